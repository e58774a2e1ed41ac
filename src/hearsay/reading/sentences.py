"""Sentences of a text: where a full stop, a question or exclamation mark ends one, and where it does not."""

import re
from collections.abc import Iterator, Sequence

from hearsay.reading.abbreviations import ABBREVIATIONS, BEFORE_NUMBERS, STARTERS, TITLES
from hearsay.reading.ranges import Range

# What may end a sentence, with the signs that close after it: he said.” Then
_STOP = re.compile(r"([.!?…]+)((?:[\"”’'»›)\]]|“(?=\s)|\s[”»](?=\s))*)")
# What may stand between the end of a sentence and the first word of the next: .– “Then
_GAP = re.compile(r"\s*([–—―•*\-\s\"“”„‘’'`«»‹›(\[]*)")
_TOUCHING = re.compile(r"[“„«]|[–—]\s*[\"“„‘«]|[–—]\s")
_NAME_IN_LOWER_CASE = re.compile(r"(?:al|el|an|ar|as|ash|at|ad)-[A-Z]|[a-z][A-Z]")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?![.\w])")
_ACRONYM = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_CUED = re.compile(
    r"(?:[A-Z][\w.’'-]{0,30}\s){1,4}(?:said|says|asked|asks|told|replied|added|wrote|shouted|cried|exclaimed|"
    r"demanded|wondered|declared|insisted|answered|continued|concluded)\b"
)

_DASHES = "–—―-"
# Longer than any abbreviation below.
_LONGEST_WORD = 24
# Signs that may stand before the dots a sentence begins with: “... and then
_LEAD = 3


def find_sentences(text: str, paragraphs: Sequence[Range]) -> tuple[Range, ...]:
    """The sentences in order; those of a paragraph hold all of it that is not space, none crosses its end."""
    return tuple(sentence for paragraph in paragraphs for sentence in _of_paragraph(text, paragraph))


def _of_paragraph(text: str, paragraph: Range) -> Iterator[Range]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        gap = _GAP.match(text, stop.end(), paragraph.end)
        if gap is not None and _may_begin(text, stop, gap, paragraph) and _ends(text, start, stop, gap):
            yield Range(start, stop.end())
            start = gap.start(1)
    if start < paragraph.end:
        yield Range(start, paragraph.end)


def _may_begin(text: str, stop: re.Match[str], gap: re.Match[str], paragraph: Range) -> bool:
    """Whether what follows a stop looks like a first word, set off from what ends there."""
    if gap.end() == paragraph.end:
        return False
    if stop.end() == gap.start(1) and not _TOUCHING.match(text, stop.end()):
        return bool(stop[2]) and text[stop.end()].isupper()  # “We left.”Then
    first = text[gap.end()]
    if first.islower():
        return _NAME_IN_LOWER_CASE.match(text, gap.end()) is not None
    return first.isalnum() or first in "$€£¥#@"


def _ends(text: str, start: int, stop: re.Match[str], gap: re.Match[str]) -> bool:
    """Whether a stop that a first word follows ends the sentence that began at `start`."""
    if stop.start() - start <= _LEAD and not any(map(str.isalnum, text[start : stop.start()])):
        return False
    if stop[2]:
        is_open = "." not in stop[1] or any(dash in gap[1] for dash in _DASHES)
        if is_open and _CUED.match(text, gap.end()):
            return False
    if stop[1] != ".":
        return True
    return _ends_at_full_stop(text, start, stop, gap)


def _ends_at_full_stop(text: str, start: int, stop: re.Match[str], gap: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence, rather than an abbreviation, an initial or a number in a list."""
    word = _last_word(text, start, stop.start())
    if (word.isdigit() or len(word) == 1) and stop.start() - start == len(word) <= 2:
        return False
    if word in TITLES or word.rpartition("-")[2].rpartition(".")[2] in TITLES:
        return False
    if stop[2]:
        return True
    if word in BEFORE_NUMBERS:
        return not text[gap.end()].isdigit()
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    if is_initial or word in ABBREVIATIONS or _ACRONYM.fullmatch(word):
        return _begins_afresh(text, gap, is_initial=is_initial)
    return True


def _last_word(text: str, start: int, end: int) -> str:
    words = text[max(start, end - _LONGEST_WORD) : end].split()
    return words[-1].lstrip("\"“”„‘’'`«»‹›([–—-") if words and not text[end - 1].isspace() else ""


def _begins_afresh(text: str, gap: re.Match[str], *, is_initial: bool) -> bool:
    """Whether the next word begins sentences, or a quotation begins there: in the U.S. “They came”."""
    word = _FIRST_WORD.match(text, gap.end())
    if any(sign in gap[1] for sign in '"“„«'):
        return not is_initial  # Robert C. “Bobby” Scott
    if any(dash in gap[1] for dash in _DASHES):  # a dateline: ALTAVILLE, Md. — The town
        return False
    return word is not None and word.group() in STARTERS
