"""The slots of MUC-4 that nobody has reported since 1992: stage, responsibility, number, effect, date, place.

Each is scored over the templates and keys that `muc4_scorer` has mapped to each other; what stands in others is
spurious or missing. A filler is right if its value is among the key's alternatives and its words (the organisation
held responsible; the people hit) are those of that filler. There is no partial credit. The systems of 1992 had it,
by hand, so that these are the same slots under another scorer.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from evaluation.muc4_incidents import Incident, is_attempted
from evaluation.muc4_keys import Filler, Key
from evaluation.muc4_scorer import Mapped, Tally, Template, fits, normal
from hearsay.records import (
    Certainty,
    Event,
    Figure,
    Measure,
    Reading,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
    StatementId,
)

SLOTS = ("stage", "responsibility", "number", "effect", "date", "place")
KILLED = (
    "kill",
    "murder",
    "assassinat",
    "execut",
    "massacr",
    "slain",
    "slay",
    "death",
    "died",
    "dead",
    "shot dead",
    "gunned down",
)
HURT = ("wound", "injur", "hurt")
FIRMEST_FIRST = (
    "claimed or admitted",
    "reported as fact",
    "suspected or accused by authorities",
    "suspected or accused",
    "possible",
)
AUTHORITIES = frozenset({SourceKind.OFFICIAL, SourceKind.MILITARY})
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
DAY = re.compile(r"(\d{2}) ([a-z]{3}) (\d{2})")

Valued = tuple[str, str]
"""Words (empty where the slot has none) and a value, both in lower case."""


class Details(NamedTuple):
    """What is read for each of `SLOTS` of one incident."""

    stage: tuple[Valued, ...]
    responsibility: tuple[Valued, ...]
    number: tuple[Valued, ...]
    effect: tuple[Valued, ...]
    date: tuple[Valued, ...]
    place: tuple[Valued, ...]


def details(incident: Incident, template: Template, reading: Reading) -> Details:
    """The further slots of one incident; those that a Reading says nothing of are empty."""
    people = [*template.roles.get("Victim", ()), *template.roles.get("Described", ())]
    return Details(
        stage=(("", _stage(incident, reading)),),
        responsibility=tuple((org, _held(incident, reading)) for org in template.roles.get("PerpOrg", ())),
        number=tuple(_numbers(incident, people, reading)),
        effect=tuple(_effects(incident, people, reading)),
        date=tuple(("", day) for day in _days(incident, reading)),
        place=tuple(("", place) for place in _places(incident, reading)),
    )


def _stage(incident: Incident, reading: Reading) -> str:
    if all(is_attempted(event, reading) for event in incident.events):
        return "attempted"
    planned = {Certainty.EXPECTED, Certainty.ORDERED, Certainty.CONDITIONAL}
    return "threatened" if all(event.certainty in planned for event in incident.events) else "accomplished"


def _held(incident: Incident, reading: Reading) -> str:
    """How the perpetrator is held responsible, by the firmest of the events that name one."""
    sources = {source.id: source for source in reading.sources}
    statements = {statement.id: statement for statement in reading.statements}
    named = [event for event in incident.events if event.actors]
    ways = {_way(event, statements, sources) for event in named}
    return min(ways, key=FIRMEST_FIRST.index, default=FIRMEST_FIRST[0])


def _way(
    event: Event, statements: Mapping[StatementId, Statement], sources: Mapping[SourceId, Source]
) -> str:
    if event.certainty is Certainty.POSSIBLE:
        return "possible"
    statement = statements.get(event.statement) if event.statement else None
    if statement is None:
        return "reported as fact"
    speaker = sources.get(statement.speaker) if statement.speaker else None
    if speaker and speaker.actor and speaker.actor in {p.actor for p in event.actors}:
        return "claimed or admitted"
    is_official = speaker is not None and speaker.kind in AUTHORITIES
    return "suspected or accused by authorities" if is_official else "suspected or accused"


def _numbers(incident: Incident, people: Sequence[str], reading: Reading) -> Iterator[Valued]:
    """From the figures of the incident's events: each with the people it counts."""
    for figure in _figures(incident, reading):
        whom = next((p for p in people if figure.whom and normal(p) in normal(figure.whom.text)), None)
        if whom and figure.low is not None:
            yield whom, str(figure.low)


def _figures(incident: Incident, reading: Reading) -> list[Figure]:
    wanted = {name for event in incident.events for name in event.figures}
    return [figure for figure in reading.figures if figure.id in wanted]


def _effects(incident: Incident, people: Sequence[str], reading: Reading) -> Iterator[Valued]:
    """Death or injury, where a word of the events or a figure says so of these people."""
    counted = {
        normal(figure.whom.text): "death" if figure.measure is Measure.KILLED else "injury"
        for figure in _figures(incident, reading)
        if figure.whom and figure.measure in {Measure.KILLED, Measure.INJURED}
    }
    for who in people:
        told = {_effect(e, reading) for e in incident.events if _is_about(e, who, reading)} - {None}
        value = "death" if "death" in told else "injury" if told else counted.get(normal(who))
        if value:
            yield who, value


def _effect(event: Event, reading: Reading) -> str | None:
    words = event.trigger.text.lower()
    if is_attempted(event, reading):
        return None
    if any(word in words for word in KILLED):
        return "death"
    return "injury" if any(word in words for word in HURT) else None


def _is_about(event: Event, who: str, reading: Reading) -> bool:
    hit = {p.actor for p in event.recipients}
    spans: list[Span] = [p.span for p in event.recipients]
    spans += [m for actor in reading.actors if actor.id in hit for m in actor.mentions]
    return any(normal(who) in normal(span.text) for span in spans)


def _days(incident: Incident, reading: Reading) -> Iterator[str]:
    wanted = [event.time for event in incident.events if event.time]
    times = {time.id: time.edtf for time in reading.times}
    yield from dict.fromkeys(edtf for name in wanted if (edtf := times.get(name)))


def _places(incident: Incident, reading: Reading) -> Iterator[str]:
    wanted = [event.place for event in incident.events if event.place]
    places = {place.id: place.name.lower() for place in reading.places}
    yield from dict.fromkeys(places[name] for name in wanted if name in places)


def score(read: Sequence[Details], keys: Sequence[Key], mapped: Mapped) -> dict[str, Tally]:
    """The counts of one report by slot under a mapping of templates to keys."""
    result = dict.fromkeys(SLOTS, Tally())
    partner = dict(mapped)
    pairs = [(details, keys[partner[i]] if i in partner else None) for i, details in enumerate(read)]
    missed = [key for j, key in enumerate(keys) if j not in partner.values()]
    for slot in SLOTS:
        for details, key in pairs:
            result[slot] = result[slot].plus(_tally(getattr(details, slot), _gold(key, slot), slot))
        for key in missed:
            result[slot] = result[slot].plus(_tally((), _gold(key, slot), slot))
    return result


def _gold(key: Key | None, slot: str) -> tuple[Filler, ...]:
    """The key's fillers of a slot that have a value; one for slots without words."""
    if key is None:
        return ()
    if slot in {"responsibility", "number", "effect"}:
        fillers = {"responsibility": key.confidence, "number": key.number, "effect": key.effect}[slot]
        return tuple(filler for filler in fillers if filler.values)
    values = {"stage": key.stage, "date": key.date, "place": key.place}[slot]
    return (Filler((), values),) if values else ()


def _tally(predicted: Sequence[Valued], gold: Sequence[Filler], slot: str) -> Tally:
    def is_right(valued: Valued, filler: Filler) -> bool:
        words, value = valued
        has_words = not filler.strings or fits(words, filler)
        return has_words and any(_agrees(value, other, slot) for other in filler.values)

    right = sum(any(is_right(p, f) for f in gold) for p in predicted)
    found = sum(any(is_right(p, f) for p in predicted) for f in gold)
    return Tally(right, len(predicted), found, len(gold))


def _agrees(value: str, gold: str, slot: str) -> bool:
    if slot == "date":
        return _is_within(value, gold)
    if slot == "place":
        return normal(value) == normal(most_precise(gold))
    return value == gold


def most_precise(place: str) -> str:
    """The last name of a MUC-4 place ("el salvador: san salvador (city): escalon (neighborhood)")."""
    return re.sub(r"\([^)]*\)?", "", place.rsplit(":", maxsplit=1)[-1].split(" - ", maxsplit=1)[0]).strip()


def _is_within(edtf: str, gold: str) -> bool:
    """Is the day that of the key, or in its range? "- 04 mar 90": on or before it, at most a week."""
    days = [
        dt.date(1900 + int(y), MONTHS.index(m) + 1, int(d)) for d, m, y in DAY.findall(gold) if m in MONTHS
    ]
    try:
        day = dt.date.fromisoformat(edtf)
    except ValueError:
        return False
    if not days:
        return False
    first = days[0] - dt.timedelta(days=7) if gold.startswith("-") else days[0]
    return first <= day <= days[-1]


def added(tallies: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """The counts of all reports, slot by slot."""
    result = dict.fromkeys(SLOTS, Tally())
    for one in tallies:
        result = {slot: tally.plus(one[slot]) for slot, tally in result.items()}
    return result
