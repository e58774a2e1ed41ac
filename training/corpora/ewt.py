"""The English Web Treebank: UD trees, PropBank's roles, and UDS's judgements of what happened, on one text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from training.corpora.trees import Token, Tree, heads, pointing_to, relations, tags, tree
from training.examples import Example, Labelled

LICENCE = "CC BY-SA 4.0"
TOKENS_AT_ONCE = 80  # sentences of a document are read together up to here, as a paragraph
ROLES = {"doer": "ARG0", "done_to": "ARG1", "place_of": "ARGM-LOC", "time_of": "ARGM-TMP"}

Sentence = dict[str, Any]
Judged = Mapping[int, float]


def examples(sentences: Iterable[Sentence], judged: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The sentences of PropBank's release a few at a time, with those of UDS's judgements that lie on them."""
    values = {tuple(record["propbank"]): record for record in judged if record["propbank"]}
    for group in _grouped(sentences):
        yield _example(group, [_judged(s, values.get((s["doc"], s["sent"]))) for s in group])


def _grouped(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    group: list[Sentence] = []
    for sentence in sentences:
        size = sum(len(s["tokens"]) for s in group) + len(sentence["tokens"])
        if group and (group[-1]["doc"] != sentence["doc"] or size > TOKENS_AT_ONCE):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _example(group: Sequence[Sentence], judged: Sequence[Judged]) -> Example:
    text = " ".join(sentence["text"] for sentence in group)
    starts = accumulate((len(s["text"]) + 1 for s in group[:-1]), initial=0)
    trees = [_tree(text, sentence, start) for sentence, start in zip(group, starts, strict=True)]
    happened = [
        Labelled(*found.word_of(token), str(value))
        for found, values in zip(trees, judged, strict=True)
        for token, value in values.items()
    ]
    pairs = list(zip(group, trees, strict=True))
    return Example(
        id=f"{group[0]['doc']}/{group[0]['sent']}",
        text=text,
        title=None,
        spans={
            "relation": tuple(label for found in trees for label in relations(found)),
            "tag": tuple(label for found in trees for label in tags(found)),
            **({"happened": tuple(happened)} if happened else {}),
        },
        pointers={
            "head_of": tuple(heads(found) for found in trees),
            **{
                head: tuple(pointing_to(found, _links(sentence, found, role)) for sentence, found in pairs)
                for head, role in ROLES.items()
            },
        },
    )


def _tree(text: str, sentence: Sentence, start: int) -> Tree:
    tokens, at = [], start
    rows = zip(sentence["tokens"], sentence["head"], sentence["deprel"], sentence["xpos"], strict=True)
    for form, head, relation, tag in rows:
        at = text.index(form, at)
        tokens.append(Token(at, at + len(form), head - 1, relation, tag))
        at += len(form)
    return tree(text, tokens)


def _links(sentence: Sentence, found: Tree, role: str) -> Iterator[tuple[int, Sequence[int]]]:
    """From each predicate to the head of its argument in that role. Auxiliaries are no predicates."""
    for predicate in sentence["preds"]:
        if not found.tokens[predicate["i"]].relation.startswith(("aux", "cop")):
            spans = [(start, end) for name, start, end in predicate["args"] if name == role]
            yield predicate["i"], [found.head_of(start, end) for start, end in spans]


def _judged(sentence: Sentence, record: dict[str, Any] | None) -> Judged:
    """Token -> judgement, where both say the same letters; their tokens differ."""
    if record is None or "".join(record["tokens"]) != "".join(sentence["tokens"]):
        return {}
    at = {begin: token for token, begin in enumerate(_begins(sentence["tokens"]))}
    begins = _begins(record["tokens"])
    found = ((at.get(begins[p["i"]]), p["ih2"]) for p in record["preds"])
    return {token: value for token, value in found if token is not None and value is not None}


def _begins(tokens: Sequence[str]) -> list[int]:
    return list(accumulate((len(token) for token in tokens), initial=0))
