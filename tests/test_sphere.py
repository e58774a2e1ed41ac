import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.sphere import EARTH_KM, distance_km

latitudes, longitudes = st.floats(-90, 90), st.floats(-180, 180)


def test_from_the_equator_to_the_pole_is_a_quarter_of_a_great_circle() -> None:
    assert distance_km(0, 0, 90, 0) == pytest.approx(EARTH_KM * math.pi / 2)


def test_the_antipodes_are_half_a_great_circle_away() -> None:
    assert distance_km(0, 0, 0, 180) == pytest.approx(EARTH_KM * math.pi)


@given(latitudes, longitudes, latitudes, longitudes)
def test_the_way_back_is_as_long(a: float, b: float, c: float, d: float) -> None:
    assert distance_km(a, b, c, d) == pytest.approx(distance_km(c, d, a, b), abs=1e-6)
    assert 0 <= distance_km(a, b, c, d) <= EARTH_KM * math.pi + 1e-6


@given(latitudes, longitudes)
def test_a_point_is_nowhere_else(a: float, b: float) -> None:
    assert distance_km(a, b, a, b) == pytest.approx(0, abs=1e-6)


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
    assert distance_km(*one, *other) == pytest.approx(km, abs=5)


@given(DEGREES, DEGREES)
def test_a_distance_is_mutual_and_at_most_half_around(one, other) -> None:
    assert distance_km(*one, *other) == pytest.approx(distance_km(*other, *one), abs=1e-6)
    assert 0 <= distance_km(*one, *other) <= 20_016
