"""Quotation signs as they stand in a text: which family, which way they look, which way they lean.

A sign is not yet an opening or a closing one. Its *shape* is what the character promises (“ opens,
" promises nothing), its *lean* is what the characters around it say. Writers break both promises, so
`hearsay.reading.quotations` decides with both of them and with what is open at that point.
"""

import re
from enum import Enum
from typing import NamedTuple

from hearsay.reading.ranges import Range


class Family(Enum):
    """Signs of one family open and close each other."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    ANGLE = "angle"
    BLOCK = "block"  # the ">" before a block quotation


class Way(Enum):
    """What a sign does, as far as one clue tells."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


class Sign(NamedTuple):
    """One quotation sign: code points, half-open.

    `is_certain` is False where a closing sign could be something else: an apostrophe (the soldiers'
    homes), inches (12" guns).
    """

    start: int
    end: int
    text: str
    family: Family
    shape: Way
    lean: Way
    is_certain: bool = True


_SHAPES: dict[str, tuple[Family, Way]] = {
    '"': (Family.DOUBLE, Way.EITHER),
    "＂": (Family.DOUBLE, Way.EITHER),
    "''": (Family.DOUBLE, Way.EITHER),
    "“": (Family.DOUBLE, Way.OPENS),
    "„": (Family.DOUBLE, Way.OPENS),
    "‟": (Family.DOUBLE, Way.OPENS),
    "``": (Family.DOUBLE, Way.OPENS),
    "‘‘": (Family.DOUBLE, Way.OPENS),
    "”": (Family.DOUBLE, Way.CLOSES),
    "’’": (Family.DOUBLE, Way.CLOSES),
    "´´": (Family.DOUBLE, Way.CLOSES),
    "'": (Family.SINGLE, Way.EITHER),
    "‘": (Family.SINGLE, Way.OPENS),
    "‚": (Family.SINGLE, Way.OPENS),
    "‛": (Family.SINGLE, Way.OPENS),
    "`": (Family.SINGLE, Way.OPENS),
    "’": (Family.SINGLE, Way.CLOSES),
    "´": (Family.SINGLE, Way.CLOSES),
    "«": (Family.GUILLEMET, Way.OPENS),
    "»": (Family.GUILLEMET, Way.CLOSES),
    "‹": (Family.ANGLE, Way.OPENS),
    "›": (Family.ANGLE, Way.CLOSES),
}

# Signs that touch share their surroundings: in "'Go,'" both lean as the two together do. Apostrophes
# between word characters (don't) never get this far.
_RUN = re.compile(r"(?:[\"＂“”„‟‘‚‛`«»‹›]|['’´](?!\w)|(?<!\w)['’´])+")
_SIGN = re.compile(r"``|''|‘‘|’’|´´|.", re.DOTALL)
_CLOSING_SIGN = re.compile(r"'(?=''(?!'))|``|''|‘‘|’’|´´|.", re.DOTALL)  # ''' ends what a single sign began

_BEFORE_OPENING = frozenset("([{<—–-―/=|:")
_BEFORE_CLOSING = frozenset(".,;:!?…)]}>—–-―/|")
_TORN_OFF = frozenset(".,;:!?)]}")

# 'em, the '90s, rock 'n' roll; but 'round' with a second sign is a quoted word.
_ELISION = re.compile(
    r"['’‘`](?:\d0s|n['’‘`]|"
    r"(?:em|til|till|tis|twas|twere|twill|cause|cuz|cos|bout|round|neath|gainst)\b(?!['’]))",
    re.IGNORECASE,
)
_ELIDED_YEAR = re.compile(r"['’‘`]\d\d\b(?![.,]\d)")
_AFTER_N = re.compile(r"\s['’‘`]n$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:[sxz\d]|\win)$", re.IGNORECASE)
_INCHES = re.compile(r"(?<![\d.,])\d{1,3}$")
_FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d+)?\s?$")


def find_signs(text: str, paragraph: Range) -> list[Sign]:
    """The quotation signs in one paragraph, in order; apostrophes and feet and inches (6'2") are left out."""
    signs: list[Sign] = []
    for run in _RUN.finditer(text, paragraph.start, paragraph.end):
        lean = _lean(text, run.start(), run.end(), paragraph)
        one_sign = _CLOSING_SIGN if lean is Way.CLOSES else _SIGN
        for found in one_sign.finditer(text, run.start(), run.end()):
            start, end = found.span()
            family, shape = _SHAPES[found.group()]
            before = text[max(paragraph.start, start - 8) : start]
            if not _is_another_sign(text, start, end, family, before):
                certain = _is_certain(family, before, text[end : min(end + 2, paragraph.end)])
                signs.append(Sign(start, end, found.group(), family, shape, lean, certain))
    return signs


def is_elided_year(text: str, sign: Sign) -> bool:
    """Whether the sign may stand for a century: the class of '09."""
    return _ELIDED_YEAR.match(text, sign.start) is not None


def _is_another_sign(text: str, start: int, end: int, family: Family, before: str) -> bool:
    """Whether this is an apostrophe or a sign of measure beyond doubt."""
    if family is Family.DOUBLE:
        return before[-1:].isdigit() and _FEET_AND_INCHES.search(before) is not None
    if family is not Family.SINGLE:
        return False
    if before[-1:].isalnum() and text[end : end + 1].isalnum():
        return True
    return _ELISION.match(text, start) is not None or _AFTER_N.search(before) is not None


def _is_certain(family: Family, before: str, after: str) -> bool:
    """Whether a closing sign can be nothing else: a word must follow for a possessive or for inches."""
    if not (after[:1].isspace() and after[1:].isalnum()) and after[:1] != "-":
        return True
    if family is Family.SINGLE:
        return _POSSESSIVE.search(before) is None
    return family is not Family.DOUBLE or _INCHES.search(before) is None


def _lean(text: str, start: int, end: int, paragraph: Range) -> Way:
    """What the characters on both sides of a run of signs say it does."""
    if start == paragraph.start:
        return Way.OPENS
    if end == paragraph.end:
        return Way.CLOSES
    before, after = text[start - 1], text[end]
    if before.isspace():
        if after.isspace() or _is_torn_off(text, after, end, paragraph):
            return Way.EITHER
        return Way.OPENS
    if after.isspace():
        return Way.EITHER if before in "([{" else Way.CLOSES
    if before in _BEFORE_OPENING and after not in _BEFORE_CLOSING:
        return Way.OPENS
    if after in _BEFORE_CLOSING and before not in _BEFORE_OPENING:
        return Way.CLOSES
    return Way.EITHER


def _is_torn_off(text: str, after: str, end: int, paragraph: Range) -> bool:
    """Whether a space may have torn a closing sign from its word: We left ", she said."""
    return after in _TORN_OFF and (end + 1 >= paragraph.end or text[end + 1].isspace())
