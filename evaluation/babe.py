"""BABE (SG2): which sentences people call biased, and by which words, by networks that have not seen them.

`python -m training.marks --folds` trains a network without each fifth of BABE's sentences in turn and leaves what it
says of that fifth; here that is scored. Names are masked before any network sees them. Macro-F1 of sentences over all
five fifths together, a sentence counting as biased from a probability of one half; F1 of words, a word counting from
`LOADED`, against those that the annotators named. Spinde and others (Neural Media Bias Detection Using Distant Supervision
With BABE, 2021) give the peers' figures, for networks three to six times as large that see the names.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from evaluation.corpora import CorpusMissing, lines_of
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.marks.weighed import LOADED
from training.corpora.voice import Sentence, babe

FOLDS = Path(os.environ.get("HEARSAY_MARKS", "runs/marks")) / "babe_folds.json"
PEERS = {"DistilBERT": 76.9, "BERT": 79.0, "RoBERTa": 80.4, "DA-RoBERTa": 81.4}
BAR, AIM = 77.0, 80.4


class Counts(NamedTuple):
    """Right and wrong of a yes-or-no question."""

    hits: int
    missed: int
    wrong: int
    rest: int

    @property
    def f1(self) -> float:
        """F1 of yes, in percent."""
        return percent(2 * self.hits, 2 * self.hits + self.missed + self.wrong)

    @property
    def macro(self) -> float:
        """The mean of F1 of yes and of no, in percent."""
        return (self.f1 + percent(2 * self.rest, 2 * self.rest + self.missed + self.wrong)) / 2


def counts(gold: Sequence[bool], said: Sequence[bool]) -> Counts:
    """The counts of answers beside what is right."""
    pairs = list(zip(gold, said, strict=True))
    return Counts(
        *(pairs.count(pair) for pair in ((True, True), (True, False), (False, True), (False, False)))
    )


def load(path: Path = FOLDS) -> tuple[list[Sentence], Mapping[str, Any]]:
    """The sentences of the folds that are trained, and by their place what a network that has not seen them says.

    Raises:
        CorpusMissing: the corpus is not there, or no folds were trained.
    """
    sentences = list(babe(lines_of("voice/babe.jsonl.gz")))
    if not path.is_file():
        raise CorpusMissing(f"{path}: no folds; train them: python -m training.marks --folds")
    said = msgspec.json.decode(path.read_bytes())
    return [sentence for sentence in sentences if str(sentence.place) in said], said


def run(read: Read) -> Result:  # noqa: ARG001  (networks of the folds, not the shipped one)
    """Sentences and words beside the peers.

    Raises:
        CorpusMissing: the corpus is not there, or no folds were trained.
    """
    sentences, said = load()
    of_sentences = counts(
        [bool(s.is_biased) for s in sentences], [said[str(s.place)]["biased"] >= 0.5 for s in sentences]
    )
    gold, found = [], []
    for sentence in sentences:
        own = said[str(sentence.place)]["words"]
        for at, is_named in enumerate(sentence.babe_words or ()):
            gold.append(is_named)
            found.append(own.get(str(at), 0.0) >= LOADED)
    of_words = counts(gold, found)
    figures = {
        "sentences": len(sentences),
        "macro_f1": of_sentences.macro,
        "f1": of_sentences.f1,
        "words_f1": of_words.f1,
    }
    rows: list[tuple[Cell, ...]] = [
        ("Hearsay, names masked, 22.7 M parameters", of_sentences.macro, of_words.f1)
    ]
    rows += [(f"{name} (published)", value, None) for name, value in PEERS.items()]
    note = f"{len(sentences)} sentences of the folds that were trained; bar {BAR}, aim {AIM}. Words: against those that annotators named."
    table = Table("BABE: biased sentences and words", ("system", "macro-F1", "F1 of words"), rows, note)
    return Result("babe", figures, [table])
