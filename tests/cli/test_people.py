"""`hearsay people` and what `hearsay board` refuses."""

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit

PASSWORD = "a long pass phrase"


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "team.archive"
    Archive(path).close()
    return path


def test_people_are_added_listed_and_removed(run, archive):
    assert run("people", "add", archive, "Anna", "--role", "editor", "--password", PASSWORD).code == Exit.DONE
    assert "Anna editor since" in run("people", "list", archive).out
    assert run("people", "remove", archive, "Anna").code == Exit.DONE
    assert run("people", "list", archive).out == ""


def test_a_board_that_anybody_could_reach_does_not_start(run, archive):
    outcome = run("board", archive, "--host", "192.168.0.4")
    assert outcome.code != Exit.DONE
    assert "hearsay people add" in outcome.err
