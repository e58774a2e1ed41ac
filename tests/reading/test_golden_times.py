"""One golden case for each rule of reading times: a short text made for the tests, and the times expected of it.

The shipped model reads `text` as published on `published`. Of each time all keys count, those that are left out being
null; `event` is the trigger of the event that it is reckoned from. `events` are the words that tell of events, in text
order, each with the words of its time.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from hearsay.reading.reader import shared_reader
from hearsay.records import Reading, Report, Time
from tests.reading.times.edtf import bounds

GOLDEN = Path(__file__).parent / "golden" / "times"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}
KEYS = {"text", "kind", "edtf", "anchor", "preferred", "length", "part", "vague", "event"}


def read(case: dict[str, Any]) -> Reading:
    return shared_reader().read(Report(id="r", text=case["text"], published=case["published"], language="en"))


def shown(reading: Reading, time: Time) -> dict[str, Any]:
    """A time as the golden cases write it."""
    triggers = {event.id: event.trigger.text for event in reading.events}
    found = {
        "text": time.span.text,
        "kind": time.kind.value,
        "edtf": time.edtf,
        "anchor": time.anchor.value,
        "preferred": time.preferred,
        "length": time.length,
        "part": time.part,
        "vague": time.vague,
        "event": triggers[time.event] if time.event else None,
    }
    return {key: value for key, value in found.items() if value is not None or key == "edtf"}


@pytest.mark.model
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_golden_case_reads_as_expected(case: dict[str, Any]) -> None:
    reading = read(case)
    assert [shown(reading, time) for time in reading.times] == case["times"]
    words = {time.id: time.span.text for time in reading.times}
    found = [[event.trigger.text, words[event.time] if event.time else None] for event in reading.events]
    assert found == case["events"]


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_states_its_idea_and_names_only_what_is_known(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    assert all(time.keys() <= KEYS for time in case["times"])
    assert all(bounds(time["edtf"]) for time in case["times"] if time["edtf"])
    assert all(time["text"] in case["text"] for time in case["times"])
    assert all(word in case["text"] for word, _ in case["events"])


def test_no_case_without_publication_has_a_date_that_the_text_does_not_name() -> None:
    undated = [case for case in CASES.values() if case["published"] is None]
    assert undated
    assert all(time["anchor"] != "published" for case in undated for time in case["times"])


def test_every_kind_and_every_anchor_has_a_golden_case() -> None:
    every = [time for case in CASES.values() for time in case["times"]]
    assert {time["kind"] for time in every} == {"date", "length", "repeated"}
    assert {time["anchor"] for time in every} == {"published", "event", "none"}
