"""Which words tell of events, and of what type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.events.plover import MODES
from hearsay.reading.events.triggers import find_triggers
from tests.reading.events.told import evidence, told, triggers
from tests.reading.trees import tree


def test_a_verb_tells_of_an_event() -> None:
    assert told("Rebels/NNS/nsubj/2 attacked/VBD/root/0 the/DT/det/4 base/NN/obj/2/place") == [
        "attacked ASSAULT"
    ]


def test_saying_is_no_event() -> None:
    assert told("Rebels/NNS/nsubj/2 said/VBD/root/0 so/RB/advmod/2") == []


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Four/CD/nsubj:pass/3 were/VBD/aux:pass/3 killed/VBN/root/0", "killed ASSAULT"),
        (
            "The/DT/det/2 depot/NN/nsubj:pass/4 was/VBD/aux:pass/4 shelled/VBN/root/0",
            "shelled ASSAULT/heavy-weapons",
        ),
        ("She/PRP/nsubj:pass/3 was/VBD/aux:pass/3 abducted/VBN/root/0", "abducted ASSAULT/abduct"),
        ("He/PRP/nsubj/2 resigned/VBD/root/0", "resigned RETREAT/resign"),
        ("Teachers/NNS/nsubj/2 protested/VBD/root/0", "protested PROTEST/demo"),
        ("Nera/NNP/nsubj/2 condemned/VBD/root/0 it/PRP/obj/2", "condemned ACCUSE/disapprove"),
        ("Nera/NNP/nsubj/2 praised/VBD/root/0 Tarn/NNP/obj/2", "praised SUPPORT"),
        ("Police/NNS/nsubj/2 arrested/VBD/root/0 him/PRP/obj/2", "arrested COERCE/arrest"),
        ("Nera/NNP/nsubj/2 sanctioned/VBD/root/0 Tarn/NNP/obj/2", "sanctioned SANCTION/discontinue"),
        ("They/PRP/nsubj/2 cooperated/VBD/root/0", "cooperated COOPERATE"),
    ],
)
def test_verbs_active_and_passive_with_and_without_agent(written: str, found: str) -> None:
    assert told(written) == [found]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (
            "the/DT/det/2 killing/NN/root/0 of/IN/case/5 two/CD/nummod/5 teachers/NNS/nmod/2/person",
            "killing ASSAULT",
        ),
        ("a/DT/det/2 crackdown/NN/root/0", "crackdown COERCE/restrict"),
        ("the/DT/det/2 withdrawal/NN/root/0 of/IN/case/4 troops/NNS/nmod/2", "withdrawal RETREAT/withdraw"),
        ("a/DT/det/2 ceasefire/NN/root/0", "ceasefire RETREAT/ceasefire"),
        (
            "a/DT/det/5 cease/NN/compound/5 -/HYPH/punct/5 -/HYPH/punct/5 fire/NN/root/0",
            "fire RETREAT/ceasefire",
        ),
        ("the/DT/det/2 summit/NN/root/0", "summit CONSULT/multilateral"),
        ("air/NN/compound/2 strikes/NNS/root/0", "strikes ASSAULT/aerial"),
        ("a/DT/det/3 drone/NN/compound/3 strike/NN/root/0", "strike ASSAULT/drone"),
        ("hostilities/NNS/root/0", "hostilities ASSAULT"),
    ],
)
def test_nouns_tell_of_events(written: str, found: str) -> None:
    assert told(written) == [found]


def test_the_compound_of_a_noun_is_shown_with_it() -> None:
    (strikes,) = triggers("Air/NN/compound/2 strikes/NNS/nsubj/3 continued/VBD/root/0")
    assert (strikes.first, strikes.last) == (0, 1)


def test_the_particle_of_a_verb_is_shown_with_it() -> None:
    (withdrew,) = triggers(
        "Troops/NNS/nsubj/2 pulled/VBD/root/0 out/RP/compound:prt/2 of/IN/case/5 Tarn/NNP/obl/2/place"
    )
    assert (withdrew.first, withdrew.last, withdrew.type) == (1, 2, "RETREAT")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (
            "Rebels/NNS/nsubj/2 took/VBD/root/0 over/RP/compound:prt/2 the/DT/det/5 city/NN/obj/2/place",
            "took COERCE/seize",
        ),
        ("They/PRP/nsubj/2 laid/VBD/root/0 down/RP/compound:prt/2 arms/NNS/obj/2", "laid RETREAT/disarm"),
        ("He/PRP/nsubj/2 stepped/VBD/root/0 down/RP/compound:prt/2", "stepped RETREAT/resign"),
        (
            "They/PRP/nsubj/2 took/VBD/root/0 to/IN/case/5 the/DT/det/5 streets/NNS/obl/2",
            "took PROTEST/demo",
        ),
        (
            "They/PRP/nsubj/2 broke/VBD/root/0 off/RP/compound:prt/2 relations/NNS/obj/2",
            "broke SANCTION/discontinue",
        ),
        ("They/PRP/nsubj/2 cut/VBD/root/0 off/RP/compound:prt/2 power/NN/obj/2", "cut COERCE/withhold"),
        ("Rebels/NNS/nsubj/2 seized/VBD/root/0 control/NN/obj/2", "seized COERCE/seize"),
        (
            "They/PRP/nsubj/2 set/VBD/root/0 fire/NN/obj/2 to/IN/case/6 a/DT/det/6 shop/NN/obl/2",
            "set ASSAULT/destroy",
        ),
        ("Troops/NNS/nsubj/2 opened/VBD/root/0 fire/NN/obj/2", "opened ASSAULT"),
        ("They/PRP/nsubj/2 filed/VBD/root/0 a/DT/det/4 lawsuit/NN/obj/2", "lawsuit ACCUSE/allege"),
        ("They/PRP/nsubj/2 held/VBD/root/0 talks/NNS/obj/2", "talks CONSULT"),
        ("They/PRP/nsubj/2 signed/VBD/root/0 an/DT/det/4 agreement/NN/obj/2", "signed SUPPORT"),
        ("They/PRP/nsubj/2 imposed/VBD/root/0 sanctions/NNS/obj/2", "sanctions SANCTION/discontinue"),
        ("They/PRP/nsubj/2 declared/VBD/root/0 a/DT/det/4 curfew/NN/obj/2", "curfew COERCE/curfew"),
        (
            "It/PRP/nsubj/2 summoned/VBD/root/0 the/DT/det/4 ambassador/NN/obj/2/person",
            "summoned ACCUSE/disapprove",
        ),
        ("They/PRP/nsubj/2 opened/VBD/root/0 the/DT/det/4 border/NN/obj/2", "opened RETREAT/access"),
    ],
)
def test_particles_and_objects_decide_what_common_verbs_tell(written: str, found: str) -> None:
    assert told(written) == [found]


@pytest.mark.parametrize(
    "written",
    [
        "He/PRP/nsubj/2 took/VBD/root/0 the/DT/det/4 train/NN/obj/2/object",
        "They/PRP/nsubj/2 held/VBD/root/0 hands/NNS/obj/2",
        "She/PRP/nsubj/2 signed/VBD/root/0 her/PRP$/nmod:poss/4 name/NN/obj/2",
        "She/PRP/nsubj/2 shot/VBD/root/0 a/DT/det/4 film/NN/obj/2/object",
        "It/PRP/nsubj/2 killed/VBD/root/0 the/DT/det/4 bill/NN/obj/2/abstract",
        "He/PRP/nsubj/2 stormed/VBD/root/0 the/DT/det/4 stage/NN/obj/2/place",
        "He/PRP/nsubj/2 died/VBD/root/0 of/IN/case/4 cancer/NN/obl/2/abstract",
        "Six/CD/nsubj:pass/3 were/VBD/aux:pass/3 killed/VBN/root/0 in/IN/case/6 a/DT/det/6 crash/NN/obl/3/event",
        "An/DT/det/2 earthquake/NN/nsubj/3 killed/VBD/root/0 six/CD/obj/3",
        "a/DT/det/3 heart/NN/compound/3 attack/NN/root/0",
        "an/DT/det/2 attack/NN/root/0 on/IN/case/5 his/PRP$/nmod:poss/5 record/NN/nmod/2/abstract",
        "his/PRP$/nmod:poss/2 battle/NN/root/0 with/IN/case/4 cancer/NN/nmod/2/abstract",
        "They/PRP/nsubj/2 fought/VBD/root/0 for/IN/case/4 rights/NNS/obl/2/abstract",
        "They/PRP/nsubj/2 struck/VBD/root/0 a/DT/det/4 deal/NN/obj/2",
        "a/DT/det/4 Market/NNP/compound/3 bombing/NN/compound/4 trial/NN/root/0",
        "the/DT/det/2 War/NNP/root/0 on/IN/case/4 Terror/NNP/nmod/2",
        "the/DT/det/3 armed/VBN/amod/3 forces/NNS/root/0",
    ],
)
def test_words_that_only_sound_like_an_event_tell_of_none(written: str) -> None:
    assert [found for found in told(written) if "trial" not in found] in ([], ["struck SUPPORT"])


def test_an_attack_on_a_plan_is_a_reproach() -> None:
    assert told("He/PRP/nsubj/2 attacked/VBD/root/0 the/DT/det/4 plan/NN/obj/2/abstract") == [
        "attacked ACCUSE/disapprove"
    ]


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("Rebel/NN", "attack"),
        ("Nera/NNP", "attack"),
        ("army/NN", "attack"),
        ("rocket/NN", "rocket attack"),
        ("drone/NN", "drone attack"),
        ("dawn/NN", "dawn attack"),
    ],
)
def test_what_kind_of_event_is_shown_and_not_whose(before: str, shown: str) -> None:
    written = tree(f"a/DT/det/3 {before}/compound/3 attack/NN/root/0")
    (found,) = find_triggers(written, evidence(written))
    assert " ".join(written.words[found.first : found.last + 1]) == shown


def test_a_preposition_that_belongs_to_the_verb_is_shown_with_it() -> None:
    written = tree("They/PRP/nsubj/2 called/VBD/root/0 for/IN/case/5 a/DT/det/5 truce/NN/obl/2")
    called = find_triggers(written, evidence(written))[0]
    assert (called.first, called.last) == (1, 2)


def test_a_noun_that_is_tagged_as_an_adjective_is_found() -> None:
    assert told(
        "the/DT/det/2 army/NN/nmod:poss/3 offensive/JJ/nsubj/4 stalled/VBD/root/0",
    ) == ["offensive ASSAULT"]
    assert told("That/DT/nsubj/3 is/VBZ/cop/3 offensive/JJ/root/0") == []


@pytest.mark.parametrize(
    "denied",
    ["shelling/VBG/xcomp/2 it/PRP/obj/3", "the/DT/det/4 shelling/NN/obj/2"],
)
def test_denying_a_deed_is_no_event_of_its_own(denied: str) -> None:
    found = told(f"They/PRP/nsubj/2 denied/VBD/root/0 {denied}")
    assert found == ["shelling ASSAULT/heavy-weapons"]


def test_denying_what_was_asked_for_is_a_refusal() -> None:
    assert told("They/PRP/nsubj/2 denied/VBD/root/0 him/PRP/iobj/2 a/DT/det/5 visa/NN/obj/2") in (
        ["denied REJECT/assist"],
        ["denied REJECT"],
    )


def test_troops_that_are_ordered_to_withdraw_withdraw() -> None:
    assert told("Nera/NNP/nsubj/2 ordered/VBD/root/0 troops/NNS/obj/2 to/TO/mark/5 withdraw/VB/xcomp/2") == [
        "ordered REQUEST/yield",
        "withdraw RETREAT/withdraw",
    ]


def test_who_complains_accuses_only_with_something_complained_of() -> None:
    about = "They/PRP/nsubj/2 complained/VBD/root/0 about/IN/case/4 Nera/NNP/obl/2"
    assert told(about) == ["complained ACCUSE/disapprove"]
    assert told("They/PRP/nsubj/2 complained/VBD/root/0 they/PRP/nsubj/4 starve/VBP/ccomp/2") == []


def test_a_name_may_hold_a_deed_that_no_tag_marks_as_a_name() -> None:
    assert (
        told(
            "the/DT/det/3 Global/JJ/amod/3 War/NN/nsubj/4 lies/VBZ/root/0 beside/IN/case/7 an/DT/det/7",
            "island/NN/obl/4",
        )
        == []
    )


def test_an_announced_withdrawal_is_a_concession_and_one_carried_out_a_retreat() -> None:
    announced = "Nera/NNP/nsubj/2 announced/VBD/root/0 a/DT/det/4 withdrawal/NN/obj/2"
    done = "Nera/NNP/nsubj/2 completed/VBD/root/0 a/DT/det/4 withdrawal/NN/obj/2"
    assert told(announced) == ["announced CONCEDE"]
    assert told(done) == ["withdrawal RETREAT/withdraw"]


@pytest.mark.parametrize(
    ("captured", "found"),
    [
        ("soldiers/NNS/obj/2/person", "captured ASSAULT/abduct"),
        ("towns/NNS/obj/2/place", "captured COERCE/seize"),
        ("suspects/NNS/obj/2/person", "captured COERCE/arrest"),
    ],
)
def test_what_is_captured_decides_the_type(captured: str, found: str) -> None:
    assert told(f"They/PRP/nsubj/2 captured/VBD/root/0 {captured}") == [found]


def test_joint_exercises_are_cooperation_and_others_mobilisation() -> None:
    joint = "They/PRP/nsubj/2 held/VBD/root/0 joint/JJ/amod/4 exercises/NNS/obj/2"
    alone = "They/PRP/nsubj/2 held/VBD/root/0 military/JJ/amod/4 exercises/NNS/obj/2"
    assert told(joint) == ["exercises COOPERATE"]
    assert told(alone) == ["exercises MOBILIZE/troops"]


def test_a_warning_is_a_threat_only_of_an_act_of_ones_own() -> None:
    own = "Nera/NNP/nsubj/2 warned/VBD/root/0 it/PRP/nsubj/5 would/MD/aux/5 retaliate/VB/ccomp/2"
    others = "Nera/NNP/nsubj/2 warned/VBD/root/0 rain/NN/nsubj/5 would/MD/aux/5 come/VB/ccomp/2"
    assert "warned THREATEN/violence" in told(own)
    assert told(others) == []


def test_headlines_in_capitals_hide_no_event() -> None:
    assert told("REBEL/NNP/compound/2 ATTACK/NNP/nsubj/3 KILLS/VBZ/root/0 SIX/CD/obj/3")


def test_a_word_of_sport_keeps_words_of_violence_apart() -> None:
    assert told(
        "The/DT/det/2 striker/NN/nsubj/3 shot/VBD/root/0 at/IN/case/5 goal/NN/obl/3 ||",
        "The/DT/det/2 coach/NN/nsubj/3 praised/VBD/root/0 the/DT/det/5 league/NN/obj/3",
    ) == ["praised SUPPORT"]


def test_a_model_that_is_sure_of_no_event_outweighs_the_tables() -> None:
    syntax = tree("Rebels/NNS/nsubj/2 attacked/VBD/root/0 it/PRP/obj/2")
    assert find_triggers(syntax, evidence(syntax, attacked=(None, 0.9999))) == []


def test_a_model_that_is_sure_finds_words_of_no_table() -> None:
    syntax = tree("Rebels/NNS/nsubj/2 frobbed/VBD/root/0 it/PRP/obj/2")
    (found,) = find_triggers(syntax, evidence(syntax, frobbed=("ASSAULT", 0.99)))
    assert (found.at, found.type, found.mode) == (1, "ASSAULT", None)
    assert find_triggers(syntax, evidence(syntax, frobbed=("ASSAULT", 0.5))) == []


def test_tables_say_the_type_where_the_model_finds_an_event_of_another() -> None:
    syntax = tree("Rebels/NNS/nsubj/2 hijacked/VBD/root/0 it/PRP/obj/2")
    (found,) = find_triggers(syntax, evidence(syntax, hijacked=("COERCE", 0.9)))
    assert (found.type, found.mode) == ("ASSAULT", "abduct")


def test_company_outweighs_a_model_that_doubts_a_common_verb() -> None:
    went = "A/DT/det/2 mine/NN/nsubj/3 went/VBD/root/0 off/RP/compound:prt/3"
    syntax = tree(went)
    (found,) = find_triggers(syntax, evidence(syntax, went=(None, 0.95)))
    assert (found.type, found.mode) == ("ASSAULT", "explosives")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (
            "A/DT/det/2 blast/NN/nsubj/3 left/VBD/root/0 six/CD/obj/3 wounded/VBN/xcomp/3",
            ["blast ASSAULT/explosives"],
        ),
        (
            "the/DT/det/2 raid/NN/root/0 in/IN/case/4 which/WDT/obl/6 six/CD/nsubj:pass/6 died/VBD/acl:relcl/2",
            ["raid ASSAULT"],
        ),
        (
            "They/PRP/nsubj/2 denied/VBD/root/0 the/DT/det/4 allegations/NNS/obj/2",
            [],
        ),
    ],
)
def test_what_is_told_beside_a_deed_or_denied_is_no_event(written: str, found: list[str]) -> None:
    assert told(written) == found


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Nera/NNP/nsubj/2 called/VBD/root/0 for/IN/case/5 an/DT/det/5 election/NN/obl/2", True),
        ("the/DT/det/2 plan/NN/nsubj/3 calls/VBZ/root/0 for/IN/case/5 roads/NNS/obl/3", False),
        ("a/DT/det/2 request/NN/root/0 for/IN/case/4 comment/NN/nmod/2", False),
        ("a/DT/det/2 request/NN/root/0 for/IN/case/4 mercy/NN/nmod/2", True),
    ],
)
def test_a_request_is_somebodys_and_of_more_than_words(written: str, found: bool) -> None:
    assert [each.split()[1].partition("/")[0] for each in told(written)] == ["REQUEST"] * found


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("He/PRP/nsubj/2 fired/VBD/root/0 the/DT/det/4 minister/NN/obj/2/person", "fired SANCTION/expel"),
        ("Troops/NNS/nsubj/2 fired/VBD/root/0 at/IN/case/4 him/PRP/obl/2", "fired ASSAULT/firearms"),
        ("Troops/NNS/nsubj/2 fired/VBD/root/0 at/IN/case/4 him/PRP/obj/2", "fired ASSAULT/firearms"),
    ],
)
def test_who_fires_an_official_dismisses_him_and_who_fires_at_him_shoots(who: str, found: str) -> None:
    assert told(who) == [found]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("President/NNP/compound/2 Nord/NNP/nsubj/3/person met/VBD/root/0 her/PRP/obj/3", ["met CONSULT"]),
        ("Anna/NNP/compound/2 Nord/NNP/nsubj/3/person met/VBD/root/0 her/PRP/obj/3", []),
    ],
)
def test_a_title_tells_whether_a_meeting_is_one_of_officials(written: str, found: list[str]) -> None:
    assert told(written) == found


def test_a_report_without_words_has_no_events() -> None:
    syntax = tree("./././0")
    assert find_triggers(syntax, evidence(syntax)) == []


WORDS = st.sampled_from(
    "attack/NN killed/VBN bombing/NN talks/NNS they/PRP agreed/VBD to/TO withdraw/VB troops/NNS and/CC of/IN the/DT".split()
)
RELATIONS = st.sampled_from(
    ["nsubj", "obj", "obl", "nmod", "conj", "xcomp", "advcl", "acl", "compound", "case"]
)


@given(st.lists(st.tuples(WORDS, RELATIONS, st.integers(0, 30)), min_size=1, max_size=14))
def test_triggers_of_any_tree_are_in_order_and_of_the_ontology(drawn) -> None:
    heads = [0] + [1 + pick % place for place, (_, _, pick) in enumerate(drawn[1:], start=1)]
    written = [
        f"{word}/{relation if head else 'root'}/{head}"
        for (word, relation, _), head in zip(drawn, heads, strict=True)
    ]
    found = triggers(" ".join(written))
    assert [each.at for each in found] == sorted({each.at for each in found})
    for each in found:
        assert each.first <= each.at <= each.last
        assert each.mode is None or each.mode in MODES[each.type]
        assert 0.5 <= each.score <= 1


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Ten/CD/nummod/2 civilians/NNS/nsubj/3 died/VBD/root/0 there/RB/advmod/3", ["died ASSAULT"]),
        ("Ten/CD/nummod/2 soldiers/NNS/nsubj/3 died/VBD/root/0 of/IN/case/5 malaria/NN/obl/3", []),
        ("His/PRP$/nmod:poss/2 uncle/NN/nsubj/3 died/VBD/root/0", []),
    ],
)
def test_deaths_are_events_where_a_conflict_may_have_caused_them(written: str, found: list[str]) -> None:
    assert told(written) == found
