"""Numbers whose word of what befell people was said before."""

import pytest

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.figures.left_out import left_out
from tests.reading.figures.flat import flat, words


def found(text: str, tags: str) -> list[tuple[str, str, bool]]:
    syntax = flat(text, tags)
    census = Census(syntax)
    return [
        (each.measure.value, words(syntax, each.people.first, each.people.last), each.is_part)
        for each in left_out(syntax, census, list(befallen(syntax, census, {})))
    ]


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        (
            "Here 8 were killed in Dorna and 5 in Orvane .",
            "RB CD VBD VBN IN NNP CC CD IN NNP .",
            [("killed", "5", False)],
        ),
        (
            "Here 8 were killed in Dorna , 5 in Orvane and 2 near Sevan .",
            "RB CD VBD VBN IN NNP , CD IN NNP CC CD IN NNP .",
            [("killed", "5", False), ("killed", "2", False)],
        ),
        ("Here 8 were killed and 5 in Orvane .", "RB CD VBD VBN CC CD IN NNP .", []),
        (
            "Here 8 were killed in Dorna and he saw 5 in Orvane .",
            "RB CD VBD VBN IN NNP CC PRP VBD CD IN NNP .",
            [],
        ),
    ],
)
def test_another_place_takes_the_word_of_the_first(
    text: str, tags: str, expected: list[tuple[str, str, bool]]
) -> None:
    assert found(text, tags) == expected


@pytest.mark.parametrize(
    ("behind", "tags", "expected"),
    [
        ("Of those , 9 are still held .", "IN DT , CD VBP RB VBN .", [("abducted", "9", True)]),
        ("9 of them remain in captivity .", "CD IN PRP VBP IN NN .", [("abducted", "9 of them", True)]),
        ("9 meetings are held .", "CD NNS VBP VBN .", []),
        ("Of those , 9 are free .", "IN DT , CD VBP JJ .", []),
    ],
)
def test_those_still_held_are_of_the_abducted(
    behind: str, tags: str, expected: list[tuple[str, str, bool]]
) -> None:
    assert found(f"Here 30 men were abducted . {behind}", f"RB CD NNS VBD VBN . {tags}") == expected


def test_nobody_is_still_held_where_nobody_was_taken() -> None:
    assert found("Here 9 are still held .", "RB CD VBP RB VBN .") == []


@pytest.mark.parametrize("joint", ["or", "and", "nor"])
def test_one_no_denies_both_words(joint: str) -> None:
    assert found(f"No deaths {joint} injuries .", "DT NNS CC NNS .") == [("injured", "No deaths", False)]
