"""Scripts written into every text of a report: on no page does one run, and none becomes markup."""

from html import unescape
from itertools import cycle, product
from urllib.parse import quote

import pytest

from hearsay.archive.store import Archive
from hearsay.board.page import environment
from hearsay.records import Span
from tests.archive.test_told import reading
from tests.board.conftest import serving
from tests.board.whole import client

TURNING = "\u202e"  # turns the direction of what follows: pages may leave it out
HIT = "window.__hit=1"
FRAMES = (
    "<script>{0}</script>",
    "<ScRiPt>{0}</sCrIpT>",
    '"><script>{0}</script>',
    "'><script>{0}</script>",
    "</title><script>{0}</script>",
    "</textarea><script>{0}</script>",
    "</style><script>{0}</script>",
    "<!--><script>{0}</script>-->",
    "<svg><script>{0}</script></svg>",
    "<math><mtext></mtext><script>{0}</script></math>",
    "<img src=x onerror={0}>",
    '<img src=x onerror="{0}">',
    '"><img src=x onerror={0}>',
    "<svg onload={0}>",
    "<body onload={0}>",
    "<details open ontoggle={0}>x</details>",
    "<input autofocus onfocus={0}>",
    "<video><source onerror={0}></video>",
    "<iframe srcdoc='<script>parent.{0}</script>'></iframe>",
    "<a href='javascript:{0}'>x</a>",
    "javascript:{0}",
    "java\tscript:{0}",
    "data:text/html,<script>{0}</script>",
    "<object data='javascript:{0}'></object>",
    "<link rel=stylesheet href='javascript:{0}'>",
    "<meta http-equiv=refresh content='0;url=javascript:{0}'>",
    "<base href='javascript:{0}//'>",
    "{{{{constructor.constructor('{0}')()}}}}",
    "{{% raw %}}<script>{0}</script>{{% endraw %}}",
    "${{{0}}}",
    "`;{0};//",
    "';{0};//",
    '";{0};//',
    "\\';{0};//",
    "\u2028{0}\u2029<script>{0}</script>",
    "%3Cscript%3E{0}%3C/script%3E",
    "&lt;script&gt;{0}&lt;/script&gt;",
    "&#60;script&#62;{0}&#60;/script&#62;",
    "<x onclick={0}>x</x>",
    "<template><script>{0}</script></template>",
    "<noscript><p title='</noscript><script>{0}</script>'></noscript>",
)
DRESSES = ("{0}", "A {0} B", "{0}{0}", "\u202e{0}", "x" * 80 + "{0}")
PAYLOADS = [dress.format(frame.format(HIT)) for frame, dress in product(FRAMES, DRESSES)]
PATHS = (
    "/",
    "/reports",
    "/reports?q=script",
    "/sources",
    "/outlets",
    "/problems",
    "/review",
    "/review/events",
    "/review/sources",
)


def poisoned(number, payload):
    """A report of which every text that comes from outside holds the payload."""
    import msgspec

    made = reading(f"Outlet {payload}")
    title, text = f"Title {payload}", made.report.text
    report = msgspec.structs.replace(
        made.report,
        id=f"p{number}",
        title=title,
        text=f"{text}\n\n{title}",
        url=f"https://example.org/{number}?{payload}",
    )
    sources = [
        msgspec.structs.replace(each, name=f"Ana {payload}", mentions=each.mentions) for each in made.sources
    ]
    actors = [msgspec.structs.replace(each, name=f"The {payload} front") for each in made.actors]
    places = [msgspec.structs.replace(each, name=f"Sele {payload}") for each in made.places]
    assert all(isinstance(span, Span) for each in sources for span in each.mentions)
    return msgspec.structs.replace(made, report=report, sources=sources, actors=actors, places=places)


@pytest.fixture(scope="module")
def bad(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("bad") / "bad.archive") as archive:
        for number, payload in enumerate(PAYLOADS):
            archive.add(poisoned(number, payload))
            archive.set_apart(
                archive.reading(f"p{number}").report.__class__(
                    id=f"q{number}", text=payload, title=payload, outlet=payload
                ),
                f"it is {payload}",
            )
        yield archive


def pages(made):
    """The addresses of all pages that hold anything of the reports, as links of other pages give them."""
    from tests.board.test_pages import links

    found = dict.fromkeys(PATHS)
    for path in PATHS:
        for link in sorted(links(made.get(path).text)):
            if link.startswith(("/incidents/", "/reports/", "/sources/", "/outlets/")):
                found.setdefault(link.partition("#")[0])
    return list(found)


def test_there_are_two_hundred_of_them():
    assert len(set(PAYLOADS)) >= 200


@pytest.mark.parametrize("number", range(0, len(PAYLOADS), 41))
def test_what_is_looked_for_is_on_the_pages_as_text(bad, number):
    made, payload = client(bad), " ".join(PAYLOADS[number].split())
    source = f"/sources/{quote(f'Ana {PAYLOADS[number]}', safe='')}"
    for field, path in (
        ("Title", f"/reports/p{number}"),
        ("Outlet", f"/reports/p{number}"),
        ("Ana", source),
    ):
        shown = " ".join(unescape(made.get(path).text).split())
        assert f"{field} {payload}".replace(TURNING, "") in shown.replace(TURNING, ""), path


def test_the_same_pages_would_be_caught_if_nothing_were_escaped(bad, monkeypatch):
    monkeypatch.setattr(environment(), "autoescape", False)
    environment().cache.clear()
    try:
        caught = [
            path for path in ("/reports", "/outlets", "/sources", "/problems") if marks(client(bad), path)
        ]
    finally:
        monkeypatch.undo()
        environment().cache.clear()
    assert caught == ["/reports", "/outlets", "/sources", "/problems"]


SIGNS = (
    f"<script>{HIT}",
    "<img src=x",
    f"onerror={HIT}>",
    "<svg onload",
    'href="javascript:',
    "href='javascript:",
)


def marks(made, path):
    """What of the payloads has become markup on a page."""
    answer = made.get(path)
    assert answer.status_code < 500, path
    text = answer.text.casefold()
    return [sign for sign in SIGNS if sign.casefold() in text]


def test_no_payload_becomes_markup_on_any_page(bad):
    made = client(bad)
    every = pages(made)
    assert len(every) > 60
    for path in [*every, *(f"/reports/p{n}" for n in range(len(PAYLOADS)))]:
        assert marks(made, path) == [], path


@pytest.mark.browser
def test_no_payload_runs_in_a_browser(bad, browser):
    made = client(bad)
    every = [*pages(made)[:70], *(f"/reports/p{n}" for n in range(0, len(PAYLOADS), 9))]
    context = browser.new_context()
    page = context.new_page()
    asked = []
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    with serving(bad) as address:
        for path in every:
            page.goto(address + path)
            assert page.evaluate("window.__hit") is None, path
            assert page.url.startswith(address), path
    assert asked == []
    context.close()


@pytest.mark.parametrize(
    "field",
    [
        "q",
        "place",
        "actor",
        "type",
        "standing",
        "measure",
        "independent",
        "outlet",
        "source",
        "since",
        "until",
        "after",
    ],
)
def test_no_payload_in_an_address_becomes_markup(bad, field):
    made, some = client(bad), cycle(PAYLOADS)
    for path in ("/", "/reports", "/sources"):
        for _ in range(12):
            answer = made.get(path, params={field: next(some)})
            assert answer.status_code < 500
            assert f"<script>{HIT}" not in answer.text
