"""Pages of review without script: what they show, what forms do, what is refused."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from hearsay.archive import judging
from hearsay.archive.judged import outcome
from hearsay.archive.judgements import every, outcome_of
from hearsay.archive.judging import Meant
from hearsay.archive.pointing import LAYERS, items
from hearsay.archive.selecting import Selection
from hearsay.archive.told import incidents
from hearsay.board.decisions import Person
from hearsay.board.review.order import Place
from hearsay.board.review.pages import _local, _templates
from hearsay.board.review.sheet import sheet
from hearsay.limits import MAX_FORM_FIELDS, MAX_REQUEST_BYTES, MAX_REVIEWED_CHARACTERS
from hearsay.records import Decision
from tests.archive import made
from tests.board.served import asks
from tests.exports.hostile import hostile
from tests.exports.payloads import TEXTS


class Form(HTMLParser):
    """The fields of the form that decides on an item, as a browser would send them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._select = ""
        self._is_in = False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self._is_in = given.get("id") == "decide"
        if not self._is_in:
            return
        if tag == "select":
            self._select = given["name"]
            self.fields[self._select] = []
        elif tag == "option" and "selected" in given:
            self.fields[self._select].append(given["value"])
        elif tag in {"input", "textarea"}:
            self.fields.setdefault(given["name"], []).append(given.get("value", ""))


@pytest.fixture
def visit(client):
    def get(path: str, status: int = 200) -> str:
        answer = client.get(path)
        assert answer.status_code == status, answer.text
        return answer.text

    return get


@pytest.fixture
def send(client):
    def post(path: str, status: int = 303, **fields):
        answer = client.post(f"/review{path}", data=fields, follow_redirects=False)
        assert answer.status_code == status, answer.text
        return answer

    return post


def filled(page: str, **fields) -> dict:
    return Form(page).fields | fields


def test_queues_tell_how_far_each_has_come(visit, archive):
    judging.accept(archive, "ben", Meant("a", "e1"))
    page = visit("/review")
    assert "1 of 4 judged" in page
    assert all(f'href="/review/{layer}"' in page for layer in LAYERS)


def test_a_queue_leads_to_its_first_item(client):
    answer = client.get("/review/events", follow_redirects=False)
    assert answer.status_code == 303
    assert re.fullmatch(r"/review/events\?report=\S+&item=e1", answer.headers["location"])


@pytest.mark.parametrize("layer", [each for each in LAYERS if each != "marks"])
def test_every_layer_has_a_page_for_an_item(visit, layer):
    page = visit(f"/review/{layer}")
    assert f'<a href="/review/{layer}" aria-current="page">' in page
    assert "<mark>" in page
    assert "uncertain" in page


def test_a_queue_of_nothing_says_so(visit):
    assert "Nothing waits here" in visit("/review/marks")


def test_a_selection_has_an_address(visit, client):
    answer = client.get("/review/events?outlet=Radio+Varn", follow_redirects=False)
    assert answer.headers["location"] == "/review/events?report=d&item=e1&outlet=Radio%20Varn"
    assert "1 of 1 in this queue" in visit(answer.headers["location"])


def test_a_form_without_script_accepts_and_leads_on(visit, send, archive):
    page = visit("/review/events?report=a&item=e1")
    answer = send("/judge", **filled(page, decision="accept", why="plain"))
    (kept,) = every(archive)
    assert (kept.decision, kept.by, kept.why) == (Decision.ACCEPT, "anna", "plain")
    assert answer.headers["location"].startswith("/review/events?report=")
    assert "report=a" not in answer.headers["location"]


def test_a_form_without_script_corrects_what_was_changed_alone(visit, send, archive):
    page = visit("/review/figures?report=a&item=f1")
    send("/judge", **filled(page, decision="correct", **{"field.low": "11", "field.class": "civilians"}))
    (kept,) = every(archive)
    assert kept.after == {"low": 11, "class": "civilians"}
    assert kept.before == {"low": 9, "class": "people"}


def test_a_form_that_changes_nothing_is_told_so(visit, send, archive):
    page = visit("/review/figures?report=a&item=f1")
    assert "nothing was changed" in send("/judge", 400, **filled(page, decision="correct")).text
    assert every(archive) == []


def test_of_two_who_saw_the_same_the_second_sees_what_is_now(visit, send, archive):
    page = visit("/review/figures?report=a&item=f1")
    judging.correct(archive, "ben", Meant("a", "f1"), "low", 11)
    answer = send("/judge", 409, **filled(page, decision="accept"))
    assert "no longer what you saw" in answer.text
    assert 'name="field.low" value="11"' in answer.text
    assert [each.by for each in every(archive)] == ["ben"]


def test_what_somebody_rejected_meanwhile_is_told(visit, send, archive):
    page = visit("/review/events?report=a&item=e1")
    judging.reject(archive, "ben", Meant("a", "e1"))
    assert "rejected by ben" in send("/judge", 409, **filled(page, decision="accept")).text
    assert "rejected by ben" in visit("/review/events?report=a&item=e1", 404)


@pytest.mark.parametrize(("decision", "text"), [("note", "ask the clinic\nagain"), ("tag", "clinic")])
def test_notes_and_tags_are_kept(visit, send, archive, decision, text):
    page = visit("/review/events?report=a&item=e1")
    send("/judge", **filled(page, decision=decision, note=text))
    assert [(each.decision.value, each.after) for each in every(archive)] == [(decision, text)]


def test_the_last_own_decision_can_be_undone_and_leads_back_to_it(visit, send, archive):
    page = visit("/review/events?report=a&item=e1")
    send("/judge", **filled(page, decision="reject"))
    judging.accept(archive, "ben", Meant("b", "e1"))
    page = visit("/review")
    assert "Your last decision: <strong>reject</strong>" in page
    digest = re.search(r'name="judgement" value="(\w+)"', page)[1]
    answer = send("/judge", decision="undo", judgement=digest)
    assert answer.headers["location"] == "/review/events?report=a&item=e1"
    assert len(outcome_of(archive, "a").reading.events) == 1
    assert "Your last decision" not in visit("/review")


def test_an_incident_is_split_after_a_look(visit, send, archive):
    (first, _) = incidents(archive, Selection())
    page = visit(f"/review/incident/{first.id}")
    every_teller = [unescape(each) for each in re.findall(r'name="account" value="([^"]+)"', page)]
    assert len(every_teller) == 3
    seen = send("/preview", 200, decision="split", account=every_teller, apart=every_teller[:1]).text
    assert every(archive) == []
    wish = unescape(re.search(r'name="wish" value="([^"]+)"', seen)[1])
    send("/judge", wish=wish, then="/review")
    assert len(incidents(archive, Selection())) == 3


def test_incidents_are_merged_by_their_ids(visit, send, archive):
    names = [each.id for each in incidents(archive, Selection())]
    assert "Merge" in visit(f"/review/incident/{names[0]}")
    seen = send("/preview", 200, decision="merge", incident=[names[0], f" {names[1]} "]).text
    send("/judge", wish=unescape(re.search(r'name="wish" value="([^"]+)"', seen)[1]))
    assert len(incidents(archive, Selection())) == 1


def test_a_coder_looks_and_leaves_it_to_an_editor(archive):
    coder = asks(archive, "coder")
    names = [each.id for each in incidents(archive, Selection())]
    seen = coder.post("/review/preview", data={"decision": "merge", "incident": names})
    assert "An editor can do this" in seen.text
    refused = coder.post(
        "/review/judge", data={"wish": f'{{"decision":"merge","incidents":{names}}}'.replace("'", '"')}
    )
    assert refused.status_code == 403
    assert every(archive) == []


@pytest.mark.parametrize("role", ["reader", None])
def test_a_reader_sees_and_decides_nothing(archive, role):
    reader = asks(archive, role)
    page = reader.get("/review/events?report=a&item=e1")
    assert page.status_code == 200
    for path in ("/review/judge", "/review/preview"):
        assert reader.post(path, data=filled(page.text, decision="accept")).status_code == 403
    assert every(archive) == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/review/rumours", 404),
        ("/review/events?report=zzz&item=e1", 404),
        ("/review/events?report=a&item=e9", 404),
        ("/review/events?report=a&item=e1&colour=red", 400),
        ("/review/events?since=soon", 400),
        ("/review/incident/i0", 404),
        ("/review/incident/a%0Ab", 404),
        ("/review/judge", 404),
    ],
)
def test_what_is_not_there_is_told(client, path, status):
    answer = client.get(path)
    assert answer.status_code == status
    assert "This was refused" in answer.text


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (b"decision=accept", "text/plain", 400),
        (b"decision=\xff", "application/x-www-form-urlencoded", 400),
        (b"decision=%ff", "application/x-www-form-urlencoded", 400),
        (b"&".join([b"a=1"] * (MAX_FORM_FIELDS + 1)), "application/x-www-form-urlencoded", 400),
        (b"a" * (MAX_REQUEST_BYTES + 1), "application/x-www-form-urlencoded", 413),
        (b"", "application/x-www-form-urlencoded", 400),
        (b"wish=[]", "application/x-www-form-urlencoded", 400),
        (b"wish=" + b"[" * 5000, "application/x-www-form-urlencoded", 400),
        (b"decision=split", "application/x-www-form-urlencoded", 400),
        (
            b"decision=correct&report=a&layer=events&item=e1&seen={}&fields=id",
            "application/x-www-form-urlencoded",
            400,
        ),
        (b"decision=correct&report=a&layer=x&item=e1&seen={}", "application/x-www-form-urlencoded", 400),
        (b"decision=correct&report=a&layer=events&item=e9&seen={}", "application/x-www-form-urlencoded", 404),
        (b"decision=accept&report=a&layer=events&item=e1&seen=x", "application/x-www-form-urlencoded", 400),
    ],
)
def test_a_form_that_no_page_made_is_refused(client, archive, content, media, status):
    for path in ("/review/judge",):
        answer = client.post(path, content=content, headers={"content-type": media})
        assert answer.status_code == status, answer.text
    assert every(archive) == []


@pytest.mark.parametrize(
    ("then", "is_taken"),
    [
        ("/review/events", True),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("/a\\b", False),
        ("https://evil.example", False),
        ("/a\nb", False),
        ("", False),
    ],
)
def test_a_form_leads_to_this_board_alone(then, is_taken):
    assert (_local(then) is not None) is is_taken


def rendered(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Tags and names of attributes of all pages that show a text."""
    reading = hostile(text)
    laid = outcome(reading, [])
    found: list[tuple[str, tuple[str, ...]]] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag, attributes):
            found.append((tag, tuple(name for name, _ in attributes)))

    for layer in LAYERS:
        for item in items(reading, layer)[:1]:
            shown = sheet(laid, layer, item.id, [])
            page = _templates.get_template("item.html").render(
                person=Person(text, "editor"),
                base="/review",
                here="/review",
                navigation=[],
                all_layers=list(LAYERS),
                sheet=shown,
                place=Place(None, 0, None, None),
                links={"here": "/", "previous": None, "next": None, "after": "/"},
                done=None,
                refusal=None,
                last=None,
            )
            Tags().feed(page)
    return found


def test_no_text_of_a_report_becomes_markup():
    plain = rendered("plain words")
    for payload in TEXTS:
        assert rendered(payload) == plain, payload


def test_a_long_report_is_shown_around_its_item(client, archive):
    long = "\n\n".join(["The council met at noon and nobody said a word of it."] * 400)
    archive.add(made.reading(made.report(f"{long}\n\n{made.text()}\n\n{long}", id="long")))
    page = client.get("/review/events?report=long&item=e1").text
    assert "<mark>hit</mark>" in page
    assert "Only the words around it are shown" in page
    assert len(page) < 4 * MAX_REVIEWED_CHARACTERS


def test_what_it_needs_is_served_and_nothing_else(client):
    assert client.get("/review/static/review.js").headers["content-type"].startswith("text/javascript")
    assert client.get("/review/static/review.css").headers["content-type"].startswith("text/css")
    assert client.get("/review/static/pages.py").status_code == 404
