"""Which words name a party."""

import pytest
from hypothesis import given

from hearsay.reading.events.phrases import phrase
from hearsay.reading.syntax import Syntax
from tests.reading.trees import any_trees, at, tree

CASES = [
    (
        "determiner and adjective",
        tree("The/DT/det/3 Arvian/JJ/amod/3 army/NN/nsubj/4/organization fled/VBD/root/0"),
        "army",
        "The Arvian army",
    ),
    (
        "members of a front",
        tree(
            "Six/CD/nummod/2 members/NNS/nsubj/8/person of/IN/case/7 the/DT/det/7 Corva/NNP/compound/7",
            "Liberation/NNP/compound/7 Front/NNP/nmod/2/organization fled/VBD/root/0",
        ),
        "members",
        "Six members of the Corva Liberation Front",
    ),
    (
        "title before a name",
        tree(
            "President/NNP/compound/2/person Omo/NNP/nsubj/4/person Faru/NNP/flat/2 fled/VBD/root/0",
        ),
        "Omo",
        "President Omo Faru",
    ),
    (
        "title whose name the tree tears off",
        tree("President/NNP/nsubj/3/person Faru/NNP/nsubj/3/person fled/VBD/root/0"),
        "President",
        "President Faru",
    ),
    (
        "army's general by name",
        tree(
            "Arvian/JJ/amod/2 Army/NNP/compound/3 general/NN/nsubj/5/person Sadu/NNP/appos/3/person fled/VBD/root/0",
        ),
        "general",
        "Arvian Army general Sadu",
    ),
    (
        "approximate number",
        tree(
            "At/RB/advmod/3 least/RBS/fixed/1 ten/CD/nummod/4 civilians/NNS/nsubj/5/person died/VBD/root/0",
        ),
        "civilians",
        "At least ten civilians",
    ),
    (
        "relative clause left out",
        tree(
            "Militants/NNS/nsubj/6/person who/WP/nsubj/3 seized/VBD/acl:relcl/1 the/DT/det/5 town/NN/obj/3/place",
            "fled/VBD/root/0",
        ),
        "militants",
        "Militants",
    ),
    (
        "participle left out",
        tree(
            "Protesters/NNS/nsubj/5/person killed/VBN/acl/1 by/IN/case/4 police/NNS/obl:agent/2 lay/VBD/root/0"
        ),
        "protesters",
        "Protesters",
    ),
    (
        "possessive mark left out",
        tree("The/DT/det/2 mayor/NN/nmod:poss/5/person '/POS/case/2 s/part/part/3 murder/NN/root/0/event"),
        "mayor",
        "The mayor",
    ),
    (
        "owner kept",
        tree(
            "The/DT/det/2 mayor/NN/nmod:poss/5/person '/POS/case/2 s/part/part/3 guards/NNS/nsubj/6/person fled/VBD/root/0",
        ),
        "guards",
        "The mayor ' s guards",
    ),
    (
        "each of two",
        tree(
            "Two/CD/nummod/2 soldiers/NNS/nsubj/6/person and/CC/cc/5 a/DT/det/5 guide/NN/conj/2/person fled/VBD/root/0"
        ),
        "soldiers",
        "Two soldiers",
    ),
    (
        "the second of two",
        tree(
            "Two/CD/nummod/2 soldiers/NNS/nsubj/6/person and/CC/cc/5 a/DT/det/5 guide/NN/conj/2/person fled/VBD/root/0"
        ),
        "guide",
        "a guide",
    ),
    (
        "two in what identifies",
        tree(
            "Residents/NNS/nsubj/6/person of/IN/case/3 Old/NNP/nmod/1/place and/CC/cc/5 Tara/NNP/conj/3/place fled/VBD/root/0",
        ),
        "residents",
        "Residents of Old and Tara",
    ),
    (
        "place of a name kept, another left out",
        tree(
            "The/DT/det/2 Centre/NNP/nsubj/9/organization for/IN/case/4 Peace/NNP/nmod/2 in/IN/case/7 the/DT/det/7",
            "capital/NN/nmod/2/place has/VBZ/aux/9 closed/VBN/root/0",
        ),
        "Centre",
        "The Centre for Peace",
    ),
    (
        "date left out",
        tree("Monday/NNP/nmod/2/time protesters/NNS/nsubj/3/person fled/VBD/root/0"),
        "protesters",
        "protesters",
    ),
    (
        "of a time left out",
        tree("The/DT/det/2 victims/NNS/root/0/person of/IN/case/4 Monday/NNP/nmod/2/time"),
        "victims",
        "The victims",
    ),
    (
        "apposition left out",
        tree(
            "Faru/NNP/nsubj/6/person ,/,/punct/4 the/DT/det/4 mayor/NN/appos/1/person ,/,/punct/4 fled/VBD/root/0",
        ),
        "Faru",
        "Faru",
    ),
    (
        "more than a number, torn off",
        tree(
            "More/JJR/advmod/2 than/IN/case/5 100/CD/nummod/4 people/NNS/nsubj/5/person fled/VBD/root/0",
        ),
        "people",
        "More than 100 people",
    ),
    (
        "determiner torn off",
        tree("The/DT/det/4 rebels/NNS/nmod/4/person '/POS/case/2 camp/NN/root/0/place"),
        "rebels",
        "The rebels",
    ),
    (
        "hyphens bind",
        tree("Pro/NN/compound/3 -/HYPH/punct/3 Arvia/NNP/amod/4 fighters/NNS/nsubj/5/person fled/VBD/root/0"),
        "fighters",
        "Pro - Arvia fighters",
    ),
    (
        "an adjective by itself",
        tree("Arvian/JJ/amod/3 missile/NN/compound/3 strikes/NNS/root/0/event"),
        "Arvian",
        "Arvian",
    ),
]


@pytest.mark.parametrize(
    ("syntax", "head", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_phrase_of_a_head_word(syntax: Syntax, head: str, expected: str) -> None:
    start, end = phrase(syntax, at(syntax, head))
    assert syntax.text[start:end] == expected


@given(any_trees())
def test_every_phrase_holds_its_head_within_its_sentence(syntax: Syntax) -> None:
    for head in range(len(syntax.heads)):
        start, end = phrase(syntax, head)
        assert 0 <= start <= syntax.starts[head] < syntax.ends[head] <= end <= len(syntax.text)
