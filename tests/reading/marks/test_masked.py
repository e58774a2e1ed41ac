from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.marks.masked import NAME, PARTIES, masked, word


def shown(text: str) -> str:
    return " ".join(word.text for word in masked(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The U.S. and the Taliban's fighters fled from al-Shabaab.",
            f"{NAME} and {NAME} 's {NAME} fled from {NAME} .",
        ),
        ("Donald J. Trump Jr. spoke to The Lowen Herald.", None),
        ("Turkey said pro-Russian gunmen left.", f"{NAME} said pro - {NAME} left ."),
        ("We met in May and on Monday, and I left.", "We met in May and on Monday , and I left ."),
        ("Brutal Attacks Shock Quiet Town Near Orlec", f"Brutal Attacks Shock Quiet Town Near {NAME}"),
        ("Hypocritically, he left.", "Hypocritically , he left ."),
        ("It is theirs.", "It is theirs ."),
        ("", ""),
    ],
)
def test_names_and_parties_become_one_word(text, expected):
    assert shown(text) == (expected if expected is not None else shown(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia", "Ukraine"),
        ("Israel", "Hamas"),
        ("the Taliban", "the government"),
        ("the United States", "China"),
        ("the government", "the rebels"),
        ("the Rapid Support Forces", "Sudan"),
        ("Abu Bakr al-Baghdadi", "Joe Biden"),
        ("the Kremlin", "the U.N. Security Council"),
        ("government forces", "Chechen fighters"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "In May {} fled in a hurry.",
        "The brutal attack by {} shocked many.",
        "“Shame on {},” he said.",
        "{}’s guns fell silent.",
    ],
)
def test_whoever_it_is_about_the_masked_sentence_is_the_same(one, other, frame):
    def begun(name: str) -> str:
        text = frame.format(name)
        return text[0].upper() + text[1:]

    assert shown(begun(one)) == shown(begun(other))


def test_the_genitive_of_a_plural_is_that_of_a_singular():
    assert shown("In Orlec the rebels' guns fell silent.") == shown(
        "In Orlec the government's guns fell silent."
    )


def test_a_name_covers_its_article_and_all_its_words():
    text = "He met the President of the National Front there."
    names = [text[word.start : word.end] for word in masked(text) if word.is_name]
    assert names == ["the President", "the National Front"]


def test_a_part_of_a_text_is_masked_with_its_own_offsets():
    text = "No. The army left Orlec."
    assert [(w.start, w.end) for w in masked(text, 4, len(text)) if w.is_name] == [(4, 12), (18, 23)]


@given(st.text(max_size=200))
def test_any_text_is_masked_into_words_in_order_that_lie_in_it(text):
    words = masked(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(one.end <= other.start for one, other in pairwise(words))
    assert all(word.text in (NAME, "'s") or word.text == text[word.start : word.end] for word in words)


@given(st.sampled_from(sorted(PARTIES)), st.sampled_from(sorted(PARTIES)))
def test_all_words_for_parties_are_the_same_to_it(one, other):
    assert shown(f"Yesterday {one} shelled the road.") == shown(f"Yesterday {other} shelled the road.")


def test_a_word_is_compared_in_lower_case_with_a_plain_apostrophe():
    assert word(0, 5, "Don’t").lower == "don't"
