"""The codebook beside each export: what stands in it, how each column is derived, how it was chosen and what it holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from hearsay.exports import acled, flat, geojson, plover, tables, ucdp
from hearsay.exports.cells import Column

CELLS = (
    "CSV (RFC 4180) in UTF-8; several values in a cell are parted by `; `; an empty cell is not known, and never 0. A cell that a "
    "spreadsheet would take for a formula, beginning with = + - @, a tab or a line end, has an apostrophe before it, and so has "
    "one that begins with an apostrophe: take one away to have the text."
)
CLAIMS = (
    "What stands here is what reports claim. `told_as`, `standing` and `independent` say how it is told and by how many who do "
    "not rest on each other; nothing here says that something is so."
)


class Part(NamedTuple):
    """One table or list of keys within an export."""

    name: str
    columns: Sequence[Column]


class Codebook(NamedTuple):
    """What stands in a format. `rules`: the version of how it is derived, which changes when a column changes its meaning."""

    form: str
    means: str
    folded: str
    rules: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()


def _columns(columns: Iterable[Any]) -> tuple[Column, ...]:
    return tuple(Column(each.name, each.means) for each in columns)


READING_KEYS = (
    Column("report", "the text with its outlet, address and day; all offsets point into `report.text`"),
    Column("sources, statements", "who says what, in which words, through whom"),
    Column("events, actors", "what is told to happen, by whom to whom, how certainly, in whose words"),
    Column("figures", "numbers of people as they are stated"),
    Column("places, times", "resolved, with how precisely"),
    Column("marks", "wording that judges or presses"),
)
ANNOTATION_KEYS = (
    Column("target", "the report, with the words by position (code points) and by quotation"),
    Column("body", "the layer, and the item as JSON of the contract"),
)
INCIDENT_KEYS = (
    Column("id", "id of the incident in the archive"),
    Column("type, place, time", "what most accounts tell; the place is of the finest level that any gives"),
    Column("actors, recipients", "everybody who acts or is acted on in some account, by name"),
    Column(
        "accounts",
        "what each report says: its events and statements by their ids in its Reading, and its origin",
    ),
    Column("figures", "for each measure and class the range of the claims, and every claim"),
    Column("corroboration", "reports, outlets, origins, independent"),
    Column("standing, disputes", "how the accounts stand to each other, and over what"),
)
_TABLE = {table.name: table for table in tables.TABLES}


def _of_table(name: str, form: str, folded: str) -> Codebook:
    table = _TABLE[name]
    return Codebook(
        form,
        f"CSV, {table.means}",
        folded,
        f"hearsay/{form}/1",
        (Part("Columns", table.columns),),
        (CELLS, CLAIMS),
    )


CODEBOOKS: Mapping[str, Codebook] = {
    book.form: book
    for book in (
        Codebook(
            "readings",
            "JSON Lines of the contract, one report a line",
            "Nothing is folded; docs/records.md tells of each key.",
            "hearsay/reading/1",
            (Part("Keys", READING_KEYS),),
        ),
        Codebook(
            "annotations",
            "W3C Web Annotations, one page of them",
            "Items without words of their own, as a source that is only inferred, have no annotation.",
            "hearsay/annotations/1",
            (Part("Keys", ANNOTATION_KEYS),),
        ),
        Codebook(
            "events",
            "CSV, one event a row",
            "A party's mentions, a source's other names and a place's ways of resolution are left out; a figure is its measure "
            "and bounds without whom it counts; of a chain only names are told.",
            "hearsay/events/1",
            (Part("Columns", flat.EVENT_COLUMNS),),
            (CELLS,),
        ),
        Codebook(
            "statements",
            "CSV, one statement a row",
            "A source's other names are left out; of a chain only names are told.",
            "hearsay/statements/1",
            (Part("Columns", flat.STATEMENT_COLUMNS),),
            (CELLS,),
        ),
        Codebook(
            "acled",
            "CSV in the shape of ACLED's tables, one incident a row",
            acled.FOLDED,
            "hearsay/acled/1",
            (Part("Columns", _columns(acled.COLUMNS)),),
            (CELLS, CLAIMS),
        ),
        Codebook(
            "ucdp",
            "CSV in the shape of UCDP's georeferenced event data, one lethal incident a row",
            ucdp.FOLDED,
            "hearsay/ucdp/1",
            (Part("Columns", _columns(ucdp.COLUMNS)),),
            (CELLS, CLAIMS),
        ),
        Codebook(
            "plover",
            "JSON Lines of PLOVER 2.0, one event of one report a line",
            plover.FOLDED,
            "hearsay/plover/1",
            (Part("Keys", plover.KEYS),),
            (CLAIMS,),
        ),
        Codebook(
            "incidents",
            "JSON Lines of the contract, one incident with all its accounts a line",
            "Nothing is folded; docs/records.md tells of each key.",
            "hearsay/incident/1",
            (Part("Keys", INCIDENT_KEYS),),
            (CLAIMS,),
        ),
        Codebook(
            "geojson",
            "GeoJSON (RFC 7946), one incident a point",
            geojson.FOLDED,
            "hearsay/geojson/1",
            (Part("Properties", geojson.PROPERTIES),),
            (CLAIMS,),
        ),
        _of_table(
            "incidents",
            "csv",
            "Numbers of people are folded into three columns a measure by the rule that stands there; every single claim is a row "
            "of the format `claims`, every report a row of the format `accounts`.",
        ),
        _of_table(
            "accounts",
            "accounts",
            "Of an account the first sentence is told; all its events stand in the format `events`.",
        ),
        _of_table("claims", "claims", "Nothing is folded: each claim has its row, with its words."),
        Codebook(
            "parquet",
            "four Parquet files, written by DuckDB: incidents, accounts, claims, events",
            "As in the formats `csv`, `accounts`, `claims` and `events`; what is not known is NULL.",
            "hearsay/parquet/1",
            tuple(Part(f"Columns of {table.name}", table.columns) for table in tables.TABLES),
            (CLAIMS,),
        ),
    )
}
"""The codebook of each format, by the name that `hearsay export` knows it by."""


def written(book: Codebook, facts: Mapping[str, Any]) -> str:
    """The codebook as Markdown, with the facts that the manifest of the same export has."""
    return "\n".join([f"# Codebook of {facts['file']}", "", *_about(book, facts), *columns_of(book)]) + "\n"


def columns_of(book: Codebook, *, level: int = 2) -> Iterator[str]:
    """The tables of columns with what they mean, as lines of Markdown."""
    for part in book.parts:
        yield from (
            f"{'#' * level} {part.name}",
            "",
            "| name | what it is, and how it is derived |",
            "|---|---|",
        )
        yield from (f"| `{column.name}` | {column.means} |" for column in part.columns)
        yield ""


def _about(book: Codebook, facts: Mapping[str, Any]) -> Iterator[str]:
    yield f"Format `{book.form}`: {book.means}. Rules `{book.rules}`."
    yield ""
    yield from (line for note in (book.folded, *book.notes) for line in (" ".join(note.split()), ""))
    yield from ("## This export", "", "| | |", "|---|---|")
    yield from (f"| {name} | {_cell(value)} |" for name, value in _rows(facts))
    yield ""


def _rows(facts: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    yield "file", facts["file"]
    for name in ("made", "hearsay", "models", "selection", "asked", "incidents", "left_out", "reports"):
        if name in facts:
            yield name.replace("_", " "), facts[name]
    for name in ("published", "occurred"):
        if facts.get(name):
            yield f"{name}, first and last day", " to ".join(facts[name])
    yield from facts["conventions"].items()


def _cell(value: object) -> str:
    """A fact on one line of a table; names and words of people are code, and no markup."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_code(each)}" for key, each in value.items()) or "all"
    return _plain(str(value))


def _code(value: object) -> str:
    return f"`{_plain(str(value)).replace('`', '’')}`"


def _plain(text: str) -> str:
    return " ".join(text.replace("|", "/").split())
