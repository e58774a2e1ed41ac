"""Words that look like an attribution and give none: empty subjects, and the outlet pointing at its own words."""

import re
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline

_EMPTY_SUBJECT = re.compile(r"it|there|what", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?:is|was|are|were|has been|had been|have been|being|been|can be|could be|will be|may be|might be|[’']s)\b"
    r"|(?:seems?|seemed|appears?|appeared|emerged|emerges|turns? out|turned out|follows|transpired)\b",
    re.IGNORECASE,
)
_TO_READER = re.compile(
    r"(?:\b(?:important|worth|worthwhile|notable|noteworthy|necessary|interesting|needless|fair|safe|crucial|essential"
    r"|useful|instructive|pertinent|relevant|vital)\b[\w ]*?"
    r"|\b(?:should|must|needs to|ought to|has to|can|may|might|cannot) (?:also )?(?:be )?)"
    r"\b(?:not(?:e|ed|ing)|mention(?:ed|ing)?|remember(?:ed|ing)?|recall(?:ed|ing)?|stress(?:ed|ing)?|emphasi[sz]e[d]?"
    r"|say|said|saying|add(?:ed)?|point(?:ed|ing)? out|understand|understood|recogni[sz]ed?|observed?|borne in mind"
    r"|bear in mind|kept in mind|keep in mind|acknowledged?|admitted)\b",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(
    r"(?:^|[.!?:;“\"]\s*|\n\s*)(?:(?:and|but|yet|still|however)\b,?\s*)?(?:it|here)?[\s,]*$", re.IGNORECASE
)


def without_nobody(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without empty subjects as sources, and without "it is important to note that"."""
    kept = (_without_empty_subject(outline.text, a) for a in found)
    return [a for a in kept if not _is_to_reader(outline.text, a)]


def _without_empty_subject(text: str, found: Attribution) -> Attribution:
    if found.source is None or found.cue is None:
        return found
    source, cue = text[found.source.start : found.source.end], text[found.cue.start : found.cue.end]
    if _EMPTY_SUBJECT.fullmatch(source) and _PASSIVE.match(cue):
        return found._replace(source=None)
    return found


def _is_to_reader(text: str, found: Attribution) -> bool:
    """Does the outlet tell the reader to note something, in its own voice?"""
    if found.source is not None or found.cue is None:
        return False
    before = text[max(0, found.cue.start - 30) : found.cue.start]
    return bool(_TO_READER.search(text[found.cue.start : found.cue.end])) and bool(
        _SENTENCE_START.search(before)
    )
