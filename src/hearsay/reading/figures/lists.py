"""Counted people in one list: "seven children, five women and two men", "an officer and a passer-by"."""

from collections.abc import Iterator, Sequence

from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.measures import is_deed
from hearsay.reading.syntax import Syntax

_LEAVING = frozenset({"leaving", "left", "leaves", "leave"})
_JOINING = frozenset({"and", ",", "well", "as"})
GOVERNING = frozenset(
    "of for by to in from at on against near between into over under than like without".split()
)
"""Prepositions before people who are not themselves those whom the verb behind them tells of."""
_LONGEST_PLACE = 5
_OWN = frozenset({"his", "her", "their", "its"})


def listed(syntax: Syntax, census: Census, at: int, found: Sequence[Counted]) -> list[Counted]:
    """The people with those in one list with them that the tree tears off."""
    known = {people.first: people for people in found}
    for people in found:
        others = _behind(syntax, census, people) if people.first > at else _before(syntax, census, people)
        for other in others:
            known.setdefault(other.first, other)
    return [known[first] for first in sorted(known)]


def _before(syntax: Syntax, census: Census, people: Counted) -> Iterator[Counted]:
    other = _listed_before(syntax, census, people)
    while other is not None:
        yield other
        other = _listed_before(syntax, census, other)


def _listed_before(syntax: Syntax, census: Census, people: Counted) -> Counted | None:
    """The counted people that "and" or a comma joins to those behind; none that a verb before them has."""
    word = people.first - 1
    while word > 0 and syntax.words[word] in _JOINING:
        word -= 1
    if word == people.first - 1 or word < 0:
        return None
    other = census.ending(word)
    if other is None or not _is_an_item(syntax, other):
        return None
    if syntax.sentence_of[other.first] != syntax.sentence_of[people.first]:
        return None
    before = syntax.words[other.first - 1] if other.first else ""
    is_another = before != "" and syntax.tags[other.first - 1][0] == "V" and before not in _LEAVING
    return None if is_another or before in GOVERNING else other


def _is_an_item(syntax: Syntax, people: Counted) -> bool:
    """Can the people stand in a list: with a noun, and a number or an article of their own?"""
    if people.amount is None:
        return syntax.words[people.first] in ("a", "an")
    return not people.amount.is_partial and people.whom is not None


def _behind(syntax: Syntax, census: Census, people: Counted) -> list[Counted]:
    """Those that commas join, up to the last one before which "and" stands; one without "and" before it is not of the list."""
    found: list[Counted] = []
    size, other = 0, _listed_behind(syntax, census, people)
    while other is not None:
        found.append(other)
        last = found[-2].last if len(found) > 1 else people.last
        if "and" in syntax.words[last + 1 : other.first]:
            size = len(found)
        other = _listed_behind(syntax, census, other)
    return found[:size]


def _listed_behind(syntax: Syntax, census: Census, people: Counted) -> Counted | None:
    """The next people of the list, where no verb of their own follows."""
    begin = word = _past_place(syntax, people.last + 1)
    while word < len(syntax.words) and syntax.words[word] in _JOINING:
        word += 1
    if word == begin:
        return None
    other = census.beginning(word) or _owned(syntax, census, word)
    if other is None or other.whom is None or (other.amount is not None and other.amount.is_partial):
        return None
    if syntax.sentence_of[other.first] != syntax.sentence_of[people.first]:
        return None
    return None if _has_own_verb(syntax, other) else other


def _past_place(syntax: Syntax, at: int) -> int:
    """The word behind "of Dorna", "from the north", where such goes on with the people before."""
    if at >= len(syntax.words) or syntax.words[at] not in ("of", "from"):
        return at
    after = at + 1
    while (
        after < len(syntax.words)
        and after - at < _LONGEST_PLACE
        and syntax.tags[after][:2] in ("NN", "DT", "JJ")
    ):
        after += 1
    return after


def _owned(syntax: Syntax, census: Census, at: int) -> Counted | None:
    """One person by whose he is: "his driver", which no article counts."""
    if at >= len(syntax.words) or syntax.words[at] not in _OWN:
        return None
    return census.one_after(at)


def _has_own_verb(syntax: Syntax, people: Counted) -> bool:
    """Does a verb or a word of harm follow, as in "killed a nurse and two others were wounded"?"""
    after = people.last + 1
    if after < len(syntax.words) and syntax.tags[after] == "RB":
        after += 1
    return after < len(syntax.words) and (syntax.tags[after][0] in "VM" or is_deed(syntax.words[after]))
