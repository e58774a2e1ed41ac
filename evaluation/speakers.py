"""Whether gold statements resolve to the right voice: shared by the benchmarks of sources.

Statements are built from gold attributions, with their spans but no speaker, and given to the resolver
that the library uses (`hearsay.reading.sources.resolve`), so that only resolution is scored, not the
finding of spans.

- **named**: of the statements whose gold voice has a name in the report, the share whose Source has a
  name of it. A name is right if its words are among those of one gold name of the voice, or the other
  way round ("Karim", "Omid Karim"); articles do not count, titles do.
- **B³**: precision, recall and F1 of the grouping of a report's statements by speaker (Bagga and Baldwin
  1998); a statement without a speaker stands alone. Names play no part in it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from evaluation.scores import percent
from evaluation.tables import Cell
from hearsay.reading.outline import Outline, outline
from hearsay.records import Form, Manner, Report, Source, Span, Statement, StatementId

KINDS = ("pronoun", "first or second person", "nominal", "name", "none")
NOT_THIRD = frozenset(["i", "me", "we", "us", "you", "myself", "ourselves", "yourself", "yourselves"])
NO_NAME_WORDS = frozenset(["the", "a", "an", "of", "s"])

Resolve = Callable[[Outline, Report, Sequence[Statement]], tuple[list[Source], list[Statement]]]


class Voice(NamedTuple):
    """A gold voice of one report: its key, and its names as the report gives them."""

    key: str
    names: tuple[str, ...]


class Said(NamedTuple):
    """A gold attribution: ranges in code points, whose it is, and how its source is mentioned (`KINDS`)."""

    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    voice: Voice
    kind: str


class Resolved(NamedTuple):
    """A gold attribution with the Source it was resolved to, in the report of that id."""

    report: str
    said: Said
    speaker: Source | None


class B3(NamedTuple):
    """Precision, recall and F1 of a grouping, in percent."""

    precision: float
    recall: float
    f1: float


def pronoun_kind(words: str) -> str:
    """Which of `KINDS` a source that is a pronoun belongs to."""
    return "first or second person" if words.lower() in NOT_THIRD else "pronoun"


def shipped_resolver() -> Resolve:
    """The resolver that the library uses."""
    from hearsay.reading.sources import resolve

    return resolve


def resolve_report(report: Report, said: Sequence[Said], resolve: Resolve) -> list[Resolved]:
    """Each attribution of one report with the Source that the resolver finds for it, in the given order.

    The resolver sees the statements in the order of the text, as it does when the library reads.
    """
    order = sorted(range(len(said)), key=lambda i: said[i].content or ((said[i].source or (0, 0)),))
    statements = [as_statement(report.text, f"s{n}", said[i]) for n, i in enumerate(order)]
    sources, resolved = resolve(outline(report.text, report.title), report, statements)
    by_id = {source.id: source for source in sources}
    found = {i: statement.speaker for i, statement in zip(order, resolved, strict=True)}
    speakers = [found[i] for i in range(len(said))]
    return [
        Resolved(report.id, one, by_id[speaker] if speaker is not None else None)
        for one, speaker in zip(said, speakers, strict=True)
    ]


def as_statement(text: str, name: str, said: Said) -> Statement:
    """The gold attribution as a Statement without a speaker."""
    return Statement(
        id=StatementId(name),
        source=_span(text, said.source),
        cue=_span(text, said.cue),
        content=[Span(start, end, text[start:end]) for start, end in said.content],
        form=Form.DIRECT if said.content and text[said.content[0][0]] in '“"‘«' else Form.INDIRECT,
        manner=Manner.SAYS,
        confidence=1.0,
    )


def _span(text: str, found: tuple[int, int] | None) -> Span | None:
    return None if found is None else Span(found[0], found[1], text[found[0] : found[1]])


def is_named(speaker: Source | None, voice: Voice) -> bool:
    """Whether the Source has a name of the voice."""
    return speaker is not None and any(same_name(speaker.name, name) for name in voice.names)


def same_name(one: str | None, other: str) -> bool:
    """Whether the words of one name are among those of the other."""
    words, others = _name_words(one or ""), _name_words(other)
    return bool(words) and bool(others) and (words <= others or others <= words)


def _name_words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.lower())) - NO_NAME_WORDS


def b_cubed(resolved: Iterable[Resolved]) -> B3:
    """B³ of the grouping of each report's statements by speaker against that by gold voice."""
    reports: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for i, one in enumerate(resolved):
        key = one.speaker.id if one.speaker is not None else f"alone {i}"
        reports[one.report].append((key, one.said.voice.key))
    shares = [share for pairs in reports.values() for share in _shares(pairs)]
    precision = percent(sum(p for p, _ in shares), len(shares))
    recall = percent(sum(r for _, r in shares), len(shares))
    total = precision + recall
    return B3(precision, recall, 2 * precision * recall / total if total else 0.0)


def _shares(pairs: Sequence[tuple[str, str]]) -> list[tuple[float, float]]:
    """For each statement: the share of its predicted group, and of its gold group, that both groups hold."""
    both = Counter(pairs)
    predicted, gold = Counter(p for p, _ in pairs), Counter(g for _, g in pairs)
    return [(both[p, g] / predicted[p], both[p, g] / gold[g]) for p, g in pairs]


def named_by_kind(resolved: Sequence[Resolved]) -> dict[str, dict[str, float]]:
    """By kind of source mention and for all: how many statements have a named voice, and percent named."""
    named = [one for one in resolved if one.said.voice.names]
    groups = {kind: [one for one in named if one.said.kind == kind] for kind in KINDS}
    return {
        kind: {
            "statements": len(group),
            "named": percent(sum(is_named(one.speaker, one.said.voice) for one in group), len(group)),
        }
        for kind, group in [*groups.items(), ("all", named)]
        if group
    }


def figures_of(resolved: Sequence[Resolved]) -> dict[str, object]:
    """The figures of one part of the data, in percent."""
    return {
        "named": named_by_kind(resolved),
        "b_cubed": b_cubed(resolved)._asdict(),
        "statements": len(resolved),
    }


def rows_of(part: str, resolved: Sequence[Resolved]) -> list[tuple[Cell, ...]]:
    """Table rows (part and kind, statements, named) of one part of the data, and its B³."""
    rows: list[tuple[Cell, ...]] = [
        (f"{part}, {kind}", f["statements"], f["named"], None) for kind, f in named_by_kind(resolved).items()
    ]
    return [*rows, (f"{part}, grouping", len(resolved), None, b_cubed(resolved).f1)]


COLUMNS = ("part and source mention", "statements", "named right", "B³ F1")
