"""Incidents are kept: tellings, where they stand, which of them are likely one, and what they tell of together.

The tables are empty then; `archive.matching.catch_up` fills them from the Readings.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

revision = "0002"
down_revision = "0001"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOUBLE: TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")


def upgrade() -> None:
    """Makes the tables."""
    create_incidents()
    create_tellings()
    op.create_index("judgements_decision", "judgements", ["decision"], unique=False)


def create_incidents() -> None:
    """Incidents, and the words that they are asked by."""
    op.create_table(
        "incidents",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("type", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=True),
        sa.Column("country", TEXT, nullable=True),
        sa.Column("geonames", sa.Integer(), nullable=True),
        sa.Column("latitude", DOUBLE, nullable=True),
        sa.Column("longitude", DOUBLE, nullable=True),
        sa.Column("places", TEXT, nullable=False),
        sa.Column("parties", TEXT, nullable=False),
        sa.Column("time", TEXT, nullable=False),
        sa.Column("first", TEXT, nullable=True),
        sa.Column("last", TEXT, nullable=True),
        sa.Column("standing", TEXT, nullable=False),
        sa.Column("independent", sa.Integer(), nullable=False),
        sa.Column("rank", WIDE, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id", name="incidents_id"),
        sqlite_strict=True,
    )
    op.create_index("incidents_rank", "incidents", ["rank", "time", "id"], unique=False)
    op.create_index("incidents_type", "incidents", ["type", "rank"], unique=False)
    op.create_index("incidents_standing", "incidents", ["standing", "rank"], unique=False)
    op.create_index("incidents_first", "incidents", ["first"], unique=False)
    op.create_index("incidents_latitude", "incidents", ["latitude", "longitude"], unique=False)
    op.create_table(
        "incident_keys",
        sa.Column("role", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("incident", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["incident"], ["incidents.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("role", "key", "incident", name="incident_keys_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("incident_keys_incident", "incident_keys", ["incident"], unique=False)


def create_tellings() -> None:
    """Tellings, where they stand, and their pairs."""
    op.create_table(
        "matched",
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report"),
        sqlite_strict=True,
    )
    op.create_table(
        "tellings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("mark", WIDE, nullable=False),
        sa.Column("traits", sa.LargeBinary(), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("shelves", sa.LargeBinary(), nullable=False),
        sa.Column("neighbourhood", sa.Integer(), nullable=True),
        sa.Column("incident", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["incident"], ["incidents.number"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("key", name="tellings_key"),
        sqlite_strict=True,
    )
    op.create_index("tellings_incident", "tellings", ["incident"], unique=False)
    op.create_index("tellings_neighbourhood", "tellings", ["neighbourhood"], unique=False)
    op.create_index("tellings_report", "tellings", ["report"], unique=False)
    op.create_table(
        "telling_shelves",
        sa.Column("shelf", WIDE, nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("mark", WIDE, nullable=False),
        sa.Column("telling", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("shelf", "day", "mark", "telling", name="telling_shelves_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "telling_pairs",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("chance", sa.Integer(), nullable=False),
        sa.Column("shelves", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["one"], ["tellings.number"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other"], ["tellings.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("one", "other", name="telling_pairs_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("telling_pairs_other", "telling_pairs", ["other"], unique=False)
