"""One golden case for each rule of reading: a short text made for the tests, and the statements expected of it.

`marked` gives the attributions as a model would (see `marked_attributions`; those named in `inner` are of
the inner layer), so that the rule alone is held. `text`, with or without `title`, is read by the shipped
model. Of each expected statement only the keys that are named count, but no statement may be more or less.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import hearsay
from hearsay.reading.encoder import UNCALIBRATED
from hearsay.reading.outline import outline
from hearsay.reading.reader import _completed
from hearsay.reading.statements import place, statements
from hearsay.records import Span, Statement
from tests.reading.marked_attributions import unmarked

GOLDEN = Path(__file__).parent / "golden"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}
KEYS = {"source", "cue", "content", "form", "manner", "addressee", "within", "is_denied"}
CALIBRATION = UNCALIBRATED


def parameters() -> list[Any]:
    return [
        pytest.param(case, id=name, marks=[] if "marked" in case else [pytest.mark.model])
        for name, case in CASES.items()
    ]


def by_rule(case: dict[str, Any]) -> list[Statement]:
    """What the rules make of attributions that are given."""
    text, found = unmarked(case["marked"])
    inner = case.get("inner", [])
    whole = outline(text, case.get("title"))
    outer = _completed(whole, [a for number, a in found.items() if number not in inner])
    return statements(whole, place(outer, [found[number] for number in inner]), CALIBRATION)


def by_model(case: dict[str, Any]) -> list[Statement]:
    return hearsay.read(case["text"], title=case.get("title")).statements


def shown(statement: Statement) -> dict[str, Any]:
    """A statement as the golden cases write it: spans as their words."""
    return {
        "source": words(statement.source),
        "cue": words(statement.cue),
        "content": [piece.text for piece in statement.content],
        "form": statement.form.value,
        "manner": statement.manner.value,
        "addressee": words(statement.addressee),
        "within": statement.within,
        "is_denied": statement.is_denied,
    }


def words(span: Span | None) -> str | None:
    return span.text if span else None


@pytest.mark.parametrize("case", parameters())
def test_a_golden_case_reads_as_expected(case: dict[str, Any]) -> None:
    read = [shown(statement) for statement in (by_rule(case) if "marked" in case else by_model(case))]
    expected = case["statements"]
    assert len(read) == len(expected), read
    assert [
        {key: each[key] for key in wanted} for each, wanted in zip(read, expected, strict=True)
    ] == expected


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_states_its_idea_and_names_only_what_is_known(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    assert ("marked" in case) != ("text" in case)
    assert all(wanted.keys() <= KEYS for wanted in case["statements"])
