"""A reading in which one text stands in every place where a report, its sources or its model bring text."""

from hearsay.records import Model, Reading, Report, SourceKind
from tests.exports import sample


def hostile(text: str, *, address: str | None = None, unread: str | None = None) -> Reading:
    """The reading; `text` is its title and outlet, who speaks, how, to whom and what, names and ids."""
    title = f"{text} headline"
    whole = f"{title}\n\nFirst who {text} then how {text} and whom {text} with what {text} end."
    pen = sample.Pen(whole)

    def span(lead: str):
        return pen.span(f"{lead} {text}")

    statements = [
        sample.statement(
            1, span("who"), span("how"), [span("what")], addressee=span("whom"), speaker=1, via=[2]
        ),
        sample.statement(2, span("whom"), None, [span("what")], within=1, speaker=2),
        sample.statement(3, span("who"), None, [pen.span("headline")]),
    ]
    sources = [
        sample.source(1, text, SourceKind.WITNESS, group=2),
        sample.source(2, None, SourceKind.MEDIA, pen.span(text)),
    ]
    report = Report(
        id=text,
        title=title,
        text=whole,
        outlet=text,
        url=address,
        published=text,
        language=text if unread else "en",
    )
    model = Model(name=text, version=text)
    return Reading(
        report=report,
        model=model,
        unread=unread,
        sources=[] if unread else sources,
        statements=[] if unread else statements,
    )
