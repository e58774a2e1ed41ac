"""Where an event verb happened: the held-out tenth of event_location (Halterman, 2019), sentences of news on violence.

Tokens of the place (words and marks as `hearsay.reading.pieces` has them) are compared with the gold ones, over all
items, those without a place too. The peer's figures are its author's, on a test part of their own.
"""

from collections.abc import Sequence
from typing import NamedTuple

from evaluation import corpora
from evaluation.parsed import Parse, Parsed, parse_as_shipped, word_at, words_in
from evaluation.scores import NOTHING, Score, percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Reading, Report
from training.corpora.event_location import is_held_out

CORPUS = "events/event_location/train.jsonl.gz"
LEAST = 0.3  # chance of a word to be a place that the verb points to
PEER = ("Halterman 2019 (its own test part)", 83.0, 83.0, None)
NOTE = (
    "Tokens, percent, on sentences left out of training. `none right`: share of the verbs without a place for which "
    "none is found. The peer reports precision and recall above 83."
)

Offsets = tuple[int, int]


class Item(NamedTuple):
    """One verb of a sentence and the pieces of its place (none: the sentence does not say)."""

    text: str
    verb: Offsets
    place: tuple[Offsets, ...]


class Found(NamedTuple):
    """Token counts, and how many of the verbs without a place were given none."""

    tokens: Score
    none_right: int
    none: int


def load() -> list[Item]:
    """The held-out items, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [
        Item(r["text"], (r["verb"][0][0], r["verb"][0][1]), tuple((s, e) for s, e in r["location"]))
        for r in corpora.lines_of(CORPUS)
        if is_held_out(r["text"])
    ]


def pointed(item: Item, parsed: Parsed) -> set[int]:
    """The words of the place that the verb points to, each with all of the name it is in."""
    verb = word_at(parsed.syntax, item.verb[0])
    words = set(parsed.evidence.targets("place_of", verb, LEAST))
    for name in parsed.names:
        own = words_in(parsed.syntax, name.start, name.end)
        if name.label == "place" and words & set(own):
            words |= set(own)
    return words


def told(item: Item, reading: Reading, parsed: Parsed) -> set[int]:
    """The words of the place of the event that a Reading has at the verb, where it is named nearest to the verb."""
    places = {place.id: place for place in reading.places}
    at = [e for e in reading.events if e.trigger.start < item.verb[1] and item.verb[0] < e.trigger.end]
    own = [places[e.place] for e in at if e.place in places]
    spans = [min(place.mentions, key=lambda span: abs(span.start - item.verb[0])) for place in own]
    return {word for span in spans for word in words_in(parsed.syntax, span.start, span.end)}


def _has_event(item: Item, reading: Reading) -> bool:
    return any(e.trigger.start < item.verb[1] and item.verb[0] < e.trigger.end for e in reading.events)


def compare(item: Item, parsed: Parsed, words: set[int]) -> Found:
    """The counts of one item."""
    gold = {word for start, end in item.place for word in words_in(parsed.syntax, start, end)}
    score = Score(len(gold & words), len(words), len(gold))
    return Found(score, int(not gold and not words), int(not gold))


def total(found: Sequence[Found]) -> Found:
    """The counts of all items."""
    tokens, right, none = NOTHING, 0, 0
    for one in found:
        tokens, right, none = tokens.plus(one.tokens), right + one.none_right, none + one.none
    return Found(tokens, right, none)


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:
    """The scores of the head that points to places and of the places of a Reading's events.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    items = load()
    texts = list(dict.fromkeys(item.text for item in items))
    parses = dict(zip(texts, parse(texts), strict=True))
    readings = dict(zip(texts, read(Report(id=str(i), text=t) for i, t in enumerate(texts)), strict=True))
    heads = total([compare(i, parses[i.text], pointed(i, parses[i.text])) for i in items])
    events = total([compare(i, parses[i.text], told(i, readings[i.text], parses[i.text])) for i in items])
    seen = [i for i in items if _has_event(i, readings[i.text])]
    own = total([compare(i, parses[i.text], told(i, readings[i.text], parses[i.text])) for i in seen])
    rows: list[tuple[Cell, ...]] = [
        ("Hearsay, head for places", *_row(heads)),
        ("Hearsay, places of events", *_row(events)),
        (f"... where the verb is an event ({len(seen)} of {len(items)})", *_row(own)),
    ]
    columns = ("system", "token P", "token R", "token F1", "none right")
    table = Table("event_location: where it happened", columns, [*rows, (*PEER, None)], NOTE)
    figures = {
        "head": _figures(heads),
        "events": _figures(events),
        "seen": _figures(own),
        "items": len(items),
    }
    return Result("event_places", figures, [table])


def _row(found: Found) -> tuple[float, ...]:
    tokens = found.tokens
    return tokens.precision, tokens.recall, tokens.f1, percent(found.none_right, found.none)


def _figures(found: Found) -> dict[str, float]:
    return dict(zip(("precision", "recall", "f1", "none_right"), _row(found), strict=True))
