"""Notes that say their number once more: "..., killing a herder. At least 5 fatalities.", "8 rebels and 3 soldiers dead (11 dead)".

Coders' notes (ACLED's among others) close with the number that was coded. It is the total of all that the note tells:
what was said before is the same number or parts of it, so that each measure has one total.
"""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.figures.counted import Counted
from hearsay.reading.figures.measures import COUNTS
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure, Scope


class Told(NamedTuple):
    """A Figure before it is a record: `at` is the word that says what befell the people, `part_of` an index."""

    at: int
    measure: Measure
    people: Counted
    low: int | None
    high: int | None
    scope: Scope = Scope.TOTAL
    part_of: int | None = None
    is_superseded: bool = False


_BARE = frozenset(
    "reported recorded confirmed estimated coded as were was there total totals in all and or with no a of at least "
    "overall approximately about around . : ; , ( )".split()
)
"""Words of a sentence that says nothing but a number of dead or injured."""


def with_recaps(syntax: Syntax, found: Sequence[Told]) -> list[Told]:
    """The figures without those that only repeat a total; parts of a number that closes the note point to it."""
    rows = list(found)
    dropped: set[int] = set()
    for at in range(len(rows)):
        if _is_recap(syntax, rows, at):
            _close(rows, _totals_before(syntax, rows, at, dropped), at, dropped)
    return _without(rows, dropped)


def _close(rows: list[Told], before: Sequence[int], at: int, dropped: set[int]) -> None:
    """Makes one total of a closing number and the totals before it: the first that is the same, else the closing one."""
    if rows[at].high == 0:
        return
    whole = next((other for other in before if _number(rows[other]) == _number(rows[at])), at)
    for other in before:
        if other != whole and _fits(rows[other], rows[at]):
            rows[other] = rows[other]._replace(scope=Scope.PART, part_of=whole)
    if whole != at:
        dropped.add(at)


def _number(each: Told) -> int | None:
    return each.high if each.low is None else each.low


def _fits(part: Told, whole: Told) -> bool:
    return whole.high is None or (part.low or 0) <= whole.high


def _totals_before(syntax: Syntax, rows: Sequence[Told], at: int, dropped: set[int]) -> list[int]:
    """The totals of the same measure in the paragraph before a closing number."""
    start = syntax.starts[rows[at].people.first]
    paragraph = syntax.text.rfind("\n\n", 0, start)
    return [
        other
        for other in range(at)
        if rows[other].measure is rows[at].measure
        and (rows[other].scope is Scope.TOTAL or _is_beside(rows[other]))
        and not rows[other].is_superseded
        and rows[other].high != 0
        and other not in dropped
        and syntax.starts[rows[other].people.first] > paragraph
    ]


def _is_beside(each: Told) -> bool:
    """Is it of a whole that is not stated: "another three"?"""
    return each.scope is Scope.PART and each.part_of is None


def _is_recap(syntax: Syntax, rows: Sequence[Told], at: int) -> bool:
    """Does the number stand in brackets, or in a sentence with nothing but such numbers: "5 fatalities reported"?"""
    each = rows[at]
    amount = each.people.amount
    if amount is None or each.scope is not Scope.TOTAL or each.low == each.high is None:
        return False
    is_counted = amount.noun is not None and syntax.words[amount.noun] in COUNTS
    if not is_counted and syntax.words[each.at] not in COUNTS and syntax.words[each.at] != "coded":
        return False
    return (
        _is_bracketed(syntax, each.people) or syntax.words[each.at] == "coded" or _is_bare(syntax, rows, at)
    )


def _is_bracketed(syntax: Syntax, people: Counted) -> bool:
    before = syntax.words[max(people.first - 3, 0) : people.first]
    return bool(before) and (before[-1] == "(" or (before[0] == "(" and before[1:] == ["coded", "as"]))


def _is_bare(syntax: Syntax, rows: Sequence[Told], at: int) -> bool:
    sentence = syntax.sentences[syntax.sentence_of[rows[at].people.first]]
    counted = {word for each in rows for word in range(each.people.first, each.people.last + 1)}
    return all(
        word in counted or syntax.words[word] in _BARE or syntax.words[word] in COUNTS
        for word in range(sentence.start, sentence.end)
    )


def _without(rows: Sequence[Told], dropped: set[int]) -> list[Told]:
    """The rows that are left, with `part_of` counted anew."""
    left = [at for at in range(len(rows)) if at not in dropped]
    place = {at: new for new, at in enumerate(left)}
    return [
        rows[at]._replace(part_of=None if rows[at].part_of is None else place.get(rows[at].part_of or 0))
        for at in left
    ]
