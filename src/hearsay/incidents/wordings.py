"""One incident in the words of each report side by side, with what judges in them and what each leaves out.

What a report leaves out is what other accounts of the same incident hold and it does not: voices that they quote, figures
that they give. Leaving out is no fault: a report may have come before the figure was known.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from hearsay.incidents.voices import LOCAL, key_of
from hearsay.records import Account, Actor, Claim, Incident, Mark, Reading, Span

_STOP = re.compile(r"[.!?…][\"”’'»)\]]*\s+|\n\s*\n")

Stated = tuple[str, str, int | None, int | None]
"""What a Claim states: measure, class, low, high."""


class Worded(NamedTuple):
    """How one Account words an incident.

    `words` are the sentences that tell of it, in text order, `marks` those that stand in them. `voices` are the names of
    whom it quotes on it; `untold_voices` those whom only others quote, `untold_figures` what only others state.
    """

    report: str
    outlet: str | None
    words: list[Span]
    marks: list[Mark]
    voices: list[str]
    untold_voices: list[str]
    untold_figures: list[Claim]


def wordings(incident: Incident, readings: Mapping[str, Reading]) -> list[Worded]:
    """How each Account of an incident words it, in their order; those whose Reading is missing are left out.

    A voice counts as the same by its key over reports; witnesses and unnamed sources cannot be told apart or joined, and
    so are told of nobody as left out.
    """
    told = [account for account in incident.accounts if account.report in readings]
    heard = [_heard(account, readings[account.report]) for account in told]
    stated = [
        (_stated(row.measure.value, row.group, claim), claim)
        for row in incident.figures
        for claim in row.claims
    ]
    return [_worded(account, readings[account.report], at, heard, stated) for at, account in enumerate(told)]


def _worded(
    account: Account,
    reading: Reading,
    at: int,
    heard: Sequence[Mapping[str, str]],
    stated: Sequence[tuple[Stated, Claim]],
) -> Worded:
    words = sentences(reading.report.text, _starts(account, reading))
    others = [voices for place, voices in enumerate(heard) if place != at]
    own = {each for each, claim in stated if claim.report == account.report}
    untold = {each: claim for each, claim in reversed(stated) if each not in own}
    return Worded(
        report=account.report,
        outlet=account.outlet,
        words=words,
        marks=[mark for mark in reading.marks if any(_holds(span, mark.span) for span in words)],
        voices=list(heard[at].values()),
        untold_voices=_untold(heard[at], others),
        untold_figures=[untold[each] for each in dict.fromkeys(each for each, _ in stated) if each in untold],
    )


def _starts(account: Account, reading: Reading) -> list[int]:
    """Where the words of the account's events begin."""
    wanted = set(account.events)
    return [event.trigger.start for event in reading.events if event.id in wanted]


def sentences(text: str, places: Iterable[int]) -> list[Span]:
    """The sentences that hold these places of a text, each once, in text order."""
    begins = [0, *(stop.end() for stop in _STOP.finditer(text))]
    found = sorted({bisect_right(begins, place) - 1 for place in places})
    ends = [*begins[1:], len(text)]
    return [_stripped(text, begins[at], ends[at]) for at in found]


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()), words.strip())


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _heard(account: Account, reading: Reading) -> dict[str, str]:
    """The names of whom an account quotes, by the keys of their voices."""
    actors: dict[str, Actor] = {actor.id: actor for actor in reading.actors}
    sources = {source.id: source for source in reading.sources}
    wanted: set[str] = set(account.statements)
    found: dict[str, str] = {}
    for statement in reading.statements:
        speaker = sources.get(statement.speaker) if statement.id in wanted and statement.speaker else None
        if speaker is not None and speaker.name is not None and speaker.kind not in LOCAL:
            found.setdefault(key_of(speaker, actors, reading.report.id), speaker.name)
    return found


def _untold(own: Mapping[str, str], others: Sequence[Mapping[str, str]]) -> list[str]:
    names = {key: name for voices in reversed(others) for key, name in voices.items()}
    return [names[key] for key in dict.fromkeys(key for voices in others for key in voices) if key not in own]


def _stated(measure: str, group: str, claim: Claim) -> Stated:
    return measure, group, claim.low, claim.high
