"""The columns that every table of incidents has: how sure, by whom, from where. No codebook of others has room for them."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from hearsay import edtf
from hearsay.exports import wording
from hearsay.exports.cases import Case, Said, Version
from hearsay.exports.cells import Cell, columns
from hearsay.exports.parties import blamed, joined
from hearsay.exports.places import country
from hearsay.exports.tolls import toll
from hearsay.records import Measure, SourceKind

EMPTY = "always empty"


class Filled(NamedTuple):
    """A column of incidents: its name, what its cells mean, its type in DuckDB, and how a cell is made."""

    name: str
    means: str
    cell: Callable[[Case], Cell]
    type: str = "VARCHAR"


def filled(
    written: str, cells: Mapping[str, Callable[[Case], Cell]], types: Mapping[str, str] | None = None
) -> tuple[Filled, ...]:
    """Columns from a table of words as `cells.columns` has it, and how each is made; text, where no type is given.

    Only a column that says so may be without: it is always empty, and there since programs ask for it.

    Raises:
        KeyError: another one is without.
    """
    kinds = types or {}
    return tuple(
        Filled(
            name,
            means,
            cells.get(name, _nothing) if means.startswith(EMPTY) else cells[name],
            kinds.get(name, "VARCHAR"),
        )
        for name, means in columns(written)
    )


def _nothing(_case: Case) -> Cell:
    return None


def first_day(case: Case) -> date | None:
    """The first day that the time of an incident allows; None: it has none."""
    found = edtf.bounds(case.incident.time)
    return found.first if found else None


def last_day(case: Case) -> date | None:
    """The last day that it allows."""
    found = edtf.bounds(case.incident.time)
    return found.last if found else None


def iso(day: date | None) -> str | None:
    """A day as ISO 8601."""
    return day.isoformat() if day else None


def country_of(case: Case) -> str | None:
    """The country by its name on the map."""
    return country(case.incident.place) if case.incident.place else None


def of_place(name: str) -> Callable[[Case], Cell]:
    """The cell of one part of the place."""
    return lambda case: getattr(case.incident.place, name, None)


def year(case: Case) -> int | None:
    """The year of the first day."""
    day = first_day(case)
    return day.year if day else None


def of_toll(measure: Measure, part: str) -> Callable[[Case], Cell]:
    """The cell of one part of what is claimed of a measure: low, best or high."""

    def cell(case: Case) -> Cell:
        found = toll(case, measure)
        made: Cell = getattr(found, part) if found else None
        return made

    return cell


def place_level(case: Case) -> str | None:
    """How precisely the place is known."""
    return case.incident.place.level.value if case.incident.place else None


def outlets(case: Case) -> str:
    """Who published the accounts, each once, by name."""
    return joined(sorted(account.outlet or account.report for account in case.incident.accounts))


def voices(case: Case) -> str:
    """Who says that it happened: each voice once, in the order of the accounts."""
    return joined(name for name, denies in _voices(case) if not denies)


def deniers(case: Case) -> str:
    """Who says that it did not happen, or does not confirm it."""
    return joined(name for name, denies in _voices(case) if denies)


def kinds_of_voices(case: Case) -> str:
    """How many voices of each kind tell of it: `official 2; witness 1`; the most first."""
    kinds = {(said.name, said.kind or "unresolved") for version in case.versions for said in _said(version)}
    counts = Counter(kind for _, kind in kinds)
    return joined(f"{kind} {count}" for kind, count in sorted(counts.items(), key=lambda e: (-e[1], e[0])))


def blame(case: Case) -> str:
    """Who is said to have done it, and by whom: `A (by B, C); D (by E)`."""
    return joined(
        f"{name} (by {', '.join(dict.fromkeys(said.name for said in by))})" for name, by in blamed(case)
    )


def words(case: Case, longest: int) -> str:
    """What the accounts say in their own words, origins once: `Outlet (day): “…”`, of each the first sentence of it."""
    return " | ".join(_quoted(version, longest) for version in _first_of_origins(case) if version.events)


def _quoted(version: Version, longest: int) -> str:
    account, sentence = version.account, version.text.sentence(version.events[0].trigger)
    said = wording.shorten(" ".join(sentence.text.split()), longest)
    return f"{account.outlet or account.report} ({account.published or 'undated'}): “{said}”"


def _first_of_origins(case: Case) -> Iterator[Version]:
    seen = set()
    for version in case.versions:
        if version.origin not in seen and version.events:
            seen.add(version.origin)
            yield version


def _voices(case: Case) -> Iterator[tuple[str, bool]]:
    for version in case.versions:
        for event in version.events:
            said = version.text.said(event.statement)
            name = said.name if said.kind != SourceKind.OUTLET.value else f"{said.name} itself"
            yield name, said.denies or event.certainty.value == "denied"


def _said(version: Version) -> Iterator[Said]:
    return (version.text.said(event.statement) for event in version.events)


STANDING_MEAN = """
incident | id of the incident in the archive
told_as | how it is told, at most: `stated` (somebody says, or an outlet itself tells, that it happened), `believed` (as an opinion, a fear or an intent alone), `possible` (as possible, expected, ordered or conditional alone), `denied` (all who tell of it say that it did not happen). Never that it is so
standing | `single source`, `corroborated`, `disputed` or `denied`
disputes | what the accounts disagree on: `occurrence`, `actor`, `number`
reports | how many reports tell of it
outlets | in how many outlets
origins | from how many origins: copies, and outlets that rest on one source, count once
independent | how many of these share no voice: all that corroboration counts
said_by | who says that it happened; `X itself` is an outlet in its own voice
denied_by | who denies or does not confirm it
blamed | who is said to have done it, each with those who say so; a claim, and never a finding
"""
STANDING_COLUMNS = filled(
    STANDING_MEAN,
    {
        "incident": lambda c: c.incident.id,
        "told_as": lambda c: c.told_as,
        "standing": lambda c: c.incident.standing.value,
        "disputes": lambda c: joined(c.incident.disputes),
        "reports": lambda c: c.incident.corroboration.reports,
        "outlets": lambda c: c.incident.corroboration.outlets,
        "origins": lambda c: c.incident.corroboration.origins,
        "independent": lambda c: c.incident.corroboration.independent,
        "said_by": voices,
        "denied_by": deniers,
        "blamed": blame,
    },
    types={"reports": "INTEGER", "outlets": "INTEGER", "origins": "INTEGER", "independent": "INTEGER"},
)
"""The columns without which a row would read as a fact."""
