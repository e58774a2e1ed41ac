"""Numbers that are a part of another: "12 people, including three children", "five of them", "(four women)"."""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.figures.amounts import Amount
from hearsay.reading.figures.classes import class_of, class_of_noun
from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.measures import BODIES, is_deed
from hearsay.reading.syntax import Syntax

_OPENING = frozenset({"including", "includes", "included", "include", "mostly", "mainly"})
_AMONG = frozenset(
    {
        "them",
        "whom",
        "those",
        "these",
        "dead",
        "killed",
        "victims",
        "injured",
        "wounded",
        "casualties",
        "arrested",
    }
)
_MARKS = frozenset({"(", "–", "—", ":", "-"})
_BETWEEN = frozenset(", and as well also at least ; or her his their".split())
_BACK = 3  # sentences in which the whole of "five of them" is looked for
_BEFORE = 12  # words in which "including" is looked for before a number


class Part(NamedTuple):
    """Counted people who are a part of figure `whole`, an index; `own` is the index of their own figure, if any."""

    people: Counted
    whole: int
    own: int | None


def parts_of(syntax: Syntax, census: Census, wholes: Sequence[tuple[int, Counted]]) -> list[Part]:
    """The parts, in text order; none that is larger than its whole, alone or with those listed before it.

    `wholes` are the figures found, in text order: the word that says what befell, and the people.
    """
    claimed = {(people.first, people.last): at for at, (_, people) in enumerate(wholes)}
    found: list[Part] = []
    for people in _candidates(syntax, census):
        own = claimed.get((people.first, people.last))
        whole = _whole(syntax, people, wholes, own, found)
        if whole is not None and _fits(people, wholes[whole][1]):
            found.append(Part(people, whole, own))
    return _within(found, wholes)


def _candidates(syntax: Syntax, census: Census) -> list[Counted]:
    """Numbers in text order, and single persons in lists that "including" opens."""
    found = {each.first: each for each in map(census.with_amount, census.amounts)}
    found = {first: as_said(syntax, each) for first, each in found.items()}
    for at, word in enumerate(syntax.words):
        if (
            word in _OPENING
            or (word == "among" and syntax.words[at + 1 : at + 2] and syntax.words[at + 1] in _AMONG)
            or (word in _MARKS and at + 1 in found)
        ):
            for people in _listed(syntax, census, at):
                found.setdefault(people.first, people)
    return [found[first] for first in sorted(found)]


def _listed(syntax: Syntax, census: Census, at: int) -> list[Counted]:
    """The single persons in the list that a word opens: "including a doctor and two nurses"."""
    found: list[Counted] = []
    end = syntax.sentences[syntax.sentence_of[at]].end
    word = at + 1
    while word < end and word - at < _BEFORE + 6:
        people = census.beginning(word)
        if people is not None:
            found.append(people)
            word = people.last
        elif is_deed(syntax.words[word]) and found:
            break
        word += 1
    return [people for people in found if people.amount is None and not _speaks(syntax, people)]


def _speaks(syntax: Syntax, people: Counted) -> bool:
    """Does a verb of their own follow or stand before: "three monks, a witness said", "said a witness"?"""
    after = people.last + 1
    is_subject = after < len(syntax.words) and syntax.tags[after] in ("VBD", "VBZ", "VBP")
    before = syntax.words[people.first - 1] if people.first else ""
    is_helped = is_subject and (syntax.words[after] in _COPULAS | _HAVING or is_deed(syntax.words[after]))
    return (is_subject and not is_helped) or before in _SAYING


_HAVING = frozenset({"have", "has", "had"})
_SAYING = frozenset({"said", "says", "told", "according"})


def _whole(
    syntax: Syntax,
    people: Counted,
    wholes: Sequence[tuple[int, Counted]],
    own: int | None,
    found: Sequence[Part],
) -> int | None:
    """The figure that the people are a part of, None if they are of none."""
    amount = people.amount
    if amount is not None and amount.noun is not None and syntax.words[amount.noun] in BODIES:
        return None  # the bodies are of the dead, not of those counted before
    is_partial = (
        amount is not None and amount.is_partial and (own is not None or _is_verbless(syntax, amount))
    )
    opened = _opened(syntax, people.first, found)
    is_partial = is_partial or (own is None and _is_by_degree(syntax, people))
    if opened is None and not is_partial and not (own is None and _is_of_whom(syntax, people.first)):
        return _bracketed(syntax, people, wholes, own, found)
    start = people.first if opened is None or is_partial else opened
    is_far = is_partial or opened is None or _is_among_them(syntax, opened)
    return _last_before(syntax, start, wholes, own, back=_BACK if is_far else 1)


def _opened(syntax: Syntax, first: int, found: Sequence[Part]) -> int | None:
    """The word that opens the list which the number stands in, with nothing but parts of it between."""
    begin = syntax.sentences[syntax.sentence_of[first]].start
    at = first - 1
    listed = {word for part in found for word in range(part.people.first, part.people.last + 1)}
    while at >= begin and first - at < _BEFORE + 6:
        word = syntax.words[at]
        if word in _OPENING or (word == "among" and syntax.words[at + 1] in _AMONG):
            return at
        if not (
            at in listed
            or word in _BETWEEN
            or (word in _AMONG and syntax.words[at - 1] == "among")
            or word in _COPULAS
        ):
            return None
        at -= 1
    return None


def _is_among_them(syntax: Syntax, opened: int) -> bool:
    """Does a sentence begin with "among them"?"""
    return syntax.words[opened] == "among" and opened == syntax.sentences[syntax.sentence_of[opened]].start


def _is_of_whom(syntax: Syntax, first: int) -> bool:
    """As in "of whom three were children", "of them two were women"."""
    return syntax.words[max(first - 2, 0) : first] in (
        ["of", "whom"],
        ["of", "them"],
        ["of", "these"],
        ["of", "those"],
    )


def _is_by_degree(syntax: Syntax, people: Counted) -> bool:
    """As in "11 were injured, 3 seriously"."""
    amount = people.amount
    if amount is None or amount.noun is not None or people.first == 0:
        return False
    after = syntax.words[people.last + 1 : people.last + 2]
    return syntax.words[people.first - 1] in _BETWEEN | _MARKS and after[:1] != [] and after[0] in _DEGREES


_DEGREES = frozenset("seriously critically severely badly gravely lightly slightly".split())


def _is_verbless(syntax: Syntax, amount: Amount) -> bool:
    """Is "five of them" told nothing but what they are: "three of them children", "were women"; not "one of them said"?"""
    after = amount.end + 1
    if after >= len(syntax.words) or syntax.tags[after][0] not in "VM":
        return True
    return syntax.words[after] in _COPULAS and predicate(syntax, amount) is not None


def _last_before(
    syntax: Syntax, start: int, wholes: Sequence[tuple[int, Counted]], own: int | None, *, back: int
) -> int | None:
    """The last whole that ends before a word, in its sentence or a few before; of one number the first measure."""
    sentence = syntax.sentence_of[start]
    best: int | None = None
    for at, (_, people) in enumerate(wholes):
        if at == own or people.last >= start or _is_small(people):
            continue
        if sentence - syntax.sentence_of[people.first] > back - (back == 1):
            continue
        if best is None or people.last > wholes[best][1].last:
            best = at
    return best


def _is_small(people: Counted) -> bool:
    """One person, or nobody, has no parts."""
    return people.high is not None and people.high <= 1


def _bracketed(
    syntax: Syntax,
    people: Counted,
    wholes: Sequence[tuple[int, Counted]],
    own: int | None,
    found: Sequence[Part],
) -> int | None:
    """The whole that the number specifies: "ten people (four women and six men)", "12 people: five soldiers and seven"."""
    if own is not None or people.first < 2:
        return None
    before = syntax.words[people.first - 1]
    if found and before in _BETWEEN and people.first - found[-1].people.last <= 3 and found[-1].own is None:
        return found[-1].whole
    if people.amount is None:
        return None
    for at, (_, whole) in enumerate(wholes):
        between = syntax.words[whole.last + 1 : people.first - 1]
        is_behind = before in _MARKS and whole.last < people.first - 1
        is_next = is_behind and (between in ([], [","]) or (len(between) == 1 and is_deed(between[0])))
        if (
            is_next
            and not _is_small(whole)
            and syntax.sentence_of[whole.last] == syntax.sentence_of[people.first]
        ):
            return at
    return None


def _fits(people: Counted, whole: Counted) -> bool:
    """Can the people be a part: not more than the whole, if both are known?"""
    least = people.low if people.low is not None else 0
    return whole.high is None or least <= whole.high


def _within(found: Sequence[Part], wholes: Sequence[tuple[int, Counted]]) -> list[Part]:
    """Without the parts that, added to those before them of the same whole, are more than it."""
    kept: list[Part] = []
    sums: dict[int, int] = {}
    for part in found:
        high = wholes[part.whole][1].high
        total = sums.get(part.whole, 0) + (part.people.low or 0)
        if high is None or total <= high:
            sums[part.whole] = total
            kept.append(part)
    return kept


def predicate(syntax: Syntax, amount: Amount) -> int | None:
    """What "five of them" are said to be: "were children"; None where nothing is said."""
    at, end = amount.end + 1, syntax.sentences[syntax.sentence_of[amount.last]].end
    found = None
    while at < min(amount.end + 7, end):
        word = syntax.words[at]
        if class_of_noun(word) is not None:
            found = at
        elif word not in _COPULAS and syntax.tags[at] not in _DESCRIBING:
            break
        at += 1
    return found


_DESCRIBING = frozenset({"RB", "JJ", "DT", "NN", "NNP", "NNS"})
_COPULAS = frozenset("were are was is being reportedly believed to be all".split())


def as_said(syntax: Syntax, people: Counted) -> Counted:
    """People who are counted without a noun, with what they are said to be: "three of them children"."""
    if people.amount is None or people.whom is not None or not people.amount.is_partial:
        return people
    noun = predicate(syntax, people.amount)
    if noun is None:
        return people
    return people._replace(group=class_of(syntax, noun, people.amount.last + 1), whom=(noun, noun))
