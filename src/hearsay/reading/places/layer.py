"""The places of a report, and those of each event."""

from collections.abc import Iterator
from functools import lru_cache

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.store import shared_gazetteer
from hearsay.reading.grounds import Grounds, Linked
from hearsay.reading.places.candidates import Atlas, itself, units_of
from hearsay.reading.places.confidence import confidence
from hearsay.reading.places.groups import grouped, lying
from hearsay.reading.places.kinds import Kind, Kinds, Meant
from hearsay.reading.places.linking import Candidate
from hearsay.reading.places.mentions import Mentioned, mentions_of
from hearsay.reading.places.of_events import Located, places_of_events
from hearsay.reading.places.offsets import moved
from hearsay.reading.places.ranking import Scene, ranked
from hearsay.reading.places.resolving import resolved
from hearsay.reading.places.senses import head_of
from hearsay.reading.syntax import Syntax
from hearsay.records import Level, Place, PlaceId, Span


def read_places(grounds: Grounds, atlas: Atlas | None = None) -> Linked[Place]:
    """The places in text order, and those of each event; without an atlas, by the gazetteer of this process."""
    atlas = atlas or _shared_atlas()
    mentioned = mentions_of(grounds, atlas)
    scene = scene_of(mentioned, atlas)
    kinds = Kinds(grounds.syntax, atlas)
    kinds.add_names(scene, resolved(scene, ranked(scene), atlas))
    kinds.add_betweens(mentioned)
    kinds.add_anaphors(mentioned)
    records = _records(grounds.syntax, kinds, atlas)
    of_events = places_of_events(grounds, list(_located(grounds.syntax, kinds, mentioned)), mentioned.parties)
    return Linked(list(records.values()), [[records[place] for place in own] for own in of_events])


def _shared_atlas() -> Atlas:
    return _atlas_of(shared_gazetteer())


@lru_cache(maxsize=1)
def _atlas_of(gazetteer: Gazetteer) -> Atlas:
    return Atlas(gazetteer)


def scene_of(mentioned: Mentioned, atlas: Atlas) -> Scene:
    """What is ranked in a report."""
    groups = grouped(mentioned.mentions, atlas)
    lines = frozenset(
        at for at, group in enumerate(groups) if any(mentioned.mentions[m].is_dateline for m in group.members)
    )
    of = {member: number for number, group in enumerate(groups) for member in group.members}
    apposed = {of[name]: (of[teller], offset) for name, teller, offset in mentioned.apposed}
    return Scene(
        groups, lying(mentioned.withins, groups), lines, mentioned.peoples, mentioned.mentions, apposed
    )


def candidates_of(syntax: Syntax, mentioned: Mentioned) -> list[Candidate]:
    """The names that may be the place of an event, in text order: a state that acts is none."""
    return [
        _candidate(syntax, at, mentioned)
        for at, mention in enumerate(mentioned.mentions)
        if not mention.is_party
    ]


def _located(syntax: Syntax, kinds: Kinds, mentioned: Mentioned) -> Iterator[Located]:
    """All words that may be the place of an event."""
    for each in kinds.meant:
        if each.mention is None:
            yield _as_located(Candidate(each.first, each.last, each.last, is_anaphor=True), each, kinds)
        elif not mentioned.mentions[each.mention].is_party:
            yield _as_located(_candidate(syntax, each.mention, mentioned), each, kinds)


def _as_located(candidate: Candidate, each: Meant, kinds: Kinds) -> Located:
    found = kinds.every[each.place].found
    if found.entry is None:
        return Located(candidate, each.place, found.kind)
    unit = None if found.is_around else itself(found.entry)
    return Located(candidate, each.place, found.kind, units_of(found.entry), unit)


def _candidate(syntax: Syntax, at: int, mentioned: Mentioned) -> Candidate:
    mention = mentioned.mentions[at]
    return Candidate(
        mention.name.first,
        mention.name.last,
        head_of(syntax, mention.name),
        is_dateline=mention.is_dateline,
        is_outer=at in mentioned.outers,
        is_place=mention.label == "place",
    )


def _records(syntax: Syntax, kinds: Kinds, atlas: Atlas) -> dict[int, Place]:
    """The places in text order, by their numbers."""
    spans: dict[int, list[Span]] = {}
    for each in kinds.meant:
        start, end = syntax.range_of(each.first, each.last)
        spans.setdefault(each.place, []).append(Span(start, end, syntax.text[start:end]))
    return {
        place: _record(PlaceId(f"p{number}"), kinds.every[place], own, atlas)
        for number, (place, own) in enumerate(spans.items(), start=1)
    }


def _record(number: PlaceId, kind: Kind, spans: list[Span], atlas: Atlas) -> Place:
    entry, how, sure = kind.found.entry, _how(kind), round(confidence(kind.found), 3)
    if entry is None:
        level = kind.found.kind
        return Place(id=number, mentions=spans, name=kind.written, level=level, how=how, confidence=sure)
    latitude, longitude = moved(entry.latitude, entry.longitude, kind.offset)
    return Place(
        id=number,
        mentions=spans,
        name=entry.name,
        geonames=entry.id if entry.id > 0 else None,
        latitude=round(latitude, 5),
        longitude=round(longitude, 5),
        level=_level(kind),
        radius_km=_radius(kind),
        country=entry.country,
        admin1=_admin1(entry, kind, atlas),
        how=how,
        written=kind.written if kind.written != entry.name else None,
        confidence=sure,
    )


def _how(kind: Kind) -> str:
    if kind.is_party:
        return f"{kind.found.how}, as a party"
    return kind.found.how if kind.offset is None or kind.found.offset else f"{kind.found.how}, off it"


_FINE_KM = 15.0  # off a town by no more, a place is still known as precisely as a town


def _level(kind: Kind) -> Level:
    if kind.offset is not None:
        own = Level.TOWN if kind.offset.reach_km <= _FINE_KM else Level.DISTRICT
        return own if kind.found.within is None else kind.found.level
    return kind.found.level


def _radius(kind: Kind) -> float | None:
    if kind.found.radius_km is None or kind.offset is None:
        return kind.found.radius_km
    return round(kind.found.radius_km + kind.offset.reach_km, 1)


def _admin1(entry: Entry, kind: Kind, atlas: Atlas) -> str | None:
    if entry.country is None or entry.admin1 is None or kind.found.level is Level.COUNTRY:
        return None
    unit = atlas.unit(entry.country, entry.admin1)
    return unit.name if unit else None
