"""The examples are read as docs/examples.md says that they are: the whole way, from a file to a Reading."""

from functools import cache
from pathlib import Path

import pytest

from hearsay.intake import open_reports
from hearsay.reading.reader import shared_reader
from hearsay.records import Form, Reading, Report, Source, SourceKind, Statement

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NAMES = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix != ".jsonl")

pytestmark = pytest.mark.model


@cache
def reading_of(name: str) -> Reading:
    (report,) = open_reports([EXAMPLES / name])
    assert isinstance(report, Report)
    return shared_reader().read(report)


def said(name: str, words: str) -> tuple[Statement, Source]:
    """The last outermost statement whose content holds the words, and its speaker."""
    reading = reading_of(name)
    outermost = [each for each in reading.statements if each.within is None]
    holding = [each for each in outermost if any(words in span.text for span in each.content)]
    assert holding, f"nobody says {words!r}"
    statement = holding[-1]
    return statement, next(source for source in reading.sources if source.id == statement.speaker)


def names(reading: Reading, statement: Statement) -> list[str]:
    """The chain of a statement, by name."""
    sources = {source.id: source for source in reading.sources}
    return [sources[each].name or "" for each in statement.via]


@pytest.mark.parametrize("name", NAMES)
def test_every_span_repeats_the_text_at_its_offsets(name: str) -> None:
    reading = reading_of(name)
    spans = [
        span
        for each in reading.statements
        for span in (each.source, each.cue, each.addressee, *each.content)
        if span
    ]
    spans += [span for source in reading.sources for span in source.mentions]
    assert spans
    assert [span for span in spans if reading.report.text[span.start : span.end] != span.text] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_id_leads_to_something(name: str) -> None:
    reading = reading_of(name)
    sources = {source.id for source in reading.sources}
    statements = {statement.id for statement in reading.statements}
    for statement in reading.statements:
        assert {statement.speaker, *statement.via} - {None} <= sources
        assert {statement.within} - {None} <= statements - {statement.id}
    assert {source.group for source in reading.sources} - {None} <= sources


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_a_title_many_statements_and_events(name: str) -> None:
    reading = reading_of(name)
    assert reading.report.title
    assert reading.report.language == "en"
    assert reading.unread is None
    assert len(reading.statements) >= 10
    assert reading.events
    assert reading.actors


def test_the_example_of_an_outlet_that_judges_has_marks_of_its_own_and_the_sober_ones_few() -> None:
    judging = reading_of("the-quiet-week.txt").marks
    assert {"scare quotes", "rhetorical question"} <= {
        mark.kind.value for mark in judging if not mark.statement
    }
    sober = reading_of("clinic-in-harrow-pass.txt")
    assert 100 * len(sober.marks) <= len(sober.report.text.split())


@pytest.mark.parametrize("name", NAMES)
def test_reading_twice_gives_the_same(name: str) -> None:
    (report,) = open_reports([EXAMPLES / name])
    assert isinstance(report, Report)
    assert shared_reader().read(report) == reading_of(name)


@pytest.mark.parametrize(
    ("name", "words", "speaker", "kind"),
    [
        ("bridge-at-orlec.txt", "charges were laid", "Tadeus Brann", SourceKind.MILITARY),
        ("bridge-at-orlec.txt", "footage of the explosion", "Tadeus Brann", SourceKind.MILITARY),
        ("bridge-at-orlec.txt", "no reason to cut a road", "Ilse Marrow", None),
        ("bridge-at-orlec.txt", "two bodies", "Red Cross", SourceKind.INTERNATIONAL_BODY),
        ("bridge-at-orlec.txt", "ready to help", "Oslo", SourceKind.OFFICIAL),
        ("talks-in-oslo.txt", "agreed on the lists", "Astrid Lunde", None),
        ("talks-in-oslo.txt", "mistaken about both days", "Petra Vahl", None),
        ("talks-in-oslo.txt", "go stale", "Astrid Lunde", None),
        ("clinic-in-harrow-pass.txt", "would not have lived", "Emil Hartog", SourceKind.EXPERT),
        (
            "clinic-in-harrow-pass.txt",
            "fifth to be damaged",
            "World Health",
            SourceKind.INTERNATIONAL_BODY,
        ),
        ("leaked-order.txt", "We think it is genuine", "Noor Haddad", None),
        ("leaked-order.txt", "witnesses have emigrated", "Ruta Leman", None),
        ("leaked-order.txt", "No comment", "Tadeus Brann", SourceKind.MILITARY),
        ("market-in-lenz.html", "A direction is not a signature", "Karolin Voss", SourceKind.MILITARY),
        ("market-in-lenz.html", "I sell eggs", "Marta Ilic", None),
        ("the-quiet-week.txt", "which side they were on", "Matej", None),
    ],
)
def test_words_are_given_to_who_said_them(name, words, speaker, kind) -> None:
    _, source = said(name, words)
    assert speaker in (source.name or "")
    assert kind is None or source.kind is kind


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("bridge-at-orlec.txt", "no reason to cut", "Ask the people of Orlec"),
        ("market-in-lenz.html", "I sell eggs", "there was no roof"),
        ("leaked-order.txt", "there is nothing to find out", "who was inside"),
    ],
)
def test_words_on_both_sides_of_a_cue_are_one_statement(name: str, first: str, second: str) -> None:
    statement, _ = said(name, first)
    assert statement == said(name, second)[0]
    assert statement.form is Form.DIRECT
    assert len(statement.content) == 2


def test_another_resident_is_somebody_else_and_spoke_to_the_same_outlet() -> None:
    reading = reading_of("bridge-at-orlec.txt")
    first, one = said("bridge-at-orlec.txt", "My mother needs")
    second, other = said("bridge-at-orlec.txt", "it was the other one")
    assert one.id != other.id
    assert names(reading, first) == names(reading, second) == ["Lowland Courier"]


def test_what_was_said_in_an_interview_came_through_the_outlet_of_the_interview() -> None:
    statement, _ = said("bridge-at-orlec.txt", "two aircraft had bombed")
    assert names(reading_of("bridge-at-orlec.txt"), statement) == ["Lowland Courier"]


def test_a_source_that_a_broadcaster_quotes_came_through_the_broadcaster() -> None:
    statement, source = said("talks-in-oslo.txt", "stay for another week")
    assert "presidential office" in (source.name or "")
    assert names(reading_of("talks-in-oslo.txt"), statement) == ["State television"]


def test_it_is_reported_has_nobody_as_its_source() -> None:
    statement, source = said("bridge-at-orlec.txt", "at least four people were in a minibus")
    assert statement.source is None
    assert (source.kind, source.name) == (SourceKind.UNATTRIBUTED, None)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bridge-at-orlec.txt", "to comment on the flight"),
        ("clinic-in-harrow-pass.txt", "its guns had fired"),
        ("talks-in-oslo.txt", "whether an offer had been made"),
    ],
)
def test_what_is_denied_or_declined_is_not_asserted(name: str, words: str) -> None:
    assert said(name, words)[0].is_denied


@pytest.mark.parametrize("words", ["villages of the upper valley", "roofless", "Does anyone in Velin"])
def test_the_commentary_of_the_outlet_is_nobodys_statement(words: str) -> None:
    reading = reading_of("the-quiet-week.txt")
    assert words in reading.report.text
    assert not any(words in span.text for each in reading.statements for span in each.content)


def test_what_a_saved_page_says_of_itself_is_found_and_its_menus_are_left_out() -> None:
    report = reading_of("market-in-lenz.html").report
    assert report.title == "Ten hurt as shells hit market in Lenz, police say"
    assert (report.outlet, (report.published or "")[:10]) == ("The Velin Observer", "2024-05-21")
    assert report.url == "https://observer.example/2024/05/21/market-in-lenz"
    assert not any(menu in report.text for menu in ("Weather", "Most read", "Ferry timetable"))


def test_reading_opens_no_connection(monkeypatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    (report,) = open_reports([EXAMPLES / "talks-in-oslo.txt"])
    assert isinstance(report, Report)
    assert shared_reader().read(report).statements
