import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.places.names import Name
from hearsay.reading.places.offsets import (
    AXIS_KM,
    NEAR_KM,
    TOWARDS_KM,
    Offset,
    apposed,
    betweens,
    moved,
    offset_of,
)
from hearsay.reading.syntax import Syntax
from hearsay.sphere import distance_km
from tests.reading.places.flat import flat


def named(syntax: Syntax, *texts: str) -> list[Name]:
    """The first places of single words, in order of the text."""
    return [Name(syntax.words.index(text.lower()), syntax.words.index(text.lower()), text) for text in texts]


def offset(text: str, name: str = "Lenz") -> Offset | None:
    syntax = flat(text)
    return offset_of(syntax, named(syntax, name)[0])


@pytest.mark.parametrize(
    ("text", "km", "bearing"),
    [
        ("A mine went off 20 km north of Lenz.", 20, 0),
        ("A mine went off about 20 kilometres north-east of Lenz.", 20, 45),
        ("A mine went off 10 miles (16 km) southwest of Lenz.", 16.09, 225),
        ("It sank 30 nautical miles south of Lenz.", 55.56, 180),
        ("A mine went off ten kilometers to the west of the town of Lenz.", 10, 270),
        ("A mine went off 25 km from Lenz.", 25, None),
        ("A mine went off south of Lenz.", None, 180),
        ("A mine went off near Lenz.", None, None),
        ("A mine went off on the northern outskirts of Lenz.", None, None),
        ("A mine went off outside the city of Lenz.", None, None),
    ],
)
def test_distance_and_way_are_read(text: str, km: float | None, bearing: float | None) -> None:
    found = offset(text)
    assert found is not None
    assert found.km == (None if km is None else pytest.approx(km))
    assert found.bearing in {bearing, 0.0} if "outskirts" in text else found.bearing == bearing


@pytest.mark.parametrize(
    "text",
    [
        "A mine went off in Lenz.",
        "The mayor of Lenz spoke.",
        "They came from Lenz.",
        "He spoke of peace. Lenz was calm.",
        "Two buses from Lenz burned.",
        "Some 20 people from Lenz were hurt.",
    ],
)
def test_the_place_itself_has_no_offset(text: str) -> None:
    assert offset(text) is None


@pytest.mark.parametrize("words", ["axis", "direction", "front", "sector"])
def test_an_axis_is_wider_than_its_town(words: str) -> None:
    found = offset(f"Shelling went on along the Lenz {words}.")
    assert found is not None
    assert (found.km, found.bearing, found.reach_km) == (None, None, AXIS_KM)


def test_how_far_it_reaches_is_told_or_a_habit() -> None:
    near, way, told, both = (
        offset(f"A mine went off {words} Lenz.")
        for words in ("near", "south of", "20 km from", "20 km south of")
    )
    assert near
    assert way
    assert told
    assert both
    assert [near.reach_km, way.reach_km, told.reach_km] == [NEAR_KM, TOWARDS_KM, 20]
    assert 0 < both.reach_km < 20
    assert [near.is_moved, way.is_moved, told.is_moved, both.is_moved] == [False, False, False, True]


def test_the_words_that_tell_it_are_kept() -> None:
    text = "A mine went off 20 km north of Lenz on Monday."
    found = offset(text)
    assert found is not None
    assert text[found.start : found.end] == "20 km north of Lenz"


@given(
    st.floats(-60, 60),
    st.floats(-180, 180),
    st.floats(1, 500),
    st.sampled_from([0, 45, 90, 135, 180, 225, 270, 315]),
)
def test_what_is_moved_lies_as_far_off_as_told(
    latitude: float, longitude: float, km: float, bearing: float
) -> None:
    point = moved(latitude, longitude, Offset(km, bearing, 1.0, 0, 1))
    assert distance_km(latitude, longitude, *point) == pytest.approx(km, rel=1e-4)
    assert -180 <= point[1] <= 180


def test_north_is_up_and_east_is_right() -> None:
    assert moved(10, 10, Offset(111.2, 0, 1, 0, 1)) == pytest.approx((11, 10), abs=0.01)
    assert moved(0, 10, Offset(111.2, 90, 1, 0, 1)) == pytest.approx((0, 11), abs=0.01)


@pytest.mark.parametrize("told", [None, Offset(5, None, 5, 0, 1), Offset(None, 90, 25, 0, 1)])
def test_without_way_or_distance_the_point_stays(told: Offset | None) -> None:
    assert moved(10, 20, told) == (10, 20)


def test_two_names_with_a_place_between_them() -> None:
    syntax = flat("A bus burned on the road between the towns of Lenz and Orvo.")
    assert list(betweens(syntax, named(syntax, "Lenz", "Orvo"))) == [(0, 1)]


@pytest.mark.parametrize("text", ["Shells fell on Lenz and Orvo.", "Trade between Lenz, Tarn and Orvo grew."])
def test_two_names_alone_have_nothing_between_them(text: str) -> None:
    syntax = flat(text)
    assert list(betweens(syntax, named(syntax, "Lenz", "Orvo"))) == []


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("They fled to Orvo, 60 km west of Lenz.", True),
        ("They fled to Orvo, about 60 km west of Lenz.", True),
        ("They fled to Orvo, which lies 60 km west of Lenz.", True),
        ("They fled to Orvo and camped 60 km west of Lenz.", False),
        ("They fled to Orvo, in Lenz.", False),
    ],
)
def test_a_name_is_told_where_it_is_by_the_one_behind(text: str, is_told: bool) -> None:
    syntax = flat(text)
    names = named(syntax, "Orvo", "Lenz")
    found = list(apposed(syntax, names, [offset_of(syntax, name) for name in names]))
    assert [(at, teller) for at, teller, _ in found] == ([(0, 1)] if is_told else [])
