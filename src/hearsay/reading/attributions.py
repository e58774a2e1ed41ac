"""Source, cue and content spans, and which belong together: what the heads say, as attributions.

Spans are found by Viterbi over each paragraph (an attribution's pieces never cross one), then each
content points to its cue and each cue to its source.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.ranges import Range
from hearsay.reading.scores import (
    FORBIDDEN,
    Floats,
    Ints,
    LabelledSpan,
    TagSpec,
    best_paths,
    inside_labels,
    log_softmax,
    point,
    spans_of,
)

UNLIKELY = 1e-6  # link probabilities below count as this
LINKED_AT_ONCE = 64  # spans whose links are weighed together: more than most reports have
FARTHEST_LINK = 150  # words between two spans of one attribution; farther ones stood in no training passage


class Attribution(NamedTuple):
    """Who is given as the source of what, by which words; ranges into the report's text.

    `evidence` holds the log-probabilities that its confidence rests on: source, cue and content spans
    (of the weakest piece), the link from content to cue (weakest), the link from cue to source.
    """

    source: Range | None
    cue: Range | None
    content: tuple[Range, ...]
    manner: str
    evidence: tuple[float, float, float, float, float]


def ranges(attribution: Attribution) -> list[Range]:
    """All ranges of an attribution: its content's pieces, its cue, its source."""
    return [r for r in (*attribution.content, attribution.cue, attribution.source) if r is not None]


def attributions(scored: Sequence[Scored], heads: Heads) -> list[list[Attribution]]:
    """The attributions of each report, in the order of their cues."""
    found = role_spans(scored, heads, "roles")
    return [_linked(report, spans, heads) for report, spans in zip(scored, found, strict=True)]


def role_spans(scored: Sequence[Scored], heads: Heads, head: str) -> list[list[LabelledSpan]]:
    """The spans of a tag head in each report, in order; positions count the report's words."""
    spec = heads.tagging(head)
    runs = [
        (report, start, end)
        for report, s in enumerate(scored)
        for start, end in _paragraphs(s.words.paragraphs)
    ]
    runs.sort(key=lambda run: run[2] - run[1])
    spans: list[list[LabelledSpan]] = [[] for _ in scored]
    for group in _alike(runs):
        emissions, lengths = _stacked(scored, spec, group)
        paths = best_paths(emissions, lengths, heads.transitions[head])
        chosen = np.take_along_axis(log_softmax(emissions), paths[:, :, None], axis=2)[:, :, 0]
        for (report, start, end), path, scores in zip(group, paths, chosen, strict=True):
            spans[report] += spans_of(path[: end - start], spec.labels, scores.tolist(), first=start)
    return [sorted(found) for found in spans]


def _paragraphs(paragraphs: Ints) -> Iterator[tuple[int, int]]:
    edges = [0, *(np.flatnonzero(np.diff(paragraphs)) + 1).tolist(), len(paragraphs)]
    return ((start, end) for start, end in pairwise(edges) if end > start)


def _alike(runs: Sequence[tuple[int, int, int]]) -> Iterator[Sequence[tuple[int, int, int]]]:
    """Runs of like length together, so that little is padded."""
    at = 0
    while at < len(runs):
        shortest = runs[at][2] - runs[at][1]
        end = at + 1
        while end < len(runs) and runs[end][2] - runs[end][1] <= 2 * shortest + 64:
            end += 1
        yield runs[at:end]
        at = end


def _stacked(
    scored: Sequence[Scored], spec: TagSpec, group: Sequence[tuple[int, int, int]]
) -> tuple[Floats, Ints]:
    lengths = np.array([end - start for _, start, end in group], np.int32)
    emissions = np.zeros((len(group), int(lengths.max()), spec.columns), np.float32)
    for row, (report, start, end) in enumerate(group):
        emissions[row, : end - start] = scored[report].heads[spec.name][start:end]
    emissions[:, 0, inside_labels(len(spec.labels))] += FORBIDDEN  # no I- begins a paragraph
    return emissions, lengths


def _linked(report: Scored, spans: Sequence[LabelledSpan], heads: Heads) -> list[Attribution]:
    sources, cues, contents = ([s for s in spans if s.label == role] for role in ("source", "cue", "content"))
    if not cues or not contents:
        return []
    pieces: dict[int, list[tuple[LabelledSpan, float]]] = defaultdict(list)
    # A cue may end one paragraph and its content be the next; a headline is no content of the first sentence.
    cue_links = _links(report, heads, "cue_of_content", contents, cues, back=1)
    for piece, link in zip(contents, cue_links, strict=True):
        if link.target is not None:
            pieces[link.target].append((piece, link.chance))
    source_links = _links(report, heads, "source_of_cue", cues, sources, back=0)
    manners = heads.labels("manner", report)
    found = []
    for at in sorted(pieces):
        link = source_links[at]
        source = sources[link.target] if link.target is not None and link.chance >= link.none else None
        content = [piece for piece, _ in pieces[at]]
        weakest = min(chance for _, chance in pieces[at])
        links = (
            math.log(max(weakest, UNLIKELY)),
            math.log(max(link.chance if source else link.none, UNLIKELY)),
        )
        found.append(_attribution(report, (source, cues[at], content), manners[cues[at].start], links))
    return found


def _attribution(
    report: Scored,
    parts: tuple[LabelledSpan | None, LabelledSpan, Sequence[LabelledSpan]],
    manner: str,
    links: tuple[float, float],
) -> Attribution:
    source, cue, content = parts
    weakest = min(piece.score for piece in content)
    return Attribution(
        source=_range(report, source) if source else None,
        cue=_range(report, cue),
        content=tuple(_range(report, piece) for piece in content),
        manner=manner,
        evidence=(source.score if source else 0.0, cue.score, weakest, *links),
    )


class _Link(NamedTuple):
    """The likeliest target of a span among those near enough, its chance, and the chance of none at all."""

    target: int | None
    chance: float
    none: float


def _links(
    report: Scored,
    heads: Heads,
    head: str,
    origins: Sequence[LabelledSpan],
    targets: Sequence[LabelledSpan],
    *,
    back: int,
) -> list[_Link]:
    """The link of each origin, to targets in its own paragraph or up to `back` paragraphs before.

    Spans are taken a block at a time, so that a long report costs linear time.
    """
    spec = heads.pointer(head)
    starts = np.array([s.start for s in targets], np.int32)
    homes = report.words.paragraphs[starts]
    links: list[_Link] = []
    for begin in range(0, len(origins), LINKED_AT_ONCE):
        at = np.array([s.start for s in origins[begin : begin + LINKED_AT_ONCE]], np.int32)
        own = report.words.paragraphs[at]
        low, high = np.searchsorted(homes, own[0] - back), np.searchsorted(homes, own[-1], side="right")
        to = starts[low:high]
        found = point(report.heads[head], spec, heads.tables[head], at, to)
        before = own[:, None] - homes[low:high][None, :]
        is_near = np.abs(to[None, :] - at[:, None]) <= FARTHEST_LINK
        found[:, :-1] *= is_near & (before >= 0) & (before <= back)
        links += [_best(row, int(low)) for row in found.tolist()]
    return links


def _best(row: list[float], low: int) -> _Link:
    none = row.pop()
    chance = max(row, default=0.0)
    return _Link(low + row.index(chance), chance, none) if chance else _Link(None, 0.0, none)


def _range(report: Scored, span: LabelledSpan) -> Range:
    return Range(int(report.words.starts[span.start]), int(report.words.ends[span.end - 1]))
