"""Incidents in the shapes of ACLED and UCDP: how precise, who, how many of whose people, and laws over the cells."""

import csv
import io
from datetime import date, timedelta
from math import floor

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.cases import indexed
from hearsay.exports import acled, ucdp
from hearsay.exports.cases import case as case_of
from hearsay.exports.cases import told_as
from hearsay.records import Certainty, Level, Manner
from tests.exports.dispatches import Line, as_one, cases_of, dispatch

ARMY, FRONT, POLICE = "The Arvenian army", "The Korvan Front", "Arvenian police"


def row_of(module, case) -> dict[str, str]:
    (row,) = csv.DictReader(io.StringIO("".join(module.write([case])), newline=""))
    return row


def lethal(*lines: Line, **more):
    """An incident of one report, with somebody killed in its first line."""
    first, *rest = lines
    killed = Line(**{**{name: getattr(first, name) for name in first.__dataclass_fields__}, **more})
    return as_one(dispatch(killed, *rest))


def dead(doer=ARMY, whom="farmers", *, low=9, side=None, group="people", id_="r1", outlet="A", who="Brandt"):
    """A Reading of one line whose figure counts people of `side`, by name."""
    line = Line(doer, whom=whom, killed=f"{low} dead", low=low, high=low, group=group, speaker=who)
    reading = dispatch(line, id=id_, outlet=outlet)
    if side is None:
        return reading
    actor = next(each.id for each in reading.actors if each.name == side)
    figures = [msgspec.structs.replace(reading.figures[0], side=actor)]
    return msgspec.structs.replace(reading, figures=figures)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2031-05-12", "1"),
        ("2031-05-12~", "2"),
        ("2031-05-12?", "2"),
        ("2031-05-12T14:30:00Z", "1"),
        ("2031-05-12/2031-05-13", "2"),
        ("2031-05-12/2031-05-17", "2"),
        ("2031-05-12/2031-05-18", "3"),
        ("2031-05-12/2031-05-19", "4"),
        ("2031-05", "4"),
        ("2031-02", "4"),
        ("2031-05-12/2031-06-11", "4"),
        ("2031-05-12/2031-06-12", "5"),
        ("2031-21", "5"),
        ("2031", "5"),
        ("2032", "5"),
        ("2031-05-12/2032-05-13", ""),
        ("203X", ""),
        ("2031-05-12/..", ""),
        ("../2031-05-12", ""),
        ("soon", ""),
        (None, ""),
    ],
)
def test_how_precisely_a_date_is_told_has_the_codes_of_ucdp(day, code):
    assert row_of(ucdp, lethal(Line(day=day, killed="9", low=9, high=9)))["date_prec"] == code


@pytest.mark.parametrize(
    ("day", "code", "first", "last"),
    [
        ("2031-05-12/2031-05-18", "2", "2031-05-12", "2031-05-18"),
        ("2031-05-12/2031-05-19", "3", "2031-05-12", "2031-05-19"),
        ("2031-05-12/2031-06-12", "3", "2031-05-12", "2031-06-12"),
        ("2031-05-12/2031-06-13", "", "", ""),
        ("2031-21", "", "", ""),
        ("2031-05~", "3", "2031-05-01", "2031-05-31"),
        ("2031-05-12/..", "", "", ""),
    ],
)
def test_a_date_of_acled_is_there_only_where_it_is_known_to_a_month(day, code, first, last):
    row = row_of(acled, as_one(dispatch(Line(day=day))))
    assert (row["time_precision"], row["event_date"], row["event_date_last"]) == (code, first, last)
    assert row["time"] == day


@given(st.dates(date(1900, 1, 1), date(2090, 1, 1)), st.integers(0, 800))
def test_the_longer_a_stretch_the_coarser_its_codes_and_both_ends_are_told(first, days):
    last = first + timedelta(days)
    case = lethal(Line(day=f"{first}/{last}", killed="9", low=9, high=9))
    shorter = lethal(Line(day=f"{first}/{first + timedelta(days // 2)}", killed="9", low=9, high=9))
    assert (ucdp.date_prec(case) or 9) >= (ucdp.date_prec(shorter) or 9)
    assert (acled.time_precision(case) or 9) >= (acled.time_precision(shorter) or 9)
    row = row_of(ucdp, case)
    assert (row["date_start"], row["date_end"], row["year"]) == (str(first), str(last), str(first.year))


@pytest.mark.parametrize(
    ("level", "radius", "day", "clarity"),
    [
        (Level.TOWN, 5.0, "2031-05-12", "1"),
        (Level.TOWN, 20.0, "2031-05-12", "1"),
        (Level.DISTRICT, 30.0, "2031-05-12", "1"),
        (Level.PROVINCE, 30.0, "2031-05-12", "2"),
        (Level.TOWN, 5.0, "2031-05-12~", "2"),
        (Level.TOWN, 5.0, "2031-05", "2"),
        (Level.TOWN, 5.0, None, "2"),
    ],
)
def test_an_event_is_clear_where_day_and_place_are(level, radius, day, clarity):
    case = lethal(Line(level=level, radius=radius, day=day, killed="9", low=9, high=9))
    assert row_of(ucdp, case)["event_clarity"] == clarity


def test_without_a_place_no_cell_of_one_is_filled():
    row = row_of(ucdp, lethal(Line(place=None, killed="9", low=9, high=9)))
    names = "where_prec where_coordinates where_description adm_1 latitude longitude geom_wkt priogrid_gid country"
    assert [row[name] for name in names.split()] == [""] * 9
    assert row["event_clarity"] == "2"
    other = row_of(acled, as_one(dispatch(Line(place=None))))
    assert [other[name] for name in "location latitude longitude geo_precision iso radius_km".split()] == [
        ""
    ] * 6


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_point_lies_in_the_cell_of_the_grid_that_it_is_given(latitude, longitude):
    cell = ucdp.priogrid(latitude, longitude) or 0
    assert 1 <= cell <= 360 * 720
    row, column = divmod(cell - 1, 720)
    south, west = row / 2 - 90, column / 2 - 180
    rounding = 1e-9  # a point that far from a border is on it
    assert south - rounding <= latitude <= south + 0.5
    assert west - rounding <= longitude <= west + 0.5


@pytest.mark.parametrize(
    ("latitude", "longitude", "cell"),
    [(-89.75, -179.75, 1), (-89.75, -179.25, 2), (-89.25, -179.75, 721), (41.25, 20.5, 262 * 720 + 402)],
)
def test_cells_of_the_grid_run_east_first_and_then_north(latitude, longitude, cell):
    assert ucdp.priogrid(latitude, longitude) == cell
    assert floor((cell - 1) / 720) == floor((latitude + 90) * 2)


@pytest.mark.parametrize(("latitude", "longitude"), [(None, None), (41.0, None), (None, 20.0)])
def test_half_a_point_lies_in_no_cell(latitude, longitude):
    assert ucdp.priogrid(latitude, longitude) is None


@pytest.mark.parametrize(
    ("doer", "whom", "type_", "side_a", "side_b"),
    [
        (ARMY, "farmers", "3", ARMY, "Civilians"),
        (FRONT, "farmers", "3", FRONT, "Civilians"),
        (POLICE, "farmers", "3", POLICE, "Civilians"),
        (ARMY, FRONT, "1", ARMY, FRONT),
        (FRONT, ARMY, "1", FRONT, ARMY),
        (FRONT, POLICE, "1", FRONT, POLICE),
        (FRONT, "the bakery", "", FRONT, "the bakery"),
        ("somebody", "farmers", "", "somebody", "Civilians"),
    ],
)
def test_the_type_of_violence_and_both_sides_follow_from_who_is_named(doer, whom, type_, side_a, side_b):
    row = row_of(ucdp, lethal(Line(doer, whom=whom, killed="9", low=9, high=9)))
    assert (row["type_of_violence"], row["side_a"], row["side_b"]) == (type_, side_a, side_b)
    assert row["dyad_name"] == f"{side_a} - {side_b}"
    assert bool(row["not_coded"]) is (type_ == "")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (Line(certainty=Certainty.DENIED), "told as denied"),
        (Line(speaker="Brandt", denies=True), "denies it or does not confirm it"),
        (Line(type="COERCE", mode="arrest"), "armed violence only"),
        (Line("somebody"), "not known to be a state or an armed group"),
        (Line(whom="the bakery"), "who was attacked is not known"),
    ],
)
def test_why_there_is_no_type_of_violence_is_told(line, reason):
    row = row_of(ucdp, lethal(line, killed="9", low=9, high=9))
    assert row["type_of_violence"] == ""
    assert reason in row["not_coded"]


@pytest.mark.parametrize(
    ("readings", "deaths"),
    [
        ([dead()], ("", "", "", "9")),
        ([dead(ARMY, FRONT, side=ARMY)], ("9", "", "", "0")),
        ([dead(ARMY, FRONT, side=FRONT)], ("", "9", "", "0")),
        ([dead(group="civilians")], ("", "", "9", "0")),
        (
            [
                dead(ARMY, FRONT, side=ARMY, low=3),
                dead(ARMY, FRONT, side=FRONT, low=4, id_="r2", outlet="B", who="Brez"),
                dead(ARMY, FRONT, low=12, id_="r3", outlet="C", who="Draga"),
                dead(ARMY, FRONT, low=12, id_="r4", outlet="D", who="Marrow"),
            ],
            ("3", "4", "", "5"),
        ),
        # sides that are given more than all are said to be: nothing is left, and never less
        (
            [
                dead(ARMY, FRONT, side=ARMY, low=9),
                dead(ARMY, FRONT, side=FRONT, low=9, id_="r2", outlet="B", who="Brez"),
            ],
            ("9", "9", "", "0"),
        ),
    ],
)
def test_the_dead_are_given_to_a_side_only_where_the_reports_do(readings, deaths):
    row = row_of(ucdp, as_one(*readings))
    names = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
    assert tuple(row[name] for name in names) == deaths


@pytest.mark.parametrize(
    ("low", "high", "is_there"),
    [(9, 9, True), (1, None, True), (None, 30, True), (None, None, True), (0, 0, False), (None, 0, False)],
)
def test_an_incident_is_lethal_where_anybody_claims_a_death(low, high, is_there):
    assert ucdp.is_lethal(lethal(Line(killed="so many", low=low, high=high))) is is_there


def test_one_who_says_nobody_died_hides_no_claim_of_a_death():
    case = as_one(dead(low=0), dead(low=4, id_="r2", outlet="B", who="Brez"))
    row = row_of(ucdp, case)
    assert (row["low"], row["best"], row["high"]) == ("0", "0", "4")


def test_articles_are_told_by_headline_outlet_and_day_as_far_as_they_are_known():
    bare = msgspec.structs.replace(dead(id_="r2", who="Brez").report, title=None, outlet=None, published=None)
    other = msgspec.structs.replace(dead(id_="r2", who="Brez"), report=bare)
    row = row_of(ucdp, as_one(dead(), other))
    assert row["source_article"] == "“What is told from the valley”, A, 2031-05-13; r2"
    assert (row["source_headline"], row["source_date"]) == ("What is told from the valley", "2031-05-13")
    assert row["source_office"] == "A; r2"


@pytest.mark.parametrize(
    ("line", "event", "sub_event", "interaction", "targets"),
    [
        (Line(), "Explosions/Remote violence", "Shelling/artillery/missile attack", "17", True),
        (Line(FRONT, whom=ARMY, mode="firearms"), "Battles", "Armed clash", "12", False),
        (Line(ARMY, whom=FRONT, mode="firearms"), "Battles", "Armed clash", "12", False),
        (Line(FRONT, mode="firearms"), "Violence against civilians", "Attack", "27", True),
        (Line(mode="abduct"), "Violence against civilians", "Abduction/forced disappearance", "17", True),
        (
            Line("farmers", whom="the bakery", type="PROTEST", mode="demo"),
            "Protests",
            "Peaceful protest",
            "60",
            False,
        ),
        (
            Line("farmers", whom="the bakery", type="PROTEST", mode="riot"),
            "Riots",
            "Violent demonstration",
            "50",
            False,
        ),
        (Line(POLICE, mode="crowd-control"), "Protests", "Protest with intervention", "16", False),
        (Line(type="COERCE", mode="arrest"), "Strategic developments", "Arrests", "17", False),
        (
            Line(ARMY, whom=FRONT, type="COERCE", mode="seize"),
            "Battles",
            "Government regains territory",
            "12",
            False,
        ),
        (
            Line(FRONT, whom=ARMY, type="COERCE", mode="seize"),
            "Battles",
            "Non-state actor overtakes territory",
            "12",
            False,
        ),
        (
            Line(FRONT, type="COERCE", mode="seize"),
            "Strategic developments",
            "Looting/property destruction",
            "27",
            False,
        ),
        (Line(FRONT, whom=ARMY, type="AGREE", mode=None), "Strategic developments", "Agreement", "12", False),
    ],
)
def test_types_and_interaction_of_acled_follow_from_the_deed_and_its_sides(
    line, event, sub_event, interaction, targets
):
    row = row_of(acled, as_one(dispatch(line)))
    assert (row["event_type"], row["sub_event_type"], row["interaction"]) == (event, sub_event, interaction)
    assert row["civilian_targeting"] == ("Civilian targeting" if targets else "")
    assert row["not_coded"] == ""


def test_of_several_who_are_named_all_stand_in_the_row():
    case = as_one(
        dispatch(Line(ARMY, speaker="Brandt"), id="r1", outlet="A"),
        dispatch(Line(ARMY, speaker="Brez"), id="r2", outlet="B"),
        dispatch(Line(FRONT, whom="the garrison", speaker="Draga"), id="r3", outlet="C"),
        dispatch(Line(POLICE, speaker="Marrow"), id="r4", outlet="D"),
    )
    row = row_of(acled, case)
    assert (row["actor1"], row["assoc_actor_1"]) == (ARMY, f"{POLICE}; {FRONT}")
    assert (row["actor2"], row["assoc_actor_2"]) == ("farmers", "the garrison")
    assert row["blamed"] == f"{ARMY} (by Brandt, Brez); {POLICE} (by Marrow); {FRONT} (by Draga)"


@pytest.mark.parametrize(
    ("line", "way"),
    [
        (Line(), "stated"),
        (Line(speaker="Brandt"), "stated"),
        (Line(certainty=Certainty.ONGOING), "stated"),
        (Line(speaker="Brandt", manner=Manner.SHOWS), "stated"),
        (Line(speaker="Brandt", manner=Manner.BELIEVES), "believed"),
        (Line(speaker="Brandt", manner=Manner.INTENDS), "believed"),
        (Line(certainty=Certainty.DENIED), "denied"),
        (Line(speaker="Brandt", denies=True), "denied"),
    ],
)
@pytest.mark.parametrize("module", [acled, ucdp])
def test_every_row_says_how_its_incident_is_told_at_most(module, line, way):
    assert row_of(module, lethal(line, killed="9", low=9, high=9))["told_as"] == way


@pytest.mark.parametrize(
    ("certainty", "way"),
    [
        (Certainty.HAPPENED, "stated"),
        (Certainty.ONGOING, "stated"),
        (Certainty.POSSIBLE, "possible"),
        (Certainty.EXPECTED, "possible"),
        (Certainty.ORDERED, "possible"),
        (Certainty.CONDITIONAL, "possible"),
        (Certainty.DENIED, "denied"),
    ],
)
def test_how_an_event_is_told_goes_by_its_certainty_and_a_denial_of_its_voice_goes_before(certainty, way):
    plain = dispatch(Line(certainty=certainty))
    withheld = dispatch(Line(certainty=certainty, speaker="Brandt", denies=True))
    assert told_as(plain.events[0], indexed(plain)) == way
    assert told_as(withheld.events[0], indexed(withheld)) == "denied"


def test_one_who_states_it_makes_more_of_it_than_many_who_fear_it():
    case = as_one(
        dispatch(Line(speaker="Brandt", manner=Manner.BELIEVES), id="r1", outlet="A"),
        dispatch(Line(certainty=Certainty.POSSIBLE), id="r2", outlet="B"),
        dispatch(Line(speaker="Brez"), id="r3", outlet="C"),
    )
    assert row_of(acled, case)["told_as"] == "stated"


def test_an_incident_whose_readings_are_gone_has_its_row_with_what_the_archive_still_knows():
    whole = as_one(dead())
    gone = case_of(whole.incident, {})
    row = row_of(ucdp, gone)
    assert (row["id"], row["low"], row["best"], row["high"]) == (whole.incident.id, "9", "", "9")
    assert (row["side_a"], row["source_words"], row["source_office"]) == ("", "", "A")
    assert row_of(acled, gone)["location"] == "Sele"


@pytest.mark.parametrize("module", [acled, ucdp])
def test_a_table_has_its_header_once_and_a_row_an_incident_in_the_order_given(module):
    places = ("Sele", "Orlec", "Lenz")
    cases = cases_of(
        dispatch(Line(place=place, day=f"203{at}-05-12", killed="9", low=9, high=9), id=f"r{at}", title=place)
        for at, place in enumerate(places)
    )
    rows = list(csv.reader(io.StringIO("".join(module.write(cases)), newline="")))
    assert rows[0] == [column.name for column in module.COLUMNS]
    assert [row[0] for row in rows[1:]] == [case.incident.id for case in cases]
    assert len(rows) == 4
    back = list(csv.reader(io.StringIO("".join(module.write(reversed(cases))), newline="")))
    assert back[1:] == rows[:0:-1]


@pytest.mark.parametrize("module", [acled, ucdp])
def test_no_name_of_a_column_stands_twice(module):
    names = [column.name for column in module.COLUMNS]
    assert len(names) == len(set(names))
    assert all(column.means.strip() for column in module.COLUMNS)
