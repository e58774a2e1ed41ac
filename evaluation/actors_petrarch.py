"""Country and sector against the actor dictionaries of the CAMEO coders: a check of sanity, and no gold standard.

The dictionaries (Phoenix, with PETRARCH2; up to about 2014) give codes to names; CAMEO's codes are mapped to PLOVER's
as `hearsay actors import` does. Names of states, names of armed groups and nouns of roles are resolved alone, without
any sentence. "Covered": we say a country (states), a country or a sector (groups), a sector (roles). "Agree" counts the
covered ones on which both say something. The rules were written with a look at where they differ from it (peoples that
were missing, forces named for a cause), so it is no unseen test; where CAMEO and PLOVER's manual differ (protesters are
opposition for the one, civilians for the other), we follow the manual.
"""

import gzip
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from evaluation.corpora import path_of
from evaluation.scores import percent
from evaluation.tables import Read, Result, Table
from hearsay.reading.actors.directory import Agent, Code, Entry
from hearsay.reading.actors.petrarch import BadRow, read_petrarch
from hearsay.reading.actors.resolve import resolve

FOLDER = "actors/petrarch_dictionaries/Phoenix"
DIFFERENCES_SHOWN = 12


class Asked(NamedTuple):
    """One name with the country and the sector that the dictionary gives it."""

    name: str
    country: str | None
    sector: str | None


class Tally(NamedTuple):
    """How many names there are, are covered, and of those how many countries and sectors are alike."""

    names: int
    covered: int
    countries: int
    countries_alike: int
    sectors: int
    sectors_alike: int


def run(read: Read) -> Result:  # noqa: ARG001  (names are resolved alone: nothing is read)
    """The table of agreement, and the commonest differences of sector.

    Raises:
        CorpusMissing: the dictionaries are not there.
    """
    parts = {"states": list(states()), "armed groups": list(groups()), "roles": list(roles())}
    tallies = {name: tally(asked) for name, asked in parts.items()}
    differences = Counter(pair for asked in parts.values() for pair in differing(asked))
    return Result(
        "actors_petrarch",
        {name.replace(" ", "_"): counted._asdict() for name, counted in tallies.items()},
        [_table(tallies), _differences(differences)],
    )


def _entries(part: str) -> Iterator[Entry | Agent]:
    with gzip.open(path_of(f"{FOLDER}.{part}.txt.gz"), "rt", encoding="utf-8", errors="replace") as lines:
        for each in read_petrarch(lines):
            if not isinstance(each, BadRow):
                yield each


def states() -> Iterator[Asked]:
    """The first names of each country, under its bare code; later rows of a country are its towns and its people."""
    seen: set[str | None] = set()
    for entry in _entries("Countries.actors"):
        if isinstance(entry, Entry) and entry.codes == (Code(entry.codes[0].country, None),):
            country = entry.codes[0].country
            if country not in seen:
                seen.add(country)
                yield from (Asked(name, country, None) for name in entry.names[:2])


def groups() -> Iterator[Asked]:
    """The armed groups with all their names."""
    for entry in _entries("MilNonState.actors"):
        if isinstance(entry, Entry):
            code = entry.codes[0]
            yield from (Asked(name, code.country, code.sector) for name in entry.names)


def roles() -> Iterator[Asked]:
    """The nouns of roles, in the singular."""
    for entry in _entries("agents"):
        if isinstance(entry, Agent):
            yield Asked(entry.nouns[0], None, entry.sector)


def tally(asked: list[Asked]) -> Tally:
    """What is covered and what is alike."""
    found = [(one, resolve(one.name)) for one in asked]
    covered = [(one, own) for one, own in found if own.country or own.sector]
    countries = [one.country == own.country for one, own in covered if one.country and own.country]
    sectors = [one.sector == own.sector for one, own in covered if one.sector and own.sector]
    return Tally(len(asked), len(covered), len(countries), sum(countries), len(sectors), sum(sectors))


def differing(asked: list[Asked]) -> Iterator[tuple[str, str]]:
    """The dictionary's sector and ours, where they differ."""
    for one in asked:
        own = resolve(one.name).sector
        if one.sector and own and own != one.sector:
            yield one.sector, own


def _table(tallies: dict[str, Tally]) -> Table:
    rows = [
        (
            name,
            counted.names,
            percent(counted.covered, counted.names),
            percent(counted.countries_alike, counted.countries) if counted.countries else None,
            percent(counted.sectors_alike, counted.sectors) if counted.sectors else None,
        )
        for name, counted in tallies.items()
    ]
    columns = ("names of", "number", "covered, %", "country alike, %", "sector alike, %")
    return Table("Actors: agreement with the Phoenix dictionaries", columns, rows, note=_NOTE)


_NOTE = (
    "Shares of what is covered and said by both; CAMEO's codes mapped to PLOVER's. The dictionaries end about 2014 and "
    "are no gold standard."
)


def _differences(differences: Counter[tuple[str, str]]) -> Table:
    rows = [(theirs, ours, count) for (theirs, ours), count in differences.most_common(DIFFERENCES_SHOWN)]
    return Table("Actors: where sectors differ most", ("dictionaries", "Hearsay", "names"), rows)
