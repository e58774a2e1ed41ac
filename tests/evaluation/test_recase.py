import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import corpora, recase
from evaluation.recase import Recaser, accuracy

TEXTS = [
    "On Monday the army met Maria Orlov in Tarvik. The police of Tarvik said the BBC was there.",
    "It was the National Police of Tarvik that came, the army said, and the police went in May.",
    "Then the National Police left. They saw the river, and it may rain. It may snow; he may go.",
    "We know the Torez family, the Alvez family and the Gomez family.",
    "He saw walking, talking and singing people. The Ministry of Defence (MD) was there.",
]


@pytest.fixture(scope="module")
def recaser() -> Recaser:
    return Recaser.learned(TEXTS)


@pytest.mark.parametrize(
    ("capitals", "expected"),
    [
        ("THE ARMY LEFT TARVIK.", "The army left Tarvik."),
        ("IN TARVIK THE BBC SAID", "In Tarvik the BBC said"),
        ("THEN THE NATIONAL POLICE AND THE POLICE", "Then the National Police and the police"),
        (
            "THE ARMY SAID.  THE POLICE SAID.\n\n   THE BBC SAID.",
            "The army said.  The police said.\n\n   The BBC said.",
        ),
        ('THE ARMY SAID: "THE POLICE CAME." THE BBC', 'The army said: "The police came." The BBC'),
        ("IT MAY RAIN", "It may rain"),
        ("THE ARMY LEFT, 5 MAY", "The army left, 5 May"),
        ("THE FAMILY OF RAMEZ", "The family of Ramez"),
        ("IT WAS MINISTER OSSIN", "It was Minister Ossin"),
        ("TARVIK'S ARMY, ORLOV'S FAMILY", "Tarvik's army, Orlov's family"),
        ("THE ARMY AND MARIA DE TAREZ", "The army and Maria de Tarez"),
        ("", ""),
        ("12 -- 14", "12 -- 14"),
    ],
)
def test_words_get_the_case_they_have_in_other_texts(recaser: Recaser, capitals: str, expected: str) -> None:
    assert recaser.recase(capitals) == expected


def test_a_name_that_a_bracket_abbreviates_is_in_capitals(recaser: Recaser) -> None:
    text = "IT WAS THE POLICE FRONT OF THE RIVER (PFR) AND THE PFR SAID THE FRONT LEFT"
    again = recaser.recase(text)
    assert again.startswith("It was the Police Front of the River (PFR) and the PFR said")


def test_a_line_of_capitals_teaches_nothing() -> None:
    shouting = Recaser.learned(["the river. THE RIVER WAS HIGH AND THE RIVER FELL. He saw the river fall"])
    assert shouting.recase("ON THE RIVER") == "On the river"


@given(st.text())
def test_every_character_stays_at_its_place(text: str) -> None:
    again = Recaser.learned(TEXTS).recase(text)
    assert len(again) == len(text)
    assert all(a == b or a.lower() == b.lower() for a, b in zip(again, text, strict=True))


def test_accuracy_counts_the_words_that_get_their_case_back(recaser: Recaser) -> None:
    assert accuracy(recaser, "The army left Tarvik.") == (4, 4)
    assert accuracy(recaser, "The ARMY left Tarvik.") == (3, 4)


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_most_words_of_texts_not_seen_get_their_case_back() -> None:
    recaser = Recaser.learned(record["text"] for record in corpora.lines_of(recase.TEXTS[0]))
    counts = [accuracy(recaser, record["text"]) for record in corpora.lines_of(recase.HELD_OUT[0])]
    right, words = (sum(column) for column in zip(*counts, strict=True))
    assert right / words > 0.95
