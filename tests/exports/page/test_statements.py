from hearsay.exports.page.statements import layer
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Form
from tests.exports import sample


def river_card(number):
    return layer(sample.river()).items[number - 1].card


def facts(card):
    return {fact.label: fact.value for fact in card.facts}


def test_every_span_of_a_statement_leads_to_its_card():
    reading = sample.river()
    found = {(piece.start, piece.end, piece.item) for piece in layer(reading).pieces}
    for number, statement in enumerate(reading.statements, 1):
        for span in (statement.source, statement.cue, statement.addressee, *statement.content):
            assert span is None or (span.start, span.end, f"s{number}") in found


def test_only_the_first_piece_of_a_statement_is_numbered_0():
    pieces = [piece for piece in layer(sample.river()).pieces if piece.item == "s3" and piece.nth is not None]
    assert [piece.nth for piece in pieces] == [0, 1]


def test_inner_statements_lie_on_top_of_outer_ones():
    order = [piece.item for piece in layer(sample.river()).pieces if piece.nth == 0]
    assert order.index("s8") < order.index("s9") == len(order) - 1


def test_a_card_says_who_how_through_whom_to_whom_and_how_surely():
    card = river_card(5)
    assert card.heading == "Colonel Ines Draga"
    assert card.tags == ("military",)
    assert card.words == ("that the guns would stay silent “as long as the other side's do”",)
    assert facts(card) == {
        "In the text": "Colonel Ines Draga, its spokeswoman",
        "One of": "The Arvenian army",
        "Cue": "told",
        "Through": "Radio 𝓛ethe",
        "Told to": "Radio 𝓛ethe",
        "Manner": "says: speech or writing",
        "Form": "mixed: the outlet's wording with quoted words in it",
        "Confidence": "90 %",
    }


def test_a_nested_statement_leads_to_the_one_around_it():
    within = next(fact for fact in river_card(9).facts if fact.label == "Within")
    assert (within.value, within.item) == ("statement 8", "s8")


def test_what_is_denied_is_marked_so():
    assert "not asserted" in river_card(6).tags
    assert "Withheld" in facts(river_card(6))
    assert "Withheld" not in facts(river_card(5))


def test_a_statement_by_nobody_says_so_and_has_no_empty_facts():
    card = river_card(10)
    assert (card.heading, card.tags) == ("Nobody named", ("unattributed",))
    assert set(facts(card)) == {"Cue", "Manner", "Form", "Confidence"}


def quoted(content, form):
    made = sample.report(f"Draga said {content}.")
    pen = sample.Pen(made.text)
    told = sample.statement(1, pen.span("Draga"), pen.span("said"), [pen.span(content)], form=form)
    return [
        made.text[p.start : p.end]
        for p in layer(sample.reading(made, [], [told])).pieces
        if "quoted" in p.classes
    ]


def test_of_a_mixed_statement_the_words_in_marks_are_quoted_words():
    assert quoted("it was “sustained” and “not provoked”", Form.MIXED) == ["“sustained”", "“not provoked”"]
    assert quoted('it was "sustained" fire', Form.MIXED) == ['"sustained"']
    assert quoted("it was «sustained» fire", Form.MIXED) == ["«sustained»"]
    assert quoted("it was “sustained fire", Form.MIXED) == []


def test_of_a_direct_statement_all_words_are_quoted_words_and_of_an_indirect_one_none():
    assert quoted("“it was sustained”", Form.DIRECT) == ["“it was sustained”"]
    assert quoted("it was “sustained”", Form.INDIRECT) == []


def test_the_table_has_a_row_for_each_statement_with_a_cell_for_each_column():
    table = layer(sample.river()).table
    assert table is not None
    assert [row.item.mark for row in table.rows] == [str(number) for number in range(1, 19)]
    assert {len(row.cells) for row in table.rows} == {len(table.columns)}
    assert table.rows[8].cells[3].notes == ("through a commander of the Korvan Front", "to him")


def test_without_statements_there_is_no_table():
    assert layer(sample.plain()).table is None


def test_long_statements_are_shortened_in_cards_and_cells_but_not_in_the_text():
    words = "rain " * 400
    made = sample.report(f"She said {words}fell.")
    pen = sample.Pen(made.text)
    content = pen.span(words.strip())
    found = layer(
        sample.reading(made, [], [sample.statement(1, pen.span("She"), pen.span("said"), [content])])
    )
    assert found.table is not None
    assert len(found.items[0].card.words[0]) <= MAX_CARD_CHARACTERS
    assert len(found.table.rows[0].cells[2].text) <= MAX_CELL_CHARACTERS
    assert any((piece.start, piece.end) == (content.start, content.end) for piece in found.pieces)


def test_a_statement_without_content_has_its_number_at_its_cue():
    made = sample.report("She declined.")
    pen = sample.Pen(made.text)
    silent = sample.statement(1, pen.span("She"), pen.span("declined"), [], is_denied=True)
    pieces = layer(sample.reading(made, [], [silent])).pieces
    assert [(made.text[p.start : p.end], p.nth) for p in pieces] == [("She", None), ("declined", 0)]
