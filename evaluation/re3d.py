"""re3d entities, development part (as ConfliBERT has it): exact spans of names in reports on Syria and Iraq.

Two systems: the head that tags names, and what a user gets in a Reading: the mentions of its actors, its places and
the weapons of its events. Only the latter is restricted: an actor that takes no part in any event is not in a Reading.
Spans are compared without articles at their beginning, which re3d has now and then.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import set_as_text
from evaluation.parsed import Named, Parse, parse_as_shipped
from evaluation.scores import NOTHING, Score, total
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Actor, Reading, Report, Span

CORPUS = "entities/re3d_conflibert/dev.jsonl.gz"
LABELS = ("Organisation", "Person", "Location", "Nationality", "Weapon", "Temporal", "Quantity")
TAGS: Mapping[str, str] = {
    "organisation": "Organisation",
    "person": "Person",
    "place": "Location",
    "nationality": "Nationality",
    "weapon": "Weapon",
    "time": "Temporal",
    "quantity": "Quantity",
}
"""Our names of what the head tags, and re3d's."""

ARTICLES = ("the ", "a ", "an ")
NOTE = (
    "Exact spans but for articles, percent. `without label`: any label will do. re3d counts military platforms, money "
    "and documents too, which are left out. ConfliBERT reports no figure by label for this part."
)


class Sentence(NamedTuple):
    """A sentence set as text, with its entities."""

    text: str
    entities: tuple[Named, ...]


def load() -> list[Sentence]:
    """The sentences of the development part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [as_sentence(record) for record in corpora.lines_of(CORPUS)]


def as_sentence(record: Mapping[str, Any]) -> Sentence:
    """One record of the corpus, set as a person would write it; other labels are left out."""
    text, ranges = set_as_text(record["tokens"])
    found = (Named(ranges[s][0], ranges[e - 1][1], label) for s, e, label in _spans(record["labels"]))
    return Sentence(text, tuple(bare(text, entity) for entity in found if entity.label in LABELS))


def _spans(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The spans of a BIO path; an I that continues nothing begins a span."""
    start, own = 0, ""
    for at, label in enumerate([*labels, "O"]):
        mark, _, name = label.partition("-")
        if own and (mark != "I" or name != own):
            yield start, at, own
            own = ""
        if mark != "O" and not own:
            start, own = at, name


def bare(text: str, entity: Named) -> Named:
    """The entity without an article at its beginning."""
    words = text[entity.start : entity.end].lower()
    article = next((a for a in ARTICLES if words.startswith(a)), "")
    return entity._replace(start=entity.start + len(article))


def of_reading(reading: Reading) -> list[Named]:
    """What a Reading names: actors, places, weapons."""
    named = [(m, _label(actor, m)) for actor in reading.actors for m in actor.mentions]
    named += [(m, "Location") for place in reading.places for m in place.mentions]
    named += [(event.weapon, "Weapon") for event in reading.events if event.weapon]
    found = {bare(reading.report.text, Named(m.start, m.end, label)) for m, label in named}
    return sorted(found)


def _label(actor: Actor, mention: Span) -> str:
    """Demonyms are nationalities; an actor of a country without a sector, or with one, is an organisation.

    A Reading does not tell persons from organisations: a civilian, a former official or one nobody knows, written
    as a name, is a person.
    """
    is_name = all(word[:1].isupper() for word in mention.text.split())
    is_private = actor.sector in {None, "CVL", "ELI", "JRN"} and actor.country is None
    return "Person" if is_name and is_private and " " in mention.text else "Organisation"


def of_head(text: str, names: Sequence[Named]) -> list[Named]:
    """What the head tags, in re3d's labels."""
    return [bare(text, name._replace(label=TAGS[name.label])) for name in names if name.label in TAGS]


def compare(gold: Sequence[Named], read: Sequence[Named]) -> dict[str, Score]:
    """The counts of one sentence by label, and `without label`."""
    scores = {
        label: _score({e for e in read if e.label == label}, {e for e in gold if e.label == label})
        for label in LABELS
    }
    spans = [{(e.start, e.end) for e in own} for own in (read, gold)]
    return {**scores, "without label": _score(*spans)}


def _score(read: set[Any], gold: set[Any]) -> Score:
    return Score(len(read & gold), len(read), len(gold))


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:
    """The scores of the head and of Readings.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    sentences = load()
    reports = [Report(id=str(i), text=s.text, language="en") for i, s in enumerate(sentences)]
    heads, readings = _nothing(), _nothing()
    parses = parse(s.text for s in sentences)
    for sentence, parsed, reading in zip(sentences, parses, read(reports), strict=True):
        heads = _added(heads, compare(sentence.entities, of_head(sentence.text, parsed.names)))
        readings = _added(readings, compare(sentence.entities, of_reading(reading)))
    figures = {"head": _figures(heads), "reading": _figures(readings)}
    return Result("re3d", figures, [_table(heads, readings)])


def _nothing() -> dict[str, Score]:
    return dict.fromkeys((*LABELS, "without label"), NOTHING)


def _added(one: Mapping[str, Score], other: Mapping[str, Score]) -> dict[str, Score]:
    return {label: score.plus(other[label]) for label, score in one.items()}


def _all(scores: Mapping[str, Score]) -> dict[str, Score]:
    return {"all": total([scores[label] for label in LABELS]), **scores}


def _figures(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    return {
        label: {"precision": s.precision, "recall": s.recall, "f1": s.f1} for label, s in _all(scores).items()
    }


def _table(heads: Mapping[str, Score], readings: Mapping[str, Score]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (label, one.precision, one.recall, one.f1, other.precision, other.recall, other.f1, one.gold)
        for (label, one), other in zip(_all(heads).items(), _all(readings).values(), strict=True)
    ]
    columns = (
        "",
        *(f"{system} {unit}" for system in ("head", "Reading") for unit in ("P", "R", "F1")),
        "gold",
    )
    return Table("re3d: entities", columns, rows, NOTE)
