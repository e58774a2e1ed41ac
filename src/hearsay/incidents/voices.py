"""Whose word a telling rests on: for each event the voice that tells it, as one key over all reports."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hearsay.records import (
    Actor,
    Certainty,
    Event,
    EventId,
    Figure,
    Reading,
    Source,
    SourceId,
    SourceKind,
    Statement,
    StatementId,
)

STATE = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})  # sectors of PLOVER that are one state
LOCAL = frozenset({SourceKind.WITNESS, SourceKind.CIVILIAN, SourceKind.UNNAMED, SourceKind.UNATTRIBUTED})
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


class Voice(NamedTuple):
    """Who tells of one event. `key` is None where the outlet tells it itself.

    `through` is whom it came through to this outlet, the nearest to the speaker, as a key; None: it came directly.
    `denies`: the voice says that it did not happen.
    """

    event: EventId
    key: str | None
    through: str | None
    denies: bool


class Claimant(NamedTuple):
    """Who states a figure: one key over all reports, and the name as the report gives it."""

    key: str
    name: str | None


def claimants(figures: Iterable[Figure], reading: Reading) -> Iterator[Claimant]:
    """Who states each of the figures: the speaker of its statement, or the outlet."""
    sources = {source.id: source for source in reading.sources}
    actors: dict[str, Actor] = {actor.id: actor for actor in reading.actors}
    statements = {statement.id: statement for statement in reading.statements}
    outlet = reading.report.outlet
    for figure in figures:
        statement = statements.get(figure.statement) if figure.statement else None
        if statement is None:
            yield Claimant(f"outlet {(outlet or reading.report.id).casefold()}", outlet)
        else:
            speaker = sources.get(statement.speaker) if statement.speaker else None
            yield Claimant(key_of(speaker, actors, reading.report.id), speaker.name if speaker else None)


def voices(reading: Reading) -> dict[EventId, Voice]:
    """The voice of each event of a Reading."""
    sources = {source.id: source for source in reading.sources}
    actors: dict[str, Actor] = {actor.id: actor for actor in reading.actors}
    statements = {statement.id: statement for statement in reading.statements}
    return {event.id: _voice(event, reading, statements, sources, actors) for event in reading.events}


def _voice(
    event: Event,
    reading: Reading,
    statements: Mapping[StatementId, Statement],
    sources: Mapping[SourceId, Source],
    actors: Mapping[str, Actor],
) -> Voice:
    denies = event.certainty is Certainty.DENIED
    statement = statements.get(event.statement) if event.statement else None
    if statement is None:
        return Voice(event.id, None, None, denies)
    speaker = sources.get(statement.speaker) if statement.speaker else None
    through = sources.get(statement.via[0]) if statement.via else None
    return Voice(
        event.id,
        key_of(speaker, actors, reading.report.id),
        key_of(through, actors, reading.report.id) if through else None,
        denies or statement.is_denied,
    )


def key_of(source: Source | None, actors: Mapping[str, Actor], report: str) -> str:
    """One key for the same voice in all reports.

    The organs of one state are one voice: they have the same access, and speak for the same party. Witnesses,
    residents and unnamed sources cannot be told apart or joined over reports: each is of its report.
    """
    if source is None or source.kind in LOCAL or source.name is None:
        return f"{report} {source.id if source else 'nobody'}"
    actor = actors.get(source.actor) if source.actor else None
    if actor and actor.country and actor.sector in STATE:
        return f"state {actor.country}"
    return f"name {plain(actor.name if actor else source.name)}"


def plain(name: str) -> str:
    """A name without article and case."""
    return " ".join(_ARTICLE.sub("", name).casefold().split())
