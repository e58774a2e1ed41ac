import pytest

from hearsay.exports.codes import plover
from hearsay.exports.codes.plover import Quad
from hearsay.reading.events.plover import MODES
from hearsay.records import Certainty
from tests.exports.codes.made import coded, reading


def test_every_type_and_mode_has_its_quad_and_score():
    assert set(plover.QUADS) == set(plover.SCORES) == set(MODES)
    for of, modes in MODES.items():
        assert set(plover.SCORES[of]) == {None, *modes}


def test_conflict_is_scored_below_cooperation():
    for of, scores in plover.SCORES.items():
        is_conflict = plover.QUADS[of] in {Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT}
        assert all(-10 <= score <= (0.5 if is_conflict else 10) for score in scores.values())
        assert is_conflict or all(score > 0 for score in scores.values())


def test_there_are_the_25_sectors_in_words_and_no_country_is_a_sector():
    assert len(plover.SECTORS) == 25
    assert len(set(plover.SECTORS.values())) == 25
    assert not set(plover.SECTORS) & set(plover.COUNTRIES)


def test_every_certainty_has_its_auxiliary_modes():
    assert set(plover.AUXILIARY) == set(Certainty)
    known = {"future", "hypothetical", "negation"}
    assert {mode for modes in plover.AUXILIARY.values() for mode in modes} == known


@pytest.mark.parametrize(
    ("certainty", "modes"),
    [
        (Certainty.HAPPENED, ()),
        (Certainty.ONGOING, ()),
        (Certainty.EXPECTED, ("future",)),
        (Certainty.ORDERED, ("future",)),
        (Certainty.POSSIBLE, ("hypothetical",)),
        (Certainty.CONDITIONAL, ("hypothetical",)),
        (Certainty.DENIED, ("negation",)),
    ],
)
def test_an_event_keeps_its_type_with_the_auxiliary_mode_of_its_certainty(certainty, modes):
    found = coded(plover.coded, "COERCE", "arrest", certainty=certainty)
    assert (found.type, found.mode, found.modes, found.rule) == ("COERCE", "arrest", modes, "")
    assert (found.quad, found.score) == (Quad.MATERIAL_CONFLICT, -7.0)


@pytest.mark.parametrize("of", ["CONSULT", "SUPPORT", "COOPERATE", "AID"])
@pytest.mark.parametrize("certainty", [Certainty.EXPECTED, Certainty.ORDERED])
def test_cooperation_to_come_is_an_agreement(of, certainty):
    found = coded(plover.coded, of, certainty=certainty)
    assert (found.type, found.mode, found.modes) == ("AGREE", None, ())
    assert of in found.rule


def test_a_retreat_to_come_is_a_concession_and_a_concession_stays():
    retreat = coded(plover.coded, "RETREAT", "withdraw", certainty=Certainty.EXPECTED)
    assert (retreat.type, retreat.mode, retreat.modes) == ("CONCEDE", None, ())
    concession = coded(plover.coded, "CONCEDE", certainty=Certainty.EXPECTED)
    assert (concession.type, concession.modes) == ("CONCEDE", ("future",))


@pytest.mark.parametrize("of", ["AID", "RETREAT", "CONSULT"])
@pytest.mark.parametrize("certainty", [Certainty.HAPPENED, Certainty.POSSIBLE, Certainty.DENIED])
def test_what_does_not_lie_ahead_is_not_reduced(of, certainty):
    assert coded(plover.coded, of, certainty=certainty).type == of


@pytest.mark.parametrize("certainty", [Certainty.EXPECTED, Certainty.CONDITIONAL])
@pytest.mark.parametrize("doer", ["REB", "MIL"])
def test_an_assault_that_its_own_speaker_holds_out_is_a_threat(certainty, doer):
    found = coded(plover.coded, "ASSAULT", "aerial", [doer], ["CVL"], certainty=certainty, by="doer")
    assert (found.type, found.mode, found.modes, found.score) == ("THREATEN", "violence", (), -3.5)


@pytest.mark.parametrize(
    ("certainty", "by", "is_denied"),
    [
        (Certainty.EXPECTED, "other", False),
        (Certainty.EXPECTED, None, False),
        (Certainty.EXPECTED, "doer", True),
        (Certainty.POSSIBLE, "doer", False),
        (Certainty.HAPPENED, "doer", False),
    ],
)
def test_an_assault_that_others_expect_is_nobodys_threat(certainty, by, is_denied):
    found = coded(plover.coded, "ASSAULT", "aerial", ["REB"], certainty=certainty, by=by, is_denied=is_denied)
    assert (found.type, found.mode) == ("ASSAULT", "aerial")


def test_a_speaker_that_is_not_there_threatens_nobody():
    made = reading("ASSAULT", None, ["REB"], certainty=Certainty.EXPECTED, by="doer")
    made.sources.clear()
    assert plover.coded(made.events[0], made).type == "ASSAULT"


def test_a_mode_that_is_not_known_has_the_score_of_its_type():
    assert plover.Auxiliary("ASSAULT", "made-up", ()).score == -9.0


@pytest.mark.parametrize(("of", "lacks"), [("AID", True), ("SANCTION", True), ("PROTEST", False)])
def test_types_that_ask_for_a_recipient_are_told_where_there_is_none(of, lacks):
    assert plover.lacks_recipient(reading(of, None, ["GOV"]).events[0]) is lacks
    assert not plover.lacks_recipient(reading(of, None, ["GOV"], ["CVL"]).events[0])


@pytest.mark.shared
def test_the_scores_are_the_manuals(shared):
    import json

    path = shared / "corpora" / "events" / "plover_reference" / "plover.json"
    published = json.loads(path.read_text(encoding="utf-8"))["scores"]
    ours = {
        of if mode is None else f"{of}: {mode.capitalize()}": score
        for of, scores in plover.SCORES.items()
        for mode, score in scores.items()
    }
    differing = {name for name in {*ours, *published} if ours.get(name) != published.get(name)}
    assert differing == {"ACCUSE", "PROTEST: Vandalize"}
