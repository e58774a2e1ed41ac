"""What is told of one incident, and who denies it: each voice once, copies together, the commonest noun for what it was."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hearsay import edtf
from hearsay.exports.brief.content import Note, Sentence, note
from hearsay.exports.brief.content import said as sentence
from hearsay.exports.brief.speaking import Spoken, spoken, within
from hearsay.exports.cases import DENIED, Case, Version, told_as
from hearsay.exports.parties import of_type
from hearsay.exports.wording import counted
from hearsay.records import Corroboration, Event, Span

MOST = 6  # sentences on each side; what is over is told of together

NOUNS_BY_KIND = """
ASSAULT | an attack
ASSAULT aerial | an air strike
ASSAULT drone | a drone strike
ASSAULT heavy-weapons | shelling
ASSAULT firearms | a shooting
ASSAULT explosives | an explosion
ASSAULT suicide-attack | a suicide attack
ASSAULT destroy | destruction
ASSAULT abduct | an abduction
ASSAULT beat | beatings
ASSAULT torture | torture
ASSAULT sexual | sexual violence
ASSAULT targeted | a killing
ASSAULT primitive | an attack without firearms
ASSAULT crowd-control | force against a crowd
ASSAULT unconventional | an attack with unconventional weapons
COERCE | coercion
COERCE seize | a seizure
COERCE restrict | restrictions
COERCE censor | censorship
COERCE curfew | a curfew
COERCE martial-law | martial law
COERCE arrest | arrests
COERCE deport | a deportation
COERCE withhold | supplies withheld
COERCE misinformation | misinformation
COERCE cyber | a cyber attack
PROTEST | a protest
PROTEST demo | a demonstration
PROTEST riot | a riot
PROTEST strike | a strike of workers
PROTEST hunger | a hunger strike
PROTEST boycott | a boycott
PROTEST obstruct | an obstruction by protesters
PROTEST vandalize | damage by protesters
MOBILIZE | a mobilisation
RETREAT | a step back
RETREAT withdraw | a withdrawal
RETREAT release | a release
RETREAT disarm | disarmament
RETREAT ceasefire | a ceasefire
RETREAT access | access
RETREAT resign | a resignation
AID | aid
SANCTION | a sanction
SANCTION convict | a conviction
SANCTION expel | people driven out
SANCTION withdraw | relations broken off
SANCTION discontinue | relations broken off
COOPERATE | cooperation
CONSULT | talks
AGREE | an agreement
"""


def _nouns() -> Iterator[tuple[tuple[str, str | None], str]]:
    for line in NOUNS_BY_KIND.strip().splitlines():
        kind, _, noun_ = line.partition(" | ")
        type_, _, mode = kind.partition(" ")
        yield (type_, mode or None), noun_


NOUNS = dict(_nouns())
"""What a kind of event is called: by its type and mode, or by its type alone."""


class Told(NamedTuple):
    """What voices say of an incident: those that tell of it, and those that deny or do not confirm it."""

    told: tuple[Spoken, ...]
    denied: tuple[Spoken, ...]


def told(case: Case) -> Told:
    """What each voice says, once: the report's body before its headline, the first report before a later one."""
    every = list(_spoken(case))
    by_voice = _once(every)
    return Told(
        tuple(each for each in by_voice if not each.denies), tuple(each for each in by_voice if each.denies)
    )


def noun(case: Case) -> str:
    """What it was, by the kind that the most origins tell of first: `an air strike`.

    A kind with a mode says more than one without; what is denied says nothing, unless all deny it.
    """
    every = of_type(case)
    events = [(v, e) for v, e in every if told_as(e, v.text) != DENIED] or every
    first: dict[str, tuple[str, str | None]] = {}
    for version, event in sorted(events, key=lambda each: each[1].mode is None):
        first.setdefault(version.origin, (event.type, event.mode))
    counts = Counter(first.values())
    best = min(
        counts,
        key=lambda kind: (kind[1] is None, -counts[kind], str(kind)),
        default=(case.incident.type, None),
    )
    return NOUNS.get(best) or NOUNS.get((best[0], None)) or best[0].lower()


def sentences(found: Sequence[Spoken], case: Case) -> Iterator[Sentence]:
    """Each as a sentence, with outlet and day and who else carries it; those over `MOST` together."""
    for each in found[:MOST]:
        also = _also(each, case)
        yield sentence(_worded(each, also, year_of(case)), each.note, *(other for _, other in also))
    rest = found[MOST:]
    if rest:
        names = dict.fromkeys(within(each.voice) for each in rest)
        yield sentence(f"Further voices: {listed(list(names))}.", *(each.note for each in rest))


def lead(case: Case) -> Sentence:
    """How many tell of it, and how many of them do not rest on each other."""
    counts, notes = case.incident.corroboration, list(_first_notes(case))
    if case.told_as == DENIED:
        return sentence("Told of only as something that did not happen.", *notes)
    if counts.outlets == 1:
        outlet = next(version.text.outlet for version in case.versions)
        reports = "" if counts.reports == 1 else f", in {counts.reports} reports"
        return sentence(f"Told of by {within(outlet)} alone{reports}.", *notes)
    reports = f"{counted(counts.reports, 'report')} from {counted(counts.outlets, 'outlet')}"
    return sentence(f"Told of in {reports}, {_independent(counts)}.", *notes)


def listed(names: Sequence[str]) -> str:
    """Names in a row: `A, B and C`."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def day(published: str | None, year: int | None = None) -> str:
    """The day of a report in words; without its year, if that is `year`."""
    found = edtf.day_of(published)
    if found is None:
        return published or "undated"
    words = edtf.day_words(found)
    return words.removesuffix(f" {year}") if found.year == year else words


def year_of(case: Case) -> int | None:
    """The year in which all of it was, and which therefore need not be said again."""
    when = edtf.bounds(case.incident.time)
    years = {day.year for day in when if day} if when else set()
    return years.pop() if len(years) == 1 else None


def _independent(counts: Corroboration) -> str:
    if counts.independent < 2:
        return "all of which rest on one source"
    if counts.independent == counts.outlets:
        return "each independent of the others"
    return f"{counts.independent} of them independent of each other"


def _first_notes(case: Case) -> Iterator[Note]:
    """Of each origin the first words that tell of it, those of the body before those of a headline."""
    seen = set()
    for version in case.versions:
        events = _events(case, version)
        if events and version.origin not in seen:
            seen.add(version.origin)
            yield note(version, events[0].trigger)


def _events(case: Case, version: Version) -> list[Event]:
    """Its events of the incident's type, else all; those of the body before those of the headline."""
    events = [event for event in version.events if event.type == case.incident.type] or version.events
    end = len(version.text.reading.report.title or "")
    return sorted(events, key=lambda event: (event.trigger.start < end, event.trigger.start))


def _spoken(case: Case) -> Iterator[Spoken]:
    """Each sentence that tells of it, once, the body before the headline."""
    for version in case.versions:
        seen: set[Span] = set()
        for event in _events(case, version):
            text = version.text
            found = spoken(
                version, text.said(event.statement), event.trigger, denies=told_as(event, text) == DENIED
            )
            is_headline = event.trigger.start < len(text.reading.report.title or "")
            if found.note.span not in seen and not (is_headline and seen):
                seen.add(found.note.span)
                yield found


def _once(found: Iterable[Spoken]) -> list[Spoken]:
    """Without what was told before: the same words in another report, or the same voice from the same origin."""
    words: set[str] = set()
    voices: set[tuple[str, str, bool]] = set()
    kept = []
    for each in found:
        voice = each.version.origin, each.voice.casefold(), each.denies
        if each.key not in words and (voice not in voices):
            kept.append(each)
        words.add(each.key)
        voices.add(voice)
    return kept


def _also(each: Spoken, case: Case) -> list[tuple[str, Note]]:
    """The other outlets that carry an account of the same origin, with their first words."""
    found: dict[str, Note] = {}
    for version in case.versions:
        events = _events(case, version)
        outlet = version.text.outlet
        if version.origin == each.version.origin and outlet != each.version.text.outlet and events:
            found.setdefault(outlet, note(version, events[0].trigger))
    return list(found.items())


def _worded(each: Spoken, also: Sequence[tuple[str, Note]], year: int | None) -> str:
    """Voice, words, and in brackets what sort of voice it is, where and when, who else carries it."""
    names = [outlet for outlet, _ in also]
    carried = listed(names) if len(names) < 4 else counted(len(names), "other outlet")
    where = [] if each.is_outlet else [each.kind, _through(each), each.version.text.outlet]
    told = ", ".join(filter(None, [*where, day(each.version.account.published, year)]))
    behind = f"({told}; also carried by {carried})" if also else f"({told})"
    if each.is_outlet:
        return f"{each.voice} {behind} writes: {each.clause}"
    return f"{each.voice} {each.clause.rstrip('.')} {behind}."


def _through(each: Spoken) -> str | None:
    """Through whom it came, where that is not this outlet by another name ("the Dispatch")."""
    own = each.version.text.outlet.casefold()
    names = [name for name in each.through if name.casefold().removeprefix("the ") not in own]
    return f"through {', then '.join(names)}" if names else None
