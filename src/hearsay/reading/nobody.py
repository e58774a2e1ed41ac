"""Words that look like an attribution and give none: empty subjects, and the outlet pointing at its own words."""

import re
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range

_EMPTY_SUBJECT = re.compile(r"it|there|what", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?:is|was|are|were|has been|had been|have been|being|been|can be|could be|will be|may be|might be|[’']s)\b"
    r"|(?:seems?|seemed|appears?|appeared|emerged|emerges|turns? out|turned out|follows|transpired)\b",
    re.IGNORECASE,
)
_NOTING = (
    r"(?:not(?:e|ed|ing)|mention(?:ed|ing)?|remember(?:ed|ing)?|recall(?:ed|ing)?|stress(?:ed|ing)?|emphasi[sz]e[d]?"
    r"|say|said|saying|add(?:ed)?|point(?:ed|ing)? out|understand|understood|recogni[sz]ed?|observed?"
    r"|b(?:orne|ear) in mind|ke(?:pt|ep) in mind|acknowledged?|admitted)\b"
)
_WORTHY = (
    r"(?:important|worth|worthwhile|notable|noteworthy|necessary|interesting|needless|fair|safe|crucial|essential"
    r"|useful|instructive|pertinent|relevant|vital)"
)
# From the start of a sentence: "But it is also worth noting", "It must be said", "Needless to say".
_TO_READER = re.compile(
    r"(?:^|[.!?:;“\"]\s*|\n\s*)(?:(?:and|but|yet|still|however)\b,?\s*)?"
    rf"(?:(?:it|here)\s+(?:\w+\s+){{0,3}}?)?(?:{_WORTHY}\s+(?:\w+\s+){{0,2}}?"
    rf"|(?:should|must|needs to|ought to|has to|can|may|might|cannot)\s+(?:also\s+)?(?:be\s+)?){_NOTING}",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\d{1,2}[:.h]\d{2}\s*(?:[AaPp]\.?[Mm]\.?\b\s*)?(?:[A-Z]{2,4}\b)?\s*[-–—:|]\s*(?=\S)")
_NO_CONTENT = re.compile(r"[A-Z][A-Z .'’-]{2,}(?:, [A-Z][\w ]+)?")
_REFUSED = re.compile(r"(?:\w+ ){0,2}?(?:been|were|was|being|are|is) denied", re.IGNORECASE)
_ACCESS = re.compile(
    r"\s+(?:access|entry|food|aid|visas?|bail|asylum|permission|care|treatment|passage|the right)\b"
)
_LONGEST_LEAD = 40  # code points between the sentence's start and the cue: "It is also very important"


def without_nobody(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without empty subjects, hours and datelines, and without "it is important to note that"."""
    kept = (_without_marks(outline.text, _without_empty_subject(outline.text, a)) for a in found)
    return [a for a in kept if not _is_to_reader(outline.text, a) and not _is_refused(outline.text, a)]


def _without_marks(text: str, found: Attribution) -> Attribution:
    """Without the hour of a live report in front of a source, and without pieces that are a dateline."""
    told = tuple(r for r in found.content if not _NO_CONTENT.fullmatch(text, r.start, r.end))
    hour = _HOUR.match(text, found.source.start, found.source.end) if found.source else None
    source = Range(hour.end(), found.source.end) if hour and found.source else found.source
    return found._replace(source=source, content=told or found.content)


def _is_refused(text: str, found: Attribution) -> bool:
    """Is something kept from the source: "its teams have been denied access"? Nothing is said by that."""
    cue = found.cue
    return bool(cue and _REFUSED.fullmatch(text, cue.start, cue.end) and _ACCESS.match(text, cue.end))


def _without_empty_subject(text: str, found: Attribution) -> Attribution:
    if found.cue is None or not _PASSIVE.match(text, found.cue.start, found.cue.end):
        return found
    told = tuple(r for r in found.content if not _EMPTY_SUBJECT.fullmatch(text, r.start, r.end))
    source = found.source
    if source and _EMPTY_SUBJECT.fullmatch(text, source.start, source.end):
        source = None
    return found._replace(source=source, content=told or found.content)


def _is_to_reader(text: str, found: Attribution) -> bool:
    """Does the outlet tell the reader to note something, in its own voice?

    The cue may be all of "is important to note" or its end alone.
    """
    if found.cue is None:
        return False
    start = max(0, found.cue.start - _LONGEST_LEAD)
    if found.source is not None and found.source.start >= start:
        return False
    return any(m.end() > found.cue.start for m in _TO_READER.finditer(text, start, found.cue.end))
