"""The Reader: order, streaming, what is not read, and whole readings of the shipped model."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hearsay
from hearsay.errors import ModelMissing
from hearsay.limits import MAX_CHARACTERS_AT_ONCE, MAX_REPORTS_AT_ONCE
from hearsay.reading.encoder import Awaited, Scored
from hearsay.reading.outline import Outline
from hearsay.reading.reader import Reader
from hearsay.records import Reading, Report, decode_reading, encode
from tests.reading.small_model import EVERY, echoing, write_model


class Silent:
    """An encoder whose heads find nothing, so that nothing is read twice; counts the texts it is given at once."""

    def __init__(self, folder) -> None:
        self._encoder, _ = echoing(folder, *EVERY)
        self.heads = self._encoder.heads
        self.batches: list[int] = []

    def begin(self, outlines: Sequence[Outline]) -> Awaited:
        if outlines:
            self.batches.append(len(outlines))
        awaited = self._encoder.begin(outlines)
        return lambda: [self._without(scored) for scored in awaited()]

    @staticmethod
    def _without(scored: Scored) -> Scored:
        nothing = np.zeros_like(scored.heads["roles"])
        nothing[:, 0] = 9
        return Scored(scored.words, {**scored.heads, "roles": nothing})


class Noted(Silent):
    """A silent encoder that notes when it is set to work, on how many texts, and when it is waited for."""

    def __init__(self, folder) -> None:
        super().__init__(folder)
        self.notes: list[str] = []

    def begin(self, outlines: Sequence[Outline]) -> Awaited:
        self.notes.append(f"begin {len(outlines)}")
        awaited = super().begin(outlines)

        def waited() -> list[Scored]:
            self.notes.append("wait")
            return awaited()

        return waited


@pytest.fixture
def silent(tmp_path) -> tuple[Reader, Silent]:
    reader = Reader(write_model(tmp_path))
    encoder = Silent(tmp_path)
    reader._encoder = encoder  # type: ignore[assignment]
    return reader, encoder


def report(number: int, text: str = "Boats burned.", language: str | None = "en") -> Report:
    return Report(id=f"r{number}", text=text, language=language)


# Order and streaming --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "count", [0, 1, MAX_REPORTS_AT_ONCE, MAX_REPORTS_AT_ONCE + 1, 3 * MAX_REPORTS_AT_ONCE]
)
def test_readings_come_in_the_order_of_the_reports(silent, count: int) -> None:
    reader, _ = silent
    read = [reading.report.id for reading in reader.read_many(report(n) for n in range(count))]
    assert read == [f"r{n}" for n in range(count)]


def test_no_more_reports_are_taken_than_are_read_together_and_the_two_batches_that_come_next(silent) -> None:
    reader, encoder = silent
    taken = 0

    def endless() -> Iterator[Report]:
        nonlocal taken
        while True:
            taken += 1
            yield report(taken)

    readings = reader.read_many(endless())
    next(readings)
    assert taken == 3 * MAX_REPORTS_AT_ONCE
    for _ in range(MAX_REPORTS_AT_ONCE):
        next(readings)
    assert taken == 4 * MAX_REPORTS_AT_ONCE
    readings.close()
    assert encoder.batches == [MAX_REPORTS_AT_ONCE] * 4


def test_the_model_is_at_work_on_the_next_texts_before_the_first_ones_are_waited_for(tmp_path) -> None:
    encoder = Noted(tmp_path)
    reader = Reader(write_model(tmp_path))
    reader._encoder = encoder  # type: ignore[assignment]
    readings = reader.read_many(report(number) for number in range(3 * MAX_REPORTS_AT_ONCE))
    next(readings)
    texts, contents = f"begin {MAX_REPORTS_AT_ONCE}", "begin 0"
    assert encoder.notes == [texts, texts, "wait", contents, texts, "wait", contents, "wait"]
    assert len(list(readings)) == 3 * MAX_REPORTS_AT_ONCE - 1


def test_long_reports_are_read_in_smaller_company(silent) -> None:
    reader, encoder = silent
    long = "the " * (MAX_CHARACTERS_AT_ONCE // 8)
    texts = ["so"] * 3 + [long] * 3 + ["so"]
    read = list(reader.read_many(report(n, text) for n, text in enumerate(texts)))
    assert [reading.report.id for reading in read] == [f"r{n}" for n in range(7)]
    assert encoder.batches == [5, 2]


def test_a_report_where_nothing_is_found_is_read_all_the_same(silent) -> None:
    reader, _ = silent
    reading = reader.read(report(1))
    assert (reading.unread, reading.statements, reading.sources) == (None, [], [])
    assert (reading.model.name, reading.model.version) == ("small", "1")


# What is not read -----------------------------------------------------------------------------------


def test_what_the_layers_of_places_are_read_from_can_be_asked_for(silent) -> None:
    reports = [Report(id=str(at), text="Nobody spoke.", language="en") for at in range(2)]
    reader, _ = silent
    found = list(reader.grounds(reports))
    assert [each.report.id for each in found] == ["0", "1"]
    assert found[0].syntax.text == "Nobody spoke."
    assert set(found[0].tagged) == {"names", "toponyms", "timexes"}


@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_a_report_in_another_language_is_kept_unread_and_says_why(silent, language: str) -> None:
    reader, encoder = silent
    reading = reader.read(report(1, language=language))
    assert reading.unread is not None
    assert language in reading.unread
    assert reading.report.text == "Boats burned."
    assert (reading.statements, reading.sources) == ([], [])
    assert encoder.batches == []


@pytest.mark.parametrize("language", [None, "en"])
def test_a_report_whose_language_is_english_or_unknown_is_read(silent, language: str | None) -> None:
    reader, _ = silent
    assert reader.read(report(1, language=language)).unread is None


def test_unread_reports_stay_in_their_place_among_the_others(silent) -> None:
    reader, _ = silent
    languages = ["en", "de", None, "fr", "en"]
    readings = reader.read_many(report(n, language=language) for n, language in enumerate(languages))
    assert [(reading.report.id, reading.unread is None) for reading in readings] == [
        ("r0", True),
        ("r1", False),
        ("r2", True),
        ("r3", False),
        ("r4", True),
    ]


def test_a_reader_without_a_model_refuses_at_once(tmp_path) -> None:
    with pytest.raises(ModelMissing):
        Reader(tmp_path)


# With the shipped model -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(threads=1)


def check(reading: Reading) -> None:
    """What holds for every reading, whatever the model says."""
    text, names = reading.report.text, {source.id for source in reading.sources}
    ids = [statement.id for statement in reading.statements]
    assert len(set(ids)) == len(ids)
    for statement in reading.statements:
        spans = [*statement.content, statement.source, statement.cue, statement.addressee]
        assert all(text[span.start : span.end] == span.text for span in spans if span is not None)
        assert statement.content
        assert 0 <= statement.confidence <= 1
        assert statement.within in {None, *ids} - {statement.id}
        assert {statement.speaker, *statement.via} <= {None, *names}
    assert decode_reading(encode(reading)) == reading


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "“",
        "said",
        ".",
        "“””“",
        "a" * 5000,
        "said " * 500,
        "“We left,” " * 200,
        "\n\n" * 50,
        "🕯" * 30,
    ],
)
def test_odd_texts_are_read(reader: Reader, text: str) -> None:
    check(reader.read(report(1, text)))


PARTS = "the army|Ana Bak|said|told|“|”|we left|boats burned|that|,|.|\n\n|reportedly|It is important to note|:|he"


@pytest.mark.model
@settings(max_examples=40)
@given(parts=st.lists(st.sampled_from(PARTS.split("|")), max_size=40))
def test_every_reading_keeps_its_promises(parts: list[str]) -> None:
    check(hearsay.read(" ".join(["so", *parts])))


@pytest.mark.model
@settings(max_examples=30)
@given(text=st.text(max_size=300))
def test_any_text_is_read(reader: Reader, text: str) -> None:
    check(reader.read(report(1, text)))


@pytest.mark.model
def test_the_same_report_reads_the_same_twice(reader: Reader) -> None:
    once = report(1, "“Two boats burned,” said Ana Bak. According to the army, nobody was hurt.")
    assert reader.read(once) == reader.read(once)


@pytest.mark.model
def test_parties_exchanged_read_alike(reader: Reader) -> None:
    text = "The {} accused the {} of shelling the town. The {} denied it, {} officials said."
    parties = ("Arvenian army", "Korvan army")
    here, there = (
        reader.read(report(1, text.format(a, b, b, a.split()[0]))) for a, b in (parties, parties[::-1])
    )
    assert here.statements
    assert [(each.form, each.manner, each.is_denied) for each in here.statements] == [
        (each.form, each.manner, each.is_denied) for each in there.statements
    ]


def test_a_report_in_capitals_is_read_as_it_would_be_printed() -> None:
    text = (
        "REBELS ATTACKED A POLICE POST IN THE NORTH ON FRIDAY, THE ARMY SAID.  THE REBELS DENIED THAT THEY HAD "
        "KILLED TWO OFFICERS.  THE MINISTER OF DEFENCE CONDEMNED THE ATTACK ON THE POST."
    )
    reading = hearsay.read(text)
    assert [event.trigger.text for event in reading.events][:1] == ["ATTACKED"]
    spans = [mention for actor in reading.actors for mention in actor.mentions]
    assert spans
    assert all(text[span.start : span.end] == span.text for span in spans)
