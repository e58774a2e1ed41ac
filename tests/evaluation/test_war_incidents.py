"""War reports: which telling an account is in, copies, and how figures and counts stand to gold."""

from dataclasses import replace

import pytest

from evaluation import war_incidents
from evaluation.war_incidents import Found, Known, best_threshold, copies, counts_of, telling_of
from evaluation.war_set import TUNING, WarAccount, WarIncident, load_reports
from hearsay.records import Corroboration, FigureRange, Incident, Measure, Span, Standing
from tests.incidents.made import event, telling

REPORTS = load_reports(TUNING)


def account(start: int, end: int) -> WarAccount:
    return WarAccount(incident="one", span=Span(start, end, " " * (end - start)))


def test_an_account_is_in_the_telling_with_an_event_at_its_words_else_in_the_main_one() -> None:
    main = replace(telling("a"), events=(event(1, start=10),))
    aside = replace(telling("a"), key="a#1", events=(event(2, start=50),), is_main=False)
    assert telling_of(account(45, 55), [main, aside]) is aside
    assert telling_of(account(5, 12), [main, aside]) is main
    assert telling_of(account(90, 95), [main, aside]) is main


def test_reprints_are_copies_of_what_came_first_unless_they_are_too_short_to_tell() -> None:
    assert dict(copies(REPORTS)) == {"t03": "t02"}


def test_the_threshold_is_one_of_those_tried() -> None:
    assert best_threshold() in war_incidents.THRESHOLDS


def made(low: int, high: int | None, independent: int) -> Incident:
    return Incident(
        id="i",
        type="ASSAULT",
        figures=[FigureRange(measure=Measure.KILLED, low=low, high=high, claims=[])],
        corroboration=Corroboration(reports=1, outlets=1, origins=1, independent=independent),
        standing=Standing.SINGLE_SOURCE,
    )


@pytest.mark.parametrize(
    ("incident", "held", "exact", "right"),
    [(made(4, 4, 2), 100, 100, 100), (made(3, None, 1), 100, 0, 0), (made(5, 9, 2), 0, 0, 100)],
)
def test_numbers_are_held_or_exact_and_counts_right_or_not(
    incident: Incident, held: int, exact: int, right: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    gold = WarIncident(id="one", half=TUNING, killed=4, injured=None, independent=2)
    monkeypatch.setattr(war_incidents, "load_incidents", lambda _: {"one": gold})
    found = counts_of(TUNING, Found([Known("one", REPORTS[0], telling("a"))], [0], [incident]))
    assert (found["killed held"], found["killed exact"], found["independent exact"]) == (held, exact, right)
    assert found["injured held"] == 0
