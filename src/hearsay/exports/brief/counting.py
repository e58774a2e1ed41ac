"""How many people something befell: the range, then each claimant's numbers as they moved over time."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hearsay.exports.brief.content import Count, Note, Sentence, note
from hearsay.exports.brief.content import said as sentence
from hearsay.exports.brief.speaking import voice, within
from hearsay.exports.brief.telling import day, listed, year_of
from hearsay.exports.cases import Case, Stated
from hearsay.exports.figures import EVERYONE, range_words
from hearsay.records import FigureRange, Manner, Measure, Scope

MORE_THAN = re.compile(r"\b(?:more than|over)\b", re.IGNORECASE)
ORDER = tuple(Measure)


class Series(NamedTuple):
    """The numbers of one claimant, by day: `stated` each once in a row, `every` with what only repeats them."""

    claimant: str
    stated: tuple[Stated, ...]
    every: tuple[Stated, ...]

    @property
    def numbers(self) -> tuple[tuple[int | None, int | None], ...]:
        """The bounds, one after the other: the same for claimants that say the same."""
        return tuple((each.claim.low, each.claim.high) for each in self.stated)


def counted(case: Case) -> Iterator[Count]:
    """What is claimed of numbers of people: killed first, people as a whole before classes of them."""
    ranges = sorted(
        case.incident.figures,
        key=lambda each: (ORDER.index(each.measure), each.group != EVERYONE, each.group),
    )
    for found in ranges:
        claimants = series(stated for stated in case.claims if stated.range is found)
        if claimants:
            yield _count(found, claimants, year_of(case))


def series(stated: Iterable[Stated]) -> list[Series]:
    """The claims by claimant, in the order in which claimants come up; the same number again stands once."""
    found: dict[str, list[Stated]] = {}
    names: dict[str, str] = {}
    for each in stated:
        name = voice(each.version, each.said)
        key = f"{name} {each.said.statement is None}".casefold()
        names.setdefault(key, name)
        found.setdefault(key, []).append(each)
    ordered = {key: sorted(own, key=_moment) for key, own in found.items()}
    return [Series(names[key], tuple(_steps(own)), tuple(own)) for key, own in ordered.items()]


def people(of: FigureRange) -> str:
    """Of whom and what: `People killed`."""
    words = f"{of.group} {of.measure.value}"
    return words[:1].upper() + words[1:]


def number(stated: Stated) -> str:
    """How many, in words: `at least 9`, and `more than 40` where the report has it so, which is 41 at the least."""
    claim = stated.claim
    if claim.low and claim.high is None and MORE_THAN.search(claim.span.text):
        return f"more than {claim.low - 1:,}"
    return range_words(claim)


def _count(found: FigureRange, claimants: Sequence[Series], year: int | None) -> Count:
    """One line where all say the same; else the range, and a line for each number or row of numbers."""
    alike: dict[tuple[tuple[int | None, int | None], ...], list[Series]] = {}
    for one in claimants:
        alike.setdefault(one.numbers, []).append(one)
    lines = [_line(own, year, is_only=len(claimants) == 1) for own in sorted(alike.values(), key=_size)]
    if len(lines) == 1:
        ((text, notes),) = lines
        return Count(sentence(f"{people(found)}: {text}", *notes), ())
    every = [each for one in claimants for each in one.stated]
    numbered = [each for each in every if _has_number(each)]
    return Count(
        _range(found, numbered or every), tuple(sentence(_capital(text), *notes) for text, notes in lines)
    )


def _range(found: FigureRange, stated: Sequence[Stated]) -> Sentence:
    """From the lowest to the highest claim, with the words of both."""
    lowest = min(stated, key=lambda each: (each.claim.low or 0, each.claim.high or 0))
    highest = max(stated, key=lambda each: (each.claim.high or each.claim.low or 0, each.claim.high is None))
    low, high = number(lowest), number(highest)
    text = f"from {low} to {high}" if low != high else low
    return sentence(f"{people(found)}: {text}.", _note(lowest), _note(highest))


def _line(own: Sequence[Series], year: int | None, *, is_only: bool) -> tuple[str, list[Note]]:
    """The number, or how it moved, then who says so, where and when."""
    steps = own[0].stated
    moved = [_step(each, year if len(steps) > 1 else None, is_dated=len(_days(steps)) > 1) for each in steps]
    who = listed([_claimant(each, year) for each in own])
    only = "only " if is_only else ""
    return f"{', then '.join(moved)}, {only}according to {who}.", [
        _note(each) for one in own for each in one.every
    ]


def _claimant(one: Series, year: int | None) -> str:
    days = [day(each.version.account.published, year) for each in one.stated[-1:]]
    outlets = dict.fromkeys(each.version.text.outlet for each in one.every if each.said.statement is not None)
    return f"{within(one.claimant)} ({', '.join([*outlets, *days])})"


def _step(stated: Stated, year: int | None, *, is_dated: bool) -> str:
    figure, statement = stated.figure, stated.said.statement
    marks = [
        "part of a larger number" if figure and figure.scope is Scope.PART else None,
        "a running count" if figure and figure.scope is Scope.CUMULATIVE else None,
        "as a belief" if statement and statement.manner is Manner.BELIEVES else None,
        day(stated.version.account.published, year) if is_dated else None,
    ]
    told = ", ".join(filter(None, marks))
    return f"{number(stated)} ({told})" if told else number(stated)


def _steps(stated: Iterable[Stated]) -> Iterator[Stated]:
    """Without what repeats the number before."""
    last: tuple[int | None, int | None] | None = None
    for each in stated:
        bounds = each.claim.low, each.claim.high
        if bounds != last:
            yield each
        last = bounds


def _days(stated: Iterable[Stated]) -> set[str | None]:
    return {each.version.account.published for each in stated}


def _size(own: Sequence[Series]) -> tuple[int, int, str]:
    low, high = own[0].numbers[-1]
    return low or 0, high or 0, own[0].claimant


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _has_number(stated: Stated) -> bool:
    return (stated.claim.low, stated.claim.high) != (None, None)


def _moment(stated: Stated) -> tuple[str, bool, int]:
    """By day; of one day what its own sentence renews comes first."""
    is_new = not (stated.figure and stated.figure.is_superseded)
    return stated.version.account.published or "", is_new, stated.claim.span.start


def _note(stated: Stated) -> Note:
    return note(stated.version, stated.claim.span)
