"""Names to actors: listed bodies, persons, peoples, and what is no name. Names from all sides, as facts of the tables."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.cameo import COUNTRIES, INTERNATIONAL, SECTORS
from hearsay.reading.actors.resolve import resolve


def told(words, on=None):
    found = resolve(words, on=on)
    return found.country, found.sector


@pytest.mark.parametrize(
    ("words", "name", "country", "sector"),
    [
        ("the Taliban", "Taliban", "AFG", "REB"),
        ("Daesh", "Islamic State", "IMG", "REB"),
        ("the Islamic State group", "Islamic State", "IMG", "REB"),
        ("ISIL", "Islamic State", "IMG", "REB"),
        ("al-Qaida", "Al-Qaeda", "IMG", "REB"),
        ("Al Qaeda", "Al-Qaeda", "IMG", "REB"),
        ("Hizballah", "Hezbollah", "LBN", "REB"),
        ("Hamas", "Hamas", "PSE", "REB"),
        ("al-Shabab", "Al-Shabaab", "SOM", "REB"),
        ("ISWAP", "Islamic State West Africa Province", "NGA", "REB"),
        ("the M23", "M23", "COD", "REB"),
        ("the PKK", "Kurdistan Workers' Party", "TUR", "REB"),
        ("the Kurdistan Workers’ Party", "Kurdistan Workers' Party", "TUR", "REB"),
        ("Sendero Luminoso", "Shining Path", "PER", "REB"),
        ("the LTTE", "Tamil Tigers", "LKA", "REB"),
        ("the Wagner Group", "Wagner Group", "RUS", "PRM"),
        ("the UVF", "Ulster Volunteer Force", "GBR", "PRM"),
        ("the Provisional IRA", "Irish Republican Army", "GBR", "REB"),
        ("the UN", "United Nations", "UNO", None),
        ("NATO", "NATO", "IGO", "MIL"),
        ("the European Union", "European Union", "EUR", None),
        ("the ICRC", "International Committee of the Red Cross", "NGO", "MED"),
        ("the WHO", "World Health Organization", "UNO", "MED"),
        ("the Pentagon", "Pentagon", "USA", "MIL"),
        ("the IDF", "IDF", "ISR", "MIL"),
        ("Reuters", "Reuters", "GBR", "JRN"),
        ("the Knesset", "Knesset", "ISR", "LEG"),
    ],
)
def test_a_listed_name_is_found_in_any_spelling(words, name, country, sector):
    assert resolve(words)[:3] == (name, country, sector)


@pytest.mark.parametrize(
    "words", ["Taliban fighters", "the Taliban forces", "Taliban militants", "Taliban insurgents"]
)
def test_the_fighters_of_a_group_are_the_group(words):
    assert resolve(words).key == resolve("the Taliban").key


@pytest.mark.parametrize(
    "words", ["two Taliban fighters", "a Taliban fighter", "a Taliban commander", "Taliban spokesman"]
)
def test_some_of_a_group_are_not_the_group_but_of_its_side(words):
    found = resolve(words)
    assert found.key == ""
    assert (found.country, found.sector) == ("AFG", "REB")


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        ("Hamas-run health ministry", "PSE", "GOV"),
        ("members of the Shining Path", "PER", "REB"),
        ("the leader of Hezbollah", "LBN", "REB"),
        ("UN peacekeepers", "UNO", "MIL"),
        ("a UN official", "UNO", None),
        ("Red Cross workers", "NGO", "MED"),
        ("Hezbollah supporters", "LBN", "CVL"),
        ("IRA bombers", "GBR", "REB"),
        ("UVF gunmen", "GBR", "PRM"),
    ],
)
def test_a_role_within_a_body_has_the_bodys_country(words, country, sector):
    assert told(words) == (country, sector)


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Iran-backed militia", None),
        ("Turkish-backed Syrian rebels", "SYR"),
        ("US-supported Kurdish fighters", None),
        ("al-Qaeda-linked militants", None),
        ("Houthi-controlled ports", None),
        ("pro-Russian separatists", None),
        ("US and British air forces", None),
    ],
)
def test_who_backs_or_stands_beside_is_not_who_it_is(words, country):
    assert resolve(words).country == country


@pytest.mark.parametrize(
    ("words", "country"),
    [("troops in Syria", None), ("rebels in Syria", "SYR"), ("US forces in Iraq", "USA")],
)
def test_where_troops_are_does_not_tell_whose_they_are(words, country):
    assert resolve(words).country == country


@pytest.mark.parametrize(
    ("words", "name", "country", "sector"),
    [
        ("President Orla Venn", "Orla Venn", None, "GOV"),
        ("French President Orla Venn", "Orla Venn", "FRA", "GOV"),
        ("Afghan Army General Tarel", "Tarel", "AFG", "MIL"),
        ("Gen. Ilan Tarel", "Ilan Tarel", None, "MIL"),
        ("U.S. Secretary of State Ada Moor", "Ada Moor", "USA", "GOV"),
        ("Georgia governor Ada Moor", "Ada Moor", "USA", "GOV"),
        ("Mr Jordan", "Jordan", None, None),
        ("Orla Jordan", "Orla Jordan", None, None),
        ("Jordan Venn", "Jordan Venn", None, None),
        ("Chad Venn", "Chad Venn", None, None),
        ("Tomas Wagner", "Tomas Wagner", None, None),
        ("Ilan Major", "Ilan Major", None, None),
        ("Orla Venn", "Orla Venn", None, None),
        ("Palestinian Orla Venn", "Orla Venn", "PSE", None),
    ],
)
def test_a_person_has_the_country_and_sector_of_the_title_alone(words, name, country, sector):
    found = resolve(words)
    assert found[:3] == (name, country, sector)
    assert found.is_named


@pytest.mark.parametrize("given_name", ["Mohammed", "Ivan", "Maria", "John", "Abdul", "Fatima", "Olena"])
def test_nothing_resolves_from_a_first_name(given_name):
    assert told(given_name) == (None, None)
    assert told(f"{given_name} Venn") == (None, None)


@pytest.mark.parametrize(
    ("words", "sector"),
    [
        ("the Blue River Front", "REB"),
        ("the Northern Martyrs Brigades", "REB"),
        ("the People's Freedom Army", "REB"),
        ("the Army of the Righteous", "REB"),
        ("the Orlec Brigade", "MIL"),
        ("the Sundar Times", "JRN"),
        ("the Sundar Workers Party", "PTY"),
        ("Orlec University", "EDU"),
        ("the Orlec Court", "JUD"),
        ("Orlec Hospital", "MED"),
        ("the Blue Borealis", None),
    ],
)
def test_a_body_that_is_not_listed_is_read_by_its_last_word_and_keeps_its_name(words, sector):
    found = resolve(words)
    assert found.sector == sector
    assert found.name == words.removeprefix("the ")
    assert found.is_named
    assert found.country is None


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        ("three Palestinians", "PSE", "CVL"),
        ("Afghans", "AFG", "CVL"),
        ("an Israeli", "ISR", "CVL"),
        ("the Russians", "RUS", None),
        ("Kurds", None, "CVL"),
        ("Rohingya", "MMR", "CVL"),
    ],
)
def test_some_of_a_people_are_civilians_and_all_of_it_may_be_its_state(words, country, sector):
    assert told(words) == (country, sector)


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        ("Turkish Hezbollah", "TUR", "REB"),
        ("the Nusantara Islamic Jihad", None, "REB"),
        ("the Armenian Red Army", "ARM", "MIL"),
        ("the Lebanese National Resistance Front", "LBN", "REB"),
    ],
)
def test_a_body_with_a_listed_name_in_its_own_is_another(words, country, sector):
    found = resolve(words)
    assert (found.country, found.sector, found.key) == (country, sector, "")
    assert found.name == words.removeprefix("the ")


@pytest.mark.parametrize(
    "words", ["Lebanese Hezbollah", "Lebanon's Hezbollah", "the leftist FMLN", "the banned FMLN"]
)
def test_a_body_with_what_is_known_of_it_is_the_same(words):
    assert resolve(words).key == resolve(words.split()[-1]).key


@pytest.mark.parametrize(
    ("words", "sector"),
    [
        ("an armed dissident", "UAF"),
        ("armed civilians", "UAF"),
        ("a government regiment", "MIL"),
        ("an ex-president", "ELI"),
        ("an extreme official", "GOV"),
        ("army intelligence", "SPY"),
        ("the border patrol", "COP"),
        ("self-defense forces", "PRM"),
    ],
)
def test_what_limits_a_role_counts_where_it_can(words, sector):
    assert told(words) == (None, sector)


@pytest.mark.parametrize("words", ["who", "us", "is", "it", "they", "ice", "who said", "polish", "male"])
def test_a_small_word_is_no_acronym_and_no_state(words):
    assert resolve(words).key == ""
    assert resolve(words).country is None


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("eastern Ukraine", "UKR"),
        ("northern Gaza", "PSE"),
        ("Gaza", "PSE"),
        ("Crimea", "UKR"),
        ("Kashmir", None),
    ],
)
def test_a_part_of_a_state_is_no_government(words, country):
    assert told(words) == (country, None)


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Abkhazia", "GEO"),
        ("South Ossetia", "GEO"),
        ("the Donetsk People's Republic", "UKR"),
        ("the Luhansk People’s Republic", "UKR"),
        ("Nagorno-Karabakh", "AZE"),
        ("Northern Cyprus", "CYP"),
        ("Transnistria", "MDA"),
        ("Somaliland", "SOM"),
        ("Western Sahara", "MAR"),
    ],
)
def test_the_partly_recognised_are_filed_as_the_manual_files_them(words, country):
    assert told(words) == (country, "PRE")


@pytest.mark.parametrize(
    ("words", "on", "sector"),
    [
        ("the Taliban", None, "REB"),
        ("the Taliban", date(2021, 8, 3), "REB"),
        ("the Taliban", date(2022, 1, 1), "GOV"),
        ("the FMLN", date(1989, 11, 11), "REB"),
        ("the FMLN", date(2009, 6, 1), "PTY"),
        ("the Rapid Support Forces", date(2020, 1, 1), "PRM"),
        ("RSF fighters", date(2024, 1, 1), "REB"),
    ],
)
def test_a_dated_sector_holds_on_its_days(words, on, sector):
    assert resolve(words, on=on).sector == sector


def test_a_body_of_any_state_is_of_the_state_before_it():
    assert resolve("the Iraqi Supreme Court").country == "IRQ"
    assert resolve("the Iraqi Supreme Court").key != resolve("the Pakistani Supreme Court").key
    assert resolve("the Supreme Court").country is None


@pytest.mark.parametrize(
    ("one", "other"), [("Russian", "Ukrainian"), ("Israeli", "Palestinian"), ("Indian", "Pakistani")]
)
@pytest.mark.parametrize(
    "role", ["army", "settlers", "police", "officials", "militants", "drone", "residents"]
)
def test_exchanging_the_parties_changes_the_country_alone(one, other, role):
    assert resolve(f"{one} {role}").sector == resolve(f"{other} {role}").sector


@pytest.mark.parametrize("words", ["", " ", "the", "of", "(", "and", "10", "'s", "-", "at least"])
def test_a_phrase_that_says_nothing_resolves_to_nothing(words):
    assert told(words) == (None, None)


_WORDS = [
    "the",
    "Afghan",
    "army",
    "of",
    "Taliban",
    "(",
    "and",
    "10",
    "President",
    "Venn",
    "-backed",
    "rebels",
    "in",
    "Kabul",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join) | st.text(max_size=40))
def test_any_phrase_has_a_code_that_plover_knows_or_none(words):
    found = resolve(words)
    assert found.sector is None or found.sector in SECTORS
    assert found.country is None or found.country in COUNTRIES | INTERNATIONAL
    assert resolve(words) == found


def test_why_is_told():
    assert "fought the republic" in resolve("the Taliban").why
    assert resolve("a rebel leader").why == "leader: REB"
    assert resolve("a bus").why == ""
