"""Events as records: which statement holds each, and how its parties and weapon are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.events.layer import held, weapon_words
from hearsay.records import Form, Manner, Span, Statement, StatementId
from tests.reading.trees import at, tree


def statement(name: str, *pieces: tuple[int, int], within: str | None = None) -> Statement:
    return Statement(
        id=StatementId(name),
        source=None,
        cue=None,
        content=[Span(start, end, "x" * (end - start)) for start, end in pieces],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        within=StatementId(within) if within else None,
        confidence=0.5,
    )


def names(found) -> list[str | None]:
    return [one.id if one else None for one in found]


def test_an_event_stands_in_the_statement_whose_content_holds_it() -> None:
    assert names(held([5, 15, 25], [statement("s1", (10, 20))])) == [None, "s1", None]


def test_the_innermost_statement_counts() -> None:
    found = held([12, 32], [statement("s1", (10, 60)), statement("s2", (30, 50), within="s1")])
    assert names(found) == ["s1", "s2"]


def test_a_statement_in_pieces_holds_what_is_in_any_of_them() -> None:
    assert names(held([12, 25, 35], [statement("s1", (10, 20), (30, 40))])) == ["s1", None, "s1"]


def test_the_end_of_a_content_is_outside() -> None:
    assert names(held([10, 20], [statement("s1", (10, 20))])) == ["s1", None]


ranges = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(ranges, max_size=6), st.lists(st.integers(0, 90), max_size=8).map(sorted))
def test_a_holder_holds_and_nothing_is_held_by_none(contents, offsets) -> None:
    told = [statement(f"s{number}", content) for number, content in enumerate(contents)]
    for offset, found in zip(offsets, held(offsets, told), strict=True):
        around = [one for one in told if one.content[0].start <= offset < one.content[0].end]
        assert (found in around) if around else found is None
        assert found is None or found.content[0].end == min(one.content[0].end for one in around)


@pytest.mark.parametrize(
    ("written", "head", "shown"),
    [
        ("a/DT/det/4 large/JJ/amod/4 car/NN/compound/4 bomb/NN/root/0", "bomb", "large car bomb"),
        ("the/DT/det/2 rifle/NN/root/0", "rifle", "rifle"),
        ("M/NNP/root/0 -/PART/part/1 16/PART/part/1", "m", "M - 16"),
        ("two/CD/nummod/2 mortars/NNS/root/0", "mortars", "mortars"),
    ],
)
def test_a_weapon_is_shown_with_what_tells_its_sort(written: str, head: str, shown: str) -> None:
    syntax = tree(written)
    start, end = syntax.range_of(*weapon_words(syntax, at(syntax, head)))
    assert syntax.text[start:end] == shown
