"""Places, times and figures in a real browser: map, line of time and table lead to their words, by hand and by keys."""

import pytest

from tests.exports import circumstanced
from tests.exports.page.test_browser import MIDDLE, PHONE, WIDE, WORDS_OF, Watched

pytestmark = pytest.mark.browser
SHOWN_TEXT = "[...document.querySelectorAll('.headline, .text p')].map(p => p.textContent).join('\\n\\n')"
LAYERS = ("place", "time", "figure")
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".map .spot-name, .map .map-name")].map(each => each.getBoundingClientRect());
  return boxes.some((one, at) => boxes.some((other, to) => to > at && one.left < other.right - 1 && other.left < one.right - 1
    && one.top < other.bottom - 3 && other.top < one.bottom - 3));
}"""


@pytest.fixture
def harbour(page, tmp_path):
    seen = Watched(page)
    seen.open(tmp_path / "page.html", [circumstanced.harbour()])
    yield page
    seen.assert_nothing_went_wrong()


def shown(page):
    """The mark of the item whose card is open; None: no card is."""
    return page.locator("#card .card-number").inner_text() if page.locator("#card").is_visible() else None


def lit(page, role):
    return "".join(page.locator(f".text .is-{role}").all_inner_texts())


def line_under(page, name):
    return page.locator(f".text span.{name}").first.evaluate("each => getComputedStyle(each).backgroundImage")


def test_the_words_of_every_figure_and_time_are_the_same_code_points_as_in_the_reading(harbour):
    reading = circumstanced.harbour()
    for letter, found in (("t", reading.times), ("f", reading.figures)):
        spans = sorted((each.span for each in found), key=lambda span: span.start)
        for number, span in enumerate(spans, 1):
            assert harbour.evaluate(WORDS_OF, f"r1{letter}{number}") == span.text
    assert harbour.evaluate(SHOWN_TEXT) == reading.report.text


def test_a_place_on_the_map_leads_to_its_words_and_its_card(harbour):
    harbour.locator("a.spot", has_text="Sele").last.click()
    assert shown(harbour) == "p1"
    assert "65.68" in harbour.locator("#card").inner_text()
    assert harbour.locator(".text .is-active", has_text="Sele").count() == 2
    assert 0 < harbour.locator("#m-r1p1").bounding_box()["y"] < WIDE["height"]


def test_the_words_of_a_place_lead_back_to_its_line_and_its_place_on_the_map_is_marked(harbour):
    harbour.locator("a.spot").last.focus()
    harbour.keyboard.press("Enter")
    key = shown(harbour)
    assert harbour.locator(f".map .spot.is-active[data-k='r1{key}']").count() == 1
    harbour.keyboard.press("t")
    assert harbour.evaluate("document.activeElement.id") == f"n-r1{key}"
    harbour.keyboard.press("t")
    assert shown(harbour) == key


def test_places_on_the_map_are_reached_by_the_tabulator_and_named(harbour):
    harbour.locator(".map a.spot").first.focus()
    names = set()
    for _ in range(7):
        names.add(harbour.evaluate("document.activeElement.getAttribute('aria-label')"))
        harbour.keyboard.press("Tab")
    assert {name.partition(":")[0] for name in names} >= {"Sele", "Ostmark", "قرية النهر", "Tarn"}


def test_a_place_without_words_is_on_the_map_and_leads_nowhere(harbour):
    assert harbour.locator(".map g.spot", has_text="Holm").count() == 1
    assert harbour.locator(".map a.spot", has_text="Holm").count() == 0


def test_a_date_on_the_line_of_time_leads_to_its_words(harbour):
    harbour.locator("#n-r1t3 .back").click()
    assert shown(harbour) == "t3"
    assert harbour.locator(".text .is-active", has_text="overnight").is_visible()
    harbour.locator(".timeline .go", has_text="e2").click()
    assert shown(harbour) == "e2"


def test_a_time_without_date_leads_to_its_words_too(harbour):
    harbour.locator(".undated .back").click()
    assert shown(harbour) == "t8"


def test_a_figure_in_the_table_leads_to_its_words_and_its_event_to_its_own(harbour):
    harbour.locator("#n-r1f5 .back").click()
    assert shown(harbour) == "f5"
    assert harbour.locator("#card blockquote").inner_text() == "up to 40 fighters"
    harbour.locator("#n-r1f5 .go.happened").click()
    assert shown(harbour) == "e4"
    harbour.locator("#n-r1f5 .go", has_text="statement 3").click()
    assert shown(harbour) == "3"


def test_while_the_card_of_an_event_is_open_where_when_and_how_many_stand_out(harbour):
    harbour.locator("#m-r1e2").click()
    assert (lit(harbour, "where"), lit(harbour, "when")) == ("Sele", "early on Monday")
    assert lit(harbour, "many") == "at least 11 peoplethree of them children"
    harbour.locator("#card .is-where a").click()
    assert shown(harbour) == "p1"
    assert lit(harbour, "when") == ""


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_is_off_at_first_and_drawn_once_it_is_on(harbour, name):
    assert line_under(harbour, name) == "none"
    assert not harbour.locator(f".ref.{name}").first.is_visible()
    harbour.locator(f"#sw-{name}").click()
    assert line_under(harbour, name) != "none"
    assert harbour.locator(f".ref.{name}").first.is_visible()


def test_one_key_works_all_three_together(harbour):
    checked = "each => each.checked"
    harbour.locator("#sw-time").click()
    for expected in (True, False):
        harbour.keyboard.press("9")
        assert [harbour.locator(f"#sw-{name}").evaluate(checked) for name in LAYERS] == [expected] * 3


def test_no_two_of_the_layers_look_alike(harbour):
    harbour.keyboard.press("9")
    look = "each => [getComputedStyle(each).backgroundImage, getComputedStyle(each).backgroundSize].join()"
    assert len({harbour.locator(f".text span.{name}").first.evaluate(look) for name in LAYERS}) == 3


def test_while_a_layer_is_off_its_words_lead_to_what_else_they_are(harbour):
    words = harbour.locator(".text span.figure", has_text="at least 11 people")
    words.click()
    assert shown(harbour) == "1"
    harbour.keyboard.press("Escape")
    harbour.locator("#sw-figure").click()
    words.click()
    assert shown(harbour) == "f2"
    words.click()
    assert shown(harbour) == "1"


def test_words_of_no_layer_that_is_on_show_no_card(harbour):
    harbour.locator(".text span.time", has_text="2019").click()
    assert shown(harbour) is None
    harbour.locator(".text span.time", has_text="2019").hover()
    harbour.wait_for_timeout(200)
    assert shown(harbour) is None


def test_keys_go_from_figure_to_figure_while_they_are_on_and_statements_and_events_are_as_before(harbour):
    harbour.keyboard.press("f")
    assert shown(harbour) is None
    harbour.keyboard.press("9")
    marks = []
    for _ in range(10):
        harbour.keyboard.press("f")
        marks.append(shown(harbour))
    assert marks == [*(f"f{number}" for number in range(1, 10)), "f1"]
    harbour.keyboard.press("Shift+F")
    assert shown(harbour) == "f9"
    harbour.keyboard.press("Escape")
    harbour.keyboard.press("n")
    assert shown(harbour) == "1"
    harbour.keyboard.press("e")
    assert shown(harbour) == "e2"


def test_the_tabulator_passes_over_layers_that_are_off(harbour):
    harbour.locator("#m-r1e1").focus()
    marks = []
    for _ in range(8):
        harbour.keyboard.press("Tab")
        marks.append(shown(harbour))
    assert all(mark and mark[0] not in "ptf" for mark in marks)


@pytest.mark.parametrize("size", [WIDE, MIDDLE, PHONE, {"width": 320, "height": 600}])
def test_nothing_is_wider_than_the_window_and_no_names_lie_over_each_other(harbour, size):
    harbour.set_viewport_size(size)
    assert harbour.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert not harbour.evaluate(OVERLAPS)
    harbour.keyboard.press("9")
    assert harbour.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_the_map_can_be_read_at_any_width(harbour, size):
    harbour.set_viewport_size(size)
    name = harbour.locator(".map .spot-name", has_text="Sele").last.bounding_box()
    assert name["height"] >= 10
    assert harbour.locator(".map figcaption").inner_text().startswith("Boundaries: Natural Earth")


def test_the_day_of_publication_is_where_the_scale_has_it(harbour):
    dot = harbour.locator(".published-dot").bounding_box()
    line = harbour.locator(".timeline .published").first.bounding_box()
    assert dot["x"] + dot["width"] / 2 == pytest.approx(line["x"] + line["width"] / 2, abs=2)


def test_on_paper_there_are_map_line_of_time_and_table(harbour):
    harbour.emulate_media(media="print")
    for selector in (".map svg", ".map figcaption", ".lines", ".timeline .span", ".table-figures"):
        assert harbour.locator(selector).first.is_visible()


def test_without_script_the_map_leads_to_the_words_and_the_words_back(browser, tmp_path):
    from hearsay.exports import page as html

    context = browser.new_context(offline=True, java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    path = tmp_path / "page.html"
    path.write_text(html.render([circumstanced.harbour()]), encoding="utf-8")
    page.goto(path.as_uri())
    plain = "rgba(0, 0, 0, 0)"
    words = page.locator("#m-r1p6 + span")
    background = "each => getComputedStyle(each).backgroundColor"
    before = words.evaluate(background)
    page.locator(".line .back", has_text="p6").click()
    assert page.url.endswith("#m-r1p6")
    assert words.evaluate(background) not in {plain, before}
    assert 0 <= words.bounding_box()["y"] < WIDE["height"]
    page.locator("#sw-place").click()
    page.locator("#m-r1p6").click()
    assert page.url.endswith("#n-r1p6")
    context.close()
