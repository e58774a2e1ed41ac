"""The encoder: runs the shipped model once per passage, for all layers. The only place that knows ONNX."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hearsay.errors import ModelMissing
from hearsay.reading.outline import Outline
from hearsay.reading.pieces import FEATURES, Passage, Pieces, Words
from hearsay.reading.scores import (
    Floats,
    HeadSpec,
    PointerSpec,
    PointerTables,
    TagSpec,
    WordSpec,
)
from hearsay.records import Model

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

SHIPPED = Path(__file__).parent.parent / "model"
UNCALIBRATED = (0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0)  # of a model fresh from export
PIECES_PER_RUN = 2048  # a batch, padding included: larger ones fall out of the cache of two small cores


class Scored(NamedTuple):
    """What the model says of one report: its words and, by head, (words, columns) float32."""

    words: Words
    heads: Mapping[str, Floats]


class Heads:
    """The heads of a trained model: which columns are whose, and the tables beside them."""

    def __init__(self, description: Mapping[str, object]) -> None:
        self.model = Model(name=str(description["name"]), version=str(description["version"]))
        self.specs: dict[str, HeadSpec] = {}
        self.columns: dict[str, slice] = {}
        self.transitions: dict[str, Floats] = {}
        self.tables: dict[str, PointerTables] = {}
        self.calibration = tuple(float(w) for w in description.get("calibration", UNCALIBRATED))  # type: ignore[attr-defined]
        for head in description["heads"]:  # type: ignore[attr-defined]
            self._add(head)

    def _add(self, head: Mapping[str, object]) -> None:
        spec = _spec(head)
        start = max((s.stop for s in self.columns.values()), default=0)
        self.specs[spec.name] = spec
        self.columns[spec.name] = slice(start, start + spec.columns)
        if isinstance(spec, TagSpec):
            self.transitions[spec.name] = np.array(head["transitions"], np.float32)
        elif isinstance(spec, PointerSpec):
            tables = (np.array(head[table], np.float32) for table in ("distance", "rank"))
            self.tables[spec.name] = PointerTables(*tables)


def _spec(head: Mapping[str, object]) -> HeadSpec:
    name, kind = str(head["name"]), head["kind"]
    if kind == "pointer":
        return PointerSpec(name, int(head["size"]))  # type: ignore[call-overload]
    labels: tuple[str, ...] = tuple(head["labels"])  # type: ignore[arg-type]
    return TagSpec(name, labels) if kind == "tags" else WordSpec(name, labels)


class Encoder:
    """A trained model, loaded once.

    Raises:
        ModelMissing: the folder lacks a file of the model.
    """

    def __init__(self, folder: Path = SHIPPED, *, threads: int | None = None) -> None:
        self._folder, self._threads = folder, threads
        missing = [n for n in ("encoder.onnx", "tokenizer.json", "heads.json") if not (folder / n).is_file()]
        if missing:
            raise ModelMissing(
                f"the model lacks {', '.join(missing)}",
                where=str(folder),
                remedy="install hearsay again, or train it",
            )
        self.heads = Heads(json.loads((folder / "heads.json").read_text("utf-8")))
        self._pieces = Pieces(folder / "tokenizer.json")

    @cached_property
    def _session(self) -> "InferenceSession":
        import onnxruntime  # loading it costs more than all the rest; not before a text needs it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads or 0
        options.log_severity_level = 3
        path = str(self._folder / "encoder.onnx")
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def score(self, outlines: Sequence[Outline]) -> list[Scored]:
        """What all heads say of each text. Passages of all texts are run together, batched by length."""
        cuts = [self._pieces.cut(outline) for outline in outlines]
        passages = [passage for _, found in cuts for passage in found]
        columns = max((s.stop for s in self.heads.columns.values()), default=0)
        whole = [np.zeros((len(words.starts), columns), np.float32) for words, _ in cuts]
        owner = [report for report, (_, found) in enumerate(cuts) for _ in found]
        for index, scores in self._run(passages):
            passage = passages[index]
            keep = slice(passage.keep_from, passage.keep_to)
            whole[owner[index]][passage.words[keep]] = scores[passage.first[keep]]
        return [Scored(words, self._by_head(scores)) for (words, _), scores in zip(cuts, whole, strict=True)]

    def _by_head(self, scores: Floats) -> dict[str, Floats]:
        return {name: scores[:, columns] for name, columns in self.heads.columns.items()}

    def _run(self, passages: Sequence[Passage]) -> Iterator[tuple[int, Floats]]:
        """The position and (pieces, columns) scores of each passage, longest passages first."""
        order = sorted(range(len(passages)), key=lambda i: -len(passages[i].pieces))
        at = 0
        while at < len(order):
            longest = len(passages[order[at]].pieces)
            rows = order[at : at + max(PIECES_PER_RUN // longest, 1)]
            batch = np.zeros((len(rows), longest, FEATURES), np.int32)
            for row, index in enumerate(rows):
                batch[row, : len(passages[index].pieces)] = passages[index].pieces
            scores = self._session.run(None, {"pieces": batch})[0]
            yield from ((index, scores[row]) for row, index in enumerate(rows))
            at += len(rows)
