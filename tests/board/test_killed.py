"""A server that is killed while people judge: every judgement that it acknowledged is there, and none by halves."""

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from hearsay.archive.doctor import examine
from hearsay.archive.judgements import every
from hearsay.archive.store import Archive
from tests.archive.conftest import KINDS, fresh
from tests.board.served import fill

ROOT = Path(__file__).resolve().parent.parent.parent
KILLS = 4
PEOPLE = 3


@pytest.fixture(scope="session")
def databases():
    from tests.archive.conftest import SERVER, Databases

    found = Databases(SERVER)
    yield found
    found.close()


@pytest.fixture(scope="session")
def pattern(tmp_path_factory):
    path = tmp_path_factory.mktemp("pattern") / "empty.archive"
    Archive(path).close()
    return path


@pytest.fixture(params=KINDS)
def where(request, tmp_path):
    with fresh(request.param, tmp_path, request) as address:
        with Archive(address) as archive:
            fill(archive)
        yield address


def served(where: str) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.board.served_alone", where],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    address = f"http://127.0.0.1:{process.stdout.readline().strip()}"
    wait_for(lambda: is_up(address))
    return process, address


def is_up(address: str) -> bool:
    try:
        return httpx.get(f"{address}/api/problems", timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def wait_for(happens: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < until, "it does not happen"
        time.sleep(0.01)


def judging(address: str, name: str, acknowledged: list[str], stop: threading.Event) -> None:
    """What one person does until the server is gone: notes, each of its own words."""
    with httpx.Client(base_url=address, timeout=5) as client:
        number = 0
        while not stop.is_set():
            number += 1
            words = f"{name} {number}"
            try:
                answer = client.post(
                    "/api/judgements", json={"decision": "note", "report": "a", "after": words}
                )
            except httpx.TransportError:
                return
            assert answer.status_code == 201, answer.text
            acknowledged.append(words)


def killed(where: str, kill: int, wait: float) -> list[str]:
    """What a server acknowledged to several people at once before it was killed."""
    process, address = served(where)
    acknowledged: list[str] = []
    stop = threading.Event()
    crowd = [
        threading.Thread(target=judging, args=(address, f"p{kill}-{n}", acknowledged, stop))
        for n in range(PEOPLE)
    ]
    for person in crowd:
        person.start()
    wait_for(lambda: len(acknowledged) > PEOPLE)
    time.sleep(wait)
    process.kill()
    process.wait(10)
    process.stdout.close()
    stop.set()
    for person in crowd:
        person.join(10)
    return acknowledged


def test_a_killed_server_has_lost_nothing_that_it_acknowledged(where):
    chance = random.Random(3)
    told = [words for kill in range(KILLS) for words in killed(where, kill, chance.random() * 0.1)]
    with Archive(where, create=False) as archive:
        kept = [each.after for each in every(archive)]
        assert len(told) > KILLS * PEOPLE
        assert set(told) <= set(kept)
        assert len(kept) == len(set(kept)) <= len(told) + KILLS * PEOPLE
        assert list(examine(archive)) == []
