import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.numbering import events_in_order, in_order
from hearsay.exports.page.report import report_part
from hearsay.exports.segments import paragraphs
from hearsay.records import Certainty, Form, Manner, Span
from tests.exports import happened, sample


@st.composite
def readings(draw):
    """Any text with any statements over it: crossing, nested, over paragraphs, at the same place."""
    text = draw(st.text(alphabet="ab 💧é“”\n", min_size=1, max_size=60))
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(
        lambda pair: pair[0] < pair[1]
    )

    def span():
        start, end = draw(spans)
        return Span(start, end, text[start:end])

    statements = [
        sample.statement(
            number,
            draw(st.none() | st.just(span())),
            draw(st.none() | st.just(span())),
            [span() for _ in range(draw(st.integers(1, 3)))],
            form=draw(st.sampled_from(Form)),
            manner=draw(st.sampled_from(Manner)),
            within=draw(st.none() | st.integers(1, 3)),
        )
        for number in range(1, draw(st.integers(0, 3)) + 1)
    ]
    return sample.reading(sample.report(text), [], statements)


@given(readings())
def test_the_runs_of_every_block_are_the_paragraph_letter_for_letter(reading):
    text = reading.report.text
    shown = ["".join(run.text for run in block.runs) for block in report_part(reading).blocks]
    assert shown == [text[part.start : part.end] for part in paragraphs(text)]


@given(readings())
def test_the_runs_that_lead_to_a_statement_are_its_words_letter_for_letter(reading):
    part = report_part(reading)
    inside = paragraphs(reading.report.text)
    for number, statement in enumerate(in_order(reading), 1):
        spans = [each for each in (statement.source, statement.cue, *statement.content) if each]
        covered = {at for span in spans for at in range(span.start, span.end)}
        words = "".join(reading.report.text[at] for each in inside for at in range(*each) if at in covered)
        runs = [run for block in part.blocks for run in block.runs if f"r1s{number}" in run.keys.split()]
        assert "".join(run.text for run in runs) == words


@given(readings())
def test_the_strip_covers_the_report_from_its_first_letter_to_its_last(reading):
    strip = report_part(reading).strip
    at = 0.0
    for piece in strip:
        assert piece.start == pytest.approx(at, abs=0.02)
        at = piece.start + piece.width
    assert not strip or at == pytest.approx(100, abs=0.02)


def test_the_title_is_the_headline_and_the_rest_is_not():
    blocks = report_part(sample.river()).blocks
    assert [block.is_headline for block in blocks] == [True] + [False] * 8
    assert "".join(run.text for run in blocks[0].runs) == sample.TITLE


def test_without_a_title_the_report_is_called_by_how_it_begins():
    part = report_part(sample.foreign())
    assert (part.title, part.has_headline) == ("Der Markt öffnete spät.", False)


def test_where_statements_lie_over_each_other_only_the_topmost_tint_is_drawn():
    made = sample.report("She says he believes it rains.")
    pen = sample.Pen(made.text)
    outer = sample.statement(1, pen.span("She"), pen.span("says"), [pen.span("he believes it rains")])
    inner = sample.statement(
        2, pen.span("he"), pen.span("believes"), [pen.span("it rains")], manner=Manner.BELIEVES, within=1
    )
    runs = report_part(sample.reading(made, [], [outer, inner])).blocks[0].runs
    by_text = {run.text: run for run in runs}
    assert by_text["it rains"].tint == "believes"
    assert "says" not in by_text["it rains"].classes.split()
    assert by_text["it rains"].keys == "r1s1 r1s2"
    assert "inner" in by_text["it rains"].classes.split()
    assert by_text["believes"].tint == "says"


def test_voices_begin_with_the_outlets_own_and_lead_to_their_statements():
    voices = report_part(sample.river(), 7).voices
    assert (voices[0].is_own, voices[0].words, voices[0].share, voices[0].bar) == (
        True,
        "77 words",
        26,
        100.0,
    )
    commission = next(voice for voice in voices if voice.name == "International River Commission")
    assert (commission.statements, commission.keys) == ("2 statements", "r7s11 r7s12")
    post = next(voice for voice in voices if voice.name == "The Meridian Post")
    assert (post.words, post.statements, post.carried, post.keys) == ("", "", "passes on 2", "")


def test_statements_whose_speaker_is_not_resolved_have_a_line_too():
    made = sample.report("Rain, said she.")
    told = sample.statement(1, None, None, sample.Pen(made.text).spans("Rain"))
    assert report_part(sample.reading(made, [], [told])).voices[1].name == "Not resolved"


def test_an_unread_report_has_its_text_and_its_reason_and_nothing_else():
    part = report_part(sample.foreign())
    assert part.unread == "The report is in German (de), and Hearsay reads English only."
    assert (part.voices, part.strip, part.tables, part.items) == ((), (), (), ())
    assert part.blocks[0].runs[0].text == "Der Markt öffnete spät."


def test_english_is_written_from_the_left_and_any_other_text_by_its_letters():
    assert report_part(sample.river()).direction == "ltr"
    assert report_part(sample.foreign()).direction == "auto"


def test_ids_in_a_reading_may_be_any_text_without_reaching_the_page():
    part = report_part(sample.river(), 3)
    assert part.prefix == "r3"
    assert [item.key for item in part.items[:2]] == ["s1", "s2"]


@st.composite
def readings_with_events(draw):
    """Any reading with any events over it, whose words and parties cross statements and each other."""
    base = draw(readings())
    text = base.report.text

    def span():
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        return Span(start, end, text[start:end])

    events = [
        happened.event(
            number,
            span(),
            "ASSAULT",
            draw(st.sampled_from(Certainty)),
            [happened.participant(1, span())],
            [happened.participant(2, span())],
            weapon=draw(st.none() | st.just(span())),
            statement=draw(st.none() | st.integers(1, 3)),
        )
        for number in range(1, draw(st.integers(1, 3)) + 1)
    ]
    actors = [happened.actor(1, "one", None, None, span())]
    return happened.reading(base.report, base.sources, base.statements, actors, events)


@given(readings_with_events())
def test_the_runs_that_lead_to_an_event_are_its_words_and_nothing_is_lost(reading):
    text = reading.report.text
    inside = paragraphs(text)
    part = report_part(reading)
    runs = [run for block in part.blocks for run in block.runs]
    assert [run.text for run in runs if "r1e1" in run.keys.split()] == [
        run.text for run in runs if "event" in run.classes.split() and "r1e1" in run.keys.split()
    ]
    assert "".join(run.text for run in runs) == "".join(text[each.start : each.end] for each in inside)
    for number, event in enumerate(events_in_order(reading), 1):
        for words, span in ((led(runs, f"r1e{number}"), event.trigger), *parties(runs, event, number)):
            places = [at for each in inside for at in range(*each) if span.start <= at < span.end]
            assert words == "".join(text[at] for at in places)


def led(runs, key):
    """The words that lead to an item."""
    return "".join(run.text for run in runs if key in run.keys.split())


def parties(runs, event, number):
    """The words that are something to an event, with the span that they should be."""
    spans = {"doer": event.actors[0].span, "recipient": event.recipients[0].span}
    for role, span in spans.items():
        key = f"r1e{number}"
        yield "".join(run.text for run in runs if key in dict(run.roles).get(role, "").split()), span


def test_events_are_counted_and_the_outlets_own_apart():
    part = report_part(happened.sele())
    assert (part.events, part.own_events, part.is_alone) == ("12 events", 7, False)
    assert (report_part(sample.plain()).events, report_part(sample.plain()).is_alone) == ("", True)
    assert not report_part(sample.foreign()).is_alone


def test_an_event_of_the_outlet_is_no_word_of_a_voice_that_is_not_resolved():
    made = sample.report("Rain, said she. They fled.")
    pen = sample.Pen(made.text)
    told = sample.statement(1, None, None, pen.spans("Rain"))
    fled = happened.event(1, pen.span("fled"), "RETREAT", Certainty.HAPPENED)
    voices = report_part(happened.reading(made, [], [told], events=[fled])).voices
    assert next(voice for voice in voices if voice.name == "Not resolved").keys == "r1s1"
