"""One place of the gazetteer, and how it answers to a name."""

from typing import NamedTuple

from hearsay.records import Level


class Entry(NamedTuple):
    """One place: a point, a town, a unit of a country, a country, or a region over several."""

    id: int
    """The id of GeoNames; negative for a place without one, which a user or this project added."""
    name: str
    """The name that reports in English use."""
    latitude: float
    """Degrees, WGS84."""
    longitude: float
    level: Level
    feature: str
    """The code of GeoNames for what it is: PPL, PPLA, PPLC, ADM1, ADM2, ADM3, PCLI, RGN, CONT and so on."""
    country: str | None
    """ISO 3166-1 alpha-2; None for what lies in several countries."""
    admin1: str | None
    """The code of the province within the country, as GeoNames has it."""
    admin2: str | None
    """The code of the district within the province, as GeoNames has it."""
    population: int
    """0: not known."""
    radius_km: float
    """Around the point, within which lies what is said to be in this place."""


class Match(NamedTuple):
    """A place that a name can mean."""

    entry: Entry
    is_exact: bool
    """Whether the name is listed for the place, case, marks and punctuation aside; else only the keys agree, under
    which spellings of one sound fall together: that needs a witness in the text."""
    is_main: bool = True
    """Whether it is the place's main name, rather than one of its others."""
