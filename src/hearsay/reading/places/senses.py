"""What a name stands for: the place, its people, a government that sits there, or a part of another name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache

from hearsay.lemmas import lemma
from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.events.dependents import preposition
from hearsay.reading.grounds import Grounds
from hearsay.reading.places._words import MOTION, SPOTS, UNITS
from hearsay.reading.places.names import Knows, Name
from hearsay.reading.places.politics import befalls_town, is_dealt_with
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.syntax import ROOT, Syntax

_key = lru_cache(maxsize=4096)(key_of)


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


_TOLD = frozenset(
    "ACCUSE AGREE CONCEDE CONSULT COOPERATE REJECT REQUEST SANCTION SUPPORT THREATEN AID".split()
)
"""Types of events that happen to governments and not to towns."""

_LED = re.compile(
    r"[-‐‑](?:led|based|backed|born|controlled|held|run|trained|allied|made|aligned|funded|educated|ruled|occupied|style|area|born)\b"
)


def senses(grounds: Grounds, names: Sequence[Name], datelines: set[int], knows: Knows) -> list[Sense]:
    """The Sense of each of the names; those at the positions in `datelines` are places."""
    around = _Around(grounds, names)
    return [Sense.PLACE if at in datelines else _sense(around, name, knows) for at, name in enumerate(names)]


class _Around:
    """What is known around the names: what the model takes words for, who acts, which word is the head of which name."""

    def __init__(self, grounds: Grounds, names: Sequence[Name]) -> None:
        self.syntax = grounds.syntax
        self.labels = {w: span for span in grounds.tagged["names"] for w in range(span.start, span.end)}
        self.parties = set(_parties(grounds))
        self.names = {head_of(grounds.syntax, name): name for name in names}
        self.ends = {name.last: name for name in names}

    def is_body(self, word: int) -> bool:
        """Does the model take the word for an organisation or a group of people?"""
        return word in self.labels and self.labels[word].label == "organisation"


def _parties(grounds: Grounds) -> Iterator[int]:
    """Where a phrase ends that means who acts, speaks, or is spoken to; who is struck or moved to is a place."""
    for event in grounds.events:
        parties = (*event.actors, *event.recipients) if event.type in _TOLD else event.actors
        yield from (party.span.end for party in parties)
    for statement in grounds.statements:
        yield from (span.end for span in (statement.source, statement.addressee) if span is not None)


def _sense(around: _Around, name: Name, knows: Knows) -> Sense:
    syntax = around.syntax
    if is_people(syntax, name, knows) and not _is_unit(syntax, name):
        return Sense.PEOPLE
    if _is_part(syntax, name, around.labels):
        return Sense.PART
    sort = _sort(name)
    if sort not in {"seat", "state"} or not _acts(around, name):
        return Sense.PLACE
    return Sense.GOVERNMENT if sort == "seat" else Sense.PARTY


def _sort(name: Name) -> str:
    state = STATES.get(_key(name.text))
    return state.sort if state is not None else ""


def is_people(syntax: Syntax, name: Name, knows: Knows) -> bool:
    """Is it a demonym: listed as one, or an adjective or plural that names no place?"""
    key = _key(name.text)
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


def _is_part(syntax: Syntax, name: Name, labels: Mapping[int, LabelledSpan]) -> bool:
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


def _acts(around: _Around, name: Name) -> bool:
    """Does the name stand for those who govern: does it speak, agree, get warned, own an army or an embassy?"""
    syntax, head = around.syntax, head_of(around.syntax, name)
    case, above = preposition(syntax, head), syntax.heads[head]
    if case in {"in", "of", "at"} and above != ROOT and syntax.words[above] in _GOVERNING:
        return True
    if case in WHERE or _is_unit(syntax, name) or (case in {"to", "from"} and _is_moved(syntax, above)):
        return False
    if syntax.is_a(head, "conj") and above != ROOT:
        first = around.names.get(above)
        return first is not None and first.first < name.first and bool(_sort(first)) and _acts(around, first)
    if befalls_town(syntax, head):
        return False
    if _is_beside_one(around, name, case) or is_dealt_with(syntax, head, case):
        return True
    if syntax.ends[name.last] in around.parties or syntax.is_a(head, "nsubj", "obl:agent"):
        return True
    is_before = above > name.last and syntax.is_a(head, "compound", "nmod:poss", "nmod") and not case
    return not is_before and case != "to" and around.is_body(head)


def _is_beside_one(around: _Around, name: Name, case: str) -> bool:
    """Does it stand behind "and" and a capital that acts: "told Kyiv and Washington"?"""
    if case or around.syntax.words[name.first - 1 : name.first] not in (["and"], [","]):
        return False
    before = around.ends.get(name.first - 2)
    return before is not None and _sort(before) == "seat" and _acts(around, before)


def _is_unit(syntax: Syntax, name: Name) -> bool:
    """Does a word for a unit stand at the name: "Amhara region", "the city of Lenz"?"""
    return any(word in UNITS for word in _beside(syntax, name))


def _is_moved(syntax: Syntax, verb: int) -> bool:
    """Is it a verb of going somewhere: what follows "flew to" is a place?"""
    return verb != ROOT and lemma(syntax.words[verb], syntax.tags[verb]) in MOTION


def _beside(syntax: Syntax, name: Name) -> list[str]:
    """The words that stand right at a name, in its sentence: after it, before it, and before an "of"."""
    sentence = syntax.sentences[syntax.sentence_of[name.first]]
    at = [name.last + 1, name.first - 1]
    if name.first - 1 > sentence.start and syntax.words[name.first - 1] in {"of", ","}:
        at.append(name.first - 2)
    return [syntax.words[word] for word in at if sentence.start <= word < sentence.end]
