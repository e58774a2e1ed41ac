"""The whole board over an archive, as a browser on this machine meets it."""

from starlette.testclient import TestClient

from hearsay.archive.store import Archive
from hearsay.board.serving import board
from hearsay.board.settings import Settings

HERE = "http://127.0.0.1:8321"
OPEN = Settings(owner="anna")


def client(archive: Archive, settings: Settings = OPEN) -> TestClient:
    """A client that does not follow where it is sent."""
    return TestClient(board(archive, settings), base_url=HERE, follow_redirects=False)


def addresses(made: TestClient) -> list[tuple[str, frozenset[str]]]:
    """Every route of the board with an address that fits it, and its methods."""
    found = []
    for route in made.app.routes:  # type: ignore[attr-defined]
        path = route.path
        while "{" in path:
            first, _, rest = path.partition("{")
            path = f"{first}some{rest.partition('}')[2]}"
        methods = getattr(route, "methods", None) or {"GET", "POST"}
        found.append((path, frozenset(methods)))
    return found
