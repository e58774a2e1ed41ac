"""The words of a text with their places, and the runs of capitals among them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.reading import _bodies, _countries

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'&][^\W_]+)*|[^\w\s]")
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_CONTRACTION = re.compile(r"[’'](?:ll|re|ve|d|m|LL|RE|VE|D|M)$")  # she'll
_ARTICLED = re.compile(r"[a-z]{1,4}[-'’][A-Z]")  # al-Qaeda, el-Sisi, d'Ivoire: a name that begins small
# "State-run radio", "Pro-junta channels" at the beginning of a sentence: no part of the name behind it.
_DESCRIBING = re.compile(
    r"(?:State|Government|Rebel|Opposition|Army|Military|Privately|Locally|Pro|Anti|Semi|Non|Ex|Self)(?:-[a-z]+)+"
)

VERBS = frozenset(
    "is was has had will would said says told did does do could can may might were are have became began went came "
    "made took left got gave met saw wrote won lost knew thought felt ran held found grew kept led sang fell spent "
    "brought sent put let set".split()
)
"""Verbs whose past shows in no ending, and auxiliaries: what they follow is most likely a subject."""


class Word(NamedTuple):
    """One word or one sign: code points, half-open; a possessive 's is left out of `end` and noted."""

    start: int
    end: int
    text: str
    lower: str
    is_capital: bool
    is_possessive: bool
    is_sign: bool  # a punctuation mark and no word


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and signs between two offsets of `text`, in order."""
    return [_word(match) for match in _WORD.finditer(text, start, len(text) if end is None else end)]


def _word(match: re.Match[str]) -> Word:
    start, token = match.start(), match.group()
    shown, lower, is_capital, owns, is_sign = _shape(token)
    if token[-1] in "sS" and match.string.startswith(("' ", "’ "), match.end()):
        owns = True
    return Word(start, start + len(shown), shown, lower, is_capital, owns, is_sign)


@lru_cache(maxsize=20_000)
def _shape(token: str) -> tuple[str, str, bool, bool, bool]:
    """The word that a token shows, in lower case too; has it a capital, has it a possessive 's, is it a sign?"""
    owns = token.endswith(_POSSESSIVE)
    if owns:
        token = token[:-2]
    elif ("’" in token or "'" in token) and (short := _CONTRACTION.search(token)):
        token = token[: short.start()]
    is_capital = token[0].isupper()
    if not token.isalpha():
        is_capital = _ARTICLED.match(token) is not None or (is_capital and not _DESCRIBING.fullmatch(token))
    return token, token.lower(), is_capital, owns, not token[0].isalnum()


def spelled(words: Iterable[Word]) -> str:
    """The words with one space between them, signs left out: how a name is compared, not how it is shown."""
    return " ".join([word.text for word in words if not word.is_sign])


_KNOWN: dict[str, str] = {}
_LONGEST: dict[str, int] = {}


def _learn(name: str) -> None:
    words = [word for word in words_of(name) if not word.is_sign]
    shape = spelled(words).replace("’", "'")
    _KNOWN.setdefault(shape, name)
    _LONGEST[words[0].text] = max(_LONGEST.get(words[0].text, 0), len(words))


def _learn_all() -> None:
    for name in _bodies.NAMES:
        _learn(name)
    for table in (_countries.NAMES, _countries.SEAT_NAMES, _countries.ADJECTIVE_NAMES):
        for name in table:
            _learn(name)
    for name in _countries.ADJECTIVE_NAMES:
        _learn(name + "s")


_learn_all()


def known_length(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on make the longest listed name (body, country, seat, nationality), or 0."""
    longest = _LONGEST.get(words[at].text, 0)
    if not longest:
        return 0
    for length in range(min(longest, len(words) - at), 0, -1):
        if (
            not words[at + length - 1].is_sign
            and spelled(words[at : at + length]).replace("’", "'") in _KNOWN
        ):
            return length
    return 0
