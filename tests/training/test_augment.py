"""Examples in other dress: by chance, but the same chance every time, and never with moved offsets."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.made import example
from training import augment
from training.augment import SHARE, augmented
from training.examples import Example

TITLE = "Boats burn, pilot says"
TEXT = f'{TITLE}\n\n“Two boats burned,” said Ana — a pilot – on “Monday”. "Nobody came," she said.'


def plain(text: str = TEXT, title: str | None = TITLE, name: str = "made") -> Example:
    return Example(name, text, title, {}, {})


def dressed(change: str, seeds: int = 40, text: str = TEXT, title: str | None = TITLE) -> set[str]:
    """All texts that one kind of change makes."""
    return {getattr(augment, change)(plain(text, title), random.Random(seed)) for seed in range(seeds)}


@given(
    text=st.text(max_size=80), titled=st.integers(0, 20), name=st.text(max_size=5), epoch=st.integers(0, 9)
)
def test_no_change_moves_an_offset(text: str, titled: int, name: str, epoch: int) -> None:
    before = plain(text, text[:titled] or None, name)
    after = augmented(before, epoch)
    assert len(after.text) == len(text)
    assert after.title is None or after.text.startswith(after.title)
    assert (after.title is None) == (before.title is None)


def test_the_same_example_is_dressed_the_same_in_the_same_epoch() -> None:
    assert [augmented(plain(), epoch) for epoch in range(30)] == [
        augmented(plain(), epoch) for epoch in range(30)
    ]


def test_an_example_is_shown_as_it_is_in_most_epochs_and_otherwise_in_some() -> None:
    as_it_is = sum(augmented(plain(), epoch).text == TEXT for epoch in range(400))
    assert 1 - SHARE - 0.1 < as_it_is / 400 < 1 - SHARE + 0.2


def test_the_annotation_stays() -> None:
    taught = example("<s1>Ana</s1> <c1>said</c1> <t1>“so”</t1>")
    for epoch in range(30):
        after = augmented(taught, epoch)
        assert (after.spans, after.pointers, after.id) == (taught.spans, taught.pointers, taught.id)


def test_quotation_marks_of_each_style_are_used() -> None:
    texts = dressed("_marks")
    assert any("«Two boats burned,»" in text for text in texts)
    assert any('"Two boats burned,"' in text for text in texts)
    assert any("„Two boats burned,“" in text for text in texts)


def test_straight_marks_open_and_close_in_turn() -> None:
    assert any("«Nobody came,»" in text for text in dressed("_marks"))


def test_a_lost_straight_mark_turns_one_line_only() -> None:
    texts = dressed("_marks", text='One " lost\n"We left," he said', title=None)
    assert any("«We left,»" in text for text in texts)


def test_letters_change_in_headlines_or_everywhere() -> None:
    texts = dressed("_capitals")
    assert any(text.startswith(TITLE.upper()) and text.endswith(TEXT[len(TITLE) :]) for text in texts)
    assert TEXT.lower() in texts


def test_letters_whose_capitals_are_longer_are_left() -> None:
    assert dressed("_capitals", text="Straße\n\nSo", title="Straße") <= {"Straße\n\nSo", "straße\n\nso"}


def test_dashes_get_shorter() -> None:
    assert dressed("_dashes", text="a — b – c", title=None) == {"a – b - c"}


def test_a_change_that_moves_offsets_is_refused(monkeypatch) -> None:
    def longer(changed: Example, _: random.Random) -> str:
        return changed.text + "!"

    for name in ("_marks", "_capitals", "_dashes"):
        monkeypatch.setattr(augment, name, longer)
    with pytest.raises(ValueError, match="made: longer"):
        [augmented(plain(), epoch) for epoch in range(30)]
