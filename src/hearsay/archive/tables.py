"""The tables of an Archive: one schema for SQLite and PostgreSQL, described once.

A report is one row in each of `reports`, `texts`, `words` and, unless it is kept apart, `readings`; what asking needs of its Reading stands in rows of its own, keyed by the report's number and the
item's id. All of those can be made anew from `texts` and `readings`. Judgements alone cannot: they are appended to
and never changed, which the databases themselves hold by triggers (`migrations/versions/`).

Numbers are the archive's own and mean nothing outside it; `reports.id` is what other programs see.
"""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from hearsay.archive.columns import (
    DOUBLE,
    TEXT,
    WIDE,
    metadata,
    number_column,
    of_reading,
    report_column,
    text_column,
)
from hearsay.archive.incident_tables import (
    incident_keys,
    incidents,
    matched,
    telling_pairs,
    telling_shelves,
    tellings,
)

__all__ = [
    "OF_READING", "actors", "chains", "copies", "copy_keys", "copy_pairs", "counted", "credits_", "events", "figures",
    "incident_keys", "incidents", "inputs", "judgements", "matched", "metadata", "participants", "places", "problems",
    "readings", "reports", "sources", "statements", "telling_pairs", "telling_shelves", "tellings", "texts", "times",
    "words",
]  # fmt: skip

reports = Table(
    "reports",
    metadata,
    Column("number", Integer, primary_key=True),
    text_column("id", required=True),
    text_column("given"),  # the id that whoever handed it in gave; `id` differs where that was taken
    text_column(
        "digest", required=True
    ),  # SHA-256 of all that the Report says: the same again is the same report
    text_column("text_digest", required=True),  # SHA-256 of its text in UTF-8
    text_column("title"),
    text_column("outlet"),
    text_column("outlet_key"),  # folded, for asking
    text_column("url"),
    text_column("published"),
    text_column("language"),
    text_column("apart"),  # why it is kept apart as no report; null: it is one
    text_column("origin"),  # the input that it first came from
    text_column("added", required=True),  # when, in UTC
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
    text_column("text", required=True),
    sqlite_strict=True,
)
words = Table(
    "words",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    text_column(
        "words", required=True
    ),  # as `archive.words` cuts and folds them; the index of full text is made of them
    sqlite_strict=True,
)
readings = Table(
    "readings",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    text_column("model", required=True),
    text_column("version", required=True),
    text_column("unread"),
    text_column("digest", required=True),  # SHA-256 of the JSON
    Column("content", LargeBinary, nullable=False),  # the JSON of the contract, deflated
    sqlite_strict=True,
)
Index("readings_version", readings.c.model, readings.c.version)

sources = of_reading(
    "sources",
    text_column("id", required=True),
    text_column("name"),
    text_column("name_key"),
    text_column("kind", required=True),
    text_column("actor"),
    text_column("member_of"),
)
Index("sources_name", sources.c.name_key)
Index("sources_kind", sources.c.kind)
statements = of_reading(
    "statements",
    text_column("id", required=True),
    text_column("speaker"),
    text_column("form", required=True),
    text_column("manner", required=True),
    text_column("within"),
    number_column("is_denied", required=True),
    Column("confidence", DOUBLE, nullable=False),
)
chains = of_reading(  # through whom a statement came, nearest to the speaker first
    "chains",
    text_column("statement", required=True),
    number_column("place", required=True),
    text_column("source", required=True),
    key=("statement", "place"),
)
actors = of_reading(
    "actors",
    text_column("id", required=True),
    text_column("name", required=True),
    text_column("name_key", required=True),
    text_column("country"),
    text_column("sector"),
)
Index("actors_name", actors.c.name_key)
Index("actors_country", actors.c.country, actors.c.sector)
events = of_reading(
    "events",
    text_column("id", required=True),
    number_column("start", required=True),
    number_column("end", required=True),
    text_column("type", required=True),
    text_column("mode"),
    text_column("certainty", required=True),
    text_column("place"),
    text_column("time"),
    text_column("statement"),
    Column("confidence", DOUBLE, nullable=False),
)
Index("events_type", events.c.type, events.c.certainty)
participants = of_reading(
    "participants",
    text_column("event", required=True),
    text_column("role", required=True),  # actor or recipient
    number_column("rank", required=True),
    text_column("actor", required=True),
    key=("event", "role", "rank"),
)
places = of_reading(
    "places",
    text_column("id", required=True),
    text_column("name", required=True),
    text_column("name_key", required=True),
    number_column("geonames"),
    Column("latitude", DOUBLE),
    Column("longitude", DOUBLE),
    text_column("level", required=True),
    Column("radius_km", DOUBLE),
    text_column("country"),
    text_column("admin1"),
)
Index("places_name", places.c.name_key)
Index("places_geonames", places.c.geonames)
Index("places_latitude", places.c.latitude, places.c.longitude)
Index("places_country", places.c.country, places.c.admin1)
times = of_reading(
    "times",
    text_column("id", required=True),
    text_column("kind", required=True),
    text_column("edtf"),
    text_column("preferred"),
    text_column("anchor", required=True),
)
Index("times_edtf", times.c.edtf)
figures = of_reading(
    "figures",
    text_column("id", required=True),
    text_column("measure", required=True),
    text_column("class", required=True),
    number_column("low"),
    number_column("high"),
    text_column("scope", required=True),
    text_column("statement"),
    text_column("side"),
    number_column("is_superseded", required=True),
)
Index("figures_measure", figures.c.measure, figures.c.low)
counted = of_reading(  # which figures belong to which event
    "counted",
    text_column("event", required=True),
    text_column("figure", required=True),
    key=("event", "figure"),
)
OF_READING = (sources, statements, chains, actors, events, participants, places, times, figures, counted)
"""What a Reading is taken apart into. Rows, each of which stands in the JSON of the Reading too."""

copy_keys = Table(
    "copy_keys",
    metadata,
    Column("key", WIDE, nullable=False),
    report_column(),
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
    text_column("kind", required=True),
    Column("share", DOUBLE, nullable=False),
    sqlite_strict=True,
)
Index("copies_first", copies.c.first)
credits_ = Table(
    "credits",
    metadata,
    report_column(),
    text_column("agency", required=True),
    number_column("start", required=True),
    number_column("end", required=True),
    PrimaryKeyConstraint("report", "agency", name="credits_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("credits_agency", credits_.c.agency)

inputs = Table(  # inputs of which all reports are in: they need not be opened again
    "inputs",
    metadata,
    Column("digest", TEXT, primary_key=True),  # SHA-256 of the bytes and of what was said about them
    text_column("name", required=True),
    number_column("reports", required=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
problems = Table(
    "problems",
    metadata,
    Column("number", Integer, primary_key=True),
    text_column("name", required=True),  # where: the input, with the line or record
    text_column("path"),  # what to open to try again; null: it cannot be opened again
    text_column("said"),  # what was said about the input, as JSON
    text_column("code", required=True),
    text_column("what", required=True),
    text_column("remedy", required=True),
    text_column("met", required=True),  # when, in UTC
    UniqueConstraint("name", "code", name="problems_name"),
    sqlite_strict=True,
)
judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True),
    text_column("made", required=True),  # when, in UTC
    text_column("by", required=True),
    text_column("decision", required=True),
    text_column("subject", required=True),  # what it is about, as JSON
    text_column("before"),
    text_column("after"),
    text_column("why"),
    text_column("previous"),  # the digest of the one before: a chain that cannot be mended in silence
    text_column("digest", required=True),
    UniqueConstraint("digest", name="judgements_digest"),
    sqlite_strict=True,
)
Index("judgements_decision", judgements.c.decision)
