"""Syntax from a compact string, for tests of the rules that read trees.

A word is "form/tag/relation/head" or "form/tag/relation/head/entity", its head counted from 1 within its sentence and
0 for the root; words stand between single spaces, sentences between " || ". The text is the forms with single spaces.
"""

from itertools import accumulate, pairwise

from hypothesis import strategies as st

from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax


def tree(*written: str) -> Syntax:
    """The Syntax written; several strings go on with one another, so that a long sentence may be broken anywhere.

    An entity that is left out is "". Raises ValueError where a word is not written as above.
    """
    sentences = [sentence.split() for sentence in " ".join(written).split("||")]
    firsts = [0, *accumulate(len(sentence) for sentence in sentences)]
    words = [
        _fields(word, first)
        for sentence, first in zip(sentences, firsts[:-1], strict=True)
        for word in sentence
    ]
    forms = [form for form, *_ in words]
    starts = [0, *accumulate(len(form) + 1 for form in forms)][:-1]
    return Syntax(
        text=" ".join(forms),
        starts=starts,
        ends=[start + len(form) for start, form in zip(starts, forms, strict=True)],
        heads=[head for *_, head, _ in words],
        relations=[relation for _, _, relation, _, _ in words],
        tags=[tag for _, tag, *_ in words],
        entities=[entity for *_, entity in words],
        sentences=[Range(first, end) for first, end in pairwise(firsts)],
    )


def at(syntax: Syntax, word: str) -> int:
    """The position of the first word that is written like this; "word#2" means the second."""
    form, _, which = word.partition("#")
    found = [position for position, own in enumerate(syntax.words) if own == form.lower()]
    return found[int(which or 1) - 1]


_RELATIONS = st.sampled_from(
    "det amod compound nmod nmod:poss conj cc case punct appos nsubj nsubj:pass obj iobj obl obl:agent flat acl "
    "acl:relcl advcl xcomp ccomp mark aux aux:pass cop advmod root dep".split()
)
_TAGS = st.sampled_from("NN NNP NNS DT JJ VBD VBN VBG VB IN TO CC CD PRP PRP$ POS WP WDT .".split())
_FORMS = st.sampled_from("army of the , - and Faru ' by bomb killed attack was who at least launched".split())


@st.composite
def any_trees(draw: st.DrawFn) -> Syntax:
    """Any tree of one sentence, however little sense its labels make, as a model may give one."""
    order = draw(st.permutations(range(1, draw(st.integers(1, 10)) + 1)))
    heads = {order[0]: 0} | {word: draw(st.sampled_from(order[:n])) for n, word in enumerate(order) if n}
    rows = [f"{draw(_FORMS)}/{draw(_TAGS)}/{draw(_RELATIONS)}/{heads[word]}" for word in sorted(heads)]
    return tree(*rows)


def _fields(word: str, first: int) -> tuple[str, str, str, int, str]:
    """Form, tag, relation, head and entity of a word whose sentence begins at `first`."""
    form, tag, relation, head, *entity = word.split("/")
    own = int(head)
    return form, tag, relation, first + own - 1 if own else ROOT, entity[0] if entity else ""
