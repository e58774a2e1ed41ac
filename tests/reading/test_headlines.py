"""Attributions that a headline's shape alone gives."""

import pytest

from hearsay.reading.attributions import Attribution
from hearsay.reading.headlines import with_headline
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range

BODY = "\n\nThe town was quiet on Monday."


def shaped(headline: str) -> tuple[str, ...] | None:
    """Source, cue and content of the one attribution in the headline."""
    whole = outline(headline + BODY, headline)
    found = with_headline(whole, [])
    if not found:
        return None
    (one,) = found
    assert one.source is not None
    assert one.cue is not None
    return tuple(whole.text[r.start : r.end] for r in (one.source, one.cue, *one.content))


@pytest.mark.parametrize(
    ("headline", "source", "cue", "content"),
    [
        ("Ten hurt as shells hit market, police say", "police", "say", "Ten hurt as shells hit market"),
        ("Two dead in Orlec, the mayor said", "the mayor", "said", "Two dead in Orlec"),
        ("Storm hits coast, roads cut, ministry says", "ministry", "says", "Storm hits coast, roads cut"),
        ("Shelling kills three – officials", "officials", "–", "Shelling kills three"),
        ("Convoy turned back - UN", "UN", "-", "Convoy turned back"),
        ("Army: we hold the town", "Army", ":", "we hold the town"),
        ("Rebels: we hold the town", "Rebels", ":", "we hold the town"),
        ("Minister: 'No deal on prisoners'", "Minister", ":", "'No deal on prisoners'"),
    ],
)
def test_a_headline_of_a_known_shape_gives_an_attribution(
    headline: str, source: str, cue: str, content: str
) -> None:
    assert shaped(headline) == (source, cue, content)


@pytest.mark.parametrize(
    "headline",
    [
        "Border war: what we know",
        "Talks collapse after two days",
        "Rebels take town, army denies it",
        "Live updates: the siege is over",
        "Marenia, Velin near a truce",
        "",
    ],
)
def test_a_headline_of_no_such_shape_gives_none(headline: str) -> None:
    assert shaped(headline) is None


def test_what_the_model_found_in_a_headline_stands() -> None:
    headline = "Ten hurt as shells hit market, police say"
    whole = outline(headline + BODY, headline)
    found = [Attribution(Range(31, 37), Range(38, 41), (Range(0, 29),), "says", (0.0,) * 5)]
    assert with_headline(whole, found) == found


def test_without_a_headline_nothing_is_added() -> None:
    assert with_headline(outline("Ten hurt as shells hit market, police say"), []) == []


def test_a_semicolon_ends_what_the_first_voice_says_and_the_second_speaks_for_itself() -> None:
    headline = "Varn says shells kill five in Orlec; Velin claims village"
    whole = outline(headline + BODY, headline)
    first = Attribution(Range(0, 4), Range(5, 9), (Range(10, len(headline)),), "says", (0.0,) * 5)
    told = [
        [whole.text[r.start : r.end] for r in (a.source, a.cue, *a.content) if r]
        for a in with_headline(whole, [first])
    ]
    assert told == [["Varn", "says", "shells kill five in Orlec"], ["Velin", "claims", "village"]]
