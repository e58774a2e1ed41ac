"""Places: LGL (local papers of the USA, Lieberman 2010) and TR-News (world news, Kamalloo and Rafiei 2018).

Found places (mentions of a Reading's places) are compared with gold toponyms by overlap. `acc` is the share within
161 km of those found that have coordinates in the gold; `e2e` the share found and within 161 km of all gold toponyms,
demonyms, names of governments and toponyms without coordinates among them, which Hearsay takes for no places. `AUC` is
the area under ln(error + 1) / ln(20039 + 1), lower is better (Jurgens et al., 2015; Gritta et al., 2018).
`held` is the share of the right points that lie within the stated radius. Four fifths of the articles taught the tag
head and the weights; rows marked "held out" are on the rest.
"""

import itertools
import math
from collections.abc import Iterable, Sequence
from statistics import mean, median
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.gazetteer.store import shared_gazetteer
from hearsay.records import Place, Reading, Report
from hearsay.sphere import distance_km
from training.corpora.tagged import is_held_out

CORPORA = {"LGL": "places/lgl/lgl.jsonl.gz", "TR-News": "places/tr_news/tr_news.jsonl.gz"}
NEAR_KM = 161.0  # a hundred miles
FARTHEST_KM = 20039.0
PEERS: dict[str, list[tuple[str, float, float, float]]] = {
    "LGL": [
        ("CLAVIN", 59.4, 68.7, 31.6),
        ("CamCoder", 66.7, 71.1, 39.7),
        ("Edinburgh", 66.7, 80.2, 32.8),
        ("DBpedia Spotlight", 74.7, 65.0, 43.2),
        ("Stanford NER + population", 73.2, 57.4, 38.6),
    ],
    "TR-News": [
        ("CamCoder", 75.1, 81.9, 52.6),
        ("Edinburgh", 65.1, 82.8, 46.9),
        ("CLAVIN", 65.8, 82.2, 42.1),
    ],
}
"""F1, acc and e2e of other systems by the same script on the whole corpora."""
COLUMNS = ("system", "P", "R", "F1", "acc@161", "e2e@161", "mean km", "median km", "AUC", "held")
NOTE = (
    "Percent, kilometres. P, R, F1 by overlap with the gold toponyms, which count demonyms and governments. acc@161: of "
    "those found. e2e@161: found and within 161 km, of all gold toponyms. held: right points within the stated radius."
)


class Toponym(NamedTuple):
    """A gold toponym: code points, and where it is; None without coordinates."""

    start: int
    end: int
    point: tuple[float, float] | None


class Guess(NamedTuple):
    """A mention of a place: code points, where the place is said to be, within which radius, how surely."""

    start: int
    end: int
    point: tuple[float, float] | None
    radius_km: float | None
    confidence: float
    level: str


class Article(NamedTuple):
    """One article with what is gold and what was found."""

    name: str
    gold: Sequence[Toponym]
    found: Sequence[Guess]


class Scores(NamedTuple):
    """Counts and errors over articles. `errors` are kilometres of the gold toponyms found that have coordinates."""

    predicted: int
    right: int
    gold: int
    hit: int
    errors: list[float]
    held: list[bool]
    sureness: list[tuple[float, bool]]


def load(corpus: str) -> list[dict[str, Any]]:
    """The articles of a corpus.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return list(corpora.lines_of(CORPORA[corpus]))


def guesses(places: Iterable[Place]) -> list[Guess]:
    """The mentions of the places of a Reading."""
    return [
        Guess(span.start, span.end, _point(place), place.radius_km, place.confidence, place.level.value)
        for place in places
        for span in place.mentions
    ]


def by_population(own: Sequence[Guess], text: str) -> list[Guess]:
    """The same mentions, each as the most populous place of the gazetteer that is listed under it."""
    found = []
    for guess in own:
        matches = [m.entry for m in shared_gazetteer().named(text[guess.start : guess.end]) if m.is_exact]
        best = max(matches, key=lambda entry: entry.population, default=None)
        point = None if best is None else (best.latitude, best.longitude)
        found.append(guess._replace(point=point, radius_km=best.radius_km if best else None))
    return found


def compare(articles: Iterable[Article]) -> Scores:
    """The scores of articles together."""
    every = [_of_article(article) for article in articles]
    return Scores(
        sum(s.predicted for s in every),
        sum(s.right for s in every),
        sum(s.gold for s in every),
        sum(s.hit for s in every),
        [error for s in every for error in s.errors],
        [held for s in every for held in s.held],
        [pair for s in every for pair in s.sureness],
    )


def _of_article(article: Article) -> Scores:
    pairs = [(gold, _overlapping(gold, article.found)) for gold in article.gold]
    placed = [(gold, own) for gold, own in pairs if own is not None and gold.point and own.point]
    errors = [_km(gold, own) for gold, own in placed]
    held = [error <= (own.radius_km or 0.0) for error, (_, own) in zip(errors, placed, strict=True)]
    right = sum(any(_overlap(g, own) for g in article.gold) for own in article.found)
    sure = [(own.confidence, km <= NEAR_KM) for km, (_, own) in zip(errors, placed, strict=True)]
    hit = sum(own is not None for _, own in pairs)
    return Scores(len(article.found), right, len(article.gold), hit, errors, held, sure)


def _overlapping(gold: Toponym, found: Sequence[Guess]) -> Guess | None:
    """The mention that shares most with a gold toponym."""
    own = [guess for guess in found if _overlap(gold, guess)]
    return max(own, key=lambda g: min(g.end, gold.end) - max(g.start, gold.start), default=None)


def _overlap(gold: Toponym, guess: Guess) -> bool:
    return gold.start < guess.end and guess.start < gold.end


def _km(gold: Toponym, guess: Guess) -> float:
    if gold.point is None or guess.point is None:
        raise ValueError("no distance without coordinates")
    return distance_km(*gold.point, *guess.point)


def _point(place: Place) -> tuple[float, float] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def auc(errors: Sequence[float]) -> float:
    """The area under the normalised logarithms of the errors, in order; 0 is best, 1 worst."""
    logs = sorted(math.log(error + 1) / math.log(FARTHEST_KM + 1) for error in errors)
    if len(logs) < 2:
        return logs[0] if logs else 0.0
    return sum((one + other) / 2 for one, other in itertools.pairwise(logs)) / (len(logs) - 1)


def row(name: str, scores: Scores) -> tuple[Cell, ...]:
    """One row of the table."""
    precision, recall = percent(scores.right, scores.predicted), percent(scores.hit, scores.gold)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    near = sum(error <= NEAR_KM for error in scores.errors)
    return (
        name,
        precision,
        recall,
        f1,
        percent(near, len(scores.errors)),
        percent(near, scores.gold),
        mean(scores.errors) if scores.errors else None,
        median(scores.errors) if scores.errors else None,
        f"{auc(scores.errors):.2f}",
        percent(sum(scores.held), len(scores.held)),
    )


def articles_of(records: Sequence[dict[str, Any]], readings: Iterable[Reading]) -> list[Article]:
    """The articles with what a Reading found in each."""
    return [
        Article(r["doc"], _gold(r), guesses(reading.places))
        for r, reading in zip(records, readings, strict=True)
    ]


def _gold(record: dict[str, Any]) -> list[Toponym]:
    return [
        Toponym(t["start"], t["end"], (t["lat"], t["lon"]) if "lat" in t else None)
        for t in record["toponyms"]
    ]


def calibration(sureness: Sequence[tuple[float, bool]]) -> list[tuple[Cell, ...]]:
    """By bands of confidence: how many, the mean confidence, the share within 161 km."""
    bands = [(0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.01)]
    rows: list[tuple[Cell, ...]] = []
    for low, high in bands:
        own = [(sure, right) for sure, right in sureness if low <= sure < high]
        if own:
            said = 100 * mean(sure for sure, _ in own)
            rows.append(
                (
                    f"{low:.1f} to {min(high, 1.0):.1f}",
                    len(own),
                    said,
                    percent(sum(r for _, r in own), len(own)),
                )
            )
    return rows


def run(read: Read) -> Result:
    """The scores on both corpora beside the peers and the most populous namesake, and the calibration.

    Raises:
        CorpusMissing: a corpus is not there.
    """
    figures: dict[str, Any] = {}
    tables: list[Table] = []
    sureness: list[tuple[float, bool]] = []
    for corpus in CORPORA:
        records = load(corpus)
        readings = read(Report(id=r["doc"], text=r["text"], language="en") for r in records)
        articles = articles_of(records, readings)
        texts = {r["doc"]: r["text"] for r in records}
        apart = [a for a in articles if is_held_out(a.name)]
        named = [a._replace(found=by_population(a.found, texts[a.name])) for a in apart]
        scored = {
            "Hearsay, held out": compare(apart),
            "Hearsay, all articles": compare(articles),
            "largest population, held out": compare(named),
        }
        sureness += scored["Hearsay, held out"].sureness
        rows = [row(name, scores) for name, scores in scored.items()]
        peers: list[tuple[Cell, ...]] = [
            (name, None, None, f1, acc, e2e, None, None, None, None) for name, f1, acc, e2e in PEERS[corpus]
        ]
        tables.append(Table(f"{corpus}: places", COLUMNS, [*rows, *peers], NOTE))
        figures[corpus] = {cells[0]: dict(zip(COLUMNS[1:], cells[1:], strict=True)) for cells in rows}
    note = (
        "Percent, on the held-out articles of both corpora: mentions found that have coordinates in the gold."
    )
    bands = calibration(sureness)
    tables.append(
        Table("Confidence of places", ("confidence", "mentions", "said", "within 161 km"), bands, note)
    )
    figures["confidence"] = {str(band[0]): list(band[1:]) for band in bands}
    return Result("toponyms", figures, tables)
