"""What befell people by several words: each wording with the measure, and whose people it befell."""

import pytest
from hypothesis import given

from hearsay.reading.figures.idioms import NOTHING, TELLING, behind, idiom
from hearsay.reading.figures.measures import (
    ABDUCTED,
    ARRESTED,
    CAPTURED,
    DISPLACED,
    INJURED,
    KILLED,
    MISSING,
    Deed,
)
from tests.reading.figures.flat import any_texts, flat


def told(text: str, word: str, tags: str = "") -> Deed | None:
    """What the first `word` of a text tells with the words behind it."""
    syntax = flat(text, tags) if tags else flat(text)
    return idiom(syntax, syntax.words.index(word), word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They shot two of the farmers dead .", "shot"),
        ("The mob beat the trader to death .", "beat"),
        ("Raiders hacked the herders to death .", "hacked"),
        ("Two clerks were stabbed to death .", "stabbed"),
        ("The crowd trampled four people to death .", "trampled"),
        ("The rebels burned five people to death .", "burned"),
        ("They buried three men alive .", "buried"),
        ("She was fatally shot .", "shot"),
        ("He was mortally beaten .", "beaten"),
        ("They shot down two men .", "shot"),
        ("Six were shot down by the patrol .", "shot"),
        ("The patrol gunned down six traders .", "gunned"),
        ("Raiders mowed down the pilgrims .", "mowed"),
        ("They were hunted down .", "hunted"),
        ("The shelling claimed nine lives .", "claimed"),
        ("The fire cost four lives .", "cost"),
        ("The blast took seven lives .", "took"),
        ("The brigade lost twelve soldiers .", "lost"),
        ("The widow lost two sons .", "lost"),
        ("Five clerks were found dead .", "found"),
        ("Two men were found hanged .", "found"),
        ("The court put three men to death .", "put"),
        ("We buried nine of them .", "buried"),
    ],
)
def test_what_is_done_to_the_dead_befalls_the_object(text: str, word: str) -> None:
    assert told(text, word) == Deed((KILLED,), "object")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Nine miners lost their lives .", "lost"),
        ("The guard lost his life .", "lost"),
        ("Three herders had their throats cut .", "had"),
        ("Two traders had their throats slit .", "had"),
    ],
)
def test_who_loses_a_life_stands_before_the_verb(text: str, word: str) -> None:
    assert told(text, word) == Deed((KILLED,), "subject")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They shot at the convoy .", "shot"),
        ("They shot back at noon .", "shot"),
        ("The guards shot down the drone .", "shot"),
        ("The officers shot and killed two men .", "shot"),
        ("They beat or injured the clerks .", "beat"),
        ("The crowd burned two shops .", "burned"),
        ("He is gunning for the post .", "gunning"),
        ("They hang banners there .", "hang"),
        ("Four people were buried yesterday .", "buried"),
        ("The slide buried six houses under mud .", "buried"),
        ("The wounded were evacuated to a hospital .", "evacuated"),
        ("Two gunmen fled the scene .", "fled"),
        ("The prisoners fled to the hills .", "fled"),
        ("Seven people fled from the courtroom .", "fled"),
    ],
)
def test_what_only_sounds_like_it_must_tell_nothing(text: str, word: str) -> None:
    assert told(text, word) == NOTHING


@pytest.mark.parametrize(
    ("text", "word", "deed"),
    [
        ("Six clerks suffered burns .", "suffered", Deed((INJURED,), "subject")),
        ("Two drivers sustained minor injuries .", "sustained", Deed((INJURED,), "subject")),
        ("Ten people received wounds .", "received", Deed((INJURED,), "subject")),
        ("Nine were treated in hospital .", "treated", Deed((INJURED,), "object")),
        ("Nine were treated for smoke inhalation .", "treated", Deed((INJURED,), "object")),
        ("Three were rushed to a hospital .", "rushed", Deed((INJURED,), "object")),
        ("Three were airlifted to hospital .", "airlifted", Deed((INJURED,), "object")),
        ("Two were in critical condition .", "critical", Deed((INJURED,), "state")),
        ("Two were in stable condition .", "stable", Deed((INJURED,), "state")),
    ],
)
def test_wounds_and_hospitals_tell_of_the_injured(text: str, word: str, deed: Deed) -> None:
    assert told(text, word) == deed


@pytest.mark.parametrize(
    ("text", "word", "measure"),
    [
        ("They took four nurses hostage .", "took", ABDUCTED),
        ("The band holds two monks captive .", "holds", ABDUCTED),
        ("They took 30 hostages .", "took", ABDUCTED),
        ("Raiders seized 30 hostages .", "seized", ABDUCTED),
        ("The hostages were held .", "held", ABDUCTED),
        ("The army took nine men prisoner .", "took", CAPTURED),
        ("They took nine prisoners .", "took", CAPTURED),
        ("Police took two men into custody .", "took", ARRESTED),
        ("Four men were held at a checkpoint .", "held", ARRESTED),
        ("Four men were held by soldiers .", "held", ARRESTED),
        ("Guards rounded up 20 men .", "rounded", ARRESTED),
        ("Two men were sentenced to prison .", "sentenced", ARRESTED),
    ],
)
def test_who_takes_somebody_is_told_by_what_they_are_taken_as(text: str, word: str, measure: str) -> None:
    assert told(text, word) == Deed((measure,), "object")


@pytest.mark.parametrize(
    ("text", "word", "deed"),
    [
        ("Nine hundred people fled their homes .", "fled", Deed((DISPLACED,), "subject")),
        ("Villagers fled across the river .", "fled", Deed((DISPLACED,), "subject")),
        ("Two thousand people fled .", "fled", Deed((DISPLACED,), "subject")),
        ("The flood forced 300 people to leave .", "forced", Deed((DISPLACED,), "object")),
        ("They were driven from their homes .", "driven", Deed((DISPLACED,), "object")),
        ("Four sailors went missing .", "went", Deed((MISSING,), "subject")),
        ("Four sailors remain missing .", "remain", Deed((MISSING,), "subject")),
        ("Four sailors are still missing .", "still", Deed((MISSING,), "subject")),
    ],
)
def test_people_who_left_and_people_who_are_gone(text: str, word: str, deed: Deed) -> None:
    assert told(text, word) == deed


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The talks took two days .", "took"),
        ("The minister lost the vote .", "lost"),
        ("The plan suffered a delay .", "suffered"),
        ("The minister went home .", "went"),
        ("They had a meeting .", "had"),
        ("They were forced to wait .", "forced"),
        ("The patrol found a rifle .", "found"),
        ("They put the paper down .", "put"),
        ("They seized two trucks .", "seized"),
        ("He was sentenced to pay a fine .", "sentenced"),
        ("Prices were cut again .", "cut"),
        ("The case is serious .", "serious"),
        ("Two men were shot .", "shot"),
        ("Six hundred people were evacuated from the valley .", "evacuated"),
        ("The minister spoke .", "spoke"),
    ],
)
def test_where_the_words_behind_say_nothing_the_verb_is_left_to_itself(text: str, word: str) -> None:
    assert told(text, word) is None


@pytest.mark.parametrize("end", [".", ";", ":", "while", "but", "when", "before", "after"])
def test_what_stands_behind_the_end_of_a_clause_does_not_count(end: str) -> None:
    syntax = flat(f"They shot two men {end} one lay dead")
    assert behind(syntax, 1) == ["two", "men"]


def test_a_later_verb_ends_the_clause_only_where_asked() -> None:
    syntax = flat("They shot two men who lay dead", "PRP VBD CD NNS WP VBD JJ")
    assert behind(syntax, 1) == ["two", "men", "who", "lay", "dead"]
    assert behind(syntax, 1, is_clause=True) == ["two", "men", "who"]


@pytest.mark.parametrize("size", range(6))
def test_no_more_words_than_asked_stand_behind(size: int) -> None:
    syntax = flat("They shot one two three four five")
    assert behind(syntax, 1, size) == ["one", "two", "three", "four", "five"][:size]


@pytest.mark.parametrize(("first", "second"), [("Arvian", "Belian"), ("rebel", "government")])
@pytest.mark.parametrize(
    ("wording", "word"),
    [
        ("{} fighters shot two {} men dead .", "shot"),
        ("{} forces took four {} nurses hostage .", "took"),
        ("{} guards rounded up ten {} men .", "rounded"),
        ("{} troops gunned down two {} men .", "gunned"),
        ("{} shelling claimed four {} lives .", "claimed"),
    ],
)
def test_the_same_wording_tells_the_same_whoever_does_it(
    wording: str, word: str, first: str, second: str
) -> None:
    assert told(wording.format(first, second), word) == told(wording.format(second, first), word)
    assert told(wording.format(first, second), word) not in (None, NOTHING)


@given(any_texts)
def test_of_any_words_only_the_listed_ones_tell_anything(text: str) -> None:
    syntax = flat(text)
    for at, word in enumerate(syntax.words):
        if idiom(syntax, at, word) is not None:
            assert word in TELLING
