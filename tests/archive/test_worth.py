import math

import msgspec
import pytest
from hypothesis import given

from hearsay.archive.pointing import LAYERS, items
from hearsay.archive.worth import resting, worth
from hearsay.records import (
    Account,
    Claim,
    Corroboration,
    FigureRange,
    Incident,
    Mark,
    Measure,
    Standing,
)
from tests.archive import made
from tests.archive.words_made import readings


@pytest.fixture
def reading():
    return made.reading(made.report(id="r1"))


def incident(reading, independent=1, events=("e1",), low=9, claims=1):
    span = reading.figures[0].span
    claim = Claim(low=9, high=None, by="the mayor", report="r1", span=span)
    other = Claim(low=low, high=None, by="a nurse", report="r2", span=span)
    return Incident(
        id="i1",
        type="ASSAULT",
        accounts=[Account(report="r1", outlet=None, published=None, events=list(events))],
        figures=[
            FigureRange(measure=Measure.KILLED, low=min(9, low), high=None, claims=[claim, other][:claims])
        ],
        corroboration=Corroboration(reports=2, outlets=2, origins=2, independent=independent),
        standing=Standing.CORROBORATED if independent > 1 else Standing.SINGLE_SOURCE,
    )


def item(reading, layer):
    return items(reading, layer)[0]


@pytest.mark.parametrize(
    ("layer", "uncertainty"),
    [
        ("events", 0.2),
        ("statements", 0.1),
        ("places", 0.3),
        ("figures", 0.2),
        ("times", 0.2),
        ("actors", 0.2),
        ("sources", 0.1),
    ],
)
def test_an_item_is_as_uncertain_as_it_or_what_rests_on_it(reading, layer, uncertainty):
    assert worth(reading, layer, item(reading, layer)).uncertainty == pytest.approx(uncertainty)


def test_a_time_that_may_mean_several_dates_is_more_uncertain(reading):
    time = msgspec.structs.replace(reading.times[0], preferred="2031-05-12")
    assert worth(reading, "times", time).uncertainty == pytest.approx(0.45)


def test_a_mark_is_as_uncertain_as_its_score(reading):
    mark = Mark(id="k1", span=reading.figures[0].span, kind="loaded", score=0.6)
    assert worth(reading, "marks", mark).uncertainty == pytest.approx(0.4)


def test_what_nothing_rests_on_is_half_certain(reading):
    lonely = msgspec.structs.replace(reading, events=[], statements=[])
    assert worth(lonely, "actors", lonely.actors[0]).uncertainty == 0.5


def test_a_large_number_makes_a_look_worth_more(reading):
    event = reading.events[0]
    small = worth(reading, "events", event)
    figure = msgspec.structs.replace(reading.figures[0], low=900)
    large = worth(msgspec.structs.replace(reading, figures=[figure]), "events", event)
    assert large.value > small.value
    assert small.consequence == pytest.approx(1 + math.log10(10))
    assert "a number of 900 hangs on it" in large.why


def test_what_an_incident_stands_on_is_worth_more_than_one_account_of_several(reading):
    event = reading.events[0]
    alone, third = (worth(reading, "events", event, [incident(reading, n)]) for n in (1, 3))
    assert alone.consequence - worth(reading, "events", event).consequence == pytest.approx(1)
    assert third.consequence - worth(reading, "events", event).consequence == pytest.approx(1 / 3)
    assert "its only independent account" in alone.why[-1]
    assert "one of its 3 independent accounts" in third.why[-1]


def test_one_event_of_an_account_of_two_carries_half_of_it(reading):
    whole = worth(reading, "events", reading.events[0], [incident(reading)])
    part = worth(reading, "events", reading.events[0], [incident(reading, events=("e1", "e2"))])
    assert whole.consequence - part.consequence == pytest.approx(0.5)
    assert "a part of" in part.why[-1]


def test_an_end_of_a_range_is_worth_more_than_what_lies_in_it(reading):
    figure = reading.figures[0]
    end = worth(reading, "figures", figure, [incident(reading, low=12, claims=2)])
    inside = worth(reading, "figures", figure, [incident(reading, low=4, claims=2)])
    alone = worth(reading, "figures", figure, [incident(reading)])
    assert end.why[-1] == "its number is an end of the range"
    assert end.consequence - alone.consequence == pytest.approx(1)
    assert inside.consequence == alone.consequence  # an open end is no end


def test_an_incident_of_another_report_says_nothing(reading):
    other = msgspec.structs.replace(incident(reading), accounts=[])
    assert worth(reading, "events", reading.events[0], [other]) == worth(reading, "events", reading.events[0])


def test_a_source_carries_all_that_stands_in_its_statements(reading):
    event = msgspec.structs.replace(reading.events[0], statement="t1")
    told = msgspec.structs.replace(reading, events=[event])
    rests = resting(told, "sources", told.sources[0])
    assert [each.id for each in rests.events] == ["e1"]
    assert [each.id for each in rests.figures] == ["f1"]
    assert [each.id for each in resting(told, "sources", told.sources[1]).statements] == ["t1"]


@given(readings())
def test_uncertainty_is_a_share_and_consequence_one_at_the_least(reading):
    for layer in LAYERS:
        for each in items(reading, layer):
            found = worth(reading, layer, each)
            assert 0 <= found.uncertainty <= 1 <= found.consequence
            assert found.why
