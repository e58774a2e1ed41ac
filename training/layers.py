"""How well each head does on development parts while training: its own task, with gold spans where it is given them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import (
    FORBIDDEN,
    Floats,
    HeadSpec,
    PointerSpec,
    PointerTables,
    ScaleSpec,
    TagSpec,
    WordSpec,
    best_paths,
    inside_labels,
    point,
    spans_of,
)
from training import curriculum
from training.items import Item, items
from training.network import Network, word_scores

Pairs = list[tuple[float, float]]


@cache
def development_items(pieces: Pieces, heads: tuple[HeadSpec, ...]) -> tuple[Item, ...]:
    """The passages of all development parts."""
    return tuple(item for example in curriculum.development() for item in items(example, pieces, heads))


def layer_scores(network: Network, pieces: Pieces) -> Mapping[str, float]:
    """By head: accuracy in percent (words, pointers), span F1 in percent (tags), 100 times Pearson's r (scales)."""
    every = development_items(pieces, network.heads)
    found = {}
    scores = word_scores(network, [item.passage for item in every])
    for head in network.heads:
        columns = network.slices()[head.name]
        taught = [(i, s[:, columns]) for i, s in zip(every, scores, strict=True) if i.teaches(head.name)]
        if taught:
            found[head.name] = _SCORES[type(head)](network, head, taught)
    return found


def _classes(_: Network, head: WordSpec, taught: Sequence[tuple[Item, Floats]]) -> float:
    right = [
        scores[labels[:, 0]].argmax(1) == labels[:, 1]
        for i, scores in taught
        for labels in [i.words[head.name]]
    ]
    return 100 * float(np.concatenate(right).mean())


def _scales(_: Network, head: ScaleSpec, taught: Sequence[tuple[Item, Floats]]) -> float:
    gold = np.concatenate([item.scales[head.name][:, 1] for item, _ in taught])
    found = np.concatenate([scores[item.scales[head.name][:, 0].astype(int), 0] for item, scores in taught])
    return 100 * float(np.corrcoef(gold, found)[0, 1])


def _pointers(network: Network, head: PointerSpec, taught: Sequence[tuple[Item, Floats]]) -> float:
    own = network.pointers[head.name]
    tables = PointerTables(*(t.detach().numpy() for t in (own.distance, own.rank)))
    right: list[NDArray[np.bool_]] = []
    for item, scores in taught:
        for block in item.arrows[head.name]:
            best = point(scores, head, tables, block.origins, block.candidates).argmax(1)
            gold = np.concatenate([block.right, ~block.right.any(1, keepdims=True)], axis=1)
            right.append(gold[np.arange(len(best)), best])
    return 100 * float(np.concatenate(right).mean())


def _tags(network: Network, head: TagSpec, taught: Sequence[tuple[Item, Floats]]) -> float:
    transitions = network.chains[head.name].legal().detach().numpy()
    gold: set[tuple[int, int, int, str]] = set()
    found: set[tuple[int, int, int, str]] = set()
    for at, (item, scores) in enumerate(taught):
        emissions = scores.copy()
        inside = np.array(inside_labels(len(head.labels)))
        emissions[np.ix_(np.flatnonzero(item.begins), inside)] += FORBIDDEN
        path = best_paths(emissions[None], np.array([len(emissions)], np.int32), transitions)[0]
        gold |= set(_spans(at, item.tags[head.name].tolist(), head))
        found |= set(_spans(at, path.tolist(), head))
    return 200 * len(gold & found) / max(len(gold) + len(found), 1)


def _spans(at: int, path: Sequence[int], head: TagSpec) -> Iterator[tuple[int, int, int, str]]:
    return ((at, s.start, s.end, s.label) for s in spans_of(path, head.labels, [0.0] * len(path)))


_SCORES: Mapping[type, Callable[..., float]] = {
    TagSpec: _tags,
    WordSpec: _classes,
    PointerSpec: _pointers,
    ScaleSpec: _scales,
}
