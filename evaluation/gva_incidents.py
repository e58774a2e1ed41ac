"""Reports grouped into incidents: the half of GVA that nothing was fitted or tuned on, by B-cubed.

Each report counts with its main telling. Beside it a single pass in the order of publication: a report joins the group
with the most similar report of the last 14 days if their cosine over TF-IDF of words is high enough; its threshold is
tuned on the other half. Killed and injured are the ranges of each incident against the registry's numbers, with copies
of a text counted once and, beside it, each as an account of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from evaluation.bcubed import BCubed, bcubed
from evaluation.gva import Known, known, registry
from evaluation.scores import percent
from evaluation.tables import Read, Result, Table
from hearsay.edtf import day_of
from hearsay.incidents.assembling import incident, matched
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.words import Vector, cosine, vector, words_of
from hearsay.records import FigureRange, Incident

WINDOW_DAYS = 14
THRESHOLDS = tuple(n / 100 for n in range(10, 60, 4))
MEASURES = ("killed", "injured")


class Count(NamedTuple):
    """Incidents by how their range stands to the registry's number."""

    exact: int
    held: int
    stated: int
    every: int


def run(read: Read) -> Result:
    """B-cubed of the incidents, beside the single pass; how the ranges stand to the registry.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    every = list(known(tuned_on=False))
    found = [tellings(reading) for reading in read(each.report for each in every)]
    gold = [each.incident for each in every]
    groups = matched(telling for several in found for telling in several)
    ours = bcubed(gold, labels_of(groups, [several[0].key for several in found]))
    beside = bcubed(gold, single_pass([each.report.text for each in every], _days(every), best_threshold()))
    rows = [("Hearsay", *_cells(ours)), ("TF-IDF, single pass, 14 days", *_cells(beside))]
    note = f"B-cubed, percent; {len(every)} reports of {len(set(gold))} incidents on which nothing was fitted or tuned."
    tables = [
        Table("GVA: reports of one incident", ("system", "P", "R", "F1"), rows, note),
        _figures_table(gold, found),
    ]
    figures = {
        "hearsay": ours._asdict() | {"f1": ours.f1},
        "single_pass": beside._asdict() | {"f1": beside.f1},
    }
    return Result("gva_incidents", figures, tables)


def labels_of(groups: Sequence[Sequence[Telling]], keys: Iterable[str]) -> list[int]:
    """The number of the group that each telling is in."""
    numbers = {telling.key: number for number, group in enumerate(groups) for telling in group}
    return [numbers[key] for key in keys]


def single_pass(texts: Sequence[str], published: Sequence[date], threshold: float) -> list[int]:
    """The group of each text, in their order, by the single pass."""
    vectors = [vector(words_of(text)) for text in texts]
    order = sorted(range(len(texts)), key=lambda at: (published[at], at))
    groups: dict[int, int] = {}
    for place, at in enumerate(order):
        earlier = [o for o in order[:place] if (published[at] - published[o]).days <= WINDOW_DAYS]
        groups[at] = _joined(at, earlier, vectors, groups, threshold)
    return [groups[at] for at in range(len(texts))]


def _joined(
    at: int, earlier: Sequence[int], vectors: Sequence[Vector], groups: dict[int, int], threshold: float
) -> int:
    likest = max(earlier, key=lambda other: cosine(vectors[at], vectors[other]), default=None)
    if likest is None or cosine(vectors[at], vectors[likest]) < threshold:
        return at
    return groups[likest]


def best_threshold() -> float:
    """The threshold of the single pass that is best on the half for tuning."""
    every = list(known(tuned_on=True))
    gold, texts, published = [e.incident for e in every], [e.report.text for e in every], _days(every)
    return max(THRESHOLDS, key=lambda each: bcubed(gold, single_pass(texts, published, each)).f1)


def _days(every: Sequence[Known]) -> list[date]:
    return [day_of(each.report.published) or date.min for each in every]


def _figures_table(gold: Sequence[str], found: Sequence[Sequence[Telling]]) -> Table:
    """Ranges of the registry's own incidents, so that this table is about figures and not about matching."""
    by_incident: dict[str, list[Telling]] = defaultdict(list)
    for number, several in zip(gold, found, strict=True):
        by_incident[number].append(several[0])
    made = {number: incident(group) for number, group in by_incident.items()}
    numbers = registry()
    rows = []
    for measure in MEASURES:
        for name, wanted in (("0", {0}), ("1", {1}), ("2 and more", set(range(2, 1000)))):
            chosen = [n for n in made if numbers[n][measure] in wanted]
            counts = count([made[n] for n in chosen], [numbers[n][measure] for n in chosen], measure)
            rows.append((f"{measure}, {name}", counts.every, *_shares(counts)))
    columns = ("registry", "incidents", "range stated", "exact", "holds it")
    note = "Percent of the incidents; grouped as the registry has them. What no report states is not stated, and not 0."
    return Table("GVA: killed and injured", columns, rows, note)


def count(made: Sequence[Incident], right: Sequence[int], measure: str) -> Count:
    """How the ranges of some incidents stand to the registry's numbers."""
    found = [(range_of_all(each.figures, measure), number) for each, number in zip(made, right, strict=True)]
    stated = [(r, n) for r, n in found if r is not None]
    exact = sum((r.low, r.high) == (n, n) for r, n in stated)
    held = sum((r.low or 0) <= n and (r.high is None or r.high >= n) for r, n in stated)
    return Count(exact, held, len(stated), len(found))


def range_of_all(figures: Sequence[FigureRange], measure: str) -> FigureRange | None:
    """The range of people as such; else that of the first class of which any number is stated."""
    own = [
        each for each in figures if each.measure.value == measure and (each.low, each.high) != (None, None)
    ]
    return next((each for each in own if each.group == "people"), next(iter(own), None))


def _shares(counts: Count) -> tuple[float, float, float]:
    return (
        percent(counts.stated, counts.every),
        percent(counts.exact, counts.every),
        percent(counts.held, counts.every),
    )


def _cells(found: BCubed) -> tuple[float, float, float]:
    return 100 * found.precision, 100 * found.recall, 100 * found.f1
