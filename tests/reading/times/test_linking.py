import numpy as np
import pytest

from hearsay.reading.events.layer import Happening
from hearsay.reading.events.participants import Parties
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.grounds import Grounds
from hearsay.reading.outline import outline
from hearsay.reading.times.layer import read_times
from hearsay.records import Certainty, Event, EventId, Report, Span
from tests.reading.trees import at, tree


def dated(
    written: str,
    *words: str,
    carrier: str | None = None,
    points: dict[int, float] | None = None,
    kind: str = "ASSAULT",
) -> list[list[str]]:
    """For each word that tells of an event, the words of its times."""
    syntax = tree(written)
    happenings, events = [], []
    for number, word in enumerate(words, start=1):
        place = at(syntax, word)
        trigger = Trigger(place, place, place, kind, None, 0.9, at(syntax, carrier) if carrier else None)
        happenings.append(Happening(trigger, Parties((), (), None), Certainty.HAPPENED, None))
        start, end = syntax.range_of(place, place)
        span = Span(start, end, syntax.text[start:end])
        name = EventId(f"e{number}")
        events.append(Event(id=name, trigger=span, type=kind, certainty=Certainty.HAPPENED, confidence=0.9))
    pointers = {"time_of": {one.trigger.at: points or {} for one in happenings}}
    grounds = Grounds(
        report=Report(id="r", text=syntax.text, published="2022-06-08"),
        outline=outline(syntax.text),
        syntax=syntax,
        evidence=Evidence(np.zeros((0, 1)), np.zeros(0), np.zeros(0), pointers),
        statements=[],
        actors=[],
        happenings=happenings,
        events=events,
        tagged={"timexes": []},
    )
    return [[time.span.text for time in own] for own in read_times(grounds).of_events]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("Rebels/NNS/nsubj/2 attacked/VBD/root/0 it/PRP/obj/2 on/IN/case/5 Friday/NNP/obl/2", "attacked"),
        ("The/DT/det/4 Friday/NNP/nmod:poss/4 's/POS/case/2 raid/NN/nsubj/5 failed/VBD/root/0", "raid"),
        ("A/DT/det/2 raid/NN/nsubj/3 came/VBD/root/0 on/IN/case/5 Friday/NNP/obl/3", "raid"),
        ("They/PRP/nsubj/2 tried/VBD/root/0 on/IN/case/4 Friday/NNP/obl/2 to/TO/mark/6 attack/VB/xcomp/2", "attack"),
        ("They/PRP/nsubj/2 came/VBD/root/0 on/IN/case/4 Friday/NNP/obl/2 and/CC/cc/6 attacked/VBD/conj/2", "attacked"),
        ("They/PRP/nsubj/2 left/VBD/root/0 Friday/NNP/obl/2 ,/,/punct/2 killing/VBG/advcl/2 five/CD/obj/5", "killing"),
        ("The/DT/det/3 Friday/NNP/dep/4 raid/NN/nsubj/4 failed/VBD/root/0", "raid"),
        ("On/IN/case/2 Friday/NNP/dep/3 they/PRP/nsubj/4 attacked/VBD/root/0", "attacked"),
        ("A/DT/det/2 raid/NN/nsubj/8 ,/,/punct/5 which/WDT/nsubj/5 began/VBD/acl/2 Friday/NNP/obl/5 ,/,/punct/5 failed/VBD/root/0",
         "raid"),
        ("In/IN/case/3 the/DT/det/3 hours/NNS/obl/6 of/IN/case/5 Friday/NNP/nmod/3 attacked/VBD/root/0", "attacked"),
    ],
)  # fmt: skip
def test_a_time_is_that_of_the_deed_that_it_hangs_on(written: str, word: str) -> None:
    assert dated(written, word) == [["Friday"]]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("He/PRP/nsubj/2 condemned/VBD/root/0 the/DT/det/4 raid/NN/obj/2 on/IN/case/6 Friday/NNP/obl/2", "raid"),
        ("He/PRP/nsubj/2 said/VBD/root/0 Friday/NNP/obl/2 they/PRP/nsubj/5 attacked/VBD/ccomp/2", "attacked"),
        ("It/PRP/nsubj/2 fell/VBD/root/0 Friday/NNP/obl/2 after/IN/mark/6 they/PRP/nsubj/6 attacked/VBD/advcl/2",
         "attacked"),
        ("Five/CD/nsubj/2 died/VBD/root/0 since/IN/mark/5 it/PRP/nsubj/5 began/VBD/advcl/2 Friday/NNP/obl/5", "died"),
        ("The/DT/det/2 day/NN/obl/6 after/IN/mark/5 they/PRP/nsubj/5 attacked/VBD/acl/2 fell/VBD/root/0", "attacked"),
    ],
)  # fmt: skip
def test_a_time_of_something_else_is_not_the_deeds(written: str, word: str) -> None:
    assert dated(written, word) == [[]]


def test_the_subject_of_a_deed_of_peace_has_times_of_its_own() -> None:
    written = "The/DT/det/2 talks/NNS/nsubj/3 angered/VBD/root/0 them/PRP/obj/3 on/IN/case/6 Friday/NNP/obl/3"
    assert dated(written, "talks", kind="CONSULT") == [[]]
    assert dated(written, "talks", kind="ASSAULT") == [["Friday"]]


def test_the_verb_that_carries_a_noun_dates_it() -> None:
    written = "They/PRP/nsubj/2 launched/VBD/root/0 a/DT/det/4 raid/NN/obj/2 on/IN/case/6 Friday/NNP/obl/2"
    assert dated(written, "raid", carrier="launched") == [["Friday"]]


def test_what_is_joined_to_a_dated_deed_shares_its_date() -> None:
    written = "They/PRP/nsubj/2 attacked/VBD/root/0 it/PRP/obj/2 Friday/NNP/obl/2 and/CC/cc/6 burned/VBD/conj/2 it/PRP/obj/6"
    assert dated(written, "attacked", "burned") == [["Friday"], ["Friday"]]


def test_the_model_is_asked_where_the_tree_is_silent() -> None:
    written = "The/DT/det/2 raid/NN/root/0 ,/,/punct/2 they/PRP/dep/2 say/VBP/dep/2 ,/,/punct/2 7/CD/dep/5 June/NNP/dep/7"
    assert dated(written, "raid") == [[]]
    assert dated(written, "raid", points={6: 0.3, 7: 0.3}) == [["7 June"]]
    assert dated(written, "raid", points={6: 0.3, 7: 0.1}) == [[]]


def test_a_length_is_no_time_of_a_deed() -> None:
    written = "They/PRP/nsubj/2 attacked/VBD/root/0 for/IN/case/5 three/CD/nummod/5 days/NNS/obl/2"
    assert dated(written, "attacked") == [[]]


def test_the_finest_date_of_a_deed_goes_first() -> None:
    written = "In/IN/case/2 2021/CD/obl/3 attacked/VBD/root/0 on/IN/case/5 7/CD/obl/3 June/NNP/nmod/5 2021/CD/nmod/5"
    assert dated(written, "attacked") == [["7 June 2021", "2021"]]
