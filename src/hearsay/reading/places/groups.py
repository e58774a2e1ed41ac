"""The names of a report that are one name: "Lenz" is the same place wherever it stands, "Lenz district" another."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.gazetteer.keys import normal
from hearsay.reading.places.candidates import Atlas, Meaning
from hearsay.reading.places.names import Name
from hearsay.reading.places.offsets import Offset
from hearsay.reading.places.surroundings import Within
from hearsay.records import Level


class Mention(NamedTuple):
    """A name in the text with what its surroundings say of it.

    `label` is what the model's head for names of every kind takes it for, "" for nothing. `is_located` says that a
    preposition of place stands before it; `offset` what is told of a place off it; `is_pointed` that the model
    points to it as the place of an event; `is_party` that it names a state that acts, and not where something is;
    `has_article` that it is told as "the Sahel" and no noun follows; `is_taken` that it is the object of
    what is done to places.
    """

    name: Name
    unit: Level | None
    is_dateline: bool
    follows_comma: bool
    label: str
    is_located: bool
    offset: Offset | None = None
    is_party: bool = False
    sentence: int = 0
    is_pointed: bool = False
    has_article: bool = False
    is_taken: bool = False


class Group(NamedTuple):
    """Mentions by one name and of one level, as positions among all mentions, and what the name can mean."""

    text: str
    members: tuple[int, ...]
    meaning: Meaning
    unit: Level | None


def grouped(mentions: Sequence[Mention], atlas: Atlas) -> list[Group]:
    """The groups in the order of their first mentions."""
    members: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        members[_key(mention)].append(at)
    found = []
    for own in members.values():
        first = mentions[own[0]]
        meaning = atlas.meaning(first.name.text, first.follows_comma)
        unit = next((mentions[at].unit for at in own if mentions[at].unit is not None), meaning.level)
        if unit is Level.REGION or (unit is None and any(mentions[at].has_article for at in own)):
            meaning = meaning.as_region()
        elif unit is None and not first.follows_comma:
            meaning = meaning.prevailing(normal(first.name.text))
        found.append(Group(first.name.text, tuple(own), meaning, unit))
    return found


def _key(mention: Mention) -> tuple[str, str]:
    """Mentions with one key are one name; "Lenz district" is another than "Lenz"."""
    unit = "" if mention.unit is None or mention.unit is Level.TOWN else mention.unit.value
    return normal(mention.name.text), unit


def lying(withins: Sequence[Within], groups: Sequence[Group]) -> set[tuple[int, int]]:
    """The pairs of groups, inner and outer, of which the text says anywhere that one lies in the other."""
    of = {member: at for at, group in enumerate(groups) for member in group.members}
    return {
        (of[w.inner], of[w.outer])
        for w in withins
        if w.inner in of and w.outer in of and of[w.inner] != of[w.outer]
    }
