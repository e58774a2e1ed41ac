"""Attributions within attributions: "the ministry said villagers had told its officers that ...".

The training corpus marks outermost attributions alone. So the contents that hold a word of reporting are read a
second time, each as if it stood alone, and what is found there with enough confidence stands within.
"""

import re
from collections.abc import Iterator, Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline, outline
from hearsay.reading.ranges import Range
from hearsay.reading.statements import confidence

FEWEST_WORDS = 5  # of a content that may hold another attribution
LEAST_CONFIDENCE = 0.4  # below, half of what is found in contents is no attribution

_LEAD = re.compile(r"[\s“\"‘'«„]*(?:that\b\s*)?[\s“\"‘'«„]*")
_REPORTING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|warn\w*|claim\w*|report(?:s|ed)|according to|announc\w+|accus\w+|blam\w+"
    r"|promis\w+|den(?:y|ies|ied)|insist\w*|argu(?:e|es|ed)|believ\w+|thinks?|thought|wrote|complain\w*|admit\w*"
    r"|confirm\w*|demand\w*|threaten\w*|ask(?:s|ed)|call(?:s|ed) (?:for|on)|urg(?:e|es|ed)|suggest\w*|order(?:s|ed)"
    r"|estimat\w+|describ\w+|alleg\w+|vow\w*|pledg\w+|agreed?|fear(?:s|ed)|hop(?:es|ed)|swore|testif\w+)\b",
    re.IGNORECASE,
)
# The speaker themselves, and words for whoever it may be. "US officials" are neither.
_NO_OTHER_VOICE = re.compile(
    r"(?:I|[Ww]e|[Uu]s|me|[Yy]ou"
    r"|(?:[Nn]obody|[Nn]o[ -]one|[Nn]one|[Nn]either|[Bb]oth|[Aa]ny\w*|[Ee]very\w+|[Ss]ome(?:one|body))\b.*)"
)
_CLOSING = re.compile(r"[.,]?[”\"»]\s*$")
_OPENING = re.compile(r"[“„\"«]")


def stretches(whole: Outline, found: Sequence[Attribution]) -> Iterator[Range]:
    """The stretches of contents that may hold an attribution, without what leads into them."""
    for piece in (piece for attribution in found for piece in attribution.content):
        stretch = without_lead(whole.text, piece)
        words = whole.text[stretch.start : stretch.end]
        if len(words.split()) >= FEWEST_WORDS and _REPORTING.search(words):
            yield stretch


def without_lead(text: str, content: Range) -> Range:
    """The content without what makes it look unlike a sentence that stands alone: marks and "that"."""
    lead = _LEAD.match(text, content.start, content.end)
    return Range(lead.end() if lead else content.start, content.end)


def standing_alone(text: str, stretch: Range) -> Outline:
    """The outline of a stretch as a sentence of its own: with a capital, and of the same length."""
    words = text[stretch.start : stretch.end]
    capital = words[:1].upper()
    return outline((capital if len(capital) == 1 else words[:1]) + words[1:])


def within(
    text: str, stretch: Range, found: Sequence[Attribution], calibration: Sequence[float]
) -> Iterator[Attribution]:
    """What was found in a stretch read alone, as ranges of the whole text.

    Left out: what nobody in particular says, what the speaker says of themselves, what is too uncertain.
    """
    for attribution in (moved(a, stretch.start) for a in found):
        source = attribution.source
        if source is None or _NO_OTHER_VOICE.fullmatch(text, source.start, source.end):
            continue
        if confidence(attribution, calibration) >= LEAST_CONFIDENCE:
            yield _without_outer_mark(text, attribution)


def _without_outer_mark(text: str, found: Attribution) -> Attribution:
    """The attribution without the mark that closes the quotation around it, if its content ends there."""
    last = found.content[-1]
    mark = _CLOSING.search(text, last.start, last.end)
    if mark is None or mark.start() == last.start or _OPENING.search(text, last.start, mark.start()):
        return found
    return found._replace(content=(*found.content[:-1], Range(last.start, mark.start())))


def moved(found: Attribution, by: int) -> Attribution:
    """The attribution with all its ranges moved on by that many code points."""

    def move(r: Range) -> Range:
        return Range(r.start + by, r.end + by)

    return found._replace(
        source=move(found.source) if found.source else None,
        cue=move(found.cue) if found.cue else None,
        content=tuple(move(piece) for piece in found.content),
    )
