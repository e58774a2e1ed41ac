import pytest

from hearsay.archive import judging
from hearsay.archive.decided import decided_reports
from hearsay.archive.judgements import undo
from hearsay.archive.judging import Meant
from hearsay.records import Decision
from tests.archive import made


@pytest.fixture
def filled(archive):
    for name in ("r1", "r2", "r3"):
        archive.add(made.reading(made.report(made.text(more=name), id=name)))
    return archive


def told(archive, **how):
    return [
        (each.reading.report.id, dict(each.decisions), [layer for layer, _ in each.rejected], who, copy)
        for each, who, copy in decided_reports(archive, **how)
    ]


def test_only_reports_that_somebody_decided_on_are_there(filled):
    judging.accept(filled, "anna", Meant("r2", "e1"))
    judging.remark(filled, "anna", Decision.NOTE, Meant("r3"), "look")
    assert told(filled) == [("r2", {("events", "e1"): "accept"}, [], "anna", 0)]


def test_together_it_is_a_line_a_report_with_the_names_of_all(filled):
    judging.reject(filled, "ben", Meant("r1", "f1"))
    judging.accept(filled, "anna", Meant("r1", "e1"))
    assert told(filled) == [("r1", {("events", "e1"): "accept"}, ["figures"], "anna + ben", 0)]


def test_by_person_each_has_what_they_said_themselves(filled):
    judging.correct(filled, "ben", Meant("r1", "f1"), "low", 11)
    judging.accept(filled, "anna", Meant("r1", "e1"))
    assert told(filled, is_by_person=True) == [
        ("r1", {("events", "e1"): "accept"}, [], "anna", 0),
        ("r1", {("figures", "f1"): "correct"}, [], "ben", 1),
    ]
    anna, ben = (each for each, _, _ in decided_reports(filled, is_by_person=True))
    assert (anna.reading.figures[0].low, ben.reading.figures[0].low) == (9, 11)


def test_what_was_undone_is_not_there(filled):
    undo(filled, judging.accept(filled, "anna", Meant("r2", "e1")).digest, "anna")
    assert told(filled) == []
