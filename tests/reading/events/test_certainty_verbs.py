"""How certain a verb is presented: its own words, and the verbs, nouns and adjectives that govern it."""

import pytest

from hearsay.reading.events.certainty import certainty
from hearsay.records import Certainty
from tests.reading.trees import at, tree


def of(written: str, word: str, *, headline: bool = False) -> str:
    syntax = tree(written)
    return certainty(syntax, None, at(syntax, word), headline=headline).value


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("Rebels/NNS/nsubj/2 attacked/VBD/root/0 Tara/NNP/obj/2 ././punct/2", "attacked", "happened"),
        ("Tara/NNP/nsubj:pass/3 was/VBD/aux:pass/3 shelled/VBN/root/0", "shelled", "happened"),
        ("They/PRP/nsubj/3 have/VBP/aux/3 attacked/VBN/root/0 Tara/NNP/obj/3", "attacked", "happened"),
        ("They/PRP/nsubj/3 had/VBD/aux/3 attacked/VBN/root/0 Tara/NNP/obj/3", "attacked", "happened"),
        ("They/PRP/nsubj/3 are/VBP/aux/3 attacking/VBG/root/0 Tara/NNP/obj/3", "attacking", "ongoing"),
        ("They/PRP/nsubj/4 have/VBP/aux/4 been/VBN/aux/4 fighting/VBG/root/0", "fighting", "ongoing"),
        ("They/PRP/nsubj/4 had/VBD/aux/4 been/VBN/aux/4 fighting/VBG/root/0", "fighting", "happened"),
        ("They/PRP/nsubj/3 were/VBD/aux/3 fighting/VBG/root/0 there/RB/advmod/3", "fighting", "happened"),
        ("They/PRP/nsubj/4 were/VBD/aux/4 still/RB/advmod/4 fighting/VBG/root/0", "fighting", "ongoing"),
        (
            "Tara/NNP/nsubj:pass/4 is/VBZ/aux:pass/4 being/VBG/aux:pass/4 shelled/VBN/root/0",
            "shelled",
            "ongoing",
        ),
        ("Civilians/NNS/nsubj/2 die/VBP/root/0 daily/RB/advmod/2", "die", "ongoing"),
        ("They/PRP/nsubj/3 're/VBP/aux/3 leaving/VBG/root/0 tomorrow/NN/obl:tmod/3", "leaving", "expected"),
        ("They/PRP/nsubj/2 leave/VBP/root/0 on/IN/case/4 Monday/NNP/obl/2", "leave", "expected"),
        ("They/PRP/nsubj/3 will/MD/aux/3 attack/VB/root/0", "attack", "expected"),
        ("They/PRP/nsubj/4 '/MD/aux/4 ll/part/part/2 attack/VB/root/0", "attack", "expected"),
        ("They/PRP/nsubj/3 may/MD/aux/3 attack/VB/root/0", "attack", "possible"),
        ("They/PRP/nsubj/4 might/MD/aux/4 have/VB/aux/4 attacked/VBN/root/0", "attacked", "possible"),
        ("They/PRP/nsubj/4 could/MD/aux/4 not/RB/advmod/4 attack/VB/root/0", "attack", "denied"),
        ("They/PRP/nsubj/3 cannot/MD/aux/3 attack/VB/root/0", "attack", "denied"),
        ("They/PRP/nsubj/4 may/MD/aux/4 not/RB/advmod/4 attack/VB/root/0", "attack", "possible"),
        ("They/PRP/nsubj/4 will/MD/aux/4 not/RB/advmod/4 attack/VB/root/0", "attack", "denied"),
        ("They/PRP/nsubj/3 must/MD/aux/3 withdraw/VB/root/0", "withdraw", "ordered"),
        ("They/PRP/nsubj/3 should/MD/aux/3 withdraw/VB/root/0", "withdraw", "ordered"),
        ("They/PRP/nsubj/4 must/MD/aux/4 have/VB/aux/4 fled/VBN/root/0", "fled", "possible"),
        ("They/PRP/nsubj/4 should/MD/aux/4 have/VB/aux/4 fled/VBN/root/0", "fled", "denied"),
        ("It/PRP/nsubj/3 would/MD/aux/3 deepen/VB/root/0 the/DT/det/5 war/NN/obj/3", "deepen", "conditional"),
        ("They/PRP/nsubj/4 would/MD/aux/4 have/VB/aux/4 attacked/VBN/root/0", "attacked", "conditional"),
        (
            "Talks/NNS/nsubj/3 would/MD/aux/3 begin/VB/root/0 on/IN/case/5 Monday/NNP/obl/3",
            "begin",
            "expected",
        ),
    ],
)
def test_tense_aspect_and_modals_say_how_certain_a_verb_is(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("They/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 attack/VB/root/0", "attack", "denied"),
        ("They/PRP/nsubj/3 never/RB/advmod/3 attacked/VBD/root/0", "attacked", "denied"),
        ("They/PRP/nsubj/5 don/VBP/aux/5 '/part/part/2 t/part/part/2 attack/VB/root/0", "attack", "denied"),
        ("They/PRP/nsubj/4 no/RB/advmod/3 longer/RBR/advmod/4 attack/VBP/root/0", "attack", "denied"),
        ("Nobody/NN/nsubj:pass/3 was/VBD/aux:pass/3 killed/VBN/root/0", "killed", "denied"),
        ("No/DT/det/2 civilians/NNS/nsubj:pass/4 were/VBD/aux:pass/4 killed/VBN/root/0", "killed", "denied"),
        ("They/PRP/nsubj/2 killed/VBD/root/0 none/NN/obj/2", "killed", "denied"),
        ("Not/RB/advmod/3 only/RB/advmod/1 attacked/VBD/root/0 they/PRP/nsubj/3", "attacked", "happened"),
        ("They/PRP/nsubj/3 nearly/RB/advmod/3 killed/VBD/root/0 him/PRP/obj/3", "killed", "denied"),
        ("They/PRP/nsubj/3 possibly/RB/advmod/3 attacked/VBD/root/0", "attacked", "possible"),
        ("They/PRP/nsubj/3 allegedly/RB/advmod/3 attacked/VBD/root/0", "attacked", "possible"),
        ("They/PRP/nsubj/3 reportedly/RB/advmod/3 attacked/VBD/root/0", "attacked", "happened"),
        ("They/PRP/nsubj/4 will/MD/aux/4 likely/RB/advmod/4 attack/VB/root/0", "attack", "expected"),
    ],
)
def test_negation_and_adverbs(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("Withdraw/VB/root/0 your/PRP$/nmod:poss/3 troops/NNS/obj/1", "withdraw", "ordered"),
        ("Do/VB/aux/3 not/RB/advmod/3 fire/VB/root/0", "fire", "denied"),
        ("Did/VBD/aux/3 they/PRP/nsubj/3 attack/VB/root/0 ?/./punct/3", "attack", "possible"),
        ("Who/WP/nsubj/2 attacked/VBD/root/0 Tara/NNP/obj/2 ?/./punct/2", "attacked", "happened"),
        (
            "Why/WRB/advmod/4 did/VBD/aux/4 they/PRP/nsubj/4 attack/VB/root/0 ?/./punct/4",
            "attack",
            "happened",
        ),
    ],
)
def test_commands_and_questions(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


def test_who_is_to_do_something_in_a_headline_may_be_read_as_its_main_word() -> None:
    headline = "Rebels/NNS/root/0/organization to/TO/mark/3 free/VB/advcl/1 captives/NNS/obj/3"
    assert of(headline, "free", headline=True) == "expected"


@pytest.mark.parametrize(
    ("written", "word", "headline", "expected"),
    [
        ("Militants/NNS/nsubj/2 seize/VBP/root/0 town/NN/obj/2", "seize", True, "happened"),
        ("Militants/NNS/nsubj/2 control/VBP/root/0 town/NN/obj/2", "control", False, "ongoing"),
        ("Six/CD/nsubj:pass/2 killed/VBN/root/0 in/IN/case/4 blast/NN/obl/2", "killed", True, "happened"),
        ("Army/NN/nsubj/3 to/TO/mark/3 leave/VB/root/0 Tara/NNP/obj/3", "leave", True, "expected"),
        ("Army/NN/nsubj/2 accuses/VBZ/root/0 rebels/NNS/obj/2", "accuses", False, "happened"),
    ],
)
def test_the_present_tense_of_headlines_and_of_speech(
    written: str, word: str, headline: bool, expected: str
) -> None:
    assert of(written, word, headline=headline) == expected


# "They VERB to enter": the governing verb with its auxiliaries, and what holds of entering.
@pytest.mark.parametrize(
    ("governor", "expected"),
    [
        ("managed/VBD", "happened"),
        ("failed/VBD", "denied"),
        ("refused/VBD", "denied"),
        ("forgot/VBD", "denied"),
        ("planned/VBD", "expected"),
        ("vowed/VBD", "expected"),
        ("tried/VBD", "possible"),
        ("threatened/VBD", "possible"),
        ("want/VBP", "expected"),
        ("seem/VBP", "possible"),
        ("continue/VBP", "ongoing"),
        ("began/VBD", "happened"),
        ("had/VBD", "happened"),
        ("have/VBP", "ordered"),
        ("were/VBD", "expected"),
        ("claimed/VBD", "happened"),
    ],
)
def test_a_verb_passes_on_what_it_makes_of_an_infinitive(governor: str, expected: str) -> None:
    assert of(f"They/PRP/nsubj/2 {governor}/root/0 to/TO/mark/4 enter/VB/xcomp/2", "enter") == expected


@pytest.mark.parametrize(
    ("governor", "expected"),
    [
        ("manage/VB", "denied"),
        ("fail/VB", "happened"),
        ("plan/VB", "denied"),
        ("want/VB", "denied"),
        ("try/VB", "denied"),
        ("have/VB", "possible"),
        ("stop/VB", "denied"),
    ],
)
def test_a_negated_verb_passes_on_the_other_half_of_its_signature(governor: str, expected: str) -> None:
    written = (
        f"They/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 {governor}/root/0 to/TO/mark/6 enter/VB/xcomp/4"
    )
    assert of(written, "enter") == expected


@pytest.mark.parametrize(
    ("governor", "expected"),
    [
        ("stopped/VBD", "happened"),
        ("kept/VBD", "ongoing"),
        ("denied/VBD", "denied"),
        ("admitted/VBD", "happened"),
        ("considered/VBD", "possible"),
        ("avoided/VBD", "denied"),
        ("started/VBD", "happened"),
    ],
)
def test_a_verb_passes_on_what_it_makes_of_a_gerund(governor: str, expected: str) -> None:
    assert (
        of(f"They/PRP/nsubj/2 {governor}/root/0 shelling/VBG/xcomp/2 Tara/NNP/obj/3", "shelling") == expected
    )


def test_what_will_not_stop_is_expected_to_go_on() -> None:
    written = "It/PRP/nsubj/4 will/MD/aux/4 not/RB/advmod/4 stop/VB/root/0 bombing/VBG/xcomp/4 us/PRP/obj/5"
    assert of(written, "bombing") == "expected"
    nor = "Nor/CC/cc/4 it/PRP/nsubj/4 will/MD/aux/4 stop/VB/root/0 bombing/VBG/xcomp/4 us/PRP/obj/5"
    assert of(nor, "bombing") == "expected"


def test_what_is_to_stop_goes_on() -> None:
    assert of("They/PRP/nsubj/3 must/MD/aux/3 stop/VB/root/0 bombing/VBG/xcomp/3", "bombing") == "ongoing"


# "X VERB that they attacked".
@pytest.mark.parametrize(
    ("governor", "clause", "expected"),
    [
        ("says/VBZ", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "happened"),
        ("claimed/VBD", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "happened"),
        ("denied/VBD", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "denied"),
        ("knows/VBZ", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "happened"),
        ("fears/VBZ", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "possible"),
        ("suspects/VBZ", "they/PRP/nsubj/4 attacked/VBD/ccomp/2", "possible"),
        ("demanded/VBD", "they/PRP/nsubj/4 leave/VB/ccomp/2", "ordered"),
    ],
)
def test_report_verbs_leave_a_clause_as_certain_as_its_source_presents_it(
    governor: str, clause: str, expected: str
) -> None:
    word = clause.split()[1].partition("/")[0]
    assert of(f"He/PRP/nsubj/2 {governor}/root/0 {clause}", word) == expected


def test_would_is_the_future_of_a_past_report() -> None:
    said = "He/PRP/nsubj/2 said/VBD/root/0 they/PRP/nsubj/5 would/MD/aux/5 leave/VB/ccomp/2"
    assert of(said, "leave") == "expected"
    beside = "They/PRP/nsubj/3 would/MD/aux/3 leave/VB/root/0 ,/,/punct/6 he/PRP/nsubj/6 said/VBD/parataxis/3"
    assert of(beside, "leave") == "expected"


def test_a_progressive_in_a_past_report_goes_on() -> None:
    written = "He/PRP/nsubj/2 said/VBD/root/0 they/PRP/nsubj/5 were/VBD/aux/5 fighting/VBG/ccomp/2"
    assert of(written, "fighting") == "ongoing"


def test_not_to_believe_is_to_believe_not() -> None:
    written = (
        "He/PRP/nsubj/4 does/VBZ/aux/4 not/RB/advmod/4 believe/VB/root/0"
        " they/PRP/nsubj/7 will/MD/aux/7 attack/VB/ccomp/4"
    )
    assert of(written, "attack") == "denied"


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("He/PRP/nsubj:pass/3 is/VBZ/aux:pass/3 believed/VBN/root/0 to/TO/mark/6 have/VB/aux/6 fled/VBN/xcomp/3",
         "fled", "possible"),
        ("They/PRP/nsubj:pass/3 are/VBP/aux:pass/3 expected/VBN/root/0 to/TO/mark/5 attack/VB/xcomp/3",
         "attack", "expected"),
        ("They/PRP/nsubj/3 are/VBP/cop/3 likely/JJ/root/0 to/TO/mark/5 attack/VB/xcomp/3", "attack", "expected"),
        ("They/PRP/nsubj/3 are/VBP/cop/3 unlikely/JJ/root/0 to/TO/mark/5 attack/VB/xcomp/3", "attack", "denied"),
        ("They/PRP/nsubj/3 were/VBD/cop/3 unable/JJ/root/0 to/TO/mark/5 enter/VB/xcomp/3", "enter", "denied"),
        ("They/PRP/nsubj/3 are/VBP/aux/3 going/VBG/root/0 to/TO/mark/5 attack/VB/xcomp/3", "attack", "expected"),
        ("He/PRP/nsubj/2 ordered/VBD/root/0 troops/NNS/obj/2 to/TO/mark/5 advance/VB/xcomp/2",
         "advance", "ordered"),
        ("He/PRP/nsubj/2 urged/VBD/root/0 them/PRP/obj/2 not/RB/advmod/6 to/TO/mark/6 attack/VB/xcomp/2",
         "attack", "denied"),
        ("They/PRP/nsubj/2 have/VBP/root/0 yet/RB/advmod/2 to/TO/mark/5 attack/VB/xcomp/2", "attack", "denied"),
        ("It/PRP/expl/3 is/VBZ/cop/3 possible/JJ/root/0 they/PRP/nsubj/5 attacked/VBD/ccomp/3",
         "attacked", "possible"),
    ],
)  # fmt: skip
def test_passives_adjectives_and_orders_govern_too(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("plan/NN", "expected"),
        ("decision/NN", "expected"),
        ("attempt/NN", "possible"),
        ("threat/NN", "possible"),
        ("order/NN", "ordered"),
        ("failure/NN", "denied"),
        ("way/NN", "possible"),
    ],
)
def test_nouns_govern_an_infinitive(noun: str, expected: str) -> None:
    written = f"A/DT/det/2 {noun}/nsubj/5 to/TO/mark/4 attack/VB/acl/2 emerged/VBD/root/0"
    assert of(written, "attack") == expected


def test_an_attempt_that_is_foiled_leaves_its_goal_undone() -> None:
    noun = (
        "An/DT/det/2 attempt/NN/nsubj:pass/6 to/TO/mark/4 enter/VB/acl/2 was/VBD/aux:pass/6 foiled/VBN/root/0"
    )
    verb = (
        "They/PRP/nsubj/2 tried/VBD/root/0 to/TO/mark/4 enter/VB/xcomp/2"
        " but/CC/cc/7 were/VBD/aux:pass/7 repelled/VBN/conj/2"
    )
    assert of(noun, "enter") == of(verb, "enter") == "denied"
    assert of(verb, "tried") == "happened"


def test_preventing_from_and_failing_to_prevent() -> None:
    written = "They/PRP/nsubj/2 prevented/VBD/root/0 rebels/NNS/obj/2 from/IN/mark/5 entering/VBG/advcl/2 Tara/NNP/obj/5"
    assert of(written, "entering") == "denied"
    failed = (
        "They/PRP/nsubj/2 failed/VBD/root/0 to/TO/mark/4 prevent/VB/xcomp/2 rebels/NNS/obj/4"
        " from/IN/mark/7 entering/VBG/advcl/4"
    )
    assert of(failed, "entering") == "happened"


def test_an_accusation_presents_the_deed() -> None:
    written = (
        "He/PRP/nsubj/2 accused/VBD/root/0 them/PRP/obj/2 of/IN/mark/5 shelling/VBG/advcl/2 Tara/NNP/obj/5"
    )
    assert of(written, "shelling") == Certainty.HAPPENED.value
