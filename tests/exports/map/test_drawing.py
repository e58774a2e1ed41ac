import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.exports.map.drawing import Sought, draw
from hearsay.limits import MAX_MAP_PLACES
from hearsay.records import Level
from tests.exports.circumstanced import place


def sought(*found):
    """Places p1, p2, ...: (name, coordinates, level), (..., events), (..., events, what else is known)."""
    made = []
    for number, each in enumerate(found, 1):
        name, at, level = each[:3]
        events = each[3] if len(each) > 3 else 0
        known = each[4] if len(each) > 4 else {}
        made.append(Sought(f"p{number}", place(number, name, at, level, **known), events))
    return made


def marks(drawing):
    return {mark.key: mark for mark in drawing.marks}


SELE = ("Sele", (65.68, -18.1), Level.TOWN, 2, {"country": "IS", "radius_km": 5})


def test_without_coordinates_there_is_no_map():
    assert draw([]) is None
    assert draw(sought(("Underhill", None, Level.TOWN))) is None


def test_a_town_is_a_dot_with_its_name_on_land_within_its_coast():
    drawing = draw(sought(SELE))
    mark = marks(drawing)["p1"]
    assert mark.has_dot
    assert mark.label.text == "Sele"
    assert (mark.x, mark.y) == (240, drawing.height / 2)
    assert drawing.land.land.startswith("M")
    assert drawing.land.coasts
    assert [name.text for name in drawing.names] == ["ICELAND"]


def test_a_province_is_a_circle_of_its_radius_and_no_dot():
    province = ("Nordby", (65.5, -18.4), Level.PROVINCE, 1, {"radius_km": 90})
    drawing = draw(sought(SELE, province))
    mark = marks(drawing)["p2"]
    assert not mark.has_dot
    km = float(drawing.ruler.length) / int(drawing.ruler.text.removesuffix(" km"))
    assert mark.up == pytest.approx(90 * km, rel=0.01)
    assert drawing.marks[0].key == "p2"  # the wide one lies below


def test_an_area_too_small_to_be_seen_is_a_dot():
    quarter = ("Old Quarter", (65.68, -18.1), Level.DISTRICT, 1, {"radius_km": 1})
    assert marks(draw(sought(quarter)))["p1"].has_dot


def test_a_country_is_its_outline_named_once():
    drawing = draw(sought(SELE, ("Tarn", (65, -18), Level.COUNTRY, 0, {"country": "IS", "radius_km": 250})))
    mark = marks(drawing)["p2"]
    assert mark.outline.startswith("M")
    assert mark.label is None
    assert not mark.has_dot
    assert mark.up == 0


def test_a_country_alone_is_shown_as_a_whole_without_what_lies_overseas():
    drawing = draw(sought(("France", (46, 2), Level.COUNTRY, 0, {"country": "FR"})))
    assert "FRANCE" in [name.text for name in drawing.names]
    assert not any("GUYANA" in name.text or "SURINAME" in name.text for name in drawing.names)


def test_a_country_that_is_not_drawn_has_its_circle():
    drawing = draw(sought(("Nowhere", (65, -18), Level.COUNTRY, 0, {"country": "ZZ", "radius_km": 100})))
    assert marks(drawing)["p1"].up > 0


def test_where_most_happens_decides_what_is_shown():
    far = ("Port Amsel", (-33.0, 18.0), Level.TOWN, 1)
    near = ("Holm", (65.2, -19.5), Level.TOWN)
    drawing = draw(sought(SELE, far, near))
    assert drawing.beyond == ("p2",)
    assert set(marks(drawing)) == {"p1", "p3"}


def test_countries_do_not_widen_a_map_of_towns():
    wide = ("Tarn", (65, -18), Level.COUNTRY, 0, {"country": "RU", "radius_km": 3000})
    assert draw(sought(SELE, wide)).ruler == draw(sought(SELE)).ruler
    assert draw(sought(SELE, wide)).beyond == ()


def test_a_country_where_something_happens_counts_more_than_a_town_where_nothing_does():
    drawing = draw(
        sought(("Mali", (17, -4), Level.COUNTRY, 1, {"country": "ML"}), ("Geneva", (46.2, 6.1), Level.TOWN))
    )
    assert drawing.beyond == ("p2",)


def test_a_place_that_is_unsure_is_drawn_so():
    doubtful = ("Vík", (65.9, -18.9), Level.TOWN, 1, {"confidence": 0.3})
    assert not marks(draw(sought(doubtful)))["p1"].is_sure


def test_a_close_map_shows_where_in_its_country_it_lies():
    drawing = draw(sought(("Kamen", (56.0, 60.0), Level.TOWN, 1, {"country": "RU"})))
    assert drawing.inset.name == "Russia"
    assert 0 <= drawing.inset.here.left < drawing.inset.here.right <= drawing.inset.size
    assert draw(sought(("Malta", (35.9, 14.4), Level.TOWN, 1, {"country": "MT"}))).inset is None
    assert draw(sought(("Sea", (0.0, -140.0), Level.POINT, 1))).inset is None


def test_a_name_that_has_no_room_gives_way_to_its_key():
    crowd = [("The Upper Northern Villages of", (65.0, -18.0), Level.TOWN, 1)] * 12
    texts = [mark.label.text for mark in draw(sought(*crowd)).marks if mark.label]
    assert "The Upper Northern Villages…" in texts
    assert {"p7", "p8"} & set(texts)


def test_a_key_that_nothing_explains_never_stands_for_a_name():
    crowd = [(f"A place with a long name {n}", (65.68, -18.1), Level.TOWN, 1) for n in range(40)]
    drawing = draw([each._replace(is_key_shown=False) for each in sought(*crowd)])
    labels = [mark.label for mark in drawing.marks]
    assert {label.text[:5] for label in labels if label} == {"A pla"}
    assert None in labels


def test_the_names_of_places_are_put_where_most_happens_first():
    same = [("Quiet", (65.0, -18.0), Level.TOWN, 1), ("Loud", (65.0, -18.0), Level.TOWN, 9)]
    labels = {mark.label.text: mark.label for mark in draw(sought(*same)).marks}
    assert labels["Loud"].anchor == "start"
    assert labels["Quiet"].anchor == "end"


def test_over_the_date_line_land_and_coast_go_on_and_the_cut_is_not_drawn():
    drawing = draw(
        sought(("Suva", (-18.1, 178.4), Level.TOWN, 1), ("Taveuni", (-16.9, -179.9), Level.TOWN, 1))
    )
    assert marks(drawing)["p1"].x < marks(drawing)["p2"].x
    assert drawing.land.coasts.count("M") >= 6
    assert "FIJI" in [name.text for name in drawing.names]


def test_a_map_names_whose_borders_it_draws():
    assert draw(sought(SELE)).convention == "Boundaries: Natural Earth, de facto; they state no position"


def test_borders_are_drawn_apart_from_coasts():
    drawing = draw(sought(("Vaduz", (47.14, 9.52), Level.TOWN, 1, {"country": "LI"})))
    assert drawing.land.borders
    assert drawing.land.coasts == ""


def test_of_very_many_places_those_where_most_happens_are_drawn_and_the_rest_is_named_as_beyond():
    many = [
        (f"Place {n}", (65 + n / 5000, -18 - n / 4000), Level.TOWN, n % 7) for n in range(MAX_MAP_PLACES + 50)
    ]
    drawing = draw(sought(*many))
    assert len(drawing.marks) == MAX_MAP_PLACES
    assert len(drawing.beyond) == 50
    assert not any((int(key[1:]) - 1) % 7 == 0 for key in marks(drawing))


NUMBER = re.compile(r"^[MLlz\d.,\- ]*$")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(-90, 90),
            st.floats(-180, 180),
            st.sampled_from(Level),
            st.none() | st.floats(0, 6000),
            st.integers(0, 3),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_places_make_a_map_whose_marks_lie_on_it(found):
    drawing = draw(
        [
            Sought(f"p{n}", place(n, "Somewhere", (north, east), level, radius_km=km, country="IS"), events)
            for n, (north, east, level, km, events) in enumerate(found)
        ]
    )
    assert len(drawing.marks) + len(drawing.beyond) == len(found)
    assert all(NUMBER.match(each) for each in drawing.land)
    for mark in drawing.marks:
        assert mark.outline or (0 <= mark.x <= drawing.width and -0.1 <= mark.y <= drawing.height + 0.1)
    assert 0 < drawing.ruler.length <= 480
