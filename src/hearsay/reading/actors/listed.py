"""The names that are listed: states, seats, peoples, armed groups, bodies; found as the longest run of a phrase's words."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from hearsay.reading import _bodies
from hearsay.reading.actors import _groups, _institutions
from hearsay.reading.actors.nouns import COMPOUNDS, KIND_SECTORS
from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import Token, folded, key_of, tokens_of

STATE, SEAT, PEOPLE, REGION, BODY = "state", "seat", "people", "region", "body"


class Term(NamedTuple):
    """A sector, and the day from which it no longer holds, None: it goes on."""

    sector: str | None
    until: date | None


class Listed(NamedTuple):
    """A listed name: what sort it is, the fullest name, the country, its sectors in time, and why it is listed so."""

    sort: str
    name: str
    country: str | None
    terms: tuple[Term, ...]
    reason: str

    def sector(self, on: date | None) -> str | None:
        """The sector on a day; without one, the first."""
        if on is None:
            return self.terms[0].sector
        return next((term.sector for term in self.terms if term.until is None or on < term.until), None)


class Found(NamedTuple):
    """A listed name in a phrase: the words from `start` to `end`, half-open."""

    start: int
    end: int
    listed: Listed


_ALONE = frozenset(
    "shell apple amazon meta dawn guardian economist memorial labour fed commonwealth quartet fars amnesty contra "
    "sputnik kan bild independent observer care ice axios vox bp reuters fox emergency congress senate house parliament "
    "facebook twitter telegram kingston georgetown wellington male conservatives democrats politburo antifa arena "
    "provisionals mafia shabab nusra azov rome lima victoria sofia polish".split()
)
"""Names that are ordinary words or names of people too: they count where they are the whole phrase."""

_SPELT_OUT = frozenset(
    "mend fact pace raw arena care ansa efe mehr saba nina isna kan aids lava fis das dina gap".split()
)
"""Acronyms that are words as well: only in capitals."""


def terms_of(cell: str) -> tuple[Term, ...]:
    """The sectors in time of a table's cell: "REB until 1992-01-16 then PTY"; an empty cell is no sector.

    Raises:
        ValueError: a date is none.
    """
    found = []
    for part in cell.split(" then "):
        sector, _, until = part.partition(" until ")
        found.append(Term(sector or None, date.fromisoformat(until) if until else None))
    return tuple(found)


def _rows() -> Iterator[tuple[list[str], Listed]]:
    for row in (*_groups.ROWS.splitlines(), *_institutions.ROWS.splitlines()):
        names, country, sector, reason = row.split(";", 3)
        for one in names.split("|"):
            written = one.split(",")
            yield written, Listed(BODY, written[0], country or None, terms_of(sector), reason)


def _spellings() -> dict[str, list[str]]:
    """All names of a body that sources know, by the key of each."""
    groups: dict[str, list[str]] = {}
    for name in _bodies.NAMES:
        groups.setdefault(_bodies.CANONICAL[_bodies.key(name)], []).append(name)
    return {key_of(name): names for names in groups.values() for name in names}


class _Names:
    """The tables under construction: each key with what it means and how it may be written."""

    def __init__(self) -> None:
        self.by_key: dict[str, Listed] = {}
        self.capitals: set[str] = set()

    def learn(self, name: str, listed: Listed) -> None:
        key = key_of(name)
        if not key or key in self.by_key:
            return
        self.by_key[key] = listed
        bare = name.replace(".", "")
        if " " not in key and bare.isupper() and (len(bare) <= 3 or key in _SPELT_OUT):
            self.capitals.add(key)


def _read() -> _Names:
    names, spellings = _Names(), _spellings()
    for written, listed in _rows():
        for name in written:
            names.learn(name, listed)
            for other in spellings.get(key_of(name), ()):
                names.learn(other, listed)
    for key, state in STATES.items():
        sector = "PRE" if state.is_partly_recognised else "GOV"
        reason = (
            "partly recognised; filed as PLOVER's manual does"
            if state.is_partly_recognised
            else f"a {state.sort}"
        )
        shown = key.title() if state.is_partly_recognised else state.name
        names.learn(key, Listed(state.sort, shown, state.code or None, (Term(sector, None),), reason))
    names.capitals |= {"us", "uk", "usa", "uae", "drc", "prc"}
    for name in _bodies.NAMES:
        known = KIND_SECTORS.get(_bodies.KINDS[_bodies.key(name)])
        names.learn(name, Listed(BODY, name, None, (Term(known, None),), "a body that sources know"))
    return names


_NAMES = _read()
LISTED: dict[str, Listed] = _NAMES.by_key
"""By `key_of(name)`."""

_COMPOUNDS = {" ".join(map(folded, words.split())): sector for words, sector in COMPOUNDS.items()}
_LONGEST: dict[str, int] = {}
for _key in (*LISTED, *_COMPOUNDS):
    _first = _key.partition(" ")[0]
    _LONGEST[_first] = max(_LONGEST.get(_first, 0), _key.count(" ") + 1)


def bodies() -> list[Listed]:
    """The listed bodies and armed groups, each once, by name."""
    return sorted({listed for listed in LISTED.values() if listed.sort == BODY}, key=lambda each: each.name)


def listed_at(tokens: Sequence[Token], at: int) -> Found | None:
    """The longest listed name that begins with a word of a phrase, or None."""
    longest = _LONGEST.get(tokens[at].key)
    if longest is None:
        return None
    for end in range(min(at + longest, len(tokens)), at, -1):
        found = LISTED.get(
            " ".join([token.key for token in tokens[at:end]]) if end - at > 1 else tokens[at].key
        )
        if found and _is_written_so(tokens, at, end):
            return Found(at, end, found)
    return None


def _is_written_so(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the words are written as the name is: with a capital, acronyms in capitals, no new 's within it."""
    if end - at > 1:
        return any(token.is_capital for token in tokens[at:end])
    token = tokens[at]
    if not token.is_capital:
        return False
    if token.key in _NAMES.capitals and not token.text.isupper():
        return False
    return token.key not in _ALONE or len(tokens) == 1


def plural_people(token: Token) -> Listed | None:
    """The people that a plural names: "Afghans"; None if it names none."""
    if not token.is_capital or not token.key.endswith("s"):
        return None
    found = LISTED.get(token.key[:-1])
    return found if found and found.sort == PEOPLE else None


def compound_at(tokens: Sequence[Token], at: int, singulars: Sequence[str]) -> tuple[int, str] | None:
    """The end and the sector of the longest known compound that begins with a word, the last word in any number."""
    longest = _LONGEST.get(tokens[at].key)
    if longest is None:
        return None
    for end in range(min(at + longest, len(tokens)), at + 1, -1):
        before = " ".join([token.key for token in tokens[at : end - 1]])
        sector = _COMPOUNDS.get(f"{before} {singulars[end - 1]}")
        if sector is not None:
            return end, sector
    return None


def whole(words: str) -> Listed | None:
    """What a whole phrase means as a listed name, or None."""
    tokens = tokens_of(words)
    found = listed_at(tokens, 0) if tokens else None
    return found.listed if found and found.end == len(tokens) else None
