import pytest

from tests.reading.times.plain import times


def dates(text: str, published: str | None = "2022-06-08") -> list[str | None]:
    return [time.edtf for time in times(text, published)]


@pytest.mark.parametrize(
    "dateline",
    [
        "KESTRA, June 7 (Northwire) - ",
        "KESTRA, June 7 (Northwire) — ",
        "KESTRA, Varland, 7 June (Northwire) -- ",
        "KESTRA (Northwire), June 7 — ",
        "(Northwire, June 7) -- ",
        "KESTRA, June 7 /Northwire/ -- ",
        "Kestra, 7 June 2022 – ",
    ],
)
def test_a_dateline_beats_publication(dateline: str) -> None:
    assert dates(dateline + "It rained today.") == ["2022-06-07", "2022-06-07"]


def test_a_dateline_may_stand_below_the_title() -> None:
    assert dates("Rain in Kestra\n\nKESTRA, June 7 (Northwire) - It rained yesterday.") == [
        "2022-06-07",
        "2022-06-06",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It rained on June 7 - today it is dry.",  # a dash in a sentence
        "KESTRA, June 7. It rained today.",  # no dash
        "KESTRA, June 7, 2019 (Northwire) - It rained today.",  # years away
        "One.\n\nTwo.\n\nThree.\n\nKESTRA, June 7 (Northwire) - It rained today.",  # far below
    ],
)
def test_what_is_no_dateline_of_this_report(text: str) -> None:
    assert dates(text)[-1] == "2022-06-08"


def test_a_full_dateline_stands_in_for_publication() -> None:
    assert dates("KESTRA, June 7, 2022 (Northwire) - It rained yesterday.", None) == [
        "2022-06-07",
        "2022-06-06",
    ]


def test_a_dateline_without_its_year_says_nothing_alone() -> None:
    assert dates("KESTRA, June 7 (Northwire) - It rained yesterday.", None) == [None, None]


def test_a_dateline_goes_with_the_month_of_publication() -> None:
    assert dates("KESTRA, June 7 (Northwire) - It rained today.", "2022-06") == ["2022-06-07", "2022-06-07"]
