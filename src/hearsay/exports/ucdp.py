"""Incidents in the shape of UCDP's georeferenced event data: low, best and high by side, how precisely when and where.

The names of the columns are those of UCDP GED. UCDP counts lethal events: an incident without any claim of killed has no row.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from math import floor

from hearsay import edtf
from hearsay.exports import tolls
from hearsay.exports.cases import Case, Stated
from hearsay.exports.cells import row
from hearsay.exports.codes import ucdp
from hearsay.exports.codes.sides import NotCoded, Side, side
from hearsay.exports.incident_columns import (
    STANDING_COLUMNS,
    country_of,
    filled,
    first_day,
    iso,
    last_day,
    of_place,
    of_toll,
    outlets,
    place_level,
    voices,
    words,
    year,
)
from hearsay.exports.parties import Parties, code_of, joined, parties
from hearsay.limits import MAX_CELL_CHARACTERS
from hearsay.records import Level, Measure

WHERE_PREC = {Level.DISTRICT: 3, Level.PROVINCE: 4, Level.REGION: 5, Level.COUNTRY: 6}
EXACT_KM, NEAR_KM = 10.0, 25.0
CIVILIANS = "Civilians"
DATE_PREC = ((0, 1), (5, 2), (6, 3), (30, 4), (365, 5))
"""The most days between first and last, with the code: a day, 2 to 6 days, a week, a month, a year."""


def write(cases: Iterable[Case]) -> Iterator[str]:
    """The table, row by row: names of the columns first. Incidents without any claim of killed are left out."""
    yield row(column.name for column in COLUMNS)
    for case in cases:
        if is_lethal(case):
            yield row(column.cell(case) for column in COLUMNS)


def is_lethal(case: Case) -> bool:
    """Does anybody claim that somebody was killed?"""
    ranges = (each for each in case.incident.figures if each.measure is Measure.KILLED)
    return any(each.high != 0 for each in ranges)


def where_prec(case: Case) -> int | None:
    """1 a point or town, 2 near one, 3 district, 4 province, 5 an area without such a name, 6 country; None: not known."""
    place = case.incident.place
    if place is None:
        return None
    radius = place.radius_km or 0
    if place.level in WHERE_PREC:
        return WHERE_PREC[place.level]
    return 1 if radius <= EXACT_KM else 2 if radius <= NEAR_KM else 5


def date_prec(case: Case) -> int | None:
    """1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year; None: longer, open or not told."""
    when = edtf.bounds(case.incident.time)
    if when is None:
        return None
    found = next((code for most, code in DATE_PREC if when.length <= most), None)
    return 2 if found == 1 and edtf.is_approximate(case.incident.time) else found


def priogrid(latitude: float | None, longitude: float | None) -> int | None:
    """The cell of PRIO-GRID (half a degree, numbered from the south-west) that a point lies in."""
    if latitude is None or longitude is None:
        return None
    row_, column = min(359, floor((latitude + 90) * 2)), min(719, floor((longitude + 180) * 2))
    return row_ * 720 + column + 1


@lru_cache(maxsize=8)
def _sides(case: Case) -> Parties:
    return parties(case)


@lru_cache(maxsize=8)
def _violence(case: Case) -> ucdp.Violence | NotCoded:
    return code_of(case, ucdp.type_of_violence)


def side_a(case: Case) -> str | None:
    """Who is said to have acted by the most origins."""
    first = _sides(case).first
    return first.name if first else None


def side_b(case: Case) -> str | None:
    """Who is said to have been acted on; `Civilians` in one-sided violence."""
    if _violence(case) is ucdp.Violence.ONE_SIDED:
        return CIVILIANS
    second = _sides(case).second
    if second is None:
        return None
    return CIVILIANS if side(second) is Side.CIVILIAN else second.name


def _dyad(case: Case) -> str | None:
    both = [each for each in (side_a(case), side_b(case)) if each]
    return " - ".join(both) if len(both) == 2 else None


def _type(case: Case) -> int | None:
    found = _violence(case)
    return None if isinstance(found, NotCoded) else int(found)


def _reason(case: Case) -> str | None:
    found = _violence(case)
    return found.reason if isinstance(found, NotCoded) else None


def _deaths_of(which: Callable[[Case], str | None]) -> Callable[[Case], int | None]:
    """The dead whose people the reports say they are, of one side."""

    def deaths(case: Case) -> int | None:
        name = which(case)
        own = [
            each
            for each in case.claims
            if each.range.measure is Measure.KILLED and _people_of(each) == name and name
        ]
        return tolls.best_of(own)

    return deaths


def _people_of(stated: Stated) -> str | None:
    figure = stated.figure
    actor = stated.version.text.actors.get(figure.side) if figure and figure.side else None
    return actor.name if actor else None


deaths_a, deaths_b = _deaths_of(side_a), _deaths_of(side_b)


def deaths_civilians(case: Case) -> int | None:
    """The dead who are called civilians."""
    found = tolls.toll(case, Measure.KILLED, CIVILIANS.lower())
    return found.best if found else None


def deaths_unknown(case: Case) -> int | None:
    """What is left of `best`, never below 0."""
    found = tolls.toll(case, Measure.KILLED)
    if found is None or found.best is None:
        return None
    known = sum(part(case) or 0 for part in (deaths_a, deaths_b, deaths_civilians))
    return max(0, found.best - known)


def _point(case: Case) -> str | None:
    place = case.incident.place
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return f"POINT ({place.longitude} {place.latitude})"


def _cell_of_grid(case: Case) -> int | None:
    place = case.incident.place
    return priogrid(place.latitude, place.longitude) if place else None


def _clarity(case: Case) -> int:
    return 1 if date_prec(case) == 1 and (where_prec(case) or 9) <= 3 else 2


def _articles(case: Case) -> str:
    reports = dict.fromkeys(version.text.reading.report for version in case.versions)
    return joined(
        ", ".join(filter(None, (f"“{each.title}”" if each.title else None, each.outlet, each.published)))
        or each.id
        for each in reports
    )


def _titles(case: Case) -> str:
    return joined(
        version.text.reading.report.title for version in case.versions if version.text.reading.report.title
    )


def _days(case: Case) -> str:
    return joined(account.published for account in case.incident.accounts if account.published)


MEANINGS = """
id | id of the incident in the archive; a word, where UCDP has a number
year | year of `date_start`
active_year | always empty: Hearsay does not know it
type_of_violence | 1 state-based, 2 non-state, 3 one-sided: what the most origins tell of, by the rules of docs/codes.md; empty where the sides do not tell
conflict_new_id | always empty: a number of UCDP's own lists
conflict_name | always empty: Hearsay does not know it
dyad_new_id | always empty: a number of UCDP's own lists
dyad_name | `side_a - side_b`, where both are told
side_a_new_id | always empty: a number of UCDP's own lists
side_a | who is said to have acted by the most origins; who says so stands in `blamed`
side_b_new_id | always empty: a number of UCDP's own lists
side_b | who is said to have been acted on by the most origins; `Civilians` where it is they
number_of_sources | origins: reports that rest on one source count once
source_article | the reports: headline, outlet, day
source_office | the outlets
source_date | the days of the reports
source_headline | their headlines
source_original | who says that it happened; `X itself` is an outlet in its own voice
where_prec | 1 a town or a point (radius up to 10 km), 2 near one (up to 25 km), 3 district, 4 province, 5 a region, or an area around a point, 6 country; empty: no place is told
where_coordinates | the place, by name
where_description | how precisely it is known: point, town, district, province, ...
adm_1 | the province
adm_2 | always empty: Hearsay does not know it
latitude | WGS84 degrees
longitude | WGS84 degrees
geom_wkt | the same as well-known text, longitude first
priogrid_gid | the cell of PRIO-GRID, half a degree, numbered from the south-west
country | by the name that the map has
country_id | ISO 3166-1 alpha-2, where UCDP has a number of Gleditsch and Ward
region | always empty: Hearsay does not know it
event_clarity | 1 where the day is told and the place is a district or finer, else 2
date_prec | 1 a day, 2 two to six days or about a day, 3 a week, 4 up to a month, 5 up to a year; empty: longer, open or not told
date_start | the first day that the words give; never that of a report
date_end | the last
deaths_a | killed whom the reports call people of side_a, as `best`
deaths_b | killed whom the reports call people of side_b, as `best`
deaths_civilians | killed whom the reports call civilians, as `best`
deaths_unknown | what is left of `best`, never below 0
best | the smallest number of killed that the most claimants allow, each by their last claim
high | the highest number claimed; empty: open, as in `at least 9`
low | the lowest number claimed; empty: open, as in `up to 30`
gwnoa | always empty: a number of UCDP's own lists
gwnob | always empty: a number of UCDP's own lists
source_words | words of the reports: of each origin the first sentence that tells of it, with outlet and day
not_coded | why there is no type of violence
"""
COLUMNS = (
    *filled(
        MEANINGS,
        {
            "id": lambda c: c.incident.id,
            "year": year,
            "type_of_violence": _type,
            "dyad_name": _dyad,
            "side_a": side_a,
            "side_b": side_b,
            "number_of_sources": lambda c: c.incident.corroboration.origins,
            "source_article": _articles,
            "source_office": outlets,
            "source_date": _days,
            "source_headline": _titles,
            "source_original": voices,
            "where_prec": where_prec,
            "where_coordinates": of_place("name"),
            "where_description": place_level,
            "adm_1": of_place("admin1"),
            "latitude": of_place("latitude"),
            "longitude": of_place("longitude"),
            "geom_wkt": _point,
            "priogrid_gid": _cell_of_grid,
            "country": country_of,
            "country_id": of_place("country"),
            "event_clarity": _clarity,
            "date_prec": date_prec,
            "date_start": lambda c: iso(first_day(c)),
            "date_end": lambda c: iso(last_day(c)),
            "deaths_a": deaths_a,
            "deaths_b": deaths_b,
            "deaths_civilians": deaths_civilians,
            "deaths_unknown": deaths_unknown,
            "best": of_toll(Measure.KILLED, "best"),
            "high": of_toll(Measure.KILLED, "high"),
            "low": of_toll(Measure.KILLED, "low"),
            "source_words": lambda c: words(c, MAX_CELL_CHARACTERS),
            "not_coded": _reason,
        },
    ),
    *STANDING_COLUMNS[1:],
)  # the id stands in front

FOLDED = """One row an incident of which anybody claims that people were killed: UCDP counts lethal events. UCDP's people decide what an
event is and whose number is best; here a rule does, named below, over what is claimed. `low` and `high` hide no claim that
still stands. Deaths by side are only those that the reports themselves give to a side; classes are never added up."""
