"""Where a content or a source ends, where marks and grammar know better than the model."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from hearsay.reading.attributions import Attribution
from hearsay.reading.orphans import FEWEST_WORDS
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range

# “We left at night”, – she said. – “Nobody came back.”: the dashes belong to the cue's aside.
_ASIDE_AFTER = re.compile(r"(?<=[”\"»’])[\s,]*[–—-]+\s*$")
_ASIDE_BEFORE = re.compile(r"[–—-]+\s+(?=[“\"«„‘])")
_PARTICIPLE = re.compile(r"\w+ing\b[\w\s]{0,20}$")
_VERBS = r"(?:are|is|was|were|has|have|had|will|would|can|could|may|might|do|does|did)\b"
_FINITE_AFTER = re.compile(rf"[\s,]*{_VERBS}")
# "the union and the guild, among others, are talking": no relative clause opens before the verb.
_FINITE_INSIDE = re.compile(
    rf"(?:(?!\b(?:who|which|that|whose|whom|where)\b)[^.;:“”\"])*,\s{_VERBS}", re.IGNORECASE
)
_FIRST_OF_LIST = re.compile(r"[^,.;:“”\"]+(?=,\s)")


def with_true_endings(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with sources that swallowed a quotation and contents that swallowed too much cut short.

    "While critics spoke on, blaming the army, the union and the guild are talking": a participle's object cannot
    reach up to a finite verb, which needs a subject of its own.
    """
    return [_cut(outline.text, _without_asides(outline, a)) for a in found]


def _without_asides(outline: Outline, found: Attribution) -> Attribution:
    source = _before_speech(outline, found.source) if found.source else None
    return found._replace(
        source=source, content=tuple(_between_dashes(outline.text, r) for r in found.content)
    )


def _before_speech(outline: Outline, source: Range) -> Range:
    """The source without a quotation that follows it, as in: said Ana Bak, a baker, | “and nobody told us”."""
    at = bisect_right(outline.quotations, source.start, key=lambda q: q.start)
    for quotation in islice(outline.quotations, at, None):
        if quotation.start >= source.end:
            break
        if len(outline.text[quotation.inner_start : quotation.inner_end].split()) >= FEWEST_WORDS:
            words = outline.text[source.start : quotation.start]
            return Range(source.start, source.start + len(words.rstrip(" ,\n–—-:")))
    return source


def _between_dashes(text: str, content: Range) -> Range:
    after = _ASIDE_AFTER.search(text, content.start, content.end)
    before = _ASIDE_BEFORE.match(text, content.start, content.end)
    start, end = before.end() if before else content.start, after.start() if after else content.end
    return Range(start, end) if start < end else content


def _cut(text: str, found: Attribution) -> Attribution:
    last = found.content[-1]
    if found.cue is None or last.start < found.cue.end:
        return found
    if not (_FINITE_AFTER.match(text, last.end) or _FINITE_INSIDE.match(text, last.start, last.end)):
        return found
    first = _FIRST_OF_LIST.match(text, last.start, last.end)
    if first is None or not _PARTICIPLE.search(text[found.cue.start : found.cue.end]):
        return found
    return found._replace(content=(*found.content[:-1], Range(last.start, first.end())))
