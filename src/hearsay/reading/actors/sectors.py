"""The PLOVER sector of a head noun, from the noun itself and from what stands around it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hearsay.reading import _roles
from hearsay.reading.actors import nouns
from hearsay.reading.actors.listed import PEOPLE, Listed
from hearsay.reading.actors.parts import NAME, Piece, without_backers

ARMED = frozenset({"MIL", "COP", "REB", "UAF", "PRM", "CRM", "SPY"})
"""Sectors that have arms; their equipment counts with them."""

TRANSNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "MNC"})
"""Codes of bodies that belong to no state, without the armed."""

_GOVERNMENTS = frozenset("government regime administration".split())
_WEAPONS = frozenset("tank missile drone rocket shell base aircraft plane".split())
_FORCES = frozenset(
    "army force brigade battalion regiment command commando squad corps division guard cell unit".split()
)
_CAUSES = frozenset(
    "liberation people peoples popular revolutionary freedom islamic resistance martyr martyrs patriotic salvation "
    "independence communist marxist jihad jihadi holy red black defenders unification redemption".split()
)
"""What armed movements call themselves by; armies of states, without their state, are called otherwise."""


class Around(NamedTuple):
    """What stands around a head noun: the pieces before it, a body named in them, what it is of, and the day.

    `is_of_no_country`: "of" something that tells no country, as in the Army of the Righteous.
    """

    before: Sequence[Piece]
    body: Listed | None
    owner_sector: str | None
    owner_is_state: bool
    is_of_no_country: bool
    on: date | None


def told_country(pieces: Sequence[Piece]) -> str | None:
    """The country that pieces tell, the last one's; None where two are joined by "and" and differ."""
    kept = without_backers(pieces)
    told = [piece.listed.country for piece in kept if piece.listed and piece.listed.country]
    if len(set(told)) > 1 and any(piece.key == "and" for piece in kept):
        return None
    return told[-1] if told else None


def sector_in(head: Piece, around: Around) -> str | None:
    """The sector of a head noun with what stands around it, or None."""
    if head.sector is not None:
        return head.sector or None
    sector = _of_head(head, head.singular or head.key, around)
    is_armed = any(piece.key == "armed" for piece in around.before)
    return "UAF" if sector == "CVL" and is_armed else sector


def _of_head(head: Piece, noun: str, around: Around) -> str | None:
    if noun in nouns.THINGS:
        return _of_thing(noun, around)
    if noun not in nouns.TAKERS:
        return _of_cause(head, around) or nouns.sector_of(noun) or _of_ending(head)
    if around.body is not None:
        return around.body.sector(around.on) or _within(noun, around.body)
    own = _of_cause(head, around) or _of_limits(noun, around.before)
    return own or _of_owner(noun, around) or nouns.TAKERS[noun]


def _within(noun: str, body: Listed) -> str | None:
    """The sector of a role within a body that has none itself: a soldier of the United Nations is one."""
    own = nouns.TAKERS[noun]
    return None if body.country in TRANSNATIONAL and own != "MIL" else own


def _of_limits(noun: str, before: Sequence[Piece]) -> str | None:
    """The sector that the nearest noun or adjective before a taker gives it."""
    for piece in reversed(before):
        if piece.listed and piece.listed.sort == PEOPLE and not piece.listed.country and noun == "force":
            return "UAF"  # Kurdish forces: of no state
        if piece.listed or piece.sort == NAME:
            continue
        key = piece.singular or piece.key
        sector = piece.sector or nouns.ADJECTIVES.get(piece.key) or nouns.sector_of(key)
        if sector and _takes(noun, sector):
            return sector
    return None


def _takes(noun: str, sector: str) -> bool:
    """Whether a noun takes a sector: no government becomes an army, and no government's regiment a government."""
    if noun in _GOVERNMENTS:
        return sector == "GOV"
    return sector != "CVL" and not (nouns.TAKERS[noun] == "MIL" and sector in ("GOV", "PTY"))


def _of_owner(noun: str, around: Around) -> str | None:
    """The sector of what a taker is of, as a leader of rebels; those of a state keep theirs."""
    return None if around.owner_is_state and nouns.TAKERS[noun] else around.owner_sector


def _of_cause(head: Piece, around: Around) -> str | None:
    """Forces of a name of their own are no state's: the Northern Martyrs Brigades, the Army of the Righteous."""
    if head.singular not in _FORCES or not head.is_capital:
        return None
    before = around.before
    if not before:
        return "REB" if around.is_of_no_country and head.singular == "army" else None
    if not before[0].is_capital or any(piece.listed for piece in before):
        return None
    is_group = head.tokens[-1].key in ("brigades", "battalions")
    return "REB" if is_group or any(piece.key in _CAUSES for piece in before) else None


def _of_ending(head: Piece) -> str | None:
    """The sector of a body by the last word of its name."""
    kind = _roles.BODY_HEADS.get(head.tokens[-1].key) if head.is_capital else None
    return nouns.KIND_SECTORS.get(kind) if kind else None


def _of_thing(noun: str, around: Around) -> str | None:
    """The sector of equipment of forces; no other thing has one."""
    sector = around.body.sector(around.on) if around.body else _of_limits(noun, around.before)
    if sector in ARMED:
        return sector
    is_armys = noun in _WEAPONS and around.body is None and told_country(around.before)
    return "MIL" if is_armys else None
