"""What a time expression is read against: the day of publication, what was told before, and the tense."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.times.meaning import Meaning
from hearsay.reading.times.notation import Found
from hearsay.reading.times.stretch import Stretch, Unit
from hearsay.records import Anchor, EventId

_MODALS = frozenset("will would shall 'll ll".split())
_FUTURE = _MODALS | frozenset("may might should must can".split())
_PRESENT = frozenset("is are am be being 're".split())
_DONE = frozenset("has have had was were been did 's 'd".split())
_PUT_OFF = frozenset(
    "postponed delayed extended adjourned suspended deferred given gave has have put pushed".split()
)
_PROGRAMMED = frozenset(  # what is told in the present and is still to come: polls open on Sunday
    "takes take opens open begins begin starts start expires expire ends end meets meet votes vote resumes resume".split()
)
_TRIED = frozenset(
    "declined refused failed tried managed began started continued forced helped used came went".split()
)
_VERBS = ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD")
_PLANNED = frozenset(
    "expected scheduled due set planned slated supposed likely plans plan expects expect planning hopes hope payable".split()
)


class Tense(Enum):
    """Whether the clause of an expression tells of what was or of what will be."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


@dataclass
class Reference:
    """The date named last: where a later expression ("the following day") starts from."""

    stretch: Stretch
    event: EventId | None
    at: int  # the word it was named at
    end: int  # the word after its last
    is_explicit: bool = False  # named with its year


_PARAGRAPH_REACH = 4  # sentences: many reports come without any break
_QUARTER_REACH = 4  # sentences in which figures are still compared with those of the same quarter


@dataclass
class Context:
    """The state of reading one report's times in text order.

    `now` is the day, month or year that "today" means: of the dateline, or of publication. `is_history` says that the
    report tells of years far from it, so that dates without a year are those of the story. `first_in_figures` is "day"
    or "month" where the report shows which it writes first in 25/4/2022. `following` gives the meaning of the expression
    that begins at a word, or at the one after it.
    """

    syntax: Syntax
    now: Stretch | None
    is_history: bool = False
    first_in_figures: str | None = None
    reference: Reference | None = None
    last_quarter: Reference | None = None
    following: Callable[[int], Meaning | None] = field(default=lambda _: None)

    def today(self, unit: Unit) -> Stretch | None:
        """The stretch of this unit that the report comes out in; None where that is not known as finely."""
        return self.now.within(unit) if self.now else None

    def told(self, unit: Unit) -> Stretch | None:
        """The stretch of this unit named last; None where none was, or none as fine."""
        return self.reference.stretch.within(unit) if self.reference else None

    @property
    def told_event(self) -> EventId | None:
        """The event of the date named last."""
        return self.reference.event if self.reference else None

    def base(self, unit: Unit) -> tuple[Stretch | None, Anchor, EventId | None]:
        """What "the previous day" starts from: the date named last, or the day of publication if none was."""
        told = self.told(unit)
        if told is not None:
            return told, Anchor.EVENT, self.told_event
        return self.today(unit), Anchor.PUBLISHED, None

    def quarter(self, word: int) -> Stretch | None:
        """The quarter of a year whose figures are told around here; None if none was named just before."""
        of = self.syntax.sentence_of
        if self.last_quarter and of[word] - of[self.last_quarter.at] <= _QUARTER_REACH:
            return self.last_quarter.stretch
        return None

    def begins_sentence(self, word: int) -> bool:
        """Is a word among the first two of its sentence?"""
        return word - self.syntax.sentences[self.syntax.sentence_of[word]].start < 2

    def is_near(self, word: int, sentences: int = 2) -> bool:
        """Was the date named last told in this sentence or one just before it?"""
        if self.reference is None:
            return False
        of = self.syntax.sentence_of
        return of[word] - of[self.reference.at] <= sentences

    def is_in_paragraph(self, word: int) -> bool:
        """Was the date named last told in this paragraph, a few sentences before at most?"""
        if self.reference is None or not self.is_near(word, sentences=_PARAGRAPH_REACH):
            return False
        syntax = self.syntax
        return "\n\n" not in syntax.text[syntax.starts[self.reference.at] : syntax.starts[word]]

    def _is_put_off(self, word: int) -> bool:
        """Is a term still to come: given until Tuesday, postponed to Friday, ahead of Sunday's vote?"""
        before = self.syntax.words[max(0, word - 2) : word]
        if before[-1:] in (["until"], ["till"], ["to"], ["by"]):
            above = [self.syntax.words[each] for each in self.syntax.above(word)]
            return not _PUT_OFF.isdisjoint(above) or (before[-1] != "to" and self._is_present(word))
        return before == ["ahead", "of"]

    def _is_present(self, word: int) -> bool:
        above = next((each for each in self.syntax.above(word) if self.syntax.tags[each] in _VERBS), None)
        return (
            above is not None and _of_verb(self.syntax, above) is Tense.OPEN
        )  # the truce holds until Sunday

    def tense(self, word: int) -> Tense:
        """The tense of the clause that holds a word, by the verb it hangs on."""
        syntax = self.syntax
        if self._is_put_off(word):
            return Tense.FUTURE
        beside = word - 1 - (word > 1 and syntax.words[word - 1] in ("on", "late", "early"))
        if (
            beside >= 0
            and syntax.tags[beside] in ("VBD", "VBN", "VBG")
            and syntax.words[beside].endswith("ed")
        ):
            found = _of_verb(
                syntax, beside
            )  # "issued Thursday" means its own verb, wherever the tree hangs it
            if found is not None:
                return found
        is_owner = syntax.relations[word] == "nmod:poss"
        for above in syntax.above(word):
            if syntax.words[above] in _PLANNED and syntax.tags[above] in ("JJ", "NN", "NNS"):
                return Tense.FUTURE
            if syntax.tags[above] == "VBD" and word < above:
                return Tense.PAST  # on Friday the government planned
            if syntax.tags[above] in _VERBS and (found := _of_verb(syntax, above)) is not None:
                if is_owner and found is Tense.FUTURE and not _has_modal(syntax, above):
                    continue  # ways to get around Wednesday's ruling
                return found
        return Tense.OPEN


def _has_modal(syntax: Syntax, verb: int) -> bool:
    return any(syntax.words[child] in _MODALS for child in syntax.of(verb, "aux"))


def _of_verb(syntax: Syntax, verb: int) -> Tense | None:
    """The tense of a verb with its auxiliaries; None for a participle that takes it from the verb above."""
    tag, is_planned = syntax.tags[verb], syntax.words[verb] in _PLANNED
    helpers = {syntax.words[child] for child in syntax.of(verb, "aux", "cop")}
    if tag == "VBD" or (tag in ("VB", "VBG") and syntax.words[verb].endswith("ed") and not helpers):
        return Tense.FUTURE if is_planned else Tense.PAST  # "announced" is past, whatever its tag says
    if helpers & _FUTURE or tag == "MD":
        return Tense.PAST if "have" in helpers else Tense.FUTURE
    if helpers & _DONE:
        return Tense.FUTURE if is_planned else Tense.PAST
    if tag == "VB":
        return _of_infinitive(syntax, verb)
    if tag == "VBG":
        return Tense.FUTURE if helpers & _PRESENT else None
    if is_planned or (tag != "VBN" and syntax.words[verb] in _PROGRAMMED):
        return Tense.FUTURE
    return Tense.PAST if tag == "VBN" and not helpers & _PRESENT else Tense.OPEN


def _of_infinitive(syntax: Syntax, verb: int) -> Tense:
    """What is still to be done; but had been due to end on Friday, declined to comment on Friday."""
    governor = syntax.heads[verb]
    if governor == ROOT:
        return Tense.FUTURE
    is_perfect = "had" in {syntax.words[child] for child in syntax.of(governor, "aux")}
    return Tense.PAST if is_perfect or syntax.words[governor] in _TRIED else Tense.FUTURE


@dataclass(frozen=True)
class Phrase:
    """Words that a rule matches, with the words of its parts."""

    found: Found
    syntax: Syntax

    def has(self, name: str) -> bool:
        """Does the expression have this part?"""
        return name in self.found.parts

    def words(self, name: str) -> Sequence[str]:
        """The words of a part, in lower case; none if it has no such part."""
        start, end = self.found.parts.get(name, (0, 0))
        return self.syntax.words[start:end]

    def word(self, name: str) -> str:
        """The first word of a part, in lower case; "" if it has no such part."""
        return next(iter(self.words(name)), "")

    def text(self, name: str) -> str:
        """A part as it is written, in lower case; "" if it has no such part."""
        start, end = self.found.parts.get(name, (0, 0))
        return self.syntax.text[self.syntax.starts[start] : self.syntax.ends[end - 1]].lower() if end else ""

    def number(self, name: str) -> int | None:
        """A part in digits; None if it has no such part."""
        word = self.word(name)
        return int(word) if word.isdigit() else None

    @property
    def start(self) -> int:
        """The first word of the expression: without what only shows where it begins, as "between"."""
        return self.found.parts.get("span", (self.found.start, 0))[0]

    @property
    def end(self) -> int:
        """The word after the last."""
        return self.found.parts.get("span", (0, self.found.end))[1]

    def relative(self, name: str = "rel") -> str:
        """The word of a part that says which: "last", "next", "this", "following"; "" if none does."""
        words = [word for word in self.words(name) if word not in ("the", "very")]
        return (
            "past" if words[-1:] == ["past"] else "coming" if words[-1:] == ["coming"] else "".join(words[:1])
        )


Resolve = Callable[[Phrase, Context], Meaning | None]
Table = Mapping[str, Resolve]
