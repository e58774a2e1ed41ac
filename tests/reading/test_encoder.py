"""How the heads of a model are told apart, and how passages are run: with a session that computes nothing."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import ModelMissing
from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.encoder import SHIPPED, Encoder, Heads, Scored
from hearsay.reading.outline import outline
from hearsay.reading.pieces import LONGEST_PASSAGE, Pieces
from hearsay.reading.scores import PointerSpec, ScaleSpec, TagSpec, WordSpec, nearness
from hearsay.records import Model
from tests.reading.small_model import (
    POINTER,
    SCALE,
    TAGS,
    WORDS,
    echoing,
    vocabulary,
    word_places,
    write_model,
)

FILES = ("encoder.onnx", "heads.json", "tokenizer.json")


def described(*heads, **more) -> Heads:
    return Heads({"name": "small", "version": "1", "heads": list(heads), **more})


# Heads ----------------------------------------------------------------------------------------------


def test_heads_take_their_columns_in_the_order_in_which_they_are_described() -> None:
    heads = described(TAGS, POINTER, WORDS)
    assert heads.columns == {
        "roles": slice(0, 7),
        "cue_of_content": slice(7, 16),
        "manner": slice(16, 20),
    }


def test_each_kind_of_head_is_known_again() -> None:
    heads = described(WORDS, POINTER, TAGS, SCALE)
    assert heads.specs == {
        "happened": ScaleSpec("happened"),
        "manner": WordSpec("manner", ("says", "believes", "intends", "shows")),
        "cue_of_content": PointerSpec("cue_of_content", 4),
        "roles": TagSpec("roles", ("source", "cue", "content")),
    }


def test_tables_stand_beside_the_heads_that_have_them() -> None:
    heads = described(TAGS, {**POINTER, "rank": [float(n) for n in range(8)]}, WORDS)
    assert heads.transitions.keys() == {"roles"}
    assert heads.tables.keys() == {"cue_of_content"}
    assert heads.tables["cue_of_content"].rank.tolist() == list(range(8))
    assert heads.tables["cue_of_content"].distance.dtype == np.float32


def test_what_distance_says_is_reckoned_once_for_sentences_of_any_length() -> None:
    heads = described({**POINTER, "distance": [float(n) for n in range(22)]})
    near = heads.near("cue_of_content")
    assert near.tolist() == nearness(heads.tables["cue_of_content"], MAX_SENTENCE_WORDS).tolist()
    assert heads.near("cue_of_content") is near


def test_words_get_their_likeliest_label() -> None:
    heads = described(WORDS)
    scored = Scored(word_places("so it"), {"manner": np.eye(4, dtype=np.float32)[[2, 0]]})
    assert heads.labels("manner", scored) == ["intends", "says"]


@pytest.mark.parametrize("asked", ["pointer", "labels"])
def test_a_head_of_another_kind_is_refused(asked: str) -> None:
    heads = described(TAGS)
    with pytest.raises(TypeError, match="roles is no"):
        heads.pointer("roles") if asked == "pointer" else heads.labels("roles", Scored(word_places(""), {}))


def test_the_model_says_its_name_and_version() -> None:
    assert described(WORDS).model == Model(name="small", version="1")


def test_a_model_without_heads_has_no_columns() -> None:
    assert described().columns == {}


# The folder -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("absent", FILES)
def test_a_model_that_lacks_a_file_is_refused_by_the_name_of_the_file(tmp_path, absent: str) -> None:
    (write_model(tmp_path) / absent).unlink()
    with pytest.raises(ModelMissing, match=absent) as refused:
        Encoder(tmp_path)
    assert not any(file in refused.value.what for file in FILES if file != absent)


def test_an_empty_folder_is_refused_with_all_that_is_missing(tmp_path) -> None:
    with pytest.raises(ModelMissing) as refused:
        Encoder(tmp_path)
    assert all(file in refused.value.sentence for file in FILES)


def test_loading_an_encoder_loads_no_network_yet(tmp_path) -> None:
    assert "_session" not in Encoder(write_model(tmp_path)).__dict__


# Running --------------------------------------------------------------------------------------------


def test_each_word_gets_the_scores_of_its_first_piece(tmp_path) -> None:
    encoder, _ = echoing(tmp_path)
    whole = outline("The so army")
    (scored,) = encoder.score([whole])
    (passage,) = Pieces(tmp_path / "tokenizer.json").cut(whole)[1]
    assert scored.heads["roles"][:, 0].tolist() == passage.pieces[passage.first, 0].tolist()
    assert scored.heads["roles"][:, 4].tolist() == [1, 2, 4]  # "so" has two pieces


def test_each_head_gets_its_own_columns(tmp_path) -> None:
    encoder, _ = echoing(tmp_path)
    (scored,) = encoder.score([outline("The army said.")])
    assert {name: scores.shape for name, scores in scored.heads.items()} == {
        "roles": (4, 7),
        "cue_of_content": (4, 9),
        "manner": (4, 4),
    }


def test_no_texts_and_empty_texts_run_nothing(tmp_path) -> None:
    encoder, session = echoing(tmp_path)
    assert encoder.score([]) == []
    (scored,) = encoder.score([outline("")])
    assert scored.heads["roles"].shape == (0, 7)
    assert session.shapes == []


def test_each_passage_is_run_alone_so_that_no_company_changes_its_scores(tmp_path) -> None:
    encoder, session = echoing(tmp_path)
    encoder.score([outline("The army."), outline("A river.\n\nThe bridge."), outline("so " * 500)])
    assert {rows for rows, *_ in session.shapes} == {1}
    assert sorted(longest for _, longest, _ in session.shapes)[:2] == [5, 9]


def test_a_report_is_read_the_same_alone_and_among_others(tmp_path) -> None:
    encoder, _ = echoing(tmp_path)
    texts = ["The army said. " * 90, "A river.\n\nThe bridge.", "", "so " * 500]
    wholes = [outline(text) for text in texts]
    for whole, together in zip(wholes, encoder.score(wholes), strict=True):
        (alone,) = encoder.score([whole])
        assert np.array_equal(alone.words.starts, together.words.starts)
        assert all(np.array_equal(alone.heads[name], together.heads[name]) for name in alone.heads)


@given(lengths=st.lists(st.integers(0, 700), max_size=8))
def test_every_word_of_every_report_is_scored(tmp_path_factory, lengths: list[int]) -> None:
    encoder, session = echoing(tmp_path_factory.mktemp("model"))
    scored = encoder.score([outline("the " * length) for length in lengths])
    assert all(longest <= LONGEST_PASSAGE for _, longest, _ in session.shapes)
    assert [len(each.words.starts) for each in scored] == lengths
    assert all((each.heads["roles"][:, 0] > 0).all() for each in scored)  # 0 would be a word never scored


@pytest.mark.parametrize("threads", [1, 4])
def test_texts_keep_their_order_whatever_the_threads(tmp_path, threads: int) -> None:
    encoder, _ = echoing(tmp_path, threads=threads)
    texts = ["the", "and", "so " * 900, "", "river", "bridge", "said"] * 3
    scored = encoder.score([outline(text) for text in texts])
    known = vocabulary()
    for text, each in zip(texts, scored, strict=True):
        first = {int(piece) for piece in each.heads["roles"][:, 0]}
        assert first == {known.get(text) or known["s"] for _ in text[:1]}


def test_what_was_begun_can_be_waited_for_in_any_order(tmp_path) -> None:
    encoder, _ = echoing(tmp_path)
    texts = ["the river", "so " * 500, "", "and the bridge"]
    begun = [encoder.begin([outline(text)]) for text in texts]
    for text, awaited in reversed(list(zip(texts, begun, strict=True))):
        (scored,), (alone,) = awaited(), encoder.score([outline(text)])
        assert all(np.array_equal(scored.heads[name], alone.heads[name]) for name in alone.heads)


# The shipped model ----------------------------------------------------------------------------------


@pytest.mark.model
def test_the_shipped_model_gives_as_many_columns_as_its_heads_own() -> None:
    encoder = Encoder(threads=1)
    columns = max(each.stop for each in encoder.heads.columns.values())
    batch = np.ones((2, 5, 4), np.int32)
    assert encoder._session.run(None, {"pieces": batch})[0].shape == (2, 5, columns)


@pytest.mark.model
def test_the_shipped_model_says_the_same_of_a_text_whatever_is_read_beside_it() -> None:
    encoder = Encoder(threads=2)
    short, long = outline("The army left, she said."), outline("The river rose again that week. " * 10)
    (alone,), (_, beside) = encoder.score([short]), encoder.score([long, short])
    assert all(np.array_equal(alone.heads[name], beside.heads[name]) for name in alone.heads)


@pytest.mark.model
def test_the_shipped_heads_have_the_tables_that_decoding_needs() -> None:
    description = json.loads((SHIPPED / "heads.json").read_text("utf-8"))
    heads = Heads(description)
    for name, spec in heads.specs.items():
        if isinstance(spec, TagSpec):
            assert heads.transitions[name].shape == (spec.columns, spec.columns)
        elif isinstance(spec, PointerSpec):
            assert (heads.tables[name].distance.shape, heads.tables[name].rank.shape) == ((22,), (8,))
