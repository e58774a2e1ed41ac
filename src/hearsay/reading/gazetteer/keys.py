"""Names of places brought into one form: `normal` for what is written the same, `key` for what sounds the same.

Reports spell one village in many ways, since each alphabet is put into Latin letters by several schemes. A key folds
what the schemes differ in; which folds these are, and why none is looser, was measured on places of violent events.
"""

import re
import unicodedata
from functools import lru_cache

MIN_KEY = 4
"""Letters of the shortest key under which names are compared: shorter ones fall together by chance."""

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a",
        "ħ": "h", "ŋ": "n", "ŧ": "t", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɛ": "e", "ɔ": "o", "ƴ": "y", "ĸ": "k", "ɣ": "gh",
    }
)  # fmt: skip
_APOSTROPHES = re.compile("['’‘ʻʼʿʾ`´ʹ′‛ˈˊˋ\u200c\u200d]")
_NOT_WORD = re.compile(r"[^\w]+|_+")
_FIRST = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
_LAST = {"co": "county", "twp": "township"}
_WINDS = {"n": "north ", "s": "south ", "e": "east ", "w": "west "}
_WIND = re.compile(r"^([nsew])\. ?(?=\w{3})")


@lru_cache(maxsize=8192)
def normal(name: str) -> str:
    """The name in small letters without marks, apostrophes and punctuation, one space between its words.

    "St." at the beginning is "saint", "Ft." is "fort", "Mt." is "mount", "N." is "north"; "Co." at the end is "county",
    "Twp." is "township"; a leading "the" is gone. Letters of other alphabets stay. What is normal stays as it is.
    """
    plain = _WIND.sub(lambda found: _WINDS[found[1]], _APOSTROPHES.sub("", name).casefold().strip())
    if not plain.isascii():
        bare = unicodedata.normalize("NFKD", plain).casefold().translate(_LETTERS)
        plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    words = _NOT_WORD.sub(" ", plain.replace("&", " and ")).split()
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    if len(words) > 1:
        words[0] = _FIRST.get(words[0], words[0])
        words[-1] = _LAST.get(words[-1], words[-1])
    return " ".join(words)


UNIT_WORDS = frozenset(
    "province governorate district county parish oblast raion rayon region state prefecture department municipality "
    "township canton division subdistrict subdivision wilaya wilayat woreda zone emirate commune republic territory "
    "borough shire krai okrug voivodeship vilayet".split()
)
"""Words that come after the name of a unit of a country, and tell what it is."""

_OF_UNIT = re.compile(
    r"^(?:city|town|village|province|district|state|governorate|county|region|republic|municipality"
    r"|township|department|prefecture|emirate|commune|settlement|borough|oblast|commonwealth|kingdom) of "
)
_PART_OF = re.compile("^(?:greater|downtown|central) ")


_VAGUE = frozenset(
    "north south east west northern southern eastern western central capital upper lower middle greater new old city "
    "north western north eastern south western south eastern northwestern northeastern southwestern southeastern "
    "federal national special metropolitan urban rural autonomous".split()
)
"""Words that name nothing once the word for the unit is gone: "Central District"."""


def without_unit(name: str) -> str | None:
    """The normal name of a unit without the word that tells what it is: "helmand" of "Helmand Province".

    None where there is no such word, or where what is left names nothing.
    """
    full = normal(name)
    words = _OF_UNIT.sub("", full).split()
    if len(words) > 1 and words[-1] in UNIT_WORDS:
        words = words[:-1]
    left = " ".join(words)
    return None if left == full or set(words) <= _VAGUE else left


def spellings(name: str) -> tuple[str, ...]:
    """The normal forms under which a name is looked up, the fullest first: with and without "City of", "Province"."""
    full = normal(name)
    found = [full]
    bare = _PART_OF.sub("", _OF_UNIT.sub("", full))
    found.append(bare)
    words = bare.split()
    if len(words) > 1 and (words[-1] in UNIT_WORDS or words[-1] == "city"):
        found.append(" ".join(words[:-1]))
    return tuple(dict.fromkeys(found))


_ARTICLES = frozenset("al el ul ar as ash at ad az an er es esh et ed ez en il ur us ush ut ud uz".split())
_LINKS = frozenset("e i ye".split())
_HEADS = re.compile(
    r"^(?:hukumat|hukumati|markaz|alaqahdari|alaqadari|uluswali|woluswali|wuluswali|wilayat|welayat|velayat|vilayat"
    r"|ostan|shahrestan|madinat|muhafazat|mintaqat|qarat|khirbat|khirbet|nahiyat|qada)(?: e| i| ye)? (?=\w{3})"
)
_FOLDS = (
    (re.compile("kh|gh|q|ck"), "k"),
    (re.compile("ph"), "f"),
    (re.compile("dj|dzh"), "j"),
    (re.compile("tch|tsch"), "ch"),
    (re.compile("w"), "v"),
    (re.compile("(?:ou|oo|av|au|u)(?![aeiou])|ou|oo|u"), "o"),
    (re.compile("ei|ey|ai|ay"), "e"),
    (re.compile("ee|ii|ij|iy|yi|y"), "i"),
    (re.compile("(?<=[aeio])h$"), ""),
)
_SLAVIC = re.compile("(?:i+|o|e|ie)vk[ai]$")
_DOUBLED = re.compile(r"([a-z])\1+")


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """The key of a name: spellings that differ only by the scheme of transliteration have one.

    Gone are spaces, the Arabic article with its sun letters, head words such as Hukumat-e, and a linking -e or -i.
    Folded together are kh, gh, q and k; ou, oo, u and o; ei, ay, ai and e; iy, y and i; v and w; doubled letters and
    single ones; -ivka, -iivka and -ovka, and before these h and g. Empty for what is not in Latin letters.
    """
    full = normal(name)
    if not full.isascii():
        return ""
    words = _HEADS.sub("", full).split()
    kept = [
        word
        for place, word in enumerate(words)
        if not ((word in _ARTICLES and place + 1 < len(words)) or (word in _LINKS and place > 0))
    ]
    folded = "".join(_fold(word) for word in kept or words)
    return _DOUBLED.sub(r"\1", folded)


def _fold(word: str) -> str:
    if _SLAVIC.search(word):
        word = _SLAVIC.sub("ivka", word).replace("kh", "g").replace("h", "g")
    for pattern, letters in _FOLDS:
        word = pattern.sub(letters, word)
    return word
