"""Titles and first lines: which first line is a headline, and when a title is only repeated."""

import re

from hearsay.intake.normalisation import one_line
from hearsay.limits import MAX_HEADLINE_CHARACTERS, MIN_HEADLINE_WORDS

_CLOSING = "\"'”’»›)]"
_SENTENCE_END = (".", "…", ":", ";", ",", "。", "।", "؟")
# Lines that open a report without being its headline. `By` needs a capital after it: "By air" may begin one.
_BYLINE = re.compile(
    r"(?:By|BY) [A-Z]|(?:Published|Updated|Posted|Photo|Image|Video|Source|Date|From)\b.?[:\d]"
)
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,}(?:,[^—–]{1,40}|\s?\([^)]{1,40}\)\s?)[—–-]")
_WORD = re.compile(r"\w+")


def split_headline(text: str) -> tuple[str | None, str]:
    """The headline that a normalised text begins with, and the rest; None and the whole text without one.

    A headline is a first line that stands apart by a blank line, has more text after it, and reads
    like one: see `looks_like_headline`.
    """
    first, separator, body = text.partition("\n\n")
    if separator and body and "\n" not in first and looks_like_headline(first):
        return one_line(first.lstrip("# ")), body
    return None, text


def looks_like_headline(line: str) -> bool:
    """Whether a line reads like a headline: short, of some words, and not ending as a sentence does."""
    line = line.strip()
    if len(line) > MAX_HEADLINE_CHARACTERS or len(_WORD.findall(line)) < MIN_HEADLINE_WORDS:
        return False
    if _BYLINE.match(line) or _DATELINE.match(line):
        return False
    return not line.rstrip(_CLOSING).endswith(_SENTENCE_END)


def without_repeated_title(body: str, title: str) -> str:
    """The body less a first line that says the same as the title."""
    first, _, rest = body.partition("\n")
    return rest.lstrip("\n") if is_same_line(first, title) else body


def is_same_line(line: str, title: str) -> bool:
    """Whether a line has the words of the title; case and punctuation do not count."""
    return _WORD.findall(line.casefold()) == _WORD.findall(title.casefold())
