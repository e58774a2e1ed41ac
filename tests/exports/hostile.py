"""A reading in which one text stands in every place where a report, its sources or its model bring text."""

from hearsay.records import ActorId, Certainty, Level, Model, Reading, Report, Scope, SourceKind
from tests.exports import circumstanced, happened, sample


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
    places, times, figures = _circumstances(text, span)
    told = [circumstanced.around(each, place=1, time=1, figures=[1, 2]) for each in told]
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
        places=[] if unread else places,
        times=[] if unread else times,
        figures=[] if unread else figures,
    )


def _circumstances(text: str, span):
    """Places, times and figures in which the text stands wherever they bring any: names, units, dates, words."""
    known = {"country": text, "admin1": text, "how": text, "written": text, "radius_km": 20}
    places = [
        circumstanced.place(1, text, (65.0, -18.0), Level.TOWN, span("who"), **known),
        circumstanced.place(2, text, (65.2, -18.4), Level.COUNTRY, span("how"), **known),
        circumstanced.place(3, text, None, Level.REGION, span("whom"), **known),
        circumstanced.place(4, text, (-30.0, 20.0), Level.DISTRICT, **known),
    ]
    times = [
        circumstanced.time(1, span("who"), "2031-09-01", part=text, length=text),
        circumstanced.time(2, span("how"), text, preferred=text, vague=text),
        circumstanced.time(3, span("what"), None, vague=text),
    ]
    figures = [
        circumstanced.figure(
            1, span("whom"), 1, 2, of=text, whom=span("what"), side=ActorId("a1"), statement=1
        ),
        circumstanced.figure(2, span("what"), None, None, of=text, part_of=1, scope=Scope.PART),
    ]
    return places, times, figures
