"""The tables of incidents: what reports tell, which of it is likely one, and what it tells of together.

All of it can be made anew from the Readings, the copies and the judgements.
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

from hearsay.archive.columns import DOUBLE, WIDE, metadata, number_column, report_column, text_column

matched = Table(  # reports whose tellings are made, with a digest of these
    "matched",
    metadata,
    Column("report", ForeignKey("reports.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    text_column("digest", required=True),
    sqlite_strict=True,
)
incidents = Table(
    "incidents",
    metadata,
    Column("number", Integer, primary_key=True),
    text_column("id", required=True),
    text_column("type", required=True),
    text_column("place"),
    text_column("country"),
    number_column("geonames"),
    Column("latitude", DOUBLE),
    Column("longitude", DOUBLE),
    text_column("places", required=True),  # all names of the place, folded, between bars
    text_column("parties", required=True),  # the names of all parties, folded, between bars
    text_column("time", required=True),  # EDTF; "" where none is told
    text_column("first"),  # the days that it covers, ISO 8601
    text_column("last"),
    text_column("standing", required=True),
    number_column("independent", required=True),
    Column(
        "rank", WIDE, nullable=False
    ),  # those with the most independent accounts, then with the most reports, have the least
    Column("content", LargeBinary, nullable=False),  # the JSON of the contract, deflated
    UniqueConstraint("id", name="incidents_id"),
    sqlite_strict=True,
)
Index("incidents_rank", incidents.c.rank, incidents.c.time, incidents.c.id)
Index("incidents_type", incidents.c.type, incidents.c.rank)
Index("incidents_standing", incidents.c.standing, incidents.c.rank)
Index("incidents_first", incidents.c.first)
Index("incidents_latitude", incidents.c.latitude, incidents.c.longitude)
incident_keys = Table(  # the words of its places and parties, and its measures
    "incident_keys",
    metadata,
    text_column("role", required=True),  # place, party or measure
    text_column("key", required=True),
    Column("incident", ForeignKey("incidents.number", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("role", "key", "incident", name="incident_keys_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("incident_keys_incident", incident_keys.c.incident)
tellings = Table(  # what one report tells of one occurrence: its account in an incident
    "tellings",
    metadata,
    Column("number", Integer, primary_key=True),
    report_column(),
    text_column("key", required=True),
    number_column("day", required=True),  # of publication, as an ordinal; 0: not known
    Column("mark", WIDE, nullable=False),  # orders those of one day
    Column("traits", LargeBinary, nullable=False),  # what it is compared by
    Column("facts", LargeBinary, nullable=False),  # what its incident is made of
    Column("shelves", LargeBinary, nullable=False),  # where it stands, 64 bits each
    number_column("neighbourhood"),  # a number that all of one neighbourhood have
    Column("incident", ForeignKey("incidents.number", ondelete="SET NULL")),
    UniqueConstraint("key", name="tellings_key"),
    sqlite_strict=True,
)
Index("tellings_report", tellings.c.report)
Index("tellings_neighbourhood", tellings.c.neighbourhood)
Index("tellings_incident", tellings.c.incident)
telling_shelves = Table(  # in the order in which they stand; no link to `tellings`, which would take an index as large again
    "telling_shelves",
    metadata,
    Column("shelf", WIDE, nullable=False),
    number_column("day", required=True),
    Column("mark", WIDE, nullable=False),
    number_column("telling", required=True),
    PrimaryKeyConstraint("shelf", "day", "mark", "telling", name="telling_shelves_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
telling_pairs = Table(  # that may tell of the same; all others were compared and are as good as unseen
    "telling_pairs",
    metadata,
    Column("one", ForeignKey("tellings.number", ondelete="CASCADE"), nullable=False),
    Column("other", ForeignKey("tellings.number", ondelete="CASCADE"), nullable=False),
    number_column("chance", required=True),  # in millionths
    number_column("shelves", required=True),  # on how many they stand near each other
    PrimaryKeyConstraint("one", "other", name="telling_pairs_key"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index("telling_pairs_other", telling_pairs.c.other)
