import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadMarkup, BadReport, HearsayError, TooLarge
from hearsay.intake.feed import read_feed
from hearsay.intake.feeds import read_entries
from hearsay.intake.given import Given
from hearsay.intake.page import Feed
from hearsay.intake.pages import PageWorker
from hearsay.limits import MAX_BYTES, MAX_FEED_ENTRIES
from tests.intake.refusals import assert_one_line

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Orlec Courier</title><link>https://courier.example</link>
<item><title>Ferry &amp;amp; barge sink off Marn</title><link>https://courier.example/1</link>
<pubDate>Mon, 02 Aug 2021 10:15:00 GMT</pubDate><description>Short: a ferry sank.</description>
<content:encoded><![CDATA[<p>A ferry sank off <b>Marn</b> on Monday.</p><script>alert(1)</script>
<p>The police said&nbsp;that nine were saved.<br>One is missing.</p>]]></content:encoded></item>
<item><title>Rain expected</title><dc:date>2021-08-03</dc:date><link>javascript:alert(1)</link>
<description>&lt;div&gt;Rain is expected on Friday.&lt;/div&gt;</description></item>
<item><title>Mayor resigns</title></item>
<item></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Island &lt;i&gt;Radio&lt;/i&gt;</title>
<entry><title>Ferry sinks</title><link rel="self" href="https://radio.example/self"/>
<link href="https://radio.example/2"/><updated>2021-08-09T00:00:00Z</updated><published>2021-08-02T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A ferry sank.</p><p>Nine were saved.</p></div></content>
</entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Sele Wire</title></channel><item><title>Ferry sinks</title><description>A ferry sank.</description></item>
</rdf:RDF>"""

LAUGHS = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
<rss><channel><title>x</title><item><title>t</title><description>The end: &f;</description></item></channel></rss>"""

OUTSIDE = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:{path}">]>
<rss><channel><title>x</title><item><title>t</title><description>See: &x; there.</description></item></channel></rss>"""


@pytest.fixture(scope="module")
def worker():
    with PageWorker() as process:
        yield process


def reports(content: str | bytes, worker, stated=None):
    raw = content.encode() if isinstance(content, str) else content
    return [taken.item for taken in read_entries(raw, stated or Given(), worker, where="f.rss")]


def test_each_entry_of_rss_is_a_report(worker):
    first, second, third, last = reports(RSS, worker)
    assert (first.title, first.outlet, first.url, first.published) == (
        "Ferry & barge sink off Marn",
        "The Orlec Courier",
        "https://courier.example/1",
        "2021-08-02T10:15:00+00:00",
    )
    body = first.text.removeprefix(f"{first.title}\n\n")
    assert (
        body == "A ferry sank off Marn on Monday.\n\nThe police said that nine were saved.\n\nOne is missing."
    )
    assert (second.text, second.url, second.published) == (
        "Rain expected\n\nRain is expected on Friday.",
        None,
        "2021-08-03",
    )
    assert third.text == "Mayor resigns"
    assert isinstance(last, BadReport)


def test_each_entry_of_atom_is_a_report(worker):
    (report,) = reports(ATOM, worker)
    assert (report.outlet, report.url, report.published) == (
        "Island Radio",
        "https://radio.example/2",
        "2021-08-02T08:00:00+00:00",
    )
    assert report.text == "Ferry sinks\n\nA ferry sank.\n\nNine were saved."


def test_old_feeds_of_rdf_are_read(worker):
    (report,) = reports(RDF, worker)
    assert (report.text, report.outlet) == ("Ferry sinks\n\nA ferry sank.", "Sele Wire")


def test_what_is_given_goes_before_what_the_feed_says(worker):
    assert reports(ATOM, worker, Given(outlet="Mine"))[0].outlet == "Mine"


def test_entities_are_not_resolved(worker, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret words")
    for hostile in (LAUGHS, OUTSIDE.format(path=secret)):
        for item in reports(hostile, worker):
            assert len(item.text) < 100
            assert "secret words" not in item.text


def test_a_broken_feed_is_read_as_far_as_it_goes(worker):
    cut = RSS[: RSS.index("<item><title>Mayor")]
    assert [item.title for item in reports(cut, worker)][:2] == [
        "Ferry & barge sink off Marn",
        "Rain expected",
    ]


@pytest.mark.parametrize("content", [b"", b"plain", b"<html><body>x</body></html>", b"\0\1", b"<rs"])
def test_what_is_no_feed_is_refused(content, worker):
    with pytest.raises(BadMarkup) as refused:
        reports(content, worker)
    assert_one_line(refused.value)


def test_a_feed_has_bounds(worker):
    with pytest.raises(TooLarge):
        reports(b"<rss>" + b" " * MAX_BYTES, worker)
    many = "<rss><channel>" + "<item><title>t</title></item>" * (MAX_FEED_ENTRIES + 1) + "</channel></rss>"
    with pytest.raises(BadMarkup, match="entries"):
        reports(many, worker)


def test_titles_that_are_too_long_are_left_out(worker):
    long = RDF.replace("Ferry sinks", "Ferry " * 400)
    assert reports(long, worker)[0].title is None


@given(st.text(max_size=200))
def test_any_text_in_an_entry_gives_a_feed_or_a_refusal(text):
    content = f"<rss><channel><title>x</title><item><description>{text}</description></item></channel></rss>"
    try:
        assert isinstance(read_feed(content.encode("utf-8", "replace")), Feed)
    except HearsayError as refusal:
        assert_one_line(refusal)
