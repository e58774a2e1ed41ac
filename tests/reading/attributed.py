"""Reports written by hand with their statements marked, so that a test shows both on one page.

`<s1>Ana Bak</s1> <c1>told</c1> <a1>the Lamp</a1> <t1>“We left.”</t1>`: source, cue, addressee and a piece
of the content of statement 1. A statement that is marked inside the content of another stands within it.
"""

import re
from typing import NamedTuple

from hearsay.reading.outline import outline
from hearsay.reading.sources import resolve
from hearsay.records import Form, Manner, Report, Source, Span, Statement, StatementId

_TAG = re.compile(r"<(/?)([scat])(\d+)>")


class Resolved(NamedTuple):
    """What came of one marked text; statements and sources by the numbers they were marked with."""

    text: str
    sources: list[Source]
    statements: dict[int, Statement]

    def speaker(self, number: int) -> Source | None:
        """The Source of a statement, None if it has none."""
        wanted = self.statements[number].speaker
        return next((source for source in self.sources if source.id == wanted), None)

    def name(self, number: int) -> str | None:
        """The name of a statement's Source."""
        speaker = self.speaker(number)
        assert speaker is not None, f"statement {number} has no speaker"
        return speaker.name

    def kind(self, number: int) -> str:
        """The kind of a statement's Source, as it is written in JSON."""
        speaker = self.speaker(number)
        assert speaker is not None, f"statement {number} has no speaker"
        return speaker.kind.value

    def via(self, number: int) -> list[str | None]:
        """The names of the links of a statement, nearest the speaker first."""
        names = {source.id: source.name for source in self.sources}
        return [names[link] for link in self.statements[number].via]

    def group(self, number: int) -> str | None:
        """The name of the group that a statement's Source is a member of."""
        speaker = self.speaker(number)
        names = {source.id: source.name for source in self.sources}
        return names[speaker.group] if speaker and speaker.group else None

    def mentions(self, number: int) -> list[str]:
        """The words of all mentions of a statement's Source."""
        speaker = self.speaker(number)
        return [span.text for span in speaker.mentions] if speaker else []

    def same(self, *numbers: int) -> bool:
        """Whether all these statements have one and the same Source."""
        return len({self.statements[number].speaker for number in numbers}) == 1


def read(marked: str, *, outlet: str | None = None, title: str | None = None) -> Resolved:
    """The marked text, resolved."""
    text, spans = _unmarked(marked)
    statements = [_statement(number, spans[number], spans) for number in sorted(spans)]
    report = Report(id="r", text=text, title=title, outlet=outlet)
    sources, filled = resolve(outline(text, title), report, statements)
    return Resolved(text, sources, dict(zip(sorted(spans), filled, strict=True)))


def unresolved(marked: str) -> tuple[str, list[Statement]]:
    """The text without its marks, and the statements as they are before anything is resolved."""
    text, spans = _unmarked(marked)
    return text, [_statement(number, spans[number], spans) for number in sorted(spans)]


def _unmarked(marked: str) -> tuple[str, dict[int, dict[str, list[Span]]]]:
    plain: list[str] = []
    at, length = 0, 0
    opened: dict[tuple[str, int], int] = {}
    ranges: list[tuple[str, int, int, int]] = []
    for tag in _TAG.finditer(marked):
        plain.append(marked[at : tag.start()])
        length += tag.start() - at
        at = tag.end()
        role = (tag[2], int(tag[3]))
        if tag[1]:
            ranges.append((*role, opened.pop(role), length))
        else:
            opened[role] = length
    assert not opened, f"not closed: {opened}"
    text = "".join(plain) + marked[at:]
    spans: dict[int, dict[str, list[Span]]] = {}
    for letter, number, start, end in ranges:
        spans.setdefault(number, {}).setdefault(letter, []).append(Span(start, end, text[start:end]))
    return text, spans


def _statement(
    number: int, roles: dict[str, list[Span]], spans: dict[int, dict[str, list[Span]]]
) -> Statement:
    content = roles.get("t", [])
    return Statement(
        id=StatementId(f"q{number}"),
        source=roles["s"][0] if "s" in roles else None,
        cue=roles["c"][0] if "c" in roles else None,
        addressee=roles["a"][0] if "a" in roles else None,
        content=content,
        form=_form(content),
        manner=Manner.SAYS,
        within=_around(number, roles, spans),
        confidence=1.0,
    )


def _form(content: list[Span]) -> Form:
    if all(piece.text.startswith("“") for piece in content):
        return Form.DIRECT
    return Form.MIXED if any("“" in piece.text for piece in content) else Form.INDIRECT


def _around(
    number: int, roles: dict[str, list[Span]], spans: dict[int, dict[str, list[Span]]]
) -> StatementId | None:
    start = min(span.start for found in roles.values() for span in found)
    holders = [
        (piece.end - piece.start, other)
        for other, parts in spans.items()
        for piece in parts.get("t", [])
        if other != number and piece.start <= start < piece.end
    ]
    return StatementId(f"q{min(holders)[1]}") if holders else None
