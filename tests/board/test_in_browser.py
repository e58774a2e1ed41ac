"""Every page in Chromium, in a wide and in a narrow window: nothing overflows, nothing fails, keys work."""

import re

import pytest

from hearsay.archive import told
from hearsay.archive.selecting import Selection

pytestmark = pytest.mark.browser
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PATHS = (
    "/",
    "/reports",
    "/reports?q=market",
    "/sources",
    "/outlets",
    "/add",
    "/problems",
    "/help",
    "/sign-in",
    "/review",
    "/none",
)


@pytest.fixture(scope="module")
def paths(filled, asked_once):
    """The address of every page that the archive has, one of each sort."""
    found = told.incidents(filled, Selection())
    source = re.search(r'href="(/sources/[^"]+)"', asked_once.get("/sources").text)[1]
    outlet = re.search(r'href="(/outlets/[^"]+)"', asked_once.get("/outlets").text)[1]
    deep = [f"/incidents/{found[0].id}", f"/reports/{found[0].accounts[0].report}", source, outlet]
    return [*PATHS, *deep]


@pytest.fixture(scope="module")
def asked_once(filled):
    from tests.board.whole import client

    return client(filled)


@pytest.fixture
def opened(browser):
    """A page that reaches nothing but the board, and what it complained of and asked for."""
    context = browser.new_context()
    page = context.new_page()
    page.complaints, page.requests = [], []
    page.on("console", lambda said: page.complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("request", lambda request: page.requests.append(request.url))
    yield page
    context.close()


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_page_fits_and_nothing_of_it_fails(opened, address, paths, size):
    opened.set_viewport_size(size)
    for path in paths:
        opened.goto(address + path)
        assert overflow(opened) <= 0, path
        assert path == "/none" or opened.complaints == [], path
        opened.complaints.clear()
    assert {url.split("/")[2] for url in opened.requests} == {address.split("/")[2]}


PRESSED = """
    [...document.querySelectorAll(
        "nav a, .button, button, input, select, textarea, summary, .facet a, .stated a, .who a, .layers a, h3 a, .beside li a"
    )].filter(each => each.offsetParent && each.type !== "hidden" && each.getBoundingClientRect().width > 1)
      .map(each => [each.outerHTML.slice(0, 60), each.getBoundingClientRect().height])
"""


@pytest.mark.parametrize(
    "path", ["/", "/?type=assault", "/reports?q=market", "/sources", "/add", "/sign-in", "/review/events"]
)
def test_what_is_pressed_is_large_enough_on_a_phone(opened, address, path):
    opened.set_viewport_size(PHONE)
    opened.goto(address + path)
    sizes = opened.evaluate(PRESSED)
    assert sizes
    assert [each for each in sizes if each[1] < 44] == []


def test_all_of_it_works_by_keyboard(opened, address):
    opened.goto(address)
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "skip"
    opened.keyboard.press("j")
    assert opened.evaluate("document.activeElement.closest('.incident') !== null")
    opened.keyboard.press("Enter")
    opened.wait_for_url("**/incidents/**")
    opened.keyboard.press("/")
    assert opened.evaluate("document.activeElement.id") == "find"
    opened.keyboard.type("market")
    opened.keyboard.press("Enter")
    opened.wait_for_url("**/reports?q=market")
    opened.keyboard.press("Escape")
    opened.evaluate("document.activeElement.blur()")
    opened.keyboard.press("g")
    opened.keyboard.press("o")
    opened.wait_for_url("**/outlets")


def test_a_page_without_script_has_everything(browser, address, paths):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in paths:
        page.goto(address + path)
        assert page.locator("main").inner_text().strip(), path
    context.close()


def test_a_place_on_the_map_narrows_the_list_and_can_be_taken_out(opened, address):
    opened.goto(address)
    before = opened.locator(".list .incident").count()
    opened.locator(".map a.spot").first.click()
    opened.wait_for_url("**/?place=*")
    assert 1 <= opened.locator(".list .incident").count() <= before
    opened.locator(".stated a").first.click()
    assert opened.locator(".list .incident").count() == before


def test_the_words_of_an_account_lead_to_the_report(opened, address, paths):
    opened.goto(address + paths[len(PATHS)])
    opened.locator(".account .event").first.click()
    opened.wait_for_url("**/reports/*#m-r1*")
    assert opened.evaluate("document.querySelector(location.hash) !== null")
