"""The network of marks as what `hearsay` ships: int8 ONNX with the embeddings of the pieces that texts use."""

import copy
import tempfile
from collections.abc import Collection
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from hearsay.reading.marks.judge import NETWORK
from hearsay.reading.marks.pieces import CLS, NAME_PIECE, SEP
from training.marks.network import MarkNetwork

OPSET = 17
PAD, UNKNOWN = 0, 100  # of the uncased BERT vocabulary


def export(network: MarkNetwork, folder: Path, pieces: Collection[int]) -> None:
    """Writes the network into `folder`, with the embeddings of these pieces alone: any other is read as unknown."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain.onnx"
        torch.onnx.export(
            _Exported(network, pieces),
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

    rows: Tensor

    def __init__(self, network: MarkNetwork, pieces: Collection[int]) -> None:
        super().__init__()
        self.network = copy.deepcopy(network)
        table = network.bert.embeddings.word_embeddings.weight
        kept = sorted({PAD, UNKNOWN, CLS, SEP, NAME_PIECE, *pieces})
        rows = torch.full((len(table),), kept.index(UNKNOWN), dtype=torch.int32)
        rows[kept] = torch.arange(len(kept), dtype=torch.int32)
        self.register_buffer("rows", rows)
        self.network.bert.embeddings.word_embeddings = nn.Embedding.from_pretrained(table[kept].detach())

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        mask = torch.ones_like(ids, dtype=torch.bool)
        scores = self.network.upper(self.network.lower(self.rows[ids.long()], mask), mask)
        return scores.words.sigmoid().amax(dim=-1), scores.sentences.sigmoid()
