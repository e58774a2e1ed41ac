"""Where the gazetteer's files are: the one that is shipped, and what a user added in the folder for data."""

from functools import lru_cache
from pathlib import Path

from hearsay.errors import BadInput
from hearsay.reading.actors.store import data_folder
from hearsay.reading.gazetteer.index import Gazetteer

SHIPPED = Path(__file__).resolve().parent / "places.sqlite"


def added_path(folder: Path | None = None) -> Path:
    """The file of the places that a user added."""
    return (folder or data_folder()) / "places.sqlite"


def shared_gazetteer() -> Gazetteer:
    """The gazetteer that everything in this process asks: what the user added, if anything, before what is shipped.

    Raises:
        BadInput: the shipped file is missing.
    """
    if not SHIPPED.exists():
        raise BadInput("the gazetteer was not built", where=str(SHIPPED), remedy="run `make gazetteer`")
    added = added_path()
    changed = added.stat().st_mtime_ns if added.exists() else 0
    return _opened(added, changed)


@lru_cache(maxsize=2)
def _opened(added: Path, changed: int) -> Gazetteer:
    return Gazetteer([added, SHIPPED] if changed else [SHIPPED])
