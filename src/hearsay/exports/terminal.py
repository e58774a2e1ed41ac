"""The terminal view: the report with its statements marked, who says what, and whose words it is made of.

Statements are marked by numbered brackets, `[3 the guns would stay silent]`, events by tags behind their
words, `fled{e3 possible}`, and both by colour where there is any: nothing is told by colour alone. A statement
in pieces has its number on each.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from hearsay.exports import marks, wording
from hearsay.exports.numbering import in_order
from hearsay.exports.printable import HELD, printable
from hearsay.exports.segments import Segment, paragraphs, segments
from hearsay.exports.terminal_circumstances import tables
from hearsay.exports.terminal_events import Trigger, by_voice, triggers, what_happened
from hearsay.exports.terminal_marks import where_it_judges
from hearsay.exports.voices import Part, Voice, parts, tally
from hearsay.records import Manner, Reading, Span, Statement

COLOURS = {
    Manner.SAYS: "cyan",
    Manner.BELIEVES: "magenta",
    Manner.INTENDS: "yellow",
    Manner.SHOWS: "green",
}
WIDEST_TEXT = 100
WIDE = 110
HEARD_MOST = 4


def print_reading(reading: Reading, console: Console) -> None:
    """Prints one reading."""
    width = min(console.width, WIDEST_TEXT)
    for part in (*_head(reading), *_marked(reading), *_unread(reading)):
        console.print()
        _print_wrapped(part, console, width)
    if reading.statements:
        console.print()
        console.print(_who_says_what(reading, console.width))
    if reading.events:
        console.print()
        console.print(Text("What happened, who says so", "bold"))
        console.print(what_happened(reading, is_wide=console.width >= WIDE))
    for heading, table in tables(reading, is_wide=console.width >= WIDE):
        console.print()
        console.print(Text(heading, "bold"))
        console.print(table)
    if reading.marks:
        console.print()
        console.print(Text("Where the wording judges", "bold"))
        console.print(where_it_judges(reading))
    if not reading.unread:
        console.print()
        _print_wrapped(_whose_words(reading), console, width)
    console.print()


def _print_wrapped(text: Text, console: Console, width: int) -> None:
    """Prints a paragraph; the number of a statement never ends a line, away from its words."""
    for line in text.wrap(console, width):
        line.plain = line.plain.replace(HELD, " ")
        line.rstrip()
        console.print(line)


def _head(reading: Reading) -> list[Text]:
    known = [*wording.imprint(reading), *([reading.report.url] if reading.report.url else [])]
    return [Text(printable(" · ".join(known)), "dim")] if known else []


def _unread(reading: Reading) -> list[Text]:
    return [Text(f"Not read. {printable(reading.unread)}", "bold")] if reading.unread else []


def _marked(reading: Reading) -> Iterator[Text]:
    """The paragraphs of the report, the headline bold, with brackets around statements and tags behind events."""
    numbers = {statement.id: number for number, statement in enumerate(in_order(reading), 1)}
    found = parts(reading)
    opening, closing = defaultdict(list), defaultdict(list)
    for part in sorted((each for each in found if each.depth is not None), key=lambda each: -each.end):
        opening[part.start].append((f"[{numbers[part.statement.id]}{HELD}", _colour(part.statement)))
        closing[part.end].append(("]", _colour(part.statement)))
    told = list(triggers(reading))
    pieces: list[Part | Trigger] = [*found, *told]
    for trigger in told:
        closing[trigger.end].insert(0, (trigger.tag, f"not underline not strike {trigger.style}"))
    headline_end = len(reading.report.title or "")
    for stretch in paragraphs(reading.report.text):
        line = Text(style="bold" if stretch.end <= headline_end else "")
        for segment in segments(pieces, [stretch]):
            line.append_text(Text.assemble(*opening[segment.start]))
            line.append(printable(reading.report.text[segment.start : segment.end]), _style(segment))
            line.append_text(Text.assemble(*closing[segment.end]))
        yield line


def _style(segment: Segment[Part | Trigger]) -> str:
    """The style of one stretch: an event's own, else the colour of its deepest statement, who speaks in bold."""
    for piece in segment.pieces:
        if isinstance(piece, Trigger):
            return piece.style
    spoken = [piece for piece in segment.pieces if isinstance(piece, Part)]
    framing = [part for part in spoken if part.depth is None]
    content = [part for part in spoken if part.depth is not None]
    colour = COLOURS[max(content, key=lambda part: part.depth or 0).statement.manner] if content else ""
    is_source = any(_is(part, part.statement.source) for part in framing)
    is_cue = any(_is(part, part.statement.cue) for part in framing)
    return f"{colour} {'bold' if is_source else 'italic' if is_cue else ''}".strip()


def _is(part: Part, span: Span | None) -> bool:
    return span is not None and (part.start, part.end) == (span.start, span.end)


def _colour(statement: Statement) -> str:
    return f"bold {COLOURS[statement.manner]}"


def _who_says_what(reading: Reading, width: int) -> Table:
    sources = wording.by_id(reading)
    is_wide = width >= WIDE
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, expand=True)
    table.add_column("", justify="right", style="bold", no_wrap=True)
    table.add_column("Who", min_width=16, max_width=32 if is_wide else 24)
    if is_wide:
        table.add_column("Through, to", max_width=22)
    table.add_column("How", max_width=18)
    table.add_column("What", ratio=1, min_width=24)
    longest = 170 if is_wide else 110
    for number, statement in enumerate(in_order(reading), 1):
        who, chain = _who(statement, sources), _chain(statement, sources)
        cells = [who, chain] if is_wide else [Text("\n").join([who, chain]) if chain else who]
        what = Text(printable(wording.shorten(wording.content_text(statement), longest)))
        table.add_row(Text(str(number), _colour(statement)), *cells, _how(statement), what)
    return table


def _who(statement: Statement, sources: wording.SourcesById) -> Text:
    text = Text(printable(wording.shorten(wording.speaker_name(statement, sources), 60)), "bold")
    kind = wording.speaker_kind(statement, sources)
    return text.append(f"\n{kind}", "not bold dim") if kind else text


def _chain(statement: Statement, sources: wording.SourcesById) -> Text:
    via = [f"via {name}" for name in wording.through(statement, sources)]
    to = [f"to {statement.addressee.text}"] if statement.addressee else []
    return Text(printable(wording.shorten("\n".join([*via, *to]), 80)), "not bold")


def _how(statement: Statement) -> Text:
    cue = statement.cue.text if statement.cue else "no cue"
    text = Text(printable(wording.shorten(cue, 30)), "italic" if statement.cue else "dim")
    details = f"{statement.form.value}, {statement.manner.value}"
    text.append(f"\n{details}", "not italic dim")
    return text.append("\nnot asserted", "not italic bold") if statement.is_denied else text


def _whose_words(reading: Reading) -> Text:
    voices = tally(reading)
    own = wording.percent(voices.own, voices.words)
    text = Text.assemble(("The outlet's own voice: ", ""), (f"{own} %", "bold"))
    judging = f"; {marks.told(reading)}" if reading.marks else ""
    text.append(f" of {wording.counted(voices.words, 'word')}{judging}. ")
    if not reading.statements:
        text.append("Nobody else speaks in this report. ")
        return text.append(by_voice(reading))
    attributed = wording.percent(voices.attributed, voices.words)
    framing = wording.percent(voices.framing, voices.words)
    text.append(f"In {wording.counted(len(reading.statements), 'statement')}: {attributed} %; ")
    text.append(f"telling who says so: {framing} %. ")
    text.append(_heard_most(reading, voices.voices))
    return text.append(f" {by_voice(reading)}" if reading.events else "")


def _heard_most(reading: Reading, voices: Sequence[Voice]) -> str:
    sources = wording.by_id(reading)
    loudest = [voice for voice in voices if voice.source in sources and voice.words][:HEARD_MOST]
    shares = [
        f"{wording.shorten(wording.source_name(sources[voice.source]), 40)} ({wording.counted(voice.words, 'word')})"
        for voice in loudest
        if voice.source
    ]
    return printable(f"Heard most: {', '.join(shares)}." if shares else "")
