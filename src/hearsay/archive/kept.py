"""What an Archive knows of one report beside its Reading: where it came from, whom it credits, its copies."""

from typing import NamedTuple

from sqlalchemy import or_, select

from hearsay.archive import tables as t
from hearsay.archive.store import Archive


class Kin(NamedTuple):
    """Another report of which this one is a copy, or that is one of it. `kind` is of the copy."""

    id: str
    outlet: str | None
    published: str | None
    kind: str
    share: float


class Kept(NamedTuple):
    """What is known of a report beside its Reading."""

    id: str
    given: str | None
    apart: str | None
    origin: str | None
    added: str
    credits: list[str]
    copy_of: Kin | None
    copies: list[Kin]


def find(archive: Archive, name: str) -> list[str]:
    """The ids of the reports that a person means by `name`: the one of this id, or those that were given it."""
    r = t.reports.c
    with archive.reading_from() as connection:
        asked = select(r.id).where(or_(r.id == name, r.given == name)).order_by(r.id != name, r.id)
        return list(connection.execute(asked).scalars())


def kept(archive: Archive, name: str) -> Kept | None:
    """What is known of the report with this id; None if there is none."""
    r = t.reports.c
    with archive.reading_from() as connection:
        row = connection.execute(select(t.reports).where(r.id == name)).one_or_none()
        if row is None:
            return None
        agencies = select(t.credits_.c.agency).where(t.credits_.c.report == row.number)
        columns = (r.id, r.outlet, r.published, t.copies.c.kind, t.copies.c.share)
        first = (
            select(*columns)
            .join(t.copies, t.copies.c.first == r.number)
            .where(t.copies.c.report == row.number)
        )
        others = (
            select(*columns)
            .join(t.copies, t.copies.c.report == r.number)
            .where(t.copies.c.first == row.number)
        )
        copy_of = connection.execute(first).one_or_none()
        return Kept(
            row.id,
            row.given,
            row.apart,
            row.origin,
            row.added,
            list(connection.execute(agencies.order_by(t.credits_.c.start)).scalars()),
            Kin(*copy_of) if copy_of else None,
            [
                Kin(*other)
                for other in connection.execute(others.order_by(r.published.asc().nulls_last(), r.id))
            ],
        )
