"""Where the development corpora are, and their lines.

The corpora are not part of the repository (some may not be passed on). `HEARSAY_CORPORA` names their folder;
without it, `../shared/corpora` beside the checkout is tried.
"""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "corpora"


class CorpusMissing(FileNotFoundError):
    """A corpus is not where it should be; the message says where it was looked for and what to set."""


def folder() -> Path:
    """The folder of the corpora; it may not exist."""
    return Path(os.environ.get("HEARSAY_CORPORA") or BESIDE_THE_CHECKOUT)


def path_of(name: str) -> Path:
    """The path of one corpus file, such as `statements/polnear/dev.jsonl.gz`.

    Raises:
        CorpusMissing: there is no such file.
    """
    path = folder() / name
    if not path.is_file():
        raise CorpusMissing(
            f"{path}: no such corpus file; set HEARSAY_CORPORA to the folder that holds {name}"
        )
    return path


def lines_of(name: str) -> Iterator[dict[str, Any]]:
    """The records of one gzip-compressed JSON Lines file, in its order.

    Raises:
        CorpusMissing: there is no such file.
    """
    with gzip.open(path_of(name), "rb") as file:
        for line in file:
            yield msgspec.json.decode(line)
