"""Templates scored as GTT does (Du, Rush and Cardie, 2021; the definition is that of its `eval.py`).

A predicted template may be mapped to one key of the same incident type. A predicted filler is right if, after
normalisation (lower case, no punctuation, no articles, single spaces), its string is one of the alternatives of a
filler of the same role of that key. Precision counts predicted fillers, recall those of the keys; the incident type
counts as a role that is right wherever templates are mapped; what stands in templates or keys without a partner
is wrong. Per report, the mapping with the best micro-F1 over type and roles counts; then all counts are added up.

As there, only names fill Victim, and optional fillers and templates count like any other; `is_lenient` leaves those
out of recall where they are missed, which is what the organisers of 1992 meant. The best mapping is found exactly
without trying every one: only the best pairs of counts are kept for each set of keys used.
"""

import re
import string
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from evaluation.muc4_keys import ROLES, Filler, Key
from evaluation.scores import percent

TYPE = "type"
ARTICLES = re.compile(r"\b(?:a|an|the)\b")
NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


class Template(NamedTuple):
    """One incident as read: its type and the strings of each role, in the order read."""

    type: str
    roles: Mapping[str, Sequence[str]]


class Tally(NamedTuple):
    """Counts of one role. Several predicted strings may be right for one filler of the key, hence two of them."""

    right_predicted: int = 0
    predicted: int = 0
    right_gold: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Share of the predicted fillers that are right, in percent."""
        return percent(self.right_predicted, self.predicted)

    @property
    def recall(self) -> float:
        """Share of the key's fillers that were found, in percent."""
        return percent(self.right_gold, self.gold)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent."""
        return percent(2 * self.precision * self.recall, (self.precision + self.recall) * 100)

    def plus(self, other: "Tally") -> "Tally":
        """The counts of both."""
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))


Tallies = dict[str, Tally]
Mapped = tuple[tuple[int, int], ...]
"""Positions of a template and of its key."""


@cache
def normal(words: str) -> str:
    """The string as it is compared."""
    return " ".join(ARTICLES.sub(" ", words.lower().translate(NO_PUNCTUATION)).split())


def fits(predicted: str, filler: Filler) -> bool:
    """Is the predicted string one of the filler's alternatives?"""
    return normal(predicted) in {normal(words) for words in filler.strings}


def distinct(keys: Sequence[Key]) -> list[Key]:
    """The keys without those whose type and role fillers repeat an earlier one's."""
    kept: dict[object, Key] = {}
    for key in keys:
        strings = tuple(tuple(f.strings for f in key.roles[role]) for role in ROLES)
        kept.setdefault((key.types, strings), key)
    return list(kept.values())


def best_mapping(templates: Sequence[Template], keys: Sequence[Key]) -> Mapped:
    """The mapping of templates to keys with the best micro-F1 over type and roles."""
    predicted = sum(1 + sum(len(t.roles.get(role, ())) for role in ROLES) for t in templates)
    gold = sum(1 + sum(len(key.roles[role]) for role in ROLES) for key in keys)
    states: dict[int, list[tuple[int, int, Mapped]]] = {0: [(0, 0, ())]}
    for i, template in enumerate(templates):
        states = _extended(
            states, i, [(j, *_right(template, key)) for j, key in enumerate(keys) if _same(template, key)]
        )

    def f1(state: tuple[int, int, Mapped]) -> float:
        return Tally(state[0], predicted, state[1], gold).f1

    return max((state for found in states.values() for state in found), key=f1)[2]


def _same(template: Template, key: Key) -> bool:
    return template.type in key.types


def _extended(
    states: Mapping[int, list[tuple[int, int, Mapped]]], i: int, partners: Sequence[tuple[int, int, int]]
) -> dict[int, list[tuple[int, int, Mapped]]]:
    """The states with template `i` left alone or mapped to one of its partners that is still free."""
    found = {used: list(kept) for used, kept in states.items()}
    for used, kept in states.items():
        for j, right_predicted, right_gold in partners:
            if not used >> j & 1:
                more = [(p + right_predicted, g + right_gold, (*m, (i, j))) for p, g, m in kept]
                found.setdefault(used | 1 << j, []).extend(more)
    return {used: _undominated(kept) for used, kept in found.items()}


def _undominated(states: Sequence[tuple[int, int, Mapped]]) -> list[tuple[int, int, Mapped]]:
    kept: list[tuple[int, int, Mapped]] = []
    for state in sorted(states, key=lambda s: (-s[0], -s[1])):
        if not kept or state[1] > kept[-1][1]:
            kept.append(state)
    return kept


def _right(template: Template, key: Key) -> tuple[int, int]:
    tallies = [_tally(template.roles.get(role, ()), key.roles[role]) for role in ROLES]
    return 1 + sum(t.right_predicted for t in tallies), 1 + sum(t.right_gold for t in tallies)


def _tally(predicted: Sequence[str], gold: Sequence[Filler], *, is_lenient: bool = False) -> Tally:
    found = [any(fits(words, filler) for words in predicted) for filler in gold]
    excused = (
        sum(f.is_optional and not right for f, right in zip(gold, found, strict=True)) if is_lenient else 0
    )
    right = sum(any(fits(words, filler) for filler in gold) for words in predicted)
    return Tally(right, len(predicted), sum(found), len(gold) - excused)


def score(
    templates: Sequence[Template], keys: Sequence[Key], mapped: Mapped, *, is_lenient: bool = False
) -> Tallies:
    """The counts of one report by role, `TYPE` among them, under a mapping."""
    result: Tallies = {role: Tally() for role in (TYPE, *ROLES)}
    partner = dict(mapped)
    for i, template in enumerate(templates):
        key = keys[partner[i]] if i in partner else None
        result = added(result, _one(template, key, is_lenient=is_lenient))
    for j in set(range(len(keys))) - set(partner.values()):
        if not (is_lenient and keys[j].is_optional):
            result = added(result, _one(None, keys[j], is_lenient=is_lenient))
    return result


def _one(template: Template | None, key: Key | None, *, is_lenient: bool) -> Tallies:
    """The counts of a template and its key, or of one that has no partner."""
    both = int(template is not None and key is not None)
    result = {TYPE: Tally(both, int(template is not None), both, int(key is not None))}
    for role in ROLES:
        predicted = template.roles.get(role, ()) if template else ()
        result[role] = _tally(predicted, key.roles[role] if key else (), is_lenient=is_lenient)
    return result


def added(one: Tallies, other: Tallies) -> Tallies:
    """The counts of both, role by role."""
    return {role: tally.plus(other[role]) for role, tally in one.items()}


def micro(tallies: Tallies) -> Tally:
    """The counts over type and roles."""
    result = Tally()
    for tally in tallies.values():
        result = result.plus(tally)
    return result
