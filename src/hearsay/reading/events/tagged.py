"""Words that the model takes for a party of an incident of violence, and the deeds that lack one.

The head is taught by the templates of MUC-4, which name the parties of an incident wherever in the report they stand.
What it finds in a sentence goes to the nearest deed there that has no such party by grammar.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np

from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.events.participants import Parties
from hearsay.reading.events.plausible import can_act, can_suffer
from hearsay.reading.events.trigger import Tagged, Trigger
from hearsay.reading.ranges import Range
from hearsay.reading.scores import softmax
from hearsay.reading.syntax import Syntax

LEAST = 0.3  # the probability of being a party of any sort from which a word counts
VIOLENT = frozenset({"ASSAULT", "COERCE"})
DOERS = frozenset({"perpetrator", "organisation"})


def tagged(syntax: Syntax, scored: Scored, heads: Heads) -> list[Tagged]:
    """The head word and the label of each stretch of words that the model takes for a party, in text order."""
    spec = heads.tagging("parties")
    chances = softmax(scored.heads["parties"])
    words = np.flatnonzero(1 - chances[:, 0] >= LEAST).tolist()
    found = []
    for run in _runs(words, syntax):
        labels = chances[run.start : run.end, 1:].sum(axis=0).reshape(-1, 2).sum(axis=1)
        inside = range(run.start, run.end)
        head = next((word for word in inside if syntax.heads[word] not in inside), run.start)
        found.append(Tagged(head, spec.labels[int(labels.argmax())]))
    return found


def _runs(words: Sequence[int], syntax: Syntax) -> Iterator[Range]:
    """Neighbouring words of one sentence together."""
    keyed = ((word, (word - at, syntax.sentence_of[word])) for at, word in enumerate(words))
    for _, run in groupby(keyed, key=lambda pair: pair[1]):
        inside = [word for word, _ in run]
        yield Range(inside[0], inside[-1] + 1)


def completed(
    syntax: Syntax, triggers: Sequence[Trigger], parties: Sequence[Parties], found: Sequence[Tagged]
) -> list[Parties]:
    """The parties of each trigger, with those tagged that no event of the sentence has."""
    own = list(parties)
    known = {
        word for one in parties for word in (*one.actors, *one.recipients, one.weapon) if word is not None
    }
    for word, label in found:
        if not any(w in known for w in syntax.subtree(word)):
            at = _nearest(syntax, triggers, own, word, label)
            if at is not None:
                own[at] = _with(syntax, triggers[at], own[at], word, label)
    return own


def _nearest(
    syntax: Syntax, triggers: Sequence[Trigger], parties: Sequence[Parties], word: int, label: str
) -> int | None:
    """The deed of the sentence nearest to a word that has no such party yet."""
    sentence = syntax.sentence_of[word]
    fitting = [
        (abs(trigger.at - word), at)
        for at, trigger in enumerate(triggers)
        if trigger.type in VIOLENT and syntax.sentence_of[trigger.at] == sentence
        if not _has(parties[at], label) and word not in range(trigger.first, trigger.last + 1)
    ]
    return min(fitting)[1] if fitting else None


def _has(parties: Parties, label: str) -> bool:
    if label == "weapon":
        return parties.weapon is not None
    return bool(parties.actors if label in DOERS else parties.recipients)


def _with(syntax: Syntax, trigger: Trigger, parties: Parties, word: int, label: str) -> Parties:
    if label == "weapon":
        return parties._replace(weapon=word)
    if label in DOERS:
        return parties._replace(actors=(word,)) if can_act(syntax, word) else parties
    return parties._replace(recipients=(word,)) if can_suffer(syntax, word, trigger.type) else parties
