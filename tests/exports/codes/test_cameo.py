import re

import pytest

from hearsay.exports.codes import cameo
from hearsay.exports.codes.cameo import Cameo, Kind, from_cameo
from hearsay.reading.events.plover import MODES
from hearsay.records import Certainty
from tests.exports.codes.made import coded, is_uncoded

LOST = {  # modes for which CAMEO has no code of their own, with the mode that comes back
    ("PROTEST", "strike"): "boycott",
    ("COERCE", "censor"): "restrict",
    ("ASSAULT", "primitive"): "beat",
    ("ASSAULT", "drone"): "aerial",
    ("ASSAULT", "crowd-control"): None,
    ("ACCUSE", "allege"): "disapprove",
    ("THREATEN", "relations"): None,
}


def test_every_type_and_mode_has_a_code_or_a_rule():
    for of, modes in MODES.items():
        known = set(cameo.CODES[of]) | ({None} if of == "ASSAULT" else set())
        assert known == {None, *modes}


@pytest.mark.parametrize(("of", "mode"), [(of, mode) for of in MODES for mode in (None, *MODES[of])])
def test_a_code_leads_back_to_its_type_and_to_its_mode_where_cameo_has_it(of, mode):
    found = coded(cameo.coded, of, mode)
    if found.code is None:
        assert all(from_cameo(root).type == of or of == "RETREAT" for root in found.roots)
        return
    assert found.roots == (found.code[:2],)
    assert from_cameo(found.code) == Kind(of, LOST.get((of, mode), mode))


@pytest.mark.parametrize(
    ("doers", "recipients", "roots"),
    [
        (["MIL"], ["REB"], ("19",)),
        (["REB"], ["MIL"], ("19",)),
        (["MIL", "REB"], [], ("19",)),
        (["MIL"], ["CVL"], ("18",)),
        (["REB"], ["CVL"], ("18",)),
        ([], ["CVL"], ("18",)),
        (["REB"], [], ("18", "19")),
        ([], [], ("18", "19")),
    ],
)
def test_an_assault_without_a_mode_has_the_root_that_its_sides_tell(doers, recipients, roots):
    assert coded(cameo.coded, "ASSAULT", None, doers, recipients) == Cameo(roots, None)


@pytest.mark.parametrize(
    ("doers", "recipients", "code"),
    [
        (["REB"], [], "192"),
        (["MIL"], ["REB"], "192"),
        (["MIL"], ["CVL"], "171"),
        (["CVL"], [], "171"),
        ([], [], "171"),
    ],
)
def test_ground_is_taken_by_who_can_fight_and_goods_from_civilians(doers, recipients, code):
    assert coded(cameo.coded, "COERCE", "seize", doers, recipients).code == code


@pytest.mark.parametrize(
    ("of", "mode", "words", "rest", "code"),
    [
        ("COERCE", "restrict", "blockade", " of the port", "191"),
        ("COERCE", "restrict", "besieged", " the town", "191"),
        ("COERCE", "restrict", "restricted", " travel during the siege", "172"),
        ("RETREAT", None, "lifted", " the night curfew", "0813"),
        ("CONCEDE", None, "eased", " the state of emergency", "0814"),
        ("RETREAT", None, "ended", " Martial Law in the north", "0814"),
        ("RETREAT", None, "gave way", "; the curfew stays", None),
        ("RETREAT", None, "gave way", ". The curfew stays", None),
        ("RETREAT", "withdraw", "left", " under curfew", "0874"),
    ],
)
def test_blockades_and_curfews_that_are_eased_are_told_by_their_words(of, mode, words, rest, code):
    assert coded(cameo.coded, of, mode, words=words, rest=rest).code == code


@pytest.mark.parametrize(
    ("of", "code"),
    [
        ("CONSULT", "036"),
        ("SUPPORT", "032"),
        ("COOPERATE", "031"),
        ("AID", "033"),
        ("RETREAT", "035"),
        ("CONCEDE", "035"),
    ],
)
@pytest.mark.parametrize("certainty", [Certainty.EXPECTED, Certainty.ORDERED])
def test_cooperation_to_come_has_the_code_of_an_intent(of, code, certainty):
    assert coded(cameo.coded, of, certainty=certainty) == Cameo(("03",), code)


@pytest.mark.parametrize("certainty", [Certainty.EXPECTED, Certainty.ORDERED])
def test_conflict_to_come_has_no_code(certainty):
    assert is_uncoded(coded(cameo.coded, "PROTEST", "demo", ["CVL"], certainty=certainty))


def test_a_threat_of_ones_own_has_one():
    threat = coded(cameo.coded, "ASSAULT", None, ["REB"], certainty=Certainty.CONDITIONAL, by="doer")
    assert threat == Cameo(("13",), "138")


@pytest.mark.parametrize("certainty", [Certainty.POSSIBLE, Certainty.CONDITIONAL, Certainty.DENIED])
@pytest.mark.parametrize("of", ["AID", "ASSAULT"])
def test_what_is_open_or_denied_has_no_code(of, certainty):
    assert is_uncoded(coded(cameo.coded, of, None, ["GOV"], certainty=certainty))


def test_what_its_voice_does_not_confirm_has_no_code():
    assert is_uncoded(coded(cameo.coded, "AID", by="other", is_denied=True))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("190", Kind("ASSAULT", None)),
        ("0871", Kind("RETREAT", "ceasefire")),
        ("871", Kind("RETREAT", "ceasefire")),
        ("43", Kind("CONSULT", "visit")),
        ("4", Kind("CONSULT", None)),
        (" 112 ", Kind("ACCUSE", "disapprove")),
        ("1719", Kind("COERCE", "seize")),
        ("1831", Kind("ASSAULT", "suicide-attack")),
        ("183", Kind("ASSAULT", "explosives")),
        ("10", Kind("REQUEST", None)),
    ],
)
def test_a_code_is_read_by_its_longest_known_prefix_and_without_its_zero(code, kind):
    assert from_cameo(code) == kind


@pytest.mark.parametrize("code", ["", "00", "0", "01", "011", "2", "02", "x", "-3", "१९", "19a"])
def test_what_is_no_code_or_was_dropped_has_no_kind(code):
    assert is_uncoded(from_cameo(code))


def test_all_prefixes_are_kinds_of_plover_and_stand_once():
    listed = [prefix for prefixes in cameo.FROM.values() for prefix in prefixes.split()]
    assert len(listed) == len(set(listed))
    for of, mode in {*cameo.FROM, *cameo.BY_MANUAL.values()}:
        assert mode is None or mode in MODES[of]


@pytest.mark.parametrize(
    ("of", "mode", "now"),
    [
        ("ASSAULT", "massacre", "targeted"),
        ("RETREAT", "ease", None),
        ("COERCE", "ban", "restrict"),
        ("ASSAULT", "aerial", "aerial"),
        ("AGREE", None, None),
    ],
)
def test_labels_of_earlier_drafts_are_translated(of, mode, now):
    assert cameo.current_mode(of, mode) == now


@pytest.mark.shared
def test_the_published_table_is_read_as_it_stands_but_for_what_is_listed(shared):
    path = shared / "corpora" / "events" / "plover_reference" / "CAMEO2PLOVER-2021.txt"
    lines = re.findall(r"^(\d{3,4}): *([A-Z]+) *,([^,#\n]*)", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(lines) > 250
    differing = set()
    for code, of, label in lines:
        published = Kind(of, cameo.current_mode(of, label.strip() or None))
        if from_cameo(code) != published:
            differing.add(code)
    assert differing == {"0874", "105", "116", "124", "1241", "1242", "163", "183", "195"}
    assert all(code.startswith(tuple(cameo.BY_MANUAL)) for code in differing)
