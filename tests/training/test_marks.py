"""The network of marks in training: what teaches it, going on after a stop, the export, the sieve."""

import json
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hearsay.reading.marks.masked import masked  # noqa: E402
from hearsay.reading.marks.pieces import CLS, SEP, Cut  # noqa: E402
from hearsay.reading.marks.sieve import ANY  # noqa: E402
from training.marks.export import export  # noqa: E402
from training.marks.fit import (  # noqa: E402
    UNTAUGHT,
    Item,
    Judged,
    Settings,
    batches,
    fit,
    is_finished,
    judged,
    loss_of,
    lowers,
)
from training.marks.network import MarkNetwork  # noqa: E402
from training.marks.sieve import says_anything, sieve  # noqa: E402

pytestmark = [
    pytest.mark.train,
    # The exporter that makes the graph that quantisation takes is the older one, and says so.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]

SETTINGS = Settings(epochs=2, pieces_per_step=60, seed=3)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("base")
    config = BertConfig(
        vocab_size=3100,
        hidden_size=16,
        num_hidden_layers=3,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
    )
    torch.manual_seed(1)
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder


def cut(length: int) -> Cut:
    ids = np.array([CLS, *range(200, 200 + length), SEP], np.int32)
    return Cut(ids, np.arange(1, length + 1, dtype=np.int32), np.arange(length, dtype=np.int32))


def made_items(network: MarkNetwork, number: int = 12) -> list[Item]:
    cuts = [cut(3 + at % 5) for at in range(number)]
    found = zip(cuts, lowers(network, cuts), strict=True)
    return [
        Item(own, lower, np.full((len(own.first), 2), at % 2, np.int64), (at % 2, UNTAUGHT), at % 3)
        for at, (own, lower) in enumerate(found)
    ]


def network_of(base, **more) -> MarkNetwork:
    torch.manual_seed(2)
    return MarkNetwork(base, frozen=1, **more)


def test_a_batch_is_of_like_length_and_an_epoch_takes_every_item_once(base):
    items = made_items(network_of(base))
    groups = list(batches(items, 60, np.random.default_rng(1)))
    assert sorted(id(item) for group in groups for item in group) == sorted(map(id, items))
    assert all(len(group) * max(len(i.cut.ids) for i in group) <= 60 for group in groups)


def test_the_frozen_layers_are_not_trained(base):
    network = network_of(base)
    trained = {name for name, value in network.named_parameters() if value.requires_grad}
    assert not any(name.startswith(("bert.embeddings", "bert.encoder.layer.0")) for name in trained)
    assert any(name.startswith("bert.encoder.layer.1") for name in trained)


def test_what_a_corpus_says_nothing_of_is_not_taught(base):
    network = network_of(base).eval()
    items = [item._replace(sentence=(UNTAUGHT, UNTAUGHT), tone=UNTAUGHT) for item in made_items(network)]
    none = [item._replace(words=np.full_like(item.words, UNTAUGHT)) for item in items]
    assert loss_of(network, none, SETTINGS).item() == 0
    assert loss_of(network, items, SETTINGS).item() > 0


def test_training_goes_on_where_it_stopped(base, tmp_path):
    whole = fit(network_of(base), made_items(network_of(base)), SETTINGS, tmp_path / "whole")
    assert is_finished(tmp_path / "whole", SETTINGS)
    assert not is_finished(tmp_path / "none", SETTINGS)
    again = fit(network_of(base), made_items(network_of(base)), SETTINGS, tmp_path / "whole")
    for name, value in whole.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name


def test_a_checkpoint_of_other_settings_is_refused(base, tmp_path):
    items = made_items(network_of(base))
    fit(network_of(base), items, replace(SETTINGS, epochs=1), tmp_path)
    with pytest.raises(SystemExit, match="other settings"):
        fit(network_of(base), items, SETTINGS, tmp_path)


def test_heads_of_another_shape_begin_anew(base):
    mean, both = network_of(base, reads_most=False), network_of(base)
    before = both.of_sentences.weight.clone()
    both.take_over(mean.state_dict())
    assert torch.equal(both.of_sentences.weight, before)
    assert torch.equal(both.of_words.weight, mean.of_words.weight)


def test_the_exported_network_says_what_the_trained_one_says(base, tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime")
    network = network_of(base).eval()
    items = made_items(network)
    export(network, tmp_path, range(200, 220))
    session = onnxruntime.InferenceSession(str(tmp_path / "marks.onnx"), providers=["CPUExecutionProvider"])
    for item, said in zip(items, judged(network, items), strict=True):
        words, sentence = session.run(None, {"ids": item.cut.ids[None]})
        assert np.abs(words[0][item.cut.first] - said.words.max(axis=1)).max() < 0.05
        assert np.abs(sentence[0] - said.sentence).max() < 0.05


def said(word: float, biased: float) -> Judged:
    return Judged(np.array([[word, 0.0]], np.float32), np.array([biased, 0.0], np.float32))


def test_a_sieve_lets_sentences_through_whose_words_the_network_marks():
    vile, plain = masked("The vile men left."), masked("The men left.")
    table = sieve([vile, plain] * 20, [said(0.9, 0.1), said(0.1, 0.1)] * 20)
    assert table.lets_through(vile)
    assert not table.lets_through(plain)
    assert ANY in table.weights


@pytest.mark.parametrize(
    ("word", "biased", "expected"), [(0.9, 0.1, True), (0.1, 0.9, True), (0.3, 0.3, False)]
)
def test_a_network_says_something_of_a_loaded_word_or_an_opinion(word, biased, expected):
    assert says_anything(said(word, biased)) is expected


def test_without_open_data_nothing_is_trained(monkeypatch):
    from training.marks import __main__ as command

    monkeypatch.setattr("sys.argv", ["training.marks", "--open-data-only"])
    with pytest.raises(SystemExit, match="openly licensed"):
        command.main()


def test_what_is_said_of_a_sentence_is_written_by_the_places_of_its_words(base):
    from training.marks.__main__ import _shown

    item = made_items(network_of(base))[0]
    shown = _shown(item, Judged(np.full((3, 2), 0.25, np.float32), np.array([0.5, 0.75], np.float32)))
    assert json.loads(json.dumps(shown)) == {
        "biased": 0.5,
        "subjective": 0.75,
        "words": {"0": 0.25, "1": 0.25, "2": 0.25},
    }
