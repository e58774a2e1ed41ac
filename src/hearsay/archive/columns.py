"""What the tables of an Archive are made of: columns that are the same in SQLite and in PostgreSQL."""

from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine

# Ordered by code point in both databases, whatever the language of the machine.
TEXT = Text().with_variant(Text(collation="C"), "postgresql")
DOUBLE: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
WIDE = BigInteger().with_variant(Integer(), "sqlite")


metadata = MetaData()


def report_column() -> Column[Any]:
    """The number of the report that a row belongs to; the row goes with it."""
    return Column("report", ForeignKey("reports.number", ondelete="CASCADE"), nullable=False)


def of_reading(name: str, *columns: Column[Any], key: tuple[str, ...] = ("id",)) -> Table:
    """A table of what is read in reports: one row an item, kept together by report."""
    return Table(
        name,
        metadata,
        report_column(),
        *columns,
        PrimaryKeyConstraint("report", *key, name=f"{name}_key"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )


def text_column(name: str, *, required: bool = False) -> Column[Any]:
    """A column of text."""
    return Column(name, TEXT, nullable=not required)


def number_column(name: str, *, required: bool = False) -> Column[Any]:
    """A column of whole numbers."""
    return Column(name, Integer, nullable=not required)
