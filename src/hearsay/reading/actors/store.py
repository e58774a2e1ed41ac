"""Where imported actors are kept: one file in the user's data folder, written whole, read when it is first needed."""

import os
import sys
from functools import lru_cache
from pathlib import Path

import msgspec

from hearsay.errors import BadInput
from hearsay.limits import MAX_DIRECTORY_BYTES
from hearsay.reading.actors.directory import FORMAT, Directory, Stored

SETTING = "HEARSAY_DATA"
"""The environment variable that names another data folder."""


def data_folder() -> Path:
    """The folder for what Hearsay keeps of a user: $HEARSAY_DATA, else where the platform has such things.

    That is $XDG_DATA_HOME/hearsay or ~/.local/share/hearsay, ~/Library/Application Support/hearsay on macOS, and
    hearsay in %LOCALAPPDATA% on Windows. The folder need not exist.
    """
    if named := os.environ.get(SETTING):
        return Path(named)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "hearsay"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "hearsay"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hearsay"


def directory_path(folder: Path | None = None) -> Path:
    """The file of the imported actors."""
    return (folder or data_folder()) / "actors.json"


def directory(folder: Path | None = None) -> Directory | None:
    """The imported actors, or None if there are none; read anew when the file has changed.

    Raises:
        BadInput: the file is damaged, too large or of another version.
    """
    path = directory_path(folder)
    try:
        found = path.stat()
    except OSError:
        return None
    return _read(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=2)
def _read(path: Path, _changed: int, size: int) -> Directory:
    remedy = "run `hearsay actors forget`, then import again"
    if size > MAX_DIRECTORY_BYTES:
        raise BadInput("the imported actors are too large", where=str(path), remedy=remedy)
    try:
        stored = msgspec.json.decode(path.read_bytes(), type=Stored)
    except (OSError, msgspec.DecodeError) as problem:
        raise BadInput("the imported actors cannot be read", where=str(path), remedy=remedy) from problem
    if stored.format != FORMAT:
        raise BadInput(
            f"the imported actors are of another version ({stored.format})", where=str(path), remedy=remedy
        )
    return Directory(stored)


def keep(kept: Directory, folder: Path | None = None) -> Path:
    """The file that the actors were written to, in place of those before. Whoever reads meanwhile reads the old ones.

    Raises:
        BadInput: the folder cannot be written to, or there are more actors than can be read again.
    """
    path = directory_path(folder)
    written = msgspec.json.encode(kept.stored)
    if len(written) > MAX_DIRECTORY_BYTES:
        raise BadInput("these are more actors than can be kept", where=str(path), remedy="import fewer")
    beside = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(written)
        beside.replace(path)
    except OSError as problem:
        remedy = f"name another folder in {SETTING}"
        raise BadInput(
            "the data folder cannot be written to", where=str(path.parent), remedy=remedy
        ) from problem
    return path


def forget(folder: Path | None = None) -> bool:
    """Whether there were imported actors; now there are none.

    Raises:
        BadInput: the file cannot be taken away.
    """
    path = directory_path(folder)
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as problem:
        raise BadInput(
            "the imported actors cannot be taken away", where=str(path), remedy="check the rights"
        ) from problem
    return True
