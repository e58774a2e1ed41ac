"""How steady the labels of the project's own set are: raw agreement, and Cohen's kappa (Cohen 1960).

Two passes of the annotator who wrote the set are compared over all triggers, and a blind pass of another
annotator with the final labels over a sample. All labelled type and certainty of given triggers.
kappa = (p - c) / (1 - c), where p is the share labelled alike and c the share that would be alike by chance,
had each pass drawn its labels at random as often as it used them.
"""

from collections import Counter
from collections.abc import Hashable, Sequence

from evaluation.own_set import Label, load_blind_pass, load_pass, load_sentences
from evaluation.scores import percent
from evaluation.tables import Read, Result, Table
from hearsay.records import Certainty

Row = tuple[str, int, float, float]

NOTE = (
    "Both passes are those of the one annotator who wrote the sentences, in one sitting; the second saw them in "
    "another order with their triggers only. It shows how steady the labels are, not how far two people would "
    "agree, which is less."
)
BLIND_NOTE = (
    "A different annotator, blind, on a sample of 150 triggers drawn at random, against the final labels. Given "
    "were the text, the trigger, the definitions of the certainties and a summary of PLOVER's types, not the "
    "rules for single types. Both annotators work from the same habits of reading, and neither is a trained "
    "coder: people with other habits would agree less. A sample of 150 leaves a few points open either way."
)
COLUMNS = ("label", "labels", "alike, percent", "kappa")


def run(read: Read) -> Result:  # noqa: ARG001  (labels against labels: nothing is read)
    """Raw agreement and kappa of type, of certainty and of each certainty: of two passes, and blind."""
    passes, blind = rows_of(pairs_of_passes()), rows_of(pairs_blind())
    figures = figures_of(passes) | {f"blind {name}": each for name, each in figures_of(blind).items()}
    tables = [
        Table("Own set: agreement of two passes", COLUMNS, shown(passes), NOTE),
        Table("Own set: agreement of a blind annotator", COLUMNS, shown(blind), BLIND_NOTE),
    ]
    return Result("own_agreement", figures, tables)


def pairs_of_passes() -> list[tuple[Label, Label]]:
    """(first pass, second pass) of every trigger."""
    first, second = load_pass("first"), load_pass("second")
    return [pair for key, labels in first.items() for pair in zip(labels, second[key], strict=True)]


def pairs_blind() -> list[tuple[Label, Label]]:
    """(blind pass, final label) of every trigger of the sample."""
    blind = load_blind_pass()
    return [
        (label, Label(event.type, event.certainty))
        for sentence in load_sentences()
        if sentence.id in blind
        for label, event in zip(blind[sentence.id], sentence.events, strict=True)
        if label
    ]


def figures_of(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """The rows by their names, as they are written to the results."""
    return {name: {"labels": count, "agreement": raw, "kappa": kappa} for name, count, raw, kappa in rows}


def shown(rows: Sequence[Row]) -> list[tuple[str, int, float, str]]:
    """The rows for people: kappa with three decimals."""
    return [(name, count, raw, f"{kappa:.3f}") for name, count, raw, kappa in rows]


def rows_of(pairs: Sequence[tuple[Label, Label]]) -> list[Row]:
    """(name, labels, percent alike, kappa): of types, of certainties, of each certainty against the rest."""
    certainties = [(one.certainty, other.certainty) for one, other in pairs]
    rows = [row("type", [(one.type, other.type) for one, other in pairs]), row("certainty", certainties)]
    each = (
        row(value.value, [(one is value, other is value) for one, other in certainties])
        for value in Certainty
    )
    return [*rows, *each]


def row(name: str, pairs: Sequence[tuple[Hashable, Hashable]]) -> Row:
    """One line: the name, how many labels there are, percent alike, and kappa."""
    return name, len(pairs), percent(sum(one == other for one, other in pairs), len(pairs)), kappa(pairs)


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    """Cohen's kappa: 1 all alike, 0 no better than chance. 1 where both passes use one label only."""
    alike = sum(one == other for one, other in pairs) / len(pairs)
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(firsts[label] * seconds[label] for label in firsts) / len(pairs) ** 2
    return (alike - chance) / (1 - chance) if chance < 1 else 1.0
