"""What may fill the roles of an incident: the actors and weapons of a Reading, in the forms that answer keys use.

Each candidate carries named features, from the Reading's layers alone, from which `evaluation.muc4_learned` tells
how likely it is right. Nothing is searched for in the text of the report.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from evaluation.muc4_incidents import Incident, template
from evaluation.muc4_words import KINDS, Heads, bare, bare_name, is_pronoun, last_word, organisation_in
from hearsay.records import Actor, Reading, Span

FARTHEST = 600  # code points from a trigger within which an actor that is no party may fill a role
MOST_MENTIONS = 6
LONGEST = 9  # words
ENDS = ("doers", "thing", "weapon")


class Candidate(NamedTuple):
    """Words that may fill a role. `whose` is the actor's id, or the words of a weapon; one form of each is taken."""

    whose: str
    words: str
    features: tuple[str, ...]


class _Part(NamedTuple):
    """What an actor does in an incident: `doer`, `recipient`, `both`, `weapon`, `near`; by which triggers."""

    name: str
    triggers: tuple[str, ...]
    mentions: tuple[Span, ...]


def candidates(incident: Incident, reading: Reading, heads: Heads) -> list[Candidate]:
    """All forms of all actors and weapons that have a part in the incident or stand near it."""
    by_rule = {
        (role, words.lower())
        for role, own in template(incident, reading, heads).roles.items()
        for words in own
    }
    names = sorted({m.text for a in reading.actors for m in a.mentions if m.text[:1].isupper()}, key=len)
    found: list[Candidate] = []
    for actor in reading.actors:
        part = _part(actor, incident)
        if part:
            found += _of_actor(actor, part, incident, heads, names)
    for words, trigger in _weapons(incident):
        part = _Part("weapon", (trigger,), ())
        features = _shared("weapon", None, part, incident)
        found += [_candidate(words.lower(), form, how, features, heads) for form, how in _forms(words, heads)]
    return [_with_rules(candidate, by_rule) for candidate in found]


def _with_rules(candidate: Candidate, by_rule: Collection[tuple[str, str]]) -> Candidate:
    """With what the rules alone would make of the words."""
    said = [f"rules {role}" for role in (*KINDS, "Victim") if (role, candidate.words.lower()) in by_rule]
    return candidate._replace(features=(*candidate.features, *(said or ["rules nothing"])))


def _part(actor: Actor, incident: Incident) -> _Part | None:
    does = [(e, p.span) for e in incident.events for p in e.actors if p.actor == actor.id]
    undergoes = [(e, p.span) for e in incident.events for p in e.recipients if p.actor == actor.id]
    if does or undergoes:
        name = "both" if does and undergoes else "doer" if does else "recipient"
        parts = does + undergoes
        return _Part(name, tuple(e.trigger.text.lower() for e, _ in parts), tuple(s for _, s in parts))
    near = [m for m in actor.mentions if _distance(m, incident) <= FARTHEST]
    return _Part("near", (), tuple(near[:2])) if near else None


def _distance(mention: Span, incident: Incident) -> int:
    return min(abs(mention.start - event.trigger.start) for event in incident.events)


def _weapons(incident: Incident) -> Iterator[tuple[str, str]]:
    """The weapons of the events, and the triggers, whose words may name one ("car bomb")."""
    for event in incident.events:
        if event.weapon:
            yield event.weapon.text, event.trigger.text.lower()
        yield event.trigger.text, "itself"


def _of_actor(
    actor: Actor, part: _Part, incident: Incident, heads: Heads, names: Sequence[str]
) -> Iterator[Candidate]:
    shared = _shared(actor.sector or "none", actor.country, part, incident)
    nearest = min(_distance(m, incident) for m in (*part.mentions, *actor.mentions))
    shared += [f"distance {_bucket(nearest // 50)} {part.name}", f"mentions {_bucket(len(actor.mentions))}"]
    seen: set[str] = set()
    others = [m.text for m in actor.mentions][:MOST_MENTIONS]
    for where, words in [*(("own", m.text) for m in part.mentions), *(("other", w) for w in others)]:
        if is_pronoun(words) or len(words.split()) > LONGEST:
            continue
        for form, how in [*_forms(words, heads), *_full(words, names)]:
            if form not in seen:
                seen.add(form)
                yield _candidate(actor.id, form, f"{where} {how}", shared, heads)


def _full(words: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The longest name in the report that holds this one."""
    name = bare_name(words)
    longer = [n for n in names if f" {name} " in f" {n} " and len(n.split()) <= LONGEST]
    if longer and name[:1].isupper():
        yield bare_name(longer[-1]), "in full"


def _forms(words: str, heads: Heads) -> Iterator[tuple[str, str]]:
    phrase = bare(words)
    yield phrase, "phrase"
    yield bare_name(phrase), "name"
    yield last_word(phrase), "last"
    core = bare(phrase).partition(" of ")[0]
    if core != phrase:
        yield core, "core"
    organisation = organisation_in(phrase.split(), heads)
    if organisation:
        yield organisation, "organisation"
    for kind in ENDS:
        yield heads.known_end(phrase, kind), f"known {kind}"


def _shared(sector: str, country: str | None, part: _Part, incident: Incident) -> list[str]:
    """Features of an actor's part in an incident, whatever the form."""
    certain = {event.certainty.value for event in incident.events}
    beside = [
        name
        for name, own in (("doer", "actors"), ("recipient", "recipients"))
        if _others(incident, own, part)
    ]
    return [
        "always",
        f"part {part.name}",
        f"part {part.name} beside {' '.join(beside) or 'nobody'}",
        f"sector {sector} {part.name} {incident.type}",
        f"sector {sector} {part.name}",
        f"country {country} {part.name}",
        f"type {incident.type} {part.name}",
        f"events {_bucket(len(incident.events))}",
        *(f"trigger {trigger} {part.name}" for trigger in dict.fromkeys(part.triggers)),
        *(f"certainty {value}" for value in certain),
    ]


def _others(incident: Incident, own: str, part: _Part) -> bool:
    """Has the incident anybody else in a part?"""
    mine = {(span.start, span.end) for span in part.mentions}
    return any(
        (p.span.start, p.span.end) not in mine for event in incident.events for p in getattr(event, own)
    )


def _candidate(whose: str, words: str, how: str, shared: Iterable[str], heads: Heads) -> Candidate:
    part = next(f for f in shared if f.startswith("part "))
    last = last_word(words)
    shape = "".join(
        dict.fromkeys("A" if w.isupper() else "a" if w.islower() else "Aa" for w in words.split())
    )
    features = {
        *shared,
        f"form {how}",
        f"form {how} {part} {shape}",
        f"length {_bucket(len(words.split()))} {shape}",
        f"kind {heads.kind(last)} {part}",
        f"kind {heads.kind(last)} {shape}",
        f"last {last}",
        f"last {last} {part}",
        *(f"{f} kind {heads.kind(last)}" for f in shared if f.startswith("part ") and " beside " in f),
        *(f"{f} kind {heads.kind(last)} {how}" for f in shared if f.startswith("type ")),
        f"first {words.lower().partition(' ')[0]}",
        f"whole {words.lower()}",
        *(f"as {kind} {_bucket(heads.times(last, kind))}" for kind in KINDS.values()),
        *(f"known as {kind}" for kind in KINDS.values() if words.lower() in heads.strings[kind]),
        *(f"known as {kind} {part}" for kind in KINDS.values() if words.lower() in heads.strings[kind]),
    }
    return Candidate(whose, words, tuple(sorted(features)))


def _bucket(number: int) -> int:
    """0, 1, 2, then powers of two."""
    return number if number < 3 else 1 << (number - 1).bit_length()
