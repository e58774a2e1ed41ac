"""Judgements as links of a chain: what a digest is of, which of them stand, and whether the chain holds. Pure."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from hearsay.records import Decision, Judgement

Json = Any  # a value of JSON
CONTENT = ("made", "by", "decision", "subject", "before", "after", "why")


def canonical(value: Json) -> str:
    """A value of JSON as the one text that is kept and hashed: keys in order, no spaces."""
    return msgspec.json.encode(value, order="sorted").decode()


def digest_of(judgement: Judgement) -> str:
    """SHA-256 of all that a Judgement says, with the digest of the one before it."""
    told = {name: getattr(judgement, name) for name in (*CONTENT, "previous")}
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def linked(judgement: Judgement, previous: str | None) -> Judgement:
    """The same decision as the next link after `previous`."""
    placed = msgspec.structs.replace(judgement, previous=previous)
    return msgspec.structs.replace(placed, digest=digest_of(placed))


def contents(judgements: Iterable[Judgement]) -> dict[str, str]:
    """By digest, what each Judgement says apart from its place in the chain, as a hash.

    The same decision has the same content in two archives. What an undo takes back is told by content as well.
    """
    made: dict[str, str] = {}
    for each in judgements:
        told = {name: getattr(each, name) for name in CONTENT}
        if each.decision is Decision.UNDO:
            told["subject"] = {"judgement": made.get(undone_by(each) or "", undone_by(each))}
        made[each.digest] = hashlib.sha256(canonical(told).encode()).hexdigest()
    return made


def undone_by(judgement: Judgement) -> str | None:
    """The digest of what an undo takes back; None if it is no undo."""
    if judgement.decision is not Decision.UNDO:
        return None
    target = judgement.subject.get("judgement")
    return target if isinstance(target, str) else None


def standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The Judgements that count, by when they were made: without undos and what they take back.

    An undo that is undone itself takes nothing back.
    """
    every = list(judgements)
    undone: set[str] = set()
    for each in reversed(every):  # an undo stands behind what it takes back: the chain holds that
        target = undone_by(each)
        if target is not None and each.digest not in undone:
            undone.add(target)
    kept = [each for each in every if each.decision is not Decision.UNDO and each.digest not in undone]
    return sorted(kept, key=lambda each: each.made)


def breaks(judgements: Iterable[tuple[int, Judgement]]) -> Iterator[tuple[int, str]]:
    """What is wrong with a chain, by the number of the link: a digest that is not its own, or another one before it."""
    before: str | None = None
    for number, judgement in judgements:
        if judgement.previous != before:
            yield number, f"judgement {number} does not name the one before it"
        if digest_of(judgement) != judgement.digest:
            yield number, f"judgement {number} is not what its digest is of"
        before = judgement.digest


def chained_after(new: Sequence[Judgement], own: Sequence[Judgement]) -> list[Judgement]:
    """What is to be appended to `own` so that it holds every decision of `new`, in the order of `new`.

    A decision that is there already, the same in all that it says, is passed over. What an undo takes back is named by the
    digest that it has here. An undo of what neither holds is passed over: it takes nothing back.
    """
    here = {content: digest for digest, content in contents(own).items()}
    there = contents(new)
    digests: dict[str, str] = {}
    last = own[-1].digest if own else None
    made: list[Judgement] = []
    for each in new:
        content = there[each.digest]
        if content in here:
            digests[each.digest] = here[content]
            continue
        placed = _renamed(each, digests)
        if placed is None:
            continue
        link = linked(placed, last)
        last = here[content] = digests[each.digest] = link.digest
        made.append(link)
    return made


def _renamed(judgement: Judgement, digests: Mapping[str, str]) -> Judgement | None:
    target = undone_by(judgement)
    if judgement.decision is not Decision.UNDO:
        return judgement
    if target is None or target not in digests:
        return None
    return msgspec.structs.replace(judgement, subject={"judgement": digests[target]})
