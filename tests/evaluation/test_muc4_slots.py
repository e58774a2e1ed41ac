import pytest

from evaluation.muc4_details import Details
from evaluation.muc4_keys import Filler
from evaluation.muc4_scorer import Tally
from evaluation.muc4_slots import SLOTS, added, is_within, most_precise, score
from tests.evaluation.test_muc4_scorer import key

NOTHING = Details((), (), (), (), (), ())


def test_value_and_words_must_both_be_right() -> None:
    gold = key()._replace(
        stage=("accomplished",),
        effect=(Filler(("peasants", "two peasants"), ("death",)),),
        place=("orlec (city)",),
    )
    right = NOTHING._replace(
        stage=(("", "accomplished"),), effect=(("the peasants", "death"),), place=(("", "Orlec"),)
    )
    wrong = NOTHING._replace(
        stage=(("", "attempted"),), effect=(("ana ruiz", "death"), ("peasants", "injury"))
    )
    assert score([right], [gold], ((0, 0),))["effect"] == Tally(1, 1, 1, 1)
    assert score([right], [gold], ((0, 0),))["place"] == Tally(1, 1, 1, 1)
    found = score([wrong], [gold], ((0, 0),))
    assert (found["stage"], found["effect"]) == (Tally(0, 1, 0, 1), Tally(0, 2, 0, 1))


def test_templates_and_keys_without_partners_count_too() -> None:
    one = NOTHING._replace(stage=(("", "accomplished"),))
    found = score([one], [key()], ())
    assert found["stage"] == Tally(0, 1, 0, 1)
    assert added([found, found])["stage"] == Tally(0, 2, 0, 2)
    assert set(found) == set(SLOTS)


@pytest.mark.parametrize(
    ("day", "gold", "expected"),
    [
        ("1990-01-08", "08 jan 90", True),
        ("1990-01-09", "08 jan 90", False),
        ("1990-01-09", "08 jan 90 - 10 jan 90", True),
        ("1990-03-01", "- 04 mar 90", True),
        ("1990-02-01", "- 04 mar 90", False),
        ("1990", "08 jan 90", False),
        ("1990-01", "01 jan 90 - 31 jan 90", True),
        ("1990-01-02/1990-01-04", "01 jan 90 - 31 jan 90", True),
        ("1990-01-02/..", "01 jan 90 - 31 jan 90", False),
        ("--01-08", "08 jan 90", True),
        ("--01-08", "08 jan 90 - 09 jan 90", True),
        ("--01-09", "08 jan 90", False),
        ("1990-01-08", "-", False),
        ("1990-01-31", "31 feb 90", False),
    ],
)
def test_a_day_is_that_of_the_key_or_in_its_range(day: str, gold: str, expected: bool) -> None:
    assert is_within(day, gold) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("el salvador", ["el salvador"]),
        ("peru: lima (city)", ["lima"]),
        ("x: y (city): market (street)", ["market"]),
        ("x: a (town) - b (town)", ["a", "b"]),
    ],
)
def test_the_most_precise_name_of_a_place(place: str, expected: list[str]) -> None:
    assert most_precise(place) == expected


@pytest.mark.parametrize(
    ("read", "gold", "is_right"),
    [
        ("bogotá", "colombia: bogota (city", True),
        ("cauca department", "colombia: cauca (department", True),
        ("colombia", "colombia: bogota (city", False),
    ],
)
def test_places_are_the_same_without_accents_and_without_what_they_are(
    read: str, gold: str, is_right: bool
) -> None:
    one = NOTHING._replace(place=(("", read),))
    assert score([one], [key()._replace(place=(gold,))], ((0, 0),))["place"] == Tally(
        is_right, 1, is_right, 1
    )
