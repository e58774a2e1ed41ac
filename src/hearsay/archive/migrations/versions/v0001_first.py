"""The first version of an archive: reports, readings, copies, problems, judgements, full text."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOUBLE: TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")

# The words are cut and folded already (`archive.words`): "ascii" parts at spaces and leaves all other letters as they are.
SQLITE = (
    "PRAGMA application_id = 1213421873",
    """CREATE VIRTUAL TABLE words_index USING fts5(
        words, content = 'words', content_rowid = 'report', tokenize = 'ascii', detail = 'full')""",
    """CREATE TRIGGER words_put AFTER INSERT ON words BEGIN
        INSERT INTO words_index (rowid, words) VALUES (new.report, new.words); END""",
    """CREATE TRIGGER words_taken AFTER DELETE ON words BEGIN
        INSERT INTO words_index (words_index, rowid, words) VALUES ('delete', old.report, old.words); END""",
    """CREATE TRIGGER words_changed AFTER UPDATE ON words BEGIN
        INSERT INTO words_index (words_index, rowid, words) VALUES ('delete', old.report, old.words);
        INSERT INTO words_index (rowid, words) VALUES (new.report, new.words); END""",
    """CREATE TRIGGER judgements_stay BEFORE DELETE ON judgements BEGIN
        SELECT RAISE(ABORT, 'judgements are only added to'); END""",
    """CREATE TRIGGER judgements_are BEFORE UPDATE ON judgements BEGIN
        SELECT RAISE(ABORT, 'judgements are only added to'); END""",
)
# Without positions: a lexeme has 256 at most, so that phrases are compared with the words themselves.
POSTGRESQL = (
    """ALTER TABLE words ADD COLUMN lexemes tsvector
        GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED""",
    "CREATE INDEX words_index ON words USING gin (lexemes)",
    """CREATE FUNCTION judgements_stay() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'judgements are only added to'; END $$""",
    """CREATE TRIGGER judgements_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON judgements
        FOR EACH STATEMENT EXECUTE FUNCTION judgements_stay()""",
)


def upgrade() -> None:
    """Makes all tables, the index of full text, and what keeps judgements."""
    create_reports()
    create_readings()
    create_copies()
    create_keeping()
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(sa.text(statement.replace(":", "\\:")))


def create_reports() -> None:
    """Reports, their texts and their words."""
    op.create_table(
        "reports",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("given", TEXT, nullable=True),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("text_digest", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=True),
        sa.Column("outlet", TEXT, nullable=True),
        sa.Column("outlet_key", TEXT, nullable=True),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("published", TEXT, nullable=True),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("apart", TEXT, nullable=True),
        sa.Column("origin", TEXT, nullable=True),
        sa.Column("added", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("digest", name="reports_digest"),
        sa.UniqueConstraint("id", name="reports_id"),
        sqlite_strict=True,
    )
    op.create_index("reports_given", "reports", ["given"], unique=False)
    op.create_index("reports_outlet", "reports", ["outlet_key", "published"], unique=False)
    op.create_index("reports_published", "reports", ["published", "id"], unique=False)
    op.create_index("reports_text_digest", "reports", ["text_digest"], unique=False)
    op.create_table(
        "texts",
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report"),
        sqlite_strict=True,
    )
    op.create_table(
        "words",
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report"),
        sqlite_strict=True,
    )


def create_readings() -> None:
    """Readings, and what asking needs of them."""
    op.create_table(
        "readings",
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("model", TEXT, nullable=False),
        sa.Column("version", TEXT, nullable=False),
        sa.Column("unread", TEXT, nullable=True),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report"),
        sqlite_strict=True,
    )
    op.create_index("readings_version", "readings", ["model", "version"], unique=False)
    op.create_table(
        "sources",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=True),
        sa.Column("name_key", TEXT, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("actor", TEXT, nullable=True),
        sa.Column("member_of", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="sources_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("sources_kind", "sources", ["kind"], unique=False)
    op.create_index("sources_name", "sources", ["name_key"], unique=False)
    op.create_table(
        "statements",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("speaker", TEXT, nullable=True),
        sa.Column("form", TEXT, nullable=False),
        sa.Column("manner", TEXT, nullable=False),
        sa.Column("within", TEXT, nullable=True),
        sa.Column("is_denied", sa.Integer(), nullable=False),
        sa.Column("confidence", DOUBLE, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="statements_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "chains",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("statement", TEXT, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "statement", "place", name="chains_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "actors",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("country", TEXT, nullable=True),
        sa.Column("sector", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="actors_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("actors_country", "actors", ["country", "sector"], unique=False)
    op.create_index("actors_name", "actors", ["name_key"], unique=False)
    op.create_table(
        "events",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("type", TEXT, nullable=False),
        sa.Column("mode", TEXT, nullable=True),
        sa.Column("certainty", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=True),
        sa.Column("time", TEXT, nullable=True),
        sa.Column("statement", TEXT, nullable=True),
        sa.Column("confidence", DOUBLE, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="events_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("events_type", "events", ["type", "certainty"], unique=False)
    op.create_table(
        "participants",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "event", "role", "rank", name="participants_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "places",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("geonames", sa.Integer(), nullable=True),
        sa.Column("latitude", DOUBLE, nullable=True),
        sa.Column("longitude", DOUBLE, nullable=True),
        sa.Column("level", TEXT, nullable=False),
        sa.Column("radius_km", DOUBLE, nullable=True),
        sa.Column("country", TEXT, nullable=True),
        sa.Column("admin1", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="places_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("places_country", "places", ["country", "admin1"], unique=False)
    op.create_index("places_geonames", "places", ["geonames"], unique=False)
    op.create_index("places_latitude", "places", ["latitude", "longitude"], unique=False)
    op.create_index("places_name", "places", ["name_key"], unique=False)
    op.create_table(
        "times",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("edtf", TEXT, nullable=True),
        sa.Column("preferred", TEXT, nullable=True),
        sa.Column("anchor", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="times_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("times_edtf", "times", ["edtf"], unique=False)
    op.create_table(
        "figures",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("measure", TEXT, nullable=False),
        sa.Column("class", TEXT, nullable=False),
        sa.Column("low", sa.Integer(), nullable=True),
        sa.Column("high", sa.Integer(), nullable=True),
        sa.Column("scope", TEXT, nullable=False),
        sa.Column("statement", TEXT, nullable=True),
        sa.Column("side", TEXT, nullable=True),
        sa.Column("is_superseded", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "id", name="figures_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("figures_measure", "figures", ["measure", "low"], unique=False)
    op.create_table(
        "counted",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("figure", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "event", "figure", name="counted_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def create_copies() -> None:
    """What copies are found by, and the copies."""
    op.create_table(
        "copy_keys",
        sa.Column("key", WIDE, nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", "report", name="copy_keys_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("copy_keys_report", "copy_keys", ["report"], unique=False)
    op.create_table(
        "copy_pairs",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("of_one", DOUBLE, nullable=False),
        sa.Column("of_other", DOUBLE, nullable=False),
        sa.ForeignKeyConstraint(["one"], ["reports.number"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("one", "other", name="copy_pairs_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("copy_pairs_other", "copy_pairs", ["other"], unique=False)
    op.create_table(
        "copies",
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("share", DOUBLE, nullable=False),
        sa.ForeignKeyConstraint(["first"], ["reports.number"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report"),
        sqlite_strict=True,
    )
    op.create_index("copies_first", "copies", ["first"], unique=False)
    op.create_table(
        "credits",
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("agency", TEXT, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.number"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "agency", name="credits_key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("credits_agency", "credits", ["agency"], unique=False)


def create_keeping() -> None:
    """Inputs that are in, problems, judgements."""
    op.create_table(
        "inputs",
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "problems",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("path", TEXT, nullable=True),
        sa.Column("said", TEXT, nullable=True),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("what", TEXT, nullable=False),
        sa.Column("remedy", TEXT, nullable=False),
        sa.Column("met", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("name", "code", name="problems_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "judgements",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made", TEXT, nullable=False),
        sa.Column("by", TEXT, nullable=False),
        sa.Column("decision", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("before", TEXT, nullable=True),
        sa.Column("after", TEXT, nullable=True),
        sa.Column("why", TEXT, nullable=True),
        sa.Column("previous", TEXT, nullable=True),
        sa.Column("digest", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("digest", name="judgements_digest"),
        sqlite_strict=True,
    )
