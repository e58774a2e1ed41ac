"""Events in the terminal: the tags behind their words, `fled{e3 possible}`, and the table of what happened.

A tag without a word of certainty is an event that is told as having happened: most are, and what is not told
so catches the eye in the text already, with colour or without. So does what a voice is said not to confirm.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich import box
from rich.table import Table
from rich.text import Text

from hearsay.exports import events, wording
from hearsay.exports.circumstances import circumstances
from hearsay.exports.events import Teller, Told
from hearsay.exports.printable import HELD, printable
from hearsay.exports.terminal_circumstances import numbers, surroundings
from hearsay.records import Certainty, Reading

STYLES = {
    Certainty.HAPPENED: "bold underline",
    Certainty.ONGOING: "bold underline",
    Certainty.EXPECTED: "bright_blue underline",
    Certainty.ORDERED: "bright_blue underline",
    Certainty.POSSIBLE: "bright_magenta underline",
    Certainty.CONDITIONAL: "bright_magenta underline",
    Certainty.DENIED: "red underline strike",
}
NAMES_SHOWN = 3


class Trigger(NamedTuple):
    """The words that tell of one event, with its tag."""

    start: int
    end: int
    tag: str
    style: str


def triggers(reading: Reading) -> Iterator[Trigger]:
    """The words that tell of the events of a reading, in the order of the text."""
    for told in events.told_in_order(reading):
        trigger, certainty = told.event.trigger, told.event.certainty
        yield Trigger(trigger.start, trigger.end, f"{{{_tag(told)}}}", STYLES[certainty])


def _tag(told: Told) -> str:
    """What stands behind the words of an event, with spaces that no line may end at."""
    if told.event.certainty is not Certainty.HAPPENED:
        return f"{told.label}{HELD}{told.event.certainty.value}"
    is_denied = told.statement is not None and told.statement.is_denied
    return f"{told.label}{HELD}not{HELD}asserted" if is_denied else told.label


def what_happened(reading: Reading, *, is_wide: bool) -> Table:
    """The table "what happened, who says so": the outlet's own events first, then voice by voice."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, expand=True)
    table.add_column("", justify="right", style="bold", no_wrap=True)
    table.add_column("Who says so", min_width=14, max_width=30 if is_wide else 18)
    table.add_column("What", min_width=17, max_width=34 if is_wide else 22)
    table.add_column("Who → whom", ratio=1, min_width=18)
    table.add_column("Certainty", min_width=11, no_wrap=True)
    for teller in events.tellers(reading):
        _add_rows(table, teller, reading)
    return table


def _add_rows(table: Table, teller: Teller, reading: Reading) -> None:
    """The rows of one voice; its name stands at the first of them, a line lies under the last."""
    actors, sources = events.actors_by_id(reading), wording.by_id(reading)
    known = circumstances(reading)
    before: list[str] = []
    for told in teller.told:
        event, is_first = told.event, told is teller.told[0]
        notes = [*events.how_told(told.statement, sources)] if told.statement else []
        table.add_row(
            Text(told.label, STYLES[event.certainty]),
            _who(teller, notes if is_first or notes != before else [], is_first=is_first),
            _what(told, surroundings(event, known)),
            _parties(
                events.names(event.actors, actors),
                events.names(event.recipients, actors),
                numbers(event, known),
            ),
            _certainty(told),
            end_section=told is teller.told[-1],
        )
        before = notes


def _who(teller: Teller, notes: Sequence[str], *, is_first: bool) -> Text:
    text = Text()
    if is_first:
        text.append(printable(wording.shorten(teller.name, 60)), "bold")
        notes = [*([teller.kind] if teller.kind else []), *notes]
    smaller = printable("\n".join(wording.shorten(note, 60) for note in notes))
    return text.append("\n" if is_first and notes else "").append(smaller, "dim")


def _what(told: Told, around: str) -> Text:
    """What happened, and below in which words, where and when."""
    event = told.event
    words = f"“{wording.shorten(' '.join(event.trigger.text.split()), 40)}”"
    means = f" with {wording.shorten(event.weapon.text, 40)}" if event.weapon else ""
    return (
        Text(printable(events.kind(event)))
        .append(f"\n{printable(words + means)}", "dim")
        .append(f"\n{around}" if around else "")
    )


def _parties(actors: Sequence[str], recipients: Sequence[str], how_many: str) -> Text:
    """Who to whom, and below how many."""
    lines = [_some(actors) or "nobody named"]
    if recipients:
        lines.append(f"→ {_some(recipients)}")
    text = Text(printable("\n".join(lines)), "" if actors or recipients else "dim")
    return text.append(f"\n{how_many}" if how_many else "", "not dim")


def _some(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    shown = [wording.shorten(name, 60) for name in names[:NAMES_SHOWN]]
    more = [f"{len(names) - NAMES_SHOWN} more"] if len(names) > NAMES_SHOWN else []
    return ", ".join([*shown, *more])


def _certainty(told: Told) -> Text:
    text = Text(told.event.certainty.value, STYLES[told.event.certainty].replace("underline", ""))
    return text.append(f"\n{round(100 * told.event.confidence)} %", "not bold not strike dim")


def by_voice(reading: Reading) -> str:
    """In one sentence, how many events the outlet claims itself, and how many only others do; "": there are none."""
    found = events.tellers(reading)
    total = sum(len(teller.told) for teller in found)
    if not total:
        return ""
    own = sum(len(teller.told) for teller in found if teller.is_outlet)
    voices = sum(not teller.is_outlet for teller in found)
    others = f"{total - own} by {wording.counted(voices, 'other voice')}" if voices else "none by others"
    return f"{wording.counted(total, 'event')}: {own} told by the outlet itself, {others}."
