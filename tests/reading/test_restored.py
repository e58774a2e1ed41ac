import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.recase import as_printed
from hearsay.reading.restored import with_words_of
from hearsay.records import (
    Actor,
    Certainty,
    Event,
    Form,
    Level,
    Manner,
    Model,
    Participant,
    Place,
    Reading,
    Report,
    Source,
    SourceKind,
    Span,
    Statement,
    encode,
)

TEXT = "THE ARMY SHELLED THE MARKET OF ORLEC ON MONDAY, THE MAYOR OF THE TOWN SAID. NOBODY WAS HURT."


def span(words: str, text: str) -> Span:
    start = text.lower().index(words.lower())
    return Span(start, start + len(words), text[start : start + len(words)])


def reading(text: str, shown: str) -> Reading:
    """A Reading with spans in every layer; their words are those of `shown`."""
    return Reading(
        report=Report(id="r", text=text),
        model=Model(name="m", version="1"),
        sources=[
            Source(id="s1", name="The mayor", kind=SourceKind.OFFICIAL, mentions=[span("the mayor", shown)])
        ],
        statements=[
            Statement(
                id="t1",
                source=span("the mayor", shown),
                cue=span("said", shown),
                content=[span("the army shelled", shown), span("on monday", shown)],
                form=Form.INDIRECT,
                manner=Manner.SAYS,
                confidence=0.5,
            )
        ],
        actors=[Actor(id="a1", name="army", mentions=[span("the army", shown)])],
        events=[
            Event(
                id="e1",
                trigger=span("shelled", shown),
                type="ASSAULT",
                actors=[Participant(actor="a1", span=span("the army", shown))],
                certainty=Certainty.HAPPENED,
                confidence=0.5,
            )
        ],
        places=[
            Place(id="p1", mentions=[span("orlec", shown)], name="Orlec", level=Level.TOWN, confidence=0.5)
        ],
    )


def test_every_span_of_every_layer_has_the_words_of_the_report() -> None:
    assert with_words_of(reading(TEXT, as_printed(TEXT)), TEXT) == reading(TEXT, TEXT)


def test_names_that_are_no_spans_stay_in_the_case_of_print() -> None:
    restored = with_words_of(reading(TEXT, as_printed(TEXT)), TEXT)
    assert [restored.sources[0].name, restored.actors[0].name] == ["The mayor", "army"]


def test_a_reading_of_a_text_with_case_is_the_same_object() -> None:
    text = as_printed(TEXT)
    whole = reading(text, text)
    assert with_words_of(whole, text) is whole


def test_a_reading_that_agrees_is_the_same_object() -> None:
    whole = reading(TEXT, TEXT)
    assert with_words_of(whole, TEXT) is whole


def test_what_has_no_span_is_kept_as_it_is() -> None:
    bare = Reading(report=Report(id="r", text=TEXT), model=Model(name="m", version="1"), unread="a reason")
    assert with_words_of(bare, TEXT) is bare


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 20))))
def test_the_offsets_stay_and_point_at_the_words(places: list[tuple[int, int]]) -> None:
    shown = as_printed(TEXT)
    mentions = [Span(at, at + n, shown[at : at + n]) for at, n in places]
    whole = msgspec.structs.replace(
        reading(TEXT, shown), actors=[Actor(id="a1", name="army", mentions=mentions)]
    )
    restored = with_words_of(whole, TEXT)
    assert [(m.start, m.end) for m in restored.actors[0].mentions] == [(m.start, m.end) for m in mentions]
    assert all(m.text == TEXT[m.start : m.end] for m in restored.actors[0].mentions)
    assert encode(restored)
