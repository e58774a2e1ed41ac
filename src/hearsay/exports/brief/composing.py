"""A brief from incidents: what several tell of independently first, then what one source alone says, then what is denied."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from hearsay import edtf
from hearsay.exports import places
from hearsay.exports.brief import telling
from hearsay.exports.brief.blaming import blamed
from hearsay.exports.brief.content import Brief, Group, Part, Row, Section
from hearsay.exports.brief.counting import counted
from hearsay.exports.cases import DENIED, Case
from hearsay.exports.tolls import Toll, toll
from hearsay.exports.wording import counted as number_of
from hearsay.records import Incident, Measure

SEVERAL, ONE, NONE = "Told by several, independently", "Told by one source", "Denied by all who tell of it"
NOWHERE, UNDATED = "Place not told", "day not told"
LEAST_SHOWN = 3  # incidents from which an overview helps


def brief(cases: Iterable[Case], *, title: str, asked: Mapping[str, str]) -> Brief:
    """The brief of some incidents. An incident of whose accounts nothing is left to quote is left out."""
    quotable = [case for case in cases if any(version.events for version in case.versions)]
    ordered = sorted(quotable, key=_order)
    sections = tuple(_sections(ordered))
    return Brief(title, _facts(ordered, asked), tuple(_overview(ordered)), sections)


def part(case: Case) -> Part:
    """What is told of one incident."""
    incident, what = case.incident, telling.noun(case)
    found = telling.told(case)
    return Part(
        anchor=incident.id,
        name=_capital(what.removeprefix("an ").removeprefix("a ")),
        dispute=_dispute(incident),
        lead=telling.lead(case),
        told=tuple(telling.sentences(found.told, case)),
        denied=tuple(telling.sentences(found.denied, case)),
        blamed=tuple(blamed(case)),
        counted=tuple(counted(case)),
    )


def section_of(case: Case) -> str:
    """Which section an incident stands in."""
    if case.told_as == DENIED:
        return NONE
    return SEVERAL if case.incident.corroboration.independent > 1 else ONE


def _sections(ordered: Sequence[Case]) -> Iterator[Section]:
    for name in (SEVERAL, ONE, NONE):
        groups: dict[tuple[str, str], list[Part]] = {}
        for case in ordered:
            if section_of(case) == name:
                groups.setdefault((place_words(case), time_words(case)), []).append(part(case))
        if groups:
            yield Section(name, tuple(Group(*where, tuple(parts)) for where, parts in groups.items()))


def _order(case: Case) -> tuple[int, bool, str, str, str]:
    """The most independent first; then by day, what has none last."""
    when = edtf.bounds(case.incident.time)
    first = when.first.isoformat() if when and when.first else "~"
    is_nowhere = case.incident.place is None
    return -case.incident.corroboration.independent, is_nowhere, first, place_words(case), case.incident.id


def place_words(case: Case) -> str:
    """Where, with the unit around it."""
    place = case.incident.place
    if place is None:
        return NOWHERE
    around = places.units(place)
    return f"{place.name}, {around}" if around else place.name


def time_words(case: Case) -> str:
    """When, in words."""
    return edtf.words(case.incident.time) if case.incident.time else UNDATED


def _dispute(incident: Incident) -> str | None:
    words = {"occurrence": "whether it happened", "actor": "who did it", "number": "how many"}
    told = [words.get(each, each) for each in incident.disputes]
    return f"disputed: {telling.listed(told)}" if told else None


def _overview(ordered: Sequence[Case]) -> Iterator[Row]:
    if len(ordered) < LEAST_SHOWN:
        return
    for name in (SEVERAL, ONE, NONE):
        located = (each for each in ordered if each.incident.place is not None)
        for case in (each for each in located if section_of(each) == name):
            killed = toll(case, Measure.KILLED)
            noun = telling.noun(case)
            yield Row(
                case.incident.id,
                time_words(case),
                case.incident.place.name if case.incident.place else NOWHERE,
                _capital(noun.removeprefix("an ").removeprefix("a ")),
                case.incident.corroboration.independent,
                case.incident.standing.value,
                _range_of(killed) if killed else "",
            )


def _range_of(found: Toll) -> str:
    """The range in a cell: `5 to 60`, `9 or more`, `up to 30`."""
    low, high = found.low, found.high
    if low is None:
        return "no number" if high is None else f"up to {high:,}"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def _facts(cases: Sequence[Case], asked: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    versions = [version for case in cases for version in case.versions]
    reports = {version.account.report for version in versions}
    outlets = {version.text.outlet for version in versions}
    models = {f"{v.text.reading.model.name} {v.text.reading.model.version}" for v in versions}
    return (
        *asked.items(),
        ("Made of", f"{number_of(len(reports), 'report')} from {number_of(len(outlets), 'outlet')}"),
        ("Incidents", str(len(cases))),
        ("Read by", ", ".join(sorted(models)) or "nobody"),
        ("Nature", "claims of reports, put together by rules; no finding of what is true"),
        ("Places", "names and countries as GeoNames has them, no position on borders"),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
