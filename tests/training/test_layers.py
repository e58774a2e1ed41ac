"""Scores of each head on development parts while training."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.made import WORDS, layered  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training import curriculum, layers  # noqa: E402
from training.heads import HEADS, STATEMENTS  # noqa: E402
from training.items import items  # noqa: E402

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_base(tmp_path_factory.mktemp("base"))


@pytest.fixture(autouse=True)
def examples(monkeypatch):
    layers.development_items.cache_clear()
    found = [layered("first"), layered("second")]
    monkeypatch.setattr(curriculum, "development", lambda: iter(found))
    yield found
    layers.development_items.cache_clear()


@pytest.fixture
def answering(base, monkeypatch):
    """Scores with which every head says what it should of each word, in place of the network's."""
    network = small_network(base, HEADS).eval()
    (item,) = items(layered(), small_pieces(base), HEADS)
    scores = np.zeros((len(WORDS), max(own.stop for own in network.slices().values())), np.float32)
    for head in HEADS:
        own = scores[:, network.slices()[head.name]]
        if head.name in item.tags:
            own[range(len(WORDS)), item.tags[head.name]] = 50
        elif head.name in item.words:
            own[tuple(item.words[head.name].T)] = 9
        elif head.name in item.scales:
            own[item.scales[head.name][:, 0].astype(int), 0] = item.scales[head.name][:, 1]
        else:
            own[:, 0] = 50  # each word asks for what the second one has
            own[1, head.size] = 50
            own[1, -1] = 999  # and the second one for none
    monkeypatch.setattr(layers, "word_scores", lambda _, passages: [scores.copy() for _ in passages])
    return network, scores


def test_heads_that_say_what_they_should_have_full_scores(base, answering) -> None:
    network, _ = answering
    found = layers.layer_scores(network, small_pieces(base))
    assert found == pytest.approx({head.name: 100 for head in HEADS}, abs=1e-3)


@pytest.mark.parametrize(
    ("head", "expected"),
    [("relation", 40.0), ("head_of", 80.0), ("happened", -100.0), ("toponyms", 0.0)],
)
def test_heads_that_say_something_else_lose(base, answering, head: str, expected: float) -> None:
    network, scores = answering
    own = scores[:, network.slices()[head]]
    if head == "relation":
        own[:] = 0
        own[:, 1] = 9  # the label of two words in five
    elif head == "head_of":
        own[1, -1] = -999  # one word in five should point to none
    elif head == "happened":
        own *= -1
    else:
        own[:, 0] = 99  # no span at all
    assert layers.layer_scores(network, small_pieces(base))[head] == pytest.approx(expected, abs=1e-3)


def test_a_head_that_no_development_part_teaches_has_no_score(base, examples) -> None:
    examples[:] = [layered(heads=[head for head in HEADS if head.name == "tag"])]
    assert layers.layer_scores(small_network(base, HEADS).eval(), small_pieces(base)).keys() == {"tag"}


def test_heads_that_a_network_does_not_have_are_not_asked(base) -> None:
    found = layers.layer_scores(small_network(base, STATEMENTS).eval(), small_pieces(base))
    assert found.keys() == {head.name for head in STATEMENTS}
