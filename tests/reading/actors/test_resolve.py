"""Phrases to actors: name, country and sector. Real names stand here as facts of the tables, taken from all sides."""

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
    ("words", "name", "country"),
    [
        ("the United States", "United States", "USA"),
        ("US", "United States", "USA"),
        ("the U.S.", "United States", "USA"),
        ("Washington", "United States", "USA"),
        ("the White House", "United States", "USA"),
        ("Kabul", "Afghanistan", "AFG"),
        ("the Kremlin", "Russia", "RUS"),
        ("Moscow", "Russia", "RUS"),
        ("Ankara", "Turkey", "TUR"),
        ("Türkiye", "Turkey", "TUR"),
        ("Kyiv", "Ukraine", "UKR"),
        ("Downing Street", "United Kingdom", "GBR"),
        ("the Islamic Republic of Iran", "Iran", "IRN"),
        ("Democratic Republic of the Congo", "DR Congo", "COD"),
        ("Congo-Brazzaville", "Republic of Congo", "COG"),
        ("Burma", "Myanmar", "MMR"),
        ("Kosovo", "Kosovo", "KOS"),
        ("Palestine", "Palestine", "PSE"),
        ("the Soviet Union", "Russia", "RUS"),
        ("Côte d’Ivoire", "Ivory Coast", "CIV"),
        ("Georgia", "Georgia", "GEO"),
        ("Jordan", "Jordan", "JOR"),
    ],
)
def test_a_state_and_its_seat_are_its_government(words, name, country):
    found = resolve(words)
    assert (found.name, found.country, found.sector) == (name, country, "GOV")
    assert found.is_named
    assert found.key == f"state:{country}"


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        ("the Afghan army", "AFG", "MIL"),
        ("US troops", "USA", "MIL"),
        ("Russian forces", "RUS", "MIL"),
        ("Ukraine's military", "UKR", "MIL"),
        ("the army of Sudan", "SDN", "MIL"),
        ("Israeli soldiers", "ISR", "MIL"),
        ("Kenyan police", "KEN", "COP"),
        ("a Colombian police officer", "COL", "COP"),
        ("the Iranian parliament", "IRN", "LEG"),
        ("the Malian government", "MLI", "GOV"),
        ("the Russian Foreign Ministry", "RUS", "GOV"),
        ("the Ukrainian Ministry of Defence", "UKR", "GOV"),
        ("Afghan leadership", "AFG", "GOV"),
        ("Turkish intelligence officers", "TUR", "SPY"),
        ("the president of France", "FRA", "GOV"),
        ("residents of Kabul", "AFG", "CVL"),
        ("civilians in Gaza", "PSE", "CVL"),
        ("Syrian refugees in Jordan", "SYR", "REF"),
        ("Palestinian journalists", "PSE", "JRN"),
        ("Indian farmers", "IND", "AGR"),
        ("Chilean trade unions", "CHL", "LAB"),
        ("a Spanish judge", "ESP", "JUD"),
        ("Venezuelan opposition leaders", "VEN", "OPP"),
        ("a former Iraqi minister", "IRQ", "ELI"),
        ("the US embassy in Kabul", "USA", "GOV"),
        ("Texas police", "USA", "COP"),
        ("Puerto Rican teachers", "USA", "EDU"),
        ("Northern Irish paramilitaries", "GBR", "PRM"),
        ("Pakistan-based militants", "PAK", "UAF"),
    ],
)
def test_a_role_takes_the_country_that_the_phrase_tells(words, country, sector):
    assert told(words) == (country, sector)


@pytest.mark.parametrize(
    ("words", "sector"),
    [
        ("militants", "UAF"),
        ("unknown gunmen", "UAF"),
        ("a group of armed men", "UAF"),
        ("a suicide bomber", "UAF"),
        ("rebels", "REB"),
        ("separatist guerrillas", "REB"),
        ("a rebel leader", "REB"),
        ("opposition fighters", "REB"),
        ("anti-government fighters", "REB"),
        ("pro-government militia", "PRM"),
        ("government forces", "MIL"),
        ("government officials", "GOV"),
        ("security forces", "MIL"),
        ("an army convoy", "MIL"),
        ("riot police", "COP"),
        ("police", "COP"),
        ("a police station", "COP"),
        ("the president", "GOV"),
        ("Western politicians", "PTY"),
        ("the defence minister", "GOV"),
        ("the chief of staff", "MIL"),
        ("lawmakers", "LEG"),
        ("prosecutors", "JUD"),
        ("at least 10 civilians", "CVL"),
        ("families", "CVL"),
        ("two women and a child", "CVL"),
        ("hundreds of protesters", "CVL"),
        ("more than 20 villagers", "CVL"),
        ("a local resident", "CVL"),
        ("aid workers", "SOC"),
        ("health workers", "MED"),
        ("displaced families", "REF"),
        ("drug traffickers", "CRM"),
        ("peasants", "AGR"),
        ("six priests", "REL"),
        ("the opposition", "OPP"),
        ("the ruling party", "GOV"),
        ("a news agency", "JRN"),
        ("the wife of the president", "ELI"),
        ("a former general", "ELI"),
        ("men riding a motorcycle", "CVL"),
        ("the people's liberation forces", "REB"),
    ],
)
def test_a_role_without_a_country_has_none(words, sector):
    assert told(words) == (None, sector)


@pytest.mark.parametrize(
    "words", ["a school building", "a bus", "a bridge", "two houses", "a gas station", "a water tank"]
)
def test_things_have_no_sector(words):
    assert told(words) == (None, None)


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        ("an Israeli drone", "ISR", "MIL"),
        ("a Russian missile", "RUS", "MIL"),
        ("a rebel base", None, "REB"),
        ("a police vehicle", None, "COP"),
        ("a Taliban checkpoint", "AFG", "REB"),
        ("a farm vehicle", None, None),
    ],
)
def test_equipment_belongs_to_the_forces_that_have_it(words, country, sector):
    assert told(words) == (country, sector)


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
