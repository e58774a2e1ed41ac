"""What full text is asked by: words cut and folded here, so that both databases give the same answers.

A word is a run of letters and digits with the marks that stand on them. It is folded: no case, no accents, so that
"Chişinău" is found by "chisinau". What a person asks is cut by the same rule, so that no string they write is syntax
of a database: quotation marks, a star at the end and a minus before a word are all the syntax there is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hearsay.limits import MAX_ASKED_WORDS, MAX_INDEXED_BYTES, MAX_WORD_CHARACTERS

_WORD = re.compile(
    "(?:[^\\W_]+[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff]*)+", re.UNICODE
)
_PLAIN = re.compile(r"[^\W_]+")
_ASKED = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<plain>[^\s"]+))')
_CURLY = str.maketrans("“”„«»", '"""""')


class Word(NamedTuple):
    """A word as it is indexed, and where it stands: code points, half-open."""

    folded: str
    start: int
    end: int


class Wanted(NamedTuple):
    """Words that must stand next to each other. `begins`: the last of them may go on."""

    words: tuple[str, ...]
    begins: bool = False


class Question(NamedTuple):
    """What a person asks of full text: all of `wanted`, nothing of `unwanted`."""

    wanted: tuple[Wanted, ...] = ()
    unwanted: tuple[Wanted, ...] = ()


def fold(text: str) -> str:
    """The text without case, accents and other marks; compatible forms of letters are one."""
    if text.isascii():
        return text.lower()
    flat = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c)[0] != "M")
    return unicodedata.normalize("NFC", flat.casefold())


def key_of(name: str | None) -> str | None:
    """A name as it is looked up: its folded words, one space between them."""
    return None if name is None else " ".join(word.folded for word in words_of(name))


def words_of(text: str) -> Iterator[Word]:
    """The words of the text in order. Folding may part a word, as "№" or "½" do: then each part stands for itself."""
    for match in _WORD.finditer(text):
        for part in _PLAIN.findall(fold(match[0])):
            yield Word(part[:MAX_WORD_CHARACTERS], match.start(), match.end())


def indexed(text: str) -> str:
    """The folded words of a text with one space between them: at most `MAX_INDEXED_BYTES` bytes of UTF-8."""
    joined = " ".join(word.folded for word in words_of(text))
    encoded = joined.encode()
    if len(encoded) <= MAX_INDEXED_BYTES:
        return joined
    return encoded[:MAX_INDEXED_BYTES].rpartition(b" ")[0].decode()


def asked(written: str) -> Question:
    """What a person means who writes this into a field of search; any string has a meaning, if an empty one.

    Words must all occur, in any order; words in quotation marks next to each other; `shell*` is any word that
    begins so; `-word` must not occur. A word that holds signs, as "cease-fire", means its parts next to each other.
    """
    wanted: list[Wanted] = []
    unwanted: list[Wanted] = []
    for match in _ASKED.finditer(written.translate(_CURLY)):
        body = match["phrase"] if match["phrase"] is not None else match["plain"]
        words = tuple(word.folded for word in words_of(body))
        if words and len(wanted) + len(unwanted) < MAX_ASKED_WORDS:
            term = Wanted(words[:MAX_ASKED_WORDS], begins=body.endswith("*"))
            (unwanted if match["minus"] else wanted).append(term)
    return Question(tuple(wanted), tuple(unwanted))


def found(text: str, wanted: Iterable[Wanted]) -> list[tuple[int, int]]:
    """Where the wanted words stand in a text: code points, half-open, in order, none within another."""
    words = list(words_of(text))
    folded = [word.folded for word in words]
    spans = sorted(
        (words[at].start, words[at + len(term.words) - 1].end)
        for term in wanted
        for at in _places(folded, term)
    )
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _places(folded: list[str], term: Wanted) -> Iterator[int]:
    *exact, last = term.words
    for at in range(len(folded) - len(exact)):
        final = folded[at + len(exact)]
        if (final.startswith(last) if term.begins else final == last) and folded[
            at : at + len(exact)
        ] == exact:
            yield at
