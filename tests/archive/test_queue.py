import msgspec
import pytest

from hearsay.archive import judging
from hearsay.archive.judging import Meant
from hearsay.archive.pointing import LAYERS
from hearsay.archive.queue import progress, queue
from hearsay.archive.selecting import Selection
from hearsay.errors import BadInput
from hearsay.limits import MAX_QUEUED
from tests.archive import made


def reading(name, *, confidence=0.8, killed=9, **facts):
    found = made.reading(made.report(made.text(killed=killed, more=name), id=name, **facts))
    event = msgspec.structs.replace(found.events[0], confidence=confidence)
    return msgspec.structs.replace(found, events=[event])


@pytest.fixture
def filled(archive):
    archive.add(reading("sure", confidence=0.99))
    archive.add(reading("doubtful", confidence=0.4, outlet="The Lowen Herald"))
    archive.add(reading("grave", confidence=0.4, killed=4000, outlet="Radio Varn"))
    archive.add(reading("middling", confidence=0.7))
    archive.set_apart(made.report("Log in.", id="apart"), "only a sign-in form")
    return archive


def reports(found) -> list[str]:
    return [each.report for each in found]


def test_uncertain_items_on_which_much_hangs_come_first(filled):
    found = queue(filled)
    assert reports(found) == ["grave", "doubtful", "middling", "sure"]
    assert (found[0].id, found[0].words) == ("e1", "hit")
    assert found[0].worth.value > found[1].worth.value


def test_what_was_judged_is_passed_over_until_it_is_undone(filled):
    judging.accept(filled, "anna", Meant("grave", "e1"))
    gone = judging.reject(filled, "ben", Meant("middling", "e1"))
    assert reports(queue(filled)) == ["doubtful", "sure"]
    from hearsay.archive.judgements import undo

    undo(filled, gone.digest, "ben")
    assert reports(queue(filled)) == ["doubtful", "middling", "sure"]


def test_for_a_second_opinion_only_what_one_judged_oneself_is_passed_over(filled):
    judging.accept(filled, "anna", Meant("grave", "e1"))
    assert "grave" not in reports(queue(filled, by="anna"))
    assert "grave" in reports(queue(filled, by="ben"))


@pytest.mark.parametrize("layer", [each for each in LAYERS if each != "marks"])
def test_every_layer_has_a_queue(filled, layer):
    found = queue(filled, layer)
    assert {each.layer for each in found} == {layer}
    assert set(reports(found)) == {"grave", "doubtful", "middling", "sure"}


def test_without_marks_their_queue_is_empty(filled):
    assert queue(filled, "marks") == []


def test_a_selection_has_a_queue_of_its_own(filled):
    assert reports(queue(filled, chosen=Selection(outlet="radio varn"))) == ["grave"]
    assert queue(filled, chosen=Selection("nowhere")) == []


def test_reports_are_opened_a_page_at_a_time_until_there_is_enough(filled, monkeypatch):
    monkeypatch.setattr("hearsay.archive.queue.MAX_WEIGHED_REPORTS", 1)
    assert reports(queue(filled, limit=1)) == ["grave"]
    assert reports(queue(filled)) == ["grave", "doubtful", "middling", "sure"]
    judging.accept(filled, "anna", Meant("grave", "e1"))
    assert reports(queue(filled, limit=2)) == ["doubtful", "middling"]


@pytest.mark.parametrize(("layer", "limit"), [("rumours", 1), ("events", 0), ("events", MAX_QUEUED + 1)])
def test_what_cannot_be_queued_is_refused(filled, layer, limit):
    with pytest.raises(BadInput):
        queue(filled, layer, limit=limit)


def test_how_far_review_has_come_is_told_by_layer(filled):
    assert progress(filled)["events"] == (0, 4)
    judging.accept(filled, "anna", Meant("grave", "e1"))
    judging.correct(filled, "ben", Meant("grave", "e1"), "certainty", "possible")
    judging.remark(filled, "ben", judging.Decision.NOTE, Meant("sure", "e1"), "look")
    assert progress(filled)["events"] == (1, 4)
    assert progress(filled)["figures"] == (0, 4)
