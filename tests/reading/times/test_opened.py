import pytest

from tests.reading.times.edtf import bounds
from tests.reading.times.plain import times


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It has rained since 24 February 2022.", "2022-02-24/.."),
        ("It has rained since last week.", "2022-05-30/.."),
        ("It rained until 24 February 2022.", "../2022-02-24"),
        ("It rained till last week.", "../2022-06-05"),
        ("It rained before 2014.", "../2014"),
        ("It rained after 24 February 2022.", "2022-02-24/.."),
        ("It rained starting on 24 February 2022.", "2022-02-24/.."),
        ("It rained from 24 February 2022 onwards.", "2022-02-24/.."),
        ("It rained by Friday evening.", "2022-06-03"),
        ("It rained after Monday's raid.", "2022-06-06"),
        ("It rained on 24 February 2022.", "2022-02-24"),
    ],
)
def test_a_date_that_only_bounds_leaves_an_end_open(text: str, edtf: str) -> None:
    (found,) = times(text)
    assert found.edtf == edtf
    assert bounds(edtf)


def test_a_length_has_no_ends() -> None:
    (found,) = times("It rained until after three days.")
    assert found.edtf is None


def test_the_first_word_of_a_report_has_none_before_it() -> None:
    (found,) = times("Friday it rained.")
    assert found.edtf == "2022-06-03"


def test_a_date_that_is_part_of_another_phrase_is_not_opened() -> None:
    assert [time.edtf for time in times("It rained two days after 7 June 2021.")] == [
        "2021-06-09",
        "2021-06-07",
    ]
