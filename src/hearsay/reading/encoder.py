"""The encoder: runs the shipped model once per passage, for all layers. The only place that knows ONNX."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hearsay.errors import ModelMissing
from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.outline import Outline
from hearsay.reading.pieces import Passage, Pieces, Words
from hearsay.reading.scores import (
    Floats,
    HeadSpec,
    LabelledSpan,
    PointerSpec,
    PointerTables,
    ScaleSpec,
    TagSpec,
    WordSpec,
    nearness,
    spans_of,
)
from hearsay.records import Model

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

SHIPPED = Path(__file__).parent.parent / "model"
SLOWER_FUSIONS = ["SkipLayerNormFusion"]  # its kernel takes longer than the sum and the norm apart
UNCALIBRATED = (0.0, 1.0, 1.0, 1.0, 1.0, 1.0, *(0.0,) * 9)  # of a model fresh from export


class Scored(NamedTuple):
    """What the model says of one report: its words and, by head, (words, columns) float32."""

    words: Words
    heads: Mapping[str, Floats]


Awaited = Callable[[], list[Scored]]
"""What the model says of texts that it is at work on; the call waits until it is done. To be called once."""


class Heads:
    """The heads of a trained model: which columns are whose, and the tables beside them."""

    def __init__(self, description: Mapping[str, object]) -> None:
        self.model = Model(name=str(description["name"]), version=str(description["version"]))
        self.specs: dict[str, HeadSpec] = {}
        self.columns: dict[str, slice] = {}
        self.transitions: dict[str, Floats] = {}
        self.tables: dict[str, PointerTables] = {}
        self._near: dict[str, Floats] = {}
        self.calibration = tuple(float(w) for w in description.get("calibration", UNCALIBRATED))  # type: ignore[attr-defined]
        for head in description["heads"]:  # type: ignore[attr-defined]
            self._add(head)

    def _add(self, head: Mapping[str, object]) -> None:
        spec = _spec(head)
        start = self.width
        self.specs[spec.name] = spec
        self.columns[spec.name] = slice(start, start + spec.columns)
        if isinstance(spec, TagSpec):
            self.transitions[spec.name] = np.array(head["transitions"], np.float32)
        elif isinstance(spec, PointerSpec):
            tables = (np.array(head[table], np.float32) for table in ("distance", "rank"))
            self.tables[spec.name] = PointerTables(*tables)

    @property
    def width(self) -> int:
        """How many columns all heads have together."""
        return max((own.stop for own in self.columns.values()), default=0)

    def pointer(self, head: str) -> PointerSpec:
        """The shape of a pointer head."""
        spec = self.specs[head]
        if not isinstance(spec, PointerSpec):
            raise TypeError(f"{head} is no pointer head")
        return spec

    def near(self, head: str) -> Floats:
        """The `nearness` of a pointer head for sentences of any length; reckoned once."""
        if head not in self._near:
            self._near[head] = nearness(self.tables[head], MAX_SENTENCE_WORDS)
        return self._near[head]

    def tagging(self, head: str) -> TagSpec:
        """The labels of a tag head."""
        spec = self.specs[head]
        if not isinstance(spec, TagSpec):
            raise TypeError(f"{head} is no tag head")
        return spec

    def labels(self, head: str, scored: Scored) -> list[str]:
        """The likeliest label of a word head for each word."""
        labels = self.labelling(head).labels
        return [labels[at] for at in scored.heads[head].argmax(axis=1).tolist()]

    def labelling(self, head: str) -> WordSpec:
        """The labels of a word head."""
        spec = self.specs[head]
        if not isinstance(spec, WordSpec):
            raise TypeError(f"{head} is no word head")
        return spec

    def spans(self, head: str, scored: Scored) -> list[LabelledSpan]:
        """The words that a tag head takes for something, as ranges of words in text order; their scores are 0."""
        path = scored.heads[head].argmax(axis=1)
        return spans_of(path, self.tagging(head).labels, [0.0] * len(path))


def _spec(head: Mapping[str, object]) -> HeadSpec:
    name, kind = str(head["name"]), head["kind"]
    if kind == "pointer":
        return PointerSpec(name, int(head["size"]))  # type: ignore[call-overload]
    if kind == "scale":
        return ScaleSpec(name)
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
        options.intra_op_num_threads = 1  # passages run side by side instead
        options.log_severity_level = 3
        path = str(self._folder / "encoder.onnx")
        return onnxruntime.InferenceSession(
            path, options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER_FUSIONS
        )

    def score(self, outlines: Sequence[Outline]) -> list[Scored]:
        """What all heads say of each text; the same for a text whatever is read beside it."""
        return self.begin(outlines)()

    def begin(self, outlines: Sequence[Outline]) -> Awaited:
        """Sets the model to work on the texts, in their order and after those that were begun before."""
        texts = [(words, self._room(words), passages) for words, passages in map(self._pieces.cut, outlines)]
        run = partial(self._run, self._session)  # made here, before several threads could make it
        runs = [self._workers.submit(run, each, room) for _, room, passages in texts for each in passages]
        return partial(self._scored, [(words, room) for words, room, _ in texts], runs)

    @cached_property
    def _workers(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._threads or os.cpu_count() or 1, thread_name_prefix="encoder")

    def _room(self, words: Words) -> Floats:
        return np.zeros((len(words.starts), self.heads.width), np.float32)

    @staticmethod
    def _run(session: "InferenceSession", passage: Passage, room: Floats) -> None:
        """Writes what the model says of one passage, (words, columns), to where its words stand in the room of its text.

        One passage a run: int8 activations are scaled by what they stand beside, so that a passage in a batch
        would be read a little differently in other company; and a batch is slower on a small processor's cache.
        """
        scores = session.run(None, {"pieces": passage.pieces[None]})[0][0]
        keep = slice(passage.keep_from, passage.keep_to)
        room[passage.words[keep]] = scores[passage.first[keep]]

    def _scored(self, texts: Sequence[tuple[Words, Floats]], runs: Sequence[Future[None]]) -> list[Scored]:
        for run in runs:
            run.result()
        return [
            Scored(words, {name: room[:, own] for name, own in self.heads.columns.items()})
            for words, room in texts
        ]
