"""Which events of several accounts are the same: "a shell struck the clinic" here, "the bombardment of the clinic" there.

How likely two mentions are one event is a regression over their words, the sentences around them, type, parties, place,
and how likely their reports tell of the same (`python -m training.links`, fitted on the training topics of ECB+); mentions
are then put together as tellings are, by average linkage.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from math import exp
from typing import NamedTuple

from hearsay.incidents._link_weights import TAUGHT, WEIGHTS
from hearsay.incidents.event_words import alike, is_derived, roots
from hearsay.incidents.forest import Forest
from hearsay.incidents.grouping import LEAST, Pair, groups, pair
from hearsay.incidents.mentions import Mention
from hearsay.incidents.pairs import chances
from hearsay.incidents.tellings import Telling
from hearsay.incidents.traits import traits
from hearsay.incidents.words import cosine

LEAST_KEPT = 0.02  # a pair less likely than this is as good as unseen
FAR_KM = 50.0
ANOTHER = 0.4  # likeness from which words may mean one thing


class Features(NamedTuple):
    """What a pair of mentions is judged by; each 0 where nothing is known."""

    same_head: float
    same_roots: float
    shared_root: float
    derived: float
    alike: float
    quite_alike: float
    ever_same: float
    taught: float
    words: float
    names: float
    near: float
    rare: float
    rare_same_head: float
    same_type: float
    other_type: float
    parties: float
    other_parties: float
    same_place: float
    far: float
    same_report: float
    same_report_head: float
    same_sentence: float
    told: float
    told_same_head: float
    told_alike: float
    words_same_head: float
    names_same_head: float
    near_same_head: float


Heads = tuple[str, str]
"""Two roots in alphabetical order."""


@cache
def taught() -> Mapping[Heads, float]:
    """Which different roots were one event in ECB+, and how often, as a logarithm of odds beside what is usual."""
    rows = (line.split() for line in TAUGHT.strip().splitlines())
    return {(one, other): float(odds) for one, other, odds in rows}


def heads(one: Mention, other: Mention) -> Heads:
    """The roots of both in order."""
    return min(one.head, other.head), max(one.head, other.head)


def features(
    one: Mention, other: Mention, told: float, known: Mapping[Heads, float] | None = None
) -> Features:
    """The Features of a pair, the same whichever comes first; `told` is the chance that their reports tell of the same.

    `known` stands for the words that were taught, while the weights are fitted on what taught them.
    """
    odds = (taught() if known is None else known).get(heads(one, other))
    is_own = one.report == other.report
    is_one_sentence = is_own and one.sentence == other.sentence
    is_same = one.head == other.head
    likeness = 0.0 if is_same else alike(one.head, other.head)
    words, names, near = (
        (0.0, 0.0, 0.0)
        if is_one_sentence
        else (cosine(one.words, other.words), cosine(one.names, other.names), cosine(one.near, other.near))
    )
    rare = (one.rareness + other.rareness) / 2
    return Features(
        same_head=float(is_same),
        same_roots=float(roots(one.trigger) == roots(other.trigger)),
        shared_root=float(not roots(one.trigger).isdisjoint(roots(other.trigger))),
        derived=float(is_derived(one.head, other.head)),
        alike=likeness,
        quite_alike=max(0.0, likeness - ANOTHER),
        ever_same=float(odds is not None),
        taught=odds or 0.0,
        words=words,
        names=names,
        near=near,
        rare=rare,
        rare_same_head=rare * is_same,
        **_roles(one, other),
        same_report=float(is_own),
        same_report_head=float(is_own and is_same),
        same_sentence=float(is_one_sentence),
        told=told,
        told_same_head=told * is_same,
        told_alike=told * likeness,
        words_same_head=words * is_same,
        names_same_head=names * is_same,
        near_same_head=near * is_same,
    )


def chance(one: Mention, other: Mention, told: float) -> float:
    """The probability that two mentions are one event."""
    found = features(one, other, told)
    score = WEIGHTS["bias"] + sum(WEIGHTS[name] * value for name, value in found._asdict().items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def linked(mentions: Iterable[Mention], told: "Told") -> list[list[str]]:
    """The keys of the mentions of each event, in order; `told` gives the chance that two reports tell of the same.

    Mentions of reports that certainly tell of other things are not compared. The order of mentions is of no consequence.
    """
    by_key = {each.key: each for each in mentions}
    pairs = []
    for one, other in combinations(by_key.values(), 2):
        shared = told.chance(one.report, other.report)
        if shared > 0:
            pairs.append(pair(one.key, other.key, chance(one, other, shared)))
    return _grouped(by_key, [each for each in pairs if each.chance >= LEAST_KEPT])


class Told:
    """How likely two reports tell of the same: by their ids in either order, 1 for one report, 0 for pairs not given."""

    def __init__(self, chances: Iterable[tuple[str, str, float]]) -> None:
        self._chances = {(min(one, other), max(one, other)): chance for one, other, chance in chances}

    def chance(self, one: str, other: str) -> float:
        """The chance of a pair of reports."""
        if one == other:
            return 1.0
        return self._chances.get((min(one, other), max(one, other)), 0.0)


def told_by(*groups: Sequence[Telling]) -> Told:
    """How likely the reports of the tellings of each group tell of the same; pairs of other groups are not given."""
    return Told(_chances(groups))


def _chances(groups: Iterable[Sequence[Telling]]) -> Iterator[tuple[str, str, float]]:
    for group in groups:
        packed = [traits(telling) for telling in group]
        for at, one in enumerate(group):
            likely = chances(packed[at], packed[at + 1 :])
            yield from (
                (one.report, other.report, each) for other, each in zip(group[at + 1 :], likely, strict=True)
            )


def _grouped(keys: Collection[str], pairs: Sequence[Pair]) -> list[list[str]]:
    near = Forest(keys)
    for one, other, likely in pairs:
        if likely >= LEAST:
            near.join(one, other)
    parts = near.groups()
    home = {key: at for at, part in enumerate(parts) for key in part}
    own: list[list[Pair]] = [[] for _ in parts]
    for each in pairs:
        if home[each.one] == home[each.other]:
            own[home[each.one]].append(each)
    return [group for part, inside in zip(parts, own, strict=True) for group in groups(part, inside)]


def _roles(one: Mention, other: Mention) -> dict[str, float]:
    """Type, parties and place of the two, as far as both have them."""
    both_typed = bool(one.type and other.type)
    common = one.parties & other.parties
    beyond = one.area.beyond_km(other.area) if one.area and other.area else None
    return {
        "same_type": float(both_typed and one.type == other.type),
        "other_type": float(both_typed and one.type != other.type),
        "parties": len(common) / min(len(one.parties), len(other.parties)) if common else 0.0,
        "other_parties": float(bool(one.parties and other.parties) and not common),
        "same_place": float(beyond == 0),
        "far": float(beyond is not None and beyond > FAR_KM),
    }
