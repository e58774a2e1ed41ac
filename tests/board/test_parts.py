"""What pages are made of: time lines, claims as pictures, what rests on what, sentences."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.board import claims, independence
from hearsay.board.accounts import sentence_around
from hearsay.board.places import map_of
from hearsay.board.questions import question
from hearsay.board.timeline import HEIGHT, MOST_BARS, WIDTH, time_line
from hearsay.records import (
    Account,
    Claim,
    Corroboration,
    FigureRange,
    Incident,
    Level,
    Measure,
    Place,
    PlaceId,
    Span,
    Standing,
)

DAYS = st.dates(date(1990, 1, 1), date(2031, 12, 31))


def claim(low, high, report="r"):
    return Claim(low=low, high=high, by="Ana Brez", report=report, span=Span(0, 2, "12"))


@given(st.lists(st.none() | DAYS, max_size=30))
def test_each_day_is_in_one_bar_that_lies_in_the_picture(days):
    line = time_line(days, lambda key: f"/?since={key}")
    dated = [day for day in days if day]
    if not dated:
        assert line is None
        return
    assert line is not None
    assert sum(bar.number for bar in line.bars) == len(dated)
    assert line.undated == len(days) - len(dated)
    for bar in line.bars:
        assert 0 <= bar.x <= bar.x + bar.width <= WIDTH + 0.2
        assert 0 <= bar.y <= HEIGHT
        assert bar.link == f"/?since={bar.key}"


@pytest.mark.parametrize(("length", "unit"), [(3, "day"), (MOST_BARS, "month"), (4000, "year")])
def test_the_unit_fits_the_stretch(length, unit):
    first = date(2008, 8, 1)
    assert time_line([first, first + timedelta(days=length)], str).unit == unit


@given(st.lists(st.tuples(st.integers(0, 5000), st.none() | st.integers(0, 5000)), min_size=1, max_size=8))
def test_every_claim_is_drawn_within_the_picture(pairs):
    made = [claim(low, None if more is None else low + more) for low, more in pairs]
    highs = [each.high for each in made]
    figure = FigureRange(
        measure=Measure.KILLED,
        low=min(each.low for each in made),
        high=None if None in highs else max(highs),
        claims=made,
    )
    chart = claims.chart(figure, {})
    assert len(chart.rows) == len(made)
    for row in chart.rows:
        assert 0 <= row.x <= row.x + row.width <= chart.width
    assert chart.low <= chart.high
    assert chart.differs == (len(set(pairs)) > 1 or len({(c.low, c.high) for c in made}) > 1)


def test_the_earliest_claim_comes_first():
    figure = FigureRange(
        measure=Measure.KILLED, low=9, high=12, claims=[claim(12, 12, "b"), claim(9, 9, "a")]
    )
    accounts = {
        name: Account(report=name, outlet=name, published=day)
        for name, day in (("b", "2031-05-15"), ("a", "2031-05-14"))
    }
    assert [row.how_many for row in claims.chart(figure, accounts).rows] == ["9", "12"]


def test_reports_of_one_origin_are_joined():
    incident = Incident(
        id="i",
        type="ASSAULT",
        accounts=[
            Account(report=r, outlet=r, published=None, origin=o)
            for r, o in (("a", "a"), ("b", "a"), ("c", "c"))
        ],
        corroboration=Corroboration(reports=3, outlets=3, origins=2, independent=2),
        standing=Standing.CORROBORATED,
    )
    web = independence.web(incident)
    assert [node.number for node in web.origins] == [2, 1]
    assert len(web.lines) == 3


@given(st.text("ab. \n!”", max_size=60))
def test_a_sentence_holds_the_words_it_is_around(text):
    whole = f"{text}x{text}"
    first, last = sentence_around(whole, len(text), len(text) + 1)
    assert 0 <= first <= len(text) < last <= len(whole)


def test_a_sentence_ends_where_it_ends():
    text = "It rained. Shells fell on the mill. Nobody came."
    first, last = sentence_around(text, text.index("fell"), text.index("fell") + 4)
    assert text[first:last] == "Shells fell on the mill."


def test_an_address_keeps_what_is_asked_and_changes_one_thing():
    asked = question("/", {"place": "Sele", "measure": "killed", "odd": "x"})
    assert asked.link(place=None) == "/?measure=killed"
    assert asked.link(standing="disputed") == "/?place=Sele&standing=disputed&measure=killed"


def at(name, geonames, number=1):
    """An incident at a place of Iceland."""
    where = Place(
        id=PlaceId("p1"),
        mentions=[Span(number, number + 1, "x")],
        name=name,
        geonames=geonames,
        latitude=65.68,
        longitude=-18.1,
        level=Level.TOWN,
        radius_km=5,
        country="IS",
        confidence=0.9,
    )
    return Incident(
        id=f"i{number}",
        type="ASSAULT",
        place=where,
        corroboration=Corroboration(reports=1, outlets=1, origins=1, independent=1),
        standing=Standing.SINGLE_SOURCE,
    )


def test_a_map_leads_to_its_places_however_it_came_by_its_drawing():
    found = [at("Sele", 7), at("Sele", 7, 2), at("Brod", 8, 3)]
    first, again = map_of(found, question("/", {})), map_of(found, question("/", {"type": "assault"}))
    assert first.drawing is again.drawing
    assert [spot.number for spot in first.spots] == [2, 1]
    assert {spot.link for spot in again.spots} == {"/?place=Sele&type=assault", "/?place=Brod&type=assault"}


def test_no_number_of_a_gazetteer_stands_on_a_map():
    found = [at(f"A place with a long name {n}", 700_000 + n, n) for n in range(40)]
    labels = [spot.mark.label for spot in map_of(found, question("/", {})).spots]
    assert None in labels
    assert not any(label.text.isdecimal() for label in labels if label)
