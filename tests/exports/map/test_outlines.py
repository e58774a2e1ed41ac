import re
from pathlib import Path

import pytest

from hearsay.exports.map.land import crossings
from hearsay.exports.map.outlines import Country, Outlines, box_of, outlines, unwrapped


@pytest.fixture(scope="module")
def known():
    return outlines()


def squares() -> Outlines:
    """Two countries side by side that share a line, and one across the date line."""
    lines = [
        [10, 0, 0, 10],  # the border, from the south
        [10, 10, -10, 0, 0, -10, 10, 0],  # the rest of the western one
        [10, 10, 10, 0, 0, -10, -10, 0],  # the rest of the eastern one
        [175, 0, 0, 5, -350, 0, 0, -5, 350, 0],
    ]
    return Outlines(
        convention="Invented",
        step=1.0,
        lines=lines,
        countries=[
            Country("WE", "West", [0, 0, 10, 10], [[[0, 1]]]),
            Country("EA", "East", [10, 0, 20, 10], [[[~2, ~0]]]),
            Country(None, "Across", [175, 0, 185, 5], [[[3]]]),
        ],
    )


def test_a_line_that_two_countries_share_is_a_border_and_any_other_a_coast():
    assert squares().shared == {0}


def test_a_ring_is_its_lines_one_behind_the_other_and_those_below_nought_backwards():
    (ring,) = squares().rings(squares().countries[1])
    assert [ring.points[0], ring.points[-1]] == [(10, 0)] * 2
    assert ring.box == (10, 0, 20, 10)


def test_a_ring_across_the_date_line_does_not_leap():
    (ring,) = squares().rings(squares().countries[2])
    assert ring.box == (175, 0, 185, 5)


def test_a_ring_around_a_pole_is_closed_along_it():
    around = Outlines(
        "Invented", 1.0, [[-180, -70, 120, 0, 120, 0, 120, 0]], [Country("AQ", "A", [0] * 4, [[[0]]])]
    )
    (ring,) = around.rings(around.countries[0])
    assert ring.points[-2:] == [(180, -90), (-180, -90)]
    assert ring.box == (-180, -90, 180, -70)


def test_points_go_on_beyond_180():
    assert unwrapped([(179, 0), (-179, 1), (179, 2), (-178, 3)]) == [(179, 0), (181, 1), (179, 2), (182, 3)]


def test_a_box_is_the_smallest_around_its_points():
    assert box_of([(1, 5), (-2, 3), (0, 9)]) == (-2, 3, 1, 9)


def test_the_mainland_of_a_country_is_its_largest_part(known):
    france = known.by_code["FR"]
    mainland, whole = known.mainland(france), known.box(france)
    assert mainland.west > -6
    assert mainland.south > 40
    assert whole.west < -50


@pytest.mark.parametrize("code", ["AF", "BH", "GM", "MT", "PS", "SG", "SS", "TL", "XK"])
def test_small_and_young_countries_are_there(known, code):
    assert known.name(code)


def test_a_country_is_called_by_its_code_and_what_has_none_has_no_name(known):
    assert known.name("IS") == "Iceland"
    assert known.name("ZZ") is None
    assert known.name(None) is None


def test_every_ring_is_closed_and_on_the_earth(known):
    for country in known.countries:
        for ring in known.rings(country):
            assert len(ring.points) >= 4
            assert (
                abs(ring.points[0][0] - ring.points[-1][0]) in {0, 360}
                or abs(ring.points[0][0] - ring.points[-1][0]) < 1e-6
            )
            assert -90 <= ring.box.south <= ring.box.north <= 90
            assert all(
                abs(one[0] - other[0]) <= 180
                for one, other in zip(ring.points, ring.points[1:-2], strict=False)
            )


def test_the_box_of_a_country_holds_all_of_it(known):
    for country in known.countries:
        box = known.box(country)
        for ring in known.rings(country):
            assert ring.box.north <= box.north + 1e-6 or country.code == "AQ"
            assert ring.box.east - ring.box.west <= box.east - box.west + 1e-6 or country.code == "AQ"


def test_what_was_laid_out_once_is_not_laid_out_again(known):
    country = known.by_code["IS"]
    assert known.rings(country) is known.rings(country)
    assert known.line(0) is known.line(0)


PAGE = Path(__file__).resolve().parents[3] / "docs" / "page.md"
POINTS = {
    "Simferopol": (44.95, 34.10),
    "Donetsk": (48.0, 37.8),
    "Srinagar": (34.08, 74.8),
    "Muzaffarabad": (34.37, 73.47),
    "Gaza": (31.5, 34.46),
    "Quneitra heights (33.0 N, 35.78 E)": (33.0, 35.78),
    "Laayoune": (27.15, -13.2),
    "Tifariti": (26.16, -10.57),
    "Pristina": (42.66, 21.17),
    "Hargeisa": (9.56, 44.06),
    "Kyrenia": (35.33, 33.32),
    "Taipei": (25.03, 121.5),
}


def drawn_within(known, latitude, longitude):
    """The names of the countries in whose outline a point lies."""
    return [
        country.name
        for country in known.countries
        if sum(longitude < x for ring in known.rings(country) for x in crossings(latitude, ring.points)) % 2
    ]


def test_what_the_convention_does_where_states_disagree_is_documented(known):
    rows = re.findall(
        r"^\| ([^|]+) \| ([^|]+) \|$",
        PAGE.read_text(encoding="utf-8").partition("## Whose borders")[2],
        re.MULTILINE,
    )
    stated = {name: within for name, within in rows if name in POINTS}
    assert set(stated) == set(POINTS)
    assert {name: drawn_within(known, *at) for name, at in POINTS.items()} == {
        name: [within] for name, within in stated.items()
    }


def test_every_map_names_the_convention_that_the_page_of_the_documentation_tells_of(known):
    assert f"**{known.convention}**" in PAGE.read_text(encoding="utf-8")
