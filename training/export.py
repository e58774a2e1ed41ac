"""A checkpoint as what `hearsay` ships: int8 ONNX, the tokenizer, and the heads with their tables as JSON."""

import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from hearsay.reading.pieces import FEATURES
from hearsay.reading.scores import HeadSpec, PointerSpec, ScaleSpec, TagSpec
from training.network import Network

OPSET = 17


def export(network: Network, base: Path, folder: Path, *, name: str, version: str) -> None:
    """Writes `encoder.onnx`, `tokenizer.json` and `heads.json` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain.onnx"
        _to_onnx(network, plain)
        quantize_dynamic(
            plain,
            folder / "encoder.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=False,
            op_types_to_quantize=["MatMul", "Gather"],
        )
    shutil.copyfile(base / "tokenizer.json", folder / "tokenizer.json")
    heads = {"name": name, "version": version, "heads": [_described(network, head) for head in network.heads]}
    (folder / "heads.json").write_text(json.dumps(heads, indent=1) + "\n")


def _to_onnx(network: Network, path: Path) -> None:
    pieces = torch.ones(2, 16, FEATURES, dtype=torch.int32)
    torch.onnx.export(
        _Exported(network),
        (pieces,),
        str(path),
        input_names=["pieces"],
        output_names=["scores"],
        dynamic_axes={"pieces": {0: "passages", 1: "pieces"}, "scores": {0: "passages", 1: "pieces"}},
        opset_version=OPSET,
        dynamo=False,
    )
    onnx.checker.check_model(str(path))


class _Exported(nn.Module):
    """The network without what training alone needs, in float32."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor) -> Tensor:
        return self.network(pieces)


def _described(network: Network, head: HeadSpec) -> dict[str, object]:
    """One head with its kind, its shape and its tables."""
    if isinstance(head, TagSpec):
        return {"kind": "tags", **head._asdict(), "transitions": _numbers(network.chains[head.name].legal())}
    if isinstance(head, PointerSpec):
        pointer = network.pointers[head.name]
        tables = {"distance": _numbers(pointer.distance), "rank": _numbers(pointer.rank)}
        return {"kind": "pointer", **head._asdict(), **tables}
    return {"kind": "scale" if isinstance(head, ScaleSpec) else "words", **head._asdict()}


def _numbers(values: Tensor) -> Sequence[object]:
    return [[round(x, 4) for x in row] if isinstance(row, list) else round(row, 4) for row in values.tolist()]
