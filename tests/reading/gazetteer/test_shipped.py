"""What the compiled gazetteer knows: places that reports on conflict name, in the spellings that they use."""

import pytest

from hearsay.reading.gazetteer import Gazetteer
from hearsay.reading.gazetteer.extents import distance
from hearsay.reading.gazetteer.store import SHIPPED
from hearsay.records import Level

pytestmark = pytest.mark.gazetteer

TOWNS = """
Lashkar Gah AF 31.6 64.4
Lashkargah AF 31.6 64.4
Nad Ali AF 31.6 64.2
Marjah AF 31.5 64.1
Kandahar AF 31.6 65.7
Ma'arat al-Numan SY 35.6 36.7
Idlib SY 35.9 36.6
Aleppo SY 36.2 37.2
Raqqa SY 35.9 39.0
Deir ez-Zor SY 35.3 40.1
Mosul IQ 36.3 43.1
Hodeidah YE 14.8 43.0
El Fasher SD 13.6 25.4
Goma CD -1.7 29.2
Bunia CD 1.6 30.3
Mekelle ET 13.5 39.5
Maiduguri NG 11.8 13.2
Kidal ML 18.4 1.4
Gao ML 16.3 0.0
Sittwe MM 20.1 92.9
Myitkyina MM 25.4 97.4
Kharkiv UA 50.0 36.2
Kharkov UA 50.0 36.2
Kyiv UA 50.5 30.5
Kiev UA 50.5 30.5
Odesa UA 46.5 30.7
Avdiivka UA 48.1 37.7
Andriivka UA 48.5 38.0
Robotyne UA 47.4 35.8
Klishchiivka UA 48.5 38.0
Jenin PS 32.5 35.3
Rafah PS 31.3 34.2
Khan Younis PS 31.3 34.3
"""

UNITS = """
Helmand AF 10
Tigray ET 53
Borno NG 27
North Kivu CD 11
Kherson UA 08
Donetsk Oblast UA 05
Raqqa SY 04
Hodeidah YE 08
Salahuddin IQ 18
North Darfur SD 55
Rakhine State MM 01
Gaza Strip PS GZ
West Bank PS WE
Crimea UA 11
Ohio US OH
La. US LA
Calif. US CA
N.Y. US NY
Ontario CA 08
Northern Ireland GB NIR
"""


@pytest.fixture(scope="module")
def places():
    places = Gazetteer([SHIPPED])
    yield places
    places.close()


@pytest.mark.parametrize("line", TOWNS.strip().splitlines())
def test_towns_in_the_spellings_of_reports(places, line):
    *name, country, latitude, longitude = line.split()
    entries = [match.entry for match in places.named(" ".join(name)) if match.entry.country == country]
    near = [
        distance((entry.latitude, entry.longitude), (float(latitude), float(longitude))) for entry in entries
    ]
    assert min(near) < 30


def test_a_spelling_that_is_listed_nowhere_is_found_by_its_key_and_says_so(places):
    (match,) = places.named("Lashkar Gakh")
    assert (match.entry.name, match.is_exact) == ("Lashkar Gah", False)


@pytest.mark.parametrize("line", UNITS.strip().splitlines())
def test_provinces_in_the_spellings_of_reports(places, line):
    *name, country, admin1 = line.split()
    found = [match.entry for match in places.named(" ".join(name)) if match.is_exact]
    assert (country, admin1) in [
        (entry.country, entry.admin1) for entry in found if entry.level is Level.PROVINCE
    ]


@pytest.mark.parametrize(
    "name", ["Rapides Parish", "Cook County", "Kent", "Lancashire", "Loudon Co.", "Nad Ali", "Bakhmut Raion"]
)
def test_districts_with_and_without_their_word(places, name):
    assert any(match.entry.level is Level.DISTRICT for match in places.named(name) if match.is_exact)


@pytest.mark.parametrize(
    ("name", "country"),
    [("US", "US"), ("U.S.", "US"), ("UK", "GB"), ("UAE", "AE"), ("DR Congo", "CD"), ("Burma", "MM"), ("Syria", "SY"),
     ("Ivory Coast", "CI"), ("Palestine", "PS"), ("North Korea", "KP"), ("Czech Republic", "CZ"), ("Bosnia", "BA")],
)  # fmt: skip
def test_countries_by_the_names_that_reports_give_them(places, name, country):
    assert places.named(name)[0].entry[6] == country
    assert places.named(name)[0].entry.level is Level.COUNTRY


@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("Sahel", {"ML", "BF", "NE"}),
        ("Donbas", {"UA"}),
        ("Darfur", {"SD"}),
        ("Golan Heights", {"SY", "IL"}),
        ("Kashmir", {"IN", "PK"}),
        ("Kurdistan", {"TR", "IQ", "IR", "SY"}),
        ("Middle East", {"SY", "IQ"}),
        ("Horn of Africa", {"SO", "ET"}),
        ("Balkans", {"RS"}),
        ("Europe", set()),
        ("Black Sea", set()),
    ],
)
def test_regions_lie_in_their_countries(places, name, countries):
    regions = [match.entry for match in places.named(name) if match.entry.level is Level.REGION]
    assert regions
    assert places.countries(regions[0]) >= countries


def test_capitals_are_known(places):
    assert [places.seat(code).name for code in ("UA", "AF", "SY", "SD")] == [
        "Kyiv",
        "Kabul",
        "Damascus",
        "Khartoum",
    ]
    assert places.seat("AF", "10").name == "Lashkar Gah"


@pytest.mark.parametrize("entry", [("AF", "10"), ("UA", "05"), ("US", "LA"), ("SY", "12"), ("NG", "27")])
def test_nine_in_ten_towns_of_a_province_lie_within_its_radius(places, entry):
    unit = places.unit(*entry)
    centre = unit.latitude, unit.longitude
    towns = [each for _, each in places._keys_inside(*entry, None) if each.level is Level.TOWN]
    within = [distance(centre, (town.latitude, town.longitude)) <= unit.radius_km + 0.1 for town in towns]
    assert sum(within) >= 0.9 * len(within) - 1


def test_words_of_everyday_are_no_short_forms(places):
    assert not any(
        match.entry.level is Level.PROVINCE
        for word in ("Me", "La", "In", "Or", "Ore")
        for match in places.named(word)
    )
