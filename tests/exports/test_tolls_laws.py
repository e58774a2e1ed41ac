"""The one number of a codebook: who counts how often, which claims are left aside, what classes do to it."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.cases import Case
from hearsay.exports.incident_columns import of_toll
from hearsay.exports.tolls import Toll, best_of, toll
from hearsay.records import Measure, Scope, Standing
from tests.exports.dispatches import Line, as_one, dispatch

NUMBERS = st.integers(0, 60)


def of(*claims, published=None):
    """An incident of a report a claim: (outlet, speaker, low, high) and perhaps the class."""
    return as_one(
        *(
            dispatch(
                Line(
                    speaker=speaker,
                    killed=f"{low} or {high}",
                    low=low,
                    high=high,
                    group=group[0] if group else "people",
                ),
                id=f"r{number}",
                outlet=outlet,
                published=published or "2031-05-13",
            )
            for number, (outlet, speaker, low, high, *group) in enumerate(claims)
        )
    )


def as_scope(case: Case, number: int, **change) -> list:
    """The claims of a case, one with its figure changed."""
    stated = list(case.claims)
    figure = stated[number].figure
    assert figure is not None
    stated[number] = stated[number]._replace(figure=msgspec.structs.replace(figure, **change))
    return stated


@pytest.mark.parametrize(
    ("claims", "best"),
    [
        # one voice in three outlets is one claimant
        (
            [
                ("A", "Mayor Brandt", 9, 9),
                ("B", "Mayor Brandt", 9, 9),
                ("C", "Mayor Brandt", 9, 9),
                ("D", "Doctor Brez", 7, 7),
            ],
            7,
        ),
        # letter case makes no second voice
        ([("A", "Mayor Brandt", 9, 9), ("B", "MAYOR BRANDT", 9, 9), ("C", "Doctor Brez", 7, 7)], 7),
        # what two outlets count in their own words are two claims
        ([("A", None, 9, 9), ("B", None, 9, 9), ("C", "Doctor Brez", 7, 7)], 9),
        # a range allows what lies in it
        ([("A", "Mayor Brandt", 5, 20), ("B", "Doctor Brez", 12, 12)], 12),
        # at least 9 and up to 11: both allow 9, 10 and 11
        ([("A", "Mayor Brandt", 9, None), ("B", "Doctor Brez", None, 11)], 9),
        # who gives no number allows every one, and proposes none
        ([("A", "Mayor Brandt", None, None), ("B", "Doctor Brez", 7, 7)], 7),
        # nobody died is a number
        ([("A", "Mayor Brandt", 0, 0), ("B", "Doctor Brez", 0, 0), ("C", "Colonel Draga", 4, 4)], 0),
    ],
)
def test_the_best_follows_claimants_and_not_reports(claims, best):
    assert toll(of(*claims), Measure.KILLED).best == best


@pytest.mark.parametrize(
    ("change", "best"),
    [
        ({"scope": Scope.PART}, 12),
        ({"scope": Scope.CUMULATIVE}, 12),
        ({"is_superseded": True}, 12),
        ({"scope": Scope.TOTAL}, 5),
    ],
)
def test_parts_running_counts_and_what_is_renewed_are_left_aside(change, best):
    case = of(("A", "Mayor Brandt", 5, 5), ("B", "Doctor Brez", 12, 12))
    number = next(at for at, each in enumerate(case.claims) if each.claim.low == 5)
    assert best_of(as_scope(case, number, **change)) == best


def test_where_all_claims_are_parts_they_count_after_all():
    case = of(("A", "Mayor Brandt", 5, 5))
    assert best_of(as_scope(case, 0, scope=Scope.PART)) == 5


def test_a_claim_without_its_figure_counts():
    case = of(("A", "Mayor Brandt", 5, 5))
    assert best_of([case.claims[0]._replace(figure=None)]) == 5


@pytest.mark.parametrize(
    ("days", "best"),
    [
        (("2031-05-13", "2031-05-14"), 14),
        (("2031-05-14", "2031-05-13"), 9),
        ((None, "2031-05-13"), 14),
        (("2031-05-13", None), 9),
        (("2031-05-13T20:00:00Z", "2031-05-14T06:00:00Z"), 14),
    ],
)
def test_a_claimant_is_held_to_what_was_said_last_and_undated_reports_come_first(days, best):
    made = as_one(
        *(
            dispatch(
                Line(speaker="Mayor Brandt", killed=str(n), low=n, high=n),
                id=f"r{n}",
                outlet=f"O{n}",
                published=day,
            )
            for n, day in zip((9, 14), days, strict=True)
        )
    )
    assert toll(made, Measure.KILLED).best == best


def test_who_says_later_that_the_number_is_not_known_is_held_to_the_number_before_as_the_best():
    made = as_one(
        dispatch(Line(speaker="Mayor Brandt", killed="9", low=9, high=9), id="r1", published="2031-05-13"),
        dispatch(Line(speaker="Mayor Brandt", killed="many"), id="r2", outlet="B", published="2031-05-15"),
    )
    assert toll(made, Measure.KILLED).best == 9


@pytest.mark.parametrize(
    ("claims", "group", "expected"),
    [
        ([("A", None, 9, 9, "civilians"), ("B", None, 4, 4, "combatants")], "civilians", Toll(9, 9, 9)),
        ([("A", None, 9, 9, "civilians"), ("B", None, 4, 4, "combatants")], "combatants", Toll(4, 4, 4)),
        ([("A", None, 9, 9, "civilians"), ("B", None, 4, 4, "combatants")], None, Toll(9, 9, 9)),
        ([("A", None, 9, 9, "civilians")], "people", None),
        ([("A", None, 9, None, "civilians"), ("B", None, 4, 4)], None, Toll(4, 4, None)),
        ([("A", None, 20, 20), ("B", None, 4, 4, "children")], None, Toll(20, 20, 20)),
        ([("A", None, 20, 20), ("B", None, 4, 4, "children")], "children", Toll(4, 4, 4)),
        ([("A", None, 20, 20), ("B", None, None, None, "children")], None, Toll(20, 20, 20)),
    ],
)
def test_a_class_is_asked_for_by_itself_and_of_all_people_none_is_added(claims, group, expected):
    assert toll(of(*claims), Measure.KILLED, group) == expected


@pytest.mark.parametrize("measure", [each for each in Measure if each is not Measure.KILLED])
def test_a_measure_that_nobody_states_has_no_toll_and_no_cell(measure):
    case = of(("A", "Mayor Brandt", 9, 9))
    assert toll(case, measure) is None
    assert [of_toll(measure, part)(case) for part in Toll._fields] == [None, None, None]


def test_the_cells_are_the_parts_of_the_toll():
    case = of(("A", "Mayor Brandt", 9, 9), ("B", "Doctor Brez", 12, 14))
    assert [of_toll(Measure.KILLED, part)(case) for part in Toll._fields] == [9, 9, 14]


def test_a_toll_of_an_account_whose_reading_is_gone_keeps_its_range_and_has_no_best():
    case = of(("A", "Mayor Brandt", 9, 9))
    assert toll(Case(case.incident, ()), Measure.KILLED) == Toll(9, None, 9)


@given(st.lists(NUMBERS, min_size=1, max_size=6))
def test_of_exact_numbers_the_best_is_the_one_that_most_say_and_of_equals_the_smallest(numbers):
    case = of(*((f"O{at}", f"Voice {at}", n, n) for at, n in enumerate(numbers)))
    most = max(numbers.count(n) for n in numbers)
    wanted = min(n for n in numbers if numbers.count(n) == most)
    assert toll(case, Measure.KILLED) == Toll(min(numbers), wanted, max(numbers))


@given(st.lists(NUMBERS, min_size=1, max_size=5), NUMBERS)
def test_one_more_who_says_the_best_changes_no_best(numbers, more):
    first = of(*((f"O{at}", f"Voice {at}", n, n) for at, n in enumerate(numbers)))
    best = toll(first, Measure.KILLED).best
    with_one = [*numbers, best]
    again = of(*((f"O{at}", f"Voice {at}", n, n) for at, n in enumerate(with_one)))
    assert toll(again, Measure.KILLED).best == best
    wider = of(*((f"O{at}", f"Voice {at}", n, n) for at, n in enumerate([*numbers, more])))
    assert toll(wider, Measure.KILLED)[::2] == (min([*numbers, more]), max([*numbers, more]))


@given(st.lists(NUMBERS, min_size=1, max_size=5), st.integers(1, 9))
def test_exact_numbers_that_all_grow_by_as_much_have_a_toll_that_grows_by_as_much(numbers, more):
    one = toll(of(*((f"O{at}", f"Voice {at}", n, n) for at, n in enumerate(numbers))), Measure.KILLED)
    other = toll(
        of(*((f"O{at}", f"Voice {at}", n + more, n + more) for at, n in enumerate(numbers))), Measure.KILLED
    )
    assert other == Toll(*(each + more for each in one))


@pytest.mark.parametrize("doer", ["The Arvenian army", "The Korvan Front"])
def test_a_toll_is_the_same_whoever_is_blamed(doer):
    lines = [Line(doer, speaker=f"Voice {n}", killed=str(n), low=n, high=n) for n in (9, 12, 12)]
    case = as_one(*(dispatch(line, id=f"r{at}", outlet=f"O{at}") for at, line in enumerate(lines)))
    turned = [replace(line, doer="farmers", whom=doer) for line in lines]
    other = as_one(*(dispatch(line, id=f"r{at}", outlet=f"O{at}") for at, line in enumerate(turned)))
    # "Voice 12" says it twice, and is one claimant
    assert toll(case, Measure.KILLED) == toll(other, Measure.KILLED) == Toll(9, 9, 12)
    assert case.incident.standing is not Standing.DENIED
