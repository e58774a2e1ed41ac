import pytest

from hearsay.exports.page import places
from hearsay.limits import MAX_CELL_CHARACTERS
from hearsay.records import Level, Span
from tests.exports import happened, sample
from tests.exports.circumstanced import bare, harbour, place, reading


@pytest.fixture(scope="module")
def layer():
    return places.layer(harbour())


@pytest.fixture(scope="module")
def where():
    return places.where(harbour(), "r3")


def facts(layer, label):
    item = next(item for item in layer.items if item.key == label)
    return {fact.label: fact.value or [lead.key for lead in fact.leads] for fact in item.card.facts}


def test_every_mention_leads_to_its_place_and_the_first_has_the_mark(layer):
    text = harbour().report.text
    sele = [piece for piece in layer.pieces if piece.item == "p1"]
    assert {text[piece.start : piece.end] for piece in sele} == {"Sele"}
    assert [piece.nth for piece in sele] == [0, None, None]
    assert all(piece.classes == ("place",) for piece in layer.pieces)


def test_a_mention_that_is_given_twice_is_drawn_once():
    span = Span(0, 4, "Sele")
    twice = reading(bare("Sele."), [place(1, "Sele", None, Level.TOWN, span, span)])
    assert len(places.layer(twice).pieces) == 1


def test_a_place_without_words_in_the_text_has_no_card_and_leads_nowhere(layer, where):
    assert "p10" not in [item.key for item in layer.items]
    assert {line.label: line.leads for line in where.lines}["p10"] is False


def test_a_card_says_how_precisely_a_place_is_known_and_how_it_was_resolved(layer):
    vik = next(item for item in layer.items if item.key == "p4")
    assert (vik.card.heading, vik.card.tags) == ("Vík", ("district", "unsure"))
    found = facts(layer, "p4")
    assert found.pop("Located").replace("\N{NO-BREAK SPACE}", " ") == "65.9° N, 18.9° W, within 30 km"
    assert found == {
        "In the text": "“Vik”",
        "Level": "a district",
        "Lies in": "Nordby, Iceland",
        "Resolved": "by the unit around it",
        "Named": "1 time",
        "Events": ["e3"],
        "Confidence": "40 %",
    }


def test_a_card_says_that_a_place_is_not_located_and_names_its_entry_where_it_has_one(layer):
    assert facts(layer, "p5")["Located"] == "nowhere: no coordinates are known"
    assert facts(layer, "p2")["GeoNames"] == "77"
    assert "Events" not in facts(layer, "p2")


def test_the_list_begins_with_the_places_where_something_happens(where):
    assert [line.label for line in where.lines[:5]] == ["p1", "p4", "p6", "p8", "p10"]
    assert all(not line.events for line in where.lines[5:])
    assert [lead.text for lead in where.lines[0].events] == ["e1", "e2", "e6"]


def test_a_line_says_level_units_and_where_and_what_is_not_on_the_map(where):
    lines = {line.label: line for line in where.lines}
    sele = lines["p1"]
    assert (sele.key, sele.name, sele.level, sele.classes) == ("r3p1", "Sele", "town", "")
    assert [note.replace("\N{NO-BREAK SPACE}", " ") for note in sele.notes] == [
        "Nordby, Iceland",
        "65.68° N, 18.10° W, within 6 km",
    ]
    assert lines["p4"].classes == "is-unsure"
    assert lines["p7"].notes[-1] == "not on the map"
    assert lines["p9"].notes == ()  # of a country the name says more than its middle
    assert lines["p5"].notes[-1] == "not located"


def test_the_map_has_a_mark_for_each_place_that_is_on_it_with_its_look_and_its_words(where):
    marks = {each.line.label: each for each in where.marks}
    assert set(marks) == {"p1", "p2", "p3", "p4", "p6", "p8", "p9", "p10"}
    assert marks["p1"].classes == "spot-town has-events"
    assert marks["p4"].classes == "spot-district is-unsure has-events"
    assert marks["p3"].classes == "spot-province"
    assert marks["p1"].title.startswith("Sele: town, Nordby, Iceland")
    assert marks["p1"].title.endswith(". 3 events")
    assert marks["p3"].title.endswith("km")


def test_what_the_map_shows_is_said_in_words(where):
    assert (
        where.description
        == "A map of 8 places; 1 more lies outside it. The list beside it says the same in words."
    )


def test_without_coordinates_there_is_a_list_and_no_map():
    span = Span(0, 4, "Sele")
    found = places.where(reading(bare("Sele."), [place(1, "Sele", None, Level.TOWN, span)]), "r1")
    assert found.drawing is None
    assert found.marks == ()
    assert [line.name for line in found.lines] == ["Sele"]


def test_without_places_there_is_nothing():
    assert places.where(happened.sele(), "r1") is None
    assert places.layer(sample.river()).items == ()


def test_long_words_are_shortened():
    name = "Upper " * 200
    span = Span(0, 4, "Sele")
    long = place(1, name, (1, 1), Level.TOWN, span, admin1=name, how=name, written=name)
    (line,) = places.where(reading(bare("Sele."), [long]), "r1").lines
    assert all(len(each) <= MAX_CELL_CHARACTERS for each in (line.name, *line.notes))
