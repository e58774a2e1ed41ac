import pytest

from hearsay.reading.places.anaphora import Known, Seat, anaphors
from hearsay.records import Level
from tests.reading.places.flat import flat

TOWN, PROVINCE, COUNTRY = 0, 1, 2
PLACES = {
    "Lenz": Known(0, TOWN, Level.TOWN, "AA", "01"),
    "Arna": Known(0, PROVINCE, Level.PROVINCE, "AA", "01"),
    "Arland": Known(0, COUNTRY, Level.COUNTRY, "AA"),
    "Arlen": Known(0, 3, Level.TOWN, "AA", "01", is_capital=True),
}


def meant(text: str) -> list[tuple[str, int | Seat]]:
    """The anaphors of a text with what they mean; names in it are the places above."""
    syntax = flat(text, tags={"There": "EX"})
    known = [
        PLACES[name]._replace(word=at)
        for at, start in enumerate(syntax.starts)
        for name in [syntax.text[start : syntax.ends[at]]]
        if name in PLACES
    ]
    return [(" ".join(syntax.words[a.first : a.last + 1]), a.place) for a in anaphors(syntax, known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on Lenz. The city burned.", [("the city", TOWN)]),
        ("Shells fell on Lenz in Arna. They left the province.", [("the province", PROVINCE)]),
        ("Shells fell on Lenz in Arna. This town burned.", [("this town", TOWN)]),
        ("Arland was calm. Lenz burned. They left the country.", [("the country", COUNTRY)]),
        ("Shells fell on Lenz. Two people died there.", [("there", TOWN)]),
        ("Shells fell on Lenz in Arna. Two people died there.", [("there", TOWN)]),
        ("Shells fell on Lenz. They fled the besieged city.", [("the besieged city", TOWN)]),
        ("Arna was calm. They went to the city. Lenz burned.", []),
        ("Shells fell on Lenz. They left the district.", []),
        ("Shells fell on Lenz. The city of Orvo burned.", []),
        ("Shells fell on Lenz. The city council met.", []),
        ("Shells fell on Lenz. There were fires.", []),
        ("Shells fell on Lenz. there was fire.", []),
        ("Shells fell on Lenz. A city burned.", []),
    ],
)
def test_words_mean_the_place_last_named_of_their_level(text: str, expected: list[tuple[str, int]]) -> None:
    assert meant(text) == expected


def test_a_word_may_mean_what_a_word_before_meant() -> None:
    text = "Shells fell on Lenz. The city burned. Two people died there."
    assert meant(text) == [("the city", TOWN), ("there", TOWN)]


def test_what_was_named_long_ago_is_not_meant() -> None:
    text = "Shells fell on Lenz. " + "It was calm. " * 15 + "The city burned."
    assert meant(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lenz burned. They went to the capital.", Seat("AA", None)),
        ("Arlen was calm. Lenz burned. They went to the capital.", 3),
        ("Arna was calm. They took the provincial capital.", Seat("AA", "01")),
        ("Arna was calm. They took the capital of the province.", Seat("AA", "01")),
    ],
)
def test_the_capital_is_that_of_where_the_telling_is(text: str, place: int | Seat) -> None:
    assert meant(text)[0][1] == place


def test_without_any_place_there_is_no_capital() -> None:
    assert meant("They went to the capital.") == []
