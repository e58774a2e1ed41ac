import pytest

from hearsay.records import Anchor, TimeKind
from tests.reading.times.plain import means, only, times


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("It is now raining.", "present"),
        ("It is currently raining.", "present"),
        ("It is raining at the moment.", "present"),
        ("It recently rained.", "past"),
        ("At the time it rained.", "past"),
        ("It will rain in the near future.", "future"),
        ("It rained several years ago.", "past"),
    ],
)
def test_what_says_no_more_than_past_present_or_future(text: str, vague: str) -> None:
    found = only(text)
    assert (found.vague, found.edtf, found.kind) == (vague, None, TimeKind.DATE)


def test_a_time_of_day_is_of_the_day_named_just_before() -> None:
    found = times("It began on 2 June. At 5:30 pm it rained. At dawn it ended.")
    assert [(time.edtf, time.part) for time in found] == [
        ("2022-06-02", None),
        ("2022-06-02", "17:30"),
        ("2022-06-02", "MO"),
    ]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("At 5:30 pm it rained.", "17:30"),
        ("At dawn it rained.", "MO"),
    ],
)
def test_a_time_of_day_alone_is_of_publication_or_the_day_before(text: str, part: str) -> None:
    found = only(text)
    assert (found.edtf, found.preferred) == ("2022-06-07/2022-06-08", "2022-06-08")
    assert (found.part, found.anchor) == (part, Anchor.PUBLISHED)


def test_the_time_of_an_entry_is_of_the_day_of_publication() -> None:
    found = only("14:20 - A missile hits a depot.")
    assert (found.edtf, found.part, found.preferred) == ("2022-06-08", "14:20", None)


def test_a_score_that_opens_a_sentence_is_no_time() -> None:
    assert times("14:20 was the score. 62:10 - that was another.") == []


def test_a_day_named_far_above_is_not_meant() -> None:
    found = times("It began on 2 June. Nobody knew.\n\nNobody asked. At dawn it rained.")
    assert [time.edtf for time in found] == ["2022-06-02", None]


def test_the_year_is_that_of_publication_or_of_the_story() -> None:
    assert means("the year").edtf == "2022"
    assert means("the year ended there").length == "P1Y"
    assert means("the quarter").edtf == "2022-33"
    assert means("the hour").length == "PT1H"
    assert means("the year", None).edtf is None
