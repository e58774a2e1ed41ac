"""People who may sign in to a board over an Archive, and their sessions.

A password is kept as scrypt makes it (Percival, Stronger Key Derivation via Sequential Memory-Hard Functions, 2009) with the
cost that OWASP's Password Storage Cheat Sheet names; of a session the digest of what the browser holds.
"""

import hmac
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import scrypt, sha256
from secrets import token_bytes, token_urlsafe
from typing import NamedTuple

from sqlalchemy import delete, func, insert, select, update

from hearsay.archive import tables as t
from hearsay.archive.store import Archive, now
from hearsay.errors import BadInput, NoSuch
from hearsay.limits import LEAST_PASSWORD, MAX_PERSON_NAME

ROLES = ("reader", "coder", "editor")
COST = {"n": 2**14, "r": 8, "p": 5, "maxmem": 64 * 2**20, "dklen": 32}
_NOBODY = "00" * 16 + "$" + "00" * 32  # compared with where there is no such person, so that it takes as long


class Member(NamedTuple):
    """Somebody who may sign in, in which role, since when."""

    name: str
    role: str
    added: str


def members(archive: Archive) -> list[Member]:
    """All who may sign in, by name."""
    p = t.people.c
    with archive.reading_from() as connection:
        rows = connection.execute(select(p.name, p.role, p.added).order_by(p.name))
        return [Member(*row) for row in rows]


def are_there_any(archive: Archive) -> bool:
    """Whether anybody may sign in."""
    with archive.reading_from() as connection:
        return bool(connection.execute(select(func.count()).select_from(t.people)).scalar_one())


def add(archive: Archive, name: str, role: str, password: str) -> bool:
    """Whether the person is new; one who is there gets the role and the password, and is signed out everywhere.

    Raises:
        BadInput: name, role or password cannot be taken.
        BadArchive: the database refuses.
    """
    known = _checked(name)
    if role not in ROLES:
        raise BadInput(f"there is no role {role}", remedy=f"take one of {', '.join(ROLES)}")
    if len(password) < LEAST_PASSWORD:
        raise BadInput("the password is too short", remedy=f"take {LEAST_PASSWORD} characters or more")
    row = {"name": known, "role": role, "password": _kept(password), "added": now()}
    with archive.writing_to() as connection:
        connection.execute(delete(t.sessions).where(t.sessions.c.name == known))
        if connection.execute(update(t.people).where(t.people.c.name == known).values(row)).rowcount:
            return False
        connection.execute(insert(t.people), row)
        return True


def remove(archive: Archive, name: str) -> None:
    """Takes a person out, and ends their sessions. What they judged stays.

    Raises:
        NoSuch: there is nobody of that name.
        BadArchive: the database refuses.
    """
    with archive.writing_to() as connection:
        connection.execute(delete(t.sessions).where(t.sessions.c.name == name))
        if not connection.execute(delete(t.people).where(t.people.c.name == name)).rowcount:
            raise NoSuch(
                f"there is nobody called {name[:80]}", remedy="look at `hearsay people list ARCHIVE`"
            )


def sign_in(archive: Archive, name: str, password: str, hours: int) -> str | None:
    """What the browser is to hold; None: name or password is not right. Takes as long either way."""
    p = t.people.c
    with archive.reading_from() as connection:
        kept = connection.execute(select(p.password).where(p.name == name.strip())).scalar()
    if not _is(password, kept or _NOBODY) or kept is None:
        return None
    token, until = token_urlsafe(32), datetime.now(UTC) + timedelta(hours=hours)
    row = {"digest": _digest(token), "name": name.strip(), "until": until.strftime("%Y-%m-%dT%H:%M:%SZ")}
    with archive.writing_to() as connection:
        connection.execute(delete(t.sessions).where(t.sessions.c.until < now()))
        connection.execute(insert(t.sessions), row)
    return token


def sign_out(archive: Archive, token: str) -> None:
    """Ends a session."""
    with archive.writing_to() as connection:
        connection.execute(delete(t.sessions).where(t.sessions.c.digest == _digest(token)))


def whose(archive: Archive, token: str) -> Member | None:
    """Whose session it is; None: nobody's, or it is over."""
    p, s = t.people.c, t.sessions.c
    asked = (
        select(p.name, p.role, p.added)
        .join(t.sessions, s.name == p.name)
        .where(s.digest == _digest(token), s.until >= now())
    )
    with archive.reading_from() as connection:
        row = connection.execute(asked).first()
    return None if row is None else Member(*row)


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words or len(words) > MAX_PERSON_NAME or not words.isprintable():
        raise BadInput("that is no name", remedy=f"take 1 to {MAX_PERSON_NAME} letters")
    return words


def _kept(password: str) -> str:
    salt = token_bytes(16)
    return f"{salt.hex()}${scrypt(password.encode(), salt=salt, **COST).hex()}"


def _is(password: str, kept: str) -> bool:
    salt, digest = _parts(kept)
    return hmac.compare_digest(scrypt(password.encode(), salt=salt, **COST), digest)


def _parts(kept: str) -> Iterator[bytes]:
    return (bytes.fromhex(part) for part in kept.split("$"))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
