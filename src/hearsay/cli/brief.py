"""`hearsay brief`: a situation report on a place and a period."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli import asking
from hearsay.cli.exits import Exit
from hearsay.cli.export import whole
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.exports.brief.content import Brief

Given = str | int | None


@click.command(short_help="Write a situation report, every sentence with the words that it rests on.")
@archive_argument
@click.option("--since", metavar="DATE", help="Only what may have been on this day, month or year, or later.")
@click.option(
    "--until", metavar="DATE", help="Only what may have been up to this day, month or year, included."
)
@asking.asking_options
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a page.")
@click.option("--markdown", type=click.Path(path_type=Path, dir_okay=False), help="Write it as Markdown.")
def brief(
    where: str,
    *,
    since: str | None,
    until: str | None,
    html: Path | None,
    markdown: Path | None,
    **given: Given,
) -> int:
    """Write a situation report on the incidents of ARCHIVE: what is told, who says so, what is disputed, how many.

    Every sentence has a footnote to the words that it rests on. What several tell of independently comes first, then what one
    source alone says, then what is denied. Without --html and --markdown it is printed as Markdown.
    """
    from hearsay.archive.briefing import chosen
    from hearsay.exports.brief import composing, page
    from hearsay.exports.brief import markdown as marked
    from hearsay.intake.published import require_published

    days = [require_published(day) if day else None for day in (since, until)]
    with open_archive(where) as archive:
        cases = chosen(archive, asking.asked(given), since=days[0], until=days[1])
        made = composing.brief(cases, title=_title(given, *days), asked=_asked(given, *days))
    for path, written in ((html, page.write), (markdown, marked.write)):
        if path:
            with whole(path) as part:
                part.write_text(written(made), encoding="utf-8", errors="replace", newline="\n")
            say(f"{path}: {_counts(made)}")
    if not html and not markdown:
        click.echo(marked.write(made), nl=False)
    return Exit.DONE if made.sections else Exit.NOTHING_READ


def _title(given: dict[str, Given], since: str | None, until: str | None) -> str:
    place = given.get("place")
    period = _period(since, until)
    return ": ".join(
        filter(None, ["Situation report", ", ".join(filter(None, [str(place) if place else None, period]))])
    )


def _period(since: str | None, until: str | None) -> str | None:
    from hearsay import edtf

    if since is None and until is None:
        return None
    return edtf.words(f"{since or '..'}/{until or '..'}") if since != until else edtf.words(since or "")


def _asked(given: dict[str, Given], since: str | None, until: str | None) -> dict[str, str]:
    found = {name.capitalize(): value for name, value in asking.stated(given).items()}
    period = _period(since, until)
    return {**found, **({"Period": period} if period else {})}


def _counts(made: "Brief") -> str:
    parts, notes = sum(1 for _ in made.parts), len(made.notes)
    return f"{parts:,} {'incident' if parts == 1 else 'incidents'}, {notes:,} {'footnote' if notes == 1 else 'footnotes'}"
