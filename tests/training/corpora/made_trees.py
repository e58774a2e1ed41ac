"""Sentences with trees, as compact strings: what the tests of the treebank adapters are made from."""

from collections.abc import Sequence

from training.corpora.trees import Token, Tree, tree
from training.examples import Example, Labelled, Offsets, Pointers


def placed(text: str, forms: Sequence[str]) -> list[Offsets]:
    """Where each token stands in the text."""
    places, at = [], 0
    for form in forms:
        at = text.index(form, at)
        places.append((at, at + len(form)))
        at += len(form)
    return places


def made(text: str, rows: str) -> Tree:
    """The tree of "form/tag/relation/head" rows, their heads counted from 1 and 0 for the root."""
    fields = [row.split("/") for row in rows.split()]
    places = placed(text, [form for form, *_ in fields])
    return tree(
        text,
        [
            Token(*place, int(head) - 1, relation, tag)
            for place, (_, tag, relation, head) in zip(places, fields, strict=True)
        ],
    )


def shown(text: str, labels: Sequence[Labelled]) -> list[tuple[str, str]]:
    """The words that are labelled, with their labels."""
    return [(text[start:end], label) for start, end, label in labels]


def arrows(text: str, found: Pointers) -> list[tuple[str, tuple[str, ...]]]:
    """The words that point, with the words that they point to."""
    return [(text[p.start : p.end], tuple(text[s:e] for s, e in p.targets)) for p in found.pointing]


def links(example: Example, head: str) -> list[tuple[str, tuple[str, ...]]]:
    """The arrows of all sentences of an example."""
    return [arrow for block in example.pointers[head] for arrow in arrows(example.text, block)]
