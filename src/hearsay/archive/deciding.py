"""What merges and splits say of tellings: which are put together, which are kept apart. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from hearsay.archive.chain import standing
from hearsay.archive.pointing import Json
from hearsay.incidents.assembling import Decided
from hearsay.incidents.tellings import Telling
from hearsay.records import Decision, Judgement


class Teller(NamedTuple):
    """An account by its report and the words of its first event: code points, half-open; None: the whole report."""

    report: str
    start: int | None = None
    end: int | None = None


def decided(judgements: Iterable[Judgement], every_telling: Iterable[Telling]) -> Decided:
    """The pairs of tellings that people put together or keep apart; of two judgements on a pair the later one counts.

    Accounts that no telling stands for any more decide nothing.
    """
    of_report: dict[str, list[Telling]] = {}
    for telling in every_telling:
        of_report.setdefault(telling.report, []).append(telling)
    pairs: dict[tuple[str, str], bool] = {}
    for judgement in standing(judgements):
        if judgement.decision is Decision.MERGE:
            pairs.update(dict.fromkeys(_merged(judgement.subject, of_report), True))
        elif judgement.decision is Decision.SPLIT:
            pairs.update(dict.fromkeys(_split(judgement.subject, of_report), False))
    return Decided(
        apart=frozenset(pair for pair, is_one in pairs.items() if not is_one),
        together=frozenset(pair for pair, is_one in pairs.items() if is_one),
    )


def teller_from(given: Json) -> Teller | None:
    """The account in an object of JSON; None if it is none."""
    if not isinstance(given, dict) or not isinstance(given.get("report"), str):
        return None
    start, end = given.get("start"), given.get("end")
    if start is None and end is None:
        return Teller(given["report"])
    is_span = isinstance(start, int) and isinstance(end, int)
    return Teller(given["report"], start, end) if is_span else None


def tellers_in(subject: Mapping[str, Any]) -> list[Teller]:
    """The accounts that the subject of a merge or a split names."""
    lists = [subject.get("accounts"), *(subject.get("apart") or [])]
    return [made for some in lists for each in some or [] if (made := teller_from(each)) is not None]


def _merged(subject: Mapping[str, Any], known: Mapping[str, list[Telling]]) -> Iterator[tuple[str, str]]:
    yield from _pairs(_keys(subject.get("accounts") or [], known))


def _split(subject: Mapping[str, Any], known: Mapping[str, list[Telling]]) -> Iterator[tuple[str, str]]:
    lists = [_keys(some, known) for some in subject.get("apart") or []]
    for one, other in combinations(lists, 2):
        yield from ((min(a, b), max(a, b)) for a in one for b in other if a != b)


def _pairs(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    yield from combinations(sorted(set(keys)), 2)


def _keys(given: Iterable[Json], known: Mapping[str, list[Telling]]) -> list[str]:
    named = [made for each in given if (made := teller_from(each)) is not None]
    return [key for each in named if (key := key_of(each, known.get(each.report, []))) is not None]


def key_of(wanted: Teller, among: Sequence[Telling]) -> str | None:
    """The telling with an event on these words, or on some of them; the main one for a whole report."""
    if wanted.start is None or wanted.end is None:
        return among[0].key if among else None
    for telling in among:
        if any((e.trigger.start, e.trigger.end) == (wanted.start, wanted.end) for e in telling.events):
            return telling.key
    for telling in among:
        if any(e.trigger.start < wanted.end and wanted.start < e.trigger.end for e in telling.events):
            return telling.key
    return None
