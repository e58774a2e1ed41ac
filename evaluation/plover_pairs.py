"""PLOVER root types of source and target pairs: the training pairs of PLV (Hu and others, 2024), one at a time.

Of the events told in the sentence that one counts whose actor overlaps the source and whose recipient overlaps the
target; failing that one with either of them; failing that the nearest to them. CONCEDE and RETREAT are joined as
YIELD, which leaves 15 classes. A pair without any event has no class and is wrong.

Where the shipped model has learned event types from these very pairs, its figure says so. Beside it stand two that
have not: the lexicon and its rules, without what the model says of types and parties; and a linear classifier on what
these find, trained anew in each of five folds, no sentence in two of them. Peers: zero-shot, on the test part, which
is not read here.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evaluation import corpora
from evaluation.parsed import Parse, Parsed, parse_as_shipped
from evaluation.scores import macro_f1
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.encoder import SHIPPED
from hearsay.reading.events.trigger import Evidence
from hearsay.records import Reading, Report

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
    "pairs of PLV; peers on its test part, zero-shot, so that what learned from pairs is not comparable."
)
MARKS = re.compile(r"</?[st]>")

Floats = NDArray[np.float64]
Offsets = tuple[int, int]


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


class Told(NamedTuple):
    """An event of a sentence; all places are code points."""

    type: str
    trigger: Offsets
    actors: tuple[Offsets, ...]
    recipients: tuple[Offsets, ...]
    confidence: float


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


def of_reading(reading: Reading) -> list[Told]:
    """The events of a Reading."""
    return [
        Told(
            event.type,
            (event.trigger.start, event.trigger.end),
            tuple((p.span.start, p.span.end) for p in event.actors),
            tuple((p.span.start, p.span.end) for p in event.recipients),
            event.confidence,
        )
        for event in reading.events
    ]


def of_lexicon(parsed: Parsed) -> list[Told]:
    """The events that the lexicon and the rules tell, with no opinion of the model on types or parties."""
    from hearsay.reading.events.participants import participants
    from hearsay.reading.events.phrases import phrase
    from hearsay.reading.events.triggers import find_triggers

    syntax, evidence = parsed.syntax, parsed.evidence
    even = np.full_like(evidence.types, 1.0 / evidence.types.shape[1])
    found = find_triggers(syntax, Evidence(even, evidence.happened, evidence.committed, {}))
    told = []
    for trigger in found:
        parties = participants(syntax, None, trigger)
        actors, recipients = (
            tuple(phrase(syntax, w) for w in own) for own in (parties.actors, parties.recipients)
        )
        where = syntax.range_of(trigger.first, trigger.last)
        told.append(Told(trigger.type, where, actors, recipients, trigger.score))
    return told


def root_of(pair: Pair, told: Sequence[Told]) -> str:
    """The root type that the events give a pair, `NONE` without an event."""
    if not told:
        return NONE
    event = max(told, key=lambda e: (_fit(e, pair), -_distance(e, pair), e.confidence))
    return JOINED.get(event.type, event.type)


def _fit(event: Told, pair: Pair) -> int:
    """2: actor and recipient are those of the pair, 1: one of them is; who is not named is not asked for."""
    by, to = _overlaps(event.actors, pair.source), _overlaps(event.recipients, pair.target)
    return 2 if by and to else int((by and pair.source is not None) or (to and pair.target is not None))


def _overlaps(parts: Sequence[Offsets], where: Offsets | None) -> bool:
    return where is None or any(start < where[1] and where[0] < end for start, end in parts)


def _distance(event: Told, pair: Pair) -> int:
    """Code points between the trigger and the stretch from source to target; 0 within it."""
    start, end = pair.stretch
    return max(start - event.trigger[1], event.trigger[0] - end, 0)


def levels(predicted: Sequence[str], gold: Sequence[str]) -> tuple[float, float, float]:
    """Macro F1 of roots, quads, and cooperation against conflict."""
    quads = [[QUADS.get(root, 0) for root in roots] for roots in (predicted, gold)]
    binary = [[(quad + 1) // 2 for quad in own] for own in quads]
    return macro_f1(predicted, gold), macro_f1(*quads), macro_f1(*binary)


def fold_of(text: str) -> int:
    """Which of the folds a sentence is in; all its pairs are."""
    return hashlib.sha256(text.encode()).digest()[1] % FOLDS


def cross_validated(pairs: Sequence[Pair], seen: Floats) -> list[str]:
    """The root of each pair by a linear classifier that was trained on the other folds.

    `seen` is (pairs, columns): what the classifier sees of each, which must not come from these pairs' own codes.
    """
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


def columns(pair: Pair, told: Sequence[Told]) -> list[float]:
    """What the classifier sees of a pair: which root the events give it, and how often each type is told, up to two."""
    root = root_of(pair, told)
    types = [JOINED.get(event.type, event.type) for event in told]
    return [*(float(root == kind) for kind in QUADS), *(min(types.count(kind), 2) / 2 for kind in QUADS)]


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:
    """The scores of Readings, of the lexicon alone, and of a classifier that was cross-validated.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    pairs = load()
    texts = list(dict.fromkeys(pair.text for pair in pairs))
    reports = (Report(id=str(i), text=text, language="en") for i, text in enumerate(texts))
    shipped = dict(zip(texts, map(of_reading, read(reports)), strict=True))
    lexicon = dict(zip(texts, map(of_lexicon, parse(texts)), strict=True))
    seen = np.array([columns(pair, lexicon[pair.text]) for pair in pairs])
    roots = {
        "shipped": [root_of(pair, shipped[pair.text]) for pair in pairs],
        "lexicon": [root_of(pair, lexicon[pair.text]) for pair in pairs],
        "cross_validated": cross_validated(pairs, seen),
    }
    found = {name: levels(own, [pair.root for pair in pairs]) for name, own in roots.items()}
    figures = {
        **{
            name: dict(zip(("root", "quad", "binary"), scores, strict=True)) for name, scores in found.items()
        },
        "shipped_saw_pairs": saw_pairs(),
        "without_event": roots["shipped"].count(NONE),
        "pairs": len(pairs),
    }
    return Result("plover_pairs", figures, [_table(found)])


def _table(found: Mapping[str, tuple[float, float, float]]) -> Table:
    names = {
        "shipped": f"Hearsay, its type head {'saw' if saw_pairs() else 'never saw'} these pairs (train)",
        "lexicon": "Hearsay's lexicon and rules alone (train)",
        "cross_validated": "linear on these, five folds (train)",
    }
    rows: list[tuple[Cell, ...]] = [(names[name], *scores) for name, scores in found.items()]
    return Table("PLV: root types", ("system", "root", "quad", "binary"), [*rows, *PEERS], NOTE)


def saw_pairs() -> bool:
    """Does the model's card name PLV among what it learned from?"""
    return "PLV" in (SHIPPED / "MODEL_CARD.md").read_text("utf-8")
