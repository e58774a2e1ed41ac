import itertools
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.words import Question, Wanted, asked, fold, found, indexed, key_of, words_of
from hearsay.limits import MAX_ASKED_WORDS, MAX_INDEXED_BYTES, MAX_WORD_CHARACTERS


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Shells hit Sele", ["shells", "hit", "sele"]),
        ("Chişinău’s cease-fire", ["chisinau", "s", "cease", "fire"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("ﬁve ½ №7", ["five", "1", "2", "7"]),
        ("1,200 people", ["1", "200", "people"]),
        ("snake_case", ["snake", "case"]),
        ("Ἀθῆναι Москва", ["αθηναι", "москва"]),
        ("", []),
        ("— … “”", []),
    ],
)
def test_words_are_cut_and_folded(text, folded):
    assert [word.folded for word in words_of(text)] == folded


def test_a_word_says_where_it_stands():
    text = "At Chişinău, shells"
    assert [text[word.start : word.end] for word in words_of(text)] == ["At", "Chişinău", "shells"]


@given(st.text())
def test_every_word_is_letters_and_digits_and_lies_in_the_text(text):
    last = 0
    for word in words_of(text):
        assert word.folded.isalnum()
        assert 0 <= word.start < word.end <= len(text)
        assert (
            word.start >= last or word.end == last
        )  # parts of a word that folding parts stand where it does
        last = word.end


@given(st.text())
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_letters_are_the_same_words(text):
    forms = {indexed(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


def test_what_is_indexed_has_a_bound_and_ends_with_a_whole_word():
    text = "abcdefg " * (MAX_INDEXED_BYTES // 8 + 100)
    assert MAX_INDEXED_BYTES - 8 <= len(indexed(text)) <= MAX_INDEXED_BYTES
    assert set(indexed(text).split()) == {"abcdefg"}


def test_a_long_word_is_cut():
    assert indexed("x" * 1000) == "x" * MAX_WORD_CHARACTERS


def test_a_million_of_any_letter_takes_no_time():
    for letter in ("a", "_", " ", "\u0301", "a\u0301", "-", "½"):
        start = time.perf_counter()
        indexed(letter * (1_000_000 // len(letter)))
        assert time.perf_counter() - start < 8, letter


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("bridge Orlec", Question((Wanted(("bridge",)), Wanted(("orlec",))))),
        ('"Northern Council" army', Question((Wanted(("northern", "council")), Wanted(("army",))))),
        ("“Northern Council”", Question((Wanted(("northern", "council")),))),
        ("shell*", Question((Wanted(("shell",), begins=True),))),
        ("army -bridge", Question((Wanted(("army",)),), (Wanted(("bridge",)),))),
        ('-"northern council"', Question((), (Wanted(("northern", "council")),))),
        ("cease-fire", Question((Wanted(("cease", "fire")),))),
        ('"unclosed phrase', Question((Wanted(("unclosed", "phrase")),))),
        ("AND OR NOT NEAR", Question(tuple(Wanted((word,)) for word in ("and", "or", "not", "near")))),
        ("col:x ^y {z}", Question((Wanted(("col", "x")), Wanted(("y",)), Wanted(("z",))))),
        ('* - " ""', Question()),
        ("", Question()),
    ],
)
def test_what_a_person_writes_has_one_meaning(written, question):
    assert asked(written) == question


def test_a_question_has_a_bound():
    assert len(asked("a b " * 1000).wanted) == MAX_ASKED_WORDS


@given(st.text())
def test_any_string_is_a_question_of_letters_and_digits(written):
    question = asked(written)
    for term in (*question.wanted, *question.unwanted):
        assert term.words
        assert all(word.isalnum() for word in term.words)


@pytest.mark.parametrize(
    ("question", "hits"),
    [
        ("shells", ["Shells"]),
        ("shell*", ["Shells", "shelling"]),
        ('"hit the"', ["hit the"]),
        ("hit shells", ["Shells", "hit"]),
        ('"the mark*"', ["the market"]),
        ("gone", []),
        ("", []),
    ],
)
def test_hits_are_found_in_the_text(question, hits):
    text = "Shells hit the market; the shelling went on."
    assert [text[start:end] for start, end in found(text, asked(question).wanted)] == hits


def test_hits_never_overlap():
    spans = found("a b a b a", asked('"a b a" "b a b" a').wanted)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_name_is_looked_up_by_its_folded_words():
    assert key_of("  Áron  KÉSZ-Nagy ") == "aron kesz nagy"
    assert key_of(None) is None
