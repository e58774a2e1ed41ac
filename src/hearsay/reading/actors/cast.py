"""The actors of one report while its mentions are joined: who is known, and whom a new mention means."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from hearsay.reading.actors.nouns import sector_of
from hearsay.reading.actors.parts import NAME, Parts, parts_of
from hearsay.reading.actors.resolve import Resolved
from hearsay.reading.actors.tokens import key_of
from hearsay.records import SourceId

_BRACKETED = re.compile(r"\s?\(([A-Z][A-Za-z0-9&/-]{1,9})\)")
_ARMY = frozenset("army military force troop soldier armed-force".split())
"""Nouns that mean one actor beside the name of its state."""

_SEVERAL = "and"  # joins what limits a role: of two states
_POINTING = frozenset("the this that these those".split())
_NEW = frozenset("a an another other others some any certain various no every each".split())
_STANDING = frozenset({"MIL", "COP", "GOV", "JUD", "LEG", "SPY", "REB", "OPP", "PRM"})
"""Sectors whose bare plurals mean the same throughout a report: rebels, US troops. Residents and gunmen do not."""

_GENERIC = frozenset(
    "group movement organisation organization rebel guerrilla insurgent militant fighter militia gang cartel "
    "front terrorist jihadist separatist extremist".split()
)
_ARMED = frozenset({"REB", "PRM", "UAF", "CRM"})
_OF_ALL = frozenset("government state national own country entire whole armed".split())


class Role(NamedTuple):
    """What a description without a name says: noun, what limits it, of whom, and whether it points back."""

    noun: str
    limits: frozenset[str]
    of: str
    is_plural: bool
    is_pointing: bool
    is_new: bool

    def may_be(self, other: "Role") -> bool:
        """Whether this description may mean the actor of another, as far as the words go."""
        if self.noun != other.noun or not self.limits <= other.limits:
            return False
        if _SEVERAL in self.limits ^ other.limits:
            return False  # "the Arvian and Tarnian armies" and "the army"
        if self.noun not in _ARMY and self.is_plural != other.is_plural:
            return False
        return not self.of or self.of == other.of


class Told(NamedTuple):
    """All that one mention tells."""

    resolved: Resolved
    role: Role | None
    names: tuple[str, ...]  # by which it is known again, compared
    acronyms: tuple[str, ...]
    surname: str
    word: str  # the mention, compared, if it is a single word without article
    source: SourceId | None

    @classmethod
    def of(cls, words: str, behind: str, resolved: Resolved, source: SourceId | None) -> "Told":
        """What a mention tells, with the text directly behind it."""
        names, acronyms, surname = _names(resolved, words)
        word = "" if " " in words else key_of(words)
        return cls(
            resolved, _role(words), names, (*acronyms, *_brackets(words, behind)), surname, word, source
        )


def _brackets(words: str, behind: str) -> list[str]:
    found = _BRACKETED.findall(words)
    match = _BRACKETED.match(behind) if behind.lstrip().startswith("(") else None
    return [*found, match[1]] if match else found


@lru_cache(maxsize=10_000)
def _names(resolved: Resolved, words: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The names, the initials and the surname of a named mention."""
    if not resolved.is_named or (not resolved.key and parts_of(words).determiner in ("a", "an", "another")):
        return (), (), ""
    key = key_of(resolved.name)
    names = tuple(dict.fromkeys((key, key_of(words.partition("(")[0]))))
    capitals = [word for word in resolved.name.split() if word[:1].isupper()]
    initials = ("".join(word[0] for word in capitals),) if len(capitals) > 2 else ()
    is_person = not resolved.key and not parts_of(words).determiner and _is_persons(resolved.name)
    return names, initials, key.rpartition(" ")[2] if is_person else ""


def _is_persons(name: str) -> bool:
    """Whether a name that is not listed may be a person's: nothing in it names a body or a people."""
    parts = parts_of(name)
    return parts.after is None and bool(parts.pieces) and all(piece.sort == NAME for piece in parts.pieces)


@lru_cache(maxsize=10_000)
def _role(words: str) -> Role | None:
    """The role that a mention without a name tells, or None."""
    parts = parts_of(words)
    head = parts.head
    if (
        head is None
        or not head.singular
        or parts.is_part
        or parts.determiner == "no"
        or (head.is_capital and parts.pieces[0].sort == NAME)
    ):
        return None
    noun = head.key if len(head.tokens) > 1 else head.singular
    is_army = noun in _ARMY and (noun not in ("soldier", "troop") or parts.is_plural)
    noun = "army" if is_army or (head.sector == "MIL" and head.singular == "force") else noun
    before = [piece for piece in parts.pieces[:-1] if piece.listed is None or piece.listed.country is None]
    limits = frozenset(token.key for piece in before for token in piece.tokens) - _OF_ALL
    is_owned = any(piece.owns for piece in parts.pieces[:-1])
    is_new = parts.is_counted or parts.determiner in _NEW
    is_pointing = not is_new and (parts.determiner in _POINTING or is_owned or _is_standing(parts))
    return Role(
        noun, limits, key_of(parts.after.words) if parts.after else "", parts.is_plural, is_pointing, is_new
    )


def _is_standing(parts: Parts) -> bool:
    """Whether a bare noun means the same throughout: police, parliament, rebels."""
    head = parts.pieces[-1]
    return not parts.determiner and (head.sector or sector_of(head.singular)) in _STANDING


class Face(NamedTuple):
    """What an actor is shown as."""

    name: str
    country: str | None
    sector: str | None


@dataclass
class Entry:
    """One actor so far."""

    mentions: list[Told] = field(default_factory=list)
    _surest: list[Told] = field(default_factory=list)

    @property
    def country(self) -> str | None:
        """The country, of the surest mention that tells one."""
        return next((told.resolved.country for told in self.surest if told.resolved.country), None)

    @property
    def sector(self) -> str | None:
        """The sector, of the surest mention that tells one."""
        return next((told.resolved.sector for told in self.surest if told.resolved.sector), None)

    @property
    def surest(self) -> list[Told]:
        """The mentions: those of listed names first, then other names, the longest first."""
        if len(self._surest) != len(self.mentions):
            self._surest = self._sorted()
        return self._surest

    def _sorted(self) -> list[Told]:
        return sorted(
            self.mentions,
            key=lambda told: (
                not told.resolved.key,
                not told.resolved.is_named,
                told.role is not None,
                -_weight(told),
            ),
        )

    @property
    def is_listed(self) -> bool:
        """Whether a listed name is among its mentions."""
        return any(told.resolved.key for told in self.mentions)


def _weight(told: Told) -> int:
    """How much a mention tells: a name by its words, a role by its country and limits."""
    if told.resolved.is_named:
        return told.resolved.name.count(" ")
    return bool(told.resolved.country) + (len(told.role.limits) if told.role else 0)


class Known:
    """The actors of one report, by all that may mean them."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by: dict[str, int] = {}
        self._holding: dict[str, list[int]] = {}  # noun of a role -> those who bear it, in order
        self._given: dict[str, set[int]] = {}
        self._count = 0
        self._last: dict[int, int] = {}  # actor -> the number of its last mention

    def face(self, actor: int) -> Face:
        """Name, country and sector of an actor, of the mention that tells most."""
        entry = self.entries[actor]
        return Face(entry.surest[0].resolved.name, entry.country, entry.sector)

    def actor_of(self, told: Told) -> int:
        """The actor that a mention means, known or new."""
        if not told.surname and self._is_persons(told):
            bare = told.resolved._replace(country=None, sector=None, key="")
            told = told._replace(resolved=bare, names=(told.word,), surname=told.word)
        actor = self._known(told)
        if actor is None:
            actor = len(self.entries)
            self.entries.append(Entry())
        self.entries[actor].mentions.append(told)
        self._count += 1
        self._last[actor] = self._count
        if told.role and actor not in self._holding.setdefault(told.role.noun, []):
            self._holding[told.role.noun].append(actor)
        for key in _keys(told):
            self._by.setdefault(key, actor)
        if told.surname:
            self._by[f"surname:{told.surname}"] = actor
            if told.names[0] != told.surname:
                self._given.setdefault(told.names[0].partition(" ")[0], set()).add(actor)
        return actor

    def _is_persons(self, told: Told) -> bool:
        """Whether a bare name of a state or a seat is that of a person named before: Paris, after Ana Paris."""
        return bool(told.word) and told.role is None and f"surname:{told.word}" in self._by

    def _known(self, told: Told) -> int | None:
        found = next((self._by[key] for key in _looked_for(told) if key in self._by), None)
        if found is not None:
            return found
        if told.surname:
            return self._namesake(told) if told.word not in self._given else self._called(told)
        if told.role is None or told.resolved.is_named:
            return None
        found = self._holder(told, told.role)
        return self._group(told) if found is None else found

    def _called(self, told: Told) -> int | None:
        """The only person whose first name stands alone, once the full name was given."""
        actor = self._namesake(told)
        return actor if actor is not None else self._single(self._given[told.word])

    def _namesake(self, told: Told) -> int | None:
        """The person whose surname or full name this is."""
        actor = self._by.get(f"surname:{told.surname}")
        if actor is None:
            return None
        full = told.names[0] != told.surname
        others = [other.names[0] for other in self.entries[actor].mentions if other.surname]
        return None if full and any(name not in (told.surname, told.names[0]) for name in others) else actor

    def _holder(self, told: Told, role: Role) -> int | None:
        """The only actor that a definite role can mean; one with the same country before others."""
        if not role.is_pointing:
            return None
        holders = [at for at in self._holding.get(role.noun, ()) if self._fits(self.entries[at], role)]
        country = told.resolved.country
        same = [at for at in holders if self.entries[at].country == country]
        if country is not None:
            return (
                same[-1] if same else self._single(at for at in holders if self.entries[at].country is None)
            )
        if told.resolved.sector not in _STANDING and same:
            return max(same, key=lambda at: self._last[at])
        return self._single(holders) if len(holders) == 1 else self._single(same)

    def _fits(self, entry: Entry, role: Role) -> bool:
        return any(
            told.role
            and role.may_be(told.role)
            and (not told.resolved.is_named or told.resolved.key.startswith("state:"))
            for told in entry.mentions
        )

    @staticmethod
    def _single(actors: Iterable[int]) -> int | None:
        found = list(actors)
        return found[0] if len(found) == 1 else None

    def _group(self, told: Told) -> int | None:
        """The only armed group with a name, for "the group" or "the rebels"."""
        role = told.role
        if role is None or not role.is_pointing or role.noun not in _GENERIC:
            return None
        if role.limits or role.of or told.resolved.country:
            return None
        return self._single(
            at for at, entry in enumerate(self.entries) if entry.is_listed and entry.sector in _ARMED
        )


def _looked_for(told: Told) -> list[str]:
    """Under what a mention may be known, the surest first."""
    keys = [f"source:{told.source}"] if told.source else []
    if told.resolved.key:
        keys.append(told.resolved.key)
    keys += [f"name:{name}" for name in told.names]
    if len(told.names) and told.names[0].isalnum() and told.resolved.name.isupper():
        keys.append(f"acronym:{told.resolved.name}")
    return keys + [f"name:{key_of(acronym)}" for acronym in told.acronyms if len(acronym) > 2]


def _keys(told: Told) -> list[str]:
    """Under what an actor is known from a mention on."""
    keys = _looked_for(told)
    keys += [f"acronym:{acronym}" for acronym in told.acronyms]
    return keys
