"""A reading in which one text stands in every place where a report, its sources or its model bring text."""

from hearsay.records import Certainty, Model, Reading, Report, SourceKind
from tests.exports import happened, sample


def hostile(text: str, *, address: str | None = None, unread: str | None = None) -> Reading:
    """The reading; `text` is its title and outlet, who speaks, how, to whom and what, names, kinds and ids."""
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
    actors = [happened.actor(1, text, text, text, span("who")), happened.actor(2, text, None, None)]
    who, whom = (happened.participant(number, span(word)) for number, word in ((1, "who"), (2, "whom")))
    told = [
        happened.event(
            1, span("how"), text, Certainty.DENIED, [who], [whom], mode=text, weapon=span("what"), statement=1
        ),
        happened.event(2, span("what"), text, Certainty.HAPPENED, [who]),
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
        actors=[] if unread else actors,
        events=[] if unread else told,
    )
