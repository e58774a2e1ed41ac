import pytest

from hearsay.reading.places.groups import grouped, lying
from hearsay.reading.places.mentions import mentions_of
from hearsay.reading.places.surroundings import Within
from hearsay.records import Level
from tests.reading.places.arland import atlas
from tests.reading.places.flat import flat
from tests.reading.places.grounded import grounds


def test_names_of_peoples_are_counted_and_are_no_mentions() -> None:
    syntax = flat("The Syrian army shelled Lenz. The Syrian army left.", tags={"Syrian": "JJ"})
    found = mentions_of(grounds(syntax, toponyms=["Syrian", "Syrian#2", "Lenz"]), atlas())
    assert [mention.name.text for mention in found.mentions] == ["Lenz"]
    assert found.peoples == {"SY": 2}


def test_a_mention_knows_what_stands_around_it() -> None:
    syntax = flat("Shells fell on the Lenz district, Arna.", heads={2: 4}, relations={2: "case"})
    own = grounds(syntax, toponyms=["Lenz", "Arna"], names={"Lenz": "place"})
    lenz, arna = mentions_of(own, atlas()).mentions
    assert (lenz.unit, lenz.label, lenz.is_dateline) == (Level.DISTRICT, "place", False)
    assert (arna.follows_comma, arna.label, arna.sentence) == (True, "", 0)


def test_what_is_told_off_a_place_is_kept_with_the_name_that_it_places() -> None:
    syntax = flat("They fled to Orvo, 60 km west of Lenz, and camped near Lenz.")
    found = mentions_of(grounds(syntax, toponyms=["Orvo", "Lenz", "Lenz#2"]), atlas())
    assert [(name, teller, offset.km) for name, teller, offset in found.apposed] == [(0, 1, 60.0)]
    assert [mention.offset is None for mention in found.mentions] == [True, True, False]


def test_an_agency_in_the_brackets_of_a_dateline_is_no_place() -> None:
    syntax = flat("LENZ (Orvo Agency) - Shells fell.")
    found = mentions_of(grounds(syntax, toponyms=["LENZ", "Orvo"]), atlas())
    assert [(mention.name.text, mention.is_dateline) for mention in found.mentions] == [("LENZ", True)]


def test_an_acronym_is_a_place_only_as_a_state_or_behind_a_comma() -> None:
    syntax = flat("They left INGO. They left UAE. They met in Lenz, KY today.")
    found = mentions_of(grounds(syntax, toponyms=["INGO", "UAE", "Lenz", "KY"]), atlas())
    assert [mention.name.text for mention in found.mentions] == ["UAE", "Lenz", "KY"]


@pytest.mark.parametrize(
    ("text", "is_region"), [("across Europe and America", True), ("across America", False)]
)
def test_beside_a_continent_america_is_one(text: str, is_region: bool) -> None:
    syntax = flat(f"Cells are active {text}.")
    *_, america = mentions_of(grounds(syntax, toponyms=["America"]), atlas()).mentions
    assert (america.unit is Level.REGION) is is_region


def test_sentences_in_which_a_state_acts_are_known() -> None:
    syntax = flat("Shells fell on Lenz. Then Niger agreed.", heads={6: 7}, relations={6: "nsubj"})
    found = mentions_of(grounds(syntax, toponyms=["Lenz", "Niger"]), atlas())
    assert found.parties == {1}
    assert [mention.is_party for mention in found.mentions] == [False, True]


def test_mentions_of_one_name_are_one_group_and_another_level_is_another() -> None:
    syntax = flat("Shells fell on Lenz. LENZ burned. They left Lenz district.")
    found = mentions_of(grounds(syntax, toponyms=["Lenz", "LENZ#2", "Lenz#3"]), atlas())
    groups = grouped(found.mentions, atlas())
    assert [(group.text, group.members, group.unit) for group in groups] == [
        ("Lenz", (0, 1), None),
        ("Lenz", (2,), Level.DISTRICT),
    ]


def test_what_lies_in_what_is_told_of_groups() -> None:
    syntax = flat("Shells fell on Lenz, Arna. They left Lenz.")
    found = mentions_of(grounds(syntax, toponyms=["Lenz", "Arna", "Lenz#2"]), atlas())
    groups = grouped(found.mentions, atlas())
    assert lying(found.withins, groups) == {(0, 1)}
    assert lying([Within(0, 2)], groups) == set()
