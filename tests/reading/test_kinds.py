"""What kind of voice a phrase tells of: one line a case, the sides of conflicts mixed."""

import pytest

from hearsay.reading import _bodies, _countries, _roles
from hearsay.reading.kinds import body_kind, kind_of, phrase_kind
from hearsay.reading.phrases import read_phrase
from hearsay.reading.shapes import Phrase
from hearsay.reading.words import words_of
from hearsay.records import SourceKind


def phrase(text: str) -> Phrase:
    found = read_phrase(words_of(text))
    assert found is not None
    return found


OFFICIAL = """
President Ashraf Bak
the Borduran leadership
Ukraine's foreign minister
the Russian foreign ministry
Ministry of Defence
Kabul
Washington
the Kremlin
the White House
Downing Street
Tehran
the Palestinian Authority
Israeli officials
Iranian officials
a senior US official
the governor of Sundar province
local authorities
a ministry spokesman
a spokesman for the Foreign Office
the attorney general
Homeland Security Secretary Ana Bak
the mayor's office
Western politicians
parliament
the Russians
Senator Ana Bak
the prosecutor
a government source
diplomatic sources
the interior ministry
health officials
an intelligence official
the Supreme Court
Prime Minister Omid Noori
"""
MILITARY = """
Afghan Army General Sadi
the Afghan military
the general
Colonel Karim Haidari
Lt. Gen. Lars Bak
the Ukrainian army
the Russian army
an Israeli army spokesman
a Syrian army spokesman
the IDF
the Revolutionary Guards
government forces
security forces
police
a police spokeswoman
a police source
soldiers
the Kenyan navy
the 3rd Brigade
the Sundar Police Department
a military source
the border guard
Turkish troops
"""
ARMED = """
the Taliban
a Taliban spokesman
Hamas
a Hamas official
Hezbollah fighters
the Wagner Group
the Houthis
Boko Haram
rebels
a rebel commander
a rebel leader
militants
the militia
the Popular Front for the Liberation of Sundar
separatist leaders
an insurgent spokesman
M23
the Arakan Army
gunmen
an armed group
a spokesman for the Rapid Support Forces
"""
INTERNATIONAL = """
the UN
the United Nations
UN officials
a UN spokeswoman
NATO
Nato Secretary-General Lars Bak
the African Union
the EU
the International Criminal Court
the International Committee of the Red Cross
UNHCR
UN Mission in Sundar
peacekeepers
a Red Cross worker
the IAEA
the World Health Organization
"""
ORGANISATION = """
Amnesty International
Médecins Sans Frontières
Human Rights Watch
a Human Rights Watch researcher
the charity
an aid group
activists
the opposition
the Green Party
a hospital director
hospital officials
the company
the trade union
a party spokesman
the Sundar Relief Committee
the White Helmets
a rights group
medical sources
the Syrian Observatory for Human Rights
"""
MEDIA = """
State-run MRTV
the state-run Sundar Herald
state broadcaster Orion
Pro-junta Telegram channels
Sundar TV
the BBC
Reuters
AFP
state media
the New York Times
the Sundar Times
Al Jazeera
TASS
Xinhua
a BBC correspondent
the newspaper
local journalists
a television channel
Borealis News Agency
Radio Sundar
the state news agency
"""
EXPERT = """
an analyst
Professor Ana Bak
Kabul University professor Ana Bak
military analysts
a researcher at the Institute for the Study of War
Mr Omid, a doctor,
doctors
a think tank
a study
the University of Sundar
historians
an economist
"""
WITNESS = """
a local resident
a villager
an eyewitness
witnesses
survivors
a teacher
his mother
a refugee
one farmer
a shopkeeper
"""
CIVILIAN = """
residents of Sundar
villagers
relatives
the protesters
demonstrators
families
refugees
people
many Afghans
students
"""
UNNAMED = """
a source
another source
sources
a senior source
people familiar with the matter
a person close to the president
two people briefed on the talks
an insider
the report
documents
"""

CASES = [
    (line, kind)
    for kind, lines in (
        (SourceKind.OFFICIAL, OFFICIAL),
        (SourceKind.MILITARY, MILITARY),
        (SourceKind.ARMED_GROUP, ARMED),
        (SourceKind.INTERNATIONAL_BODY, INTERNATIONAL),
        (SourceKind.ORGANISATION, ORGANISATION),
        (SourceKind.MEDIA, MEDIA),
        (SourceKind.EXPERT, EXPERT),
        (SourceKind.WITNESS, WITNESS),
        (SourceKind.CIVILIAN, CIVILIAN),
        (SourceKind.UNNAMED, UNNAMED),
    )
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("text", "kind"), CASES)
def test_the_words_for_a_voice_tell_its_kind(text: str, kind: SourceKind) -> None:
    assert phrase_kind(phrase(text)) is kind


@pytest.mark.parametrize("text", ["Karim Haidari", "Haidari", "he", "they"])
def test_a_bare_name_and_a_pronoun_tell_no_kind(text: str) -> None:
    assert phrase_kind(phrase(text)) is None


def test_a_person_without_a_role_is_a_civilian() -> None:
    assert kind_of([phrase("Karim Haidari")]) is SourceKind.CIVILIAN


def test_a_person_without_a_role_who_tells_their_own_story_is_a_witness() -> None:
    assert kind_of([phrase("Karim Haidari")], tells_own_story=True) is SourceKind.WITNESS


def test_a_role_told_once_decides_for_all_mentions() -> None:
    assert (
        kind_of([phrase("Haidari"), phrase("Colonel Haidari")], tells_own_story=True) is SourceKind.MILITARY
    )


def test_a_bodys_own_name_decides_before_what_it_is_called() -> None:
    assert kind_of([phrase("the agency"), phrase("Reuters")]) is SourceKind.MEDIA


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Israeli soldiers", "Palestinian soldiers"),
        ("Russian officials", "Ukrainian officials"),
        ("a Hamas spokesman", "a Hezbollah spokesman"),
        ("Turkish police", "Greek police"),
        ("the Indian foreign ministry", "the Pakistani foreign ministry"),
        ("Moscow", "Kyiv"),
        ("Riyadh", "Tehran"),
    ],
)
def test_the_same_words_give_the_same_kind_to_both_sides(one: str, other: str) -> None:
    assert phrase_kind(phrase(one)) is phrase_kind(phrase(other)) is not None


class TestTables:
    def test_no_body_is_listed_under_two_kinds(self) -> None:
        kinds: dict[str, set[SourceKind]] = {}
        for kind, names in _bodies._rows():
            for name in names:
                kinds.setdefault(_bodies.key(name), set()).add(kind)
        assert {name for name, found in kinds.items() if len(found) > 1} == set()

    def test_each_listed_body_says_why(self) -> None:
        rows = [row for table in _bodies._TABLES.values() for row in table.strip().splitlines()]
        assert [row for row in rows if len(row.split(";")) != 2 or not row.split(";")[1].strip()] == []

    @pytest.mark.parametrize("name", ["AP", "the Associated Press", "Reuters", "IOM", "FSA"])
    def test_a_listed_body_is_found_with_and_without_article(self, name: str) -> None:
        assert _bodies.key(name) in _bodies.KINDS

    def test_two_names_of_one_body_are_the_same(self) -> None:
        assert _bodies.is_same("the UN", "United Nations")
        assert _bodies.is_same("The Lamp", "lamp")
        assert not _bodies.is_same("UN", "EU")

    @pytest.mark.parametrize(
        ("word", "country"), [("Afghan", "afghanistan"), ("Russians", "russia"), ("Congolese", "congo")]
    )
    def test_an_adjective_tells_its_country(self, word: str, country: str) -> None:
        assert _countries.nationality(word) == country

    @pytest.mark.parametrize(
        ("name", "country"),
        [("Kabul", "afghanistan"), ("the Kremlin", "russia"), ("France", "france"), ("Sundar", None)],
    )
    def test_a_seat_stands_for_its_government(self, name: str, country: str | None) -> None:
        assert _countries.government(name) == country

    def test_no_seat_is_a_country_of_another_name(self) -> None:
        shared = _countries.CAPITALS & _countries.COUNTRIES.keys()
        assert {name for name in shared if _countries.SEATS[name] != _countries.COUNTRIES[name]} == set()

    @pytest.mark.parametrize(
        ("plural", "one"),
        [
            ("officials", "official"),
            ("spokesmen", "spokesman"),
            ("families", "family"),
            ("witnesses", "witness"),
            ("eyewitness", "eyewitness"),
            ("police", "police"),
            ("churches", "church"),
            ("analysis", "analysis"),
            ("mps", "mp"),
        ],
    )
    def test_a_noun_is_made_singular(self, plural: str, one: str) -> None:
        assert _roles.singular(plural) == one

    def test_each_role_is_singular(self) -> None:
        assert {noun for noun in _roles.ROLES if _roles.singular(noun) not in _roles.ROLES} == set()

    def test_unlisted_bodies_are_told_by_their_head(self) -> None:
        assert body_kind("Sundar Herald") is SourceKind.MEDIA
        assert body_kind("University of Sundar") is SourceKind.EXPERT
        assert body_kind("Borealis") is SourceKind.ORGANISATION
