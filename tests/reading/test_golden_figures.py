"""One golden case for each rule of reading figures: a short text made for the tests, and the figures expected of it.

The shipped model reads `text`, with or without `title`. Of each expected figure only the keys that are named count; no
figure may be more or less. `part_of` is the wording of the whole, `event` the trigger of the event that it belongs to,
`statement` the cue of its statement, `side` the name of the actor whose people they are.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import hearsay
from hearsay.reading.figures.classes import CLASSES
from hearsay.records import Figure, Measure, Reading, Scope

GOLDEN = Path(__file__).parent / "golden" / "figures"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}
KEYS = {
    *("stated", "low", "high", "measure", "class", "scope", "whom", "part_of", "superseded"),
    *("event", "statement", "side"),
}


def shown(reading: Reading, figure: Figure) -> dict[str, Any]:
    """A figure as the golden cases write it."""
    stated = {each.id: each.stated for each in reading.figures}
    cues = {each.id: each.cue.text if each.cue else None for each in reading.statements}
    events = [event.trigger.text for event in reading.events if figure.id in event.figures]
    sides = [actor.name for actor in reading.actors if actor.id == figure.side]
    return {
        "stated": figure.stated,
        "low": figure.low,
        "high": figure.high,
        "measure": figure.measure.value,
        "class": figure.group,
        "scope": figure.scope.value,
        "whom": figure.whom.text if figure.whom else None,
        "part_of": stated[figure.part_of] if figure.part_of else None,
        "superseded": figure.is_superseded,
        "event": events[0] if events else None,
        "statement": cues[figure.statement] if figure.statement else None,
        "side": sides[0] if sides else None,
    }


@pytest.mark.model
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_golden_case_reads_as_expected(case: dict[str, Any]) -> None:
    reading = hearsay.read(case["text"], title=case.get("title"))
    read = [shown(reading, figure) for figure in reading.figures]
    assert len(read) == len(case["figures"]), read
    for wanted, found in zip(case["figures"], read, strict=True):
        assert wanted == {key: found[key] for key in wanted}, read


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_states_its_idea_and_names_only_what_is_known(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    for wanted in case["figures"]:
        assert wanted.keys() <= KEYS
        assert wanted["measure"] in {value.value for value in Measure}
        assert wanted["class"] in CLASSES
        assert wanted.get("scope", "total") in {value.value for value in Scope}


@pytest.mark.parametrize("name", CASES)
def test_the_words_of_a_golden_case_are_those_of_its_text(name: str) -> None:
    case = CASES[name]
    text = f"{case.get('title', '')}\n\n{case['text']}"
    for wanted in case["figures"]:
        named = [wanted.get(key) for key in ("stated", "whom", "part_of", "event", "statement")]
        assert all(each in text for each in named if each)


@pytest.mark.parametrize("name", CASES)
def test_the_bounds_of_a_golden_case_are_in_order(name: str) -> None:
    for wanted in CASES[name]["figures"]:
        low, high = wanted["low"], wanted["high"]
        assert low is None or high is None or low <= high


def test_every_measure_and_scope_has_a_golden_case() -> None:
    every = [wanted for case in CASES.values() for wanted in case["figures"]]
    assert {wanted["measure"] for wanted in every} == {value.value for value in Measure}
    assert {wanted.get("scope", "total") for wanted in every} == {value.value for value in Scope}
