"""Lengths that count from a deed: "two days after the truce was signed", "hours before the vote".

The deed on either side of "after" tells when the other was: killed two days after what was signed on 5 May; shelled on
Monday, a day after what had been seized. With no date on either side such an expression has none.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from hearsay.reading.events.trigger import Trigger
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax
from hearsay.reading.times.context import Phrase
from hearsay.reading.times.lengths import counted, iso_length
from hearsay.reading.times.lexicon import unit_name
from hearsay.reading.times.meaning import Meaning, between, dated
from hearsay.reading.times.reckoned import UNITS, is_rough, roughly, stands_alone
from hearsay.reading.times.stretch import Stretch, Unit
from hearsay.records import Anchor, EventId

_HOURS = {"hour": 1, "minute": 60, "second": 3600}  # of each in an hour
_LASTING = frozenset("for during within over throughout through lasted lasting spent".split())
_SAME = ("nsubj", "conj", "compound")  # the truce was signed: one deed
_MARKS = frozenset({",", ";", ":", "(", ")", "-", "–", "—"})


class Deed(NamedTuple):
    """Where "two days after" stands between two deeds.

    `word` is "after" or "before", `governed` the highest word of what it governs, `inside` the words of that, and
    `above` those that it is told of, from the nearest up to the first verb.
    """

    word: int
    sign: int
    governed: int
    inside: Range
    above: Sequence[int]


def deed_of(phrase: Phrase) -> Deed | None:
    """The deed that a length of time counts from; None for a length that does not, or that lasts: for two days after."""
    syntax, rule = phrase.syntax, phrase.found.rule
    word = phrase.end - (rule == "shift")
    if rule not in ("shift", "length") or word + 1 >= _end_of_sentence(syntax, phrase.start):
        return None
    if syntax.words[word] not in ("after", "before") or stands_alone(syntax, word + 1):
        return None
    before = syntax.words[phrase.start - 1] if phrase.start else ""
    if not phrase.has("unit") or (before in _LASTING and not syntax.is_a(phrase.start, "root")):
        return None
    governed = _governed(syntax, word)
    inside = [each for each in syntax.subtree(governed) if each > word]
    return Deed(
        word,
        1 if syntax.words[word] == "after" else -1,
        governed,
        Range(word + 1, max(inside, default=governed) + 1),
        list(_above(syntax, governed)),
    )


def _end_of_sentence(syntax: Syntax, word: int) -> int:
    return syntax.sentences[syntax.sentence_of[word]].end


def _governed(syntax: Syntax, word: int) -> int:
    """What "after" hangs on; the highest word up to the next mark where the tree hangs it elsewhere."""
    if syntax.heads[word] > word:
        return syntax.heads[word]
    end = _end_of_sentence(syntax, word)
    end = next((at for at in range(word + 1, end) if syntax.words[at] in _MARKS), end)
    return next((at for at in range(word + 1, end) if syntax.heads[at] not in range(word + 1, end)), word + 1)


def _above(syntax: Syntax, governed: int) -> Iterator[int]:
    for word in syntax.above(governed):
        yield word
        if syntax.tags[word].startswith("VB"):
            return


def tells(deed: Deed, trigger: Trigger, syntax: Syntax) -> bool:
    """Is the event the deed that is counted from, or named beside it as the same: "the truce was signed"?"""
    if deed.governed in (trigger.at, trigger.carrier):
        return True
    word = trigger.at
    while word in range(*deed.inside) and syntax.is_a(word, *_SAME):
        word = syntax.heads[word]
        if word == deed.governed:
            return True
    return False


def is_told_of(deed: Deed, trigger: Trigger, syntax: Syntax) -> bool:
    """Is the event the one that is told to lie so long after, or before, the deed: also "the blast, which came ..."?"""
    verb = deed.above[-1] if deed.above else -1
    if verb >= 0 and syntax.is_a(verb, "acl") and syntax.heads[verb] == trigger.at:
        return True
    return trigger.at in deed.above or (trigger.carrier is not None and trigger.carrier in deed.above)


def away(phrase: Phrase, base: Stretch, sign: int) -> Meaning:
    """So long after a date, or before it; no date where the length is not told, or is finer than the date.

    Hours end on the same day or the next: the interval holds both, and that of the deed is preferred.
    """
    name, number = unit_name(phrase.word("unit")), _number(phrase)
    if name in _HOURS:
        return _hours_away(base, sign, (number or Fraction(0)) / _HOURS[name])
    if number is None or number.denominator != 1 or name not in UNITS:
        return Meaning()
    unit, each = UNITS[name]
    if unit in (Unit.WEEK, Unit.WEEKEND):
        unit, each = Unit.DAY, 7 * each
    start = base.within(unit)
    if start is None:
        return Meaning()
    found = dated(start.shifted(sign * int(number) * each), Anchor.EVENT)
    return roughly(found) if is_rough(phrase, number) else found


def _hours_away(base: Stretch, sign: int, hours: Fraction) -> Meaning:
    if base.unit is not Unit.DAY:
        return Meaning()
    days, rest = divmod(hours, 24)
    near = base.shifted(sign * int(days))
    if days and not rest:
        return dated(near, Anchor.EVENT)
    far = near.shifted(sign)
    found = between(min(near, far), max(near, far), Anchor.EVENT)
    return found._replace(preferred=near.edtf, stretch=near)


def _number(phrase: Phrase) -> Fraction | None:
    return counted(phrase) if phrase.has("count") else None


class Side(NamedTuple):
    """A date and the event that it is of; both None where nothing is known."""

    date: Stretch | None = None
    event: EventId | None = None


def counted_from(phrase: Phrase, deed: Deed, follows: Side, leads: Side, plain: Meaning) -> Meaning:
    """What "two days after" means between what it is told of (`leads`) and the deed that follows it (`follows`).

    Reckoned from the deed if its date is known, else back from the date of what is told of it.
    """
    name = unit_name(phrase.word("unit"))
    length = plain.length or iso_length(_number(phrase), name)
    if follows.event is None and plain.stretch is not None:
        return plain  # two days before Christmas
    side, sign = (leads, -deed.sign) if follows.date is None and leads.date else (follows, deed.sign)
    found = away(phrase, side.date, sign) if side.date else Meaning()
    left = int(phrase.found.rule == "shift")
    return found._replace(anchor=Anchor.EVENT, event=side.event, length=length, left=left)


class Sides:
    """The deeds of one report on either side of "after" and "before", with the phrases that are their times.

    `linked` has for each event the phrases that are its time, as positions in `phrases`; `share` adds to it.
    """

    def __init__(
        self,
        phrases: Sequence[Phrase],
        triggers: Sequence[Trigger],
        events: Sequence[EventId],
        linked: list[list[int]],
    ) -> None:
        self._phrases, self._triggers, self._events, self.linked = phrases, triggers, events, linked
        self.deeds = {at: deed for at, phrase in enumerate(phrases) if (deed := deed_of(phrase))}

    def read(self, at: int, meanings: Sequence[Meaning | None]) -> tuple[Meaning | None, EventId | None]:
        """What the phrase at that position means, and the event that it dates now; the latter has it for its time."""
        plain, deed = meanings[at], self.deeds[at]
        if plain is None:
            return None, None
        syntax = self._phrases[at].syntax
        follow = [e for e, trigger in enumerate(self._triggers) if tells(deed, trigger, syntax)]
        lead = [e for e, trigger in enumerate(self._triggers) if is_told_of(deed, trigger, syntax)]
        follows = self._side(at, follow, [deed.governed], meanings)
        leads = self._side(at, lead, deed.above, meanings)
        found = counted_from(self._phrases[at], deed, follows, leads, plain)
        if found.stretch is None or (follows.date and leads.date):
            return found, None
        dates = lead if found.event == follows.event and leads.date is None else follow
        for event in dates:
            if at not in self.linked[event]:
                self.linked[event].insert(0, at)
        return found, self._events[dates[0]] if dates else None

    def _side(
        self, at: int, events: Sequence[int], words: Sequence[int], meanings: Sequence[Meaning | None]
    ) -> Side:
        """The date of these events, of the surest that has one, or the date that hangs on one of the words."""
        syntax = self._phrases[at].syntax
        sure = sorted(events, key=lambda e: self._triggers[e].at not in words)
        for event in sure:
            for own in self.linked[event]:
                if own != at and (date := _date(own, meanings)):
                    return Side(date, self._events[event])
        for event in sure:
            for own in self._told_before(event):
                if own != at and (date := _date(own, meanings)):
                    self.linked[event] = [own]
                    return Side(date, self._events[event])
        first = self._events[sure[0]] if sure else None
        for other, phrase in enumerate(self._phrases):
            heads = {syntax.heads[word] for word in range(phrase.start, phrase.end)}
            is_near = not heads.isdisjoint(words) or words[:1] == [phrase.end - 1]
            if other not in self.deeds and is_near and (date := _date(other, meanings)):
                return Side(date, first)
        return Side(None, first)

    def _told_before(self, event: int) -> Sequence[int]:
        """The times of the last dated event of its type before "the attack" that is named again."""
        trigger = self._triggers[event]
        syntax = self._phrases[0].syntax
        start = trigger.first - 1
        if not syntax.tags[trigger.at].startswith("NN") or syntax.words[max(start, 0)] not in (
            "the",
            "this",
            "that",
        ):
            return ()
        same = (
            e for e in reversed(range(event)) if self._triggers[e].type == trigger.type and self.linked[e]
        )
        before = next(same, None)
        if before is None or syntax.sentence_of[self._triggers[before].at] == syntax.sentence_of[trigger.at]:
            return ()
        return self.linked[before]


def _date(at: int, meanings: Sequence[Meaning | None]) -> Stretch | None:
    found = meanings[at] if at < len(meanings) else None
    return found.stretch if found else None
