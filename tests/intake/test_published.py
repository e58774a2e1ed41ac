from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadInput
from hearsay.intake.published import parse_published, require_published

MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 1),  # noqa: DTZ001 - zones are drawn apart
    timezones=st.none() | st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021-08-03", "2021-08-03"),
        ("2021-8-3", "2021-08-03"),
        ("2021/08/03", "2021-08-03"),
        ("2021.08.03", "2021-08-03"),
        ("20210803", "2021-08-03"),
        ("3 August 2021", "2021-08-03"),
        ("03 aug 2021", "2021-08-03"),
        ("3-Aug-2021", "2021-08-03"),
        ("3rd August, 2021", "2021-08-03"),
        ("Tuesday, 3 August 2021", "2021-08-03"),
        ("August 3, 2021", "2021-08-03"),
        ("Aug. 3, 2021", "2021-08-03"),
        ("Tue Aug 3 2021", "2021-08-03"),
        ("  3\u00a0August\n2021 ", "2021-08-03"),
        ("29 February 2020", "2020-02-29"),
    ],
)
def test_a_day_is_told_in_any_usual_form(written, expected):
    assert parse_published(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021", "2021"),
        ("2021-08", "2021-08"),
        ("August 2021", "2021-08"),
        ("2021-08-03T10:15", "2021-08-03T10:15"),
        ("2021-08-03 10:15", "2021-08-03T10:15"),
        ("2021-08-03T10:15:30", "2021-08-03T10:15:30"),
    ],
)
def test_a_date_is_as_precise_as_stated_and_never_more(written, expected):
    assert parse_published(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021-08-03T10:15:30Z", "2021-08-03T10:15:30+00:00"),
        ("2021-08-03T10:15:30.123Z", "2021-08-03T10:15:30+00:00"),
        ("20210803T101530Z", "2021-08-03T10:15:30+00:00"),
        ("2021-08-03T10:15:30+0430", "2021-08-03T10:15:30+04:30"),
        ("2021-08-03T10:15:30+04:30", "2021-08-03T10:15:30+04:30"),
        ("2021-08-03T10:15-05", "2021-08-03T10:15-05:00"),
        ("Tue, 03 Aug 2021 10:15:30 +0200", "2021-08-03T10:15:30+02:00"),
        ("Tue, 03 Aug 2021 10:15:30 GMT", "2021-08-03T10:15:30+00:00"),
        ("3 August 2021, 10:15 UTC", "2021-08-03T10:15+00:00"),
        ("August 3, 2021 at 10:15", "2021-08-03T10:15"),
    ],
)
def test_the_offset_stays_as_stated(written, expected):
    assert parse_published(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "03/08/2021",  # a day in August or a day in March
        "8/3/21",
        "2021-13-01",
        "2021-02-30",
        "30 February 2021",
        "0000-01-01",
        "3 Foo 2021",
        "2021-08-03T25:00",
        "2021-08-03T10:61",
        "2021-08T10:15",
        "2021-08-03T10:15+99:00",
        "99999999999",
        "２０２１-08-03",
        "2021-08-03 and more",
        "\0",
        "1" * 100_000,
        "May " * 1_000,
    ],
)
def test_what_cannot_be_told_is_unknown(written):
    assert parse_published(written) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_of_the_calendar_is_told(day):
    assert parse_published(day.isoformat()) == day.isoformat()
    assert parse_published(day.strftime("%d %B %Y")) == day.isoformat()


@given(MOMENTS)
def test_every_moment_comes_back_as_it_was(moment):
    written = moment.isoformat(timespec="seconds")
    if moment.utcoffset() is not None and moment.utcoffset() % timedelta(minutes=1):
        return
    assert parse_published(written) == written


@given(st.text())
def test_any_text_gives_a_date_or_none_and_a_date_gives_itself(text):
    told = parse_published(text)
    assert told is None or parse_published(told) == told


def test_a_date_given_by_hand_that_cannot_be_told_is_refused_with_the_way_to_write_it():
    with pytest.raises(
        BadInput, match=r"the list: the publication date “last week” cannot be read; write it as"
    ):
        require_published("last week", where="the list")
    assert require_published("3 August 2021") == "2021-08-03"
