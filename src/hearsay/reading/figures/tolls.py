"""Running counts: "the death toll rose to 41 from 35", "bringing the number of wounded to 60", "since October"."""

from collections.abc import Iterator, Sequence

from hearsay.reading.figures.amounts import MONTHS
from hearsay.reading.figures.counted import QUOTES, Census, Counted
from hearsay.reading.figures.deeds import Befallen
from hearsay.reading.figures.lists import listed
from hearsay.reading.figures.measures import (
    BODIES,
    COUNTS,
    DEEDS,
    DISPLACED,
    INJURED,
    KILLED,
    LIVES,
    MISSING,
    STATED,
)
from hearsay.reading.figures.parts import as_said
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure

_TOLLS = frozenset({"toll", "tolls"})
_NUMBERS = frozenset({"number", "total", "count", "figure", "tally"})
_TO = frozenset(
    "to at of from reached reaching reach reaches passed passing exceeded exceeding exceeds topped topping surpassed "
    "surpassing was is were stood stands hit hits : be by".split()
)
_BRINGING = frozenset(
    "bring brings bringing brought raise raises raising raised take takes taking took push pushes pushing pushed".split()
)
_KINDS = {
    "death": (KILLED,),
    "fatality": (KILLED,),
    "injury": (INJURED,),
    "casualty": (KILLED, INJURED),
    "missing": (MISSING,),
    "displacement": (DISPLACED,),
}
_REACH = 8  # words from "number" to the word of what befell those it counts
_SUPERLATIVES = frozenset({"JJS", "RBS"})
_RUNNING = frozenset({"total", "date", "overall", "altogether", "cumulative"})
_LONG = frozenset("year years month months war conflict".split())
_RECOVERED = frozenset(
    "found recovered pulled discovered retrieved exhumed buried brought taken received removed counted identified "
    "identified identify identifies counted unidentified arrived morgue mortuary saw seen received receive brought "
    "find finds recover recovers pull uncovered unearthed dumped lay lying".split()
)
_LOST = frozenset(
    "lost lose losing loss claimed claim claiming claims cost costing took taking taken".split()
)


def tolls(syntax: Syntax, census: Census, found: Sequence[Befallen]) -> Iterator[Befallen]:
    """The numbers of tolls, of bodies that were found, of lives that were lost."""
    taken = {(each.people.first, each.people.last) for each in found}
    for at, word in enumerate(syntax.words):
        if word in _TOLLS or word in _NUMBERS:
            yield from _of_toll(syntax, census, at, found)
        if (word in COUNTS or word in STATED) and syntax.words[at + 1 : at + 2] == [":"]:
            yield from _behind_colon(syntax, census, at)
        if word in _OF_THE_DEAD:
            yield from _of_the_dead(syntax, census, at, DEEDS[word].measures[0])
        if word == "victims" and (last := last_before(syntax, found, at)) is not None:
            yield from _of_the_dead(syntax, census, at, last.measure)
        if word == "coded" and syntax.words[at + 1 : at + 2] == ["as"]:
            yield from _coded(syntax, census, at)
    yield from _bodies(syntax, census, taken)
    for amount in census.amounts:
        if amount.noun is None or (amount.first, amount.end) in taken:
            continue
        noun = syntax.words[amount.noun]
        if (noun in BODIES and (amount.is_partial or _nearby(syntax, amount.noun, _RECOVERED))) or (
            noun in LIVES and _nearby(syntax, amount.noun, _LOST)
        ):
            yield Befallen(amount.noun, KILLED, census.with_amount(amount), is_part=amount.is_partial)


def _bodies(syntax: Syntax, census: Census, taken: set[tuple[int, int]]) -> Iterator[Befallen]:
    """Those whose bodies were found: "the bodies of seven men", "the body of an aid worker"."""
    for at, word in enumerate(syntax.words):
        if word in BODIES and syntax.words[at + 1 : at + 2] == ["of"] and at + 2 < len(syntax.words):
            people = census.beginning(at + 2)
            if (
                people is not None
                and (people.first, people.last) not in taken
                and _nearby(syntax, at, _RECOVERED)
            ):
                yield Befallen(at, KILLED, people)


def _behind_colon(syntax: Syntax, census: Census, at: int) -> Iterator[Befallen]:
    """As in "fatalities: 3", "Wounded: at least 12": a number alone, of which no other word says what it is of."""
    people = census.beginning(at + 2)
    if people is None or people.amount is None or people.amount.noun is not None:
        return
    after = syntax.words[people.last + 1] if people.last + 1 < len(syntax.words) else "."
    if after not in STATED and syntax.words[at] in DEEDS:
        for measure in (COUNTS.get(syntax.words[at]) or DEEDS[syntax.words[at]]).measures:
            yield Befallen(at, measure, people)


def _coded(syntax: Syntax, census: Census, at: int) -> Iterator[Befallen]:
    """The number that a coder notes where the sources give none: "unknown fatalities, coded as 10"."""
    people = census.beginning(at + 2)
    if people is None or people.amount is None or people.amount.noun is not None:
        return
    before = (word for word in syntax.words[max(at - _REACH, 0) : at] if word in COUNTS)
    deed = COUNTS.get(next(before, ""))
    for measure in (KILLED,) if deed is None else deed.measures:
        yield Befallen(at, measure, people)


def last_before(syntax: Syntax, found: Sequence[Befallen], at: int) -> Befallen | None:
    """What was last said to befall people in the sentence of a word or the two before it."""
    near = [
        each
        for each in found
        if each.people.last < at and syntax.sentence_of[at] - syntax.sentence_of[each.at] <= _SENTENCES
    ]
    return near[-1] if near else None


_SENTENCES = 2


def _of_the_dead(syntax: Syntax, census: Census, at: int, measure: Measure) -> Iterator[Befallen]:
    """Some of the dead or wounded: "five of those killed", "among the dead were two nurses", "the dead include"."""
    before, after = ["", *syntax.words[max(at - 2, 0) : at]][-2:], syntax.words[at + 1 : at + 2]
    amount = census.amount_at(at)
    if amount is not None and amount.is_partial and amount.last == at:
        yield Befallen(at, measure, as_said(syntax, census.with_amount(amount)), is_part=True)
    among = _among(syntax, at)
    if (among is not None and after[:1] and after[0] in _BE) or (
        after[:1] and after[0] in _INCLUDE and before[1:] == ["the"]
    ):
        first = census.beginning(at + 2)
        for people in [] if first is None else listed(syntax, census, at, [first]):
            yield Befallen(at, measure, people, is_part=True)
    elif among is not None and among > 1 and syntax.words[among - 1] in _BE:
        other = census.ending(among - 2)
        if other is not None:
            yield Befallen(at, measure, other, is_part=True)


def _among(syntax: Syntax, at: int) -> int | None:
    """Where "among" stands before "the seven dead", "those killed"."""
    near = range(at - 1, max(at - 5, -1), -1)
    return next((word for word in near if syntax.words[word] == "among"), None)


_OF_THE_DEAD = frozenset(
    "dead killed wounded injured missing arrested detained abducted kidnapped captured".split()
)
_BE = frozenset({"were", "was", "are", "is"})
_INCLUDE = frozenset({"include", "includes", "included"})


def _of_toll(syntax: Syntax, census: Census, at: int, found: Sequence[Befallen]) -> Iterator[Befallen]:
    measures = _measures(syntax, at) or _said_before(syntax, at, found)
    if not measures:
        return
    taken = {(each.people.first, each.people.last) for each in found}
    end = syntax.sentences[syntax.sentence_of[at]].end
    word = at + 1
    while word < end and syntax.words[word] != ";":
        amount = census.amount_at(word)
        if amount is None:
            word += 1
            continue
        people = census.with_amount(amount)
        is_new = (people.first, people.last) not in taken
        before = amount.first - 1 - (syntax.words[amount.first - 1] in QUOTES)
        if is_new and syntax.words[before] in _TO and not (amount.noun and people.whom is None):
            for measure in measures:
                yield Befallen(at, measure, people)
        word = amount.end + 1


def _measures(syntax: Syntax, at: int) -> tuple[Measure, ...]:
    """What a toll or a number counts: "death toll", "number of people injured"."""
    if syntax.words[at] in _TOLLS:
        return _KINDS.get(syntax.words[at - 1] if at else "", (KILLED,))
    if syntax.words[at + 1 : at + 2] != ["of"]:
        return ()
    return next((DEEDS[word].measures for word in syntax.words[at + 2 : at + _REACH] if word in DEEDS), ())


def _said_before(syntax: Syntax, at: int, found: Sequence[Befallen]) -> tuple[Measure, ...]:
    """What "the number" counts that somebody "put at 5": what was counted last."""
    if syntax.words[at + 1 : at + 2] != ["at"]:
        return ()
    last = [
        each
        for each in found
        if each.people.last < at and syntax.sentence_of[at] - syntax.sentence_of[each.at] < 2
    ]
    return (last[-1].measure,) if last else ()


def _nearby(syntax: Syntax, at: int, wanted: frozenset[str]) -> bool:
    sentence = syntax.sentences[syntax.sentence_of[at]]
    return any(
        word in wanted for word in syntax.words[max(sentence.start, at - 8) : min(sentence.end, at + 10)]
    )


def is_running(syntax: Syntax, people: Counted) -> bool:
    """Does the number count more than one event: what a toll is brought to, what has come together since a day?"""
    sentence = syntax.sentences[syntax.sentence_of[people.first]]
    words = syntax.words[sentence.start : sentence.end]
    before = syntax.words[max(sentence.start, people.first - _REACH) : people.first]
    if "to" in before and _BRINGING & set(before) and (_TOLLS | _NUMBERS) & set(before):
        return True
    since = _since(syntax, sentence.start, sentence.end)
    if since is not None and not _is_of_a_toll_behind(syntax, people, since):
        return True
    return _is_so_far(words)


def _since(syntax: Syntax, start: int, end: int) -> int | None:
    """A "since" of a time long ago: not of "the deadliest attack since 2015", nor "since dawn", "since Monday night"."""
    for at in range(start, end - 1):
        if syntax.words[at] == "since" and (
            syntax.tags[at + 1][:2] in _TIMES or syntax.tags[at + 1] == "VBG"
        ):
            before = range(max(start, at - 6), at)
            if not any(_compares(syntax, word) for word in before) and not _is_near(syntax, at, end):
                return at
    return None


def _is_near(syntax: Syntax, since: int, end: int) -> bool:
    """Is the time behind "since" within the last day or two, so that the number is that of one event?"""
    behind = []
    for at in range(since + 1, min(since + 6, end)):
        if syntax.tags[at][0] in "VM":
            break
        behind.append(syntax.words[at])
    if {"am", "pm", "a.m", "p.m"} & set(behind):
        return True
    for at, word in enumerate(behind):
        if word in _FAR or word in MONTHS or word.isdecimal() or word == ",":
            return False
        if word in _NEAR:
            return not any(far in MONTHS or far in _FAR for far in behind[at + 1 :])
    return False


def _is_of_a_toll_behind(syntax: Syntax, people: Counted, since: int) -> bool:
    """Is "since" said of a toll that the people only add to: "53 bodies, bringing the toll since May to 410"?"""
    between = syntax.words[people.last + 1 : since]
    return bool(_BRINGING & set(between)) and bool((_TOLLS | _NUMBERS) & set(between))


def _compares(syntax: Syntax, word: int) -> bool:
    written = syntax.words[word]
    return (
        (syntax.tags[word] in _SUPERLATIVES and written != "least")
        or written in _MOST
        or (written.endswith("iest") and len(written) > 5)
    )


_TIMES = frozenset({"NN", "CD", "DT", "RB", "JJ", "IN"})
_NEAR = frozenset(
    "dawn morning midnight night nightfall evening afternoon noon midday daybreak sunrise sunset dusk yesterday today "
    "overnight hours monday tuesday wednesday thursday friday saturday sunday".split()
)
_FAR = frozenset("year years month months week weeks war conflict beginning start".split())
_MOST = frozenset({"first", "worst", "most", "highest", "largest", "biggest"})


def _is_so_far(words: Sequence[str]) -> bool:
    """As in "so far this year", "to date", "in the past two years"."""
    for at, word in enumerate(words):
        after = words[at + 1 : at + 4]
        if word == "this" and after[:1] in (["year"], ["month"]):
            return True
        if (
            word in ("past", "last")
            and _LONG & set(after[:2])
            and "in over during for within".split()
            and at
            and words[at - 1] == "the"
        ):
            return True
        if word == "to" and after[:1] == ["date"]:
            return True
    return False
