"""Deciding by the API: what becomes of it, who may, what is refused."""

import pytest

from hearsay.archive.judgements import every, outcome_of
from hearsay.archive.told import incidents_of
from hearsay.limits import MAX_REQUEST_BYTES
from tests.board.served import asks

ACCEPT = {"decision": "accept", "report": "a", "layer": "events", "item": {"id": "e1"}}


def test_a_judgement_is_answered_once_it_is_kept(post, judged):
    found = post({**ACCEPT, "why": "plain"})
    (kept,) = every(judged)
    assert found["digest"] == kept.digest
    assert (kept.by, kept.why) == ("anna", "plain")


def test_it_can_be_asked_for_and_listed_newest_first(post, client):
    digests = [post({"decision": "note", "report": "a", "after": str(n)})["digest"] for n in range(3)]
    first = client.get("/api/judgements", params={"limit": 2}).json()
    rest = client.get("/api/judgements", params={"limit": 2, "cursor": first["next"]}).json()
    assert [each["digest"] for each in first["judgements"] + rest["judgements"]] == digests[::-1]
    assert rest["next"] is None
    assert client.get(f"/api/judgements/{digests[0][:12]}").json()["after"] == "0"


def test_what_was_decided_is_told_with_the_report(post, client):
    post({"decision": "correct", "report": "a", "item": "f1", "field": "low", "before": 9, "after": 11})
    post({"decision": "reject", "report": "a", "item": {"id": "e1"}})
    found = client.get("/api/reports/a/judgements").json()
    assert [(each["layer"], each["decision"], each["fields"]) for each in found["states"]] == [
        ("figures", "correct", ["low"])
    ]
    assert [(each["layer"], each["item"]["id"], each["by"]) for each in found["rejected"]] == [
        ("events", "e1", ["anna"])
    ]
    assert len(found["judgements"]) == 2
    assert client.get("/api/reports/a/reading").json()["events"] == []
    assert len(client.get("/api/reports/a/reading", params={"judged": "false"}).json()["events"]) == 1


def test_exports_are_as_people_decided(post, client):
    post({"decision": "reject", "report": "a", "item": {"id": "e1"}})
    assert "\na," not in client.get("/api/export/events").text


def test_what_the_queue_shows_can_be_handed_back(post, client):
    first = client.get("/api/queue", params={"limit": 1}).json()["items"][0]
    wish = {name: first[name] for name in ("report", "layer", "item")}
    post({"decision": "accept", **wish, "before": first["seen"]})
    left = client.get("/api/queue").json()["items"]
    assert first["report"] not in {each["report"] for each in left}


def test_of_two_who_saw_the_same_the_second_is_told(post):
    wish = {"decision": "correct", "report": "a", "item": {"id": "f1"}, "field": "low", "before": 9}
    post({**wish, "after": 11})
    assert post({**wish, "after": 12}, 409)["error"]["code"] == "conflict"


def test_an_item_is_added_and_undone(post, judged):
    text = judged.reading("a").report.text
    at = text.index("ran out")
    event = {"trigger": {"start": at, "end": at + 7}, "type": "RETREAT", "certainty": "happened"}
    found = post({"decision": "add", "report": "a", "layer": "events", "after": event})
    assert len(outcome_of(judged, "a").reading.events) == 2
    post({"decision": "undo", "judgement": found["digest"]})
    assert len(outcome_of(judged, "a").reading.events) == 1


def test_incidents_are_merged_after_a_look_and_split(post, client, judged):
    names = [each["id"] for each in client.get("/api/incidents").json()["incidents"]]
    merge = {"decision": "merge", "incidents": names}
    seen = post(merge, 200, "/judgements/preview")
    assert [len(seen[name]) for name in ("before", "after")] == [2, 1]
    assert every(judged) == []
    done = post(merge)
    assert client.get("/api/incidents").json()["incidents"] == seen["after"]
    apart = done["subject"]["accounts"]
    post({"decision": "split", "apart": [apart[:-1], apart[-1:]]})
    assert client.get("/api/incidents").json()["count"] == 2


def test_accounts_are_merged_too(post, judged):
    whole = [{"report": name} for name in ("a", "b", "c/1", "d")]
    post({"decision": "merge", "accounts": whole})
    assert len(incidents_of(judged, "c/1")[0].accounts) == 4


def test_a_note_on_an_incident_is_kept_with_its_accounts(post, client):
    name = client.get("/api/incidents").json()["incidents"][0]["id"]
    found = post({"decision": "note", "incident": name, "after": "ask the clinic"})
    assert found["subject"]["incident"] == name
    assert found["subject"]["accounts"]
    assert client.get(f"/api/incidents/{name}").json()["judgements"] == [found]


@pytest.mark.parametrize(
    ("role", "wish", "status"),
    [
        (None, ACCEPT, 403),
        ("reader", ACCEPT, 403),
        ("somebody", ACCEPT, 403),
        ("coder", ACCEPT, 201),
        ("editor", ACCEPT, 201),
        ("coder", {"decision": "note", "report": "a", "after": "x"}, 201),
        ("coder", {"decision": "merge", "accounts": [{"report": "a"}, {"report": "b"}]}, 403),
        ("coder", {"decision": "split", "apart": [[{"report": "a"}], [{"report": "b"}]]}, 403),
        ("editor", {"decision": "split", "apart": [[{"report": "a"}], [{"report": "b"}]]}, 201),
    ],
)
def test_who_may_decide(judged, role, wish, status):
    answer = asks(judged, role).post("/api/judgements", json=wish)
    assert answer.status_code == status
    assert (status == 201) is bool(every(judged))
    assert status != 403 or answer.json()["error"]["code"] == "forbidden"


def test_who_may_not_split_may_not_undo_a_split(judged):
    split = {"decision": "split", "apart": [[{"report": "a"}], [{"report": "b"}]]}
    digest = asks(judged).post("/api/judgements", json=split).json()["digest"]
    undo = {"decision": "undo", "judgement": digest}
    assert asks(judged, "coder").post("/api/judgements", json=undo).status_code == 403
    assert asks(judged, "editor").post("/api/judgements", json=undo).status_code == 201


def test_a_coder_may_look_at_what_a_merge_would_be(judged):
    merge = {"decision": "merge", "accounts": [{"report": "a"}, {"report": "c/1"}]}
    for role, status in (("reader", 403), ("coder", 200)):
        assert asks(judged, role).post("/api/judgements/preview", json=merge).status_code == status


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ([], 400),
        ({}, 400),
        ({"decision": "guess"}, 400),
        ({"decision": ["accept"]}, 400),
        ({"decision": "accept"}, 400),
        ({**ACCEPT, "report": 7}, 400),
        ({**ACCEPT, "report": "zzz"}, 404),
        ({**ACCEPT, "report": "a\0"}, 400),
        ({**ACCEPT, "item": {"id": "e9"}}, 404),
        ({**ACCEPT, "item": {"id": 9}}, 400),
        ({**ACCEPT, "item": {"start": 1}}, 400),
        ({**ACCEPT, "item": {"start": True, "end": 3}}, 400),
        ({**ACCEPT, "item": None}, 404),
        ({**ACCEPT, "before": "all"}, 400),
        ({**ACCEPT, "before": {"colour": 1}}, 409),
        ({**ACCEPT, "why": 7}, 400),
        ({**ACCEPT, "layer": "rumours"}, 404),
        ({"decision": "correct", "report": "a", "item": "f1", "field": "low", "after": "nine"}, 400),
        ({"decision": "correct", "report": "a", "item": "f1", "after": []}, 400),
        ({"decision": "correct", "report": "a", "item": "f1", "field": "low", "after": 10**30}, 400),
        ({"decision": "add", "report": "a", "layer": "events", "after": None}, 400),
        ({"decision": "add", "report": "a"}, 400),
        ({"decision": "merge"}, 400),
        ({"decision": "merge", "accounts": [{"report": "a"}, 7]}, 400),
        ({"decision": "merge", "accounts": [{"report": "a"}, {"report": "zzz"}]}, 404),
        ({"decision": "merge", "incidents": ["i0", "i1"]}, 404),
        ({"decision": "merge", "incidents": "i0"}, 400),
        ({"decision": "split", "apart": [1]}, 400),
        ({"decision": "split"}, 400),
        ({"decision": "note", "report": "a"}, 400),
        ({"decision": "note", "report": "a", "after": " "}, 400),
        ({"decision": "note", "incident": "i0", "after": "x"}, 404),
        ({"decision": "undo"}, 400),
        ({"decision": "undo", "judgement": "abc"}, 404),
    ],
)
def test_what_cannot_be_decided_is_refused_and_nothing_is_kept(post, judged, wish, status):
    assert set(post(wish, status)) == {"error"}
    assert every(judged) == []


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (b"{", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b'{"decision": "\\ud800"}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"{}", "text/plain", 400),
        (b"decision=accept", "application/x-www-form-urlencoded", 400),
        (b" " * (MAX_REQUEST_BYTES + 1), "application/json", 413),
        (b"", "application/json", 400),
    ],
)
def test_what_is_no_json_is_refused(client, content, media, status):
    answer = client.post("/api/judgements", content=content, headers={"content-type": media})
    assert answer.status_code == status
    assert set(answer.json()) == {"error"}


def test_only_a_merge_or_a_split_is_looked_at_before(post):
    post(ACCEPT, 400, "/judgements/preview")
