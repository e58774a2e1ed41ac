import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.printable import printable


@given(st.text())
def test_the_length_stays_and_no_control_character_does(text):
    safe = printable(text)
    assert len(safe) == len(text)
    assert all(unicodedata.category(letter) != "Cc" or letter == "\n" for letter in safe)


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b[2J",
        "\x1b]0;title\x07",
        "\x9b31m",
        "\r",
        "\x08",
        "\u202e",
        "\u2066",
        "\u200f",
        "\ud800",
        "\u2028",
        "\x00",
    ],
)
def test_what_steers_a_terminal_or_turns_letters_becomes_space(hostile):
    assert hostile[0] not in printable(f"a{hostile}b")


def test_ordinary_text_of_any_script_stays():
    text = "“Bring water 💧” — ليلى, 𝓛ethe, naïve\nnext line"
    assert printable(text) == text
