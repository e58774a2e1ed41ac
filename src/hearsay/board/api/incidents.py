"""Incidents, what the archive holds, problems, exports."""

from hearsay.archive import problems as kept
from hearsay.archive import told
from hearsay.archive.accounts import tellers
from hearsay.archive.exporting import Wanted, pieces
from hearsay.archive.judgements import every, reports_of
from hearsay.archive.queue import progress
from hearsay.archive.selecting import Selection
from hearsay.archive.told import Asked
from hearsay.board.api.asking import cursor_of, key_of_cursor
from hearsay.board.api.parameters import FORMATS, INCIDENTS, OF_INCIDENTS, selection
from hearsay.board.api.route import Call, Json, Stream
from hearsay.errors import BadInput, NoSuch
from hearsay.exports.manifest import Manifest
from hearsay.records import Incident, Measure, Standing


def overview(call: Call) -> Json:
    """How much the archive holds, how its incidents stand, how far review has come."""
    every_one = Selection()
    return {
        "archive": call.archive.where.shown,
        "reports": len(call.archive),
        "incidents": told.count(call.archive, every_one),
        "standings": {
            each.value: told.count(call.archive, every_one, Asked(standing=each)) for each in Standing
        },
        "judged": {layer: done._asdict() for layer, done in progress(call.archive).items()},
    }


def incidents(call: Call) -> Json:
    """A page of the incidents that are asked for, those with the most independent accounts first."""
    key = key_of_cursor(call.asked["cursor"], int)
    at, limit = (max(0, key[0]) if key else 0), call.asked["limit"]
    chosen, wanted = selection(call.asked), _asked_for(call)
    count = told.count(call.archive, chosen, wanted)
    found = told.incidents(call.archive, chosen, wanted, limit=at + limit) if at < count else []
    return {
        "incidents": found[at:],
        "count": count,
        "next": cursor_of(at + limit) if count > at + limit else None,
    }


def incident(call: Call) -> Json:
    """An incident, its accounts as judgements name them, and what was decided on the reports that tell of it."""
    found = told.incident(call.archive, call.asked["id"])
    if found is None:
        raise NoSuch(f"there is no incident {call.asked['id'][:80]}", remedy="see /api/incidents for its id")
    return {
        "incident": found,
        "accounts": [each._asdict() for each in tellers(call.archive, found.id)],
        "judgements": _on(call, found),
    }


def _on(call: Call, found: Incident) -> Json:
    reports = {account.report for account in found.accounts}
    return [each for each in every(call.archive) if reports & reports_of(each)]


def problems(call: Call) -> Json:
    """What could not be added."""
    return {"problems": [each._asdict() for each in kept.problems(call.archive)]}


def export(call: Call) -> Stream:
    """A selection in one of the formats of docs/exports.md.

    Raises:
        BadInput: incidents are asked for, and the format is of reports.
    """
    form = call.asked["format"]
    stated = {
        each.name for each in INCIDENTS if call.asked[each.name] not in {None, each.schema.get("default")}
    }
    if form not in OF_INCIDENTS and (stated or call.asked["asserted"]):
        raise BadInput(
            f"{form} are of reports", remedy=f"ask for one of {', '.join(OF_INCIDENTS)}, or for reports alone"
        )
    chosen = selection(call.asked)
    media, ending = FORMATS[form]
    wanted = Wanted(form, chosen, _asked_for(call), call.asked["asserted"])
    return Stream(media, pieces(call.archive, wanted, Manifest(form, chosen.stated())), f"{form}.{ending}")


def _asked_for(call: Call) -> Asked:
    asked = {each.name: call.asked[each.name] for each in INCIDENTS}
    return Asked(
        asked["type"],
        asked["place"],
        asked["actor"],
        Standing(asked["standing"]) if asked["standing"] else None,
        asked["independent"],
        Measure(asked["measure"]) if asked["measure"] else None,
    )
