"""The names that Hearsay's tables list, as they are written: for texts whose own case tells no names."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from hearsay.reading import _bodies, _countries, _given
from hearsay.reading.actors import _groups, _institutions, _iso
from hearsay.reading.word_forms import WORD, capital

_BETWEEN = re.compile(r"[ \t]*\n?[ \t]*|[ \t]?[-/][ \t]?|\.[ \t]?")


class KnownNames:
    """Names by their words in lower case: `words` holds single words, `forms` finds names of several."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.words: dict[str, str] = {}
        self._longer: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
        for name in names:
            forms = tuple(WORD.findall(name))
            if len(forms) == 1:
                self.words.setdefault(forms[0].lower(), forms[0])
            elif sum(form[0].isupper() for form in forms) > 1 and forms[0][0].isupper():
                key = tuple(form.lower() for form in forms)
                self._longer.setdefault(key[0], {}).setdefault(key, forms)

    @classmethod
    def listed(cls) -> "KnownNames":
        """All names of the tables of countries, bodies, groups, institutions and given names."""
        return cls(_listed())

    def forms(self, text: str, matches: Sequence[re.Match[str]]) -> dict[int, str]:
        """The forms of the words of names of several words, the longest at each place, by position among the words."""
        words = [match.group().lower() for match in matches]
        found: dict[int, str] = {}
        at = 0
        while at < len(words):
            name = self._at(text, matches, words, at)
            found.update(enumerate(name, at))
            at += len(name) or 1
        return found

    def _at(
        self, text: str, matches: Sequence[re.Match[str]], words: Sequence[str], at: int
    ) -> tuple[str, ...]:
        names: Mapping[tuple[str, ...], tuple[str, ...]] = self._longer.get(words[at], {})
        longest: tuple[str, ...] = ()
        for key, forms in names.items():
            end = at + len(key)
            if len(key) > len(longest) and tuple(words[at:end]) == key and _is_whole(text, matches[at:end]):
                longest = forms
        return longest


def _is_whole(text: str, matches: Sequence[re.Match[str]]) -> bool:
    """Is there nothing between the words that would part a name?"""
    gaps = ((one.end(), other.start()) for one, other in itertools.pairwise(matches))
    return all(_BETWEEN.fullmatch(text, start, end) for start, end in gaps)


def _listed() -> Iterator[str]:
    yield from (*_countries.NAMES, *_countries.SEAT_NAMES, *_bodies.NAMES)
    for adjective in _countries.ADJECTIVE_NAMES:
        yield adjective
        yield adjective + "s"
    for row in _iso.ROWS.splitlines():
        yield from row.split(";")[2:]
    for row in (*_groups.ROWS.splitlines(), *_institutions.ROWS.splitlines()):
        for names in row.split(";")[0].split("|"):
            yield from names.split(",")
    for name in sorted(_given.MEN_NAMES | _given.WOMEN_NAMES):
        yield capital(name)
