"""Whom something befell: for each word of killing, wounding, arresting ... the head words of those it befell.

The tree says who they are. Where it says nothing that is counted, what stands next to the word does: "Blast kills 12",
"12 dead, 30 wounded", since parsers err most in headlines and lists.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.events.arguments import objects, subject
from hearsay.reading.events.dependents import by_preposition, coordinated
from hearsay.reading.events.voice import is_passive
from hearsay.reading.figures.classes import is_people
from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.idioms import CONDITIONS, TELLING, idiom
from hearsay.reading.figures.lists import GOVERNING, listed
from hearsay.reading.figures.measures import COUNTS, NOUNS, STATES, SUFFERING, VERBS, Deed, is_deed
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.records import Measure

_HELPERS = frozenset(
    "was were is are be been being have has had got get also reportedly allegedly then later both all "
    "confirmed feared believed presumed found reported declared listed more others who that since so far "
    "including still now seriously critically badly severely lightly slightly fatally "
    "rendered made left aged either killed injured wounded dead hurt and or remain remains remained went gone".split()
)
_ALONG_REACH = 12  # words from "killed" to "along with"
_FARTHEST = 7  # words between a number and the word of what befell those it counts: "12 people were reportedly killed"


class Befallen(NamedTuple):
    """Something that befell counted people, by the word `at` that says it; `is_part`: there were more of them."""

    at: int
    measure: Measure
    people: Counted
    is_part: bool = False


def befallen(syntax: Syntax, census: Census, recipients: Mapping[int, Sequence[int]]) -> Iterator[Befallen]:
    """All that words say befell counted people, in the order of those words.

    `recipients` holds, for words that tell of events, the head words of those whom the events are done to.
    """
    for at, word in enumerate(syntax.words):
        if word not in TELLING:
            continue
        deed = COUNTS.get(word) if census.is_counted(at) else _deed(syntax, at, word)
        if deed is not None:
            for people in _people(syntax, census, at, deed, recipients.get(at, ())):
                for measure in deed.measures:
                    yield Befallen(at, measure, people)


def _deed(syntax: Syntax, at: int, word: str) -> Deed | None:
    """What the word tells: as an idiom with others, as a noun, as a state, as a verb."""
    found = idiom(syntax, at, word)
    if found is not None:
        return found if found.measures else None
    tag = syntax.tags[at]
    if word == "displaced" and syntax.tags[at + 1 : at + 2] and _is_noun_for_people(syntax, at + 1):
        return None  # displaced people: who they are, not what befell them
    if (
        word in NOUNS
        and (tag[0] == "N" or _has_of(syntax, at))
        and not (tag == "NNS" and _is_plain_verb(syntax, at))
    ):
        return NOUNS[word]
    if word in STATES and (tag[0] in "JR" or word not in VERBS):
        return STATES[word]
    return VERBS.get(word) or COUNTS.get(word)


def told_by(syntax: Syntax, at: int, word: str) -> Deed | None:
    """What a word tells to have befallen whom it governs; None for one that tells nothing, or counts by itself."""
    found = _deed(syntax, at, word)
    return None if found is None or found.slot in ("noun", "count") else found


def patients_of(syntax: Syntax, at: int, deed: Deed) -> list[int]:
    """The head words of those whom what the word tells befell, by the tree."""
    return _patients(syntax, at, deed)


def _is_noun_for_people(syntax: Syntax, at: int) -> bool:
    return syntax.tags[at][0] in "NJ" and is_people(syntax.words[at])


def _has_of(syntax: Syntax, at: int) -> bool:
    return syntax.words[at + 1 : at + 2] == ["of"]


def _is_plain_verb(syntax: Syntax, at: int) -> bool:
    """Is a word tagged as a plural noun the verb of a headline: "Police arrests 12"?"""
    after = at + 1
    return syntax.words[at] in VERBS and after < len(syntax.words) and syntax.tags[after] == "CD"


def _people(syntax: Syntax, census: Census, at: int, deed: Deed, recipients: Sequence[int]) -> list[Counted]:
    """Those whom it befell: by the tree, else by the event; what stands right beside the word goes before both."""
    by_tree = _counted(syntax, census, at, _patients(syntax, at, deed))
    found = by_tree or _counted(syntax, census, at, recipients)
    near = _near(syntax, census, at, deed, is_found=bool(by_tree))
    if near is not None and not (found and _is_role(near)):
        found = [each for each in found if each.last != near.last and not _has_verb(syntax, each, near)] + [
            near
        ]
    along = _along(syntax, census, at) if deed.slot != "noun" else None
    return listed(syntax, census, at, found if along is None else [*found, along])


def _along(syntax: Syntax, census: Census, at: int) -> Counted | None:
    """Those with whom others died: "was killed along with six of his men"."""
    for word in range(at + 1, min(at + _ALONG_REACH, len(syntax.words) - 2)):
        if is_deed(syntax.words[word]) or syntax.words[word] == ".":
            return None
        if syntax.words[word] in ("along", "together") and syntax.words[word + 1] == "with":
            return census.beginning(word + 2)
    return None


def _has_verb(syntax: Syntax, one: Counted, other: Counted) -> bool:
    """Does a verb or a semicolon stand between the two, so that they belong to different clauses?"""
    between = range(min(one.last, other.last) + 1, max(one.first, other.first))
    return any(
        syntax.tags[word][0] in "VM" or is_deed(syntax.words[word]) or syntax.words[word] == ";"
        for word in between
    )


def _counted(syntax: Syntax, census: Census, at: int, heads: Sequence[int]) -> list[Counted]:
    """The counted people of head words and of those coordinated with them, unless another word tells of these."""
    found: dict[tuple[int, int], Counted] = {}
    for head in heads:
        for each in (head, *coordinated(syntax, head)):
            people = census.of(each)
            if each != head and syntax.words[each] in COUNTS:
                continue  # "no injuries and no deaths": its own word
            if (
                people is None
                or (_is_all_of_whom(syntax, people) and people.last + 1 != at)
                or _is_owner(syntax, people)
                or _is_said_of(census, people)
            ):
                continue
            if _is_done_by(syntax, at, people) or (each != head and _is_elsewhere(syntax, people, at, head)):
                continue
            found[people.first, people.last] = people
    return list(found.values())


def _is_done_by(syntax: Syntax, at: int, people: Counted) -> bool:
    """Does another verb stand before the people that tells of them: "killing one and injuring scores"?"""
    between = range(at + 1, people.first)
    return any(is_deed(syntax.words[w]) and syntax.tags[w] in ("VBG", "VBD", "VBZ", "VBP") for w in between)


def _is_elsewhere(syntax: Syntax, people: Counted, at: int, head: int) -> bool:
    """Do people coordinated with a head word belong to another clause, or mean the same person once more?"""
    if head < at < people.first or _has_deed(syntax, max(head, at), people.first):
        return True
    return _is_anothers(syntax, people, at) or _is_role(people)


def _is_said_of(census: Census, people: Counted) -> bool:
    """Is it what a part of others is said to be: "one of them a child"?"""
    before = census.amount_at(people.first - 1) if people.amount is None else None
    return before is not None and before.is_partial and before.last == people.first - 1


def _is_owner(syntax: Syntax, people: Counted) -> bool:
    """Do the people own what is told of: "a citizen's arrest"?"""
    return syntax.words[people.last + 1 : people.last + 2] in (["'"], ["’"])


def _is_all_of_whom(syntax: Syntax, people: Counted) -> bool:
    """Are they those of whom a sentence goes on to tell: "of the 30 passengers, nine were killed"?"""
    before = people.first - 1
    return before == syntax.sentences[syntax.sentence_of[people.first]].start and syntax.words[before] == "of"


def _is_role(people: Counted) -> bool:
    """Is one without an article a second role of the same person: "a doctor and activist"?"""
    return people.amount is None and people.whom is not None and people.whom[0] == people.first


def _is_anothers(syntax: Syntax, people: Counted, at: int) -> bool:
    """Does the word right behind tell what befell the people: "a doctor was killed and five nurses injured"?"""
    word, end = people.last + 1, len(syntax.words)
    while word < end and (syntax.words[word] in _BEING or syntax.tags[word] == "RB"):
        word += 1
    if word >= end or word == at or not is_deed(syntax.words[word]):
        return False
    return syntax.tags[word] in ("VBN", "VBD", "JJ") and at < people.first


_BEING = frozenset("was were is are has have had been being".split())


def _is_passive(syntax: Syntax, at: int) -> bool:
    """Is a verb passive, also where it stands beside a passive one with nothing of its own: "was chased and arrested"?"""
    if is_passive(syntax, at):
        return True
    head = syntax.heads[at]
    is_beside = head != ROOT and syntax.relations[at] == "conj" and syntax.tags[at] in ("VBD", "VBN")
    return is_beside and not syntax.of(at, "obj", "nsubj", "iobj") and is_passive(syntax, head)


def _patients(syntax: Syntax, at: int, deed: Deed) -> list[int]:
    if deed.slot == "noun":
        return [
            head for head in by_preposition(syntax, at, {"of", "among"}) if not _has_deed(syntax, at, head)
        ]
    if deed.slot == "count" and _is_suffered(syntax, at):
        return []
    if deed.slot == "count":
        return [at, *by_preposition(syntax, at, {"among", "of"})]
    if syntax.relations[at] == "amod" and syntax.heads[at] > at:
        return [syntax.heads[at]]
    if deed.slot == "state":
        return _in_state(syntax, at)
    own = subject(syntax, at)
    if deed.slot == "subject" or _is_passive(syntax, at):
        return [] if own is None else [own]
    return objects(syntax, at)


def _has_deed(syntax: Syntax, at: int, head: int) -> bool:
    """Does another word of killing stand between: "an arrest in the shooting of five teenagers"?"""
    return any(is_deed(word) for word in syntax.words[at + 1 : head])


def _is_suffered(syntax: Syntax, at: int) -> bool:
    """Are the injuries one person's: "suffered several injuries"?"""
    is_injury = syntax.words[at] in ("injury", "injuries")
    return is_injury and any(word in SUFFERING for word in syntax.words[max(at - 6, 0) : at])


def _in_state(syntax: Syntax, at: int) -> list[int]:
    """Who is dead, missing, homeless: "three are missing", "left six dead", "12 dead" (the number itself)."""
    above = syntax.heads[at]
    if syntax.tags[at].startswith("N") or syntax.of(at, "nummod") or (at and syntax.tags[at - 1] == "DT"):
        return [at]  # "12 dead"; "the wounded" are counted by nothing
    if above != ROOT and syntax.relations[at] == "xcomp" and not is_passive(syntax, above):
        return objects(syntax, above)
    own = subject(syntax, at)
    return [] if own is None else [own]


def _near(syntax: Syntax, census: Census, at: int, deed: Deed, *, is_found: bool) -> Counted | None:
    """The counted people right before a participle or a state, or right behind an active verb."""
    if deed.slot == "noun":
        return census.beginning(at + 2) if _has_of(syntax, at) else None
    if deed.slot == "count":
        return None
    is_done_to = syntax.tags[at] == "JJ" or (syntax.tags[at] != "VBG" and _has_be(syntax, at))
    if deed.slot != "object" or is_done_to:
        return _just_before(syntax, census, at)
    behind = _just_behind(syntax, census, at)
    is_active = (
        syntax.tags[at] == "VBG"
        or _has_own_object(syntax, at)
        or (is_found and syntax.tags[at] != "VBN" and not _is_passive(syntax, at))
    )
    return behind if behind or is_active else _just_before(syntax, census, at)


def _has_own_object(syntax: Syntax, at: int) -> bool:
    """As in "wounded three and displaced 900 families": what stands before "and" is another verb's."""
    after = syntax.tags[at + 1 : at + 3]
    is_counted = after[:1] in (["CD"], ["DT"]) or after == ["RB", "CD"]
    return at > 0 and syntax.words[at - 1] == "and" and (is_counted or bool(syntax.of(at, "obj")))


def _has_be(syntax: Syntax, at: int) -> bool:
    """Does a form of "be" before a participle say that it is passive, whatever the tree says of it?"""
    word = at - 1
    while (
        word >= 0
        and at - word <= _FARTHEST
        and (syntax.tags[word] in ("RB", "CC") or syntax.words[word] in VERBS or syntax.words[word] in _BE)
    ):
        if syntax.words[word] in _BE:
            return True
        word -= 1
    return False


_BE = frozenset("was were been being be is are got".split())


def _just_before(syntax: Syntax, census: Census, at: int) -> Counted | None:
    """As in "12 people were reportedly killed": only helpers, or "including three children", stand between the two."""
    begin = syntax.sentences[syntax.sentence_of[at]].start
    word = at - 2 if syntax.words[at - 1] == "in" and syntax.words[at] in CONDITIONS else at - 1
    word = _before_insertion(syntax, word, begin)
    least = word - (_FARTHEST - 1)
    while word >= max(begin, least):
        people = census.ending(word)
        if people is None:
            if not _helps(syntax, word):
                return None
            word -= 1
        elif people.first > begin and syntax.words[people.first - 1] == "including":
            word = people.first - 2
        else:
            return people if _is_free(syntax, people, begin) else None
    return None


def _before_insertion(syntax: Syntax, word: int, begin: int) -> int:
    """The word before ", aged 31, 45 and 67," or ", including a woman," where such stands between people and their verb."""
    at = word
    while at > begin and syntax.words[at] in _BEING:
        at -= 1
    if syntax.words[at] != ",":
        return word
    for first in range(at - 1, max(begin, at - _LONGEST_INSERTION), -1):
        if syntax.tags[first][0] in "VM" and syntax.words[first] not in _INSERTING:
            return word
        if syntax.words[first] in _INSERTING and syntax.words[first - 1] == ",":
            return first - 2
    return word


_INSERTING = frozenset({"aged", "ages", "including", "among", "mostly", "most", "mainly", "some"})
_LONGEST_INSERTION = 12


def _is_free(syntax: Syntax, people: Counted, begin: int) -> bool:
    """Are the people governed by no preposition: not "the house of five farmers was burned", but "one of five farmers"?"""
    before = syntax.words[max(people.first - 2, begin) : people.first]
    return not before or before[-1] not in GOVERNING or before == ["one", "of"]


def _helps(syntax: Syntax, word: int) -> bool:
    written = syntax.words[word]
    return written in _HELPERS or is_deed(written) or syntax.tags[word] in ("RB", "MD", "CD")


def _just_behind(syntax: Syntax, census: Census, at: int) -> Counted | None:
    """As in "blast kills 12": the number stands right behind, and what follows it tells of nothing else."""
    found = census.beginning(at + 1)
    if found is None or found.last + 1 >= len(syntax.words):
        return found
    after = syntax.words[found.last + 1]
    is_others = after in STATES or (after in VERBS and syntax.tags[found.last + 1] in ("VBN", "JJ", "VBD"))
    return None if is_others else found
