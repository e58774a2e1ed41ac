"""Reports, their readings, search, voices and outlets."""

from collections.abc import Mapping
from itertools import islice
from typing import Any

import msgspec

from hearsay.archive import heard, kept, listed, searching, told
from hearsay.archive.judged import Outcome
from hearsay.archive.judgements import of_report, outcome_of
from hearsay.archive.searching import Cursor
from hearsay.board.api.asking import cursor_of, key_of_cursor
from hearsay.board.api.parameters import selection
from hearsay.board.api.route import Call, Json
from hearsay.errors import NoSuch
from hearsay.records import decode_reading


def search(call: Call) -> Json:
    """A page of the reports that hold what is asked."""
    chosen = selection(call.asked)
    key = key_of_cursor(call.asked["cursor"], (str, type(None)), str)
    page = searching.search(
        call.archive, chosen, limit=call.asked["limit"], after=Cursor(*key) if key else None
    )
    hits = [{**hit._asdict(), "snippet": hit.snippet._asdict()} for hit in page.hits]
    return {
        "reports": hits,
        "count": searching.count(call.archive, chosen),
        "next": cursor_of(*page.after) if page.after else None,
    }


def report(call: Call) -> Json:
    """What is known of a report beside its reading."""
    name = call.asked["id"]
    known = kept.kept(call.archive, name)
    if known is None:
        raise NoSuch(f"there is no report {name[:80]}", remedy="see /api/search for its id")
    facts = known._asdict()
    facts["copy_of"] = known.copy_of._asdict() if known.copy_of else None
    facts["copies"] = [each._asdict() for each in known.copies]
    facts["incidents"] = (
        [each.id for each in told.incidents_of(call.archive, name)] if known.apart is None else []
    )
    return facts


def reading(call: Call) -> Json:
    """The Reading of a report: as people decided, or as the model made it."""
    if not call.asked["judged"]:
        line = call.archive.line(call.asked["id"])
        if line is None:
            raise NoSuch(f"there is no report {call.asked['id'][:80]}", remedy="see /api/search for its id")
        return decode_reading(line)
    return outcome_of(call.archive, call.asked["id"]).reading


def decided(call: Call) -> Json:
    """What people decided on a report: the state of its items, what is gone, what found nothing, and the judgements."""
    laid = outcome_of(call.archive, call.asked["id"])
    return {**states(laid), "judgements": of_report(call.archive, call.asked["id"])}


def states(laid: Outcome) -> Mapping[str, Any]:
    """What people decided, without the judgements themselves."""
    return {
        "states": [
            {
                "layer": layer,
                "item": name,
                "decision": state.decision.value,
                "by": list(state.by),
                "fields": list(state.fields),
                "is_read": state.is_read,
            }
            for (layer, name), state in laid.states.items()
        ],
        "rejected": [
            {"layer": each.layer, "item": msgspec.to_builtins(each.item), "by": list(each.by)}
            for each in laid.rejected
        ],
        "lost": [{"judgement": each.judgement.digest, "why": each.why} for each in laid.lost],
    }


def sources(call: Call) -> Json:
    """A page of the names under which sources are heard."""
    key = key_of_cursor(call.asked["cursor"], str)
    limit = call.asked["limit"]
    found = listed.voices(
        call.archive, call.asked["name"] or "", limit=limit + 1, after=key[0] if key else None
    )
    return {
        "sources": [each._asdict() for each in found[:limit]],
        "next": cursor_of(found[limit - 1].key) if len(found) > limit else None,
    }


def source(call: Call) -> Json:
    """A page of all that a source ever said, oldest first."""
    key = key_of_cursor(call.asked["cursor"], int)
    at = max(0, key[0]) if key else 0
    limit = call.asked["limit"]
    found = list(islice(heard.said_by(call.archive, call.asked["name"]), at, at + limit + 1))
    if not found and not at:
        raise NoSuch("there is no source of that name", remedy="see /api/sources")
    return {
        "statements": [
            {
                "report": each.reading.report.id,
                "outlet": each.reading.report.outlet,
                "published": each.reading.report.published,
                "source": each.source.name,
                "kind": each.source.kind.value,
                "through": each.through,
                "words": each.words,
                "statement": each.statement,
            }
            for each in found[:limit]
        ],
        "next": cursor_of(at + limit) if len(found) > limit else None,
    }


def outlets(call: Call) -> Json:
    """A page of the outlets."""
    key = key_of_cursor(call.asked["cursor"], str)
    limit = call.asked["limit"]
    found = listed.outlets(call.archive, limit=limit + 1, after=key[0] if key else None)
    return {
        "outlets": [each._asdict() for each in found[:limit]],
        "next": cursor_of(found[limit - 1].key) if len(found) > limit else None,
    }


def outlet(call: Call) -> Json:
    """What an outlet does, as counts."""
    found = listed.profile(call.archive, call.asked["name"])
    if found is None:
        raise NoSuch("there is no outlet of that name", remedy="see /api/outlets")
    facts = found._asdict()
    facts["outlet"] = found.outlet._asdict()
    for name in ("quotes", "credits", "copies", "copied_by"):
        facts[name] = [each._asdict() for each in facts[name]]
    return facts
