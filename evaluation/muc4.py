"""MUC-4 incidents of the development part (TST1 and TST2): templates as GTT scores them, and the slots of 1992.

Reports are read in the case of print (`evaluation.recase`), whole; what is read is made into templates from the
Reading alone, by the rules of `evaluation.muc4_incidents` and by what `evaluation.muc4_learned` learns from Readings
of the training part. The metrics are defined in `evaluation.muc4_scorer` and
`evaluation.muc4_slots`. Peers' figures are on the test part (TST3 and TST4), which is not read here.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from evaluation import muc4_scorer, muc4_slots
from evaluation.muc4_details import Details, details
from evaluation.muc4_incidents import Incident, templates
from evaluation.muc4_keys import ROLES, KeyedReport, as_report, load
from evaluation.muc4_learned import Converter
from evaluation.muc4_scorer import TYPE, Tallies, Tally, Template, best_mapping, distinct, micro
from evaluation.recase import Recaser, mixed_case_texts
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Reading

# system; P, R, F1 over type and roles
PEERS: tuple[tuple[Cell, ...], ...] = (
    ("GTT, BERT-base (test)", 61.69, 42.36, 50.23),
    ("IterX, BERT-base (test)", None, None, 51.52),
    ("IterX, BART-large (test)", None, None, 52.25),
    ("IterX, T5-large (test)", None, None, 53.01),
)
BEST_OF_1992: dict[str, float] = {
    "stage": 76.7,
    "responsibility": 33.6,
    "number": 60.6,
    "effect": 56.6,
    "date": 58.9,
    "place": 60.9,
}
NOTE = (
    "Percent, over incident type and five roles, as GTT scores: the mapping of templates that maximises micro-F1, a "
    "filler right if it is one of the key's alternatives after normalisation. Victims are those with a name. The "
    "peers' figures are on the test part, rescored with one scorer. `lenient`: what the key marks as optional costs "
    "nothing where it is missed. Which incidents count and which words fill a slot is learned, at every run, from the "
    "Readings and keys of the training part, as a program downstream would; `rules alone` has the training part's "
    "head words only."
)
SLOTS_NOTE = (
    "Percent. Same slots, our scorer: no partial credit, which the best systems of 1992 (on their test part) were "
    "given by hand. The reports have lost their datelines: a date without its year is asked for day and month alone."
)


Convert = Callable[[Reading], list[tuple[Incident, Template]]]
"""A Reading's incidents, each with its template."""


class Outcome(NamedTuple):
    """The counts over all reports."""

    roles: Tallies
    lenient: Tallies
    slots: dict[str, Tally]
    templates: int
    keys: int


def run(read: Read) -> Result:
    """The scores on the development part beside the peers'.

    Raises:
        CorpusMissing: the corpora are not there.
    """
    recaser = Recaser.learned(mixed_case_texts())
    training, reports = load("train"), load("dev")
    of_training = read(as_report(report, recaser) for report in training)
    converter = Converter.learned(list(zip(training, of_training, strict=True)))
    readings = list(read(as_report(report, recaser) for report in reports))
    outcome = evaluate(reports, readings, converter.templates)
    by_rules = evaluate(reports, readings, partial(templates, heads=converter.heads))
    found = figures(outcome) | {"rules_alone": _shares(micro(by_rules.roles))}
    return Result("muc4", found, [_table(outcome, by_rules), _detail(outcome), _slots(outcome)])


def evaluate(reports: Sequence[KeyedReport], readings: Iterable[Reading], convert: Convert) -> Outcome:
    """The counts of reports under their readings, in the same order."""
    nothing = dict.fromkeys((TYPE, *ROLES), Tally())
    result = Outcome(nothing, nothing, dict.fromkeys(muc4_slots.SLOTS, Tally()), 0, 0)
    for report, reading in zip(reports, readings, strict=True):
        result = _plus(result, _one(report, reading, convert))
    return result


def _one(report: KeyedReport, reading: Reading, convert: Convert) -> Outcome:
    found, further = templates_of(reading, convert)
    keys = distinct(report.keys)
    mapped = best_mapping(found, keys)
    return Outcome(
        muc4_scorer.score(found, keys, mapped),
        muc4_scorer.score(found, keys, mapped, is_lenient=True),
        muc4_slots.score(further, keys, mapped),
        len(found),
        len(keys),
    )


def templates_of(reading: Reading, convert: Convert) -> tuple[list[Template], list[Details]]:
    """The templates of a Reading and what it says of the further slots, in the same order."""
    found = convert(reading)
    return [t for _, t in found], [details(i, t, reading) for i, t in found]


def _plus(one: Outcome, other: Outcome) -> Outcome:
    return Outcome(
        muc4_scorer.added(one.roles, other.roles),
        muc4_scorer.added(one.lenient, other.lenient),
        muc4_slots.added([one.slots, other.slots]),
        one.templates + other.templates,
        one.keys + other.keys,
    )


def figures(outcome: Outcome) -> dict[str, Any]:
    """All scores by name, in percent."""
    return {
        "all": _shares(micro(outcome.roles)),
        "all_lenient": _shares(micro(outcome.lenient)),
        "roles": {role: _shares(tally) for role, tally in outcome.roles.items()},
        "slots": {slot: _shares(tally) for slot, tally in outcome.slots.items()},
        "templates": {"read": outcome.templates, "keys": outcome.keys},
    }


def _shares(tally: Tally) -> dict[str, float]:
    return {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}


def _three(tally: Tally) -> tuple[float, float, float]:
    return tally.precision, tally.recall, tally.f1


def _table(outcome: Outcome, by_rules: Outcome) -> Table:
    rows: list[tuple[Cell, ...]] = [
        ("Hearsay (development)", *_three(micro(outcome.roles))),
        ("Hearsay, lenient (development)", *_three(micro(outcome.lenient))),
        ("Hearsay, rules alone (development)", *_three(micro(by_rules.roles))),
        *PEERS,
    ]
    return Table("MUC-4: incidents", ("system", "P", "R", "F1"), rows, NOTE)


def _detail(outcome: Outcome) -> Table:
    rows = [(role, *_three(tally), tally.gold) for role, tally in outcome.roles.items()]
    note = f"Development part: {outcome.templates} templates read, {outcome.keys} in the keys."
    return Table("MUC-4: type and roles", ("role", "P", "R", "F1", "in the keys"), rows, note)


def _slots(outcome: Outcome) -> Table:
    rows = [(slot, *_three(tally), tally.gold, BEST_OF_1992[slot]) for slot, tally in outcome.slots.items()]
    columns = ("slot", "P", "R", "F1", "in the keys", "best of 1992 (test)")
    return Table("MUC-4: further slots", columns, rows, SLOTS_NOTE)
