"""An incident beside its readings: how it is told, who claims what, in which words."""

import pytest

from hearsay.exports.cases import BELIEVED, DENIED, POSSIBLE, STATED, Indexed, case, told_as
from hearsay.records import Certainty, Manner, Span
from tests.exports.dispatches import Line, as_one, dispatch


@pytest.mark.parametrize(
    ("line", "way"),
    [
        (Line(), STATED),
        (Line(speaker="Mayor Brandt"), STATED),
        (Line(speaker="Mayor Brandt", manner=Manner.SHOWS), STATED),
        (Line(speaker="Mayor Brandt", manner=Manner.BELIEVES), BELIEVED),
        (Line(certainty=Certainty.POSSIBLE), POSSIBLE),
        (Line(certainty=Certainty.ORDERED), POSSIBLE),
        (Line(certainty=Certainty.DENIED), DENIED),
        (Line(speaker="Mayor Brandt", denies=True), DENIED),
    ],
)
def test_an_event_is_told_as_its_words_tell_it(line, way):
    text = Indexed(dispatch(line))
    assert told_as(text.reading.events[0], text) == way


def test_an_incident_is_told_as_the_surest_of_its_accounts():
    believed = dispatch(Line(speaker="Brandt", manner=Manner.BELIEVES), id="r1")
    assert as_one(believed).told_as == BELIEVED
    assert as_one(believed, dispatch(Line(), id="r2", outlet="The Post")).told_as == STATED
    assert as_one(dispatch(Line(speaker="Brandt", denies=True))).told_as == DENIED


def test_every_claim_has_its_figure_and_whose_words_it_is():
    told = as_one(dispatch(Line(killed="nine people", low=9, high=9, speaker="Mayor Brandt", via="The Post")))
    (stated,) = told.claims
    assert (stated.figure.stated, stated.said.name, stated.said.through) == (
        "nine people",
        "Mayor Brandt",
        ("The Post",),
    )
    assert stated.version.account.report == "r1"


def test_the_outlet_itself_has_no_statement():
    said = as_one(dispatch(Line())).versions[0].text.said(None)
    assert (said.name, said.kind, said.statement, said.denies) == ("Radio Varn", "outlet", None, False)


def test_a_report_without_an_outlet_is_called_by_its_id():
    assert as_one(dispatch(Line(), outlet=None)).versions[0].text.outlet == "r1"


def test_the_sentence_around_words_is_as_it_stands_in_the_text():
    text = as_one(dispatch(Line(), Line(doer="The Korvan Front", day="2031-05-12"))).versions[0].text
    second = text.reading.events[1].trigger
    sentence = text.sentence(second)
    assert sentence.text == text.reading.report.text[sentence.start : sentence.end]
    assert sentence.text == "The Korvan Front shelled farmers in Sele on 2031-05-12."


def test_where_no_sentences_are_known_words_stand_alone():
    text = Indexed(dispatch(Line()))
    assert text.sentence(Span(0, 4, "What")) == Span(0, 4, "What")


def test_an_account_whose_reading_is_gone_is_left_out():
    told = as_one(dispatch(Line(killed="9", low=9, high=9)))
    bare = case(told.incident, {})
    assert (bare.versions, bare.claims, bare.told_as) == ((), (), STATED)
