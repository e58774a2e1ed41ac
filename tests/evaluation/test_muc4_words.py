import pytest

from evaluation.muc4_keys import Filler, KeyedReport
from evaluation.muc4_words import Heads, Party, bare, bare_name, is_pronoun, last_word, party
from tests.evaluation.test_muc4_scorer import key


def heads() -> Heads:
    one = key(
        PerpInd=["armed men", "guerrillas"],
        PerpOrg=["national guard", "owls"],
        Target=["police station", "market street bank"],
        Weapon=["car bomb", "bomb"],
    )
    described = {**one.roles, "Described": (Filler(("peasants", "mayor")),)}
    return Heads.learned([KeyedReport("x", "", (one._replace(roles=described),))])


HEADS = heads()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the two armed men", "armed men"),
        ("at least 10 peasants", "peasants"),
        ("Army of Orlec (AO", "Army of Orlec"),
        ('"The Owls"', "Owls"),
        ("a  car\nbomb", "car bomb"),
        ("the", "the"),
    ],
)
def test_determiners_numbers_marks_and_brackets_are_taken_off(words: str, expected: str) -> None:
    assert bare(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("two members of the Owls", "members"),
        ("Armed men", "men"),
        ("residence of the mayor", "residence"),
        ("", ""),
    ],
)
def test_the_last_word_of_the_core_is_the_head(words: str, expected: str) -> None:
    assert last_word(words) == expected


@pytest.mark.parametrize(("words", "expected"), [("them", True), ("The others", True), ("Themba", False)])
def test_pronouns_name_nobody(words: str, expected: bool) -> None:
    assert is_pronoun(words) is expected
    assert (party(words, None, HEADS, is_recipient=True) == Party()) is expected


@pytest.mark.parametrize(
    ("words", "sector", "expected"),
    [
        ("armed men", None, Party(people="armed men")),
        ("the peasant", None, Party(people="peasant")),
        ("the Owls", "REB", Party(organisation="Owls")),
        ("the Northern Front", None, Party(organisation="Northern Front")),
        ("the NFL", None, Party(organisation="NFL")),
        ("NFL guerrillas", "REB", Party(people="NFL guerrillas", organisation="NFL")),
        (
            "members of the National Guard",
            "MIL",
            Party(people="members of the National Guard", organisation="National Guard"),
        ),
        ("General Ana Ruiz", "MIL", Party(name="Ana Ruiz")),
        ("strange shapes", None, Party()),
    ],
)
def test_who_does_it(words: str, sector: str | None, expected: Party) -> None:
    assert party(words, sector, HEADS, is_recipient=False) == expected


@pytest.mark.parametrize(
    ("words", "sector", "expected"),
    [
        ("the police station", None, Party(thing="police station")),
        ("the Market Street Bank", None, Party(thing="Market Street Bank")),
        ("the Ministry of Defense Front", None, Party(thing="Ministry of Defense Front")),
        ("Mayor Ana Ruiz de Orlec", None, Party(name="Ana Ruiz de Orlec")),
        ("two farmers", "CVL", Party(people="farmers")),
        ("his words", None, Party()),
    ],
)
def test_whom_or_what_it_is_done_to(words: str, sector: str | None, expected: Party) -> None:
    assert party(words, sector, HEADS, is_recipient=True) == expected


def test_a_number_of_a_word_knows_what_the_other_is() -> None:
    assert HEADS.kind("peasant") == "people"
    assert HEADS.kind("stations") == "thing"
    assert HEADS.kind("guerrilla") == "people"
    assert HEADS.kind("cloud") is None
    assert HEADS.is_a("bombs", "weapon")
    assert not HEADS.is_a("student", "weapon")


def test_the_longest_end_that_the_keys_have_is_kept() -> None:
    assert HEADS.known_end("powerful Car Bomb", "weapon") == "Car Bomb"
    assert HEADS.known_end("sharp stones", "weapon") == "sharp stones"


def test_titles_before_a_name_go() -> None:
    assert bare_name("former Senator Luis Orlov") == "Luis Orlov"
    assert bare_name("the mayor") == "the mayor"
