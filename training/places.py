"""`python -m training.places`: fits which of its candidates a name of a place means, on LGL and TR-News.

Writes `src/hearsay/reading/places/_weights.py`: a weight for each feature of the ranker, for its first round and for
those after it, and two numbers that turn shares into probabilities. Fitted on the four fifths of the articles that taught
the tag head too; prints how many gold toponyms are within 161 km on the rest, and over all articles by cross-validation.

Most articles are from local papers of the USA, whose namesakes are near; an article counts the less, the more others are
about the same country.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import hearsay.reading.places as package
from evaluation.corpora import lines_of
from evaluation.toponyms import CORPORA, NEAR_KM
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.store import shared_gazetteer
from hearsay.reading.places.candidates import Atlas
from hearsay.reading.places.groups import Group
from hearsay.reading.places.layer import scene_of
from hearsay.reading.places.mentions import mentions_of
from hearsay.reading.places.ranking import FEATURES, ROUNDS, SHARED, Scene, Table, completed
from hearsay.reading.reader import Reader
from hearsay.records import Report
from hearsay.sphere import distance_km
from training.corpora.tagged import is_held_out

Array = NDArray[np.float64]

TABLE = Path(package.__file__).parent / "_weights.py"
FOLDS = 5
STEPS, RATE, PENALTY = 400, 0.05, 1.0
SAME_KM = 40.0  # a candidate this near to the gold point is the right one, where none has its id
LEAST_WEIGHT, MOST_WEIGHT = 0.4, 3.0  # of an article, by how many others are about its country


class Gold(NamedTuple):
    """Where a group is, by the corpus: a point, the id of GeoNames, and how many of its mentions are annotated."""

    latitude: float
    longitude: float
    number: int
    mentions: int


class Example(NamedTuple):
    """One article: its candidates, which of them are right (rows,), which groups count and how much (groups,)."""

    name: str
    scene: Scene
    table: Table
    gold: Sequence[Gold | None]
    right: Array
    weight: Array


def examples() -> list[Example]:
    """The articles of both corpora that name places."""
    records = [record for name in CORPORA.values() for record in lines_of(name)]
    reports = (Report(id=r["doc"], text=r["text"], language="en") for r in records)
    atlas = Atlas(shared_gazetteer())
    found = []
    abouts = [_about(record) for record in records]
    counts = Counter(abouts)
    for record, about, grounds in zip(records, abouts, Reader().grounds(reports), strict=True):
        scene = scene_of(mentions_of(grounds, atlas), atlas)
        if scene.groups:
            balance = np.sqrt(len(records) / len(counts) / counts[about])
            starts, ends = grounds.syntax.starts, grounds.syntax.ends
            hits = [_hits(scene, group, starts, ends, record) for group in scene.groups]
            found.append(
                _example(record["doc"], scene, hits, float(np.clip(balance, LEAST_WEIGHT, MOST_WEIGHT)))
            )
    return found


def _about(record: dict[str, Any]) -> str:
    """The country of most of an article's toponyms."""
    common = Counter(t["country"] for t in record["toponyms"] if t.get("country")).most_common(1)
    return str(common[0][0]) if common else ""


def _hits(
    scene: Scene, group: Group, starts: Sequence[int], ends: Sequence[int], record: dict[str, Any]
) -> list[dict[str, Any]]:
    """The gold toponyms that the mentions of a group overlap."""
    found = []
    for member in group.members:
        name = scene.mentions[member].name
        start, end = starts[name.first], ends[name.last]
        found += [t for t in record["toponyms"] if t["start"] < end and start < t["end"]][:1]
    return found


def _example(name: str, scene: Scene, hits: Sequence[list[dict[str, Any]]], balance: float) -> Example:
    table = Table(scene)
    right, weight = np.zeros(len(table.entries)), np.zeros(len(scene.groups))
    gold: list[Gold | None] = []
    for at, own in enumerate(hits):
        placed = [t for t in own if "lat" in t]
        known = (
            Gold(placed[0]["lat"], placed[0]["lon"], int(placed[0]["geonameid"]), len(placed))
            if placed
            else None
        )
        gold.append(known)
        if known is not None or not own:  # a toponym without coordinates teaches nothing
            rows = np.flatnonzero(table.group == at)
            right[rows[_right(table, rows, known)]] = 1.0
            weight[at] = balance * (1 + np.log(len(scene.groups[at].members)))
    return Example(name, scene, table, gold, right, weight)


def _right(table: Table, rows: NDArray[np.int64], gold: Gold | None) -> list[int]:
    """Which of a group's rows are right; the last stands for none of them."""
    own = [table.entries[row] for row in rows.tolist()]
    if gold is None:
        return [len(own) - 1]
    by_id = [at for at, entry in enumerate(own) if entry is not None and entry.id == gold.number]
    km = [_km(entry, gold) for entry in own]
    near = by_id or [at for at, away in enumerate(km) if away < SAME_KM]
    best = min(range(len(own)), key=lambda at: km[at])
    return near or ([best] if km[best] <= NEAR_KM else [len(own) - 1])


def _km(entry: Entry | None, gold: Gold) -> float:
    if entry is None:
        return float("inf")
    return distance_km(entry.latitude, entry.longitude, gold.latitude, gold.longitude)


def fitted(every: Sequence[Example], features: Sequence[Array], columns: Sequence[int]) -> Array:
    """(FEATURES,): the weights of the given columns that make the right rows likeliest, by Adam over all rows at once."""
    matrix = np.concatenate(features)
    sizes = np.concatenate([np.bincount(e.table.group) for e in every])
    group = np.repeat(np.arange(len(sizes)), sizes)
    starts = np.cumsum([0, *sizes[:-1]])
    right, weight = np.concatenate([e.right for e in every]), np.concatenate([e.weight for e in every])
    mask = np.isin(np.arange(matrix.shape[1]), columns)
    weights, first, second = (np.zeros(matrix.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        raised = np.exp(matrix @ weights - np.maximum.reduceat(matrix @ weights, starts)[group])
        share = raised / np.add.reduceat(raised, starts)[group]
        wanted = share * right
        wanted /= np.maximum(np.add.reduceat(wanted, starts), 1e-12)[group]
        slope = (matrix.T @ ((share - wanted) * weight[group]) + PENALTY * weights) * mask
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


class Ranker(NamedTuple):
    """The weights of the first round and of those after it."""

    first: Array
    then: Array

    @classmethod
    def of(cls, every: Sequence[Example]) -> "Ranker":
        """Fitted on examples: the rounds after the first by what the round before made of them."""
        own = [at for at, name in enumerate(FEATURES) if name not in SHARED]
        first = fitted(every, [e.table.features for e in every], own)
        then = first
        for rounds in range(ROUNDS):
            shares = [cls(first, then).shares(e, rounds) for e in every]
            rows = [completed(e.scene, e.table, s) for e, s in zip(every, shares, strict=True)]
            then = fitted(every, rows, range(len(FEATURES)))
        return cls(first, then)

    def shares(self, example: Example, rounds: int = ROUNDS) -> Array:
        """(rows,): the shares of the candidates of an article after so many rounds."""
        found = example.table.shares(example.table.features @ self.first)
        for _ in range(rounds):
            found = example.table.shares(completed(example.scene, example.table, found) @ self.then)
        return found

    def judged(self, every: Sequence[Example]) -> list[tuple[float, bool, int]]:
        """For each group with a gold point: the share of its best candidate, whether it is near, its mentions."""
        found = []
        for example in every:
            shares = self.shares(example)
            for at, gold in enumerate(example.gold):
                rows = [
                    r for r in np.flatnonzero(example.table.group == at).tolist() if example.table.entries[r]
                ]
                if gold is not None and rows:
                    best = max(rows, key=lambda row: float(shares[row]))
                    near = _km(example.table.entries[best], gold) <= NEAR_KM
                    found.append((_sure(example, shares, rows, best), near, gold.mentions))
        return found


def _sure(example: Example, shares: Array, rows: Sequence[int], best: int) -> float:
    """The share of the best candidate and of what is about the same place, as `resolving` reckons it."""
    chosen = example.table.entries[best]
    near = [r for r in rows if chosen and _is_same(chosen, example.table.entries[r])]
    return float(sum(shares[r] for r in near))


def _is_same(one: Entry, other: Entry | None) -> bool:
    return (
        other is not None
        and distance_km(one.latitude, one.longitude, other.latitude, other.longitude) <= 100.0
    )


def accuracy(judged: Sequence[tuple[float, bool, int]]) -> float:
    """The share of mentions whose place is within 161 km, in percent."""
    total = sum(mentions for *_, mentions in judged)
    return 100 * sum(mentions for _, near, mentions in judged if near) / total if total else 0.0


def confidence(judged: Sequence[tuple[float, bool, int]]) -> tuple[float, float]:
    """Offset and slope that turn the log-odds of a share into those of being right."""
    share = np.clip([share for share, *_ in judged], 0.01, 0.999)
    odds, right = np.log(share / (1 - share)), np.array([float(near) for _, near, _ in judged])
    offset, slope = 0.0, 1.0
    for _ in range(3000):
        off = 1 / (1 + np.exp(-(offset + slope * odds))) - right
        offset, slope = offset - 0.5 * off.mean(), slope - 0.5 * (off * odds).mean()
    return float(offset), float(slope)


def written(ranker: Ranker, sure: tuple[float, float]) -> str:
    """The module that holds the weights."""
    rows = [
        f"{name};{a:.2f};{b:.2f}"
        for name, a, b in zip(FEATURES, *map(np.ndarray.tolist, ranker), strict=True)
    ]
    lines = [
        '"""Weights of the features that tell which place a name means; written by `python -m training.places`.',
        "",
        "A row: the feature; its weight in the first round, and in those after it.",
        '"""',
        "",
        '_ROWS = """\\',
        *rows,
        '"""',
        "WEIGHTS: dict[str, tuple[float, float]] = {",
        '    name: (float(first), float(then)) for name, first, then in (row.split(";") for row in _ROWS.splitlines())',
        "}",
        f"SURE_OFFSET, SURE_SLOPE = {sure[0]:.2f}, {sure[1]:.2f}",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Fits, writes the table, prints what was reached."""
    every = examples()
    taught = [e for e in every if not is_held_out(e.name)]
    ranker = Ranker.of(taught)
    sure = confidence(ranker.judged(taught))
    TABLE.write_text(written(ranker, sure), encoding="utf-8")
    kept = accuracy(ranker.judged([e for e in every if is_held_out(e.name)]))
    folds = [
        Ranker.of([e for i, e in enumerate(every) if i % FOLDS != at]).judged(every[at::FOLDS])
        for at in range(FOLDS)
    ]
    crossed = accuracy([each for fold in folds for each in fold])
    print(
        f"of the mentions with candidates, within 161 km: {kept:.1f} % held out, {crossed:.1f} % cross-validated"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
