"""The mentions of one report joined into its actors.

Joined are mentions that resolve to the same listed actor, that bear the same name, its acronym from brackets or its
initials, a person's surname after the full name, and definite roles that only one actor of the report can mean ("the
army" after "the Afghan army"). Two indefinite groups are never joined: "two civilians" are not "another resident".
Pronouns come resolved, by `same_as`.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from hearsay.reading.actors.cast import Known, Told
from hearsay.reading.actors.resolve import resolve
from hearsay.records import Actor, ActorId, SourceId, Span

if TYPE_CHECKING:
    from hearsay.reading.actors.directory import Directory


class Mention(NamedTuple):
    """Words of a report that mean an actor: code points, half-open, and the words themselves.

    `sort` is GUM's sort of entity, if known. `is_place`: the words stand where an event happened, so that a capital is
    a town and no government. `same_as` is the index of the mention, in the same list, that a pronoun or another word
    was resolved to. `source` is the Source whose mention it is too: all mentions of one Source are one actor.
    """

    start: int
    end: int
    text: str
    sort: str | None = None
    is_place: bool = False
    same_as: int | None = None
    source: SourceId | None = None


def joined(
    mentions: Sequence[Mention],
    *,
    text: str = "",
    directory: "Directory | None" = None,
    on: date | None = None,
) -> tuple[list[Actor], list[ActorId]]:
    """The actors in the order of the text, ids from a1 on, and for each mention, in the order given, its actor.

    `text` is the report's, in which acronyms stand in brackets behind the names they shorten; `on` its publication date.
    """
    order = sorted(range(len(mentions)), key=lambda at: (mentions[at].start, -mentions[at].end))
    first = {at: _first(mentions, at) for at in order}
    known = Known()
    of = {at: known.actor_of(_told(mentions[at], text, directory, on)) for at in order if first[at] == at}
    of.update((at, of[first[at]]) for at in order)
    return _actors(mentions, order, of, known)


def _first(mentions: Sequence[Mention], at: int) -> int:
    """The mention that one was resolved to, over others in between; of a circle, the one given first."""
    seen: list[int] = []
    while (before := mentions[at].same_as) is not None:
        if at in seen:
            return min(seen[seen.index(at) :])
        seen.append(at)
        at = before
    return at


def _told(mention: Mention, text: str, directory: "Directory | None", on: date | None) -> Told:
    resolved = resolve(mention.text, directory=directory, on=on)
    if mention.is_place and resolved.key.startswith("state:"):
        resolved = resolved._replace(sector=None, is_named=False, key=f"place:{resolved.country}")
    if (
        mention.sort == "person"
        and resolved.sector is None
        and not resolved.is_named
        and not resolved.country
    ):
        resolved = resolved._replace(sector="CVL")
    behind = text[mention.end : mention.end + 14] if text else ""
    return Told.of(mention.text, behind, resolved, mention.source)


def _actors(
    mentions: Sequence[Mention], order: Sequence[int], of: dict[int, int], known: Known
) -> tuple[list[Actor], list[ActorId]]:
    ids: dict[int, ActorId] = {}
    spans: dict[int, list[Span]] = {}
    for at in order:
        actor = of[at]
        ids.setdefault(actor, ActorId(f"a{len(ids) + 1}"))
        span = Span(start=mentions[at].start, end=mentions[at].end, text=mentions[at].text)
        if span not in spans.setdefault(actor, []):
            spans[actor].append(span)
    actors = [
        Actor(id=ids[actor], name=face.name, country=face.country, sector=face.sector, mentions=spans[actor])
        for actor, face in ((actor, known.face(actor)) for actor in ids)
    ]
    return actors, [ids[of[at]] for at in range(len(mentions))]
