"""The dateline of a report, which names no party of what is told: "TARNOW, June 3 (Agency) - Guards fired ..."."""

import re
from collections.abc import Sequence

from hearsay.reading.events.participants import Parties
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax

_OPENING = re.compile(
    r"\s*(?P<place>[A-Z][\w.'’ ]{2,40}?)(?P<more>(?:,[^.!?\n]{1,40}?)?(?:\s*\([^)\n]{2,40}\))?)\s+(?:--?|[–—])\s"
)
_PARAGRAPHS = 3  # a title, a byline, and then the dateline


def dateline(whole: Outline) -> Range | None:
    """Where the dateline stands, None without one: a place in capitals, or one with a date or an agency, and a dash."""
    for paragraph in whole.paragraphs[:_PARAGRAPHS]:
        found = _OPENING.match(whole.text, paragraph.start, paragraph.end)
        if found and (found["place"].isupper() or re.search(r"[\d(]", found["more"])):
            return Range(found.start(), found.end())
    return None


def without_dateline(whole: Outline, syntax: Syntax, parties: Sequence[Parties]) -> list[Parties]:
    """The parties of each event but for those that stand in the dateline."""
    where = dateline(whole)
    if where is None:
        return list(parties)

    def kept(words: Sequence[int]) -> tuple[int, ...]:
        return tuple(word for word in words if not where.start <= syntax.starts[word] < where.end)

    return [one._replace(actors=kept(one.actors), recipients=kept(one.recipients)) for one in parties]
