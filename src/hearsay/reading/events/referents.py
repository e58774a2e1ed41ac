"""Whom a pronoun among an event's parties means, by the voices that the sources of the report rest on."""

from hearsay.reading._small_words import PRONOUNS
from hearsay.reading.pronouns import TOO_FAR, choose
from hearsay.reading.shapes import Phrase
from hearsay.reading.sources import Heard
from hearsay.reading.speakers import as_candidate
from hearsay.reading.voices import Voice
from hearsay.records import Statement

FIRST_PERSON = frozenset({"i", "w"})
THIRD_PERSON = frozenset({"m", "f", "n", "p"})


class Referents:
    """The voices that pronouns mean, in one report."""

    def __init__(self, heard: Heard) -> None:
        self._heard, self._speakers = heard, heard.speakers
        self._scene = heard.speakers.scene

    def voice(self, pronoun: str, at: int, statement: Statement | None) -> tuple[Voice | None, Phrase | None]:
        """The voice that a pronoun means which begins at a code point, and the words that it points back to, if any.

        `statement` is the innermost that holds it.

        "We" and "I" mean the speaker of the statement; outside of any, and where nothing agrees, None.
        """
        known = next((v for p, v in self._scene.mentions(at, at + 1) if p.start == at and v.phrases), None)
        if known is not None:
            before = [phrase for phrase in known.phrases if phrase.start < at]
            return known, max(before, key=lambda phrase: phrase.start, default=None)
        kind = PRONOUNS.get(pronoun, "")
        if kind in FIRST_PERSON:
            return (self._speakers.of.get(statement.id) if statement else None), None
        return self._before(pronoun, at) if kind in THIRD_PERSON else (None, None)

    def _before(self, pronoun: str, at: int) -> tuple[Voice | None, Phrase | None]:
        floor = self._scene.wording.sentences_before(at, TOO_FAR)
        mentions = [(p, v) for p, v in self._scene.mentions(floor, at) if v.phrases]
        chosen = choose(self._scene.wording, pronoun, at, [as_candidate(p, v, at) for p, v in mentions])
        return (None, None) if chosen is None else (mentions[chosen][1], mentions[chosen][0])

    def phrase(self, voice: Voice, at: int) -> Phrase:
        """What a voice is best called: its fullest name, else the description nearest before a code point."""
        named = [phrase for phrase in voice.phrases if phrase.is_name]
        if named:
            return max(named, key=lambda phrase: (len(phrase.name), -phrase.start))
        before = [phrase for phrase in voice.phrases if phrase.start < at]
        return max(before, key=lambda phrase: phrase.start) if before else voice.phrases[0]
