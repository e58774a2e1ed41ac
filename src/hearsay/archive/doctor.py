"""Named checks of an archive's integrity, each with what it means and, where it can be done, a repair.

All that is derived is made anew from what it is derived from: rows from the Reading, words and keys from the text, copies
from the pairs. A Reading that is damaged is taken away, and `reread` makes it anew. Texts and judgements are what nothing
can be made from; a fault in them is told and left.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec
from sqlalchemy import Row, delete, insert, select, text, update
from sqlalchemy.engine import Connection

from hearsay.archive import copying, examining, matching
from hearsay.archive import tables as t
from hearsay.archive.chain import breaks
from hearsay.archive.judgement_rows import in_order
from hearsay.archive.rows import Compared, compared, item_rows, line_of, spans_of, text_digest
from hearsay.archive.store import Archive, report_of
from hearsay.records import Reading, decode_reading, encode

_AT_ONCE = 200


class Check(NamedTuple):
    """A thing that must hold in every archive. `repair`: what is done about it, None if nothing can be."""

    name: str
    means: str
    repair: str | None


CHECKS = (
    Check("database", "the database itself says that it is whole", None),
    Check("links", "no row belongs to a report that is not there", "the rows that belong to nothing are taken away"),
    Check("text", "each text is the one that was put in, by its digest", None),
    Check("reading", "each report has a Reading that can be read, as it was put in", "it is taken away; `hearsay reread` makes it anew"),
    Check("spans", "each span of a Reading is in its text, with the words that it says", "the Reading is taken away; `hearsay reread` makes it anew"),
    Check("rows", "what is asked by are the rows of the Readings that are there", "the rows are made anew from the Reading"),
    Check("words", "full text finds each report by the words that it has", "the words are made anew from the text"),
    Check("index", "the index of full text holds the words that are there", "the index is made anew"),
    Check("keys", "each report can be compared by the keys of its text", "keys and copies are made anew from the text"),
    Check("credits", "agencies are credited where the text does", "the credits are made anew from the text"),
    Check("copies", "which report came first is what the pairs of copies say", "the copies are arranged anew"),
    Check("tellings", "what a report tells is what its Reading says, and stands where it belongs", "the tellings are made anew from the Reading"),
    Check("pairs", "tellings that stand next to each other are compared as they are", "the report's tellings are compared anew"),
    Check("incidents", "each incident is what its tellings give together", "the incidents of the report's neighbourhood are made anew"),
    Check("apart", "what is kept apart as no report is not compared with reports", "what was read of it is taken away"),
    Check("judgements", "each judgement is what its digest is of, and names the one before it", None),
)  # fmt: skip
BY_NAME = {check.name: check for check in CHECKS}


class Fault(NamedTuple):
    """What is wrong, by which check; `report` is the archive's number of the report, None where it is of all."""

    check: str
    what: str
    report: int | None = None


def examine(archive: Archive) -> Iterator[Fault]:
    """All faults: those of the whole archive first, then report by report.

    Raises:
        BadArchive: the database refuses to be read at all.
    """
    with archive.reading_from() as connection:
        found = list(_of_all(connection))
    yield from found
    # What incidents must be follows from the judgements too: where these are broken, nothing can be said of it.
    is_decided = all(fault.check != "judgements" for fault in found)
    last = 0
    while True:
        with archive.reading_from() as connection:
            rows = _some(connection, last)
            faults = [fault for row in rows for fault in _of_report(connection, row, is_decided=is_decided)]
        yield from faults
        if not rows:
            return
        last = rows[-1].number


def repair(archive: Archive, fault: Fault) -> bool:
    """Whether the fault was repaired; what it derives from is left as it is.

    Raises:
        BadArchive: the database refuses.
    """
    work = _REPAIRS.get(fault.check)
    if work is None:
        return False
    with archive.writing_to() as connection:
        work(connection, fault)
    return True


# --- of the whole archive -----------------------------------------------------------------------------


def _of_all(connection: Connection) -> Iterator[Fault]:
    if connection.dialect.name == "sqlite":
        yield from _of_sqlite(connection)
    else:
        yield from _unindexed(connection)
    yield from _of_copies(connection)
    yield from (Fault(*found) for found in examining.left_over(connection))
    yield from _of_judgements(connection)


def _of_sqlite(connection: Connection) -> Iterator[Fault]:
    for (line,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if line != "ok":
            check = "index" if "words_index" in line else "database"
            yield Fault(check, line)
    for table, _, parent, _ in connection.execute(text("PRAGMA foreign_key_check")):
        yield Fault("links", f"a row of {table} belongs to no row of {parent}")
    asked = text("SELECT count(*) FROM words LEFT JOIN words_index_docsize ON id = report WHERE id IS NULL")
    missing = connection.execute(asked).scalar_one()
    if missing:
        yield Fault("index", f"{missing:,} reports are not in the index of full text")


def _unindexed(connection: Connection) -> Iterator[Fault]:
    asked = text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('words_index')")
    if not connection.execute(asked).scalar():
        yield Fault("index", "the index of full text is missing or not valid")


def _of_copies(connection: Connection) -> Iterator[Fault]:
    """The copies as they are kept, beside what the pairs say now."""
    kept = {tuple(row) for row in connection.execute(select(t.copies))}
    paired: set[int] = set()
    for one, other in connection.execute(select(t.copy_pairs.c.one, t.copy_pairs.c.other)):
        paired |= {one, other}
    wanted = {tuple(row.values()) for row in copying.arrangement(connection, sorted(paired))}
    for report in sorted({int(str(row[0])) for row in kept ^ wanted}):
        yield Fault("copies", "the first report that it is a copy of is another by the pairs", report)


def _of_judgements(connection: Connection) -> Iterator[Fault]:
    try:
        yield from (Fault("judgements", what) for _, what in breaks(in_order(connection)))
    except (ValueError, msgspec.MsgspecError) as problem:  # a decision or JSON that is none
        yield Fault("judgements", f"a judgement cannot be read ({problem})")


# --- of one report ------------------------------------------------------------------------------------


def _some(connection: Connection, last: int) -> list[Row[tuple[object, ...]]]:
    r = t.reports.c
    asked = (
        select(
            t.reports,
            t.texts.c.text,
            t.words.c.words,
            t.readings.c.content,
            t.readings.c.digest.label("reading_digest"),
        )
        .outerjoin(t.texts, t.texts.c.report == r.number)
        .outerjoin(t.words, t.words.c.report == r.number)
        .outerjoin(t.readings, t.readings.c.report == r.number)
        .where(r.number > last)
        .order_by(r.number)
        .limit(_AT_ONCE)
    )
    return list(connection.execute(asked))


def _of_report(connection: Connection, row: Row[tuple[object, ...]], *, is_decided: bool) -> Iterator[Fault]:
    number = row.number
    if row.text is None or text_digest(row.text) != row.text_digest:
        yield Fault("text", f"the text of {row.id} is not the one that was put in", number)
        return
    if row.apart is not None:
        if row.words is not None or row.content is not None or examining.is_told(connection, number):
            yield Fault("apart", f"{row.id} is kept apart and was read all the same", number)
        return
    reading = _reading_of(row)
    yield from _of_reading(connection, row, reading)
    made = compared(row.text)
    if row.words != made.words:
        yield Fault("words", f"the words of {row.id} are not those of its text", number)
    yield from _of_comparison(connection, row, made)
    if is_decided and isinstance(reading, Reading):
        found = examining.fault(connection, number, row.id, reading)
        if found is not None:
            yield Fault(*found, number)


def _of_reading(
    connection: Connection, row: Row[tuple[object, ...]], reading: Reading | str
) -> Iterator[Fault]:
    if isinstance(reading, str):
        yield Fault("reading", f"{row.id} {reading}", row.number)
        return
    whole = reading.report.text
    if any(whole[span.start : span.end] != span.text for span in spans_of(reading)):
        yield Fault("spans", f"a span in the Reading of {row.id} is not in its text", row.number)
        return
    wanted = {table.name: rows for table, rows in item_rows(row.number, reading)}
    for table in t.OF_READING:
        rows = connection.execute(select(table).where(table.c.report == row.number)).mappings()
        if _sorted(map(dict, rows)) != _sorted(wanted.get(table.name, [])):
            yield Fault("rows", f"the {table.name} of {row.id} are not those of its Reading", row.number)
            return


def _reading_of(row: Row[tuple[object, ...]]) -> Reading | str:
    """The Reading of a row, or what is wrong with it."""
    if row.content is None:
        return "has no Reading"
    try:
        line = line_of(row.content)
        reading = decode_reading(line)
    except Exception as problem:  # noqa: BLE001 - whatever damaged bytes lead to is what is looked for
        return f"has a Reading that cannot be read ({type(problem).__name__})"
    if reading.report != report_of(row, row.text):
        return "has a Reading of another report"
    return (
        reading
        if text_digest(encode(reading).decode()) == row.reading_digest
        else "has another Reading than was put in"
    )


def _sorted(rows: object) -> list[str]:
    return sorted(repr(sorted(row.items())) for row in rows)  # type: ignore[attr-defined]


def _of_comparison(connection: Connection, row: Row[tuple[object, ...]], made: Compared) -> Iterator[Fault]:
    k, c = t.copy_keys.c, t.credits_.c
    keys = connection.execute(select(k.key).where(k.report == row.number).order_by(k.key)).scalars()
    if tuple(keys) != made.keys:
        yield Fault("keys", f"the keys of {row.id} are not those of its text", row.number)
    credited = connection.execute(select(c.agency, c.start, c.end).where(c.report == row.number))
    if sorted(map(tuple, credited)) != sorted(made.credits):
        yield Fault("credits", f"the credits of {row.id} are not those of its text", row.number)


# --- repairs ------------------------------------------------------------------------------------------


def _forget_orphans(connection: Connection, _: Fault) -> None:
    for table in t.metadata.sorted_tables:
        for key in table.foreign_keys:
            gone = key.parent.not_in(select(key.column))
            if key.parent.nullable:
                connection.execute(update(table).where(gone).values({key.parent: None}))
            else:
                connection.execute(delete(table).where(gone))


def _forget_reading(connection: Connection, fault: Fault) -> None:
    matching.forget(connection, int(fault.report or 0))
    for table in (*t.OF_READING, t.readings):
        connection.execute(delete(table).where(table.c.report == fault.report))


def _renew_rows(connection: Connection, fault: Fault) -> None:
    asked = select(t.readings.c.content).where(t.readings.c.report == fault.report)
    reading = decode_reading(line_of(connection.execute(asked).scalar_one()))
    for table in t.OF_READING:
        connection.execute(delete(table).where(table.c.report == fault.report))
    for table, rows in item_rows(int(fault.report or 0), reading):
        connection.execute(insert(table), rows)


def _made_of(connection: Connection, fault: Fault) -> Compared:
    return compared(
        connection.execute(select(t.texts.c.text).where(t.texts.c.report == fault.report)).scalar_one()
    )


def _renew_words(connection: Connection, fault: Fault) -> None:
    connection.execute(delete(t.words).where(t.words.c.report == fault.report))
    connection.execute(insert(t.words), {"report": fault.report, "words": _made_of(connection, fault).words})


def _renew_index(connection: Connection, _: Fault) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("INSERT INTO words_index (words_index) VALUES ('rebuild')"))
    else:
        connection.execute(text("DROP INDEX IF EXISTS words_index"))
        connection.execute(text("CREATE INDEX words_index ON words USING gin (lexemes)"))


def _renew_comparison(connection: Connection, fault: Fault) -> None:
    """Keys, credits, pairs and copies of the report, as if it had just come in."""
    number = int(fault.report or 0)
    made = _made_of(connection, fault)
    around = copying.joined_to(connection, number)
    for table, column in (
        (t.copy_keys, t.copy_keys.c.report),
        (t.credits_, t.credits_.c.report),
        (t.copy_pairs, t.copy_pairs.c.one),
        (t.copy_pairs, t.copy_pairs.c.other),
        (t.copies, t.copies.c.report),
    ):
        connection.execute(delete(table).where(column == number))
    copying.compare(connection, number, made)
    around |= copying.joined_to(connection, number)
    copying.arrange(connection, sorted(around))
    matching.regroup(connection, around)


def _renew_copies(connection: Connection, fault: Fault) -> None:
    around = copying.joined_to(connection, int(fault.report or 0))
    copying.arrange(connection, sorted(around))
    matching.regroup(connection, around)


def _take_left_over(connection: Connection) -> None:
    for statement in examining.taken_away():
        connection.execute(statement)


def _renew_tellings(connection: Connection, fault: Fault) -> None:
    if fault.report is None:
        _take_left_over(connection)
        return
    asked = select(t.readings.c.content).where(t.readings.c.report == fault.report)
    reading = decode_reading(line_of(connection.execute(asked).scalar_one()))
    matching.tell(connection, fault.report, reading, anew=True)


def _renew_incidents(connection: Connection, fault: Fault) -> None:
    if fault.report is None:
        _take_left_over(connection)
    else:
        matching.regroup(connection, [fault.report])


def _forget_what_was_read(connection: Connection, fault: Fault) -> None:
    _forget_reading(connection, fault)
    around = copying.joined_to(connection, int(fault.report or 0))
    for table, column in (
        (t.words, t.words.c.report),
        (t.copy_keys, t.copy_keys.c.report),
        (t.credits_, t.credits_.c.report),
        (t.copy_pairs, t.copy_pairs.c.one),
        (t.copy_pairs, t.copy_pairs.c.other),
        (t.copies, t.copies.c.report),
    ):
        connection.execute(delete(table).where(column == fault.report))
    left = around - {int(fault.report or 0)}
    copying.arrange(connection, sorted(left))
    matching.regroup(connection, left)


_REPAIRS: dict[str, Callable[[Connection, Fault], None]] = {
    "links": _forget_orphans,
    "reading": _forget_reading,
    "spans": _forget_reading,
    "rows": _renew_rows,
    "words": _renew_words,
    "index": _renew_index,
    "keys": _renew_comparison,
    "credits": _renew_comparison,
    "copies": _renew_copies,
    "tellings": _renew_tellings,
    "pairs": _renew_tellings,
    "incidents": _renew_incidents,
    "apart": _forget_what_was_read,
}
