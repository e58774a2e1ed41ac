import os
from concurrent.futures import BrokenExecutor, Future

import pytest

from hearsay.archive import crew as module
from hearsay.archive.adding import add
from hearsay.archive.crew import Crew, Done, read_all
from hearsay.archive.store import Archive
from hearsay.errors import CannotRead, HearsayError, ModelMissing
from tests.archive import made
from tests.archive.test_adding import fingerprint

REPORTS = [made.report(made.text(killed=n)) for n in range(3)]


def test_reports_are_read_in_order_with_what_they_are_compared_by():
    outcomes = read_all(made.Reads(), REPORTS)
    assert [outcome.reading.report for outcome in outcomes] == REPORTS
    assert all(outcome.made.words and outcome.made.keys for outcome in outcomes)


def test_a_fault_over_one_report_costs_that_one_alone():
    outcomes = read_all(made.Reads(fails="At least 1 people"), REPORTS)
    assert [type(outcome) for outcome in outcomes] == [Done, CannotRead, Done]
    assert outcomes[1].code == "cannot-read"


def test_a_reader_that_cannot_read_anything_stops_the_work():
    class NoModel:
        def read_many(self, _reports):
            raise ModelMissing("there is none", remedy="install it")

    with pytest.raises(HearsayError):
        read_all(NoModel(), REPORTS)


def test_a_batch_over_which_a_process_died_is_tried_one_by_one(monkeypatch):
    class Pool:
        def submit(self, _work, reports):
            done: Future = Future()
            if "At least 2 " in reports[0].text:
                done.set_exception(BrokenExecutor())
            else:
                done.set_result(read_all(made.Reads(), reports))
            return done

    crew = Crew(2)
    monkeypatch.setattr(crew, "_working_pool", Pool)
    died: Future = Future()
    died.set_exception(BrokenExecutor())
    outcomes = crew.finish(died, REPORTS)
    assert [type(outcome) for outcome in outcomes] == [Done, Done, CannotRead]
    assert "died" in str(outcomes[2])


def test_the_model_is_told_without_loading_it(tmp_path):
    assert Crew(1).model[0]
    with pytest.raises(ModelMissing):
        _ = Crew(1, model=tmp_path).model


def test_other_processes_keep_their_reader(monkeypatch):
    monkeypatch.setattr(module, "_reader", lambda _model, threads: made.Reads() if threads == 1 else None)
    monkeypatch.setattr(module._There, "reader", None)
    assert len(module._read_there(REPORTS)) == 3
    module._read_there(REPORTS)
    assert module._There.reader.count == 6


@pytest.mark.model
def test_several_processes_give_the_same_as_one(pattern, tmp_path, root):
    found = []
    for workers in (1, 2):
        path = tmp_path / f"{workers}.archive"
        path.write_bytes(pattern.read_bytes())
        with Archive(path) as archive, Crew(workers) as crew:
            steps = list(add(archive, [root / "examples"], crew))
            assert {step.what.value for step in steps} == {"added"}
            found.append(fingerprint(archive))
    assert found[0] == found[1]


@pytest.mark.model
def test_a_process_that_is_killed_costs_nothing():
    with Crew(2) as crew:
        (first,) = crew.finish(crew.begin(REPORTS[:1]), REPORTS[:1])
        for pid in list(crew._pool._processes):
            os.kill(pid, 9)
        outcomes = crew.finish(_broken(), REPORTS)
    assert [type(outcome) for outcome in (first, *outcomes)] == [Done] * 4


def _broken() -> Future:
    died: Future = Future()
    died.set_exception(BrokenExecutor())
    return died
