"""What a pronoun stands for, given the mentions it may point to."""

import pytest

from hearsay.reading.outline import outline
from hearsay.reading.pronouns import antecedent
from hearsay.records import Span


def chosen(text: str, pronoun: str, *names: str) -> str | None:
    """The name chosen for the last occurrence of a pronoun, candidates at their first occurrences."""
    start = text.rindex(pronoun)
    spans = [Span(text.index(name), text.index(name) + len(name), name) for name in names]
    at = antecedent(outline(text), Span(start, start + len(pronoun), pronoun), spans)
    return None if at is None else names[at]


@pytest.mark.parametrize(
    ("text", "pronoun", "right", "wrong"),
    [
        ("Mr Bak met Mrs Noori. Then he left.", "he", "Mr Bak", "Mrs Noori"),
        ("Mr Bak met Mrs Noori. Then she left.", "she", "Mrs Noori", "Mr Bak"),
        ("The army met Karim Haidari. It left.", "It", "The army", "Karim Haidari"),
        ("Residents met Karim Haidari. They left.", "They", "Residents", "Karim Haidari"),
        ("Haidari said no to Bak. He left.", "He", "Haidari", "Bak"),
        ("Haidari came late. Noori came later. He wept.", "He", "Noori", "Haidari"),
        ("“Leyla was brave.” Maryam wept. She left.", "She", "Maryam", "Leyla"),
    ],
)
def test_the_better_candidate_is_chosen_whatever_their_order(
    text: str, pronoun: str, right: str, wrong: str
) -> None:
    assert chosen(text, pronoun, right, wrong) == right
    assert chosen(text, pronoun, wrong, right) == right


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Mrs Noori came. He left.", "He", "Mrs Noori"),
        ("Karim Haidari came. It left.", "It", "Karim Haidari"),
        ("Residents came. He left.", "He", "Residents"),
        ("“Leyla was brave.” Then she left.", "she", "Leyla"),
    ],
)
def test_none_is_chosen_where_none_agrees(text: str, pronoun: str, name: str) -> None:
    assert chosen(text, pronoun, name) is None


def test_a_quotation_does_not_shut_out_what_stands_in_it_with_the_pronoun() -> None:
    assert chosen("“Leyla was brave. And she left.”", "she", "Leyla") == "Leyla"


def test_they_may_mean_one_person_where_there_is_nobody_else() -> None:
    assert chosen("Kim Haidari came. They left.", "They", "Kim Haidari") == "Kim Haidari"


def test_what_is_too_far_off_is_not_reached() -> None:
    text = "Haidari came. " + "It rained. " * 12 + "He left."
    assert chosen(text, "He", "Haidari") is None


def test_a_pronoun_may_point_to_a_pronoun() -> None:
    text = "He came. Later he left."
    assert chosen(text, "he", "He") == "He"
    assert chosen("She came. Later he left.", "he", "She") is None


def test_without_candidates_there_is_none() -> None:
    assert chosen("He left.", "He") is None
