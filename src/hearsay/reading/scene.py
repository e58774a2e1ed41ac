"""What is known of a report before any speaker is sought: its words, its phrases, the voices they mean."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from hearsay.reading import _bodies
from hearsay.reading.cast import Cast
from hearsay.reading.credits import credited
from hearsay.reading.found import find_phrases, in_context
from hearsay.reading.kinds import phrase_kind
from hearsay.reading.outline import Outline, Range
from hearsay.reading.phrases import read_phrase
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.voices import Voice
from hearsay.reading.wording import Wording
from hearsay.records import Report, SourceKind, Span, Statement, StatementId


class Scene:
    """One report with its statements, its phrases in order, and the voice of each phrase."""

    def __init__(self, outline: Outline, report: Report, statements: Sequence[Statement]) -> None:
        self.outline = outline
        self.report = report
        self.statements = statements
        self.order = sorted(statements, key=position)
        self.by_id = {statement.id: statement for statement in statements}
        self.wording = Wording(outline)
        sender = credited(outline, None)
        self._sender = outline.text[sender.start : sender.end] if sender else None
        sources = _read_sources(self.wording, statements)
        self.source_phrases = {id_: self._as_sender(phrase) for id_, phrase in sources}
        told = [span for one in statements if (span := one.addressee) is not None]
        found = _all_phrases(self.wording, self.source_phrases.values(), told)
        self.phrases = [self._as_sender(phrase) for phrase in found]
        self.cast = Cast(frozenset(self._speaking()))
        self.voices = self.cast.add_all(self.phrases)
        self._starts = [phrase.start for phrase in self.phrases]
        self._pronouns: list[tuple[int, int, Phrase, Voice]] = []

    def _as_sender(self, phrase: Phrase) -> Phrase:
        """The phrase as an outlet's, if it names whoever sent the report."""
        if self._sender is None or phrase.name != self._sender:
            return phrase
        return phrase._replace(shape=Shape.BODY, roles=phrase.roles | {"newspaper"})

    def _speaking(self) -> Iterator[int]:
        """Where those speak whom the outlet hears; "another" is not another of those whom they quote."""
        return (phrase.start for id_, phrase in self.source_phrases.items() if self.by_id[id_].within is None)

    def between(self, start: int, end: int) -> Sequence[Phrase]:
        """The phrases that begin between two offsets, in order."""
        return self.phrases[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def voice(self, phrase: Phrase) -> Voice:
        """The voice that one of the phrases means."""
        return self.voices[phrase.start]

    def point(self, pronoun: Phrase, voice: Voice) -> None:
        """Notes that a pronoun means a voice, so that later pronouns may point to it."""
        if not any(pronoun.start == one.start for one in voice.pronouns):
            voice.take(pronoun)
            insort(self._pronouns, (pronoun.start, len(self._pronouns), pronoun, voice))

    def mentions(self, start: int, end: int) -> list[tuple[Phrase, Voice]]:
        """The phrases and the resolved pronouns that begin between two offsets, nearest to the end first."""
        first = bisect_left(self._pronouns, (start, 0))
        last = bisect_left(self._pronouns, (end, 0))
        found = [(phrase, voice) for _, _, phrase, voice in self._pronouns[first:last]]
        found += [(phrase, self.voice(phrase)) for phrase in self.between(start, end)]
        return sorted(found, key=lambda pair: -pair[0].start)

    def is_outlet(self, phrase: Phrase) -> bool:
        """Whether a phrase names the report's own outlet."""
        return (
            bool(self.report.outlet)
            and phrase.is_name
            and _bodies.is_same(phrase.name, self.report.outlet or "")
        )


def position(statement: Statement) -> int:
    """Where a statement is attributed: at its source, else its cue, else its content."""
    span = statement.source or statement.cue or (statement.content[0] if statement.content else None)
    return span.start if span else 0


def holds(statement: Statement, offset: int) -> bool:
    """Whether an offset stands in the words attributed."""
    return any(piece.start <= offset < piece.end for piece in statement.content)


def overlaps(span: Span, other: Range) -> bool:
    """Whether two stretches share a code point."""
    return span.start < other.end and other.start < span.end


def _read_sources(wording: Wording, statements: Iterable[Statement]) -> Iterable[tuple[StatementId, Phrase]]:
    for statement in statements:
        if statement.source is not None:
            phrase = read_phrase(wording.between(statement.source.start, statement.source.end))
            if phrase is not None:
                yield statement.id, in_context(wording, phrase)


def _all_phrases(wording: Wording, sources: Iterable[Phrase], told: Iterable[Span]) -> list[Phrase]:
    """The phrases of sources and hearers, and those found elsewhere where none of these stands, in order."""
    marked = {phrase.start: phrase for phrase in sources}
    hearers = _outside(wording, _read_all(wording, told), marked.values())
    marked |= {phrase.start: phrase for phrase in hearers}
    found = find_phrases(wording)
    others = _outside(wording, found, marked.values())
    nouns = [phrase for phrase in marked.values() if phrase.shape is not Shape.PRONOUN]
    heard_by = _outlets_within(found, sorted((noun.shown[1], noun.end) for noun in nouns))
    return sorted([*nouns, *others, *heard_by], key=lambda phrase: phrase.start)


def _outlets_within(found: Sequence[Phrase], rests: Sequence[tuple[int, int]]) -> list[Phrase]:
    """The outlets named in what follows the nouns of a source: residents interviewed by the BBC."""
    kept = []
    for phrase in found:
        at = bisect_left(rests, (phrase.start + 1, 0)) - 1
        if at >= 0 and phrase.end <= rests[at][1] and phrase.shape is Shape.BODY:
            kept += [phrase] if phrase_kind(phrase) is SourceKind.MEDIA else []
    return kept


def _read_all(wording: Wording, spans: Iterable[Span]) -> list[Phrase]:
    ordered = sorted({(span.start, span.end) for span in spans})
    read = [read_phrase(wording.between(start, end)) for start, end in ordered]
    return [phrase for phrase in read if phrase is not None]


def _outside(wording: Wording, phrases: Iterable[Phrase], taken: Iterable[Phrase]) -> list[Phrase]:
    """The phrases, which are in order, where none of the others stands; of one that runs into them its beginning."""
    kept: list[Phrase] = []
    ranges = sorted((phrase.start, phrase.end) for phrase in taken)
    at = 0
    for phrase in phrases:
        while at < len(ranges) and ranges[at][1] <= phrase.start:
            at += 1
        if at == len(ranges) or phrase.end <= ranges[at][0]:
            kept.append(phrase)
        elif phrase.start < ranges[at][0]:
            rest = read_phrase(wording.between(phrase.start, ranges[at][0]))
            kept.extend([rest] if rest is not None and rest.is_name else [])
    return kept
