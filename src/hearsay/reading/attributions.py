"""Source, cue and content spans, and which belong together: what the heads say, as attributions.

Spans are found by Viterbi over each paragraph (an attribution's pieces never cross one), then each
content points to its cue and each cue to its source.
"""

import math
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
    PointerSpec,
    TagSpec,
    best_paths,
    log_softmax,
    point,
    spans_of,
)

UNLIKELY = 1e-6  # link probabilities below count as this
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


class Layer(NamedTuple):
    """The heads that one layer of attributions is read from: outermost ones, or those within them."""

    roles: str
    source_of_cue: str
    cue_of_content: str


OUTER = Layer("roles", "source_of_cue", "cue_of_content")
INNER = Layer("inner_roles", "inner_source_of_cue", "inner_cue_of_content")


def attributions(scored: Sequence[Scored], heads: Heads, layer: Layer) -> list[list[Attribution]]:
    """The attributions of each report, in the order of their cues."""
    if layer.roles not in heads.specs:  # a first model, trained before there was anything to nest
        return [[] for _ in scored]
    found = role_spans(scored, heads, layer.roles)
    return [_linked(report, spans, heads, layer) for report, spans in zip(scored, found, strict=True)]


def role_spans(scored: Sequence[Scored], heads: Heads, head: str) -> list[list[LabelledSpan]]:
    """The spans of a tag head in each report, in order; positions count the report's words."""
    spec = heads.specs[head]
    if not isinstance(spec, TagSpec):
        raise TypeError(f"{head} is no tag head")
    runs = [
        (report, start, end)
        for report, s in enumerate(scored)
        for start, end in _paragraphs(s.words.paragraphs)
    ]
    runs.sort(key=lambda run: run[2] - run[1])
    spans: list[list[LabelledSpan]] = [[] for _ in scored]
    for group in _alike(runs):
        emissions, lengths = _stacked(scored, head, group)
        paths = best_paths(emissions, lengths, heads.transitions[head])
        chosen = np.take_along_axis(log_softmax(emissions), paths[:, :, None], axis=2)[:, :, 0]
        for (report, start, end), path, scores in zip(group, paths, chosen, strict=True):
            local = spans_of(path[: end - start].tolist(), spec.labels, scores.tolist())
            spans[report] += [s._replace(start=s.start + start, end=s.end + start) for s in local]
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
        while end < len(runs) and runs[end][2] - runs[end][1] <= 1.5 * shortest + 16:
            end += 1
        yield runs[at:end]
        at = end


def _stacked(
    scored: Sequence[Scored], head: str, group: Sequence[tuple[int, int, int]]
) -> tuple[Floats, Ints]:
    lengths = np.array([end - start for _, start, end in group], np.int32)
    columns = scored[group[0][0]].heads[head].shape[1]
    emissions = np.zeros((len(group), int(lengths.max()), columns), np.float32)
    for row, (report, start, end) in enumerate(group):
        emissions[row, : end - start] = scored[report].heads[head][start:end]
    emissions[:, 0, 2::2] += FORBIDDEN  # no I- begins a paragraph
    return emissions, lengths


def _linked(report: Scored, spans: Sequence[LabelledSpan], heads: Heads, layer: Layer) -> list[Attribution]:
    sources, cues, contents = ([s for s in spans if s.label == role] for role in ("source", "cue", "content"))
    if not cues or not contents:
        return []
    cue_of = _pointed(report, heads, layer.cue_of_content, contents, cues)
    source_of = _pointed(report, heads, layer.source_of_cue, cues, sources)
    manners = heads.labels("manner", report)
    found = []
    for at, cue in enumerate(cues):
        pieces = [p for p in range(len(contents)) if cue_of[p, at] > 0 and cue_of[p, :-1].argmax() == at]
        if pieces:
            choice = int(source_of[at].argmax())
            source = sources[choice] if choice < len(sources) else None
            links = (float(cue_of[pieces, at].min()), float(source_of[at, choice]))
            content = [contents[p] for p in pieces]
            found.append(_attribution(report, source, cue, content, manners[cue.start], links))
    return found


def _attribution(
    report: Scored,
    source: LabelledSpan | None,
    cue: LabelledSpan,
    content: Sequence[LabelledSpan],
    manner: str,
    links: tuple[float, float],
) -> Attribution:
    to_cue, to_source = (math.log(max(link, UNLIKELY)) for link in links)
    weakest = min(piece.score for piece in content)
    return Attribution(
        source=_range(report, source) if source else None,
        cue=_range(report, cue),
        content=tuple(_range(report, piece) for piece in content),
        manner=manner,
        evidence=(source.score if source else 0.0, cue.score, weakest, to_cue, to_source),
    )


def _pointed(
    report: Scored, heads: Heads, head: str, origins: Sequence[LabelledSpan], targets: Sequence[LabelledSpan]
) -> Floats:
    """(origins, targets + 1) float32: link probabilities; 0 where two spans are too far apart.

    A span points within its paragraph or to the paragraph before: a cue may end one and its content be the
    next, but a headline is no content of the report's first sentence.
    """
    spec = heads.specs[head]
    if not isinstance(spec, PointerSpec):
        raise TypeError(f"{head} is no pointer head")
    at = np.array([s.start for s in origins], np.int32)
    to = np.array([s.start for s in targets], np.int32)
    found = point(report.heads[head], spec, heads.tables[head], at, to)
    back = report.words.paragraphs[at][:, None] - report.words.paragraphs[to][None, :]
    is_near = np.abs(to[None, :] - at[:, None]) <= FARTHEST_LINK
    found[:, :-1] *= is_near & (back >= 0) & (back <= 1)
    return found


def _range(report: Scored, span: LabelledSpan) -> Range:
    return Range(int(report.words.starts[span.start]), int(report.words.ends[span.end - 1]))
