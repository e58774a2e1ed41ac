import pytest
from lxml import html  # type: ignore[import-untyped]

from hearsay.intake.extraction import extract
from hearsay.intake.page_dates import confirm, find_published, forget_other_dates

TEXT = "<p>On 3 August 2019 the war began in Marn, which was founded in 1412, as the mayor said.</p>" * 4


def read(head: str = "", over: str = "", under: str = "") -> str | None:
    page = f"<html><head><title>A day in Marn</title>{head}</head><body><article>{over}{TEXT}</article>{under}</body>"
    return extract(page.encode()).published


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-08-03T10:15:00Z">',
        '<meta name="DC.date.issued" content="2021-08-03T10:15:00Z">',
        '<meta itemprop="datePublished" content="2021-08-03T10:15:00Z">',
        '<script type="application/ld+json">{"datePublished": "2021-08-03T10:15:00Z"}</script>',
        '<script type="application/ld+json">{broken "datePublished" : "2021-08-03T10:15:00Z"</script>',
    ],
)
def test_a_stated_date_is_found_with_its_time_of_day(head):
    assert read(head) == "2021-08-03T10:15:00+00:00"


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ('<div class="date">3 August 2021</div>', "2021-08-03"),
        ('<time datetime="2021-08-03T10:15:00Z">Tuesday</time>', "2021-08-03T10:15:00+00:00"),
        ('<time itemprop="datePublished" datetime="2021-08-03">Tuesday</time>', "2021-08-03"),
    ],
)
def test_a_date_over_the_text_is_found(over, expected):
    assert read(over=over) == expected


def test_publication_goes_before_change():
    changed = '<meta property="article:modified_time" content="2021-08-09T08:00:00Z">'
    assert read(changed + '<meta property="article:published_time" content="2021-08-03">') == "2021-08-03"
    assert read(changed) is None


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("", ""),
        ("", "<footer>© 2021 The Courier</footer>"),
        ("", "<aside>Related <time datetime='2015-01-03'>3 Jan</time></aside>"),
        ("", "<nav><time datetime='2015-01-03'>3 Jan</time></nav>"),
        ('<div class="date">03/08/2021</div>', ""),
        ('<div class="date">August 2021</div>', ""),
    ],
)
def test_no_date_is_made_of_what_states_none(over, under):
    assert read(over=over, under=under) is None


def test_a_date_that_cannot_be_read_gives_way_to_the_next():
    head = '<meta name="pubdate" content="soon"><meta name="date" content="2021-08-03">'
    assert find_published(html.document_fromstring(head)) == "2021-08-03"
    assert find_published(html.document_fromstring("<meta name='date' content='soon'>")) is None


def test_the_text_around_a_forgotten_date_stays():
    tree = html.document_fromstring(
        "<aside>before <time datetime='2015-01-03'>3 Jan</time> after</aside><time>x</time>"
    )
    forget_other_dates(tree)
    assert tree.text_content() == "before  afterx"


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2021-08-03", "3 August 2021", "2021-08-03"),
        ("2021-08-03", "Marn03/08/2021Marn", None),
        ("2021-08-03", "8/3/2021", None),
        ("2021-08-23", "23/08/2021", "2021-08-23"),
        ("2021-08-08", "08/08/2021", "2021-08-08"),
        ("2021-08-03", "113/08/20215", "2021-08-03"),
        (None, "", None),
        ("soon", "", None),
    ],
)
def test_a_day_that_two_countries_read_differently_is_unknown(day, text, expected):
    assert confirm(day, html.document_fromstring(f"<p>{text} </p>")) == expected
