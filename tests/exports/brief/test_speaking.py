"""A voice and its words as a sentence: a clause where the report has one, else the report's own words in quotation marks."""

import msgspec
import pytest

from hearsay.exports.brief.content import dateline
from hearsay.exports.brief.speaking import quoted, spoken, voice, within
from hearsay.records import Form, Manner, Source, SourceId, SourceKind, Span
from tests.exports.dispatches import Line, as_one, dispatch

DEED = "The Arvenian army shelled farmers in Sele on 2031-05-12"


def first(line: Line, **change):
    """What the first event of a report of one line is told as; `change` is to its Statement."""
    reading = dispatch(line)
    if change:
        changed = msgspec.structs.replace(reading.statements[0], **change)
        reading = msgspec.structs.replace(reading, statements=[changed])
    version = as_one(reading).versions[0]
    event = version.events[0]
    said = version.text.said(event.statement)
    return spoken(version, said, event.trigger, denies=said.denies)


def test_what_is_said_is_a_clause_behind_its_voice():
    found = first(Line(speaker="Mayor Brandt"))
    assert (found.voice, found.clause) == ("Mayor Brandt", f"said that the{DEED[3:]}")
    assert (found.kind, found.is_outlet, found.denies) == ("official", False, False)


def test_a_denial_is_told_as_one():
    found = first(Line(speaker="Colonel Draga", denies=True))
    assert found.clause == f"denied that the{DEED[3:]}"
    assert found.denies


def test_what_the_outlet_says_itself_is_quoted():
    found = first(Line())
    assert (found.voice, found.clause, found.kind) == ("Radio Varn", f"“{DEED}.”", None)
    assert found.is_outlet


@pytest.mark.parametrize(
    "change",
    [
        {"manner": Manner.BELIEVES},
        {"manner": Manner.INTENDS},
        {"cue": None},
        {"cue": Span(0, 5, "plans")},
        {"cue": Span(0, 10, "called for")},
        {"content": []},
        {"form": Form.DIRECT},
    ],
)
def test_what_makes_no_clause_is_quoted_as_the_words_of_its_outlet(change):
    found = first(Line(speaker="Mayor Brandt"), **change)
    assert found.clause == f"“Mayor Brandt said that {DEED}.”"
    assert (found.voice, found.is_outlet) == ("Radio Varn", True)


@pytest.mark.parametrize("kind", [SourceKind.UNATTRIBUTED, SourceKind.OUTLET])
def test_nobody_s_words_are_quoted(kind):
    assert first(Line(speaker="it", kind=kind)).is_outlet


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that six people had died there", "said that six people had died there"),
        ("Six people had died there,", "said that six people had died there"),
        ("Orlec was quiet all day", "said that Orlec was quiet all day"),
        ("to leave the town at once", None),
        ("it an invasion of them", None),
        ("an invasion", None),
        ("that it", None),
        ("“nobody” was there that day", None),
    ],
)
def test_a_content_is_a_clause_only_where_it_can_be_one(words, expected):
    found = first(Line(speaker="Mayor Brandt"), content=[Span(0, 10_000, words)])
    assert (found.clause if not found.is_outlet else None) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("“We are here,”", "said: “We are here”"), ("“We are here.”", "said: “We are here.”")],
)
def test_direct_speech_keeps_its_marks(words, expected):
    found = first(Line(speaker="Mayor Brandt"), form=Form.DIRECT, content=[Span(0, 10_000, words)])
    assert found.clause == expected


@pytest.mark.parametrize(
    ("text", "name", "mention", "expected"),
    [
        ("A spokeswoman for its interior ministry said so.", "spokeswoman for its interior ministry",
         "A spokeswoman for its interior ministry", "A spokeswoman for the interior ministry"),
        ("the region's leader said so", "region's leader", "the region's leader", "The region's leader"),
        ("said the ministry, which", "ministry", "ministry", "The ministry"),
        ("Its navy said so", "navy", "Its navy", "The navy"),
        ("Nodar, a volunteer, said so", "Nodar", "Nodar, a volunteer,", "Nodar"),
        ("People who fled from Sele said so", "People", "People who fled from Sele", "People who fled from Sele"),
        ("He said so", "Colonel Draga", "He", "Colonel Draga"),
        ("It said that the army had left.", "Army", "It", "The army"),
        ("It said that it had left.", "Army", "It", "Army"),
        ("The Georgian interior ministry said so", "Georgian ministry", "The Georgian interior ministry",
         "The Georgian interior ministry"),
    ],
)  # fmt: skip
def test_a_voice_is_called_as_a_person_would(text, name, mention, expected):
    reading = dispatch(Line(speaker="X"), title=text)
    start = text.index(mention)
    span = Span(start, start + len(mention), mention)
    source = Source(id=SourceId("s X"), name=name, kind=SourceKind.OFFICIAL, mentions=[span])
    statement = msgspec.structs.replace(reading.statements[0], source=span)
    reading = msgspec.structs.replace(reading, sources=[source], statements=[statement])
    version = as_one(reading).versions[0]
    assert voice(version, version.text.said(version.events[0].statement)) == expected


def test_a_word_alone_is_called_by_the_fullest_mention():
    title = "Russia's defence ministry; the ministry"
    reading = dispatch(Line(speaker="X"), title=title)
    mentions = [Span(0, 25, title[:25]), Span(27, 39, title[27:])]
    source = Source(id=SourceId("s X"), name="ministry", kind=SourceKind.OFFICIAL, mentions=mentions)
    statement = msgspec.structs.replace(reading.statements[0], source=mentions[1])
    reading = msgspec.structs.replace(reading, sources=[source], statements=[statement])
    version = as_one(reading).versions[0]
    assert voice(version, version.text.said(version.events[0].statement)) == "Russia's defence ministry"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The mayor", "the mayor"),
        ("Mayor Brandt", "Mayor Brandt"),
        ("Medics", "medics"),
        ("State officials", "state officials"),
        ("State Department", "State Department"),
        ("UN", "UN"),
    ],
)
def test_within_a_sentence_only_names_keep_their_capitals(words, expected):
    assert within(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("He left.", "“He left.”"),
        ("“We left,” he said.", "“‘We left,’ he said.”"),
        ('A "quick" end.', "“A ’quick’ end.”"),
    ],
)
def test_marks_within_a_quotation_are_single(words, expected):
    assert quoted(words) == expected


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("SELE, Aug 8 (Meridian) - Six died.", 25),
        ("UPPER SELE (Wire) — Six died.", 20),
        ("Ouagadougou - Scores died.", 14),
        ("March 3 - Four died.", 10),
        ("Six people - all farmers - died.", 0),
        ("Six died.", 0),
    ],
)
def test_a_dateline_is_told_from_the_sentence(text, length):
    version = as_one(dispatch(Line())).versions[0]
    body = len("What is told from the valley") + 2
    assert dateline(version, Span(body, body + len(text), text)) == length


def test_a_dash_later_in_the_text_begins_no_sentence():
    version = as_one(dispatch(Line())).versions[0]
    assert dateline(version, Span(500, 520, "Rockets - Four died.")) == 0
