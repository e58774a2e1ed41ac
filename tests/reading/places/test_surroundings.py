import pytest

from hearsay.reading.outline import outline
from hearsay.reading.places.names import Name
from hearsay.reading.places.surroundings import containments, datelines, unit_level
from hearsay.reading.syntax import Syntax
from hearsay.records import Level
from tests.reading.places.flat import flat


def named(syntax: Syntax, *texts: str) -> list[Name]:
    return [Name(at, at, text) for text in texts for at in [syntax.words.index(text.lower())]]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Shells fell on Lenz district.", Level.DISTRICT),
        ("Shells fell on the province of Lenz.", Level.PROVINCE),
        ("Shells fell in the Lenz region.", Level.PROVINCE),
        ("Shells fell on the village of Lenz.", Level.TOWN),
        ("Shells fell in the Lenz countryside.", Level.PROVINCE),
        ("Shells fell on Lenz.", None),
        ("The district governor. Lenz was calm.", None),
        ("The mayor of Lenz spoke.", None),
    ],
)
def test_a_word_beside_the_name_tells_its_level(text: str, level: Level | None) -> None:
    syntax = flat(text)
    assert unit_level(syntax, named(syntax, "Lenz")[0]) is level


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("A mine went off in Lenz, Arna.", "Lenz", "Arna"),
        ("A mine went off in Lenz (Arna).", "Lenz", "Arna"),
        ("A mine went off in Lenz in Arna province.", "Lenz", "Arna"),
        ("A mine went off in Lenz, in the southern province of Arna.", "Lenz", "Arna"),
        ("A mine went off in Lenz, capital of Arna.", "Lenz", "Arna"),
        ("A mine went off in Arna province, in whose capital, Lenz, there was fighting.", "Lenz", "Arna"),
        ("A mine went off in the Arna city of Lenz.", "Lenz", "Arna"),
    ],
)
def test_the_text_says_what_lies_in_what(text: str, inner: str, outer: str) -> None:
    syntax = flat(text)
    order = sorted(["Lenz", "Arna"], key=lambda name: syntax.words.index(name.lower()))
    names = named(syntax, *order)
    assert [(order[w.inner], order[w.outer]) for w in containments(syntax, names)] == [(inner, outer)]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Lenz and Arna.",
        "They went from Lenz to Arna.",
        "He left Lenz. Arna was calm.",
        "Lenz said that it would attack Arna.",
    ],
)
def test_other_words_say_nothing_of_it(text: str) -> None:
    syntax = flat(text)
    assert list(containments(syntax, named(syntax, "Lenz", "Arna"))) == []


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("LENZ, Arland, June 7 (Northern Wire) - A mine went off.", ["Lenz", "Arland"], {0, 1}),
        ("LENZ: A mine went off.", ["Lenz"], {0}),
        ("Lenz — A mine went off in Orvo.", ["Lenz", "Orvo"], {0}),
        ("LENZ A mine went off in Orvo.", ["Lenz", "Orvo"], {0}),
        ("Lenz was shelled.", ["Lenz"], set()),
        ("Lenz-based troops went to Orvo.", ["Lenz", "Orvo"], set()),
        ("Shells fell on Lenz - and on Orvo.", ["Lenz", "Orvo"], set()),
    ],
)
def test_names_of_a_dateline_are_told_apart(text: str, names: list[str], expected: set[int]) -> None:
    syntax = flat(text)
    assert datelines(outline(text), syntax, named(syntax, *names)) == expected
