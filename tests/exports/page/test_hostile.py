"""No text of a report becomes markup: the page of a hostile report has the elements of a harmless one's."""

from html.parser import HTMLParser

import pytest

from hearsay.exports import page
from hearsay.exports.page.report import web_address
from tests.exports import payloads
from tests.exports.hostile import hostile

HARMLESS = "harmless"


class Skeleton(HTMLParser):
    """The elements of a page with the names of their attributes, comments and all else that is no text."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.parts: list[object] = []
        self.texts: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.parts.append((tag, sorted(name for name, _ in attrs)))

    def handle_endtag(self, tag):
        self.parts.append(tag)

    def handle_comment(self, data):
        self.parts.append(("comment", data))

    def handle_decl(self, decl):
        self.parts.append(("declaration", decl))

    def handle_pi(self, data):
        self.parts.append(("instruction", data))

    def handle_data(self, data):
        self.texts.append(data)


@pytest.mark.parametrize("unread", [None, "unread: "])
@pytest.mark.parametrize("text", payloads.TEXTS)
def test_a_hostile_text_changes_no_element_of_the_page(text, unread):
    reason = unread and unread + text
    made = Skeleton(page.render([hostile(text, unread=reason), hostile(text, unread=reason)]))
    expected = Skeleton(page.render([hostile(HARMLESS, unread=unread), hostile(HARMLESS, unread=unread)]))
    assert made.parts == expected.parts


@pytest.mark.parametrize("text", [each for each in payloads.TEXTS if each.isprintable()])
def test_a_hostile_text_is_shown_as_it_is(text):
    assert any(text in shown for shown in Skeleton(page.render([hostile(text)])).texts)


@pytest.mark.parametrize("address", payloads.ADDRESSES)
def test_an_address_that_is_not_of_the_web_becomes_no_link(address):
    assert web_address(address) is None
    made = Skeleton(page.render([hostile(HARMLESS, address=address)]))
    assert made.parts == Skeleton(page.render([hostile(HARMLESS)])).parts


@pytest.mark.parametrize(
    "address",
    ["https://meridian.example/a?b=1&c=2", "http://meridian.example:8080/", "HTTPS://MERIDIAN.EXAMPLE"],
)
def test_an_address_of_the_web_becomes_a_link_that_tells_nothing_of_its_reader(address):
    assert web_address(address) == address
    markup = page.render([hostile(HARMLESS, address=address)])
    assert f'<a href="{address.replace("&", "&amp;")}" rel="noopener noreferrer external">' in markup


def test_there_are_enough_payloads():
    assert len(set(payloads.TEXTS)) == len(payloads.TEXTS) >= 60
