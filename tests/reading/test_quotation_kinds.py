"""Golden cases for what a quotation is for."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.quotation_kinds import QuotationKind, classify


def kinds(text: str, title: str | None = None) -> list[str]:
    found = outline(text, title)
    return [classify(quotation, found).value for quotation in found.quotations]


@pytest.mark.parametrize(
    "text",
    [
        "Troops entered the “liberated” town at noon.",
        "The so-called “Islamic Emirate” holds the town.",
        "The self-styled “People’s Council” met.",
        "Their supposed “peace plan” has failed.",
        "They stand there only thanks to foreign “bayonets”.",
        "It does not add to the town’s trust in an army of “protectors”.",
        "The army went in to “clean up” after the Front.",
        "A ‘humanitarian corridor’ was opened on Monday.",
        'The "elections" were held under guard.',
        "The “liberated” town, where residents said they had no bread, is empty.",
        "Karim said the talks had failed, but the “ceasefire” held.",
        "The «volunteers» crossed the river.",
        "Fighting continued around the United States’ “safe zone”.",
    ],
)
def test_words_that_the_outlet_keeps_at_a_distance_are_scare_quotes(text: str) -> None:
    assert kinds(text) == ["scare"]


@pytest.mark.parametrize(
    "text",
    [
        "The general called the truce “dead”.",
        "Karim warned of the “devastating” effects of a defeat.",
        "She described the plan as a “gift”.",
        "According to the Front, the town is “safe”.",
        "The town is “safe”, the army said.",
        "The minister accused the Front of “treason”.",
        "They denounced the vote as a “farce”.",
        "Both sides speak of “peace”.",
        "The word “occupier” is often heard.",
        "Karim: “Never”",
        "“We left,” she said.",
        "“Never.”",
        "“They left in the night and nobody came back for the wounded.”",
        "Their “we will not leave” was heard by all.",
        "It was a “very long and quite terrible” night.",
        "Residents “will be safe”, the army said.",
        "He left with the words “Peace Be With You”.",
    ],
)
def test_words_of_a_source_are_speech_however_short(text: str) -> None:
    assert kinds(text) == ["speech"]


@pytest.mark.parametrize(
    "text",
    [
        "She read “War and Peace” in the cellar.",
        "The army began Operation “Iron Dawn” on Monday.",
        "The Front answered with operation “Thunder”.",
        "Karim wrote it in an article titled “How to end a war”.",
        "The film “Night” was shown in Altaville.",
        "Karim told viewers of “The Evening Hour” that the army had left.",
        "Parliament passed the law “On Public Order” in May.",
    ],
)
def test_works_and_operations_are_titles(text: str) -> None:
    assert kinds(text) == ["title"]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel “Ghost” Karim led the men.",
        "Omid “The Engineer” Karim led the men.",
        "Robert C. “Bobby” Haidari led the men.",
        "The commander, known as “Wolf”, was killed.",
        "The commander, nicknamed “the Wolf”, was killed.",
        "A man with the call sign “Thunder” answered.",
        "The “Wolves” brigade left.",
        "The battalion “North” left.",
    ],
)
def test_nicknames_and_units_are_names(text: str) -> None:
    assert kinds(text) == ["name"]


def test_quotations_of_one_sentence_are_judged_apart() -> None:
    text = "The minister called the plan a “gift”, but the “ceasefire” did not hold."
    assert kinds(text) == ["speech", "scare"]


def test_within_a_quotation_only_the_words_in_it_count() -> None:
    assert kinds("“This ‘hero’ left us,” she said.") == ["speech", "scare"]
    assert kinds("“They called it ‘peace’ there,” she said.") == ["speech", "speech"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Rebels “kill ten” in Altaville", "speech"),
        ("Truce is “dead”", "speech"),
        ("Army “Wins Back” Altaville", "speech"),
        ("Rebels enter “liberated” town", "scare"),
        ("Army begins Operation “Iron Dawn”", "title"),
    ],
)
def test_signs_in_a_headline_mean_that_somebody_says_so(title: str, kind: str) -> None:
    assert kinds(f"{title}\n\nThe army left.", title) == [kind]


def test_a_block_quotation_is_speech() -> None:
    assert kinds("She wrote:\n\n> We left.") == ["speech"]


@pytest.mark.parametrize(
    "template",
    [
        "The {} entered the “liberated” town.",
        "The {} “army” left.",
        "The {} called it “peace”.",
        "The “{}” left.",
    ],
)
def test_exchanging_the_parties_changes_nothing(template: str) -> None:
    parties = ("government", "rebels", "occupiers", "separatists")
    assert len({tuple(kinds(template.format(party))) for party in parties}) == 1


@given(st.text() | st.text(alphabet="“”\"'‘ aB.:\n", max_size=60))
def test_any_quotation_has_a_kind(text: str) -> None:
    found = outline(text)
    assert all(classify(quotation, found) in QuotationKind for quotation in found.quotations)


def test_time_is_bounded_however_many_quotations_stand_in_one() -> None:
    found = outline("“" + "‘a’ " * 50_000 + "”")
    start = time.process_time()
    assert {classify(quotation, found) for quotation in found.quotations[-1000:]} == {QuotationKind.SCARE}
    assert time.process_time() - start < 4.0  # takes a third of a second
