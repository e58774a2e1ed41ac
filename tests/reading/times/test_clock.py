import pytest

from hearsay.reading.times.clock import clock


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("5:30 pm", "17:30"),
        ("5.30 p.m.", "17:30"),
        ("12 am", "00:00"),
        ("12:05 p.m.", "12:05"),
        ("3am local time", "03:00"),
        ("14:05", "14:05"),
        ("14:05:30", "14:05"),
        ("0600 gmt", "06:00"),
        ("1700 hours", "17:00"),
        ("noon", "12:00"),
        ("midnight", "24:00"),
        ("six o'clock", "06:00"),
        ("6 o’clock", "06:00"),
        ("four in the afternoon", "16:00"),
        ("4 in the morning", "04:00"),
    ],
)
def test_times_of_day(written: str, time: str) -> None:
    assert clock(written) == time


@pytest.mark.parametrize(
    "written", ["25:00", "13 pm", "0 am", "10:75", "2500 gmt", "24:30", "ninety o'clock", "pm", ""]
)
def test_what_no_clock_shows_is_none(written: str) -> None:
    assert clock(written) is None
