"""Parts of speech that a word's form or the word before rule out: "keeps" is no gerund, "the withdrawal" no verb.

The model tags words from their company, and errs where that leaves several forms of a verb open; the letters do not.
"""

from collections.abc import Sequence
from functools import lru_cache

from hearsay.lemmas import is_past, lemma
from hearsay.reading.scores import Floats
from hearsay.reading.syntax import Syntax

SHORTEST = 3  # letters of a word that is doubted: "'s", "m" and the like are parts of words
_FINITE = frozenset(("VB", "VBP", "VBZ", "VBD"))
_BEFORE_NOUNS = frozenset("the a an its their our my every".split())
_PAST = frozenset(("VBD", "VBN"))
_BARE = frozenset(("VB", "VBP"))
_BASES = frozenset("found lay saw wound bound ground fell rent bore shed dove wove wake left".split())
_NO_THIRD_PERSON = ("ss", "us", "is", "as", "os")  # endings of infinitives: "discuss", "focus", "bias"


def tagged_by_form(syntax: Syntax, scores: Floats, labels: Sequence[str]) -> list[str]:
    """The tag of each word, the likeliest possible one where the form of the word rules out what the model says.

    `scores` is (words, labels).
    """
    found = list(syntax.tags)
    for at, tag in enumerate(found):
        if tag.startswith("VB"):
            word, is_led = _word(syntax, at), at > 0 and _word(syntax, at - 1) in _BEFORE_NOUNS
            is_wrong = not is_possible(word, tag)
            if is_led and (is_wrong or tag in _FINITE):
                found[at] = _best(scores[at], [label for label in labels if label[0] in "NJ"], labels)
            elif is_wrong:
                found[at] = _likeliest(word, scores[at], labels)
    return found


def with_finite_verbs(syntax: Syntax) -> list[str]:
    """The tag of each word; a participle that has a subject and no auxiliary is a past tense ("they shelled it")."""
    found = list(syntax.tags)
    subjects, helped = set(), set()
    for word, head in enumerate(syntax.heads):
        relation = syntax.relations[word]
        if relation == "nsubj" and word < head:
            subjects.add(head)
        elif relation.startswith(("aux", "cop")):
            helped.add(head)
    for verb in subjects - helped:
        if found[verb] == "VBN":
            found[verb] = "VBD"
    return found


def _word(syntax: Syntax, at: int) -> str:
    return syntax.text[syntax.starts[at] : syntax.ends[at]].lower()


def _likeliest(word: str, scores: Floats, labels: Sequence[str]) -> str:
    """The likeliest possible form of a verb; without one, the likeliest tag of another sort."""
    possible = [label for label in labels if is_possible(word, label)]
    return _best(scores, [label for label in possible if label.startswith("VB")] or possible, labels)


def _best(scores: Floats, wanted: Sequence[str], labels: Sequence[str]) -> str:
    return max(wanted, key=lambda label: float(scores[labels.index(label)]))


@lru_cache(maxsize=32768)
def is_possible(word: str, tag: str) -> bool:
    """May a word in lower case have this tag of the Penn Treebank? Only the forms of full verbs are doubted."""
    if len(word) < SHORTEST or not word.isalpha():
        return True
    if tag == "VBG":
        return word.endswith(("ing", "in", "gonna"))
    if tag == "VBZ":
        return word.endswith("s")
    if tag in _PAST:
        return is_past(word)
    return tag not in _BARE or not _is_inflected(word)


def _is_inflected(word: str) -> bool:
    """Is it no infinitive: "talked", "raids", "eating"; but "need", "bring", "discuss"?"""
    if word.endswith("s"):
        return not word.endswith(_NO_THIRD_PERSON)
    if is_past(word) and word not in _BASES:
        return lemma(word, "VB") != word
    return word.endswith("ing") and lemma(word, "VB") != word
