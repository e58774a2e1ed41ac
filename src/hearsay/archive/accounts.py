"""Which accounts people put together or keep apart, and what the incidents would be if they did.

An account is named by its report and by the words of its first event, which outlive a new version of the model; without
an event it is the whole report.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from hearsay.archive import told
from hearsay.archive.chain import standing
from hearsay.archive.deciding import Teller, decided, key_of, tellers_in
from hearsay.archive.judged import judged
from hearsay.archive.judgements import append, every, new, outcome_of
from hearsay.archive.store import Archive
from hearsay.errors import BadInput, NoSuch
from hearsay.incidents.assembling import incident, matched
from hearsay.incidents.tellings import tellings
from hearsay.limits import MAX_JUDGED_ACCOUNTS, MAX_PREVIEWED_REPORTS
from hearsay.records import Account, Decision, Incident, Judgement, Reading


class Preview(NamedTuple):
    """The incidents that a decision would change: as they are, and as they would be."""

    before: list[Incident]
    after: list[Incident]


def teller(reading: Reading, account: Account) -> Teller:
    """The account of an Incident as judgements name it; `reading` is of its report, as people decided."""
    first = next((event for event in reading.events if event.id in account.events[:1]), None)
    where = (first.trigger.start, first.trigger.end) if first else (None, None)
    return Teller(account.report, *where)


def tellers(archive: Archive, name: str) -> list[Teller]:
    """The accounts of an incident.

    Raises:
        NoSuch: there is no such incident.
    """
    found = told.incident(archive, name)
    if found is None:
        raise NoSuch(f"there is no incident {name}", remedy="see `hearsay incidents` for its id")
    return [teller(outcome_of(archive, each.report).reading, each) for each in found.accounts]


def merging(accounts: Sequence[Teller]) -> dict[str, Any]:
    """The subject of a merge: all of these tell of one incident.

    Raises:
        BadInput: there are fewer than two, or more than `limits.MAX_JUDGED_ACCOUNTS`.
    """
    several = list(dict.fromkeys(accounts))
    _require_some(len(several))
    return {"accounts": [each._asdict() for each in several]}


def splitting(apart: Sequence[Sequence[Teller]]) -> dict[str, Any]:
    """The subject of a split: accounts of different lists never stand in one incident.

    Raises:
        BadInput: there are fewer than two lists, an account is in two, or there are more than `limits.MAX_JUDGED_ACCOUNTS`.
    """
    lists = [list(dict.fromkeys(some)) for some in apart if some]
    whole = [each for some in lists for each in some]
    _require_some(len(whole))
    if len(lists) < 2 or len(set(whole)) < len(whole):
        raise BadInput("accounts are split into lists that share none", remedy="name two lists at the least")
    return {"apart": [[each._asdict() for each in some] for some in lists]}


def decide(archive: Archive, by: str, subject: dict[str, Any], *, why: str | None = None) -> Judgement:
    """The merge or split with this subject.

    Raises:
        NoSuch: one of its reports is not there, or tells of no occurrence in those words.
        BadArchive: the database refuses.
    """
    decision = Decision.MERGE if "accounts" in subject else Decision.SPLIT
    for each in tellers_in(subject):
        if key_of(each, tellings(outcome_of(archive, each.report).reading)) is None:
            what = f"report {each.report} tells of no occurrence at {each.start}-{each.end}"
            raise NoSuch(what, remedy="look at the incident again; it may have been read anew")
    with archive.writing_to() as connection:
        return append(connection, new(decision, by, subject, why=why))


def remark(archive: Archive, by: str, decision: Decision, name: str, text: str) -> Judgement:
    """A note or a tag on an incident, which is kept with its accounts: its id changes where its first account does.

    Raises:
        NoSuch: there is no such incident.
        BadInput: the text is empty or too long.
        BadArchive: the database refuses.
    """
    if not text.strip():
        raise BadInput(f"the {decision.value} is empty", remedy="write something")
    of = [each._asdict() for each in tellers(archive, name)]
    with archive.writing_to() as connection:
        return append(connection, new(decision, by, {"incident": name, "accounts": of}, after=text.strip()))


def preview(archive: Archive, subject: dict[str, Any]) -> Preview:
    """The incidents that the decision with this subject would change, and what would be in their place.

    Reckoned from the reports of the incidents that its accounts stand in now, without what lies around them.

    Raises:
        NoSuch: one of its reports is not there.
        BadInput: more than `limits.MAX_PREVIEWED_REPORTS` reports stand in these incidents.
    """
    names = {each.report for each in tellers_in(subject)}
    near = {a.report for name in sorted(names) for i in told.incidents_of(archive, name) for a in i.accounts}
    if len(names | near) > MAX_PREVIEWED_REPORTS:
        what = f"over {MAX_PREVIEWED_REPORTS:,} reports stand in these incidents"
        raise BadInput(what, remedy="decide on fewer of them")
    judgements = every(archive)
    found = [
        telling
        for name in sorted(names | near)
        for telling in tellings(outcome_of(archive, name).reading)
        if telling.events or name in names
    ]
    kinds = Decision.MERGE if "accounts" in subject else Decision.SPLIT
    wish = Judgement(made="~", by="", decision=kinds, subject=subject, digest="")
    texts, agencies = told.copies_and_credits(archive, sorted(names | near))
    before, after = (
        {
            each.id: each
            for each in (incident(group, texts, agencies) for group in matched(found, decided(log, found)))
        }
        for log in (judgements, [*judgements, wish])
    )
    changed = [name for name in before if before[name] != after.get(name)]
    new_ones = [name for name in after if after[name] != before.get(name)]
    return Preview([before[name] for name in changed], [after[name] for name in new_ones])


def lost(judgements: Iterable[Judgement], readings: Mapping[str, Reading]) -> list[tuple[Judgement, Teller]]:
    """The merges and splits whose accounts are not told any more, each with the account; `readings` by their reports."""
    log = list(judgements)
    told_in = {name: tellings(judged(reading, log)) for name, reading in readings.items()}
    return [
        (judgement, each)
        for judgement in standing(log)
        if judgement.decision in {Decision.MERGE, Decision.SPLIT}
        for each in tellers_in(judgement.subject)
        if each.report in told_in and key_of(each, told_in[each.report]) is None
    ]


def _require_some(count: int) -> None:
    if not 2 <= count <= MAX_JUDGED_ACCOUNTS:
        what = f"{count:,} accounts cannot be decided on at once"
        raise BadInput(what, remedy=f"name 2 to {MAX_JUDGED_ACCOUNTS:,} of them")
