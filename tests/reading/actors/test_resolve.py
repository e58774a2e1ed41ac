"""States and roles to actors: name, country and sector."""

import pytest

from hearsay.reading.actors.resolve import resolve


def told(words):
    found = resolve(words)
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
