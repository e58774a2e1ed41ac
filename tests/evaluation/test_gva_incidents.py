"""Reports of one incident, beside a single pass; ranges beside a registry."""

from datetime import date

import pytest

from evaluation.gva import is_tuned_on, outlet_of
from evaluation.gva_incidents import count, labels_of, range_of_all, single_pass
from hearsay.records import Corroboration, FigureRange, Incident, Measure, Standing
from tests.incidents.made import telling


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("http://web.archive.org/web/20151026092316/http://news.example/2014/x", "news.example"),
        ("https://news.example/a", "news.example"),
        ("", None),
    ],
)
def test_an_archived_page_is_its_own_outlet_s(url: str, outlet: str | None) -> None:
    assert outlet_of(url) == outlet


def test_half_of_the_incidents_are_for_tuning() -> None:
    assert 450 < sum(is_tuned_on(str(number)) for number in range(1000)) < 550


def test_a_telling_has_the_number_of_its_group() -> None:
    one, other = telling("a"), telling("b")
    assert labels_of([[one], [other]], ["b#0", "a#0"]) == [1, 0]


SHOT = "Officers found Tadeus Brann wounded beside the Lowland mill."


@pytest.mark.parametrize(
    ("texts", "days", "together"),
    [
        ([SHOT, SHOT], [1, 2], True),
        ([SHOT, SHOT], [1, 30], False),
        ([SHOT, "Parliament adopted a budget for timber."], [1, 1], False),
    ],
)
def test_the_single_pass_joins_what_is_alike_and_near(texts, days, *, together: bool) -> None:
    first, second = single_pass(texts, [date(2031, 5, day) for day in days], 0.5)
    assert (first == second) == together


def figure(low: int | None, high: int | None, group: str = "people") -> FigureRange:
    return FigureRange(measure=Measure.KILLED, group=group, low=low, high=high, claims=[])


def incident(*figures: FigureRange) -> Incident:
    return Incident(
        id="i",
        type="ASSAULT",
        figures=list(figures),
        corroboration=Corroboration(reports=1, outlets=1, origins=1, independent=1),
        standing=Standing.SINGLE_SOURCE,
    )


def test_a_range_is_exact_holds_the_number_or_does_not() -> None:
    made = [incident(figure(2, 2)), incident(figure(1, None)), incident(figure(3, 4)), incident()]
    assert count(made, [2, 2, 2, 2], "killed") == (1, 2, 3, 4)


def test_people_as_such_go_before_a_class_and_a_number_before_none() -> None:
    assert range_of_all([figure(1, 1, "children"), figure(4, 4)], "killed") == figure(4, 4)
    assert range_of_all([figure(None, None), figure(1, 1, "children")], "killed") == figure(1, 1, "children")
    assert range_of_all([], "killed") is None
