"""The reports on which people decided, each as data: all of them together, or a line for each person."""

from collections.abc import Iterator, Sequence

from hearsay.archive.judged import by_report, outcome
from hearsay.archive.judgements import every
from hearsay.archive.store import Archive
from hearsay.exports.training_data import Decided
from hearsay.records import Judgement, Reading


def decided_reports(archive: Archive, *, is_by_person: bool = False) -> Iterator[tuple[Decided, str, int]]:
    """Each report with a judgement on an item, by id, with who decided and a count of them from 0.

    Together it is one line a report, with the names of all; by person each has what they said themselves, laid over what
    the model read. A report that is not in the archive is left out.

    Raises:
        BadArchive: the database refuses.
    """
    of_report = by_report(every(archive))
    for name in sorted(of_report):
        reading = archive.reading(name)
        if reading is None:
            continue
        own = of_report[name]
        people = sorted({each.by for each in own})
        if not is_by_person:
            yield _decided(reading, own), " + ".join(people), 0
            continue
        for copy, person in enumerate(people):
            yield _decided(reading, [each for each in own if each.by == person]), person, copy


def _decided(reading: Reading, judgements: Sequence[Judgement]) -> Decided:
    laid = outcome(reading, judgements)
    decisions = {which: state.decision.value for which, state in laid.states.items()}
    return Decided(laid.reading, decisions, [(each.layer, each.item) for each in laid.rejected])
