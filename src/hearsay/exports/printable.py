"""Text of reports and names of files, made safe for a terminal."""

import re

HELD = "\ue000"  # a space that no line may end at; a letter while lines are broken, a space when printed
UNPRINTABLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f"  # control characters: colours, cursor, window titles
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the order of letters
    r"\u2028\u2029\ud800-\udfff\ue000-\uf8ff]"  # line ends in disguise, lone surrogates, private use
)


def printable(text: str) -> str:
    """`text` at the same length, each character that could steer a terminal or mislead the eye as a space."""
    return UNPRINTABLE.sub(" ", text)
