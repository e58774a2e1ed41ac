"""An Incident in words for the board: what, where, when, how it stands."""

from typing import NamedTuple

from hearsay import edtf
from hearsay.board.addresses import incident_address
from hearsay.exports.figures import MEASURES, range_words
from hearsay.records import FigureRange, Incident, Place, Standing

STANDINGS = {
    Standing.SINGLE_SOURCE: "one independent account alone",
    Standing.CORROBORATED: "two or more accounts that are independent of each other",
    Standing.DISPUTED: "the accounts contradict each other",
    Standing.DENIED: "all that tell of it say that it did not happen",
}
OVER = {"occurrence": "whether it happened", "actor": "who did it", "number": "how many"}


class Line(NamedTuple):
    """An incident as one entry of a list."""

    address: str
    what: str
    where: str
    when: str
    who: str
    figures: list[str]
    standing: str
    meaning: str
    over: str
    reports: int
    outlets: int
    origins: int
    independent: int


def line(found: Incident) -> Line:
    """The entry of an incident."""
    counts = found.corroboration
    return Line(
        address=incident_address(found.id),
        what=what(found),
        where=place_words(found.place),
        when=edtf.words(found.time) if found.time else "time not told",
        who=who(found),
        figures=[figure_words(figure) for figure in found.figures],
        standing=found.standing.value,
        meaning=STANDINGS[found.standing],
        over=over(found),
        reports=counts.reports,
        outlets=counts.outlets,
        origins=counts.origins,
        independent=counts.independent,
    )


def what(found: Incident) -> str:
    """The type in print: Assault."""
    return found.type.capitalize() or "Something"


def over(found: Incident) -> str:
    """What the accounts disagree on, in words."""
    return " and ".join(OVER.get(each, each) for each in found.disputes)


def who(found: Incident) -> str:
    """Who to whom, as far as it is told."""
    acting = ", ".join(actor.name for actor in found.actors[:3])
    acted_on = ", ".join(actor.name for actor in found.recipients[:3])
    return f"{acting or 'nobody named'} → {acted_on}" if acted_on else acting


def place_words(place: Place | None) -> str:
    """The place and the unit around it."""
    if place is None:
        return "place not told"
    around = place.admin1 if place.admin1 and place.admin1 != place.name else place.country
    return f"{place.name}, {around}" if around else place.name


def figure_words(figure: FigureRange) -> str:
    """A range with what it counts: 3 to 12 killed, of them children."""
    measure = MEASURES[figure.measure].lower()
    group = "" if figure.group == "people" else f" ({figure.group})"
    return f"{range_words(figure)} {measure}{group}"
