"""The list of actors: who they are taken for, how often they are named, and in which events they have a part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hearsay.exports import wording
from hearsay.exports.codes.plover import COUNTRIES, SECTORS
from hearsay.exports.events import Told, parts_of_actors
from hearsay.limits import MAX_CELL_CHARACTERS
from hearsay.records import Reading


class Link(NamedTuple):
    """An event by its label, and how certain it is told to be."""

    label: str
    certainty: str


@dataclass(frozen=True, slots=True)
class ActorLine:
    """One line of the list. `acts` and `is_acted_on` lead to events; `key` is that of its mentions."""

    key: str
    name: str
    country: str
    sector: str
    mentions: str
    acts: tuple[Link, ...]
    is_acted_on: tuple[Link, ...]

    @property
    def has_part(self) -> bool:
        """Whether it acts, or is acted on, in any event."""
        return bool(self.acts or self.is_acted_on)


def actor_lines(reading: Reading, prefix: str) -> Iterator[ActorLine]:
    """The actors of a reading; who has a part in most events stands first."""
    numbers = {actor.id: number for number, actor in enumerate(reading.actors, 1)}
    for actor, acts, is_acted_on in parts_of_actors(reading):
        yield ActorLine(
            key=f"{prefix}a{numbers[actor.id]}",
            name=wording.shorten(actor.name, MAX_CELL_CHARACTERS),
            country=_short(COUNTRIES.get(actor.country or "", actor.country or "")),
            sector=_short(SECTORS.get(actor.sector or "", actor.sector or "")),
            mentions=wording.counted(len(actor.mentions), "mention") if actor.mentions else "",
            acts=_links(acts),
            is_acted_on=_links(is_acted_on),
        )


def _links(told: Sequence[Told]) -> tuple[Link, ...]:
    return tuple(Link(each.label, each.event.certainty.value) for each in told)


def _short(text: str) -> str:
    return wording.shorten(text, MAX_CELL_CHARACTERS)
