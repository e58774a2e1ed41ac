"""The base form of a word, by its tag."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.lemmas import lemma
from hearsay.reading.events.lexicon import FRAMES

VERBS = sorted(word for word, sort in FRAMES if sort == "v" and word.isalpha())
# Their forms are irregular or doubled against the rule below, or they are listed as participles.
OTHERWISE = set(
    """
    die wounded shanghai gas teargas gassed axe forbid annul eavesdrop ddos begin be concur airdrop put machete lambast
    expel repel cancel travel kidnap control patrol admit permit commit abhor rebut deter confer dispel equip compel wiretap
    """.split()
)


@pytest.mark.parametrize(
    ("word", "tag", "base"),
    [
        ("attacked", "VBD", "attack"),
        ("killing", "VBG", "kill"),
        ("bombed", "VBN", "bomb"),
        ("stabbed", "VBD", "stab"),
        ("released", "VBN", "release"),
        ("torching", "VBG", "torch"),
        ("besieging", "VBG", "besiege"),
        ("seized", "VBD", "seize"),
        ("neutralised", "VBN", "neutralise"),
        ("expelled", "VBN", "expel"),
        ("shelled", "VBN", "shell"),
        ("kidnapped", "VBN", "kidnap"),
        ("kidnaped", "VBN", "kidnap"),
        ("boycotting", "VBG", "boycott"),
        ("putting", "VBG", "put"),
        ("agreed", "VBD", "agree"),
        ("denied", "VBD", "deny"),
        ("denies", "VBZ", "deny"),
        ("died", "VBD", "die"),
        ("dying", "VBG", "die"),
        ("clashes", "VBZ", "clash"),
        ("vetoes", "VBZ", "veto"),
        ("shot", "VBD", "shoot"),
        ("overthrew", "VBD", "overthrow"),
        ("withdrawn", "VBN", "withdraw"),
        ("fled", "VBD", "flee"),
        ("struck", "VBN", "strike"),
        ("laid", "VBD", "lay"),
        ("hanged", "VBN", "hang"),
        ("invaded", "VBD", "invade"),
        ("exploded", "VBD", "explode"),
        ("evacuated", "VBN", "evacuate"),
        ("created", "VBD", "create"),
        ("treated", "VBD", "treat"),
        ("proceed", "VB", "proceed"),
        ("attacks", "NNS", "attack"),
        ("ceasefires", "NNS", "ceasefire"),
        ("armies", "NNS", "army"),
        ("women", "NNS", "woman"),
        ("knives", "NNS", "knife"),
        ("clashes", "NNS", "clash"),
        ("crises", "NNS", "crisis"),
        ("police", "NNS", "police"),
        ("siege", "NN", "siege"),
        ("virus", "NN", "virus"),
        ("willing", "JJ", "willing"),
        ("quickly", "RB", "quickly"),
    ],
)
def test_the_base_form_follows_the_tag(word: str, tag: str, base: str) -> None:
    assert lemma(word, tag) == base


def inflected(verb: str) -> list[tuple[str, str]]:
    """The regular forms of a verb, by the rules of spelling."""
    if verb.endswith(("ee", "oe", "ye")):
        return [(verb + "d", "VBD"), (verb + "ing", "VBG")]
    if verb.endswith("e"):
        return [(verb + "d", "VBD"), (verb[:-1] + "ing", "VBG")]
    if re.search("[^aeiou]y$", verb):
        return [(verb[:-1] + "ied", "VBD"), (verb + "ing", "VBG"), (verb[:-1] + "ies", "VBZ")]
    if verb.endswith("c"):
        return [(verb + "ked", "VBD"), (verb + "king", "VBG")]
    if re.fullmatch("[^aeiou]*(qu)?[aeiou][bdglmnprt]", verb):
        return [(verb + verb[-1] + "ed", "VBD"), (verb + verb[-1] + "ing", "VBG")]
    return [(verb + "ed", "VBD"), (verb + "ing", "VBG")]


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in OTHERWISE])
def test_every_verb_of_the_tables_is_found_by_its_forms(verb: str) -> None:
    found = {lemma(form, tag) for form, tag in inflected(verb)}
    past = inflected(verb)[0][0]
    irregular = lemma(past, "VBD") != verb  # "fighted" is no word; its real forms stand in the table
    assert lemma(inflected(verb)[1][0], "VBG") == verb
    assert irregular or found == {verb}


@given(
    st.text("abdegilnrstuvz", min_size=1, max_size=12),
    st.sampled_from(["VB", "VBD", "VBG", "VBZ", "NNS", "JJ"]),
)
def test_any_word_has_a_base_form(word: str, tag: str) -> None:
    assert lemma(word, tag)
