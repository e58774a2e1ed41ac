from evaluation.muc4_candidates import Candidate, candidates
from evaluation.muc4_incidents import incidents
from tests.evaluation.happened import Made
from tests.evaluation.test_muc4_words import HEADS

TEXT = "NFL guerrillas killed the mayor, Ana Ruiz, in a car bomb attack. They fled."


def found(made: Made) -> list[Candidate]:
    reading = made.reading()
    return [c for incident in incidents(reading) for c in candidates(incident, reading, HEADS)]


def of(made: Made, words: str) -> set[str]:
    return {feature for c in found(made) if c.words == words for feature in c.features}


def killed() -> Made:
    return Made(TEXT, guerrillas="REB").event("killed", by=["NFL guerrillas"], to=["Ana Ruiz"])


def test_an_actor_comes_as_phrase_as_last_word_and_without_titles() -> None:
    assert {"NFL guerrillas", "guerrillas", "Ana Ruiz"} <= {c.words for c in found(killed())}


def test_forms_of_one_actor_share_whose_they_are() -> None:
    whose = {c.whose for c in found(killed()) if "guerrillas" in c.words}
    assert len(whose) == 1
    assert whose.isdisjoint(c.whose for c in found(killed()) if c.words == "Ana Ruiz")


def test_features_tell_the_part_in_the_incident() -> None:
    assert "part doer" in of(killed(), "NFL guerrillas")
    assert "part recipient" in of(killed(), "Ana Ruiz")


def test_parties_are_not_told_apart_by_who_they_are() -> None:
    turned = Made(TEXT).event("killed", by=["Ana Ruiz"], to=["NFL guerrillas"])
    assert "part doer" in of(turned, "Ana Ruiz")
    assert "part recipient" in of(turned, "NFL guerrillas")


def test_a_pronoun_fills_nothing() -> None:
    made = Made(TEXT).event("killed", by=["They"], to=["Ana Ruiz"])
    assert "They" not in {c.words for c in found(made)}


def test_weapons_and_the_words_of_triggers_may_fill_a_role() -> None:
    made = Made(TEXT).event("car bomb attack").event("killed", to=["Ana Ruiz"], weapon="a car bomb")
    weapons = {c.words for c in found(made) if "part weapon" in c.features}
    assert {"car bomb", "car bomb attack"} <= weapons


def test_what_the_rules_say_is_a_feature() -> None:
    assert "rules Victim" in of(killed(), "Ana Ruiz")
    assert "rules Victim" not in of(killed(), "guerrillas")
