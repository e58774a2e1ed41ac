from hearsay.exports.circumstances import circumstances, happenings, nearest, who_says
from hearsay.exports.numbering import figures_in_order, places_in_order, times_in_order
from hearsay.exports.wording import by_id
from hearsay.records import Certainty, Level, Span
from tests.exports import circumstanced, happened, sample
from tests.exports.circumstanced import around, bare, figure, harbour, place, time


def test_places_are_numbered_by_where_they_are_first_named_and_unnamed_ones_come_last():
    found = places_in_order(harbour()).values()
    assert [place.name for _, place in found][:3] == ["Sele", "Ostmark", "Nordby"]
    assert [(label, place.name) for label, place in found][-1] == ("p10", "Holm")


def test_times_and_figures_are_numbered_by_where_their_words_stand():
    spans = [time.span.text for _, time in times_in_order(harbour()).values()]
    assert spans[:3] == ["early on Monday", "since Friday", "overnight"]
    numbers = [(label, figure.span.text) for label, figure in figures_in_order(harbour()).values()]
    assert numbers[0] == ("f1", "At least 11")
    assert [label for label, _ in numbers] == [f"f{number}" for number in range(1, 10)]


def test_an_event_has_its_place_time_and_figures():
    reading = harbour()
    known = circumstances(reading)
    hit = reading.events[1]
    assert known.where(hit).item.name == "Sele"
    assert known.when(hit).item.span.text == "early on Monday"
    assert [each.label for each in known.how_many(hit)] == ["f2", "f3"]


def test_what_an_event_points_to_and_is_not_there_is_nowhere():
    fell = around(happened.event(1, Span(0, 4, "Rain"), "ASSAULT", Certainty.HAPPENED), 7, 7, [7])
    known = circumstances(bare("Rain."))
    assert (known.where(fell), known.when(fell), known.how_many(fell)) == (None, None, [])
    unplaced = happened.event(1, Span(0, 4, "Rain"), "ASSAULT", Certainty.HAPPENED)
    assert (known.where(unplaced), known.when(unplaced)) == (None, None)


def test_what_happens_at_a_place_and_time_and_what_a_figure_counts_are_known_in_order():
    told = happenings(harbour())
    by_name = {place.id: place.name for place in harbour().places}
    assert {by_name[each]: [it.label for it in found] for each, found in told.at.items()}["Sele"] == [
        "e1",
        "e2",
        "e6",
    ]
    assert [it.label for it in told.on[harbour().times[0].id]] == ["e2"]
    assert [it.label for it in told.of[harbour().figures[0].id]] == ["e1"]
    assert told.labels[harbour().events[0].id] == "e1"


def test_the_nearest_mention_is_the_one_with_least_text_between():
    spans = [Span(0, 4, "Sele"), Span(40, 44, "Sele"), Span(90, 94, "Sele")]
    assert nearest(spans, Span(46, 50, "fell")) == spans[1]
    assert nearest(spans, Span(60, 66, "fought")) == spans[1]
    assert nearest(spans, Span(41, 43, "el")) == spans[1]
    assert nearest([], Span(0, 1, "a")) is None


def test_a_figure_is_stated_by_the_speaker_of_its_statement_and_else_by_the_outlet():
    reading = harbour()
    statements = {each.id: each for each in reading.statements}
    says = [who_says(each, statements, by_id(reading)) for each in reading.figures]
    assert says[:2] == ["The outlet itself", "a hospital doctor"]
    lost = figure(1, Span(0, 1, "1"), 1, 1, statement=99)
    assert who_says(lost, statements, by_id(reading)) == "The outlet itself"


def test_the_sample_stands_on_the_words_of_its_report():
    reading = harbour()
    spans = [span for each in reading.places for span in each.mentions]
    spans += [each.span for each in (*reading.times, *reading.figures)]
    assert all(reading.report.text[span.start : span.end] == span.text for span in spans)
    assert reading.report.title == circumstanced.TITLE
    assert place(1, "x", None, Level.TOWN).latitude is None
    assert time(1, spans[0], None).edtf is None
    assert reading.report.title != sample.TITLE
