"""A Syntax straight from a text, for rules that look at words, their order and what stands between them, not at trees.

Words are letters and digits or single marks, as the reader has them. Capitals are names (NNP), the rest nouns unless a
word is among the small ones below; a sentence ends at a full stop before a space. `heads` and `relations` may say more.
"""

import itertools
import re
from collections.abc import Mapping

from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax

_TAGS = {
    **dict.fromkeys("of in at near from to by on between with for outside around".split(), "IN"),
    **dict.fromkeys("the a an this that".split(), "DT"),
    **dict.fromkeys(
        "fled flew struck said shelled agreed warned killed fired attacked burned met left".split(), "VBD"
    ),
    "and": "CC",
    "there": "RB",
}


def flat(
    text: str,
    *,
    tags: Mapping[str, str] | None = None,
    heads: Mapping[int, int] | None = None,
    relations: Mapping[int, str] | None = None,
) -> Syntax:
    """The Syntax of a text; words hang on the first one of their sentence unless `heads` says on which other."""
    found = list(re.finditer(r"\w+|[^\w\s]", text))
    firsts = [0] + [
        at + 1
        for at, word in enumerate(found[:-1])
        if word.group() == "."
        and text[word.end() : word.end() + 1].isspace()
        and len(found[at - 1].group()) > 2
    ]
    edges = [*firsts, len(found)]
    sentences = [Range(start, end) for start, end in itertools.pairwise(edges)]
    first_of = [sentence.start for sentence in sentences for _ in range(sentence.start, sentence.end)]
    own_heads = [ROOT if at == first else first for at, first in enumerate(first_of)]
    own_relations = ["root" if head == ROOT else "dep" for head in own_heads]
    for at, head in (heads or {}).items():
        own_heads[at] = head
    for at, relation in (relations or {}).items():
        own_relations[at] = relation
    return Syntax(
        text=text,
        starts=[word.start() for word in found],
        ends=[word.end() for word in found],
        heads=own_heads,
        relations=own_relations,
        tags=[_tag(word.group(), tags or {}) for word in found],
        entities=[""] * len(found),
        sentences=sentences,
    )


def _tag(word: str, tags: Mapping[str, str]) -> str:
    return tags.get(word) or _TAGS.get(word.lower()) or ("NNP" if word[0].isupper() else "NN")
