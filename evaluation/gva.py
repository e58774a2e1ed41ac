"""Reports of gun violence in the United States, with the incident that each tells of (cltl/LongTailQATask, 2013-2015).

Half of the incidents, by a hash of their number, is for fitting and tuning; figures are reported on the other.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from evaluation.corpora import lines_of
from hearsay.records import Report

REPORTS, INCIDENTS = "incidents/gva/reports.jsonl.gz", "incidents/gva/incidents.jsonl.gz"


class Known(NamedTuple):
    """A report and the number of its incident in the registry."""

    report: Report
    incident: str


def is_tuned_on(incident: str) -> bool:
    """Is the incident of the half that may be fitted and tuned on?"""
    return sha256(incident.encode()).digest()[-1] % 2 == 0


def known(*, tuned_on: bool) -> Iterator[Known]:
    """The reports of one half, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    for record in lines_of(REPORTS):
        if is_tuned_on(record["incident"]) == tuned_on:
            yield Known(_report(record), record["incident"])


def registry() -> dict[str, dict[str, Any]]:
    """What the registry says of each incident, by its number: killed, injured, date, place.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return {record["id"]: record for record in lines_of(INCIDENTS)}


def _report(record: dict[str, Any]) -> Report:
    title = (record["title"] or "").strip() or None
    text = record["text"].strip()
    return Report(
        id=record["id"],
        title=title,
        text=f"{title}\n\n{text}" if title else text,
        outlet=outlet_of(record["url"]),
        published=record["published"],
        language="en",
    )


def outlet_of(url: str) -> str | None:
    """The host of a page, also where an archive of the web holds it."""
    return urlsplit(url[max(url.rfind("http://"), url.rfind("https://"), 0) :]).hostname
