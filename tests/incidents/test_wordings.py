import pytest

from hearsay.incidents.wordings import sentences, wordings
from hearsay.records import (
    Account,
    Certainty,
    Claim,
    Corroboration,
    Event,
    EventId,
    FigureRange,
    Form,
    Incident,
    Manner,
    Mark,
    MarkKind,
    Measure,
    Model,
    Reading,
    Report,
    Source,
    SourceKind,
    Span,
    Standing,
    Statement,
    StatementId,
)

ONE = "Talks began. Thugs shelled the market of Orlec, Ana Bak said. Rain fell."
OTHER = "The market was shelled. Nine died, the army said.\n\nA resident saw it shelled again."


def span(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words), words)


def read(name: str, text: str, speakers: dict[str, SourceKind], marks: tuple[str, ...] = ()) -> Reading:
    at = text.index("shelled")
    return Reading(
        report=Report(id=name, text=text, outlet=f"The {name}"),
        model=Model(name="made", version="1"),
        sources=[Source(id=f"v{n}", name=who, kind=kind) for n, (who, kind) in enumerate(speakers.items())],
        statements=[
            Statement(
                id=f"s{n}",
                source=None,
                cue=None,
                content=[span(text, "shelled")],
                form=Form.INDIRECT,
                manner=Manner.SAYS,
                speaker=f"v{n}",
                confidence=1.0,
            )
            for n, _ in enumerate(speakers)
        ],
        events=[
            Event(
                id="e1",
                trigger=Span(at, at + 7, "shelled"),
                type="ASSAULT",
                certainty=Certainty.HAPPENED,
                confidence=1.0,
            )
        ],
        marks=[
            Mark(id=f"m{n}", span=span(text, words), kind=MarkKind.LOADED, score=0.7)
            for n, words in enumerate(marks)
        ],
    )


READINGS = {
    "a": read("a", ONE, {"Ana Bak": SourceKind.OFFICIAL}, ("Thugs", "Rain")),
    "b": read("b", OTHER, {"The army": SourceKind.MILITARY, "a resident": SourceKind.WITNESS}),
}
NINE = Claim(low=9, high=9, by="the army", report="b", span=span(OTHER, "Nine"))
INCIDENT = Incident(
    id="i1",
    type="ASSAULT",
    accounts=[
        Account(
            report=name,
            outlet=f"The {name}",
            published=None,
            events=[EventId("e1")],
            statements=[StatementId("s0"), StatementId("s1")],
        )
        for name in ("a", "b", "gone")
    ],
    figures=[FigureRange(measure=Measure.KILLED, low=9, high=9, claims=[NINE])],
    corroboration=Corroboration(reports=2, outlets=2, origins=2, independent=2),
    standing=Standing.CORROBORATED,
)


def test_each_account_has_its_own_words_and_the_marks_in_them():
    one, other = wordings(INCIDENT, READINGS)
    assert [each.text for each in one.words] == ["Thugs shelled the market of Orlec, Ana Bak said."]
    assert [mark.span.text for mark in one.marks] == ["Thugs"]
    assert ([each.text for each in other.words], other.marks) == (["The market was shelled."], [])


def test_an_account_leaves_out_the_voices_and_figures_of_others():
    one, other = wordings(INCIDENT, READINGS)
    assert (one.voices, one.untold_voices, one.untold_figures) == (["Ana Bak"], ["The army"], [NINE])
    assert (other.voices, other.untold_voices, other.untold_figures) == (["The army"], ["Ana Bak"], [])


def test_an_account_whose_reading_is_missing_has_no_words():
    assert [each.report for each in wordings(INCIDENT, READINGS)] == ["a", "b"]
    assert wordings(INCIDENT, {}) == []


@pytest.mark.parametrize(
    ("places", "expected"),
    [([0, 3], ["One. "]), ([6], ["Two!” "]), ([0, 6, 14], ["One. ", "Two!” ", "Three"]), ([], [])],
)
def test_sentences_are_found_by_the_places_in_them(places, expected):
    found = sentences("One. “Two!” Three", places)
    assert len(found) == len(expected)
    assert all("One. “Two!” Three"[each.start : each.end] == each.text for each in found)
