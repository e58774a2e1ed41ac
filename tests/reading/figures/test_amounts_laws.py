"""Laws of number phrases: what a bound makes of any number, and that digits, words and joints change nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.figures.amounts import Amount, find_amounts
from tests.reading.figures.flat import flat

NUMBERS = st.integers(2, 1800)
SPELLED = [
    ("two", 2),
    ("seven", 7),
    ("eleven", 11),
    ("nineteen", 19),
    ("forty", 40),
    ("fifty-six", 56),
    ("ninety nine", 99),
    ("one hundred", 100),
    ("two hundred and five", 205),
    ("three thousand", 3000),
    ("four thousand two hundred", 4200),
    ("two million", 2_000_000),
]
PEOPLE = ["people", "soldiers", "farmers", "nurses", "civilians", "children"]


def amount(text: str) -> Amount:
    """The one number phrase of a sentence."""
    (found,) = find_amounts(flat(f"They counted {text} there ."))
    return found


def bounds(text: str) -> tuple[int | None, int | None]:
    """Low and high of the one number phrase of a sentence."""
    found = amount(text)
    return found.low, found.high


@given(number=NUMBERS)
@pytest.mark.parametrize(
    "words", ["at least", "no fewer than", "no less than", "not less than", "a minimum of"]
)
def test_the_least_is_included_and_nothing_is_said_of_the_most(words: str, number: int) -> None:
    assert bounds(f"{words} {number} people") == (number, None)


@given(number=NUMBERS)
@pytest.mark.parametrize("words", ["more than", "over", "above", "upwards of", "in excess of", "well over"])
def test_more_than_a_number_leaves_the_number_out(words: str, number: int) -> None:
    assert bounds(f"{words} {number} people") == (number + 1, None)


@given(number=NUMBERS)
@pytest.mark.parametrize("words", ["up to", "as many as", "at most", "no more than", "a maximum of"])
def test_the_most_is_included_and_nothing_is_said_of_the_least(words: str, number: int) -> None:
    assert bounds(f"{words} {number} people") == (None, number)


@given(number=NUMBERS)
@pytest.mark.parametrize("words", ["fewer than", "less than", "under", "below", "just under"])
def test_fewer_than_a_number_leaves_the_number_out(words: str, number: int) -> None:
    assert bounds(f"{words} {number} people") == (None, number - 1)


@given(number=NUMBERS)
@pytest.mark.parametrize(
    "words",
    ["about", "around", "some", "roughly", "nearly", "almost", "an estimated", "a total of", "exactly"],
)
def test_a_rounded_number_is_as_stated(words: str, number: int) -> None:
    assert bounds(f"{words} {number} people") == (number, number)


@given(number=NUMBERS)
@pytest.mark.parametrize(
    ("wording", "is_least"), [("{} or more people", True), ("{} or fewer people", False)]
)
def test_what_stands_behind_a_number_bounds_it_too(wording: str, is_least: bool, number: int) -> None:
    assert bounds(wording.format(number)) == ((number, None) if is_least else (None, number))


@given(low=NUMBERS, more=st.integers(1, 100))
@pytest.mark.parametrize("joint", [" to ", "-", " - ", "–", " or "])
def test_a_range_has_both_its_ends_however_it_is_joined(joint: str, low: int, more: int) -> None:
    assert bounds(f"{low}{joint}{low + more} people") == (low, low + more)


@given(low=NUMBERS, more=st.integers(1, 100))
def test_between_and_from_tell_the_same_range(low: int, more: int) -> None:
    assert bounds(f"between {low} and {low + more} people") == (low, low + more)
    assert bounds(f"from {low} to {low + more} people") == (low, low + more)


@pytest.mark.parametrize(("spelled", "number"), SPELLED)
def test_words_count_as_digits_do(spelled: str, number: int) -> None:
    assert bounds(f"{spelled} people") == bounds(f"{number} people") == (number, number)


@pytest.mark.parametrize(("spelled", "number"), SPELLED)
def test_bounds_of_words_are_those_of_digits(spelled: str, number: int) -> None:
    assert bounds(f"at least {spelled} people") == (number, None)
    assert bounds(f"fewer than {spelled} people") == (None, number - 1)


@given(thousands=st.integers(1, 999), rest=st.integers(0, 999))
def test_separators_of_thousands_change_nothing(thousands: int, rest: int) -> None:
    assert bounds(f"{thousands},{rest:03} people") == (1000 * thousands + rest,) * 2


@given(number=NUMBERS, first=st.sampled_from(PEOPLE), second=st.sampled_from(PEOPLE))
def test_the_number_is_the_same_whoever_is_counted(number: int, first: str, second: str) -> None:
    assert bounds(f"{number} {first}") == bounds(f"{number} {second}")


@given(number=NUMBERS, noun=st.sampled_from(PEOPLE))
def test_the_noun_is_the_one_behind_the_number(number: int, noun: str) -> None:
    syntax = flat(f"They counted {number} {noun} there .")
    (found,) = find_amounts(syntax)
    assert found.noun is not None
    assert syntax.words[found.noun] == noun
    assert found.end == found.noun


@given(number=NUMBERS)
@pytest.mark.parametrize(
    "wording", ["{} tanks", "{} missiles", "{} percent of it", "{}% of it", "{} km", "$ {}", "{} days"]
)
def test_no_number_of_things_counts_people(wording: str, number: int) -> None:
    assert find_amounts(flat(f"It was {wording.format(number)} .")) == []


@given(first=NUMBERS, second=NUMBERS)
@pytest.mark.parametrize(("one", "other"), [("soldiers", "farmers"), ("nurses", "civilians")])
def test_two_numbers_stay_with_their_own_people_in_either_order(
    one: str, other: str, first: int, second: int
) -> None:
    for left, right in ((one, other), (other, one)):
        syntax = flat(f"They counted {first} {left} and {second} {right} there .")
        found = [(each.low, syntax.words[each.noun or 0]) for each in find_amounts(syntax)]
        assert found == [(first, left), (second, right)]


@given(before=NUMBERS, after=NUMBERS)
@pytest.mark.parametrize("verb", ["rose", "climbed", "jumped", "fell", "dropped"])
def test_only_the_number_behind_from_is_the_one_before_a_change(verb: str, before: int, after: int) -> None:
    found = find_amounts(flat(f"The toll {verb} to {after} from {before} ."))
    assert [(each.low, each.is_before) for each in found] == [(after, False), (before, True)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("scores of people", 40, None),
        ("several dozen people", 24, None),
        ("a few hundred people", 200, None),
        ("many thousands of people", 2000, None),
        ("millions of people", 2_000_000, None),
        ("a pair of men", 2, 2),
        ("a couple of men", 2, 2),
        ("both men", 2, 2),
        ("two dozen people", 24, 24),
        ("at least two dozen people", 24, None),
        ("more than a hundred people", 101, None),
        ("fewer than a dozen people", None, 11),
        ("nearly half a million people", 500_000, 500_000),
        ("up to three dozen people", None, 36),
        ("a handful of people", None, None),
        ("numerous people", None, None),
        ("countless people", None, None),
        ("multiple people", None, None),
        ("no people", 0, 0),
        ("not a single soldier", 0, 0),
    ],
)
def test_vague_words_say_no_more_than_they_say(text: str, low: int | None, high: int | None) -> None:
    assert bounds(text) == (low, high)


@pytest.mark.parametrize("text", ["several people", "many people", "numerous people", "a handful of people"])
def test_words_without_a_number_are_marked(text: str) -> None:
    assert amount(text).is_vague


@pytest.mark.parametrize("text", ["dozens of people", "12 people", "a couple of men", "no people"])
def test_words_that_say_a_number_are_not_marked(text: str) -> None:
    assert not amount(text).is_vague
