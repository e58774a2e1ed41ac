"""How far long work has come, on standard error, where a person is looking at it."""

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import Progress as Bars
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

UNTIL_SHOWN = 2


class Progress:
    """A line that counts reports, or what it is told, while it is entered; nothing where standard error is no terminal.

    How many there will be is not known before they are read, so that it counts and does not promise an end. It appears
    with the second: one alone is no long work.
    """

    def __init__(self, *, is_wanted: bool, of: str = "reports") -> None:
        self.count = 0
        self.of = of
        self.bars: Bars | None = None
        self.is_wanted = is_wanted and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bars:
            self.bars.stop()

    def advance(self, number: int = 1) -> None:
        """Counts so many more."""
        self.count += number
        if self.is_wanted and self.count >= UNTIL_SHOWN:
            self.bars = self.bars or self._begin()
            per_second = self._per_second()
            self.bars.update(self.bars.task_ids[0], completed=self.count, rate=per_second)

    def _begin(self) -> Bars:
        columns = (
            SpinnerColumn(),
            TextColumn(f"{{task.completed:,.0f}} {self.of} read"),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
        )
        bars = Bars(*columns, console=Console(stderr=True), transient=True)
        bars.add_task("", total=None, rate="")
        bars.start()
        return bars

    def _per_second(self) -> str:
        elapsed = self.bars.tasks[0].elapsed if self.bars else None
        return f"{(self.count - UNTIL_SHOWN) / elapsed:,.1f} a second" if elapsed else ""
