"""Who reads the reports that are added: this process, or several others with a model each."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, Protocol, Self

import msgspec

from hearsay.archive.rows import Compared, compared
from hearsay.errors import CannotRead, HearsayError, ModelMissing
from hearsay.records import Model, Reading, Report


class Reads(Protocol):
    """A Reader, or what stands in for one."""

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of the reports in their order."""


class Done(NamedTuple):
    """A report that was read, and what it is compared with others by."""

    reading: Reading
    made: Compared


Outcome = Done | CannotRead


class Crew:
    """Reads batches of reports: one here, with `workers` of 1, or as many other processes, each on one thread.

    A context manager. What it gives does not depend on how many there are. `reader` reads here in the place of the one
    that would be loaded.
    """

    def __init__(
        self,
        workers: int = 1,
        *,
        model: Path | None = None,
        threads: int | None = None,
        reader: Reads | None = None,
    ) -> None:
        self.workers = 1 if reader else workers
        self._model, self._threads = model, threads
        self._reader = reader
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    @property
    def model(self) -> tuple[str, str]:
        """Name and version of the model that reads here; the other processes have the same.

        Raises:
            ModelMissing: it is not where it should be.
        """
        from hearsay.reading.encoder import SHIPPED

        path = (self._model or SHIPPED) / "heads.json"
        try:
            found = msgspec.json.decode(path.read_bytes(), type=Model)
        except (OSError, msgspec.DecodeError) as problem:
            remedy = "install Hearsay anew, or name another model"
            raise ModelMissing(
                "the model does not say what it is", where=str(path), remedy=remedy
            ) from problem
        return found.name, found.version

    def begin(self, reports: Sequence[Report]) -> "Future[list[Outcome]]":
        """The reading of a batch, begun; its result is in the order of the reports."""
        done: Future[list[Outcome]] = Future()
        if self.workers > 1:
            try:
                return self._working_pool().submit(_read_there, list(reports))
            except BrokenExecutor as problem:  # its processes died this moment
                done.set_exception(problem)
                return done
        self._reader = self._reader or _reader(self._model, self._threads)
        done.set_result(read_all(self._reader, reports))
        return done

    def finish(self, begun: "Future[list[Outcome]]", reports: Sequence[Report]) -> list[Outcome]:
        """The outcome of each report. Where a process died over a batch, its reports are tried one by one.

        Raises:
            HearsayError: the reader cannot read anything, as without its model.
        """
        try:
            return begun.result()
        except BrokenExecutor:
            return [self._alone(report) for report in reports]

    def _alone(self, report: Report) -> Outcome:
        """Twice: the first time may tell of processes that died over another report."""
        for _ in range(2):
            with suppress(BrokenExecutor):
                return self._working_pool().submit(_read_there, [report]).result()[0]
        return _failure(report, "the process that read it died")

    def _working_pool(self) -> ProcessPoolExecutor:
        """The pool, or a new one: a broken one never works again."""
        if self._pool is not None and getattr(self._pool, "_broken", False):
            self._pool.shutdown(wait=False)
            self._pool = None
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self.workers,
                mp_context=get_context("spawn"),  # forked threads of the model would hang
                initializer=_begin_there,
                initargs=(self._model,),
            )
        return self._pool


def read_all(reader: Reads, reports: Sequence[Report]) -> list[Outcome]:
    """The outcome of each report: read together, or one by one if that fails, so that one fault costs one report.

    Raises:
        HearsayError: the reader cannot read anything.
    """
    try:
        return [_done(reading) for reading in reader.read_many(reports)]
    except HearsayError:
        raise
    except Exception as problem:  # noqa: BLE001 - the edge of reading: a fault over one report must not stop a million
        if len(reports) == 1:
            return [_failure(reports[0], f"{type(problem).__name__}: {problem}")]
        return [read_all(reader, [report])[0] for report in reports]


def _done(reading: Reading) -> Done:
    return Done(reading, compared(reading.report.text))


def _failure(report: Report, why: str) -> CannotRead:
    return CannotRead(f"the reader fails on it ({why})", where=report.id, remedy="tell the makers of Hearsay")


def _reader(model: Path | None, threads: int | None) -> Reads:
    from hearsay.reading.actors import store
    from hearsay.reading.reader import Reader

    return Reader(model, threads=threads, directory=store.directory())


# --- in the other processes -------------------------------------------------------------------------


class _There:
    """What a process that reads keeps from one batch to the next."""

    model: Path | None = None
    reader: Reads | None = None


def _begin_there(model: Path | None) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that began this one ends it
    _There.model = model


def _read_there(reports: list[Report]) -> list[Outcome]:
    _There.reader = _There.reader or _reader(_There.model, 1)
    return read_all(_There.reader, reports)
