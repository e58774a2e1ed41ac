"""The numbers of a report that may count people: digits, words, "dozens", ranges, bounds, and the noun that they count."""

import re
from bisect import bisect_right
from typing import NamedTuple

from hearsay.reading._countries import nationality
from hearsay.reading.figures.classes import class_of_noun, counts_people, is_people
from hearsay.reading.figures.conventions import AFTER, AMOUNTS, BOUNDS, Bounds
from hearsay.reading.figures.heads import NOUNS, counted_noun, is_more
from hearsay.reading.figures.measures import COUNTING, is_deed
from hearsay.reading.numerals import CARDINAL, cardinal
from hearsay.reading.syntax import Syntax

_SPACE = r"[\s-]+"


def _either(phrases: list[str]) -> str:
    longest = sorted(phrases, key=len, reverse=True)
    return "|".join(_SPACE.join(map(re.escape, phrase.split())) for phrase in longest)


_VAGUE = re.compile(rf"(?:{_either(list(AMOUNTS))})(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?:{CARDINAL})(?![\w%]|[.:/,]\d|-[a-z]{{2}}|\s*(?:%|per\s?cent\b))", re.IGNORECASE | re.ASCII
)
_TO = re.compile(r"\s*(?:(-|–|—|to|or)|and)\s*(?:as many as |perhaps |even |possibly )?", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[-–—]|\bto\b|\bor\b|\band\b)\s*", re.IGNORECASE)
_VAGUE_FIRST = frozenset(phrase.split()[0] for phrase in AMOUNTS)
_NUMBER_FIRST = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero a an half".split()
)
_FIRST = _VAGUE_FIRST | _NUMBER_FIRST
_AFTER_ARTICLES = frozenset("dozen hundred thousand million billion half".split()) | frozenset(
    phrase.split()[1] for phrase in AMOUNTS if phrase.split()[0] in ("a", "an", "the")
)
_LONGEST_BOUND = 4
_DEEPEST = 3  # bounds before one number: "a total of at least some 40"
_LONGEST_DIGITS = 9
_LAST_DAY = 31
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
"""Months, in lower case, also shortened; "may" too."""
_NUMBERED = frozenset(
    "aged age ages level chapter resolution section article route highway camp block phase no number unit room page "
    "flight group district zone sector class grade season chapter law act agenda apollo channel gate line lot ward "
    "battalion brigade squadron g top "
    "version".split()
)
"""Words whose number behind is a name or an age: "Camp 19", "aged 12"."""
_AGES = frozenset({"year", "years", "month", "months"})
_AGED = frozenset({"aged", "age", "ages"})
_AGE_BOUNDS = frozenset("under over above below".split())
_LAST_BOUNDS = frozenset({"the", "these", "those", "all"})
_MORE = frozenset({"another", "further", "additional"})
_CHANGES = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing jump jumped "
    "jumping grow grew grown growing up go goes went gone revise revised fall fell fallen falling drop dropped "
    "lower lowered decrease decreased down soar soared surge surged raise raised raising swell swelled".split()
)


class Amount(NamedTuple):
    """A number phrase: words `first` to `last` (both included), without the noun behind it.

    `noun` is the noun that it counts, None where it stands alone ("killed 12", "five of them"). `is_partial` marks
    "five of them", "three of the soldiers"; `is_more` "another five", "two others"; `is_before` the number that a
    change started from ("rose to 41 from 35"); `is_vague` one without a number in it. `shared` is the
    noun of a number behind that counts its people too: "two Arvian and three Belian soldiers".
    """

    first: int
    last: int
    low: int | None
    high: int | None
    noun: int | None = None
    is_partial: bool = False
    is_more: bool = False
    is_before: bool = False
    is_vague: bool = False
    shared: int | None = None

    @property
    def end(self) -> int:
        """The last word of number and noun."""
        return self.last if self.noun is None else max(self.noun, self.last)


class _Number(NamedTuple):
    """Code points and bounds of what is a number by itself."""

    start: int
    end: int
    bounds: Bounds
    is_vague: bool


def find_amounts(syntax: Syntax) -> list[Amount]:
    """The number phrases of a report in text order; those that cannot count people are left out."""
    found: list[Amount] = []
    after = 0
    for at, word in enumerate(syntax.words):
        if at >= after and (word in _FIRST or word[0].isdigit()) and not _is_article(syntax, at, word):
            amount = _amount(syntax, at, found[-1] if found else None)
            if amount is not None:
                found.append(amount)
                after = amount.last + 1
    return _with_shared_nouns(syntax, found)


def _with_shared_nouns(syntax: Syntax, found: list[Amount]) -> list[Amount]:
    """The amounts; "two Arvian" in "two Arvian and three Belian soldiers" counts soldiers too."""
    done = found[:]
    for at in range(len(done) - 2, -1, -1):
        noun = _shared_noun(syntax, done[at], done[at + 1])
        if noun is not None:
            last = done[at + 1].first - 2
            done[at] = done[at]._replace(last=last, noun=None, shared=noun)
    return done


def _shared_noun(syntax: Syntax, amount: Amount, other: Amount) -> int | None:
    """The noun of the number behind, where only what tells their people apart stands before "and" and that number."""
    words, joint = syntax.words, other.first - 1
    noun = other.shared if other.shared is not None else other.noun
    kinds = range(amount.last + 1, joint)
    if noun is None or words[joint] not in ("and", ",", "or") or not 0 < len(kinds) <= _MOST_KINDS:
        return None
    if amount.is_partial or noun - other.last < 2 or not all(_tells_apart(syntax, at) for at in kinds):
        return None
    return noun if class_of_noun(words[noun]) is not None else None


def _tells_apart(syntax: Syntax, at: int) -> bool:
    """Is the word an adjective or a name, as "Arvian", "male", "unarmed", and no noun for people?"""
    word, tag = syntax.words[at], syntax.tags[at]
    is_adjective = tag.startswith(("JJ", "NNP", "VBN")) or nationality(word) is not None
    return (is_adjective or word in _SEXES) and (word not in _PLURAL_PEOPLE)


_SEXES = frozenset(
    {"male", "female", "adult", "civilian", "army", "police", "rebel", "militia", "government", "enemy"}
)
_PLURAL_PEOPLE = frozenset({"dead", "injured", "wounded", "killed", "others", "people"})
_MOST_KINDS = 3


def _is_article(syntax: Syntax, at: int, word: str) -> bool:
    """Does "a" stand before what is no number, so that nothing needs to be tried?"""
    following = syntax.words[at + 1] if at + 1 < len(syntax.words) else ""
    return word in ("a", "an", "the") and following not in _AFTER_ARTICLES


def _amount(syntax: Syntax, at: int, before: Amount | None) -> Amount | None:
    number = _ranged(syntax, at)
    if number is None or _is_name(syntax, at, number):
        return None
    last = bisect_right(syntax.starts, number.end - 1) - 1
    first, bounds, words = _bounded(syntax, at, number.bounds, 0 if before is None else before.last + 1)
    last, bounds = _bounded_behind(syntax, last, bounds)
    if bounds == (1, 1) and syntax.words[last + 1 : last + 2] == ["of"] and _number(syntax, last + 2):
        return None  # "one of three people": three are counted
    last, noun, is_partial = counted_noun(syntax, last)
    is_beside = bool(words & _MORE) or is_more(syntax, last, noun)
    if noun is None and syntax.words[last + 1 : last + 2] == ["more"]:
        last += 1
    if noun is not None and not _may_count(syntax, noun):
        return None
    if noun is None and (_is_age(syntax, at, last, words) or _is_share(syntax, first, last)):
        return None
    if noun is None and bounds == (0, 0) and last == at and syntax.words[at] == "no":
        return None
    if syntax.words[at] == "without" and (noun is None or syntax.words[noun] not in COUNTING):
        return None
    return Amount(
        first,
        last,
        *bounds,
        noun,
        is_partial=is_partial,
        is_more=is_beside,
        is_before=_is_before(syntax, first),
        is_vague=number.is_vague,
    )


def _may_count(syntax: Syntax, noun: int) -> bool:
    return syntax.words[noun] in COUNTING or counts_people(syntax, noun)


# --- the number itself ------------------------------------------------------------------------------


def _number(syntax: Syntax, at: int) -> _Number | None:
    """The longest number that begins with a word."""
    if at >= len(syntax.words):
        return None
    text, start = syntax.text, syntax.starts[at]
    word = syntax.words[at]
    vague = _VAGUE.match(text, start) if word in _VAGUE_FIRST else None
    plain = _NUMBER.match(text, start) if word in _NUMBER_FIRST or word[0].isdigit() else None
    if plain is not None and (vague is None or plain.end() > vague.end()):
        written = plain.group()
        value = int(written) if written.isdecimal() and len(written) < _LONGEST_DIGITS else cardinal(written)
        return None if value is None else _Number(start, plain.end(), (value, value), False)
    if vague is None or _is_bound(syntax, at, vague.end()):
        return None
    bounds = AMOUNTS[" ".join(re.split(_SPACE, vague.group().lower()))]
    return _Number(start, vague.end(), bounds, bounds == (None, None))


def _is_bound(syntax: Syntax, at: int, end: int) -> bool:
    """Does a vague word only lead up to a number or a comparison: "some 20", "no fewer than", "as many as"?"""
    after = bisect_right(syntax.starts, end - 1)
    following = syntax.words[after] if after < len(syntax.words) else ""
    if syntax.words[after - 1] in _ORDINALS and (following == "of" or not _is_told_alone(syntax, after)):
        return True
    if (at and syntax.words[at - 1] == "as") or (at and syntax.words[at - 1] in ("too", "so", "how")):
        return True
    if _is_number([following]):
        return True
    if following == "more":
        return syntax.words[after + 1 : after + 2] == ["than"]
    return following in _COMPARING or (following == "of" and _is_number(syntax.words[after + 1 : after + 2]))


_ORDINALS = frozenset({"second", "third", "fourth", "fifth"})


def _is_told_alone(syntax: Syntax, after: int) -> bool:
    """Does what befell him follow "a third" without a noun: "a third was wounded", "a third seriously wounded"?"""
    words = syntax.words[after : after + 3]
    return any(is_deed(word) for word in words) and all(
        is_deed(word) or word in ("was", "is", "also") or syntax.tags[after + at] == "RB"
        for at, word in enumerate(words[: 1 + next(at for at, word in enumerate(words) if is_deed(word))])
    )


_COMPARING = frozenset({"fewer", "less", "longer", "doubt", "way", "matter"})


def _ranged(syntax: Syntax, at: int) -> _Number | None:
    """The number that begins with a word, with the upper end of a range: "20 to 30", "between 20 and 30"."""
    number = _number(syntax, at)
    if number is None or number.is_vague or number.bounds[0] != number.bounds[1]:
        return number
    link = _TO.match(syntax.text, number.end)
    if link is None or (link[1] is None) != (at > 0 and syntax.words[at - 1] == "between"):
        return number
    if link[1] == "to" and at and syntax.words[at - 1] == "from" and _changes(syntax, at):
        return number
    then = syntax.word_at(link.end())
    if then is not None and not _is_one_range(syntax, at, then, link):
        return number
    upper = None if then is None or syntax.starts[then] != link.end() else _number(syntax, then)
    if upper is None or upper.is_vague or not _rises(number.bounds[0], upper.bounds[0]):
        return number
    return _Number(number.start, upper.end, (number.bounds[0], upper.bounds[1]), False)


def _is_one_range(syntax: Syntax, at: int, then: int, link: re.Match[str]) -> bool:
    """Do both numbers belong to one range: not the day and the first word of "March 3 - Four people", "May 3 - 12 people"?"""
    is_date = bool(at) and syntax.words[at - 1] in MONTHS
    is_written_alike = syntax.words[at][0].isdigit() == syntax.words[then][0].isdigit()
    return not is_date and (is_written_alike or link[1] not in _DASHES)


_DASHES = frozenset({"-", "–", "—"})


def _rises(low: int | None, high: int | None) -> bool:
    return low is not None and high is not None and low < high


def _is_name(syntax: Syntax, at: int, number: _Number) -> bool:
    """Is the number part of a name, a sum, a date, a time or a word: "$5", "COVID-19", "12 May", "12:30", "Camp 7"?"""
    text, start = syntax.text, syntax.starts[at]
    before = text[start - 1 : start]
    if before and (before in "$€£¥#/:.+°" or (before in "-–" and text[start - 2 : start - 1].isalnum())):
        return True
    previous = syntax.words[at - 1] if at else ""
    if previous and previous in "$€£¥":
        return True
    after = bisect_right(syntax.starts, number.end - 1)
    following = syntax.words[after] if after < len(syntax.words) else ""
    is_day = all(map(_is_day, _ENDS.split(text[start : number.end]))) and (
        following in MONTHS or (previous in MONTHS and not is_people(following))
    )
    is_numbered = text[start].isdigit() and (
        previous in _NUMBERED or syntax.words[max(at - 2, 0) : at] == ["no", "."]
    )
    if following in _AGES and "old" in syntax.words[after : after + 3]:
        return True  # "a 16 year-old girl"
    return is_day or is_numbered or _is_year(text[start : number.end], syntax, after)


def _is_day(written: str) -> bool:
    return written.isdecimal() and len(written) <= 2 and int(written) <= _LAST_DAY


def _is_year(written: str, syntax: Syntax, after: int) -> bool:
    """Four digits from 1900 to 2100 are a year unless a noun for people follows."""
    if not (len(written) == 4 and written.isdigit() and 1900 <= int(written) <= 2100):
        return False
    return after >= len(syntax.words) or class_of_noun(syntax.words[after]) is None


# --- what bounds it ---------------------------------------------------------------------------------


def _bounded(syntax: Syntax, first: int, bounds: Bounds, least: int) -> tuple[int, Bounds, set[str]]:
    """The first word of what bounds a number, what it makes of the bounds, and the words that do so."""
    words = syntax.words
    least = max(least, syntax.sentences[syntax.sentence_of[first]].start)
    said: set[str] = set()
    if first > least and words[first - 1] == "between":
        first -= 1
    for _ in range(_DEEPEST):
        for size in range(min(_LONGEST_BOUND, first - least), 0, -1):
            phrase = " ".join(words[first - size : first])
            if phrase in BOUNDS:
                bounds = BOUNDS[phrase](*bounds)
                first -= size
                said.update(phrase.split())
                break
        else:
            break
        if said & _LAST_BOUNDS:
            break
    return first, bounds, said


def _bounded_behind(syntax: Syntax, last: int, bounds: Bounds) -> tuple[int, Bounds]:
    """The same of what stands behind it: "12 or more", "200-plus", "40+"."""
    after, words = last + 1, syntax.words
    if after < len(words) and words[after] == "+":
        return after, AFTER["or more"](*bounds)
    skip = after + 1 if after < len(words) and words[after] == "-" else after
    for size in (3, 2, 1):
        phrase = " ".join(words[skip : skip + size])
        if phrase in AFTER:
            return skip + size - 1, AFTER[phrase](*bounds)
    return last, bounds


def _is_age(syntax: Syntax, at: int, last: int, bounds: set[str]) -> bool:
    """A number alone between commas or in brackets is an age ("Ali, 12,"), and one after "children under" too."""
    if bounds & _AGE_BOUNDS and at > 1 and syntax.tags[at - 2] in NOUNS:
        return True
    words = syntax.words
    if _AGED & set(words[max(at - 4, 0) : at]):
        return True
    following = words[last + 1] if last + 1 < len(words) else "."
    previous = words[at - 1] if at else ""
    if previous == "(" and following == ")":
        return True
    if at < 2 or not words[at][0].isdigit():
        return False
    is_pair = (
        previous == "," and following == "and" and words[last + 2 : last + 3] and words[last + 2][0].isdigit()
    )
    is_second = previous == "and" and words[at - 2][0].isdigit() and words[at - 3 : at - 2] == [","]
    is_apposed = (
        previous == "," and following in (",", ".", ";", ")") and syntax.tags[at - 2] in ("NNP", "NN")
    )
    return bool(is_pair or is_second or is_apposed)


def _is_share(syntax: Syntax, first: int, last: int) -> bool:
    """As in "four in ten", "nine out of ten", which count nobody."""
    before, after = syntax.words[max(first - 3, 0) : first], syntax.words[last + 1 : last + 4]
    is_first = after[:1] == ["in"] and _is_number(after[1:2])
    is_first = is_first or (after[:2] == ["out", "of"] and _is_number(after[2:3]))
    is_second = before[-1:] == ["in"] and _is_number(before[-2:-1])
    return is_first or is_second or (before[-2:] == ["out", "of"] and _is_number(before[-3:-2]))


def _is_number(word: list[str]) -> bool:
    return bool(word) and (word[0] in _NUMBER_FIRST - {"a", "an"} or word[0].isdigit())


def _changes(syntax: Syntax, at: int) -> bool:
    """Does a word of change stand before: "rose from 6 to 9"?"""
    begin = syntax.sentences[syntax.sentence_of[at]].start
    return any(word in _CHANGES for word in syntax.words[max(begin, at - 12) : at])


def _is_before(syntax: Syntax, first: int) -> bool:
    """Is it what a change started from: "rose to 41 from 35", "up from 35"?"""
    previous = syntax.words[first - 1] if first else ""
    return previous == "from" and _changes(syntax, first)
