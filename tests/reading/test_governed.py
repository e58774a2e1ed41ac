"""What grammar puts right in attributions: conditions of anonymity, and reports of which something is said."""

import pytest
from hypothesis import given

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.governed import governed
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax
from tests.reading.trees import any_trees, tree

DESCRIBED = tree(
    "Two/CD/nummod/2 drivers/NNS/nsubj/9 who/WP/nsubj/4 spoke/VBD/acl:relcl/2 on/IN/case/6 condition/NN/obl/4 "
    "of/IN/case/8 anonymity/NN/nmod/6 described/VBD/root/0 a/DT/det/11 blast/NN/obj/9 ././punct/9"
)
UNSURE = tree(
    "Two/CD/nummod/2 drivers/NNS/nsubj/10 who/WP/nsubj/4 spoke/VBD/acl:relcl/2 on/IN/case/6 condition/NN/obl/4 "
    "of/IN/case/8 anonymity/NN/nmod/6 described/VBD/root/0 a/DT/det/11 blast/NN/obj/9 ././punct/9"
)
UNTOLD = tree(
    "Drivers/NNS/nsubj/2 spoke/VBD/root/0 on/IN/case/4 condition/NN/obl/2 of/IN/case/6 anonymity/NN/nmod/4 ././punct/2"
)
REPORTS = tree(
    "The/DT/det/2 army/NN/nsubj/3 left/VBD/root/0 ././punct/3 Reports/NNS/nsubj/12 that/IN/mark/9 a/DT/det/8 "
    "bridge/NN/nsubj/9 fell/VBD/acl/5 could/MD/aux/12 not/RB/advmod/12 be/VB/aux/13 verified/VBN/root/0 ././punct/12"
)


def attribution(syntax: Syntax, source: str | None, cue: str, content: str) -> Attribution:
    def place(part: str) -> Range:
        at = syntax.text.index(part)
        return Range(at, at + len(part))

    given = place(source) if source else None
    return Attribution(given, place(cue), (place(content),), "believes", (0.0, 0.0, 0.0, 0.0, 0.0))


def shown(syntax: Syntax, found: list[Attribution]) -> list[tuple[str | None, ...]]:
    text = syntax.text
    return [tuple(r and text[r.start : r.end] for r in (a.source, a.cue, a.content[0])) for a in found]


@pytest.mark.parametrize("syntax", [DESCRIBED, UNSURE])
def test_the_verb_of_the_source_is_the_cue_and_not_the_condition(syntax: Syntax) -> None:
    source = "Two drivers who spoke"
    known = attribution(syntax, source, "on condition of", "anonymity described a blast")
    (made,) = governed(syntax, [known])
    assert shown(syntax, [made]) == [(source, "described", "a blast")]
    assert made.manner == "says"


def test_a_condition_alone_tells_nothing() -> None:
    assert governed(UNTOLD, [attribution(UNTOLD, "Drivers", "on condition of", "anonymity")]) == []


@pytest.mark.parametrize(
    "wish",
    ["not to be named", "not to be identified", "anonymity", "to remain anonymous", "not be quoted by name"],
)
def test_who_asks_not_to_be_named_has_told_nothing(wish: str) -> None:
    words = " ".join(f"{word}/X/xcomp/4" for word in wish.split())
    syntax = tree(f"A/DT/det/2 driver/NN/nsubj/4 who/WP/nsubj/4 asked/VBD/root/0 {words}")
    assert governed(syntax, [attribution(syntax, "A driver who", "asked", wish)]) == []


def test_wishes_for_others_are_told() -> None:
    syntax = tree(
        "He/PRP/nsubj/2 asked/VBD/root/0 that/IN/mark/6 victims/NNS/nsubj/6 be/VB/aux/6 named/VBN/ccomp/2"
    )
    known = [attribution(syntax, "He", "asked", "that victims be named")]
    assert governed(syntax, known) == known


def test_what_is_reported_ends_before_whether_it_holds() -> None:
    known = attribution(REPORTS, None, "Reports", "that a bridge fell could not be verified")
    assert shown(REPORTS, governed(REPORTS, [known])) == [(None, "Reports", "that a bridge fell")]


def test_what_is_reported_without_a_verdict_stays() -> None:
    known = [attribution(REPORTS, "The army", "Reports", "that a bridge fell")]
    assert governed(REPORTS, known) == known


def test_pieces_of_other_sentences_that_nobody_quotes_are_not_told() -> None:
    syntax = tree(
        "He/PRP/nsubj/2 fled/VBD/root/0 ././punct/2 || She/PRP/nsubj/2 says/VBZ/root/0 he/PRP/nsubj/4 left/VBD/ccomp/2"
    )
    known = attribution(syntax, "She", "says", "he left")
    far = known._replace(content=(Range(0, len("He fled")), *known.content))
    assert governed(syntax, [far]) == [known]
    assert governed(syntax, [far._replace(content=far.content[:1])]) == [
        far._replace(content=far.content[:1])
    ]


def test_a_noun_of_reporting_has_no_source_of_another_sentence() -> None:
    syntax = tree(
        "Pictures/NNS/nsubj/2 came/VBD/root/0 ././punct/2 || Reports/NNS/nsubj/4 that/IN/mark/3 it/PRP/nsubj/4 "
        "were/VBD/cop/5 false/JJ/root/0"
    )
    known = attribution(syntax, "Pictures", "Reports", "that it were false")
    assert shown(syntax, governed(syntax, [known])) == [(None, "Reports", "that it")]


@given(any_trees())
def test_whatever_the_tree_all_stays_in_the_text(syntax: Syntax) -> None:
    whole = Range(0, len(syntax.text))
    for cue in ("on condition of", "Reports", "said"):
        known = Attribution(whole, Range(0, min(len(cue), whole.end)), (whole,), "says", (0.0,) * 5)
        for made in governed(syntax, [known]):
            assert all(0 <= r.start <= r.end <= whole.end for r in ranges(made))
