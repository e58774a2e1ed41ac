"""Where a board may be served, and for whom."""

import pytest

from hearsay.board.settings import is_loopback, settings
from hearsay.errors import BadInput

ANY = "0.0.0.0"  # noqa: S104 - never bound to
LONG = "a-token-of-some-length"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.3.2.1"])
def test_on_loopback_one_person_works_alone(host):
    made = settings(host, 8321, has_people=False, token=None, owner="anna")
    assert made.is_open
    assert host in made.names


@pytest.mark.parametrize("host", [ANY, "::", "192.168.0.4", "board.example"])
def test_elsewhere_it_starts_for_people_or_a_token_alone(host):
    with pytest.raises(BadInput, match="could be used by anybody"):
        settings(host, 8321, has_people=False, token=None, owner="anna")
    assert not settings(host, 8321, has_people=True, token=None, owner="anna").is_open
    assert not settings(host, 8321, has_people=False, token=LONG, owner="anna").is_open


def test_people_have_to_sign_in_on_loopback_too():
    assert not settings("127.0.0.1", 8321, has_people=True, token=None, owner="anna").is_open


def test_a_short_token_is_none():
    with pytest.raises(BadInput, match="too short"):
        settings("127.0.0.1", 8321, has_people=False, token="short", owner="anna")


def test_it_answers_to_the_names_given_and_not_to_any_address():
    made = settings(ANY, 8321, names=("Board.Example",), has_people=True, token=None, owner="anna")
    assert "board.example" in made.names
    assert ANY not in made.names


@pytest.mark.parametrize("host", ["127.0.0.1.example", "10.0.0.1", "localhost.example"])
def test_what_only_looks_like_loopback_is_none(host):
    assert not is_loopback(host)
