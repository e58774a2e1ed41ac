"""Incidents as tables: incidents, their accounts, the claims of numbers, the events; for Parquet and for spreadsheets."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from hearsay.exports.cases import Case, Stated, Version
from hearsay.exports.cells import Cell, Column, columns, row
from hearsay.exports.flat import EVENT_COLUMNS, Rows
from hearsay.exports.incident_columns import (
    STANDING_COLUMNS,
    Filled,
    country_of,
    filled,
    first_day,
    iso,
    last_day,
    of_place,
    of_toll,
    outlets,
    place_level,
)
from hearsay.exports.parties import joined
from hearsay.records import Actor, Measure


class Table(NamedTuple):
    """A table: its columns with their types in DuckDB, and the rows of one incident."""

    name: str
    means: str
    columns: tuple[Column, ...]
    types: tuple[str, ...]
    rows: Callable[[Case], Iterator[list[Cell]]]


def write(table: Table, cases: Iterable[Case]) -> Iterator[str]:
    """The table as CSV, row by row: names of the columns first."""
    yield row(column.name for column in table.columns)
    for case in cases:
        yield from map(row, table.rows(case))


def _toll_columns(measure: Measure) -> tuple[Filled, ...]:
    name = measure.value
    means = {
        "low": f"the lowest number of {name} that is claimed; empty: open, or none is claimed",
        "best": f"the smallest number of {name} that the most claimants allow",
        "high": f"the highest number of {name} that is claimed; empty: open, or none is claimed",
    }
    return tuple(
        Filled(f"{name}_{part}", told, of_toll(measure, part), "BIGINT") for part, told in means.items()
    )


def _names(actors: Iterable[Actor]) -> str:
    return joined(actor.name for actor in actors)


INCIDENT_MEAN = """
type | PLOVER type
time | when, as EDTF
first_day | the first day that it allows
last_day | the last day that it allows
place | where, by name
place_level | how precisely the place is known
latitude | WGS84 degrees
longitude | WGS84 degrees
radius_km | within how many kilometres the true place is expected
admin1 | the province
country_code | ISO 3166-1 alpha-2
country | by the name that the map has
geonames | number of the place in GeoNames
actors | who is said to have acted, by name
recipients | who is said to have been acted on, by name
published_by | the outlets
first_published | the day of the first report
last_published | the day of the last report
"""
INCIDENT_COLUMNS = (
    STANDING_COLUMNS[0],
    *filled(
        INCIDENT_MEAN,
        {
            "type": lambda c: c.incident.type,
            "time": lambda c: c.incident.time,
            "first_day": lambda c: iso(first_day(c)),
            "last_day": lambda c: iso(last_day(c)),
            "place": of_place("name"),
            "place_level": place_level,
            "latitude": of_place("latitude"),
            "longitude": of_place("longitude"),
            "radius_km": of_place("radius_km"),
            "admin1": of_place("admin1"),
            "country_code": of_place("country"),
            "country": country_of,
            "geonames": of_place("geonames"),
            "actors": lambda c: _names(c.incident.actors),
            "recipients": lambda c: _names(c.incident.recipients),
            "published_by": outlets,
            "first_published": lambda c: min(
                (a.published for a in c.incident.accounts if a.published), default=None
            ),
            "last_published": lambda c: max(
                (a.published for a in c.incident.accounts if a.published), default=None
            ),
        },
        types={
            "first_day": "DATE",
            "last_day": "DATE",
            "latitude": "DOUBLE",
            "longitude": "DOUBLE",
            "radius_km": "DOUBLE",
            "geonames": "BIGINT",
            "first_published": "VARCHAR",
            "last_published": "VARCHAR",
        },
    ),
    *(column for measure in Measure for column in _toll_columns(measure)),
    *STANDING_COLUMNS[1:],
)

ACCOUNT_MEAN = """
incident | id of the incident
report | id of the report
outlet | who published it
published | when: ISO 8601
title | its headline
url | where it was found
origin | what it rests on: the same report id for accounts that are no more than one
events | ids of its events that tell of the incident
said_by | whose words these are; `outlet` stands for the outlet's own voice
start | where the first sentence that tells of it begins in the report's text: code points
end | where it ends, exclusive
sentence | that sentence
"""
ACCOUNT_COLUMNS = columns(ACCOUNT_MEAN)

CLAIM_MEAN = """
incident | id of the incident
measure | what befell them: killed, injured, missing, ...
class | of whom: people, civilians, children, ...
low | at least; empty: open
high | at most; empty: open
stated | as the report puts it
scope | `total`, `part` of another number, or `cumulative`: a running count over more than one event
superseded | 1 if its own sentence renews it
whose | whose people they are, where it is told
claimed_by | who claims it, by name; empty: nobody is named, or the outlet itself
kind | what sort of voice that is; `outlet` where the outlet says it in its own voice
through | through whom it came, nearest to the speaker first
report | id of the report
outlet | who published it
published | when: ISO 8601
start | where the words stand in the report's text: code points
end | where they end, exclusive
sentence | the sentence that they stand in
"""
CLAIM_COLUMNS = columns(CLAIM_MEAN)


def _incident(case: Case) -> Iterator[list[Cell]]:
    yield [column.cell(case) for column in INCIDENT_COLUMNS]


def _accounts(case: Case) -> Iterator[list[Cell]]:
    for version in case.versions:
        yield [case.incident.id, *_account(version)]


def _account(version: Version) -> list[Cell]:
    report, account = version.text.reading.report, version.account
    sentence = version.text.sentence(version.events[0].trigger) if version.events else None
    said = (version.text.said(event.statement) for event in version.events)
    return [
        report.id,
        report.outlet,
        report.published,
        report.title,
        report.url,
        account.origin,
        joined(event.id for event in version.events),
        joined("outlet" if each.statement is None else each.name for each in said),
        sentence.start if sentence else None,
        sentence.end if sentence else None,
        sentence.text if sentence else None,
    ]


def _claims(case: Case) -> Iterator[list[Cell]]:
    return ([case.incident.id, *_claim(stated)] for stated in case.claims)


def _claim(stated: Stated) -> list[Cell]:
    claim, figure, text = stated.claim, stated.figure, stated.version.text
    report, sentence = text.reading.report, text.sentence(claim.span)
    whose = text.actors.get(figure.side) if figure and figure.side else None
    return [
        stated.range.measure.value,
        stated.range.group,
        claim.low,
        claim.high,
        claim.span.text,
        figure.scope.value if figure else None,
        int(figure.is_superseded) if figure else None,
        whose.name if whose else None,
        stated.said.name if stated.said.statement else None,
        stated.said.kind,
        joined(stated.said.through),
        report.id,
        report.outlet,
        report.published,
        claim.span.start,
        claim.span.end,
        sentence.text,
    ]


def _events(case: Case) -> Iterator[list[Cell]]:
    for version in case.versions:
        rows = Rows(version.text.reading)
        yield from ([case.incident.id, *rows.event(event)] for event in version.events)


NUMBERS = {
    "start": "BIGINT",
    "end": "BIGINT",
    "low": "BIGINT",
    "high": "BIGINT",
    "superseded": "INTEGER",
    "denied": "INTEGER",
    "latitude": "DOUBLE",
    "longitude": "DOUBLE",
    "radius_km": "DOUBLE",
    "confidence": "DOUBLE",
}
"""The columns of accounts, claims and events that are no text."""


def _plain(
    name: str, means: str, columns: tuple[Column, ...], rows: Callable[[Case], Iterator[list[Cell]]]
) -> Table:
    return Table(name, means, columns, tuple(NUMBERS.get(each.name, "VARCHAR") for each in columns), rows)


INCIDENTS = Table(
    "incidents",
    "one row an incident",
    tuple(Column(each.name, each.means) for each in INCIDENT_COLUMNS),
    tuple(each.type for each in INCIDENT_COLUMNS),
    _incident,
)
ACCOUNTS = _plain("accounts", "one row for what one report tells of one incident", ACCOUNT_COLUMNS, _accounts)
CLAIMS = _plain("claims", "one row a number that somebody claims of an incident", CLAIM_COLUMNS, _claims)
EVENTS = _plain(
    "events",
    "one row for each event that an incident was put together from",
    (Column("incident", "id of the incident"), *EVENT_COLUMNS),
    _events,
)
TABLES = (INCIDENTS, ACCOUNTS, CLAIMS, EVENTS)
