"""Events and reports put together beyond crime news: ECB+, development topics.

**Events.** All checked mentions of events are given as gold has them; nothing else of gold is read. Our Readings say what
type, parties and place each has, if an Event of ours overlaps it. Reports are first put together as incidents are, by
their main tellings; mentions are linked within these. Beside it two lines that all of the field reckons, by us on the same
mentions: *same lemma* makes one event of all mentions whose head has one base form; *lemma-delta* (Upadhyay et al. 2016)
only of those whose reports are alike by TF-IDF, from a threshold that is tuned on the training topics. CoNLL F1 with
mentions that stand alone, as the peers' figures; and without them (Cattan et al. 2021), where agreement on what has no
partner counts nothing.

**Reports.** Which tell of the same seminal event, the two of a topic apart: B-cubed, beside a single pass in the order of
the file (a report joins the group with the most similar earlier one), its threshold tuned on the training topics.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from evaluation.bcubed import BCubed, bcubed
from evaluation.coreference import Conll, Labels, conll
from evaluation.ecb import Document, documents, mentions_of
from evaluation.tables import Cell, Read, Result, Table
from hearsay.incidents.assembling import matched
from hearsay.incidents.forest import Forest
from hearsay.incidents.linking import Told, linked, told_by
from hearsay.incidents.mentions import Mention
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.words import Vector, cosine, vector, words_of

DELTAS = tuple(n / 100 for n in range(5, 45, 5))
PEERS = (
    ("same lemma", 61.9),
    ("same lemma, reports alike by TF-IDF", 74.4),
    ("Bugert et al. 2021", 74.8),
    ("Ahmed et al. 2023, heuristic alone", 76.3),
    ("Barhom et al. 2019", 79.2),
    ("Ahmed et al. 2023, with discriminator", 82.7),
)


def run(read: Read) -> Result:
    """CoNLL F1 of events, B-cubed of reports.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    every = list(documents(development=True))
    readings = list(read(each.report for each in every))
    mains = [tellings(reading)[0] for reading in readings]
    groups = matched(mains)
    of_reports, reports = _reports(every, mains, groups)
    told = told_by(*groups)
    mentions = [m for each, reading in zip(every, readings, strict=True) for m in mentions_of(each, reading)]
    of_events, events = _events(every, mentions, told)
    return Result("ecbplus", {"events": events, "reports": reports}, [of_events, of_reports])


def _events(
    every: Sequence[Document], mentions: Sequence[Mention], told: Told
) -> tuple[Table, dict[str, object]]:
    gold = [each.chain for document in every for each in document.mentions]
    alike = Alike(every)
    systems: dict[str, Labels] = {
        "Hearsay": labels_of(linked(mentions, told), mentions),
        "same lemma": [each.head for each in mentions],
        "lemma-delta": lemma_delta(mentions, alike, best_delta()),
    }
    rows: list[Sequence[Cell]] = []
    figures: dict[str, object] = {}
    for name, labels in systems.items():
        found, repeated = conll(gold, labels), without_singles(gold, labels)
        rows.append((name, *(100 * each.f1 for each in found), 100 * found.f1, 100 * repeated.f1))
        figures[name] = _figures(found) | {"conll_without_singles": repeated.f1}
    rows += [(f"{name} (test part)", None, None, None, f1, None) for name, f1 in PEERS]
    columns = ("system", "MUC", "B-cubed", "CEAF-e", "CoNLL F1", "without singles")
    note = (
        f"F1, percent; {len(gold)} gold mentions of {len(set(gold))} events, {sum(bool(m.type) for m in mentions)} of them "
        "events of ours. The peers' figures are on the test part, which is not looked at here, with gold mentions too."
    )
    return Table("ECB+: mentions of one event, over reports", columns, rows, note), figures


def _figures(found: Conll) -> dict[str, object]:
    return {"conll": found.f1} | {name: each._asdict() for name, each in found._asdict().items()}


def labels_of(groups: Iterable[Iterable[str]], mentions: Iterable[Mention]) -> list[int]:
    """The number of the group that each mention is in."""
    numbers = {key: number for number, group in enumerate(groups) for key in group}
    return [numbers[each.key] for each in mentions]


def without_singles(gold: Labels, found: Labels) -> Conll:
    """The measures over mentions that stand in a group of two or more in gold; groups found are cut to these."""
    sizes = Counter(gold)
    kept = [at for at, label in enumerate(gold) if sizes[label] > 1]
    return conll([gold[at] for at in kept], [found[at] for at in kept])


class Alike:
    """How alike two reports are by TF-IDF of their words."""

    def __init__(self, every: Iterable[Document]) -> None:
        self._vectors: dict[str, Vector] = {
            each.report.id: vector(words_of(each.report.text)) for each in every
        }

    def cosine(self, one: str, other: str) -> float:
        """Their cosine, 0 to 1."""
        return 1.0 if one == other else cosine(self._vectors[one], self._vectors[other])


def lemma_delta(mentions: Sequence[Mention], alike: Alike, delta: float) -> list[tuple[str, str]]:
    """The event of each mention: one of all of one lemma whose reports are alike, one by one, from `delta` on."""
    reports: dict[str, set[str]] = {}
    for each in mentions:
        reports.setdefault(each.head, set()).add(each.report)
    first: dict[tuple[str, str], str] = {}
    for lemma, several in reports.items():
        joined = Forest(several)
        for one, other in combinations(sorted(several), 2):
            if alike.cosine(one, other) >= delta:
                joined.join(one, other)
        first |= {(lemma, report): group[0] for group in joined.groups() for report in group}
    return [(each.head, first[each.head, each.report]) for each in mentions]


def best_delta() -> float:
    """The threshold of lemma-delta that is best on the training topics."""
    every = list(documents(development=False))
    gold = [each.chain for document in every for each in document.mentions]
    mentions = [_bare(document, at) for document in every for at in range(len(document.mentions))]
    alike = Alike(every)
    return max(DELTAS, key=lambda delta: conll(gold, lemma_delta(mentions, alike, delta)).f1)


def _bare(document: Document, at: int) -> Mention:
    """A gold mention by its words alone."""
    own = document.mentions[at]
    words = document.report.text[own.start : own.end]
    return Mention(key=own.key, report=document.report.id, trigger=words, sentence=words, at=0)


def _reports(
    every: Sequence[Document], mains: Sequence[Telling], groups: Sequence[Sequence[Telling]]
) -> tuple[Table, dict[str, object]]:
    gold = [each.subtopic for each in every]
    numbers = {telling.key: number for number, group in enumerate(groups) for telling in group}
    training = list(documents(development=False))
    known = [each.subtopic for each in training]
    threshold = max(DELTAS, key=lambda each: bcubed(known, single_pass(training, each)).f1)
    systems = {
        "Hearsay": bcubed(gold, [numbers[each.key] for each in mains]),
        "TF-IDF, single pass": bcubed(gold, single_pass(every, threshold)),
    }
    rows: list[Sequence[Cell]] = [(name, *_cells(found)) for name, found in systems.items()]
    rows += [
        ("TF-IDF, single pass (test part)", None, None, 77.6),
        ("Barhom et al. 2019 (test part)", None, None, 96.8),
    ]
    note = (
        f"B-cubed, percent; {len(gold)} reports of {len(set(gold))} seminal events, two of one kind a topic. No report has a "
        "day of publication. Barhom et al. group by K-means; their figure was rescored."
    )
    table = Table("ECB+: reports of one event", ("system", "P", "R", "F1"), rows, note)
    return table, {name: found._asdict() | {"f1": found.f1} for name, found in systems.items()}


def single_pass(every: Sequence[Document], threshold: float) -> list[int]:
    """The group of each report in the order given: that of the most similar earlier one, or its own."""
    vectors = [vector(words_of(each.report.text)) for each in every]
    groups: list[int] = []
    for at, own in enumerate(vectors):
        alike = [cosine(own, other) for other in vectors[:at]]
        likest = max(range(at), key=alike.__getitem__, default=None)
        groups.append(at if likest is None or alike[likest] < threshold else groups[likest])
    return groups


def _cells(found: BCubed) -> tuple[float, float, float]:
    return 100 * found.precision, 100 * found.recall, 100 * found.f1
