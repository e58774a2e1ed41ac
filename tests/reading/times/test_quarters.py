import pytest

from tests.reading.times.plain import means


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("in the spring of 2021", "2021-21"),
        ("in winter 2020", "2020-24"),
        ("last winter", "2021-24"),
        ("this summer", "2022-22"),
        ("next spring", "2023-21"),
        ("in the autumn of last year", "2021-23"),
        ("in the fall of nineteen ninety-four", "1994-23"),
        ("in the winter", "2021-24"),
        ("in the third quarter", "2021-35"),
        ("in the second quarter", "2022-34"),
        ("the first quarter of 2021", "2021-33"),
        ("this year's first quarter", "2022-33"),
        ("the final quarter of last year", "2021-36"),
        ("third-quarter", "2021-35"),
        ("in the first half of 2021", "2021-40"),
        ("in the second half of last year", "2021-41"),
        ("in the second half of the 1990s", "1995/1999"),
        ("in the first half of the year", "2022-40"),
        ("in the first three months of this year", "2022-01/2022-03"),
        ("in the last two quarters of 2021", "2021-07/2021-12"),
    ],
)
def test_parts_of_years(text: str, edtf: str) -> None:
    assert means(text).edtf == edtf


@pytest.mark.parametrize(
    "text", ["last winter", "in the third quarter", "in the first half of last year", "in the winter"]
)
def test_without_publication_none_of_them_is_a_date(text: str) -> None:
    found = means(text, None)
    assert found.edtf is None


@pytest.mark.parametrize(
    "text",
    [
        "the fifth quarter",
        "the third half of 2021",
        "the first half of the day",
        "the first twenty months of 2021",
    ],
)
def test_there_are_four_quarters_and_two_halves(text: str) -> None:
    assert means(text) is None
