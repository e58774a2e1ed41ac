"""What a name stands for: the place, its people, a government that sits there, or a part of another name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.events.dependents import preposition
from hearsay.reading.grounds import Grounds
from hearsay.reading.places._words import SPOTS, UNITS
from hearsay.reading.places.names import Knows, Name
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.syntax import ROOT, Syntax


class Sense(Enum):
    """What a name of a place means where it stands."""

    PLACE = "place"
    PARTY = "party"  # a country that acts or is acted on: "Arland agreed"; its name names the country all the same
    GOVERNMENT = "government"  # a town that stands for the government there: "Kabul said"
    PEOPLE = "people"  # a demonym: "Syrian troops"
    PART = "part"  # of the name of a person or a body: "Kharkiv Human Rights Group"


WHERE = frozenset(
    "in at near around outside inside across throughout over into through along towards toward beyond off within around "
    "onto above below beneath opposite amid".split()
)
"""Prepositions after which a name is the place itself."""

_GOVERNING = frozenset(
    "government governments authorities administration regime officials official leaders leader leadership junta rulers ruler "
    "cabinet parliament ministry diplomats diplomat policymakers president".split()
)
"""Who governs: "the government in Kabul" is the government, not the city."""


_TOLD = frozenset("ACCUSE AGREE CONCEDE CONSULT COOPERATE REJECT REQUEST SANCTION SUPPORT THREATEN AID".split())
"""Types of events that happen to governments and not to towns."""

_LED = re.compile(r"[-‐‑](?:led|based|backed|born|controlled|held|run|trained|allied|made|aligned|funded|educated|ruled|occupied|style|area|born)\b")


def senses(grounds: Grounds, names: Sequence[Name], datelines: set[int], knows: Knows) -> list[Sense]:
    """The Sense of each of the names; those at the positions in `datelines` are places."""
    labels = _labels(grounds.tagged["names"])
    parties = set(_parties(grounds))
    return [
        Sense.PLACE if at in datelines else _sense(grounds.syntax, name, labels, parties, knows)
        for at, name in enumerate(names)
    ]


def _labels(tagged: Iterable[LabelledSpan]) -> dict[int, LabelledSpan]:
    """The span that each word is in."""
    return {word: span for span in tagged for word in range(span.start, span.end)}


def _parties(grounds: Grounds) -> Iterator[int]:
    """Where a phrase ends that means who acts, speaks, or is spoken to; who is struck or moved to is a place."""
    for event in grounds.events:
        parties = (*event.actors, *event.recipients) if event.type in _TOLD else event.actors
        yield from (party.span.end for party in parties)
    for statement in grounds.statements:
        yield from (span.end for span in (statement.source, statement.addressee) if span is not None)


def _sense(
    syntax: Syntax, name: Name, labels: dict[int, LabelledSpan], parties: set[int], knows: Knows
) -> Sense:
    state = STATES.get(key_of(name.text))
    if is_people(syntax, name, knows):
        return Sense.PEOPLE
    if _is_part(syntax, name, labels):
        return Sense.PART
    if state is None or state.sort not in {"seat", "state"} or not _acts(syntax, name, labels, parties):
        return Sense.PLACE
    return Sense.GOVERNMENT if state.sort == "seat" else Sense.PARTY


def is_people(syntax: Syntax, name: Name, knows: Knows) -> bool:
    """Is it a demonym: listed as one, or an adjective or plural that names no place?"""
    key = key_of(name.text)
    if key in STATES and STATES[key].sort != "people":
        return _LED.match(syntax.text, syntax.ends[name.last]) is not None
    if _LED.match(syntax.text, syntax.ends[name.last]):
        return True
    if any(_is_listed_people(form) for form in (key, key.removesuffix("s"), key.removesuffix("es"))):
        return True
    tag = syntax.tags[name.last]
    return (tag in {"JJ", "NNPS", "NNS"} and not knows(name.text)) and key[-1:] in {"s", "n", "i", "e", "h"}


def _is_listed_people(key: str) -> bool:
    state = STATES.get(key)
    return state is not None and state.sort == "people"


def head_of(syntax: Syntax, name: Name) -> int:
    """The word of the name that the others of it hang on."""
    inside = range(name.first, name.last + 1)
    return next((word for word in inside if syntax.heads[word] not in inside), name.last)


def _is_part(syntax: Syntax, name: Name, labels: dict[int, LabelledSpan]) -> bool:
    """Is it a part of the name of a person or a body?"""
    span = labels.get(name.first)
    if span is not None and span.label in _BODIES and _is_larger_name(syntax, name, span):
        return True
    head = head_of(syntax, name)
    around = syntax.heads[head]
    if around == ROOT or name.first <= around <= name.last or abs(around - head) > _APART:
        return False
    word = syntax.words[around]
    is_name = syntax.tags[around].startswith("NNP") and syntax.text[syntax.starts[around]].isupper()
    if not is_name or word in UNITS or word in SPOTS or not syntax.is_a(head, "compound", "flat", "amod"):
        return False
    label = labels.get(around)
    return label is not None and label.label in _BODIES


_BODIES = frozenset({"organisation", "person"})
_APART = 6  # words between a name and the body it belongs to
_SMALL = frozenset("of and for the al el de du la on".split())


def _is_larger_name(syntax: Syntax, name: Name, span: LabelledSpan) -> bool:
    """Is the span one name of a body with more words in it: "Islamic State of Iraq", but not "residents of Lenz"?"""
    rest = [w for w in range(span.start, span.end) if not name.first <= w <= name.last]
    words = [w for w in rest if any(map(str.isalnum, syntax.words[w])) and syntax.words[w] not in _SMALL]
    return bool(words) and all(syntax.text[syntax.starts[w]].isupper() for w in words)


def _acts(syntax: Syntax, name: Name, labels: dict[int, LabelledSpan], parties: set[int]) -> bool:
    """Does the name stand for those who govern: does it speak, agree, get warned?"""
    head = head_of(syntax, name)
    case = preposition(syntax, head)
    around = syntax.heads[head]
    if case in {"in", "of", "at"} and around != ROOT and syntax.words[around] in _GOVERNING:
        return True
    if case in WHERE or any(word in UNITS for word in _beside(syntax, name)):
        return False
    if syntax.ends[name.last] in parties or syntax.is_a(head, "nsubj", "obl:agent"):
        return True
    label = labels.get(head)
    return case != "to" and label is not None and label.label == "organisation"


def _beside(syntax: Syntax, name: Name) -> list[str]:
    return [syntax.words[w] for w in (name.first - 2, name.first - 1, name.last + 1) if 0 <= w < len(syntax.words)]
