"""The layer of figures: how many people, what became of them, and who says so; in the text, in cards and as a table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hearsay.exports import events, figures, wording
from hearsay.exports.circumstances import Called, Happenings, circumstances, happenings, who_says
from hearsay.exports.events import ActorsById, StatementsById
from hearsay.exports.numbering import in_order
from hearsay.exports.page.circumstances import to_events
from hearsay.exports.page.layers import (
    Bar,
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
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Figure, FigureId, Measure, Reading, StatementId

SWITCHES = (Switch("figure", "Figures", "underlined", "9", is_on=False),)
COLUMNS = (
    Column("How many", "many"),
    Column("Range", "range"),
    Column("Of whom", "whom"),
    Column("Covers", "covers"),
    Column("Who says so", "says"),
    Column("Of event", "of"),
)
LEAST_WIDTH = 2.0  # hundredths: a shorter bar would not be seen
OPEN_PART = 0.12  # of the scale: how far a bar goes on that is open above


@dataclass(frozen=True, slots=True)
class _Known:
    """What else is known in the reading, by ids."""

    told: Happenings
    actors: ActorsById
    statements: StatementsById
    numbers: Mapping[StatementId, str]
    sources: wording.SourcesById
    labels: Mapping[FigureId, str]


def layer(reading: Reading) -> Layer:
    """The figures of a reading as the page shows them; their table has a group for each measure."""
    called = list(circumstances(reading).figures.values())
    known = _Known(
        told=happenings(reading),
        actors=events.actors_by_id(reading),
        statements={each.id: each for each in reading.statements},
        numbers={each.id: str(number) for number, each in enumerate(in_order(reading), 1)},
        sources=wording.by_id(reading),
        labels={each.item.id: each.label for each in called},
    )
    items = {each.label: _item(each, known) for each in called}
    groups = tuple(_groups(called, items, known))
    table = Table("figures", "How many, who says so", COLUMNS, groups) if groups else None
    return Layer(tuple(_pieces(called)), tuple(items.values()), table)


def _pieces(called: Sequence[Called[Figure]]) -> Iterator[Piece]:
    for label, figure in called:
        yield Piece(figure.span.start, figure.span.end, ("figure",), item=label, nth=0)


def _item(called: Called[Figure], known: _Known) -> Item:
    label, figure = called
    tags = (figure.measure.value, *(["renewed"] if figure.is_superseded else ()))
    says = wording.shorten(who_says(figure, known.statements, known.sources), MAX_CARD_CHARACTERS)
    card = Card(_heading(figure), tags, tuple(_facts(figure, known)), (_clipped(figure.stated),))
    name = f"Figure {label}: {figures.told(figure)}, {_clipped(figure.group)}, says {says}"
    return Item(label, label, name, ("figure",), card)


def _heading(figure: Figure) -> str:
    said = figures.range_words(figure)
    return said[0].upper() + said[1:]


def _facts(figure: Figure, known: _Known) -> Iterator[Fact]:
    group, notes = figures.of_whom(figure, known.actors)
    yield Fact("Of whom", _clipped(", ".join([group, *notes])))
    covered = "; ".join(figures.covers(figure, known.labels))
    yield Fact("Covers", _clipped(covered or figures.SCOPES[figure.scope]))
    whole = known.labels.get(figure.part_of) if figure.part_of else None
    if whole:
        yield Fact("Part of", "", leads=(Lead(whole, whole, "figure"),))
    says = who_says(figure, known.statements, known.sources)
    number = known.numbers.get(figure.statement) if figure.statement else None
    if number:
        yield Fact("Says", f"{_clipped(says)}, statement {number}", f"s{number}")
    else:
        yield Fact("Says", events.OUTLET.lower())
    happens = to_events(known.told.of.get(figure.id, ()))
    if happens:
        yield Fact("Events", "", leads=happens)


def _groups(called: Sequence[Called[Figure]], items: Mapping[str, Item], known: _Known) -> Iterator[Group]:
    """The figures by what they count, in the order of the contract."""
    for measure in Measure:
        same = [each for each in called if each.item.measure is measure]
        if same:
            highest = max(max(each.item.low or 0, each.item.high or 0) for each in same)
            rows = tuple(Row(items[each.label], _cells(each.item, highest, known)) for each in same)
            yield Group(figures.MEASURES[measure], wording.counted(len(rows), "figure"), rows)


def _cells(figure: Figure, highest: int, known: _Known) -> tuple[Cell, ...]:
    group, notes = figures.of_whom(figure, known.actors)
    statement = known.statements.get(figure.statement) if figure.statement else None
    how = tuple(map(_short, events.how_told(statement, known.sources))) if statement else ()
    number = known.numbers.get(figure.statement) if figure.statement else None
    leads = (Lead(f"statement {number}", f"s{number}"),) if number else ()
    renewed = ("is-renewed",) if figure.is_superseded else ()
    return (
        Cell(figures.range_words(figure), tuple(map(_short, figures.own_words(figure))), classes=renewed),
        Cell("", bar=bar(figure, highest)),
        Cell(_short(group), tuple(map(_short, notes))),
        Cell("", tuple(map(_short, figures.covers(figure, known.labels)))),
        Cell(_short(who_says(figure, known.statements, known.sources)), how, leads=leads),
        Cell("", leads=to_events(known.told.of.get(figure.id, ()))),
    )


def bar(figure: Figure, highest: int) -> Bar | None:
    """The range on a scale from 0 to the `highest` number of its measure; None: no number is stated."""
    if figure.low is None and figure.high is None:
        return None
    whole = (1 + OPEN_PART) * max(1, highest)
    start = 100 * (figure.low or 0) / whole
    end = 100 * (figure.high if figure.high is not None else whole) / whole
    width = max(LEAST_WIDTH, end - start)
    start = min(start, 100 - width)
    return Bar(round(start, 2), round(width, 2), figure.low is None, figure.high is None)


def _short(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)


def _clipped(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CARD_CHARACTERS)
