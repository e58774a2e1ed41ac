"""What the words of a tree written by hand tell of, with a model that knows nothing."""

import numpy as np

from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.events.triggers import find_triggers
from hearsay.reading.syntax import Syntax
from tests.reading.trees import at, tree


def evidence(syntax: Syntax, **chances: tuple[str | None, float]) -> Evidence:
    """What a model that knows nothing says; of a word that is named, that it tells of a type (None: of nothing)."""
    words = len(syntax.words)
    types = np.full((words, 1 + len(TYPES)), 1 / (1 + len(TYPES)), np.float32)
    for word, (type_, chance) in chances.items():
        row = np.full(1 + len(TYPES), (1 - chance) / len(TYPES), np.float32)
        row[1 + TYPES.index(type_) if type_ else 0] = chance
        types[at(syntax, word)] = row
    zeros = np.zeros(words, np.float32)
    return Evidence(types=types, happened=zeros, committed=zeros, pointers={})


def triggers(*written: str) -> list[Trigger]:
    syntax = tree(*written)
    return find_triggers(syntax, evidence(syntax))


def told(*written: str) -> list[str]:
    """Each trigger as "word TYPE/mode"."""
    syntax = tree(*written)
    found = find_triggers(syntax, evidence(syntax))
    return [f"{syntax.words[t.at]} {t.type}{f'/{t.mode}' if t.mode else ''}" for t in found]
