"""The slots of MUC-4 that nobody has reported since 1992: stage, responsibility, number, effect, date, place.

Each is scored over the templates and keys that `muc4_scorer` has mapped to each other; what stands in others is
spurious or missing. A filler is right if its value is among the key's alternatives and its words (the organisation
held responsible; the people hit) are those of that filler. There is no partial credit. The systems of 1992 had it,
by hand, so that these are the same slots under another scorer.
"""

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence

from evaluation.muc4_details import MONTHS, Details, Valued
from evaluation.muc4_keys import Filler, Key
from evaluation.muc4_scorer import Mapped, Tally, fits, normal
from hearsay.edtf import bounds

SLOTS = ("stage", "responsibility", "number", "effect", "date", "place")
DAY = re.compile(r"(\d{1,2}) ([a-z]{3}) (\d{2})")
WEEK = dt.timedelta(days=7)


def score(read: Sequence[Details], keys: Sequence[Key], mapped: Mapped) -> dict[str, Tally]:
    """The counts of one report by slot under a mapping of templates to keys."""
    result = dict.fromkeys(SLOTS, Tally())
    partner = dict(mapped)
    pairs = [(details, keys[partner[i]] if i in partner else None) for i, details in enumerate(read)]
    missed = [key for j, key in enumerate(keys) if j not in partner.values()]
    for slot in SLOTS:
        for details, key in pairs:
            result[slot] = result[slot].plus(_tally(getattr(details, slot), _gold(key, slot), slot))
        for key in missed:
            result[slot] = result[slot].plus(_tally((), _gold(key, slot), slot))
    return result


def _gold(key: Key | None, slot: str) -> tuple[Filler, ...]:
    """The key's fillers of a slot that have a value; one for slots without words."""
    if key is None:
        return ()
    if slot in {"responsibility", "number", "effect"}:
        fillers = {"responsibility": key.confidence, "number": key.number, "effect": key.effect}[slot]
        return tuple(filler for filler in fillers if filler.values)
    values = {"stage": key.stage, "date": key.date, "place": key.place}[slot]
    return (Filler((), values),) if values else ()


def _tally(predicted: Sequence[Valued], gold: Sequence[Filler], slot: str) -> Tally:
    def is_right(valued: Valued, filler: Filler) -> bool:
        words, value = valued
        has_words = not filler.strings or fits(words, filler)
        return has_words and any(_agrees(value, other, slot) for other in filler.values)

    right = sum(any(is_right(p, f) for f in gold) for p in predicted)
    found = sum(any(is_right(p, f) for p in predicted) for f in gold)
    return Tally(right, len(predicted), found, len(gold))


def _agrees(value: str, gold: str, slot: str) -> bool:
    if slot == "date":
        return is_within(value, gold)
    if slot == "place":
        return _plain(value) in {_plain(name) for name in most_precise(gold)}
    return value == gold


def _plain(name: str) -> str:
    """The name without accents and without the word for what it is ("Cauca Department")."""
    letters = unicodedata.normalize("NFKD", name)
    plain = normal("".join(letter for letter in letters if not unicodedata.combining(letter)))
    return re.sub(r" (?:department|province|region)$", "", plain)


def most_precise(place: str) -> list[str]:
    """The last name of each end of a MUC-4 place ("el salvador: san salvador (city): escalon (neighborhood)")."""
    ends = (end.rsplit(":", maxsplit=1)[-1] for end in place.split(" - "))
    return [re.sub(r"\([^)]*\)?", "", end).strip() for end in ends]


def is_within(edtf: str, gold: str) -> bool:
    """Are all days of a date those of the key, or in its range? "- 04 mar 90": on or before it, at most a week.

    A date without its year ("--03-04") is asked for day and month alone: the reports have lost their datelines.
    """
    days = _days(gold)
    if not days:
        return False
    first = days[0] - WEEK if gold.startswith("-") else days[0]
    if edtf.startswith("--"):
        span = (first + dt.timedelta(days=n) for n in range((days[-1] - first).days + 1))
        return any(f"--{day:%m-%d}" == edtf for day in span)
    found = bounds(edtf)
    return bool(found and found.first and found.last and first <= found.first <= found.last <= days[-1])


def _days(gold: str) -> list[dt.date]:
    """The days that a key names; a few are in no calendar."""
    named = [(int(y), MONTHS.index(m) + 1, int(d)) for d, m, y in DAY.findall(gold) if m in MONTHS]
    return [
        dt.date(1900 + year, month, day)
        for year, month, day in named
        if 0 < day <= monthrange(1900 + year, month)[1]
    ]


def added(tallies: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """The counts of all reports, slot by slot."""
    result = dict.fromkeys(SLOTS, Tally())
    for one in tallies:
        result = {slot: tally.plus(one[slot]) for slot, tally in result.items()}
    return result
