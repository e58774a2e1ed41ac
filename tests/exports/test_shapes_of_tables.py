"""GeoJSON, tables, records of PLOVER and manifests of the same incidents: what one of them says the others do not deny."""

import csv
import hashlib
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.archive.cases import indexed
from hearsay.exports import geojson, parquet, plover, tables
from hearsay.exports.cases import case as case_of
from hearsay.exports.cells import columns, plain
from hearsay.exports.codebook import CODEBOOKS, written
from hearsay.exports.manifest import CONVENTIONS, MANIFEST_SCHEMA, Manifest
from hearsay.records import Certainty, Level, SourceKind
from tests.exports.dispatches import Line, as_one, cases_of, dispatch

ARMY, FRONT = "The Arvenian army", "The Korvan Front"
LINES = st.builds(
    Line,
    doer=st.sampled_from([ARMY, FRONT, "somebody"]),
    deed=st.sampled_from(["shelled", "hit", "burned"]),
    whom=st.sampled_from(["farmers", "the garrison", "the mill"]),
    place=st.sampled_from(["Sele", "Orlec", None]),
    day=st.sampled_from(["2031-05-12", "2031-05", "2031-05-12/..", None]),
    killed=st.sampled_from(["some", None]),
    low=st.none() | st.integers(0, 9),
    high=st.none() | st.integers(10, 19),
    speaker=st.sampled_from([None, "Brandt", "=Draga", "Brez; Marrow"]),
    kind=st.sampled_from([SourceKind.OFFICIAL, SourceKind.WITNESS]),
    denies=st.booleans(),
    certainty=st.sampled_from([Certainty.HAPPENED, Certainty.DENIED]),
    mode=st.sampled_from([None, "aerial", "heavy-weapons"]),
    level=st.sampled_from(Level),
)
CASES = st.lists(LINES, min_size=1, max_size=3).map(
    lambda lines: as_one(*(dispatch(line, id=f"r{at}", outlet=f"O{at}") for at, line in enumerate(lines)))
)


def rows(table, *cases) -> list[dict[str, str]]:
    found = csv.DictReader(io.StringIO("".join(tables.write(table, cases)), newline=""))
    return [{name: plain(cell) for name, cell in row.items()} for row in found]


def feature(case) -> dict:
    (found,) = json.loads("".join(geojson.write([case])))["features"]
    return found


def shown(value) -> str:
    return "" if value is None else str(value)


@settings(max_examples=60)
@given(CASES)
def test_the_map_and_the_table_tell_the_same_of_an_incident(case):
    told, (row,) = feature(case)["properties"], rows(tables.INCIDENTS, case)
    same = "type time first_day last_day place place_level radius_km admin1 told_as standing reports outlets origins independent"
    assert {name: shown(told[name]) for name in same.split()} == {name: row[name] for name in same.split()}
    assert row["country_code"] == shown(told["country"])
    assert row["said_by"] == shown(told["said_by"])
    assert row["denied_by"] == shown(told["denied_by"])
    assert row["actors"] == "; ".join(told["actors"])
    for measure in {each["measure"] for each in told["figures"]}:
        own = [each for each in told["figures"] if each["measure"] == measure and each["class"] == "people"]
        assert [row[f"{measure}_low"]] == [shown(each["low"]) for each in own]
        assert [row[f"{measure}_high"]] == [shown(each["high"]) for each in own]


@settings(max_examples=60)
@given(CASES)
def test_every_account_and_claim_leads_to_words_that_stand_in_the_report(case):
    texts = {version.text.reading.report.id: version.text.reading.report.text for version in case.versions}
    for row in rows(tables.ACCOUNTS, case):
        assert texts[row["report"]][int(row["start"]) : int(row["end"])] == row["sentence"]
    claims = rows(tables.CLAIMS, case)
    for row in claims:
        assert texts[row["report"]][int(row["start"]) : int(row["end"])] == row["stated"]
        assert row["stated"] in row["sentence"]
        assert row["sentence"] in texts[row["report"]]
    assert len(claims) == sum(len(each.claims) for each in case.incident.figures)


@settings(max_examples=60)
@given(CASES)
def test_a_point_is_there_where_a_place_is_and_has_longitude_first(case):
    found, place = feature(case), case.incident.place
    if place is None:
        assert found["geometry"] is None
    else:
        assert found["geometry"]["coordinates"] == [place.longitude, place.latitude]
        assert found["properties"]["place_level"] == place.level.value


@settings(max_examples=40)
@given(st.lists(LINES, min_size=1, max_size=4))
def test_every_event_has_its_record_with_its_words_and_its_incident_if_it_is_in_one(lines):
    reading = dispatch(*lines)
    whole = as_one(reading).incident
    by_event = {(account.report, event): whole for account in whole.accounts for event in account.events}
    given_ = list(plover.lines([indexed(reading)], by_event))
    records = [json.loads(line) for line in plover.write(given_)]
    assert [record["id"] for record in records] == [f"r1:e{at}" for at in range(len(lines))]
    for record, line in zip(records, lines, strict=True):
        at = record["hearsay"]
        assert (at["type"], at["mode"], at["certainty"]) == (line.type, line.mode, line.certainty.value)
        assert at["source"] == line.speaker
        assert at["denied"] is (line.denies and line.speaker is not None)
        assert at["time"] == line.day
        assert (record["event_loc"] is None) is (line.place is None)
        known = by_event.get(("r1", record["id"].partition(":")[2]))
        assert (at["incident"] or {}).get("id") == (known.id if known else None)
    only = list(plover.lines([indexed(reading)], by_event, only=True))
    assert {f"r1:{line.event.id}" for line in only} == {r["id"] for r in records if r["hearsay"]["incident"]}


@pytest.mark.parametrize(
    ("level", "resolution"),
    [(Level.POINT, 5), (Level.TOWN, 4), (Level.DISTRICT, 3), (Level.PROVINCE, 2), (Level.COUNTRY, 1)],
)
def test_how_precise_a_place_is_has_the_numbers_of_plover(level, resolution):
    (record,) = map(json.loads, plover.write(plover.lines([indexed(dispatch(Line(level=level)))], {})))
    assert record["event_loc"]["resolution"] == resolution
    assert record["hearsay"]["place_level"] == level.value


def test_an_account_whose_reading_is_gone_is_on_the_map_and_in_no_table_of_words():
    whole = as_one(dispatch(Line(killed="9", low=9, high=9)))
    gone = case_of(whole.incident, {})
    assert feature(gone)["properties"]["accounts"] == ["r1"]
    assert feature(gone)["properties"]["figures"] == feature(whole)["properties"]["figures"]
    assert rows(tables.ACCOUNTS, gone) == rows(tables.CLAIMS, gone) == rows(tables.EVENTS, gone) == []
    (row,) = rows(tables.INCIDENTS, gone)
    assert (row["killed_low"], row["killed_best"], row["said_by"]) == ("9", "", "")


@pytest.mark.parametrize("table", tables.TABLES, ids=lambda table: table.name)
def test_of_no_incidents_a_table_is_its_header(table):
    (line,) = tables.write(table, [])
    assert line == ",".join(column.name for column in table.columns) + "\r\n"
    assert len(table.types) == len(table.columns)


@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("may.parquet", "may.incidents.parquet"),
        ("may", "may.incidents.parquet"),
        ("may.csv", "may.csv.incidents.parquet"),
        ("of.may.parquet", "of.may.incidents.parquet"),
    ],
)
def test_each_table_has_a_file_of_its_own_beside_the_one_that_is_named(tmp_path, file, first):
    found = parquet.names(tmp_path / file)
    assert found[0] == tmp_path / first
    assert {each.parent for each in found} == {tmp_path}
    assert len(set(found)) == len(tables.TABLES)


def made_of(cases, form="csv", **asked) -> Manifest:
    manifest = Manifest(form, {}, asked)
    assert list(manifest.cases(cases)) == list(cases)
    return manifest


@pytest.mark.parametrize(
    ("days", "occurred"),
    [
        (["2031-05-12"], ["2031-05-12", "2031-05-12"]),
        (["2031-05", "2031-06-02"], ["2031-05-01", "2031-06-02"]),
        (["2031-05-12/..", None], ["2031-05-12", "2031-05-12"]),
        (["../2031-05-12", "2031-07"], ["2031-05-12", "2031-07-31"]),
        ([None], None),
        (["soon"], None),
    ],
)
def test_a_manifest_tells_the_first_and_last_day_that_any_incident_allows(days, occurred):
    cases = [as_one(dispatch(Line(day=day), id=f"r{at}")) for at, day in enumerate(days)]
    facts = made_of(cases).facts("x.csv", "2031-09-01T00:00:00Z")
    assert facts["occurred"] == occurred
    assert (facts["incidents"], facts["reports"]) == (len(days), len(days))


def test_a_report_of_two_incidents_is_counted_once():
    first, second = dispatch(Line(), id="r1"), dispatch(Line(deed="hit"), id="r2", published=None)
    facts = made_of([as_one(first), as_one(first, second)]).facts("x", "now")
    assert (facts["incidents"], facts["reports"], facts["models"]) == (2, 2, {"made 1": 2})
    assert facts["published"] == ["2031-05-13", "2031-05-13"]


def test_a_manifest_that_is_not_of_incidents_says_nothing_of_them():
    facts = Manifest("readings", {"outlet": "A"}).facts("x.jsonl", "now")
    assert not {"asked", "incidents", "left_out", "occurred"} & set(facts)
    assert (facts["schema"], facts["selection"], facts["published"]) == (
        MANIFEST_SCHEMA,
        {"outlet": "A"},
        None,
    )
    assert facts["codebook"] == "x.jsonl.codebook.md"


@given(st.lists(st.binary(max_size=9), max_size=6))
def test_what_passes_is_weighed_as_one_file_and_passes_unchanged(given_pieces):
    manifest = Manifest("readings", {})
    assert list(manifest.weighed(given_pieces)) == given_pieces
    whole = b"".join(given_pieces)
    facts = manifest.facts("x", "now")
    assert (facts["bytes"], facts["sha256"]) == (len(whole), hashlib.sha256(whole).hexdigest())


def test_of_several_files_each_has_its_own_weight_and_there_is_none_of_all(tmp_path):
    manifest = Manifest("parquet", {}, {})
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(name.encode())
        manifest.file(f"{name}.parquet", tmp_path / name)
    facts = manifest.facts("x", "now")
    assert [(each["file"], each["bytes"]) for each in facts["files"]] == [
        ("one.parquet", 3),
        ("two.parquet", 3),
    ]
    assert facts["files"][1]["sha256"] == hashlib.sha256(b"two").hexdigest()
    assert not {"bytes", "sha256"} & set(facts)


@pytest.mark.parametrize("form", CODEBOOKS)
def test_a_codebook_names_its_file_its_rules_and_every_convention_once(form):
    book = CODEBOOKS[form]
    facts = made_of([as_one(dispatch(Line()))], form, place="A|B\n`C`").facts("out", "now")
    lines = written(book, facts).splitlines()
    assert lines[0] == "# Codebook of out"
    assert f"Format `{form}`: {book.means}. Rules `{book.rules}`." in lines
    for name in CONVENTIONS:
        assert sum(line.startswith(f"| {name} | ") for line in lines) == 1
    assert "| asked | place `A/B ’C’` |" in lines


@pytest.mark.parametrize("form", CODEBOOKS)
def test_no_column_is_told_twice_in_one_part(form):
    for part in CODEBOOKS[form].parts:
        names = [column.name for column in part.columns]
        assert len(names) == len(set(names))
        assert all(column.means and "\n" not in column.means for column in part.columns)


def test_columns_are_read_from_words_and_keep_bars_in_what_they_mean():
    assert [tuple(each) for each in columns("\na | one\nb | two | and more\n")] == [
        ("a", "one"),
        ("b", "two | and more"),
    ]


@given(st.permutations(["Sele", "Orlec", "Lenz"]))
def test_reports_in_any_order_make_the_same_tables(places):
    readings = [
        dispatch(Line(place=each, day=f"2031-05-1{len(each)}"), id=each, title=each) for each in places
    ]
    one, other = cases_of(readings), cases_of(sorted(readings, key=lambda each: each.report.id))
    for table in tables.TABLES:
        assert "".join(tables.write(table, one)) == "".join(tables.write(table, other))
    assert "".join(geojson.write(one)) == "".join(geojson.write(other))
