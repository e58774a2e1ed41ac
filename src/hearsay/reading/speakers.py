"""Whose each statement is: by its source span, by a pronoun, by who spoke last, or nobody's."""

import re
from bisect import bisect_left, insort

from hearsay.reading._small_words import PRONOUNS
from hearsay.reading.chains import quoted_instead
from hearsay.reading.outline import Range
from hearsay.reading.pronouns import TOO_FAR, Candidate, choose
from hearsay.reading.scene import Scene, holds, overlaps, position
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.voices import Voice
from hearsay.records import Form, Span, Statement, StatementId

_RELATIVE_GAP = re.compile(r"[\s,;:–—()-]*(?:and\s+|but\s+|of\s+|to\s+|with\s+)?$")
_NEXT = 12  # code points between a relative pronoun and the end of what it stands for
_OPENING = 4  # code points: how near its beginning a phrase opens a sentence
_NEARBY = 20  # statements around a quotation that are looked at


class Speakers:
    """The voice of each statement of one Scene; `of` lacks a statement whose speaker cannot be told."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.of: dict[StatementId, Voice] = {}
        self.quoters: dict[StatementId, Voice] = {}  # outlets that quote the speaker: "AFP quoted him"
        self.nobody = Voice(Phrase(0, 0, Shape.PRONOUN))
        self.outlet: Voice | None = None
        self._said: list[tuple[int, int, Statement]] = []
        self._positions = [position(statement) for statement in scene.order]
        for statement in scene.order:
            if statement.within is None:
                self._settle(statement)
        for statement in scene.order:
            if statement.within is not None:
                self._settle(statement)

    def _settle(self, statement: Statement) -> None:
        voice = self._speaker(statement)
        if voice is None:
            return
        self.of[statement.id] = voice
        if statement.within is None and voice is not self.nobody:
            insort(self._said, (position(statement), len(self._said), statement))

    def _speaker(self, statement: Statement) -> Voice | None:
        phrase = self.scene.source_phrases.get(statement.id)
        if phrase is None:
            return self._without_source(statement)
        if phrase.shape is Shape.PRONOUN:
            return self._pronoun(statement, phrase)
        if self.scene.is_outlet(phrase):
            self.outlet = self.scene.voice(phrase)
            return self.outlet
        return self._quoted_by(statement, phrase) or self.scene.voice(phrase)

    def _quoted_by(self, statement: Statement, phrase: Phrase) -> Voice | None:
        """The voice that an outlet quotes, where the outlet was taken for the source."""
        start = quoted_instead(self.scene.wording, phrase, statement)
        if start is None:
            return None
        words = self.scene.wording.between(start, start + 1)
        if words and words[0].lower in PRONOUNS:
            pronoun = Phrase(words[0].start, words[0].end, Shape.PRONOUN, head=words[0].lower)
            quoted = self._pronoun(statement, pronoun, barred=self.scene.voice(phrase))
        else:
            quoted = next((self.scene.voice(one) for one in self.scene.between(start, start + 8)), None)
        if quoted is not None:
            self.quoters[statement.id] = self.scene.voice(phrase)
        return quoted

    def _without_source(self, statement: Statement) -> Voice | None:
        """The last speaker, for a bare quotation; of anything else, nobody."""
        if statement.form is Form.DIRECT and statement.cue is None:
            return self._carried(statement)
        return self.nobody

    def _carried(self, statement: Statement) -> Voice | None:
        start = position(statement)
        last = self._last_said(start)
        introduced = self._introduced(start)
        if introduced is not None and (last is None or position(last) < introduced.start):
            return self.scene.voice(introduced)
        speaker = self.of.get(last.id) if last else None
        return None if speaker is None or _is_named_in(statement, speaker) else speaker

    def _last_said(self, offset: int) -> Statement | None:
        """The last statement before an offset that is somebody's and stands in no other."""
        at = bisect_left(self._said, (offset, 0))
        return self._said[at - 1][2] if at else None

    def _introduced(self, start: int) -> Phrase | None:
        """A person who opens the sentence right before a bare quotation: "A teacher spoke to us."."""
        wording = self.scene.wording
        sentence = wording.sentence_range(max(start - 3, 0))
        if wording.paragraph(start) - wording.paragraph(sentence.start) > 1:
            return None
        first = next(iter(self.scene.between(sentence.start, min(sentence.end, start))), None)
        if first is None or first.start - sentence.start >= _OPENING or wording.quotation(first.start):
            return None
        return first if self.scene.voice(first).is_person else None

    def _pronoun(self, statement: Statement, phrase: Phrase, barred: Voice | None = None) -> Voice | None:
        kind = PRONOUNS.get(phrase.head, "")
        voice: Voice | None = None
        if kind == "x":
            return self._without_source(statement)
        if kind in ("i", "w"):
            voice = self._first_person(statement)
        elif kind == "r":
            voice = self._relative(phrase)
        elif kind != "y":
            voice = self._third_person(statement, phrase, barred or self._barred(statement))
        if voice is None:
            voice = Voice(
                phrase._replace(is_plural=kind in ("p", "w"), gender=kind if kind in ("m", "f") else "")
            )
        self.scene.point(phrase, voice)
        return voice

    def _first_person(self, statement: Statement) -> Voice | None:
        """Inside another's words the one who speaks there; else the outlet."""
        if statement.within in self.of:
            return self.of[statement.within]
        quotation = self.scene.wording.quotation(statement.source.start) if statement.source else None
        if quotation is None:
            return self.own_voice()
        beside = self._beside(statement, quotation)
        return self._speaker(beside) if beside else None

    def own_voice(self) -> Voice:
        """The voice of the outlet itself."""
        if self.outlet is None:
            self.outlet = Voice(Phrase(0, 0, Shape.PRONOUN))
        return self.outlet

    def _beside(self, statement: Statement, quotation: Range) -> Statement | None:
        """The statement that a quotation belongs to: it holds it, stands right behind it, or was the last before."""
        at = bisect_left(self._positions, position(statement))
        near = self.scene.order[max(at - _NEARBY, 0) : at + _NEARBY]
        others = [one for one in near if one.id != statement.id and not _is_inside(one.source, quotation)]
        around = [one for one in others if any(overlaps(piece, quotation) for piece in one.content)]
        paragraph = self.scene.wording.paragraph(quotation.start)
        behind = [
            one
            for one in others
            if one.source and position(one) >= quotation.end
            if self.scene.wording.paragraph(position(one)) == paragraph
        ]
        before = [one for one in others if one.source and position(one) < quotation.start]
        return next(iter(around or behind or before[-1:]), None)

    def _relative(self, phrase: Phrase) -> Voice | None:
        """The voice named right before "who", "which"."""
        scene = self.scene
        sentence = scene.wording.sentence_range(phrase.start)
        before = [one for one in scene.between(sentence.start, phrase.start) if one.end <= phrase.start]
        gap = scene.outline.text[before[-1].end : phrase.start] if before else ""
        if before and len(gap) < _NEXT and _RELATIVE_GAP.match(gap):
            return scene.voice(before[-1])
        fitting = [one for one in before if phrase.head != "who" or scene.voice(one).shape is not Shape.BODY]
        return scene.voice(fitting[-1]) if fitting else None

    def _third_person(self, statement: Statement, phrase: Phrase, barred: Voice | None) -> Voice | None:
        """The voice that fits best of those named before, but for one that cannot be meant."""
        last = self._last_said(phrase.start)
        spoke = self.of.get(last.id) if last else None
        floor = self.scene.wording.sentences_before(phrase.start, TOO_FAR)
        mentions = [pair for pair in self.scene.mentions(floor, phrase.start) if pair[1] is not barred]
        candidates = [
            as_candidate(
                one, voice, phrase.start, spoke_last=voice is spoke, is_own=holds(statement, one.start)
            )
            for one, voice in mentions
        ]
        chosen = choose(self.scene.wording, phrase.head, phrase.start, candidates)
        return mentions[chosen][1] if chosen is not None else None

    def _barred(self, statement: Statement) -> Voice | None:
        """Who cannot be meant by "he" inside quoted words: the one who speaks them."""
        parent = self.scene.by_id.get(statement.within) if statement.within else None
        if parent is None or parent.form is not Form.DIRECT:
            return None
        return self.of.get(parent.id)


def _is_named_in(statement: Statement, voice: Voice) -> bool:
    """Whether the voice is named in the words quoted: nobody speaks so of themselves."""
    return any(holds(statement, phrase.start) for phrase in voice.phrases if phrase.is_name)


def _is_inside(span: Span | None, around: Range) -> bool:
    return span is not None and around.start <= span.start < around.end


def as_candidate(
    phrase: Phrase, voice: Voice, before: int, *, spoke_last: bool = False, is_own: bool = False
) -> Candidate:
    """A mention as a candidate, with all that is known of its voice."""
    is_person = voice.is_person
    return Candidate(
        phrase.start,
        phrase.end,
        gender=voice.gender,
        is_plural=voice.is_plural,
        is_person=is_person,
        is_collective=not voice.is_plural and (not is_person or not voice.is_sure),
        is_name=voice.is_named and voice.is_sure,
        times=voice.times_before(before),
        spoke_last=spoke_last,
        is_own=is_own,
    )
