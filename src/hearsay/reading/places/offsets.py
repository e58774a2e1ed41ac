"""Places that are told by another one: "20 km north of Lenz", "near Lenz", "on the Lenz axis", "between Lenz and Orvo"."""

import itertools
import math
import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.places.names import Name
from hearsay.reading.syntax import Syntax
from hearsay.sphere import EARTH_KM

NEAR_KM = 15.0
"""How far "near", "outside", "on the outskirts of" reach."""
TOWARDS_KM = 25.0
"""How far "north of" reaches where no distance is told."""
AXIS_KM = 35.0
"""How far an axis, a direction, a front or a sector that is named after a town reaches."""
VAGUE = 0.35
"""The share of a distance that it may be off, where a direction is told with it."""

_KM = {
    "km": 1.0,
    "kilometer": 1.0,
    "kilometre": 1.0,
    "k": 1.0,
    "mile": 1.609,
    "nautical mile": 1.852,
    "mi": 1.609,
    "m": 0.001,
    "meter": 0.001,
    "metre": 0.001,
}
_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
}  # fmt: skip
_BEARINGS = {
    "north": 0,
    "northeast": 45,
    "east": 90,
    "southeast": 135,
    "south": 180,
    "southwest": 225,
    "west": 270,
    "northwest": 315,
}
_REACH = 90  # characters before a name that are looked at
_BEFORE = re.compile(
    r"(?:\b(?P<number>\d[\d,.]*|"
    + "|".join(_WORDS)
    + r")(?:\s*|-)(?P<unit>km|kilomet(?:er|re)|nautical\s+mile|mile|mi|met(?:er|re)|m|k)s?\b\s*(?:\(\d[^)]{0,20}\)\s*)?"
    r"(?:to\s+the\s+|in\s+the\s+|(?:away|further|drive|outside|inside|inland|or\s+so|just|due)\s+)*)?"
    r"(?:(?P<bearing>(?:north|south)?[ -]?(?:east|west)|north|south)(?:ern)?(?:\s+(?:outskirts|edge|side|direction))?\s+)?"
    r"(?:(?P<near>near|outside|close\s+to|(?:the\s+)?(?:\w+\s+)?outskirts\s+of|(?:the\s+)?(?:\w+\s+)?suburbs?\s+of|on\s+the\s+edge\s+of|around|vicinity\s+of|adjacent\s+to|not\s+far\s+from|next\s+to)"
    r"|of|from|towards?|outside)\s+(?:the\s+)?(?:(?:\w+\s+){0,2}(?:city|town|village|camp|settlement|port)\s+of\s+)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[’']?s?\s+(?:axis|axes|direction|directions|front|frontline|front\s+line|sector|salient|highway|road|route|line)\b",
    re.IGNORECASE,
)


class Offset(NamedTuple):
    """Off a place: how far, which way (degrees from north, clockwise), and the words that say so."""

    km: float | None
    bearing: float | None
    reach_km: float
    start: int
    end: int

    @property
    def is_moved(self) -> bool:
        """Are both the way and the distance told, so that there is another point?"""
        return self.km is not None and self.bearing is not None


def offset_of(syntax: Syntax, name: Name) -> Offset | None:
    """What the words around a name say of a place off it; None: the name is the place itself. Code points."""
    start, end = syntax.starts[name.first], syntax.ends[name.last]
    if name.first == 0 or syntax.words[name.first - 1] not in _LAST_BEFORE:
        return _on_axis(syntax, start, end)
    sentence = syntax.sentences[syntax.sentence_of[name.first]]
    lead = max(syntax.starts[sentence.start], start - _REACH)
    before = _before(syntax.text[lead:start], lead, end)
    return before if before is not None else _on_axis(syntax, start, end)


_LAST_BEFORE = frozenset("of from near outside around to towards toward the".split())
"""The last word before a name that another place is told by."""


def _on_axis(syntax: Syntax, start: int, end: int) -> Offset | None:
    after = _AFTER.match(syntax.text, end)
    return Offset(None, None, AXIS_KM, start, after.end()) if after else None


def _before(words: str, lead: int, end: int) -> Offset | None:
    found = _BEFORE.search(words)
    if found is None or not (found["number"] or found["bearing"] or found["near"]):
        return None
    km = _kilometres(found["number"], found["unit"])
    bearing = _bearing(found["bearing"])
    if km is None and bearing is None and not found["near"]:
        return None
    start = lead + found.start() + len(found[0]) - len(found[0].lstrip())
    return Offset(km, bearing, _reach(km, bearing), start, end)


def _reach(km: float | None, bearing: float | None) -> float:
    if km is None:
        return NEAR_KM if bearing is None else TOWARDS_KM
    return km * VAGUE if bearing is not None else km


def _kilometres(number: str | None, unit: str | None) -> float | None:
    if not number or not unit:
        return None
    plain = number.replace(",", "").rstrip(".").casefold()
    amount = float(_WORDS[plain]) if plain in _WORDS else _number(plain)
    return None if amount is None else amount * _KM[" ".join(unit.casefold().split())]


def _number(plain: str) -> float | None:
    try:
        return float(plain)
    except ValueError:
        return None


def _bearing(words: str | None) -> float | None:
    return float(_BEARINGS[re.sub(r"[ -]", "", words.casefold())]) if words else None


def moved(latitude: float, longitude: float, offset: Offset | None) -> tuple[float, float]:
    """The point that lies off another by a distance and a way, in degrees; the same point where either is not told."""
    if offset is None or offset.km is None or offset.bearing is None:
        return latitude, longitude
    along, way = offset.km / EARTH_KM, math.radians(offset.bearing)
    phi = math.radians(latitude)
    sine = math.sin(phi) * math.cos(along) + math.cos(phi) * math.sin(along) * math.cos(way)
    turned = math.atan2(
        math.sin(way) * math.sin(along) * math.cos(phi), math.cos(along) - math.sin(phi) * sine
    )
    return math.degrees(math.asin(sine)), (longitude + math.degrees(turned) + 540) % 360 - 180


class Between(NamedTuple):
    """By their positions among the names: two with what is told to lie between them."""

    left: int
    right: int


_LINKING = frozenset({"the", "city", "town", "of", "village", "cities", "towns", "villages"})


def betweens(syntax: Syntax, names: Sequence[Name]) -> Iterator[Between]:
    """The pairs of neighbouring names with a place between them: "the road between Lenz and Orvo", "from Lenz to Orvo"."""
    for at, (left, right) in enumerate(itertools.pairwise(names)):
        joined = [w for w in syntax.words[left.last + 1 : right.first] if w not in _LINKING]
        before = [w for w in syntax.words[max(0, left.first - 4) : left.first] if w not in _LINKING]
        if joined == ["and"] and before[-1:] == ["between"]:
            yield Between(at, at + 1)


def apposed(
    syntax: Syntax, names: Sequence[Name], offsets: Sequence[Offset | None]
) -> Iterator[tuple[int, int, Offset]]:
    """The positions of names with those that tell where they are: "Orvo, 60 km west of Lenz"."""
    for at, (name, offset) in enumerate(zip(names[1:], offsets[1:], strict=True)):
        if offset is None or offset.start >= syntax.starts[name.first]:
            continue
        between = syntax.text[syntax.ends[names[at].last] : offset.start]
        if _APPOSED.fullmatch(between) or (between == " " and _is_beside(syntax, offset)):
            yield at, at + 1, offset


def _is_beside(syntax: Syntax, offset: Offset) -> bool:
    """Does it begin with "near" or "outside": "the village of Orvo near Lenz"?"""
    return syntax.text[offset.start :].startswith(
        ("near ", "outside ", "close to ", "not far from ", "just outside ")
    )


def apposed_to_nouns(
    syntax: Syntax, names: Sequence[Name], known: Collection[Name]
) -> Iterator[tuple[int, int, Offset]]:
    """The same where a noun tells it: "Orvo, 10 km northwest of the city"; of the `known` names the last one before is meant."""
    for at, name in enumerate(names):
        end = syntax.ends[name.last]
        noun = _OF_THE_CITY.match(syntax.text, end, end + _REACH)
        if noun is None:
            continue
        offset = _before(
            syntax.text[noun.start("words") : noun.start("noun")], noun.start("words"), noun.end()
        )
        teller = next(
            (n for n in reversed(range(at)) if names[n].text != name.text and names[n] in known), None
        )
        if offset is not None and teller is not None and _is_recent(syntax, names[teller], name):
            yield at, teller, offset


def _is_recent(syntax: Syntax, before: Name, name: Name) -> bool:
    return syntax.sentence_of[name.first] - syntax.sentence_of[before.first] <= _RECENT


_RECENT = 3  # sentences back to what "the city" is


_APPOSED = re.compile(
    r"\s*(?:,|\(|,?\s+which\s+(?:is|lies)|,?\s+(?:a|the)\s+\w+(?:\s+\w+)?)\s*(?:(?:about|some|around|just|roughly|approximately|located|situated|lying|nearly|almost)\s+)*",
    re.IGNORECASE,
)
_OF_THE_CITY = re.compile(
    _APPOSED.pattern
    + r"(?P<words>[^.;,()]{2,60}?\s)(?P<noun>(?:the|that)\s+(?:city|town|village|settlement|capital|port|camp)\b(?!\s+of\b))",
    re.IGNORECASE,
)
