import pytest

from hearsay.exports.codes import acled
from hearsay.exports.codes.acled import Acled
from hearsay.reading.events.plover import MODES
from hearsay.records import Certainty
from tests.exports.codes.made import coded, is_uncoded

ARMED = "MIL COP REB PRM UAF CRM UNO:".split()


def sub_event(*arguments, **known):
    found = coded(acled.coded, *arguments, **known)
    return found.sub_event_type if isinstance(found, Acled) else found


def test_there_are_the_25_sub_event_types_under_6_types():
    assert len(acled.EVENT_TYPES) == 6
    assert len(acled.TYPE_OF) == sum(map(len, acled.EVENT_TYPES.values())) == 25


def test_every_rule_leads_to_a_sub_event_type_from_a_kind_of_plover():
    for of, by_mode in acled.BY_MODE.items():
        assert set(by_mode) <= {None, *MODES[of]}
        assert set(by_mode.values()) <= set(acled.TYPE_OF)
    assert {None, *MODES["ASSAULT"]} == {*acled.BY_MODE["ASSAULT"], *acled.FIGHTS, "abduct"}


@pytest.mark.parametrize(("of", "mode"), [(of, mode) for of in MODES for mode in (None, *MODES[of])])
@pytest.mark.parametrize("doer", ["MIL", "CVL", "UNK"])
@pytest.mark.parametrize("recipient", ["REB", "CVL", "UNK"])
def test_every_event_has_a_code_or_a_reason(of, mode, doer, recipient):
    found = coded(acled.coded, of, mode, [doer], [recipient])
    assert is_uncoded(found) or acled.TYPE_OF[found.sub_event_type] == found.event_type


@pytest.mark.parametrize("one", ARMED)
@pytest.mark.parametrize("other", ARMED)
def test_those_who_can_fight_clash_whoever_comes_first(one, other):
    assert sub_event("ASSAULT", "firearms", [one], [other]) == "Armed clash"
    assert sub_event("ASSAULT", None, [one, other]) == "Armed clash"


@pytest.mark.parametrize("doer", [*ARMED, "UNK"])
@pytest.mark.parametrize("victim", ["CVL", "JRN", "REF"])
def test_violence_against_civilians_is_an_attack_whoever_does_it(doer, victim):
    found = coded(acled.coded, "ASSAULT", "firearms", [doer], [victim])
    assert (found.event_type, found.sub_event_type) == ("Violence against civilians", "Attack")
    assert (found.inter2, found.is_civilian_targeting) == (7, True)


@pytest.mark.parametrize(
    ("mode", "doers", "recipients", "expected"),
    [
        ("sexual", ["UAF"], ["CVL"], "Sexual violence"),
        ("suicide-attack", [], [], "Suicide bomb"),
        ("aerial", ["MIL"], ["REB"], "Air/drone strike"),
        ("drone", ["REB"], ["MIL"], "Air/drone strike"),
        ("heavy-weapons", ["REB"], [], "Shelling/artillery/missile attack"),
        ("explosives", [], ["CVL"], "Remote explosive/landmine/IED"),
        ("unconventional", ["MIL"], ["CVL"], "Chemical weapon"),
        ("destroy", ["MIL"], [], "Looting/property destruction"),
        ("abduct", ["REB"], ["CVL"], "Abduction/forced disappearance"),
        ("abduct", ["REB"], [], "Abduction/forced disappearance"),
        ("abduct", ["REB"], ["MIL"], "Other"),
        ("beat", ["CVL"], ["COP"], "Mob violence"),
        ("targeted", ["UAF"], ["GOV"], "Attack"),
        ("torture", ["COP"], [], "Attack"),
        ("made-up", ["MIL"], ["REB"], "Armed clash"),
    ],
)
def test_an_assault_is_coded_by_its_weapon_and_its_sides(mode, doers, recipients, expected):
    assert sub_event("ASSAULT", mode, doers, recipients) == expected


@pytest.mark.parametrize(
    ("weapon", "expected"),
    [
        ("a hand grenade", "Grenade"),
        ("rocket-propelled grenades", "Shelling/artillery/missile attack"),
        ("a mine", "Remote explosive/landmine/IED"),
    ],
)
def test_grenades_are_told_by_the_weapon(weapon, expected):
    assert sub_event("ASSAULT", "explosives", ["REB"], ["MIL"], weapon=weapon) == expected


@pytest.mark.parametrize(
    ("doers", "recipients", "expected"),
    [
        (["MIL"], ["REB"], "Government regains territory"),
        (["REB"], ["MIL"], "Non-state actor overtakes territory"),
        (["REB"], ["PRM"], "Non-state actor overtakes territory"),
        (["REB"], [], "Non-violent transfer of territory"),
        (["MIL"], [], "Non-violent transfer of territory"),
        (["MIL"], ["CVL"], "Looting/property destruction"),
    ],
)
def test_a_seizure_is_coded_by_who_takes_from_whom(doers, recipients, expected):
    assert sub_event("COERCE", "seize", doers, recipients) == expected


@pytest.mark.parametrize(
    ("of", "mode", "expected"),
    [
        ("COERCE", "arrest", "Arrests"),
        ("RETREAT", "ceasefire", "Agreement"),
        ("RETREAT", "withdraw", "Change to group/activity"),
        ("MOBILIZE", "troops", "Change to group/activity"),
        ("PROTEST", None, "Peaceful protest"),
        ("PROTEST", "obstruct", "Peaceful protest"),
        ("PROTEST", "riot", "Violent demonstration"),
    ],
)
def test_what_follows_from_type_and_mode_alone(of, mode, expected):
    assert sub_event(of, mode, ["GOV"]) == expected


@pytest.mark.parametrize(
    ("doers", "recipients", "is_coded"),
    [
        (["GOV"], ["REB"], True),
        (["REB", "PRM"], [], True),
        (["GOV"], ["GOV"], False),
        (["REB"], ["CVL"], False),
        ([], [], False),
    ],
)
def test_an_agreement_is_one_of_parties_that_fight(doers, recipients, is_coded):
    found = sub_event("AGREE", None, doers, recipients)
    assert found == "Agreement" if is_coded else is_uncoded(found)


@pytest.mark.parametrize(
    ("of", "mode", "doers", "recipients"),
    [
        ("CONSULT", "visit", ["GOV"], ["REB"]),
        ("THREATEN", "violence", ["REB"], ["GOV"]),
        ("AID", None, ["NGO:"], ["REF"]),
        ("PROTEST", "hunger", ["CVL"], []),
        ("COERCE", "censor", ["GOV"], ["JRN"]),
        ("COERCE", "seize", ["UNK"], []),
        ("COERCE", "seize", ["MIL"], ["MIL"]),
        ("RETREAT", "resign", ["GOV"], []),
        ("ASSAULT", "firearms", ["REB"], []),
        ("ASSAULT", "firearms", ["CVL"], ["CVL"]),
    ],
)
def test_what_acled_has_no_code_for_has_a_reason(of, mode, doers, recipients):
    assert is_uncoded(sub_event(of, mode, doers, recipients))


@pytest.mark.parametrize("certainty", list(Certainty))
def test_only_what_is_told_as_a_fact_is_coded(certainty):
    found = sub_event("ASSAULT", "drone", ["MIL"], ["REB"], certainty=certainty)
    assert is_uncoded(found) is (certainty not in {Certainty.HAPPENED, Certainty.ONGOING})


def test_what_its_voice_does_not_confirm_is_not_coded():
    assert is_uncoded(sub_event("ASSAULT", "drone", ["MIL"], ["REB"], by="other", is_denied=True))


@pytest.mark.parametrize(
    ("code", "inter"),
    [
        ("MIL", 1),
        ("GOV", 1),
        ("REB", 2),
        ("IMG:", 2),
        ("PRM", 3),
        ("UAF", 3),
        ("CRM", 3),
        ("CVL", 7),
        ("UNO:", 8),
        ("UNK", None),
    ],
)
def test_interaction_codes_follow_from_the_side(code, inter):
    assert coded(acled.coded, "ASSAULT", "drone", ["UNK", code], [code]).inter1 == inter
    assert coded(acled.coded, "ASSAULT", "drone", ["UNK"], [code]).inter2 == inter


@pytest.mark.parametrize(
    ("of", "mode", "inter1", "inter2"),
    [
        ("PROTEST", "demo", 6, None),
        ("PROTEST", "riot", 5, None),
        ("ASSAULT", "crowd-control", 6, 1),
    ],
)
def test_those_who_protest_stand_first(of, mode, inter1, inter2):
    found = coded(acled.coded, of, mode, ["COP" if of == "ASSAULT" else "CVL"])
    assert (found.inter1, found.inter2) == (inter1, inter2)


def test_nobody_is_nobodys_code():
    found = coded(acled.coded, "ASSAULT", "drone")
    assert (found.inter1, found.inter2, found.is_civilian_targeting) == (None, None, False)
