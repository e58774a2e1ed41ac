import pytest

from evaluation.timeml import NO_YEAR, timexes
from hearsay.records import Anchor, Span, Time, TimeId, TimeKind


def value(words: str, **told: object) -> list[tuple[str, str, str]]:
    """The words, type and value of the TIMEX3 that a time becomes."""
    fields = {"kind": TimeKind.DATE, "edtf": None, "anchor": Anchor.NONE} | told
    time = Time(id=TimeId("t1"), span=Span(10, 10 + len(words), words), **fields)
    return [(words[one.start - 10 : one.end - 10], one.type, one.value) for one in timexes(time)]


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2022-06-08", "2022-06-08"),
        ("2022-06", "2022-06"),
        ("2022~", "2022"),
        ("2022-06-06/2022-06-12", "2022-W23"),
        ("2022-06-11/2022-06-12", "2022-W23-WE"),
        ("2021-24", "2021-WI"),
        ("2021-35", "2021-Q3"),
        ("2021-40", "2021-H1"),
        ("198X", "198"),
        ("18XX", "18"),
        ("-0043", "BC0044"),
        ("2022-02-24/..", "2022-02-24"),
        ("../2022-06-10", "2022-06-10"),
    ],
)
def test_a_date_has_its_value(edtf: str, expected: str) -> None:
    assert value("then", edtf=edtf) == [("then", "DATE", expected)]


def test_a_length_that_counts_from_a_deed_stays_a_duration() -> None:
    told = {"edtf": "2022-05-07", "anchor": Anchor.EVENT, "length": "P2D"}
    assert value("Two days", **told) == [("Two days", "DURATION", "P2D")]


def test_the_preferred_reading_is_taken() -> None:
    told = {"edtf": "2022-05-31/2022-06-07", "preferred": "2022-06-07"}
    assert value("last Tuesday", **told) == [("last Tuesday", "DATE", "2022-06-07")]


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("Monday night", {"edtf": "2022-06-06", "part": "NI"}, ("TIME", "2022-06-06TNI")),
        ("5 am Monday", {"edtf": "2022-06-06", "part": "05:00"}, ("TIME", "2022-06-06T05:00")),
        ("early June", {"edtf": "2022-06", "part": "START"}, ("DATE", "2022-06")),
        ("overnight", {"edtf": "2022-06-07/2022-06-08", "part": "NI"}, ("TIME", "2022-06-07TNI")),
        ("the night", {"part": "NI"}, ("TIME", f"{NO_YEAR}-XX-XXTNI")),
        ("Monday", {}, ("DATE", f"{NO_YEAR}-XX-XX")),
        ("now", {"vague": "present"}, ("DATE", "PRESENT_REF")),
        ("years ago", {"vague": "past", "length": "PXY"}, ("DATE", "PAST_REF")),
        (
            "recent days",
            {"vague": "past", "length": "PXD", "edtf": "2022-06-01~/2022-06-08"},
            ("DURATION", "PXD"),
        ),
        ("the past week", {"length": "P1W", "edtf": "2022-06-01/2022-06-08"}, ("DURATION", "P1W")),
        ("earlier this month", {"edtf": "2022-06-01/2022-06-08"}, ("DATE", "2022-06")),
        ("later this year", {"edtf": "2022-06-08/2022-12-31"}, ("DATE", "2022")),
        ("earlier this week", {"edtf": "2022-06-06/2022-06-08"}, ("DATE", "2022-W23")),
        ("three days", {"kind": TimeKind.LENGTH, "length": "P3D"}, ("DURATION", "P3D")),
        ("two quarters", {"kind": TimeKind.LENGTH, "length": "P6M"}, ("DURATION", "P2Q")),
        ("daily", {"kind": TimeKind.REPEATED, "length": "P1D"}, ("SET", "P1D")),
        ("every Friday", {"kind": TimeKind.REPEATED, "length": "P1W"}, ("SET", f"{NO_YEAR}-WXX-5")),
        (
            "Tuesday nights",
            {"kind": TimeKind.REPEATED, "length": "P1W", "part": "NI"},
            ("SET", f"{NO_YEAR}-WXX-2TNI"),
        ),
        ("each July", {"kind": TimeKind.REPEATED, "length": "P1Y"}, ("SET", f"{NO_YEAR}-07")),
        ("every summer", {"kind": TimeKind.REPEATED, "length": "P1Y"}, ("SET", f"{NO_YEAR}-SU")),
    ],
)
def test_what_the_json_says_decides(words: str, told: dict[str, object], expected: tuple[str, str]) -> None:
    assert value(words, **told) == [(words, *expected)]


def test_an_interval_of_which_both_ends_are_told_is_two() -> None:
    assert value("5 and 7 June", edtf="2022-06-05/2022-06-07") == [
        ("5", "DATE", "2022-06-05"),
        ("7 June", "DATE", "2022-06-07"),
    ]
    assert [each[2] for each in value("1914-18", edtf="1914/1918")] == ["1914", "1918"]


def test_an_interval_that_is_told_by_no_ends_begins_where_it_begins() -> None:
    assert value("3/4/2022", edtf="2022-03-04/2022-04-03") == [("3/4/2022", "DATE", "2022-03-04")]


def test_months_of_a_year_are_a_length_and_the_year() -> None:
    assert value("the first two quarters of 2021", edtf="2021-01/2021-06", length="P6M") == [
        ("the first two quarters", "DURATION", "P2Q"),
        ("2021", "DATE", "2021"),
    ]
