"""Words that are times in some company only: "May", "fall", "the quarter", "current"; what tells them apart.

Grammar decides where it can; where it cannot, an expression counts if the model's head of time expressions takes some of
its words for one (`python -m evaluation timexes` prints what each does alone).
"""

import re
from collections.abc import Callable, Mapping, Sequence

from hearsay.reading.scores import LabelledSpan
from hearsay.reading.times.context import Phrase
from hearsay.reading.times.lexicon import ABBREVIATED, WEEKDAYS

_BEFORE_DATES = frozenset(
    "in since by until till of from during through between before after to on and or late early mid".split()
)
_BEFORE_PARTS = frozenset("at in by before since until till from during after".split())
_TITLES = frozenset(
    "times telegraph mirror mail express post herald nation news magazine review world".split()
)
_DAYS_WITH_NAMES = frozenset("black bloody good palm ash holy super cyber".split())
_WORDS = frozenset(
    {"may", "march", "sun", "sat", "mar", "second", "august"}
)  # other words, or names of persons
_MEASURES = re.compile(r"[.,:/]\d|\s*(?:%|percent|per cent|km|kg|dollars|euros)\b|[-‑](?:mm|kg|km|strong)\b")
_ALONE = frozenset("now recently lately nowadays currently current presently".split())


def known(phrases: Sequence[Phrase], tagged: Sequence[LabelledSpan]) -> list[Phrase]:
    """The phrases without those that are no times; `tagged` are the words that the model takes for such."""
    marked = {word for span in tagged for word in range(span.start, span.end)}
    return [phrase for phrase in phrases if _is_time(phrase, marked)]


def _is_time(phrase: Phrase, marked: set[int]) -> bool:
    test = _TESTS.get(phrase.found.rule)
    if test is None or test(phrase):
        return not _is_name(phrase)
    return any(word in marked for word in range(phrase.start, phrase.end)) and not _is_measure(phrase)


def _before(phrase: Phrase) -> str:
    return phrase.syntax.words[phrase.start - 1] if phrase.start else ""


def _is_capital(phrase: Phrase, word: int) -> bool:
    return phrase.syntax.text[phrase.syntax.starts[word]].isupper()


def _begins_sentence(phrase: Phrase) -> bool:
    return any(
        sentence.start == phrase.start
        for sentence in (phrase.syntax.sentences[phrase.syntax.sentence_of[phrase.start]],)
    )


def _is_name(phrase: Phrase) -> bool:
    """Is it part of a name: the Sunday Times, Bloody Sunday, the Daily Nation?"""
    words, end = phrase.syntax.words, phrase.end
    follows = words[end] if end < len(words) else ""
    if follows in _TITLES and _is_capital(phrase, end) and _is_capital(phrase, end - 1):
        return True
    if words[end - 1] in WEEKDAYS and _before(phrase) in _DAYS_WITH_NAMES:
        return _is_capital(phrase, phrase.start - 1)
    return False


def _is_measure(phrase: Phrase) -> bool:
    """Is it the beginning or the end of another number: 2082.1, $1995, 2000 km?"""
    syntax = phrase.syntax
    start, end = syntax.starts[phrase.start], syntax.ends[phrase.end - 1]
    touching = syntax.text[start - 1 : start]
    return (
        touching in tuple("$€£#")
        or bool(re.match(r"\d[.,]", syntax.text[max(0, start - 2) : start]))
        or (_MEASURES.match(syntax.text, end) is not None)
    )


def _month(phrase: Phrase) -> bool:
    if (
        phrase.has("year")
        or phrase.has("spoken")
        or phrase.has("rel")
        or phrase.has("rel2")
        or phrase.has("bound")
    ):
        return True
    word = phrase.word("month")
    at = phrase.end - 1 - (phrase.syntax.words[phrase.end - 1] == ".")
    if not _is_capital(phrase, at):
        return False
    if word in ABBREVIATED:
        return phrase.syntax.words[phrase.end - 1] == "." or _before(phrase) in _BEFORE_DATES
    if word in _WORDS:
        is_other = phrase.syntax.tags[at] in ("MD", "VB", "VBP", "VBD")
        return _before(phrase) in _BEFORE_DATES and not is_other and not _begins_sentence(phrase)
    return True


def _season(phrase: Phrase) -> bool:
    if phrase.has("year") or phrase.has("spoken") or phrase.has("rel") or phrase.has("rel2"):
        return True
    if phrase.word("season") == "fall":
        return False  # the fall of the capital
    return _before(phrase) in _BEFORE_PARTS and phrase.syntax.tags[phrase.end - 1] in ("NN", "NNP")


def _year(phrase: Phrase) -> bool:
    if _is_measure(phrase):
        return False
    if phrase.has("bound") or phrase.has("spoken") or phrase.end - phrase.start > 1:
        return True
    syntax, at = phrase.syntax, phrase.start
    head = syntax.heads[at]
    counts = syntax.is_a(at, "nummod") and head > at and syntax.tags[head] == "NNS"
    return not counts or _before(phrase) in ("in", "since", "until", "from", "late", "early")


def _length(phrase: Phrase) -> bool:
    if phrase.word("unit") in ("quarter", "quarters"):
        return phrase.syntax.words[phrase.end : phrase.end + 1] != ["of"] and not _is_measure(phrase)
    return True


def _part(phrase: Phrase) -> bool:
    return _before(phrase) in _BEFORE_PARTS or phrase.has("mod")


def _word(phrase: Phrase) -> bool:
    words = phrase.syntax.words[phrase.start : phrase.end]
    return not _ALONE.isdisjoint(words) or len(words) > 2 or phrase.has("span") or words == ["the", "future"]


def _adverb(phrase: Phrase) -> bool:
    if not phrase.has("adverb"):
        return True
    if _is_capital(phrase, phrase.start) and not _begins_sentence(phrase):
        return False
    return phrase.word("adverb") != "quarterly"


_BEFORE_CLOCK = frozenset("at by from until around about to and since before after approximately".split())


def heads_entry(phrase: Phrase) -> bool:
    """Does it open an entry of a running report: "14:20 - A missile hits", "14:20 GMT"?"""
    after = phrase.syntax.words[phrase.end : phrase.end + 1]
    return _begins_sentence(phrase) and after in (
        ["-"],
        ["–"],
        ["—"],
        [":"],
        ["gmt"],
        ["utc"],
        ["local"],
        ["|"],
    )


def _clock(phrase: Phrase) -> bool:
    """A ratio or a score is no time: 3:2, 10:14."""
    words = phrase.words("clock")
    if words in (["noon"], ["midnight"]):
        return _before(phrase) != "high"
    if ":" in words and len(words) == 3:
        is_time = len(words[2]) == 2 and words[0].isdigit() and int(words[0]) < 24
        return is_time and (_before(phrase) in _BEFORE_CLOCK or heads_entry(phrase))
    return True


def _never(_: Phrase) -> bool:
    return False


_TESTS: Mapping[str, Callable[[Phrase], bool]] = {
    "month": _month,
    "season": _season,
    "year": _year,
    "length": _length,
    "part_alone": _part,
    "present": _word,
    "past": _word,
    "future": _word,
    "repeated": _adverb,
    "this_stretch": _never,
    "clock": _clock,
    "year_range": lambda phrase: not _is_measure(phrase),
}
