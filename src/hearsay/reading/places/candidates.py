"""What a name can mean: the places of the gazetteer under it, or under what it stands for."""

import re
from typing import NamedTuple, Protocol

from hearsay.reading.actors import _iso
from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.places._words import ABBREVIATED, POSTAL, SPOTS, UNITS
from hearsay.records import Level

MOST = 60  # candidates of one name; the least populous of 68 Washingtons are in no report without a witness

ALPHA2 = {row.split(";")[0]: row.split(";")[1] for row in _iso.ROWS.splitlines()} | {"KOS": "XK"}
"""ISO 3166-1 alpha-2 by alpha-3, as actors have it."""

_DIRECTED = re.compile(
    r"^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|central|"
    r"upper|lower|mid|inner|outer)(?:ern)?|downtown|greater|old|rural|metro|metropolitan|mainland|occupied|northernmost|"
    r"southernmost)[ -](?=\S{3})",
    re.IGNORECASE,
)


class Places(Protocol):
    """The gazetteer as it is asked here."""

    def named(self, name: str) -> list[Match]:
        """The places that a name can mean."""

    def has(self, name: str) -> bool:
        """Is any place listed under the name?"""

    def unit(self, country: str, admin1: str | None = None, admin2: str | None = None) -> Entry | None:
        """A country, or its province or district with these codes."""


class Meaning(NamedTuple):
    """What a name can mean, and how it was taken: "name", "abbreviation", "part" of a country, "spot" named after a town."""

    matches: tuple[Match, ...]
    taken: str
    level: Level | None
    """What a word within the name says of its level: "Walker County"."""


def meaning(text: str, gazetteer: Places, *, follows_comma: bool = False) -> Meaning:
    """The places that a name can mean, as it stands in a text; `follows_comma` allows codes: "Lenz, KY"."""
    full = _expanded(text, follows_comma=follows_comma)
    if full is not None:
        return Meaning(_provinces(gazetteer.named(full)), "abbreviation", Level.PROVINCE)
    listed = _listed(text, gazetteer)
    last = text.split()[-1].casefold()
    level = UNITS.get(last) if " " in text else None
    if any(match.is_exact for match in listed):
        return Meaning(listed, "name", level)
    return _part(text, gazetteer, last) or Meaning(listed, "name", level)


def _expanded(text: str, *, follows_comma: bool) -> str | None:
    """The name that an abbreviation stands for."""
    if follows_comma and text in POSTAL:
        return POSTAL[text]
    bare = text.replace(".", "").replace(" ", "").casefold()
    return ABBREVIATED.get(bare) if "." in text else None


def _provinces(matches: list[Match]) -> tuple[Match, ...]:
    return tuple(m for m in matches if m.entry.level is Level.PROVINCE and m.is_exact)


def _listed(text: str, gazetteer: Places) -> tuple[Match, ...]:
    found = gazetteer.named(text)
    state = STATES.get(key_of(text))
    if state is not None and state.sort == "state" and state.code in ALPHA2:
        own = gazetteer.unit(ALPHA2[state.code])
        if own is not None and not any(m.entry.id == own.id and m.is_exact for m in found):
            found = [Match(own, is_exact=True), *(m for m in found if m.entry.id != own.id)]
    return tuple(found[:MOST])


def _part(text: str, gazetteer: Places, last: str) -> Meaning | None:
    """What is left of a name that is not listed as a whole: "southern Arland", "Lenz Airport"."""
    bare = _DIRECTED.sub("", text)
    if bare != text:
        found = _listed(bare, gazetteer)
        if any(match.is_exact for match in found):
            return Meaning(found, "part", None)
    if last in SPOTS and " " in text:
        found = _listed(text.rsplit(" ", 1)[0], gazetteer)
        if any(match.is_exact for match in found):
            return Meaning(found, "spot", None)
    return None
