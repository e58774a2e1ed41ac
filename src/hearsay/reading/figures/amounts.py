"""The numbers of a report that may count people: digits, words, "dozens", ranges, bounds, and the noun that they count."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from hearsay.reading._roles import singular
from hearsay.reading.figures.classes import NO_PEOPLE, class_of_noun, counts_people, is_people
from hearsay.reading.figures.conventions import AFTER, AMOUNTS, BOUNDS, Bounds
from hearsay.reading.figures.measures import COUNTING, STATED, SUFFERING, is_deed
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
_LONGEST_NOUN = 12  # words from a number to the noun that it counts
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_NUMBERED = frozenset(
    "aged age ages level chapter resolution section article route highway camp block phase no number unit room page "
    "flight group district zone sector class grade season chapter law act agenda apollo channel gate line lot ward "
    "battalion brigade squadron g top "
    "version week day year".split()
)
"""Words whose number behind is a name or an age: "Camp 19", "aged 12"."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_BEFORE_NOUNS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "part", "HYPH", "FW", "AFX", "POS"})
_JOINTS = frozenset("- – ' ’ & / “ ” \" part".split())
_DETERMINERS = frozenset("the these those its their his her our my your this that".split())
_PRONOUNS = frozenset("them whom us which you these those".split())
_ALONE = frozenset({"them", "whom", "us"})
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
    change started from ("rose to 41 from 35"); `is_vague` one without a number in it.
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
    return found


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
    last, noun, is_partial = _counted(syntax, last)
    is_more = bool(words & _MORE) or _is_more(syntax, last, noun)
    if noun is None and syntax.words[last + 1 : last + 2] == ["more"]:
        last += 1
    if noun is not None and not _may_count(syntax, noun):
        return None
    if noun is None and (_is_age(syntax, at, last, words) or _is_share(syntax, last)):
        return None
    if syntax.words[at] == "without" and (noun is None or syntax.words[noun] not in COUNTING):
        return None
    return Amount(
        first,
        last,
        *bounds,
        noun,
        is_partial=is_partial,
        is_more=is_more,
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
    if at and syntax.words[at - 1] == "as" or (at and syntax.words[at - 1] in ("too", "so", "how")):
        return True
    if following[:1].isdigit() or following in _NUMBER_FIRST - {"a", "an"}:
        return True
    if following == "more":
        return syntax.words[after + 1 : after + 2] == ["than"]
    return following in ("fewer", "less", "longer", "doubt", "way", "matter") or (
        following == "of" and after + 1 < len(syntax.words) and syntax.words[after + 1][:1].isdigit()
    )


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
    upper = None if then is None or syntax.starts[then] != link.end() else _number(syntax, then)
    if upper is None or upper.is_vague or not _rises(number.bounds[0], upper.bounds[0]):
        return number
    return _Number(number.start, upper.end, (number.bounds[0], upper.bounds[1]), False)


def _rises(low: int | None, high: int | None) -> bool:
    return low is not None and high is not None and low < high


def _is_name(syntax: Syntax, at: int, number: _Number) -> bool:
    """Is the number part of a name, a sum, a date, a time or a word: "$5", "COVID-19", "12 May", "12:30", "Camp 7"?"""
    text, start = syntax.text, syntax.starts[at]
    before = text[start - 1 : start]
    if before and (before in "$€£¥#/:.+°" or (before in "-–" and text[start - 2 : start - 1].isalnum())):
        return True
    previous = syntax.words[at - 1] if at else ""
    after = bisect_right(syntax.starts, number.end - 1)
    following = syntax.words[after] if after < len(syntax.words) else ""
    is_day = text[start].isdigit() and (previous in _MONTHS or following in _MONTHS)
    is_numbered = text[start].isdigit() and (previous in _NUMBERED or syntax.words[max(at - 2, 0) : at] == ["no", "."])
    if following in _AGES and "old" in syntax.words[after : after + 3]:
        return True  # "a 16 year-old girl"
    return is_day or is_numbered or _is_year(text[start : number.end], syntax, after)


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
    if bounds & _AGE_BOUNDS and at > 1 and syntax.tags[at - 2] in _NOUNS:
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


def _is_share(syntax: Syntax, last: int) -> bool:
    """ "Four in ten", "nine out of ten" count nobody."""
    after = [word for word in syntax.words[last + 1 : last + 4] if word not in ("out", "of", "every")]
    is_share = (
        syntax.words[last + 1 : last + 2] in (["in"], ["out"])
        and after[:1] in (["in"], [])
        or after[:1] == ["in"]
    )
    number = after[1:2] if after[:1] == ["in"] else after[:1]
    return bool(is_share and number and number[0] in _NUMBER_FIRST - {"a", "an"})


def _changes(syntax: Syntax, at: int) -> bool:
    """Does a word of change stand before: "rose from 6 to 9"?"""
    begin = syntax.sentences[syntax.sentence_of[at]].start
    return any(word in _CHANGES for word in syntax.words[max(begin, at - 12) : at])


def _is_before(syntax: Syntax, first: int) -> bool:
    """Is it what a change started from: "rose to 41 from 35", "up from 35"?"""
    previous = syntax.words[first - 1] if first else ""
    return previous == "from" and _changes(syntax, first)


# --- what it counts ---------------------------------------------------------------------------------


def _counted(syntax: Syntax, last: int) -> tuple[int, int | None, bool]:
    """The last word of the number with its "of", the noun counted, and whether that is a part of those counted before."""
    words, at = syntax.words, last + 1
    end = syntax.sentences[syntax.sentence_of[last]].end
    if at >= end or words[at] != "of":
        return last, _noun(syntax, at, end), False
    behind = at + 1
    is_of_all = behind < end and words[behind] == "all"
    behind += is_of_all
    if behind < end and words[behind] in STATED and not _noun_follows(syntax, behind + 1, end):
        return behind, None, False  # "dozens of dead"
    is_pronoun = behind < end and words[behind] in _PRONOUNS
    if is_pronoun and (words[behind] in _ALONE or not _noun_follows(syntax, behind + 1, end)):
        return behind, None, True
    is_definite = behind < end and words[behind] in _DETERMINERS
    begin = behind + is_definite
    if is_definite and begin < end and syntax.tags[begin] == "CD":
        begin += 1  # "four of the nine students"
    noun = _noun(syntax, begin, end)
    if noun is None and behind + 1 < end and is_definite and is_deed(words[behind + 1]):
        return behind + 1, None, True  # "five of the dead", "two of those killed"
    if noun is None:
        return last, None, False
    is_plain = words[last] in _PLURALS and not is_definite
    return last, noun, not is_plain


_PLURALS = frozenset(
    "dozens scores hundreds thousands tens millions couple pair dozen number handful group groups crowds numbers "
    "million thousand hundred".split()
)


def _noun_follows(syntax: Syntax, at: int, end: int) -> bool:
    return at < end and syntax.tags[at] in _NOUNS


def _noun(syntax: Syntax, at: int, end: int) -> int | None:
    """The noun that a number right before `at` counts, None where none follows."""
    found: int | None = None
    for word in range(at, min(at + _LONGEST_NOUN, end)):
        tag, written = syntax.tags[word], syntax.words[word]
        if written in STATED and (found is not None or not _noun_follows(syntax, word + 1, end)):
            break
        if tag in _NOUNS or (class_of_noun(written) and _stands_as_noun(syntax, word, end)):
            found = word
            if _is_last(syntax, word, end):
                break
        elif (
            found is None
            and written not in SUFFERING
            and (tag in _BEFORE_NOUNS or _is_joined(syntax, word, end))
        ):
            continue
        elif not _is_joint(syntax, word):
            break
    if found is not None and _is_told(syntax, at) and not is_people(syntax.words[found]):
        return None if syntax.words[found] not in COUNTING else found
    return found


def _is_joint(syntax: Syntax, word: int) -> bool:
    """Does a mark inside a phrase join it: a hyphen without spaces, an apostrophe, "COVID-19 workers"?"""
    written = syntax.words[word]
    if written in ("-", "–"):
        return syntax.starts[word] == syntax.ends[word - 1]
    return written in _JOINTS or syntax.tags[word] in ("POS", "part") or syntax.words[word - 1] == "-"


def _is_told(syntax: Syntax, at: int) -> bool:
    """Does the word behind a number tell what befell those counted: "12 killed Monday"?"""
    return is_deed(syntax.words[at]) and not syntax.tags[at].startswith("N")


def _stands_as_noun(syntax: Syntax, word: int, end: int) -> bool:
    """Is a noun for people that is tagged as something else the head: "12 wounded national", not "two female refugees"?"""
    is_before_noun = word + 1 < end and syntax.tags[word + 1][:2] in ("NN", "JJ", "CD")
    return not syntax.tags[word].startswith("V") and not is_before_noun


def _is_last(syntax: Syntax, word: int, end: int) -> bool:
    """Is a noun the last of its phrase: a plural, or a noun for people, that no other noun for people follows?"""
    written, after = syntax.words[word], word + 1
    if (
        after < end
        and (syntax.words[after] in _JOINTS or syntax.tags[after] == "part")
        and _is_joint(syntax, after)
    ):
        return False
    is_plural = syntax.tags[word] in ("NNS", "NNPS")
    if (class_of_noun(written) is not None and is_plural) or written in COUNTING or written == "people":
        return not (after < end and syntax.tags[after] in _NOUNS and class_of_noun(syntax.words[after]))
    if is_plural or class_of_noun(written) is not None:
        return singular(written) in NO_PEOPLE or not _leads_to_people(syntax, after, end)
    return not (after < end and syntax.tags[after] in _NOUNS)


def _leads_to_people(syntax: Syntax, at: int, end: int) -> bool:
    """Do nouns in a row end in one for people: "two INGO aid workers", whose first is taken for a plural?"""
    while at < end and (syntax.tags[at] in _NOUNS or syntax.tags[at] == "JJ"):
        if is_people(syntax.words[at]) or syntax.words[at] in COUNTING:
            return True
        at += 1
    return False


def _is_joined(syntax: Syntax, word: int, end: int) -> bool:
    """Does a comma, an "and" or an adverb between adjectives go on with the phrase: "12 young, unarmed men"?"""
    if word + 1 >= end or syntax.words[word] not in (",", "and", "or") and syntax.tags[word] != "RB":
        return False
    return (
        syntax.tags[word - 1] in ("JJ", "CD")
        and syntax.tags[word + 1] == "JJ"
        or syntax.tags[word] == "RB"
        and syntax.tags[word + 1] in ("JJ", "VBN")
    )


def _is_more(syntax: Syntax, last: int, noun: int | None) -> bool:
    """Is it a number beside others: "five more people", "two others", "three other men"?"""
    words = syntax.words[last + 1 : (last if noun is None else noun) + 1]
    more = syntax.words[last + 1 : last + 2]
    return any(word in ("other", "others", "more") for word in (*words, *more))


def phrases(amounts: list[Amount]) -> Iterator[tuple[int, Amount]]:
    """Each word that belongs to an amount, with it."""
    for amount in amounts:
        for word in range(amount.first, amount.end + 1):
            yield word, amount
