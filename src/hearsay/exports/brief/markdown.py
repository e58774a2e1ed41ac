"""A brief as Markdown that is read as well in a terminal of 80 columns."""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from hearsay.exports.brief.content import HOW_MANY, Brief, Group, Note, Part, Sentence
from hearsay.exports.brief.telling import day
from hearsay.exports.printable import printable

COLUMNS = 80
MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")
Numbers = Mapping[Note, int]


def write(brief: Brief) -> str:
    """The brief, with its notes at the end."""
    numbers = brief.notes
    lines = [f"# {safe(brief.title)}", "", *_facts(brief), *_overview(brief)]
    for section in brief.sections:
        lines += [f"## {section.name}", ""]
        for group in section.groups:
            lines += _group(group, numbers)
    if numbers:
        lines += ["## Words that this rests on", "", *_notes(numbers)]
    return "\n".join(lines).rstrip("\n") + "\n"


def safe(text: str) -> str:
    """Text of reports as Markdown shows it: no sign of it is markup, and none steers a terminal."""
    return MARKUP.sub(r"\\\1", printable(" ".join(text.split())))


def _facts(brief: Brief) -> Iterator[str]:
    for name, value in brief.facts:
        yield from _wrapped(f"- {name}: {safe(value)}", "  ")
    yield ""


def _overview(brief: Brief) -> Iterator[str]:
    if not brief.overview:
        return
    rows = [("When", "Where", "What", "Indep.", "Standing", "Killed")]
    rows += [
        (row.time, safe(row.place), row.name, str(row.independent), row.standing, row.killed)
        for row in brief.overview
    ]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    yield lines[0]
    yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    yield from lines[1:]
    yield ""


def _group(group: Group, numbers: Numbers) -> Iterator[str]:
    yield from (f"### {safe(group.place)}: {group.time}", "")
    for part in group.parts:
        yield from _part(part, numbers)


def _part(part: Part, numbers: Numbers) -> Iterator[str]:
    dispute = f" ({part.dispute})" if part.dispute else ""
    yield from (f"#### {part.name}{dispute}", "")
    yield from _wrapped(_sentence(part.lead, numbers), "")
    yield ""
    for name, some in part.lists:
        yield from _list(name, some, numbers)
    yield from _counts(part, numbers)


def _counts(part: Part, numbers: Numbers) -> Iterator[str]:
    if part.counted:
        yield from (f"*{HOW_MANY}*", "")
    for count in part.counted:
        yield from _wrapped(f"- {_sentence(count.head, numbers)}", "  ")
        for row in count.rows:
            yield from _wrapped(f"  - {_sentence(row, numbers)}", "    ")
    if part.counted:
        yield ""


def _list(name: str, some: Sequence[Sentence], numbers: Numbers) -> Iterator[str]:
    if not some:
        return
    if name:
        yield from (f"*{name}*", "")
    for each in some:
        yield from _wrapped(f"- {_sentence(each, numbers)}", "  ")
    yield ""


def _sentence(sentence: Sentence, numbers: Numbers) -> str:
    return safe(sentence.text) + "".join(f"[^{numbers[note]}]" for note in sentence.notes)


def _notes(numbers: Numbers) -> Iterator[str]:
    for note, number in numbers.items():
        where = [note.outlet or "no outlet", f"“{note.title}”" if note.title else None, day(note.published)]
        told = safe(", ".join(filter(None, where)))
        place = safe(f"({note.report}, {note.span.start}–{note.span.end})")
        yield from _wrapped(f"[^{number}]: {told} {place}: “{safe(note.span.text)}”", "    ")


def _wrapped(text: str, indent: str) -> list[str]:
    """Lines of at most 80 columns; a word that is longer stays whole."""
    return textwrap.wrap(
        text, COLUMNS, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
