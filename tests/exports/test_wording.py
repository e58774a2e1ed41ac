import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports import wording
from hearsay.records import Form, Manner, SourceKind, Span
from tests.exports import sample

HE = Span(0, 2, "He")


def by_id(*sources):
    return {source.id: source for source in sources}


def test_every_form_and_manner_has_its_words():
    assert set(wording.FORMS) == set(Form)
    assert set(wording.MANNERS) == set(Manner)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (sample.source(1, "Ines Draga", SourceKind.MILITARY, HE), "Ines Draga"),
        (sample.source(1, None, SourceKind.CIVILIAN, Span(0, 9, "villagers")), "villagers"),
        (sample.source(1, None, SourceKind.CIVILIAN), "Civilian"),
        (sample.source(1, None, SourceKind.UNATTRIBUTED, HE), "Nobody named"),
        (sample.source(1, None, SourceKind.UNNAMED), "Unnamed source"),
        (sample.source(1, None, SourceKind.OUTLET), "The outlet itself"),
    ],
)
def test_a_source_is_called_by_what_is_known_of_it(source, name):
    assert wording.source_name(source) == name


def test_a_speaker_that_is_not_resolved_is_called_by_the_words_of_the_report():
    assert wording.speaker_name(sample.statement(1, HE, None, []), {}) == "He"
    assert wording.speaker_name(sample.statement(1, None, None, []), {}) == "Nobody named"
    assert wording.speaker_kind(sample.statement(1, HE, None, []), {}) is None


def test_own_words_are_told_only_where_they_differ_from_the_name():
    sources = by_id(sample.source(1, "Ines Draga", SourceKind.MILITARY))
    assert wording.own_words_of(sample.statement(1, HE, None, [], speaker=1), sources) == "He"
    named = sample.statement(1, Span(0, 10, "Ines Draga"), None, [], speaker=1)
    assert wording.own_words_of(named, sources) is None
    assert wording.own_words_of(sample.statement(1, None, None, [], speaker=1), sources) is None


def test_the_group_of_another_member_is_named():
    reading = sample.river()
    sources = wording.by_id(reading)
    assert wording.speaker_group(reading.statements[4], sources) == "The Arvenian army"
    assert wording.speaker_group(reading.statements[2], sources) is None


def test_a_chain_passes_over_sources_that_are_not_there():
    sources = by_id(sample.source(1, "Radio", SourceKind.MEDIA))
    assert wording.through(sample.statement(1, HE, None, [], via=[9, 1]), sources) == ["Radio"]


def test_a_link_without_a_name_stands_in_the_middle_of_its_sentence_and_names_keep_their_capitals():
    sources = by_id(
        sample.source(1, None, SourceKind.OUTLET),
        sample.source(2, "The Evening Post", SourceKind.MEDIA),
        sample.source(3, None, SourceKind.CIVILIAN, Span(0, 2, "He")),
    )
    told = sample.statement(1, HE, None, [], via=[1, 2, 3])
    assert wording.through(told, sources) == ["the outlet itself", "The Evening Post", "He"]


def test_the_pieces_of_a_statement_are_joined_on_one_line():
    pieces = [Span(0, 9, "We saw\ntwo"), Span(20, 25, "boats")]
    assert wording.content_text(sample.statement(1, None, None, pieces)) == "We saw two … boats"


@given(st.text(alphabet="ab ,.", max_size=60), st.integers(2, 40))
def test_a_shortened_text_is_its_beginning_and_fits(text, longest):
    short = wording.shorten(text, longest)
    assert len(short) <= longest
    assert short == text if len(text) <= longest else text.startswith(short.removesuffix("…"))


def test_a_text_is_shortened_between_words_without_hanging_marks():
    assert wording.shorten("The guns, it was said, would stay silent", 13) == "The guns, it…"
    assert wording.shorten("The guns, then silence", 11) == "The guns…"
    assert wording.shorten("Unterseebootflotille", 10) == "Unterseeb…"


def test_shares_of_nothing_are_nothing():
    assert wording.percent(0, 0) == 0
    assert wording.percent(1, 3) == 33


def test_numbers_agree_with_their_nouns():
    assert wording.counted(1, "statement") == "1 statement"
    assert wording.counted(1200, "word") == "1,200 words"
    assert wording.counted(2, "country", "countries") == "2 countries"


def test_a_report_without_a_title_is_called_by_how_it_begins():
    assert wording.headline(sample.river()) == sample.TITLE
    assert wording.headline(sample.foreign(), 12) == "Der Markt…"


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2031-05-14", "2031-05-14"),
        ("2031-05", "2031-05"),
        ("2031-05-14T16:40:00+02:00", "2031-05-14, 16:40+02:00"),
        ("2031-05-14T16:40Z", "2031-05-14, 16:40Z"),
    ],
)
def test_a_publication_time_is_told_to_the_minute_with_its_zone(published, shown):
    assert wording.imprint(sample.reading(sample.report("Rain.", published=published))) == [shown]


def test_what_is_not_known_of_a_report_is_not_told():
    assert wording.imprint(sample.reading(sample.report("Rain."))) == []
