"""The words of a phrase as names are compared: one spelling for accents, apostrophes, hyphens and dotted initials."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"-?(?:(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*['’]?)|[,;(\[]")
_OWNS = re.compile(r"['’]s?$", re.IGNORECASE)
_PLAIN = str.maketrans("", "", "'’.")


class Token(NamedTuple):
    """A word of a phrase or one of the marks `,;([`: as written, as compared, whether 's or a hyphen is at it."""

    text: str
    key: str
    owns: bool
    is_hyphened: bool

    @property
    def is_capital(self) -> bool:
        """Whether it is written like a name: Kabul, UN, eBay, M23."""
        return not self.text.islower() and any(map(str.isupper, self.text))


@lru_cache(maxsize=50_000)
def _token(text: str) -> Token:
    bare = _OWNS.sub("", text) if len(text) > 1 else text
    word = bare.removeprefix("-")
    return Token(word, folded(word), bare != text, word != bare)


def tokens_of(words: str) -> tuple[Token, ...]:
    """The words and marks of a phrase, in order; "al-Shabaab" is two, the second with its hyphen; "U.S." is one."""
    return tuple(map(_token, _WORD.findall(words)))


def folded(word: str) -> str:
    """A word in lower case, without accents, apostrophes and dots: "Sana’a" is "sanaa", "U.S." is "us"."""
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.translate(_PLAIN))
        word = "".join(letter for letter in word if not unicodedata.combining(letter))
    return word.translate(_PLAIN).casefold()


def key_of(name: str) -> str:
    """A name as it is compared: its words folded, with one space between them, marks and "the" left out."""
    keys = [token.key for token in tokens_of(name) if token.key[:1].isalnum()]
    return " ".join(keys[1:] if len(keys) > 1 and keys[0] == "the" else keys)
