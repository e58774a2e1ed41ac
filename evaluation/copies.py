"""Whether copies are found, of texts that somebody edited and of those that outlets shared; and how the time grows.

- **Edits** (`incidents/gva`): each report of 120 to 900 words is edited in ways that outlets edit, and put among all the
  others; it is found if the pair is told to be copies. Made by rule, seeded.
- **Pairs** among the reports as they are: those of one incident can be copies (an update of an outlet counts: most of its
  words are the earlier report's), those of different incidents cannot, but for words that are an outlet's furniture. The
  corpus has no gold for copies, so that this is a lower bound of precision and says nothing of recall.
- **Scale**: keys, candidates and comparison of made-up reports, one in five a copy, in memory, on one core.

The corpus was looked at while bounds were chosen; no half is held out.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from evaluation.corpora import lines_of
from evaluation.scores import percent
from evaluation.tables import Read, Result, Table
from hearsay.archive.words import indexed
from hearsay.errors import NoText
from hearsay.incidents.copies import Overlap, Shingles, copy_keys, overlap, shingles
from hearsay.intake import from_text
from hearsay.intake.not_reports import why_not_a_report

REPORTS = "incidents/gva/reports.jsonl.gz"
SIZES = (10_000, 30_000, 100_000)
FURNITURE = "Read more of this on our pages tonight. Share it with friends. Contact the newsroom with tips."
EDITED = 400

Edit = Callable[[Sequence[str], random.Random], Sequence[str]]
Words = Sequence[str]


def _exchanged(every: int) -> Edit:
    return lambda words, chance: [
        f"x{chance.randrange(999)}" if at % every == every - 1 else w for at, w in enumerate(words)
    ]


EDITS: dict[str, Edit] = {
    "as it is": lambda words, _: words,
    "headline and furniture added": lambda words, _: [
        *"another headline of its own".split(),
        *words,
        *FURNITURE.lower().split(),
    ],
    "the first half": lambda words, _: words[: len(words) // 2],
    "the first third": lambda words, _: words[: len(words) // 3],
    "the middle half": lambda words, _: words[len(words) // 4 : len(words) * 3 // 4],
    "one word in 20 exchanged": _exchanged(20),
    "one word in 10 exchanged": _exchanged(10),
    "one word in 7 exchanged": _exchanged(7),
    "half, one word in 12 exchanged": lambda words, chance: _exchanged(12)(words[: len(words) // 2], chance),
}


def run(read: Read) -> Result:  # noqa: ARG001 - nothing has to be read
    """Recall by edit, pairs by incident, and seconds by number of reports.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    reports = load()
    edits = recall(reports)
    pairs = told_pairs(reports)
    scale = {size: seconds(size) for size in SIZES}
    figures: dict[str, Any] = {
        "edits": edits,
        "pairs": pairs,
        "seconds": {str(size): each for size, each in scale.items()},
    }
    rows = [(size, f"{each:.1f}", f"{1e6 * each / size:.0f}") for size, each in scale.items()]
    return Result(
        "copies",
        figures,
        [
            Table(
                "Copies: edits found",
                ("edit", "found, %"),
                list(edits.items()),
                f"{EDITED} reports of incidents/gva.",
            ),
            Table(
                "Copies: pairs told",
                ("", "pairs"),
                list(pairs.items()),
                "Among the reports of incidents/gva as they are.",
            ),
            Table("Copies: scale", ("reports", "seconds", "µs a report"), rows, "Made-up reports, one core."),
        ],
    )


def load() -> dict[str, tuple[str, Words]]:
    """Incident and folded words of each report that is one, by its id."""
    found: dict[str, tuple[str, Words]] = {}
    for line in lines_of(REPORTS):
        try:
            report = from_text(line["text"] or "", title=line["title"])
        except NoText:
            continue
        words = indexed(line["text"]).split()
        if words and why_not_a_report(report) is None:
            found[line["id"]] = line["incident"], words
    return found


def recall(reports: Mapping[str, tuple[str, Words]]) -> dict[str, float]:
    """Percent of edited reports that are told to be copies of what they were made of, by edit."""
    chance = random.Random(5)  # noqa: S311 - no secret
    eligible = sorted(name for name, (_, words) in reports.items() if 120 <= len(words) <= 900)
    chosen = chance.sample(eligible, min(EDITED, len(eligible)))
    found: dict[str, float] = {}
    for name, edit in EDITS.items():
        pairs = ((reports[each][1], edit(reports[each][1], chance)) for each in chosen)
        found[name] = percent(sum(is_found(*pair) for pair in pairs), len(chosen))
    return found


def is_found(one: Words, other: Words) -> bool:
    """Whether the two share a key and are told to be copies."""
    return (
        bool(set(copy_keys(one)) & set(copy_keys(other))) and overlap(shingles(one), shingles(other)).is_copy
    )


def told_pairs(reports: Mapping[str, tuple[str, Words]]) -> dict[str, int]:
    """How many pairs are told to be copies, of one incident and of different ones, and how many were compared."""
    compared = list(pairs_of((name, words) for name, (_, words) in reports.items()))
    copies = [(one, other) for one, other, how in compared if how.is_copy]
    same = sum(reports[one][0] == reports[other][0] for one, other in copies)
    return {
        "compared": len(compared),
        "copies of one incident": same,
        "copies of different incidents": len(copies) - same,
    }


def pairs_of(reports: Iterable[tuple[str, Words]]) -> Iterator[tuple[str, str, Overlap]]:
    """The pairs that share a key, each as the second of it comes in, with how they stand to each other."""
    holders: defaultdict[int, list[str]] = defaultdict(list)
    known: dict[str, Shingles] = {}
    for name, words in reports:
        own = shingles(words)
        keys = copy_keys(words)
        for other in sorted({holder for key in keys for holder in holders[key]}):
            yield other, name, overlap(known[other], own)
        known[name] = own
        for key in keys:
            holders[key].append(name)


def seconds(size: int) -> float:
    """Processor seconds to compare so many made-up reports."""
    start = time.process_time()
    for _ in pairs_of(made_up(size)):
        pass
    return time.process_time() - start


def made_up(size: int) -> Iterator[tuple[str, Words]]:
    """Reports of 150 words out of 20,000, the common ones often; one in five is an edited copy of a recent one."""
    chance = random.Random(3)  # noqa: S311
    recent: list[Words] = []
    for number in range(size):
        if recent and number % 5 == 4:
            words = _exchanged(15)(chance.choice(recent), chance)
        else:
            words = [f"w{int(20_000 ** chance.random())}" for _ in range(150)]
        recent = [*recent[-50:], words]
        yield f"r{number}", words
