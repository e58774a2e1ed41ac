import pytest

from hearsay.reading.places.linking import Candidate, features, path_between, score, verbs_between
from hearsay.reading.places.of_events import Located, places_of_events
from hearsay.reading.syntax import Syntax
from hearsay.records import Level
from tests.reading.places.flat import flat
from tests.reading.places.grounded import grounds, happening, words_of
from tests.reading.trees import tree

ARNA, LENZ, ORVO = 0, 1, 2
ARNA_UNIT = ("AA", "01")
BOMBED = tree(
    "Jets/NNS/nsubj/2 bombed/VBD/root/0 camps/NNS/obj/2 in/IN/case/5 Lenz/NNP/obl/2 and/CC/cc/7 fled/VBD/conj/2 "
    "to/IN/case/9 Orvo/NNP/obl/7"
)


def located(
    syntax: Syntax, word: str, place: int, level: Level = Level.TOWN, *, is_anaphor: bool = False
) -> Located:
    first, end = words_of(syntax, word)
    candidate = Candidate(first, end - 1, end - 1, is_anaphor=is_anaphor)
    unit = ARNA_UNIT if level is Level.PROVINCE else None
    return Located(candidate, place, level, (("AA",), ARNA_UNIT), unit)


def places(
    syntax: Syntax,
    triggers: list[tuple[str, str]],
    mentioned: list[Located],
    pointed: dict[tuple[str, str], float] | None = None,
    elsewhere: tuple[int, ...] = (),
) -> list[list[int]]:
    """The places of events, which the model points to with the given chances."""
    place_of: dict[int, dict[int, float]] = {}
    for (one, other), chance in (pointed or {}).items():
        place_of.setdefault(words_of(syntax, one)[0], {})[words_of(syntax, other)[0]] = chance
    told = [happening(syntax, word, kind) for word, kind in triggers]
    return places_of_events(grounds(syntax, happenings=told, place_of=place_of), mentioned, elsewhere)


def test_an_event_is_where_the_model_points() -> None:
    mentioned = [located(BOMBED, "Lenz", LENZ), located(BOMBED, "Orvo", ORVO)]
    found = places(BOMBED, [("bombed", "ASSAULT")], mentioned, {("bombed", "Lenz"): 0.9})
    assert found == [[LENZ]]


def test_without_a_pointer_a_place_far_off_is_none() -> None:
    mentioned = [located(BOMBED, "Orvo", ORVO)]
    assert places(BOMBED, [("Jets", "ASSAULT")], mentioned) == [[]]


def test_what_is_struck_is_where_it_was() -> None:
    syntax = tree("Jets/NNS/nsubj/2 bombed/VBD/root/0 Lenz/NNP/obj/2")
    assert places(syntax, [("bombed", "ASSAULT")], [located(syntax, "Lenz", LENZ)]) == [[LENZ]]
    assert places(syntax, [("bombed", "CONSULT")], [located(syntax, "Lenz", LENZ)]) == [[]]


def test_an_event_was_there() -> None:
    syntax = tree("Two/CD/nsubj/2 died/VBD/root/0 there/RB/advmod/2")
    mentioned = [located(syntax, "there", LENZ, is_anaphor=True)]
    assert places(syntax, [("died", "ASSAULT")], mentioned) == [[LENZ]]


def test_of_a_province_and_its_town_the_nearer_town_is_meant() -> None:
    syntax = tree(
        "In/IN/case/2 Arna/NNP/obl/8 ,/,/punct/2 in/IN/case/6 whose/WP$/nmod:poss/6 capital/NN/obl/8 Lenz/NNP/appos/6 "
        "fought/VBD/root/0 troops/NNS/nsubj/8"
    )
    mentioned = [located(syntax, "Arna", ARNA, Level.PROVINCE), located(syntax, "Lenz", LENZ)]
    found = places(syntax, [("fought", "ASSAULT")], mentioned, {("fought", "Arna"): 0.9})
    assert found == [[LENZ, ARNA]]


def test_of_places_in_a_row_the_first_comes_first() -> None:
    syntax = tree("Jets/NNS/nsubj/2 hit/VBD/root/0 Lenz/NNP/obj/2 and/CC/cc/5 Orvo/NNP/conj/3")
    mentioned = [located(syntax, "Lenz", LENZ), located(syntax, "Orvo", ORVO)]
    pointed = {("hit", "Lenz"): 0.6, ("hit", "Orvo"): 0.9}
    assert places(syntax, [("hit", "ASSAULT")], mentioned, pointed)[0][0] == LENZ


CALM = "Jets bombed Lenz. Two men died. It was calm. It was calm. Two more died."


def stays(kind: str, word: str = "died", **more: tuple[int, ...]) -> list[int]:
    """Where an event of a sentence without a place is, after an event in Lenz."""
    syntax = flat(CALM, heads={2: 1}, relations={2: "obj"}, tags={"died": "VBD", "bombed": "VBD"})
    return places(syntax, [("bombed", "ASSAULT"), (word, kind)], [located(syntax, "Lenz", LENZ)], **more)[1]


def test_the_telling_stays_where_it_was() -> None:
    assert stays("ASSAULT") == [LENZ]


def test_it_does_not_stay_for_what_may_be_said_anywhere() -> None:
    assert stays("CONSULT") == []


def test_it_does_not_stay_over_many_sentences() -> None:
    assert stays("ASSAULT", "died#2") == []


def test_it_does_not_stay_where_another_state_acts() -> None:
    assert stays("ASSAULT", elsewhere=(1,)) == []


def test_a_town_of_the_sentence_before_is_nearer_than_the_last_event() -> None:
    syntax = flat(
        "Jets bombed Lenz. The people of Orvo fled. Two men died.", heads={2: 1}, relations={2: "obj"}
    )
    mentioned = [located(syntax, "Lenz", LENZ), located(syntax, "Orvo", ORVO)]
    found = places(syntax, [("bombed", "ASSAULT"), ("died", "ASSAULT")], mentioned)
    assert found == [[LENZ], [ORVO]]


@pytest.mark.parametrize(
    ("place", "word", "path"),
    [
        ("Lenz", "bombed", ["^obl"]),
        ("Orvo", "fled", ["^obl"]),
        ("Orvo", "bombed", ["^obl", "^conj"]),
        ("Lenz", "fled", ["^obl", "vconj"]),
    ],
)
def test_the_path_goes_up_from_the_place_and_down_to_the_event(
    place: str, word: str, path: list[str]
) -> None:
    assert path_between(BOMBED, words_of(BOMBED, place)[0], words_of(BOMBED, word)[0]) == path


def test_verbs_between_are_counted() -> None:
    orvo = located(BOMBED, "Orvo", ORVO).candidate
    assert verbs_between(BOMBED, words_of(BOMBED, "bombed")[0], orvo) == 1
    assert verbs_between(BOMBED, words_of(BOMBED, "fled")[0], orvo) == 0


def test_the_features_of_a_place_beside_an_event() -> None:
    lenz, orvo = (located(BOMBED, word, 0).candidate for word in ("Lenz", "Orvo"))
    own = grounds(BOMBED, place_of={1: {4: 0.9}})
    found = features(BOMBED, own.evidence, [1], lenz, [orvo])
    assert {"path ^obl", "case in", "verb own", "likeliest", "nearest", "first", "places 2"} <= set(found)
    assert "verb below" in features(BOMBED, own.evidence, [1], orvo, [lenz])


def test_features_that_have_no_weight_say_nothing() -> None:
    assert score({}, ["anything"]) == 0.5
    assert score({"one": 2.0}, ["one", "other"]) == score({"one": 2.0}, ["one"]) > 0.5
