"""Who is said to have done it: each party with the voices that name it, side by side where they do not agree."""

from collections.abc import Iterator
from typing import NamedTuple

from hearsay.exports.brief.content import Note, Sentence, note
from hearsay.exports.brief.content import said as sentence
from hearsay.exports.brief.speaking import plain, voice, within
from hearsay.exports.brief.telling import listed
from hearsay.exports.cases import DENIED, Case, told_as
from hearsay.exports.codes.sides import ORGANISED, side, sides
from hearsay.exports.parties import of_type
from hearsay.records import Actor

OWN = "its own account"
MOST = 5  # voices that are named for one party


class Named(NamedTuple):
    """That a voice names an actor as the doer, in which words."""

    actor: Actor
    voice: str
    note: Note
    origin: str


def blamed(case: Case) -> Iterator[Sentence]:
    """One sentence a party, the one that the most origins name first. Only who can act as a party is a party here.

    Parties without a name or a country ("artillery", "forces") are left out where others have one.
    """
    every = list(_parties(case).values())
    parties = [named for named in every if any(_is_named(each.actor) for each in named)] or every
    for own in sorted(
        parties, key=lambda named: (-len({each.origin for each in named}), named[0].actor.name)
    ):
        names = list(dict.fromkeys(each.actor.name for each in own))
        voices = list(dict.fromkeys(each.voice for each in own))
        shown = [within(each) for each in voices[:MOST]]
        if len(voices) > MOST:
            shown.append(f"{len(voices) - MOST} more")
        yield sentence(f"{_party(names)}, according to {listed(shown)}.", *(each.note for each in own))


def _is_named(actor: Actor) -> bool:
    return actor.country is not None or any(word[:1].isupper() for word in actor.name.split())


def _parties(case: Case) -> dict[str, list[Named]]:
    """Who is named, by party: names of one country that begin alike ("Marenian guns", "Marenian troops") are one."""
    found: dict[str, list[Named]] = {}
    for named in _named(case):
        actor = named.actor
        first = plain(actor.name).split(" ")[0]
        key = f"{actor.country} {first}" if actor.country else actor.name.casefold()
        found.setdefault(key, []).append(named)
    return found


def _named(case: Case) -> Iterator[Named]:
    for version, event in of_type(case):
        if told_as(event, version.text) == DENIED:
            continue
        said = version.text.said(event.statement)
        who = voice(version, said)
        for actor in sides(event, version.text.reading).doers:
            if actor is not None and side(actor) in ORGANISED:
                is_own = plain(actor.name) in {plain(who), plain(said.name)}
                yield Named(actor, OWN if is_own else who, note(version, event.trigger), version.origin)


def _party(names: list[str]) -> str:
    first = names[0][:1].upper() + names[0][1:]
    others = [name for name in names[1:] if name.casefold() not in first.casefold()]
    return f"{first} (also “{'”, “'.join(others[:3])}”)" if others else first
