import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.map.frame import (
    HIGHEST,
    LEAST_DEGREES,
    LOWEST,
    WIDTH,
    Spot,
    around,
    box_around,
    narrowed,
    span_of_longitudes,
)
from hearsay.exports.map.outlines import Box

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)
SPOTS = st.lists(st.builds(Spot, LATITUDES, LONGITUDES, st.floats(0, 3000)), min_size=1, max_size=5)


def frame_around(*spots):
    return around([box_around(spot) for spot in spots])


@given(SPOTS)
def test_every_spot_is_in_the_frame_wherever_on_the_earth(spots):
    frame = frame_around(*spots)
    for spot in spots:
        assert -0.01 <= frame.x(spot.longitude) <= WIDTH + 0.01
        assert -0.01 <= frame.y(spot.latitude) <= frame.height + 0.01


@given(SPOTS)
def test_a_map_keeps_within_its_size_and_within_the_earth(spots):
    frame = frame_around(*spots)
    assert LOWEST <= frame.height <= HIGHEST
    box = frame.box()
    assert box.east - box.west <= 360.01
    assert box.south >= -90.01 or box.north - box.south > 179


def test_one_town_is_shown_with_what_lies_around_it():
    frame = frame_around(Spot(65.0, -18.0, 5))
    box = frame.box()
    assert box.north - box.south == pytest.approx(LEAST_DEGREES)
    assert (frame.longitude, frame.latitude) == (-18.0, 65.0)


def test_over_the_date_line_the_short_way_is_taken():
    frame = frame_around(Spot(-17.0, 179.0), Spot(-17.0, -179.0))
    assert frame.longitude % 360 == pytest.approx(180)
    assert frame.x(179.0) < WIDTH / 2 < frame.x(-179.0)
    assert frame.box().east - frame.box().west < 10


@pytest.mark.parametrize("latitude", [90, -90, 89.5])
def test_a_pole_is_a_place_like_any_other(latitude):
    frame = frame_around(Spot(latitude, 0, 50))
    assert 0 <= frame.y(latitude) <= frame.height
    assert frame.box().south >= -90.01
    assert frame.box().north <= 90.01


def test_places_all_around_the_earth_make_a_map_of_the_earth():
    frame = frame_around(Spot(60, 100), Spot(-30, -60), Spot(0, 0), Spot(10, 170))
    assert frame.box().east - frame.box().west > 270


@given(st.lists(st.tuples(LONGITUDES, st.floats(0, 90)), min_size=1, max_size=6))
def test_the_shortest_stretch_holds_all_longitudes(found):
    boxes = [Box(west, 0, west + wide, 1) for west, wide in found]
    west, east = span_of_longitudes(boxes)
    assert 0 <= east - west <= 360
    for box in boxes:
        assert (box.west - west) % 360 <= east - west + 1e-6 or east - west == 360


def test_a_circle_is_as_wide_as_it_is_high_where_the_map_is_true():
    frame = frame_around(Spot(60.0, 10.0, 100))
    across, up = frame.radii(Spot(60.0, 10.0, 100))
    assert across == pytest.approx(up)
    assert up == pytest.approx(100 * frame.units_per_km)
    assert frame.radii(Spot(60.0, 10.0)) == (0, 0)


def test_degrees_of_longitude_shrink_towards_the_poles_but_not_to_nothing():
    assert narrowed(0) == 1
    assert narrowed(60) == pytest.approx(0.5)
    assert narrowed(90) == narrowed(-90) == 0.2


def test_a_spot_outside_is_not_held():
    frame = frame_around(Spot(65.0, -18.0))
    assert frame.holds(Spot(65.0, -18.0))
    assert not frame.holds(Spot(50.0, -18.0))
    assert not frame.holds(Spot(65.0, 10.0))
