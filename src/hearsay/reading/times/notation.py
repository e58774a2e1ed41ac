"""How the patterns of times are written, and the scanner made of them.

A pattern is a regular expression over words: each name in it stands for one word of that class in `lexicon` ("month"
for any month, "ago" for itself), names are parted by spaces, `<NAME>` takes in a part that is defined beside the rules,
and `day:month` or `day:(dnum|nth)` remembers words by a name. A report is looked at as a string of one character per
word, its class, so that Python's own expressions do the work.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import NamedTuple

from hearsay.reading.times.lexicon import CODE_OF, CODES, OTHER

_ISLANDS = re.compile(f"[^{OTHER}]+")
_PART = re.compile(r"<([A-Z_]+)>")
_PIECE = re.compile(r"([a-z][a-z0-9]*):(\()?|([a-z]+)|\s+|.")


class Rule(NamedTuple):
    """A pattern by its name."""

    name: str
    pattern: str


class Found(NamedTuple):
    """Words that a rule matches: positions in a Syntax, half-open, and the ranges of the words that it remembers."""

    rule: str
    start: int
    end: int
    parts: Mapping[str, tuple[int, int]]


def expression(pattern: str, parts: Mapping[str, str], *, named: bool) -> str:
    """The pattern as a regular expression over the characters of classes; without its names if they are not wanted."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda match: f"({parts[match[1]]})", pattern)
    return "".join(_pieces(pattern, named=named))


def _pieces(pattern: str, *, named: bool) -> Iterator[str]:
    closing: list[str] = []
    word_is_named, used = False, 0
    for match in _PIECE.finditer(pattern):
        name, opened, word = match[1], match[2], match[3]
        if name:
            used += 1  # a name may stand twice in a pattern, where one of two ways is taken
            yield f"(?P<{name}_{used}>" if named else "(?:"
            if opened:
                closing.append(")")
            word_is_named = not opened
        elif word:
            yield CODES[word] + (")" if word_is_named else "")
            word_is_named = False
        elif match[0] == "(":
            closing.append(")")
            yield "(?:" if pattern[match.end() : match.end() + 1] != "?" else "("
        elif match[0] == ")":
            yield closing.pop()
        elif not match[0].isspace():
            yield match[0]


class Scanner:
    """Finds the words that rules match, the first rule that does at each place; what matches never overlaps."""

    def __init__(
        self,
        rules: Sequence[Rule],
        parts: Mapping[str, str],
        *,
        seeds: Sequence[str],
        inner: Sequence[str] = (),
    ) -> None:
        self._names = [rule.name for rule in rules]
        plain = "|".join(f"({expression(rule.pattern, parts, named=False)})" for rule in rules)
        passed = f"(?![{''.join(CODES[name] for name in inner)}])" if inner else ""
        self._any = re.compile(f"{passed}(?:{plain})")
        self._named = cache(lambda at: re.compile(expression(rules[at].pattern, parts, named=True)))
        self._seed = re.compile(f"[{''.join(CODES[name] for name in seeds)}]")

    def find(self, words: Sequence[str], sentences: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """What matches, in order, never over the end of a sentence; sentences are ranges of words."""
        codes = "".join(map(CODE_OF.get, words, repeat(OTHER)))
        for start, end in sentences:
            if self._seed.search(codes, start, end):
                for island in _ISLANDS.finditer(codes, start, end):
                    if self._seed.search(codes, *island.span()):
                        yield from self._on(codes, *island.span())

    def _on(self, codes: str, start: int, end: int) -> Iterator[Found]:
        for match in self._any.finditer(codes, start, end):
            at = (match.lastindex or 1) - 1
            whole = self._named(at).match(codes, match.start(), end)
            if whole and whole.end() > whole.start():
                parts = {
                    name.partition("_")[0]: whole.span(name)
                    for name, found in whole.groupdict().items()
                    if found
                }
                yield Found(self._names[at], *whole.span(), parts)
