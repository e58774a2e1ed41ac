"""Where the gazetteer's files are: the one that is shipped, and what a user added in the folder for data."""

from functools import lru_cache
from pathlib import Path

from hearsay.reading.actors.store import data_folder
from hearsay.reading.gazetteer.index import Gazetteer

SHIPPED = Path(__file__).resolve().parent / "places.sqlite"
"""Compiled when the package is built: `make gazetteer` compiles it anew."""


def added_path(folder: Path | None = None) -> Path:
    """The file of the places that a user added."""
    return (folder or data_folder()) / "places.sqlite"


def shared_gazetteer(folder: Path | None = None) -> Gazetteer:
    """The gazetteer that everything in this process asks: what the user added, if anything, before what is shipped.

    Raises:
        GazetteerMissing: the shipped file is absent, or one of the two is damaged or of another version.
    """
    added = added_path(folder)
    try:
        changed = added.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _opened(added, changed)


@lru_cache(maxsize=2)
def _opened(added: Path, changed: int) -> Gazetteer:
    return Gazetteer([added, SHIPPED] if changed else [SHIPPED])
