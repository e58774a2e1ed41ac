"""The tables that GeoNames publishes, one row at a time: what a row adds, or why it cannot be used.

Columns as in https://download.geonames.org/export/dump/readme.txt: country dumps and allCountries (19 columns),
alternateNamesV2 (10), admin1CodesASCII and admin2Codes (4).
"""

import math
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from hearsay.reading.gazetteer.english import latin, printed, unit_name, unit_names
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.extents import town_radius
from hearsay.reading.gazetteer.keys import without_unit
from hearsay.reading.gazetteer.schema import DERIVED, MAIN, OTHER, SHORT
from hearsay.records import Level


class Unusable(ValueError):
    """A row that cannot be used; its text is the reason."""


class Addition(NamedTuple):
    """A place with names for it."""

    entry: Entry
    names: list[tuple[str, int]]


Known = Callable[[int], Entry | None]
"""The place with an id, if it is known."""

DUMP_COLUMNS, NAME_COLUMNS, CODE_COLUMNS = 19, 10, 4

_KINDS = """
A ADM1 province 100
A ADM2 district 30
A ADM3 district 15
A ADM4 district 8
A ADM5 district 5
A ADMD district 30
A TERR province 100
A ZN region 50
A PRSH district 8
L CONT region 3000
L RGN region 60
L RGNE region 60
L AREA region 20
L LCTY town 3
L MILB point 3
L OILF point 5
L PRK region 20
L RESV region 20
L CST region 50
S AIRB point 3
S AIRF point 2
S AIRP point 3
S AIRH point 2
S BDG point 1
S BRKS point 1
S CMP point 2
S CMPRF point 2
S CSTM point 1
S DAM point 1
S FT point 1
S HSP point 1
S INSM point 2
S MILB point 3
S MN point 2
S MNMT point 1
S NUC point 2
S OILR point 2
S PRN point 1
S PRT point 3
S PS point 2
S PSN point 2
S RSTN point 1
S STNB point 3
S UNIV point 1
H BAY region 15
H CHN region 20
H CNL region 30
H GULF region 200
H LK region 15
H RSV region 10
H SEA region 500
H STRT region 30
T CAPE point 3
T DSRT region 100
T HLL point 2
T HLLS region 10
T ISL region 10
T ISLS region 30
T MT point 4
T MTS region 40
T PASS point 3
T PEN region 20
T PLN region 30
T UPLD region 40
T VAL region 15
"""

KEPT: Final = {
    (feature_class, code): (Level(level), float(radius))
    for feature_class, code, level, radius in (line.split() for line in _KINDS.split("\n") if line)
}
"""What is kept besides places where people live and countries: class and code, with level and radius in km.

Of the classes S, H, T and L what reports on conflict name: bases, camps, crossings, plants, straits, mountains. Hotels,
streams, churches, dykes and the like are left out: they are most of a dump, and their names are everybody's.
"""

_NOT_PLACES: Final = frozenset({"PPLH", "PPLCH"})
"""Places that were, under names of their day."""

_COUNTRY_KM: Final = 300.0

_NO_NAMES: Final = frozenset("link wkdt post iata icao faac fr_1793 unlc tcid phon piny".split())
"""Languages of alternateNamesV2 that are none: addresses, codes, sounds."""

_SHORT: Final = "abbr"


def from_dump(fields: Sequence[str], known: Known) -> Addition | None:
    """The place of a row of a country dump; None where its kind is not kept.

    A unit or a country that is known already keeps the radius that it has, which was reckoned from its places.

    Raises:
        Unusable: a number is none, or a coordinate is on no globe.
    """
    if len(fields) != DUMP_COLUMNS:
        raise Unusable(f"{len(fields)} columns instead of {DUMP_COLUMNS}")
    number, name, _ascii, alternates, latitude, longitude, feature_class, code, country, *_ = fields
    level_radius = _level(feature_class, code, fields[14])
    if not level_radius or not name:
        return None
    level, radius = level_radius
    place = coordinates(latitude, longitude)
    before = known(whole(number, "id"))
    if before and level in {Level.PROVINCE, Level.DISTRICT, Level.COUNTRY, Level.REGION}:
        radius = before.radius_km
    names = [name, *(alternates.split(",") if alternates else ())]
    is_unit = level in {Level.PROVINCE, Level.DISTRICT}
    main = unit_name(name, names[1:], country) if is_unit else printed(name, country)
    entry = Entry(
        whole(number, "id"), before.name if before else main, *place, level, code, country or None, *_codes(fields, level),
        max(whole(fields[14] or "0", "population"), 0), radius,
    )  # fmt: skip
    if is_unit:
        return Addition(entry, unit_names(entry.name, names))
    return Addition(entry, [(entry.name, MAIN), (name, MAIN), *((each, OTHER) for each in latin(names[1:]))])


def _codes(fields: Sequence[str], level: Level) -> tuple[str | None, str | None]:
    """admin1 and admin2 of a row; 00 is what GeoNames writes where there is none."""
    if level in {Level.COUNTRY, Level.REGION}:
        return None, None
    admin1, admin2 = (field if field and field != "00" else None for field in fields[10:12])
    return admin1, None if level is Level.PROVINCE else admin2


def _level(feature_class: str, code: str, population: str) -> tuple[Level, float] | None:
    """Level and radius of a kind of place; None for those that are not kept."""
    if feature_class == "P":
        people = int(population) if population.isdecimal() else 0
        return None if code in _NOT_PLACES else (Level.TOWN, town_radius(people))
    if feature_class == "A" and code.startswith("PCL") and code != "PCLH":
        return Level.COUNTRY, _COUNTRY_KM
    return KEPT.get((feature_class, code))


def from_alternate_names(fields: Sequence[str], known: Known) -> Addition | None:
    """A further name of a known place; None for codes, addresses, other alphabets and places that are not known.

    Raises:
        Unusable: the row has too few columns, or its id is no number.
    """
    if len(fields) < CODE_COLUMNS:
        raise Unusable(f"{len(fields)} columns instead of {NAME_COLUMNS}")
    _, number, language, name, *_ = fields
    if language in _NO_NAMES or not (language == _SHORT or any(latin([name]))):
        return None
    entry = known(whole(number, "id"))
    return Addition(entry, [(name, SHORT if language == _SHORT else OTHER)]) if entry else None


def from_codes(fields: Sequence[str], known: Known) -> Addition | None:
    """The names of a province or district that is known by its id; None for one that is not: the table has no points.

    Raises:
        Unusable: the row has not four columns, or its id is no number.
    """
    if len(fields) != CODE_COLUMNS:
        raise Unusable(f"{len(fields)} columns instead of {CODE_COLUMNS}")
    _code, name, plain, number = fields
    entry = known(whole(number, "id"))
    if not entry:
        return None
    bare = without_unit(name)
    return Addition(entry, [(name, MAIN), (plain, MAIN), *([(bare, DERIVED)] if bare else [])])


def whole(text: str, what: str) -> int:
    """The number that the text is.

    Raises:
        Unusable: it is none.
    """
    if not text.removeprefix("-").isdecimal() or len(text) > 18:
        raise Unusable(f"the {what} {text[:40]!r} is no number")
    return int(text)


def coordinates(latitude: str, longitude: str) -> tuple[float, float]:
    """Latitude and longitude in degrees.

    Raises:
        Unusable: they are no numbers, or lie on no globe.
    """
    try:
        north, east = float(latitude.strip()), float(longitude.strip())
    except ValueError:
        raise Unusable(f"the coordinates {latitude[:20]!r}, {longitude[:20]!r} are no numbers") from None
    if not (math.isfinite(north) and math.isfinite(east) and abs(north) <= 90 and abs(east) <= 180):
        raise Unusable(f"the coordinates {north:g}, {east:g} lie on no globe")
    return north, east
