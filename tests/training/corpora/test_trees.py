"""Treebank tokens as the words that the encoder reads: split, shared, and told once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.syntax import PART
from tests.reading.small_model import small_pieces
from tests.training.corpora.made_trees import arrows, made, placed, shown
from training.corpora.trees import (
    ENTITIES,
    RELATIONS,
    TAGS,
    Token,
    heads,
    pointing_to,
    relation_of,
    relations,
    tag_of,
    tags,
    tree,
    words_of,
)
from training.examples import Offsets

US = ("U.S. troops left.", "U.S./NNP/compound/2 troops/NNS/nsubj/3 left/VBD/root/0 ././punct/3")
DONT = ("They don't go.", "They/PRP/nsubj/4 do/VBP/aux/4 n't/RB/advmod/4 go/VB/root/0 ././punct/4")
CANNOT = ("She cannot stay.", "She/PRP/nsubj/4 can/MD/aux/4 not/RB/advmod/4 stay/VB/root/0 ././punct/4")
OWNER = ("Ana's boat", "Ana/NNP/nmod:poss/3 's/POS/case/1 boat/NN/root/0")
DUNNO = ("I dunno.", "I/PRP/nsubj/4 du/VBP/aux/4 n/RB/advmod/4 no/VB/root/0 ././punct/4")
SENTENCES = (US, DONT, CANNOT, OWNER, DUNNO)


@pytest.mark.parametrize(
    ("sentence", "labelled"),
    [
        (
            US,
            [
                ("U", "compound"),
                (".", PART),
                ("S", PART),
                (".", PART),
                ("troops", "nsubj"),
                ("left", "root"),
                (".", "punct"),
            ],
        ),
        (
            DONT,
            [("They", "nsubj"), ("don", "aux"), ("'", PART), ("t", PART), ("go", "root"), (".", "punct")],
        ),
        (CANNOT, [("She", "nsubj"), ("cannot", "aux"), ("stay", "root"), (".", "punct")]),
        (OWNER, [("Ana", "nmod:poss"), ("'", "case"), ("s", PART), ("boat", "root")]),
        (DUNNO, [("I", "nsubj"), ("dunno", "root"), (".", "punct")]),
    ],
)
def test_every_word_has_one_relation_and_the_rest_of_a_token_is_its_part(sentence, labelled) -> None:
    text, _ = sentence
    assert shown(text, list(relations(made(*sentence)))) == labelled


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [(US, "U", "NNP"), (DONT, "don", "VBP"), (CANNOT, "cannot", "MD"), (DUNNO, "dunno", "VB")],
)
def test_of_tokens_in_one_word_the_highest_tells_its_tag(sentence, word: str, tag: str) -> None:
    text, _ = sentence
    assert dict(shown(text, list(tags(made(*sentence)))))[word] == tag


@pytest.mark.parametrize(
    ("sentence", "pointing"),
    [
        (
            US,
            [
                ("U", ("troops",)),
                (".", ("U",)),
                ("S", ("U",)),
                (".", ("U",)),
                ("troops", ("left",)),
                ("left", ()),
                (".", ("left",)),
            ],
        ),
        (
            DONT,
            [
                ("They", ("go",)),
                ("don", ("go",)),
                ("'", ("don",)),
                ("t", ("don",)),
                ("go", ()),
                (".", ("go",)),
            ],
        ),
        (CANNOT, [("She", ("stay",)), ("cannot", ("stay",)), ("stay", ()), (".", ("stay",))]),
        (DUNNO, [("I", ("dunno",)), ("dunno", ()), (".", ("dunno",))]),
    ],
)
def test_every_word_points_to_one_word_and_the_root_to_none(sentence, pointing) -> None:
    text, _ = sentence
    assert arrows(text, heads(made(*sentence))) == pointing


@pytest.mark.parametrize("sentence", SENTENCES)
def test_words_are_those_that_the_encoder_reads(tmp_path, sentence) -> None:
    text, _ = sentence
    words, _ = small_pieces(tmp_path).cut(outline(text))
    expected = list(zip(words.starts.tolist(), words.ends.tolist(), strict=True))
    assert list(made(*sentence).candidates) == expected


@given(text=st.text(alphabet="ab1.-_'’ £€°\né", max_size=30))
def test_words_of_any_text_are_those_that_the_encoder_reads(tmp_path_factory, text: str) -> None:
    words, _ = small_pieces(tmp_path_factory.mktemp("model")).cut(outline(text))
    read = list(zip(words.starts.tolist(), words.ends.tolist(), strict=True))
    assert [text[s:e] for s, e in words_of(text, 0, len(text)) if text[s:e].strip()] == [
        text[s:e] for s, e in read
    ]


def leads_to_the_root(word: Offsets, above: dict[Offsets, tuple[Offsets, ...]]) -> bool:
    for _ in above:
        if not above[word]:
            return True
        (word,) = above[word]
    return False


@given(cuts=st.sets(st.integers(1, 24), max_size=8), seed=st.randoms(use_true_random=False))
def test_however_a_text_is_cut_into_tokens_every_word_is_told_once(cuts: set[int], seed) -> None:
    text = "Can't 3.5pm re-enter, U.S.A"
    edges = [0, *sorted(cuts), len(text)]
    places = [
        (start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        for start, end in pairwise(edges)
        if (piece := text[start:end]).strip()
    ]
    order = seed.sample(range(len(places)), len(places))
    above = {word: order[seed.randrange(at)] if at else -1 for at, word in enumerate(order)}
    found = tree(text, [Token(*place, above[at], "dep", "NN") for at, place in enumerate(places)])
    assert sorted(found.candidates) == list(words_of(text, 0, len(text)))
    assert [label[:2] for label in relations(found)] == list(found.candidates)
    pointing = heads(found).pointing
    assert sum(not each.targets for each in pointing) == 1
    above_word = {(each.start, each.end): each.targets for each in pointing}
    for word in found.candidates:
        assert leads_to_the_root(word, above_word)


def test_a_stretch_without_words_is_one_all_the_same() -> None:
    assert words_of("a  b", 1, 3) == [(1, 3)]


def test_the_head_of_a_phrase_hangs_on_what_is_outside() -> None:
    found = made(
        "Rebels took the old town",
        "Rebels/NNS/nsubj/2 took/VBD/root/0 the/DT/det/5 old/JJ/amod/5 town/NN/obj/2",
    )
    assert found.head_of(2, 5) == 4
    assert found.head_of(0, 5) == 1
    assert found.head_of(2, 4) == 2  # no constituent: the first of several


def test_links_between_tokens_are_links_between_their_words() -> None:
    text, _ = DONT
    found = pointing_to(made(*DONT), [(3, [0]), (0, []), (1, [0, 3])])
    assert arrows(text, found) == [("go", ("They",)), ("They", ()), ("don", ("They", "go"))]
    assert len(found.candidates) == 6


def test_a_word_that_would_point_to_itself_alone_does_not_point() -> None:
    text, _ = DONT
    found = pointing_to(made(*DONT), [(1, [2]), (2, [1, 3])])
    assert arrows(text, found) == [("don", ("go",))]


@pytest.mark.parametrize(
    ("relation", "known"),
    [
        ("nsubj", "nsubj"),
        ("nsubj:pass", "nsubj:pass"),
        ("nsubj:outer", "nsubj"),
        ("obl:tmod", "obl"),
        ("acl:relcl", "acl:relcl"),
        ("goeswith", "dep"),
        ("reparandum", "dep"),
    ],
)
def test_relations_that_are_not_told_apart_count_as_what_they_are_a_kind_of(relation, known) -> None:
    assert relation_of(relation) == known
    assert known in RELATIONS


@pytest.mark.parametrize(
    ("tag", "known"), [("NNP", "NNP"), ("PRP$", "PRP$"), ("``", "."), ("HYPH", "."), ("", ".")]
)
def test_marks_and_odd_tags_are_one(tag: str, known: str) -> None:
    assert tag_of(tag) == known
    assert known in TAGS


def test_sorts_of_things_are_ten() -> None:
    assert len(set(ENTITIES)) == 10


def test_tokens_are_placed_one_after_the_other() -> None:
    assert placed("so so", ["so", "so"]) == [(0, 2), (3, 5)]
