"""One golden case for each rule of marks: a short text made for the tests, and the marks that rules find in it.

The shipped model reads `text`; only what rules find counts, so that a new network of marks changes no case. `speaker` is
the name of whoever's wording it is, null for the outlet's own.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from hearsay.reading.marks.layer import read_marks
from hearsay.reading.outline import outline
from hearsay.reading.reader import shared_reader
from hearsay.records import Report

GOLDEN = Path(__file__).parent / "golden" / "marks"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}


@pytest.mark.model
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_golden_case_reads_as_expected(case: dict[str, Any]) -> None:
    reading = shared_reader().read(Report(id="r", text=case["text"], language="en"))
    speakers = {each.id: each.speaker for each in reading.statements}
    names = {source.id: source.name for source in reading.sources}
    found = [
        {
            "kind": mark.kind.value,
            "text": mark.span.text,
            "neutral": mark.neutral,
            "speaker": names[speakers[mark.statement]] if mark.statement else None,
        }
        for mark in read_marks(outline(case["text"]), reading.statements, None)
    ]
    assert found == case["marks"]


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_states_its_idea(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    assert all(mark["text"] in case["text"] for mark in case["marks"])
