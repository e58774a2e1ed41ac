"""Readings built by hand for the views: invented outlets and parties, even-handed, with everything a view must bear."""

from collections.abc import Sequence

from hearsay.records import (
    Form,
    Manner,
    Model,
    Reading,
    Report,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
    StatementId,
)

TITLE = "Arvenia accuses Korvan Front of breaking river truce, front blames army"

BODY = """Shelling was heard on both banks of the Lethe before dawn on Tuesday 🕯, hours after a truce that \
neither side had seemed in a hurry to keep. Windows broke as far away as the old customs house.

“We saw two boats burning,” said Maro Tellis, a ferryman who lives above the landing stage. “Nobody came to put \
them out, and nobody told us whose they were.”

The Arvenian army said that its positions had come under “sustained and unprovoked” fire from the eastern bank. \
Colonel Ines Draga, its spokeswoman, told Radio 𝓛ethe that the guns would stay silent “as long as the other side's do”.

A commander of the Korvan Front denied this. He insisted that his fighters had answered fire from the western \
bank, and added that villagers had told him army drones crossed the river at midnight.

It is reported that at least six people were hurt. According to the International River Commission, both sides \
moved heavy weapons into the buffer zone last week; its observers believe that neither intends to hold the town. \
Footage filmed from the bridge shows smoke over the grain store.

It is important to note that the truce, the fourth in two years, was signed in great haste and in front of cameras. \
Few on either bank, in truth, had expected it to last longer than the ink.

ليلى حداد, a nurse at the district hospital, told The Meridian Post that the wards were full. “Bring us water 💧 \
and bandages, not speeches,” she said. A second nurse complained that ambulances from both banks were being turned \
back at checkpoints.

The front plans to publish its own account on Thursday, and the government wants the commission to open an inquiry."""


class Pen:
    """Finds spans of a report by their words, so that no offset is written by hand."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, words: str, *, after: str = "") -> Span:
        """The first place of `words`, at or behind the first place of `after`."""
        start = self.text.index(words, self.text.index(after))
        return Span(start, start + len(words), words)

    def spans(self, *words: str) -> list[Span]:
        """The first place of each."""
        return [self.span(each) for each in words]


def report(text: str, *, title: str | None = None, **known: str | None) -> Report:
    """A report of `text` with what is known of it."""
    whole = f"{title}\n\n{text}" if title else text
    return Report(id=known.pop("id", None) or "r1", title=title, text=whole, language="en", **known)


def source(
    number: int, name: str | None, kind: SourceKind, *mentions: Span, group: int | None = None
) -> Source:
    """A source with the id `p<number>`."""
    member_of = SourceId(f"p{group}") if group is not None else None
    return Source(id=SourceId(f"p{number}"), name=name, kind=kind, mentions=list(mentions), group=member_of)


def statement(
    number: int,
    who: Span | None,
    cue: Span | None,
    content: Sequence[Span],
    *,
    speaker: int | None = None,
    via: Sequence[int] = (),
    within: int | None = None,
    form: Form = Form.INDIRECT,
    manner: Manner = Manner.SAYS,
    addressee: Span | None = None,
    is_denied: bool = False,
    confidence: float = 0.9,
) -> Statement:
    """A statement with the id `s<number>` by the source `p<speaker>`."""
    return Statement(
        id=StatementId(f"s{number}"),
        source=who,
        cue=cue,
        content=list(content),
        form=form,
        manner=manner,
        speaker=SourceId(f"p{speaker}") if speaker is not None else None,
        via=[SourceId(f"p{each}") for each in via],
        addressee=addressee,
        within=StatementId(f"s{within}") if within is not None else None,
        is_denied=is_denied,
        confidence=confidence,
    )


def reading(of: Report, sources: Sequence[Source] = (), statements: Sequence[Statement] = ()) -> Reading:
    """A reading of a report by no model in particular."""
    return Reading(
        report=of,
        model=Model(name="by hand", version="0"),
        sources=list(sources),
        statements=list(statements),
    )


def river(number: int = 1) -> Reading:
    """The rich one: every form and manner, nesting, chains, groups, nobody, right-to-left and astral characters."""
    made = report(
        BODY,
        title=TITLE,
        id=f"river-{number}",
        outlet="The Meridian Post",
        published="2031-05-14",
        url="https://meridian.example/river-truce?page=1&view=full",
    )
    pen = Pen(made.text)
    return reading(made, _river_sources(pen), _river_statements(pen))


def _river_sources(pen: Pen) -> list[Source]:
    return [
        source(1, "Arvenia", SourceKind.OFFICIAL, pen.span("Arvenia"), pen.span("the government")),
        source(2, "Korvan Front", SourceKind.ARMED_GROUP, pen.span("front blames"), pen.span("Korvan Front")),
        source(3, "Maro Tellis", SourceKind.WITNESS, pen.span("Maro Tellis")),
        source(4, "The Arvenian army", SourceKind.MILITARY, pen.span("The Arvenian army")),
        source(5, "Colonel Ines Draga", SourceKind.MILITARY, pen.span("Colonel Ines Draga"), group=4),
        source(6, "Radio 𝓛ethe", SourceKind.MEDIA, pen.span("Radio 𝓛ethe")),
        source(
            7, "a commander of the Korvan Front", SourceKind.ARMED_GROUP, pen.span("He insisted"), group=2
        ),
        source(8, None, SourceKind.CIVILIAN, pen.span("villagers")),
        source(9, None, SourceKind.UNATTRIBUTED),
        source(10, "International River Commission", SourceKind.INTERNATIONAL_BODY),
        source(11, "ليلى حداد", SourceKind.EXPERT, pen.span("ليلى حداد")),
        source(12, "The Meridian Post", SourceKind.OUTLET, pen.span("The Meridian Post")),
        source(13, "a second nurse", SourceKind.EXPERT, pen.span("A second nurse")),
        source(14, "the footage", SourceKind.MEDIA, pen.span("Footage filmed from the bridge")),
    ]


def _river_statements(pen: Pen) -> list[Statement]:
    span, spans = pen.span, pen.spans
    buffer = "both sides moved heavy weapons into the buffer zone last week"
    return [
        statement(
            1, span("Arvenia"), span("accuses"), spans("Korvan Front of breaking river truce"), speaker=1
        ),
        statement(2, span("front"), span("blames"), spans("army"), speaker=2, confidence=0.55),
        statement(
            3,
            span("Maro Tellis, a ferryman who lives above the landing stage"),
            span("said", after="“We saw"),
            spans(
                "“We saw two boats burning,”",
                "“Nobody came to put them out, and nobody told us whose they were.”",
            ),
            speaker=3,
            form=Form.DIRECT,
            confidence=0.97,
        ),
        statement(
            4,
            span("The Arvenian army"),
            span("said", after="The Arvenian army"),
            spans("that its positions had come under “sustained and unprovoked” fire from the eastern bank"),
            speaker=4,
            form=Form.MIXED,
        ),
        statement(
            5,
            span("Colonel Ines Draga, its spokeswoman"),
            span("told", after="Colonel"),
            spans("that the guns would stay silent “as long as the other side's do”"),
            speaker=5,
            via=[6],
            addressee=span("Radio 𝓛ethe"),
            form=Form.MIXED,
        ),
        statement(
            6,
            span("A commander of the Korvan Front"),
            span("denied"),
            [span("this", after="denied")],
            speaker=7,
            is_denied=True,
            confidence=0.41,
        ),
        statement(
            7,
            span("He", after="denied this"),
            span("insisted"),
            spans("that his fighters had answered fire from the western bank"),
            speaker=7,
        ),
        statement(
            8,
            span("He", after="denied this"),
            span("added"),
            spans("that villagers had told him army drones crossed the river at midnight"),
            speaker=7,
        ),
        statement(
            9,
            span("villagers"),
            span("told", after="villagers"),
            spans("army drones crossed the river at midnight"),
            speaker=8,
            via=[7],
            within=8,
            addressee=span("him", after="villagers"),
            confidence=0.72,
        ),
        statement(10, None, span("It is reported"), spans("that at least six people were hurt"), speaker=9),
        statement(
            11, span("the International River Commission"), span("According to"), spans(buffer), speaker=10
        ),
        statement(
            12,
            span("its observers"),
            span("believe"),
            spans("that neither intends to hold the town"),
            speaker=10,
            manner=Manner.BELIEVES,
        ),
        statement(
            13,
            span("Footage filmed from the bridge"),
            span("shows"),
            spans("smoke over the grain store"),
            speaker=14,
            manner=Manner.SHOWS,
        ),
        statement(
            14,
            span("ليلى حداد, a nurse at the district hospital"),
            span("told", after="ليلى حداد"),
            spans("that the wards were full"),
            speaker=11,
            via=[12],
            addressee=span("The Meridian Post"),
        ),
        statement(
            15,
            span("she", after="speeches"),
            span("said", after="speeches"),
            spans("“Bring us water 💧 and bandages, not speeches,”"),
            speaker=11,
            via=[12],
            form=Form.DIRECT,
        ),
        statement(
            16,
            span("A second nurse"),
            span("complained"),
            spans("that ambulances from both banks were being turned back at checkpoints"),
            speaker=13,
        ),
        statement(
            17,
            span("The front"),
            span("plans"),
            spans("to publish its own account on Thursday"),
            speaker=2,
            manner=Manner.INTENDS,
        ),
        statement(
            18,
            span("the government"),
            span("wants"),
            spans("the commission to open an inquiry"),
            speaker=1,
            manner=Manner.INTENDS,
        ),
    ]


def plain(text: str = "Rain fell on the harbour all day. The market opened late.") -> Reading:
    """A report in which nobody but the outlet speaks."""
    return reading(report(text, title="Rain over the harbour", id="plain", outlet="The Harbour Gazette"))


def foreign() -> Reading:
    """A report that is kept unread."""
    made = Report(id="foreign", text="Der Markt öffnete spät.", language="de")
    return Reading(
        report=made,
        model=Model(name="by hand", version="0"),
        unread="The report is in German (de), and Hearsay reads English only.",
    )


def long(times: int = 40) -> Reading:
    """The rich body many times over, with statements in each."""
    once = river()
    made = report("\n\n".join([BODY] * times), title=TITLE, id="long", outlet="The Meridian Post")
    step, start = len(BODY) + 2, len(TITLE) + 2
    statements = [
        _moved(each, step * turn, turn)
        for turn in range(times)
        for each in once.statements
        if each.content[0].start >= start
    ]
    return reading(made, once.sources, statements)


def _moved(one: Statement, by: int, turn: int) -> Statement:
    def moved(span: Span | None) -> Span | None:
        return Span(span.start + by, span.end + by, span.text) if span else None

    return Statement(
        id=StatementId(f"{one.id}x{turn}"),
        source=moved(one.source),
        cue=moved(one.cue),
        content=[Span(span.start + by, span.end + by, span.text) for span in one.content],
        form=one.form,
        manner=one.manner,
        speaker=one.speaker,
        via=one.via,
        addressee=moved(one.addressee),
        within=StatementId(f"{one.within}x{turn}") if one.within else None,
        is_denied=one.is_denied,
        confidence=one.confidence,
    )
