"""The language of a text, told from its script and its commonest words, offline and in under a millisecond.

Made for one question before all others: is this English? Words of English decide against a doubt,
because an English report that went unread is lost, while a foreign one that is read shows itself.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from hearsay.intake import profiles
from hearsay.limits import LANGUAGE_WORDS, MIN_LANGUAGE_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = "Latin"

# Shares of function words, measured on our own sample texts: English prose has 35 to 55 % of its
# words in the English profile, lists of names 5 to 15 %; text of another language under 12 %.
_SURE_SHARE = 0.2
_LEAD_OVER_ENGLISH = 1.6
_LEAD_OVER_OTHERS = 1.1
_SCRIPT_MAJORITY = 0.5


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language most of the text is in, or None if it is too short or cannot be told.

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
    """The language of words in Latin script, by the share of function words."""
    if len(words) < MIN_LANGUAGE_WORDS:
        return None
    scores = _scores(words, _latin_index())
    english = scores.pop(profiles.ENGLISH, 0.0)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (best, score), (_, second) = ranked[0], ranked[1]
    if english >= score:
        return profiles.ENGLISH if english >= _SURE_SHARE else None
    if score < max(_SURE_SHARE, _LEAD_OVER_ENGLISH * english) or score < _LEAD_OVER_OTHERS * second:
        return None
    return best


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


def _scores(words: list[str], index: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """For each language, the share of the words that are in its profile."""
    hits: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for language in index.get(word, ()):
            hits[language] += count
    return {language: hits[language] / len(words) for language in profiles.LATIN_WORDS}


def _most_likely(words: list[str], profile: Mapping[str, str], letters: Mapping[str, str]) -> str:
    """The language of a script that shows most of its own words and letters; the first of the profile if none does."""
    index = _index(profile)
    hits: Counter[str] = Counter()
    for word in words:
        for language in index.get(word, ()):
            hits[language] += 2
        for language, own in letters.items():
            hits[language] += any(letter in word for letter in own)
    return max(profile, key=lambda language: hits[language])


_WITHIN_SCRIPT: dict[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
    "Cyrillic": (profiles.CYRILLIC_WORDS, profiles.CYRILLIC_LETTERS),
    "Arabic": (profiles.ARABIC_WORDS, profiles.ARABIC_LETTERS),
    "Devanagari": (profiles.DEVANAGARI_WORDS, {}),
}
