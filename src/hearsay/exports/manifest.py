"""What stands beside an export: of what it is, how it was chosen, by which conventions it is written."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import msgspec

from hearsay import edtf
from hearsay.exports.cases import Case
from hearsay.records import Reading

MANIFEST_SCHEMA = "hearsay/manifest/1"
BOUNDARIES = (
    "none are drawn; the countries of places are those of GeoNames, of parties those that their names resolve to, as ISO "
    "3166-1; names of countries are those of Natural Earth, de facto; they state no position"
)
CONVENTIONS = {
    "offsets": "Unicode code points, half-open, into the report's normalised text",
    "coordinates": "WGS84 degrees",
    "dates": "ISO 8601 and EDTF, in the time zone that the report has",
    "boundaries": BOUNDARIES,
    "texts": "those of the outlets, under their terms",
}


class Manifest:
    """Counts what passes through an export, and tells of it afterwards.

    `asked` are the conditions on incidents; None: the export is not one of incidents.
    """

    def __init__(
        self,
        of: str,
        selection: Mapping[str, str],
        asked: Mapping[str, str] | None = None,
        *,
        rules: str = "",
    ) -> None:
        self._of = of
        self._rules = rules
        self._selection = dict(selection)
        self._asked = None if asked is None else dict(asked)
        self._models: Counter[str] = Counter()
        self._seen: set[str] = set()
        self._published: list[str] = []
        self._occurred: list[str] = []
        self.incidents = 0
        self.left_out = 0
        self.reports = 0
        self._bytes = 0
        self._digest = hashlib.sha256()
        self._files: list[dict[str, Any]] = []

    def counted(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """The same readings, counted as they pass."""
        for reading in readings:
            self._count(reading)
            yield reading

    def cases(self, cases: Iterable[Case]) -> Iterator[Case]:
        """The same incidents, counted as they pass with their reports, each once."""
        for case in cases:
            self.incidents += 1
            when = edtf.bounds(case.incident.time)
            self._occurred = _stretched(self._occurred, when and when.first, when and when.last)
            for each in case.versions:
                self.once(each.text.reading)
            yield case

    def once(self, reading: Reading) -> None:
        """Counts a Reading, if it was not counted so before."""
        if reading.report.id not in self._seen:
            self._seen.add(reading.report.id)
            self._count(reading)

    def weighed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The same bytes, counted and hashed as they pass."""
        for piece in pieces:
            self._bytes += len(piece)
            self._digest.update(piece)
            yield piece

    def file(self, name: str, written: Path) -> None:
        """Takes in one of several files of an export: its name, and where it lies now."""
        with written.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        self._files.append({"file": name, "bytes": written.stat().st_size, "sha256": digest})

    def facts(self, file: str, made: str) -> dict[str, Any]:
        """All that the manifest tells. `made` is when, in UTC."""
        of_incidents = {"asked": self._asked, "incidents": self.incidents, "left_out": self.left_out}
        weight = {"bytes": self._bytes, "sha256": self._digest.hexdigest()}
        return {
            "schema": MANIFEST_SCHEMA,
            "file": file,
            "format": self._of,
            "rules": self._rules,
            "codebook": f"{file}.codebook.md",
            "made": made,
            "hearsay": _own_version(),
            "models": dict(sorted(self._models.items())),
            "selection": self._selection,
            **({} if self._asked is None else of_incidents),
            "reports": self.reports,
            "published": self._published or None,
            **({} if self._asked is None else {"occurred": self._occurred or None}),
            **({"files": self._files} if self._files else weight),
            "conventions": CONVENTIONS,
        }

    def told(self, file: str, made: str) -> bytes:
        """The manifest as JSON, for people to read too."""
        return msgspec.json.format(msgspec.json.encode(self.facts(file, made)), indent=2) + b"\n"

    def _count(self, reading: Reading) -> None:
        self.reports += 1
        self._models[f"{reading.model.name} {reading.model.version}"] += 1
        day = edtf.day_of(reading.report.published)
        self._published = _stretched(self._published, day, day)


def _stretched(range_: list[str], *days: object) -> list[str]:
    """The first and last of some days together with others, as ISO 8601; [] of none."""
    every = [*range_, *(str(day) for day in days if day)]
    return [min(every), max(every)] if every else []


def _own_version() -> str | None:
    try:
        return version("hearsay")
    except PackageNotFoundError:  # run from a folder, without being installed
        return None
