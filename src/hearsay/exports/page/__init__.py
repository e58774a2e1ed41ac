"""The page: one self-contained HTML file that shows readings to people, without network and without trust.

Texts reach it as escaped text only; its one style sheet and its one script are named by their hashes in its
Content-Security-Policy, and nothing else can run or load. It works without script, by CSS and links alone.
"""

import tempfile
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import IO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hearsay.exports.page.layers import Legend
from hearsay.exports.page.report import LEGENDS, ReportPart, report_part
from hearsay.records import Model, Reading

CHUNK = 65_536
STYLES = ("page.css", "circumstances.css", "narrow.css")  # what is said later counts more


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list of reports at the top."""

    prefix: str
    title: str
    imprint: tuple[str, ...]
    statements: str
    events: str
    has_circumstances: bool
    has_marks: bool
    own_share: int
    unread: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """What the page as a whole is given. `reports` yields the finished markup of the reports in pieces."""

    title: str
    entries: tuple[Entry, ...]
    legends: tuple[Legend, ...]
    model: Model | None
    policy: str
    style: Markup
    script: Markup
    reports: Iterator[Markup]


def render(readings: Iterable[Reading]) -> str:
    """The page of some readings."""
    return "".join(pieces(readings))


def write(readings: Iterable[Reading], stream: IO[str]) -> int:
    """The number of reports on the page that is written to `stream`, one page for all of them.

    Readings are taken one by one and kept as markup in a temporary file, so that memory stays flat.
    """
    count = 0

    def counted() -> Iterator[Reading]:
        nonlocal count
        for reading in readings:
            count += 1
            yield reading

    for piece in pieces(counted()):
        stream.write(piece)
    return count


def pieces(readings: Iterable[Reading]) -> Iterator[str]:
    """The page in pieces, in order."""
    template = _environment().get_template("report.html")
    entries: list[Entry] = []
    model = None
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace", newline="") as kept:
        for number, reading in enumerate(readings, 1):
            part = report_part(reading, number)
            model = model or reading.model
            entries.append(_entry(part))
            kept.write(template.render(report=part))
        kept.seek(0)
        page = _page(entries, model, kept)
        yield from _environment().get_template("page.html").generate(page=page)


def _entry(part: ReportPart) -> Entry:
    return Entry(
        prefix=part.prefix,
        title=part.title,
        imprint=part.imprint,
        statements=part.statements,
        events=part.events,
        has_circumstances=part.has_circumstances,
        has_marks=bool(part.marks),
        own_share=part.own_share,
        unread=part.unread,
    )


def _page(entries: list[Entry], model: Model | None, kept: IO[str]) -> Page:
    style, script = Markup("\n").join(map(_asset, STYLES)), _asset("page.js")
    return Page(
        title=entries[0].title if len(entries) == 1 else f"{len(entries):,} reports",
        entries=tuple(entries),
        legends=tuple(_legends(entries)),
        model=model,
        policy=policy(style, script),
        style=style,
        script=script,
        reports=(Markup(chunk) for chunk in iter(lambda: kept.read(CHUNK), "")),  # noqa: S704 - made by report.html
    )


def _legends(entries: list[Entry]) -> Iterator[Legend]:
    """The legends of what there is on the page; of all but statements only where there are some."""
    is_shown = {
        "events": any(entry.events for entry in entries),
        "circumstances": any(entry.has_circumstances for entry in entries),
        "marks": any(entry.has_marks for entry in entries),
    }
    return (legend for legend in LEGENDS if is_shown.get(legend.name, True))


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy under which exactly this style and this script count, and nothing is loaded."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@lru_cache
def _asset(name: str) -> Markup:
    """A file of this package that goes into the page as it stands."""
    text = files(__name__).joinpath("templates", name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 - ours, and no text of a report is in it


@lru_cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("hearsay.exports.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def report_markup(reading: Reading) -> str:
    """The markup of one report alone, escaped, for a page that has the styles and the script of this one."""
    return _environment().get_template("report.html").render(report=report_part(reading))
