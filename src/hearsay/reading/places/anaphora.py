"""Words that mean a place named before: "the city", "this province", "the country", "there"."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.places._words import UNITS
from hearsay.reading.syntax import Syntax
from hearsay.records import Level

REACH = 12  # sentences back in which a noun's place was last meant
_LAST = 60  # places back that are looked at, however long the sentences are
NEAR = 3  # sentences back for "there"
_POINTING = frozenset("the this that same".split())
_ANY = frozenset("area place locality scene".split())
_SINGULAR = frozenset(
    "city town village hamlet settlement camp suburb neighborhood neighbourhood district county raion township municipality "
    "province governorate oblast region state prefecture country nation".split()
)
_QUALIFYING = frozenset("besieged same entire whole embattled provincial regional state".split())
_NAMED_AFTER = frozenset("of in".split())
_BE = frozenset(
    "is are was were be been being has have had will would may might could can should seems appears remains exists s".split()
)


class Known(NamedTuple):
    """A place that was meant, at a word, by the index of its place; `level` is its own, not that of a unit around it.

    `country` and `admin1` are the codes of where it lies; `is_capital` says that it is the seat of its country.
    """

    word: int
    place: int
    level: Level
    country: str | None = None
    admin1: str | None = None
    is_capital: bool = False


class Seat(NamedTuple):
    """The capital of a country, or of its province with this code, which the text need not name."""

    country: str
    admin1: str | None


class Anaphor(NamedTuple):
    """Words, both included, that mean a place: by the index of one named before, or as the capital of somewhere."""

    first: int
    last: int
    place: int | Seat


def anaphors(syntax: Syntax, known: Iterable[Known]) -> list[Anaphor]:
    """The words that mean one of the known places or a capital, in text order; a later one may mean the same again."""
    pending = sorted(known)
    before: list[Known] = []
    found: list[Anaphor] = []
    at = 0
    for first, last in _pointing(syntax):
        while at < len(pending) and pending[at].word < first:
            before.append(pending[at])
            at += 1
        if syntax.words[last] == "capital":
            capital = _capital(syntax, first, last, before)
            found += [Anaphor(first, last, capital)] if capital is not None else []
            continue
        meant = _antecedent(syntax, first, syntax.words[last], before)
        if meant is not None:
            found.append(Anaphor(first, last, meant.place))
            before.append(meant._replace(word=first))
    return found


def _capital(syntax: Syntax, first: int, last: int, before: Sequence[Known]) -> int | Seat | None:
    """The capital of the country or of the province that the telling is in."""
    sentence = syntax.sentence_of[first]
    near = [
        k for k in before[-_LAST:] if sentence - syntax.sentence_of[k.word] <= REACH and k.country is not None
    ]
    if not near:
        return None
    of = syntax.words[last + 1 : last + 4]
    is_province = of[:2] in (["of", "the"], ["of", "this"]) and UNITS.get(of[-1]) is Level.PROVINCE
    if is_province or (last - first > 1 and syntax.words[last - 1] in _PROVINCIAL):
        own = [k for k in near if k.admin1 is not None]
        return Seat(str(own[-1].country), own[-1].admin1) if own else None
    capitals = [k for k in near if k.is_capital]
    return capitals[-1].place if capitals else Seat(str(near[-1].country), None)


_PROVINCIAL = frozenset("provincial regional state".split())


def _pointing(syntax: Syntax) -> Iterator[tuple[int, int]]:
    """Words that may mean a place named before, both ends included."""
    words = syntax.words
    for at, word in enumerate(words):
        if word == "there" and _is_adverb(syntax, at):
            yield at, at
        elif word in _SINGULAR or word in _ANY or word == "capital":
            first = _article(syntax, at)
            if first is not None and not _is_named(syntax, at):
                yield first, at


def _is_adverb(syntax: Syntax, at: int) -> bool:
    """Is it "there" for a place, not "there were"?"""
    if syntax.tags[at] == "EX" or syntax.relations[at] == "expl":
        return False
    return at + 1 >= len(syntax.words) or syntax.words[at + 1] not in _BE


def _article(syntax: Syntax, noun: int) -> int | None:
    """The "the" or "this" before a noun; an adjective of direction or size may stand between."""
    if noun and syntax.words[noun - 1] in _POINTING:
        return noun - 1
    if noun > 1 and syntax.words[noun - 2] in _POINTING and syntax.words[noun - 1] in _QUALIFYING:
        return noun - 2
    return None


def _is_named(syntax: Syntax, noun: int) -> bool:
    """Is the place named right there: "the city of Lenz", "the Lenz region", "the village, Orvo", "the city council"?"""
    after = noun + 1
    if after >= len(syntax.words):
        return False
    if syntax.words[after] in _NAMED_AFTER | {","} and after + 1 < len(syntax.words):
        following = syntax.starts[after + 1]
        return syntax.text[following].isupper() and syntax.tags[after + 1].startswith("NNP")
    touches = syntax.text[syntax.ends[noun] : syntax.starts[after]] == " "
    return touches and (syntax.tags[after].startswith("N") or syntax.text[syntax.starts[after]].isupper())


def _antecedent(syntax: Syntax, at: int, word: str, before: Sequence[Known]) -> Known | None:
    """The place that was last meant and can be called so."""
    sentence = syntax.sentence_of[at]
    reach = NEAR if word == "there" or word in _ANY else REACH
    near = [k for k in before[-_LAST:] if sentence - syntax.sentence_of[k.word] <= reach]
    if word == "there" or word in _ANY:
        return _most_precise([k for k in near if k.level is not Level.REGION] or near, syntax)
    fitting = [k for k in near if _can_be_called(word, k.level)]
    return fitting[-1] if fitting else None


def _can_be_called(word: str, level: Level) -> bool:
    unit = UNITS[word]
    if unit is Level.PROVINCE and word == "region":
        return level in {Level.PROVINCE, Level.REGION}
    return level is unit or (unit is Level.DISTRICT and word == "county" and level is Level.PROVINCE)


_ORDER = (Level.POINT, Level.TOWN, Level.DISTRICT, Level.PROVINCE, Level.REGION, Level.COUNTRY)


def _most_precise(near: Sequence[Known], syntax: Syntax) -> Known | None:
    """Of the places of the last sentence that has any, the most precise, the last such one."""
    if not near:
        return None
    last = syntax.sentence_of[near[-1].word]
    own = [k for k in near if syntax.sentence_of[k.word] == last]
    return min(reversed(own), key=lambda k: _ORDER.index(k.level))
