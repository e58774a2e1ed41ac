"""Where a content ends, where grammar knows better than the model."""

import re
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range

_PARTICIPLE = re.compile(r"\w+ing\b[\w\s]{0,20}$")
_VERBS = r"(?:are|is|was|were|has|have|had|will|would|can|could|may|might|do|does|did)\b"
_FINITE_AFTER = re.compile(rf"[\s,]*{_VERBS}")
# "the union and the guild, among others, are talking": no relative clause opens before the verb.
_FINITE_INSIDE = re.compile(
    rf"(?:(?!\b(?:who|which|that|whose|whom|where)\b)[^.;:“”\"])*,\s{_VERBS}", re.IGNORECASE
)
_FIRST_OF_LIST = re.compile(r"[^,.;:“”\"]+(?=,\s)")


def with_true_endings(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with contents that swallowed the subject of the clause that follows cut before it.

    "While critics spoke on, blaming the army, the union and the guild are talking": a participle's object cannot
    reach up to a finite verb, which needs a subject of its own.
    """
    return [_cut(outline.text, attribution) for attribution in found]


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
