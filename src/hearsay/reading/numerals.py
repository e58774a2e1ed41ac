"""Plain English numbers: "twenty-five", "two hundred and six", "1,200", "1.5 million", "third", "21st".

What only bounds a number or estimates one ("dozens", "at least", "several") is none; the layers know what it means there.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {
    "zero": 0,
    **{word: value for value, word in enumerate((*_UNITS, *_TEENS), start=1)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
}
_SCALES: dict[str, int] = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_GROUPS = {"dozen": 12, "hundred": 100}
_ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINAL_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINALS = {
    **{word: value for value, word in enumerate((*_ORDINAL_UNITS, *_ORDINAL_TEENS.split()), start=1)},
    **{word[:-1] + "ieth": 10 * value for value, word in enumerate(_TENS, start=2)},
    "hundredth": 100,
}


def _any(words: list[str]) -> str:
    return f"(?:{'|'.join(words)})"


_BELOW_100 = rf"(?:{_any(_TENS)}(?:[- ]{_any(_UNITS)})?|{_any(_TEENS)}|{_any(_UNITS)}|zero)"
_BELOW_1000 = rf"(?:(?:{_BELOW_100}|an?)[- ](?:hundred|dozen)(?:(?:[- ]and)?[- ]{_BELOW_100})?|{_BELOW_100})"
DIGITS = r"(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
"""A number in digits, as a pattern: with separators of thousands, or with a decimal fraction."""
_SCALED = rf"(?:(?:{_BELOW_1000}|{DIGITS}|half[- ]an?|an?)[- ]{_any(list(_SCALES))})"

CARDINAL = (
    rf"(?:{_SCALED}(?:,?(?:[- ]and)?[- ]{_SCALED})*(?:(?:[- ]and)?[- ]{_BELOW_1000})?"
    rf"|{DIGITS}[- ](?:hundred|dozen)|{_BELOW_1000}|{DIGITS})"
)
"""A cardinal number, as a pattern for lower case without groups and without bounds of words.

"a" and "an" count before hundred, thousand, dozen alone. A comma may stand before a part with a scale of its own, since
"ten thousand, five of them children" are two numbers.
"""

ORDINAL = (
    rf"(?:\d+(?:st|nd|rd|th)|{_any(_TENS)}[- ]{_any(_ORDINAL_UNITS)}"
    rf"|{_any(sorted(_ORDINALS, key=len, reverse=True))})"
)
"""An ordinal number up to the hundredth in words, or any in digits, as a pattern like `CARDINAL`."""

_CARDINAL = re.compile(CARDINAL, re.ASCII)
_ORDINAL = re.compile(ORDINAL, re.ASCII)
_FOUND = re.compile(rf"(?<![\w.,])(?:{CARDINAL})(?![\w])", re.IGNORECASE)
_PARTS = re.compile(rf"[a-z]+|{DIGITS}", re.ASCII)
_LONGEST = 200  # characters: far more than any number that somebody spells out


class Numeral(NamedTuple):
    """A number with its place: code points, half-open."""

    start: int
    end: int
    value: int


def cardinal(written: str) -> int | None:
    """The whole number that the words or digits say; None if they are none, or no whole one ("2.5")."""
    text = " ".join(written.lower().split())
    if len(text) > _LONGEST or not _CARDINAL.fullmatch(text):
        return None
    whole = below = Fraction(0)
    for part in _PARTS.findall(text):
        if part in _SCALES:
            whole += Fraction(below or 1) * _SCALES[part]
            below = Fraction(0)
        elif part in _GROUPS:
            below = Fraction(below or 1) * _GROUPS[part]
        else:
            below += _plain(part)
    value = whole + below
    return int(value) if value.denominator == 1 else None


def _plain(part: str) -> Fraction:
    """What a word or digits add; nothing for "and" and "a"."""
    if part[0].isdigit():
        return Fraction(re.sub(r"[^\d.]", "", part))
    return Fraction(1, 2) if part == "half" else Fraction(_SMALL.get(part, 0))


def ordinal(written: str) -> int | None:
    """The place in order that the words or digits say ("third", "twenty-first", "21st"); None if they say none."""
    text = " ".join(written.lower().split())
    if len(text) > _LONGEST or not _ORDINAL.fullmatch(text):
        return None
    if text[0].isdigit():
        return int(text[:-2])
    tens, _, unit = text.replace("-", " ").rpartition(" ")
    return _SMALL.get(tens, 0) + _ORDINALS[unit]


def numerals(text: str, start: int = 0, end: int | None = None) -> Iterator[Numeral]:
    """The whole numbers between two offsets of a text, in order, the longest where they begin.

    Digits after a letter, a full stop or a comma begin none: "F16", "3.25", "v1,2".
    """
    for match in _FOUND.finditer(text, start, len(text) if end is None else end):
        value = cardinal(match.group())
        if value is not None:
            yield Numeral(match.start(), match.end(), value)
