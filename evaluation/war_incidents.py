"""Incidents of wars: the project's own set of war reports, the half that nothing was tuned on, and the other beside it.

Every account that a report gives of an incident counts, background too: it is in the telling that holds an event at its
words, failing that in the report's main one. B-cubed is over accounts; beside it each report as one, all of its accounts
together (what a program that groups reports can reach), by the single pass over TF-IDF with its threshold from the half
for tuning. Figures and counts are of the incidents as we group them: an incident found for a gold one is the one with the
most of its accounts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from evaluation.bcubed import BCubed, bcubed
from evaluation.gva_incidents import THRESHOLDS, range_of_all, single_pass
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from evaluation.war_set import HELD_OUT, TUNING, WarAccount, WarReport, load_incidents, load_reports
from hearsay.edtf import day_of
from hearsay.incidents.assembling import incident, matched
from hearsay.incidents.copies import Dated, arranged, overlap, shingles
from hearsay.incidents.credits import credits_in
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.words import words_of
from hearsay.records import Incident


class Known(NamedTuple):
    """One gold account, and the telling of ours that it is in."""

    incident: str
    report: WarReport
    telling: Telling


class Found(NamedTuple):
    """What we make of one half."""

    known: list[Known]
    labels: list[int]
    incidents: list[Incident]


def run(read: Read) -> Result:
    """B-cubed over accounts; numbers within ranges; independent accounts."""
    threshold = best_threshold()
    rows: list[Sequence[Cell]] = []
    figures: dict[str, object] = {}
    counts: list[Sequence[Cell]] = []
    for half in (HELD_OUT, TUNING):
        found = found_in(half, read)
        gold = [each.incident for each in found.known]
        ours, beside = bcubed(gold, found.labels), bcubed(gold, _by_words(found.known, threshold))
        rows += [(f"Hearsay ({half})", *_cells(ours)), (f"TF-IDF, single pass ({half})", *_cells(beside))]
        counted = counts_of(half, found)
        counts.append((half, counted["incidents"], *(counted[name] for name in COUNTED)))
        figures[half] = {
            "hearsay": ours._asdict() | {"f1": ours.f1},
            "single_pass": {"f1": beside.f1},
        } | counted
    note = "B-cubed, percent, over accounts: a report's background is an account of another incident."
    tables = [
        Table("War reports: accounts of one incident", ("system", "P", "R", "F1"), rows, note),
        Table(
            "War reports: figures and independent accounts",
            ("half", "incidents", *COUNTED),
            counts,
            "Percent: of the gold numbers of killed and injured, how many the range of our incident holds, and is; of the "
            "incidents, how many have exactly as many independent accounts as gold.",
        ),
    ]
    return Result("war_incidents", figures, tables)


COUNTED = ("killed held", "killed exact", "injured held", "injured exact", "independent exact")


def found_in(half: str, read: Read) -> Found:
    """The gold accounts of one half with our tellings, and our incidents."""
    reports = load_reports(half)
    told = {
        each.id: tellings(reading)
        for each, reading in zip(reports, read(each.report() for each in reports), strict=True)
    }
    groups = matched(telling for several in told.values() for telling in several)
    numbers = {telling.key: number for number, group in enumerate(groups) for telling in group}
    known = [
        Known(account.incident, report, telling_of(account, told[report.id]))
        for report in reports
        for account in report.accounts
    ]
    texts, agencies = dict(copies(reports)), dict(_agencies(reports))
    made = [incident(group, texts, agencies) for group in groups]
    return Found(known, [numbers[each.telling.key] for each in known], made)


def telling_of(account: WarAccount, told: Sequence[Telling]) -> Telling:
    """The telling with an event at the words of the account; else the main one."""
    span = account.span
    for telling in told:
        for event in telling.events:
            if event.trigger.start < span.end and span.start < event.trigger.end:
                return telling
    return told[0]


def copies(reports: Sequence[WarReport]) -> Iterator[tuple[str, str]]:
    """Each copy with the report that came first."""
    runs = {each.id: shingles(words_of(each.text.casefold())) for each in reports}
    pairs = {
        (one.id, other.id): overlap(runs[one.id], runs[other.id])
        for at, one in enumerate(reports)
        for other in reports[at + 1 :]
    }
    alike = {key: each for key, each in pairs.items() if each.is_copy}
    dated = [Dated(each.id, each.published) for each in reports if any(each.id in pair for pair in alike)]
    yield from ((copy.report, copy.first) for copy in arranged(dated, alike))


def _agencies(reports: Iterable[WarReport]) -> Iterator[tuple[str, str]]:
    for each in reports:
        for credit in credits_in(each.text):
            yield each.id, credit.agency.casefold()


def best_threshold() -> float:
    """The threshold of the single pass that is best on the half for tuning."""
    reports = load_reports(TUNING)
    gold = [account.incident for each in reports for account in each.accounts]

    def score(threshold: float) -> float:
        labels = _single_pass(reports, threshold)
        return bcubed(gold, [labels[each.id] for each in reports for _ in each.accounts]).f1

    return max(THRESHOLDS, key=score)


def _by_words(known: Sequence[Known], threshold: float) -> list[int]:
    reports = list({each.report.id: each.report for each in known}.values())
    labels = _single_pass(reports, threshold)
    return [labels[each.report.id] for each in known]


def _single_pass(reports: Sequence[WarReport], threshold: float) -> dict[str, int]:
    days = [day_of(each.published) or date.min for each in reports]
    labels = single_pass([each.text for each in reports], days, threshold)
    return dict(zip((each.id for each in reports), labels, strict=True))


def counts_of(half: str, found: Found) -> dict[str, int | float]:
    """How the numbers and counts of our incidents stand to gold, in percent."""
    gold = load_incidents(half)
    mine = {
        name: found.incidents[
            Counter(
                label for each, label in zip(found.known, found.labels, strict=True) if each.incident == name
            ).most_common(1)[0][0]
        ]
        for name in gold
    }
    counted: dict[str, int | float] = {"incidents": len(gold)}
    for measure in ("killed", "injured"):
        known = {name: number for name in gold if (number := getattr(gold[name], measure)) is not None}
        bounds = {name: _bounds(mine[name], measure) for name in known}
        held = sum(b is not None and b[0] <= known[n] <= b[1] for n, b in bounds.items())
        counted[f"{measure} held"] = percent(held, len(known))
        exact = sum(b == (known[n], known[n]) for n, b in bounds.items())
        counted[f"{measure} exact"] = percent(exact, len(known))
    right = sum(mine[name].corroboration.independent == gold[name].independent for name in gold)
    counted["independent exact"] = percent(right, len(gold))
    return counted


def _bounds(found: Incident, measure: str) -> tuple[float, float] | None:
    figure = range_of_all(found.figures, measure)
    if figure is None:
        return None
    return figure.low or 0, float("inf") if figure.high is None else figure.high


def _cells(found: BCubed) -> tuple[float, float, float]:
    return 100 * found.precision, 100 * found.recall, 100 * found.f1
