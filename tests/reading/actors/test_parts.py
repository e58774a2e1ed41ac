import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.parts import is_place_part, is_state, parts_of


def sorts(words):
    return [piece.sort for piece in parts_of(words).pieces]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the Afghan army", ["listed", "noun"]),
        ("Afghan Army General Sadat", ["listed", "noun", "noun", "name"]),
        ("the old bridge", ["word", "word"]),
        ("the Blue River Front", ["name", "name", "noun"]),
        ("security forces", ["noun"]),
        ("Orla Jordan", ["name", "name"]),
        ("Democratic Republic of Congo", ["listed"]),
    ],
)
def test_the_words_before_the_head_are_told_apart(words, found):
    assert sorts(words) == found


@pytest.mark.parametrize(
    ("words", "determiner", "is_counted", "rest"),
    [
        ("the rebels", "the", False, "rebels"),
        ("at least 10 civilians", "", True, "civilians"),
        ("another resident", "another", False, "resident"),
        ("more than a dozen soldiers", "a", True, "soldiers"),
        ("some of the residents", "some", False, "residents"),
        ("two of the residents", "the", True, "residents"),
        ("17 rebels", "", True, "rebels"),
        ("Three soldiers", "", True, "soldiers"),
        ("the Two Rivers Front", "the", True, "Rivers Front"),
    ],
)
def test_what_only_determines_and_counts_is_set_aside(words, determiner, is_counted, rest):
    parts = parts_of(words)
    assert (parts.determiner, parts.is_counted, parts.words) == (determiner, is_counted, rest)


@pytest.mark.parametrize("words", ["dozens of residents", "a group of residents", "hundreds of residents"])
def test_what_is_counted_is_the_head(words):
    parts = parts_of(words)
    assert parts.head.singular == "resident"
    assert parts.is_counted


@pytest.mark.parametrize(
    ("words", "is_part"),
    [
        ("one of the rebels", True),
        ("members of the front", True),
        ("half of the residents", True),
        ("dozens of residents", False),
        ("two residents", False),
    ],
)
def test_a_part_of_something_named_is_known_as_one(words, is_part):
    assert parts_of(words).is_part is is_part


@pytest.mark.parametrize(
    ("words", "preposition", "after"),
    [
        ("residents of Orlec", "of", "Orlec"),
        ("troops loyal to the council", "loyal", "council"),
        ("men riding a motorcycle", "riding", "motorcycle"),
        ("a man dressed in black", "dressed", "in black"),
        ("the chief of staff", "", None),
    ],
)
def test_what_follows_the_head_is_kept_apart(words, preposition, after):
    parts = parts_of(words)
    assert parts.preposition == preposition
    assert (parts.after.words if parts.after else None) == after


@pytest.mark.parametrize(
    ("words", "is_plural"),
    [("rebels", True), ("a rebel", False), ("Afghans", True), ("police", True), ("Orla Venn", False)],
)
def test_a_plural_is_known_by_its_head(words, is_plural):
    assert parts_of(words).is_plural is is_plural


@pytest.mark.parametrize("mark", [", the envoy", " (OBF)", "; others", " [OBF]"])
def test_a_phrase_ends_at_a_mark(mark):
    assert parts_of(f"the army{mark}").words.startswith("army")
    assert sorts(f"the army{mark}") == ["noun"]


def test_pieces_know_states_and_parts_of_a_land():
    east, ukraine = parts_of("eastern Ukraine").pieces
    assert is_place_part(east)
    assert is_state(ukraine)
    assert not is_state(east)


def test_a_prefix_and_its_word_are_one():
    assert [piece.key for piece in parts_of("anti-government protesters").pieces] == [
        "antigovernment",
        "protesters",
    ]


@given(st.text(max_size=60))
def test_any_text_has_parts(words):
    parts = parts_of(words)
    assert parts.head is None or parts.head == parts.pieces[-1]
    assert all(piece.tokens for piece in parts.pieces)
