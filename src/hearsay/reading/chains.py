"""Through whom a statement reached the outlet: told the BBC, in an interview with, quoted by, citing; credited agencies."""

import re
from collections.abc import Sequence

from hearsay.reading import _bodies
from hearsay.reading._bodies import CREDITED
from hearsay.reading.kinds import phrase_kind
from hearsay.reading.outline import Outline, Range
from hearsay.reading.phrases import Phrase, Shape
from hearsay.reading.wording import Wording
from hearsay.records import SourceKind, Statement

_LINK = re.compile(
    r"\b(?:told|tell|tells|telling|"
    r"interview(?:s|ed)?\s+(?:\w+\s+)?(?:with|to|on|for|by|in)|interviewed\s+by|"
    r"(?:speak|speaking|spoke|spoken|talk|talking|talked)\s+(?:\w+\s+)?(?:to|with|on)|"
    r"(?:comments?|remarks?|statement|message|email|letter|testimony)\s+(?:\w+\s+)?(?:to|for|in|on)|"
    r"(?:wrote|writing|written|writes|article|op-ed|column|essay)\s+(?:\w+\s+)?(?:in|for|on)|"
    r"(?:appearance|appearing|appeared)\s+on|"
    r"(?:quoted|cited|carried|reported|published|broadcast|aired|shared|obtained|seen)\s+(?:\w+\s+)?(?:by|in|on)|"
    r"according\s+to|citing|via|through)\s+"
    r"(?:(?:the|a|an|its|local|state|state-run|news|newspaper|broadcaster|agency|channel)\s+)*$",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:interview|speaking|speak|spoke|talk|wrote|writing|article|op-ed|appear)", re.IGNORECASE)
_QUOTING = re.compile(
    r"\s*(?:has\s+|have\s+|had\s+|also\s+|later\s+)*(?:quoted|quotes|cited|cites|quoting|citing)\s+", re.IGNORECASE
)
_CITING = re.compile(r"\s*,?\s*(?:citing|quoting|which\s+(?:cited|quoted))\s+", re.IGNORECASE)
_AGENCIES = "|".join(sorted((re.escape(name) for name in CREDITED), key=len, reverse=True))
_DATELINE = re.compile(
    rf"^[^\n(]{{0,60}}\(\s*(?P<name>{_AGENCIES}|The Associated Press|Associated Press|Agence France-Presse)\s*\)"
    r"\s*[-–—:]",
    re.IGNORECASE,
)
_FOOT = re.compile(
    rf"(?:^|[.”\"’])\s*[(\[–—-]*\s*(?P<name>{_AGENCIES.upper()}|Reuters|Bloomberg|Interfax|Xinhua|Kyodo|Yonhap"
    r"|The Associated Press|Associated Press|Agence France-Presse)\s*[)\]]?\s*$"
)
_GENERIC = frozenset({"reporter", "journalist", "press", "media", "correspondent", "interviewer"})
_REACH = 60  # code points in front of an outlet's name that are read for how it comes in


def outlets_in_chain(
    wording: Wording, statement: Statement, found: Sequence[Phrase], taken: Range | None
) -> list[tuple[Phrase, bool]]:
    """The outlets named as links of one statement, in reading order, each with whether it lasts.

    A link lasts if it tells of a conversation ("in an interview with the BBC"), so that what the same
    speaker says further on comes through it too. `taken` is the source span: the speaker is no link.
    """
    region = _region(wording, statement)
    links: list[tuple[Phrase, bool]] = []
    for phrase in found:
        if not region.start <= phrase.start < region.end or _inside(statement, phrase):
            continue
        if taken is not None and taken.start <= phrase.start < taken.end:
            continue
        how = _how(wording, phrase, region.start)
        if how and is_outlet(phrase, how):
            links.append((phrase, bool(_LASTS.search(how))))
    return links


def _region(wording: Wording, statement: Statement) -> Range:
    """The sentences that hold the cue or the source, or the first piece of the content if there is neither."""
    spans = [span for span in (statement.cue, statement.source, statement.addressee) if span] or statement.content[:1]
    ranges = [wording.sentence_range(span.start) for span in spans]
    return Range(min(one.start for one in ranges), max(one.end for one in ranges)) if ranges else Range(0, 0)


def _inside(statement: Statement, phrase: Phrase) -> bool:
    return any(piece.start <= phrase.start < piece.end for piece in statement.content)


def _how(wording: Wording, phrase: Phrase, floor: int) -> str:
    """The words that bring an outlet in as a link, or ""."""
    before = wording.text[max(floor, phrase.start - _REACH) : phrase.start]
    match = _LINK.search(before)
    if match:
        return match.group()
    quoting = _QUOTING.match(wording.text, phrase.end)
    return quoting.group() if quoting else ""


def is_outlet(phrase: Phrase, how: str = "") -> bool:
    """Whether a phrase names an outlet and not reporters in general; "according to police" is no chain."""
    if phrase.head in _GENERIC and not phrase.bodies and not phrase.limits:
        return False
    if phrase_kind(phrase) is SourceKind.MEDIA:
        return phrase.shape is not Shape.PERSON
    return bool(how) and phrase.shape is Shape.BODY and "interview" in how.lower() and False


def quoted_instead(wording: Wording, source: Phrase, statement: Statement) -> int | None:
    """Where the voice begins that an outlet quotes ("AFP quoted him as saying", "AFP, citing officials"), or None."""
    if not is_outlet(source):
        return None
    for pattern in (_QUOTING, _CITING):
        match = pattern.match(wording.text, source.end)
        if match and not any(piece.start <= match.end() < piece.end for piece in statement.content):
            return match.end()
    return None


def credited(outline: Outline, outlet: str | None) -> Range | None:
    """Where the agency is named that the report is credited to, at its head or foot, or None.

    None too if the agency is the report's own outlet: then it is no link between them.
    """
    for paragraph in (*outline.paragraphs[:3], *outline.paragraphs[-1:]):
        text = outline.text[paragraph.start : paragraph.end]
        match = _DATELINE.search(text) or (_FOOT.search(text) if paragraph == outline.paragraphs[-1] else None)
        if match:
            name = match["name"]
            if outlet and same_outlet(name, outlet):
                return None
            return Range(paragraph.start + match.start("name"), paragraph.start + match.end("name"))
    return None


def same_outlet(name: str, outlet: str) -> bool:
    """Whether a name in the text is that of the report's own outlet."""
    one, other = _bodies.key(name), _bodies.key(outlet)
    return _bodies.CANONICAL.get(one, one) == _bodies.CANONICAL.get(other, other)
