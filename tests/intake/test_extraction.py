import pytest

from hearsay.errors import BadMarkup, BadReport, NotAReport, TooLarge
from hearsay.intake import extraction
from hearsay.intake.extraction import extract
from hearsay.limits import MAX_PAGE_DEPTH
from tests.intake import made_pages
from tests.intake.refusals import assert_one_line

SENTENCE = "The harbour office said on Monday that the ferry had been lost in a storm off Marn."


def page(*paragraphs: str) -> bytes:
    return (
        f"<html><body><article>{''.join(f'<p>{p}</p>' for p in paragraphs)}</article></body></html>".encode()
    )


def test_a_newspaper_page_gives_its_article_and_nothing_around_it():
    found = extract(made_pages.NEWSPAPER.encode())
    paragraphs = found.text.split("\n\n")
    assert paragraphs[0].startswith("A ferry with eighty people on board sank")
    assert paragraphs[1].startswith("“We heard a bang")
    assert paragraphs[-1] == "Divers will go down again at dawn, according to the coast guard."
    assert "It had been repaired in June." in paragraphs
    for foreign in ("Most read", "Sport", "Reader:", "rights reserved", "script said", "Mayor of Orlec"):
        assert foreign not in found.text


def test_what_a_newspaper_page_says_of_itself_is_found():
    found = extract(made_pages.NEWSPAPER.encode())
    assert found.title == "Ferry sinks off Marn, twelve missing"
    assert found.outlet == "The Orlec Courier"
    assert found.url == "https://courier.example/news/ferry-sinks"
    assert found.published == "2021-08-03T10:15:00+02:00"


def test_structured_data_gives_outlet_and_date():
    found = extract(made_pages.JSON_LD.encode())
    assert (found.title, found.outlet) == ("Ferry sinks off Marn", "Island Radio")
    assert found.published == "2021-08-03T08:15:00+00:00"


def test_an_old_page_of_tables_and_line_breaks_keeps_its_paragraphs():
    assert extract(made_pages.OLD.encode()).text.split("\n\n") == [
        "A ferry sank off the island of Marn on Monday, the harbour office said.",
        '"We heard a bang," said a passenger. The coast guard said that twelve people were missing.',
        "The search will go on at dawn, the coast guard said on Monday night.",
    ]


def test_a_page_of_one_sentence_is_a_report_without_its_heading_in_it():
    assert (
        extract(made_pages.BRIEF.encode()).text
        == "A ferry sank off the island of Marn on Monday, police said."
    )


def test_a_page_that_says_nothing_of_itself_has_nothing_invented():
    found = extract(made_pages.BRIEF.encode())
    assert (found.outlet, found.url, found.published) == (None, None, None)


@pytest.mark.parametrize("name", made_pages.NO_ARTICLE)
def test_a_page_without_an_article_is_refused(name):
    with pytest.raises(NotAReport, match=r"^the page holds no article \(.+\); give the page of one report$"):
        extract(made_pages.NO_ARTICLE[name].encode())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<b>bold</b> and <a href='/x'>linked</a> words", "bold and linked words"),
        ("caf&eacute; &amp; &ldquo;bar&rdquo; &#8211; &lt;b&gt;", "café & “bar” – <b>"),
        ("wrapped\n   in the\tsource", "wrapped in the source"),
        ("Af<span></span>ghan", "Afghan"),
        ("kept<!-- not this -->", "kept"),
        ("no\u00adhyphen <i>un", "no\u00adhyphen un"),
    ],
)
def test_markup_within_a_paragraph_goes_and_its_words_stay(markup, expected):
    assert expected in extract(page(f"{SENTENCE} {markup}", SENTENCE)).text


def test_broken_markup_is_read_as_browsers_read_it():
    broken = f"<p>{SENTENCE}<p>{SENTENCE}<div><b>{SENTENCE}</p></i><table><tr>{SENTENCE}"
    assert extract(broken.encode()).text.count("harbour office") >= 3


@pytest.mark.parametrize("odd", ["\0", "\x01", "\x0b", "\ufffe"])
def test_letters_that_no_markup_may_hold_become_spaces(odd):
    assert "lost in" in extract(page(SENTENCE.replace(" in", f"{odd}in"), SENTENCE)).text


@pytest.mark.parametrize(
    "tags", [("div",), ("span",), ("b",), ("blockquote",), ("ul", "li"), ("section", "p")]
)
def test_what_stands_deep_is_read_whole(tags):
    depth = (MAX_PAGE_DEPTH - 20) // len(tags)
    opened = "".join(f"<{tag}>" for tag in tags) * depth
    closed = "".join(f"</{tag}>" for tag in reversed(tags)) * depth
    found = extract(
        page(SENTENCE, opened + "The deep words were these, he said on Monday." + closed, "After it.")
    )
    assert "The deep words were these" in found.text
    assert "After it." in found.text


@pytest.mark.parametrize("depth", [MAX_PAGE_DEPTH, 2_047, 2_048, 100_000])
@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td"])
def test_what_stands_too_deep_is_refused_and_never_lost(tag, depth):
    with pytest.raises(TooLarge, match="nested deeper than 500 elements"):
        extract(page(SENTENCE, f"<{tag}>" * depth + "Deep"))


def test_an_article_over_the_bound_is_refused(monkeypatch):
    monkeypatch.setattr(extraction, "MAX_CHARACTERS", 100)
    with pytest.raises(TooLarge, match=r"the article has \d+ characters, over 100"):
        extract(page(SENTENCE, SENTENCE.replace("ferry", "boat")))


def test_prose_in_a_division_beside_paragraphs_is_a_paragraph():
    mixed = f"<div>The boat was built in 1987, its owner said.</div><div>Share</div><p>{SENTENCE}</p>"
    assert (
        extract(page(SENTENCE, mixed)).text.split("\n\n")[1] == "The boat was built in 1987, its owner said."
    )


def test_external_entities_are_not_followed(tmp_path):
    (tmp_path / "secret").write_text("the secret of the house")
    entity = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
    assert "the secret" not in extract(entity.encode() + page(f"{SENTENCE} &x;", SENTENCE)).text


@pytest.mark.parametrize("content", [b"", b" ", b"<", b"<html", b"</p>", b"<!--", b"&", b"\xef\xbb\xbf"])
def test_scraps_are_refused(content):
    with pytest.raises((NotAReport, BadMarkup)):
        extract(content)


@pytest.mark.parametrize("seed", range(20))
def test_a_page_cut_anywhere_is_read_or_refused(seed):
    content = made_pages.NEWSPAPER.encode()
    try:
        assert extract(content[: len(content) * seed // 20]).text
    except BadReport as refusal:
        assert_one_line(refusal)
