import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.intake.language import detect
from hearsay.limits import MIN_LANGUAGE_WORDS
from tests.intake.languages import ENGLISH_WITH_FOREIGN_NAMES, HEADLINES, NEWS


@pytest.mark.parametrize("language", NEWS)
def test_the_language_of_two_sentences_of_news_is_told(language: str) -> None:
    assert detect(NEWS[language]) == language


@pytest.mark.parametrize("language", NEWS)
def test_capitals_do_not_change_the_language(language: str) -> None:
    if language == "tr":  # I and ı: Python lowers the capital of both alike
        pytest.skip("Turkish capitals need Turkish rules")
    assert detect(NEWS[language].upper()) == language


@pytest.mark.parametrize("language", sorted(NEWS.keys() - {"en"}))
def test_the_first_half_of_foreign_news_is_never_taken_for_english(language: str) -> None:
    assert detect(NEWS[language][: len(NEWS[language]) // 2]) != "en"


@pytest.mark.parametrize("text", ENGLISH_WITH_FOREIGN_NAMES)
def test_foreign_names_do_not_make_english_foreign(text: str) -> None:
    assert detect(text) in ("en", None)


@pytest.mark.parametrize("text", HEADLINES)
def test_a_headline_alone_is_unknown(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("text", ["", " ", "1234 56", "— “” …", "12 August 2021, 14:05"])
def test_no_words_are_no_language(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Паром затонул у Марна", "ru"),
        ("غرق العبارة", "ar"),
        ("渡轮沉没", "zh"),
        ("フェリーが沈没", "ja"),
        ("המעבורת טבעה", "he"),
    ],
)
def test_a_headline_in_another_script_is_told(text: str, language: str) -> None:
    assert detect(text) == language


def test_most_of_the_letters_decide_between_scripts() -> None:
    assert detect(NEWS["en"] + " " + NEWS["ru"][:60]) == "en"
    assert detect(NEWS["ru"] + " Reuters and the BBC") == "ru"


def test_a_foreign_quotation_leaves_english_english() -> None:
    assert detect(f"{NEWS['en']} “{NEWS['fr'][:100]}”, she said.") == "en"


def test_english_names_leave_a_foreign_text_foreign() -> None:
    assert detect(f"{NEWS['de']} The New York Times und The Guardian berichteten.") == "de"


def test_a_language_in_no_profile_is_unknown_and_not_english() -> None:
    words = ["brolk", "stani", "vemu", "karta", "dolin", "pesk", "tuvar", "melno", "gost", "rivka"] * 5
    assert detect(" ".join(words)) is None


def test_too_few_words_are_unknown_even_if_all_are_english() -> None:
    assert detect(" ".join(["the"] * (MIN_LANGUAGE_WORDS - 1))) is None
    assert detect(" ".join(["the"] * MIN_LANGUAGE_WORDS)) == "en"


def test_a_report_takes_less_than_a_millisecond() -> None:
    report = NEWS["en"] * 20  # 720 words
    detect(report)
    start = time.process_time()
    for _ in range(20):
        detect(report)
    assert (time.process_time() - start) / 20 < 0.003  # .3 ms on two idle cores; the checks' may be busy


def test_a_long_text_takes_no_longer_than_its_beginning() -> None:
    start = time.process_time()
    detect(NEWS["en"] * 5_000)
    assert time.process_time() - start < 0.1


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_has_a_language_of_two_letters_or_none(text: str) -> None:
    language = detect(text)
    assert language is None or (len(language) in (2, 3) and language.isalpha())


@given(st.permutations(NEWS["en"].split()))
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    assert detect(" ".join(words)) == "en"
