import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.times.layer import read_times
from hearsay.reading.times.lexicon import CLASS_OF
from hearsay.records import Anchor, TimeKind
from tests.reading.times.edtf import bounds
from tests.reading.times.plain import grounds, times

WORDS = st.sampled_from(
    [*sorted(CLASS_OF), "attack", "of", "the", "2022", "June", "Monday", ".", "\n\n", "May"]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)
PUBLISHED = (
    st.none()
    | st.sampled_from(["2022-06-08", "2022-06", "2022", "0001-01-01", "9999-12-31", "x"])
    | st.text()
)


@given(TEXTS, PUBLISHED)
def test_any_text_has_times_that_hold_together(text: str, published: str | None) -> None:
    before = 0
    for number, found in enumerate(times(text, published), start=1):
        span = found.span
        assert found.id == f"t{number}"
        assert before <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        before = span.end
        assert all(bounds(edtf) for edtf in (found.edtf, found.preferred) if edtf is not None)
        assert found.edtf is None or found.kind is TimeKind.DATE
        assert found.length is not None or found.kind is TimeKind.DATE
        assert found.preferred is None or found.edtf is not None
        assert found.event is None or found.anchor is Anchor.EVENT
        assert found.vague in {None, "past", "present", "future"}


@given(TEXTS)
def test_without_any_date_in_the_text_there_is_none_without_publication(text: str) -> None:
    found = times(text, None)
    if not any(one.anchor is Anchor.NONE and one.edtf for one in found):
        assert [one.edtf for one in found] == [None] * len(found)


def test_a_preferred_reading_lies_within_the_interval() -> None:
    (found,) = times("It fell last Tuesday.")
    first, last = bounds(found.edtf)
    preferred, _ = bounds(found.preferred)
    assert first is not None
    assert last is not None
    assert preferred is not None
    assert first <= preferred <= last


def test_every_event_has_its_place_in_the_list() -> None:
    assert read_times(grounds("It fell on Monday.")).of_events == []


@pytest.mark.parametrize(
    "text",
    [
        "the past two and a half years of the third quarter of last year, ",
        "between 5 and 7 June, ",
        "twenty-",
        "the the the ",
        "2022 - ",
        "Monday Monday ",
        "a ",
        "1,",
    ],
)
def test_long_texts_take_linear_time(text: str) -> None:
    """Ten times as much may take ten times as long, and some more on a busy machine; squares would take a hundred."""

    def seconds(size: int) -> float:
        whole = grounds(text * (size // len(text)))
        began = time.process_time()
        read_times(whole)
        return time.process_time() - began

    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)
