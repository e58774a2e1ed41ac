import pytest

from hearsay.exports.page import times
from hearsay.records import Anchor, Span
from tests.exports import happened
from tests.exports.circumstanced import bare, harbour, reading, time

ON = Span(0, 2, "On")
AT = Span(3, 5, "at")


@pytest.fixture(scope="module")
def layer():
    return times.layer(harbour())


@pytest.fixture(scope="module")
def when():
    return times.when(harbour(), "r3")


def facts(layer, label):
    item = next(item for item in layer.items if item.key == label)
    return {fact.label: fact.value or [lead.key for lead in fact.leads] for fact in item.card.facts}


def dated(*written, published="2031-09-02"):
    found = [time(n, Span(n, n + 1, "x"), edtf) for n, edtf in enumerate(written)]
    return times.when(reading(bare("On at. " * 9, published), times=found), "r1")


def test_the_words_of_a_time_lead_to_its_card(layer):
    text = harbour().report.text
    assert [text[piece.start : piece.end] for piece in layer.pieces][:2] == [
        "early on Monday",
        "since Friday",
    ]
    assert all((piece.classes, piece.nth) == (("time",), 0) for piece in layer.pieces)


def test_a_card_says_the_date_in_words_and_in_edtf_and_what_it_was_reckoned_from(layer):
    assert layer.items[0].card.heading == "“early on Monday”"
    assert facts(layer, "t1") == {
        "When": "1 September 2031, morning",
        "EDTF": "2031-09-01",
        "Part of day": "morning",
        "Reckoned from": "the day of publication",
        "Events": ["e2"],
    }


def test_a_card_says_which_reading_is_preferred_of_how_many(layer):
    found = facts(layer, "t6")
    assert found["When"] == "8 to 14 September 2031"
    assert found["Or in"] == "3 to 14 September 2031"
    assert (found["EDTF"], found["Likeliest"]) == ("2031-09-03/2031-09-14", "2031-09-08/2031-09-14")


def test_a_card_leads_to_the_event_that_a_time_was_reckoned_from(layer):
    assert facts(layer, "t4")["Reckoned from"] == ["e1"]
    assert facts(layer, "t7")["Reckoned from"] == "nothing else: the words name it"
    assert facts(layer, "t8") == {"When": "for 3 days"}


def test_an_event_that_is_not_there_is_not_led_to():
    lost = times.layer(reading(bare("On."), times=[time(1, ON, "2031", anchor=Anchor.EVENT, event="x9")]))
    assert facts(lost, "t1")["Reckoned from"] == "an event"


def test_times_that_say_the_same_date_share_a_line_and_dates_stand_in_order(when):
    assert [line.date for line in when.lines] == [
        "about 2019",
        "since 1 May 2031",
        "since 29 August 2031",
        "31 August 2031",
        "1 September 2031, morning",
        "1 to 2 September 2031, night",
        "2 September 2031",
        "8 to 14 September 2031",
    ]
    same = dated("2031-09-01", "2031-09", "2031-09-01")
    assert [[each.label for each in line.words] for line in same.lines] == [["t1", "t3"], ["t2"], []]


def test_the_day_of_publication_has_its_line_where_it_belongs(when):
    assert [line.date for line in when.lines if line.is_published] == ["2 September 2031"]
    assert dated("2031-08-01", "2031-08-05").lines[-1].is_published
    assert dated("2031-09-04").lines[0].is_published
    assert not any(line.is_published for line in dated("2031-09-04", published=None).lines)
    assert not any(line.is_published for line in dated("2031-09-04", published="2031-09").lines)


def test_a_bar_is_the_stretch_of_its_days_and_open_where_the_date_is(when):
    bars = {line.date: line.bar for line in when.lines}
    since = bars["since 29 August 2031"]
    assert (since.is_open_left, since.is_open_right) == (False, True)
    assert since.start + since.width == pytest.approx(100)
    until = dated("../2031-09-01", "2031-08-20").lines[0].bar
    assert (until.start, until.is_open_left) == (0, True)
    day, week = bars["31 August 2031"], bars["8 to 14 September 2031"]
    assert day.start < when.published < week.start


def test_the_shortest_bar_can_be_seen():
    assert dated("0800-01-01", "2031-09-01").lines[0].bar.width >= times.LEAST_WIDTH
    assert all(
        0 <= line.bar.start <= 100 - line.bar.width
        for line in dated("0800-01-01", "9999-12-31").lines
        if line.bar
    )


def test_what_is_approximate_or_has_more_than_one_reading_looks_vague(when):
    assert [line.date for line in when.lines if line.is_vague] == ["about 2019", "8 to 14 September 2031"]


def test_a_line_leads_to_its_words_and_to_its_events(when):
    line = when.lines[4]
    assert [(each.key, each.label, each.text) for each in line.words] == [("r3t1", "t1", "early on Monday")]
    assert [lead.key for lead in line.events] == ["e2"]
    assert when.lines[-1].words[0].notes == ("or another time in 3 to 14 September 2031",)


def test_what_has_no_date_is_listed_below(when):
    assert [(line.date, line.bar) for line in when.undated] == [("for 3 days", None)]


def test_where_nothing_is_dated_there_is_no_scale():
    found = times.when(
        reading(bare("On at."), times=[time(1, ON, None, vague="past"), time(2, AT, None)]), "r1"
    )
    assert (found.lines, found.ticks, found.published, found.note) == ((), (), None, "")
    assert [line.date for line in found.undated] == ["in the past", ""]


def test_without_times_there_is_nothing():
    assert times.when(happened.sele(), "r1") is None
    assert times.layer(happened.sele()).items == ()
