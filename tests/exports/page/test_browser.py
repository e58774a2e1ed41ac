"""The page in a real browser: nothing loads, nothing runs that should not, and hand and keys find every statement."""

from pathlib import Path

import pytest

from hearsay.exports import page as html
from tests.exports import payloads, sample
from tests.exports.hostile import hostile

pytestmark = pytest.mark.browser
WIDE = {"width": 1280, "height": 900}
MIDDLE = {"width": 1000, "height": 800}
PHONE = {"width": 390, "height": 844}
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
"""
WORDS_OF = """key => [...document.querySelectorAll(`span[data-k~="${key}"]`)].map(each => each.textContent).join("")"""


class Watched:
    """A page that keeps account of all it did."""

    def __init__(self, page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.add_init_script(WATCH)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", self.refuse)

    def refuse(self, dialog) -> None:
        self.complaints.append(dialog.message)
        dialog.dismiss()

    def open(self, path: Path, readings, size=None) -> None:
        path.write_text(html.render(readings), encoding="utf-8", errors="replace")
        self.page.set_viewport_size(size or WIDE)
        self.page.goto(path.as_uri())

    def assert_nothing_went_wrong(self) -> None:
        assert len(self.requests) == 1, self.requests
        assert self.complaints == []
        assert self.page.evaluate("violations") == []
        assert self.page.evaluate("window.canary === undefined")


@pytest.fixture
def watched(page, tmp_path):
    seen = Watched(page)
    seen.open(tmp_path / "page.html", [sample.river()])
    yield seen
    seen.assert_nothing_went_wrong()


@pytest.fixture
def touched(browser, tmp_path):
    context = browser.new_context(offline=True, has_touch=True, is_mobile=True, viewport=PHONE)
    seen = Watched(context.new_page())
    seen.open(tmp_path / "page.html", [sample.river()], PHONE)
    yield seen.page
    seen.assert_nothing_went_wrong()
    context.close()


@pytest.fixture
def river(watched):
    return watched.page


def shown_number(page):
    """The number of the statement whose card is open; None: no card is."""
    number = page.locator("#card .card-number")
    return int(number.inner_text()) if page.locator("#card").is_visible() else None


def pointed(page, text):
    return page.locator(".text .content", has_text=text).first


def test_hostile_reports_neither_run_nor_load_nor_complain(page, tmp_path):
    seen = Watched(page)
    addresses = [*payloads.ADDRESSES, "https://meridian.example/"]
    readings = [
        hostile(text, address=addresses[at % len(addresses)]) for at, text in enumerate(payloads.TEXTS)
    ]
    readings += [hostile(text, unread=text) for text in payloads.TEXTS]
    seen.open(tmp_path / "page.html", readings)
    assert page.locator("article").count() == len(readings)
    for _ in range(40):
        page.keyboard.press("n")
    assert page.locator("#card").is_visible()
    page.locator(".voice").nth(1).click()
    page.wait_for_timeout(200)
    seen.assert_nothing_went_wrong()


def test_the_words_of_every_statement_are_the_same_code_points_as_in_the_reading(river):
    text = sample.river().report.text
    for number, statement in enumerate(sample.river().statements, 1):
        spans = [
            each
            for each in (statement.source, statement.cue, statement.addressee, *statement.content)
            if each
        ]
        places = sorted({at for span in spans for at in range(span.start, span.end)})
        assert river.evaluate(WORDS_OF, f"r1s{number}") == "".join(text[at] for at in places)


def test_the_text_on_the_page_is_the_text_of_the_report(river):
    shown = river.evaluate(
        "[...document.querySelectorAll('.headline, .text p')].map(p => p.textContent).join('\\n\\n')"
    )
    assert shown == sample.river().report.text


def test_pointing_at_words_shows_their_card_and_leaving_hides_it(river):
    pointed(river, "two boats").hover()
    river.locator("#card").wait_for(state="visible")
    assert "Maro Tellis" in river.locator("#card").inner_text()
    river.mouse.move(5, 5)
    river.locator("#card").wait_for(state="hidden")


def test_the_card_of_nested_words_is_the_innermost_statements_and_pressing_again_goes_outward(river):
    words = river.locator(".text .inner", has_text="army drones").first
    words.click()
    assert shown_number(river) == 9
    words.click()
    assert shown_number(river) == 8
    words.click()
    assert shown_number(river) is None


def test_a_kept_card_stays_until_it_is_closed(river):
    pointed(river, "two boats").click()
    river.mouse.move(5, 700)
    river.wait_for_timeout(400)
    assert shown_number(river) == 3
    river.locator("#close").click()
    assert shown_number(river) is None


def test_a_press_beside_the_words_closes_the_card(river):
    pointed(river, "two boats").click()
    river.mouse.click(5, 500)
    assert shown_number(river) is None


def test_focus_shows_the_card_and_ties_it_to_the_number(river):
    river.locator("#m-r1s4").focus()
    assert shown_number(river) == 4
    assert river.locator("#m-r1s4").get_attribute("aria-describedby") == "card"
    river.locator("#m-r1s5").focus()
    assert shown_number(river) == 5
    assert river.locator("#m-r1s4").get_attribute("aria-describedby") is None


def test_the_tabulator_goes_through_the_statements_in_the_order_of_the_text(river):
    river.locator("#m-r1s1").focus()
    numbers = []
    for _ in range(17):
        river.keyboard.press("Tab")
        numbers.append(shown_number(river))
    assert numbers == list(range(2, 19))


@pytest.mark.parametrize(("forth", "back"), [("n", "p"), ("j", "k")])
def test_keys_go_from_statement_to_statement_and_round(river, forth, back):
    river.keyboard.press(forth)
    assert shown_number(river) == 1
    river.keyboard.press(forth)
    river.keyboard.press(forth)
    assert shown_number(river) == 3
    river.keyboard.press(back)
    assert shown_number(river) == 2
    river.keyboard.press(back)
    river.keyboard.press(back)
    assert shown_number(river) == 18


def test_enter_keeps_the_card_and_escape_closes_it(river):
    river.keyboard.press("n")
    river.keyboard.press("Enter")
    assert river.locator("#card.is-kept").count() == 1
    river.keyboard.press("Escape")
    assert shown_number(river) is None


def test_the_question_mark_shows_the_keys_and_escape_hides_them(river):
    river.keyboard.press("?")
    assert river.locator("#keys").is_visible()
    river.keyboard.press("n")
    assert shown_number(river) is None
    river.keyboard.press("Escape")
    assert not river.locator("#keys").is_visible()


def test_the_keys_can_be_closed_by_their_button(river):
    river.locator("#help").click()
    river.locator("#keys button").click()
    assert not river.locator("#keys").is_visible()


def test_a_switch_is_worked_by_the_space_bar_and_enter_does_no_harm(river):
    river.locator("#sw-says").focus()
    river.keyboard.press("Space")
    assert not river.locator("#sw-says").is_checked()
    river.keyboard.press("Enter")
    assert river.locator("article").is_visible()


def test_keys_of_the_browser_are_left_alone(river):
    river.keyboard.press("Control+j")
    assert shown_number(river) is None


def test_t_goes_to_the_line_in_the_table_and_back(river):
    for _ in range(5):
        river.keyboard.press("n")
    river.keyboard.press("t")
    assert river.evaluate("document.activeElement.id") == "n-r1s5"
    river.keyboard.press("t")
    assert river.evaluate("document.activeElement.id") == "m-r1s5"
    assert shown_number(river) == 5


def test_a_number_in_the_table_leads_to_the_words(river):
    river.locator("#n-r1s17 .back").click()
    assert shown_number(river) == 17
    assert river.locator("#m-r1s17").evaluate("each => each.getBoundingClientRect().top") > 0


def test_a_card_leads_to_the_card_of_the_statement_around_it(river):
    river.locator("#m-r1s9").click()
    river.locator("#card a").click()
    assert shown_number(river) == 8


@pytest.mark.parametrize("size", [WIDE, MIDDLE, PHONE])
def test_the_card_lies_wholly_in_the_window_and_not_over_its_words(river, size):
    river.set_viewport_size(size)
    for number in (1, 9, 18):
        river.locator(f"#m-r1s{number}").scroll_into_view_if_needed()
        river.locator(f"#m-r1s{number}").focus()
        river.wait_for_timeout(450)
        card, words = river.locator("#card").bounding_box(), river.locator(f"#m-r1s{number}").bounding_box()
        assert card["x"] >= 0
        assert card["y"] >= 0
        assert card["x"] + card["width"] <= size["width"] + 1
        assert card["y"] + card["height"] <= size["height"] + 1
        beside = words["x"] + words["width"] <= card["x"]
        assert beside or words["y"] + words["height"] <= card["y"] or card["y"] + card["height"] <= words["y"]


def background(page, selector):
    return page.locator(selector).first.evaluate("each => getComputedStyle(each).backgroundColor")


def test_a_layer_that_is_switched_off_leaves_plain_words_without_number(river):
    plain = "rgba(0, 0, 0, 0)"
    for digit, manner in enumerate(("says", "believes", "intends", "shows"), 1):
        assert background(river, f".text .content.{manner}") != plain
        river.keyboard.press(str(digit))
        assert background(river, f".text .content.{manner}") == plain
        assert not river.locator(f".ref.{manner}").first.is_visible()
        river.keyboard.press(str(digit))
        assert river.locator(f".ref.{manner}").first.is_visible()


def test_keys_pass_over_statements_whose_layer_is_off(river):
    river.keyboard.press("1")
    river.keyboard.press("n")
    assert shown_number(river) == 12


def test_quoted_words_sources_and_own_voice_have_switches(river):
    def style(selector, name):
        return river.locator(selector).first.evaluate(f"each => getComputedStyle(each).{name}")

    before = (background(river, ".quoted"), style(".source", "fontWeight"), style(".own", "color"))
    for name in ("quoted", "framing", "own"):
        river.locator(f"#sw-{name}").click()
    after = (background(river, ".quoted"), style(".source", "fontWeight"), style(".own", "color"))
    assert all(old != new for old, new in zip(before, after, strict=True))
    assert style(".own", "color") == style(".text", "color")


def test_the_own_voice_is_apart_from_statements_by_colour_and_by_line(river):
    own = river.locator(".text .own").first.evaluate("each => getComputedStyle(each).textDecorationLine")
    said = river.locator(".text .content").first.evaluate("each => getComputedStyle(each).textDecorationLine")
    assert (own, said) == ("none", "underline")


def test_a_voice_that_is_pressed_stands_out_until_pressed_again_or_escape(river):
    button = river.locator(".voice", has_text="Maro Tellis")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert "boats" in river.locator(".is-voice.content").first.inner_text()
    assert river.locator(".is-voice.content").count() == 2
    button.click()
    assert river.locator(".is-voice").count() == 0
    button.click()
    river.keyboard.press("Escape")
    assert river.locator(".is-voice, .has-voice").count() == 0
    assert button.get_attribute("aria-pressed") == "false"


def test_the_own_voice_can_be_pressed_too(river):
    river.locator(".voice[data-own]").click()
    assert river.locator(".is-voice.own").count() == river.locator(".own").count() > 0


def test_a_tap_opens_the_card_at_the_foot_and_the_words_stay_in_sight(touched):
    touched.locator(".text .content", has_text="two boats").first.tap()
    touched.wait_for_timeout(500)
    card = touched.locator("#card").bounding_box()
    words = touched.locator("#m-r1s3").bounding_box()
    assert shown_number(touched) == 3
    assert card["y"] + card["height"] == pytest.approx(PHONE["height"], abs=1)
    assert words["y"] + words["height"] < card["y"]
    touched.locator("#close").tap()
    assert shown_number(touched) is None


@pytest.mark.parametrize("size", [WIDE, MIDDLE, PHONE, {"width": 320, "height": 600}])
def test_nothing_is_wider_than_the_window(river, size):
    river.set_viewport_size(size)
    assert river.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_on_paper_there_are_text_voices_and_table_and_no_controls(river):
    river.emulate_media(media="print")
    for selector in (".text", ".voices", "table", ".ref"):
        assert river.locator(selector).first.is_visible()
    for selector in (".top", "#card", ".skip"):
        assert not river.locator(selector).is_visible()


def test_without_script_numbers_lead_to_the_table_and_switches_work(browser, tmp_path):
    context = browser.new_context(offline=True, java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    path = tmp_path / "page.html"
    path.write_text(html.render([sample.river()]), encoding="utf-8")
    page.goto(path.as_uri())
    page.locator("#m-r1s4").click()
    assert page.url.endswith("#n-r1s4")
    assert page.locator("#n-r1s4").bounding_box()["y"] < WIDE["height"]
    page.locator("#sw-shows").click()
    assert not page.locator(".ref.shows").first.is_visible()
    assert not page.locator("#help").is_visible()
    context.close()


def test_a_list_of_reports_leads_to_each(page, tmp_path):
    seen = Watched(page)
    seen.open(tmp_path / "page.html", [sample.river(1), sample.plain(), sample.foreign()])
    page.locator(".contents a", has_text="Rain over the harbour").click()
    assert page.url.endswith("#r2")
    assert 0 <= page.locator("#r2").bounding_box()["y"] < WIDE["height"] / 2
    seen.assert_nothing_went_wrong()


def test_a_statement_without_content_can_be_pointed_at_too(page, tmp_path):
    made = sample.report("She declined.")
    pen = sample.Pen(made.text)
    silent = sample.statement(1, pen.span("She"), pen.span("declined"), [])
    seen = Watched(page)
    seen.open(tmp_path / "page.html", [sample.reading(made, [], [silent])])
    page.locator(".source").click()
    assert shown_number(page) == 1
    seen.assert_nothing_went_wrong()


def test_words_that_are_copied_are_the_reports_own(river):
    river.evaluate("getSelection().selectAllChildren(document.querySelectorAll('.text p')[1])")
    copied = river.evaluate("getSelection().toString()")
    assert copied == sample.BODY.split("\n\n")[1]
