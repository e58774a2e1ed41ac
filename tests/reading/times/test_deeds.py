import pytest

from hearsay.reading.times.deeds import away, deed_of
from hearsay.reading.times.layer import find_phrases
from hearsay.reading.times.stretch import Stretch, day_of, month_of, year_of
from hearsay.records import Anchor, TimeKind
from tests.reading.times.plain import flat, phrase, times

FRIDAY = day_of(2022, 6, 3)


@pytest.mark.parametrize(
    ("words", "sign", "edtf", "preferred"),
    [
        ("two days after", 1, "2022-06-05", None),
        ("two days before", -1, "2022-06-01", None),
        ("three weeks after", 1, "2022-06-24", None),
        ("two months after", 1, "2022-08", None),
        ("a year before", -1, "2021", None),
        ("about ten days after", 1, "2022-06-13~", None),
        ("three hours after", 1, "2022-06-03/2022-06-04", "2022-06-03"),
        ("three hours before", -1, "2022-06-02/2022-06-03", "2022-06-03"),
        ("48 hours after", 1, "2022-06-05", None),
        ("several days after", 1, None, None),
    ],
)
def test_so_long_from_a_day(words: str, sign: int, edtf: str | None, preferred: str | None) -> None:
    found = away(phrase(f"It came {words} the vote."), FRIDAY, sign)
    assert (found.edtf, found.preferred) == (edtf, preferred)


@pytest.mark.parametrize("base", [month_of(2022, 6), year_of(2022)])
@pytest.mark.parametrize("words", ["two days after", "hours after"])
def test_what_is_finer_than_the_date_has_none(base: Stretch, words: str) -> None:
    assert away(phrase(f"It came {words} the vote."), base, 1).edtf is None


@pytest.mark.parametrize(
    "text", ["It lasted two days.", "It came two days later.", "It held for two days after the truce."]
)
def test_a_length_that_lasts_or_stands_alone_counts_from_no_deed(text: str) -> None:
    assert [deed_of(one) for one in find_phrases(flat(text))] == [None]


def test_with_no_event_the_length_is_kept_and_nothing_is_invented() -> None:
    (found,) = times("It came hours after the talks.")
    assert (found.kind, found.edtf, found.anchor, found.event) == (TimeKind.DATE, None, Anchor.EVENT, None)
    assert found.length == "PTXH"
    assert found.span.text == "hours"
