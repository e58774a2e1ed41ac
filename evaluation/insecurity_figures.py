"""How many, of whom, what befell them: incidents of Insecurity Insight (2016-2024), a fifth that nothing was tuned on.

An item is (measure, class, number) of one incident. The corpus codes the numbers of the group that an attack aimed at,
as columns such as "Health Workers Killed"; columns that another one holds (national, male, in captivity) are left out,
and so are those without a measure of ours (threatened, assaulted, victims). "Camp Resident" says where people lived and
"Deaths Following the Sexual Violence" nothing of whom: there all classes count. Only the group that a record codes is
compared, since others in the text are not coded. Figures of one measure and class are added up over the incident,
without parts of one that is counted already, running counts and superseded ones; without a lower bound the upper counts.
Coders also write numbers that no text states (3 for some, what other reports said); `stated` leaves out what cannot be
read: no word of the measure, or a number that is neither written nor a sum of what is written.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import combinations
from typing import NamedTuple

from evaluation import corpora
from evaluation.scores import NOTHING, Score, percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.numerals import numerals
from hearsay.records import Figure, Report, Scope

CORPUS = "figures/insecurity_insight/train.jsonl.gz"
PARTS = 5
ANYONE = "anyone"
_COLUMN = re.compile(
    r"(Health Workers|Aid Workers|Educators|Students|Camp Residents?) (Killed|Injured|Kidnapped|Arrested)"
)
_DEATHS = "Reported Deaths Following the Sexual Violence"
_CLASSES = {
    "Health Workers": "health workers",
    "Aid Workers": "aid workers",
    "Educators": "teachers",
    "Students": "students",
    "Camp Resident": ANYONE,
    "Camp Residents": ANYONE,
}
_MEASURES = {"Killed": "killed", "Injured": "injured", "Kidnapped": "abducted", "Arrested": "arrested"}
_STEMS = {
    "killed": r"kill|dead|death|died|murder|assassinat|execut|shot|slain|bod(?:y|ies)|fatal|behead|succumb",
    "injured": r"injur|wound|hurt|shot|beat|stab|hospitali",
    "abducted": r"abduct|kidnap|hostage|captive|captur|taken",
    "arrested": r"arrest|detain|detention|custody|prison|jail|held",
}
_NOTE = (
    "Percent; incidents of the held-out fifth (SHA-256 of the id) with a number of ours. `right` is the exact measure, "
    "class and number; `all` compares every coded number, `stated` those that the text states; `strict P` is the precision "
    "of the latter where numbers of groups that an incident does not code are wrong too. The pattern takes the last number "
    "within six words before a word of killing, and the class by the words between."
)

Key = tuple[str, str]


class Item(NamedTuple):
    """One incident: its text without the date before it, and the coded numbers by measure and class."""

    id: str
    text: str
    gold: dict[Key, int]


def is_held_out(record_id: str) -> bool:
    """Is a record in the fifth that is measured on? The other four may be looked at."""
    return int(sha256(record_id.encode()).hexdigest()[:8], 16) % PARTS == 0


def load(*, held_out: bool = True) -> list[Item]:
    """The incidents that code a number of ours, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    records = (r for r in corpora.lines_of(CORPUS) if is_held_out(r["id"]) == held_out)
    items = (Item(r["id"], r["text"][r["body"] :].strip(), coded(r["figures"])) for r in records)
    return [item for item in items if item.gold]


def coded(columns: dict[str, int]) -> dict[Key, int]:
    """The numbers of a record that have a measure of ours, by measure and class."""
    found: dict[Key, int] = {}
    for column, number in columns.items():
        match = _COLUMN.fullmatch(column)
        if match:
            found[_MEASURES[match[2]], _CLASSES[match[1]]] = number
        elif column == _DEATHS:
            found["killed", ANYONE] = number
    return found


def is_stated(text: str, key: Key, number: int) -> bool:
    """Can the number be read in the text: a word of the measure, and the number itself or as a sum of what is written?"""
    if not re.search(_STEMS[key[0]], text, re.IGNORECASE):
        return False
    written = [numeral.value for numeral in numerals(text)]
    singles = len(re.findall(r"\b(?:an?|another)\b", text, re.IGNORECASE))
    if number == 1:
        return (
            not any(re.search(r"\b(?:several|many|some|dozens)\b", part) for part in [text.lower()])
            or singles > 0
        )
    sums = {sum(some) for size in (1, 2, 3) for some in combinations(written[:12], size)}
    return any(total + more == number for total in sums for more in range(min(singles, 2) + 1))


def added_up(figures: Sequence[Figure], key: Key) -> int | None:
    """The number of people of a class whom something befell, over one incident; None without any."""
    measure, group = key
    own = [f for f in figures if f.measure.value == measure and group in {ANYONE, f.group}]
    ids = {figure.id for figure in own}
    counted = [
        f for f in own if f.part_of not in ids and f.scope is not Scope.CUMULATIVE and not f.is_superseded
    ]
    numbers = [number for figure in counted if (number := value(figure))]
    return sum(numbers) if numbers else None


def value(figure: Figure) -> int | None:
    """The one number of a figure: its lower bound, else its upper."""
    return figure.low if figure.low is not None else figure.high


def read_numbers(figures: Sequence[Figure], item: Item, *, every: bool = False) -> dict[Key, int]:
    """The numbers of an incident for the groups that it codes, with every measure; with `every` for all groups."""
    groups = {group for _, group in item.gold} | ({*_CLASSES.values()} - {ANYONE} if every else set())
    keys = [(measure, group) for measure in _MEASURES.values() for group in groups]
    found = {key: added_up(figures, key) for key in keys}
    return {key: number for key, number in found.items() if number}


# --- the pattern that people begin with ---------------------------------------------------------------

_VERBS = {
    "killed": "killed|dead|died",
    "injured": "injured|wounded",
    "abducted": "kidnapped|abducted",
    "arrested": "arrested|detained",
}
_GROUPS = {
    "health workers": r"health|doctor|nurse|medic|hospital|paramedic|midwife|pharmac|dentist|surgeon",
    "aid workers": r"\baid|ngo|\bun\b|relief|humanitarian|volunteer",
    "teachers": r"teacher|professor|lecturer|principal|educat",
    "students": r"student|pupil",
    ANYONE: "",
}
_NUMBER = r"\b(\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another)\b"
_WORDS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}


def by_pattern(item: Item) -> dict[Key, int]:
    """The numbers that a plain pattern finds: the nearest number before a word of the measure."""
    found: dict[Key, int] = {}
    for measure, verbs in _VERBS.items():
        pattern = rf"{_NUMBER}((?:(?!{_NUMBER})[^.;])*?)\b(?:{verbs})\b"
        for match in re.finditer(pattern, item.text, re.IGNORECASE):
            number, between = match[1].lower(), match[2]
            for group in {group for _, group in item.gold}:
                if len(between.split()) <= 6 and re.search(_GROUPS[group], between, re.IGNORECASE):
                    amount = _WORDS.get(number) or (
                        int(number.replace(",", "")) if number[0].isdigit() else 1
                    )
                    found[measure, group] = found.get((measure, group), 0) + amount
    return found


# --- scores -------------------------------------------------------------------------------------------


class Found(NamedTuple):
    """Counts over incidents.

    `every` are all coded numbers, `stated` those that the text states, `measures` the latter without the number; `strict`
    counts as wrong also what is read of groups that the incident does not code.
    """

    every: Score
    stated: Score
    measures: Score
    strict: Score


def compare(item: Item, read: dict[Key, int], others: int = 0) -> Found:
    """The counts of one incident; `others` is how many numbers are read of groups that it does not code."""
    stated = {key: number for key, number in item.gold.items() if is_stated(item.text, key, number)}
    unstated = item.gold.keys() - stated.keys()
    kept = {key: number for key, number in read.items() if key not in unstated}
    right = sum(read.get(key) == number for key, number in item.gold.items())
    exact = sum(kept.get(key) == number for key, number in stated.items())
    return Found(
        Score(right, len(read), len(item.gold)),
        Score(exact, len(kept), len(stated)),
        Score(len(kept.keys() & stated.keys()), len(kept), len(stated)),
        Score(exact, len(kept) + others, len(stated)),
    )


def judged(item: Item, figures: Sequence[Figure]) -> Found:
    """The counts of the figures of one incident."""
    own = read_numbers(figures, item)
    return compare(item, own, len(read_numbers(figures, item, every=True)) - len(own))


def total(found: Iterable[Found]) -> Found:
    """The counts of all incidents."""
    sums = [NOTHING, NOTHING, NOTHING, NOTHING]
    for one in found:
        sums = [before.plus(own) for before, own in zip(sums, one, strict=True)]
    return Found(*sums)


def ranges_hold(items: Sequence[Item], figures: Sequence[Sequence[Figure]]) -> tuple[int, int]:
    """How many figures that are no single number hold the coded one, and how many there are with one coded."""
    held = ranges = 0
    for item, own in zip(items, figures, strict=True):
        for (measure, group), number in item.gold.items():
            for figure in own:
                is_range = figure.low != figure.high and value(figure) is not None
                if is_range and figure.measure.value == measure and group in (ANYONE, figure.group):
                    ranges += 1
                    held += (figure.low or 0) <= number <= (figure.high or number)
    return held, ranges


def run(read: Read) -> Result:
    """The scores of the figures of Readings, with those of a plain pattern beside them.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    items = load()
    readings = list(read(Report(id=item.id, text=item.text) for item in items))
    figures = [reading.figures for reading in readings]
    ours = total(judged(item, own) for item, own in zip(items, figures, strict=True))
    plain = total(compare(item, by_pattern(item)) for item in items)
    held, ranges = ranges_hold(items, figures)
    rows = [_row("Hearsay", ours, ours.strict), _row("number + killed (pattern)", plain)]
    columns = ("system", "all: P", "R", "F1", "stated: P", "R", "F1", "strict P", "without number F1")
    table = Table("Insecurity Insight: how many, of whom", columns, rows, _NOTE)
    numbers = {
        "hearsay": _figures(ours) | {"strict_precision": ours.strict.precision},
        "pattern": _figures(plain),
    }
    share = {"ranges": ranges, "ranges_that_hold": percent(held, ranges), "incidents": len(items)}
    return Result("insecurity_figures", numbers | share, [table])


def _row(name: str, found: Found, strict: Score | None = None) -> tuple[Cell, ...]:
    every, stated = found.every, found.stated
    return (
        name,
        *(every.precision, every.recall, every.f1),
        *(stated.precision, stated.recall, stated.f1),
        None if strict is None else strict.precision,
        found.measures.f1,
    )


def _figures(found: Found) -> dict[str, float]:
    return {
        "all_f1": found.every.f1,
        "stated_precision": found.stated.precision,
        "stated_recall": found.stated.recall,
        "stated_f1": found.stated.f1,
        "items": found.every.gold,
        "stated_items": found.stated.gold,
        "without_number_f1": found.measures.f1,
    }
