"""How certain an event that a noun names is presented."""

import pytest

from hearsay.reading.events.certainty import certainty
from tests.reading.trees import at, tree


def of(written: str, word: str, carrier: str | None = None) -> str:
    syntax = tree(written)
    return certainty(syntax, None, at(syntax, word), None if carrier is None else at(syntax, carrier)).value


# "They VERB an attack".
@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("launched/VBD", "happened"),
        ("planned/VBD", "expected"),
        ("prevented/VBD", "denied"),
        ("denied/VBD", "denied"),
        ("feared/VBD", "possible"),
        ("condemned/VBD", "happened"),
        ("repelled/VBD", "happened"),
        ("foiled/VBD", "denied"),
        ("ordered/VBD", "ordered"),
        ("suspended/VBD", "happened"),
        ("continue/VBP", "ongoing"),
        ("announced/VBD", "expected"),
        ("filmed/VBD", "happened"),
    ],
)
def test_a_verb_passes_on_what_it_makes_of_its_object(verb: str, expected: str) -> None:
    assert of(f"They/PRP/nsubj/2 {verb}/root/0 an/DT/det/4 attack/NN/obj/2", "attack") == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("launch/VB", "denied"), ("prevent/VB", "happened"), ("condemn/VB", "happened"), ("stop/VB", "ongoing")],
)
def test_a_negated_verb_passes_on_the_other_half(verb: str, expected: str) -> None:
    written = f"They/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 {verb}/root/0 the/DT/det/6 attack/NN/obj/4"
    assert of(written, "attack") == expected


@pytest.mark.parametrize(
    ("modifier", "expected"),
    [
        ("no/DT/det", "denied"),
        ("alleged/JJ/amod", "possible"),
        ("suspected/JJ/amod", "possible"),
        ("planned/VBN/amod", "expected"),
        ("imminent/JJ/amod", "expected"),
        ("foiled/VBN/amod", "denied"),
        ("ongoing/JJ/amod", "ongoing"),
        ("so-called/JJ/amod", "happened"),
        ("deadly/JJ/amod", "happened"),
        ("reported/VBN/amod", "happened"),
        ("any/DT/det", "possible"),
    ],
)
def test_what_stands_before_the_noun(modifier: str, expected: str) -> None:
    written = f"Police/NN/nsubj/2 saw/VBD/root/0 {modifier}/4 attack/NN/obj/2"
    assert of(written, "attack") == expected


# "X of/for an attack".
@pytest.mark.parametrize(
    ("noun", "preposition", "expected"),
    [
        ("plans/NNS", "for", "expected"),
        ("threat/NN", "of", "possible"),
        ("fears/NNS", "of", "possible"),
        ("calls/NNS", "for", "ordered"),
        ("lack/NN", "of", "denied"),
        ("victims/NNS", "of", "happened"),
        ("wave/NN", "of", "happened"),
        ("reports/NNS", "of", "happened"),
        ("end/NN", "to", "happened"),
        ("consequences/NNS", "of", "possible"),
    ],
)
def test_a_noun_passes_on_what_it_makes_of_another(noun: str, preposition: str, expected: str) -> None:
    written = f"They/PRP/nsubj/2 saw/VBD/root/0 {noun}/obj/2 {preposition}/IN/case/5 attacks/NNS/nmod/3"
    assert of(written, "attacks") == expected


def test_a_call_for_an_end_takes_for_granted_what_goes_on() -> None:
    written = (
        "He/PRP/nsubj/2 called/VBD/root/0 for/IN/case/5 an/DT/det/5 end/NN/obl/2"
        " to/IN/case/8 the/DT/det/8 fighting/NN/nmod/5"
    )
    assert of(written, "fighting") == "ongoing"


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("There/EX/expl/2 are/VBP/root/0 clashes/NNS/nsubj/2", "clashes", "ongoing"),
        ("There/EX/expl/2 were/VBD/root/0 clashes/NNS/nsubj/2", "clashes", "happened"),
        ("There/EX/expl/3 will/MD/aux/3 be/VB/root/0 clashes/NNS/nsubj/3", "clashes", "expected"),
        ("There/EX/expl/2 was/VBD/root/0 no/DT/det/4 fighting/NN/nsubj/2", "fighting", "denied"),
        ("Fighting/NN/nsubj/2 continues/VBZ/root/0", "fighting", "ongoing"),
        ("The/DT/det/2 attack/NN/nsubj/5 did/VBD/aux/5 not/RB/advmod/5 happen/VB/root/0", "attack", "denied"),
        ("The/DT/det/2 attack/NN/nsubj/5 did/VBD/aux/5 not/RB/advmod/5 kill/VB/root/0 him/PRP/obj/5",
         "attack", "happened"),
        ("The/DT/det/2 attack/NN/nsubj/4 could/MD/aux/4 widen/VB/root/0 the/DT/det/6 war/NN/obj/4",
         "attack", "happened"),
        ("The/DT/det/2 talks/NNS/nsubj/4 will/MD/aux/4 address/VB/root/0 it/PRP/obj/4", "talks", "expected"),
        ("Any/DT/det/2 attack/NN/nsubj/4 would/MD/aux/4 widen/VB/root/0 the/DT/det/6 war/NN/obj/4",
         "attack", "conditional"),
        ("Its/PRP$/nmod:poss/2 capture/NN/nsubj/6 would/MD/aux/6 be/VB/cop/6 a/DT/det/6 blow/NN/root/0",
         "capture", "conditional"),
        ("The/DT/det/2 offensive/NN/nsubj/5 is/VBZ/cop/5 under/IN/case/5 way/NN/root/0", "offensive", "ongoing"),
        ("An/DT/det/2 attack/NN/nsubj/4 is/VBZ/cop/4 imminent/JJ/root/0", "attack", "expected"),
        ("It/PRP/nsubj/5 was/VBD/cop/5 not/RB/advmod/5 an/DT/det/5 attack/NN/root/0", "attack", "denied"),
        ("They/PRP/nsubj/2 claimed/VBD/root/0 responsibility/NN/obj/2 for/IN/case/6 the/DT/det/6 attack/NN/nmod/3",
         "attack", "happened"),
    ],
)  # fmt: skip
def test_predicates_and_subjects(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("preposition", "expected"),
    [
        ("after", "happened"),
        ("during", "happened"),
        ("despite", "happened"),
        ("amid", "ongoing"),
        ("without", "denied"),
        ("before", "happened"),
    ],
)
def test_the_preposition_of_an_event(preposition: str, expected: str) -> None:
    written = f"They/PRP/nsubj/2 left/VBD/root/0 {preposition}/IN/case/4 clashes/NNS/obl/2"
    assert of(written, "clashes") == expected


def test_in_case_of_an_event_it_is_conditional() -> None:
    written = "They/PRP/nsubj/3 will/MD/aux/3 leave/VB/root/0 in/IN/case/7 case/NN/fixed/4 of/IN/fixed/4 attack/NN/obl/3"
    assert of(written, "attack") == "conditional"


def test_before_an_event_to_come_it_is_expected() -> None:
    written = "They/PRP/nsubj/3 will/MD/aux/3 leave/VB/root/0 before/IN/case/6 the/DT/det/6 vote/NN/obl/3"
    assert of(written, "vote") == "expected"


@pytest.mark.parametrize(
    ("join", "expected"), [("or/CC", "denied"), ("nor/CC", "denied"), ("but/CC", "happened")]
)
def test_no_denies_what_is_joined_by_or(join: str, expected: str) -> None:
    written = f"They/PRP/nsubj/2 saw/VBD/root/0 no/DT/det/4 raids/NNS/obj/2 {join}/cc/6 clashes/NNS/conj/4"
    assert of(written, "clashes") == expected


def test_a_carrier_says_when_and_whether_and_the_noun_which() -> None:
    written = "They/PRP/nsubj/3 will/MD/aux/3 launch/VB/root/0 an/DT/det/5 attack/NN/obj/3"
    assert of(written, "attack", "launch") == "expected"
    none = "They/PRP/nsubj/2 launched/VBD/root/0 no/DT/det/4 attack/NN/obj/2"
    assert of(none, "attack", "launched") == "denied"


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [
        ("discussed/VBD", "the/DT/det/4 raid/NN", "happened"),
        ("discussed/VBD", "a/DT/det/4 raid/NN", "possible"),
        ("discussed/VBD", "the/DT/det/4 withdrawal/NN", "possible"),
        ("denied/VBD", "the/DT/det/4 raid/NN", "denied"),
        ("denied/VBD", "the/DT/det/4 accusation/NN", "happened"),
        ("rejected/VBD", "a/DT/det/4 ceasefire/NN", "denied"),
        ("rejected/VBD", "a/DT/det/4 demand/NN", "happened"),
        ("foiled/VBD", "an/DT/det/4 attempt/NN", "happened"),
        ("demand/VBP", "a/DT/det/4 ceasefire/NN", "ordered"),
    ],
)
def test_what_is_talked_of_or_rejected(verb: str, noun: str, expected: str) -> None:
    word = noun.split()[1].partition("/")[0]
    assert of(f"They/PRP/nsubj/2 {verb}/root/0 {noun}/obj/2", word) == expected


def test_what_cannot_be_ruled_out_is_possible() -> None:
    written = (
        "They/PRP/nsubj/4 could/MD/aux/4 not/RB/advmod/4 rule/VB/root/0 out/RP/compound:prt/4"
        " attacks/NNS/obj/4"
    )
    assert of(written, "attacks") == "possible"


@pytest.mark.parametrize(
    ("cue", "head", "verb", "what", "expected"),
    [
        ("warned/VBD", 6, "poses/VBZ", "threat", "conditional"),
        ("warned/VBD", 2, "poses/VBZ", "threat", "conditional"),  # hung on the warning
        ("said/VBD", 6, "poses/VBZ", "threat", "happened"),
        ("warned/VBD", 6, "posed/VBD", "threat", "happened"),
        ("warned/VBD", 6, "poses/VBZ", "problem", "happened"),
    ],
)
def test_a_danger_that_is_warned_of_is_supposed(
    cue: str, head: int, verb: str, what: str, expected: str
) -> None:
    written = (
        f"They/PRP/nsubj/2 {cue}/root/0 that/IN/mark/6 their/PRP$/nmod:poss/5 advance/NN/nsubj/{head} "
        f"{verb}/ccomp/2 a/DT/det/8 {what}/NN/obj/6"
    )
    assert of(written, "advance") == expected
