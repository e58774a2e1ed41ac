"""Which files a person means: the files named, and every file in the folders named, in a fixed order."""

import os
from collections.abc import Iterator
from pathlib import Path

from hearsay.errors import CannotOpen
from hearsay.limits import MAX_FOLDER_DEPTH


def find_files(path: Path) -> Iterator[Path | CannotOpen]:
    """The file itself, or the files of a folder and of the folders in it, sorted by name; or a refusal.

    Names that begin with a dot are passed over, and so is what is no file (sockets, devices). Links to
    folders are not followed, as they may lead round in a circle.
    """
    if not path.is_dir():
        yield path
        return
    found = False
    for item in _walk(path, MAX_FOLDER_DEPTH):
        found = True
        yield item
    if not found:
        yield CannotOpen("the folder holds no files", where=str(path), remedy="name one that holds reports")


def refusal_to_open(problem: OSError | ValueError, where: str) -> CannotOpen:
    """What the system said about a file or folder, as a refusal."""
    reason = (getattr(problem, "strerror", None) or str(problem)).lower()
    return CannotOpen(
        f"it cannot be opened ({reason})", where=where, remedy="check the name and who may read it"
    )


def _walk(folder: Path, depth: int) -> Iterator[Path | CannotOpen]:
    if not depth:
        yield CannotOpen(
            f"there are more than {MAX_FOLDER_DEPTH} folders within each other",
            where=str(folder),
            remedy="name the inner folder itself",
        )
        return
    try:
        with os.scandir(folder) as scan:
            entries = sorted((entry for entry in scan if entry.name[0] != "."), key=lambda entry: entry.name)
    except OSError as problem:
        yield refusal_to_open(problem, str(folder))
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, depth - 1)
        elif _is_file(entry):
            yield folder / entry.name


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads nowhere, or round in a circle
        return False
