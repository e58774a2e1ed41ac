"""The language of a text, told from its script and its commonest words, offline and in under a millisecond.

Made for one question before all others: is this English? Words of English decide against a doubt,
because an English report that went unread is lost, while a foreign one that is read shows itself.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from hearsay.intake import profiles
from hearsay.limits import LANGUAGE_WORDS, MIN_LANGUAGE_WORDS

# Letters with the vowel signs and accents that stand on them, which Python's \w leaves out.
_WORD = re.compile("(?:[^\\W\\d_]++[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff]*+)++")
_LATIN = "Latin"

# Shares of words, measured on the samples of tests/intake/languages.py and on news in English: English
# has .3 to .55 of its words in its own profile and .12 to .35 in no other; other languages under .03.
_SURE_SHARE = 0.2
_SURE_SHARE_OF_ENGLISH_ALONE = 0.06
# Fewer may be in names that come again and again: "al" and "in", "The" of "The Guardian".
_DISTINCT_WORDS = 4
_DISTINCT_ENGLISH_WORDS = 3
_SCRIPT_MAJORITY = 0.5


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of the text is in, or None if it cannot be told.

    Other scripts are told from few words; text in Latin script needs `MIN_LANGUAGE_WORDS`. Central
    Kurdish, which has no code of two letters, is `ku`.
    """
    words = _sample(text)
    script = _main_script(words)
    if script is None:
        return None
    if script == _LATIN:
        return _latin(words)
    within = _WITHIN_SCRIPT.get(script)
    return _most_likely(words, *within) if within else script


def _sample(text: str) -> list[str]:
    """The first words of the text, lower case; letters only. The text itself is never copied as a whole."""
    words: list[str] = []
    for match in _WORD.finditer(text):
        words.append(match[0].lower())
        if len(words) == LANGUAGE_WORDS:
            break
    return words


def _main_script(words: Iterable[str]) -> str | None:
    """The script that most letters are in; Japanese if a tenth of what looks Chinese is kana."""
    letters: Counter[str] = Counter()
    for word in words:
        letters[_script(word[0])] += min(len(word), 20)
    if not letters:
        return None
    if letters["ja"] and letters["ja"] * 10 >= letters["zh"]:
        letters["ja"] += letters.pop("zh", 0)
    script, count = letters.most_common(1)[0]
    return script if count >= _SCRIPT_MAJORITY * letters.total() else None


@cache
def _starts() -> list[int]:
    return [start for start, _, _ in sorted(profiles.SCRIPT_RANGES)]


@cache
def _ranges() -> list[tuple[int, int, str]]:
    return sorted(profiles.SCRIPT_RANGES)


def _script(letter: str) -> str:
    """The script of a letter, or the language where a script has only one."""
    point = ord(letter)
    place = bisect_right(_starts(), point) - 1
    if place >= 0 and point <= _ranges()[place][1]:
        return _ranges()[place][2]
    return _LATIN


def _latin(words: list[str]) -> str | None:
    """The language of words in Latin script, by the share of function words.

    A few words that only English has outweigh any others: names bring "de la" and "von der" into
    English, and nothing brings "that" and "with" into Spanish.
    """
    words = [word for word in words if len(word) > 1]  # single letters are the crumbs of "U.S." and "women’s"
    if len(words) < MIN_LANGUAGE_WORDS:
        return None
    index = _latin_index()
    only_english = [word for word in words if index.get(word) == (profiles.ENGLISH,)]
    is_english = len(only_english) >= _SURE_SHARE_OF_ENGLISH_ALONE * len(words)
    if is_english and len(set(only_english)) >= _DISTINCT_ENGLISH_WORDS:
        return profiles.ENGLISH
    hits = Counter(_languages(words, index))
    if not hits or max(hits.values()) < _SURE_SHARE * len(words):
        return None
    best = max(hits, key=hits.__getitem__)
    is_varied = Counter(_languages(set(words), index))[best] >= _DISTINCT_WORDS
    return best if is_varied or best == profiles.ENGLISH else None


def _languages(words: Iterable[str], index: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Every language that each of the words is a function word of."""
    for word in words:
        yield from index.get(word, ())


@cache
def _latin_index() -> dict[str, tuple[str, ...]]:
    return _index(profiles.LATIN_WORDS)


def _index(profile: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Each word with the languages it is a function word of."""
    index: dict[str, tuple[str, ...]] = {}
    for language, words in profile.items():
        for word in set(words.split()):
            index[word] = (*index.get(word, ()), language)
    return index


def _most_likely(words: list[str], profile: Mapping[str, str], letters: Mapping[str, str]) -> str:
    """The language that shows most of its own words and letters; the first of the profile if none does."""
    index = _index(profile)
    hits = Counter(_languages(words, index))
    for language, own in letters.items():
        hits[language] += sum(any(letter in word for letter in own) for word in words)
    return max(profile, key=lambda language: hits[language])


_WITHIN_SCRIPT: dict[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
    "Cyrillic": (profiles.CYRILLIC_WORDS, profiles.CYRILLIC_LETTERS),
    "Arabic": (profiles.ARABIC_WORDS, profiles.ARABIC_LETTERS),
    "Devanagari": (profiles.DEVANAGARI_WORDS, {}),
}
