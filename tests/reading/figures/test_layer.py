"""The figures of a report as records, those of its events, and whose people they are."""

import numpy as np
import pytest
from hypothesis import given

from hearsay.reading.events.layer import Happening
from hearsay.reading.events.participants import Parties
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.figures.layer import read_figures
from hearsay.reading.grounds import Grounds
from hearsay.reading.outline import outline
from hearsay.reading.syntax import Syntax
from hearsay.records import (
    Actor,
    ActorId,
    Certainty,
    Event,
    EventId,
    Form,
    Manner,
    Measure,
    Report,
    Scope,
    Span,
    Statement,
    StatementId,
)
from tests.reading.figures.flat import any_texts, flat
from tests.reading.trees import any_trees, at

NOTHING = Evidence(
    types=np.zeros((0, 17), np.float32),
    happened=np.zeros(0, np.float32),
    committed=np.zeros(0, np.float32),
    pointers={},
)


def span(syntax: Syntax, words: str) -> Span:
    start = syntax.text.index(words)
    return Span(start, start + len(words), words)


def happening(syntax: Syntax, word: str, kind: str = "ASSAULT", *recipients: str) -> Happening:
    where = at(syntax, word)
    parties = Parties((), tuple(at(syntax, each) for each in recipients), None)
    return Happening(Trigger(where, where, where, kind, None, 0.9), parties, Certainty.HAPPENED, None)


def grounds(
    syntax: Syntax,
    *happenings: Happening,
    statements: list[Statement] | None = None,
    actors: list[Actor] | None = None,
) -> Grounds:
    events = [
        Event(
            id=EventId(f"e{number}"),
            trigger=span(syntax, syntax.text[syntax.starts[h.trigger.at] : syntax.ends[h.trigger.at]]),
            type=h.trigger.type,
            certainty=h.certainty,
            confidence=0.9,
        )
        for number, h in enumerate(happenings, start=1)
    ]
    return Grounds(
        report=Report(id="r", text=syntax.text),
        outline=outline(syntax.text),
        syntax=syntax,
        evidence=NOTHING,
        statements=statements or [],
        actors=actors or [],
        happenings=list(happenings),
        events=events,
        tagged={},
    )


def test_a_figure_has_its_words_number_measure_and_class() -> None:
    syntax = flat("Here at least ten young civilians died .", "RB IN JJS CD JJ NNS VBD .")
    (figure,) = read_figures(grounds(syntax)).items
    assert (figure.id, figure.stated, figure.low, figure.high) == (
        "f1",
        "at least ten young civilians",
        10,
        None,
    )
    assert (figure.measure, figure.group, figure.scope) == (Measure.KILLED, "civilians", Scope.TOTAL)
    assert figure.whom == span(syntax, "young civilians")
    assert (figure.side, figure.part_of, figure.statement, figure.is_superseded) == (None, None, None, False)


def test_the_figures_of_a_word_belong_to_its_event() -> None:
    syntax = flat("Here 12 were killed and 30 were wounded .", "RB CD VBD VBN CC CD VBD VBN .")
    linked = read_figures(grounds(syntax, happening(syntax, "killed"), happening(syntax, "wounded")))
    assert [[figure.stated for figure in own] for own in linked.of_events] == [["12"], ["30"]]


def test_a_figure_without_an_event_of_its_own_goes_to_the_nearest_that_may_have_it() -> None:
    syntax = flat("They met . A raid left 12 dead .", "PRP VBD . DT NN VBD CD JJ .")
    linked = read_figures(grounds(syntax, happening(syntax, "met", "CONSULT"), happening(syntax, "raid")))
    assert [[figure.stated for figure in own] for own in linked.of_events] == [[], ["12"]]


def test_a_figure_goes_to_the_event_whose_recipients_it_counts() -> None:
    syntax = flat("A raid hit 12 men who died in a fire .", "DT NN VBD CD NNS WP VBD IN DT NN .")
    linked = read_figures(
        grounds(syntax, happening(syntax, "raid", "ASSAULT", "men"), happening(syntax, "fire"))
    )
    assert [len(own) for own in linked.of_events] == [1, 0]


def test_the_sentence_before_may_tell_of_the_event() -> None:
    syntax = flat("A bomb exploded . Nobody was hurt .", "DT NN VBD . NN VBD VBN .")
    linked = read_figures(grounds(syntax, happening(syntax, "exploded")))
    assert [[figure.low for figure in own] for own in linked.of_events] == [[0]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("A bomb exploded .\n\nNobody was hurt .", "ASSAULT"), ("A team met . Nobody was hurt .", "CONSULT")],
)
def test_another_paragraph_or_another_sort_of_event_does_not(text: str, kind: str) -> None:
    syntax = flat(text, "DT NN VBD . NN VBD VBN .")
    linked = read_figures(grounds(syntax, happening(syntax, syntax.words[2], kind)))
    assert linked.of_events == [[]]


def test_totals_stand_before_parts_and_those_before_running_counts() -> None:
    syntax = flat(
        "It killed 12 , five of them men , bringing the toll to 40 .",
        "PRP VBD CD . CD IN PRP NNS . VBG DT NN TO CD .",
    )
    (own,) = read_figures(grounds(syntax, happening(syntax, "killed"))).of_events
    assert [(f.low, f.scope) for f in own] == [(12, Scope.TOTAL), (5, Scope.PART), (40, Scope.CUMULATIVE)]


def test_a_part_names_its_whole() -> None:
    syntax = flat("Here 12 died , five of them men .", "RB CD VBD . CD IN PRP NNS .")
    whole, part = read_figures(grounds(syntax)).items
    assert (whole.id, part.part_of, part.group) == ("f1", "f1", "men")


def test_the_innermost_statement_holds_the_figure() -> None:
    syntax = flat("He said 12 died .", "PRP VBD CD VBD .")
    statement = Statement(
        id=StatementId("s1"),
        source=None,
        cue=span(syntax, "said"),
        content=[span(syntax, "12 died")],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        confidence=0.9,
    )
    (figure,) = read_figures(grounds(syntax, statements=[statement])).items
    assert figure.statement == "s1"


@pytest.mark.parametrize(
    ("country", "sector", "side"),
    [("AFG", None, "a1"), (None, "MIL", "a1"), (None, "CVL", None), (None, None, None)],
)
def test_the_side_is_an_actor_who_can_be_one(
    country: str | None, sector: str | None, side: str | None
) -> None:
    syntax = flat("Here four Arvian soldiers died .", "RB CD JJ NNS VBD .")
    actor = Actor(
        id=ActorId("a1"),
        name="Arvia",
        country=country,
        sector=sector,
        mentions=[span(syntax, "Arvian soldiers")],
    )
    (figure,) = read_figures(grounds(syntax, actors=[actor])).items
    assert figure.side == side


def held(syntax: Syntax) -> None:
    """What holds of the figures of any syntax."""
    linked = read_figures(grounds(syntax))
    ids = {figure.id for figure in linked.items}
    for figure in linked.items:
        for each in (figure.span, figure.whom):
            assert each is None or syntax.text[each.start : each.end] == each.text
        assert figure.stated == figure.span.text
        assert figure.low is None or figure.high is None or 0 <= figure.low <= figure.high
        assert figure.part_of is None or (figure.part_of in ids and figure.part_of != figure.id)
    assert [f.span.start for f in linked.items] == sorted(f.span.start for f in linked.items)


@given(any_texts)
def test_the_spans_and_bounds_of_any_words_are_exact(text: str) -> None:
    held(flat(text))


@given(any_trees())
def test_the_spans_and_bounds_of_any_tree_are_exact(syntax: Syntax) -> None:
    held(syntax)


@pytest.mark.parametrize("text", ["", " "])
def test_no_words_have_no_figures(text: str) -> None:
    assert read_figures(grounds(flat(text))).items == []
