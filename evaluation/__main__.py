"""`python -m evaluation [names...]`: all tables beside the peers; figures go to evaluation/results/.

A report that several benchmarks read is read once. A benchmark whose corpus is absent says so and is
passed over.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from evaluation.corpora import CorpusMissing
from evaluation.speed import NoExamples
from evaluation.tables import Read, Result, as_text, write_figures
from hearsay.errors import HearsayError
from hearsay.records import Reading, Report

BENCHMARKS = (
    "polnear_spans",
    "polnear_triples",
    "reliability",
    "gum_sources",
    "litbank_speakers",
    "gap_pronouns",
    "qasrl_told",
    "muc4",
    "geneva",
    "plover_pairs",
    "propbank_ewt",
    "event_places",
    "insecurity_figures",
    "gva_figures",
    "gva_incidents",
    "ecbplus",
    "war_incidents",
    "toponyms",
    "factuality",
    "re3d",
    "actors_petrarch",
    "timexes",
    "own_events",
    "own_agreement",
    "marks_exchange",
    "sober_marks",
    "checkthat",
    "basil",
    "babe",
    "not_reports",
    "copies",
    "gazetteer",
    "speed",
)
RESULTS = Path(__file__).resolve().parent / "results"


class Keeping:
    """Reads with another reader and keeps the Readings, so that no text is read twice."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._kept: dict[tuple[str | None, str | None, str], Reading] = {}

    def __call__(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of the reports, in their order. A kept one carries the id of the report first read."""
        wanted = list(reports)
        missing = {_key(report): report for report in wanted if _key(report) not in self._kept}
        self._kept.update(zip(missing, self._read(missing.values()), strict=True))
        return (self._kept[_key(report)] for report in wanted)


def _key(report: Report) -> tuple[str | None, str | None, str]:
    """What a reading depends on: a reprint of another day has other dates."""
    return report.published, report.title, report.text


def read_as_shipped(reports: Iterable[Report]) -> Iterator[Reading]:
    """Reads as the library does, with the shipped model, which is loaded once something is to be read."""
    from hearsay.reading.reader import Reader

    return Reader().read_many(reports)


def run(name: str, read: Read) -> Result:
    """The result of one benchmark by its name."""
    result: Result = import_module(f"evaluation.{name}").run(read)
    return result


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 if all asked for ran, 1 if any could not, 2 for a name that is none."""
    unknown = [name for name in arguments if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    read = Keeping(read_as_shipped)
    return max([report_on(name, read) for name in arguments or BENCHMARKS])


def report_on(name: str, read: Read, folder: Path = RESULTS) -> int:
    """Prints one benchmark's tables and writes its figures; 1, and a line of error, if it cannot run."""
    try:
        result = run(name, read)
    except (CorpusMissing, NoExamples, HearsayError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    for table in result.tables:
        print(as_text(table), end="\n\n")
    write_figures(result, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
