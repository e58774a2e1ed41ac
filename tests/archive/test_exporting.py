"""What an export is made of, whatever the database and whatever order reports came in."""

import json
import random

import pytest

from hearsay.archive.exporting import OF_CASES, OF_READINGS, Wanted, chosen, pieces, write_tables
from hearsay.archive.judging import Meant, reject
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import Asked
from hearsay.exports import parquet
from hearsay.exports.manifest import Manifest
from hearsay.records import Certainty, Measure
from tests.exports.dispatches import Line, dispatch

READINGS = [
    dispatch(Line(killed="at least 9 people", low=9, speaker="Mayor Brandt"), id="r1", outlet="A"),
    dispatch(
        Line(deed="hit", killed="12 people", low=12, high=12, speaker="Doctor Brez"),
        id="r2",
        outlet="B",
        published="2031-05-14",
        title="A doctor of the valley counts twelve",
    ),
    dispatch(
        Line("The Korvan Front", "burned", "the garrison", place="Orlec", day="2031-09-02", mode="destroy"),
        id="r3",
        outlet="C",
        published="2031-09-03",
        title="Fire at the garrison of Orlec",
    ),
    dispatch(
        Line(deed="struck", place="Lenz", day="2032-01-20", certainty=Certainty.DENIED),
        id="r4",
        outlet="D",
        published="2032-01-21",
        title="No strike on Lenz, nobody was there",
    ),
]
FORMS = (*OF_READINGS, *OF_CASES, "plover", "readings")


def filled(archive, readings=READINGS):
    for each in readings:
        archive.add(each)
    return archive


def manifest() -> Manifest:
    return Manifest("x", {}, {})


def written(archive, form, **more) -> bytes:
    return b"".join(pieces(archive, Wanted(form, Selection(), **more), manifest()))


@pytest.mark.parametrize("form", FORMS)
def test_an_export_is_the_same_in_whatever_order_reports_came(archive, tmp_path, form):
    expected = written(filled(archive), form)
    assert expected
    for seed in range(2):
        with Archive(tmp_path / f"{seed}.archive") as other:
            filled(other, random.Random(seed).sample(READINGS, len(READINGS)))
            assert written(other, form) == expected


def test_incidents_are_chosen_by_what_is_asked_and_counted(archive):
    counts = manifest()
    found = list(chosen(filled(archive), Wanted("csv", Selection(), Asked(measure=Measure.KILLED)), counts))
    assert {case.incident.place.name for case in found} == {"Sele"}
    assert (counts.incidents, counts.left_out) == (len(found), 0)


def test_what_all_deny_is_there_until_it_is_left_out(archive):
    every, asserted = manifest(), manifest()
    places = [case.incident.place.name for case in chosen(filled(archive), Wanted("csv", Selection()), every)]
    assert "Lenz" in places
    left = list(chosen(archive, Wanted("csv", Selection(), asserted=True), asserted))
    assert "Lenz" not in [case.incident.place.name for case in left]
    assert asserted.left_out == 1


def test_records_of_plover_are_those_of_the_incidents_asked_for(archive):
    filled(archive)
    every = [json.loads(line) for line in written(archive, "plover").splitlines()]
    some = [json.loads(line) for line in written(archive, "plover", asked=Asked(place="Orlec")).splitlines()]
    assert [record["id"] for record in every] == ["r1:e0", "r2:e0", "r3:e0", "r4:e0"]
    assert [record["id"] for record in some] == ["r3:e0"]
    assert some[0]["hearsay"]["incident"]["standing"] == "single source"


def test_a_manifest_tells_from_when_to_when(archive):
    counts = manifest()
    list(pieces(filled(archive), Wanted("csv", Selection()), counts))
    facts = counts.facts("x.csv", "2032-02-01T00:00:00Z")
    assert facts["published"] == ["2031-05-13", "2032-01-21"]
    assert facts["occurred"] == ["2031-05-12", "2032-01-20"]
    assert facts["reports"] == 4


def test_tables_are_written_as_parquet(archive, tmp_path):
    pytest.importorskip("duckdb")
    files = parquet.names(tmp_path / "x")
    write_tables(filled(archive), Wanted("parquet", Selection()), manifest(), files)
    assert all(path.stat().st_size > 0 for path in files)


@pytest.mark.parametrize(
    ("form", "shown"),
    [("readings", b'"stated":"12 people"'), ("events", b"killed 12..12"), ("claims", b",12 people,")],
)
def test_what_people_took_out_is_in_no_export(archive, form, shown):
    assert shown in written(filled(archive), form)
    reject(archive, "A. Reader", Meant("r2", "f0", "figures"))
    assert shown not in written(archive, form)
