"""An incident taken apart into rows, and put together again."""

import msgspec
import pytest

from hearsay.archive.incident_rows import incident_of, incident_row, key_rows
from hearsay.incidents.assembling import incident
from hearsay.incidents.tellings import tellings
from hearsay.records import Incident
from tests.archive import made


@pytest.fixture
def found() -> Incident:
    reading = made.reading(made.report(id="r1", outlet="The Lowen Herald", published="2031-05-12"))
    return incident(tellings(reading))


def test_what_is_kept_is_the_incident(found) -> None:
    assert incident_of(incident_row(found)["content"]) == found


def test_a_row_holds_what_is_asked_by(found) -> None:
    row = incident_row(found)
    assert (row["id"], row["type"], row["place"], row["standing"]) == (
        found.id,
        "ASSAULT",
        "Sele",
        "single source",
    )
    assert (row["time"], row["first"], row["last"]) == ("2031-05-12", "2031-05-12", "2031-05-12")
    assert (row["latitude"], row["longitude"]) == (41.25, 20.5)
    assert (row["places"], row["parties"]) == (" sele ", " tarnish army ")


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (None, ("", None, None)),
        ("2031-05", ("2031-05", "2031-05-01", "2031-05-31")),
        ("2031-05-12/..", ("2031-05-12/..", "2031-05-12", None)),
        ("soon", ("soon", None, None)),
    ],
)
def test_a_time_is_kept_with_the_days_that_it_covers(found, time, expected) -> None:
    row = incident_row(msgspec.structs.replace(found, time=time))
    assert (row["time"], row["first"], row["last"]) == expected


def test_an_incident_without_a_place_has_none_in_its_row(found) -> None:
    row = incident_row(msgspec.structs.replace(found, place=None))
    assert [row[name] for name in ("place", "country", "geonames", "latitude", "longitude", "places")] == [
        None,
        None,
        None,
        None,
        None,
        "",
    ]


def test_better_supported_incidents_have_a_smaller_rank(found) -> None:
    def rank(independent: int, reports: int) -> int:
        counts = msgspec.structs.replace(found.corroboration, independent=independent, reports=reports)
        return int(incident_row(msgspec.structs.replace(found, corroboration=counts))["rank"])

    assert rank(3, 3) < rank(2, 900_000) < rank(2, 2) < rank(1, 10)


def test_keys_are_the_words_of_places_and_parties_and_the_measures(found) -> None:
    keys = {(row["role"], row["key"]) for row in key_rows(found)}
    assert keys == {("place", "sele"), ("party", "tarnish"), ("party", "army"), ("measure", "killed")}


def test_a_word_that_stands_in_two_names_is_one_key(found) -> None:
    actor = msgspec.structs.replace(found.actors[0], name="Sele army")
    rows = list(key_rows(msgspec.structs.replace(found, actors=[*found.actors, actor])))
    assert len(rows) == len({(row["role"], row["key"]) for row in rows})
