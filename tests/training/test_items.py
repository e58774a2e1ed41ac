"""How an example becomes what one training step takes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import PointerSpec, ScaleSpec, TagSpec, WordSpec, spans_of
from tests.reading.small_model import small_pieces
from tests.training.made import example, made_items
from training.examples import Example, Labelled, Pointers, Pointing
from training.heads import MANNER, ROLES
from training.items import Arrows, Item, items

SCALE = ScaleSpec("happened")
HEADS = (ROLES, PointerSpec("source_of_cue", 4), PointerSpec("cue_of_content", 4), MANNER, SCALE)


@pytest.fixture(scope="module")
def pieces(tmp_path_factory) -> Pieces:
    return small_pieces(tmp_path_factory.mktemp("model"))


def only(found: Example, pieces: Pieces) -> Item:
    (item,) = items(found, pieces, HEADS)
    return item


def bare(text: str, *spans: Labelled) -> Example:
    return Example("bare", text, None, {"roles": spans}, {})


def pointing(text: str, *blocks: Pointers) -> Example:
    return Example("made", text, None, {}, {"source_of_cue": blocks})


def spans(item: Item) -> list[tuple[int, int, str]]:
    """The spans that the tags of an item say, as positions of words."""
    path = item.tags["roles"].tolist()
    return [span[:3] for span in spans_of(path, ROLES.labels, [0.0] * len(path))]


def test_each_span_is_a_begin_and_insides(pieces) -> None:
    item = only(example("<s1>Ana Bak</s1> <c1>said</c1> <t1>that boats burned</t1>."), pieces)
    assert item.tags["roles"].tolist() == [1, 2, 3, 5, 6, 6, 0]


def test_spans_that_touch_stay_apart(pieces) -> None:
    item = only(example("<s1>Ana</s1> <s2>Bak</s2> <c1>said</c1> <t1>so</t1>"), pieces)
    assert spans(item)[:2] == [(0, 1, "source"), (1, 2, "source")]


def test_a_span_over_paragraphs_begins_anew_in_each(pieces) -> None:
    text = "Boats burned.\n\nTowers fell."
    assert spans(only(bare(text, Labelled(0, len(text), "content")), pieces)) == [
        (0, 3, "content"),
        (3, 6, "content"),
    ]


def test_a_word_that_a_span_holds_in_part_is_labelled(pieces) -> None:
    assert spans(only(bare("Boats burned", Labelled(7, 10, "content")), pieces)) == [(1, 2, "content")]


def test_a_span_of_white_space_labels_nothing(pieces) -> None:
    assert spans(only(bare("Boats burned", Labelled(5, 6, "content")), pieces)) == []


def test_the_first_words_of_paragraphs_are_told(pieces) -> None:
    assert only(bare("Boats burned.\n\nTowers fell."), pieces).begins.tolist() == [True, False, False] * 2


def test_a_manner_is_told_of_the_first_word_of_its_cue(pieces) -> None:
    item = only(example("<s1>Ana Bak</s1> <c1>fears</c1> <t1>more</t1>."), pieces)
    assert item.words["manner"].tolist() == [[2, MANNER.labels.index("believes")]]


def test_a_cue_points_to_its_source_among_all_sources(pieces) -> None:
    item = only(
        example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>. <s2>Bor</s2> <c2>denied</c2> <t2>it</t2>."), pieces
    )
    (block,) = item.arrows["source_of_cue"]
    assert block.candidates.tolist() == [0, 4]
    assert block.origins.tolist() == [1, 5]
    assert block.right.tolist() == [[True, False], [False, True]]


def test_a_cue_without_a_source_points_to_none_of_them(pieces) -> None:
    item = only(
        example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>. It <c2>is reported</c2> <t2>that</t2>."), pieces
    )
    (block,) = item.arrows["source_of_cue"]
    assert block.right.tolist() == [[True], [False]]


def test_every_piece_of_content_points_to_its_cue(pieces) -> None:
    item = only(example("<t1>So</t1> <s1>Ana</s1> <c1>said</c1>. <t1>And that</t1>."), pieces)
    (block,) = item.arrows["cue_of_content"]
    assert (block.origins.tolist(), block.right.tolist()) == ([0, 4], [[True], [True]])


def test_a_span_whose_target_lies_in_another_passage_does_not_point(pieces) -> None:
    text = "Ana " + "so " * 300 + "\n\nsaid so"
    cue = (text.index("said"), text.index("said") + 4)
    found = pointing(text, Pointers(((0, 3),), (Pointing(*cue, ((0, 3),)),)))
    cut = list(items(found, pieces, HEADS))
    assert len(cut) > 1
    assert all(item.arrows["source_of_cue"] == [] for item in cut)


def test_each_sentence_is_a_block_of_its_own(pieces) -> None:
    text = "Boats burned. Towers fell."
    first = Pointers(((0, 5), (6, 12)), (Pointing(0, 5, ((6, 12),)), Pointing(6, 12, ())))
    second = Pointers(((14, 20), (21, 25)), (Pointing(14, 20, ((21, 25),)),))
    one, other = only(pointing(text, first, second), pieces).arrows["source_of_cue"]
    assert (one.origins.tolist(), one.candidates.tolist()) == ([0, 1], [0, 1])
    assert one.right.tolist() == [[False, True], [False, False]]
    assert (other.origins.tolist(), other.candidates.tolist()) == ([3], [3, 4])


def test_a_block_from_which_nothing_points_is_left_out(pieces) -> None:
    assert only(pointing("Boats burned", Pointers(((0, 5),), ())), pieces).arrows == {"source_of_cue": []}


def test_any_of_several_targets_is_right(pieces) -> None:
    block = Pointers(((0, 3), (4, 7), (8, 12)), (Pointing(8, 12, ((0, 3), (4, 7))),))
    (found,) = only(pointing("Ana Bak said", block), pieces).arrows["source_of_cue"]
    assert found.right.tolist() == [[True, True, False]]


def test_candidates_that_one_word_holds_are_one(pieces) -> None:
    block = Pointers(((0, 2), (2, 4), (5, 9)), (Pointing(5, 9, ((2, 4),)),))
    (found,) = only(pointing("dont said", block), pieces).arrows["source_of_cue"]
    assert (found.candidates.tolist(), found.right.tolist()) == ([0, 1], [[True, False]])


def test_a_number_is_told_of_its_word(pieces) -> None:
    spans = {"happened": (Labelled(6, 12, "-2.25"), Labelled(0, 5, "3"))}
    (item,) = items(Example("made", "Boats burned", None, spans, {}), pieces, HEADS)
    assert item.scales["happened"].tolist() == [[1, -2.25], [0, 3]]
    assert item.scales["happened"].dtype == np.float32


def test_an_item_teaches_the_heads_that_it_has_something_for(pieces) -> None:
    spans = {"roles": (), "manner": (), "happened": (Labelled(0, 5, "1"),)}
    (item,) = items(Example("made", "Boats burned", None, spans, {"source_of_cue": ()}), pieces, HEADS)
    taught = {name: item.teaches(name) for name in ("roles", "manner", "happened", "source_of_cue", "other")}
    assert [name for name, is_taught in taught.items() if is_taught] == ["roles", "happened"]


def test_a_head_that_an_example_does_not_teach_gets_nothing_from_it(pieces) -> None:
    item = only(bare("Boats burned"), pieces)
    assert (item.words, item.scales, item.arrows) == ({}, {}, {})
    assert item.tags.keys() == {"roles"}
    (untaught,) = items(example("<c1>said</c1> <t1>so</t1>"), pieces, (TagSpec("other", ("x",)),))
    assert (untaught.tags, untaught.words, untaught.arrows) == ({}, {}, {})


def test_labels_are_known_by_the_head_that_is_taught(pieces) -> None:
    head = WordSpec("manner", ("shows", "says"))
    (item,) = items(example("<c1>said</c1> <t1>so</t1>"), pieces, (head,))
    assert item.words["manner"].tolist() == [[0, 1]]


def test_a_label_that_the_head_does_not_have_is_refused(pieces) -> None:
    with pytest.raises(ValueError, match=r"tuple\.index"):
        only(bare("Boats burned", Labelled(0, 5, "weapon")), pieces)


def test_a_long_report_teaches_each_span_once_where_it_begins(pieces) -> None:
    text = "so " * 500 + "said boats burned " + "so " * 500
    start = text.index("said")
    found = Example("long", text, None, {"manner": (Labelled(start, start + 4, "says"),)}, {})
    taught = [item for item in items(found, pieces, HEADS) if len(item.words["manner"])]
    assert 1 <= len(taught) <= 2  # windows overlap
    for item in taught:
        word = item.passage.words[item.words["manner"][0, 0]]
        assert word == 500


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 4)), max_size=4))
def test_whatever_the_spans_every_path_is_legal(pieces, places: list[tuple[int, int]]) -> None:
    text = "Boats burned.\n\nTowers fell here."
    labelled = [Labelled(start * 2, start * 2 + length, "cue") for start, length in sorted(places)]
    path = only(bare(text, *labelled), pieces).tags["roles"].tolist()
    assert set(path) <= {0, 3, 4}
    assert all(first in {3, 4} for first, second in zip([0, *path], path, strict=False) if second == 4)


def test_all_examples_are_cut_into_words_and_targets_of_one_length(pieces) -> None:
    for item in made_items(pieces):
        assert len(item.tags["roles"]) == len(item.begins) == len(item.passage.first)
        for block in (*item.arrows["source_of_cue"], *item.arrows["cue_of_content"]):
            assert block.right.shape == (len(block.origins), len(block.candidates))
            assert np.isin(block.right.sum(axis=1), (0, 1)).all()


def test_a_long_sentence_points_only_where_both_ends_are_seen(pieces) -> None:
    text = " ".join(["so"] * 500)
    words = tuple((at, at + 2) for at in range(0, len(text), 3))
    block = Pointers(words, tuple(Pointing(*word, (words[0],)) for word in words[1:]))
    cut = list(items(pointing(text, block), pieces, HEADS))
    found: list[Arrows] = [arrows for item in cut for arrows in item.arrows["source_of_cue"]]
    assert len(cut) > 1
    assert len(found) == 1  # the windows that the first word is not in teach nothing
    assert found[0].right[:, 0].all()
