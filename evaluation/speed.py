"""How fast reading is and how much memory it takes, on the machine it runs on.

All ratios come from one run. Reports of 600 words are put together from the paragraphs of `examples/`.

- **reports/s**: reports read in one stream, model loaded and one report read beforehand.
- **encoder**: the very passages that the model was given in that stream, given to it again on as many
  threads with nothing around it; its share is that time over the whole stream's. The bar is at least 60 %.
- **layers**: the processor time of the functions that `hearsay.reading.reader` calls for each layer in that stream,
  which run on one core, as a share of the encoder's, which runs on all: processor time by the number of cores, which
  is the time it takes where nothing else runs. The bar for places, times and figures together is a fifth.
- **memory**: the highest resident set of a fresh process after n and after 4 n reports; flat means a
  ratio near 1.
- **cold start**: wall time of `hearsay --help` and of a first reading in fresh processes, the median of five.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from types import ModuleType
from typing import Any

from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Report

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
WORDS = 600
REPORTS = 200
MEMORY_REPORTS = 150
TRIES = 5

BARS = {
    "reports_per_second": ">= 20",
    "encoder_share": ">= 60",
    "help_seconds": "<= 0.3",
    "first_reading_seconds": "<= 2",
    "peak_mb": "< 700",
    "peak_ratio": "flat",
}

LAYERS = {
    "syntax": ("parse",),
    "statements and sources": ("attributions", "with_told", "_completed", "place", "statements", "heard"),
    "events and actors": ("evidence", "read_events"),
    "places": ("read_places",),
    "times": ("read_times",),
    "figures": ("read_figures",),
    "marks": ("read_marks",),
}
"""Each layer, and the functions that the reader calls for it; none of them calls another."""
WHERE_WHEN_HOW_MANY = ("places", "times", "figures")
LAYERS_BAR = 20.0  # percent of the encoder's time that those three may take together

HELP = "import sys; from hearsay.cli import main; sys.argv = ['hearsay', '--help']; main()"
FIRST_READING = "import hearsay; hearsay.read('Two people were hurt, the police said on Monday.')"
PEAK = (
    "from evaluation.speed import own_peak_mb, reports; from hearsay.reading.reader import Reader; "
    "[None for _ in Reader().read_many(reports({number}))]; "
    "print(own_peak_mb())"
)


class NoExamples(FileNotFoundError):
    """There is no text to put reports together from."""


def run(read: Read) -> Result:  # noqa: ARG001  (its own reader: others' readings may be kept)
    """Speed, share of the encoder, memory and cold start, beside the bars that the project sets itself.

    Raises:
        NoExamples: `examples/` holds no text.
    """
    speed, costs = throughput()
    figures: dict[str, Any] = {
        "words": WORDS,
        "reports": REPORTS,
        "cores": os.cpu_count(),
        **speed,
        "layers": costs,
    }
    low, high = peak_mb(MEMORY_REPORTS), peak_mb(4 * MEMORY_REPORTS)
    figures |= {"peak_mb": high, "peak_ratio": high / low}
    figures |= {"help_seconds": seconds_of(HELP), "first_reading_seconds": seconds_of(FIRST_READING)}
    rows: list[tuple[Cell, ...]] = [(name, f"{figures[name]:.2f}", bar) for name, bar in BARS.items()]
    note = f"Reports of {WORDS} words, {os.cpu_count()} cores; share in percent of the whole stream's time."
    return Result(
        "speed", figures, [Table("Speed and memory", ("", "measured", "bar"), rows, note), _costs(costs)]
    )


def _costs(costs: Mapping[str, float]) -> Table:
    """What each layer takes in percent of the encoder's time, and the three that have a bar together."""
    together = sum(costs[layer] for layer in WHERE_WHEN_HOW_MANY)
    rows: list[tuple[Cell, ...]] = [(layer, costs[layer], None) for layer in LAYERS]
    rows.append((", ".join(WHERE_WHEN_HOW_MANY), together, f"< {LAYERS_BAR:.0f}"))
    note = (
        "Processor time on one core in percent of the encoder's, spread over all cores; from the same stream."
    )
    return Table("What the layers cost", ("", "%", "bar"), rows, note)


def reports(number: int, folder: Path = EXAMPLES) -> Iterator[Report]:
    """That many Reports of `WORDS` words or a little more, each put together from other paragraphs in turn.

    Raises:
        NoExamples: the folder holds no text.
    """
    paragraphs = [
        paragraph
        for path in sorted(folder.glob("*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
        if len(paragraph.split()) > 5
    ]
    if not paragraphs:
        raise NoExamples(f"{folder}: no example texts to put reports together from; use a full checkout")
    endless = cycle(paragraphs)
    for i in range(number):
        yield Report(id=f"speed-{i}", text="\n\n".join(_take(endless)), language="en")


def _take(paragraphs: Iterable[str]) -> Iterator[str]:
    words = 0
    for paragraph in paragraphs:
        yield paragraph
        words += len(paragraph.split())
        if words >= WORDS:
            return


def throughput(number: int = REPORTS) -> tuple[dict[str, float], dict[str, float]]:
    """Reports per second, words per second, and the encoder's share in percent; the layers' in percent of the encoder's.

    All from one stream.
    """
    from hearsay.reading import reader as module

    reader = module.Reader()
    ready = list(reports(number))
    list(reader.read_many(ready[:1]))
    with clocked(module, LAYERS) as seconds:
        whole, calls = recorded(lambda: sum(1 for _ in reader.read_many(ready)))
    with ThreadPoolExecutor(os.cpu_count()) as side_by_side:
        before = time.process_time()
        alone = timed(lambda: list(side_by_side.map(lambda call: call(), calls)))
        own_time = (time.process_time() - before) / (os.cpu_count() or 1)
    words = sum(len(report.text.split()) for report in ready)
    speed = {
        "reports_per_second": number / whole,
        "words_per_second": words / whole,
        "encoder_reports_per_second": number / alone,
        "encoder_share": 100.0 * alone / whole,
    }
    return speed, {layer: 100.0 * spent / own_time for layer, spent in seconds.items()}


@contextmanager
def clocked(module: ModuleType, layers: Mapping[str, Iterable[str]]) -> Iterator[dict[str, float]]:
    """By layer the processor seconds spent so far in its functions of a module, while the context lasts.

    Only the time of the thread that calls counts, so that neither the model at work beside it nor waiting for it does.
    """
    seconds = dict.fromkeys(layers, 0.0)
    originals = {name: getattr(module, name) for names in layers.values() for name in names}

    def timed_for(layer: str, function: Callable[..., object]) -> Callable[..., object]:
        def timed_one(*arguments: object, **named: object) -> object:
            start = time.thread_time()
            try:
                return function(*arguments, **named)
            finally:
                seconds[layer] += time.thread_time() - start

        return timed_one

    try:
        for layer, names in layers.items():
            for name in names:
                setattr(module, name, timed_for(layer, originals[name]))
        yield seconds
    finally:
        for name, function in originals.items():
            setattr(module, name, function)


def recorded(work: Callable[[], object]) -> tuple[float, list[Callable[[], object]]]:
    """Seconds that `work` takes, and each call that it made of the model, to be made again."""
    from onnxruntime import InferenceSession

    calls: list[Callable[[], object]] = []
    original = InferenceSession.run

    def run_and_record(session: object, *arguments: object, **named: object) -> object:
        # The encoder's calls alone: the network of marks is a part of what its layer costs.
        if any("pieces" in fed for fed in arguments if isinstance(fed, dict)):
            calls.append(lambda: original(session, *arguments, **named))
        return original(session, *arguments, **named)

    InferenceSession.run = run_and_record
    try:
        return timed(work), calls
    finally:
        InferenceSession.run = original


def timed(work: Callable[[], object]) -> float:
    """Wall seconds that the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak_mb(number: int) -> float:
    """The highest resident set, in MiB, of a fresh process that reads that many reports."""
    out = subprocess.run(  # noqa: S603  (a program of this file)
        [sys.executable, "-c", PEAK.format(number=number)],
        capture_output=True,
        text=True,
        check=True,
        cwd=EXAMPLES.parent,
    ).stdout
    return float(out.split()[-1])


def own_peak_mb() -> float:
    """The highest resident set of this process so far, in MiB.

    Linux tells it for the program that runs; what `getrusage` says there includes the process it was started from.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(row for row in status.read_text("ascii").splitlines() if row.startswith("VmHWM"))
        return int(line.split()[1]) / 2**10
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def seconds_of(program: str) -> float:
    """The median wall seconds of the Python program in fresh processes."""
    command = [sys.executable, "-c", program]

    def start() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=EXAMPLES.parent)  # noqa: S603

    return statistics.median(timed(start) for _ in range(TRIES))
