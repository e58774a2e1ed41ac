"""What a number counts: the noun behind it, over adjectives and names; "five of them", "three of the soldiers"."""

from typing import NamedTuple

from hearsay.reading._roles import is_plural as is_plural_form
from hearsay.reading._roles import singular
from hearsay.reading.figures.classes import NO_PEOPLE, class_of_noun, is_people
from hearsay.reading.figures.measures import COUNTING, STATED, SUFFERING, is_deed
from hearsay.reading.syntax import Syntax

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_BEFORE_NOUNS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "part", "HYPH", "FW", "AFX", "POS"})
_JOINTS = frozenset("- – ' ’ & / “ ” \" part".split())
_DETERMINERS = frozenset("the these those its their his her our my your this that".split())
_PRONOUNS = frozenset("them whom us which you these those".split())
_ALONE = frozenset({"them", "whom", "us"})
_LONGEST_NOUN = 12  # words from a number to the noun that it counts


class Head(NamedTuple):
    """`last` word of the number with its "of" and pronoun, the `noun` counted, and whether it is a part of others."""

    last: int
    noun: int | None
    is_partial: bool = False


def counted_noun(syntax: Syntax, last: int) -> Head:
    """What a number that ends at a word counts."""
    at, end = last + 1, syntax.sentences[syntax.sentence_of[last]].end
    if at >= end or syntax.words[at] != "of":
        return Head(last, _noun(syntax, at, end))
    behind = at + 1 + (syntax.words[at + 1 : at + 2] == ["all"])
    if behind >= end:
        return Head(last, None)
    return _without_noun(syntax, behind, end) or _of_noun(syntax, last, behind, end)


def _without_noun(syntax: Syntax, behind: int, end: int) -> Head | None:
    """As in "dozens of dead", "five of the dead", "two of those killed", "five of them": no noun says who they are."""
    word = syntax.words[behind]
    if word in STATED and not _noun_follows(syntax, behind + 1, end):
        return Head(behind, None)
    after = behind + 1
    if (
        word in _DETERMINERS
        and after < end
        and is_deed(syntax.words[after])
        and not _noun_follows(syntax, after + 1, end)
    ):
        return Head(after, None, is_partial=True)
    if word in _PRONOUNS and (word in _ALONE or not _noun_follows(syntax, after, end)):
        return Head(behind, None, is_partial=True)
    return None


def _of_noun(syntax: Syntax, last: int, behind: int, end: int) -> Head:
    """As in "three of the soldiers", "four of the nine students", "hundreds of people"."""
    is_definite = syntax.words[behind] in _DETERMINERS
    begin = behind + is_definite
    if is_definite and begin < end and syntax.tags[begin] == "CD":
        begin += 1
    noun = _noun(syntax, begin, end)
    is_plain = noun is None or (syntax.words[last] in _PLURALS and not is_definite)
    return Head(last, noun, is_partial=not is_plain)


_PLURALS = frozenset(
    "dozens scores hundreds thousands tens millions couple pair dozen number handful group groups crowds numbers "
    "million thousand hundred".split()
)


def _noun_follows(syntax: Syntax, at: int, end: int) -> bool:
    return at < end and syntax.tags[at] in NOUNS


def _noun(syntax: Syntax, at: int, end: int) -> int | None:
    """The noun that a number right before `at` counts, None where none follows."""
    found: int | None = None
    for word in range(at, min(at + _LONGEST_NOUN, end)):
        tag, written = syntax.tags[word], syntax.words[word]
        if written in STATED and (found is not None or not _noun_follows(syntax, word + 1, end)):
            break
        if tag in NOUNS or (class_of_noun(written) and _stands_as_noun(syntax, word, end)):
            found = word
            if _is_last(syntax, word, end):
                break
        elif (
            found is None
            and written not in SUFFERING
            and (tag in _BEFORE_NOUNS or _is_joined(syntax, word, end))
        ):
            continue
        elif not _is_joint(syntax, word) and not (tag == "JJ" and _leads_to_people(syntax, word + 1, end)):
            break
    if found is not None and syntax.words[found] == "by" and found - 2 >= at:
        found -= 2  # "two passers-by"
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
    is_plural = syntax.tags[word] in ("NNS", "NNPS") and is_plural_form(written)
    if (class_of_noun(written) is not None and is_plural) or written in COUNTING or written == "people":
        return not (after < end and syntax.tags[after] in NOUNS and class_of_noun(syntax.words[after]))
    if is_plural or class_of_noun(written) is not None:
        return singular(written) in NO_PEOPLE or not _leads_to_people(syntax, after, end)
    if after < end and syntax.tags[after] == "JJ":
        return not _leads_to_people(syntax, after, end)
    return not (after < end and syntax.tags[after] in NOUNS)


def _leads_to_people(syntax: Syntax, at: int, end: int) -> bool:
    """Do nouns in a row end in one for people: "two INGO aid workers", whose first is taken for a plural?"""
    while at < end and (syntax.tags[at] in NOUNS or syntax.tags[at] == "JJ"):
        if is_people(syntax.words[at]) or syntax.words[at] in COUNTING:
            return True
        at += 1
    return False


def _is_joined(syntax: Syntax, word: int, end: int) -> bool:
    """Does a comma, an "and" or an adverb between adjectives go on with the phrase: "12 young, unarmed men"?"""
    if word + 1 >= end or (syntax.words[word] not in (",", "and", "or") and syntax.tags[word] != "RB"):
        return False
    return (syntax.tags[word - 1] in ("JJ", "CD") and syntax.tags[word + 1] == "JJ") or (
        syntax.tags[word] == "RB" and syntax.tags[word + 1] in ("JJ", "VBN")
    )


def is_more(syntax: Syntax, last: int, noun: int | None) -> bool:
    """Is it a number beside others: "five more people", "two others", "three other men"?"""
    words = syntax.words[last + 1 : (last if noun is None else noun) + 1]
    more = syntax.words[last + 1 : last + 2]
    return any(word in ("other", "others", "more") for word in (*words, *more))
