"""GUM (Zeldes 2017): attribution units of its rhetorical structure, as sources, cues and contents.

The openly licensed corpus that a model can be trained on alone. Its units are coarser than PolNeAR's spans:
the cue is the verbs of the attribution unit, the content what depends on its head unit in the same sentence.
"""

import gzip
import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from training.corpora.polnear import Attribution, as_example
from training.examples import Example, Offsets

LICENCE = "annotations CC BY 4.0, texts CC BY or CC BY-SA"
CUE_TAGS = frozenset({"VERB", "AUX", "PART"})


def examples(path: Path) -> Iterator[Example]:
    """The documents of one split, in the file's order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield as_example(record["doc"], record["text"], None, list(_attributions(record)))


def _attributions(record: dict[str, Any]) -> Iterator[Attribution]:
    """The outermost attributions: one that stands in another's content is left out."""
    held: set[int] = set()
    for unit in sorted(record["attributions"], key=lambda a: a["content_edu"] - a["edu"], reverse=True):
        start, end = record["edus"][unit["edu"] - 1][:2]
        source = {i for first, last in unit["source"] for i in range(first, last) if start <= i < end}
        cue = [i for i in range(start, end) if i not in source and _is_cue(record, i, start, end)]
        content = [i for i in _content(record, unit["content_edu"], start) if not start <= i < end]
        if cue and content and start not in held:
            held.update(content)
            yield {
                "source": tuple(_offsets(record, sorted(source))),
                "cue": tuple(_offsets(record, range(cue[0], cue[-1] + 1)))[:1],
                "content": tuple(_offsets(record, content)),
            }


def _is_cue(record: dict[str, Any], i: int, start: int, end: int) -> bool:
    words = [record["tokens"][k].lower() for k in range(start, end)]
    according = words[i - start] in {"according", "to"} and "according" in words
    return according or record["upos"][i] in CUE_TAGS


def _content(record: dict[str, Any], head: int, start: int) -> list[int]:
    """The tokens of the units under the head unit, in the sentence of the attribution."""
    sentence = next((s for s in record["sentences"] if s[0] <= start < s[1]), (0, 0))
    units = record["edus"]
    under = {head}
    for _ in range(len(units)):
        more = {i for i, unit in enumerate(units, start=1) if unit[2] in under}
        if more <= under:
            break
        under |= more
    inside = (units[i - 1] for i in sorted(under))
    return sorted(
        k for first, last, *_ in inside if sentence[0] <= first < sentence[1] for k in range(first, last)
    )


def _offsets(record: dict[str, Any], tokens: Sequence[int]) -> Iterator[Offsets]:
    """The tokens as runs of neighbours, in code points."""
    for _, run in groupby(enumerate(tokens), key=lambda pair: pair[1] - pair[0]):
        indexes = [token for _, token in run]
        yield record["offsets"][indexes[0]][0], record["offsets"][indexes[-1]][1]
