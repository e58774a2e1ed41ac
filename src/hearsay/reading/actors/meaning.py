"""What the parts of a phrase say together: name, country and sector, from its head outwards."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hearsay.reading import _roles
from hearsay.reading.actors import nouns
from hearsay.reading.actors.listed import BODY, PEOPLE, REGION, Listed
from hearsay.reading.actors.parts import NAME, NOUN, WORD, Parts, Piece, is_place_part


class Meaning(NamedTuple):
    """What a phrase says of an actor; None and "" where it says nothing."""

    name: str
    country: str | None = None
    sector: str | None = None
    is_named: bool = False
    key: str = ""
    why: str = ""


_BACKED = frozenset(
    "backed supported allied funded aligned trained made sponsored linked occupied held controlled installed speaking "
    "armed supplied appointed imposed brokered mediated leaning friendly inspired affiliated bound dominated aligned "
    "proxy ruled administered claimed".split()
)
"""After a name and a hyphen these say who stands behind, not who it is."""

_ARMED = frozenset({"MIL", "COP", "REB", "UAF", "PRM", "CRM", "SPY"})
_BOUND_TO_PLACE = frozenset(
    "CVL REF MED EDU LAB AGR JRN REL BUS JUD COP GOV LEG OPP REB UAF PTY CRM SOC".split()
)
"""Of these "in Kabul" tells the country; troops in a country may be another's."""

_WEAPONS = frozenset("tank missile drone rocket shell base aircraft plane".split())
_MEMBERS = frozenset(
    "fighter force militant rebel insurgent guerrilla group movement troop army militia terrorist element separatist "
    "jihadist faction extremist combatant organisation organization gunman soldier network regime cartel gang".split()
)
"""After an armed group's name these mean the group."""

_FORMER = frozenset("former ex onetime ousted deposed exiled overthrown retired".split())
_OFFICES = frozenset({"GOV", "LEG", "MIL", "JUD", "COP", "SPY"})
_TRANSNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "MNC"})
_GOVERNMENTS = frozenset("government regime administration".split())
_OF_ALL = frozenset("central federal interim transitional caretaker new current entire national".split())
_AMERICAN_OFFICES = frozenset("governor sheriff senator state trooper legislature legislator deputy".split())


def meaning_of(parts: Parts, on: date | None) -> Meaning:
    """What a phrase says on a day."""
    head = parts.head
    if head is None:
        return Meaning(parts.words)
    if head.listed is not None:
        return _of_listed(parts, head.listed, on)
    if head.sort == NAME or _is_surname(parts.pieces):
        return _of_name(parts, on)
    return _of_noun(parts, on)


def _of_listed(parts: Parts, listed: Listed, on: date | None) -> Meaning:
    if listed.sort == BODY:
        country = listed.country or _country(parts.pieces[:-1])
        key = f"body:{listed.name}" + ("" if listed.country else f":{country or ''}")
        name = listed.name if listed.country else parts.words
        return Meaning(name, country, listed.sector(on), True, key, f"listed: {listed.reason}")
    if listed.sort == PEOPLE:
        return _of_people(parts, listed)
    if listed.sort == REGION or any(map(is_place_part, parts.pieces[:-1])):
        return Meaning(parts.words, listed.country, None, True, "", f"in {listed.country}")
    sector = listed.sector(on)
    key = f"state:{listed.country}" if sector == "GOV" else f"region:{listed.name}"
    return Meaning(listed.name, listed.country, sector, True, key, listed.reason)


def _of_people(parts: Parts, listed: Listed) -> Meaning:
    """Some of a people are civilians; a whole people ("the Afghans") may be its state, army or public."""
    is_whole = parts.determiner == "the" and not parts.is_counted
    sector = None if is_whole else "CVL"
    return Meaning(parts.words, listed.country, sector, False, "", "a people")


def _is_surname(pieces: Sequence[Piece]) -> bool:
    """Whether the last noun is a person's name, as in John Major: no body ends so."""
    if len(pieces) < 2 or pieces[-2].sort != NAME or pieces[-2].owns or not pieces[-1].is_capital:
        return False
    last = pieces[-1]
    return (
        last.sort == NOUN and len(last.tokens) == 1 and last.tokens[0].key in _TITLES and last.sector is None
    )


_TITLES = frozenset(
    "major king pope bishop judge prince marshal general cook baker butcher shepherd fisher miller farmer".split()
)


def _of_name(parts: Parts, on: date | None) -> Meaning:
    """A name that is not listed: of the title before it, if there is one."""
    first = len(parts.pieces) - 1
    while first and parts.pieces[first - 1].sort == NAME:
        first -= 1
    name = " ".join(_text(piece) for piece in parts.pieces[first:])
    before = parts.pieces[:first]
    if any(piece.sort == NOUN for piece in before):
        role = _of_noun(parts._replace(pieces=before), on)
        return Meaning(name, role.country, role.sector, True, "", role.why)
    adjectives = [piece for piece in before if piece.listed and piece.listed.sort == PEOPLE]
    country = _country(adjectives)
    is_titled = bool(before) and before[-1].key in _roles.PERSON_TITLES
    return Meaning(
        name if before and (adjectives or is_titled) else parts.words,
        country,
        None,
        True,
        "",
        "a name that is not listed",
    )


def _text(piece: Piece) -> str:
    return " ".join(token.text for token in piece.tokens)


def _of_noun(parts: Parts, on: date | None) -> Meaning:
    """A role or a body by its noun."""
    *before, head = parts.pieces
    owner = meaning_of(parts.after, on) if parts.after and parts.preposition in _TELLING else None
    body = _body(before)
    sector = _sector(head, before, body, owner, on)
    country = _whose(parts, before, body, owner, sector)
    if sector in _OFFICES and any(
        piece.key in _FORMER or piece.key.startswith("ex") for piece in before if piece.sort == WORD
    ):
        sector = "ELI"
    if head.singular in nouns.FAMILY and _is_officials(before, owner):
        sector = "ELI"
    return _noun_meaning(parts, body, country, sector, on)


_TELLING = frozenset({"of", "from", "for", "in", "at", "near", "inside", "across", "with", "within", "among"})


def _noun_meaning(
    parts: Parts, body: Listed | None, country: str | None, sector: str | None, on: date | None
) -> Meaning:
    *before, head = parts.pieces
    if (
        body
        and head.singular in _MEMBERS
        and body.sector(on) in _ARMED
        and not parts.is_counted
        and parts.determiner != "a"
    ):
        key = f"body:{body.name}" + ("" if body.country else f":{country or ''}")
        return Meaning(body.name, country, sector, True, key, f"listed: {body.reason}")
    if country and head.singular == "government" and sector == "GOV" and _is_of_state(before, parts):
        return Meaning(parts.words, country, sector, True, f"state:{country}", "the government of a state")
    is_named = head.is_capital and any(piece.is_capital for piece in before) and parts.pieces[0].is_capital
    return Meaning(parts.words, country, sector, is_named, "", f"{head.key}: {sector}" if sector else "")


def _is_of_state(before: Sequence[Piece], parts: Parts) -> bool:
    """Whether nothing but the state limits a government: no region, no town."""
    others = [
        piece
        for piece in before
        if not (piece.listed and piece.listed.sort != BODY) and piece.key not in _OF_ALL
    ]
    after = parts.after.head if parts.after else None
    return (
        not others
        and (after is None or after.listed is not None)
        and parts.determiner not in ("a", "an", "another", "some")
    )


def _body(before: Sequence[Piece]) -> Listed | None:
    """The body named before the head, the nearest first; one that only backs or holds something is none."""
    found = [
        piece.listed for piece in _supporters_left_out(before) if piece.listed and piece.listed.sort == BODY
    ]
    return found[-1] if found else None


def _supporters_left_out(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without names that a hyphen and "backed" or its like follow."""
    kept: list[Piece] = []
    for piece in pieces:
        if piece.tokens[0].is_hyphened and piece.tokens[0].key in _BACKED and kept:
            kept.pop()
            continue
        kept.append(piece)
    return kept


def _country(pieces: Sequence[Piece]) -> str | None:
    """The country that pieces tell; None where two are joined by "and" and differ."""
    kept = _supporters_left_out(pieces)
    told = [piece.listed.country for piece in kept if piece.listed and piece.listed.country]
    if len(set(told)) > 1 and any(piece.key == "and" for piece in kept):
        return None
    return told[-1] if told else None


def _whose(
    parts: Parts, before: Sequence[Piece], body: Listed | None, owner: Meaning | None, sector: str | None
) -> str | None:
    """The country of a role: of the body named with it, of what stands before it, of what it is of or in."""
    if body and body.country:
        return body.country
    head = parts.pieces[-1]
    told = _country(before)
    if told == "GEO" and head.singular in _AMERICAN_OFFICES:
        return "USA"
    if told or owner is None:
        return told
    if parts.preposition in ("of", "for") or (parts.preposition == "from" and sector != "GOV"):
        return owner.country
    return owner.country if sector in _BOUND_TO_PLACE else None


def _sector(
    head: Piece, before: Sequence[Piece], body: Listed | None, owner: Meaning | None, on: date | None
) -> str | None:
    """The sector of a head noun with what stands around it."""
    if head.sector is not None:
        return head.sector or None
    noun = head.singular or head.key
    if noun in nouns.THINGS:
        return _of_thing(noun, before, body, on)
    if noun not in nouns.TAKERS:
        return nouns.sector_of(noun) or _of_ending(head)
    if body is not None:
        own = body.sector(on)
        return own or (
            None if body.country in _TRANSNATIONAL and nouns.TAKERS[noun] != "MIL" else nouns.TAKERS[noun]
        )
    return _of_limits(before, noun) or _of_owner(noun, owner) or _of_named(head, before) or nouns.TAKERS[noun]


def _of_limits(before: Sequence[Piece], noun: str) -> str | None:
    """The sector that the nearest noun or adjective before a taker gives it."""
    for piece in reversed(_supporters_left_out(before)):
        if piece.listed and piece.listed.sort == PEOPLE and not piece.listed.country and noun == "force":
            return "UAF"  # Kurdish forces: of no state
        if piece.listed or piece.sort == NAME:
            continue
        key = piece.singular or piece.key
        sector = piece.sector or nouns.ADJECTIVES.get(piece.key) or nouns.sector_of(key)
        if sector and sector != "CVL" and not (noun in _GOVERNMENTS and sector != "GOV"):
            return sector
    return None


def _of_owner(noun: str, owner: Meaning | None) -> str | None:
    """The sector of what a taker is of, as a leader of rebels; a state's own keep theirs."""
    if owner is None or owner.sector is None or (owner.key.startswith("state:") and nouns.TAKERS[noun]):
        return None
    return owner.sector


def _of_named(head: Piece, before: Sequence[Piece]) -> str | None:
    """Brigades of a name of their own are no army's: the Northern Martyrs Brigades."""
    is_group = head.is_capital and head.tokens[-1].key in ("brigades", "battalions") and bool(before)
    return "REB" if is_group and before[-1].is_capital and not before[-1].listed else None


def _of_ending(head: Piece) -> str | None:
    """The sector of a body by the last word of its name."""
    kind = _roles.BODY_HEADS.get(head.tokens[-1].key) if head.is_capital else None
    return nouns.KIND_SECTORS.get(kind) if kind else None


def _of_thing(noun: str, before: Sequence[Piece], body: Listed | None, on: date | None) -> str | None:
    """The sector of equipment of forces; no other thing has one."""
    sector = body.sector(on) if body else _of_limits(before, noun)
    if sector in _ARMED:
        return sector
    return "MIL" if noun in _WEAPONS and body is None and _country(before) else None


def _is_officials(before: Sequence[Piece], owner: Meaning | None) -> bool:
    """Whether a family is that of someone in office."""
    owners = [nouns.sector_of(piece.singular) for piece in before if piece.sort == NOUN and piece.owns]
    return "GOV" in owners or bool(owner and owner.sector in ("GOV", "LEG") and not owner.key)
