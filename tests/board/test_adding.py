"""Reports handed in on the board."""

import time

import pytest

from hearsay.archive.crew import Crew
from hearsay.archive.store import Archive
from hearsay.records import Model, Reading
from tests.board.whole import client


class Blank:
    """Reads every report as one that says nothing."""

    def read_many(self, reports):
        for report in reports:
            yield Reading(report=report, model=Model(name="blank", version="1"))


@pytest.fixture
def empty(tmp_path):
    with Archive(tmp_path / "new.archive") as archive:
        yield archive


def begun(archive):
    made = client(archive)
    made.app.state.intake._crew = Crew(reader=Blank())
    return made


def finished(made, where):
    for _ in range(200):
        text = made.get(f"{where}?part=1").text
        if 'data-over="1"' in text:
            return text
        time.sleep(0.05)
    raise AssertionError("it never ended")


LONG = (
    "The bridge at Orlec was closed on Monday after shells had damaged it, the police said. Nobody was hurt."
)


def test_a_pasted_text_becomes_a_report_with_what_was_said_of_it(empty):
    made = begun(empty)
    answer = made.post("/add", data={"text": LONG, "outlet": "Radio Varn", "published": "2031-05-14"})
    assert answer.status_code == 303
    assert "1 added" in finished(made, answer.headers["location"])
    assert "Radio Varn" in made.get("/reports").text


def test_files_are_taken_in_with_their_problems(empty):
    made = begun(empty)
    files = [
        ("files", ("../../one.txt", LONG)),
        ("files", ("two.jsonl", '{"text": ')),
        ("files", ("one.txt", LONG)),
    ]
    text = finished(made, made.post("/add", files=files).headers["location"])
    assert "1 added" in text
    assert "1 known" in text
    assert "1 refused" in text
    assert "two.jsonl" in made.get("/problems").text


def test_a_wrong_date_is_refused_at_once(empty):
    assert begun(empty).post("/add", data={"text": LONG, "published": "soon"}).status_code == 400
