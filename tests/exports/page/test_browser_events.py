"""Events in a real browser: hand and keys find every event, its parties stand out, and its layer can be switched off."""

import pytest

from hearsay.records import Certainty
from tests.exports import happened
from tests.exports.page.test_browser import MIDDLE, PHONE, WIDE, WORDS_OF, Watched

pytestmark = pytest.mark.browser
SHOWN_TEXT = "[...document.querySelectorAll('.headline, .text p')].map(p => p.textContent).join('\\n\\n')"


@pytest.fixture
def sele(page, tmp_path):
    seen = Watched(page)
    seen.open(tmp_path / "page.html", [happened.sele()])
    yield page
    seen.assert_nothing_went_wrong()


def shown(page):
    """The mark of the item whose card is open; None: no card is."""
    return page.locator("#card .card-number").inner_text() if page.locator("#card").is_visible() else None


def lit(page, role):
    return "".join(page.locator(f".text .is-{role}").all_inner_texts())


def test_the_words_of_every_event_are_the_same_code_points_as_in_the_reading(sele):
    for number, event in enumerate(happened.sele().events, 1):
        assert sele.evaluate(WORDS_OF, f"r1e{number}") == event.trigger.text
    assert sele.evaluate(SHOWN_TEXT) == happened.sele().report.text


def test_pointing_at_an_event_shows_its_card_and_its_parties_and_leaving_hides_them(sele):
    sele.locator("span.event", has_text="attacked").hover()
    sele.locator("#card").wait_for(state="visible")
    assert shown(sele) == "e5"
    assert "Assault: firearms" in sele.locator("#card").inner_text()
    assert (lit(sele, "doer"), lit(sele, "recipient"), lit(sele, "weapon")) == (
        "League fighters",
        "our checkpoint",
        "rifles",
    )
    assert sele.locator("#card .is-doer").inner_text() == "Lowen League (“League fighters”)"
    sele.mouse.move(5, 5)
    sele.locator("#card").wait_for(state="hidden")
    assert sele.locator(".is-doer:visible").count() == 0


def test_pointing_at_a_party_shows_the_statement_that_it_stands_in(sele):
    sele.locator(".text [data-weapon]", has_text="rifles").hover()
    sele.locator("#card").wait_for(state="visible")
    assert shown(sele) == "1"


def test_pressing_an_event_again_goes_out_to_its_statement(sele):
    words = sele.locator("span.event", has_text="attacked")
    words.click()
    assert shown(sele) == "e5"
    words.click()
    assert shown(sele) == "1"
    words.click()
    assert shown(sele) is None


def test_the_card_leads_to_the_statement_that_says_so(sele):
    sele.locator("#m-r1e5").click()
    sele.locator("#card a").click()
    assert shown(sele) == "1"


def test_keys_go_from_event_to_event_and_round_and_pass_over_statements(sele):
    marks = []
    for _ in range(13):
        sele.keyboard.press("e")
        marks.append(shown(sele))
    assert marks == [*(f"e{number}" for number in range(1, 13)), "e1"]
    sele.keyboard.press("Shift+E")
    assert shown(sele) == "e12"
    sele.keyboard.press("Shift+E")
    assert shown(sele) == "e11"


def test_keys_go_on_from_an_event_to_the_statement_behind_it_and_back(sele):
    sele.locator("#m-r1e7").focus()
    sele.keyboard.press("n")
    assert shown(sele) == "3"
    sele.keyboard.press("Shift+E")
    assert shown(sele) == "e7"
    sele.keyboard.press("p")
    assert shown(sele) == "2"


def test_behind_the_last_statement_the_keys_begin_again(sele):
    sele.locator("#m-r1e12").focus()
    sele.keyboard.press("n")
    assert shown(sele) == "1"


def test_the_tabulator_reaches_every_event(sele):
    sele.locator("#m-r1e1").focus()
    marks = [shown(sele)]
    for _ in range(15):
        sele.keyboard.press("Tab")
        marks.append(shown(sele))
    assert [mark for mark in marks if mark.startswith("e")] == [f"e{number}" for number in range(1, 13)]


def test_a_mark_in_the_table_leads_to_the_words_and_t_leads_back(sele):
    sele.locator("#n-r1e10 .back").click()
    assert shown(sele) == "e10"
    sele.keyboard.press("t")
    assert sele.evaluate("document.activeElement.id") == "n-r1e10"


def test_an_actors_event_leads_to_its_words(sele):
    sele.locator(".go", has_text="e7").first.click()
    assert shown(sele) == "e7"


def test_an_actor_that_is_pressed_stands_out_in_the_text_until_pressed_again(sele):
    button = sele.locator(".actor", has_text="Tarnish army")
    button.click()
    assert sorted(sele.locator(".is-voice").all_inner_texts()) == ["Tarnish army", "The army", "our units"]
    button.click()
    assert sele.locator(".is-voice").count() == 0


def border(page, name):
    return page.locator(f"span.event.{name}").first.evaluate("each => getComputedStyle(each).borderTopWidth")


@pytest.mark.parametrize("certainty", [each.value for each in Certainty])
def test_a_certainty_that_is_switched_off_leaves_plain_words_without_mark(sele, certainty):
    assert border(sele, certainty) != "0px"
    sele.locator(f"#sw-{certainty}").click()
    assert border(sele, certainty) == "0px"
    assert not sele.locator(f".ref.{certainty}").first.is_visible()
    others = [each.value for each in Certainty if each.value != certainty]
    assert all(border(sele, each) != "0px" for each in others)


def test_all_events_are_switched_off_together_by_their_key_and_statements_stay(sele):
    sele.keyboard.press("8")
    assert {border(sele, each.value) for each in Certainty} == {"0px"}
    assert sele.locator(".ref.event:visible").count() == 0
    assert sele.locator(".ref.says").first.is_visible()
    denied = sele.locator("span.event.denied").evaluate("each => getComputedStyle(each).textDecorationLine")
    assert denied == "underline"  # of the statement that it stands in
    sele.keyboard.press("e")
    assert shown(sele) is None


def test_no_two_certainties_look_alike(sele):
    look = "each => ['borderTopColor', 'borderTopStyle', 'textDecorationLine'].map(n => getComputedStyle(each)[n]).join()"
    looks = [sele.locator(f"td .certainty.{each.value}").first.evaluate(look) for each in Certainty]
    assert len(set(looks)) == len(Certainty)


@pytest.mark.parametrize("size", [WIDE, MIDDLE, PHONE, {"width": 320, "height": 600}])
def test_nothing_is_wider_than_the_window(sele, size):
    sele.set_viewport_size(size)
    assert sele.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_on_paper_there_are_the_tables_of_events_and_actors(sele):
    sele.emulate_media(media="print")
    for selector in (".table-events", ".table-actors", "span.event", ".ref.event"):
        assert sele.locator(selector).first.is_visible()


def test_without_script_marks_lead_to_the_table_and_back(browser, tmp_path):
    from hearsay.exports import page as html

    context = browser.new_context(offline=True, java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    path = tmp_path / "page.html"
    path.write_text(html.render([happened.sele()]), encoding="utf-8")
    page.goto(path.as_uri())
    page.locator("#m-r1e4").click()
    assert page.url.endswith("#n-r1e4")
    page.locator("#n-r1e4 .back").click()
    assert page.url.endswith("#m-r1e4")
    page.locator("#sw-event").click()
    assert not page.locator(".ref.event").first.is_visible()
    context.close()
