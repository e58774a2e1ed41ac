"""How many reports, outlets and origins tell of an incident, how many are independent, and how they stand to each other.

An origin is where an account comes from. Accounts share it that are copies of one text, credit one agency, stand in one
outlet, rest on one interview, or rest on one voice alone ("the ministry said", in ten papers). Origins that share any
voice are not independent of each other. So reports >= outlets >= origins >= independent, always.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from hearsay.incidents.forest import Forest
from hearsay.incidents.ranges import Stated, contradict, standing
from hearsay.incidents.voices import Voice
from hearsay.records import Corroboration, Standing


@dataclass(frozen=True)
class Told:
    """One account with what its origin depends on.

    `text` is the same for copies of one text; `agency` the agency that the report credits, as a key. `voices` are those of
    its events; `blamed` the parties said to have done it, by name or by country and sector.
    """

    report: str
    outlet: str | None
    text: str
    agency: str | None
    voices: tuple[Voice, ...]
    blamed: frozenset[str] = frozenset()

    @property
    def asserts(self) -> bool:
        """Does anybody in it say that it happened?"""
        return any(not voice.denies for voice in self.voices)

    @property
    def denies(self) -> bool:
        """Does anybody in it say that it did not happen?"""
        return any(voice.denies for voice in self.voices)


def origins(accounts: Sequence[Told]) -> list[str]:
    """The origin of each account, in order: the smallest report id of those that share it."""
    return _joined(accounts, [_ties(account) for account in accounts])


def corroboration(accounts: Sequence[Told]) -> Corroboration:
    """The counts of an incident. An account that only denies is counted among the reports, and corroborates nothing."""
    found = origins(accounts)
    ties: list[set[Hashable]] = [
        {f"origin {origin}"} | _voices(account)
        for account, origin in zip(accounts, found, strict=True)
        if _supports(account)
    ]
    supporting = [account for account in accounts if _supports(account)]
    return Corroboration(
        reports=len({account.report for account in accounts}),
        outlets=len({_outlet(account) for account in accounts}),
        origins=len(set(found)),
        independent=len(set(_joined(supporting, ties))),
    )


def stands(accounts: Sequence[Told], stated: Iterable[Stated], found: Corroboration) -> Standing:
    """How the accounts stand to each other: denied by all that tell of it, disputed by some, corroborated or single."""
    if accounts and not any(map(_supports, accounts)):
        return Standing.DENIED
    if disputes(accounts, stated):
        return Standing.DISPUTED
    return Standing.CORROBORATED if found.independent > 1 else Standing.SINGLE_SOURCE


def disputes(accounts: Sequence[Told], stated: Iterable[Stated]) -> list[str]:
    """What is in dispute, in order: "occurrence" (somebody denies it), "actor" (each blames another), "number"."""
    found = []
    if any(account.denies for account in accounts) and any(account.asserts for account in accounts):
        found.append("occurrence")
    blamed = [account.blamed for account in accounts if account.blamed]
    if any(one.isdisjoint(other) for one, other in combinations(blamed, 2)):
        found.append("actor")
    if _numbers_differ(stated):
        found.append("number")
    return found


def _numbers_differ(stated: Iterable[Stated]) -> bool:
    by_figure: dict[tuple[str, str], list[Stated]] = {}
    for one in stated:
        by_figure.setdefault((one.measure.value, one.group), []).append(one)
    return any(
        one.by != other.by and contradict(one.claim, other.claim)
        for claims in by_figure.values()
        for one, other in combinations(standing([c for c in claims if c.is_counted]), 2)
    )


def _supports(account: Told) -> bool:
    """Does the account itself say so, or say nothing against it?"""
    return account.asserts or not account.voices


def _outlet(account: Told) -> str:
    return f"outlet {account.outlet.casefold()}" if account.outlet else f"report {account.report}"


def _ties(account: Told) -> set[Hashable]:
    """What makes two accounts one origin where both have it."""
    found: set[Hashable] = {_outlet(account), f"text {account.text}"}
    if account.agency:
        found.add(f"agency {account.agency}")
    found |= {(voice.through, voice.key) for voice in account.voices if voice.through}
    keys = {voice.key for voice in account.voices}
    if len(keys) == 1 and None not in keys:
        found |= _voices(account)
    return found


def _voices(account: Told) -> set[Hashable]:
    return {f"voice {voice.key}" for voice in account.voices if voice.key and not voice.denies}


def _joined(accounts: Sequence[Told], ties: Sequence[set[Hashable]]) -> list[str]:
    """For each account the smallest report id of those that ties connect it with."""
    joined = Forest(range(len(accounts)))
    first: dict[Hashable, int] = {}
    for at, own in enumerate(ties):
        for tie in own:
            joined.join(at, first.setdefault(tie, at))
    names = [""] * len(accounts)
    for group in joined.groups():
        name = min(accounts[at].report for at in group)
        for at in group:
            names[at] = name
    return names
