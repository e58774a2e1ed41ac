"""Incidents as tables: ACLED's and UCDP's shape, the project's own, Parquet."""

import builtins
import csv
import io

import pytest

from hearsay.errors import BadInput
from hearsay.exports import acled, parquet, tables, ucdp
from hearsay.exports.cells import plain
from hearsay.records import Certainty, Level, Manner
from tests.exports.dispatches import Line, as_one, dispatch

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "＝1"]
ARMY, FRONT = "The Arvenian army", "The Korvan Front"


def rows(pieces) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(pieces), newline="")))


def disputed():
    return as_one(
        dispatch(Line(ARMY, killed="at least 9 people", low=9, speaker="Mayor Brandt"), id="r1", outlet="A"),
        dispatch(
            Line(ARMY, killed="12 people", low=12, high=12, speaker="Doctor Brez"),
            id="r2",
            outlet="B",
            published="2031-05-14",
        ),
        dispatch(Line(FRONT, speaker="Colonel Draga"), id="r3", outlet="C", published="2031-05-15"),
    )


def one(module, case) -> dict[str, str]:
    (row,) = rows(module.write([case]))
    return row


def test_an_incident_in_the_shape_of_acled_keeps_who_claims_it():
    row = one(acled, disputed())
    expected = {
        "event_date": "2031-05-12",
        "year": "2031",
        "time_precision": "1",
        "disorder_type": "Political violence",
        "event_type": "Explosions/Remote violence",
        "sub_event_type": "Shelling/artillery/missile attack",
        "actor1": ARMY,
        "assoc_actor_1": FRONT,
        "inter1": "1",
        "actor2": "farmers",
        "inter2": "7",
        "interaction": "17",
        "civilian_targeting": "Civilian targeting",
        "country": "Albania",
        "location": "Sele",
        "geo_precision": "1",
        "source": "A; B; C",
        "source_scale": "official 3",
        "fatalities": "12",
        "fatalities_low": "9",
        "fatalities_high": "",
        "told_as": "stated",
        "standing": "disputed",
        "disputes": "actor",
        "reports": "3",
        "said_by": "Mayor Brandt; Doctor Brez; Colonel Draga",
        "denied_by": "",
        "blamed": f"{ARMY} (by Mayor Brandt, Doctor Brez); {FRONT} (by Colonel Draga)",
    }
    assert {name: row[name] for name in expected} == expected


def test_notes_are_words_of_the_reports_and_nothing_else():
    row = one(acled, disputed())
    told = [part.partition("“")[2].removesuffix("”") for part in row["notes"].split(" | ")]
    texts = "".join(version.text.reading.report.text for version in disputed().versions)
    assert len(told) == 3
    assert all(words in texts for words in told)


@pytest.mark.parametrize(
    ("day", "precision", "date"),
    [
        ("2031-05-12", "1", "2031-05-12"),
        ("2031-05-12~", "2", "2031-05-12"),
        ("2031-05-12/2031-05-15", "2", "2031-05-12"),
        ("2031-05", "3", "2031-05-01"),
        ("2031", "", ""),
        ("../2031-05-12", "", ""),
        (None, "", ""),
    ],
)
def test_a_date_is_as_precise_as_it_is_told_and_never_filled_in(day, precision, date):
    row = one(acled, as_one(dispatch(Line(day=day))))
    assert (row["time_precision"], row["event_date"]) == (precision, date)


@pytest.mark.parametrize(
    ("level", "radius", "geo", "where"),
    [
        (Level.POINT, 1.0, "1", "1"),
        (Level.TOWN, 5.0, "1", "1"),
        (Level.TOWN, 20.0, "2", "2"),
        (Level.TOWN, 40.0, "2", "5"),
        (Level.DISTRICT, 30.0, "2", "3"),
        (Level.PROVINCE, 90.0, "3", "4"),
        (Level.COUNTRY, 300.0, "3", "6"),
        (Level.REGION, 300.0, "3", "5"),
    ],
)
def test_a_place_is_as_precise_as_it_is_known(level, radius, geo, where):
    case = as_one(dispatch(Line(level=level, radius=radius, killed="9", low=9, high=9)))
    assert one(acled, case)["geo_precision"] == geo
    assert one(ucdp, case)["where_prec"] == where


def test_without_place_time_or_code_cells_are_empty_and_the_reason_is_told():
    line = Line("somebody", whom="something", place=None, day=None, mode=None, killed="some", type="ASSAULT")
    case = as_one(dispatch(line))
    row = one(acled, case)
    names = (
        "event_type",
        "interaction",
        "geo_precision",
        "country",
        "latitude",
        "fatalities",
        "disorder_type",
    )
    assert {row[name] for name in names} == {""}
    assert "not known" in row["not_coded"]
    row = one(ucdp, case)
    assert {row[name] for name in ("where_prec", "date_prec", "geom_wkt", "priogrid_gid", "best")} == {""}
    assert (row["event_clarity"], bool(row["not_coded"])) == ("2", True)


@pytest.mark.parametrize(
    ("line", "disorder"),
    [
        (Line("farmers", "marched for", type="PROTEST", mode="demo"), "Demonstrations"),
        (Line(ARMY, "left", type="RETREAT", mode="withdraw"), "Strategic developments"),
        (Line(ARMY, whom="the garrison", mode="firearms"), "Political violence"),
    ],
)
def test_what_disorder_it_is_follows_from_the_sub_event_type(line, disorder):
    assert one(acled, as_one(dispatch(line)))["disorder_type"] == disorder


def test_an_incident_in_the_shape_of_ucdp_has_low_best_and_high():
    row = one(ucdp, disputed())
    expected = {
        "type_of_violence": "3",
        "side_a": ARMY,
        "side_b": "Civilians",
        "dyad_name": f"{ARMY} - Civilians",
        "number_of_sources": "3",
        "source_office": "A; B; C",
        "source_date": "2031-05-13; 2031-05-14; 2031-05-15",
        "where_prec": "1",
        "date_prec": "1",
        "date_start": "2031-05-12",
        "date_end": "2031-05-12",
        "geom_wkt": "POINT (20.5 41.25)",
        "low": "9",
        "best": "12",
        "high": "",
        "deaths_unknown": "12",
        "event_clarity": "1",
        "standing": "disputed",
    }
    assert {name: row[name] for name in expected} == expected


def test_the_dead_who_are_called_civilians_are_not_counted_twice():
    row = one(
        ucdp,
        as_one(dispatch(Line(killed="nine civilians", low=9, high=9, group="civilians"))),
    )
    assert (row["deaths_civilians"], row["deaths_unknown"], row["best"]) == ("9", "0", "9")


def test_what_nobody_died_in_is_no_event_of_ucdp():
    none = dispatch(Line(killed="nobody", low=0, high=0))
    assert rows(ucdp.write([as_one(none), as_one(dispatch(Line()))])) == []


@pytest.mark.parametrize(
    ("latitude", "longitude", "cell"),
    [(-90, -180, 1), (90, 180, 259_200), (0.0, 0.0, 129_961), (None, 1, None)],
)
def test_cells_of_the_grid_are_numbered_from_the_south_west(latitude, longitude, cell):
    assert ucdp.priogrid(latitude, longitude) == cell


def test_what_is_only_denied_or_believed_is_marked():
    denied = as_one(dispatch(Line(speaker="Colonel Draga", denies=True, killed="9", low=9, high=9)))
    believed = as_one(dispatch(Line(speaker="Brandt", manner=Manner.BELIEVES)))
    assert (one(acled, denied)["told_as"], one(acled, denied)["denied_by"]) == ("denied", "Colonel Draga")
    assert one(acled, denied)["event_type"] == ""
    assert one(acled, believed)["told_as"] == "believed"


def test_a_table_of_incidents_has_every_measure():
    (row,) = rows(tables.write(tables.INCIDENTS, [disputed()]))
    assert (row["killed_low"], row["killed_best"], row["killed_high"], row["injured_best"]) == (
        "9",
        "12",
        "",
        "",
    )
    assert (row["first_published"], row["last_published"]) == ("2031-05-13", "2031-05-15")


def test_every_claim_has_its_row_with_its_words():
    found = rows(tables.write(tables.CLAIMS, [disputed()]))
    assert [(row["claimed_by"], row["low"], row["high"]) for row in found] == [
        ("Mayor Brandt", "9", ""),
        ("Doctor Brez", "12", "12"),
    ]
    texts = {version.account.report: version.text.reading.report.text for version in disputed().versions}
    assert all(texts[row["report"]][int(row["start"]) : int(row["end"])] == row["stated"] for row in found)
    assert all(row["stated"] in row["sentence"] for row in found)


def test_every_account_has_its_row_with_its_origin():
    found = rows(tables.write(tables.ACCOUNTS, [disputed()]))
    assert [(row["outlet"], row["origin"], row["said_by"]) for row in found] == [
        ("A", "r1", "Mayor Brandt"),
        ("B", "r2", "Doctor Brez"),
        ("C", "r3", "Colonel Draga"),
    ]


@pytest.mark.parametrize("payload", FORMULAS)
def test_no_cell_is_a_formula(payload):
    case = as_one(dispatch(Line(payload.strip() or "x"), outlet=payload, title=payload))
    for table in tables.TABLES:
        for row in rows(tables.write(table, [case])):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    assert plain(one(acled, case)["source"]) == payload


@pytest.mark.parametrize("table", tables.TABLES, ids=lambda table: table.name)
def test_every_row_has_a_cell_for_every_column(table):
    case = disputed()
    assert all(len(cells) == len(table.columns) == len(table.types) for cells in table.rows(case))


def test_parquet_holds_the_tables_with_their_types(tmp_path):
    duckdb = pytest.importorskip("duckdb")
    files = parquet.names(tmp_path / "may.parquet")
    assert [path.name for path in files] == [
        "may.incidents.parquet",
        "may.accounts.parquet",
        "may.claims.parquet",
        "may.events.parquet",
    ]
    parquet.write([disputed(), as_one(dispatch(Line(day=None, certainty=Certainty.ONGOING), id="x"))], files)
    asked = "SELECT killed_low, killed_high, first_day FROM read_parquet(?) ORDER BY 1 NULLS LAST"
    found = duckdb.connect().execute(asked, [str(files[0])]).fetchall()
    assert [(low, high, str(day)) for low, high, day in found] == [
        (9, None, "2031-05-12"),
        (None, None, "None"),
    ]
    counts = [
        duckdb.connect().execute("SELECT count(*) FROM read_parquet(?)", [str(f)]).fetchone() for f in files
    ]
    assert counts == [(2,), (4,), (2,), (4,)]
    again = parquet.names(tmp_path / "again")
    parquet.write([disputed(), as_one(dispatch(Line(day=None, certainty=Certainty.ONGOING), id="x"))], again)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in files]


def test_parquet_of_nothing_is_empty_tables(tmp_path):
    duckdb = pytest.importorskip("duckdb")
    files = parquet.names(tmp_path / "it's.parquet")
    parquet.write([], files)
    assert duckdb.connect().execute("SELECT count(*) FROM read_parquet(?)", [str(files[0])]).fetchone() == (
        0,
    )


def test_without_duckdb_it_says_what_to_install(monkeypatch, tmp_path):
    real = builtins.__import__

    def without(name, *rest):
        if name == "duckdb":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(BadInput, match=r"hearsay\[parquet\]"):
        parquet.write([], parquet.names(tmp_path / "x"))
