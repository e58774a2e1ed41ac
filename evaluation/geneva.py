"""GENEVA, validation part: event triggers, their PLOVER types, and who does what to whom, on folded frames.

Gold are the events whose frame folds into one of the sixteen types (`evaluation.geneva_frames`). An event that is read
at a word whose frame is known to be none of them is wrong; at words that GENEVA does not annotate, or whose fold is
not told, nothing is counted: an unmarked word is not "no event" there. Roles are compared on gold events that were
found: a party is right if its span overlaps one of the gold arguments of that role.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import set_as_text
from evaluation.geneva_frames import NONE, ROLES, fold
from evaluation.scores import NOTHING, Score
from evaluation.tables import Read, Result, Table
from hearsay.records import Event, Report, Span

CORPUS = "events/geneva/val.jsonl.gz"
PARTS = ("actor", "recipient", "weapon")
NOTE = (
    "Percent; sentences of the validation part, folded frames alone. No peer reports these figures; on all 115 types "
    "GENEVA's are not comparable. `roles`: of gold events found, by overlap of spans."
)

Offsets = tuple[int, int]


class Told(NamedTuple):
    """A word that GENEVA annotates: where, its type (`NONE`: none of ours), and its arguments by `PARTS`."""

    trigger: Offsets
    type: str
    parts: Mapping[str, tuple[Offsets, ...]]


class Sentence(NamedTuple):
    """A sentence set as text, and what is told of its words."""

    text: str
    told: tuple[Told, ...]


def load() -> list[Sentence]:
    """The sentences of the validation part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [_sentence(record) for record in corpora.lines_of(CORPUS)]


def _sentence(record: Mapping[str, Any]) -> Sentence:
    text, ranges = set_as_text(record["tokens"])
    spans = {e["id"]: (ranges[e["start"]][0], ranges[e["end"] - 1][1]) for e in record["entities"]}
    return Sentence(text, tuple(_told(record["events"], ranges, spans)))


def _told(
    events: Sequence[Mapping[str, Any]], ranges: Sequence[Offsets], spans: Mapping[str, Offsets]
) -> Iterator[Told]:
    for event in events:
        kind = fold(event["type"], event["text"])
        if kind is not None:
            start, end = event["trigger"]
            parts = {
                part: tuple(spans[a["entity"]] for a in event["args"] if ROLES.get(a["role"]) == part)
                for part in PARTS
            }
            yield Told((ranges[start][0], ranges[end - 1][1]), kind, parts)


def at_trigger(told: Told, events: Sequence[Event]) -> Event | None:
    """The event that is read at the word, the surest where there are several."""
    there = [e for e in events if _overlap((e.trigger.start, e.trigger.end), told.trigger)]
    return max(there, key=lambda e: (e.type == told.type, e.confidence), default=None)


def _overlap(one: Offsets, other: Offsets) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def compare(sentence: Sentence, events: Sequence[Event]) -> dict[str, Score]:
    """The counts of one sentence: `trigger`, `type`, each type (`type X`), each of `PARTS`."""
    scores: dict[str, Score] = {}

    def count(name: str, right: int, read: int, gold: int) -> None:
        scores[name] = scores.get(name, NOTHING).plus(Score(right, read, gold))

    for told in sentence.told:
        found = at_trigger(told, events)
        is_gold, is_same = told.type != NONE, found is not None and found.type == told.type
        count("trigger", int(is_gold and found is not None), int(found is not None), int(is_gold))
        count("type", int(is_same), int(found is not None), int(is_gold))
        if is_gold:
            count(f"type {told.type}", int(is_same), 0, 1)
        if found:
            count(f"type {found.type}", 0, 1, 0)
        if is_gold and found:
            for part, score in _parts(told, found).items():
                count(part, *score)
    return scores


def _parts(told: Told, event: Event) -> dict[str, Score]:
    read = {
        "actor": [p.span for p in event.actors],
        "recipient": [p.span for p in event.recipients],
        "weapon": [event.weapon] if event.weapon else [],
    }
    return {part: _score(spans, told.parts[part]) for part, spans in read.items()}


def _score(read: Sequence[Span], gold: Sequence[Offsets]) -> Score:
    """Gold arguments that are found at all, as one: GENEVA gives an argument in several extents."""
    right = any(_overlap((span.start, span.end), where) for span in read for where in gold)
    return Score(int(right), int(bool(read)), int(bool(gold)))


def run(read: Read) -> Result:
    """The scores on the validation part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    sentences = load()
    reports = (Report(id=str(i), text=s.text, language="en") for i, s in enumerate(sentences))
    scores: dict[str, Score] = dict.fromkeys(("trigger", "type", *PARTS), NOTHING)
    for sentence, reading in zip(sentences, read(reports), strict=True):
        for name, score in compare(sentence, reading.events).items():
            scores[name] = scores.get(name, NOTHING).plus(score)
    figures = {
        name: {"precision": s.precision, "recall": s.recall, "f1": s.f1, "gold": s.gold}
        for name, s in scores.items()
    }
    return Result("geneva", figures, [_table(scores)])


def _table(scores: Mapping[str, Score]) -> Table:
    names = ["trigger", "type", *sorted(n for n in scores if n.startswith("type ")), *PARTS]
    rows = [(name, s.precision, s.recall, s.f1, s.gold) for name in names for s in [scores[name]]]
    return Table("GENEVA: folded events", ("", "P", "R", "F1", "gold"), rows, NOTE)
