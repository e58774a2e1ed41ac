"""What a name can mean: the places of the gazetteer under it, or under what it stands for; remembered between reports."""

import re
from functools import cached_property, lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hearsay.limits import MAX_NAMES_REMEMBERED
from hearsay.reading.actors import _iso
from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.places._words import ABBREVIATED, POSTAL, PREVAILING, SPOTS, STREETS, UNITS
from hearsay.records import Level

MOST = 60  # candidates of one name; the least populous of 68 Washingtons are in no report without a witness

ALPHA2 = {row.split(";")[0]: row.split(";")[1] for row in _iso.ROWS.splitlines()} | {"KOS": "XK"}
"""ISO 3166-1 alpha-2 by alpha-3, as actors have it."""

_DIRECTED = re.compile(
    r"^(?:(?:north|south)[ -]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?|central|upper|lower|mid|inner|outer|"
    r"downtown|greater|old|rural|metro|metropolitan|mainland|occupied)[ -](?=\S{3})",
    re.IGNORECASE,
)

Unit = tuple[str | None, ...]
"""A unit by its codes: the country, then the province, then the district."""


class Places(Protocol):
    """The gazetteer as it is asked here."""

    def named(self, name: str) -> list[Match]:
        """The places that a name can mean."""

    def has(self, name: str) -> bool:
        """Is any place listed under the name?"""

    def like(self, name: str, country: str, admin1: str, admin2: str | None = None) -> list[Match]:
        """The places of a unit whose name is a letter or two from this one."""

    def unit(self, country: str, admin1: str | None = None, admin2: str | None = None) -> Entry | None:
        """A country, or its province or district with these codes."""

    def seat(self, country: str, admin1: str | None = None) -> Entry | None:
        """The capital of a country or of a province."""


def units_of(entry: Entry) -> tuple[Unit, ...]:
    """The units that an entry lies in or is, from the country down."""
    if entry.country is None:
        return ()
    if not entry.admin1 or entry.level is Level.COUNTRY:
        return ((entry.country,),)
    province = (entry.country, entry.admin1)
    return (
        ((entry.country,), province, (*province, entry.admin2))
        if entry.admin2
        else ((entry.country,), province)
    )


_DEPTHS = {Level.COUNTRY: 1, Level.PROVINCE: 2, Level.DISTRICT: 3}


def itself(entry: Entry) -> Unit | None:
    """The unit that an entry is; None for a town or a region."""
    depth = _DEPTHS.get(entry.level)
    own = units_of(entry)
    return own[depth - 1] if depth is not None and len(own) >= depth else None


def on_sphere(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """(points, 3): unit vectors of degrees of latitude and longitude."""
    latitude, longitude = np.radians(points[:, 0]), np.radians(points[:, 1])
    flat = np.cos(latitude)
    return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], axis=1)


class Meaning:
    """What a name can mean, and how it was taken.

    `taken` is "name", "abbreviation", "part" (of a country) or "spot" (named after a town); `level` is what a word within
    the name says of its level: "Walker County"; `state` is the country (ISO alpha-2) that reports on conflict mean by the
    name of a state or region: Gaza is there not in Mozambique.
    """

    def __init__(
        self,
        matches: tuple[Match, ...],
        taken: str = "name",
        level: Level | None = None,
        state: str | None = None,
    ) -> None:
        self.matches, self.taken, self.level, self.state = matches, taken, level, state
        self.entries = [match.entry for match in matches]
        self.units = [units_of(entry) for entry in self.entries]
        self.selves = [itself(entry) for entry in self.entries]
        self.traits: NDArray[np.float64] | None = None
        """What the ranker says of the candidates by themselves, once it has."""
        self.is_territory = state is not None
        """Is it the name of a state or of a territory that reports on conflict know?"""
        self.is_listed = any(match.is_exact for match in matches)

    @cached_property
    def sphere(self) -> NDArray[np.float64]:
        """(candidates, 3): where they are, as unit vectors."""
        return on_sphere(np.array([(e.latitude, e.longitude) for e in self.entries]).reshape(-1, 2))

    def as_region(self) -> "Meaning":
        """What it can mean where the text says that it is a region or a sea; the same if none of that name is known."""
        regions = tuple(match for match in self.matches if match.entry.level is Level.REGION)
        return Meaning(regions, self.taken, self.level, self.state) if regions else self

    def prevailing(self, name: str) -> "Meaning":
        """What a name of several places means in reports that say no more; the same if none prevails."""
        wanted = PREVAILING.get(name)
        if wanted is None:
            return self
        own = tuple(m for m in self.matches if (m.entry.country, m.entry.level) == wanted)
        return Meaning(own, self.taken, self.level, self.state) if own else self

    def match(self, entry: Entry) -> Match:
        """How one of the candidates answers to the name."""
        return self.matches[self.entries.index(entry)]


class Atlas:
    """A gazetteer that remembers what it was asked: the reports of one time name the same places again and again."""

    def __init__(self, gazetteer: Places) -> None:
        remember = lru_cache(maxsize=MAX_NAMES_REMEMBERED)
        self.gazetteer = gazetteer
        self.has = remember(gazetteer.has)
        self.unit = remember(gazetteer.unit)
        self.seat = remember(gazetteer.seat)
        self.like = remember(gazetteer.like)
        self.meaning = remember(self._meaning)

    def _meaning(self, text: str, follows_comma: bool = False) -> Meaning:
        """The places that a name can mean as it stands in a text; `follows_comma` allows codes: "Lenz, KY"."""
        full = _expanded(text, follows_comma=follows_comma)
        if full is not None:
            named = self.gazetteer.named(full)
            own = tuple(m for m in named if m.entry.level is Level.PROVINCE and m.is_exact)
            return Meaning(own, "abbreviation", Level.PROVINCE)
        listed = self._listed(text)
        last = text.rsplit(maxsplit=1)[-1].casefold()
        level = UNITS.get(last) if " " in text else None
        if any(match.is_exact for match in listed):
            return Meaning(listed, "name", level, _state(text))
        return self._part(text, last) or Meaning(listed, "name", level)

    def _listed(self, text: str) -> tuple[Match, ...]:
        found = self.gazetteer.named(text)
        state = STATES.get(key_of(text))
        is_state = state is not None and state.sort == "state" and not state.is_partly_recognised
        if state is not None and is_state and not any(m.is_exact for m in found):
            own = self.unit(ALPHA2.get(state.code, ""))
            found = found if own is None else [Match(own, is_exact=True), *found]
        return tuple(found[:MOST])

    def _part(self, text: str, last: str) -> Meaning | None:
        """What is left of a name that is not listed as a whole: "southern Arland", "Lenz Airport"."""
        bare = _DIRECTED.sub("", text)
        for shorter, taken, may_be in (
            (bare, "part", bare != text),
            (text.rpartition(" ")[0], "spot", last in SPOTS - STREETS and " " in text),
        ):
            found = self._listed(shorter) if may_be else ()
            if any(match.is_exact for match in found):
                return Meaning(found, taken, state=_state(shorter))
        return None


def _state(text: str) -> str | None:
    """The country that a name of a state or region is listed under, by ISO alpha-2."""
    state = STATES.get(key_of(text))
    return ALPHA2.get(state.code) if state is not None and state.sort in {"state", "region"} else None


def _expanded(text: str, *, follows_comma: bool) -> str | None:
    """The name that an abbreviation stands for."""
    if follows_comma and text in POSTAL:
        return POSTAL[text]
    return ABBREVIATED.get(text.replace(".", "").replace(" ", "").casefold()) if "." in text else None
