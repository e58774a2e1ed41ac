"""The words that mean the actors of a report: its sources, the parties of its events, and its names."""

from collections.abc import Sequence

from hearsay.reading._small_words import PRONOUNS
from hearsay.reading.actors.joined import Mention
from hearsay.reading.events.phrases import phrase
from hearsay.reading.events.referents import Referents
from hearsay.reading.ranges import Range, Taken
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.sources import Heard
from hearsay.reading.syntax import Syntax
from hearsay.reading.voices import Voice
from hearsay.records import ActorId, Source, SourceId, SourceKind, Statement

_NOBODY = frozenset({SourceKind.UNATTRIBUTED, SourceKind.OUTLET})
_PRONOUNS = frozenset({"PRP", "PRP$"})
_SORTS = {"person": "person", "organisation": "organization", "nationality": "organization"}


class Mentions:
    """All mentions of one report, each once; `every` is what `joined` takes, in the order they were added."""

    def __init__(self, heard: Heard, syntax: Syntax) -> None:
        self.every: list[Mention] = []
        self._at: dict[Range, int] = {}
        self._of_source: dict[SourceId, int] = {}
        self._syntax, self._heard, self._referents = syntax, heard, Referents(heard)
        for source in heard.sources:
            if source.kind not in _NOBODY:
                self._add_source(source)

    def party(self, word: int, statement: Statement | None, *, is_struck: bool = False) -> int:
        """The index of the mention that a party's head word makes, with the one that a pronoun stands for before it.

        `is_struck`: a place among the parties is meant as a place, not as the government that sits there.
        """
        syntax = self._syntax
        where = phrase(syntax, word)
        if where in self._at:
            return self._at[where]
        if syntax.tags[word] in _PRONOUNS:
            return self._pronoun(where, statement)
        sort = syntax.entities[word]
        text, is_place = syntax.text[slice(*where)], is_struck and sort == "place"
        return self._add(where, Mention(*where, text, sort, is_place=is_place))

    def add_names(self, names: Sequence[LabelledSpan]) -> None:
        """Adds those who are tagged as somebody and overlap no mention yet; pronouns say nothing of themselves."""
        taken = Taken(self._at)
        for start, end, label, _ in names:
            where = self._syntax.range_of(start, end - 1)
            text = self._syntax.text[slice(*where)]
            if not is_pronoun(text) and not taken.touches(*where):
                self._add(where, Mention(*where, text, _SORTS[label]))

    def actor_of(self, source: SourceId, ids: Sequence[ActorId]) -> ActorId | None:
        """The actor that a source is, given the actor of each mention."""
        at = self._of_source.get(source)
        return None if at is None else ids[at]

    def _add(self, where: Range, mention: Mention) -> int:
        at = self._at.get(where)
        if at is None:
            at = self._at[where] = len(self.every)
            self.every.append(mention)
        return at

    def _add_source(self, source: Source) -> None:
        """Adds the mentions of a source; of one that is never named or described, nothing."""
        words = self._syntax.text
        spans = [span for span in source.mentions if not is_pronoun(span.text)]
        for span in spans:
            at = self._add(
                Range(span.start, span.end), Mention(span.start, span.end, span.text, source=source.id)
            )
            self._of_source.setdefault(source.id, at)
        first = self._of_source.get(source.id)
        for span in source.mentions:
            if first is not None and is_pronoun(span.text):
                where = Range(span.start, span.end)
                self._add(where, Mention(*where, words[slice(*where)], same_as=first, source=source.id))

    def _pronoun(self, where: Range, statement: Statement | None) -> int:
        text = self._syntax.text[slice(*where)]
        voice, words = self._referents.voice(text.lower(), where.start, statement)
        same_as = None if words is None else self._holder(words.start, words.end)
        if same_as is None and voice is not None:
            same_as = self._voice(voice, where.start)
        return self._add(where, Mention(*where, text, same_as=same_as))

    def _holder(self, start: int, end: int) -> int | None:
        """The party whose name begins with these words, or has them before its last: "US" of "US and Arvian forces"."""
        for where, at in reversed(self._at.items()):
            if where.start <= start and end < where.end and self._is_in_front(end - 1, where):
                return at
        return None

    def _is_in_front(self, at: int, whole: Range) -> bool:
        """Does the word at a code point stand in front of another of a phrase, as a part of its name?"""
        syntax = self._syntax
        word = syntax.word_at(at)
        if word is None or not syntax.is_a(word, "compound", "amod", "conj"):
            return False
        return at < syntax.starts[syntax.heads[word]] < whole.end

    def _voice(self, voice: Voice, at: int) -> int | None:
        source = self._heard.source_of(voice)
        if source is not None and source in self._of_source:
            return self._of_source[source]
        if not voice.phrases:
            return None
        start, end = self._referents.phrase(voice, at).shown
        return self._add(Range(start, end), Mention(start, end, self._syntax.text[start:end]))


def is_pronoun(words: str) -> bool:
    """Is this one of the words that stand for somebody said before?"""
    return words.lower() in PRONOUNS
