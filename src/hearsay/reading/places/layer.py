"""The places of a report, and those of each event."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.store import shared_gazetteer
from hearsay.reading.grounds import Grounds, Linked
from hearsay.reading.places.anaphora import Known, Seat, anaphors
from hearsay.reading.places.candidates import Atlas, itself, units_of
from hearsay.reading.places.confidence import confidence
from hearsay.reading.places.groups import Mention, grouped, lying
from hearsay.reading.places.linking import Candidate
from hearsay.reading.places.mentions import Mentioned, mentions_of
from hearsay.reading.places.of_events import Mentioned as EventMention
from hearsay.reading.places.of_events import places_of_events
from hearsay.reading.places.offsets import Offset, moved
from hearsay.reading.places.ranking import Scene, ranked
from hearsay.reading.places.resolving import Found, capital_of, middle, resolved
from hearsay.reading.places.senses import head_of
from hearsay.reading.syntax import Syntax
from hearsay.records import Level, Place, PlaceId, Span


def read_places(grounds: Grounds, atlas: Atlas | None = None) -> Linked[Place]:
    """The places in text order, and those of each event; without an atlas, by the gazetteer of this process."""
    known = atlas or _shared_atlas()
    mentioned = mentions_of(grounds, known)
    scene = scene_of(mentioned, known)
    meant, kinds = _joined(grounds.syntax, scene, resolved(scene, ranked(scene), known))
    meant = _with_anaphors(grounds.syntax, [*meant, *_between(grounds.syntax, mentioned, meant, kinds)], kinds, known)
    records = _records(grounds.syntax, meant, kinds, known)
    mentions = [
        _mentioned(grounds.syntax, each, kinds, mentioned)
        for each in meant
        if each.mention is None or not mentioned.mentions[each.mention].is_party
    ]
    of_events = places_of_events(grounds, mentions, mentioned.parties)
    return Linked(list(records.values()), [[records[place] for place in own] for own in of_events])


def _shared_atlas() -> Atlas:
    return _atlas_of(shared_gazetteer())


@lru_cache(maxsize=1)
def _atlas_of(gazetteer: Gazetteer) -> Atlas:
    return Atlas(gazetteer)


class _Meant(NamedTuple):
    """Words, both included, that mean one place; `mention` is the number of the name, None of an anaphor."""

    first: int
    last: int
    place: int
    mention: int | None


def scene_of(mentioned: Mentioned, atlas: Atlas) -> Scene:
    """What is ranked in a report."""
    groups = grouped(mentioned.mentions, atlas)
    lines = frozenset(
        at for at, group in enumerate(groups) if any(mentioned.mentions[m].is_dateline for m in group.members)
    )
    of = {member: number for number, group in enumerate(groups) for member in group.members}
    apposed = {of[name]: (of[teller], offset) for name, teller, offset in mentioned.apposed}
    return Scene(groups, lying(mentioned.withins, groups), lines, mentioned.peoples, mentioned.mentions, apposed)


class _Kind(NamedTuple):
    """One place before it is a record: what it was taken for, as the text writes it, off which point."""

    found: Found
    written: str
    offset: Offset | None
    is_party: bool
    """Does the text name it as a state that acts alone, nowhere as where something is?"""


def _joined(syntax: Syntax, scene: Scene, every: Sequence[Found | None]) -> tuple[list[_Meant], list[_Kind]]:
    """The mentions with their places: names of one entry are one place, what lies off it another."""
    at: dict[object, int] = {}
    kinds: list[_Kind] = []
    meant: list[_Meant] = []
    of = {member: number for number, group in enumerate(scene.groups) for member in group.members}
    for member, mention in enumerate(scene.mentions):
        found = every[of[member]]
        if found is None:
            continue
        offset = found.offset or _offset(found, mention)
        key = _key(found, mention.name.text, offset)
        if key not in at:
            at[key] = len(kinds)
            words = None if found.offset else offset
            kinds.append(_Kind(found, _written(syntax, mention.name.text, words), offset, mention.is_party))
        elif not mention.is_party:
            kinds[at[key]] = kinds[at[key]]._replace(is_party=False)
        meant.append(_Meant(mention.name.first, mention.name.last, at[key], member))
    return meant, kinds


def _key(found: Found, text: str, offset: Offset | None) -> object:
    """What tells places apart."""
    off = None if offset is None else (offset.km, offset.bearing, offset.reach_km)
    if found.entry is None or found.is_around or found.offset:
        return text.casefold(), off
    return found.entry.id, off


def _offset(found: Found, mention: Mention) -> Offset | None:
    """What is told of a place off a town; within a province "north of" is a part of it."""
    if found.entry is None or found.is_around or found.kind not in {Level.TOWN, Level.POINT}:
        return None
    return mention.offset


def _written(syntax: Syntax, text: str, offset: Offset | None) -> str:
    return text if offset is None else " ".join(syntax.text[offset.start : offset.end].split())


def _between(
    syntax: Syntax, mentioned: Mentioned, meant: Sequence[_Meant], kinds: list[_Kind]
) -> Iterator[_Meant]:
    """The places that are told to lie between two towns; they are added to the kinds."""
    of = {each.mention: each for each in meant}
    for left, right in mentioned.betweens:
        one, other = of.get(left), of.get(right)
        found = middle(kinds[one.place].found, kinds[other.place].found) if one and other else None
        if one is None or other is None or found is None:
            continue
        start, end = syntax.starts[one.first], syntax.ends[other.last]
        kinds.append(_Kind(found, "between " + " ".join(syntax.text[start:end].split()), None, False))
        yield _Meant(one.first, other.last, len(kinds) - 1, None)


def _with_anaphors(syntax: Syntax, meant: Sequence[_Meant], kinds: list[_Kind], atlas: Atlas) -> list[_Meant]:
    """The mentions with the words that mean a place named before or a capital, in text order; new places are added."""
    known = [_known(each, kinds[each.place].found) for each in meant]
    again = []
    for anaphor in anaphors(syntax, known):
        place = anaphor.place if isinstance(anaphor.place, int) else _capital(anaphor.place, kinds, atlas)
        if place is not None and syntax.words[anaphor.last] != "there":
            place = _itself(place, kinds)
        if place is not None:
            again.append(_Meant(anaphor.first, anaphor.last, place, None))
    return sorted([*meant, *again], key=lambda each: each.first)


def _known(each: _Meant, found: Found) -> Known:
    entry = found.entry
    if entry is None:
        return Known(each.first, each.place, found.kind)
    is_capital = entry.feature == "PPLC" and not found.is_around
    return Known(each.first, each.place, found.kind, entry.country, entry.admin1, is_capital)


def _itself(place: int, kinds: list[_Kind]) -> int:
    """The number of the town off which a place is told: "the city" after "near Lenz" is Lenz."""
    kind = kinds[place]
    if kind.offset is None or kind.found.offset is not None:
        return place
    kinds.append(_Kind(kind.found, kind.written, None, False))
    own = (n for n, other in enumerate(kinds) if other.offset is None and other.found.entry == kind.found.entry)
    return next(own)


def _capital(seat: Seat, kinds: list[_Kind], atlas: Atlas) -> int | None:
    """The number of the place that is a capital, which is added if the text does not name it."""
    entry = atlas.seat(seat.country, seat.admin1)
    if entry is None:
        return None
    own = (n for n, kind in enumerate(kinds) if kind.found.entry == entry and kind.offset is None and not kind.found.is_around)
    number = next(own, None)
    if number is not None:
        return number
    kinds.append(_Kind(capital_of(entry), entry.name, None, False))
    return len(kinds) - 1


def _mentioned(syntax: Syntax, each: _Meant, kinds: Sequence[_Kind], mentioned: Mentioned) -> EventMention:
    """The words as a candidate for the place of an event."""
    found = kinds[each.place].found
    lies_in = frozenset(units_of(found.entry)) if found.entry is not None else frozenset()
    is_unit = itself(found.entry) if found.entry is not None and not found.is_around else None
    return EventMention(_candidate(syntax, each, mentioned), each.place, found.kind, lies_in, is_unit)


def _candidate(syntax: Syntax, each: _Meant, mentioned: Mentioned) -> Candidate:
    if each.mention is None:
        return Candidate(each.first, each.last, each.last, False, False, True, True)
    mention = mentioned.mentions[each.mention]
    is_outer = any(within.outer == each.mention for within in mentioned.withins)
    head = head_of(syntax, mention.name)
    return Candidate(each.first, each.last, head, mention.is_dateline, is_outer, mention.label == "place", False)


def _records(
    syntax: Syntax, meant: Sequence[_Meant], kinds: Sequence[_Kind], atlas: Atlas
) -> dict[int, Place]:
    """The places in text order, by their numbers."""
    spans: dict[int, list[Span]] = {}
    for each in meant:
        start, end = syntax.range_of(each.first, each.last)
        spans.setdefault(each.place, []).append(Span(start, end, syntax.text[start:end]))
    return {
        place: _record(PlaceId(f"p{number}"), kinds[place], own, atlas)
        for number, (place, own) in enumerate(spans.items(), start=1)
    }


def _record(number: PlaceId, kind: _Kind, spans: list[Span], atlas: Atlas) -> Place:
    found, offset = kind.found, kind.offset
    entry = found.entry
    sure = round(confidence(found), 3)
    if entry is None:
        return Place(id=number, mentions=spans, name=kind.written, level=found.kind, how=found.how, confidence=sure)
    latitude, longitude = (entry.latitude, entry.longitude) if offset is None else moved(entry.latitude, entry.longitude, offset)
    return Place(
        id=number,
        mentions=spans,
        name=entry.name,
        geonames=entry.id if entry.id > 0 else None,
        latitude=round(latitude, 5),
        longitude=round(longitude, 5),
        level=_level(found, offset),
        radius_km=_radius(found, offset),
        country=entry.country,
        admin1=_admin1(entry, atlas),
        how=_how(kind),
        written=kind.written if kind.written != entry.name else None,
        confidence=sure,
    )


def _how(kind: _Kind) -> str:
    if kind.is_party:
        return f"{kind.found.how}, as a party"
    return kind.found.how if kind.offset is None or kind.found.offset else f"{kind.found.how}, off it"


def _level(found: Found, offset: Offset | None) -> Level:
    assert found.entry is not None
    if offset is not None:
        return Level.TOWN if offset.reach_km <= 15 else Level.DISTRICT
    return found.entry.level


def _radius(found: Found, offset: Offset | None) -> float | None:
    if found.radius_km is None or offset is None:
        return found.radius_km
    return round(found.radius_km + offset.reach_km, 1)


def _admin1(entry: Entry, atlas: Atlas) -> str | None:
    if entry.country is None or entry.admin1 is None or entry.level is Level.COUNTRY:
        return None
    unit = atlas.unit(entry.country, entry.admin1)
    return unit.name if unit else None
