from types import SimpleNamespace

import pytest

from hearsay.archive.judgements import every
from hearsay.board.decisions import NOBODY, ROLES, Person, decide, person_of, preview, require
from hearsay.errors import BadInput, Conflict, Forbidden, NoSuch
from hearsay.records import Decision
from tests.board.served import opened

EDITOR = Person("anna", "editor")


@pytest.fixture
def archive(tmp_path):
    with opened(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("role", "may"),
    [("reader", ["reader"]), ("coder", ["reader", "coder"]), ("editor", list(ROLES)), ("chief", [])],
)
def test_a_role_may_what_those_before_it_may(role, may):
    person = Person("anna", role)
    assert [each for each in ROLES if person.may(each)] == may


def test_who_asks_is_whom_the_middleware_says():
    state = SimpleNamespace(person=SimpleNamespace(name="ben", role="coder"))
    assert person_of(state) == Person("ben", "coder")


def test_nobody_may_read_and_no_more():
    assert person_of(SimpleNamespace()) == NOBODY
    assert not NOBODY.may("coder")
    with pytest.raises(Forbidden, match="nobody is a reader here"):
        require(NOBODY, "coder")


@pytest.mark.parametrize(("needs", "whom"), [("coder", "a coder"), ("editor", "an editor")])
def test_who_may_is_said_to_whoever_may_not(needs, whom):
    with pytest.raises(Forbidden) as refusal:
        require(Person("ben", "reader"), needs)
    assert whom in refusal.value.remedy


@pytest.mark.parametrize(
    ("wish", "decision"),
    [
        ({"decision": "accept", "report": "a", "item": "e1"}, Decision.ACCEPT),
        ({"decision": "accept", "report": "a", "layer": "events", "item": {"id": "e1"}}, Decision.ACCEPT),
        ({"decision": "accept", "report": "a", "item": {"id": "f1"}, "before": {"low": 9}}, Decision.ACCEPT),
        ({"decision": "accept", "report": "a", "item": {"id": "f1"}, "before": None}, Decision.ACCEPT),
        ({"decision": "reject", "report": "c/1", "item": "e1"}, Decision.REJECT),
        ({"decision": "correct", "report": "a", "item": "f1", "field": "low", "after": 3}, Decision.CORRECT),
        ({"decision": "correct", "report": "a", "item": "f1", "after": {"low": 3}}, Decision.CORRECT),
        ({"decision": "note", "report": "a", "after": "look"}, Decision.NOTE),
        ({"decision": "tag", "report": "a", "item": "e1", "after": "look"}, Decision.TAG),
        ({"decision": "merge", "accounts": [{"report": "a"}, {"report": "b"}]}, Decision.MERGE),
        ({"decision": "split", "apart": [[{"report": "a"}], [{"report": "b"}]]}, Decision.SPLIT),
    ],
)
def test_a_wish_becomes_a_judgement_of_the_person(archive, wish, decision):
    made = decide(archive, EDITOR, {**wish, "why": "because"})
    assert (made.decision, made.by, made.why) == (decision, "anna", "because")
    assert every(archive) == [made]


def test_an_item_is_found_where_it_stands(archive):
    text = archive.reading("a").report.text
    at = text.index("hit")
    item = {"id": None, "start": at, "end": at + 3}
    made = decide(archive, EDITOR, {"decision": "accept", "report": "a", "layer": "events", "item": item})
    assert made.subject["item"]["id"] == "e1"
    with pytest.raises(NoSuch):
        decide(
            archive,
            EDITOR,
            {"decision": "accept", "report": "a", "layer": "events", "item": {**item, "end": at + 2}},
        )


def test_a_wish_on_what_is_no_longer_so_is_refused(archive):
    decide(archive, EDITOR, {"decision": "correct", "report": "a", "item": "f1", "field": "low", "after": 3})
    with pytest.raises(Conflict):
        decide(archive, EDITOR, {"decision": "reject", "report": "a", "item": "f1", "before": {"low": 9}})


def test_an_undo_is_asked_for_by_the_beginning_of_a_digest(archive):
    made = decide(archive, EDITOR, {"decision": "note", "report": "a", "after": "look"})
    undone = decide(archive, Person("ben", "coder"), {"decision": "undo", "judgement": made.digest[:16]})
    assert undone.subject == {"judgement": made.digest}


@pytest.mark.parametrize(
    "wish",
    [
        None,
        [],
        "accept",
        {},
        {"decision": None},
        {"decision": {}},
        {"decision": "accept", "report": ""},
        {"decision": "accept", "report": "a", "item": {"id": "e1", "start": 3}},
        {"decision": "accept", "report": "a", "item": {"id": "e1", "start": "3", "end": "4"}},
        {"decision": "accept", "report": "a", "item": ["e1"]},
        {"decision": "correct", "report": "a", "item": "f1", "field": 3, "after": 3},
        {"decision": "add", "report": "a", "layer": "events", "after": "event"},
        {"decision": "merge", "accounts": {}},
        {"decision": "split", "apart": [[{"report": "a"}]]},
        {"decision": "note", "report": "a", "after": ["x"]},
    ],
)
def test_a_wish_that_cannot_be_understood_is_refused(archive, wish):
    with pytest.raises(BadInput):
        decide(archive, EDITOR, wish)
    assert every(archive) == []


def test_a_look_writes_nothing_and_is_of_accounts_alone(archive):
    seen = preview(
        archive,
        Person("ben", "coder"),
        {"decision": "merge", "accounts": [{"report": "a"}, {"report": "c/1"}]},
    )
    assert seen.before != seen.after
    assert every(archive) == []
    with pytest.raises(BadInput, match="only a merge or a split"):
        preview(archive, EDITOR, {"decision": "accept", "report": "a", "item": "e1"})
    with pytest.raises(Forbidden):
        preview(archive, NOBODY, {"decision": "merge"})
