"""Places told by another: phrases with their kilometres, bearings and reach, and the laws of moving a point."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.places.names import Name
from hearsay.reading.places.offsets import AXIS_KM, NEAR_KM, TOWARDS_KM, VAGUE, Offset, moved, offset_of
from hearsay.sphere import EARTH_KM
from tests.reading.places.flat import flat

BEARINGS = {
    "north": 0,
    "northeast": 45,
    "east": 90,
    "southeast": 135,
    "south": 180,
    "southwest": 225,
    "west": 270,
    "northwest": 315,
}
OPPOSITE = [("north", "south"), ("east", "west"), ("northeast", "southwest"), ("northwest", "southeast")]
LATITUDES = st.floats(-80, 80)
LONGITUDES = st.floats(-179, 179)
KILOMETRES = st.floats(0.1, 800)


def offset(phrase: str) -> Offset | None:
    """What the words before or behind Lenz say of a place off it."""
    syntax = flat(f"It fell {phrase} today .")
    at = syntax.words.index("lenz")
    return offset_of(syntax, Name(at, at, "Lenz"))


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The way between two points of the sphere, by the haversine."""
    (a, b), (c, d) = (map(math.radians, point) for point in (one, other))
    square = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(square)))


@pytest.mark.parametrize(
    ("phrase", "km"),
    [
        ("20 km north of Lenz", 20.0),
        ("20km north of Lenz", 20.0),
        ("1,200 kilometres north of Lenz", 1200.0),
        ("2.5 kilometers north of Lenz", 2.5),
        ("ten miles north of Lenz", 16.09),
        ("a mile north of Lenz", 1.609),
        ("two nautical miles north of Lenz", 3.704),
        ("500 metres north of Lenz", 0.5),
        ("800 m north of Lenz", 0.8),
        ("fifteen km to the north of Lenz", 15.0),
        ("12 km (7 miles) north of Lenz", 12.0),
        ("ninety kilometres due north of Lenz", 90.0),
        ("three km further north of Lenz", 3.0),
        ("6 km north of the town of Lenz", 6.0),
    ],
)
def test_a_distance_with_a_way_is_told_in_kilometres(phrase: str, km: float) -> None:
    found = offset(phrase)
    assert found is not None
    assert found.km == pytest.approx(km)
    assert found.bearing == 0
    assert found.reach_km == pytest.approx(km * VAGUE)
    assert found.is_moved


@pytest.mark.parametrize("written", ["{}", "{}ern"])
@pytest.mark.parametrize(("way", "bearing"), BEARINGS.items())
def test_each_way_has_its_bearing(way: str, bearing: int, written: str) -> None:
    found = offset(f"10 km {written.format(way)} of Lenz")
    assert found is not None
    assert found.bearing == bearing


@pytest.mark.parametrize("joint", ["-", " "])
@pytest.mark.parametrize("way", ["north{}east", "north{}west", "south{}east", "south{}west"])
def test_a_way_between_two_is_one_however_it_is_joined(way: str, joint: str) -> None:
    found = offset(f"10 km {way.format(joint)} of Lenz")
    assert found is not None
    assert found.bearing == BEARINGS[way.format("")]


@pytest.mark.parametrize(
    "phrase",
    [
        "near Lenz",
        "outside Lenz",
        "close to Lenz",
        "on the outskirts of Lenz",
        "in a suburb of Lenz",
        "on the edge of Lenz",
        "around Lenz",
        "in the vicinity of Lenz",
        "not far from Lenz",
        "next to Lenz",
        "near the city of Lenz",
    ],
)
def test_near_a_place_has_no_way_and_no_distance(phrase: str) -> None:
    found = offset(phrase)
    assert found is not None
    assert (found.km, found.bearing, found.reach_km) == (None, None, NEAR_KM)
    assert not found.is_moved


@pytest.mark.parametrize("way", BEARINGS)
def test_a_way_without_a_distance_reaches_farther_than_near(way: str) -> None:
    found = offset(f"{way} of Lenz")
    assert found is not None
    assert (found.km, found.bearing, found.reach_km) == (None, BEARINGS[way], TOWARDS_KM)
    assert found.reach_km > NEAR_KM


@pytest.mark.parametrize("km", [3, 20, 140])
def test_a_distance_without_a_way_reaches_as_far_as_it_says(km: int) -> None:
    found = offset(f"{km} km from Lenz")
    assert found is not None
    assert (found.km, found.bearing, found.reach_km) == (km, None, km)
    assert not found.is_moved


@pytest.mark.parametrize(
    "word", ["axis", "direction", "front", "sector", "highway", "road", "frontline", "salient"]
)
def test_what_is_named_after_a_town_is_not_the_town(word: str) -> None:
    found = offset(f"on the Lenz {word}")
    assert found is not None
    assert (found.km, found.bearing, found.reach_km) == (None, None, AXIS_KM)


@pytest.mark.parametrize(
    "phrase",
    [
        "in Lenz",
        "at Lenz",
        "on Lenz",
        "and Lenz",
        "the mayor of Lenz",
        "in the city of Lenz",
        "in the Lenz market",
        "20 soldiers from Lenz",
    ],
)
def test_a_name_with_nothing_beside_it_is_the_place_itself(phrase: str) -> None:
    assert offset(phrase) is None


@given(km=st.integers(1, 400), more=st.integers(1, 400))
@pytest.mark.parametrize("wording", ["{} km from Lenz", "{} km north of Lenz", "{} miles west of Lenz"])
def test_what_lies_farther_off_reaches_farther(wording: str, km: int, more: int) -> None:
    near, far = offset(wording.format(km)), offset(wording.format(km + more))
    assert near is not None
    assert far is not None
    assert near.reach_km < far.reach_km


@given(km=st.integers(1, 900), way=st.sampled_from(sorted(BEARINGS)))
def test_the_words_of_an_offset_are_those_of_the_phrase(km: int, way: str) -> None:
    syntax = flat(f"It fell {km} km {way} of Lenz today .")
    at = syntax.words.index("lenz")
    found = offset_of(syntax, Name(at, at, "Lenz"))
    assert found is not None
    assert syntax.text[found.start : found.end] == f"{km} km {way} of Lenz"


@given(latitude=LATITUDES, longitude=LONGITUDES, km=KILOMETRES, bearing=st.floats(0, 359))
def test_a_moved_point_lies_as_far_off_as_is_told(
    latitude: float, longitude: float, km: float, bearing: float
) -> None:
    point = moved(latitude, longitude, Offset(km, bearing, 1, 0, 1))
    assert kilometres((latitude, longitude), point) == pytest.approx(km, rel=1e-4, abs=1e-4)
    assert -90 <= point[0] <= 90
    assert -180 <= point[1] <= 180


@given(latitude=LATITUDES, longitude=LONGITUDES, km=KILOMETRES)
def test_north_is_up_and_south_is_down(latitude: float, longitude: float, km: float) -> None:
    up, _ = moved(latitude, longitude, Offset(km, 0, 1, 0, 1))
    down, _ = moved(latitude, longitude, Offset(km, 180, 1, 0, 1))
    assert down < latitude < up
    assert up - latitude == pytest.approx(latitude - down)


@given(latitude=st.floats(-60, 60), longitude=st.floats(-150, 150), km=st.floats(0.1, 50))
@pytest.mark.parametrize(("way", "back"), OPPOSITE)
def test_there_and_back_is_where_it_began(
    way: str, back: str, latitude: float, longitude: float, km: float
) -> None:
    there = moved(latitude, longitude, Offset(km, BEARINGS[way], 1, 0, 1))
    again = moved(*there, Offset(km, BEARINGS[back], 1, 0, 1))
    assert kilometres((latitude, longitude), again) < km * 0.05


@given(latitude=LATITUDES, longitude=LONGITUDES, km=st.none() | KILOMETRES)
def test_without_a_way_the_point_stays(latitude: float, longitude: float, km: float | None) -> None:
    assert moved(latitude, longitude, Offset(km, None, 1, 0, 1)) == (latitude, longitude)
    assert moved(latitude, longitude, None) == (latitude, longitude)
