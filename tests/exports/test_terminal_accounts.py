"""An incident in the terminal with its accounts side by side, narrow and wide."""

import io

import msgspec
import pytest
from rich.console import Console

from hearsay.exports.terminal_accounts import print_incident
from hearsay.incidents.assembling import incident
from hearsay.incidents.tellings import tellings
from hearsay.records import Incident, Reading
from tests.archive import made

OUTLETS = ["The Lowen Herald", "Radio Varn", "The Sele Messenger", "Island Radio"]


def readings() -> dict[str, Reading]:
    """Four reports of one market."""
    return {
        f"r{number}": made.reading(
            made.report(
                made.text(killed=9 + number), id=f"r{number}", outlet=outlet, published=f"2031-05-1{number}"
            )
        )
        for number, outlet in enumerate(OUTLETS, 1)
    }


def told(found: dict[str, Reading]) -> Incident:
    return incident([tellings(reading)[0] for reading in found.values()], {"r2": "r1"})


def shown(found: Incident, by_report: dict[str, Reading], width: int) -> list[str]:
    stream = io.StringIO()
    print_incident(found, by_report, Console(file=stream, width=width, highlight=False, markup=False))
    return stream.getvalue().splitlines()


@pytest.mark.parametrize(("width", "beside"), [(40, 1), (80, 2), (120, 3), (200, 4)])
def test_as_many_accounts_stand_side_by_side_as_there_is_room_for(width: int, beside: int) -> None:
    found = readings()
    lines = shown(told(found), found, width)
    first = next(line for line in lines if line.startswith("The Lowen Herald"))
    assert [outlet for outlet in OUTLETS if outlet in first] == OUTLETS[:beside]
    assert all(len(line) <= width for line in lines)


@pytest.mark.parametrize("width", [80, 120])
def test_each_account_says_what_happened_by_whose_word_and_its_figures(width: int) -> None:
    found = readings()
    whole = " ".join(" ".join(shown(told(found), found, width)).split())
    for number, outlet in enumerate(OUTLETS, 1):
        assert outlet in whole
        assert f"2031-05-1{number} · r{number}" in whole
        assert f"At least {9 + number} people" in whole
    assert "the outlet itself" in whole
    assert "origin r1" in whole


def test_a_reading_that_is_gone_is_said_to_be() -> None:
    found = readings()
    assert any("its reading is not there" in line for line in shown(told(found), {}, 80))


def test_of_many_events_some_are_shown() -> None:
    found = readings()
    one = found["r1"]
    text = one.report.text
    (event,) = one.events
    at = [text.index(word) for word in ("hit", "killed", "attack", "truce")]
    events = [
        msgspec.structs.replace(
            event, id=f"e{number}", trigger=msgspec.structs.replace(event.trigger, start=start, end=start + 3)
        )
        for number, start in enumerate(at)
    ]
    spread = msgspec.structs.replace(
        one, report=msgspec.structs.replace(one.report, text=text.replace(" ", "\n")), events=events
    )
    found["r1"] = spread
    account = msgspec.structs.replace(told(readings()).accounts[0], events=[each.id for each in events])
    lines = shown(msgspec.structs.replace(told(readings()), accounts=[account]), found, 80)
    assert any(line.strip() == "..." for line in lines)


def test_signs_that_steer_a_terminal_are_shown_and_do_nothing() -> None:
    found = readings()
    accounts = [msgspec.structs.replace(each, outlet="\x1b]0;x\x07") for each in told(found).accounts]
    lines = shown(msgspec.structs.replace(told(found), accounts=accounts), found, 120)
    assert not any("\x1b" in line or "\x07" in line for line in lines)
