"""Attributions by where they stand: a cue right behind what is told, at the end of the sentence or of the quotation.

"Shells fell overnight, governor Ana Bak wrote on Telegram." "“We left,” said Bak's brother, Omid." Whatever else the model
makes of such a sentence, what stands before is told, by whoever is named behind it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.orphans import RULE_EVIDENCE
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax
from hearsay.reading.told import FINITE

_SAID = (
    r"(?:said|says|wrote|writes|posted|tweeted|announced|reported|warned|claimed|alleged|added|testified|argued|insisted"
    r"|acknowledged|admitted|explained|recalled|estimated|declared|stated|confirmed)"
)
_NO_VOICE = (
    r"(?!(?:which|who|whom|that|where|when|and|but|or|as|after|before|while|because|although|though|if|then|since|so|not"
    r"|saying|it|there|what|according|the day|last|on|in|at|by|for|with|from|to)\b)"
)
_NAMED = rf"{_NO_VOICE}[^,;:“”\"().?!]{{1,80}}?"
_WHERE = r"(?:\s+(?:on|in|to|at|via|during|from|late|early|by|earlier|over)\b[^,;:“”\"?!]{0,70}?)?"
_TOLD = rf"(?P<cue>(?:(?:has|have|had|also|later)\s+)?(?:{_SAID}|told(?=\s)))"
_AT_THE_END = re.compile(
    rf",(?P<mark>[”\"’']?)\s+(?P<source>{_NAMED})\s+{_TOLD}(?:(?<=told)\s+[^,;:“”\"?!]{{2,60}}?)?{_WHERE}\.?\s*$"
)
_BEHIND_SPEECH = re.compile(
    rf"(?<=[,?!.])(?P<mark>[”\"])\s+(?P<cue>said|says|wrote|added|recalled|warned|asked)\s+(?P<source>{_NAMED}(?:,\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?)"
    r"(?=[,.;]|\s+(?:on|in|at|as|from|who|after|while|during|by)\b)"
)
_DATELINE = re.compile(r"[A-Z][^—–()\n]{1,60}(?:\([^)\n]{2,40}\))?\s+[—–-]+\s+")
FEWEST_WORDS = 3  # of what is told
_LOOSE = 14  # code points at its beginning that may be left out of what is told: "But", "Meanwhile"


class _Tail(NamedTuple):
    """What stands behind something told: who, by which words; and where that begins and ends."""

    source: Range
    cue: Range
    told: Range


def with_tails(outline: Outline, syntax: Syntax, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each cue behind something told with all of it, and with what the model gave to another cue."""
    complete = list(found)
    for tail in _tails(outline, syntax):
        complete = _with(complete, tail)
    return complete


def _tails(outline: Outline, syntax: Syntax) -> Iterator[_Tail]:
    for sentence in outline.sentences:
        match = _AT_THE_END.search(outline.text, sentence.start, sentence.end)
        if match is None:
            match = _BEHIND_SPEECH.search(outline.text, sentence.start, sentence.end)
        if match:
            tail = _tail(outline, sentence, match)
            if _is_clause(syntax, tail.told) and not _is_clause(syntax, tail.source):
                yield tail


def _tail(outline: Outline, sentence: Range, match: re.Match[str]) -> _Tail:
    end = match.end("mark") if match["mark"] else match.start()
    dateline = _DATELINE.match(outline.text, sentence.start, end)
    begin = dateline.end() if dateline else sentence.start
    at = bisect_right(outline.quotations, end - 1, key=lambda q: q.start) - 1
    if at >= 0 and outline.quotations[at].end >= end and outline.quotations[at].depth == 0:
        begin = outline.quotations[at].start if match["mark"] else begin
    return _Tail(Range(*match.span("source")), Range(*match.span("cue")), Range(begin, end))


def _is_clause(syntax: Syntax, place: Range) -> bool:
    """Has it enough words, and a finite verb among them?"""
    first = bisect_right(syntax.starts, place.start - 1)
    last = bisect_right(syntax.starts, place.end - 1)
    verbs = [w for w in range(first, last) if syntax.tags[w] in FINITE or syntax.tags[w] == "MD"]
    return last - first >= FEWEST_WORDS and bool(verbs)


def _with(found: list[Attribution], tail: _Tail) -> list[Attribution]:
    own = next((a for a in found if a.cue and _touches(a.cue, tail.cue)), None)
    others = [a for a in found if a is not own and any(_touches(r, tail.told) for r in ranges(a))]
    if own is not None:
        return [_of(own, tail, is_alone=not others) if a is own else a for a in found]
    if any(a.cue is not None and _touches(a.cue, Range(tail.told.start, tail.cue.end)) for a in others):
        return found
    made = Attribution(tail.source, tail.cue, (tail.told,), "says", RULE_EVIDENCE)
    return [*_without(found, others, tail), made]


def _of(own: Attribution, tail: _Tail, *, is_alone: bool) -> Attribution:
    """The attribution with the voice behind its cue as source, and all that stands before, if no other holds of that."""
    if own.source is None or not _touches(own.source, tail.source):
        own = own._replace(source=tail.source)
    if not is_alone or _holds_all(own, tail.told):
        return own
    beyond = tuple(piece for piece in own.content if not _touches(piece, tail.told))
    return own._replace(content=tuple(sorted((tail.told, *beyond))))


def _without(found: list[Attribution], others: list[Attribution], tail: _Tail) -> Iterator[Attribution]:
    """The attributions without what belongs to the tail."""
    for each in found:
        if each not in others:
            yield each
            continue
        left = tuple(piece for piece in each.content if not _touches(piece, tail.told))
        if left:
            yield each._replace(content=left)


def _holds_all(found: Attribution, told: Range) -> bool:
    pieces = [piece for piece in found.content if _touches(piece, told)]
    if not pieces:
        return False
    gaps = sum(after.start - before.end for before, after in pairwise(pieces))
    return pieces[0].start - told.start <= _LOOSE and told.end - pieces[-1].end <= 2 and gaps <= _LOOSE


def _touches(one: Range, other: Range) -> bool:
    return one.start < other.end and other.start < one.end
