"""The words that say what befell people, alone and with others."""

import pytest

from hearsay.reading.figures.idioms import NOTHING, TELLING, idiom
from hearsay.reading.figures.measures import COUNTS, DEEDS, NOUNS, STATES, VERBS, is_deed
from hearsay.records import Measure
from tests.reading.figures.flat import flat


@pytest.mark.parametrize(
    ("word", "measure", "slot"),
    [
        ("killed", Measure.KILLED, "object"),
        ("killing", Measure.KILLED, "object"),
        ("slain", Measure.KILLED, "object"),
        ("died", Measure.KILLED, "subject"),
        ("dying", Measure.KILLED, "subject"),
        ("wounded", Measure.INJURED, "object"),
        ("shot", Measure.INJURED, "object"),
        ("disappeared", Measure.MISSING, "subject"),
        ("captured", Measure.CAPTURED, "object"),
        ("kidnapped", Measure.ABDUCTED, "object"),
        ("kidnaped", Measure.ABDUCTED, "object"),
        ("arrested", Measure.ARRESTED, "object"),
        ("detaining", Measure.ARRESTED, "object"),
        ("displaced", Measure.DISPLACED, "object"),
        ("fled", Measure.DISPLACED, "subject"),
    ],
)
def test_a_form_of_a_verb_tells_its_measure(word: str, measure: Measure, slot: str) -> None:
    assert (VERBS[word].measures, VERBS[word].slot) == ((measure,), slot)


@pytest.mark.parametrize(
    ("table", "word", "measures"),
    [
        (STATES, "dead", (Measure.KILLED,)),
        (STATES, "missing", (Measure.MISSING,)),
        (STATES, "homeless", (Measure.DISPLACED,)),
        (COUNTS, "fatalities", (Measure.KILLED,)),
        (COUNTS, "casualties", (Measure.KILLED, Measure.INJURED)),
        (NOUNS, "abduction", (Measure.ABDUCTED,)),
        (NOUNS, "arrest", (Measure.ARRESTED,)),
    ],
)
def test_states_and_nouns_tell_theirs(
    table: dict[str, object], word: str, measures: tuple[Measure, ...]
) -> None:
    assert table[word].measures == measures  # type: ignore[attr-defined]


def test_every_measure_is_told_by_some_word() -> None:
    assert {measure for deed in DEEDS.values() for measure in deed.measures} == set(Measure)


def test_words_of_no_table_tell_nothing() -> None:
    assert not any(is_deed(word) for word in ("said", "fire", "people", "attack"))


@pytest.mark.parametrize(
    ("text", "word", "measure", "slot"),
    [
        ("gunmen shot two men dead", "shot", Measure.KILLED, "object"),
        ("two men were beaten to death", "beaten", Measure.KILLED, "object"),
        ("six men were burned alive", "burned", Measure.KILLED, "object"),
        ("a man was fatally shot", "shot", Measure.KILLED, "object"),
        ("they gunned down two men", "gunned", Measure.KILLED, "object"),
        ("soldiers took 15 men hostage", "took", Measure.ABDUCTED, "object"),
        ("eleven were taken prisoner", "taken", Measure.CAPTURED, "object"),
        ("four were taken into custody", "taken", Measure.ARRESTED, "object"),
        ("hostages are being held", "held", Measure.ABDUCTED, "object"),
        ("a driver was held by police", "held", Measure.ARRESTED, "object"),
        ("five were taken to hospital", "taken", Measure.INJURED, "object"),
        ("three lost their lives", "lost", Measure.KILLED, "subject"),
        ("the brigade lost 12 soldiers", "lost", Measure.KILLED, "object"),
        ("the war claimed the lives of 20", "claimed", Measure.KILLED, "object"),
        ("two went missing", "went", Measure.MISSING, "subject"),
        ("three had their throats cut", "had", Measure.KILLED, "subject"),
        ("four suffered burns", "suffered", Measure.INJURED, "subject"),
        ("three were treated for wounds", "treated", Measure.INJURED, "object"),
        ("ten fled their homes", "fled", Measure.DISPLACED, "subject"),
        ("ten were forced to flee", "forced", Measure.DISPLACED, "object"),
        ("ten were driven from their homes", "driven", Measure.DISPLACED, "object"),
        ("two were found dead", "found", Measure.KILLED, "object"),
        ("two were put to death", "put", Measure.KILLED, "object"),
        ("police rounded up 20", "rounded", Measure.ARRESTED, "object"),
        ("ten were sentenced to prison", "sentenced", Measure.ARRESTED, "object"),
        ("14 are in critical condition", "critical", Measure.INJURED, "state"),
    ],
)
def test_words_together_tell_what_none_tells_alone(text: str, word: str, measure: Measure, slot: str) -> None:
    tags = " ".join("VBN" if each == word else "NN" for each in text.split())
    syntax = flat(text, tags)
    deed = idiom(syntax, syntax.words.index(word), word)
    assert deed is not None
    assert (deed.measures, deed.slot) == ((measure,), slot)
    assert word in TELLING


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("they shot at protesters", "shot"),
        ("two men were shot and wounded", "shot"),
        ("the prisoners fled", "fled"),
        ("the thief fled the courtroom by car", "fled"),
        ("he is gunning for them", "gunning"),
        ("two were evacuated to hospital", "evacuated"),
        ("pictures hang there", "hang"),
        ("rebels burned down houses", "burned"),
    ],
)
def test_words_together_tell_nothing_or_leave_it_to_the_other_word(text: str, word: str) -> None:
    syntax = flat(text)
    deed = idiom(syntax, syntax.words.index(word), word)
    if text == "the prisoners fled":
        assert deed is not None
        assert deed.measures == (Measure.DISPLACED,)
    else:
        assert deed == NOTHING


@pytest.mark.parametrize(
    "text", ["they took the road", "they had a meeting", "they lost the match", "they held talks"]
)
def test_common_verbs_tell_nothing_by_themselves(text: str) -> None:
    syntax = flat(text)
    assert idiom(syntax, 1, syntax.words[1]) is None


def test_death_in_the_next_clause_is_another() -> None:
    syntax = flat("He was beaten and his wife was found dead", "PRP VBD VBN CC PRP$ NN VBD VBN JJ")
    assert idiom(syntax, 2, "beaten") is None
