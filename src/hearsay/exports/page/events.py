"""The layer of events: what happened, how certain, and who says so; in the text, in cards and as a table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hearsay.exports import events, wording
from hearsay.exports.circumstances import Circumstances, circumstances
from hearsay.exports.events import ActorsById, Teller, Told
from hearsay.exports.numbering import in_order
from hearsay.exports.page import circumstances as surroundings
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
    Column("Where, when", "where"),
    Column("Certainty", "certainty"),
    Column("How told", "told"),
    Column("Confidence", "sure"),
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What else is known in the reading: the keys of statements, actors and sources by ids, where, when, how many."""

    keys: Mapping[StatementId, str]
    actors: ActorsById
    sources: wording.SourcesById
    around: Circumstances


def layer(reading: Reading) -> Layer:
    """The events of a reading as the page shows them; their table has a group for each voice that tells of some."""
    told = events.told_in_order(reading)
    keys = {statement.id: f"s{number}" for number, statement in enumerate(in_order(reading), 1)}
    known = _Known(keys, events.actors_by_id(reading), wording.by_id(reading), circumstances(reading))
    items = {each.label: _item(each, known) for each in told}
    groups = tuple(_group(teller, items, known) for teller in events.tellers(reading))
    table = Table("events", "What happened, who says so", COLUMNS, groups) if groups else None
    return Layer((*_mentions(reading), *_pieces(told, known.around)), tuple(items.values()), table)


def _mentions(reading: Reading) -> Iterator[Piece]:
    """The words that mean an actor: nothing is drawn of them until the actor is asked for."""
    for number, actor in enumerate(reading.actors, 1):
        for span in actor.mentions:
            yield Piece(span.start, span.end, (), item=f"a{number}", role="actor")


def _pieces(told: Sequence[Told], around: Circumstances) -> Iterator[Piece]:
    """The words that tell of the events, above those of their parties and weapons, place, time and figures."""
    for label, event, _ in told:
        parties = {
            "doer": [party.span for party in event.actors],
            "recipient": [party.span for party in event.recipients],
            "weapon": [event.weapon] if event.weapon else [],
        }
        for role, spans in parties.items():
            for span in spans:
                yield Piece(span.start, span.end, (), item=label, role=role)
        yield from surroundings.pieces(label, event, around)
    for label, event, _ in told:
        classes = ("event", event.certainty.value)
        yield Piece(event.trigger.start, event.trigger.end, classes, item=label, nth=0)


def _item(told: Told, known: _Known) -> Item:
    event, kind = told.event, events.kind(told.event)
    who = wording.speaker_name(told.statement, known.sources) if told.statement else events.OUTLET
    shortened = wording.shorten(who, MAX_CARD_CHARACTERS)
    return Item(
        key=told.label,
        mark=told.label,
        label=f"Event {told.label}: {kind}, {event.certainty.value}, says {shortened}",
        classes=("event", event.certainty.value),
        card=Card(kind, _tags(told), tuple(_facts(told, known)), ()),
    )


def _tags(told: Told) -> tuple[str, ...]:
    is_denied = told.statement is not None and told.statement.is_denied
    return (told.event.certainty.value, *(["not asserted"] if is_denied else ()))


def _facts(told: Told, known: _Known) -> Iterator[Fact]:
    event, actors = told.event, known.actors
    parties = (
        ("Who", ", ".join(events.names_and_words(event.actors, actors)), "doer"),
        ("To whom", ", ".join(events.names_and_words(event.recipients, actors)), "recipient"),
        ("With", event.weapon.text if event.weapon else "", "weapon"),
    )
    for label, value, role in parties:
        if value:
            yield Fact(label, wording.shorten(value, MAX_CARD_CHARACTERS), role=role)
    yield from surroundings.facts(event, known.around)
    yield Fact("Certainty", events.CERTAINTIES[event.certainty])
    yield _who_says_so(told, known)
    notes = list(events.how_told(told.statement, known.sources)) if told.statement else []
    if notes:
        yield Fact("How told", wording.shorten("; ".join(notes), MAX_CARD_CHARACTERS))
    yield Fact("Confidence", f"{round(100 * event.confidence)} %")


def _who_says_so(told: Told, known: _Known) -> Fact:
    """Who says so, leading to the statement; the outlet itself leads nowhere."""
    if told.statement is None:
        return Fact("Says", events.OUTLET.lower())
    key = known.keys[told.statement.id]
    name = wording.speaker_name(told.statement, known.sources)
    return Fact(
        "Says", f"{wording.shorten(name, MAX_CARD_CHARACTERS)}, statement {key.removeprefix('s')}", key
    )


def _group(teller: Teller, items: Mapping[str, Item], known: _Known) -> Group:
    rows = tuple(Row(items[told.label], _cells(told, known)) for told in teller.told)
    count = wording.counted(len(rows), "event")
    note = f"{teller.kind}, {count}" if teller.kind else count
    return Group(wording.shorten(teller.name, MAX_CELL_CHARACTERS), note, rows)


def _cells(told: Told, known: _Known) -> tuple[Cell, ...]:
    def short(text: str) -> str:
        return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)

    event, actors = told.event, known.actors
    means = f" with {short(event.weapon.text)}" if event.weapon else ""
    notes = tuple(map(short, events.how_told(told.statement, known.sources))) if told.statement else ()
    certainty = event.certainty.value
    return (
        Cell(events.kind(event), (f"“{short(event.trigger.text)}”{means}",)),
        Cell(short(", ".join(events.names(event.actors, actors)))),
        Cell(
            short(", ".join(events.names(event.recipients, actors))),
            leads=surroundings.how_many(event, known.around),
        ),
        Cell(
            surroundings.unnamed_place(event, known.around),
            leads=surroundings.where_and_when(event, known.around),
        ),
        Cell(certainty, classes=("certainty", certainty)),
        Cell("", notes),
        Cell(f"{round(100 * event.confidence)} %"),
    )
