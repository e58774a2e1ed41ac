"""Where tellings place what they tell of, and how far apart that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.places import Area, area, great_circle_km
from tests.incidents.made import ORLEC, VELIN, place

DEGREES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        ((50.45, 30.52), (49.99, 36.23), 410),  # Kyiv, Kharkiv
        ((31.59, 64.37), (34.53, 69.17), 552),  # Lashkar Gah, Kabul
        ((0.0, 179.5), (0.0, -179.5), 111),  # over the date line
    ],
)
def test_distances_are_those_of_the_globe(one, other, km: int) -> None:
    assert great_circle_km(*one, *other) == pytest.approx(km, abs=5)


@given(DEGREES, DEGREES)
def test_a_distance_is_mutual_and_at_most_half_around(one, other) -> None:
    assert great_circle_km(*one, *other) == pytest.approx(great_circle_km(*other, *one), abs=1e-6)
    assert 0 <= great_circle_km(*one, *other) <= 20_016


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
