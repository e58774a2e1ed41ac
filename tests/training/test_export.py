"""What is shipped says what was trained: the network through ONNX, and the heads through JSON."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hearsay.reading.encoder import Encoder  # noqa: E402
from hearsay.reading.outline import outline  # noqa: E402
from hearsay.reading.scores import FORBIDDEN  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training.export import export  # noqa: E402
from training.heads import HEADS  # noqa: E402

pytestmark = [
    pytest.mark.train,
    # The exporter that makes the graph that quantisation takes is the older one, and says so.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    base, folder = tmp_path_factory.mktemp("base"), tmp_path_factory.mktemp("model")
    network = small_network(write_base(base), HEADS)
    export(network, base, folder, name="small", version="7")
    return network, folder


def test_what_is_exported_can_be_read_with(exported) -> None:
    _, folder = exported
    encoder = Encoder(folder, threads=1)
    assert (encoder.heads.model.name, encoder.heads.model.version) == ("small", "7")
    assert tuple(encoder.heads.specs.values()) == HEADS


def test_the_columns_are_the_networks(exported) -> None:
    network, folder = exported
    assert Encoder(folder).heads.columns == network.slices()


def test_the_tables_are_the_networks(exported) -> None:
    network, folder = exported
    heads = Encoder(folder).heads
    transitions = heads.transitions["roles"]
    assert transitions == pytest.approx(network.chains["roles"].legal().detach().numpy(), abs=1e-3)
    assert transitions[0, 2] == FORBIDDEN
    for table in ("distance", "rank"):
        found = getattr(heads.tables["source_of_cue"], table)
        expected = getattr(network.pointers["source_of_cue"], table).detach().numpy()
        assert found == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("lengths", [(1, 7), (3, 40), (2, 200)])
def test_scores_are_the_networks_but_for_the_rounding_of_8_bits(exported, lengths: tuple[int, int]) -> None:
    network, folder = exported
    random = np.random.default_rng(4)
    pieces = np.stack([random.integers(101, 140, lengths), *(random.integers(0, 2, (3, *lengths)))], axis=-1)
    batch = pieces.astype(np.int32)
    with torch.inference_mode():
        expected = network.eval()(torch.from_numpy(batch)).numpy()
    found = Encoder(folder, threads=1)._session.run(None, {"pieces": batch})[0]
    assert found.shape == expected.shape
    assert np.abs(found - expected).mean() < 0.1 * np.abs(expected).mean()


def test_a_whole_text_is_scored(exported) -> None:
    _, folder = exported
    (scored,) = Encoder(folder, threads=1).score([outline("The army said so.\n\nBoats burned.")])
    assert scored.heads["roles"].shape == (8, 7)
    assert np.isfinite(scored.heads["roles"]).all()
