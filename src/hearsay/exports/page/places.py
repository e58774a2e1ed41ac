"""The layer of places: their words in the text, their cards, the map of them and the list beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hearsay.exports import places, wording
from hearsay.exports.circumstances import Called, Happenings, circumstances, happenings
from hearsay.exports.map.drawing import Drawing, Mark, Sought, draw
from hearsay.exports.page.circumstances import to_events
from hearsay.exports.page.layers import Card, Fact, Item, Layer, Lead, Piece, Switch
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Level, Place, Reading

SWITCHES = (Switch("place", "Places", "underlined with dots", "9", is_on=False),)


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One line of the list of places. `leads`: whether the text has words for it; `is_far`: it is not on the map."""

    key: str
    label: str
    name: str
    classes: str
    level: str
    notes: tuple[str, ...]
    events: tuple[Lead, ...]
    leads: bool
    is_far: bool


@dataclass(frozen=True, slots=True)
class MapMark:
    """A place on the map, with its classes, and what it is in words."""

    mark: Mark
    line: PlaceLine
    classes: str
    title: str


@dataclass(frozen=True, slots=True)
class Where:
    """What the page shows under "Where": the map, if any place has coordinates, and all places as a list."""

    drawing: Drawing | None
    marks: tuple[MapMark, ...]
    lines: tuple[PlaceLine, ...]
    description: str


def layer(reading: Reading) -> Layer:
    """The places of a reading as the page shows them in the text and under the hand."""
    told = happenings(reading)
    named = [each for each in circumstances(reading).places.values() if each.item.mentions]
    return Layer(tuple(_pieces(named)), tuple(_item(each, told) for each in named))


def _pieces(named: Sequence[Called[Place]]) -> Iterator[Piece]:
    for label, place in named:
        spans = sorted(set(place.mentions))
        for nth, span in enumerate(spans):
            yield Piece(span.start, span.end, ("place",), item=label, nth=None if nth else 0)


def _item(called: Called[Place], told: Happenings) -> Item:
    label, place = called
    name = wording.shorten(place.name, MAX_CARD_CHARACTERS)
    tags = (place.level.value, *(["unsure"] if place.confidence < places.UNSURE else ()))
    card = Card(name, tags, tuple(_facts(place, told)), ())
    return Item(label, label, f"Place {label}: {name}, {place.level.value}", ("place",), card)


def _facts(place: Place, told: Happenings) -> Iterator[Fact]:
    where = [each for each in (places.coordinates(place), places.radius(place)) if each]
    known = (
        ("In the text", f"“{place.written}”" if place.written else ""),
        ("Level", places.LEVELS[place.level]),
        ("Lies in", places.units(place)),
        ("Located", ", ".join(where) if where else "nowhere: no coordinates are known"),
        ("Resolved", f"by {place.how}"),
        ("Named", wording.counted(len(place.mentions), "time")),
        ("GeoNames", str(place.geonames) if place.geonames is not None else ""),
    )
    for label, value in known:
        if value:
            yield Fact(label, wording.shorten(value, MAX_CARD_CHARACTERS))
    happens = to_events(told.at.get(place.id, ()))
    if happens:
        yield Fact("Events", "", leads=happens)
    yield Fact("Confidence", f"{round(100 * place.confidence)} %")


def where(reading: Reading, prefix: str) -> Where | None:
    """The map and the list of the places of a reading; None: it has none. Where something happens comes first."""
    called = circumstances(reading).places
    if not called:
        return None
    told = happenings(reading)
    sought = [Sought(label, place, len(told.at.get(place.id, ()))) for label, place in called.values()]
    drawing = draw(sought)
    far = set(drawing.beyond) if drawing else set()
    lines = {each.key: _line(each, told, prefix, is_far=each.key in far) for each in sought}
    marks = tuple(_map_mark(mark, lines[mark.key]) for mark in drawing.marks) if drawing else ()
    ordered = sorted(sought, key=lambda each: not each.events)
    return Where(drawing, marks, tuple(lines[each.key] for each in ordered), _description(marks, lines))


def _line(sought: Sought, told: Happenings, prefix: str, *, is_far: bool) -> PlaceLine:
    place = sought.place
    where = [each for each in (places.coordinates(place), places.radius(place)) if each]
    where = [] if place.level is Level.COUNTRY else where  # of a country the name says more
    far = ["not on the map"] if is_far else []
    notes = [places.units(place), ", ".join(where), *places.notes(place), *far]
    return PlaceLine(
        key=f"{prefix}{sought.key}",
        label=sought.key,
        name=_short(place.name),
        classes="is-unsure" if place.confidence < places.UNSURE else "",
        level=place.level.value,
        notes=tuple(_short(note) for note in notes if note),
        events=to_events(told.at.get(place.id, ())),
        leads=bool(place.mentions),
        is_far=is_far,
    )


def _map_mark(mark: Mark, line: PlaceLine) -> MapMark:
    states = [
        f"spot-{mark.level}",
        *([] if mark.is_sure else ["is-unsure"]),
        *(["has-events"] if line.events else []),
    ]
    happens = f". {wording.counted(len(line.events), 'event')}" if line.events else ""
    said = ", ".join([line.level, *line.notes[:2]])
    return MapMark(mark, line, " ".join(states), f"{line.name}: {said}{happens}")


def _description(marks: Sequence[MapMark], lines: dict[str, PlaceLine]) -> str:
    """What the map shows, for those who hear the page."""
    shown = wording.counted(len(marks), "place")
    far = sum(line.is_far for line in lines.values())
    others = f"; {wording.counted(far, 'more lies', 'more lie')} outside it" if far else ""
    return f"A map of {shown}{others}. The list beside it says the same in words."


def _short(text: str) -> str:
    return wording.shorten(text, MAX_CELL_CHARACTERS)
