import pytest

from hearsay.exports.page import events
from hearsay.exports.page.report import report_part
from hearsay.records import Certainty, Level, Span
from tests.exports import happened
from tests.exports.circumstanced import around, bare, harbour, place, reading


@pytest.fixture(scope="module")
def layer():
    return events.layer(harbour())


def facts(layer, label):
    item = next(item for item in layer.items if item.key == label)
    return [
        (fact.label, fact.role, [(lead.text, lead.key) for lead in fact.leads])
        for fact in item.card.facts
        if fact.leads
    ]


def test_the_card_of_an_event_says_where_when_and_how_many_and_leads_there(layer):
    assert facts(layer, "e2") == [
        ("Where", "where", [("Sele", "p1")]),
        ("When", "when", [("“early on Monday”: 1 September 2031, morning", "t1")]),
        ("How many", "many", [("at least 11 killed", "f2")]),
        ("How many", "many", [("3 killed", "f3")]),
    ]


def test_the_row_of_an_event_leads_to_place_time_and_figures(layer):
    cells = next(row.cells for row in layer.table.rows if row.item.key == "e2")
    assert [(lead.text, lead.key) for lead in cells[2].leads] == [
        ("at least 11 killed", "f2"),
        ("3 killed", "f3"),
    ]
    assert [(lead.text, lead.key) for lead in cells[3].leads] == [("Sele", "p1"), ("early on Monday", "t1")]


def test_a_place_that_the_text_does_not_name_is_said_and_leads_nowhere(layer):
    item = next(item for item in layer.items if item.key == "e7")
    (fact,) = (fact for fact in item.card.facts if fact.label == "Where")
    assert (fact.value, fact.leads) == ("Holm", ())
    cell = next(row.cells for row in layer.table.rows if row.item.key == "e7")[3]
    assert (cell.text, [lead.key for lead in cell.leads]) == ("Holm", ["t7"])


def test_the_words_for_place_time_and_figures_stand_out_with_their_event(layer):
    text = harbour().report.text
    roles = {(piece.role, text[piece.start : piece.end]) for piece in layer.pieces if piece.item == "e2"}
    assert {
        ("where", "Sele"),
        ("when", "early on Monday"),
        ("many", "at least 11 people"),
        ("many", "three of them children"),
    } <= roles


def test_of_a_place_that_is_named_again_the_nearest_mention_stands_out():
    text = "Sele is far. Shells fell on Sele."
    mentions = [Span(0, 4, "Sele"), Span(28, 32, "Sele")]
    fell = around(happened.event(1, Span(20, 24, "fell"), "ASSAULT", Certainty.HAPPENED), place=1)
    told = happened.reading(bare(text).report, events=[fell])
    found = events.layer(reading(told, [place(1, "Sele", None, Level.TOWN, *mentions)]))
    assert [piece.start for piece in found.pieces if piece.role == "where"] == [28]


def test_tables_stand_in_their_order_and_a_report_says_whether_it_has_circumstances():
    part = report_part(harbour())
    assert [table.name for table in part.tables] == ["statements", "events", "figures"]
    assert part.has_circumstances
    assert not report_part(happened.sele()).has_circumstances
    assert part.where.lines[0].key == "r1p1"


def test_no_word_of_the_text_is_lost_or_doubled_by_the_new_layers():
    part = report_part(harbour())
    shown = "\n\n".join("".join(run.text for run in block.runs) for block in part.blocks)
    assert shown == harbour().report.text
