"""The whole of review in a real browser, with nothing but keys."""

import pytest

from hearsay.archive.judgements import every, outcome_of
from hearsay.archive.selecting import Selection
from hearsay.archive.told import incidents

pytestmark = pytest.mark.browser


def said(archive):
    return [(each.decision.value, each.subject.get("report")) for each in every(archive)]


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def go(page, key):
    """Presses a key that leads to another page."""
    with page.expect_navigation():
        page.keyboard.press(key)


def test_a_whole_review_takes_nothing_but_keys(before, archive):
    page = before
    page.goto(f"{page.home}/review/events")
    first = page.locator("input[name=report]").first.input_value()
    assert page.locator("mark").inner_text() == "hit"
    go(page, "a")
    assert said(archive)[0][0] == "accept"
    assert "Your last decision: accept" in page.locator(".last").inner_text()
    second = page.locator("input[name=report]").first.input_value()
    assert second != first
    go(page, "r")
    assert said(archive) == [("accept", first), ("reject", second)]
    go(page, "u")
    assert [each for each, _ in said(archive)] == ["accept", "reject", "undo"]
    assert page.locator("input[name=report]").first.input_value() == second
    assert page.faults == []


def test_a_correction_is_made_in_the_fields_and_saved_by_enter(before, archive):
    page = before
    page.goto(f"{page.home}/review/figures")
    report = page.locator("input[name=report]").first.input_value()
    press(page, "c")
    assert page.evaluate("document.activeElement.id") == "field-low"
    page.keyboard.type("14")
    go(page, "Enter")
    assert said(archive) == [("correct", report)]
    assert every(archive)[0].after == {"low": 14}
    assert outcome_of(archive, report).reading.figures[0].low == 14
    assert page.locator("input[name=report]").first.input_value() != report
    assert page.faults == []


def test_a_choice_is_corrected_and_saved_by_enter(before, archive):
    page = before
    page.goto(f"{page.home}/review/events")
    press(page, "c", "C")  # the first type that begins so
    go(page, "Enter")
    assert [each.after for each in every(archive)] == [{"type": "CONSULT", "mode": None}]


def test_a_note_is_written_and_kept(before, archive):
    page = before
    page.goto(f"{page.home}/review/events")
    press(page, "n")
    page.keyboard.type("ask the clinic, are r and a typed here?")
    go(page, "Enter")
    assert [(each.decision.value, each.after) for each in every(archive)] == [
        ("note", "ask the clinic, are r and a typed here?")
    ]


def test_letters_decide_nothing_while_one_writes_and_escape_leaves(before, archive):
    page = before
    page.goto(f"{page.home}/review/events")
    press(page, "n", "a", "r", "u", "Escape")
    assert page.evaluate("document.activeElement.tagName") == "BODY"
    assert every(archive) == []


def test_keys_step_through_the_queue(before):
    page = before
    page.goto(f"{page.home}/review/events")
    first = page.url
    go(page, "j")
    assert page.url != first
    go(page, "k")
    assert page.url == first


def test_help_is_shown_and_hidden(before):
    page = before
    page.goto(f"{page.home}/review/events")
    assert not page.locator("#keys dl").is_visible()
    press(page, "?")
    assert page.locator("#keys dl").is_visible()
    press(page, "?")
    assert not page.locator("#keys dl").is_visible()


@pytest.mark.parametrize("keys", ["Control+a", "Alt+a", "Meta+r"])
def test_keys_of_the_browser_are_left_alone(before, archive, keys):
    page = before
    page.goto(f"{page.home}/review/events")
    press(page, keys)
    page.wait_for_timeout(200)
    assert every(archive) == []


def test_an_incident_is_split_and_merged_after_a_look(before, archive):
    page = before
    page.goto(f"{page.home}/review/events")
    go(page, "s")
    page.locator("input[name=apart]").first.focus()
    press(page, "Space", "Escape")
    go(page, "s")
    assert (
        page.locator("section[aria-label=Then]").inner_text()
        != page.locator("section[aria-label=Now]").inner_text()
    )
    assert every(archive) == []
    go(page, "a")
    assert [each.decision.value for each in every(archive)] == ["split"]
    assert len(incidents(archive, Selection())) == 3
    page.goto(f"{page.home}/review/incident/{incidents(archive, Selection())[0].id}")
    press(page, "Tab")
    page.locator("input[type=checkbox][name=incident]").first.focus()
    press(page, "Space", "Escape")
    go(page, "m")
    go(page, "a")
    assert [each.decision.value for each in every(archive)] == ["split", "merge"]
    assert page.faults == []


def test_everything_can_be_reached_by_the_tabulator_and_has_a_name(before):
    page = before
    page.goto(f"{page.home}/review/events")
    fields = page.locator("main :is(input:not([type=hidden]), select, textarea, button)")
    for at in range(fields.count()):
        name = fields.nth(at).evaluate(
            "each => each.innerText || each.labels?.[0]?.innerText || each.getAttribute('aria-label')"
        )
        assert name, fields.nth(at).evaluate("each => each.outerHTML")
    press(page, "Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (360, "light"), (1280, "dark")])
def test_nothing_stands_out_of_a_narrow_page(before, width, scheme):
    page = before
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for path in ("/review", "/review/events", "/review/statements"):
        page.goto(f"{page.home}{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.faults == []
