"""Readings of any shape over made-up words, and judgements on them, for properties."""

from typing import Any

from hypothesis import strategies as st

from hearsay.archive.chain import linked
from hearsay.archive.pointing import LAYERS, items, layers_of, pointer
from hearsay.archive.values import portable
from hearsay.records import (
    Actor,
    Anchor,
    Certainty,
    Decision,
    Event,
    Figure,
    Form,
    Judgement,
    Level,
    Manner,
    Measure,
    Model,
    Participant,
    Place,
    Reading,
    Report,
    Scope,
    Source,
    SourceKind,
    Span,
    Statement,
    Time,
)

WORDS = "guns fired Sele market nine people dawn mayor said army Orlec council shells Monday bridge ten hurt".split()
TEXT = " ".join(WORDS)
REPORT = Report(id="r1", text=TEXT)
TYPES = ["ASSAULT", "COERCE", "PROTEST"]


def span(first: int, last: int | None = None) -> Span:
    """The words from one to another, by their numbers."""
    starts = [0]
    for word in WORDS:
        starts.append(starts[-1] + len(word) + 1)
    start, end = starts[first], starts[(first if last is None else last) + 1] - 1
    return Span(start, end, TEXT[start:end])


words = st.integers(0, len(WORDS) - 1)


@st.composite
def readings(draw) -> Reading:
    """A Reading with items on distinct words in each layer, linked to each other at random."""

    def some(least=0):
        return draw(st.lists(words, unique=True, min_size=least, max_size=4).map(sorted))

    def one_of(prefix, count):
        return draw(st.none() | st.sampled_from([f"{prefix}{n}" for n in range(count)])) if count else None

    actors = [Actor(id=f"a{n}", name=WORDS[w], mentions=[span(w)]) for n, w in enumerate(some())]
    sources = [
        Source(id=f"s{n}", name=WORDS[w], kind=draw(st.sampled_from(SourceKind)), mentions=[span(w)])
        for n, w in enumerate(some())
    ]
    statements = [
        Statement(
            id=f"s{n}",
            source=None,
            cue=None,
            content=[span(w)],
            form=Form.INDIRECT,
            manner=Manner.SAYS,
            speaker=one_of("s", len(sources)),
            within=one_of("s", n),
            confidence=0.5,
        )
        for n, w in enumerate(some())
    ]
    places = [
        Place(id=f"p{n}", name=WORDS[w], mentions=[span(w)], level=Level.TOWN, confidence=0.4)
        for n, w in enumerate(some())
    ]
    times = [
        Time(id=f"t{n}", span=span(w), edtf="2031-05-12", anchor=Anchor.NONE) for n, w in enumerate(some())
    ]
    figures = [
        Figure(
            id=f"f{n}",
            span=span(w),
            low=draw(st.integers(0, 50)),
            high=None,
            stated=WORDS[w],
            measure=draw(st.sampled_from(Measure)),
            scope=Scope.TOTAL,
            statement=one_of("s", len(statements)),
            part_of=one_of("f", n),
        )
        for n, w in enumerate(some())
    ]
    events = [
        Event(
            id=f"e{n}",
            trigger=span(w),
            type=draw(st.sampled_from(TYPES)),
            certainty=draw(st.sampled_from(Certainty)),
            actors=[Participant(actor=each.id, span=each.mentions[0]) for each in actors[:1]],
            place=one_of("p", len(places)),
            time=one_of("t", len(times)),
            figures=[each.id for each in figures[:2]],
            statement=one_of("s", len(statements)),
            confidence=draw(st.floats(0, 1)),
        )
        for n, w in enumerate(some(1))
    ]
    return Reading(
        report=REPORT,
        model=Model(name="made", version=draw(st.sampled_from("12"))),
        sources=sources,
        statements=statements,
        actors=actors,
        events=events,
        figures=figures,
        places=places,
        times=times,
    )


def judgement(
    decision, subject, *, before=None, after=None, by="anna", made="2031-05-20T10:00:00.000000Z"
) -> Judgement:
    bare = Judgement(
        made=made, by=by, decision=decision, subject=subject, before=before, after=after, digest=""
    )
    return linked(bare, None)


def on(reading: Reading, which, decision, *, field=None, before=None, after=None, **facts) -> Judgement:
    """A judgement on the item of a Reading with this layer and id, or with this id where it is the only one."""
    layer, name = (layers_of(reading, which)[0], which) if isinstance(which, str) else which
    item = next(each for each in items(reading, layer) if each.id == name)
    subject = {
        "report": reading.report.id,
        "layer": layer,
        "item": pointer(layer, item).as_json(),
        "field": field,
    }
    if decision in (Decision.ACCEPT, Decision.REJECT) and before is None:
        before = portable(reading, layer, item)
    return judgement(decision, subject, before=before, after=after, **facts)


@st.composite
def decisions(draw, reading: Reading, which: tuple[str, str]) -> Judgement:
    """Any decision on one item."""
    decision = draw(st.sampled_from([Decision.ACCEPT, Decision.REJECT, Decision.CORRECT]))
    if decision is not Decision.CORRECT:
        return on(reading, which, decision)
    field, value = draw(st.sampled_from(CORRECTIONS[which[0]]))
    return on(reading, which, decision, field=field, after=value)


CORRECTIONS: dict[str, list[tuple[str, Any]]] = {
    "sources": [("name", "The council"), ("kind", "witness")],
    "statements": [
        ("manner", "believes"),
        ("speaker", None),
        ("cue", {"start": 0, "end": 4, "text": "guns"}),
    ],
    "actors": [("country", "UNO"), ("sector", "MIL")],
    "events": [("type", "MOBILIZE"), ("certainty", "denied"), ("place", None), ("recipients", [])],
    "figures": [("low", 3), ("measure", "missing"), ("part_of", None)],
    "places": [("name", "Sele"), ("level", "point")],
    "times": [("edtf", "2031-05"), ("edtf", None)],
}


def names(reading: Reading) -> list[tuple[str, str]]:
    """Layer and id of every item."""
    return [(layer, each.id) for layer in LAYERS for each in items(reading, layer)]
