"""The people behind a head word, and behind the word that their phrase begins or ends with."""

import pytest

from hearsay.reading.figures.counted import Counted
from tests.reading.figures.flat import census, words


def shown(text: str, head: str, tags: str = "") -> tuple[str, int | None, int | None, str] | None:
    syntax, own = census(text, tags)
    return seen(text, own.of(syntax.words.index(head.lower())), tags)


def seen(text: str, people: Counted | None, tags: str = "") -> tuple[str, int | None, int | None, str] | None:
    syntax, _ = census(text, tags)
    if people is None:
        return None
    return words(syntax, people.first, people.last), people.low, people.high, people.group


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("at least ten civilians died", "civilians", ("at least ten civilians", 10, None, "civilians")),
        ("at least ten civilians died", "ten", ("at least ten civilians", 10, None, "civilians")),
        ("killing 30 there", "30", ("30", 30, 30, "people")),
        ("a group of five farmers died", "group", ("a group of five farmers", 5, 5, "civilians")),
        ("the bodies of 12 men", "bodies", ("12 men", 12, 12, "men")),
        ("50 women and children died", "women", ("50 women and children", 50, 50, "people")),
        ("12 civilian deaths", "deaths", ("12 civilian deaths", 12, 12, "civilians")),
        ("12 deaths", "deaths", ("12 deaths", 12, 12, "people")),
        ("a doctor died", "doctor", ("a doctor", 1, 1, "health workers")),
        ("another teacher died", "teacher", ("another teacher", 1, 1, "teachers")),
        ("teacher killed", "teacher", ("teacher", 1, 1, "teachers")),
        ("the teacher died", "teacher", ("the teacher", 1, 1, "teachers")),
        ("no civilians died", "civilians", ("no civilians", 0, 0, "civilians")),
    ],
)
def test_the_people_of_a_head_word(text: str, head: str, expected: tuple[str, int, int, str]) -> None:
    assert shown(text, head) == expected


@pytest.mark.parametrize(
    ("text", "head", "tags"),
    [
        ("civilians died", "civilians", ""),
        ("the civilians died", "civilians", ""),
        ("every doctor died", "doctor", "DT NN VBD"),
        ("a tank burned", "tank", "DT NN VBD"),
        ("Doctor Faru died", "Doctor", "NN NNP VBD"),
        ("Omo Faru died", "faru", "NNP NNP VBD"),
        ("staff died", "staff", "NN VBD"),
    ],
)
def test_a_head_word_that_nothing_counts(text: str, head: str, tags: str) -> None:
    assert shown(text, head, tags) is None


def test_one_person_is_counted_where_told_of_first() -> None:
    syntax, own = census("The director was taken. The director died.", "DT NN VBD VBN . DT NN VBD .")
    assert own.of(1) is not None
    assert own.of(6) is None
    assert syntax.words[6] == "director"


def test_an_age_belongs_to_the_phrase_of_one_person() -> None:
    text = "a 34-year-old primary school teacher"
    assert shown(text, "teacher", "DT CD part NN part JJ JJ NN NN") == (text, 1, 1, "teachers")


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("a doctor died", 0, "a doctor"),
        ("12 men died", 0, "12 men"),
        ("12 men died", 1, None),
        ("the doctor died", 0, None),
        ("died", 5, None),
        ("a tank burned", 0, None),
    ],
)
def test_the_people_whose_phrase_begins_at_a_word(text: str, at: int, expected: str | None) -> None:
    _, own = census(text)
    found = seen(text, own.beginning(at))
    assert (found and found[0]) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("12 men died", 1, "12 men"),
        ("12 men died", 0, None),
        ("a doctor died", 1, "a doctor"),
        ("they died", 0, None),
    ],
)
def test_the_people_whose_phrase_ends_at_a_word(text: str, at: int, expected: str | None) -> None:
    _, own = census(text)
    found = seen(text, own.ending(at))
    assert (found and found[0]) == expected


def test_whom_is_the_phrase_without_its_number() -> None:
    syntax, own = census("at least ten young civilians died", "IN JJS CD JJ NNS VBD")
    people = own.of(4)
    assert people is not None
    assert people.whom is not None
    assert words(syntax, *people.whom) == "young civilians"


def test_a_noun_that_is_counted_itself_is_known() -> None:
    _, own = census("12 deaths and bodies")
    assert own.is_counted(1)
    assert not own.is_counted(3)
