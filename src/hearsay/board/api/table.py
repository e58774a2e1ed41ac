"""The one table of routes: the router and the OpenAPI document are both made of it."""

from hearsay.board.api import incidents, judging, reports
from hearsay.board.api.openapi import document
from hearsay.board.api.parameters import (
    FORMATS,
    ID,
    INCIDENTS,
    LAYER,
    NAME,
    NAMED,
    PAGED,
    QUEUED,
    SELECTION,
)
from hearsay.board.api.route import Call, Json, Parameter, Route

JUDGED = Parameter(
    "judged", {"type": "boolean", "default": True}, "as people decided; false: as the model made it"
)
NAME_LIKE = Parameter("name", NAME, "only names that hold these words one after the other")
BY = Parameter("by", NAME, "passes over only what this person judged, as for a second opinion")
DIGEST = Parameter("digest", NAME, "its digest, or the beginning of it", "path", is_required=True)
FORMAT = Parameter(
    "format",
    {"type": "string", "enum": list(FORMATS)},
    "which: see docs/exports.md",
    "path",
    is_required=True,
)
ASSERTED = Parameter(
    "asserted",
    {"type": "boolean", "default": False},
    "of incidents: without what is denied by all, only believed, possible, expected or ordered",
)
MEDIA = tuple(sorted({media for media, _ in FORMATS.values()}))


def _document(_: Call) -> Json:
    return document(ROUTES)


ROUTES: tuple[Route, ...] = (
    Route("GET", "/openapi.json", "openapi", "This document.", _document, "Document"),
    Route(
        "GET",
        "/overview",
        "overview",
        "How much the archive holds, and how it stands.",
        incidents.overview,
        "Overview",
    ),
    Route(
        "GET",
        "/incidents",
        "incidents",
        "Incidents, those with the most independent accounts first.",
        incidents.incidents,
        "Incidents",
        (*INCIDENTS, *SELECTION, *PAGED),
    ),
    Route(
        "GET",
        "/incidents/{id}",
        "incident",
        "An incident, its accounts, what was decided.",
        incidents.incident,
        "IncidentPage",
        (ID,),
    ),
    Route(
        "GET",
        "/search",
        "search",
        "Reports that hold what is asked, newest first.",
        reports.search,
        "Search",
        (*SELECTION, *PAGED),
    ),
    Route(
        "GET", "/reports/{id}", "report", "What is known of a report.", reports.report, "ReportPage", (ID,)
    ),
    Route(
        "GET",
        "/reports/{id}/reading",
        "reading",
        "The reading of a report.",
        reports.reading,
        "Reading",
        (ID, JUDGED),
    ),
    Route(
        "GET",
        "/reports/{id}/judgements",
        "decided",
        "What people decided on a report.",
        reports.decided,
        "Decided",
        (ID,),
    ),
    Route(
        "GET",
        "/sources",
        "sources",
        "The names under which sources are heard.",
        reports.sources,
        "Sources",
        (NAME_LIKE, *PAGED),
    ),
    Route(
        "GET",
        "/sources/{name}",
        "source",
        "All that a source ever said, oldest first.",
        reports.source,
        "SourcePage",
        (NAMED, *PAGED),
    ),
    Route("GET", "/outlets", "outlets", "The outlets.", reports.outlets, "Outlets", PAGED),
    Route(
        "GET",
        "/outlets/{name}",
        "outlet",
        "What an outlet does, as counts.",
        reports.outlet,
        "Profile",
        (NAMED,),
    ),
    Route(
        "GET",
        "/queue",
        "queue",
        "Items that are worth a look, those first at which it is worth most.",
        judging.waiting,
        "Queue",
        (LAYER, BY, QUEUED, *SELECTION),
    ),
    Route(
        "GET",
        "/judgements",
        "judgements",
        "What was decided, newest first.",
        judging.judgements,
        "Judgements",
        PAGED,
    ),
    Route(
        "POST",
        "/judgements",
        "judge",
        "Decide: accept, reject, correct, add, note, tag, undo as a coder; merge and split as an editor.",
        judging.judge,
        "Judgement",
        takes="Wish",
        role="coder",
        status=201,
    ),
    Route(
        "POST",
        "/judgements/preview",
        "preview",
        "What a merge or a split would change.",
        judging.look,
        "Preview",
        takes="Previewable",
        role="coder",
    ),
    Route(
        "GET",
        "/judgements/{digest}",
        "judgement",
        "One judgement.",
        judging.judgement,
        "Judgement",
        (DIGEST,),
    ),
    Route("GET", "/agreement", "agreement", "How far people agree.", judging.agreement, "Agreements"),
    Route("GET", "/problems", "problems", "What could not be added.", incidents.problems, "Problems"),
    Route(
        "GET",
        "/export/{format}",
        "export",
        "A selection, for other programs.",
        incidents.export,
        "Export",
        (FORMAT, ASSERTED, *INCIDENTS, *SELECTION),
        media=MEDIA,
    ),
)
