"""What the gazetteer reaches, and what it costs to ask it. No text is read for it.

- **cost**: size of the file; time to open it and to ask it a name; the memory that a fresh process has more once every
  name of the corpora was asked. Times are medians. The bars are the project's own.
- **reach**: of the toponyms of a corpus that have coordinates, the share for which some place of that name lies within
  161 km of them, by listed names and by keys too: what no resolver over this gazetteer can exceed. Beside it the share
  for which the most populous place does: "largest population wins" with gold spans.
- **radius**: of the toponyms for which the nearest place of that name is no town, the share that lies within its radius;
  those three radii off and more are meant for another place, and left out.
- **keys**: of the towns over 15,000 people, the share whose key is also that of a town of another name in the same
  country: how often a key alone would be in doubt although the province is not told.
- **units**: of the provinces and districts that OCHA names in countries at war, the share that is listed under that name
  in the same country, and with keys.
"""

import csv
import gzip
import sqlite3
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from typing import Any, NamedTuple

from evaluation.corpora import lines_of, path_of
from evaluation.speed import own_peak_mb, seconds_of
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.gazetteer import Gazetteer, Match
from hearsay.reading.gazetteer.extents import Point, distance
from hearsay.reading.gazetteer.keys import key, normal
from hearsay.reading.gazetteer.schema import LEVELS
from hearsay.reading.gazetteer.store import SHIPPED
from hearsay.records import Level

CORPORA = {"LGL": "places/lgl/lgl.jsonl.gz", "TR-News": "places/tr_news/tr_news.jsonl.gz"}
UNITS = "places/ocha_pcodes/global-pcodes-adm-1-2.csv.gz"

NEAR_KM = 161.0
"""A hundred miles: the distance within which geoparsers are held to have found a place (Gritta et al. 2018)."""

AT_WAR = "AFG BFA CAF CMR COD COL ETH HTI IRQ LBN LBY MLI MMR MOZ NER NGA PAK PSE SDN SOM SSD SYR TCD UKR YEM".split()
TRIES = 200
BARS = {
    "file_mb": "< 60",
    "open_ms": "milliseconds",
    "ask_us": "",
    "more_memory_mb": "< 40",
    "first_answer_seconds": "",
    "shared_keys_percent": "",
}
GROWTH = (
    "import sys; from evaluation.gazetteer import grown_mb; "
    "print(grown_mb(sys.stdin.buffer.read().decode('utf-8').split('\\0')))"
)
OPENING = "from hearsay.reading.gazetteer import shared_gazetteer; shared_gazetteer().named('Kyiv')"

Named = Callable[[str], Sequence[Match]]


class Toponym(NamedTuple):
    """A name in a text, and where the gold says that it is."""

    text: str
    point: Point


def run(read: Read) -> Result:  # noqa: ARG001  (no text is read)
    """Cost of the gazetteer, and what it reaches on the corpora that are there.

    Raises:
        CorpusMissing: none of the corpora is there.
        GazetteerMissing: the gazetteer was not compiled.
    """
    corpora = {name: toponyms(path) for name, path in CORPORA.items()}
    asked = sorted({toponym.text for each in corpora.values() for toponym in each})
    figures: dict[str, Any] = {**cost(asked), "shared_keys_percent": shared_keys(_towns())}
    rows: list[tuple[Cell, ...]] = [(name, f"{figures[name]:,.1f}", bar) for name, bar in BARS.items()]
    with closing(Gazetteer([SHIPPED])) as gazetteer:
        named = lru_cache(maxsize=None)(gazetteer.named)
        reached = {name: reach(each, named) for name, each in corpora.items()}
        units = units_reached(named)
    figures |= {"reach": reached, "units": units}
    return Result(
        "gazetteer",
        figures,
        [
            Table("Cost of the gazetteer", ("", "measured", "bar"), rows, f"{len(asked):,} names asked."),
            _as_table("Reach of the gazetteer", reached, "Percent of toponyms with coordinates."),
            _as_table(
                "Units that OCHA names in countries at war", units, f"Percent; {len(AT_WAR)} countries."
            ),
        ],
    )


def _as_table(title: str, found: dict[str, dict[str, float]], note: str) -> Table:
    columns = tuple(next(iter(found.values())))
    rows = [
        (name, *(int(each[column]) if column == "n" else each[column] for column in columns))
        for name, each in found.items()
    ]
    return Table(title, ("", *columns), rows, note)


def toponyms(path: str) -> list[Toponym]:
    """The toponyms of a corpus that have coordinates.

    Raises:
        CorpusMissing: there is no such file.
    """
    return [
        Toponym(each["text"], (each["lat"], each["lon"]))
        for article in lines_of(path)
        for each in article["toponyms"]
        if each.get("lat") is not None
    ]


def cost(names: Sequence[str]) -> dict[str, float]:
    """Size, times and memory."""
    openings = [_seconds(lambda: Gazetteer([SHIPPED]).close()) for _ in range(TRIES)]
    with closing(Gazetteer([SHIPPED])) as gazetteer:
        askings = [_seconds(lambda name=name: gazetteer.named(name)) for name in names]  # type: ignore[misc]
    return {
        "file_mb": SHIPPED.stat().st_size / 1e6,
        "open_ms": statistics.median(openings) * 1e3,
        "ask_us": statistics.median(askings) * 1e6,
        "more_memory_mb": _more_memory_mb(names),
        "first_answer_seconds": seconds_of(OPENING),
    }


def _more_memory_mb(names: Sequence[str]) -> float:
    told = "\0".join(names).encode()
    outcome = subprocess.run([sys.executable, "-c", GROWTH], input=told, capture_output=True, check=True)  # noqa: S603
    return float(outcome.stdout)


def grown_mb(names: Sequence[str]) -> float:
    """What the peak of this process grows by while the gazetteer is opened and asked the names; MB."""
    before = own_peak_mb()
    with closing(Gazetteer([SHIPPED])) as gazetteer:
        for name in names:
            gazetteer.named(name)
    return own_peak_mb() - before


def shared_keys(towns: Iterable[tuple[str, str]]) -> float:
    """Percent of towns, told by country and name, whose key is that of another name in the country."""
    by_key: dict[tuple[str, str], set[str]] = defaultdict(set)
    told = [(country, key(name), normal(name)) for country, name in towns]
    for country, sound, name in told:
        by_key[country, sound].add(name)
    return _percent([len(by_key[country, sound]) > 1 for country, sound, _ in told])


def _towns() -> list[tuple[str, str]]:
    question = "SELECT country, name FROM places WHERE level = ? AND population > 15000"
    with closing(sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro", uri=True)) as file:
        return [(country, name) for country, name in file.execute(question, (LEVELS.index(Level.TOWN),))]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def reach(toponyms: Sequence[Toponym], named: Named) -> dict[str, float]:
    """Percent of the toponyms that are reached, and within the radius of what reaches them."""
    found = [[(match, _off(match, toponym)) for match in named(toponym.text)] for toponym in toponyms]
    exact = [[(match, off) for match, off in each if match.is_exact] for each in found]
    nearest = [min(each, key=lambda pair: pair[1]) for each in found if each]
    areas = [
        (match, off)
        for match, off in nearest
        if match.entry.level is not Level.TOWN and off <= 3 * match.entry.radius_km
    ]
    return {
        "n": len(toponyms),
        "listed": _percent([bool(each) for each in exact]),
        "listed near": _percent([any(off <= NEAR_KM for _, off in each) for each in exact]),
        "with keys near": _percent([any(off <= NEAR_KM for _, off in each) for each in found]),
        "largest near": _percent([bool(each) and each[0][1] <= NEAR_KM for each in found]),
        "in radius of areas": _percent([off <= match.entry.radius_km for match, off in areas]),
    }


def _off(match: Match, toponym: Toponym) -> float:
    return distance((match.entry.latitude, match.entry.longitude), toponym.point)


def _percent(held: Sequence[bool]) -> float:
    return 100 * sum(held) / len(held) if held else 0.0


def units_reached(named: Named) -> dict[str, dict[str, float]]:
    """Percent of OCHA's provinces and districts that are found under their name in their country.

    Raises:
        CorpusMissing: the table is not there.
    """
    found: dict[str, list[tuple[bool, bool]]] = {"provinces": [], "districts": []}
    for country, level, name in _ocha():
        matches = [match for match in named(name) if match.entry.country == country]
        found[level].append((any(match.is_exact for match in matches), bool(matches)))
    return {
        level: {
            "n": len(held),
            "listed": _percent([a for a, _ in held]),
            "with keys": _percent([b for _, b in held]),
        }
        for level, held in found.items()
    }


def _ocha() -> Iterator[tuple[str, str, str]]:
    from hearsay.reading.actors._iso import ROWS

    codes = dict(line.split(";")[:2] for line in ROWS.splitlines())
    with gzip.open(path_of(UNITS), "rt", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            if row["Location"] in AT_WAR:
                yield (
                    codes[row["Location"]],
                    "provinces" if row["Admin Level"] == "1" else "districts",
                    row["Name"],
                )
