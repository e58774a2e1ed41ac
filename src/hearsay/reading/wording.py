"""The words of a whole report, with the capitals that mean nothing taken away, and where each stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from hearsay.reading import _roles
from hearsay.reading._given import MEN_NAMES, WOMEN_NAMES
from hearsay.reading.compounds import SMALL_WORDS, is_title
from hearsay.reading.outline import Outline, Range
from hearsay.reading.words import Word, known_length, words_of

_TITLE_CASE = (
    0.6  # share of longer words with a capital from which a sentence is taken for a headline in title case
)


class Wording:
    """The words of one report, found by their offsets."""

    def __init__(self, outline: Outline) -> None:
        self.text = outline.text
        self.words = _with_true_capitals(words_of(outline.text), outline.sentences)
        self._word_starts = [word.start for word in self.words]
        self._sentences = outline.sentences
        self._sentence_starts = [sentence.start for sentence in outline.sentences]
        self._paragraph_starts = [paragraph.start for paragraph in outline.paragraphs]
        self._outer = [quotation for quotation in outline.quotations if quotation.depth == 0]
        self._outer_starts = [quotation.start for quotation in self._outer]

    def between(self, start: int, end: int) -> Sequence[Word]:
        """The words that begin between two offsets."""
        first, last = self.indexes(start, end)
        return self.words[first:last]

    def indexes(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first word between two offsets, and of the first behind them."""
        return bisect_left(self._word_starts, start), bisect_left(self._word_starts, end)

    def sentence(self, offset: int) -> int:
        """The number of the sentence an offset stands in; -1 before the first."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence_range(self, offset: int) -> Range:
        """The sentence an offset stands in; the whole text if there is none."""
        at = self.sentence(offset)
        return self._sentences[at] if at >= 0 else Range(0, len(self.text))

    def sentences_before(self, offset: int, count: int) -> int:
        """Where the sentence begins that stands `count` sentences before the one of an offset."""
        at = max(self.sentence(offset) - count, 0)
        return self._sentences[at].start if self._sentences else 0

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph an offset stands in; -1 before the first."""
        return bisect_right(self._paragraph_starts, offset) - 1

    def quotation(self, offset: int) -> Range | None:
        """The outermost quotation, without its signs, that an offset stands in."""
        at = bisect_right(self._outer_starts, offset) - 1
        if at >= 0 and self._outer[at].inner_start <= offset < self._outer[at].inner_end:
            return Range(self._outer[at].inner_start, self._outer[at].inner_end)
        return None


def _with_true_capitals(words: list[Word], sentences: Sequence[Range]) -> list[Word]:
    """The words, where a capital that only opens a sentence or belongs to a headline's style counts as none."""
    starts = [word.start for word in words]
    bounds = [(bisect_left(starts, one.start), bisect_left(starts, one.end)) for one in sentences]
    styled = [_is_title_case(words[first:last]) for first, last in bounds]
    named, small = _seen(words, bounds, styled)
    for (first, last), is_styled in zip(bounds, styled, strict=True):
        for at in range(first, last if is_styled else min(last, first + 3)):
            if _opens_sentence(words, first, at) or is_styled:
                words[at] = _judged(words, at, named, small, is_styled=is_styled)
    return words


def _opens_sentence(words: Sequence[Word], first: int, at: int) -> bool:
    return all(word.is_sign for word in words[first:at])


def _is_title_case(words: Sequence[Word]) -> bool:
    longer = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(longer) > 3 and sum(word.is_capital for word in longer) > _TITLE_CASE * len(longer) + 1


def _seen(
    words: Sequence[Word], bounds: Sequence[tuple[int, int]], styled: Sequence[bool]
) -> tuple[set[str], set[str]]:
    """The words seen with a capital where it means something, and those seen without."""
    named: set[str] = set()
    small: set[str] = set()
    for (first, last), is_styled in zip(bounds, styled, strict=True):
        small.update(word.text for word in words[first:last] if not word.is_capital)
        if not is_styled:
            named.update(word.text for word in words[first + 1 : last] if word.is_capital)
    return named, small


def _judged(words: Sequence[Word], at: int, named: set[str], small: set[str], *, is_styled: bool) -> Word:
    word = words[at]
    if not word.is_capital or known_length(words, at) or (len(word.text) > 1 and word.text.isupper()):
        return word
    if is_styled:
        return word._replace(is_capital=_is_named(word, named))
    return word._replace(is_capital=_is_name(words, at, named, small))


def _is_named(word: Word, named: set[str]) -> bool:
    return word.text in named or word.lower in MEN_NAMES or word.lower in WOMEN_NAMES


def _is_name(words: Sequence[Word], at: int, named: set[str], small: set[str]) -> bool:
    """Whether a word that opens a sentence is a name, or the title before one."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    leads = following is not None and following.is_capital and not following.is_sign
    if word.lower in SMALL_WORDS:
        return False
    if _is_named(word, named) or word.lower in _SHORT_TITLES or (leads and is_title(word)):
        return True
    if word.lower in small or word.lower.endswith(("ing", "ed")):
        return False
    return leads or _may_be_name(word, following)


_SHORT_TITLES = _roles.PERSON_TITLES | _roles.RANKS.keys()


def _may_be_name(word: Word, following: Word | None) -> bool:
    """Whether a word seen nowhere else may be a name: not if it, or the next, is a noun for people or texts."""
    noun = _roles.singular(word.lower)
    if _roles.is_role(noun) or noun in _roles.ARTEFACTS:
        return False
    return following is None or word.is_possessive or not _roles.is_role(_roles.singular(following.lower))
