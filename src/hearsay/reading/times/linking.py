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
_TIME_NOUNS = frozenset(
    "hours morning afternoon evening night day days hour dawn week beginning end start middle".split()
)
_LEAST = 0.1  # the chance from which a word counts for its phrase
_SURE = 0.5  # the chance of all words of a phrase from which the pointer alone is believed


def times_of_events(grounds: Grounds, phrases: Sequence[Phrase]) -> list[list[int]]:
    """For each event the phrases that are its time, as positions in `phrases`, the surest first."""
    syntax = grounds.syntax
    phrase_at = {word: at for at, phrase in enumerate(phrases) for word in range(phrase.start, phrase.end)}
    hanging: dict[int, list[int]] = {}
    for at, phrase in enumerate(phrases):
        for above in _governors(syntax, phrase):
            hanging.setdefault(above, []).append(at)
    found = []
    for one in grounds.happenings:
        trigger = one.trigger
        words = [trigger.at, *range(trigger.first, trigger.last + 1)]
        words += [trigger.carrier] if trigger.carrier is not None else []
        own = [at for word in dict.fromkeys(words) for at in hanging.get(word, ())]
        own = own or _in_clause_about(syntax, trigger.at, hanging)
        own = own or _by_way_of(syntax, trigger.at, trigger.type, hanging)
        found.append(own or _pointed(grounds.evidence, trigger.at, phrase_at))
        if found[-1]:
            hanging.setdefault(trigger.at, found[-1])  # for what is joined to it
    return found


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


def _in_clause_about(syntax: Syntax, word: int, hanging: Mapping[int, Sequence[int]]) -> list[int]:
    """The times of a relative clause that says when it, or its subject, took place: "which began on Tuesday"."""
    for told in (word, *syntax.of(word, "nsubj")):
        for verb in syntax.of(told, "acl"):
            if syntax.words[verb] in _TOOK_PLACE and verb in hanging:
                return list(hanging[verb])
    return []


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
    chances: dict[int, float] = {}
    for target, chance in evidence.targets("time_of", word, _LEAST).items():
        if target in phrase_at:
            chances[phrase_at[target]] = chances.get(phrase_at[target], 0.0) + chance
    return sorted((at for at, chance in chances.items() if chance >= _SURE), key=lambda at: -chances[at])
