"""What the words around a name say of it: its level, what it lies in, whether it is a dateline."""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.outline import Outline
from hearsay.reading.places._words import UNITS
from hearsay.reading.places.names import Name
from hearsay.reading.syntax import Syntax
from hearsay.records import Level

_BETWEEN = (
    10  # words between a place and what it lies in: "Lenz, the capital of the southern province of Arna"
)
_DATELINE = 6  # words before the end of a dateline: "OLD ROVENSK, Arland, June 7 (News Agency) -"
_IN = frozenset("in of inside within".split())
_BEFORE_UNIT = frozenset("the a an of same whole entire nearby neighbouring neighboring".split())


def unit_level(syntax: Syntax, name: Name) -> Level | None:
    """The level that a word beside the name tells: "Nurabad district", "the village of Old Rovensk"."""
    after = name.last + 1
    if (
        after < len(syntax.words)
        and _touches(syntax, name.last)
        and (level := UNITS.get(syntax.words[after]))
    ):
        return level
    if (level := _in_row(syntax, after)) is not None:
        return level
    at = name.first - 1
    if at > 0 and syntax.words[at] == "of" and _touches(syntax, at) and _touches(syntax, at - 1):
        level = UNITS.get(syntax.words[at - 1])
        is_anothers = at > 1 and level is Level.DISTRICT and syntax.tags[at - 2].startswith("NNP")
        return None if is_anothers else level  # "the Tarn district of Lenz"
    if (
        at >= 0
        and _touches(syntax, at)
        and syntax.words[at] in {"city", "town", "village", "camp", "settlement", "province"}
    ):
        return UNITS[syntax.words[at]]
    return None


def _in_row(syntax: Syntax, at: int) -> Level | None:
    """The level of a row of names that ends with a word for several: "the Arna, Tarn and Gora regions"."""
    for word in range(at, min(at + _ROW, len(syntax.words))):
        if syntax.words[word] in _PLURAL and _touches(syntax, word - 1) and word > at:
            return UNITS[syntax.words[word]]
        is_link = syntax.words[word] in {",", "and"}
        if (
            not is_link
            and not syntax.tags[word].startswith("NNP")
            and not syntax.text[syntax.starts[word]].isupper()
        ):
            return None
    return None


_ROW = 9  # words of a row after the first name
_PLURAL = frozenset(
    "provinces governorates oblasts regions states departments prefectures districts counties townships communes "
    "municipalities".split()
)


def _touches(syntax: Syntax, word: int) -> bool:
    """Is there no more than a space to the next word?"""
    return word + 1 < len(syntax.words) and syntax.text[syntax.ends[word] : syntax.starts[word + 1]] in {
        "",
        " ",
    }


class Within(NamedTuple):
    """By their positions among the names: one that lies in another, as the words say."""

    inner: int
    outer: int


def containments(syntax: Syntax, names: Sequence[Name]) -> Iterator[Within]:
    """What the text says to lie in what: "Lenz, Arna", "Lenz in Arna province", "Arna's capital, Lenz"."""
    for at, (left, right) in enumerate(itertools.pairwise(names)):
        if syntax.sentence_of[left.last] != syntax.sentence_of[right.first]:
            continue
        between = syntax.words[left.last + 1 : right.first]
        if len(between) > _BETWEEN:
            continue
        if _says_in(between):
            yield Within(at, at + 1)
        elif _says_of(between):
            yield Within(at + 1, at)


def _says_in(between: Sequence[str]) -> bool:
    """Do the words between two names say that the first lies in the second?"""
    if (
        between[-1:] == ["of"] and between[0] in UNITS
    ):  # "the Arna city of Lenz", but "the Tarn district of Lenz"
        return list(between) in (
            ["district", "of"],
            ["neighborhood", "of"],
            ["neighbourhood", "of"],
            ["suburb", "of"],
        )
    if list(between) in ([","], ["("], [",", "in"], ["in"]):
        return True
    words = [word for word in between if word not in {",", "the", "s", "'", "’"} and not _is_direction(word)]
    if not words or (words[-1] not in _IN and words[-1] not in UNITS):
        return False
    return all(word in _IN or word in UNITS or word == "a" for word in words)


def _says_of(between: Sequence[str]) -> bool:
    """Do they say that the second lies in the first: "Arna province's capital, Lenz", "the Arland city of Lenz"?"""
    if _says_in(between):
        return False
    words = [word for word in between if word not in {",", "the", "s", "'", "’"} and not _is_direction(word)]
    return bool(words) and all(
        word in UNITS or word in _IN or word in {"whose", "its", "where"} for word in words
    )


def _is_direction(word: str) -> bool:
    return word.removesuffix("ern") in {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"} or word in {
        "northwest", "northeast", "southwest", "southeast", "central", "eastern", "western", "border", "coastal", "remote",
    }  # fmt: skip


def datelines(whole: Outline, syntax: Syntax, names: Sequence[Name]) -> set[int]:
    """The positions among the names of those that stand in a dateline: "LENZ, Arland (AP) -", "LENZ: ...", "Lenz --"."""
    paragraphs = {p.start for p in whole.paragraphs}
    return {at for at, name in enumerate(names) if _is_dateline(syntax, name, paragraphs)}


def _is_dateline(syntax: Syntax, name: Name, paragraphs: set[int]) -> bool:
    sentence = syntax.sentences[syntax.sentence_of[name.first]]
    if name.first - sentence.start > _DATELINE:
        return False
    rest = syntax.words[name.last + 1 : min(sentence.end, name.last + 1 + 2 * _DATELINE)]
    ends = next((at for at, word in enumerate(rest) if word in _ENDS), None)
    lead = syntax.text[syntax.starts[sentence.start] : syntax.ends[sentence.start]]
    if lead.isupper() and len(lead) > _SHORTEST:
        is_first = name.first == sentence.start and syntax.starts[name.first] in paragraphs
        is_alone = is_first and not _is_shouted(syntax, name, sentence.end)
        return (ends is not None and _is_spaced(syntax, name.last + 1 + ends)) or is_alone
    is_first = syntax.starts[sentence.start] in paragraphs and name.first == sentence.start
    if not is_first or ends is None or not _is_spaced(syntax, name.last + 1 + ends):
        return False
    return ")" in rest[:ends] or ends == 0 or (rest[0] == "," and ends <= 3)


_ENDS = frozenset({"-", "–", "—", "_", "--", "__", ":"})
_SHORTEST = 3  # letters: what has no more, as "US" or "UAE", begins no dateline


def _is_spaced(syntax: Syntax, mark: int) -> bool:
    """Is it a dash with a space before it, or a colon: no hyphenated word begins here?"""
    return syntax.words[mark] == ":" or syntax.starts[mark] > syntax.ends[mark - 1]


def _is_shouted(syntax: Syntax, name: Name, end: int) -> bool:
    """Do the words after a name go on in capitals, as in a headline?"""
    after = [
        syntax.text[syntax.starts[w] : syntax.ends[w]] for w in range(name.last + 1, min(end, name.last + 4))
    ]
    letters = [word for word in after if word.isalpha() and len(word) > 1]
    return not letters or any(word.isupper() for word in letters)
