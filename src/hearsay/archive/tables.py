"""The tables of an Archive: one schema for SQLite and PostgreSQL, described once.

A report is one row in each of `reports`, `texts`, `words` and, unless it is kept apart, `readings`; what asking needs of its Reading stands in rows of its own, keyed by the report's number and the
item's id. All of those can be made anew from `texts` and `readings`. Judgements alone cannot: they are appended to
and never changed, which the databases themselves hold by triggers (`migrations/versions/`).

Numbers are the archive's own and mean nothing outside it; `reports.id` is what other programs see.
"""

from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

# Ordered by code point in both databases, whatever the language of the machine.
TEXT = Text().with_variant(Text(collation="C"), "postgresql")
DOUBLE: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
WIDE = BigInteger().with_variant(Integer(), "sqlite")


metadata = MetaData()


def _report() -> Column[Any]:
    return Column("report", ForeignKey("reports.number", ondelete="CASCADE"), nullable=False)


def _of_reading(name: str, *columns: Column[Any], key: tuple[str, ...] = ("id",)) -> Table:
    """A table of what is read in reports: one row an item, kept together by report."""
    return Table(
        name,
        metadata,
        _report(),
        *columns,
        PrimaryKeyConstraint("report", *key, name=f"{name}_key"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )


def _text(name: str, *, required: bool = False) -> Column[Any]:
    return Column(name, TEXT, nullable=not required)


def _number(name: str, *, required: bool = False) -> Column[Any]:
    return Column(name, Integer, nullable=not required)


reports = Table(
    "reports",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("id", required=True),
    _text("given"),  # the id that whoever handed it in gave; `id` differs where that was taken
    _text("digest", required=True),  # SHA-256 of all that the Report says: the same again is the same report
    _text("text_digest", required=True),  # SHA-256 of its text in UTF-8
    _text("title"),
    _text("outlet"),
    _text("outlet_key"),  # folded, for asking
    _text("url"),
    _text("published"),
    _text("language"),
    _text("apart"),  # why it is kept apart as no report; null: it is one
    _text("origin"),  # the input that it first came from
    _text("added", required=True),  # when, in UTC
    UniqueConstraint("id", name="reports_id"),
    UniqueConstraint("digest", name="reports_digest"),
    sqlite_strict=True,
)
Index("reports_given", reports.c.given)
Index("reports_published", reports.c.published, reports.c.id)
Index("reports_outlet", reports.c.outlet_key, reports.c.published)
Index("reports_text_digest", reports.c.text_digest)

texts = Table(
    "texts",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _text("text", required=True),
    sqlite_strict=True,
)
words = Table(
    "words",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _text(
        "words", required=True
    ),  # as `archive.words` cuts and folds them; the index of full text is made of them
    sqlite_strict=True,
)
readings = Table(
    "readings",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _text("model", required=True),
    _text("version", required=True),
    _text("unread"),
    _text("digest", required=True),  # SHA-256 of the JSON
    Column("content", LargeBinary, nullable=False),  # the JSON of the contract, deflated
    sqlite_strict=True,
)
Index("readings_version", readings.c.model, readings.c.version)

sources = _of_reading(
    "sources",
    _text("id", required=True),
    _text("name"),
    _text("name_key"),
    _text("kind", required=True),
    _text("actor"),
    _text("member_of"),
)
Index("sources_name", sources.c.name_key)
Index("sources_kind", sources.c.kind)
statements = _of_reading(
    "statements",
    _text("id", required=True),
    _text("speaker"),
    _text("form", required=True),
    _text("manner", required=True),
    _text("within"),
    _number("is_denied", required=True),
    Column("confidence", DOUBLE, nullable=False),
)
chains = _of_reading(  # through whom a statement came, nearest to the speaker first
    "chains",
    _text("statement", required=True),
    _number("place", required=True),
    _text("source", required=True),
    key=("statement", "place"),
)
actors = _of_reading(
    "actors",
    _text("id", required=True),
    _text("name", required=True),
    _text("name_key", required=True),
    _text("country"),
    _text("sector"),
)
Index("actors_name", actors.c.name_key)
Index("actors_country", actors.c.country, actors.c.sector)
events = _of_reading(
    "events",
    _text("id", required=True),
    _number("start", required=True),
    _number("end", required=True),
    _text("type", required=True),
    _text("mode"),
    _text("certainty", required=True),
    _text("place"),
    _text("time"),
    _text("statement"),
    Column("confidence", DOUBLE, nullable=False),
)
Index("events_type", events.c.type, events.c.certainty)
participants = _of_reading(
    "participants",
    _text("event", required=True),
    _text("role", required=True),  # actor or recipient
    _number("rank", required=True),
    _text("actor", required=True),
    key=("event", "role", "rank"),
)
places = _of_reading(
    "places",
    _text("id", required=True),
    _text("name", required=True),
    _text("name_key", required=True),
    _number("geonames"),
    Column("latitude", DOUBLE),
    Column("longitude", DOUBLE),
    _text("level", required=True),
    Column("radius_km", DOUBLE),
    _text("country"),
    _text("admin1"),
)
Index("places_name", places.c.name_key)
Index("places_geonames", places.c.geonames)
Index("places_latitude", places.c.latitude, places.c.longitude)
Index("places_country", places.c.country, places.c.admin1)
times = _of_reading(
    "times",
    _text("id", required=True),
    _text("kind", required=True),
    _text("edtf"),
    _text("preferred"),
    _text("anchor", required=True),
)
Index("times_edtf", times.c.edtf)
figures = _of_reading(
    "figures",
    _text("id", required=True),
    _text("measure", required=True),
    _text("class", required=True),
    _number("low"),
    _number("high"),
    _text("scope", required=True),
    _text("statement"),
    _text("side"),
    _number("is_superseded", required=True),
)
Index("figures_measure", figures.c.measure, figures.c.low)
counted = _of_reading(  # which figures belong to which event
    "counted",
    _text("event", required=True),
    _text("figure", required=True),
    key=("event", "figure"),
)
OF_READING = (sources, statements, chains, actors, events, participants, places, times, figures, counted)
"""What a Reading is taken apart into. Rows, each of which stands in the JSON of the Reading too."""

copy_keys = Table(
    "copy_keys",
    metadata,
    Column("key", WIDE, nullable=False),
    _report(),
    PrimaryKeyConstraint("key", "report", name="copy_keys_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("copy_keys_report", copy_keys.c.report)
copy_pairs = Table(
    "copy_pairs",
    metadata,
    Column("one", ForeignKey("reports.number", ondelete="CASCADE"), nullable=False),
    Column("other", ForeignKey("reports.number", ondelete="CASCADE"), nullable=False),
    Column("of_one", DOUBLE, nullable=False),  # the share of the words of `one` that stand in `other` too
    Column("of_other", DOUBLE, nullable=False),
    PrimaryKeyConstraint("one", "other", name="copy_pairs_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("copy_pairs_other", copy_pairs.c.other)
copies = Table(
    "copies",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("first", ForeignKey("reports.number", ondelete="CASCADE"), nullable=False),
    _text("kind", required=True),
    Column("share", DOUBLE, nullable=False),
    sqlite_strict=True,
)
Index("copies_first", copies.c.first)
credits_ = Table(
    "credits",
    metadata,
    _report(),
    _text("agency", required=True),
    _number("start", required=True),
    _number("end", required=True),
    PrimaryKeyConstraint("report", "agency", name="credits_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("credits_agency", credits_.c.agency)

inputs = Table(  # inputs of which all reports are in: they need not be opened again
    "inputs",
    metadata,
    Column("digest", TEXT, primary_key=True),  # SHA-256 of the bytes and of what was said about them
    _text("name", required=True),
    _number("reports", required=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("name", required=True),  # where: the input, with the line or record
    _text("path"),  # what to open to try again; null: it cannot be opened again
    _text("said"),  # what was said about the input, as JSON
    _text("code", required=True),
    _text("what", required=True),
    _text("remedy", required=True),
    _text("met", required=True),  # when, in UTC
    UniqueConstraint("name", "code", name="problems_name"),
    sqlite_strict=True,
)
judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("made", required=True),  # when, in UTC
    _text("by", required=True),
    _text("decision", required=True),
    _text("subject", required=True),  # what it is about, as JSON
    _text("before"),
    _text("after"),
    _text("why"),
    _text("previous"),  # the digest of the one before: a chain that cannot be mended in silence
    _text("digest", required=True),
    UniqueConstraint("digest", name="judgements_digest"),
    sqlite_strict=True,
)
