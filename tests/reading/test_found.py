"""Which stretches of running text may be a voice, and which voices they make together."""

from itertools import pairwise

import pytest

from hearsay.reading.cast import Cast, body_keys
from hearsay.reading.compounds import Naming, compound_end, read_compound
from hearsay.reading.found import find_phrases
from hearsay.reading.outline import outline
from hearsay.reading.voices import name_words
from hearsay.reading.wording import Wording
from hearsay.reading.words import words_of


def found(text: str) -> list[str]:
    return [text[phrase.start : phrase.end] for phrase in find_phrases(Wording(outline(text)))]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The army met Karim Haidari.", ["The army", "Karim Haidari"]),
        ("The losses mean Haidari must go.", ["Haidari"]),
        ("A major offensive began.", []),
        ("It has security implications.", []),
        ("They met the Taliban spokesman Omar Gul in town.", ["the Taliban spokesman Omar Gul"]),
        ("Residents of Sundar fled to the hills.", ["Residents of Sundar"]),
        ("In the camp a young teacher wept.", ["a young teacher"]),
        ("The town of Sundar burned\n\nThe mayor fled.", ["The town of Sundar", "The mayor"]),
        ("Russian foreign minister Lars Bak came.", ["Russian foreign minister Lars Bak"]),
        ("State television showed it.", ["State television"]),
    ],
)
def test_names_and_people_are_found_in_running_text(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


def test_an_apposition_is_read_though_it_is_no_part_of_the_mention() -> None:
    text = "They asked Ana Bak, a professor of history, to come."
    phrase = next(iter(find_phrases(Wording(outline(text)))))
    assert text[phrase.start : phrase.end] == "Ana Bak"
    assert "professor" in phrase.roles


def test_no_phrase_runs_over_a_paragraph() -> None:
    text = "It was taken by the Taliban\n\nThe general fled."
    assert all("\n" not in phrase for phrase in found(text))


def test_phrases_come_in_order_and_never_overlap() -> None:
    text = "General Bak of the army met Omar Gul, a Taliban spokesman, and the mayor of Sundar, Ana Moor."
    phrases = find_phrases(Wording(outline(text)))
    assert all(one.end <= other.start for one, other in pairwise(phrases))


class TestCompounds:
    @pytest.mark.parametrize(
        ("text", "naming", "name"),
        [
            ("General Bak", Naming.PERSON, "Bak"),
            ("Prime Minister", Naming.ROLE, ""),
            ("Afghan", Naming.NATION, "Afghan"),
            ("United Nations", Naming.BODY, "United Nations"),
            ("Ministry of Defence", Naming.BODY, "Ministry of Defence"),
            ("Sundar", Naming.UNKNOWN, "Sundar"),
            ("XYZ", Naming.BODY, "XYZ"),
            ("Minister of Defence Ana Bak", Naming.PERSON, "Ana Bak"),
            ("Minister of Defence", Naming.ROLE, ""),
            ("Pentagon Press Secretary Ana Bak", Naming.PERSON, "Ana Bak"),
            ("UN Ana Bak", Naming.PERSON, "Ana Bak"),
        ],
    )
    def test_a_run_of_capitals_is_taken_apart(self, text: str, naming: Naming, name: str) -> None:
        compound = read_compound(words_of(text))
        assert (compound.naming, compound.name) == (naming, name)

    @pytest.mark.parametrize(
        ("text", "length"),
        [
            ("Lt. Gen. Bak came", 5),
            ("Ministry of Defence said", 3),
            ("Bank of the North said", 4),
            ("Karim and Omid", 1),
            ("Ursula von der Bak came", 4),
            ("Johnson & Bak said", 3),
            ("came Karim", 0),
            ("The Hague court", 2),
            ("Bak. Then", 1),
            ("Karim’s brother Omid", 1),
        ],
    )
    def test_a_run_goes_over_the_small_words_of_names_only(self, text: str, length: int) -> None:
        assert compound_end(words_of(text), 0) == length


class TestCast:
    def test_all_mentions_of_one_are_one_voice(self) -> None:
        text = "General Karim Bak came. Bak spoke. The general left."
        cast = Cast()
        voices = cast.add_all(find_phrases(Wording(outline(text))))
        assert len({id(voice) for voice in voices.values()}) == 1
        assert cast.voices[0].times_before(len(text)) == 3
        assert cast.voices[0].times_before(1) == 1

    def test_names_are_compared_without_accents_case_and_articles(self) -> None:
        assert name_words("José al-Hadid") == name_words("Jose Hadid") == ("jose", "hadid")

    def test_a_body_is_found_by_its_fullest_name_and_by_its_initials(self) -> None:
        assert set(body_keys("UN")) & set(body_keys("United Nations"))
        assert set(body_keys("VRM")) & set(body_keys("Valley Relief Movement"))

    def test_a_country_and_its_capital_are_one_government_but_its_palace_is_not(self) -> None:
        assert body_keys("Moscow") == body_keys("Russia") != body_keys("Kremlin")
