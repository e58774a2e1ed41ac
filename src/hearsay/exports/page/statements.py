"""The layer of statements: who says what, in the text, in cards and as a table."""

import re
from collections.abc import Iterator, Mapping, Sequence

from hearsay.exports import wording
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
from hearsay.exports.voices import depths_of
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Form, Manner, Reading, Statement, StatementId

SWITCHES = (
    Switch("says", "Says", "speech and writing", "1"),
    Switch("believes", "Believes", "opinion, feeling, knowledge", "2"),
    Switch("intends", "Intends", "plans, wishes, orders", "3"),
    Switch("shows", "Shows", "evidence speaks", "4"),
    Switch("quoted", "Quoted words", "a deeper tint inside quotation marks", "5"),
    Switch("framing", "Who and how", "the source in bold, the cue in italics", "6"),
)
COLUMNS = (
    Column("Who", "who"),
    Column("How", "how"),
    Column("What", "what"),
    Column("Through, to", "chain"),
    Column("Confidence", "sure"),
)
QUOTED = re.compile(r'[“„][^“”„]*[”“]|"[^"]*"|[«‹][^«»‹›]*[»›]')
Keys = Mapping[StatementId, str]


def layer(reading: Reading) -> Layer:
    """The statements of a reading as the page shows them."""
    told = in_order(reading)
    keys = {statement.id: f"s{number}" for number, statement in enumerate(told, 1)}
    sources = wording.by_id(reading)
    items = tuple(_item(statement, number, keys, sources) for number, statement in enumerate(told, 1))
    cells = (_cells(statement, sources) for statement in told)
    rows = tuple(Row(item, row) for item, row in zip(items, cells, strict=True))
    table = Table("statements", "Who says what", COLUMNS, (Group("", "", rows),)) if rows else None
    return Layer(tuple(_pieces(told, keys)), items, table)


def _pieces(told: Sequence[Statement], keys: Keys) -> Iterator[Piece]:
    """The spans of all statements, the outer statements first."""
    depths = depths_of(told)
    for statement in sorted(told, key=lambda each: depths[each.id]):
        key, manner = keys[statement.id], statement.manner.value
        framing = {"source": statement.source, "cue": statement.cue, "addressee": statement.addressee}
        bearer = None if statement.content else statement.cue or statement.source  # who bears the number
        for role, span in framing.items():
            if span:
                yield Piece(span.start, span.end, (role,), item=key, nth=0 if span is bearer else None)
        classes = ("content", "inner") if depths[statement.id] else ("content",)
        for nth, span in enumerate(statement.content):
            yield Piece(span.start, span.end, classes, tint=manner, item=key, nth=nth)
            yield from _quoted(statement, span.start, span.text)


def _quoted(statement: Statement, start: int, text: str) -> Iterator[Piece]:
    """The words in quotation marks of one content span; all of it where the statement is direct."""
    if statement.form is Form.DIRECT:
        yield Piece(start, start + len(text), ("quoted",))
    elif statement.form is Form.MIXED:
        for match in QUOTED.finditer(text):
            yield Piece(start + match.start(), start + match.end(), ("quoted",))


def _item(statement: Statement, number: int, keys: Keys, sources: wording.SourcesById) -> Item:
    name = wording.shorten(wording.speaker_name(statement, sources), MAX_CARD_CHARACTERS)
    return Item(
        key=keys[statement.id],
        mark=str(number),
        label=f"Statement {number}: {name}",
        classes=(statement.manner.value,),
        card=_card(statement, name, keys, sources),
        voices=(statement.speaker,),
    )


def _card(statement: Statement, name: str, keys: Keys, sources: wording.SourcesById) -> Card:
    kind = wording.speaker_kind(statement, sources)
    tags = (*([kind] if kind else ()), *(["not asserted"] if statement.is_denied else ()))
    words = tuple(wording.shorten(piece.text, MAX_CARD_CHARACTERS) for piece in statement.content)
    return Card(name, tags, tuple(_facts(statement, keys, sources)), words)


def _facts(statement: Statement, keys: Keys, sources: wording.SourcesById) -> Iterator[Fact]:
    known = (
        ("In the text", wording.own_words_of(statement, sources)),
        ("One of", wording.speaker_group(statement, sources)),
        ("Cue", statement.cue.text if statement.cue else None),
        ("Through", ", then ".join(wording.through(statement, sources))),
        ("Told to", statement.addressee.text if statement.addressee else None),
        ("Manner", _manner(statement.manner)),
        ("Form", f"{statement.form.value}: {wording.FORMS[statement.form]}"),
        ("Withheld", "the speaker denies this or does not confirm it" if statement.is_denied else None),
    )
    for label, value in known:
        if value:
            yield Fact(label, wording.shorten(value, MAX_CARD_CHARACTERS))
    outer = keys.get(statement.within) if statement.within else None
    if outer:
        yield Fact("Within", f"statement {outer.removeprefix('s')}", outer)
    yield Fact("Confidence", f"{round(100 * statement.confidence)} %")


def _manner(manner: Manner) -> str:
    return f"{manner.value}: {wording.MANNERS[manner]}"


def _cells(statement: Statement, sources: wording.SourcesById) -> tuple[Cell, ...]:
    def short(text: str) -> str:
        return wording.shorten(text, MAX_CELL_CHARACTERS)

    kind = wording.speaker_kind(statement, sources)
    chain = [f"through {short(name)}" for name in wording.through(statement, sources)]
    to = [f"to {short(statement.addressee.text)}"] if statement.addressee else []
    denied = ["not asserted"] if statement.is_denied else []
    return (
        Cell(short(wording.speaker_name(statement, sources)), (kind,) if kind else ()),
        Cell(
            short(statement.cue.text) if statement.cue else "",
            (f"{statement.form.value}, {statement.manner.value}", *denied),
        ),
        Cell(short(wording.content_text(statement))),
        Cell("", (*chain, *to)),
        Cell(f"{round(100 * statement.confidence)} %"),
    )
