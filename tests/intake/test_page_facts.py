import pytest
from lxml import html  # type: ignore[import-untyped]
from trafilatura.settings import Document

from hearsay.intake.page_facts import Facts, complete, find

TITLE = "Ferry sinks off Marn"


def facts(*headings: str) -> Facts:
    return Facts(published=None, headings=headings, asks_for_password=False)


@pytest.mark.parametrize(
    ("stated", "outlet", "headings", "expected"),
    [
        (f"{TITLE} | The Courier", "The Courier", (TITLE,), TITLE),
        (f"{TITLE} | The Courier", "The Courier", (), TITLE),
        (f"{TITLE} - The Courier", "THE COURIER", (), TITLE),
        (f"{TITLE} — The Courier", None, (), f"{TITLE} — The Courier"),
        (f"The Courier: {TITLE}", "The Courier", ("The Courier", TITLE), TITLE),
        (f"{TITLE} - twelve missing", "The Courier", (), f"{TITLE} - twelve missing"),
        (TITLE, "The Courier", ("Most read",), TITLE),
        (None, "The Courier", ("The Courier", TITLE), TITLE),
        (None, None, (), None),
        (f"{TITLE} | News | The Courier", "The Courier", ("News", TITLE), TITLE),
    ],
)
def test_the_title_is_that_over_the_article_without_the_outlet(stated, outlet, headings, expected):
    document = Document(title=stated, sitename=outlet)
    assert complete(["A ferry sank."], facts(*headings), document).title == expected


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "/news/1", "", None, "https://x.example/" + "a" * 1_000]
)
def test_an_address_that_is_none_is_unknown(url):
    assert complete(["A ferry sank."], facts(), Document(url=url)).url is None


def test_a_title_repeated_over_the_text_goes_with_the_labels_before_it():
    page = complete(["Home", TITLE, "A ferry sank."], facts(TITLE), Document(title=TITLE))
    assert page.text == "A ferry sank."


def test_headings_and_a_password_are_found():
    tree = html.document_fromstring("<h1> Ferry <i>sinks</i></h1><h1></h1><input type='password'>")
    found = find(tree)
    assert found.headings == ("Ferry sinks",)
    assert found.asks_for_password
    assert not find(html.document_fromstring("<input type='text'>")).asks_for_password


def test_no_more_than_five_headings_are_looked_at():
    assert len(find(html.document_fromstring("<h1>x</h1>" * 50)).headings) == 5
