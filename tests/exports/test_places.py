import pytest

from hearsay.exports import places
from hearsay.records import Level
from tests.exports.circumstanced import place


def test_every_level_has_its_words():
    assert set(places.LEVELS) == set(Level)


@pytest.mark.parametrize(
    ("at", "radius", "shown"),
    [
        ((65.678, -18.123), 6, "65.68° N, 18.12° W"),
        ((-33.0, 18.0), None, "33.00° S, 18.00° E"),
        ((65.678, -18.123), 90, "65.7° N, 18.1° W"),  # finer than the radius would claim too much
        ((0.0, 0.0), 1, "0.00° N, 0.00° E"),
        (None, None, None),
    ],
)
def test_coordinates_are_as_fine_as_the_radius_allows(at, radius, shown):
    found = places.coordinates(place(1, "Sele", at, Level.TOWN, radius_km=radius))
    assert (found and found.replace(places.HELD, " ")) == shown


def test_a_radius_is_told_where_there_is_one():
    assert (
        places.radius(place(1, "Sele", (1, 1), Level.TOWN, radius_km=1200.4))
        == f"within 1,200{places.HELD}km"
    )
    assert places.radius(place(1, "Sele", (1, 1), Level.TOWN)) is None


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        ({"admin1": "Nordby", "country": "IS"}, "Nordby, Iceland"),
        ({"admin1": "Sele", "country": "IS"}, "Iceland"),
        ({"country": "XX"}, "XX"),
        ({}, ""),
    ],
)
def test_the_units_around_a_place_are_named_by_the_map_or_by_their_code(known, shown):
    assert places.units(place(1, "Sele", (1, 1), Level.TOWN, **known)) == shown
    assert places.units(place(1, "Tarn", (1, 1), Level.COUNTRY, **known)) == ""


def test_how_a_place_was_resolved_is_told_only_where_it_is_not_plain():
    assert list(places.notes(place(1, "Sele", (1, 1), Level.TOWN))) == []
    odd = place(1, "Vík", (1, 1), Level.TOWN, written="Vik", how="the unit around it", confidence=0.4)
    assert list(places.notes(odd)) == ["written “Vik”", "resolved by the unit around it", "unsure, 40 %"]
    lost = place(1, "Underhill", None, Level.TOWN, confidence=0.3)
    assert list(places.notes(lost)) == ["not located"]
