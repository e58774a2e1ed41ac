"""The places of a report before they are records: what each is, and which words mean it."""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.places.anaphora import Anaphor, Known, Seat, anaphors
from hearsay.reading.places.candidates import Atlas
from hearsay.reading.places.found import Found, capital_of, middle
from hearsay.reading.places.groups import Mention
from hearsay.reading.places.mentions import Mentioned
from hearsay.reading.places.offsets import Offset
from hearsay.reading.places.ranking import Scene
from hearsay.reading.syntax import Syntax
from hearsay.records import Level


class Kind(NamedTuple):
    """One place: what it was taken for, as the text writes it, how far off that.

    `is_party`: the text names it as a state that acts alone, nowhere as where something is.
    """

    found: Found
    written: str
    offset: Offset | None = None
    is_party: bool = False


class Meant(NamedTuple):
    """Words, both included, that mean one place; `mention` is the number of the name, None of other words."""

    first: int
    last: int
    place: int
    mention: int | None = None


class Kinds:
    """The places of a report by their numbers, and the words that mean them, in text order."""

    def __init__(self, syntax: Syntax, atlas: Atlas) -> None:
        self._syntax, self._atlas = syntax, atlas
        self.every: list[Kind] = []
        self.meant: list[Meant] = []
        self._numbers: dict[object, int] = {}

    def add_names(self, scene: Scene, every: Sequence[Found | None]) -> None:
        """Takes in the names: those of one entry are one place, what lies off it another."""
        of = {member: number for number, group in enumerate(scene.groups) for member in group.members}
        for at, mention in enumerate(scene.mentions):
            found = every[of[at]]
            if found is not None:
                number = self._number(found, mention)
                self.meant.append(Meant(mention.name.first, mention.name.last, number, at))

    def _number(self, found: Found, mention: Mention) -> int:
        offset = found.offset or _offset(found, mention)
        key = _key(found, mention.name.text, offset)
        if key not in self._numbers:
            self._numbers[key] = len(self.every)
            off = None if found.offset else offset
            written = mention.name.text if off is None else self._words(off.start, off.end)
            self.every.append(Kind(found, written, offset, mention.is_party))
        elif not mention.is_party:
            own = self._numbers[key]
            self.every[own] = self.every[own]._replace(is_party=False)
        return self._numbers[key]

    def add_betweens(self, mentioned: Mentioned) -> None:
        """Takes in the places that are told to lie between two towns."""
        of = {each.mention: each for each in self.meant}
        for left, right in mentioned.betweens:
            one, other = of.get(left), of.get(right)
            if one is None or other is None:
                continue
            found = middle(self.every[one.place].found, self.every[other.place].found)
            if found is not None:
                words = self._words(self._syntax.starts[one.first], self._syntax.ends[other.last])
                self.every.append(Kind(found, f"between {words}"))
                self.meant.append(Meant(one.first, other.last, len(self.every) - 1))

    def add_anaphors(self, mentioned: Mentioned) -> None:
        """Takes in the words that mean a place named before, or a capital, which may be a new place.

        "The country" is where something is: a state that acts is not meant.
        """
        known = [
            _known(each, self.every[each.place]) for each in self.meant if not self._acts(each, mentioned)
        ]
        for anaphor in anaphors(self._syntax, known):
            place = self._place(anaphor)
            if place is not None:
                self.meant.append(Meant(anaphor.first, anaphor.last, place))
        self.meant.sort(key=lambda each: each.first)

    @staticmethod
    def _acts(each: Meant, mentioned: Mentioned) -> bool:
        return each.mention is not None and mentioned.mentions[each.mention].is_party

    def _place(self, anaphor: Anaphor) -> int | None:
        """The number of what an anaphor means; "the city" after "near Lenz" is Lenz, "there" is near it."""
        if isinstance(anaphor.place, Seat):
            entry = self._atlas.seat(anaphor.place.country, anaphor.place.admin1)
            return None if entry is None else self._plain(Kind(capital_of(entry), entry.name))
        kind = self.every[anaphor.place]
        is_there = self._syntax.words[anaphor.last] == "there"
        if is_there or kind.offset is None or kind.found.offset is not None:
            return anaphor.place
        return self._plain(Kind(kind.found, kind.written))

    def _plain(self, kind: Kind) -> int:
        """The number of the place that is an entry itself, not off or around it; it is added if it is new."""
        key = _key(kind.found, kind.written, None)
        if key not in self._numbers:
            self._numbers[key] = len(self.every)
            self.every.append(kind)
        return self._numbers[key]

    def _words(self, start: int, end: int) -> str:
        return " ".join(self._syntax.text[start:end].split())


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


def _known(each: Meant, kind: Kind) -> Known:
    """A place as what anaphors look for."""
    entry = kind.found.entry
    if entry is None:
        return Known(each.first, each.place, kind.found.kind)
    is_capital = entry.feature == "PPLC" and not kind.found.is_around and kind.offset is None
    return Known(each.first, each.place, kind.found.kind, entry.country, entry.admin1, is_capital)
