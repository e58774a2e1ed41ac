"""Syntax from a text and the tags of its words, for tests of rules that look at the order of words.

Every word hangs on the first of its sentence, so that the tree says nothing. Sentences end with "." among the tags.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import strategies as st

from hearsay.reading.figures.counted import Census
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax

_WORD = re.compile(r"\w+|[^\w\s]")
_GUESSES = {
    "NNS": "people civilians soldiers children women men others farmers deaths injuries casualties bodies lives nurses",
    "NN": "man woman doctor teacher toll number fire",
    "VBD": "counted killed wounded injured died arrested was were rose included said",
    "VBG": "killing wounding bringing including",
    "JJ": "dead missing other more several many critical",
    "IN": "of in by at from since than to between among with",
    "DT": "the a an no another",
    "PRP": "them",
    "WP": "whom",
    "CC": "and or",
    "RB": "there reportedly about nearly",
}
_TAG_OF = {word: tag for tag, words in _GUESSES.items() for word in words.split()}


def flat(text: str, tags: str = "") -> Syntax:
    """The Syntax of a text; tags stand between spaces, those left out are guessed by a small table, else NN or CD."""
    found = list(_WORD.finditer(text))
    given = tags.split()
    words = [match.group() for match in found]
    own = [given[at] if at < len(given) else _guessed(word) for at, word in enumerate(words)]
    ends = [at + 1 for at, word in enumerate(words) if word in ".!?" and words[at - 1] != "No"]
    cuts = sorted({0, *ends, len(words)})
    sentences = [Range(first, end) for first, end in pairwise(cuts)]
    heads = [
        ROOT if any(at == s.start for s in sentences) else _start(sentences, at) for at in range(len(words))
    ]
    return Syntax(
        text=text,
        starts=[match.start() for match in found],
        ends=[match.end() for match in found],
        heads=heads,
        relations=["root" if head == ROOT else "dep" for head in heads],
        tags=own,
        entities=["" for _ in words],
        sentences=sentences,
    )


def census(text: str, tags: str = "") -> tuple[Syntax, Census]:
    """The Syntax of a text, and the people counted in it."""
    syntax = flat(text, tags)
    return syntax, Census(syntax)


def words(syntax: Syntax, first: int, last: int) -> str:
    """What stands from one word to another, both included."""
    start, end = syntax.range_of(first, last)
    return syntax.text[start:end]


def _guessed(word: str) -> str:
    if word[0].isdigit():
        return "CD"
    return _TAG_OF.get(word.lower(), "." if not word.isalnum() else "NN")


def _start(sentences: Sequence[Range], at: int) -> int:
    return next(s.start for s in sentences if s.start <= at < s.end)


_PIECES = st.sampled_from(
    "12 3 five twenty - , ( ) . : and or of them whom the a an no one dozens hundreds thousands several many at least "
    "more than up to between from since killed killing wounded dead died injured casualties deaths people civilians "
    "soldiers children man woman doctor toll rose number bodies lives another others including among was were in "
    "percent $ year old displaced missing hostage aged all both two - three 1,200 12.5 critical condition".split()
)
any_texts = st.lists(_PIECES, max_size=40).map(" ".join)
"""Any order of the words that the rules of figures look at, however little sense it makes."""
