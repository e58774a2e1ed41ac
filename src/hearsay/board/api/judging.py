"""Judgements and the queue of review."""

from hearsay.archive import agreement as measured
from hearsay.archive import judgements as kept
from hearsay.archive.judging import as_seen
from hearsay.archive.pointing import items
from hearsay.archive.queue import Queued, progress, queue
from hearsay.board.api.asking import cursor_of, key_of_cursor
from hearsay.board.api.parameters import selection
from hearsay.board.api.route import Call, Json
from hearsay.board.decisions import decide, preview


def judgements(call: Call) -> Json:
    """A page of what was decided, newest first."""
    key = key_of_cursor(call.asked["cursor"], int)
    limit = call.asked["limit"]
    found = kept.latest(call.archive, limit + 1, before=key[0] if key else None)
    return {
        "judgements": [judgement for _, judgement in found[:limit]],
        "next": cursor_of(found[limit - 1][0]) if len(found) > limit else None,
    }


def judgement(call: Call) -> Json:
    """One judgement."""
    return kept.one(call.archive, call.asked["digest"])


def judge(call: Call) -> Json:
    """The judgement that was made of what was sent; it is on the disk."""
    return decide(call.archive, call.person, call.body)


def look(call: Call) -> Json:
    """The incidents that a merge or split would change, as they are and as they would be."""
    return preview(call.archive, call.person, call.body)._asdict()


def agreement(call: Call) -> Json:
    """How far people agree."""
    return {"agreement": [each._asdict() for each in measured.agreement(kept.every(call.archive))]}


def waiting(call: Call) -> Json:
    """What is to be looked at, with what is to be seen of it, and how far review has come."""
    found = queue(
        call.archive,
        call.asked["layer"],
        selection(call.asked),
        by=call.asked["by"],
        limit=call.asked["limit"],
    )
    return {
        "items": [_queued(call, each) for each in found],
        "judged": {layer: done._asdict() for layer, done in progress(call.archive).items()},
    }


def _queued(call: Call, each: Queued) -> Json:
    laid = kept.outcome_of(call.archive, each.report)
    item = next((one for one in items(laid.reading, each.layer) if one.id == each.id), None)
    return {
        "report": each.report,
        "layer": each.layer,
        "item": {"id": each.id, "start": each.start, "end": each.end},
        "words": each.words,
        "seen": as_seen(laid, each.layer, item) if item is not None else None,
        "worth": each.worth.value,
        "uncertainty": each.worth.uncertainty,
        "consequence": each.worth.consequence,
        "why": list(each.worth.why),
    }
