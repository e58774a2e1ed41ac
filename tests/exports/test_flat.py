import csv
import io

import msgspec
import pytest

from hearsay.exports.cells import plain
from hearsay.exports.flat import EVENT_COLUMNS, STATEMENT_COLUMNS, write_events, write_statements
from tests.archive import made
from tests.exports import happened, payloads


def table(pieces) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(pieces), newline="")))


READING = made.reading(
    made.report(id="r1", title="Market of Sele shelled", outlet="Radio Varn", published="2031-05-12")
)


def test_an_event_is_a_row_with_all_that_it_takes_to_read_it_alone():
    (row,) = table(write_events([READING]))
    assert row == {
        "report": "r1",
        "outlet": "Radio Varn",
        "published": "2031-05-12",
        "title": "Market of Sele shelled",
        "url": "",
        "event": "e1",
        "start": str(READING.events[0].trigger.start),
        "end": str(READING.events[0].trigger.end),
        "trigger": "hit",
        "type": "ASSAULT",
        "mode": "bombing",
        "certainty": "happened",
        "actors": "Tarnish army",
        "actor_countries": "",
        "actor_sectors": "MIL",
        "recipients": "",
        "recipient_countries": "",
        "recipient_sectors": "",
        "weapon": "",
        "place": "Sele",
        "place_level": "town",
        "latitude": "41.25",
        "longitude": "20.5",
        "radius_km": "5.0",
        "time": "2031-05-12",
        "figures": "killed 9..",
        "source": "",
        "source_kind": "outlet",
        "through": "",
        "manner": "",
        "denied": "",
        "confidence": "0.8",
    }


def test_a_statement_is_a_row_with_who_says_it_and_through_whom():
    (row,) = table(write_statements([READING]))
    assert {
        name: row[name] for name in ("source", "source_kind", "through", "manner", "denied", "content")
    } == {
        "source": "Mayor Teo Brandt",
        "source_kind": "official",
        "through": "The Sele Messenger",
        "manner": "says",
        "denied": "0",
        "content": "At least 9 people",
    }


def test_every_event_and_every_statement_has_a_row():
    reading = happened.sele()
    events, statements = table(write_events([reading])), table(write_statements([reading]))
    assert {row["event"] for row in events} == {event.id for event in reading.events}
    assert {row["statement"] for row in statements} == {statement.id for statement in reading.statements}
    assert {row["source_kind"] for row in events} > {"outlet"}


def test_several_parties_stand_in_one_cell_in_the_same_order():
    event = READING.events[0]
    second = msgspec.structs.replace(
        READING.actors[0], id="a2", name="Lowen League", country="LWN", sector=None
    )
    parties = [*event.actors, msgspec.structs.replace(event.actors[0], actor="a2")]
    reading = msgspec.structs.replace(
        READING,
        actors=[*READING.actors, second],
        events=[msgspec.structs.replace(event, actors=parties)],
    )
    (row,) = table(write_events([reading]))
    assert (row["actors"], row["actor_countries"], row["actor_sectors"]) == (
        "Tarnish army; Lowen League",
        "none; LWN",
        "MIL; none",
    )


@pytest.mark.parametrize("columns", [EVENT_COLUMNS, STATEMENT_COLUMNS])
def test_every_column_has_one_name_and_a_meaning(columns):
    assert len({column.name for column in columns}) == len(columns)
    assert all(column.means for column in columns)


def test_no_cell_is_a_formula():
    for payload in ("=HYPERLINK(1)", "+1", "@SUM", "-2+3", *payloads.TEXTS[:20]):
        report = made.report(
            made.text(), title=f"{payload} and more of it", outlet=payload.strip() or None, id="r"
        )
        for row in table(write_events([made.reading(report)])):
            assert not row["outlet"].startswith(("=", "+", "-", "@"))
            assert plain(row["outlet"]) == (report.outlet or "")
