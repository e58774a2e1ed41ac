"""The day that a report was written on, as its dateline says: "KYIV, June 7 (Agency) -"."""

import re
from collections.abc import Sequence

from hearsay.reading.outline import Outline
from hearsay.reading.times.calendar_dates import calendar_day
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.stretch import Stretch, Unit

_PLACE = re.compile(r"[^\w]{0,3}[A-Z][^.!?\n]{0,60}?[,/(–—-]\s*(?:on )?|[^\w]{0,3}")
_REST = re.compile(
    r"[,.]?\s*(?:[A-Z][\w ]{0,20})?\s*(?:\([^)\n]{2,40}\)|/[^/\n]{2,30}/)?\s*(?:\)\s*)?(?:--?|[–—])\s"
)
_PARAGRAPHS = 3  # a title, a byline, and then the dateline
_FARTHEST = 31  # days between a dateline and publication


def dateline_of(whole: Outline, phrases: Sequence[Phrase]) -> int | None:
    """Which of the phrases is the date in the dateline; None without one."""
    starts = [paragraph.start for paragraph in whole.paragraphs[:_PARAGRAPHS]]
    last = whole.paragraphs[min(len(whole.paragraphs), _PARAGRAPHS) - 1].end if whole.paragraphs else 0
    for number, phrase in enumerate(phrases):
        begin, end = phrase.syntax.range_of(phrase.start, phrase.end - 1)
        if begin >= last:
            break
        at = max((start for start in starts if start <= begin), default=0)
        is_dateline = _PLACE.fullmatch(whole.text, at, begin) and _REST.match(whole.text, end)
        if phrase.found.rule == "day" and is_dateline:
            return number
    return None


def day_written(phrase: Phrase, context: Context) -> Stretch | None:
    """The day that the date of a dateline means; None where it does not go with the day of publication."""
    found = calendar_day(phrase, context)
    day = found.stretch if found else None
    return day if day and _fits(day, context.now) else None


def _fits(day: Stretch, published: Stretch | None) -> bool:
    if published is None:
        return True
    if published.unit is not Unit.DAY:
        return day.within(published.unit) == published
    return abs(day.number - published.number) <= _FARTHEST
