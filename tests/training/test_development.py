"""Scores while training: decoded as in reading."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from evaluation.polnear_spans import Paragraph  # noqa: E402
from hearsay.reading.attributions import role_spans as read_spans  # noqa: E402
from hearsay.reading.encoder import Heads, Scored  # noqa: E402
from hearsay.reading.outline import outline  # noqa: E402
from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training import development  # noqa: E402
from training.heads import HEADS, ROLES, STATEMENTS  # noqa: E402

pytestmark = pytest.mark.train

TEXTS = [
    "“Nobody came,” said Ana Bak, “and boats burned.”",
    "The army denied it. " * 20,
    "",
    "So.",
]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_base(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def network(base):
    return small_network(base).eval()


@pytest.mark.parametrize("seed", range(4))
def test_spans_are_those_that_reading_finds_in_the_same_scores(base, network, monkeypatch, seed: int) -> None:
    pieces, columns = small_pieces(base), network.slices()
    random = np.random.default_rng(seed)
    drawn = random.normal(0, 2, (500, max(s.stop for s in columns.values()))).astype(np.float32)
    monkeypatch.setattr(development, "word_scores", lambda _, passages: [drawn[p.words] for p in passages])
    found = development.role_spans(network, pieces, [(text, None) for text in TEXTS], ROLES)
    transitions = network.chains["roles"].legal().tolist()
    described = {"kind": "tags", **ROLES._asdict(), "transitions": transitions}
    heads = Heads({"name": "made", "version": "1", "heads": [described]})
    # One paragraph each: in training the chain runs on over the end of a paragraph.
    for text, spans in zip(TEXTS, found, strict=True):
        words, _ = pieces.cut(outline(text))
        scored = Scored(words, {"roles": drawn[: len(words.starts), columns["roles"]]})
        (expected,) = read_spans([scored], heads, "roles")
        assert spans == [(s.label, words.starts[s.start], words.ends[s.end - 1]) for s in expected]


def test_only_spans_that_touch_a_paragraph_are_scored_in_it() -> None:
    paragraph = Paragraph("p", 0, "x" * 40, 10, 20, (), (), (), is_found=True)
    spans = [("cue", 0, 10), ("cue", 5, 11), ("cue", 12, 15), ("cue", 19, 30), ("cue", 20, 22)]
    assert development._inside(spans, paragraph) == spans[1:4]


@pytest.mark.parametrize("heads", [STATEMENTS, HEADS])
def test_other_layers_are_scored_where_there_are_heads_for_them(base, monkeypatch, heads) -> None:
    monkeypatch.setattr(development, "statement_scores", lambda *_, **__: {"source": 1.0})
    monkeypatch.setattr(development, "layer_scores", lambda *_: {"head_of": 2.0})
    found = development.scores(small_network(base, heads), pieces=small_pieces(base))
    assert found == ({"source": 1.0} if heads == STATEMENTS else {"source": 1.0, "head_of": 2.0})
