import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.gazetteer import extents
from hearsay.sphere import EARTH_KM

POINTS = st.tuples(st.floats(-80, 80), st.floats(-179, 179))


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        ((0, 0), (0, 1), 111.2),
        ((0, 0), (1, 0), 111.2),
        ((60, 0), (60, 1), 55.6),
        ((0, 179.5), (0, -179.5), 111.2),
    ],
)
def test_distance_over_the_globe(one, other, km):
    assert extents.distance(one, other) == pytest.approx(km, abs=0.1)


@given(POINTS, POINTS)
def test_distance_is_the_same_both_ways_and_never_over_half_the_globe(one, other):
    assert extents.distance(one, other) == pytest.approx(extents.distance(other, one))
    assert 0 <= extents.distance(one, other) <= math.pi * EARTH_KM + 1e-6


def test_the_middle_holds_across_the_line_of_dates():
    latitude, longitude = extents.middle([(0.0, 179.0), (0.0, -179.0)])
    assert latitude == pytest.approx(0)
    assert abs(longitude) == pytest.approx(180)


@given(POINTS)
def test_the_middle_of_one_point_is_that_point(point):
    assert extents.middle([point]) == pytest.approx(point, abs=1e-4)


def test_nine_in_ten_places_lie_within_the_reach():
    places = [(0.0, longitude / 10) for longitude in range(1, 11)]
    assert extents.reach((0.0, 0.0), places) == pytest.approx(0.9 * 111.2, abs=0.1)
    assert extents.reach((0.0, 0.0), []) == 0


@given(POINTS, st.lists(POINTS, min_size=1, max_size=12))
def test_at_least_nine_in_ten_are_within_the_radius_of_a_unit(centre, places):
    radius = extents.unit_radius(centre, places, share_km2=0)
    within = sum(extents.distance(centre, place) <= radius + 0.1 for place in places)
    assert within >= 0.9 * len(places) - 1e-9


def test_a_unit_with_few_places_reaches_as_far_as_its_fair_share():
    share = math.pi * 40**2
    assert extents.unit_radius((0.0, 0.0), [(0.0, 0.01)], share) == 40
    assert extents.unit_radius((0.0, 0.0), [(0.0, 0.01)] * extents.FEW_PLACES, share) == extents.MIN_UNIT_KM


def test_larger_towns_reach_further_and_none_less_than_the_least():
    radii = [extents.town_radius(people) for people in (0, 10_000, 100_000, 1_000_000, 10_000_000)]
    assert radii == sorted(radii)
    assert radii[0] == extents.MIN_TOWN_KM
    assert 10 < radii[3] < 25
