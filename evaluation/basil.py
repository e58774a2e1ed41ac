"""BASIL: lexical bias in whole articles, and whether loaded words are the outlet's own or quoted.

Spans: marks of wording (all kinds but opinions and rhetorical questions) against the annotators' spans of lexical bias,
in the articles of the fifth of the events that is kept from training; the official span F1 of SemEval-2020 task 11
(precision: mean share of a mark that lies in gold; recall: mean share of a gold span that is marked). BASIL's annotators
marked less than two spans an article, so precision is low for anybody who marks more. Own or quoted: of every lexical span
of all articles, whether the reading gives it to the outlet or to a Statement, against the annotators' flag.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation.corpora import lines_of
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.marks.whose import Voices
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from hearsay.records import MarkKind, Reading, Report
from training.corpora.voice import is_kept_back

WHOLE = (MarkKind.OPINION, MarkKind.RHETORICAL)
BAR = 95.0


class Gold(NamedTuple):
    """A span of lexical bias in the text of its report; is it in quotation marks?"""

    span: Range
    is_quoted: bool


class Article(NamedTuple):
    """An article as a report, with its lexical spans; `is_kept_back`: nothing was trained on its event."""

    report: Report
    gold: list[Gold]
    is_kept_back: bool


def load() -> list[Article]:
    """All articles.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [article(record) for record in lines_of("voice/basil.jsonl.gz")]


def article(record: Mapping[str, Any]) -> Article:
    """A record of the corpus; its sentences are set as paragraphs, those of one quotation together."""
    text, starts = _joined(record["title"], record["sentences"])
    gold = [
        Gold(Range(start + mark["start"], start + mark["end"]), bool(mark["quoted"]))
        for mark in record["marks"]
        if mark["bias"] == "lex" and (start := starts.get(mark["sentence"])) is not None
    ]
    name = f"basil/{record['event']}/{record['outlet']}"
    report = Report(id=name, title=record["title"], text=text, published=record["date"], language="en")
    return Article(report, gold, is_kept_back(name))


def _joined(title: str, sentences: Sequence[str]) -> tuple[str, dict[int | None, int]]:
    """The text, and where each sentence begins in it; the title's is that of None."""
    text = title
    starts: dict[int | None, int] = {None: 0}
    is_open = False
    for at, sentence in enumerate(sentences):
        text += " " if is_open else "\n\n"
        starts[at] = len(text)
        text += sentence
        is_open = (sentence.count("“") > sentence.count("”")) or (is_open and "”" not in sentence)
        is_open ^= sentence.count('"') % 2 == 1
    return text, starts


def span_scores(found: Sequence[Range], gold: Sequence[Range]) -> tuple[float, float]:
    """The sum of the shares of found spans that lie in gold, and of gold spans that are found."""
    return (
        sum(_common(span, gold) / (span.end - span.start) for span in found),
        sum(_common(span, found) / (span.end - span.start) for span in gold),
    )


def _common(span: Range, others: Sequence[Range]) -> int:
    covered = {at for other in others for at in range(max(span.start, other.start), min(span.end, other.end))}
    return len(covered)


def _spans(reading: Reading) -> list[Range]:
    return [Range(m.span.start, m.span.end) for m in reading.marks if m.kind not in WHOLE]


def flags(each: Article, reading: Reading) -> Iterator[tuple[bool, bool]]:
    """For each lexical span whether it is quoted, and whether the reading gives it to a Statement."""
    voices = Voices(outline(reading.report.text, reading.report.title), reading.statements)
    for gold in each.gold:
        yield gold.is_quoted, voices.of_wording(gold.span) is not None


def run(read: Read) -> Result:
    """Span F1 on the events kept back, and the share of spans whose voice is right.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    articles = load()
    readings = list(read(each.report for each in articles))
    pairs = [(each, reading) for each, reading in zip(articles, readings, strict=True) if each.is_kept_back]
    sums, marks, wanted = [0.0, 0.0], 0, 0
    for each, reading in pairs:
        found, gold = _spans(reading), [g.span for g in each.gold]
        sums = [a + b for a, b in zip(sums, span_scores(found, gold), strict=True)]
        marks, wanted = marks + len(found), wanted + len(gold)
    precision, recall = percent(sums[0], marks), percent(sums[1], wanted)
    voices = [pair for each, reading in zip(articles, readings, strict=True) for pair in flags(each, reading)]
    right = percent(sum(gold == found for gold, found in voices), len(voices))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    figures = {"articles": len(pairs), "spans": wanted, "precision": precision, "recall": recall, "f1": f1}
    figures |= {"voices": right, "all_spans": len(voices), "quoted": sum(gold for gold, _ in voices)}
    rows: list[tuple[Cell, ...]] = [("Hearsay", precision, recall, f1, right)]
    note = (
        f"Spans: {wanted} in {len(pairs)} articles of events kept from training. Own or quoted: {len(voices)} spans in "
        f"{len(articles)} articles, {figures['quoted']} of them quoted; bar {BAR}."
    )
    columns = ("system", "P of spans", "R of spans", "F1 of spans", "own or quoted")
    return Result("basil", figures, [Table("BASIL: lexical bias", columns, rows, note)])
