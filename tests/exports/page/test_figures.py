import pytest

from hearsay.exports.page import figures
from hearsay.exports.page.layers import Bar
from hearsay.limits import MAX_CELL_CHARACTERS
from hearsay.records import Span
from tests.exports import happened
from tests.exports.circumstanced import bare, figure, harbour, reading

SOME = Span(0, 4, "Some")


@pytest.fixture(scope="module")
def layer():
    return figures.layer(harbour())


def facts(layer, label):
    item = next(item for item in layer.items if item.key == label)
    return {fact.label: fact.value or [lead.key for lead in fact.leads] for fact in item.card.facts}


def row(layer, label):
    return next(row.cells for row in layer.table.rows if row.item.key == label)


def test_the_words_of_a_figure_lead_to_its_card(layer):
    text = harbour().report.text
    assert [text[piece.start : piece.end] for piece in layer.pieces] == [
        each.span.text for each in sorted(harbour().figures, key=lambda each: each.span.start)
    ]


def test_a_card_says_how_many_of_whom_what_it_covers_and_who_says_so(layer):
    item = next(item for item in layer.items if item.key == "f3")
    assert (item.card.heading, item.card.tags, item.card.words) == (
        "3",
        ("killed",),
        ("three of them children",),
    )
    assert item.label == "Figure f3: 3 killed, children, says a hospital doctor"
    assert facts(layer, "f3") == {
        "Of whom": "children",
        "Covers": "part of f2",
        "Part of": ["f2"],
        "Says": "a hospital doctor, statement 1",
        "Events": ["e2"],
    }
    assert [fact.item for fact in item.card.facts if fact.item] == ["s1"]


def test_a_card_says_that_no_number_is_stated_and_that_the_outlet_says_so(layer):
    item = next(item for item in layer.items if item.key == "f6")
    assert item.card.heading == "Number not stated"
    assert facts(layer, "f6") == {
        "Of whom": "people",
        "Covers": "all of an event",
        "Says": "the outlet itself",
    }


def test_a_card_says_that_a_number_was_renewed(layer):
    item = next(item for item in layer.items if item.key == "f8")
    assert item.card.tags == ("killed", "renewed")


def test_the_table_has_a_group_for_each_measure(layer):
    assert [(group.heading, group.note) for group in layer.table.groups] == [
        ("Killed", "5 figures"),
        ("Injured", "1 figure"),
        ("Missing", "1 figure"),
        ("Captured", "1 figure"),
        ("Displaced", "1 figure"),
    ]
    assert all(len(row.cells) == len(layer.table.columns) for row in layer.table.rows)
    assert len(layer.table.rows) == 9


def test_a_row_says_how_many_of_whom_who_says_so_and_of_which_event(layer):
    many, span, whom, covers, says, of = row(layer, "f5")
    assert (many.text, many.notes) == ("up to 40", ("“up to 40 fighters”",))
    assert span.bar.is_open_left
    assert (whom.text, whom.notes) == ("combatants", ("“fighters”",))
    assert covers.notes == ()
    assert says.text == "Tarnish army"
    assert [lead.key for lead in says.leads] == ["s3"]
    assert [lead.key for lead in of.leads] == ["e4"]


def test_a_number_that_was_renewed_is_struck_and_the_side_is_named(layer):
    assert row(layer, "f8")[0].classes == ("is-renewed",)
    assert row(layer, "f7")[0].classes == ()
    assert row(layer, "f4")[2].notes == ("of Lowen League",)


def test_a_figure_of_the_outlet_leads_to_no_statement(layer):
    assert (row(layer, "f1")[4].text, row(layer, "f1")[4].leads) == ("The outlet itself", ())


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (50, 100, Bar(44.64, 44.64)),
        (100, 100, Bar(89.29, 2)),
        (0, 0, Bar(0, 2)),
        (50, None, Bar(44.64, 55.36, is_open_right=True)),
        (None, 100, Bar(0, 89.29, is_open_left=True)),
        (None, None, None),
    ],
)
def test_a_range_is_drawn_on_the_scale_of_its_measure_open_where_it_is_open(low, high, expected):
    assert figures.bar(figure(1, SOME, low, high), 100) == expected


def test_a_scale_of_nothing_is_a_scale():
    assert figures.bar(figure(1, SOME, 0, 0), 0) == Bar(0, 2)


def test_without_figures_there_is_no_table():
    found = figures.layer(happened.sele())
    assert (found.pieces, found.items, found.table) == ((), (), None)


def test_long_words_are_shortened():
    words = "many " * 400
    long = figure(1, Span(0, len(words), words), 1, 2, of=words, whom=SOME)
    (group,) = figures.layer(reading(bare(words), figures=[long])).table.groups
    assert all(
        len(each) <= MAX_CELL_CHARACTERS for cell in group.rows[0].cells for each in (cell.text, *cell.notes)
    )
