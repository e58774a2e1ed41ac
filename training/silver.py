"""Types of events where no corpus marks them: read off the lexicon, and off pairs of parties coded by people.

The model of the third stage parses the texts. The lexicon and its rules then say which words tell of an event and of
which type, and that all others tell of none; a PLOVER pair says that the word between its parties has the pair's
type, and who did it to whom. So the type head learns from context what the lexicon knows by word.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from hearsay.reading.encoder import Encoder
from hearsay.reading.events.evidence import evidence
from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.events.triggers import find_triggers
from hearsay.reading.outline import outline
from hearsay.reading.parse import parse
from hearsay.reading.syntax import Syntax
from training.corpora.geneva import NO_EVENT
from training.corpora.plover_pairs import Pair
from training.examples import Example, Labelled, Offsets, Pointers, Pointing

AT_ONCE = 64
YIELD = frozenset({"CONCEDE", "RETREAT"})  # one code in the pairs


class Read(NamedTuple):
    """A text parsed, with the events that the lexicon finds in it."""

    syntax: Syntax
    triggers: Sequence[Trigger]


def read(texts: Sequence[tuple[str, str | None]], model: Path) -> Iterator[Read]:
    """Each text with its title as the model parses it and the lexicon alone understands it."""
    encoder = Encoder(model)
    for begin in range(0, len(texts), AT_ONCE):
        outlines = [outline(*text) for text in texts[begin : begin + AT_ONCE]]
        scored = encoder.score(outlines)
        for syntax, one in zip(parse(outlines, scored, encoder.heads), scored, strict=True):
            yield Read(syntax, find_triggers(syntax, _unlearnt(evidence(syntax, one, encoder.heads))))


def _unlearnt(found: Evidence) -> Evidence:
    """The evidence without an opinion on types."""
    types = np.full((len(found.happened), 1 + len(TYPES)), 1 / (1 + len(TYPES)), np.float32)
    return Evidence(types, found.happened, found.committed, found.pointers)


def with_types(examples: Sequence[Example], model: Path) -> list[Example]:
    """The examples with the type of each word: what the lexicon finds, and none of all other words.

    What a corpus says of types itself stays as it is.
    """
    texts = [(example.text, example.title) for example in examples]
    return [_typed(*pair) for pair in zip(examples, read(texts, model), strict=True)]


def _typed(example: Example, found: Read) -> Example:
    if "event_type" in example.spans:
        return example
    types = {trigger.at: trigger.type for trigger in found.triggers}
    shown = {w for t in found.triggers for w in range(t.first, t.last + 1)}
    labels = tuple(
        Labelled(start, end, types.get(word, NO_EVENT))
        for word, (start, end) in enumerate(zip(found.syntax.starts, found.syntax.ends, strict=True))
        if word in types or word not in shown
    )
    return example._replace(spans={**example.spans, "event_type": labels})


def of_pairs(pairs: Sequence[Pair], model: Path) -> Iterator[Example]:
    """Each pair's text with its type at the word that tells of it, and its parties."""
    for pair, found in zip(pairs, read([(pair.text, None) for pair in pairs], model), strict=True):
        example = _of_pair(pair, found)
        if example is not None:
            yield example


def _of_pair(pair: Pair, found: Read) -> Example | None:
    words = list(zip(found.syntax.starts, found.syntax.ends, strict=True))
    source, target = (_within(words, span) for span in (pair.source, pair.target))
    if not source:
        return None
    trigger = _told(pair, found, source, target) or _governor(found.syntax, source, target)
    if trigger is None or trigger in source or trigger in target:
        return None
    types = {trigger: _type(pair, found, trigger)}
    pointers = {
        head: (Pointers(tuple(words), (Pointing(*words[trigger], tuple(words[w] for w in party)),)),)
        for head, party in (("doer", source), ("done_to", target))
        if party
    }
    labels = tuple(Labelled(*words[word], label) for word, label in types.items())
    return Example(pair.id, pair.text, None, {"event_type": labels}, pointers)


def _within(words: Sequence[Offsets], span: Offsets | None) -> list[int]:
    return [w for w, (start, _) in enumerate(words) if span and span[0] <= start < span[1]]


def _told(pair: Pair, found: Read, source: Sequence[int], target: Sequence[int]) -> int | None:
    """The word of the pair's own type that the lexicon finds nearest to both parties."""
    own = [t.at for t in found.triggers if t.type == pair.type or (pair.type == "YIELD" and t.type in YIELD)]
    parties = [*source, *target]
    return min(
        own,
        key=lambda at: sum(_steps(found.syntax, at, {w}) for w in _heads(found.syntax, parties)),
        default=None,
    )


def _heads(syntax: Syntax, words: Sequence[int]) -> list[int]:
    return [w for w in words if syntax.heads[w] not in words]


def _steps(syntax: Syntax, at: int, goal: set[int]) -> int:
    """How many arcs lie between a word and the nearest of others."""
    up = {word: steps for steps, word in enumerate([at, *syntax.above(at)])}
    for word in goal:
        for steps, each in enumerate([word, *syntax.above(word)]):
            if each in up:
                return steps + up[each]
    return len(syntax.heads)


def _governor(syntax: Syntax, source: Sequence[int], target: Sequence[int]) -> int | None:
    """The nearest verb or noun above the source that is above the target too; else the nearest verb above it."""
    over = [w for head in _heads(syntax, source)[:1] for w in syntax.above(head)]
    both = [w for w in over if any(t in syntax.subtree(w) for t in target)]
    verbs = [w for w in both or over if syntax.tags[w].startswith("VB")]
    return next(iter(verbs or both or over), None)


def _type(pair: Pair, found: Read, trigger: int) -> str:
    if pair.type != "YIELD":
        return pair.type
    return next((t.type for t in found.triggers if t.at == trigger), "CONCEDE")
