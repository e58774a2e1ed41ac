"""Cues right behind what is told: at the end of a sentence, behind a quotation."""

from dataclasses import replace

import pytest

import hearsay
from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import outline
from hearsay.reading.syntax import Syntax
from hearsay.reading.tails import with_tails
from tests.reading.marked_attributions import told, unmarked
from tests.reading.trees import tree

FINITE = {"fell", "left", "said", "wrote", "told", "was", "have", "had", "warned", "came", "want"}


def parsed(text: str) -> Syntax:
    """A tree in which only what is a finite verb matters."""
    words = (
        text.replace(",", " ,")
        .replace(".", " .")
        .replace("”", " ”")
        .replace("“", "“ ")
        .replace(";", " ;")
        .split()
    )
    tagged = [
        f"{word}/{'VBD' if word in FINITE else 'NN'}/{'root' if not at else 'dep'}/{0 if not at else 1}"
        for at, word in enumerate(words)
    ]
    made = tree(" ".join(tagged))
    starts, at = [], 0
    for word in words:
        at = text.index(word, at)
        starts.append(at)
        at += len(word)
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    return replace(made, text=text, starts=starts, ends=ends)


def read(marked: str) -> list[tuple[str | None, str | None, list[str | None]]]:
    text, found = unmarked(marked)
    return told(text, with_tails(outline(text), parsed(text), list(found.values())))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells fell on the town overnight, governor Ana Bak wrote on Telegram.",
            ("governor Ana Bak", "wrote", ["Shells fell on the town overnight"]),
        ),
        (
            "The men left at dawn, a guard told the Courier on Monday.",
            ("a guard", "told", ["The men left at dawn"]),
        ),
        (
            "SUNDAR (Orbe) - The men left at dawn, the police said.",
            ("the police", "said", ["The men left at dawn"]),
        ),
        (
            "“The men left. Nobody was hurt,” said Bak’s brother, Omid.",
            ("Bak’s brother, Omid", "said", ["“The men left. Nobody was hurt,”"]),
        ),
    ],
)
def test_what_stands_before_is_told_by_whoever_is_named_behind(
    text: str, expected: tuple[object, ...]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday morning, the police said.",
        "Shells fell, which the police said.",
        "Shells fell on the town, and the police warned.",
        "Shells fell on the town, the police said; nobody was hurt.",
        "Shells fell on the town, what the army wrote on Telegram.",
    ],
)
def test_other_sentences_have_no_tail(text: str) -> None:
    assert read(text) == []


def test_a_cue_that_is_known_gets_all_that_stands_before() -> None:
    marked = "<t1>The men</t1>, held since May, left at dawn, <s1>a guard</s1> <c1>said</c1>."
    assert read(marked) == [("a guard", "said", ["The men, held since May, left at dawn"])]


def test_a_word_that_leads_may_stay_out() -> None:
    marked = "But <t1>the men left at dawn</t1>, <s1>a guard</s1> <c1>said</c1>."
    assert read(marked) == [("a guard", "said", ["the men left at dawn"])]


def test_speech_is_taken_from_the_cue_of_another_sentence() -> None:
    marked = "<t1>“The men left at dawn,”</t1> said Bak’s widow, Luz. <s1>She</s1> <c1>told</c1> <t1>“them so.”</t1>"
    assert read(marked) == [
        ("She", "told", ["“them so.”"]),
        ("Bak’s widow, Luz", "said", ["“The men left at dawn,”"]),
    ]


def test_a_voice_of_another_sentence_gives_way_to_the_one_beside_the_cue() -> None:
    marked = "<t1>“The men left at dawn,”</t1> <c1>said</c1> Bak’s widow, Luz. <s1>She</s1> was gone."
    assert read(marked) == [("Bak’s widow, Luz", "said", ["“The men left at dawn,”"])]


def test_what_others_tell_inside_stays_theirs() -> None:
    marked = "<s1>Rebels</s1> <c1>warned</c1> <t1>they left</t1>, <s2>a guard</s2> <c2>said</c2>."
    known: list[Attribution] = list(unmarked(marked)[1].values())
    text = unmarked(marked)[0]
    assert with_tails(outline(text), parsed(text), known) == known


@pytest.mark.model
def test_a_governor_on_telegram_is_heard() -> None:
    reading = hearsay.read(
        "Jets dropped bombs on the city of Orlec overnight, killing five people and wounding 12, regional governor Vadym "
        "Bondar wrote on Telegram on Tuesday."
    )
    (statement,) = reading.statements
    assert statement.source is not None
    assert statement.source.text == "regional governor Vadym Bondar"
    assert statement.content[0].text.startswith("Jets dropped bombs")
