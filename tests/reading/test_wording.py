"""The words of a report: where capitals name someone and where they only open a sentence."""

import pytest

from hearsay.reading.outline import Range, outline
from hearsay.reading.wording import Wording
from hearsay.reading.words import known_length, spelled, words_of


def capitals(text: str) -> list[str]:
    return [word.text for word in Wording(outline(text)).words if word.is_capital]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Residents fled. The town burned.", []),
        ("Karim fled. Haidari stayed.", ["Karim", "Haidari"]),
        ("Militants fired, and militants fled.", []),
        ("Speaking to Bak, he fled.", ["Bak"]),
        ("Video of it was shown.", []),
        ("Trump campaign staff left, and Trump stayed.", ["Trump", "Trump"]),
        ("NATO said no.", ["NATO"]),
        ("A man fled.", []),
        ("Dr Bak fled.", ["Dr", "Bak"]),
    ],
)
def test_a_capital_that_only_opens_a_sentence_counts_as_none(text: str, named: list[str]) -> None:
    assert capitals(text) == named


def test_a_headline_in_title_case_names_only_what_the_body_names() -> None:
    text = "Army Chief Haidari Accuses Rebels of Killing Children\n\nThe army chief, Karim Haidari, said so."
    found = capitals(text)
    assert "Haidari" in found
    assert not {"Accuses", "Rebels", "Killing", "Children"} & set(found)


def test_words_carry_their_places_and_possessives_are_noted() -> None:
    words = words_of("the governor’s aide, she'll say")
    assert [(word.text, word.start, word.end) for word in words[:3]] == [
        ("the", 0, 3),
        ("governor", 4, 12),
        ("aide", 15, 19),
    ]
    assert words[1].is_possessive
    assert words[4].text == "she"


@pytest.mark.parametrize("name", ["al-Qaeda", "el-Sisi", "d’Ivoire", "Haidari"])
def test_a_name_that_begins_small_is_a_name(name: str) -> None:
    assert words_of(name)[0].is_capital


@pytest.mark.parametrize("text", ["militants", "well-known", "anti-tank"])
def test_small_words_are_none(text: str) -> None:
    assert not any(word.is_capital for word in words_of(text))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("United Nations officials", 2),
        ("the UN", 0),
        ("U.S. troops", 1),
        ("Islamic State.", 2),
        ("Sundar", 0),
    ],
)
def test_the_longest_listed_name_is_found(text: str, length: int) -> None:
    assert known_length(words_of(text), 0) == length


def test_spelled_leaves_signs_out() -> None:
    assert spelled(words_of("Lt. Gen. Bak")) == "Lt Gen Bak"


class TestPlaces:
    TEXT = "Karim came. He said: “We left. It was late.”\n\nAna stayed."

    def test_sentences_and_paragraphs_are_counted_from_zero(self) -> None:
        wording = Wording(outline(self.TEXT))
        assert wording.sentence(0) == 0
        assert wording.sentence(self.TEXT.index("He said")) == 1
        assert wording.paragraph(self.TEXT.index("Ana")) == 1

    def test_a_quotation_is_found_around_an_offset(self) -> None:
        wording = Wording(outline(self.TEXT))
        inner = wording.quotation(self.TEXT.index("late"))
        assert inner is not None
        assert self.TEXT[inner.start : inner.end] == "We left. It was late."
        assert wording.quotation(0) is None

    def test_sentences_before_never_reach_below_the_text(self) -> None:
        wording = Wording(outline(self.TEXT))
        assert wording.sentences_before(self.TEXT.index("Ana"), 100) == 0

    def test_an_empty_text_has_no_words_and_no_sentences(self) -> None:
        wording = Wording(outline(""))
        assert wording.words == []
        assert wording.sentence(0) == -1
        assert wording.sentence_range(0) == Range(0, 0)
        assert wording.sentences_before(0, 3) == 0
