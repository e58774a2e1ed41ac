"""What stands before every route: hosts, other sites, headers, who asks, how much."""

import pytest

from hearsay.archive import people
from hearsay.archive.store import Archive
from hearsay.board.settings import Settings
from hearsay.limits import MAX_BOARD_BODY
from tests.board.whole import HERE, OPEN, addresses, client

TEAM = Settings(names=frozenset({"127.0.0.1"}), is_open=False, token="a-token-that-is-long")
PASSWORD = "a long pass phrase"


@pytest.fixture
def team(tmp_path):
    with Archive(tmp_path / "team.archive") as archive:
        people.add(archive, "Anna", "coder", PASSWORD)
        people.add(archive, "Rolf", "reader", PASSWORD)
        yield archive


def signed_in(archive, name):
    made = client(archive, TEAM)
    answer = made.post("/sign-in", data={"name": name, "password": PASSWORD})
    assert answer.status_code == 303
    return made


def test_every_route_answers_with_the_strict_policy(asked):
    for path, methods in addresses(asked):
        answer = asked.request("GET" if "GET" in methods else "POST", path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy, path
        assert answer.headers["x-content-type-options"] == "nosniff", path
        assert answer.headers["referrer-policy"] == "no-referrer", path
        assert answer.status_code < 500, path


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost:80:80"])
def test_no_route_answers_to_another_name(asked, host):
    for path, _ in addresses(asked):
        assert asked.get(path, headers={"host": host}).status_code == 421, path


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": HERE, "sec-fetch-site": "cross-site"},
    ],
)
def test_no_route_changes_anything_for_another_site(asked, headers):
    for path, methods in addresses(asked):
        for method in methods - {"GET", "HEAD", "OPTIONS"}:
            assert asked.request(method, path, headers=headers).status_code == 403, path


def test_the_boards_own_pages_may_send(asked):
    answer = asked.post("/add", data={}, headers={"origin": HERE, "sec-fetch-site": "same-origin"})
    assert answer.status_code == 400
    assert "nothing was handed in" in answer.text.casefold()


def test_what_is_too_long_is_refused_before_it_is_read(asked):
    answer = asked.post("/add", headers={"content-length": str(MAX_BOARD_BODY + 1)}, content=b"x")
    assert answer.status_code == 413


def test_nobody_unknown_sees_anything_where_people_sign_in(team):
    made = client(team, TEAM)
    for path, methods in addresses(made):
        if path in {"/sign-in", "/assets/some"}:
            continue
        answer = made.request("GET" if "GET" in methods else "POST", path)
        assert answer.status_code == (401 if path.startswith("/api") else 303), path


def test_who_signs_in_is_known_until_they_sign_out(team):
    made = signed_in(team, "Anna")
    cookie = made.cookies.jar
    assert [each.has_nonstandard_attr("HttpOnly") for each in cookie] == [True]
    assert "Anna" in made.get("/").text
    made.post("/sign-out")
    assert made.get("/").status_code == 303


@pytest.mark.parametrize(("name", "password"), [("Anna", "wrong"), ("Nobody", PASSWORD), ("", "")])
def test_a_wrong_name_or_password_lets_nobody_in(team, name, password):
    made = client(team, TEAM)
    assert made.post("/sign-in", data={"name": name, "password": password}).status_code == 401
    assert not made.cookies


def test_a_token_lets_a_program_in_and_another_does_not(team):
    made = client(team, TEAM)
    assert made.get("/api/incidents", headers={"authorization": f"Bearer {TEAM.token}"}).status_code == 200
    assert made.get("/api/incidents", headers={"authorization": "Bearer another"}).status_code == 401


def test_readers_add_nothing(team):
    answer = signed_in(team, "Rolf").post("/add", data={"text": "The bridge was closed."})
    assert answer.status_code == 400
    assert "is a reader here" in answer.text


def test_on_this_machine_one_person_needs_no_password(filled):
    assert "anna" in client(filled, OPEN).get("/").text
