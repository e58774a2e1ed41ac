import pytest

from hearsay.reading.places.names import Name
from hearsay.reading.places.senses import Sense, head_of, is_people, senses
from hearsay.reading.syntax import Syntax
from tests.reading.places.flat import flat
from tests.reading.places.grounded import event, grounds, words_of


def name(syntax: Syntax, text: str) -> Name:
    first, end = words_of(syntax, text)
    return Name(first, end - 1, text.partition("#")[0])


def sense(
    text: str,
    word: str,
    *,
    labels: dict[str, str] | None = None,
    heads: dict[str, str] | None = None,
    relations: dict[str, str] | None = None,
    tags: dict[str, str] | None = None,
    listed: bool = True,
) -> Sense:
    """What a name means; heads and relations are given by words."""
    plain = flat(text)
    syntax = flat(
        text,
        tags=tags,
        heads={words_of(plain, one)[0]: words_of(plain, other)[0] for one, other in (heads or {}).items()},
        relations={words_of(plain, one)[0]: relation for one, relation in (relations or {}).items()},
    )
    return senses(grounds(syntax, names=labels), [name(syntax, word)], set(), lambda _: listed)[0]


@pytest.mark.parametrize("word", ["Syrian", "Palestinians", "Afghans", "Turkish"])
def test_demonyms_are_people(word: str) -> None:
    assert sense(f"The {word} left.", word, tags={word: "NNPS"}, listed=False) is Sense.PEOPLE


def test_an_unlisted_adjective_is_a_demonym_and_a_listed_name_is_none() -> None:
    assert (
        sense("The Rovenskian troops left.", "Rovenskian", tags={"Rovenskian": "JJ"}, listed=False)
        is Sense.PEOPLE
    )
    assert sense("Shells fell on Rovenskian.", "Rovenskian", tags={"Rovenskian": "JJ"}) is Sense.PLACE


def test_a_people_with_a_word_for_a_unit_is_a_place() -> None:
    assert sense("Clashes went on in the Amhara region.", "Amhara") is Sense.PLACE


@pytest.mark.parametrize("words", ["Turkish-led troops", "Belmark-backed troops", "Belmark-based troops"])
def test_who_leads_or_backs_is_no_place(words: str) -> None:
    syntax = flat(f"The {words} left.")
    assert is_people(syntax, name(syntax, words.partition("-")[0]), lambda _: True)


def test_a_name_in_the_name_of_a_body_is_a_part() -> None:
    labels = {"Lenz Human Rights Group": "organisation"}
    found = sense("The Lenz Human Rights Group spoke.", "Lenz", labels=labels)
    assert found is Sense.PART


def test_people_of_a_place_are_no_name_of_a_body() -> None:
    assert (
        sense("The residents of Lenz spoke.", "Lenz", labels={"residents of Lenz": "organisation"})
        is Sense.PLACE
    )


def test_a_compound_of_a_body_is_a_part() -> None:
    found = sense(
        "The Lenz Brigade of volunteers left.",
        "Lenz",
        labels={"Brigade": "organisation"},
        heads={"Lenz": "Brigade"},
        relations={"Lenz": "compound"},
    )
    assert found is Sense.PART


def test_a_town_before_its_airport_is_the_town() -> None:
    found = sense(
        "They held Lenz Airport.",
        "Lenz",
        labels={"Airport": "organisation"},
        heads={"Lenz": "Airport"},
        relations={"Lenz": "compound"},
    )
    assert found is Sense.PLACE


@pytest.mark.parametrize(
    ("word", "expected"), [("Kabul", Sense.GOVERNMENT), ("Pakistan", Sense.PARTY), ("Lenz", Sense.PLACE)]
)
def test_who_acts_is_a_government_or_a_state_and_never_a_town_that_is_no_seat(
    word: str, expected: Sense
) -> None:
    text = f"Then {word} agreed to it."
    assert sense(text, word, heads={word: "agreed"}, relations={word: "nsubj"}) is expected


@pytest.mark.parametrize(
    ("text", "heads", "relations"),
    [
        ("A bomb went off in Kabul.", {"in": "Kabul"}, {"in": "case", "Kabul": "obl"}),
        ("They flew to Kabul.", {"to": "Kabul", "Kabul": "flew"}, {"to": "case", "Kabul": "obl"}),
        ("They held the city of Kabul.", {"of": "Kabul", "Kabul": "city"}, {"of": "case", "Kabul": "nmod"}),
    ],
)
def test_a_seat_of_government_is_a_town_where_something_is_there(
    text: str, heads: dict[str, str], relations: dict[str, str]
) -> None:
    labels = {"Kabul": "organisation"}
    assert sense(text, "Kabul", labels=labels, heads=heads, relations=relations) is Sense.PLACE


def test_the_government_in_a_seat_is_the_government() -> None:
    found = sense(
        "They blamed the government in Kabul.",
        "Kabul",
        heads={"in": "Kabul", "Kabul": "government"},
        relations={"in": "case", "Kabul": "nmod"},
    )
    assert found is Sense.GOVERNMENT


def test_a_dateline_is_a_place_whatever_it_does() -> None:
    syntax = flat("Kabul agreed.", heads={0: 1}, relations={0: "nsubj"})
    assert senses(grounds(syntax), [name(syntax, "Kabul")], {0}, lambda _: True) == [Sense.PLACE]


def test_to_whom_something_is_said_is_a_government_and_what_is_struck_is_a_place() -> None:
    syntax = flat("They warned Kabul.")
    told = grounds(syntax, events=[event(syntax, "warned", "THREATEN", recipients=["Kabul"])])
    struck = grounds(syntax, events=[event(syntax, "warned", "ASSAULT", recipients=["Kabul"])])
    found = [senses(each, [name(syntax, "Kabul")], set(), lambda _: True)[0] for each in (told, struck)]
    assert found == [Sense.GOVERNMENT, Sense.PLACE]


def test_what_is_coordinated_with_a_government_is_one_too() -> None:
    syntax = flat(
        "Talks of Kabul and Islamabad went on.",
        heads={4: 2},
        relations={4: "conj"},
    )
    own = grounds(syntax, names={"Kabul": "organisation"})
    names = [name(syntax, "Kabul"), name(syntax, "Islamabad")]
    assert senses(own, names, set(), lambda _: True) == [Sense.GOVERNMENT, Sense.GOVERNMENT]


def test_the_head_of_a_name_is_what_the_others_hang_on() -> None:
    syntax = flat("In New Lenz it was calm.", heads={1: 2})
    assert head_of(syntax, Name(1, 2, "New Lenz")) == 2
