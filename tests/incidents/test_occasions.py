"""The day that the words around an event name."""

import msgspec
import pytest

from hearsay.incidents.occasions import around
from hearsay.records import Anchor, Span, Time, TimeId, TimeKind
from tests.incidents.made import event, reading

TOLL = "The toll of the strike rose on Tuesday. Two died."
DAYS = {
    "Tuesday": "2031-05-13",
    "Monday": "2031-05-12",
    "last year": "2030",
    "daily": "2031-05-10",
}


def times(text: str) -> list[Time]:
    return [
        Time(
            id=TimeId(f"t{number}"),
            span=Span(text.index(words), text.index(words) + len(words), words),
            kind=TimeKind.REPEATED if words == "daily" else TimeKind.DATE,
            edtf=edtf,
            anchor=Anchor.PUBLISHED,
        )
        for number, (words, edtf) in enumerate(DAYS.items())
        if words in text
    ]


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        (TOLL, "strike", "2031-05-13"),
        (TOLL, "died", "2031-05-13"),
        ("Two died. The strike came on Monday.", "died", None),
        ("On Tuesday two died of the strike of Monday.", "died", None),
        ("The strike came on Monday.\n\nTwo died.", "died", None),
        ("The strike came last year.", "strike", None),
        ("Shells fall daily: a strike killed two.", "strike", None),
        ("A strike killed two.", "strike", None),
    ],
)
def test_the_only_day_of_the_sentence_counts_then_the_last_before_in_the_paragraph(
    text: str, word: str, day: str | None
) -> None:
    at = text.index(word)
    own = msgspec.structs.replace(event(), trigger=Span(at, at + len(word), word))
    whole = reading(text, own)
    whole = type(whole)(report=whole.report, model=whole.model, events=[own], times=times(text))
    assert around(own, whole) == day
