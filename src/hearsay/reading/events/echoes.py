"""One word for one event: carried nouns, and deeds told again by their means or their result.

"A strike hit the bus, killing six" is one ASSAULT, and so is "four were killed in a blast": the verb that says who
was hit stays, the noun that says by what goes, and a clause of the result goes too.
"""

from collections.abc import Mapping, Sequence

from hearsay.lemmas import lemma
from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.lexicon.carriers import AMOUNTS, DOING, HAPPENING, RESULTS, SPEECH, UNDERGOING
from hearsay.reading.events.lexicon.company import is_verb, phrases, subjects
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.syntax import ROOT, Syntax

_MEANS = frozenset({"in", "by", "during", "from", "amid", "with", "through"})
_SHARED = 3  # words between coordinated verbs that share their object: "shot and killed him"


def carrier_of(syntax: Syntax, word: int) -> int | None:
    """The verb that carries a noun: "launched" a series of attacks, "came" under fire, clashes "erupted"."""
    if is_verb(syntax, word):
        return None
    word = _through_amounts(syntax, word)
    head = syntax.heads[word]
    if head == ROOT or not is_verb(syntax, head):
        return None
    base = lemma(syntax.words[head], syntax.tags[head])
    if preposition(syntax, word) == "under":  # however the parser hangs it
        return head if base in UNDERGOING | {"be"} else None
    if syntax.relations[word] == "nsubj":
        return head if base in HAPPENING else None
    is_carried = syntax.is_a(word, "obj", "nsubj:pass") and (base in DOING or base in UNDERGOING)
    return head if is_carried else None


def undergoes(syntax: Syntax, carrier: int) -> bool:
    """Is the carrier's subject the one to whom the event is done?"""
    return lemma(syntax.words[carrier], syntax.tags[carrier]) in UNDERGOING


def _through_amounts(syntax: Syntax, word: int) -> int:
    """The noun of amount that a noun is the of-phrase of, else the noun."""
    head = syntax.heads[word]
    if head == ROOT or not syntax.is_a(word, "nmod"):
        return word
    return head if lemma(syntax.words[head], syntax.tags[head]) in AMOUNTS else word


def results_of(syntax: Syntax, deed: int) -> list[int]:
    """The words that tell what a deed did, in clauses that hang on it: "hit the bus, killing six and wounding two".

    Parsers hang such participles on a noun before them at times; all after the deed are taken as its own.
    """
    found = [c for c in syntax.of(deed, "conj") if _is_result(syntax, c) and _shares_object(syntax, deed, c)]
    found += _left(syntax, deed)
    end = syntax.sentences[syntax.sentence_of[deed]].end
    clauses = (w for w in range(deed + 1, end) if syntax.words[w].endswith("ing") and is_verb(syntax, w))
    return found + [w for w in clauses if _is_result(syntax, w) and _is_free(syntax, w)]


def _left(syntax: Syntax, deed: int) -> list[int]:
    """What a deed that is told by a noun leaves behind: "the blast left six wounded"."""
    verb = syntax.heads[deed]
    if (
        verb == ROOT
        or is_verb(syntax, deed)
        or not _is_result(syntax, verb)
        or not syntax.is_a(deed, "nsubj")
    ):
        return []
    below = syntax.of(verb, "xcomp", "obj", "ccomp", "acl", "advcl")
    return [
        each for word in below for each in (word, *syntax.of(word, "acl", "amod")) if _is_result(syntax, each)
    ]


def _is_result(syntax: Syntax, word: int) -> bool:
    return lemma(syntax.words[word], syntax.tags[word]) in RESULTS


def _is_free(syntax: Syntax, word: int) -> bool:
    """Is the participle a clause of its own without subject, auxiliary or preposition: ", killing six"?"""
    if any(syntax.is_a(c, "nsubj", "aux", "case", "mark", "det") for c in syntax.children[word]):
        return False
    return syntax.is_a(word, "advcl", "acl", "conj", "xcomp", "parataxis", "obl", "nmod", "appos")


def means_of(syntax: Syntax, deed: int) -> list[int]:
    """The nouns that tell by what a deed was done: its subject ("a strike" hit), its in- and by-phrases."""
    if not is_verb(syntax, deed):
        return []
    behind = [each for form, each in phrases(syntax, deed) if form in _MEANS]
    if any(syntax.tags[each] == "WDT" for each in behind) and syntax.is_a(deed, "acl"):
        behind.append(syntax.heads[deed])  # "the attack, in which six were killed"
    nouns = subjects(syntax, deed) + behind
    amounts = [each for noun in nouns for each in _of_amounts(syntax, noun)]
    return [each for each in (*nouns, *amounts) if not is_verb(syntax, each)]


def _of_amounts(syntax: Syntax, noun: int) -> list[int]:
    return [each for form, each in phrases(syntax, noun) if form == "of"]


def _shares_object(syntax: Syntax, deed: int, result: int) -> bool:
    """Are the two coordinated closely, with one object: "shot and killed him"?"""
    is_close = syntax.relations[result] == "conj" and 0 < result - deed <= _SHARED
    return (is_close and not syntax.of(deed, "obj")) or (is_close and not syntax.of(result, "obj"))


def without_echoes(
    syntax: Syntax, triggers: Sequence[Trigger], used: Mapping[int, Sequence[int]]
) -> list[Trigger]:
    """The triggers in text order, without those that tell again of an event that another one tells of.

    `used` holds, for a trigger's word, the words by which the tables recognised it: "signed" used "agreement".
    """
    by_word = {trigger.at: trigger for trigger in triggers}
    gone: set[int] = set()
    for trigger in triggers:
        gone.update(_told_by(syntax, trigger, by_word, used.get(trigger.at, ())))
    for at, trigger in list(by_word.items()):
        carrier = None if at in gone or trigger.carrier is None else by_word.get(trigger.carrier)
        if carrier is not None and carrier.type == trigger.type:
            gone.add(carrier.at)
            by_word[at] = trigger._replace(mode=trigger.mode or carrier.mode)
    return [by_word[at] for at in sorted(by_word.keys() - gone)]


def _told_by(
    syntax: Syntax, trigger: Trigger, by_word: Mapping[int, Trigger], used: Sequence[int]
) -> set[int]:
    gone = {each for each in used if each in by_word and _holds(syntax, trigger, by_word[each])}
    if trigger.type == "ASSAULT":
        again = [*results_of(syntax, trigger.at), *means_of(syntax, trigger.at)]
        gone |= {each for each in again if each in by_word and by_word[each].type == "ASSAULT"}
    return gone - {trigger.at}


def _holds(syntax: Syntax, trigger: Trigger, other: Trigger) -> bool:
    """Is the event of a word that the trigger's own frame names told by the trigger already?

    A speech about a deed is an event beside the deed, and so is its end; a meeting that is refused is none.
    """
    if other.carrier == trigger.at:
        if other.type == trigger.type:
            return False  # the noun says what its verb only carries
        if undergoes(syntax, trigger.at):
            return True  # "came under fire for her words"
    if trigger.type in {"RETREAT", "CONCEDE"} and other.type == "ASSAULT":
        return False
    if trigger.type in SPEECH:
        return other.type in {trigger.type, "AGREE", "CONSULT"} and other.type != "ASSAULT"
    return True
