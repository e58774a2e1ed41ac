"""Judgements in an Archive: appended in one transaction each, asked for, never changed.

Who decides sees what they decide on in the same transaction that writes it, and writers take turns: of two people who
judge at once the second sees what the first decided, or is told that it is no longer what they saw.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive.chain import canonical, chained_after, linked, undone_by
from hearsay.archive.judged import Outcome, outcome
from hearsay.archive.judgement_rows import in_order, judgement_of, mentioning, row_of
from hearsay.archive.matching import regroup
from hearsay.archive.pointing import Json
from hearsay.archive.rows import line_of
from hearsay.archive.store import Archive
from hearsay.errors import BadInput, Conflict, NoSuch
from hearsay.limits import MAX_JUDGEMENT_BYTES, MAX_NOTE_CHARACTERS
from hearsay.records import Decision, Judgement, Reading, decode_reading

WRITTEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_AT_ONCE = 500
_J = t.judgements.c


def every(archive: Archive) -> list[Judgement]:
    """All judgements, as they were appended.

    Raises:
        BadArchive: the database refuses.
    """
    with archive.reading_from() as connection:
        return [judgement for _, judgement in in_order(connection)]


def of_report(archive: Archive, report: str) -> list[Judgement]:
    """The judgements on a report, its items and its accounts, with what undoes them, as they were appended."""
    with archive.reading_from() as connection:
        return mentioning(connection, report)


def by_person(archive: Archive, name: str) -> list[Judgement]:
    """The judgements of one person, as they were appended."""
    with archive.reading_from() as connection:
        rows = connection.execute(select(t.judgements).where(_J.by == name).order_by(_J.number))
        return [judgement_of(row) for row in rows]


def latest(archive: Archive, limit: int, *, before: int | None = None) -> list[tuple[int, Judgement]]:
    """The last judgements with their numbers, newest first; `before`: those appended before that number."""
    asked = select(t.judgements).order_by(_J.number.desc()).limit(limit)
    with archive.reading_from() as connection:
        rows = connection.execute(asked if before is None else asked.where(_J.number < before))
        return [(int(row.number), judgement_of(row)) for row in rows]


def outcome_of(archive: Archive, report: str) -> Outcome:
    """The Reading of a report as people decided.

    Raises:
        NoSuch: there is no such report, or it has no Reading.
    """
    with archive.reading_from() as connection:
        return outcome_in(connection, report)


def outcome_in(connection: Connection, report: str) -> Outcome:
    """The same, within a transaction."""
    return outcome(reading_in(connection, report), mentioning(connection, report))


def reading_in(connection: Connection, report: str) -> Reading:
    """The Reading of a report as the model made it.

    Raises:
        NoSuch: there is no such report, or it has no Reading.
    """
    asked = select(t.readings.c.content).join(t.reports, t.reports.c.number == t.readings.c.report)
    content = connection.execute(asked.where(t.reports.c.id == report)).scalar()
    if content is None:
        raise NoSuch(f"there is no report {report}", remedy="see `hearsay search` for its id")
    return decode_reading(line_of(content))


def append(connection: Connection, judgement: Judgement) -> Judgement:
    """The judgement as the next link of the chain, in the transaction of the connection, which must be one that writes.

    Its `made` is this moment, later than that of the one before, unless it has one. What rests on the reports that it is
    about is put in order.

    Raises:
        BadInput: it is larger than `limits.MAX_JUDGEMENT_BYTES`, or holds what no database can.
        NoSuch: a report that it is about is not there.
    """
    require_kept(judgement)
    last = connection.execute(select(_J.digest).order_by(_J.number.desc()).limit(1)).scalar()
    made = judgement.made or _moment(connection.execute(select(func.max(_J.made))).scalar() or "")
    link = linked(msgspec.structs.replace(judgement, made=made), last)
    connection.execute(insert(t.judgements), row_of(link))
    _put_in_order(connection, [link])
    return link


def undo(archive: Archive, digest: str, by: str, why: str | None = None) -> Judgement:
    """The undo of a judgement, which does not count from now on. `digest` may be cut short where it is one all the same.

    Raises:
        NoSuch: there is no such judgement.
        Conflict: it is undone already.
        BadInput: the beginning of a digest is that of several.
    """
    with archive.writing_to() as connection:
        target = _one(connection, digest)
        if target.digest in _undone(connection):
            raise Conflict("it is undone already", where=target.digest[:12], remedy="look at it again")
        return append(connection, new(Decision.UNDO, by, {"judgement": target.digest}, why=why))


def one(archive: Archive, digest: str) -> Judgement:
    """The judgement with this digest, or with this beginning of one.

    Raises:
        NoSuch: there is no such judgement.
        BadInput: the beginning of a digest is that of several.
    """
    with archive.reading_from() as connection:
        return _one(connection, digest)


def new(
    decision: Decision,
    by: str,
    subject: dict[str, Any],
    *,
    before: Json = None,
    after: Json = None,
    why: str | None = None,
) -> Judgement:
    """A judgement that has no place in a chain yet.

    Raises:
        BadInput: nobody is named, or a text is over its bound.
    """
    if not by.strip():
        raise BadInput("nobody is named who decides", remedy="say who it is")
    for text in (by, why, after if isinstance(after, str) else None):
        if text is not None and len(text) > MAX_NOTE_CHARACTERS:
            what = f"the text is longer than {MAX_NOTE_CHARACTERS:,} characters"
            raise BadInput(what, remedy="write less")
    return Judgement(
        made="", by=by, decision=decision, subject=subject, before=before, after=after, why=why, digest=""
    )


def require_kept(judgement: Judgement) -> None:
    """Refuses a judgement that cannot be kept as it is.

    Raises:
        BadInput: it is larger than `limits.MAX_JUDGEMENT_BYTES`, or holds what no database or no JSON can.
    """
    try:
        line = canonical(judgement)
    except (UnicodeEncodeError, OverflowError, TypeError) as problem:
        raise BadInput("it holds what JSON cannot say", remedy="write plain text and numbers") from problem
    if "\\u0000" in line:
        raise BadInput("a text holds NUL", remedy="take it out")
    if len(line.encode()) > MAX_JUDGEMENT_BYTES:
        what = f"the judgement is larger than {MAX_JUDGEMENT_BYTES:,} bytes"
        raise BadInput(what, remedy="say it in several")


def take_in(archive: Archive, given: Sequence[Judgement]) -> list[Judgement]:
    """What was appended of the judgements of another archive: those that are not here yet, in their order.

    Raises:
        BadInput: one of them cannot be kept, or was made at no moment that has been; then nothing was appended.
        BadArchive: the database refuses; then nothing was appended.
    """
    for each in given:
        require_kept(each)
        _require_dated(each)
    with archive.writing_to() as connection:
        own = [judgement for _, judgement in in_order(connection)]
        links = chained_after(given, own)
        if links:
            connection.execute(insert(t.judgements), [row_of(link) for link in links])
            _put_in_order(connection, links)
        return links


def reports_of(judgement: Judgement) -> set[str]:
    """The ids of the reports that a judgement is about; none for an undo."""
    return set(_reports_in(judgement.subject))


def _reports_in(subject: Json) -> Iterator[str]:
    if isinstance(subject, list):
        for each in subject:
            yield from _reports_in(each)
    elif isinstance(subject, dict):
        name = subject.get("report")
        if isinstance(name, str):
            yield name
        for key in ("accounts", "apart"):
            yield from _reports_in(subject.get(key))


def _put_in_order(connection: Connection, links: Iterable[Judgement]) -> None:
    """Matches anew the reports that the judgements change, those of what is undone included."""
    names: set[str] = set()
    for link in links:
        target = undone_by(link)
        told = _one(connection, target) if target else link
        while (target := undone_by(told)) is not None:
            told = _one(connection, target)
        if told.decision not in {Decision.NOTE, Decision.TAG}:
            names |= reports_of(told)
    if names:
        asked = select(t.reports.c.number).where(t.reports.c.id.in_(sorted(names)))
        regroup(connection, sorted(connection.execute(asked).scalars()))


def _one(connection: Connection, digest: str) -> Judgement:
    rows = list(
        connection.execute(select(t.judgements).where(_J.digest.startswith(digest, autoescape=True)).limit(2))
    )
    if not rows or not digest:
        raise NoSuch(f"there is no judgement {digest}", remedy="see `hearsay judge ARCHIVE list`")
    if len(rows) > 1:
        raise BadInput(f"several judgements begin with {digest}", remedy="write more of it")
    return judgement_of(rows[0])


def _undone(connection: Connection) -> set[str]:
    """The digests of what is taken back, undos included."""
    asked = select(t.judgements).where(_J.decision == Decision.UNDO.value).order_by(_J.number)
    undone: set[str] = set()
    for each in reversed([judgement_of(row) for row in connection.execute(asked)]):
        target = undone_by(each)
        if target is not None and each.digest not in undone:
            undone.add(target)
    return undone


def _moment(last: str) -> str:
    """This moment in UTC, or just after `last`: clocks go back now and then, the log does not."""
    present = datetime.now(UTC)
    if WRITTEN.fullmatch(last):
        present = max(present, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return present.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _require_dated(judgement: Judgement) -> None:
    """Refuses a judgement of another archive that was not made at a moment that has been; clocks may differ by a day."""
    soon = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    try:
        is_moment = bool(WRITTEN.fullmatch(judgement.made) and datetime.fromisoformat(judgement.made))
    except ValueError:
        is_moment = False
    if not is_moment or judgement.made > soon:
        where = judgement.digest[:12]
        raise BadInput("it was made at no moment that has been", where=where, remedy="set the clock right")
