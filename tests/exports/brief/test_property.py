"""What holds of every brief, whatever the archive: no sentence without the exact words that it rests on."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearsay.exports.brief import markdown, page
from hearsay.exports.brief.composing import brief
from hearsay.incidents.tellings import tellings
from hearsay.records import Certainty, Level, Manner, SourceKind
from tests.exports.dispatches import Line, as_one, cases_of, dispatch

DOERS = ["The Arvenian army", "The Korvan Front", "the garrison", "somebody", "forces"]
VOICES = [
    None,
    "Mayor Brandt",
    "Colonel Draga",
    "Doctor Brez",
    "residents",
    "a *nurse* [of] Sele",
    "<b>X</b>",
]
OUTLETS = ["Radio Varn", "The Orlec Mail", "The Meridian Post", None, "_Mail_ | <i>"]


@st.composite
def lines(draw) -> Line:
    bounds = draw(st.tuples(st.none() | st.integers(0, 50), st.none() | st.integers(51, 90)))
    return Line(
        doer=draw(st.sampled_from(DOERS)),
        deed=draw(st.sampled_from(["shelled", "bombed", "burned"])),
        whom=draw(st.sampled_from(["farmers", "the garrison", "the market"])),
        place=draw(st.sampled_from(["Sele", "Orlec", "Lenz", None])),
        day=draw(st.sampled_from(["2031-05-12", "2031-05", "2031-05-12/2031-05-14", None])),
        killed=draw(st.none() | st.sampled_from(["9 people", "more than 50 people", "dozens"])),
        low=bounds[0],
        high=bounds[1],
        speaker=draw(st.sampled_from(VOICES)),
        kind=draw(st.sampled_from(list(SourceKind))),
        via=draw(st.sampled_from([None, "The Post"])),
        denies=draw(st.booleans()),
        manner=draw(st.sampled_from(list(Manner))),
        certainty=draw(st.sampled_from(list(Certainty))),
        type=draw(st.sampled_from(["ASSAULT", "PROTEST", "COERCE"])),
        group=draw(st.sampled_from(["people", "civilians"])),
        level=draw(st.sampled_from(list(Level))),
    )


@st.composite
def archives(draw):
    """Some readings, each of a few lines."""
    several = draw(st.lists(st.lists(lines(), min_size=1, max_size=4), min_size=1, max_size=4))
    days = ["2031-05-13", "2031-05-14", None]
    return [
        dispatch(
            *some,
            id=f"r{number}",
            outlet=draw(st.sampled_from(OUTLETS)),
            published=draw(st.sampled_from(days)),
            title=draw(st.sampled_from(["News of the valley", "# *Shells* at `Sele`"])),
        )
        for number, some in enumerate(several)
    ]


SLOWLY = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def briefs(readings):
    """The brief of the incidents as they are matched, and of all as one: whatever is matched, the words must be there."""
    yield brief(cases_of(readings), title="Situation report", asked={})
    whole = [reading for reading in readings if any(each.events for each in tellings(reading))]
    if whole:
        yield brief([as_one(*whole)], title="Situation report", asked={})


@SLOWLY
@given(archives())
def test_every_sentence_has_a_note_to_words_that_stand_in_the_report(readings):
    texts = {reading.report.id: reading.report.text for reading in readings}
    for made in briefs(readings):
        for sentence in made.sentences:
            assert sentence.notes, sentence.text
            for note in sentence.notes:
                assert texts[note.report][note.span.start : note.span.end] == note.span.text != ""


@SLOWLY
@given(archives())
def test_every_line_of_the_body_of_the_markdown_ends_in_a_footnote_that_is_there(readings):
    made = brief(cases_of(readings), title="Situation report", asked={})
    body, _, notes = markdown.write(made).partition("\n## Words that this rests on\n")
    defined = set(re.findall(r"^\[\^(\d+)\]:", notes, re.MULTILINE))
    assert set(re.findall(r"\[\^(\d+)\]", body)) == defined
    told = body.partition("\n## ")[2]
    for paragraph in unwrapped(told):
        assert re.search(r"\[\^\d+\]$", paragraph), paragraph


@SLOWLY
@given(archives())
def test_no_text_of_a_report_is_markup_and_every_reference_leads_to_its_words(readings):
    made = brief(cases_of(readings), title="Situation report", asked={})
    written = page.write(made)
    assert "<b>X" not in written
    assert "<i>" not in written
    assert set(re.findall(r'href="#(n\d+)"', written)) == set(re.findall(r'id="(n\d+)"', written))
    assert written.count('<span class="refs">') == sum(1 for _ in made.sentences)
    assert '<span class="refs"></span>' not in written


@SLOWLY
@given(archives(), st.randoms(use_true_random=False))
def test_a_brief_is_the_same_in_whatever_order_incidents_come(readings, chance):
    cases = cases_of(readings)
    mixed = chance.sample(cases, len(cases))
    assert brief(mixed, title="x", asked={}) == brief(cases, title="x", asked={})


@SLOWLY
@given(archives())
def test_whatever_is_told_names_whose_word_it_is(readings):
    names = [name for name in VOICES if name] + [str(outlet) for outlet in OUTLETS] + ["r0", "r1", "r2", "r3"]
    for part in brief(cases_of(readings), title="x", asked={}).parts:
        for sentence in (*part.told, *part.denied, *part.blamed):
            is_named = any(name.casefold() in sentence.text.casefold() for name in names)
            assert is_named or "A voice that is not" in sentence.text, sentence.text


def unwrapped(text: str):
    """Paragraphs and items of lists that are no headings and no names of lists, each on one line."""
    joined = re.sub(r"\n +(?![- ])", " ", text)
    for block in re.split(r"\n\s*\n|\n(?=\s*- )", joined):
        line = " ".join(block.split())
        if (
            line
            and not line.startswith("#")
            and not re.fullmatch(r"\*[^*]+\*", line)
            and not re.fullmatch(r"[\w ,]+", line)
        ):
            yield line


@pytest.mark.parametrize("count", [0, 1])
def test_of_nothing_there_is_an_empty_brief(count):
    made = brief([], title="Nothing", asked={"Place": "Sele"} if count else {})
    assert (list(made.sentences), made.sections, made.notes) == ([], (), {})
    assert markdown.write(made).startswith("# Nothing\n")
    assert "<h1>Nothing</h1>" in page.write(made)
