"""Who stands against whom in an incident: one party for each side, as codebooks ask, and who says that it was so."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from hearsay.exports.cases import DENIED, Case, Said, Version, told_as
from hearsay.exports.cells import SEPARATOR
from hearsay.exports.codes.sides import ORGANISED, NotCoded, Side, Sides, side, sides
from hearsay.records import Actor, Event, Reading

Code = TypeVar("Code")


class Parties(NamedTuple):
    """The actor that the most origins name on each side, and the others that are named there; None: nobody is."""

    first: Actor | None
    second: Actor | None
    first_others: tuple[str, ...]
    second_others: tuple[str, ...]

    @property
    def sides(self) -> Sides:
        """The two as the rules for codes take them."""
        return Sides((self.first,) if self.first else (), (self.second,) if self.second else ())


def parties(case: Case) -> Parties:
    """The parties of the events that are of the incident's type; what is denied names nobody, unless all deny it.

    Whose side is not known comes behind; of those equally often named who is organised comes first, then by name. Nothing is
    judged: who is named by whom stands in `blamed`.
    """
    every = of_type(case)
    stand = [(v, e) for v, e in every if told_as(e, v.text) != DENIED] or every
    both = [(version, sides(event, version.text.reading)) for version, event in stand]
    first, first_others = _named((version, found.doers) for version, found in both)
    second, second_others = _named((version, found.recipients) for version, found in both)
    return Parties(first, second, first_others, second_others)


def of_type(case: Case) -> list[tuple[Version, Event]]:
    """The events of the incident's own type; all of them where none is."""
    every = [(version, event) for version in case.versions for event in version.events]
    return [each for each in every if each[1].type == case.incident.type] or every


def blamed(case: Case) -> list[tuple[str, tuple[Said, ...]]]:
    """Each who is said to have done it, with those who say so: the most often named first."""
    found: dict[str, dict[tuple[str, str], Said]] = {}
    for version, event in of_type(case):
        said = version.text.said(event.statement)
        for actor in sides(event, version.text.reading).doers:
            if actor is not None and told_as(event, version.text) != DENIED:
                found.setdefault(actor.name, {}).setdefault((said.name, version.text.outlet), said)
    ordered = sorted(found.items(), key=lambda each: (-len(each[1]), each[0]))
    return [(name, tuple(by.values())) for name, by in ordered]


def code_of(case: Case, coded: Callable[[Event, Reading], Code | NotCoded]) -> Code | NotCoded:
    """The code that the most origins tell of; of equals the first in order. Without any, the commonest reason why."""
    codes: Counter[Code] = Counter()
    reasons: Counter[str] = Counter()
    for _origin, found in sorted(_codes(case, coded), key=repr):
        if isinstance(found, NotCoded):
            reasons[found.reason] += 1
        else:
            codes[found] += 1
    if codes:
        return min(codes, key=lambda code: (-codes[code], repr(code)))
    return NotCoded(min(reasons, key=lambda each: (-reasons[each], each), default="nothing tells of it"))


def _codes(
    case: Case, coded: Callable[[Event, Reading], Code | NotCoded]
) -> set[tuple[str, Code | NotCoded]]:
    return {(version.origin, coded(event, version.text.reading)) for version, event in of_type(case)}


def _named(told: Iterable[tuple[Version, tuple[Actor | None, ...]]]) -> tuple[Actor | None, tuple[str, ...]]:
    origins: dict[str, set[str]] = {}
    actors: dict[str, Actor] = {}
    for version, actor in _each(told):
        origins.setdefault(actor.name, set()).add(version.origin)
        actors.setdefault(actor.name, actor)

    def order(name: str) -> tuple[bool, int, bool, str]:
        kind = side(actors[name])
        return kind is Side.UNKNOWN, -len(origins[name]), kind not in ORGANISED, name

    ordered = sorted(actors, key=order)
    return (actors[ordered[0]], tuple(ordered[1:])) if ordered else (None, ())


def _each(told: Iterable[tuple[Version, tuple[Actor | None, ...]]]) -> Iterator[tuple[Version, Actor]]:
    return ((version, actor) for version, actors in told for actor in actors if actor is not None)


def joined(names: Iterable[str]) -> str:
    """Several names in one cell, each once."""
    return SEPARATOR.join(dict.fromkeys(names))
