"""Actor dictionaries in the format of TABARI and PETRARCH, which coders of events have kept for twenty years.

    HAMID_KARZAI_  # a comment
    +PRESIDENT_KARZAI_
        [AFGGOV 011222-140929]
        [AFGELI >140929]
    GUNMAN {GUNMEN} [~UAF]

A name with `_` for spaces; `+` before another name of the same actor; codes in brackets, on the name's line or below,
with the days they hold from and to; `~` before the code of a role (an agent), whose noun may have its plural in braces.
`!SET! = A, B` defines words that stand for one another. The source is the manual of TABARI 0.8 and PETRARCH's readers.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from hearsay.reading.actors.cameo import plover
from hearsay.reading.actors.directory import Agent, Code, Entry

_CODE = re.compile(r"\[([^\]]*)\]")
_SET = re.compile(r"!(\w+)!")
_PIVOT = 30  # two-digit years up to this are of this century, as in PETRARCH


class BadRow(NamedTuple):
    """A row that could not be imported: its line, counted from 1, and why."""

    line: int
    reason: str


class _Block:
    """The rows of one actor: its names so far and its codes."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.names: list[str] = []
        self.plurals: list[str] = []
        self.codes: list[Code] = []
        self.roles: list[str] = []


def read_petrarch(lines: Iterable[str]) -> Iterator[Entry | Agent | BadRow]:
    """The actors, roles and bad rows of a dictionary, in its order. A bad row never stops the others."""
    sets: dict[str, list[str]] = {}
    block: _Block | None = None
    for number, line in enumerate(lines, 1):
        row = line.partition("#")[0].rstrip()
        if not row.strip():
            continue
        if row.startswith("!") and "=" in row:
            name, _, words = row.partition("=")
            sets[name.strip().strip("!")] = [word.strip() for word in words.split(",") if word.strip()]
            continue
        if not row.startswith(("+", " ", "\t", "[")):
            yield from _closed(block, sets)
            block = _Block(number)
        if block is None:
            yield BadRow(number, "another name or a code before any actor")
            continue
        yield from _take(block, row.strip(), number)
    yield from _closed(block, sets)


def _take(block: _Block, row: str, number: int) -> Iterator[BadRow]:
    """Takes a row into its actor; yields what is wrong with it."""
    codes = _CODE.findall(row)
    name = _CODE.sub(" ", row).strip().lstrip("+")
    if row.count("[") != len(codes):
        yield BadRow(number, "a code in brackets is not closed")
        return
    if "{" in name:
        name, _, plural = name.partition("{")
        block.plurals += [each.strip() for each in plural.strip("} ").split(",") if each.strip()]
    if spelled := _spelled(name):
        block.names.append(spelled)
    for code in codes:
        try:
            if code.strip().startswith("~"):
                block.roles += [sector for sector in [plover(code)[1]] if sector]
            elif code.strip() not in ("", "---"):
                block.codes.append(_dated(code))
        except ValueError as problem:
            yield BadRow(number, str(problem))


def _closed(block: _Block | None, sets: dict[str, list[str]]) -> Iterator[Entry | Agent | BadRow]:
    if block is None or not (block.names and (block.codes or block.roles)):
        if block is not None and not block.names:
            yield BadRow(block.line, "a code without a name")
        return
    names = [name for each in (*block.names, *block.plurals) for name in _expanded(each, sets)]
    if block.roles:
        yield Agent(tuple(name.lower() for name in names), block.roles[0])
    if block.codes:
        yield Entry(tuple(names), tuple(block.codes))


def _expanded(name: str, sets: dict[str, list[str]]) -> list[str]:
    """The name with each word of a set in the place of the set."""
    match = _SET.search(name)
    if match is None:
        return [_spelled(name)]
    words = next((words for key, words in sets.items() if key.lower() == match[1].lower()), [])
    return [
        each for word in words for each in _expanded(name[: match.start()] + word + name[match.end() :], sets)
    ]


def _spelled(name: str) -> str:
    """A name as it is written in texts: spaces for underscores; a capital for each word where all were capitals."""
    words = name.replace("_", " ").split()
    if "!" in name:
        return " ".join(words)
    if not name.isupper():
        return " ".join(words)
    return " ".join(
        word if "." in word or (len(words) == 1 and len(word) <= 4) else word.capitalize() for word in words
    )


def _dated(code: str) -> Code:
    """A code with its days: "AFGGOV 011222-140929", "AFGELI >140929", "AFGREB <011222".

    Raises:
        ValueError: the code or a date is not understood.
    """
    bare, *days = code.split(maxsplit=1)
    country, sector = plover(bare)
    if not days:
        return Code(country, sector)
    said = days[0].replace(" ", "")
    if said.startswith(">"):
        return Code(country, sector, _day(said[1:]), None)
    if said.startswith("<"):
        return Code(country, sector, None, _day(said[1:]))
    start, dash, end = said.partition("-")
    return Code(country, sector, _day(start), _day(end) if dash else None)


def _day(said: str) -> str:
    """A day as ISO 8601, from yymmdd or yyyymmdd."""
    if not said.isdigit() or len(said) not in (6, 8):
        raise ValueError(f"{said} is no date: yymmdd or yyyymmdd")
    if len(said) == 6:
        said = ("20" if int(said[:2]) <= _PIVOT else "19") + said
    try:
        return date(int(said[:4]), int(said[4:6]), int(said[6:])).isoformat()
    except ValueError:
        raise ValueError(f"{said} is no day of the calendar") from None
