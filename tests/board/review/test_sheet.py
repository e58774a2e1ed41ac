import msgspec
import pytest

from hearsay.archive.judged import outcome
from hearsay.archive.judging import as_seen
from hearsay.archive.pointing import LAYERS, items, pointer
from hearsay.board.review.sheet import sheet
from hearsay.limits import MAX_REVIEWED_CHARACTERS
from hearsay.records import Decision
from tests.archive import made
from tests.archive.words_made import on


@pytest.fixture
def reading():
    return made.reading(made.report(id="r1", title="Market of Sele shelled", outlet="The Lowen Herald"))


def shown(reading, layer, judgements=()):
    laid = outcome(reading, judgements)
    return sheet(laid, layer, items(laid.reading, layer)[0].id, [])


def words(made_sheet, which) -> list[str]:
    return [each.text for paragraph in made_sheet.paragraphs for each in paragraph if getattr(each, which)]


def test_the_words_that_are_shown_are_those_of_the_report(reading):
    found = shown(reading, "events")
    whole = "\n\n".join("".join(each.text for each in paragraph) for paragraph in found.paragraphs)
    assert whole == reading.report.text
    assert not found.is_cut


@pytest.mark.parametrize(
    ("layer", "item", "part"),
    [
        ("events", ["hit"], {"Tarnish", "Sele", "Monday", "At least 9 people"}),
        ("figures", ["At least 9 people"], set()),
        ("statements", ["At least 9 people"], {"Mayor Teo Brandt"}),
        ("sources", ["Mayor Teo Brandt"], set()),
        ("places", ["Sele"], set()),
        ("times", ["Monday"], set()),
        ("actors", ["Tarnish"], set()),
    ],
)
def test_what_an_item_stands_on_is_told_from_what_it_names(reading, layer, item, part):
    found = shown(reading, layer)
    assert words(found, "is_item") == item
    assert set(words(found, "is_part")) - set(item) == part


@pytest.mark.parametrize("layer", [each for each in LAYERS if each != "marks"])
def test_what_is_handed_back_is_the_item_as_it_was_seen(reading, layer):
    found = shown(reading, layer)
    item = items(reading, layer)[0]
    assert msgspec.json.decode(found.seen) == as_seen(outcome(reading, []), layer, item)
    where = pointer(layer, item)
    assert (found.start, found.end) == (where.start, where.end)


def test_an_item_that_is_not_there_has_no_page(reading):
    assert sheet(outcome(reading, []), "events", "e9", []) is None
    laid = outcome(reading, [on(reading, "e1", Decision.REJECT)])
    assert sheet(laid, "events", "e1", []) is None


def test_what_was_decided_is_told(reading):
    found = shown(
        reading, "events", [on(reading, "e1", Decision.CORRECT, field="certainty", after="possible")]
    )
    assert (found.state.decision, found.state.fields) == (Decision.CORRECT, ("certainty",))
    assert found.called == "hit (ASSAULT, possible)"
    assert shown(reading, "figures").state is None


def test_of_a_long_report_the_paragraphs_around_are_shown():
    long = "\n\n".join(["The council met at noon and nobody said a word of it."] * 400)
    reading = made.reading(made.report(f"{long}\n\n{made.text()}\n\n{long}", id="r1"))
    found = shown(reading, "events")
    assert found.is_cut
    assert words(found, "is_item") == ["hit"]
    assert (
        sum(len(each.text) for paragraph in found.paragraphs for each in paragraph)
        < MAX_REVIEWED_CHARACTERS + 500
    )
