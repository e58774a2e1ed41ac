import json
import tarfile
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.map.outlines import Outlines
from training import outlines

SQUARE = [[0, 0], [1000, 0], [0, 1000], [-1000, 0], [0, -1000]]


def topology(*lines, **countries):
    """A topology of some lines, with countries of one ring each, in thousandths of a degree."""
    geometries = [
        {"type": "Polygon", "arcs": [ring], "id": "352", "properties": {"name": name}}
        for name, ring in countries.items()
    ]
    return {
        "transform": {"scale": [0.001, 0.001], "translate": [10, 20]},
        "arcs": list(lines),
        "objects": {"countries": {"geometries": geometries}},
    }


def test_a_country_has_its_code_its_name_its_box_and_its_rings():
    found = outlines.outlines(topology(SQUARE, Land=[0]))
    assert found["countries"] == [
        {"code": "IS", "name": "Land", "box": [1000, 2000, 1100, 2100], "polygons": [[[0]]]}
    ]
    assert found["lines"] == [[1000, 2000, 100, 0, 0, 100, -100, 0, 0, -100]]


def test_what_is_written_is_what_the_maps_are_drawn_from():
    made = json.dumps(outlines.outlines(topology(SQUARE, Land=[0])))
    known = msgspec.json.decode(made, type=Outlines)
    (ring,) = known.rings(known.countries[0])
    assert ring.box == pytest.approx((10, 20, 11, 21))


def test_a_line_that_two_countries_share_is_kept_once():
    shared = [[0, 0], [0, 1000]]
    left, right = (
        [[0, 1000], [-1000, 0], [0, -1000], [1000, 0]],
        [[0, 1000], [1000, 0], [0, -1000], [-1000, 0]],
    )
    found = outlines.outlines(topology(shared, left, right, West=[0, 1], East=[0, 2]))
    assert len(found["lines"]) == 3
    assert [each["polygons"] for each in found["countries"]] == [[[[0, 1]]], [[[0, 2]]]]


def test_what_has_become_a_mere_line_goes():
    speck = [[0, 0], [4, 0], [0, 4], [-4, -4]]
    assert outlines.outlines(topology(speck, Reef=[0]))["countries"] == []


def test_a_small_island_goes_and_the_largest_of_a_country_stays():
    small = [[5000, 0], [50, 0], [0, 50], [-50, 0], [0, -50]]
    geometry = {"type": "MultiPolygon", "arcs": [[[1]], [[0]]], "properties": {"name": "Kosovo"}}
    made = topology(SQUARE, small)
    made["objects"]["countries"]["geometries"] = [geometry]
    (country,) = outlines.outlines(made)["countries"]
    assert (country["code"], len(country["polygons"])) == ("XK", 1)
    geometry["arcs"] = [[[1]]]
    assert len(outlines.outlines(made)["countries"]) == 1


POINTS = st.lists(st.tuples(st.integers(-500, 500), st.integers(-500, 500)), min_size=2, max_size=40)


@given(POINTS, st.floats(0.5, 80))
def test_a_simpler_line_keeps_its_ends_and_never_strays_farther_than_it_may(line, tolerance):
    kept = outlines.simplified(line, tolerance)
    assert (kept[0], kept[-1]) == (line[0], line[-1])
    assert len(kept) <= len(line)
    pieces = list(pairwise(kept))
    for point in line:
        assert min(outlines._distance(point, *piece) for piece in pieces) <= tolerance + 1e-6


def test_the_command_takes_one_package_and_says_so(tmp_path):
    with pytest.raises(SystemExit, match="npm pack"):
        outlines.main([])
    package = tmp_path / "other.tgz"
    inside = tmp_path / "countries-10m.json"
    inside.write_text(json.dumps(topology(SQUARE, Land=[0])), encoding="utf-8")
    with tarfile.open(package, "w:gz") as made:
        made.add(inside, "package/other.json")
    with pytest.raises(SystemExit, match="no package of world-atlas"):
        outlines.main([str(package)])


def test_the_command_writes_the_file(tmp_path, monkeypatch, capsys):
    inside = tmp_path / "countries-10m.json"
    inside.write_text(json.dumps(topology(SQUARE, Land=[0])), encoding="utf-8")
    package = tmp_path / "world-atlas.tgz"
    with tarfile.open(package, "w:gz") as made:
        made.add(inside, outlines.MEMBER)
    monkeypatch.setattr(outlines, "WRITTEN", tmp_path / "outlines.json")
    outlines.main([str(package)])
    assert json.loads((tmp_path / "outlines.json").read_text())["convention"] == "Natural Earth"
    assert capsys.readouterr().out.startswith("1 countries, ")
