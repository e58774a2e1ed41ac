"""What the event heads say of words: chances of types, numbers, and where words point."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.events.evidence import POINTERS, UNLIKELY, evidence
from hearsay.reading.events.plover import TYPES
from hearsay.reading.outline import outline
from hearsay.reading.parse import parse
from hearsay.reading.scores import point
from hearsay.reading.syntax import Syntax
from tests.reading.small_model import EVENTS, syntax_heads, word_places

TEXT = "The army left Orlec. Rebels took the town at night, she said.\n\nWhy?"
HEADS = syntax_heads(*EVENTS)


def read(text: str, seed: int = 0, scale: float = 2.0) -> tuple[Syntax, Scored, Heads]:
    """A text with random scores for each word, and its parse."""
    drawn = np.random.default_rng(seed).normal(0, scale, (len(word_places(text).starts), HEADS.width))
    scores = {name: drawn[:, own].astype(np.float32) for name, own in HEADS.columns.items()}
    scored = Scored(word_places(text), scores)
    (syntax,) = parse([outline(text)], [scored], HEADS)
    return syntax, scored, HEADS


@given(seed=st.integers(0, 50))
@pytest.mark.parametrize("head", POINTERS)
def test_words_point_as_the_scores_of_their_sentence_say(head: str, seed: int) -> None:
    syntax, scored, heads = read(TEXT, seed)
    found = evidence(syntax, scored, heads).pointers[head]
    for word in range(len(syntax.heads)):
        start, end = syntax.sentences[syntax.sentence_of[word]]
        places = (np.array([word - start], np.int32), np.arange(end - start, dtype=np.int32))
        chances = point(scored.heads[head][start:end], heads.pointer(head), heads.tables[head], *places)[0]
        expected = {start + w: p for w, p in enumerate(chances[:-1].tolist()) if p > UNLIKELY}
        assert found[word] == pytest.approx(expected, abs=1e-5)


def test_no_word_points_out_of_its_sentence() -> None:
    syntax, scored, heads = read(TEXT, seed=3)
    for head in POINTERS:
        for word, targets in evidence(syntax, scored, heads).pointers[head].items():
            assert {syntax.sentence_of[target] for target in targets} <= {syntax.sentence_of[word]}


def test_targets_are_the_likely_ones_and_the_likeliest_comes_first() -> None:
    syntax, scored, heads = read(TEXT, seed=4, scale=1.0)
    found = evidence(syntax, scored, heads)
    for word in range(len(syntax.heads)):
        targets = found.targets("doer", word, least=0.1)
        assert list(targets.values()) == sorted(targets.values(), reverse=True)
        assert all(chance >= 0.1 for chance in targets.values())
        assert targets.keys() <= found.pointers["doer"][word].keys()


def test_a_head_that_there_is_not_points_to_nothing() -> None:
    assert evidence(*read(TEXT)).targets("weapon", 1) == {}


def test_every_word_is_known_and_no_other() -> None:
    syntax, scored, heads = read(TEXT)
    found = evidence(syntax, scored, heads).pointers["doer"]
    assert (len(found), list(found)) == (len(syntax.heads), list(range(len(syntax.heads))))
    for word in (-1, len(syntax.heads)):
        with pytest.raises(KeyError):
            found[word]
        assert word not in found


def test_types_are_chances_of_none_and_of_each_type() -> None:
    syntax, scored, heads = read(TEXT)
    types = evidence(syntax, scored, heads).types
    assert types.shape == (len(syntax.heads), 1 + len(TYPES))
    assert types.sum(axis=1) == pytest.approx(np.ones(len(syntax.heads)), abs=1e-5)
    assert (types.argmax(axis=1) == scored.heads["event_type"].argmax(axis=1)).all()


@pytest.mark.parametrize("head", ["happened", "committed"])
def test_numbers_are_the_heads_own(head: str) -> None:
    syntax, scored, heads = read(TEXT)
    assert getattr(evidence(syntax, scored, heads), head).tolist() == scored.heads[head][:, 0].tolist()


def test_an_empty_report_has_no_evidence() -> None:
    found = evidence(*read(""))
    assert found.types.shape == (0, 1 + len(TYPES))
    assert dict(found.pointers["doer"]) == {}
    assert found.targets("doer", 0) == {}
