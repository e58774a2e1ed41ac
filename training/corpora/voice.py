"""Corpora of wording that judges: BASIL, BABE, CheckThat and NewsMTSC, as masked sentences with what they teach."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hearsay.reading.marks.masked import Word, masked

Record = Mapping[str, Any]

LICENCES = {
    "BASIL": "none stated; copyrighted news, not passed on",
    "BABE": "AGPL-3.0 on the repository; copyrighted news, not passed on",
    "CheckThat 2025 task 1, English": "CC BY-NC-SA 4.0",
    "NewsMTSC": "MIT for newly developed files; sentences from news, not passed on",
}
TONES = {2.0: 0, 4.0: 1, 6.0: 2}  # NewsMTSC: negative, neutral, positive
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Sentence:
    """A masked sentence and what its corpus says of it; None: nothing.

    `loaded` and `babe_words` hold for each word whether it belongs to a loaded span (BASIL), or to the words that
    people called biased (BABE). `is_biased` is BABE's label, `is_subjective` CheckThat's, `tone` NewsMTSC's, the
    strongest toward any of its targets.
    """

    name: str
    words: Sequence[Word]
    loaded: Sequence[bool] | None = None
    babe_words: Sequence[bool] | None = None
    is_biased: bool | None = None
    is_subjective: bool | None = None
    tone: int | None = None
    place: int = field(default=0)  # of the record in its corpus


def fifth_of(name: str) -> int:
    """The fifth, 0 to 4, that a record belongs to by its name alone."""
    return hashlib.sha256(name.encode()).digest()[0] % 5


def is_kept_back(name: str) -> bool:
    """Is a sentence or an article of BASIL, by its name, one of an event that is kept for development?"""
    return fifth_of("/".join(name.split("/")[:2])) == 0


def basil(records: Iterable[Record]) -> Iterator[Sentence]:
    """Every sentence of the articles with the words of its lexical marks."""
    for record in records:
        for at, text in enumerate(record["sentences"]):
            spans = [
                (m["start"], m["end"]) for m in record["marks"] if m["sentence"] == at and m["bias"] == "lex"
            ]
            words = masked(text)
            loaded = [any(w.start < end and w.end > start for start, end in spans) for w in words]
            yield Sentence(f"basil/{record['event']}/{record['outlet']}/{at}", words, loaded=loaded)


def babe(records: Iterable[Record]) -> Iterator[Sentence]:
    """Every sentence that people agreed on, with its label and its words."""
    for place, record in enumerate(records):
        if record["label"] in ("Biased", "Non-biased"):
            words = masked(record["text"])
            wanted = [_WORD.findall(phrase.lower()) for phrase in record["biased_words"]]
            yield Sentence(
                f"babe/{record['text']}",
                words,
                babe_words=_phrases(words, wanted),
                is_biased=record["label"] == "Biased",
                place=place,
            )


def _phrases(words: Sequence[Word], wanted: Sequence[Sequence[str]]) -> list[bool]:
    """For each word, whether one of the phrases stands there, wherever it stands."""
    spoken = [(at, word.lower) for at, word in enumerate(words) if _WORD.match(word.text)]
    found = [False] * len(words)
    for phrase in filter(None, wanted):
        for begin in range(len(spoken) - len(phrase) + 1):
            run = spoken[begin : begin + len(phrase)]
            if [lower for _, lower in run] == list(phrase):
                for at, _ in run:
                    found[at] = True
    return found


def checkthat(records: Iterable[Record], split: str) -> Iterator[Sentence]:
    """The sentences of a split ("train" or "dev") with whether they are subjective."""
    for place, record in enumerate(records):
        if record["split"] == split:
            yield Sentence(
                f"checkthat/{record['text']}",
                masked(record["text"]),
                is_subjective=record["label"] == "SUBJ",
                place=place,
            )


def newsmtsc(records: Iterable[Record]) -> Iterator[Sentence]:
    """The sentences with their strongest tone toward a target; those of both good and bad tone teach nothing."""
    for record in records:
        tones = {TONES[target["polarity"]] for target in record["targets"] if target["polarity"] in TONES}
        strong = tones - {1}
        if len(strong) < 2 and tones:
            yield Sentence(f"newsmtsc/{record['text']}", masked(record["text"]), tone=max(strong, default=1))
