"""What a quotation is for: somebody's words, a word kept at a distance, a title or a name.

Read from the text alone, with the same rules whoever is quoted. Signs around one or two words of the
running text are scare quotes unless somebody near them is said to say, call or describe something: a
named source's short words (called the truce “dead”) are speech.
"""

import re
from bisect import bisect_left, bisect_right
from enum import Enum
from typing import NamedTuple

from hearsay.reading.outline import Outline, Quotation, Range


class QuotationKind(Enum):
    """What a quotation is for."""

    SPEECH = "speech"  # somebody's words, spoken or written
    SCARE = "scare"  # the outlet's own use of a word it keeps its distance from
    TITLE = "title"  # the title of a work, an operation, a law
    NAME = "name"  # a nickname, a call sign, the name of a unit or a group


class _Setting(NamedTuple):
    """A quotation with the words around it in its sentence, or in the quotation around it."""

    before: str
    inner: str
    after: str


# How far from the quotation its sentence is looked at, in code points: a long sentence has 300.
_REACH = 300
_LONGEST_SCARE = 3
_LONGEST_NAME = 5
_LONGEST_TITLE = 12

_REGULAR = (
    "ask assert boast chant claim comment complain condemn confirm contend demand dismiss explain "
    "hail herald insist liken maintain mention mock predict proclaim recall regard reject remark respond "
    "shout slam stress suggest threaten tweet urge vow warn"
).split()
_WITH_E = (
    "accus acknowledg alleg announc argu blam characteris characteriz cit compar conclud consider "
    "criticis criticiz declar denounc depict describ emphasis emphasiz believ not portray prais promis "
    "propos pledg quot ridicul"
).split()
# Forms that are mostly verbs of saying: not "report", "call", "states" or "attacked".
_OTHERS = (
    "say says said saying adds added adding tell tells told telling calls called calling writes wrote written writing "
    "reported reporting referred refers referring posted posting dubbed dubbing branded branding "
    "labelled labeled labelling labeling termed stated stating rated viewed admits admitted admitting "
    "denies denied denying replies replied replying testified testifies answered countered protested "
    "cried crying deems deemed slammed reading message messages phrase phrases slogan slogans word words "
    "term expression"
).split()
_CUE = re.compile(
    rf"\b(?:(?:{'|'.join(_REGULAR)})(?:s|ed|ing)?|(?:{'|'.join(_WITH_E)})(?:es|ed|ing)|(?:{'|'.join(_OTHERS)})|"
    r"call (?:it|him|her|them|th\w+|its|his|what)|sp(?:eak|eaks|oke|oken|eaking) (?:of|about)|"
    r"talk(?:s|ed|ing)? (?:of|about)|according to|puts? it)\b",
    re.IGNORECASE,
)
# A new clause, which the cue on its other side does not govern.
_NEW_CLAUSE = re.compile(
    r";|,? (?:but|while|although|though|whereas)\b|, (?:where|which|who|whose|when|and)\s\w", re.IGNORECASE
)
_DISTANCE = re.compile(
    r"\b(?:so-called|self-(?:styled|proclaimed|declared|described)|supposed|purported|ostensible|alleged)\W*$",
    re.IGNORECASE,
)
_OF_A_WORK = re.compile(
    r"\b(?:Operation|Exercise|Plan|operation|exercise|mission|campaign|initiative|project|book|novel|film|movie|"
    r"documentary|series|show|programme|program|play|song|album|poem|essay|article|report|paper|study|editorial|"
    r"column|lecture|memoir|newspaper|magazine|journal|website|podcast|exhibition|painting|game|course|law|"
    r"bill|chapter|section|video|broadcast|episode|code-?named)(?: (?:called|named|of))?,?\s*$"
)
_TITLED = re.compile(r"\b(?:(?:en|sub)?titled|headlined)[,:]?\s*$")
_IN_A_WORK = re.compile(r"(?:\b(?:on|of|in|from|to|and)|['’]s)\s$")
_OF_A_NAME = re.compile(
    r"\b(?:nick-?named?|known (?:as|by|locally as|simply as)|alias|a\.?k\.?a\.?|call[- ]?sign|nom de guerre|"
    r"pseudonym|goes by|going by|code-?name|named|brigade|battalion|regiment|division|unit|squad(?:ron)?|"
    r"group|militia|movement|party|company|gang|detachment)(?: of| is| was| the)*[,:]?\s*$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\s(?:brigade|battalion|regiment|division|unit|squad|squadron|group|militia|movement|party|company|gang|"
    r"detachment|front|corps|legion)\b",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(
    r"(?:^|\s)(?!(?:The|A|An|In|On|At|Its|His|Her|Their|This|That|And|But|For|With|Of)\s)[A-Z][\w.’'-]*(?<!['’]s)\s$"
)
_NAME_AFTER = re.compile(r"\s[A-Z][\w’'-]+")
_SMALL_WORDS = frozenset(
    "a an and as at by for from in into is of on or over per the to under up vs with".split()
)
_SPOKEN = re.compile(r"\b(?:I|we|you|me|us|my|our|your)\b|[!?]$", re.IGNORECASE)
_FULL_STOP = re.compile(r"[.!?…][\"”’'»›)\]]*$")
_CONTENT_WORD = re.compile(
    r"\s(?!(?:in|on|at|by|of|to|for|as|and|or|but|with|from|after|over|says?|is|are|was|were)\b)\w"
)


def classify(quotation: Quotation, outline: Outline) -> QuotationKind:
    """What a quotation of an outline is for; speech where nothing says otherwise."""
    setting = _setting(quotation, outline)
    inner = setting.inner.rstrip(" .,;:")
    words = inner.split()
    if not words or len(words) > _LONGEST_TITLE or _is_whole(setting):
        return QuotationKind.SPEECH
    in_headline = outline.headline is not None and quotation.start < outline.headline.end
    if _is_title(setting, words, in_headline=in_headline):
        return QuotationKind.TITLE
    if _SPOKEN.search(inner):
        return QuotationKind.SPEECH
    if _is_name(setting, words, in_headline=in_headline):
        return QuotationKind.NAME
    if _is_scare(setting, words, in_headline=in_headline):
        return QuotationKind.SCARE
    return QuotationKind.SPEECH


def _setting(quotation: Quotation, outline: Outline) -> _Setting:
    around = _around(quotation, outline)
    text = outline.text
    return _Setting(
        before=text[max(around.start, quotation.start - _REACH) : quotation.start],
        inner=text[quotation.inner_start : min(quotation.inner_end, quotation.inner_start + _REACH)],
        after=text[quotation.end : min(around.end, quotation.end + _REACH)],
    )


def _around(quotation: Quotation, outline: Outline) -> Range:
    """The sentence a quotation stands in, up to the signs of the quotation around it."""
    first = max(0, bisect_right(outline.sentences, (quotation.start, len(outline.text))) - 1)
    last = max(first, bisect_left(outline.sentences, (quotation.end,)) - 1)
    start, end = outline.sentences[first].start, outline.sentences[last].end
    outer = _outer(quotation, outline)
    if outer is None:
        return Range(start, end)
    return Range(max(start, outer.inner_start), min(end, outer.inner_end))


def _outer(quotation: Quotation, outline: Outline) -> Quotation | None:
    """The quotation around a quotation, looked for among the `_REACH` before it so that time stays bounded."""
    place = bisect_left(outline.quotations, quotation)
    before = reversed(outline.quotations[max(0, place - _REACH) : place]) if quotation.depth else ()
    return next((outer for outer in before if outer.depth < quotation.depth), None)


def _is_whole(setting: _Setting) -> bool:
    """Whether the quotation is a sentence of its own, or comes after a colon."""
    if setting.before.rstrip().endswith(":"):
        return True
    has_nothing_before = not any(map(str.isalnum, setting.before))
    return has_nothing_before and (
        not any(map(str.isalnum, setting.after)) or bool(_FULL_STOP.search(setting.inner))
    )


def _is_title(setting: _Setting, words: list[str], *, in_headline: bool) -> bool:
    """Whether the quotation is a title of a work or an operation: “War and Peace”, Operation “Iron Dawn”."""
    if _TITLED.search(setting.before):
        return True
    if not _is_title_case(words) or _DISTANCE.search(setting.before):
        return False
    if _OF_A_WORK.search(setting.before):
        return True
    if len(words) == 1 or in_headline or _names_somebody(setting, in_headline=in_headline):
        return False
    return _IN_A_WORK.search(setting.before) is not None or not _is_governed(setting)


def _is_name(setting: _Setting, words: list[str], *, in_headline: bool) -> bool:
    """Whether the quotation is a nickname, a call sign or the name of a unit: Colonel “Ghost” Karim."""
    has_capital = words[0][:1].isupper() or (words[0].lower() == "the" and words[-1][:1].isupper())
    return has_capital and len(words) <= _LONGEST_NAME and _names_somebody(setting, in_headline=in_headline)


def _names_somebody(setting: _Setting, *, in_headline: bool) -> bool:
    """Whether words around the quotation introduce a name, or are one that the quotation stands within."""
    if _OF_A_NAME.search(setting.before) or _NAMED_AFTER.match(setting.after):
        return True
    if in_headline or not setting.inner[-1:].isalnum():
        return False
    return bool(_NAME_BEFORE.search(setting.before) and _NAME_AFTER.match(setting.after))


def _is_scare(setting: _Setting, words: list[str], *, in_headline: bool) -> bool:
    """Whether the outlet keeps its distance from a word or two of its own: the “liberated” town."""
    if len(words) > _LONGEST_SCARE:
        return False
    if _DISTANCE.search(setting.before):
        return True
    if in_headline and not (len(words) == 1 and _CONTENT_WORD.match(setting.after)):
        return False  # Rebels “kill 10”: in a headline the signs mean that somebody says so
    return not _is_governed(setting)


def _is_governed(setting: _Setting) -> bool:
    """Whether words of saying or calling in the same clause make the quotation somebody's words."""
    before = list(_CUE.finditer(setting.before))
    if before and not _NEW_CLAUSE.search(setting.before, before[-1].end()):
        return True
    after = _CUE.search(setting.after)
    return after is not None and not _NEW_CLAUSE.search(setting.after, 0, after.start())


def _is_title_case(words: list[str]) -> bool:
    """Whether every word but the small ones begins with a capital or a digit."""
    large = [word for word in words if word.lower() not in _SMALL_WORDS]
    return not words[0][:1].islower() and bool(large) and all(not word[:1].islower() for word in large)
