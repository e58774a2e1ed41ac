"""Whose a figure is: the events that it belongs to, and the actor whose people it counts."""

from collections.abc import Sequence

from hearsay.reading.figures.idioms import WAYS
from hearsay.reading.figures.measures import DEEDS
from hearsay.reading.figures.recaps import Told
from hearsay.reading.grounds import Grounds
from hearsay.reading.syntax import Syntax
from hearsay.records import ActorId, Measure, Scope

_TYPES = {
    Measure.KILLED: ("ASSAULT",),
    Measure.INJURED: ("ASSAULT",),
    Measure.MISSING: ("ASSAULT", "COERCE"),
    Measure.CAPTURED: ("COERCE", "ASSAULT"),
    Measure.ABDUCTED: ("COERCE", "ASSAULT"),
    Measure.ARRESTED: ("COERCE",),
    Measure.DISPLACED: ("COERCE", "RETREAT", "ASSAULT"),
}
"""The types of events that can have a figure of a measure."""


_SIDES = frozenset("MIL REB GOV COP PRM UAF SPY OPP PTY IGO".split())
"""PLOVER sectors of those who can be a side of a conflict without a country; civilians are nobody's people by that."""


def events_of(grounds: Grounds, found: Sequence[Told]) -> list[list[int]]:
    """For each event the indices of its figures: totals first, then parts, then running counts, each in text order."""
    own: list[list[int]] = [[] for _ in grounds.events]
    nearby = _Nearby(grounds)
    linked = _with_wholes(found, [nearby.event(each) for each in found])
    for at, each in enumerate(found):
        event = linked[each.part_of] if each.part_of is not None and linked[at] is None else linked[at]
        event = nearby.before(each) if event is None else event
        if event is not None:
            own[event].append(at)
    order = (Scope.TOTAL, Scope.PART, Scope.CUMULATIVE)
    return [sorted(figures, key=lambda at: (order.index(found[at].scope), at)) for figures in own]


def _with_wholes(found: Sequence[Told], linked: Sequence[int | None]) -> list[int | None]:
    """The events of the figures; a total that closes a note ("5 fatalities") has that of its parts."""
    done = list(linked)
    for each, event in zip(found, linked, strict=True):
        if each.part_of is not None and done[each.part_of] is None:
            done[each.part_of] = event
    return done


class _Nearby:
    """The events of a report by their words and by their sentences."""

    def __init__(self, grounds: Grounds) -> None:
        self._grounds, self._syntax = grounds, grounds.syntax
        self._by_word: dict[int, int] = {}
        self._by_sentence: dict[int, list[int]] = {}
        for at, happening in enumerate(grounds.happenings):
            trigger = happening.trigger
            for word in range(trigger.first, trigger.last + 1):
                self._by_word.setdefault(word, at)
            self._by_sentence.setdefault(self._syntax.sentence_of[trigger.at], []).append(at)

    def event(self, each: Told) -> int | None:
        """The event that tells of the people: by its word, by those it befell, by what stands above or beside it."""
        if each.at in self._by_word:
            return self._by_word[each.at]
        possible = self._possible(each)
        if not possible:
            return None
        found = self._by_recipient(each, possible)
        if found is None:
            found = self._above(each, possible)
        return self._nearest(each, possible) if found is None else found

    def before(self, each: Told) -> int | None:
        """The event of the sentence before that the number may tell of: "A bomb went off. At least 12 dead, nobody hurt".

        A verb that says what befell people tells of something of its own ("two civilians were hurt") and goes back
        to no other sentence, but where it befell nobody.
        """
        sentence = self._syntax.sentence_of[each.at]
        if each.scope is Scope.CUMULATIVE or sentence == 0 or not self._is_same_paragraph(sentence):
            return None
        if self._syntax.tags[each.at].startswith("V") and each.high != 0:
            return None
        own = [at for at in self._by_sentence.get(sentence - 1, ()) if self._may_have(at, each.measure)]
        return own[-1] if own else None

    def _may_have(self, event: int, measure: Measure) -> bool:
        """Is an event of a type that can have the measure, and do its own words say no other measure?"""
        trigger = self._grounds.happenings[event].trigger
        word = self._syntax.words[trigger.at]
        said = None if word in WAYS else DEEDS.get(word)
        return trigger.type in _TYPES[measure] and (said is None or measure in said.measures)

    def _is_same_paragraph(self, sentence: int) -> bool:
        """Does no empty line stand between a sentence and the one before?"""
        syntax = self._syntax
        here, before = syntax.sentences[sentence], syntax.sentences[sentence - 1]
        between = syntax.text[syntax.ends[before.end - 1] : syntax.starts[here.start]]
        return "\n\n" not in between

    def _possible(self, each: Told) -> list[int]:
        """The events of the sentence that may have a figure of this measure."""
        types = _TYPES[each.measure]
        own = self._by_sentence.get(self._syntax.sentence_of[each.at], ())
        return [at for at in own if self._grounds.happenings[at].trigger.type in types]

    def _by_recipient(self, each: Told, possible: Sequence[int]) -> int | None:
        words = range(each.people.first, each.people.last + 1)
        happenings = self._grounds.happenings
        own = [at for at in possible if any(word in words for word in happenings[at].parties.recipients)]
        return self._nearest(each, own) if own else None

    def _above(self, each: Told, possible: Sequence[int]) -> int | None:
        return next(
            (
                self._by_word[word]
                for word in self._syntax.above(each.at)
                if self._by_word.get(word) in possible
            ),
            None,
        )

    def _nearest(self, each: Told, possible: Sequence[int]) -> int:
        return min(possible, key=lambda at: abs(self._grounds.happenings[at].trigger.at - each.at))


def sides_of(grounds: Grounds, found: Sequence[Told]) -> list[ActorId | None]:
    """For each figure the actor whose mention lies in its words, the longest first: "four Arvian soldiers"."""
    mentions = sorted(
        (span.start, span.end, actor.id)
        for actor in grounds.actors
        if actor.country is not None or actor.sector in _SIDES
        for span in actor.mentions
    )
    return [_side(grounds.syntax, each, mentions) for each in found]


def _side(syntax: Syntax, each: Told, mentions: Sequence[tuple[int, int, ActorId]]) -> ActorId | None:
    start, end = syntax.range_of(each.people.first, each.people.last)
    inside = [(s - e, actor) for s, e, actor in mentions if s < end and start < e and s >= start - 8]
    return min(inside)[1] if inside else None
