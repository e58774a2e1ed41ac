import pytest

from hearsay.exports import times
from hearsay.records import Anchor, Span, TimeKind
from tests.exports.circumstanced import time

ON = Span(0, 2, "on")


def test_every_anchor_has_its_words():
    assert set(times.ANCHORS) == set(Anchor)


@pytest.mark.parametrize(
    ("edtf", "known", "shown"),
    [
        ("2031-09-01", {"part": "MO"}, "1 September 2031, morning"),
        ("2031-09-01", {"part": "14:30"}, "1 September 2031, 14:30"),
        ("2031-09", {"part": "START"}, "September 2031, the beginning"),
        ("2031-09-03/2031-09-14", {"preferred": "2031-09-08"}, "8 September 2031"),
        (None, {"length": "P3D", "kind": TimeKind.LENGTH}, "for 3 days"),
        (None, {"length": "P1W", "kind": TimeKind.REPEATED}, "every week"),
        (None, {"length": "P2W", "kind": TimeKind.REPEATED}, "every 2 weeks"),
        (None, {"vague": "past"}, "in the past"),
        (None, {"vague": "present"}, "present"),
        (None, {}, ""),
    ],
)
def test_a_time_is_told_in_words(edtf, known, shown):
    assert times.date_words(time(1, ON, edtf, **known)) == shown


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        ("P3D", "3 days"),
        ("P1Y2M", "1 year, 2 months"),
        ("PT24H", "24 hours"),
        ("P1DT12H", "1 day, 12 hours"),
        ("PXW", "some weeks"),
        ("P", "P"),
        ("<b>", "<b>"),
        ("PT", "PT"),
    ],
)
def test_a_length_is_told_in_words_and_what_cannot_be_read_as_it_stands(length, shown):
    assert times.length_words(length) == shown


def test_other_readings_and_lengths_are_told_beside_the_date():
    either = time(1, ON, "2031-09-03/2031-09-14", preferred="2031-09-08/2031-09-14")
    assert list(times.notes(either)) == ["or another time in 3 to 14 September 2031"]
    assert list(times.notes(time(1, ON, "2031", length="P3D"))) == ["for 3 days"]
    assert list(times.notes(time(1, ON, "2031", length="P1W", kind=TimeKind.REPEATED))) == ["every 1 week"]
    assert list(times.notes(time(1, ON, "2031"))) == []
    assert list(times.notes(time(1, ON, "2031~", length="PXM"))) == []


def test_the_preferred_reading_is_drawn_and_a_length_nowhere():
    either = time(1, ON, "2031-09-03/2031-09-14", preferred="2031-09-08")
    assert [day.isoformat() for day in times.drawn(either)] == ["2031-09-08", "2031-09-08"]
    assert times.drawn(time(1, ON, None, length="P3D", kind=TimeKind.LENGTH)) is None
    assert times.drawn(time(1, ON, "soon")) is None
