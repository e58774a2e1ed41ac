"""Whether a report tells of years long past, so that its dates without a year are those of the story."""

import statistics
from collections.abc import Sequence

from hearsay.reading.times.context import Phrase
from hearsay.reading.times.missing_years import named_year
from hearsay.reading.times.stretch import Stretch, Unit

_FEWEST = 5  # years named, from which the report may be one on history
_YEARS = 5  # how far back their middle lies at least


def is_history(phrases: Sequence[Phrase], published: Stretch | None) -> bool:
    """True without a day of publication, or where the middle of the years that are named lies well before it."""
    if published is None:
        return True
    years = [year for phrase in phrases if (year := named_year(phrase)) is not None]
    now = published.within(Unit.YEAR)
    return len(years) >= _FEWEST and now is not None and statistics.median(years) < now.number - _YEARS
