"""The project's own war reports are what their page says: sizes, halves apart, exact words, gold that can be held."""

from collections import Counter
from datetime import date

import pytest

from evaluation.war_set import HELD_OUT, TUNING, load_incidents, load_reports
from hearsay.incidents.copies import overlap, shingles
from hearsay.incidents.words import words_of

HALVES = (TUNING, HELD_OUT)
REPORTS = {half: load_reports(half) for half in HALVES}
INCIDENTS = {half: load_incidents(half) for half in HALVES}
EVERY = [each for half in HALVES for each in REPORTS[half]]


def test_it_is_as_large_as_its_page_says() -> None:
    assert len(EVERY) == 66
    assert sum(len(each) for each in INCIDENTS.values()) == 26
    assert sum(len(each.accounts) for each in EVERY) == 80
    assert len({each.id for each in EVERY}) == 66


def test_all_words_stand_where_they_are_said_to() -> None:
    for each in EVERY:
        assert each.text.startswith(f"{each.title}\n\n")
        for account in each.accounts:
            span = account.span
            assert each.text[span.start : span.end] == span.text, each.id


@pytest.mark.parametrize("half", HALVES)
def test_reports_tell_of_incidents_of_their_own_half_and_each_is_told_of(half: str) -> None:
    told = {account.incident for each in REPORTS[half] for account in each.accounts}
    assert told == set(INCIDENTS[half])


@pytest.mark.parametrize("half", HALVES)
def test_no_incident_has_more_independent_accounts_than_outlets(half: str) -> None:
    outlets: dict[str, set[str]] = {}
    for each in REPORTS[half]:
        for account in each.accounts:
            outlets.setdefault(account.incident, set()).add(each.outlet)
    assert all(1 <= gold.independent <= len(outlets[name]) for name, gold in INCIDENTS[half].items())


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_reprints_background_and_several_strikes_within_days(half: str) -> None:
    runs = [shingles(words_of(each.text.casefold())) for each in REPORTS[half]]
    copies = [overlap(one, other).is_copy for at, one in enumerate(runs) for other in runs[at + 1 :]]
    assert sum(copies) >= 1
    assert sum(len(each.accounts) > 1 for each in REPORTS[half]) >= 4
    days = Counter(date.fromisoformat(each.published).isocalendar()[:2] for each in REPORTS[half])
    assert max(days.values()) >= 8


def test_a_report_can_be_read() -> None:
    report = EVERY[0].report()
    assert (report.id, report.outlet, report.published) == ("t01", "Adriatic Courier", "1994-02-05")
