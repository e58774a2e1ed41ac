"""How far long work has come, on standard error, where a person is looking at it."""

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

UNTIL_SHOWN = 2


class Progress:
    """A line that counts reports, or what it is told, while it is entered; nothing where standard error is no terminal.

    How many there will be is not known before they are read. Where `total` says how much there is in all (bytes of inputs,
    reports to be read again), it shows how much of that is behind, and the time that is left; otherwise it counts and
    does not promise an end. It appears with the second: one alone is no long work.
    """

    def __init__(self, *, is_wanted: bool, of: str = "reports", verb: str = "read", total: int = 0) -> None:
        self.count = 0
        self.of = of
        self.verb = verb
        self.total = total
        self.bars: Bars | None = None
        self.is_wanted = is_wanted and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bars:
            self.bars.stop()

    def advance(self, number: int = 1, *, done: int = 0) -> None:
        """Counts so many more; `done` of `total` is behind."""
        self.count += number
        if self.is_wanted and self.count >= UNTIL_SHOWN:
            self.bars = self.bars or self._begin()
            self.bars.update(self.bars.task_ids[0], completed=done, count=self.count, rate=self._per_second())

    def _begin(self) -> Bars:
        counted = TextColumn(f"{{task.fields[count]:,}} {self.of} {self.verb}")
        rate = TextColumn("{task.fields[rate]}")
        if self.total:
            left = (TimeRemainingColumn(), TextColumn("left"))
            bars = Bars(BarColumn(), counted, rate, *left, console=Console(stderr=True), transient=True)
        else:
            elapsed = TimeElapsedColumn()
            bars = Bars(SpinnerColumn(), counted, rate, elapsed, console=Console(stderr=True), transient=True)
        bars.add_task("", total=self.total or None, rate="", count=self.count)
        bars.start()
        return bars

    def _per_second(self) -> str:
        elapsed = self.bars.tasks[0].elapsed if self.bars else None
        return f"{(self.count - UNTIL_SHOWN) / elapsed:,.1f} a second" if elapsed else ""
