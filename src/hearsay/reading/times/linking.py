"""Which times are whose: a time belongs to the event whose words it hangs on.

The tree decides: a time on the trigger, on the verb that carries it, or on a verb that only says that it took place. What
is joined to such a verb without a time of its own shares it. Where the tree is silent the model's pointer is asked.
A time on a verb of saying dates the saying, and never what was said.
"""

from collections.abc import Iterator, Mapping, Sequence

from hearsay.reading.events.tagged import VIOLENT
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.grounds import Grounds
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.times.context import Phrase
from hearsay.reading.times.deeds import deed_of
from hearsay.records import Statement

_TOOK_PLACE = frozenset(
    "came come comes took take takes occurred occur occurs happened happen happens began begin begins started start starts "
    "followed erupted broke ended end ends lasted continued was is were are be been".split()
)
_TIME_NOUNS = frozenset(
    "hours morning afternoon evening night day days hour dawn week beginning end start middle".split()
)
_FENCES = frozenset({"since", "after", "before", "until"})
Hanging = Mapping[int, Sequence[int]]
"""The phrases, by their positions, that hang on each word."""

_LEAST = 0.1  # the chance from which a word counts for its phrase
_SURE = 0.5  # the chance of all words of a phrase from which the pointer alone is believed


def times_of_events(
    grounds: Grounds, phrases: Sequence[Phrase], dateline: int | None = None
) -> list[list[int]]:
    """For each event the phrases that are its time, as positions in `phrases`, the surest first.

    That of a dateline, if there is one, is when the report was written, and no event's.
    """
    links = _Links(grounds.syntax, grounds.evidence, phrases, dateline)
    return [links.of(one.trigger, one.statement) for one in grounds.happenings]


class _Links:
    """The phrases of one report by the words they hang on.

    Events are asked for in text order, so that what is joined to one takes over its time.
    """

    def __init__(
        self, syntax: Syntax, evidence: Evidence, phrases: Sequence[Phrase], dateline: int | None
    ) -> None:
        self._syntax, self._evidence, self._phrases, self._dateline = syntax, evidence, phrases, dateline
        self._at = {word: at for at, phrase in enumerate(phrases) for word in range(phrase.start, phrase.end)}
        self._hanging: dict[int, list[int]] = {}
        self._deeds = {at: deed for at, phrase in enumerate(phrases) if (deed := deed_of(phrase))}
        self._counted: dict[int, list[int]] = {}  # what is only told as so long after a deed
        for at, phrase in enumerate(phrases):
            if at in self._deeds:
                for above in self._deeds[at].above:
                    self._counted.setdefault(above, []).append(at)
            else:
                for above in _governors(syntax, phrase):
                    self._hanging.setdefault(above, []).append(at)

    def of(self, trigger: Trigger, statement: Statement | None) -> list[int]:
        """The phrases that are the time of one event; `statement` is the innermost that holds it."""
        ways = (
            self._own,
            self._beside,
            self._right_after,
            self._in_clause_about,
            self._by_way_of,
            self._at_once,
            self._pointed,
            self._in_front,
            self._after_deed,
        )
        found = next(
            (
                own
                for way in ways
                if (
                    own := [
                        at
                        for at in way(trigger)
                        if self._may_be(at, trigger) and self._is_said(at, statement)
                    ]
                )
            ),
            [],
        )
        if found:
            self._hanging.setdefault(trigger.at, found)  # for what is joined to it
        return found

    def _may_be(self, at: int, trigger: Trigger) -> bool:
        """Not the time of a deed that it is reckoned from: "the day after the truce was signed"."""
        phrase = self._phrases[at]
        between = self._syntax.words[phrase.end : trigger.first]
        is_reckoned = (
            phrase.word("dir") in ("before", "after") and trigger.first >= phrase.end and "," not in between
        )
        is_other = any(
            phrase.start in range(*deed.inside) and trigger.at not in range(*deed.inside)
            for deed in self._deeds.values()
        )  # killed two days after the truce was signed on 5 May
        is_theirs = _is_since(self._syntax, phrase) and self._is_of_held(phrase, trigger)
        return not (
            at == self._dateline or is_reckoned or is_other or is_theirs or self._is_fenced(phrase, trigger)
        )

    def _is_of_held(self, phrase: Phrase, trigger: Trigger) -> bool:
        """Does "since" belong to what had been until then: "freed three soldiers it had held since 29 August"?"""
        syntax = self._syntax
        before = range(trigger.last + 1, phrase.start - 1)
        verbs = [word for word in before if syntax.tags[word] in ("VBN", "VBD") and word != trigger.carrier]
        return any("had" in syntax.words[max(trigger.last + 1, verb - 3) : verb] for verb in verbs)

    def _is_said(self, at: int, statement: Statement | None) -> bool:
        """Is the time among the words that tell the event? One beside them dates the saying: "..., he said on Sunday"."""
        if (
            statement is None or statement.source is None
        ):  # "were reported from Monday to Wednesday" says no more
            return True
        phrase, starts, ends = self._phrases[at], self._syntax.starts, self._syntax.ends
        start, end = starts[phrase.start], ends[phrase.end - 1]
        return any(piece.start <= start and end <= piece.end for piece in statement.content)

    def _is_fenced(self, phrase: Phrase, trigger: Trigger) -> bool:
        """Does the date stand in a clause of its own that only bounds the deed: killed since the war began on 15 April?"""
        syntax = self._syntax
        own = {trigger.at, trigger.carrier, *syntax.above(trigger.at)}
        for word in syntax.above(phrase.start):
            if word in own:
                return False
            if self._is_of_earlier(phrase, word):
                return True
            marks = {syntax.words[mark] for mark in syntax.of(word, "mark")}
            if syntax.is_a(word, "advcl") and marks & _FENCES:
                return True
        return False

    def _is_of_earlier(self, phrase: Phrase, verb: int) -> bool:
        """Does the date stand in a relative clause on what was before: "freed men it had held since 29 August"?"""
        syntax = self._syntax
        if not syntax.is_a(verb, "acl") or syntax.words[verb] in _TOOK_PLACE:
            return False
        is_since = _is_since(syntax, phrase)
        return is_since or "had" in {syntax.words[helper] for helper in syntax.of(verb, "aux")}

    def _after_deed(self, trigger: Trigger) -> list[int]:
        """The lengths that count from another deed to this one: killed two days after the truce was signed."""
        return self._own(trigger, self._counted) or self._by_way_of(trigger, self._counted)

    def _own(self, trigger: Trigger, hanging: Hanging | None = None) -> list[int]:
        hanging = self._hanging if hanging is None else hanging
        words = [trigger.at, *range(trigger.first, trigger.last + 1)]
        words += [trigger.carrier] if trigger.carrier is not None else []
        return [at for word in dict.fromkeys(words) for at in hanging.get(word, ())]

    def _beside(self, trigger: Trigger) -> list[int]:
        """A date right before the event's word: "the June 3-5 offensive"."""
        at = self._at.get(trigger.first - 1)
        return [] if at is None or not self._syntax.tags[trigger.at].startswith("NN") else [at]

    def _right_after(self, trigger: Trigger) -> list[int]:
        """A date right after a verb, whatever the tree hangs it on: "died overnight in shelling"."""
        return self._after_word(trigger.last) if self._syntax.tags[trigger.at].startswith("VB") else []

    def _after_word(self, last: int) -> list[int]:
        syntax, end = self._syntax, last + 1
        start = end + (syntax.words[end : end + 1] in (["on"], ["in"], ["at"], ["late"], ["early"]))
        at = self._at.get(start, None)
        return [] if at is None or at in self._deeds else [at]

    def _at_once(self, trigger: Trigger) -> list[int]:
        """The times of what happened at once: "were killed and wounded on Friday when shells hit the market"."""
        syntax = self._syntax
        for word in _together(syntax, trigger.at if trigger.carrier is None else trigger.carrier):
            if word in self._hanging:
                return list(self._hanging[word])
            if syntax.tags[word].startswith("VB") and (found := self._after_word(word)):
                return found
        return []

    def _in_clause_about(self, trigger: Trigger) -> list[int]:
        """The times of a relative clause that says when it, or its subject, took place: "which began on Tuesday"."""
        syntax = self._syntax
        for told in (trigger.at, *syntax.of(trigger.at, "nsubj")):
            for verb in syntax.of(told, "acl"):
                if syntax.words[verb] in _TOOK_PLACE and verb in self._hanging:
                    return list(self._hanging[verb])
        return []

    def _by_way_of(self, trigger: Trigger, hanging: Hanging | None = None) -> list[int]:
        """The times of a verb that the event's word is part of: its subject, its complement, joined to it, or told by it."""
        hanging = self._hanging if hanging is None else hanging
        syntax, word = self._syntax, trigger.at
        head = syntax.heads[word]
        while head != ROOT and _shares(syntax, word, head, trigger.type):
            if head in hanging:
                return list(hanging[head])
            word, head = head, syntax.heads[head]
        return []

    def _pointed(self, trigger: Trigger) -> list[int]:
        """The phrases that the model points to from the event's word."""
        chances: dict[int, float] = {}
        for target, chance in self._evidence.targets("time_of", trigger.at, _LEAST).items():
            if target in self._at:
                chances[self._at[target]] = chances.get(self._at[target], 0.0) + chance
        return sorted((at for at, chance in chances.items() if chance >= _SURE), key=lambda at: -chances[at])

    def _in_front(self, trigger: Trigger) -> list[int]:
        """A date at the very beginning of a sentence is that of its main verb."""
        syntax = self._syntax
        verb = trigger.at if trigger.carrier is None else trigger.carrier
        start = syntax.sentences[syntax.sentence_of[verb]].start
        at = self._at.get(start, self._at.get(start + 1))
        if at is None or not syntax.tags[verb].startswith("VB"):
            return []
        is_main = syntax.heads[verb] == ROOT or self._at.get(syntax.heads[verb]) == at
        return [at] if is_main else []


def _is_since(syntax: Syntax, phrase: Phrase) -> bool:
    return phrase.start > 0 and syntax.words[phrase.start - 1] == "since"


_AT_ONCE = frozenset({"when", "as", "while"})


def _together(syntax: Syntax, verb: int) -> Iterator[int]:
    """The verbs that tell of the same moment: joined to a verb, or in a clause with "when", either way."""
    rows = [verb, *(child for child in syntax.of(verb, "conj") if syntax.tags[child].startswith("VB"))]
    for each in rows:
        yield from (clause for clause in syntax.of(each, "advcl") if _is_at_once(syntax, clause))
    if _is_at_once(syntax, verb):
        above = syntax.heads[verb]
        yield above
        if syntax.is_a(above, "conj") and syntax.heads[above] != ROOT:
            yield syntax.heads[above]
    yield from rows[1:]


def _is_at_once(syntax: Syntax, verb: int) -> bool:
    if not syntax.is_a(verb, "advcl") or syntax.heads[verb] == ROOT:
        return False
    opening = [child for child in syntax.children[verb] if child < verb and syntax.words[child] in _AT_ONCE]
    return bool(opening)


def _governors(syntax: Syntax, phrase: Phrase) -> list[int]:
    """The words that a phrase hangs on; past nouns that only say which part: "the early hours of Monday"."""
    inside = range(phrase.start, phrase.end)
    heads = dict.fromkeys(syntax.heads[word] for word in inside if syntax.heads[word] not in inside)
    found = [_past_time_nouns(syntax, head) for head in heads]
    return [word for word in found if word != ROOT]


def _past_time_nouns(syntax: Syntax, word: int) -> int:
    while word != ROOT and syntax.words[word] in _TIME_NOUNS:
        word = syntax.heads[word]
    return word


def _shares(syntax: Syntax, word: int, head: int, kind: str) -> bool:
    """Is what the word tells at the time of what the word above tells?"""
    if syntax.is_a(word, "xcomp", "conj"):
        return True
    if syntax.is_a(word, "nsubj"):
        is_about = kind in VIOLENT or syntax.words[head] in _TOOK_PLACE
        return is_about and syntax.tags[head].startswith("VB")
    if syntax.is_a(word, "advcl"):
        return syntax.tags[word] == "VBG" and not syntax.of(word, "mark")  # attacked on Monday, killing five
    return syntax.is_a(word, "obj") and syntax.words[head] in _TOOK_PLACE
