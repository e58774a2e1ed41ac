"""An archive of made reports, and a board over it."""

import threading
import time

import pytest
import uvicorn

from hearsay.archive.store import Archive
from hearsay.board.serving import board
from hearsay.board.settings import Settings
from tests.board.served import fill
from tests.board.whole import client


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("board") / "reports.archive") as archive:
        fill(archive)
        yield archive


@pytest.fixture
def asked(filled):
    return client(filled)


@pytest.fixture(scope="session")
def address(filled):
    """Where a board over that archive is served, for a browser."""
    with serving(filled) as where:
        yield where


class serving:  # noqa: N801 - used as a function
    """Serves a board in a thread while the context lasts."""

    def __init__(self, archive):
        app = board(archive, Settings(owner="anna"))
        self._server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self):
        self._thread.start()
        while not self._server.started:
            time.sleep(0.02)
        return f"http://127.0.0.1:{self._server.servers[0].sockets[0].getsockname()[1]}"

    def __exit__(self, *_):
        self._server.should_exit = True
        self._thread.join(timeout=5)
