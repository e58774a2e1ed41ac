import pytest

from hearsay.exports.page import events
from hearsay.exports.page.actors import Link, actor_lines
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Certainty
from tests.exports import happened, sample


@pytest.fixture(scope="module")
def layer():
    return events.layer(happened.sele())


def card(layer, label):
    return next(item.card for item in layer.items if item.key == label)


def facts(found):
    return {fact.label: fact.value for fact in found.facts}


def test_every_certainty_has_a_switch_and_so_have_all_events_together():
    assert [each.name for each in events.SWITCHES] == ["event", *(each.value for each in Certainty)]
    assert [each.key for each in events.SWITCHES if each.key] == ["8"]


def test_the_words_of_an_event_lead_to_its_card_in_the_colour_of_its_certainty(layer):
    leading = [piece for piece in layer.pieces if not piece.role]
    told = happened.sele().events
    assert [(piece.start, piece.end) for piece in leading] == [
        (event.trigger.start, event.trigger.end) for event in told
    ]
    assert [piece.classes for piece in leading] == [("event", event.certainty.value) for event in told]
    assert all(piece.nth == 0 for piece in leading)


def test_parties_weapons_and_mentions_belong_to_their_item_and_lie_below_the_words_that_lead(layer):
    text = happened.sele().report.text
    roles = {(piece.role, piece.item, text[piece.start : piece.end]) for piece in layer.pieces if piece.role}
    assert ("doer", "e5", "League fighters") in roles
    assert ("recipient", "e5", "our checkpoint") in roles
    assert ("weapon", "e5", "rifles") in roles
    assert ("actor", "a2", "League fighters") in roles
    first = next(at for at, piece in enumerate(layer.pieces) if not piece.role)
    assert all(not piece.role for piece in layer.pieces[first:])
    assert all(piece.classes == () for piece in layer.pieces[:first])


def test_a_card_says_what_who_with_what_how_certain_and_who_says_so(layer):
    found = card(layer, "e5")
    assert (found.heading, found.tags) == ("Assault: firearms", ("happened",))
    assert facts(found) == {
        "Who": "Lowen League (“League fighters”)",
        "To whom": "Tarnish army (“our checkpoint”)",
        "With": "rifles",
        "Certainty": "told as having happened",
        "Says": "Orla Finch, statement 1",
        "How told": "through The Sele Messenger",
        "Confidence": "95 %",
    }
    assert {fact.label: fact.role for fact in found.facts if fact.role} == {
        "Who": "doer",
        "To whom": "recipient",
        "With": "weapon",
    }
    assert [fact.item for fact in found.facts if fact.item] == ["s1"]


def test_the_card_of_the_outlets_own_event_says_so_and_has_no_empty_facts(layer):
    assert facts(card(layer, "e2")) == {
        "With": "Shells",
        "Certainty": "told as having happened",
        "Says": "the outlet itself",
        "Confidence": "71 %",
    }


def test_what_is_not_asserted_is_marked_so(layer):
    assert card(layer, "e12").tags == ("happened", "not asserted")
    assert facts(card(layer, "e12"))["How told"] == "not asserted"
    assert facts(card(layer, "e12"))["Says"] == "Local officials, statement 4"


def test_an_event_is_named_in_full_to_those_who_hear_the_page(layer):
    labels = {item.key: item.label for item in layer.items}
    assert labels["e7"] == "Event e7: Assault: abduct, denied, says Lowen League"
    assert labels["e1"] == "Event e1: Assault, happened, says The outlet itself"


def test_the_words_of_events_are_no_voices_words(layer):
    assert all(item.voices == () for item in layer.items)


def test_the_table_has_a_group_for_each_voice_and_the_outlets_is_the_first(layer):
    assert [(group.heading, group.note) for group in layer.table.groups] == [
        ("The outlet itself", "7 events"),
        ("Orla Finch", "military, 2 events"),
        ("Lowen League", "armed group, 1 event"),
        ("Teo Brandt", "armed group, 1 event"),
        ("Local officials", "official, 1 event"),
    ]
    assert sorted(int(row.item.key[1:]) for row in layer.table.rows) == list(range(1, 13))
    assert all(len(row.cells) == len(layer.table.columns) for row in layer.table.rows)


def test_a_row_says_what_who_to_whom_how_certain_and_how_it_is_told(layer):
    cells = next(row.cells for row in layer.table.rows if row.item.key == "e5")
    assert [cell.text for cell in cells] == [
        "Assault: firearms",
        "Lowen League",
        "Tarnish army",
        "",
        "happened",
        "",
        "95 %",
    ]
    assert cells[0].notes == ("“attacked” with rifles",)
    assert cells[4].classes == ("certainty", "happened")
    assert cells[5].notes == ("through The Sele Messenger",)


def test_without_events_there_is_no_table_and_no_item():
    found = events.layer(sample.river())
    assert (found.pieces, found.items, found.table) == ((), (), None)


def test_long_words_are_shortened_in_cards_and_cells():
    words = "rain " * 400
    made = sample.report(f"{words}fell.")
    span = sample.Pen(made.text).span(words.strip())
    who = happened.participant(1, span)
    fell = happened.event(1, span, "ASSAULT", Certainty.HAPPENED, [who], [who], weapon=span, statement=1)
    told = sample.statement(1, span, None, [span])
    found = events.layer(happened.reading(made, [], [told], events=[fell]))
    assert all(len(fact.value) <= MAX_CARD_CHARACTERS + 20 for fact in found.items[0].card.facts)
    assert all(len(cell.text) <= MAX_CELL_CHARACTERS for cell in found.table.rows[0].cells)
    assert len(found.table.groups[0].heading) <= MAX_CELL_CHARACTERS


def lines():
    return {line.name: line for line in actor_lines(happened.sele(), "r3")}


def test_an_actor_has_its_country_and_sector_in_words_its_mentions_and_its_events():
    army = lines()["Tarnish army"]
    assert (army.key, army.country, army.sector, army.mentions) == (
        "r3a1",
        "TRN",
        "state military",
        "3 mentions",
    )
    assert army.acts == (
        Link("e1", "happened"),
        Link("e6", "ordered"),
        Link("e9", "possible"),
        Link("e12", "happened"),
    )
    assert army.is_acted_on == (Link("e5", "happened"),)


def test_what_is_not_known_of_an_actor_is_left_empty():
    council = lines()["Town council of Sele"]
    assert (council.country, council.sector, council.acts, council.is_acted_on) == ("", "", (), ())
    assert not council.has_part
    assert lines()["drivers"].has_part
    assert lines()["mediators"].country == "international body"
    made = happened.reading(sample.report("Rain."), actors=[happened.actor(1, "rain", "ARV", "XYZ")])
    (line,) = actor_lines(made, "r1")
    assert (line.country, line.sector, line.mentions) == ("ARV", "XYZ", "")
