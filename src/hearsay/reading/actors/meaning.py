"""What the parts of a phrase say together: name, country and sector, from its head outwards."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from hearsay.reading import _roles
from hearsay.reading.actors import nouns
from hearsay.reading.actors.listed import BODY, PEOPLE, REGION, STATE, Listed
from hearsay.reading.actors.parts import NAME, NOUN, WORD, Parts, Piece, is_place_part, without_backers
from hearsay.reading.actors.sectors import ARMED, TRANSNATIONAL, Around, sector_in, told_country


class Meaning(NamedTuple):
    """What a phrase says of an actor; None and "" where it says nothing."""

    name: str
    country: str | None = None
    sector: str | None = None
    is_named: bool = False
    key: str = ""
    why: str = ""


_BOUND_TO_PLACE = frozenset(
    "CVL REF MED EDU LAB AGR JRN REL BUS JUD COP GOV LEG OPP REB UAF PTY CRM SOC".split()
)
"""Of these "in Kabul" tells the country; troops in a country may be another's."""

_MEMBERS = frozenset(
    "fighter force militant rebel insurgent guerrilla group movement troop army militia terrorist element separatist "
    "jihadist faction extremist combatant organisation organization gunman soldier network regime cartel gang".split()
)
"""After an armed group's name these mean the group."""

_FORMER = frozenset("former ex onetime ousted deposed exiled overthrown retired".split())
_OFFICES = frozenset({"GOV", "LEG", "MIL", "JUD", "COP", "SPY"})
_OF_ALL = frozenset("central federal interim transitional caretaker new current entire national".split())
_AMERICAN_OFFICES = frozenset("governor sheriff senator state trooper legislature legislator deputy".split())


def meaning_of(parts: Parts, on: date | None) -> Meaning:
    """What a phrase says on a day."""
    said = _of_head(parts, on)
    if parts.is_counted or any(piece.key == "and" for piece in parts.pieces):
        return said._replace(name=parts.words, is_named=False, key="")  # some of them, or several
    return said


def _of_head(parts: Parts, on: date | None) -> Meaning:
    head = parts.head
    if head is None:
        return Meaning(parts.words)
    if head.listed is not None:
        return _of_listed(parts, head.listed, on)
    if head.sort == NAME or _is_surname(parts.pieces):
        return _of_name(parts, on)
    return _of_noun(parts, on)


def _of_listed(parts: Parts, listed: Listed, on: date | None) -> Meaning:
    if listed.sort == BODY and (namesake := _other_body(parts, listed, on)):
        return namesake
    if listed.sort == BODY:
        country = listed.country or told_country(parts.pieces[:-1])
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


def _other_body(parts: Parts, listed: Listed, on: date | None) -> Meaning | None:
    """Another body with a listed name in its own: Turkish Hezbollah, the Nusantara Islamic Jihad; None: it is none."""
    before = without_backers(parts.pieces)[:-1]
    if not before or before[-1].owns or listed.country in TRANSNATIONAL or listed.country in (None, "IMG"):
        return None
    last, head = before[-1], parts.pieces[-1]
    told = last.listed.country if last.listed and last.listed.sort in (PEOPLE, STATE) else None
    is_longer = last.sort == NAME and len(head.tokens) > 1
    if not is_longer and told in (None, listed.country):
        return None
    return Meaning(parts.words, told, listed.sector(on), True, "", f"not the listed {listed.name}")


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
    while first and parts.pieces[first - 1].sort == NAME and not parts.pieces[first - 1].owns:
        first -= 1
    name = " ".join(_text(piece) for piece in parts.pieces[first:])
    before = parts.pieces[:first]
    if any(piece.sort == NOUN for piece in before):
        role = _of_noun(parts._replace(pieces=before), on)
        return Meaning(name, role.country, role.sector, True, "", role.why)
    adjectives = [piece for piece in before if piece.listed and piece.listed.sort == PEOPLE]
    country = told_country(adjectives)
    is_titled = bool(before) and before[-1].key in _roles.PERSON_TITLES
    return Meaning(
        name if before and (adjectives or is_titled or before[-1].owns) else parts.words,
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
    sector = sector_in(head, _around(parts, body, owner, on))
    country = _whose(parts, before, body, owner, sector)
    if sector in _OFFICES and any(piece.key in _FORMER for piece in before if piece.sort == WORD):
        sector = "ELI"
    if head.singular in nouns.FAMILY and _is_officials(before, owner):
        sector = "ELI"
    return _noun_meaning(parts, body, country, sector, on)


def _around(parts: Parts, body: Listed | None, owner: Meaning | None, on: date | None) -> Around:
    return Around(
        without_backers(parts.pieces[:-1]),
        body,
        owner.sector if owner else None,
        owner is not None and owner.key.startswith("state:"),
        owner is not None and parts.preposition == "of" and owner.country is None,
        on,
    )


_TELLING = frozenset({"of", "from", "for", "in", "at", "near", "inside", "across", "with", "within", "among"})


def _noun_meaning(
    parts: Parts, body: Listed | None, country: str | None, sector: str | None, on: date | None
) -> Meaning:
    *before, head = parts.pieces
    if (
        body
        and head.singular in _MEMBERS
        and body.sector(on) in ARMED
        and not parts.is_counted
        and parts.determiner != "a"
    ):
        key = f"body:{body.name}" + ("" if body.country else f":{country or ''}")
        return Meaning(body.name, country, sector, True, key, f"listed: {body.reason}")
    if country and head.singular == "government" and sector == "GOV" and _is_of_state(before, parts):
        return Meaning(parts.words, country, sector, True, f"state:{country}", "the government of a state")
    is_named = head.is_capital and (_is_name(before) or _is_named_after(parts, head))
    return Meaning(parts.words, country, sector, is_named, "", f"{head.key}: {sector}" if sector else "")


def _is_name(before: Sequence[Piece]) -> bool:
    return bool(before) and before[0].is_capital


def _is_named_after(parts: Parts, head: Piece) -> bool:
    """Whether a body has its name behind it: the Army of the Righteous, the Ministry of Defence."""
    after = parts.after.pieces if parts.after and parts.preposition in ("of", "for") else ()
    return (
        not parts.pieces[1:] and head.singular in _roles.BODY_HEADS and bool(after) and after[-1].is_capital
    )


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
    found = [piece.listed for piece in without_backers(before) if piece.listed and piece.listed.sort == BODY]
    return found[-1] if found else None


def _whose(
    parts: Parts, before: Sequence[Piece], body: Listed | None, owner: Meaning | None, sector: str | None
) -> str | None:
    """The country of a role: of the body named with it, of what stands before it, of what it is of or in."""
    if body and body.country:
        return body.country
    head = parts.pieces[-1]
    told = told_country(before)
    if told == "GEO" and head.singular in _AMERICAN_OFFICES:
        return "USA"
    if told or owner is None:
        return told
    if parts.preposition in ("of", "for") or (parts.preposition == "from" and sector != "GOV"):
        return owner.country
    return owner.country if sector in _BOUND_TO_PLACE else None


def _is_officials(before: Sequence[Piece], owner: Meaning | None) -> bool:
    """Whether a family is that of someone in office."""
    owners = [nouns.sector_of(piece.singular) for piece in before if piece.sort == NOUN and piece.owns]
    return "GOV" in owners or bool(owner and owner.sector in ("GOV", "LEG") and not owner.key)
