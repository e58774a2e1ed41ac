"""Numbers whose word of what befell those they count is said before and left out: "killed eight in Dorna and five in Orvane"."""

from collections.abc import Iterator, Sequence

from hearsay.reading.figures.amounts import Amount
from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import Befallen
from hearsay.reading.figures.measures import ABDUCTED, CAPTURED, COUNTS
from hearsay.reading.figures.parts import as_said
from hearsay.reading.figures.tolls import last_before
from hearsay.reading.syntax import Syntax

_JOINING = frozenset({"and", ",", ";"})
_WHERE = frozenset({"in", "at", "on", "near", "outside"})
_HELD = frozenset({"held", "captivity", "captive", "hostage"})
_STILL = frozenset({"still", "remain", "remains", "remained", "being"})
_WINDOW = 6  # words from a number to "held", as in "97 are still being held"


def left_out(syntax: Syntax, census: Census, found: Sequence[Befallen]) -> Iterator[Befallen]:
    """What befell those of whom the report says so only by what it said before of others."""
    taken = {word for each in found for word in range(each.people.first, each.people.last + 1)}
    every = sorted(found, key=lambda each: (each.people.first, each.at))
    for amount in census.amounts:
        yield from _nor(syntax, census, amount)
        if amount.first in taken:
            continue
        other = _still_held(syntax, census, amount, every) or _elsewhere(syntax, census, amount, every)
        if other is not None:
            every.append(other)
            every.sort(key=lambda each: (each.people.first, each.at))
            yield other


def _nor(syntax: Syntax, census: Census, amount: Amount) -> Iterator[Befallen]:
    """The second of two that a "no" denies: "no deaths or injuries"."""
    if amount.noun is None or amount.high != 0 or syntax.words[amount.noun] not in COUNTS:
        return
    behind = amount.noun + 2
    if behind < len(syntax.words) and syntax.words[behind - 1] in ("or", "and", "nor", "/"):
        deed = COUNTS.get(syntax.words[behind])
        for measure in () if deed is None else deed.measures:
            yield Befallen(behind, measure, census.with_amount(amount))


def _still_held(syntax: Syntax, census: Census, amount: Amount, found: Sequence[Befallen]) -> Befallen | None:
    """Those of the abducted who are not free: "of those, 97 are still held", "12 of them remain in captivity"."""
    sentence = syntax.sentences[syntax.sentence_of[amount.first]]
    behind = range(amount.end + 1, min(amount.end + 1 + _WINDOW, sentence.end))
    held = next((at for at in behind if syntax.words[at] in _HELD), None)
    if held is None or not _STILL & set(syntax.words[amount.end + 1 : held + 1]):
        return None
    taken = [each for each in found if each.measure in (ABDUCTED, CAPTURED)]
    last = last_before(syntax, taken, amount.first)
    if last is None:
        return None
    return Befallen(held, last.measure, as_said(syntax, census.with_amount(amount)), is_part=True)


def _elsewhere(syntax: Syntax, census: Census, amount: Amount, found: Sequence[Befallen]) -> Befallen | None:
    """As in "eight were killed in Dorna and five in Orvane", "killed 7 on Monday, 9 on Tuesday"."""
    after = amount.end + 1
    if amount.noun is not None or amount.is_partial or amount.first == 0 or after + 1 >= len(syntax.words):
        return None
    if syntax.words[amount.first - 1] not in _JOINING or syntax.words[after] not in _WHERE:
        return None
    last = last_before(syntax, found, amount.first)
    if last is None or syntax.sentence_of[last.at] != syntax.sentence_of[amount.first]:
        return None
    begin = max(last.people.last, last.at) + 1
    between = range(begin, amount.first)
    has_place = any(syntax.words[at] in _WHERE for at in between)
    if not has_place or any(syntax.tags[at][0] in "VM" or syntax.words[at] in _AGES for at in between):
        return None
    return Befallen(last.at, last.measure, census.with_amount(amount))


_AGES = frozenset({"aged", "ages", "between", "from"})
