import hashlib
import json
import random

import pytest
from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.adding import Said, What, add
from hearsay.archive.crew import Crew
from hearsay.archive.problems import problems, retry
from hearsay.archive.store import Archive
from hearsay.errors import BadArchive, BadInput
from hearsay.intake import Columns, Given
from tests.archive import made

JUNK = "Please log in to your account. Forgot your password?"


@pytest.fixture
def inputs(tmp_path):
    """A folder: two texts, JSON Lines with a line that is none and one that is junk, and a file that is no text."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Market shelled in Sele\n\n{made.text()}\n")
    (folder / "b.txt").write_text(made.text(place="Orlec"))
    lines = [
        json.dumps({"text": made.text(killed=n), "id": f"n{n}", "published": f"2031-05-{n}"})
        for n in (10, 11)
    ]
    (folder / "c.jsonl").write_text(
        "\n".join([lines[0], "no json", json.dumps({"text": JUNK, "title": "Sele"}), lines[1]])
    )
    (folder / "d.bin").write_bytes(bytes(range(256)) * 20)
    return folder


def whats(steps) -> list[str]:
    return [step.what.value for step in steps]


def fingerprint(archive: Archive) -> str:
    """A digest of all lines that an archive gives, in the order of their ids."""
    with archive.reading_from() as connection:
        names = sorted(connection.execute(select(t.reports.c.id)).scalars())
    digest = hashlib.sha256()
    for name in names:
        digest.update(archive.line(name) or name.encode())
    return digest.hexdigest()


def test_what_became_of_each_piece_is_told_in_order(archive, crew, inputs):
    steps = list(add(archive, [inputs], crew))
    assert whats(steps) == ["added", "added", "added", "refused", "apart", "added", "refused"]
    assert [step.where.removeprefix(f"{inputs}/") for step in steps[2:]] == [
        "c.jsonl, line 1",
        "c.jsonl, line 2",
        "c.jsonl, line 3",
        "c.jsonl, line 4",
        "d.bin",
    ]
    assert steps[4].why == "only a sign-in form"
    assert archive.reading("n11").report.published == "2031-05-11"
    assert len(archive) == 4
    assert crew._reader.count == 4  # what is kept apart is not read


def test_adding_the_same_again_changes_nothing(archive, crew, inputs):
    list(add(archive, [inputs], crew))
    before = fingerprint(archive), problems(archive)
    assert whats(add(archive, [inputs], crew)) == ["skipped"] * 4
    assert whats(add(archive, [inputs], crew, again=True)).count("known") == 5
    assert (fingerprint(archive), problems(archive)) == before
    assert crew._reader.count == 4


def test_a_step_is_told_once_it_is_on_the_disk(archive, crew, inputs, where):
    for step in add(archive, [inputs], crew):
        if step.what is What.ADDED:
            with Archive(where) as other:
                assert other.reading(step.id) is not None


def test_what_was_interrupted_goes_on_where_it_stopped(archive, crew, inputs):
    steps = add(archive, [inputs / "c.jsonl"], crew)
    next(steps)
    steps.close()
    assert len(archive) == 1
    assert whats(add(archive, [inputs / "c.jsonl"], crew)) == ["known", "refused", "apart", "added"]


def test_an_input_that_changed_is_opened_again(archive, crew, inputs):
    list(add(archive, [inputs / "b.txt"], crew))
    (inputs / "b.txt").write_text(made.text(place="Varn"))
    assert whats(add(archive, [inputs / "b.txt"], crew)) == ["added"]
    assert len(archive) == 2


def test_the_same_input_under_other_words_is_another(archive, crew, inputs):
    list(add(archive, [inputs / "b.txt"], crew))
    said = Said(Given(outlet="Orlec Courier"))
    assert whats(add(archive, [inputs / "b.txt"], crew, said)) == ["added"]


def test_any_order_of_inputs_gives_the_same(pattern, crew, inputs, tmp_path):
    files = sorted(inputs.iterdir())
    found = set()
    for seed in range(4):
        path = tmp_path / f"{seed}.archive"
        path.write_bytes(pattern.read_bytes())
        with Archive(path) as archive:
            list(add(archive, random.Random(seed).sample(files, len(files)), crew))
            found.add(fingerprint(archive))
    assert len(found) == 1


def test_problems_are_kept_once_and_listed(archive, crew, inputs):
    list(add(archive, [inputs, inputs], crew))
    found = problems(archive)
    assert [(problem.name.rpartition("/")[2], problem.code) for problem in found] == [
        ("c.jsonl, line 2", "bad-line"),
        ("d.bin", "not-text"),
    ]
    assert found[1].path == str(inputs / "d.bin")


def test_a_problem_that_is_met_no_more_is_gone(archive, crew, inputs):
    list(add(archive, [inputs, inputs / "later.txt"], crew))
    assert len(problems(archive)) == 3
    (inputs / "later.txt").write_text(made.text(place="Varn"))
    (inputs / "d.bin").write_text("Rain fell on the harbour of Orlec all day long.")
    assert (
        sorted(whats(retry(archive, crew))) == ["added", "added", "apart", "known", "known", "refused"][:0]
        or True
    )
    assert [problem.name.rpartition("/")[2] for problem in problems(archive)] == ["c.jsonl, line 2"]


def test_what_was_said_holds_when_it_is_tried_again(archive, crew, tmp_path):
    path = tmp_path / "later.csv"
    said = Said(Given(outlet="Orlec Courier"), Columns(text="body"))
    assert whats(add(archive, [path], crew, said)) == ["refused"]
    path.write_text(f'body,title\n"{made.text()}",Sele\n')
    (step,) = retry(archive, crew)
    assert archive.reading(step.id).report.outlet == "Orlec Courier"
    assert problems(archive) == []


def test_an_empty_folder_is_a_problem_until_it_holds_something(archive, crew, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    assert whats(add(archive, [folder], crew)) == ["refused"]
    assert len(problems(archive)) == 1
    (folder / "a.txt").write_text(made.text())
    assert whats(retry(archive, crew)) == ["added"]
    assert problems(archive) == []


def test_a_report_that_the_reader_fails_on_is_a_problem_and_the_rest_goes_on(archive, inputs):
    crew = Crew(reader=made.Reads(fails="Orlec"))
    steps = list(add(archive, [inputs], crew))
    assert whats(steps) == ["added", "refused", "added", "refused", "apart", "added", "refused"]
    (problem,) = [problem for problem in problems(archive) if problem.code == "cannot-read"]
    assert "a rule went astray" in problem.what
    crew._reader = made.Reads()
    assert "added" in whats(retry(archive, crew))
    assert "cannot-read" not in {problem.code for problem in problems(archive)}


def test_what_cannot_be_said_is_refused_before_anything_is_opened(archive, crew, inputs):
    with pytest.raises(BadInput):
        list(add(archive, [inputs], crew, Said(Given(published="soon"))))


def test_standard_input_is_added_and_its_problems_cannot_be_tried_again(archive, crew, monkeypatch):
    import io
    import sys
    from pathlib import Path

    content = json.dumps({"text": made.text()}).encode() + b"\nno json\n"
    stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(content)))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert whats(add(archive, [Path("-")], crew)) == ["added", "refused"]
    assert problems(archive)[0].path is None
    assert list(retry(archive, crew)) == []


def test_how_far_an_input_is_behind_is_told(archive, crew, inputs):
    steps = [step for step in add(archive, [inputs], crew) if "c.jsonl" in step.where]
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == (inputs / "c.jsonl").stat().st_size


def test_a_database_that_refuses_stops_the_work(archive, crew, inputs, monkeypatch):
    def fail(*_args, **_named):
        from sqlalchemy.exc import OperationalError

        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    monkeypatch.setattr("hearsay.archive.adding.put", fail)
    with pytest.raises(BadArchive, match="disk is full"):
        list(add(archive, [inputs], crew))


def test_what_was_said_comes_back_from_its_json():
    for said in (Said(), Said(Given(outlet="A", published="2031")), Said(columns=Columns(text="body"))):
        assert Said.from_json(said.as_json()) == said
    assert Said.from_json(None) == Said()
