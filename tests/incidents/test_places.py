"""Where tellings place what they tell of, and how far apart that is."""

import pytest

from hearsay.incidents.places import Area, area, may_be_one
from hearsay.records import Level
from tests.incidents.made import ORLEC, VELIN, place


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (place(), place(), True),
        (place(), place("Velin", VELIN), False),
        (place(), place("Marenia", VELIN, radius=300), True),
        (place(), place("Orlec", None), True),
    ],
)
def test_places_meet_where_the_finer_may_lie_in_the_coarser(one, other, *, meets: bool) -> None:
    assert area(one).meets(area(other)) == area(other).meets(area(one)) == meets


def test_places_of_two_countries_without_a_point_do_not_meet() -> None:
    assert not Area(None, None, 0, "UA", None).meets(Area(*ORLEC, 5, "SD", None))


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (place("Orlec", None), place("Arpin", None), False),
        (place("Orlec", None), place("ORLEC", None), True),
        (place("Orlec"), place("Arpin", None), False),
        (place("Orlec", None), place("Sava Dol", None, level=Level.PROVINCE), True),
        (place("Orlec"), place("Orlitz"), True),
        (place("Orlec"), place("Velin", VELIN), False),
    ],
)
def test_of_towns_that_no_gazetteer_has_the_names_decide(one, other, *, may: bool) -> None:
    assert may_be_one(one, other) == may_be_one(other, one) == may
