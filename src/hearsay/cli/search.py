"""`hearsay search`: full text over an archive."""

from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive, selection, selection_options
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.archive.searching import Hit


@click.command(short_help="Find reports in an archive by their words.")
@archive_argument
@click.argument("words", nargs=-1)
@selection_options
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="How many are shown.")
@click.option("--json", "as_json", is_flag=True, help="Print the hits as JSON Lines.")
def search(where: str, words: tuple[str, ...], *, limit: int, as_json: bool, **stated: str | None) -> int:
    """Find the reports that hold all WORDS, newest first, with the words around.

    Words in "quotation marks" stand next to each other; shell* is any word that begins so; -word must not occur. Case
    and accents do not matter. Any string is a question: there is no other syntax.
    """
    from itertools import islice

    from hearsay.archive.searching import count, every

    chosen = selection(" ".join(words), **stated)
    with open_archive(where) as archive:
        total = count(archive, chosen)
        for hit in islice(every(archive, chosen, at_once=min(limit, 200)), limit):
            click.echo(_as_json(hit) if as_json else _as_lines(hit))
    if not as_json or not total:
        say(
            f"{total:,} {'report' if total == 1 else 'reports'}{f', {limit:,} shown' if total > limit else ''}"
        )
    return Exit.DONE


def _as_json(hit: "Hit") -> str:
    import msgspec

    return msgspec.json.encode({**hit._asdict(), "snippet": hit.snippet._asdict()}).decode()


def _as_lines(hit: "Hit") -> str:
    """The hit for people: what it is on one line, its words on the next, hits between asterisks."""
    from hearsay.exports.printable import printable

    pieces, last = [], 0
    for start, end in hit.snippet.hits:
        pieces += [hit.snippet.text[last:start], "*", hit.snippet.text[start:end], "*"]
        last = end
    words = " ".join("".join([*pieces, hit.snippet.text[last:]]).split())
    facts = [hit.published or "no date", hit.outlet or "no outlet", hit.title or "no title"]
    return f"{printable(hit.id)}  {printable(' · '.join(facts))}\n    {printable(words)}"
