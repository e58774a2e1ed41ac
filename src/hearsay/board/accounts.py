"""The accounts of an incident side by side: what each report says of it, by whose word, in its own words."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hearsay.board.addresses import outlet_address, report_address, source_address
from hearsay.edtf import day_of, day_words
from hearsay.exports import wording
from hearsay.exports.numbering import event_label, events_in_order, in_order
from hearsay.records import Account, Event, Incident, Reading, Statement

_END = re.compile(r"[.!?][”\"’')]*\s|\n")
LONGEST = 320  # code points of a passage on the page


class Passage(NamedTuple):
    """Words of a report that tell of the incident. `voice` None: the outlet says so itself; `hit` within `text`."""

    text: str
    hit: tuple[int, int]
    certainty: str
    voice: str | None
    voice_address: str | None
    through: str
    address: str


class Told(NamedTuple):
    """One account on the page. `copy_of` names the outlet of the report that it is a copy of or rests on the same as."""

    report: str
    outlet: str
    outlet_address: str | None
    published: str
    title: str
    address: str
    passages: list[Passage]
    is_own_voice: bool


class Origin(NamedTuple):
    """Accounts that rest on the same: one of them shown, the others named beside it."""

    name: str
    shown: Told
    others: list[Told]


def side_by_side(found: Incident, readings: Mapping[str, Reading]) -> list[Origin]:
    """The accounts by origin, those that were published first first; accounts whose Reading is not given are left out."""
    by_origin: dict[str, list[Told]] = {}
    for account in found.accounts:
        reading = readings.get(account.report)
        if reading is not None:
            by_origin.setdefault(account.origin or account.report, []).append(_told(account, reading))
    return [Origin(name, told[0], told[1:]) for name, told in by_origin.items()]


def _told(account: Account, reading: Reading) -> Told:
    passages = list(_passages(account, reading))
    report = reading.report
    return Told(
        report=report.id,
        outlet=report.outlet or "no outlet named",
        outlet_address=outlet_address(report.outlet) if report.outlet else None,
        published=day_words(day) if (day := day_of(report.published)) else "no date",
        title=wording.headline(reading),
        address=report_address(report.id),
        passages=passages,
        is_own_voice=any(passage.voice is None for passage in passages),
    )


def _passages(account: Account, reading: Reading) -> Iterator[Passage]:
    """The sentences in which its events stand, each sentence once, by where they stand."""
    labels = {event.id: event_label(n) for n, event in enumerate(events_in_order(reading), 1)}
    statements = {statement.id: statement for statement in reading.statements}
    numbers = {statement.id: str(n) for n, statement in enumerate(in_order(reading), 1)}
    wanted = set(account.events)
    seen: set[tuple[int, int]] = set()
    for event in events_in_order(reading):
        place = sentence_around(reading.report.text, event.trigger.start, event.trigger.end)
        if event.id in wanted and place not in seen:
            seen.add(place)
            told = statements.get(event.statement) if event.statement else None
            item = numbers[told.id] if told and event.id not in labels else labels[event.id]
            yield _passage(reading, event, told, place, report_address(reading.report.id, item))


def _passage(
    reading: Reading, event: Event, told: Statement | None, place: tuple[int, int], address: str
) -> Passage:
    sources = wording.by_id(reading)
    name = wording.speaker_name(told, sources) if told else None
    speaker = sources.get(told.speaker) if told and told.speaker else None
    start, end = place
    return Passage(
        text=reading.report.text[start:end],
        hit=(event.trigger.start - start, event.trigger.end - start),
        certainty=event.certainty.value,
        voice=name,
        voice_address=source_address(speaker.name) if speaker and speaker.name else None,
        through=", ".join(wording.through(told, sources)) if told else "",
        address=address,
    )


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around some words, or some `LONGEST` code points of it: code points, half-open."""
    first = max(match.end() for match in _END.finditer(f"\n{text[:start]}")) - 1
    behind = _END.search(text, end)
    last = behind.end() if behind else len(text)
    if last - first > LONGEST:
        first, last = max(first, start - LONGEST // 2), min(last, end + LONGEST // 2)
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last
