import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.map.clipping import Window, cut_ring, is_seam, path, thinned, visible

WINDOW = Window(0, 0, 10, 10)
NUMBERS = st.floats(-30, 30)
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=12)


def area(ring):
    return abs(sum(x * b - a * y for (x, y), (a, b) in zip(ring, [*ring[1:], *ring[:1]], strict=True))) / 2


@given(POINTS)
def test_what_is_cut_lies_in_the_window(ring):
    for x, y in cut_ring(ring, WINDOW):
        assert -1e-6 <= x <= 10 + 1e-6
        assert -1e-6 <= y <= 10 + 1e-6


@given(st.lists(st.tuples(st.floats(0, 10), st.floats(0, 10)), min_size=3, max_size=9))
def test_what_lies_in_the_window_stays_as_it_is(ring):
    assert cut_ring(ring, WINDOW) == ring


@pytest.mark.parametrize(
    ("ring", "left"),
    [
        ([(-5, -5), (15, -5), (15, 15), (-5, 15)], 100),  # the window lies within
        ([(5, 5), (15, 5), (15, 15), (5, 15)], 25),
        ([(20, 20), (30, 20), (30, 30)], 0),
    ],
)
def test_the_part_within_has_its_area(ring, left):
    assert area(cut_ring(ring, WINDOW)) == pytest.approx(left)


def stretches(line, without=()):
    return list(visible(line, WINDOW, lambda at: at not in without))


def test_a_line_is_drawn_where_it_touches_the_window_and_in_whole_pieces():
    line = [(-9, 5), (-5, 5), (5, 5), (15, 5), (25, 5), (25, 50), (5, 50), (5, 5)]
    assert stretches(line) == [[(-5, 5), (5, 5), (15, 5)], [(5, 50), (5, 5)]]
    assert stretches([(1, 1)]) == []


def test_pieces_that_are_not_to_be_drawn_are_left_out():
    line = [(1, 1), (2, 1), (3, 1), (4, 1)]
    assert stretches(line, {2}) == [[(1, 1), (2, 1)], [(3, 1), (4, 1)]]


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ((180, 60), (180, 65), True),
        ((-180, 60), (-180, 65), True),
        ((-181.5, 60), (-181, 60), False),
        ((180, 60), (179, 60), False),
        ((-60, -90), (60, -90), True),
        ((-60, -80), (60, -80), False),
    ],
)
def test_where_the_earth_is_cut_open_there_is_no_coast(one, other, is_so):
    assert is_seam(one, other) is is_so


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=30))
def test_thinning_keeps_the_ends_and_drops_only_what_is_near(points):
    kept = thinned(points)
    assert kept[:1] == points[:1]
    assert kept[-1:] == points[-1:]
    assert set(kept) <= set(points)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=2, max_size=20))
def test_a_path_leads_through_its_points_to_a_tenth(points):
    commands = path([points])
    start, _, rest = commands.removeprefix("M").partition("l")
    x, y = map(float, start.split(","))
    for step, (right, down) in zip(rest.split(" "), points[1:], strict=True):
        across, along = map(float, step.split(","))
        x, y = x + across, y + along
        assert (x, y) == pytest.approx((right, down), abs=0.051)


def test_closed_shapes_are_closed_and_single_points_are_nothing():
    assert path([[(0, 0), (1, 0), (1, 1.25)]], is_closed=True) == "M0,0l1,0 0,1.2z"
    assert path([[(0, 0)]]) == path([]) == ""
    assert re.fullmatch(r"[MLlz\d.,\- ]*", path([[(0.05, -3), (1, 2)]]))
