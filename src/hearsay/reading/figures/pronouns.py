"""One person who is told of again: "a teacher was shot; she died in hospital", "opened fire at a guard, injuring him".

Who is meant is the last one person that something befell, else the last who is named as one and does nothing. What is
said of a pronoun twice, or is said of the person already, is no second figure.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.deeds import Befallen, patients_of, told_by
from hearsay.reading.figures.idioms import TELLING
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure

BACK = 2
"""Sentences back in which the person may stand."""
_PRONOUNS = frozenset({"he", "she", "him", "her", "who"})
_FEMALE, _MALE = frozenset({"she", "her"}), frozenset({"he", "him"})
_HELPING = frozenset("later then subsequently eventually has had have was been also and".split())
_AGAIN = frozenset({Measure.KILLED, Measure.INJURED})


class Again(NamedTuple):
    """What befell one person who is meant by a pronoun or by the same noun with "the"; `meant` is how he was told of."""

    befallen: Befallen
    meant: Counted


def told_again(syntax: Syntax, census: Census, found: Sequence[Befallen]) -> Iterator[Again]:
    """What befell persons told of again, in text order."""
    known = sorted(found, key=lambda each: each.people.first)
    done = {each.at for each in found}
    for at, word in enumerate(syntax.words):
        if word not in TELLING or at in done:
            continue
        deed = told_by(syntax, at, word)
        if deed is None or not _AGAIN.issuperset(deed.measures):
            continue
        again = next((head for head in _heads(syntax, at, patients_of(syntax, at, deed))), None)
        meant = None if again is None else _meant(syntax, census, known, again)
        if again is None or meant is None:
            continue
        people = _as_told(syntax, again, meant)
        for measure in deed.measures:
            if not _is_known(known, meant, measure):
                known.append(Befallen(at, measure, people))
                yield Again(known[-1], meant)


def _heads(syntax: Syntax, at: int, patients: Sequence[int]) -> Iterator[int]:
    """The pronouns and the nouns with "the" of those whom it befell: by the tree, else right beside the word."""
    yield from (head for head in patients if _is_again(syntax, head))
    before = at - 1
    while before > 0 and (syntax.words[before] in _HELPING or syntax.tags[before] == "RB"):
        before -= 1
    if before >= 0 and syntax.words[before] in {"he", "she", "who"}:
        yield before
    if syntax.words[at + 1 : at + 2] in (["him"], ["her"]) and syntax.tags[at + 1] == "PRP":
        yield at + 1


def _is_again(syntax: Syntax, head: int) -> bool:
    is_definite = head > 0 and syntax.words[head - 1] == "the" and syntax.tags[head] == "NN"
    return syntax.words[head] in _PRONOUNS or is_definite


def _meant(syntax: Syntax, census: Census, known: Sequence[Befallen], again: int) -> Counted | None:
    """The one person whom a word means, of those told of before it."""
    sentence, is_pronoun = syntax.sentence_of[again], syntax.words[again] in _PRONOUNS
    befallen = [each.people for each in known if each.people.last < again]
    others = _named(syntax, census, again) if not befallen else ()
    for people in (*reversed(befallen), *others):
        if sentence - syntax.sentence_of[people.first] > BACK:
            return None
        if _fits(syntax, again, people):
            return people if not is_pronoun or _is_alone(syntax, befallen, people, again) else None
        if is_pronoun and (people.low, people.high) != (1, 1):
            return None  # of several, who is meant is not told
    return None


def _is_alone(syntax: Syntax, befallen: Sequence[Counted], people: Counted, again: int) -> bool:
    """Is nobody else of the sentence meant as well as the person?"""
    sentence = syntax.sentence_of[people.first]
    own = {
        each[:2]
        for each in befallen
        if syntax.sentence_of[each.first] == sentence and _fits(syntax, again, each)
    }
    return len(own) <= 1


def _fits(syntax: Syntax, again: int, people: Counted) -> bool:
    """Is it one person, of the sex of the pronoun, or called by the noun?"""
    word = syntax.words[again]
    if (people.low, people.high) != (1, 1) or people.whom is None:
        return False
    if word not in _PRONOUNS:
        return syntax.words[people.whom[1]] == word
    if word == "who":
        return again - people.last <= 2
    sexes = {syntax.words[at] for at in range(people.whom[0], people.whom[1] + 1)}
    return not (sexes & _WOMEN and word in _MALE) and not (sexes & _MEN and word in _FEMALE)


_WOMEN = frozenset("woman girl mother wife daughter sister female schoolgirl widow".split())
_MEN = frozenset("man boy father husband son brother male schoolboy policeman".split())


def _named(syntax: Syntax, census: Census, again: int) -> Iterator[Counted]:
    """The single persons before a word, the nearest first, that do nothing: "opened fire at an aid worker"."""
    start = syntax.sentences[max(syntax.sentence_of[again] - 1, 0)].start
    for word in range(again - 1, start, -1):
        if syntax.tags[word] not in ("NN", "JJ") or syntax.is_a(
            word, "nsubj", "obl:agent", "compound", "amod"
        ):
            continue
        people = census.of(word)
        if people is not None and people.amount is None and people.last == word:
            yield people


def _as_told(syntax: Syntax, again: int, meant: Counted) -> Counted:
    if syntax.words[again] in _PRONOUNS:
        return Counted(again, again, 1, 1, meant.group, None)
    return Counted(again - 1, again, 1, 1, meant.group, (again, again))


def _is_known(known: Sequence[Befallen], meant: Counted, measure: Measure) -> bool:
    """Is it said of the person already, or is he dead: "a man was killed. He was shot twice"?"""
    said = {each.measure for each in known if each.people[:2] == meant[:2]}
    return measure in said or Measure.KILLED in said
