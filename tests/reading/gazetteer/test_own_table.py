import pytest

from hearsay.reading.gazetteer.dumps import Unusable
from hearsay.reading.gazetteer.entries import Match
from hearsay.reading.gazetteer.own_table import from_row, head_of
from hearsay.reading.gazetteer.schema import MAIN, OTHER
from hearsay.records import Level
from tests.reading.gazetteer.conftest import place

HEAD = "name lat lon admin1 country aliases level radius_km population".split()
KNOWN = {
    "Quarland": place(1, "Quarland", level=Level.COUNTRY, admin1=None),
    "QAT": place(1, "Quarland", level=Level.COUNTRY, admin1=None),
    "Orlec": place(2, "Orlec", level=Level.PROVINCE, admin1="07"),
    "Lenz": place(3, "Lenz", level=Level.PROVINCE, country="QB", admin1="08"),
}


def named(name: str) -> list[Match]:
    return [Match(KNOWN[name], is_exact=True)] if name in KNOWN else []


def read(**told: str):
    usual = {"name": "North Post", "lat": "10.5", "lon": "20.25"}
    return from_row(head_of(HEAD), [{**usual, **told}.get(column, "") for column in HEAD], named)


def test_a_name_and_coordinates_are_enough():
    entry = read().entry
    assert (entry.name, entry.latitude, entry.longitude, entry.level) == (
        "North Post",
        10.5,
        20.25,
        Level.TOWN,
    )
    assert (entry.country, entry.admin1, entry.population, entry.radius_km) == (None, None, 0, 3.0)
    assert entry.id < -(2**32)


def test_the_same_place_has_the_same_id_and_another_has_another():
    assert read().entry.id == read(aliases="Post").entry.id
    assert read().entry.id != read(name="South Post").entry.id
    assert read().entry.id != read(lat="11").entry.id


def test_everything_that_can_be_told_is_taken():
    told = read(
        country="QA",
        admin1="Orlec",
        aliases="Post; The Post|Old Post;",
        level="point",
        radius_km="1.5",
        population="12",
    )
    entry = told.entry
    assert (entry.country, entry.admin1, entry.level, entry.radius_km, entry.population) == (
        "QA",
        "07",
        Level.POINT,
        1.5,
        12,
    )
    assert told.names == [("North Post", MAIN), ("Post", OTHER), ("The Post", OTHER), ("Old Post", OTHER)]


@pytest.mark.parametrize(
    ("told", "code"), [("QA", "QA"), ("qa", "QA"), ("Quarland", "QA"), ("QAT", "QA"), ("ZZ", "ZZ")]
)
def test_a_country_is_told_by_its_code_or_name(told, code):
    assert read(country=told).entry.country == code


@pytest.mark.parametrize(("told", "code"), [("Orlec", "07"), ("07", "07"), ("", None)])
def test_a_province_is_told_by_its_name_or_code(told, code):
    assert read(country="QA", admin1=told).entry.admin1 == code


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"name": " "}, "the name is missing"),
        ({"name": "?!"}, "the name is missing"),
        ({"lat": ""}, "are no numbers"),
        ({"lat": "95"}, "lie on no globe"),
        ({"country": "Nowhere"}, "the country 'Nowhere' is not known; give its ISO code"),
        ({"country": "QA", "admin1": "Lenz"}, "no province 'Lenz' is known in QA"),
        ({"admin1": "Orlec"}, "no province 'Orlec' is known in the country, which is missing"),
        ({"level": "village"}, "the level 'village' is none of point, town"),
        ({"radius_km": "wide"}, "the radius 'wide' is no distance"),
        ({"radius_km": "-1"}, "is no distance"),
        ({"radius_km": "nan"}, "is no distance"),
        ({"population": "many"}, "the population 'many' is no number"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(told, reason):
    with pytest.raises(Unusable, match=reason):
        read(**told)


def test_an_empty_row_is_passed_over():
    assert from_row(head_of(HEAD), ["", " ", ""], named) is None


def test_a_row_that_is_cut_off_lacks_what_it_lacks():
    assert from_row(head_of(HEAD), ["North Post", "1", "2"], named).entry.country is None


@pytest.mark.parametrize(
    "titles",
    [
        ["Name", "Latitude", "Longitude"],
        ["\ufeffname", "lat", "lng"],
        ["id", "LON", "LAT", "NAME "],
        ["country", "y", "x", "name"],
    ],
)
def test_heads_may_be_written_in_several_ways(titles):
    assert head_of(titles) is not None


@pytest.mark.parametrize("titles", [[], ["name", "lat"], ["place", "lat", "lon"], ["1", "2", "3"]])
def test_a_table_without_name_or_coordinates_is_none(titles):
    assert head_of(titles) is None
