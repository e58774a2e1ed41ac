"""The project's own set: events, who did what to whom, and certainty, over every value of it.

No public set labels ongoing, expected, ordered or conditional; this one does (`evaluation.own_set`,
docs/own-test-set.md). Every text is read as a report of its own.

* found: share of the gold events of which a read trigger overlaps the trigger, or another word of the
  same event; precision leaves out doubled readings, which are counted apart.
* type, mode, certainty, in a statement: share right of the events found. Mode: of those found with the
  right type that has modes. Certainty end to end: share of all gold events found with it.
* macro-F1: over the classes, of one class against the rest; of types over everything read, of
  certainties over the events found.
* actors, recipients, weapon: F1 over the events found; two phrases are the same if each holds the head
  word of the other.
* false events: on sentences without any event, per sentence.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from evaluation.own_matching import Matched, match, overlap, score_phrases
from evaluation.own_set import OwnEvent, Sentence, load_sentences
from evaluation.parsed import Parse, parse_as_shipped, word_at
from evaluation.scores import Score, percent, total
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.events.plover import MODES, TYPES
from hearsay.records import Certainty, Event, Report, Span

VALUES = tuple(Certainty)
NOTE = (
    "In percent; definitions in evaluation/own_events.py, labels in docs/own-test-set.md. The set was written "
    "by the project for this purpose, before and apart from the rules; nothing is trained or tuned on it. "
    "Nobody else has been measured on it."
)

CertaintiesAt = Callable[[Report, Sequence[Span]], Sequence[Certainty]]
"""Gives the certainty of each trigger of a report, the triggers being given (spans as in the set)."""

Pair = tuple[OwnEvent, Event]


class Confusion(NamedTuple):
    """How often each certainty was read as which: (gold, read) -> events."""

    counts: Counter[tuple[Certainty, Certainty]]

    @property
    def accuracy(self) -> float:
        """Share read as labelled, in percent."""
        return percent(sum(n for (gold, read), n in self.counts.items() if gold is read), self.counts.total())

    def score(self, value: Certainty) -> Score:
        """The value against all others."""
        read = sum(n for (_, each), n in self.counts.items() if each is value)
        gold = sum(n for (each, _), n in self.counts.items() if each is value)
        return Score(self.counts[value, value], read, gold)

    @property
    def macro_f1(self) -> float:
        """Mean F1 over all values, in percent."""
        return sum(self.score(value).f1 for value in VALUES) / len(VALUES)


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:
    """All scores of the events layer on the set, and certainty with the triggers given."""
    sentences = load_sentences()
    readings = read([sentence.report() for sentence in sentences])
    matched = [match(s, reading.events) for s, reading in zip(sentences, readings, strict=True)]
    return scored(sentences, matched, at_given_triggers(sentences, by_parse(sentences, parse)))


def scored(sentences: Sequence[Sentence], matched: Sequence[Matched], given: Confusion) -> Result:
    """The scores of events that were matched, in the order of their sentences, and of given triggers."""
    pairs = [pair for each in matched for pair in each.pairs]
    gold = sum(len(sentence.events) for sentence in sentences)
    confusion = confused((own.certainty, event.certainty) for own, event in pairs)
    figures = {
        "events": _found(matched, gold),
        "false_per_empty_sentence": _false_on_empty(sentences, matched),
        "type": _types(matched, sentences),
        "mode": _modes(pairs),
        "certainty": {"end_to_end": percent(_right(confusion), gold), **as_figures(confusion)},
        "certainty_at_given_triggers": as_figures(given),
        "participants": {name: score.f1 for name, score in _participants(pairs).items()},
        "in_statement": _in_statement(pairs),
    }
    tables = [
        _summary(figures),
        confusion_table(confusion, "events found"),
        confusion_table(given, "triggers given"),
    ]
    return Result("own_events", figures, tables)


def by_parse(sentences: Sequence[Sentence], parse: Parse) -> CertaintiesAt:
    """What the rules of certainty say at a word of the parsed text; each text is parsed once."""
    from hearsay.reading.events.certainty import certainty

    texts = [sentence.text for sentence in sentences if sentence.events]
    parses = dict(zip(texts, parse(texts), strict=True))

    def certainties_at(report: Report, triggers: Sequence[Span]) -> list[Certainty]:
        syntax, evidence, _ = parses[report.text]
        words = [word_at(syntax, trigger.start) for trigger in triggers]
        return [certainty(syntax, evidence, word, headline=report.title is not None) for word in words]

    return certainties_at


def at_given_triggers(sentences: Sequence[Sentence], certainties_at: CertaintiesAt) -> Confusion:
    """How certainty is read where the triggers are given, so that no event can be missed."""
    counts: list[tuple[Certainty, Certainty]] = []
    for sentence in sentences:
        if sentence.events:
            read = certainties_at(sentence.report(), [own.trigger for own in sentence.events])
            counts.extend(zip((own.certainty for own in sentence.events), read, strict=True))
    return confused(counts)


def confused(pairs: Iterable[tuple[Certainty, Certainty]]) -> Confusion:
    """The confusion of pairs of gold and read certainty."""
    return Confusion(Counter(pairs))


def as_figures(confusion: Confusion) -> dict[str, Any]:
    """Accuracy, macro-F1, and F1 of each value."""
    by_value = {value.value: confusion.score(value).f1 for value in VALUES}
    return {"accuracy": confusion.accuracy, "macro_f1": confusion.macro_f1, "f1": by_value}


def confusion_table(confusion: Confusion, of: str) -> Table:
    """The confusion with gold in rows, read in columns, and the F1 of each value."""
    rows: list[list[Cell]] = [
        [gold.value, *(confusion.counts[gold, read] for read in VALUES), confusion.score(gold).f1]
        for gold in VALUES
    ]
    columns = ("labelled \\ read", *(value.value for value in VALUES), "F1")
    return Table(f"Own set: certainty, {of}", columns, rows)


def _right(confusion: Confusion) -> int:
    return sum(confusion.counts[value, value] for value in VALUES)


def _found(matched: Sequence[Matched], gold: int) -> dict[str, Any]:
    found, false = sum(len(m.pairs) for m in matched), sum(len(m.false) for m in matched)
    score = Score(found, found + false, gold)
    doubled = sum(len(m.doubled) for m in matched)
    return {
        "gold": gold,
        "recall": score.recall,
        "precision": score.precision,
        "f1": score.f1,
        "doubled": doubled,
    }


def _false_on_empty(sentences: Sequence[Sentence], matched: Sequence[Matched]) -> float:
    false = [len(m.false) for sentence, m in zip(sentences, matched, strict=True) if not sentence.events]
    return sum(false) / len(false) if false else 0.0


def _types(matched: Sequence[Matched], sentences: Sequence[Sentence]) -> dict[str, Any]:
    pairs = [pair for each in matched for pair in each.pairs]
    false = [event.type for each in matched for event in each.false]
    right = Counter(own.type for own, event in pairs if own.type == event.type)
    read = Counter([*(event.type for _, event in pairs), *false])
    gold = Counter(own.type for sentence in sentences for own in sentence.events)
    scores = {each: Score(right[each], read[each], gold[each]) for each in TYPES}
    return {
        "accuracy": percent(right.total(), len(pairs)),
        "macro_f1": sum(score.f1 for score in scores.values()) / len(TYPES),
        "f1": {each: score.f1 for each, score in scores.items()},
    }


def _modes(pairs: Sequence[Pair]) -> dict[str, float]:
    """Accuracy over all events of the right type, and over those of them that are labelled with a mode."""
    with_modes = [(own, event) for own, event in pairs if own.type == event.type and MODES[own.type]]
    labelled = [pair for pair in with_modes if pair[0].mode]
    return {"accuracy": _same_mode(with_modes), "accuracy_where_labelled": _same_mode(labelled)}


def _same_mode(pairs: Sequence[Pair]) -> float:
    return percent(sum(own.mode == event.mode for own, event in pairs), len(pairs))


def _participants(pairs: Sequence[Pair]) -> dict[str, Score]:
    return {
        "actors": total([score_phrases(e.actors, own.actors, own.optional) for own, e in pairs]),
        "recipients": total([score_phrases(e.recipients, own.recipients, own.optional) for own, e in pairs]),
        "weapon": total([_weapon(own.weapon, event.weapon) for own, event in pairs]),
    }


def _weapon(own: Span | None, read: Span | None) -> Score:
    if not own or not read:
        return Score(0, int(read is not None), int(own is not None))
    return Score(int(overlap(own, read)), 1, 1)


def _in_statement(pairs: Sequence[Pair]) -> dict[str, float]:
    """Accuracy, and the accuracy of certainty in attributed content and in the outlet's own voice."""
    told = [(own, event) for own, event in pairs if own.in_statement is not None]
    right = sum(own.in_statement == (event.statement is not None) for own, event in told)
    return {
        "accuracy": percent(right, len(told)),
        "certainty_in_statements": _certain([pair for pair in told if pair[0].in_statement]),
        "certainty_in_own_voice": _certain([pair for pair in told if not pair[0].in_statement]),
    }


def _certain(pairs: Sequence[Pair]) -> float:
    return confused((own.certainty, event.certainty) for own, event in pairs).accuracy


def _summary(figures: dict[str, Any]) -> Table:
    events, certainty, participants = figures["events"], figures["certainty"], figures["participants"]
    rows: list[tuple[Cell, ...]] = [
        ("events found, recall", events["recall"]),
        ("events found, precision", events["precision"]),
        ("doubled events", events["doubled"]),
        ("false events per sentence without any", f"{figures['false_per_empty_sentence']:.2f}"),
        ("type, accuracy of those found", figures["type"]["accuracy"]),
        ("type, macro-F1 end to end", figures["type"]["macro_f1"]),
        ("mode, accuracy where the type is right", figures["mode"]["accuracy"]),
        ("mode, of those labelled with one", figures["mode"]["accuracy_where_labelled"]),
        ("certainty, accuracy of those found", certainty["accuracy"]),
        ("certainty, macro-F1 of those found", certainty["macro_f1"]),
        ("certainty, end to end", certainty["end_to_end"]),
        ("certainty, accuracy with triggers given", figures["certainty_at_given_triggers"]["accuracy"]),
        ("certainty, macro-F1 with triggers given", figures["certainty_at_given_triggers"]["macro_f1"]),
        *((f"{name}, F1", participants[name]) for name in ("actors", "recipients", "weapon")),
        ("in a statement, accuracy", figures["in_statement"]["accuracy"]),
        ("certainty in statements, accuracy", figures["in_statement"]["certainty_in_statements"]),
        ("certainty in the outlet's own voice, accuracy", figures["in_statement"]["certainty_in_own_voice"]),
    ]
    return Table(f"Own set: {events['gold']} events", ("what", "Hearsay"), rows, NOTE)
