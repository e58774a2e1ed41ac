"""Certainty of given words: UDS-IH2, UW, RP and CommitmentBank, development parts, from -3 (no) to 3 (certainly).

Three systems besides ours stand there: one constant, a rule that looks at the four words before (negation: -2, modal
or future: 1, else 3), and our classes mapped to numbers. UDS asks what came about in the world, the others what the
text commits its author to, so that the model has a scale for each.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import set_as_text
from evaluation.parsed import Parse, Parsed, parse_as_shipped, word_at
from evaluation.scores import macro_f1
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Certainty

SETS: Mapping[str, str] = {
    "uds_ih2": "happened",
    "uw": "committed",
    "rp": "committed",
    "commitmentbank": "committed",
}
"""Each set and the scale of the model that is asked."""

VALUES: Mapping[Certainty, float] = {
    Certainty.HAPPENED: 3.0,
    Certainty.ONGOING: 3.0,
    Certainty.EXPECTED: 1.0,
    Certainty.POSSIBLE: 0.5,
    Certainty.CONDITIONAL: 0.0,
    Certainty.ORDERED: 0.5,
    Certainty.DENIED: -3.0,
}
CONSTANT = 3.0
WINDOW = 4  # words before the target
NEGATIONS = frozenset(
    "not n't no never neither nor nobody nothing none without cannot denied deny denies".split()
)
UNREAL = frozenset(
    "will 'll would 'd can could may might must shall should wo ca if to going unless whether plan plans planned "
    "expected likely".split()
)
NO, PERHAPS, YES = -2.0, 1.0, 3.0
PUBLISHED: tuple[tuple[Cell, ...], ...] = (("four-word rule (test)", 36.4, 60.5, None, None),)
NOTE = (
    "Pearson r times 100. Development parts; the rule's second row was measured on the test parts. A constant has no "
    "correlation."
)


class Target(NamedTuple):
    """A word of a text and how certain it is. `before` are the tokens before it, in lower case."""

    text: str
    start: int
    before: tuple[str, ...]
    value: float


class Agreement(NamedTuple):
    """How far predicted numbers agree with gold: r in -1..1, mean absolute error, macro F1 in percent, items."""

    r: float
    mae: float
    macro_f1: float
    items: int


def load(name: str) -> list[Target]:
    """The targets of a set's development part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [
        target
        for record in corpora.lines_of(f"certainty/unified/{name}.dev.jsonl.gz")
        for target in _targets(record)
    ]


def _targets(record: Mapping[str, Any]) -> Iterator[Target]:
    tokens = record["text"].split()
    text, ranges = set_as_text(tokens)
    for target in record["targets"]:
        if target["end"] <= len(tokens):
            before = tuple(token.lower() for token in tokens[: target["start"]])
            yield Target(text, ranges[target["end"] - 1][0], before, float(target["label"]))


def by_window(target: Target) -> float:
    """What the four-word rule says."""
    near = target.before[-WINDOW:]
    if any(word in NEGATIONS for word in near):
        return NO
    return PERHAPS if any(word in UNREAL for word in near) else YES


def by_scale(target: Target, parsed: Parsed, scale: str) -> float:
    """What a scale of the model says, within -3 and 3."""
    scores = parsed.evidence.happened if scale == "happened" else parsed.evidence.committed
    return float(min(max(scores[word_at(parsed.syntax, target.start)], -3.0), 3.0))


def by_class(target: Target, parsed: Parsed) -> float:
    """The class that Hearsay gives the word, as a number."""
    from hearsay.reading.events.certainty import certainty

    return VALUES[certainty(parsed.syntax, parsed.evidence, word_at(parsed.syntax, target.start))]


def agreement(predicted: Sequence[float], gold: Sequence[float]) -> Agreement:
    """The three measures."""
    errors = [abs(p - g) for p, g in zip(predicted, gold, strict=True)]
    mae = sum(errors) / len(errors) if errors else 0.0
    thirds = [[third(value) for value in values] for values in (predicted, gold)]
    return Agreement(pearson(predicted, gold), mae, macro_f1(*thirds), len(gold))


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's r, 0 where either is constant."""
    if not one:
        return 0.0
    left, right = ([v - sum(values) / len(values) for v in values] for values in (one, other))
    spread = math.sqrt(sum(v * v for v in left) * sum(v * v for v in right))
    return sum(a * b for a, b in zip(left, right, strict=True)) / spread if spread > 1e-12 else 0.0


def third(value: float) -> int:
    """-1, 0 or 1: at most -1 (no), between (undecided), at least 1 (yes)."""
    return -1 if value <= -1 else 1 if value >= 1 else 0


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:  # noqa: ARG001  (words that are no events: no Reading)
    """The agreement of each system with each set.

    Raises:
        CorpusMissing: the corpora are not there.
    """
    found = {name: _systems(load(name), scale, parse) for name, scale in SETS.items()}
    figures = {name: {system: a._asdict() for system, a in own.items()} for name, own in found.items()}
    tables = [
        _with_published(_table(found, "Factuality: Pearson r", lambda a: 100 * a.r)),
        _table(found, "Factuality: mean absolute error times 100", lambda a: 100 * a.mae),
        _table(found, "Factuality: macro F1 of no, undecided, yes", lambda a: a.macro_f1),
    ]
    return Result("factuality", figures, tables)


def _systems(targets: Sequence[Target], scale: str, parse: Parse) -> dict[str, Agreement]:
    gold = [target.value for target in targets]
    texts = list(dict.fromkeys(target.text for target in targets))
    parses = dict(zip(texts, parse(texts), strict=True))
    values = {
        "Hearsay, scale": [by_scale(t, parses[t.text], scale) for t in targets],
        "Hearsay, classes": [by_class(t, parses[t.text]) for t in targets],
        "four-word rule": [by_window(t) for t in targets],
        "constant": [CONSTANT for _ in targets],
    }
    return {system: agreement(predicted, gold) for system, predicted in values.items()}


def _table(
    found: Mapping[str, Mapping[str, Agreement]], title: str, measure: Callable[[Agreement], float]
) -> Table:
    systems = next(iter(found.values()))
    rows: list[tuple[Cell, ...]] = [
        (f"{system} (development)", *(measure(own[system]) for own in found.values())) for system in systems
    ]
    return Table(title, ("system", *found), rows)


def _with_published(table: Table) -> Table:
    return table._replace(rows=[*table.rows, *PUBLISHED], note=NOTE)
