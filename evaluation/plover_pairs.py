"""PLOVER root types of source and target pairs: the training pairs of PLV (Hu and others, 2024), one at a time.

Of the events read in the sentence that one counts whose actor overlaps the source and whose recipient overlaps the
target; failing that one with either of them; failing that the nearest to them. CONCEDE and RETREAT are joined as
YIELD, which leaves 15 classes. A pair without any event has no class and is wrong.

Where the shipped model has learned event types from these very pairs, its figure says so. What stands beside it was
never shown the pairs it is scored on: a linear classifier on what the heads of the event layer say of the sentence,
trained anew in each of five folds. Peers: zero-shot, on the test part, which is not read here.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evaluation import corpora
from evaluation.parsed import Parse, Parsed, parse_as_shipped, words_in
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.encoder import SHIPPED
from hearsay.records import Event, Participant, Reading, Report

CORPUS = "events/plv_train/train.jsonl.gz"
FOLDS = 5
JOINED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
QUADS: Mapping[str, int] = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
NONE = "none"
PEERS: tuple[tuple[Cell, ...], ...] = (
    ("RoBERTa-large, zero-shot, with a rule for tense (test)", 82.4, 89.6, 96.4),
    ("RoBERTa-large, zero-shot, without it (test)", 78.2, 85.8, 96.2),
)
NOTE = (
    "Macro F1 in percent over 15 root types, four quads, and cooperation against conflict. Ours on the training "
    "pairs of PLV; peers on its test part. Supervised, unlike theirs."
)
MARKS = re.compile(r"</?[st]>")

Floats = NDArray[np.float64]
Offsets = tuple[int, int]
Features = Callable[[Sequence["Pair"]], Floats]
"""(pairs, columns): what a classifier sees of each pair."""


class Pair(NamedTuple):
    """A sentence, where its source and target stand (code points; None: one is not named), and the root type."""

    text: str
    source: Offsets | None
    target: Offsets | None
    root: str

    @property
    def stretch(self) -> Offsets:
        """From the first to the last of both."""
        named = [where for where in (self.source, self.target) if where]
        return min(start for start, _ in named), max(end for _, end in named)


def load() -> list[Pair]:
    """The pairs, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [_pair(record["marked"], record["root"]) for record in corpora.lines_of(CORPUS)]


def _pair(marked: str, root: str) -> Pair:
    at: dict[str, int] = {}
    removed = 0
    for match in MARKS.finditer(marked):
        at[match.group()] = match.start() - removed
        removed += len(match.group())
    source, target = ((at[f"<{m}>"], at[f"</{m}>"]) if f"<{m}>" in at else None for m in "st")
    return Pair(MARKS.sub("", marked), source, target, root)


def root_of(pair: Pair, reading: Reading) -> str:
    """The root type that a Reading gives a pair, `NONE` without an event."""
    if not reading.events:
        return NONE
    event = max(reading.events, key=lambda e: (_fit(e, pair), -_distance(e, pair), e.confidence))
    return JOINED.get(event.type, event.type)


def _fit(event: Event, pair: Pair) -> int:
    """2: actor and recipient are those of the pair, 1: one of them is; who is not named is not asked for."""
    by, to = _overlaps(event.actors, pair.source), _overlaps(event.recipients, pair.target)
    return 2 if by and to else int((by and pair.source is not None) or (to and pair.target is not None))


def _overlaps(parts: Sequence[Participant], where: Offsets | None) -> bool:
    return where is None or any(part.span.start < where[1] and where[0] < part.span.end for part in parts)


def _distance(event: Event, pair: Pair) -> int:
    """Code points between the trigger and the stretch from source to target; 0 within it."""
    start, end = pair.stretch
    return max(start - event.trigger.end, event.trigger.start - end, 0)


def macro_f1(predicted: Sequence[object], gold: Sequence[object]) -> float:
    """Mean F1 in percent over the classes that gold has."""
    scores = []
    for kind in sorted(set(gold), key=str):
        both = sum(p == g == kind for p, g in zip(predicted, gold, strict=True))
        either = sum(p == kind for p in predicted) + sum(g == kind for g in gold)
        scores.append(200.0 * both / either)
    return sum(scores) / len(scores) if scores else 0.0


def levels(predicted: Sequence[str], gold: Sequence[str]) -> tuple[float, float, float]:
    """Macro F1 of roots, quads, and cooperation against conflict."""
    quads = [[QUADS.get(root, 0) for root in roots] for roots in (predicted, gold)]
    binary = [[(quad + 1) // 2 for quad in own] for own in quads]
    return macro_f1(predicted, gold), macro_f1(*quads), macro_f1(*binary)


def fold_of(text: str) -> int:
    """Which of the folds a sentence is in; all its pairs are."""
    return hashlib.sha256(text.encode()).digest()[1] % FOLDS


def cross_validated(pairs: Sequence[Pair], features: Features) -> list[str]:
    """The root of each pair by a linear classifier that was trained on the other folds."""
    seen = features(pairs)
    roots = sorted({pair.root for pair in pairs})
    gold = np.array([roots.index(pair.root) for pair in pairs])
    folds = np.array([fold_of(pair.text) for pair in pairs])
    predicted = np.zeros(len(pairs), int)
    for fold in sorted(set(folds.tolist())):
        apart = folds == fold
        weights = trained(seen[~apart], gold[~apart], len(roots))
        predicted[apart] = (with_bias(seen[apart]) @ weights).argmax(axis=1)
    return [roots[at] for at in predicted]


def with_bias(columns: Floats) -> Floats:
    """The columns and one of ones."""
    return np.hstack([columns, np.ones((len(columns), 1))])


def trained(
    columns: Floats, gold: NDArray[np.int_], classes: int, *, steps: int = 400, decay: float = 1e-3
) -> Floats:
    """(columns + 1, classes): weights of multinomial logistic regression, by gradient descent with momentum."""
    seen = with_bias(columns)
    target = np.eye(classes)[gold]
    rate = 1.0 / max(float((seen**2).sum(axis=1).mean()), 1.0)
    weights, speed = (np.zeros((seen.shape[1], classes)) for _ in range(2))
    for _ in range(steps):
        scores = seen @ weights
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        slope = seen.T @ (chances - target) / len(seen) + decay * weights
        speed = 0.9 * speed - rate * slope
        weights += speed
    return weights


def of_heads(parse: Parse) -> Features:
    """Features of a pair: the chances of event types between, before and after its parties, summed and at their highest."""

    def features(pairs: Sequence[Pair]) -> Floats:
        texts = list(dict.fromkeys(pair.text for pair in pairs))
        parses = dict(zip(texts, parse(texts), strict=True))
        return np.stack([_columns(pair, parses[pair.text]) for pair in pairs])

    return features


def _columns(pair: Pair, parsed: Parsed) -> Floats:
    types = parsed.evidence.types[:, 1:].astype(float)
    between = words_in(parsed.syntax, *pair.stretch)
    parts = types[between.start : between.stop], types[: between.start], types[between.stop :]
    empty = np.zeros(types.shape[1])
    sums = [part.sum(axis=0) if len(part) else empty for part in parts]
    highest = [part.max(axis=0) if len(part) else empty for part in parts]
    is_source_first = np.array([float((pair.source or (0, 0)) < (pair.target or (0, 0)))])
    return np.concatenate([*sums, *highest, is_source_first])


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:
    """The shipped model's score, which has seen the pairs, and a cross-validated one.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    pairs = load()
    texts = list(dict.fromkeys(pair.text for pair in pairs))
    reports = (Report(id=str(i), text=text, language="en") for i, text in enumerate(texts))
    readings = dict(zip(texts, read(reports), strict=True))
    gold = [pair.root for pair in pairs]
    read_roots = [root_of(pair, readings[pair.text]) for pair in pairs]
    shipped = (
        "Hearsay, its type head saw these pairs" if saw_pairs() else "Hearsay, which never saw these pairs"
    )
    linear = "linear on Hearsay's event heads, five folds"
    validated = cross_validated(pairs, of_heads(parse))
    found = {shipped: levels(read_roots, gold), linear: levels(validated, gold)}
    table = Table("PLV: root types", ("system", "root", "quad", "binary"), [*_rows(found), *PEERS], NOTE)
    figures = {
        "shipped": _named(found[shipped]),
        "shipped_saw_pairs": saw_pairs(),
        "cross_validated": _named(found[linear]),
        "without_event": sum(root == NONE for root in read_roots),
        "pairs": len(pairs),
    }
    return Result("plover_pairs", figures, [table])


def saw_pairs() -> bool:
    """Does the model's card name PLV among what it learned from?"""
    return "PLV" in (SHIPPED / "MODEL_CARD.md").read_text("utf-8")


def _rows(found: Mapping[str, tuple[float, float, float]]) -> list[tuple[Cell, ...]]:
    return [(f"{system} (train)", *scores) for system, scores in found.items()]


def _named(scores: tuple[float, float, float]) -> dict[str, float]:
    return dict(zip(("root", "quad", "binary"), scores, strict=True))
