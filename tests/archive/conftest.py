"""Archives for tests: a fresh one a test, in SQLite and, where a server is, in PostgreSQL too."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from hearsay.archive.crew import Crew
from hearsay.archive.store import Archive
from tests.archive.made import Reads

SERVER = os.environ.get("HEARSAY_TEST_POSTGRES", "")
_numbers = count(1)


class Databases:
    """Databases of a server that are there as long as a test needs them, copied from one that has the tables."""

    def __init__(self, server: str) -> None:
        self._engine = create_engine(
            server.replace("postgresql:", "postgresql+psycopg:", 1), isolation_level="AUTOCOMMIT"
        )
        self._server = server
        self._pattern: str | None = None

    def address(self, name: str) -> str:
        return self._engine.url.set(database=name, drivername="postgresql").render_as_string(
            hide_password=False
        )

    def empty(self) -> str:
        name = f"hearsay_test_{os.getpid()}_{next(_numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    def ready(self) -> str:
        """A database with the tables of an archive."""
        if self._pattern is None:
            self._pattern = self.empty()
            Archive(self.address(self._pattern)).close()
        name = f"hearsay_test_{os.getpid()}_{next(_numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {self._pattern}")
        return name

    def drop(self, name: str) -> None:
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        if self._pattern:
            self.drop(self._pattern)
        self._engine.dispose()

    def _run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    found = Databases(SERVER)
    yield found
    found.close()


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty archive of SQLite, to be copied: to make one takes Alembic a while."""
    path = tmp_path_factory.mktemp("pattern") / "empty.archive"
    Archive(path).close()
    return path


KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@contextmanager
def fresh(kind: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an archive that is empty, and gone afterwards."""
    if kind == "sqlite":
        path = folder / "reports.archive"
        path.write_bytes(request.getfixturevalue("pattern").read_bytes())
        yield str(path)
        return
    databases: Databases = request.getfixturevalue("databases")
    name = databases.ready()
    yield databases.address(name)
    databases.drop(name)


@pytest.fixture(params=KINDS)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an archive that is empty."""
    with fresh(request.param, tmp_path, request) as address:
        yield address


@pytest.fixture(params=KINDS, scope="module")
def kept(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive that the tests of a module fill once and then only ask."""
    folder = tmp_path_factory.mktemp("kept")
    with fresh(request.param, folder, request) as address, Archive(address) as opened:
        yield opened


@pytest.fixture
def archive(where: str) -> Iterator[Archive]:
    with Archive(where) as opened:
        yield opened


@pytest.fixture
def crew() -> Crew:
    """A crew whose reader takes no model."""
    return Crew(reader=Reads())
