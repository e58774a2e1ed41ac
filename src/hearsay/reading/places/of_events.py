"""The places of each event: those of its own sentence that it points to, or the one that the telling has been at."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.layer import Happening
from hearsay.reading.events.tagged import VIOLENT
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.grounds import Grounds
from hearsay.reading.places._links import WEIGHTS
from hearsay.reading.places.candidates import Unit
from hearsay.reading.places.linking import Candidate, features, path_between, score, verbs_between
from hearsay.reading.places.politics import is_taken
from hearsay.reading.places.senses import WHERE
from hearsay.reading.syntax import Syntax
from hearsay.records import Level

LEAST = 0.45
"""The probability from which a place of the sentence is the event's."""
ALSO = 0.5
"""The probability from which another one of the sentence is the event's too: "shelled Lenz and Orvo"."""
STAYS = 2
"""Sentences over which the telling stays where it was."""
_ON_THE_GROUND = frozenset({"ASSAULT", "COERCE", "PROTEST", "RETREAT", "MOBILIZE"})
"""Types of events that are somewhere; what is said or agreed may be anywhere."""
_FINENESS = {
    Level.POINT: 0,
    Level.TOWN: 1,
    Level.DISTRICT: 2,
    Level.PROVINCE: 3,
    Level.REGION: 4,
    Level.COUNTRY: 5,
}

_FINE = _FINENESS[Level.DISTRICT]


class Located(NamedTuple):
    """Words that mean a place: the candidate, the number of its place, how fine it is, its units and the one it is."""

    candidate: Candidate
    place: int
    level: Level
    lies_in: Sequence[Unit] = ()
    is_unit: Unit | None = None


def places_of_events(
    grounds: Grounds, mentioned: Sequence[Located], elsewhere: Collection[int] = ()
) -> list[list[int]]:
    """For each event in order the indices of its places, the one that is its own first.

    `elsewhere` are sentences in which another state acts: what it does need not be where the telling has been.
    """
    sentence_of = grounds.syntax.sentence_of
    by_sentence: dict[int, list[Located]] = {}
    for each in mentioned:
        by_sentence.setdefault(sentence_of[each.candidate.first], []).append(each)
    found: list[list[int]] = []
    last: tuple[int, int] | None = None
    for happening in grounds.happenings:
        at = sentence_of[happening.trigger.at]
        own = by_sentence.get(at, [])
        places = _pointed(grounds, happening, own)
        is_on_ground = happening.trigger.type in _ON_THE_GROUND
        if not places and not own and is_on_ground and at not in elsewhere:
            places = _staying(at, last, by_sentence)
        if places and is_on_ground:
            last = at, places[0]
        found.append(places)
    return found


def _staying(
    at: int, last: tuple[int, int] | None, by_sentence: Mapping[int, Sequence[Located]]
) -> list[int]:
    """Where the telling has been: the one town or district of the sentence before, or the place of the last event."""
    before = {each.place for each in by_sentence.get(at - 1, ()) if _FINENESS[each.level] <= _FINE}
    if len(before) == 1:
        return list(before)
    return [last[1]] if last is not None and at - last[0] <= STAYS else []


def _pointed(grounds: Grounds, happening: Happening, own: Sequence[Located]) -> list[int]:
    """The places of the sentence that are likely enough to be the event's, the likeliest first."""
    trigger = happening.trigger
    words = [trigger.at] if trigger.carrier is None else [trigger.at, trigger.carrier]
    scored = []
    for each in own:
        others = [other.candidate for other in own if other is not each]
        chance = score(WEIGHTS, features(grounds.syntax, grounds.evidence, words, each.candidate, others))
        if _is_struck(grounds.syntax, trigger, each.candidate):
            chance = max(chance, STRUCK)
        elif each.candidate.is_anaphor and _is_said_there(grounds.syntax, words, each.candidate):
            chance = max(chance, SAID_THERE)
        scored.append((chance, -_FINENESS[each.level], each))
    scored.sort(key=lambda row: row[:2], reverse=True)
    if not scored or scored[0][0] < LEAST:
        return []
    likely = [each for chance, _, each in scored if chance >= LEAST]
    best = _first_of_row(grounds.syntax, scored[0][2], likely)
    also = [each.place for chance, _, each in scored if chance >= ALSO]
    first = _around_it(_finer(trigger.at, best, own), own)
    return list(dict.fromkeys([first.place, best.place, *also]))


STRUCK = 0.9
"""How likely what is shelled or captured is where that was."""
SAID_THERE = 0.6
"""How likely "there" or "in the city" within a step or two of an event is where it was; the model knows names alone."""


def _is_said_there(syntax: Syntax, words: Sequence[int], candidate: Candidate) -> bool:
    """Does the place hang on the event by prepositions of place, with no verb between?"""
    case = preposition(syntax, candidate.head)
    path = min((path_between(syntax, candidate.head, word) for word in words), key=len)
    is_up = all(step[1:] in {"obl", "nmod", "obj", "advmod"} for step in path) and len(path) <= 2
    return (
        is_up
        and (case in WHERE or case == "of" or path[:1] == ["^advmod"])
        and not verbs_between(syntax, words[0], candidate)
    )


def _is_struck(syntax: Syntax, trigger: Trigger, candidate: Candidate) -> bool:
    """Is the place what is bombed, shelled or captured?"""
    at = candidate.head
    is_done_to = at > trigger.at and syntax.heads[at] == trigger.at
    return is_done_to and trigger.type in VIOLENT and (syntax.is_a(at, "obj") or is_taken(syntax, at))


def _first_of_row(syntax: Syntax, best: Located, likely: Sequence[Located]) -> Located:
    """The first of places that are coordinated, if it is likely too: "hit Lenz and Orvo"."""
    at = best.candidate.head
    if not syntax.is_a(at, "conj"):
        return best
    return next((each for each in likely if each.candidate.head == syntax.heads[at]), best)


def _around_it(best: Located, own: Sequence[Located]) -> Located:
    """What is told by the place and another one: "on the road between Lenz and Orvo" for Lenz."""
    first, last = best.candidate.first, best.candidate.last
    wider = (
        each
        for each in own
        if each.candidate.first <= first and last <= each.candidate.last and each is not best
    )
    return next(wider, best)


def _finer(at: int, best: Located, own: Sequence[Located]) -> Located:
    """A place within the best one that stands nearer to the event: "Arna, in whose capital, Lenz, fighting began"."""
    if best.is_unit is None:
        return best
    nearer = [
        each
        for each in own
        if best.is_unit in each.lies_in
        and _FINENESS[each.level] < _FINENESS[best.level]
        and _gap(at, each) < _gap(at, best)
    ]
    return min(nearer, key=lambda each: _gap(at, each), default=best)


def _gap(at: int, each: Located) -> int:
    return abs(each.candidate.head - at)
