"""Reports that are wholly in capitals, or wholly in lower case, in the case that print would have. Lengths do not change.

Agencies and monitors of broadcasts once sent capitals only; some archives keep lower case only. All that reads names
or sentences by their capitals fails on both. So each word takes the form it most often has within sentences of other
texts, given the words beside it and whether the word before is a name (after Lita and others, tRuEcasIng, 2003, cut
down to counts); a word never seen takes the form that rare words with its ending have; listed names are known as they
are written; the first word of a sentence begins with a capital; and where a bracket abbreviates a name, the words of
the name and its initials are capitals.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from hearsay.limits import MAX_CAPITALS_IN_LOWER_CASE, MIN_CAPITALS_SHARE, MIN_CASELESS_WORDS
from hearsay.reading.known_names import KnownNames
from hearsay.reading.word_forms import WORD, Weights, WordForms, capital, shipped

BEGINS = (
    re.compile(  # what a sentence begins after: no stop that follows a single letter; speech after its cue
        r"(?:\A|\n[ \t]*\n|(?<!\b[A-Za-z])[.!?][\"”'’)\]]*(?=\s)|[,:]\s+(?=[\"“]))[\s\"“‘'(\[]*"
    )
)
_BRACKETED = re.compile(r"(?<![(\[\"])[(\[\"]+([A-Z]{3,8})\b")
TITLES = frozenset(
    "president general colonel captain major lieutenant sergeant minister senator mayor judge bishop archbishop "
    "cardinal father dr mr mrs ms gen col lt capt maj sgt commander ambassador governor monsignor "
    "san santa santo el los las".split()
)
_PARTICLES = frozenset("de del y da dos".split())  # lower within names
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
_LINKS = frozenset("of the for and in de del la y".split())  # skipped where initials are compared
_CLIPPED = frozenset("s t d m re ve ll".split())
_VOWELS = frozenset("aeiouy")
_PREFIXES = frozenset(
    "un re non anti counter over under mis dis pre post inter sub super semi para mid out".split()
)
_ENDINGS = ("", *"s es d ed ing er ers ly ness e y ies ment ion ions able al ity".split())
OWN = 6.0  # how many sightings beside the same words weigh as much as all of the word's own
EVEN, AFTER_A_NAME = 0.5, 0.2  # least share of capitals for a word never seen
SUFFIX = 4  # letters of an ending
_LEAST = 4  # letters of a stem, or of a part of a compound
_LONGEST_INITIALS = 5
_LONGEST_WORD = 40  # letters of a word that is looked into: no English word has more
_LONGEST_NAME = 10  # words before a bracket that may be the name it abbreviates


def is_caseless(text: str) -> bool:
    """Is the text all but wholly in capitals, or in lower case? Its first paragraph, as a headline, does not count."""
    _, _, body = text.partition("\n\n")
    if 2 * len(body) < len(text):
        body = text
    capitals, small = sum(map(str.isupper, body)), sum(map(str.islower, body))
    share = capitals / (capitals + small or 1)
    if MAX_CAPITALS_IN_LOWER_CASE < share < MIN_CAPITALS_SHARE:
        return False
    return len(WORD.findall(body)) >= MIN_CASELESS_WORDS


def as_printed(text: str) -> str:
    """The text in the case of print if it is caseless, else the same text; every character stays at its place."""
    return printed(text) if is_caseless(text) else text


def printed(text: str) -> str:
    """The text in the case it would be printed in; every character stays at its place. Takes time linear in it.

    Words in mixed case, and letters that change the length of a word with their case, stay as they are.
    """
    return shipped_recaser().recase(text)


@cache
def shipped_recaser() -> "Recaser":
    """The Recaser of the table that lies with the model, and of the names that Hearsay lists."""
    return Recaser(*shipped(), names=KnownNames.listed())


class Seen(NamedTuple):
    """A word within a sentence: its form, in lower case, and those beside it ("" across a mark or a paragraph).

    `is_dated`: a number stands right beside it.
    """

    form: str
    word: str
    before: str
    before_form: str
    after: str
    is_dated: bool = False


class Recaser:
    """Sets the case of words by a table of forms (`WordForms`) and, if given, by names that are known."""

    def __init__(
        self,
        forms: Mapping[str, Weights],
        beside: Mapping[str, Weights],
        endings: Mapping[str, float],
        names: KnownNames | None = None,
    ) -> None:
        self._forms, self._beside, self._endings = forms, beside, endings
        self._names = names or KnownNames()

    @property
    def table(self) -> WordForms:
        """The table of forms that it works by."""
        return WordForms(self._forms, self._beside, self._endings)

    def recase(self, text: str) -> str:
        """The text with the case of each word set anew, but of those in mixed case; every character stays."""
        matches = list(WORD.finditer(text))
        begins = {match.end() for match in BEGINS.finditer(text)}
        named = self._names.forms(text, matches) | self._abbreviated(text, matches)
        pieces, at, before, before_form = [], 0, "", ""
        for index, match in enumerate(matches):
            found, word = match.group(), match.group().lower()
            near = is_near(text, matches[index - 1].end(), match.start()) if index else False
            after = after_of(text, matches, index)
            seen = Seen(
                "", word, before if near else "", before_form if near else "", after, _is_dated(text, match)
            )
            form = word if _is_clipped(text, match) else named.get(index) or self._form(seen)
            printed_form = capital(form) if match.start() in begins else form
            if not (_is_even(found) and is_same_word(printed_form, found)):
                form = printed_form = found
            pieces += [text[at : match.start()], printed_form]
            at, before, before_form = match.end(), word, form
        return "".join([*pieces, text[at:]])

    def _form(self, seen: Seen) -> str:
        if seen.is_dated and seen.word in _MONTHS:
            return capital(seen.word)
        if seen.word in TITLES and seen.after and self._is_a_name(seen.after):
            return capital(seen.word)
        if seen.word in _PARTICLES and seen.before_form[:1].isupper():
            return seen.word
        forms = self._forms.get(seen.word)
        if forms is None:
            return self._guess(seen)
        if len(forms) == 1:
            return next(iter(forms))
        weights = {form: OWN * share for form, share in forms.items()}
        for key in keys_of(seen):
            for form, weight in self._beside.get(key, {}).items():
                weights[form] += weight
        return max(weights, key=lambda form: (weights[form], forms[form]))

    def _is_a_name(self, word: str) -> bool:
        """Was the word, or are words like it, seen as a name only?"""
        forms = self._forms.get(word)
        if forms is None:
            return word in self._names.words or self._capitals(word) >= EVEN
        return all(form[0].isupper() for form in forms)

    def _capitals(self, word: str) -> float:
        """The share of capitals among rare words with the longest of its endings that is known."""
        return next((self._endings[e] for e in suffixes(word) if e in self._endings), 1.0)

    def _guess(self, seen: Seen) -> str:
        """A word never seen: as it is listed, or a name after a title or where most rare words of its ending are."""
        stem, mark = seen.word[:-2], seen.word[-2:]
        if mark in {"'s", "’s"} and (stem in self._forms or stem in self._names.words):
            return self._form(seen._replace(word=stem)) + mark
        if seen.word in self._names.words:
            return self._names.words[seen.word]
        if form := _shaped(seen.word):
            return form
        if seen.before in TITLES:
            return capital(seen.word)
        if not seen.before_form[:1].isupper() and self._is_derived(seen.word):
            return seen.word
        least = AFTER_A_NAME if seen.before_form[:1].isupper() else EVEN
        return capital(seen.word) if self._capitals(seen.word) >= least else seen.word

    def _is_set_apart(self, before: str, bracket: re.Match[str]) -> bool:
        """Is a short word that was never seen alone in brackets after a word that may be a name? So are initials.

        They are shorter than the longest: monitors of broadcasts put surnames that they are sure of in brackets too.
        """
        word = bracket.group(1).lower()
        is_alone = (
            bracket.group().startswith("(") and bracket.string[bracket.end() : bracket.end() + 1] == ")"
        )
        is_new = word not in self._forms and word not in self._names.words and len(word) < _LONGEST_INITIALS
        return is_alone and is_new and not self._is_ordinary(before)

    def _is_derived(self, word: str) -> bool:
        """Is the word made from one that is known and no name: with a prefix, another ending, or two such words?"""
        if len(word) > _LONGEST_WORD:
            return False
        stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
        if any(self._is_ordinary(stem + e) for stem in stems if len(stem) >= _LEAST for e in _ENDINGS):
            return True
        parts = ((word[:at], word[at:]) for at in range(2, len(word) - _LEAST + 1))
        return any(
            (one in _PREFIXES or (len(one) >= _LEAST and self._is_ordinary(one))) and self._is_ordinary(other)
            for one, other in parts
        )

    def _is_ordinary(self, word: str) -> bool:
        """Was the word seen in lower case only?"""
        return set(self._forms.get(word, ())) == {word}

    def _abbreviated(self, text: str, matches: Sequence[re.Match[str]]) -> dict[int, str]:
        """The forms of names and of the initials that a bracket gives for them, by position among the words."""
        at = {match.start(): index for index, match in enumerate(matches)}
        forms: dict[int, str] = {}
        for bracket in _BRACKETED.finditer(in_capitals(text)):
            index = at.get(bracket.start(1))
            if index is None:
                continue
            name = _name_before(matches, index, bracket.group(1))
            if name or (index and self._is_set_apart(matches[index - 1].group().lower(), bracket)):
                forms[index] = bracket.group(1)
            forms.update((i, capital(matches[i].group().lower())) for i in name)
        initials = {form.lower(): form for form in forms.values() if form.isupper()}
        again = {word: form for word, form in initials.items() if word not in self._forms.get(word, ())}
        return forms | {i: again[w] for i, m in enumerate(matches) if (w := m.group().lower()) in again}


def _shaped(word: str) -> str:
    """The form of a word that its letters tell: initials have no vowel, McAdam and O'Neil two capitals; else ""."""
    if word.isascii() and word.isalpha() and not _VOWELS & set(word) and 1 < len(word) <= _LONGEST_INITIALS:
        return word.upper()
    start = 2 if word.startswith(("mc", "o'", "o’", "d'", "d’")) and len(word) > 4 else 0
    return capital(word[:start]) + capital(word[start:]) if start else ""


def _is_clipped(text: str, match: re.Match[str]) -> bool:
    """Is the word the rest of another: the s of 1990's?"""
    return match.group().lower() in _CLIPPED and text[max(match.start() - 1, 0) : match.start()] in {"'", "’"}


def in_capitals(text: str) -> str:
    """The text in capitals, but for letters whose capitals are more than one character."""
    if len(capitals := text.upper()) == len(text):
        return capitals
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def _is_even(word: str) -> bool:
    """Is the word in capitals throughout, or in lower case throughout? Then its case may be the text's."""
    return word in {word.lower(), in_capitals(word)}


def is_same_word(form: str, word: str) -> bool:
    """Do two words differ in nothing but the case of letters that have one capital and one small letter?"""
    return len(form) == len(word) and form.lower() == word.lower() and form.upper() == word.upper()


def keys_of(seen: Seen) -> Iterator[str]:
    """What is looked up of the words beside one."""
    if seen.before:
        yield f"<{seen.before} {seen.word}"
    if seen.after:
        yield f">{seen.word} {seen.after}"
    yield f"*{'name' if seen.before_form[:1].isupper() else 'word'} {seen.word}"


def is_near(text: str, end: int, start: int) -> bool:
    """Is there only space or a hyphen between, and no blank line? After a stop, only one space."""
    between = text[end:start]
    return between in {"-", ". "} or (between.isspace() and between.count("\n") < 2)


def after_of(text: str, matches: Sequence[re.Match[str]], index: int) -> str:
    """The word right after one, in lower case, or ""."""
    if index + 1 == len(matches):
        return ""
    following = matches[index + 1]
    return following.group().lower() if is_near(text, matches[index].end(), following.start()) else ""


def suffixes(word: str) -> Iterator[str]:
    """The endings of a word, the longest first."""
    for length in range(min(SUFFIX, len(word) - 1), 0, -1):
        yield word[-length:]


def _is_dated(text: str, match: re.Match[str]) -> bool:
    around = text[max(match.start() - 2, 0) : match.start()], text[match.end() : match.end() + 2]
    return any(side.strip().isdigit() for side in around)


def _name_before(matches: Sequence[re.Match[str]], index: int, initials: str) -> list[int]:
    """The words right before the bracket whose initials it holds in order, or none."""
    found: list[int] = []
    left = list(initials.lower())
    for i in range(index - 1, max(index - 1 - _LONGEST_NAME, -1), -1):
        word = matches[i].group().lower()
        if left and word[0] == left[-1] and word not in _LINKS:
            found.append(i)
            left.pop()
        elif word not in _LINKS or not left:
            break
    return found if not left else []
