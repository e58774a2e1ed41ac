"""Paragraphs of a text: at blank lines always, at single line breaks where the text is not hard-wrapped."""

import re
from collections.abc import Iterator

from hearsay.reading.ranges import Range

_BREAK = re.compile(r"\n\s*")
_LIST_ITEM = re.compile(r"(?:[•‣◦▪●*–—-]|\(?(?:\d{1,2}|[a-z])[.)])[^\S\n]+\S", re.IGNORECASE)
_BLOCK = re.compile(r">[> ]*")
_SPOKEN_TURN = re.compile(r"[–—-]\s*[\"“„«‘]|[QA]:\s")
_TERMINAL = frozenset(".!?…:;")
_AFTER_TERMINAL = "\"”’'»›“)]*"

# In hard-wrapped English about three lines in four begin in lower case; where each line is a paragraph
# hardly any does.
_WRAPPED_SHARE = 0.3
# A line that ends a paragraph of hard-wrapped text stops well before the margin.
_SHORT_LINE = 0.7


def find_paragraphs(text: str) -> tuple[Range, ...]:
    """The paragraphs in order, without the space around them; together they hold all that is not space."""
    breaks = [(found.start(), found.end()) for found in _BREAK.finditer(text)]
    single = [pair for pair in breaks if "\n" not in text[pair[0] + 1 : pair[1]]]
    margin = _margin(text, single) if _is_hard_wrapped(text, single) else None
    return tuple(_between(text, _separating(text, breaks, margin)))


def _is_hard_wrapped(text: str, single: list[tuple[int, int]]) -> bool:
    """Whether line breaks stand in the middle of sentences, so that a line is no paragraph."""
    in_sentence = sum(_begins_in_lower_case(text, end) for _, end in single)
    return in_sentence > 0 and in_sentence >= _WRAPPED_SHARE * len(single)


def _begins_in_lower_case(text: str, line: int) -> bool:
    block = _BLOCK.match(text, line)
    first = block.end() if block else line
    return text[first : first + 1].islower()


def _margin(text: str, single: list[tuple[int, int]]) -> int:
    """The usual length of a line that a single break ends, in code points; one long line does not move it."""
    lengths = sorted(start - text.rfind("\n", 0, start) - 1 for start, _ in single)
    return lengths[len(lengths) // 2]


def _separating(text: str, breaks: list[tuple[int, int]], margin: int | None) -> Iterator[tuple[int, int]]:
    line, is_first = 0, True
    for start, end in breaks:
        is_separating = "\n" in text[start + 1 : end] or (
            _separates(text, Range(line, start), end, is_first=is_first, margin=margin)
        )
        if is_separating:
            yield start, end
        line, is_first = end, is_separating


def _separates(text: str, line: Range, following: int, *, is_first: bool, margin: int | None) -> bool:
    """Whether a single break ends a paragraph: after `line`, with `following` the start of the next one."""
    if _LIST_ITEM.match(text, following) or _SPOKEN_TURN.match(text, following):
        return True
    if bool(_BLOCK.match(text, line.start)) != bool(_BLOCK.match(text, following)):
        return True
    if _begins_in_lower_case(text, following):
        return False
    if margin is None:
        return True
    last = text[max(line.start, line.end - 8) : line.end].rstrip().rstrip(_AFTER_TERMINAL)[-1:]
    return (is_first or last in _TERMINAL) and line.end - line.start < _SHORT_LINE * margin


def _between(text: str, separators: Iterator[tuple[int, int]]) -> Iterator[Range]:
    start = 0
    for end, following in [*separators, (len(text), len(text))]:
        paragraph = text[start:end]
        if paragraph and not paragraph.isspace():
            left = len(paragraph) - len(paragraph.lstrip())
            yield Range(start + left, start + len(paragraph.rstrip()))
        start = following
