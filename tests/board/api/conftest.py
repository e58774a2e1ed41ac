"""An archive that tests only ask, and one for each that decides."""

from collections.abc import Iterator

import pytest

from hearsay.archive.store import Archive
from tests.board.served import asks, fill, opened


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive that nobody changes."""
    with opened(tmp_path_factory.mktemp("asked")) as archive:
        yield archive


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("pattern") / "filled.archive"
    with Archive(path) as archive:
        fill(archive)
    return path.read_bytes()


@pytest.fixture
def judged(tmp_path, pattern: bytes) -> Iterator[Archive]:
    """An archive of its own."""
    path = tmp_path / "reports.archive"
    path.write_bytes(pattern)
    with Archive(path) as archive:
        yield archive


@pytest.fixture
def get(asked: Archive):
    client = asks(asked, "reader")

    def ask(path: str, status: int = 200, **parameters):
        answer = client.get(f"/api{path}", params=parameters)
        assert answer.status_code == status, answer.text
        return answer.json()

    return ask


@pytest.fixture
def client(judged: Archive):
    return asks(judged)


@pytest.fixture
def post(client):
    def send(wish, status: int = 201, path: str = "/judgements"):
        answer = client.post(f"/api{path}", json=wish)
        assert answer.status_code == status, answer.text
        return answer.json()

    return send
