"""The noun phrases of a report that may be a voice: names with their titles and appositions, people by what they are."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from hearsay.reading import _roles
from hearsay.reading._small_words import DETERMINERS, OWNERS, PREPOSITIONS, PRONOUNS
from hearsay.reading.compounds import compound_end
from hearsay.reading.phrases import read_phrase, with_apposition
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.wording import Wording
from hearsay.reading.words import VERBS, Word
from hearsay.records import SourceKind

_LEFT = 4  # words in front of a head that may belong to it
_APPOSITION = 14  # words an apposition may have
_AFTER_VERB = frozenset("said told says was were is are has had have will would".split())
_NO_LEFT = PREPOSITIONS | (PRONOUNS.keys() - OWNERS)


def find_phrases(wording: Wording) -> list[Phrase]:
    """All names, and all nominals headed by a word for people or bodies, in order; none overlaps the next."""
    words = wording.words
    found: list[Phrase] = []
    at = 0
    while at < len(words):
        if not words[at].is_capital and not _is_noun_for_somebody(words[at].lower):
            at += 1  # as of most words: no phrase is headed by it
            continue
        end, phrase = _phrase_at(words, at)
        if phrase is not None and (not found or phrase.start >= found[-1].end):
            found.append(phrase)
        at = max(end, at + 1)
    return found


def _phrase_at(words: Sequence[Word], at: int) -> tuple[int, Phrase | None]:
    end = compound_end(words, at)
    if end == at and not _is_head(words, at):
        return at, None
    last = _head_end(words, max(end, at + 1))
    first = _left(words, at)
    phrase = read_phrase(words[first : _tail_end(words, last)])
    if phrase is None or phrase.shape is Shape.PRONOUN:
        return last, None
    if phrase.shape is Shape.NOMINAL and not _is_voice(phrase, words, last):
        return last, None
    return last, with_apposition(phrase, _apposition(words, last))._replace(
        start=phrase.start, end=phrase.end
    )


def _is_voice(phrase: Phrase, words: Sequence[Word], last: int) -> bool:
    """Whether a nominal found in running text may be a voice: "the general", not "general elections"."""
    if phrase.is_list or not _roles.is_role(phrase.head):
        return phrase.is_list
    if not (phrase.is_plural or phrase.determiner or phrase.bodies or _is_state_media(phrase)):
        return False
    if phrase.head not in _ADJECTIVES or last >= len(words) or words[last].is_sign:
        return True
    return words[last].lower in _FOLLOWS or words[last].lower.endswith("ed")


def _is_state_media(phrase: Phrase) -> bool:
    return bool(phrase.limits) and _roles.ROLES.get(phrase.head) is SourceKind.MEDIA


_ADJECTIVES = frozenset(
    "general major military security marine state local public official child private state police army party "
    "government rebel militant civilian opposition court police council media family community".split()
)
_FOLLOWS = PREPOSITIONS | _AFTER_VERB | VERBS


def _is_head(words: Sequence[Word], at: int) -> bool:
    return not words[at].is_capital and _is_noun_for_somebody(words[at].lower)


@lru_cache(maxsize=20_000)
def _is_noun_for_somebody(lower: str) -> bool:
    return lower[0].isalpha() and _roles.singular(lower) in _roles.ROLES and lower not in DETERMINERS


def _head_end(words: Sequence[Word], end: int) -> int:
    """Where the phrase's head ends, if words for people or further capitals follow: "Taliban spokesman Omar Gul"."""
    while end < len(words) and not words[end].is_sign:
        run = compound_end(words, end)
        if run > end:
            end = run
        elif _is_head(words, end) or (_modifies(words, end)):
            end += 1
        else:
            break
    return end


def _modifies(words: Sequence[Word], at: int) -> bool:
    """Whether a small word stands between a name and the noun it goes with: "Russian foreign minister"."""
    word = words[at]
    return (
        not word.is_capital
        and at + 1 < len(words)
        and _is_head(words, at + 1)
        and word.lower not in PREPOSITIONS
        and word.lower not in DETERMINERS
        and word.lower not in _AFTER_VERB
        and not word.lower.endswith(("ed", "ly"))
        and (words[at - 1].is_capital or words[at - 1].is_possessive)
    )


def _left(words: Sequence[Word], at: int) -> int:
    """Where the phrase begins: at its determiner, if one is near; else at the nouns right before it."""
    first = at
    while first and (_is_head(words, first - 1) and words[first].start - words[first - 1].end == 1):
        first -= 1
    reach = 1 if words[first].is_capital else _LEFT
    for left in range(first - 1, max(first - 1 - reach, -1), -1):
        word = words[left]
        if word.is_sign or word.lower in _NO_LEFT or words[left + 1].start - word.end > 1:
            break
        if word.lower in DETERMINERS:
            return left - (left > 0 and words[left - 1].lower in DETERMINERS - _NO_LEFT)
        if word.lower in _AFTER_VERB:
            break
    return first


def _tail_end(words: Sequence[Word], end: int) -> int:
    """Where "of ...", "for ..." with a name behind it ends; `end` itself if there is none."""
    if (
        end + 1 >= len(words)
        or words[end - 1].is_capital
        or words[end].lower not in ("of", "for", "from", "in", "at")
    ):
        return end
    start = end + 1 + (words[end + 1].lower in ("the", "a"))
    if start >= len(words):
        return end
    run = compound_end(words, start)
    if run > start:
        return run
    while start < len(words) and start < end + 5 and not words[start].is_sign and not words[start].is_capital:
        if _is_head(words, start):
            return start + 1
        start += 1
    return end


def in_context(wording: Wording, phrase: Phrase) -> Phrase:
    """A phrase that was marked elsewhere, with what appositions before and behind it add to its name."""
    if not phrase.is_name:
        return phrase
    words, (first, last) = wording.words, wording.indexes(phrase.start, phrase.end)
    told = with_apposition(phrase, _apposition(words, last))
    before = _apposition_before(words, first, wording.sentence_range(phrase.start).start)
    if before is not None and phrase.shape is Shape.PERSON:
        told = with_apposition(before, told)
    return told._replace(start=phrase.start, end=phrase.end, shown=phrase.shown)


def _apposition_before(words: Sequence[Word], at: int, floor: int) -> Phrase | None:
    """The description that a name explains: "Its head, Ana Bak"; None if what stands there is something else."""
    if at < 2 or words[at - 1].text != ",":
        return None
    first = at - 1
    while first and not words[first - 1].is_sign and words[first - 1].start >= floor:
        first -= 1
    if not 0 < at - 1 - first <= _APPOSITION or words[first].lower not in DETERMINERS:
        return None
    phrase = read_phrase(words[first : at - 1])
    if phrase is None or phrase.shape is not Shape.NOMINAL or phrase.is_plural:
        return None
    return phrase if _roles.is_role(phrase.head) and phrase.head not in _roles.COLLECTIVE else None


def _apposition(words: Sequence[Word], end: int) -> Phrase | None:
    """What stands between commas behind a phrase and says what the one named is."""
    if end >= len(words) or words[end].text != ",":
        return None
    segment = list(_until_sign(words, end + 1))
    if not segment or len(segment) > _APPOSITION or segment[0].lower in PREPOSITIONS:
        return None
    if not _begins_apposition(segment):
        return None
    phrase = read_phrase(segment)
    return phrase if phrase is not None and _roles.is_role(phrase.head) and not phrase.is_plural else None


def _begins_apposition(segment: Sequence[Word]) -> bool:
    first = segment[0].lower
    if first in DETERMINERS:
        return True
    return any(_is_head([word], 0) for word in segment[:4]) and not any(
        word.lower in _AFTER_VERB for word in segment[:4]
    )


def _until_sign(words: Sequence[Word], start: int) -> Iterator[Word]:
    for word in words[start : start + _APPOSITION + 1]:
        if word.is_sign and word.text not in "'’&":
            return
        yield word
