"""Voices that are quoted by others: "the agency quoted a resident as saying", "according to AFP, which cited an officer".

The words that name the quoted voice are no part of what it said. Whose the statement then is, and through whom it came,
is decided with the chains (`hearsay.reading.chains`).
"""

import re
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range

CITING = re.compile(r"(?:\w+\s+){0,2}?(?:quot|cit)(?:ed|es|ing)\b", re.IGNORECASE)
_AS_SAYING = re.compile(
    r"(?P<voice>[^,;:.“”\"]{2,90}?)\s+as\s+(?:saying|telling\s+\w+|having\s+said|reporting|claiming)\b[,:]?"
    r"(?:\s+that\b)?\s*"
)
_CITED = re.compile(r"(?P<voice>[^,;:.“”\"]{3,90}?),\s+")
_ACCORDING = re.compile(r"\b(?P<cue>according to)\s+(?P<source>[^,;:.“”\"]{2,60}),\s+$", re.IGNORECASE)
_BEFORE = 80  # code points in front of "which cited" in which "according to AFP" stands


def with_quoted_voices(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, those that quote somebody else without the words that name that voice in their content."""
    return [_quoting(outline.text, each) for each in found]


def _quoting(text: str, found: Attribution) -> Attribution:
    if found.cue is None or not CITING.fullmatch(text, found.cue.start, found.cue.end):
        return found
    return _according(text, found) or _as_saying(text, found)


def _as_saying(text: str, found: Attribution) -> Attribution:
    """Without "him as saying" in the content, if that leaves anything."""
    pieces = [_behind(text, piece, _AS_SAYING) for piece in found.content]
    told = tuple(piece for piece in pieces if piece is not None)
    return found._replace(content=told) if told else found


def _according(text: str, found: Attribution) -> Attribution | None:
    """With the outlet as source in: according to AFP, which cited an officer, the road is closed."""
    start = found.source.start if found.source else -1
    lead = _ACCORDING.search(text, max(0, start - _BEFORE), start) if start >= 0 else None
    told = _behind(text, found.content[0], _CITED) if lead else None
    if lead is None or told is None or len(found.content) > 1:
        return None
    return found._replace(source=Range(*lead.span("source")), cue=Range(*lead.span("cue")), content=(told,))


def _behind(text: str, piece: Range, pattern: re.Pattern[str]) -> Range | None:
    """The piece behind what the pattern matches at its beginning; None if nothing is left."""
    lead = pattern.match(text, piece.start, piece.end)
    if lead is None:
        return piece
    return Range(lead.end(), piece.end) if lead.end() < piece.end else None
