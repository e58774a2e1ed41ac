"""States of certainty, and what a signature passes on of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.events.certainty.states import (
    BELIEVED,
    CONDITIONAL,
    EXPECTED,
    FACT,
    NOT_SO,
    ONGOING,
    ORDERED,
    POSSIBLE,
    SO,
    State,
    named,
    passed_on,
    together,
)
from hearsay.reading.events.certainty.words import (
    ADJECTIVES,
    EVENT_ADJECTIVES,
    NOUNS,
    PREPOSITIONS,
    VERBS,
    _table,
)
from hearsay.records import Certainty

states = st.builds(State, st.integers(FACT, CONDITIONAL), st.booleans())
LETTERS = set("+-FDBEOPGCKSTUN")


@given(states, states)
def test_of_two_the_weaker_mode_holds_and_two_negations_are_none(one: State, other: State) -> None:
    both = together(one, other)
    assert both == together(other, one)
    assert both.mode == max(one.mode, other.mode)
    assert both.is_negative == (one.is_negative is not other.is_negative)


@given(states)
def test_nothing_is_added_by_what_is_so(state: State) -> None:
    assert (
        together(SO, state)
        == state
        == passed_on("++", State(state.mode))._replace(is_negative=state.is_negative)
    )


@given(states)
def test_facts_stay_facts_under_what_takes_them_for_granted(state: State) -> None:
    assert passed_on("FF", state) == SO
    assert passed_on("DD", state) == NOT_SO


@pytest.mark.parametrize(
    ("signature", "governor", "expected"),
    [
        ("+-", SO, SO),
        ("+-", NOT_SO, NOT_SO),
        ("-+", NOT_SO, SO),
        ("-+", State(POSSIBLE), State(POSSIBLE, True)),
        ("E-", SO, State(EXPECTED)),
        ("E-", State(POSSIBLE), State(POSSIBLE)),
        ("O-", State(CONDITIONAL), State(CONDITIONAL)),
        ("K-", SO, State(ONGOING)),
        ("K-", State(EXPECTED), State(EXPECTED)),
        ("ST", SO, SO),
        ("ST", State(ORDERED), State(ONGOING)),
        ("ST", NOT_SO, State(ONGOING)),
        ("ST", State(EXPECTED, True), State(EXPECTED)),
    ],
)
def test_a_signature_passes_the_governing_state_on(signature: str, governor: State, expected: State) -> None:
    assert passed_on(signature, governor) == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (SO, Certainty.HAPPENED),
        (NOT_SO, Certainty.DENIED),
        (State(ONGOING, True), Certainty.DENIED),
        (State(BELIEVED), Certainty.POSSIBLE),
        (State(EXPECTED, True), Certainty.DENIED),
        (State(ORDERED, True), Certainty.DENIED),
        (State(POSSIBLE, True), Certainty.POSSIBLE),
        (State(CONDITIONAL, True), Certainty.CONDITIONAL),
    ],
)
def test_a_state_has_one_name(state: State, expected: Certainty) -> None:
    assert named(state) is expected


@pytest.mark.parametrize(
    "table",
    [*VERBS.values(), NOUNS, ADJECTIVES, PREPOSITIONS],
    ids=[*VERBS, "nouns", "adjectives", "prepositions"],
)
def test_every_signature_has_two_known_letters(table: dict[str, str]) -> None:
    assert {
        word: s for word, s in table.items() if len(s) != 2 or not set(s) <= LETTERS or word != word.strip()
    } == {}


def test_what_an_adjective_says_of_its_noun_is_one_letter() -> None:
    assert set(EVENT_ADJECTIVES.values()) <= LETTERS


def test_a_word_listed_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="attack"):
        _table("+- attack\nFF attack")
