"""Through whom a statement reached the outlet: told the BBC, in an interview with, quoted by, citing."""

import re

from hearsay.reading.kinds import phrase_kind
from hearsay.reading.outline import Range
from hearsay.reading.scene import Scene, holds
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.wording import Wording
from hearsay.records import SourceKind, Statement

_LINK = re.compile(
    r"\b(?:told|tell|tells|telling|"
    r"interview(?:s|ed)?\s+(?:\w+\s+)?(?:with|to|on|for|by|in)|interviewed\s+by|"
    r"(?:speak|speaking|spoke|spoken|talk|talking|talked)\s+(?:\w+\s+)?(?:to|with|on)|"
    r"(?:comments?|remarks?|statement|message|email|letter|testimony)\s+(?:\w+\s+)?(?:to|for|in|on)|"
    r"(?:wrote|writing|written|writes|article|op-ed|column|essay)\s+(?:\w+\s+)?(?:in|for|on)|"
    r"(?:appearance|appearing|appeared)\s+on|"
    r"(?:quoted|cited|carried|reported|published|broadcast|aired|shared|obtained|seen|contacted|reached)\s+(?:\w+\s+)?(?:by|in|on)|"
    r"according\s+to|citing|via|through)\s+"
    r"(?:(?:the|a|an|its|local|state|state-run|news|newspaper|broadcaster|agency|channel)\s+)*$",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:interview|speaking|speak|spoke|talk|wrote|writing|article|op-ed|appear)", re.IGNORECASE
)
_QUOTING = re.compile(
    r"\s*(?:has\s+|have\s+|had\s+|also\s+|later\s+)*(?:quoted|quotes|cited|cites|quoting|citing)\s+",
    re.IGNORECASE,
)
_CITING = re.compile(r"\s*,?\s*(?:citing|quoting|which\s+(?:cited|quoted))\s+", re.IGNORECASE)
_AS_SAYING = re.compile(r"[^.;:“”\"]{1,90}?\s+as\s+(?:saying|telling)\b")
_OCCASIONS = frozenset("conference briefing interview event meeting breakfast call".split())
"""Where things are said, not by whom they are passed on: "told a news conference"."""
_GENERIC = frozenset({"reporter", "journalist", "press", "media", "correspondent", "interviewer"})
_REACH = 60  # code points in front of an outlet's name that are read for how it comes in


def outlets_in_chain(scene: Scene, statement: Statement) -> list[tuple[Phrase, bool]]:
    """The outlets named as links of one statement, in reading order, each with whether it lasts.

    A link lasts if it tells of a conversation ("in an interview with the BBC"), so that what the same
    speaker says further on comes through it too. The source itself is no link; "residents quoted by the BBC" name one.
    """
    region = _region(scene, statement)
    links: list[tuple[Phrase, bool]] = []
    for phrase in scene.between(region.start, region.end):
        if holds(statement, phrase.start):
            continue
        own = statement.source
        floor = own.start if own and own.start <= phrase.start < own.end else region.start
        how = _how(scene.wording, phrase, floor) if is_outlet(phrase) else ""
        if how:
            links.append((phrase, bool(_LASTS.search(how))))
    return links


def _region(scene: Scene, statement: Statement) -> Range:
    """The sentences of cue, source and addressee, or of the content; of a statement within one, only its part."""
    spans = [span for span in (statement.cue, statement.source, statement.addressee) if span]
    ranges = [scene.wording.sentence_range(span.start) for span in spans or statement.content[:1]]
    if not ranges:
        return Range(0, 0)
    start, end = min(one.start for one in ranges), max(one.end for one in ranges)
    parent = scene.by_id.get(statement.within) if statement.within else None
    for piece in parent.content if parent else ():
        if any(piece.start <= span.start < piece.end for span in spans):
            return Range(max(start, piece.start), min(end, piece.end))
    return Range(start, end)


def _how(wording: Wording, phrase: Phrase, floor: int) -> str:
    """The words that bring an outlet in as a link, or ""."""
    before = wording.text[max(floor, phrase.start - _REACH) : phrase.start]
    match = _LINK.search(before) or (
        _QUOTING.match(wording.text, phrase.end) if phrase.start > floor else None
    )
    return match.group() if match else ""


def is_outlet(phrase: Phrase) -> bool:
    """Whether a phrase names an outlet, or one by what it is; reporters in general and journalists are none."""
    if (
        phrase.head in _OCCASIONS
        or phrase.owner
        or (phrase.head in _GENERIC and not phrase.bodies and not phrase.limits)
    ):
        return False
    return phrase.shape is not Shape.PERSON and phrase_kind(phrase) is SourceKind.MEDIA


def quoted_instead(wording: Wording, source: Phrase, statement: Statement) -> int | None:
    """Where the voice begins that another one quotes ("AFP quoted him as saying", "AFP, citing officials"), or None.

    Whom an outlet quotes speaks; whom others quote, only where it reads "as saying".
    """
    is_passing_on, text = is_outlet(source), wording.text
    quoting = _QUOTING.match(text, source.end)
    if (
        quoting
        and not holds(statement, quoting.end())
        and (is_passing_on or _AS_SAYING.match(text, quoting.end()))
    ):
        return quoting.end()
    citing = _CITING.match(text, source.end) if is_passing_on else None
    return citing.end() if citing else None
