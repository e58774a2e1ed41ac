"""The layer of marks: where the wording judges, in the text, in cards and as a table; off when the page opens."""

from collections.abc import Iterator, Mapping, Sequence

from hearsay.exports import marks, wording
from hearsay.exports.events import StatementsById
from hearsay.exports.marks import Called
from hearsay.exports.numbering import in_order
from hearsay.exports.page.layers import (
    Card,
    Cell,
    Column,
    Fact,
    Group,
    Item,
    Layer,
    Lead,
    Piece,
    Row,
    Switch,
    Table,
)
from hearsay.exports.wording import SourcesById
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import MarkKind, Reading, StatementId

SWITCHES = (Switch("judging", "Marks", "where the wording judges, a dotted line above", "m", is_on=False),)
COLUMNS = (
    Column("Words", "words"),
    Column("Instead", "instead"),
    Column("Whose wording", "whose"),
)
_WHOLE = (MarkKind.OPINION, MarkKind.RHETORICAL)


def layer(reading: Reading) -> Layer:
    """The marks of a reading as the page shows them; their table has a group for each kind."""
    called = marks.in_order(reading)
    known = _Known(reading)
    items = {each.label: _item(each, known) for each in called}
    groups = tuple(_groups(called, items, known))
    table = Table("marks", "Where the wording judges", COLUMNS, groups) if groups else None
    return Layer(tuple(_pieces(called)), tuple(items.values()), table)


class _Known:
    """What else is known in the reading, by ids."""

    def __init__(self, reading: Reading) -> None:
        self.statements: StatementsById = {each.id: each for each in reading.statements}
        self.sources: SourcesById = wording.by_id(reading)
        self.numbers: Mapping[StatementId, str] = {
            each.id: str(number) for number, each in enumerate(in_order(reading), 1)
        }


def _pieces(called: Sequence[Called]) -> Iterator[Piece]:
    for label, mark in called:
        classes = ("judging", "whole") if mark.kind in _WHOLE else ("judging",)
        yield Piece(mark.span.start, mark.span.end, classes, item=label, nth=0)


def _item(called: Called, known: _Known) -> Item:
    label, mark = called
    says = wording.shorten(marks.whose(mark, known.statements, known.sources), MAX_CARD_CHARACTERS)
    kind = mark.kind.value
    card = Card(
        kind[0].upper() + kind[1:],
        (f"{round(100 * mark.score)} %",),
        tuple(_facts(called, known)),
        (_clipped(mark.span.text),),
    )
    return Item(label, label, f"Mark {label}: {kind}, wording of {says}", ("judging",), card)


def _facts(called: Called, known: _Known) -> Iterator[Fact]:
    mark = called.mark
    yield Fact("Means", marks.MEANINGS[mark.kind])
    if mark.neutral:
        yield Fact("Instead", marks.instead(mark))
    says = _clipped(marks.whose(mark, known.statements, known.sources))
    number = known.numbers.get(mark.statement) if mark.statement else None
    if number:
        yield Fact("Whose", f"{says}, statement {number}", f"s{number}")
    else:
        yield Fact("Whose", marks.OUTLET.lower())


def _groups(called: Sequence[Called], items: Mapping[str, Item], known: _Known) -> Iterator[Group]:
    for kind, same in marks.by_kind(called):
        rows = tuple(Row(items[each.label], _cells(each, known)) for each in same)
        name = kind.value
        yield Group(name[0].upper() + name[1:], marks.MEANINGS[kind], rows)


def _cells(called: Called, known: _Known) -> tuple[Cell, ...]:
    mark = called.mark
    number = known.numbers.get(mark.statement) if mark.statement else None
    leads = (Lead(f"statement {number}", f"s{number}"),) if number else ()
    return (
        Cell(_short(mark.span.text)),
        Cell(marks.instead(mark)),
        Cell(_short(marks.whose(mark, known.statements, known.sources)), leads=leads),
    )


def _short(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)


def _clipped(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CARD_CHARACTERS)
