"""CofeNet's scoring of source, cue and content as labelled tokens (cofe-ai/CofeNet).

A span is `(start, end)` in tokens, half-open. Labels are `B-role`, `I-role` and `O`.

- **exact**: a gold span is found if a predicted span of its role has both its ends; micro P, R, F1 per role.
- **begin**: the same on starts alone.
- **Jaccard**: mean over all gold spans (1 if found exactly, else the best intersection over union with a
  predicted span of the role) and all predicted spans that touch no gold span of the role (each 0).
- **token**: micro P, R, F1 over the tokens of a role; not published by the peers, it forgives ends.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from evaluation.scores import NOTHING, Score, percent

ROLES = ("source", "cue", "content")
OUTSIDE = "O"

TokenSpan = tuple[int, int]
Ranges = Sequence[tuple[int, int]]


class RoleScore(NamedTuple):
    """The scores of one role; `jaccard` in percent."""

    exact: Score
    begin: Score
    jaccard: float
    token: Score


def decode(labels: Sequence[str]) -> dict[str, list[TokenSpan]]:
    """The spans of each role, read strictly: only `B-` opens a span, only `I-` of the same role goes on.

    An `I-` without a `B-` before it, or of another role, ends what is open and opens nothing.
    """
    spans: dict[str, list[TokenSpan]] = {role: [] for role in ROLES}
    role, start = None, 0
    for i, label in enumerate([*labels, OUTSIDE]):
        if role is not None and label == f"I-{role}":
            continue
        if role is not None:
            spans[role].append((start, i))
        role, start = (label[2:], i) if label.startswith("B-") else (None, i)
    return spans


def score(gold: Iterable[Sequence[str]], predicted: Iterable[Sequence[str]]) -> dict[str, RoleScore]:
    """The scores of each role over all instances: one label sequence each in `gold` and `predicted`.

    Raises:
        ValueError: the two differ in the number of instances, or an instance in the number of its labels.
    """
    pairs = [_decoded_pair(g, p) for g, p in zip(gold, predicted, strict=True)]
    return {role: _score_role([(g[role], p[role]) for g, p in pairs]) for role in ROLES}


def _decoded_pair(
    gold: Sequence[str], predicted: Sequence[str]
) -> tuple[dict[str, list[TokenSpan]], dict[str, list[TokenSpan]]]:
    if len(gold) != len(predicted):
        raise ValueError(f"{len(gold)} gold labels against {len(predicted)} predicted")
    return decode(gold), decode(predicted)


def _score_role(pairs: Sequence[tuple[list[TokenSpan], list[TokenSpan]]]) -> RoleScore:
    exact = begin = token = NOTHING
    likenesses: list[float] = []
    for gold, predicted in pairs:
        exact = exact.plus(matches(gold, predicted))
        begin = begin.plus(matches([s for s, _ in gold], [s for s, _ in predicted]))
        token = token.plus(matches(tokens_of(gold), tokens_of(predicted)))
        likenesses.extend(jaccards(gold, predicted))
    return RoleScore(exact, begin, percent(sum(likenesses), len(likenesses)), token)


def matches(gold: Iterable[object], predicted: Iterable[object]) -> Score:
    """How many of the gold things were predicted, each counted once."""
    gold_set, predicted_set = set(gold), set(predicted)
    return Score(len(gold_set & predicted_set), len(predicted_set), len(gold_set))


def tokens_of(spans: Iterable[TokenSpan]) -> set[int]:
    """All token positions inside the spans."""
    return {i for start, end in spans for i in range(start, end)}


def jaccards(gold: Sequence[TokenSpan], predicted: Sequence[TokenSpan]) -> Iterator[float]:
    """One likeness in 0..1 per gold span, and a 0 per predicted span that touches no gold span."""
    for span in gold:
        yield max((likeness(span, other) for other in predicted), default=0.0)
    for other in predicted:
        if not any(likeness(span, other) for span in gold):
            yield 0.0


def likeness(one: TokenSpan, other: TokenSpan) -> float:
    """Intersection over union of two non-empty ranges, 0..1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    if shared <= 0:
        return 0.0
    return shared / (one[1] - one[0] + other[1] - other[0] - shared)


def project(spans: Iterable[tuple[str, int, int]], tokens: Ranges) -> list[str]:
    """The labels of `tokens` under `spans`.

    `spans` are (role, start, end) and `tokens` (start, end), both in the same code points, half-open. Every
    token that touches a span is labelled and each span opens its own `B-`, as in CofeNet's gold. Spans may
    overlap, labels may not: the longest span is laid first, and one that meets taken tokens keeps its
    longest free run.
    """
    labels = [OUTSIDE] * len(tokens)
    for role, start, end in sorted(set(spans), key=lambda span: (span[1] - span[2], span[1], span[0])):
        touched = [i for i, (s, e) in enumerate(tokens) if s < end and start < e]
        run = _longest_free_run(touched, labels)
        for i in run:
            labels[i] = f"{'B' if i == run[0] else 'I'}-{role}"
    return labels


def _longest_free_run(touched: Sequence[int], labels: Sequence[str]) -> list[int]:
    best: list[int] = []
    run: list[int] = []
    for i in touched:
        run = [*run, i] if labels[i] == OUTSIDE else []
        best = max(best, run, key=len)
    return best
