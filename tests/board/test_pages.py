"""The pages over a filled and over an empty archive."""

import re
from html import unescape

import pytest

from hearsay.archive import told
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from tests.board.whole import client

PATHS = ("/", "/reports", "/sources", "/outlets", "/add", "/problems", "/help", "/sign-in", "/review")


def links(text):
    return {unescape(each) for each in re.findall(r'(?:href|src|action)="(/[^"]*)"', text)}


@pytest.mark.parametrize("path", PATHS)
def test_an_empty_archive_has_every_page(tmp_path, path):
    with Archive(tmp_path / "empty.archive") as archive:
        assert client(archive).get(path).status_code == 200


def test_an_empty_archive_says_what_to_do(tmp_path):
    with Archive(tmp_path / "empty.archive") as archive:
        assert "Add reports" in client(archive).get("/").text


def test_every_link_of_every_page_leads_somewhere(asked):
    ahead: list[str] = ["/"]
    seen: set[str] = set()
    while ahead and len(seen) < 400:
        path = ahead.pop()
        if path.partition("#")[0] in seen:
            continue
        seen.add(path.partition("#")[0])
        answer = asked.get(path)
        assert answer.status_code in {200, 303, 405}, path
        if answer.status_code == 200 and "text/html" in answer.headers["content-type"]:
            ahead += sorted(links(answer.text))
    assert len(seen) > 40


def test_every_anchor_into_a_report_is_on_its_page(asked, filled):
    for found in told.incidents(filled, Selection()):
        page = asked.get(f"/incidents/{found.id}").text
        for link in links(page):
            path, _, anchor = link.partition("#")
            if anchor and path.startswith("/reports/"):
                assert f'id="{anchor}"' in asked.get(path).text, link


def test_an_incident_shows_its_accounts_claims_and_counts(asked, filled):
    found = max(told.incidents(filled, Selection()), key=lambda each: each.corroboration.reports)
    text = asked.get(f"/incidents/{found.id}").text
    for account in found.accounts:
        assert str(account.outlet) in unescape(text)
    assert f"<b>{found.corroboration.independent}</b> independent" in text
    assert "<svg" in text


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("place=Nowhere", "No incident is like that"),
        ("standing=certain", "there is no standing"),
        ("independent=many", "fewest independent accounts"),
        ("since=yesterday", "cannot"),
        ("measure=killed", "incident"),
    ],
)
def test_a_question_that_cannot_be_answered_says_so(asked, query, expected):
    assert expected.casefold() in unescape(asked.get(f"/?{query}").text).casefold()


def test_what_is_stated_can_be_taken_out(asked):
    text = asked.get("/?measure=killed&place=Sele").text
    assert 'href="/?place=Sele"' in text
    assert 'href="/?measure=killed"' in text


@pytest.mark.parametrize(
    "words", ['"unbalanced', "AND OR NOT", "*", "(((", "a" * 300, "'; DROP TABLE reports;--", "%_\\"]
)
def test_any_string_can_be_searched_for(asked, words):
    assert asked.get("/reports", params={"q": words}).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/incidents/none", "/reports/none", "/sources/Nobody%20At%20All", "/outlets/none", "/add/none", "/none"],
)
def test_what_is_not_there_is_said_with_what_to_do(asked, path):
    answer = asked.get(path)
    assert answer.status_code == 404
    assert 'href="/"' in answer.text


def test_a_source_is_counted_and_not_scored(asked):
    name = re.search(r'href="(/sources/[^"]+)"', asked.get("/sources").text)[1]
    text = asked.get(name).text
    assert "All it said" in text
    assert "no measure of truth" in text or "nothing was taken for an incident" in text


def test_an_id_that_holds_a_slash_has_its_page(asked):
    assert asked.get("/reports/c%2F1").status_code == 200


def test_styles_and_scripts_are_there_and_nothing_else(asked):
    for name in ("board.css", "board.js", "reading.css", "reading.js", "icon.svg"):
        assert asked.get(f"/assets/{name}").status_code == 200
    for name in ("none.css", "..%2Fpage.py", "page.py", "board"):
        assert asked.get(f"/assets/{name}").status_code == 404
