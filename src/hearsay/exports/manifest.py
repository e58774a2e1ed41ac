"""What stands beside an export: of what it is, how it was chosen, by which conventions it is written."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import msgspec

from hearsay.records import Reading

MANIFEST_SCHEMA = "hearsay/manifest/1"
CONVENTIONS = {
    "offsets": "Unicode code points, half-open, into the report's normalised text",
    "coordinates": "WGS84 degrees",
    "dates": "ISO 8601 and EDTF, in the time zone that the report has",
    "boundaries": "none are drawn; countries are those that names and places resolve to, ISO 3166-1",
    "texts": "those of the outlets, under their terms",
}


class Manifest:
    """Counts what passes through an export, and tells of it afterwards."""

    def __init__(self, of: str, selection: Mapping[str, str]) -> None:
        self._of = of
        self._selection = dict(selection)
        self._models: Counter[str] = Counter()
        self.reports = 0
        self._bytes = 0
        self._digest = hashlib.sha256()

    def counted(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """The same readings, counted as they pass."""
        for reading in readings:
            self.reports += 1
            self._models[f"{reading.model.name} {reading.model.version}"] += 1
            yield reading

    def weighed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The same bytes, counted and hashed as they pass."""
        for piece in pieces:
            self._bytes += len(piece)
            self._digest.update(piece)
            yield piece

    def told(self, file: str, made: str) -> bytes:
        """The manifest as JSON, for people to read too. `made` is when, in UTC."""
        facts: dict[str, Any] = {
            "schema": MANIFEST_SCHEMA,
            "file": file,
            "format": self._of,
            "codebook": "docs/exports.md",
            "made": made,
            "hearsay": _own_version(),
            "models": dict(sorted(self._models.items())),
            "selection": self._selection,
            "reports": self.reports,
            "bytes": self._bytes,
            "sha256": self._digest.hexdigest(),
            "conventions": CONVENTIONS,
        }
        return msgspec.json.format(msgspec.json.encode(facts), indent=2) + b"\n"


def _own_version() -> str | None:
    try:
        return version("hearsay")
    except PackageNotFoundError:  # run from a folder, without being installed
        return None
