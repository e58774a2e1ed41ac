import os
from itertools import count

import pytest

from evaluation import kills
from evaluation.kills import Result, StandIn, lines
from hearsay.records import Report

FEW = 24


def test_nothing_acknowledged_is_lost_and_nothing_left_by_halves(tmp_path):
    found = kills.run(FEW, reports=120, folder=tmp_path)
    assert found.kills == FEW
    assert found.acknowledged > 0
    assert (found.lost, found.halves, found.faults, found.is_same) == (0, 0, [], True)
    assert found.is_safe


@pytest.mark.postgres
def test_the_same_holds_in_postgresql(tmp_path):
    from sqlalchemy import create_engine, text

    server = os.environ["HEARSAY_TEST_POSTGRES"].replace("postgresql:", "postgresql+psycopg:", 1)
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"hearsay_test_kills_{os.getpid()}"
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    try:
        address = engine.url.set(database=name, drivername="postgresql").render_as_string(hide_password=False)
        found = kills.run(8, reports=400, address=address, folder=tmp_path)
        assert found.acknowledged > 0
        assert found.is_safe
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        engine.dispose()


def test_a_loss_is_noticed(tmp_path, monkeypatch):
    """A process that says more than is on the disk: the trial must find out."""
    numbers = count()

    def lying(_trial, _where):
        return {f"never-{next(numbers)}"}

    monkeypatch.setattr(kills._Trial, "_killed", lying)
    found = kills.run(3, reports=5, folder=tmp_path)
    assert found.lost > 0
    assert not found.is_safe


def test_made_up_reports_are_the_same_every_time():
    assert list(lines(10)) == list(lines(10))
    assert len(set(lines(50))) == 50


def test_the_stand_in_finds_rows_enough():
    (reading,) = StandIn().read_many([Report(id="r", text="Orlec army crossed the bridge")])
    assert len(reading.events) == 8


def test_the_command_says_what_it_found(monkeypatch, capsys):
    safe = Result(5, 40, 1, 0, 0, [], True)
    monkeypatch.setattr(kills, "run", lambda number, say: say(safe) or safe._replace(kills=number))
    assert kills.main(["5"]) == 0
    assert [line[:14] for line in capsys.readouterr().out.splitlines()] == [
        "so far 5 kills",
        "0 s: 5 kills i",
    ]
    monkeypatch.setattr(kills, "run", lambda *_, **__: safe._replace(lost=1))
    assert kills.main([]) == 1
