"""What is told of places in every view: how precisely they are known, where they lie, how they were resolved."""

from collections.abc import Iterator

from hearsay.exports import wording
from hearsay.exports.map.outlines import outlines
from hearsay.records import Level, Place

LEVELS = {
    Level.POINT: "a point: a spot, a building, a crossing",
    Level.TOWN: "a town or village",
    Level.DISTRICT: "a district",
    Level.PROVINCE: "a province",
    Level.COUNTRY: "a country",
    Level.REGION: "a region over several units or countries",
}
BY_NAME = "name"
HELD = "\N{NO-BREAK SPACE}"
UNSURE = 0.5


def coordinates(place: Place) -> str | None:
    """Latitude and longitude as people write them, as fine as the radius allows; None: they are not known."""
    if place.latitude is None or place.longitude is None:
        return None
    digits = 1 if (place.radius_km or 0) >= 20 else 2
    north, east = "N" if place.latitude >= 0 else "S", "E" if place.longitude >= 0 else "W"
    return f"{abs(place.latitude):.{digits}f}°{HELD}{north}, {abs(place.longitude):.{digits}f}°{HELD}{east}"


def radius(place: Place) -> str | None:
    """Within how many kilometres it is expected to lie; None: that is not known."""
    return f"within {place.radius_km:,.0f}{HELD}km" if place.radius_km else None


def units(place: Place) -> str:
    """The units that a place lies in, from the smaller: province, country. A country lies in none."""
    if place.level is Level.COUNTRY:
        return ""
    named = [place.admin1, country(place)]
    return ", ".join(dict.fromkeys(each for each in named if each and each != place.name))


def country(place: Place) -> str | None:
    """The country of a place by its name on the map, by its code where that has none; None: it is not known."""
    return outlines().name(place.country) or place.country


def notes(place: Place) -> Iterator[str]:
    """What is to be said of how a place was resolved: another spelling, another way than by its name, doubt."""
    if place.written:
        yield f"written “{place.written}”"
    if place.how != BY_NAME:
        yield f"resolved by {place.how}"
    if place.latitude is None or place.longitude is None:
        yield "not located"
    elif place.confidence < UNSURE:
        yield f"unsure, {wording.percent(round(100 * place.confidence), 100)} %"
