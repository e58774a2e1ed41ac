"""Incidents in the shape of ACLED's tables: one row an incident, with the columns without which a row reads as a fact.

The names of the columns are those of ACLED's published exports. What is in them is Hearsay's: no row is an event of ACLED.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from hearsay import edtf
from hearsay.exports.cases import Case
from hearsay.exports.cells import Cell, row
from hearsay.exports.codes import acled
from hearsay.exports.codes.sides import NotCoded
from hearsay.exports.incident_columns import (
    STANDING_COLUMNS,
    country_of,
    filled,
    first_day,
    iso,
    kinds_of_voices,
    last_day,
    of_place,
    of_toll,
    outlets,
    place_level,
    words,
    year,
)
from hearsay.exports.parties import Parties, code_of, joined, parties
from hearsay.limits import MAX_CELL_CHARACTERS
from hearsay.records import Level, Measure

DEMONSTRATIONS = frozenset({"Peaceful protest", acled.INTERVENTION, acled.VIOLENT_DEMONSTRATION})
BOTH = frozenset({"Excessive force against protesters"})
DAY, WEEK, MONTH = 1, 2, 3
GEO_PRECISION = {Level.POINT: 1, Level.TOWN: 1, Level.DISTRICT: 2}
NEAR_KM = 10.0


def write(cases: Iterable[Case]) -> Iterator[str]:
    """The table, row by row: names of the columns first."""
    yield row(column.name for column in COLUMNS)
    for case in cases:
        yield row(column.cell(case) for column in COLUMNS)


def code(case: Case) -> str | NotCoded:
    """The sub-event type that the most origins tell of, or why there is none."""
    found = code_of(case, acled.coded)
    return found if isinstance(found, NotCoded) else found.sub_event_type


def time_precision(case: Case) -> int | None:
    """1 a day, 2 a week, 3 a month; None: longer, or not known. What is marked as about is a week at the best."""
    when = edtf.bounds(case.incident.time)
    if when is None or when.length > 31:
        return None
    if when.length == 0:
        return WEEK if edtf.is_approximate(case.incident.time) else DAY
    return WEEK if when.length < 7 else MONTH


def geo_precision(case: Case) -> int | None:
    """1 a town or a point, 2 a district or what is only near, 3 what is larger; None: the place is not known."""
    place = case.incident.place
    if place is None:
        return None
    found = GEO_PRECISION.get(place.level, 3)
    return 2 if found == 1 and (place.radius_km or 0) > NEAR_KM else found


@lru_cache(maxsize=8)
def _coded(case: Case) -> tuple[acled.Acled | NotCoded, Parties]:
    """The codes of an incident with its parties: asked for by many columns, one incident after the other."""
    found, both = code(case), parties(case)
    return found if isinstance(found, NotCoded) else acled.with_parties(found, both.sides), both


def _of_code(name: str) -> Callable[[Case], Cell]:
    def cell(case: Case) -> Cell:
        found, _ = _coded(case)
        made: Cell = None if isinstance(found, NotCoded) else getattr(found, name)
        return made

    return cell


def _disorder(case: Case) -> str | None:
    found, _ = _coded(case)
    if isinstance(found, NotCoded):
        return None
    if found.sub_event_type in BOTH:
        return "Political violence; Demonstrations"
    if found.sub_event_type in DEMONSTRATIONS:
        return "Demonstrations"
    return "Strategic developments" if found.event_type == "Strategic developments" else "Political violence"


def _actor(at: int) -> Callable[[Case], Cell]:
    def cell(case: Case) -> Cell:
        both = _coded(case)[1]
        actor = both.second if at else both.first
        return actor.name if actor else None

    return cell


def _others(at: int) -> Callable[[Case], Cell]:
    return lambda case: joined(_coded(case)[1].second_others if at else _coded(case)[1].first_others)


def _interaction(case: Case) -> str | None:
    found, _ = _coded(case)
    if isinstance(found, NotCoded) or (found.inter1, found.inter2) == (None, None):
        return None
    low, high = sorted((found.inter1 or 0, found.inter2 or 0))
    return f"{low}{high}" if low else f"{high}0"


def _targets(case: Case) -> str | None:
    found, _ = _coded(case)
    return "Civilian targeting" if not isinstance(found, NotCoded) and found.is_civilian_targeting else None


def _reason(case: Case) -> str | None:
    found, _ = _coded(case)
    return found.reason if isinstance(found, NotCoded) else None


MEANINGS = """
event_id_cnty | id of the incident in the archive
event_date | the first day that the words give, where they give a month or less; the day of a report is never put in
year | its year
time_precision | 1 a day, 2 a week, 3 a month; empty: longer, open or not told. What is about a day is 2
disorder_type | by the sub-event type
event_type | by the sub-event type
sub_event_type | the code that the most origins tell of, of the events of the incident's type, by the rules of docs/codes.md
actor1 | who is said to have acted by the most origins, by name; who says so stands in `blamed`. Where `disputes` has `actor` others are named, too
assoc_actor_1 | all others who are said to have acted: not only allies, also rivals
inter1 | kind of actor1: 1 to 8, see docs/codes.md
actor2 | who is said to have been acted on by the most origins
assoc_actor_2 | all others who are said to have been acted on
inter2 | kind of actor2
interaction | both kinds, the smaller first; one alone with a 0
civilian_targeting | `Civilian targeting` where only civilians are said to have been hit
iso | ISO 3166-1 alpha-2, where ACLED has the number
region | always empty: Hearsay does not know it
country | by the name that the map has
admin1 | the province
admin2 | always empty: Hearsay does not know it
admin3 | always empty: Hearsay does not know it
location | the place, by name
latitude | WGS84 degrees
longitude | WGS84 degrees
geo_precision | 1 a town or a point, 2 a district or what is only near (radius over 10 km), 3 what is larger
source | the outlets
source_scale | how many voices of each kind tell of it, where ACLED has the reach of its sources
notes | words of the reports and nothing else: of each origin the first sentence that tells of it, in quotation marks, with outlet and day
fatalities | the smallest number of killed that the most claimants allow, each by their last claim; empty where no number is claimed, which is not 0
tags | always empty: Hearsay does not know it
timestamp | always empty: the same archive gives the same bytes
fatalities_low | the lowest number claimed; empty: open
fatalities_high | the highest number claimed; empty: open, as in `at least 9`
event_date_last | the last day that the words give, where there is an event_date
time | when, as EDTF
place_level | how precisely the place is known
radius_km | within how many kilometres the true place is expected
type | PLOVER type
not_coded | why there is no sub-event type
"""
COLUMNS = (
    *filled(
        MEANINGS,
        {
            "event_id_cnty": lambda c: c.incident.id,
            "event_date": lambda c: iso(first_day(c)) if time_precision(c) else None,
            "year": year,
            "time_precision": time_precision,
            "disorder_type": _disorder,
            "event_type": _of_code("event_type"),
            "sub_event_type": _of_code("sub_event_type"),
            "actor1": _actor(0),
            "assoc_actor_1": _others(0),
            "inter1": _of_code("inter1"),
            "actor2": _actor(1),
            "assoc_actor_2": _others(1),
            "inter2": _of_code("inter2"),
            "interaction": _interaction,
            "civilian_targeting": _targets,
            "iso": of_place("country"),
            "country": country_of,
            "admin1": of_place("admin1"),
            "location": of_place("name"),
            "latitude": of_place("latitude"),
            "longitude": of_place("longitude"),
            "geo_precision": geo_precision,
            "source": outlets,
            "source_scale": kinds_of_voices,
            "notes": lambda c: words(c, MAX_CELL_CHARACTERS),
            "fatalities": of_toll(Measure.KILLED, "best"),
            "fatalities_low": of_toll(Measure.KILLED, "low"),
            "fatalities_high": of_toll(Measure.KILLED, "high"),
            "event_date_last": lambda c: iso(last_day(c)) if time_precision(c) else None,
            "time": lambda c: c.incident.time,
            "place_level": place_level,
            "radius_km": of_place("radius_km"),
            "type": lambda c: c.incident.type,
            "not_coded": _reason,
        },
        types={"radius_km": "DOUBLE"},
    ),
    *STANDING_COLUMNS[1:],
)  # the id stands in front

FOLDED = """One row an incident. An ACLED event is made by people from many reports and holds one careful number; a row here is what
reports claim, put together by rules. Ranges are folded into `fatalities` by the rule that its row below names, and stand
beside it; claimants are folded into `said_by` and `blamed`; further numbers (injured, missing, ...) have no column and stand in
the formats `claims` and `incidents`."""
