import pytest

from hearsay.errors import BadInput
from hearsay.intake.given import Given, is_web_address
from hearsay.limits import MAX_HEADER_CHARACTERS


def test_all_are_put_on_one_line_and_the_date_in_its_form():
    stated = Given(" Ferry\n sinks ", "The\u00a0Courier", " https://x.example/1 ", "3 August 2021", " 7 ")
    assert stated.checked() == Given("Ferry sinks", "The Courier", "https://x.example/1", "2021-08-03", "7")


def test_checking_twice_changes_nothing():
    once = Given("Ferry sinks", None, None, "2021-08-03T10:15:00Z").checked()
    assert once.checked() == once


@pytest.mark.parametrize("empty", ["", "  ", "\n", "\u200b"])
def test_what_is_empty_is_not_stated(empty):
    assert Given(empty, empty, empty, empty, empty).checked() == Given()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "x.example",
        "https://a b",
        "//x.example",
    ],
)
def test_only_addresses_on_the_web_pass(url):
    assert not is_web_address(url)
    with pytest.raises(BadInput, match="is no address on the web; give one"):
        Given(url=url).checked()


@pytest.mark.parametrize("url", ["http://x.example", "HTTPS://x.example/é?q=1#a"])
def test_addresses_on_the_web_stay_as_they_are(url):
    assert Given(url=url).checked().url == url


@pytest.mark.parametrize("name", Given._fields)
def test_none_may_be_longer_than_its_bound(name):
    with pytest.raises(BadInput, match=f"^here: the {name} has 1,001 characters"):
        Given(**{name: "x" * (MAX_HEADER_CHARACTERS + 1)}).checked("here")
    if name in ("title", "outlet", "id"):
        assert Given(**{name: "x" * MAX_HEADER_CHARACTERS}).checked() is not None


def test_an_unreadable_date_is_refused():
    with pytest.raises(BadInput, match="cannot be read"):
        Given(published="soon").checked()


def test_what_is_stated_goes_before_what_was_found():
    mine, found = Given(title="Mine", published="2021"), Given("Theirs", "The Courier", None, "2020")
    assert mine.or_else(found) == Given("Mine", "The Courier", None, "2021")
    assert Given().or_else(found) == found
