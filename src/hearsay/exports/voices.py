"""How much each voice of a report says: words and statements, and what is left as the outlet's own voice."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hearsay.exports.segments import Segment, paragraphs, segments
from hearsay.records import Reading, SourceId, Statement, StatementId

WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


class Voice(NamedTuple):
    """What one source says: `words` in statements of its own, and how many statements; `carried`: came through it.

    `source` None stands for statements whose speaker was not resolved.
    """

    source: SourceId | None
    words: int
    statements: int
    carried: int


class Voices(NamedTuple):
    """Whose words a report is made of; `own` + `framing` + the words of all `voices` = `words`.

    `framing` are the words that say who speaks to whom (sources,
    cues, addressees); `own` is the outlet's own voice. A word in
    nested statements counts for the innermost, whose words it is. Voices stand with the most words first.
    """

    words: int
    own: int
    framing: int
    voices: tuple[Voice, ...]

    @property
    def attributed(self) -> int:
        """The words of all statements."""
        return sum(voice.words for voice in self.voices)


class Part(NamedTuple):
    """One span of a Statement.

    `depth` is the number of statements that its content stands in; None: it tells who speaks, how or to whom.
    """

    start: int
    end: int
    statement: Statement
    depth: int | None


def tally(reading: Reading) -> Voices:
    """Whose words the report of a reading is made of. An unread report has words and no voice, not even its own."""
    by_speaker: dict[SourceId | None, int] = {}
    own = framing = total = 0
    for words, segment in _counted_segments(reading):
        total += words
        holder = innermost(segment.pieces)
        if holder is not None:
            by_speaker[holder.speaker] = by_speaker.get(holder.speaker, 0) + words
        elif segment.pieces:
            framing += words
        else:
            own += words
    return Voices(total, 0 if reading.unread else own, framing, _voices(reading, by_speaker))


def parts(reading: Reading) -> list[Part]:
    """Every source, cue, addressee and content span of the statements of a reading."""
    depths = depths_of(reading.statements)
    found = []
    for statement in reading.statements:
        framing = [span for span in (statement.source, statement.cue, statement.addressee) if span]
        found += [Part(span.start, span.end, statement, None) for span in framing]
        found += [Part(span.start, span.end, statement, depths[statement.id]) for span in statement.content]
    return found


def depths_of(statements: Sequence[Statement]) -> dict[StatementId, int]:
    """How many statements each one stands within. A chain that bites its own tail ends where it does."""
    outer: Mapping[StatementId, StatementId | None] = {each.id: each.within for each in statements}
    depths = {}
    for statement in statements:
        seen = {statement.id}
        holder = statement.within
        while holder is not None and holder in outer and holder not in seen:
            seen.add(holder)
            holder = outer[holder]
        depths[statement.id] = len(seen) - 1
    return depths


def innermost(over: Sequence[Part]) -> Statement | None:
    """The statement, of those whose content lies here, that stands deepest; of equals the shortest. None: none."""
    content = [part for part in over if part.depth is not None]
    if not content:
        return None
    return max(content, key=lambda part: (part.depth or 0, part.start - part.end)).statement


def count_words(text: str) -> int:
    """The number of words: runs of letters and digits, joined by an apostrophe, hyphen or point within."""
    return sum(1 for _ in WORD.finditer(text))


def _counted_segments(reading: Reading) -> Iterator[tuple[int, Segment[Part]]]:
    text = reading.report.text
    starts = [match.start() for match in WORD.finditer(text)]
    position = 0
    for segment in segments(parts(reading), paragraphs(text)):
        first = position
        while position < len(starts) and starts[position] < segment.end:
            position += 1
        yield position - first, segment


def _voices(reading: Reading, words: Mapping[SourceId | None, int]) -> tuple[Voice, ...]:
    statements = Counter(statement.speaker for statement in reading.statements)
    carried = Counter(source for statement in reading.statements for source in statement.via)
    known = [source.id for source in reading.sources]
    speakers = [*known, *(speaker for speaker in statements if speaker not in known)]
    voices = [
        Voice(each, words.get(each, 0), statements[each], carried[each] if each else 0) for each in speakers
    ]
    return tuple(sorted(voices, key=lambda voice: (-voice.words, -voice.statements)))
