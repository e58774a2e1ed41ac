"""The network of marks: what it says of masked sentences. It reads nothing else, and each sentence by itself."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hearsay.reading.marks.masked import Word
from hearsay.reading.marks.pieces import MarkPieces
from hearsay.reading.marks.sieve import TABLE, load
from hearsay.reading.scores import Floats

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

NETWORK = "marks.onnx"
FEW = 3  # sentences of a text that the sieve spares, since reading all of them costs little


class Judged(NamedTuple):
    """What is said of a sentence, as probabilities.

    `words` (words,): that a word is loaded; 0 for words beyond what the network looks at. `biased`, `subjective`: that
    readers call the sentence biased (as those of BABE did), or subjective (as those of CheckThat did).
    """

    words: Floats
    biased: float
    subjective: float


class Judge:
    """The trained network of a model, loaded when it is first asked."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NETWORK
        self._pieces = MarkPieces(folder / "tokenizer.json")
        self._sieve = load(folder / TABLE)

    @cached_property
    def _session(self) -> "InferenceSession":
        import onnxruntime  # loading it costs more than all the rest; not before a text needs it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(str(self._path), options, providers=["CPUExecutionProvider"])

    def __call__(self, sentences: Sequence[Sequence[Word]]) -> list[Judged | None]:
        """What the network says of each sentence, the same whatever stands beside it; None: the sieve keeps it back.

        One sentence a run: int8 activations are scaled by what they stand beside.
        """
        is_short = len(sentences) <= FEW
        return [
            self._judged(words) if is_short or self._sieve.lets_through(words) else None
            for words in sentences
        ]

    def _judged(self, words: Sequence[Word]) -> Judged:
        cut = self._pieces.cut(words)
        loaded, sentence = self._session.run(None, {"ids": cut.ids[None]})
        found = np.zeros(len(words), np.float32)
        found[cut.words] = loaded[0][cut.first]
        biased, subjective = sentence[0].tolist()
        return Judged(found, biased, subjective)


def judge_of(folder: Path) -> Judge | None:
    """The Judge of a model, or None for a model without one, whose marks are those that rules find."""
    return Judge(folder) if (folder / NETWORK).is_file() else None
