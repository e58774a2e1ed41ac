"""Which of the places named in a sentence is where an event happened: features of a place beside a word, and their weights.

The model's pointer says most; the tree, the preposition and the order of the words say when not to follow it. The
weights are fitted by `python -m training.place_links` on event_location (Halterman, 2019).
"""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.places.senses import WHERE
from hearsay.reading.syntax import ROOT, Syntax


class Candidate(NamedTuple):
    """Words of a sentence, both included, that mean a place, and the head among them.

    `is_outer`: another candidate lies in it, as the text says. `is_place`: the model's head for names of every kind takes
    it for a place.
    """

    first: int
    last: int
    head: int
    is_dateline: bool = False
    is_outer: bool = False
    is_place: bool = True
    is_anaphor: bool = False


_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG", "VB"})
_STEPS = 6


def features(
    syntax: Syntax,
    evidence: Evidence,
    words: Sequence[int],
    candidate: Candidate,
    others: Sequence[Candidate],
) -> list[str]:
    """What tells whether a place is that of an event. `words` are the event's word and, if it has one, its carrier."""
    at = words[0]
    case = preposition(syntax, candidate.head)
    chance = max(_chance(evidence, word, candidate) for word in words)
    best = max((_chance(evidence, word, other) for word in words for other in others), default=0.0)
    nowhere = 1 - max(sum(evidence.pointers.get("place_of", {}).get(word, {}).values()) for word in words)
    path = min((path_between(syntax, candidate.head, word) for word in words), key=len)
    between = verbs_between(syntax, at, candidate)
    found = [
        "always",
        f"chance {_bucket(chance)}",
        f"path {' '.join(path)}" if len(path) <= 2 else "path far",
        f"steps {min(len(path), 5)}",
        f"case {case}"
        if case in WHERE or case in {"of", "from", "to", "by", "with", "for", "against", "on", "between", ""}
        else "case other",
        f"distance {_distance(at, candidate)}",
        f"between {min(between, 3)}",
        f"places {min(len(others) + 1, 4)}",
        f"nowhere {_bucket(nowhere)}",
    ]
    found += [f"verb {_verb_shared(syntax, at, candidate.head)}"]
    found += ["likeliest"] * (chance >= best and chance > 0.05)
    found += ["no other"] * (not others)
    found += ["dateline"] * candidate.is_dateline + ["outer"] * candidate.is_outer
    found += ["no place"] * (not candidate.is_place) + ["anaphor"] * candidate.is_anaphor
    found += ["nearest"] * all(_gap(at, candidate) <= _gap(at, other) for other in others)
    found += ["first"] * all(candidate.first < other.first for other in others)
    found += [f"word {syntax.relations[at].partition(':')[0]} {syntax.tags[at]}"]
    found += [f"relation {syntax.relations[candidate.head].partition(':')[0]}"]
    return found


def _verb_shared(syntax: Syntax, word: int, place: int) -> str:
    """Whether the nearest verb over a place is the event itself, the nearest over the event, below it, or another one."""
    over = next((w for w in syntax.above(place) if w == word or syntax.tags[w] in _FINITE), None)
    if over == word:
        return "own"
    if over is None:
        return "none"
    above = list(syntax.above(word))
    first = next((w for w in above if syntax.tags[w] in _FINITE), None)
    if over == first:
        return "same"
    if over in above:
        return "above"
    return "below" if word in syntax.above(over) else "other"


def _chance(evidence: Evidence, word: int, candidate: Candidate) -> float:
    own = evidence.pointers.get("place_of", {}).get(word, {})
    return max((own.get(w, 0.0) for w in range(candidate.first, candidate.last + 1)), default=0.0)


def _bucket(chance: float) -> int:
    """0 for none to 9: even steps of the log-odds."""
    if chance <= 0.05:
        return 0
    odds = math.log(chance / max(1e-6, 1 - chance))
    return max(1, min(9, round(odds + 4)))


def _gap(at: int, candidate: Candidate) -> int:
    return candidate.first - at if candidate.first > at else at - candidate.last


def _distance(at: int, candidate: Candidate) -> str:
    side = "after" if candidate.first > at else "before"
    return f"{side} {min(5, _gap(at, candidate).bit_length())}"


def path_between(syntax: Syntax, place: int, word: int) -> list[str]:
    """The relations up from a place to what it shares with an event's word, and down to that: "^obl", "^nmod ^obl vconj"."""
    up = {place: 0}
    own = [syntax.relations[place].partition(":")[0]]
    for above in syntax.above(place):
        up[above] = len(own)
        if above == word or len(own) > _STEPS:
            break
        own.append(syntax.relations[above].partition(":")[0])
    down: list[str] = []
    at = word
    while at not in up:
        down.append("v" + syntax.relations[at].partition(":")[0])
        at = syntax.heads[at]
        if at == ROOT or len(down) > _STEPS:
            return ["far"] * 5
    return ["^" + relation for relation in own[: up[at]]] + down[::-1]


def verbs_between(syntax: Syntax, at: int, candidate: Candidate) -> int:
    """How many verbs stand between an event's word and a place."""
    low, high = sorted((at, candidate.head))
    return sum(syntax.tags[word] in _FINITE for word in range(low + 1, high))


def score(weights: Mapping[str, float], own: Collection[str]) -> float:
    """The probability that a place with these features is that of the event."""
    return 1 / (1 + math.exp(-sum(weights.get(feature, 0.0) for feature in own)))
