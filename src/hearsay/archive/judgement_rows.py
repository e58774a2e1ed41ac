"""Judgements as they stand in the archive's rows."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Row, select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive.chain import canonical, undone_by
from hearsay.records import Decision, Judgement

_AT_ONCE = 500
_J = t.judgements.c
_ON_INCIDENTS = (
    select(t.judgements)
    .where(_J.decision.in_([each.value for each in (Decision.MERGE, Decision.SPLIT, Decision.UNDO)]))
    .order_by(_J.number)
)
_ANY = select(_J.number).limit(1)


def in_order(connection: Connection) -> Iterator[tuple[int, Judgement]]:
    """All judgements with their numbers, as they were appended, a few at a time."""
    last = 0
    while True:
        asked = select(t.judgements).where(_J.number > last).order_by(_J.number).limit(_AT_ONCE)
        rows = list(connection.execute(asked))
        yield from ((int(row.number), judgement_of(row)) for row in rows)
        if len(rows) < _AT_ONCE:
            return
        last = rows[-1].number


def on_incidents(connection: Connection) -> list[Judgement]:
    """The merges and splits, and all undos, as they were appended."""
    return [judgement_of(row) for row in connection.execute(_ON_INCIDENTS)]


def are_any(connection: Connection) -> bool:
    """Whether anybody has judged anything."""
    return connection.execute(_ANY).scalar() is not None


def mentioning(connection: Connection, report: str) -> list[Judgement]:
    """What `of_report` gives, within a transaction."""
    name = canonical({"report": report})[1:-1]  # as it stands in a subject that names it
    asked = select(t.judgements).where(_J.subject.contains(name, autoescape=True)).order_by(_J.number)
    found = {int(row.number): judgement_of(row) for row in connection.execute(asked)}
    return [found[number] for number in sorted(found | _undos_of(connection, found))] if found else []


def _undos_of(connection: Connection, found: dict[int, Judgement]) -> dict[int, Judgement]:
    """The undos of these judgements and of each other; put into `found`."""
    digests = {each.digest for each in found.values()}
    undos = select(t.judgements).where(_J.decision == Decision.UNDO.value).order_by(_J.number)
    for row in connection.execute(undos):  # an undo stands behind what it takes back
        judgement = judgement_of(row)
        if undone_by(judgement) in digests:
            digests.add(judgement.digest)
            found[int(row.number)] = judgement
    return found


def row_of(link: Judgement) -> dict[str, Any]:
    """The row of a judgement."""
    made: dict[str, Any] = {
        "made": link.made,
        "by": link.by,
        "decision": link.decision.value,
        "subject": canonical(link.subject),
        "before": None if link.before is None else canonical(link.before),
        "after": None if link.after is None else canonical(link.after),
        "why": link.why,
        "previous": link.previous,
        "digest": link.digest,
    }
    return made


def judgement_of(row: Row[Any]) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        made=row.made,
        by=row.by,
        decision=Decision(row.decision),
        subject=msgspec.json.decode(row.subject),
        before=None if row.before is None else msgspec.json.decode(row.before),
        after=None if row.after is None else msgspec.json.decode(row.after),
        why=row.why,
        previous=row.previous,
        digest=row.digest,
    )
