"""Attributions that grammar shows: a verb of saying with its subject and a clause, and what is withheld."""

import pytest
from hypothesis import given

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax
from hearsay.reading.told import with_told
from tests.reading.trees import any_trees, tree

TOLD = tree(
    "Villagers/NNS/nsubj/2 told/VBD/root/0 the/DT/det/4 Courier/NNP/obj/2 that/IN/mark/8 soldiers/NNS/nsubj/8 "
    "had/VBD/aux/8 fired/VBN/ccomp/2 on/IN/case/10 Sunday/NNP/obl/2 ././punct/2"
)
COORDINATED = tree(
    "She/PRP/nsubj/2 left/VBD/root/0 and/CC/cc/4 denied/VBD/conj/2 that/IN/mark/7 rebels/NNS/nsubj/7 "
    "fled/VBD/ccomp/4 ././punct/2"
)
DECLINED = tree(
    "He/PRP/nsubj/2 declined/VBD/root/0 to/TO/mark/4 confirm/VB/xcomp/2 that/IN/mark/7 rebels/NNS/nsubj/7 "
    "fled/VBD/ccomp/4"
)


def words(syntax: Syntax, place: Range | None) -> str | None:
    return None if place is None else syntax.text[place.start : place.end]


def shown(syntax: Syntax, found: list[Attribution]) -> list[tuple[str | None, str | None, str | None]]:
    return [(words(syntax, a.source), words(syntax, a.cue), words(syntax, a.content[0])) for a in found]


def attribution(syntax: Syntax, cue: str, content: str) -> Attribution:
    places = [syntax.text.index(part) for part in (cue, content)]
    made = [Range(at, at + len(part)) for at, part in zip(places, (cue, content), strict=True)]
    return Attribution(None, made[0], (made[1],), "says", (0.0, 0.0, 0.0, 0.0, 0.0))


def test_a_subject_a_verb_of_saying_and_a_clause_are_an_attribution() -> None:
    assert shown(TOLD, with_told(TOLD, [])) == [("Villagers", "told", "that soldiers had fired on Sunday")]


def test_a_coordinated_verb_has_the_subject_of_the_first() -> None:
    assert shown(COORDINATED, with_told(COORDINATED, [])) == [("She", "denied", "that rebels fled")]


def test_what_the_model_found_stays_alone() -> None:
    known = [attribution(TOLD, "told", "that soldiers had fired")]
    assert with_told(TOLD, known) == known


def test_what_is_withheld_belongs_to_the_cue() -> None:
    found = with_told(DECLINED, [attribution(DECLINED, "declined", "to confirm that rebels fled")])
    assert shown(DECLINED, found) == [(None, "declined to confirm", "that rebels fled")]


@pytest.mark.parametrize(
    "written",
    [
        "Rebels/NNS/nsubj/2 fled/VBD/root/0 so/RB/mark/6 that/IN/mark/6 he/PRP/nsubj/6 spoke/VBD/advcl/2",
        "He/PRP/nsubj/2 said/VBD/root/0 so/RB/advmod/2",
        "It/PRP/nsubj:pass/3 was/VBD/aux:pass/3 said/VBN/root/0 that/IN/mark/6 rebels/NNS/nsubj/6 fled/VBD/ccomp/3",
    ],
)
def test_without_verb_subject_or_clause_nothing_is_told(written: str) -> None:
    assert with_told(tree(written), []) == []


@given(any_trees())
def test_what_is_told_stands_in_the_text_and_apart(syntax: Syntax) -> None:
    for made in with_told(syntax, []):
        assert all(0 <= r.start < r.end <= len(syntax.text) for r in ranges(made))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            (
                "Groups/NNS/nsubj/2 put/VBD/root/0 the/DT/det/5 death/NN/compound/5 toll/NN/obj/2 at/IN/case/7 11/CD/obl/2 "
                "././punct/2"
            ),
            ("Groups", "put the death toll at", "11"),
        ),
        (
            "Sundar/NNP/flat/3 TV/NNP/flat/3 puts/VBZ/root/0 the/DT/det/5 toll/NN/obj/3 at/IN/case/7 27/CD/obl/3 ././punct/3",
            ("Sundar TV", "puts the toll at", "27"),
        ),
        ("He/PRP/nsubj/2 put/VBD/root/0 the/DT/det/4 lamp/NN/obj/2 at/IN/case/6 home/NN/obl/2", None),
        ("Groups/NNS/nsubj/2 put/VBD/root/0 the/DT/det/4 toll/NN/obj/2 at/IN/case/2 ././punct/2", None),
    ],
)
def test_whoever_puts_a_toll_at_a_number_tells_it(written: str, expected: tuple[str, ...] | None) -> None:
    syntax = tree(written)
    assert shown(syntax, with_told(syntax, [])) == ([expected] if expected else [])
