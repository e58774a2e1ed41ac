"""GUM: trees, and the sort of thing that each of its mentions is, on whole documents."""

from collections.abc import Iterable, Iterator
from typing import Any

from training.corpora.trees import Token, Tree, heads, relations, tags, tree
from training.examples import Example, Labelled


def examples(records: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The documents, in order."""
    return (_example(record) for record in records)


def _example(record: dict[str, Any]) -> Example:
    trees = [_tree(record, start, end) for start, end in record["sentences"]]
    return Example(
        id=f"{record['doc']}/trees",
        text=record["text"],
        title=None,
        spans={
            "relation": tuple(label for found in trees for label in relations(found)),
            "tag": tuple(label for found in trees for label in tags(found)),
            "entity": tuple(_entities(record)),
        },
        pointers={"head_of": tuple(heads(found) for found in trees)},
    )


def _tree(record: dict[str, Any], start: int, end: int) -> Tree:
    rows = zip(*(record[key][start:end] for key in ("offsets", "head", "deprel", "xpos")), strict=True)
    tokens = [Token(at, to, head - 1, relation, tag) for (at, to), head, relation, tag in rows]
    return tree(record["text"], tokens)


def _entities(record: dict[str, Any]) -> Iterator[Labelled]:
    """The sort of each mention, at its head; of mentions with one head the longest counts."""
    sentence_of = {t: s for s, (start, end) in enumerate(record["sentences"]) for t in range(start, end)}
    found: dict[int, str] = {}
    for mention in sorted(record["entities"], key=lambda m: m["end"] - m["start"]):
        begin = record["sentences"][sentence_of[mention["start"]]][0]
        span = range(mention["start"], mention["end"])
        heads_of = {t: record["head"][t] - 1 + begin if record["head"][t] else -1 for t in span}
        head = next((t for t in span if heads_of[t] not in span), span.start)
        found[head] = mention["type"]
    for token, sort in sorted(found.items()):
        begin, end = record["offsets"][token]
        yield Labelled(begin, end, sort)
