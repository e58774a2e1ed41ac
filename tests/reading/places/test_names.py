import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.places.names import find_names, is_abbreviated, is_name
from hearsay.reading.scores import LabelledSpan
from tests.reading.places.flat import flat

LISTED = {
    "New Lenz", "Lenz", "Orvo", "Rovensk-on-Tarn", "Lenz's Ford", "Tarn and Vale", "Sana'a", "Port Orvo", "U.S.", "Arland", "Belmark",
}  # fmt: skip


def found(text: str, *tagged: str) -> list[str]:
    """The names where the model tags these words, each a run of words of the text."""
    syntax = flat(text)
    spans = []
    for words in tagged:
        own = flat(words).words
        start = next(at for at in range(len(syntax.words)) if syntax.words[at : at + len(own)] == own)
        spans.append(LabelledSpan(start, start + len(own), "place", 0.0))
    return [name.text for name in find_names(syntax, spans, LISTED.__contains__)]


@pytest.mark.parametrize(
    ("text", "tagged", "names"),
    [
        ("Shells fell on Lenz.", ["Lenz"], ["Lenz"]),
        ("Shells fell on New Lenz.", ["Lenz"], ["New Lenz"]),
        ("The U.S. agreed.", ["S"], ["U.S."]),
        ("A mine went off in Bowden, Ky. on Monday.", ["Bowden", "Ky"], ["Bowden", "Ky."]),
        ("A mine went off in Sana'a.", ["Sana"], ["Sana'a"]),
        ("Lenz's mayor spoke.", ["Lenz"], ["Lenz"]),
        ("A camp at Lenz's Ford burned.", ["Lenz"], ["Lenz's Ford"]),
        ("A mine went off in Rovensk-on-Tarn.", ["Rovensk"], ["Rovensk-on-Tarn"]),
        ("Troops held Tarn and Vale.", ["Tarn", "Vale"], ["Tarn and Vale"]),
        ("The Arland-Belmark border was shut.", ["Arland-Belmark"], ["Arland", "Belmark"]),
        ("The Belmark-led troops left.", ["Belmark"], ["Belmark"]),
        ("Shells fell on Lenz, Orvo.", ["Lenz, Orvo"], ["Lenz", "Orvo"]),
        ("Shells fell on Kirat District.", ["Kirat"], ["Kirat District"]),
        ("Shells fell on Kirat Military Airport.", ["Kirat"], ["Kirat Military Airport"]),
        ("Kirat Police Department spoke.", ["Kirat"], ["Kirat"]),
        ("They left ( .", ["("], []),
    ],
)
def test_spans_are_brought_to_whole_names(text: str, tagged: list[str], names: list[str]) -> None:
    assert found(text, *tagged) == names


def test_a_name_that_is_a_place_once_is_one_again() -> None:
    assert found("Shells fell on Lenz. Lenz burned.", "Lenz") == ["Lenz", "Lenz"]


def test_an_unlisted_name_is_not_looked_for_again() -> None:
    assert found("Shells fell on Kirat. Kirat burned.", "Kirat") == ["Kirat"]


@pytest.mark.parametrize(
    ("text", "expected"), [("Lenz", True), ("lenz", False), ("L", False), ("AFP", False), ("Monday", False)]
)
def test_what_looks_like_a_name(text: str, expected: bool) -> None:
    assert is_name(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Ky.", True), ("W.Va.", True), ("W. Va.", True), ("Ky", False), ("Lenz.", False)]
)
def test_abbreviations_have_their_stop(text: str, expected: bool) -> None:
    assert is_abbreviated(text) is expected


@given(
    st.lists(
        st.sampled_from(["Lenz", "New", "fell", "U.S.", "-", ",", "'s", "(", "Orvo", "."]),
        min_size=1,
        max_size=12,
    ),
    st.data(),
)
def test_names_keep_order_and_never_overlap(words: list[str], data: st.DataObject) -> None:
    syntax = flat(" ".join(words))
    starts = data.draw(st.lists(st.integers(0, len(syntax.words) - 1), unique=True).map(sorted))
    spans = [LabelledSpan(at, at + 1, "place", 0.0) for at in starts]
    names = find_names(syntax, spans, LISTED.__contains__)
    assert all(one.last < other.first for one, other in itertools.pairwise(names))
    assert all(0 <= name.first <= name.last < len(syntax.words) for name in names)
