"""Parts of speech that letters, or the word before, rule out."""

import numpy as np
import pytest

from hearsay.reading.verb_forms import is_possible, tagged_by_form, with_finite_verbs
from tests.reading.trees import tree

LABELS = ("VBG", "VBZ", "VBD", "VBN", "VBP", "VB", "NN", "NNS", "JJ")


def tags(written: str) -> list[str]:
    """The tags of words whose likeliest ones are those written, then those of `LABELS` in their order."""
    syntax = tree(written)
    scores = np.tile(-np.arange(len(LABELS), dtype=np.float32), (len(syntax.words), 1))
    return tagged_by_form(syntax, scores, LABELS)


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("keeps", "VBG"),
        ("say", "VBD"),
        ("warn", "VBN"),
        ("raids", "VBD"),
        ("talked", "VB"),
        ("taken", "VB"),
        ("eating", "VBP"),
        ("raid", "VBZ"),
        ("attacks", "VBP"),
    ],
)
def test_forms_rule_out_parts_of_speech(word: str, tag: str) -> None:
    assert not is_possible(word, tag)


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("keeping", "VBG"),
        ("gonna", "VBG"),
        ("keeps", "VBZ"),
        ("said", "VBD"),
        ("put", "VBN"),
        ("come", "VBN"),
        ("need", "VBP"),
        ("bring", "VB"),
        ("discuss", "VB"),
        ("found", "VB"),
        ("shelled", "VBN"),
        ("raids", "NNS"),
        ("'s", "VBZ"),
        ("s", "VBD"),
        ("is", "VBZ"),
        ("are", "VBP"),
        ("had", "VBD"),
    ],
)
def test_other_forms_are_left_to_the_model(word: str, tag: str) -> None:
    assert is_possible(word, tag)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("They/NN/nsubj/2 keeps/VBG/root/0", "VBZ"),
        ("They/NN/nsubj/2 say/VBD/root/0", "VBP"),
        ("They/NN/nsubj/2 warned/VB/root/0", "VBD"),
    ],
)
def test_the_likeliest_possible_form_of_a_verb_is_taken(written: str, expected: str) -> None:
    assert tags(written)[1] == expected


def test_what_an_article_leads_is_no_finite_verb() -> None:
    assert tags("The/DT/det/2 withdrawal/VBP/root/0") == ["DT", "NN"]
    assert tags("The/DT/det/2 wounded/VBN/root/0") == ["DT", "VBN"]


def test_a_participle_with_a_subject_and_no_auxiliary_is_a_past_tense() -> None:
    assert with_finite_verbs(tree("They/PRP/nsubj/2 shelled/VBN/root/0 it/PRP/obj/2"))[1] == "VBD"


@pytest.mark.parametrize(
    "written",
    [
        "They/PRP/nsubj/3 have/VBP/aux/3 shelled/VBN/root/0 it/PRP/obj/3",
        "towns/NNS/root/0 shelled/VBN/acl/1 by/IN/case/4 rebels/NNS/obl/2",
        "They/PRP/nsubj:pass/3 were/VBD/aux:pass/3 shelled/VBN/root/0",
    ],
)
def test_other_participles_stay(written: str) -> None:
    syntax = tree(written)
    assert with_finite_verbs(syntax) == list(syntax.tags)
