"""What is made of a name that the gazetteer lacks: where the text says it is, or the smallest unit around it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Atlas, itself
from hearsay.reading.places.found import AROUND, Found, radius_of
from hearsay.reading.places.ranking import Scene
from hearsay.records import Level

IN_QUESTION = 0.6
"""The share of a report's places that lie in one country from which an unknown name is taken to lie there too."""
ALIKE_SHARE = 0.7
"""How sure a place of a settled province is that is written a letter or two otherwise."""
UNIT_SHARE, BESIDE_SHARE, COUNTRY_SHARE, UNKNOWN_SHARE = 0.9, 0.8, 0.8, 0.1
"""How sure the unit around an unknown name is: told by the text, of what is named beside it, of the report; none."""
BESIDE_WORDS = 25
"""How many words away a place of the sentence may stand whose unit an unknown name is taken to lie in."""


class Settled(NamedTuple):
    """What is known of a report once its other names are settled: each group, and the share of each country.

    `by_sentence` holds the groups of each sentence with the words they are named at.
    """

    scene: Scene
    known: Sequence[Found | None]
    countries: Mapping[str, float]
    by_sentence: Mapping[int, Sequence[tuple[int, int]]]

    @classmethod
    def of(cls, scene: Scene, known: Sequence[Found | None], countries: Mapping[str, float]) -> "Settled":
        """With the groups of each sentence."""
        by_sentence: dict[int, list[tuple[int, int]]] = {}
        for at, group in enumerate(scene.groups):
            for mention in (scene.mentions[member] for member in group.members):
                by_sentence.setdefault(mention.sentence, []).append((at, mention.name.first))
        return cls(scene, known, countries, by_sentence)


def around(settled: Settled, at: int, atlas: Atlas) -> Found:
    """What a group is taken for by the words around it."""
    group = settled.scene.groups[at]
    kind = group.unit or Level.TOWN
    off = _off(settled, at, kind)
    if off is not None:
        return off
    outer = _told(settled, at, atlas)
    for unit in outer:
        if (near := _alike(group.text, unit, atlas)) is not None:
            return near
    if outer:
        return _unit(max(outer, key=lambda entry: len(itself(entry) or ())), kind, AROUND, UNIT_SHARE)
    beside = _beside(settled, at, atlas)
    if beside is not None:
        how = f"{AROUND}, of what is named beside it"
        return _alike(group.text, beside, atlas) or _unit(beside, kind, how, BESIDE_SHARE)
    return _in_question(settled.countries, kind, atlas)


def _off(settled: Settled, at: int, kind: Level) -> Found | None:
    """A place by what is told of it: "Orvo, 60 km west of Lenz"."""
    if at not in settled.scene.apposed:
        return None
    teller, offset = settled.scene.apposed[at]
    base = settled.known[teller]
    if base is None or base.entry is None or base.radius_km is None:
        return None
    return base._replace(how=f"off {base.entry.name}, as told", kind=kind, offset=offset)


def _told(settled: Settled, at: int, atlas: Atlas) -> list[Entry]:
    """The units that the text says the name lies in; of a town its province: "Orvo in western Lenz countryside"."""
    outer = [settled.known[high] for high in settled.scene.outer.get(at, ())]
    units = [_unit_of(found, atlas) for found in outer if found is not None]
    return [unit for unit in units if unit is not None]


def _around_town(entry: Entry, atlas: Atlas) -> Entry | None:
    """The unit that an entry is, or the province or country that a town lies in; None for a region."""
    if entry.country is None or entry.level is Level.REGION or itself(entry) is not None:
        return entry if itself(entry) is not None else None
    return atlas.unit(entry.country, entry.admin1) if entry.admin1 else atlas.unit(entry.country)


def _unit_of(found: Found, atlas: Atlas) -> Entry | None:
    """The unit that is known of a place: of a doubtful one what holds its namesakes."""
    if found.within is not None or found.entry is None:
        return found.within
    return _around_town(found.entry, atlas)


def _alike(text: str, unit: Entry, atlas: Atlas) -> Found | None:
    """A place of a settled province or district that is written a letter or two otherwise."""
    if unit.country is None or unit.admin1 is None:
        return None
    found = atlas.like(text, unit.country, unit.admin1, unit.admin2 if unit.level is Level.DISTRICT else None)
    if not found:
        return None
    entry = found[0].entry
    how = f"spelling, a letter or two off, as {unit.name} is named"
    return Found(entry, entry.level, radius_of(entry), how, ALIKE_SHARE)


def _beside(settled: Settled, at: int, atlas: Atlas) -> Entry | None:
    """The unit of the nearest place named in the same sentence: itself, or that of a town."""
    scene = settled.scene
    near: list[tuple[int, int, Found]] = []
    for own in (scene.mentions[member] for member in scene.groups[at].members):
        for other, word in settled.by_sentence.get(own.sentence, ()):
            found, gap = settled.known[other], abs(word - own.name.first)
            if found is not None and found.entry is not None and gap <= BESIDE_WORDS:
                near.append((gap, other, found))
    close = [found for *_, found in sorted(near, key=lambda each: each[:2])]
    units = [unit for found in close if (unit := _unit_of(found, atlas)) is not None]
    return next((unit for unit in units if unit.level is not Level.COUNTRY), units[0] if units else None)


def _in_question(countries: Mapping[str, float], kind: Level, atlas: Atlas) -> Found:
    """The country that the report is about, if it is about one; else nothing but the name is known."""
    country = max(countries, key=lambda code: countries[code], default=None)
    unit = atlas.unit(country) if country is not None and countries[country] >= IN_QUESTION else None
    if country is None or unit is None:
        return Found(None, kind, None, "not in the gazetteer", UNKNOWN_SHARE)
    return _unit(unit, kind, f"{AROUND}, as the report is about it", COUNTRY_SHARE * countries[country])


def _unit(entry: Entry, kind: Level, how: str, share: float) -> Found:
    return Found(entry, kind, radius_of(entry), how, share)
