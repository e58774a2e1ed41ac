"""Who is meant by a phrase: the longest known name first, then the role with its country.

Without strong evidence a phrase keeps its own words for a name and has no country and no sector. First names alone
resolve to nobody. Sectors are those of PLOVER's manual, draft 2.0.
"""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from hearsay.reading.actors.meaning import meaning_of
from hearsay.reading.actors.parts import parts_of

if TYPE_CHECKING:
    from hearsay.reading.actors.directory import Directory


class Resolved(NamedTuple):
    """An actor as one phrase tells it.

    `name` is the fullest listed name, or the phrase's own words without article; `country` ISO 3166-1 alpha-3 or one
    of PLOVER's own codes; `sector` a PLOVER code; `is_named` whether a proper name is in it. `key` is the same for all
    phrases that mean one listed actor, else ""; `why` says what it rests on.
    """

    name: str
    country: str | None
    sector: str | None
    is_named: bool
    key: str = ""
    why: str = ""


def resolve(words: str, *, directory: "Directory | None" = None, on: date | None = None) -> Resolved:
    """Who is meant by a noun phrase, with its articles, on a day; what a user's directory knows goes first.

    None for `on`: the day is not known, and the first of dated sectors is taken.
    """
    if directory is not None and (known := directory.find(words, on)) is not None:
        return known
    return _resolve(words, on)


@lru_cache(maxsize=20_000)
def _resolve(words: str, on: date | None) -> Resolved:
    meaning = meaning_of(parts_of(words), on)
    return Resolved(
        meaning.name or words.strip(),
        meaning.country,
        meaning.sector,
        meaning.is_named,
        meaning.key,
        meaning.why,
    )
