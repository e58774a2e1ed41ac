import base64
import hashlib
import io
import re
import time
import timeit
from html.parser import HTMLParser

import pytest

from hearsay.exports import page
from hearsay.exports.page.report import LEGENDS
from hearsay.records import Report
from tests.exports import circumstanced, happened, sample


class Elements(HTMLParser):
    """All elements of a page: name, attributes."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str | None]]] = []
        self.feed(markup)

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))

    def named(self, *names):
        return [attributes for tag, attributes in self.all if tag in names]


EVERYTHING = [sample.river(), sample.plain(), sample.foreign(), happened.sele(), circumstanced.harbour()]


@pytest.fixture(scope="module")
def markup():
    return page.render(EVERYTHING)


@pytest.fixture(scope="module")
def elements(markup):
    return Elements(markup)


def test_nothing_counts_but_the_one_style_and_the_one_script_by_their_hashes(markup, elements):
    policy = elements.named("meta")[1]["content"]
    for kind, directive in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(rf"<{kind}>(.*?)</{kind}>", markup, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "base-uri 'none'; form-action 'none'" in policy


def test_the_policy_stands_before_anything_that_it_governs(elements):
    names = [tag for tag, _ in elements.all]
    assert names[:4] == ["html", "head", "meta", "meta"]


def test_no_element_loads_runs_or_styles_by_attribute(elements):
    for tag, attributes in elements.all:
        assert not {"src", "srcset", "style", "action", "background", "poster"} & set(attributes), (
            tag,
            attributes,
        )
        assert not any(name.startswith("on") for name in attributes), (tag, attributes)
        assert tag not in {"link", "base", "iframe", "object", "embed", "img"}


def test_the_only_links_out_of_the_page_are_the_addresses_of_the_reports(elements):
    links = [attributes["href"] or "" for attributes in elements.named("a")]
    assert [link for link in links if not link.startswith("#")] == [sample.river().report.url]


def test_every_link_and_every_label_leads_to_something_that_is_there(elements):
    ids = [attributes["id"] for _, attributes in elements.all if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in elements.all:
        target = (
            (attributes.get("href") or "").removeprefix("#")
            if (attributes.get("href") or "#x")[0] == "#"
            else ""
        )
        for wanted in (target, *(attributes.get("aria-labelledby") or "").split()):
            assert not wanted or wanted in ids, attributes


def test_every_statement_has_its_number_its_row_and_its_card(elements):
    ids = {attributes.get("id") for _, attributes in elements.all}
    for number in range(1, 19):
        assert {f"m-r1s{number}", f"n-r1s{number}", f"c-r1s{number}"} <= ids


def test_every_event_has_its_mark_its_row_and_its_card(elements):
    ids = {attributes.get("id") for _, attributes in elements.all}
    for number in range(1, 13):
        assert {f"m-r4e{number}", f"n-r4e{number}", f"c-r4e{number}"} <= ids


def test_the_switches_of_events_are_there_only_where_there_are_events(markup):
    assert 'id="sw-event"' in markup
    assert 'id="sw-event"' not in page.render([sample.river()])
    assert markup.count("12 events, ") == 0
    assert "<b>12 events</b>, 7 told by the outlet itself" in markup


def test_every_place_time_and_figure_has_its_words_its_line_and_its_card(elements):
    ids = {attributes.get("id") for _, attributes in elements.all}
    labels = [*(f"p{number}" for number in range(1, 10)), *(f"t{n}" for n in range(1, 9))]
    for label in (*labels, *(f"f{number}" for number in range(1, 10))):
        assert {f"m-r5{label}", f"n-r5{label}", f"c-r5{label}"} <= ids


def test_places_times_and_figures_are_off_at_first_and_have_switches_only_where_there_are_some(elements):
    boxes = {each["id"]: "checked" in each for each in elements.named("input")}
    off = {name for name, is_on in boxes.items() if not is_on}
    assert off == {"sw-place", "sw-time", "sw-figure"}
    assert 'id="sw-place"' not in page.render([happened.sele()])


def test_the_convention_of_the_borders_stands_under_the_map(markup):
    assert "Boundaries: Natural Earth, de facto; they state no position." in markup
    assert "Boundaries" not in page.render([happened.sele()])


def test_a_page_holds_no_more_of_the_earth_than_its_maps_show(markup):
    drawn = sum(map(len, re.findall(r' d="([^"]*)"', markup)))
    assert 1_000 < drawn < 40_000


def test_switches_with_a_key_say_so(elements):
    keys = [
        attributes["aria-keyshortcuts"]
        for attributes in elements.named("input")
        if "aria-keyshortcuts" in attributes
    ]
    assert keys == [*(str(number) for number in range(1, 9)), *"999"]  # places, times and figures go together


def test_the_actors_lead_to_their_events_and_an_actor_without_mentions_has_no_button_to_press(markup):
    assert (
        '<a class="go denied" href="#m-r4e7" data-k="r4e7">e7<span class="sr">, denied</span></a>' in markup
    )
    silent = happened.reading(sample.report("Rain."), actors=[happened.actor(1, "rain", None, None)])
    assert 'data-a="r1a1" disabled>' in page.render([silent])
    assert "Named, and with a part in no event" in page.render([silent])
    assert "Who acts and who is acted on" not in page.render([silent])
    assert markup.count("Named, and with a part in no event") == 2
    assert "Who acts and who is acted on" not in page.render([sample.river()])


def test_every_class_of_a_layer_is_known_to_the_style(markup):
    style = markup.partition("<style>")[2].partition("</style>")[0]
    for switch in (switch for legend in LEGENDS for switch in legend.switches):
        assert f"#sw-{switch.name}:not(:checked)" in style
        assert f".swatch-{switch.name}" in style


def test_several_reports_have_a_list_with_a_link_to_each(elements):
    links = [attributes["href"] for attributes in elements.named("a")]
    assert links[1:6] == ["#r1", "#r2", "#r3", "#r4", "#r5"]
    assert len(elements.named("article")) == 5


def test_one_report_has_no_list_and_its_title_is_the_pages():
    markup = page.render([sample.river()])
    assert "<nav" not in markup
    assert f"<title>{sample.TITLE} · Hearsay</title>" in markup


def test_a_report_without_statements_says_that_nobody_else_speaks(markup):
    assert markup.count("Nobody but the outlet speaks in this report.") == 1


def test_an_unread_report_says_why(markup):
    assert "The report is in German (de), and Hearsay reads English only." in markup


def test_numbers_are_no_text_so_that_copied_words_are_the_reports_own(markup):
    assert '<a class="ref says" id="m-r1s3" href="#n-r1s3" data-k="r1s3" data-n="3"' in markup
    assert re.search(r'<a class="ref [^>]*></a>', markup)


def test_the_same_readings_give_the_same_page(markup):
    again = [sample.river(), sample.plain(), sample.foreign(), happened.sele(), circumstanced.harbour()]
    assert page.render(again) == markup


def test_readings_are_taken_one_by_one_and_the_number_is_told():
    stream = io.StringIO()
    assert page.write((sample.plain() for _ in range(5)), stream) == 5
    assert stream.getvalue() == page.render([sample.plain()] * 5)


def test_a_lone_surrogate_that_slipped_in_does_not_stop_the_page(tmp_path):
    reading = sample.reading(Report(id="x", text="A \ud800 b", language="en"))
    with (tmp_path / "page.html").open("w", encoding="utf-8", errors="replace") as stream:
        page.write([reading], stream)
    assert "A ? b" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_long_report_costs_time_in_proportion():
    def seconds(times):
        reading = sample.long(times)
        # timeit leaves the garbage of all tests before this one alone.
        return min(timeit.repeat(lambda: page.render([reading]), timer=time.process_time, number=1, repeat=3))

    page.render([sample.long(4)])
    assert seconds(64) < 10 * seconds(16)


def test_names_have_their_own_direction_of_writing(markup):
    assert '<span class="voice-name"><bdi>ليلى حداد</bdi></span>' in markup
    assert "<strong><bdi>ليلى حداد</bdi></strong>" in markup
