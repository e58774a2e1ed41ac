"""The network of marks as what `hearsay` ships: int8 ONNX with the embeddings of the pieces that texts use."""

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from hearsay.reading.marks.judge import NETWORK
from training.marks.network import MarkNetwork

OPSET = 17


def export(network: MarkNetwork, folder: Path) -> None:
    """Writes the network into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain.onnx"
        torch.onnx.export(
            _Exported(network),
            (torch.ones(1, 16, dtype=torch.int32),),
            str(plain),
            input_names=["ids"],
            output_names=["words", "sentence"],
            dynamic_axes={"ids": {1: "pieces"}, "words": {1: "pieces"}},
            opset_version=OPSET,
            dynamo=False,
        )
        onnx.checker.check_model(str(plain))
        quantize_dynamic(
            plain,
            folder / NETWORK,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            op_types_to_quantize=["MatMul", "Gather"],
        )


class _Exported(nn.Module):
    """The network for one sentence without padding: (1, pieces) loaded, and (1, sentence heads), as probabilities."""

    def __init__(self, network: MarkNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        scores = self.network(ids)
        return scores.words.sigmoid().amax(dim=-1), scores.sentences.sigmoid()
