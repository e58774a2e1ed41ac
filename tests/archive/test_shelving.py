"""Tellings on their shelves: who stands next to whom, and pairs that come and go with a telling between them."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from hearsay.archive import shelving
from hearsay.archive import tables as t
from hearsay.archive.shelving import Standing, as_bytes, as_numbers
from hearsay.incidents import candidates
from hearsay.incidents.neighbourhoods import Spot
from hearsay.incidents.traits import traits
from tests.incidents.made import telling
from tests.incidents.test_pairs import MARKET

SHELF = 7


@pytest.fixture
def narrow(monkeypatch) -> None:
    """Only the next on either side is compared."""
    for module in (candidates, shelving):
        monkeypatch.setattr(module, "NEAREST", 1)


def put(
    connection: Connection, day: int, shelves: tuple[int, ...] = (SHELF,), report: int | None = None
) -> Standing:
    """A telling of the market, published so many days after the first of May."""
    when = date(2031, 5, 1) + timedelta(days=day)
    own = traits(telling(f"r{day}", MARKET, published=when))
    number = report or day + 1
    if connection.execute(select(t.reports.c.number).where(t.reports.c.number == number)).scalar() is None:
        row = {"id": f"r{day}", "digest": f"d{day}", "text_digest": "x", "added": "2031", "number": number}
        connection.execute(insert(t.reports), row)
    kept = {
        "number": day + 1,
        "report": number,
        "key": own.key,
        "day": own.day,
        "mark": own.mark,
        "traits": own.packed,
        "facts": b"",
        "shelves": as_bytes(shelves),
    }
    connection.execute(insert(t.tellings), kept)
    made = Standing(day + 1, Spot(own.day, own.mark), shelves, own._replace(report=number))
    shelving.put(connection, made)
    return made


def pairs(connection: Connection) -> dict[tuple[int, int], int]:
    """On how many shelves each two stand next to each other, by their days."""
    return {(row.one - 1, row.other - 1): row.shelves for row in connection.execute(select(t.telling_pairs))}


@pytest.mark.usefixtures("narrow")
def test_one_between_two_parts_them_and_going_brings_them_together(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0)
        put(connection, 4)
        assert pairs(connection) == {(0, 4): 1}
        between = put(connection, 2)
        assert pairs(connection) == {(0, 2): 1, (2, 4): 1}
        touched = shelving.take(connection, between)
        assert pairs(connection) == {(0, 4): 1}
        assert touched == {1, 5}


@pytest.mark.usefixtures("narrow")
def test_two_that_are_parted_on_one_shelf_and_not_on_another_stay_a_pair(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0, (SHELF, 8))
        put(connection, 4, (SHELF, 8))
        assert pairs(connection) == {(0, 4): 2}
        between = put(connection, 2)
        assert pairs(connection) == {(0, 2): 1, (0, 4): 1, (2, 4): 1}
        shelving.take(connection, between)
        assert pairs(connection) == {(0, 4): 2}


def test_what_is_on_no_common_shelf_is_not_compared(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0, (SHELF,))
        assert shelving.put(connection, put(connection, 1, ())) == {2}
        put(connection, 2, (9,))
        assert pairs(connection) == {}


def test_what_is_further_off_than_the_window_is_not_compared(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0)
        put(connection, candidates.WINDOW_DAYS + 1)
        assert pairs(connection) == {}
        put(connection, candidates.WINDOW_DAYS)
        assert set(pairs(connection)) == {
            (0, candidates.WINDOW_DAYS),
            (candidates.WINDOW_DAYS, candidates.WINDOW_DAYS + 1),
        }


def test_two_tellings_of_one_report_are_no_pair(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0, report=50)
        put(connection, 1, report=50)
        assert pairs(connection) == {}


def test_damaged_traits_are_compared_with_nothing(archive) -> None:
    with archive.writing_to() as connection:
        put(connection, 0)
        connection.execute(t.tellings.update().values(traits=b"x"))
        put(connection, 1)
        assert pairs(connection) == {}


def test_what_is_expected_is_what_is_kept(archive) -> None:
    with archive.writing_to() as connection:
        made = [put(connection, day) for day in (0, 3, 1, 2)]
        kept = {
            (row.one, row.other): (row.chance, row.shelves)
            for row in connection.execute(select(t.telling_pairs))
        }
        for each in made:
            for other, found in shelving.expected(connection, each).items():
                assert kept[min(each.number, other), max(each.number, other)] == found
            assert shelving.partners(connection, each.number) == set(shelving.expected(connection, each))


@pytest.mark.parametrize("shelves", [(), (0,), (-(1 << 63), (1 << 63) - 1)])
def test_shelves_are_kept_as_they_are(shelves) -> None:
    assert tuple(as_numbers(as_bytes(shelves))) == shelves
