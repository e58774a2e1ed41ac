"""The brief on a page and as Markdown: nothing of a report is markup, nothing is loaded, every note can be reached."""

import re

import pytest

from hearsay.exports.brief import markdown, page
from hearsay.exports.brief.composing import brief
from tests.exports import payloads
from tests.exports.dispatches import Line, as_one, dispatch


def made(text="Mayor Brandt"):
    case = as_one(
        dispatch(Line(speaker=text, killed="9 people", low=9, high=9), id="r1", outlet=text, title=text),
        dispatch(Line(speaker="Colonel Draga", denies=True), id="r2", outlet="B"),
    )
    return brief([case], title=f"Situation report: {text}", asked={"Place": text})


@pytest.mark.parametrize("payload", payloads.TEXTS)
def test_no_text_of_a_report_is_markup_on_the_page(payload):
    written = page.write(made(payload))
    assert payload not in written or not re.search(r"[<>&\"']", payload)
    assert written.count("<script") == 0
    assert len(re.findall(r"<(?:img|svg|iframe|object|link|base|form)\b", written)) == 0


@pytest.mark.parametrize(
    "payload", ["*bold*", "[link](http://x)", "<b>", "`code`", "# head", "a\\b", "\x1b[31mred"]
)
def test_no_text_of_a_report_is_markup_or_steers_a_terminal_in_markdown(payload):
    written = markdown.write(made(payload))
    assert "\x1b" not in written
    shown = payload.replace("\x1b", " ")
    assert f" {shown}" not in written.replace("# Situation", "")
    assert markdown.safe(payload) in written


def test_lines_of_markdown_fit_a_terminal():
    assert all(len(line) <= 80 for line in markdown.write(made()).splitlines() if not line.startswith("|"))


def test_the_page_allows_its_own_style_and_nothing_else():
    written = page.write(made())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', written)
    assert policy
    assert "default-src &#39;none&#39;" in policy[1]
    assert "http" not in written.replace("http-equiv", "")


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_its_window_and_its_notes_can_be_reached(page, tmp_path, width, scheme):
    from hearsay.exports.brief import page as pages

    file = tmp_path / "brief.html"
    file.write_text(pages.write(made()), encoding="utf-8")
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []
    page.locator(".list .refs a").first.click()
    target = page.evaluate("location.hash")
    assert page.locator(f"li{target} q").inner_text().strip().startswith("Mayor Brandt said")
    sides = [page.locator(f".sides .list-{n}").bounding_box() for n in (1, 2)]
    assert (sides[1]["x"] > sides[0]["x"] + 100) == (width == 1280)
