"""Whom a word of killing, wounding, arresting tells of: by the tree, by the event, by what stands beside it."""

import pytest

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure
from tests.reading.figures.flat import flat, words
from tests.reading.trees import at, tree

Told = tuple[str, str]


def told(syntax: Syntax, recipients: dict[int, list[int]] | None = None) -> list[Told]:
    """Each measure with the words of those whom it befell."""
    found = befallen(syntax, Census(syntax), recipients or {})
    return [(each.measure.value, words(syntax, each.people.first, each.people.last)) for each in found]


BY_TREE = [
    (
        "object",
        tree("Gunmen/NNS/nsubj/2 killed/VBD/root/0 twelve/CD/nummod/4 farmers/NNS/obj/2"),
        [("killed", "twelve farmers")],
    ),
    (
        "subject of a passive",
        tree("Twelve/CD/nummod/2 farmers/NNS/nsubj:pass/4 were/VBD/aux:pass/4 killed/VBN/root/0"),
        [("killed", "Twelve farmers")],
    ),
    (
        "subject of dying",
        tree("Three/CD/nummod/2 nurses/NNS/nsubj/3 died/VBD/root/0"),
        [("killed", "Three nurses")],
    ),
    (
        "participle behind the noun",
        tree(
            "They/PRP/nsubj/2 carried/VBD/root/0 six/CD/nummod/4 men/NNS/obj/2 killed/VBN/acl/4 by/IN/case/7 shells/NNS/obl/5"
        ),
        [("killed", "six men")],
    ),
    (
        "coordinated people",
        tree(
            "Gunmen/NNS/nsubj/2 shot/VBD/root/0 dead/JJ/xcomp/2 two/CD/nummod/5 men/NNS/obj/2 and/CC/cc/8 a/DT/det/8",
            "nurse/NN/conj/5/person",
        ),
        [("killed", "two men"), ("killed", "a nurse"), ("killed", "two men"), ("killed", "a nurse")],
    ),
    (
        "of a noun",
        tree("The/DT/det/2 killing/NN/root/0 of/IN/case/5 six/CD/nummod/5 priests/NNS/nmod/2"),
        [("killed", "six priests")],
    ),
    (
        "adjective before the noun",
        tree("They/PRP/nsubj/2 treated/VBD/root/0 four/CD/nummod/5 wounded/JJ/amod/5 soldiers/NNS/obj/2"),
        [("injured", "four wounded soldiers")],
    ),
    (
        "left dead",
        tree("It/PRP/nsubj/2 left/VBD/root/0 five/CD/nummod/4 people/NNS/obj/2 dead/JJ/xcomp/2"),
        [("killed", "five people")],
    ),
    (
        "both effects of casualties",
        tree("They/PRP/nsubj/2 suffered/VBD/root/0 nine/CD/nummod/4 casualties/NNS/obj/2"),
        [("killed", "nine casualties"), ("injured", "nine casualties")],
    ),
]


@pytest.mark.parametrize(
    ("syntax", "expected"), [each[1:] for each in BY_TREE], ids=[each[0] for each in BY_TREE]
)
def test_the_tree_says_whom(syntax: Syntax, expected: list[Told]) -> None:
    assert told(syntax) == expected


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        ("12 dead", "CD JJ", [("killed", "12")]),
        ("12 killed , 30 wounded", "CD VBN . CD VBN", [("killed", "12"), ("injured", "30")]),
        ("Blast kills 12", "NN VBZ CD", [("killed", "12")]),
        ("12 people were reportedly killed", "CD NNS VBD RB VBN", [("killed", "12 people")]),
        ("12 people who were killed", "CD NNS WP VBD VBN", [("killed", "12 people")]),
        ("twelve deaths", "CD NNS", [("killed", "twelve deaths")]),
        ("three are missing", "CD VBP JJ", [("missing", "three")]),
        ("14 are in critical condition", "CD VBP IN JJ NN", [("injured", "14")]),
        (
            "At least ten people including three children were killed",
            "IN JJS CD NNS VBG CD NNS VBD VBN",
            [("killed", "At least ten people")],
        ),
    ],
)
def test_without_a_tree_the_words_beside_say_it(text: str, tags: str, expected: list[Told]) -> None:
    assert told(flat(f"Here {text}", f"RB {tags}")) == expected


def test_the_event_says_whom_where_the_tree_does_not() -> None:
    syntax = flat(
        "In the town , where 12 farmers lived , rebels killed", "IN DT NN . WRB CD NNS VBD . NNS VBD"
    )
    killed, farmers = at(syntax, "killed"), at(syntax, "farmers")
    assert told(syntax) == []
    assert told(syntax, {killed: [farmers]}) == [("killed", "12 farmers")]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("They killed the lights", "PRP VBD DT NNS"),
        ("The house of five men was shelled and burned", "DT NN IN CD NNS VBD VBN CC VBN"),
        ("It was a killing blow", "PRP VBD DT VBG NN"),
        ("They suffered several injuries", "PRP VBD JJ NNS"),
        ("three displaced people arrived", "CD VBN NNS VBD"),
    ],
)
def test_nobody_counted_nothing_befell(text: str, tags: str) -> None:
    assert told(flat(text, tags)) == []


def test_who_kills_is_not_killed() -> None:
    syntax = tree(
        "Five/CD/nummod/2 gunmen/NNS/nsubj/3 killed/VBD/root/0 two/CD/nummod/5 men/NNS/obj/3",
    )
    assert told(syntax) == [("killed", "two men")]


def test_a_number_before_another_deed_belongs_to_that() -> None:
    syntax = tree(
        "A/DT/det/2 nurse/NN/nsubj:pass/4/person was/VBD/aux:pass/4 killed/VBN/root/0 and/CC/cc/8 five/CD/nummod/7",
        "guards/NNS/conj/2 injured/VBN/conj/4",
    )
    assert told(syntax) == [("killed", "A nurse"), ("injured", "five guards")]


def test_those_along_with_whom_somebody_died_died_too() -> None:
    syntax = flat("Faru was killed along with six fighters", "NNP VBD VBN IN IN CD NNS")
    assert told(syntax) == [("killed", "six fighters")]


def test_a_list_that_the_tree_tears_is_read_on() -> None:
    syntax = flat(
        "Here seven children , five women and two men were killed", "RB CD NNS . CD NNS CC CD NNS VBD VBN"
    )
    assert told(syntax) == [("killed", "seven children"), ("killed", "five women"), ("killed", "two men")]


def test_measures_are_those_of_the_records() -> None:
    found = list(befallen(flat("Here 12 dead", "RB CD JJ"), Census(flat("Here 12 dead", "RB CD JJ")), {}))
    assert [each.measure for each in found] == [Measure.KILLED]
