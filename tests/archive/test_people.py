"""Who may sign in, and their sessions."""

import pytest
from sqlalchemy import select, update

from hearsay.archive import people
from hearsay.archive import tables as t
from hearsay.archive.store import Archive
from hearsay.errors import BadInput, NoSuch

PASSWORD = "a long pass phrase"


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "team.archive") as opened:
        yield opened


def test_one_who_was_added_signs_in_and_out(archive):
    assert people.add(archive, "  Anna  Brez ", "coder", PASSWORD)
    token = people.sign_in(archive, "Anna Brez", PASSWORD, 1)
    assert people.whose(archive, token).role == "coder"
    people.sign_out(archive, token)
    assert people.whose(archive, token) is None


def test_neither_password_nor_token_is_kept(archive):
    people.add(archive, "Anna", "coder", PASSWORD)
    token = people.sign_in(archive, "Anna", PASSWORD, 1)
    with archive.reading_from() as connection:
        kept = str([connection.execute(select(table)).all() for table in (t.people, t.sessions)])
    assert PASSWORD not in kept
    assert str(token) not in kept


def test_another_password_ends_all_sessions(archive):
    people.add(archive, "Anna", "coder", PASSWORD)
    token = people.sign_in(archive, "Anna", PASSWORD, 1)
    assert not people.add(archive, "Anna", "editor", "another pass phrase")
    assert people.whose(archive, token) is None
    assert people.sign_in(archive, "Anna", PASSWORD, 1) is None


def test_one_who_was_removed_is_out(archive):
    people.add(archive, "Anna", "coder", PASSWORD)
    token = people.sign_in(archive, "Anna", PASSWORD, 1)
    people.remove(archive, "Anna")
    assert people.whose(archive, token) is None
    assert people.members(archive) == []
    with pytest.raises(NoSuch):
        people.remove(archive, "Anna")


def test_a_session_ends(archive):
    people.add(archive, "Anna", "coder", PASSWORD)
    token = people.sign_in(archive, "Anna", PASSWORD, 1)
    with archive.writing_to() as connection:
        connection.execute(update(t.sessions).values(until="2001-01-01T00:00:00Z"))
    assert people.whose(archive, token) is None


@pytest.mark.parametrize(
    ("name", "role", "password"),
    [
        ("", "coder", PASSWORD),
        ("A\nB\x00", "coder", PASSWORD),
        ("Anna", "king", PASSWORD),
        ("Anna", "coder", "short"),
        ("a" * 90, "coder", PASSWORD),
    ],
)
def test_what_cannot_be_taken_is_refused(archive, name, role, password):
    with pytest.raises(BadInput):
        people.add(archive, name, role, password)
    assert not people.are_there_any(archive)
