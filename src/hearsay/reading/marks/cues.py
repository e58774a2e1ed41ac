"""Verbs of saying that judge what is said: claimed, admitted, boasted; "said" is what judges nothing."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from hearsay.reading.marks import _wordings
from hearsay.reading.marks.lexicon import Phrase, rows
from hearsay.reading.marks.masked import NAME

_SUBJECTS = frozenset("he she they it we i you who which that others officials witnesses residents".split())
_CLAUSE = frozenset(
    "that he she it they we i you there his her their its our this these those no every all nobody what how".split()
)
_ARTICLES = frozenset("the a an".split())
_AUXILIARIES = frozenset(
    "has have had also later earlier repeatedly openly publicly falsely even once then again still now reportedly only "
    "further always never often finally privately".split()
)
_NO_VERB_AFTER = frozenset(  # "the claims that", "a claim", "is alleged to", "to claim"
    "the a an his her its their our my your this that these those any such no some of by for with in on at from is are "
    "was were be been being to and or false true dubious baseless competing various".split()
)
_NO_SPEECH = frozenset(  # "claimed responsibility", "claimed the lives of"
    "responsibility life lives victory credit victim victims territory asylum sovereignty compensation damages benefits".split()
)
_QUOTES = frozenset("\"“”„«»‘’'")
_FAR = 3  # words beside a colourful verb in which somebody's words begin or end


class CueHit(NamedTuple):
    """A judging verb of saying among the words of a sentence, with what says it without judging."""

    first: int
    end: int
    neutral: str | None


def judging_cues(words: Sequence[str]) -> Iterator[CueHit]:
    """The verbs of saying that judge, in order; `words` are those of a masked sentence, in lower case."""
    plain, colourful = _listed()
    for at, word in enumerate(words):
        for phrase, neutral in plain.get(word, ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase and (len(phrase) > 1 or _tells(words, at)):
                yield CueHit(at, end, neutral)
        for _, neutral in colourful.get(word, ()):
            if _is_verb(words, at) and _has_words_beside(words, at):
                yield CueHit(at, at + 1, neutral)


@cache
def _listed() -> tuple[Mapping[str, list[tuple[Phrase, str | None]]], ...]:
    return tuple(_by_first(text) for text in (_wordings.CUES, _wordings.COLOURFUL_CUES))


def _by_first(text: str) -> dict[str, list[tuple[Phrase, str | None]]]:
    found: dict[str, list[tuple[Phrase, str | None]]] = {}
    for phrase, neutral in rows(text):
        found.setdefault(phrase[0], []).append((phrase, neutral))
    return found


def _tells(words: Sequence[str], at: int) -> bool:
    """Is the word at `at` a verb that somebody's words or a clause belong to?"""
    return _is_verb(words, at) and (_takes_clause(words, at) or _closes(words, at))


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Has the word a subject before it? Forms that may be nouns ("claims") need one that cannot be an adjective."""
    before = at - 1
    while before >= 0 and words[before] in _AUXILIARIES:
        before -= 1
    if before < 0:
        return words[at].endswith("ing")
    subject = words[before]
    if words[at].endswith(("ed", "ing")):
        return subject not in _NO_VERB_AFTER
    return subject == NAME or subject in _SUBJECTS


def _takes_clause(words: Sequence[str], at: int) -> bool:
    """Does a clause or a quotation follow?"""
    after = words[at + 1 : at + 5]
    if not after or _NO_SPEECH & set(after[:3]):
        return False
    if after[0] in _CLAUSE or after[0] in _QUOTES or after[0] == NAME:
        return True
    if after[0] in (",", ":"):
        return len(after) > 1 and after[1] in _QUOTES
    if after[0] == "to":
        return len(after) > 1 and after[1] in ("have", "be", "having", "being")
    return after[0] in _ARTICLES and len(after) > 2


def _closes(words: Sequence[str], at: int) -> bool:
    """Does the verb close a sentence that tells what somebody said: "It was over, Vorn claimed."?"""
    ends = at + 1 >= len(words) or words[at + 1] in (".", ",")
    before = words[max(0, at - 4) : at]
    return ends and ("," in before or bool(_QUOTES & set(before)))


def _has_words_beside(words: Sequence[str], at: int) -> bool:
    near = words[max(0, at - _FAR) : at + 1 + _FAR]
    return words[at + 1 : at + 2] == ["that"] or bool(_QUOTES & set(near))
