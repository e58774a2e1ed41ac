"""Which times are whose: a time belongs to the event whose words it hangs on.

The tree decides: a time on the trigger, on the verb that carries it, or on a verb that only says that it took place. What
is joined to such a verb without a time of its own shares it. Where the tree is silent the model's pointer is asked.
A time on a verb of saying dates the saying, and never what was said.
"""

from collections.abc import Mapping, Sequence

from hearsay.reading.events.tagged import VIOLENT
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.grounds import Grounds
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.times.context import Phrase

_TOOK_PLACE = frozenset(
    "came come comes took take takes occurred occur occurs happened happen happens began begin begins started start starts "
    "followed erupted broke ended end ends lasted continued was is were are be been".split()
)
_TIME_NOUNS = frozenset("hours morning afternoon evening night day days hour dawn week beginning end start middle".split())
_SURE = 0.5  # the chance from which the pointer alone is believed


def times_of_events(grounds: Grounds, phrases: Sequence[Phrase]) -> list[list[int]]:
    """For each event the phrases that are its time, as positions in `phrases`, the surest first."""
    syntax = grounds.syntax
    phrase_at = {word: at for at, phrase in enumerate(phrases) for word in range(phrase.start, phrase.end)}
    hanging: dict[int, list[int]] = {}
    for at, phrase in enumerate(phrases):
        hanging.setdefault(_governor(syntax, phrase), []).append(at)
    found = []
    for one in grounds.happenings:
        trigger = one.trigger
        words = [trigger.at, *range(trigger.first, trigger.last + 1)]
        words += [trigger.carrier] if trigger.carrier is not None else []
        own = [at for word in dict.fromkeys(words) for at in hanging.get(word, ())]
        own = own or _by_way_of(syntax, trigger.at, trigger.type, hanging)
        found.append(own or _pointed(grounds.evidence, trigger.at, phrase_at))
    return found


def _governor(syntax: Syntax, phrase: Phrase) -> int:
    """The word that a phrase hangs on; past nouns that only say which part: "the early hours of Monday"."""
    inside = range(phrase.start, phrase.end)
    above = next((syntax.heads[word] for word in inside if syntax.heads[word] not in inside), ROOT)
    while above != ROOT and syntax.words[above] in _TIME_NOUNS:
        above = syntax.heads[above]
    return above


def _by_way_of(syntax: Syntax, word: int, kind: str, hanging: Mapping[int, Sequence[int]]) -> list[int]:
    """The times of a verb that the event's word is part of: its subject, its complement, joined to it, or told by it."""
    head = syntax.heads[word]
    while head != ROOT:
        if syntax.is_a(word, "nsubj") and syntax.words[head] not in _TOOK_PLACE and kind not in VIOLENT:
            return []
        if not _shares(syntax, word, head):
            return []
        if head in hanging:
            return list(hanging[head])
        word, head = head, syntax.heads[head]
    return []


def _shares(syntax: Syntax, word: int, head: int) -> bool:
    """Is what the word tells at the time of what the word above tells?"""
    if syntax.is_a(word, "xcomp", "conj"):
        return True
    if syntax.is_a(word, "nsubj"):
        return syntax.tags[head].startswith("VB")
    if syntax.is_a(word, "advcl"):
        return syntax.tags[word] == "VBG" and not syntax.of(word, "mark")  # attacked on Monday, killing five
    return syntax.is_a(word, "obj") and syntax.words[head] in _TOOK_PLACE


def _pointed(evidence: Evidence, word: int, phrase_at: Mapping[int, int]) -> list[int]:
    """The phrases that the model points to from the event's word."""
    targets = evidence.targets("time_of", word, _SURE)
    return list(dict.fromkeys(phrase_at[target] for target in targets if target in phrase_at))
