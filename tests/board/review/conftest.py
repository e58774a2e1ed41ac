"""A server on this machine with the pages of review, under the strict policy of the board, and a person before it."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hearsay.archive.store import Archive
from hearsay.board.decisions import Person
from hearsay.board.guard import POLICY
from tests.board.served import application, asks, fill


class Strict:
    """The application under a strict Content-Security-Policy."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"content-security-policy", POLICY.encode()),
                ]
            await send(message)

        await self._app(scope, receive, with_policy)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("pattern") / "filled.archive"
    with Archive(path) as archive:
        fill(archive)
    return path.read_bytes()


@pytest.fixture
def archive(tmp_path: Path, pattern: bytes) -> Iterator[Archive]:
    path = tmp_path / "reports.archive"
    path.write_bytes(pattern)
    with Archive(path) as opened:
        yield opened


@pytest.fixture
def client(archive: Archive):
    return asks(archive)


@pytest.fixture
def address(archive: Archive) -> Iterator[str]:
    """The address of a server of this archive, as it is served to an editor."""
    app = Strict(application(archive, Person("anna", "editor")))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def before(browser, address: str):
    """A page in Chromium, whose faults are collected: `before.faults`."""
    context = browser.new_context()
    opened = context.new_page()
    opened.faults = []
    opened.on(
        "console", lambda message: opened.faults.append(message.text) if message.type == "error" else None
    )
    opened.on("pageerror", lambda fault: opened.faults.append(str(fault)))
    opened.home = address
    yield opened
    context.close()
