"""Reports that people add from the board: pasted or as files, read one intake after the other beside the pages."""

import shutil
import tempfile
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from hearsay.archive.adding import Said, Step, What, add
from hearsay.archive.crew import Crew
from hearsay.archive.store import Archive
from hearsay.board.addresses import report_address
from hearsay.errors import HearsayError
from hearsay.intake import Given

KEPT = 50  # intakes whose outcome can be looked at
SHOWN = 200  # outcomes of one intake that are listed


@dataclass
class Adding:
    """What was handed in at once, and what has become of it so far."""

    id: str
    names: list[str]
    total: int
    done: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    outcomes: list[tuple[str, str, str | None]] = field(default_factory=list)  # what, where or why, address
    is_over: bool = False
    problem: str | None = None

    @property
    def percent(self) -> int:
        """How much of the bytes is behind it."""
        return 100 if self.is_over else min(99, round(100 * self.done / max(1, self.total)))

    def take(self, step: Step, before: int) -> None:
        """Notes what became of a piece."""
        self.counts[step.what.value] = self.counts.get(step.what.value, 0) + 1
        self.done = before + step.done
        if len(self.outcomes) < SHOWN:
            said = step.why or (step.problem.what if step.problem else Path(step.where).name)
            is_read = step.what in {What.ADDED, What.KNOWN} and step.id
            self.outcomes.append(
                (step.what.value, said, report_address(step.id) if is_read and step.id else None)
            )


class Intake:
    """Takes in what people hand in, one after the other, with one model that is loaded at the first."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="intake")
        self._known: deque[Adding] = deque(maxlen=KEPT)
        self._crew: Crew | None = None

    def begin(self, files: list[tuple[str, bytes]], given: Given) -> Adding:
        """Begins to take in some files, each a name and its bytes; comes back at once."""
        folder = Path(tempfile.mkdtemp(prefix="hearsay-"))
        paths = []
        for number, (name, content) in enumerate(files):
            own = folder / str(number)
            own.mkdir()
            paths.append(own / (Path(name.replace("\\", "/")).name or "report.txt"))
            paths[-1].write_bytes(content)
        made = Adding(token_hex(8), [name for name, _ in files], sum(len(content) for _, content in files))
        self._known.append(made)
        self._worker.submit(self._take, made, folder, paths, given)
        return made

    def one(self, name: str) -> Adding | None:
        """The intake of that id; None: it is not known, or so long ago that it was forgotten."""
        return next((each for each in self._known if each.id == name), None)

    def _take(self, made: Adding, folder: Path, paths: list[Path], given: Given) -> None:
        before = 0
        try:
            self._crew = self._crew or Crew(1)
            for path in paths:
                for step in add(self._archive, [path], self._crew, Said(given), again=True):
                    made.take(step, before)
                before += path.stat().st_size
        except HearsayError as refusal:
            made.problem = f"{refusal.what}; {refusal.remedy}"
        except Exception as fault:  # noqa: BLE001 - one intake never stops the board
            made.problem = f"the board failed over this ({type(fault).__name__})"
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            made.is_over = True
