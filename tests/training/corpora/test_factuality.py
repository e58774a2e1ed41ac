"""Sentences with numbers for what they commit to: tokens as they would be printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.corpora.made_trees import shown
from training.corpora.factuality import examples, printed
from training.examples import Labelled


def record(text: str, *targets: tuple[int, int, float]) -> dict[str, object]:
    return {"text": text, "targets": [{"start": s, "end": e, "label": label} for s, e, label in targets]}


def test_targets_move_with_the_text() -> None:
    (found,) = examples("set", [record("They did n't leave , he said .", (3, 4, -2.5), (6, 7, 3))])
    assert found.text == "They didn't leave, he said."
    assert shown(found.text, found.spans["committed"]) == [("leave", "-2.5"), ("said", "3")]


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("He left .", "He left."),
        ("`` He left , '' she said", "“He left,” she said"),
        ("they said : `` No '' .", "they said: “No”."),
        ("( see Orlec )", "(see Orlec)"),
        ("$ 5 and 3 %", "$5 and 3%"),
        ("Ana 's boat", "Ana's boat"),
        ("it was n't so", "it wasn't so"),
        ("never again", "never again"),
        ("a nation", "a nation"),
        ("", ""),
    ],
)
def test_what_stands_in_tokens_alone_is_not_printed(tokens: str, text: str) -> None:
    assert printed(tokens, ()) == (text, ())


def test_marks_at_quotation_marks_move_too() -> None:
    text, marks = printed("`` Go '' he said", [Labelled(3, 5, "1"), Labelled(12, 16, "2")])
    assert shown(text, marks) == [("Go", "1"), ("said", "2")]


def test_a_target_of_several_tokens_names_no_word_and_is_left_out() -> None:
    (found,) = examples("set", [record("He may have left", (0, 4, 0.5), (3, 4, 1))])
    assert shown(found.text, found.spans["committed"]) == [("left", "1")]


def test_a_sentence_without_a_target_teaches_nothing() -> None:
    (found,) = examples("set", [record("He left")])
    assert found.spans == {"committed": ()}


def test_sentences_of_a_set_have_names_of_their_own() -> None:
    assert [e.id for e in examples("uw", [record("So"), record("So")])] == ["uw/0", "uw/1"]


@given(
    tokens=st.lists(
        st.sampled_from(["he", "n't", "``", "''", ",", ".", "$", "5", "%", "(", ")", "'s"]), min_size=1
    )
)
def test_every_token_is_found_where_it_is_printed(tokens: list[str]) -> None:
    marks, at = [], 0
    for token in tokens:
        marks.append(Labelled(at, at + len(token), token))
        at += len(token) + 1
    text, moved = printed(" ".join(tokens), marks)
    shapes = {"``": "“", "''": "”"}
    assert [text[s:e] for s, e, _ in moved] == [shapes.get(label, label) for *_, label in moved]
