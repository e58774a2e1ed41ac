"""The layer of events: what happened, how certain, and who says so; in the text, in cards and as a table."""

from collections.abc import Iterator, Mapping, Sequence

from hearsay.exports import events, wording
from hearsay.exports.events import ActorsById, Teller, Told
from hearsay.exports.numbering import in_order
from hearsay.exports.page.layers import (
    Card,
    Cell,
    Column,
    Fact,
    Group,
    Item,
    Layer,
    Piece,
    Row,
    Switch,
    Table,
)
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Reading, StatementId

SWITCHES = (
    Switch("event", "Events", "all of them", "8"),
    *(
        Switch(certainty.value, certainty.value.capitalize(), meaning)
        for certainty, meaning in events.CERTAINTIES.items()
    ),
)
COLUMNS = (
    Column("What", "what"),
    Column("Who", "doer"),
    Column("To whom", "recipient"),
    Column("Certainty", "certainty"),
    Column("How told", "told"),
    Column("Confidence", "sure"),
)
Keys = Mapping[StatementId, str]


def layer(reading: Reading) -> Layer:
    """The events of a reading as the page shows them; their table has a group for each voice that tells of some."""
    told = events.told_in_order(reading)
    keys = {statement.id: f"s{number}" for number, statement in enumerate(in_order(reading), 1)}
    actors, sources = events.actors_by_id(reading), wording.by_id(reading)
    items = {each.label: _item(each, keys, actors, sources) for each in told}
    groups = tuple(_group(teller, items, actors, sources) for teller in events.tellers(reading))
    table = Table("events", "What happened, who says so", COLUMNS, groups) if groups else None
    return Layer((*_mentions(reading), *_pieces(told)), tuple(items.values()), table)


def _mentions(reading: Reading) -> Iterator[Piece]:
    """The words that mean an actor: nothing is drawn of them until the actor is asked for."""
    for number, actor in enumerate(reading.actors, 1):
        for span in actor.mentions:
            yield Piece(span.start, span.end, (), item=f"a{number}", role="actor")


def _pieces(told: Sequence[Told]) -> Iterator[Piece]:
    """The words that tell of the events, above those of their parties and weapons."""
    for label, event, _ in told:
        parties = {
            "doer": [party.span for party in event.actors],
            "recipient": [party.span for party in event.recipients],
            "weapon": [event.weapon] if event.weapon else [],
        }
        for role, spans in parties.items():
            for span in spans:
                yield Piece(span.start, span.end, (), item=label, role=role)
    for label, event, _ in told:
        classes = ("event", event.certainty.value)
        yield Piece(event.trigger.start, event.trigger.end, classes, item=label, nth=0)


def _item(told: Told, keys: Keys, actors: ActorsById, sources: wording.SourcesById) -> Item:
    event, kind = told.event, events.kind(told.event)
    who = wording.speaker_name(told.statement, sources) if told.statement else events.OUTLET
    shortened = wording.shorten(who, MAX_CARD_CHARACTERS)
    return Item(
        key=told.label,
        mark=told.label,
        label=f"Event {told.label}: {kind}, {event.certainty.value}, says {shortened}",
        classes=("event", event.certainty.value),
        card=Card(kind, _tags(told), tuple(_facts(told, keys, actors, sources)), ()),
    )


def _tags(told: Told) -> tuple[str, ...]:
    is_denied = told.statement is not None and told.statement.is_denied
    return (told.event.certainty.value, *(["not asserted"] if is_denied else ()))


def _facts(told: Told, keys: Keys, actors: ActorsById, sources: wording.SourcesById) -> Iterator[Fact]:
    event = told.event
    parties = (
        ("Who", ", ".join(events.names_and_words(event.actors, actors)), "doer"),
        ("To whom", ", ".join(events.names_and_words(event.recipients, actors)), "recipient"),
        ("With", event.weapon.text if event.weapon else "", "weapon"),
    )
    for label, value, role in parties:
        if value:
            yield Fact(label, wording.shorten(value, MAX_CARD_CHARACTERS), role=role)
    yield Fact("Certainty", events.CERTAINTIES[event.certainty])
    yield _who_says_so(told, keys, sources)
    notes = list(events.how_told(told.statement, sources)) if told.statement else []
    if notes:
        yield Fact("How told", wording.shorten("; ".join(notes), MAX_CARD_CHARACTERS))
    yield Fact("Confidence", f"{round(100 * event.confidence)} %")


def _who_says_so(told: Told, keys: Keys, sources: wording.SourcesById) -> Fact:
    """Who says so, leading to the statement; the outlet itself leads nowhere."""
    if told.statement is None:
        return Fact("Says", events.OUTLET.lower())
    key = keys[told.statement.id]
    name = wording.speaker_name(told.statement, sources)
    return Fact(
        "Says", f"{wording.shorten(name, MAX_CARD_CHARACTERS)}, statement {key.removeprefix('s')}", key
    )


def _group(
    teller: Teller, items: Mapping[str, Item], actors: ActorsById, sources: wording.SourcesById
) -> Group:
    rows = tuple(Row(items[told.label], _cells(told, actors, sources)) for told in teller.told)
    count = wording.counted(len(rows), "event")
    note = f"{teller.kind}, {count}" if teller.kind else count
    return Group(wording.shorten(teller.name, MAX_CELL_CHARACTERS), note, rows)


def _cells(told: Told, actors: ActorsById, sources: wording.SourcesById) -> tuple[Cell, ...]:
    def short(text: str) -> str:
        return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)

    event = told.event
    means = f" with {short(event.weapon.text)}" if event.weapon else ""
    notes = tuple(map(short, events.how_told(told.statement, sources))) if told.statement else ()
    certainty = event.certainty.value
    return (
        Cell(events.kind(event), (f"“{short(event.trigger.text)}”{means}",)),
        Cell(short(", ".join(events.names(event.actors, actors)))),
        Cell(short(", ".join(events.names(event.recipients, actors)))),
        Cell(certainty, classes=("certainty", certainty)),
        Cell("", notes),
        Cell(f"{round(100 * event.confidence)} %"),
    )
