"""One golden case for each rule of reading events: a short text made for the tests, and the events expected of it.

The shipped model reads `text`, with or without `title`. Of each expected event, and of each expected actor,
only the keys that are named count; no event may be more or less, and every expected actor must be among those
that are read. Spans are written as their words, a statement as its cue; a trigger as a word that it must hold, or
several of which it may hold any.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import hearsay
from hearsay.reading.events.plover import MODES
from hearsay.records import Actor, Certainty, Event, Participant, Reading, Span

GOLDEN = Path(__file__).parent / "golden" / "events"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}
KEYS = {"trigger", "type", "mode", "certainty", "actors", "recipients", "weapon", "statement"}
ACTOR_KEYS = {"country", "sector", "mentions"}


def shown(reading: Reading, event: Event) -> dict[str, Any]:
    """An event as the golden cases write it."""
    cues = {statement.id: words(statement.cue) for statement in reading.statements}
    return {
        "trigger": event.trigger.text,
        "type": event.type,
        "mode": event.mode,
        "certainty": event.certainty.value,
        "actors": phrases(event.actors),
        "recipients": phrases(event.recipients),
        "weapon": words(event.weapon),
        "statement": cues[event.statement] if event.statement else None,
    }


def shown_actor(actor: Actor) -> dict[str, Any]:
    mentions = [span.text for span in actor.mentions]
    return {"country": actor.country, "sector": actor.sector, "mentions": mentions}


def words(span: Span | None) -> str | None:
    return span.text if span else None


def phrases(parts: list[Participant]) -> list[str]:
    return [part.span.text for part in parts]


def fits(wanted: dict[str, Any], read: dict[str, Any]) -> bool:
    """Whether all that is wanted is read so."""
    plain = all(read[key] == value for key, value in wanted.items() if key != "trigger")
    return plain and any(
        word in f" {read['trigger']} " for word in (f" {each} " for each in triggers(wanted))
    )


def triggers(wanted: dict[str, Any]) -> list[str]:
    """The words of which the trigger must hold one."""
    given = wanted["trigger"]
    return [given] if isinstance(given, str) else list(given)


@pytest.mark.model
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_golden_case_reads_as_expected(case: dict[str, Any]) -> None:
    reading = hearsay.read(case["text"], title=case.get("title"))
    read = [shown(reading, event) for event in reading.events]
    assert len(read) == len(case["events"]), read
    assert all(fits(*pair) for pair in zip(case["events"], read, strict=True)), read
    actors = [shown_actor(actor) for actor in reading.actors]
    for wanted in case.get("actors", []):
        assert any(wanted.items() <= each.items() for each in actors), actors


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_states_its_idea_and_names_only_what_is_known(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    assert all(wanted.keys() <= KEYS for wanted in case["events"])
    assert all(wanted["certainty"] in {value.value for value in Certainty} for wanted in case["events"])
    assert all(wanted.get("mode") in {None, *MODES[wanted["type"]]} for wanted in case["events"])
    assert all(wanted.keys() <= ACTOR_KEYS for wanted in case.get("actors", []))


@pytest.mark.parametrize("name", CASES)
def test_the_words_of_a_golden_case_are_those_of_its_text(name: str) -> None:
    case = CASES[name]
    for wanted in case["events"]:
        named = [*triggers(wanted), wanted.get("weapon"), wanted.get("statement")]
        parts = [*wanted.get("actors", []), *wanted.get("recipients", [])]
        assert all(each in case["text"] for each in (*named, *parts) if each)


def test_every_certainty_has_a_golden_case() -> None:
    told = {wanted["certainty"] for case in CASES.values() for wanted in case["events"]}
    assert told == {value.value for value in Certainty}
