"""How the tables of event words are written, and what is read out of them: frames.

A table is lines of text. A line "TYPE/mode .9" (or "none .9") opens a group: all words below it tell of that type,
in that mode, with that probability. Lines "v ...", "n ..." and "a ..." list verbs, nouns and adjectives; a line
"# ..." gives the reason or the manual's section. A word may ask for company, in any combination:

    strike+air           a word right before it, hyphen or not, or a modifier
    take~over            a particle or adverb, or a preposition of that form
    fire>on              a phrase with that preposition; fire>on=person with a complement of a kind
    fire@under           a preposition of its own, before it: "under fire"
    lay~down:arms        an object of a kind (of a noun: an of-phrase, a compound, a possessive)
    fall<place           a subject of a kind
    strike%about-work    two words of a kind at least, anywhere in the report
    threaten^hostile     a clause as its complement, with a verb of a kind; "^inf" one with "to", "^" any

Kinds (of `kinds`) and single words are joined by "|"; "operation+joint" is a word that "joint" modifies. A "!"
before kinds means that none of them is there: "summon:!diplomat" holds without an object too, "help:!" without any.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_LEMMA = re.compile(r"[^~>:<+^@%]+")
_PART = re.compile(r"(\+)([^~>:<+^@%]+)|([~>:<^@%])([^~>:<^@%]*)")
_GROUP = re.compile(r"(none|[A-Z]+)(?:/([a-z-]+))?\s+(0?\.\d+)")
_SORTS = ("v ", "n ", "a ")


class Condition(NamedTuple):
    """One thing that a frame asks for: a slot of the notation, prepositions for ">", and the kinds wanted."""

    slot: str
    forms: frozenset[str]
    kinds: tuple[str, ...]
    is_negative: bool


class Frame(NamedTuple):
    """A word in some company: the type and mode that it has there, None for no event, and how probably."""

    type: str | None
    mode: str | None
    weight: float
    conditions: tuple[Condition, ...]


def frames(tables: Iterable[str]) -> dict[tuple[str, str], tuple[Frame, ...]]:
    """The frames of each (lemma, "v", "n" or "a"), those that ask for most first, no events before others.

    Raises ValueError for a line that is not written as above.
    """
    found: dict[tuple[str, str], list[Frame]] = {}
    for lemma, sort, frame in (row for table in tables for row in _rows(table)):
        found.setdefault((lemma, sort), []).append(frame)
    return {word: tuple(sorted(own, key=_rank)) for word, own in found.items()}


def _rank(frame: Frame) -> tuple[int, bool]:
    return -sum(map(_asked, frame.conditions)), frame.type is not None


def _asked(condition: Condition) -> int:
    if condition.is_negative:
        return 2 if condition.forms else 1
    if not condition.kinds:
        return 2
    if condition.slot == "%":
        return 1
    return 4 if all("+" in kind for kind in condition.kinds) else 3


def _rows(table: str) -> Iterator[tuple[str, str, Frame]]:
    type_, mode, weight = None, None, 0.0
    for line in filter(None, map(str.strip, table.splitlines())):
        if line.startswith(_SORTS):
            for written in line[2:].split():
                lemma, conditions = _word(written)
                yield lemma, line[0], Frame(type_, mode, weight, conditions)
        elif not line.startswith("#"):
            group = _GROUP.fullmatch(line)
            if group is None:
                raise ValueError(f"{line!r} is no line of a table of events")
            type_, mode, weight = None if group[1] == "none" else group[1], group[2], float(group[3])


def _word(written: str) -> tuple[str, tuple[Condition, ...]]:
    lemma = _LEMMA.match(written)
    if lemma is None:
        raise ValueError(f"{written!r} begins with no word")
    parts = _PART.findall(written, lemma.end())
    return lemma[0], tuple(_condition(plus or slot, before or asked) for plus, before, slot, asked in parts)


def _condition(slot: str, asked: str) -> Condition:
    forms, _, kinds = asked.partition("=") if slot == ">" else ("", "", asked)
    wanted = tuple(filter(None, kinds.removeprefix("!").split("|")))
    return Condition(slot, frozenset(filter(None, forms.split("|"))), wanted, kinds.startswith("!"))
