import pytest

from hearsay.exports.codes.ucdp import Violence, type_of_violence
from hearsay.records import Certainty
from tests.exports.codes.made import coded, is_uncoded


@pytest.mark.parametrize(
    ("doers", "recipients", "expected"),
    [
        (["MIL"], ["REB"], Violence.STATE_BASED),
        (["REB"], ["COP"], Violence.STATE_BASED),
        (["MIL"], ["MIL"], Violence.STATE_BASED),
        (["UNO:"], ["REB"], Violence.STATE_BASED),
        (["REB"], ["PRM"], Violence.NON_STATE),
        (["UAF", "REB"], [], Violence.NON_STATE),
        (["MIL"], ["CVL"], Violence.ONE_SIDED),
        (["REB"], ["MED"], Violence.ONE_SIDED),
        (["MIL", "REB"], ["CVL"], Violence.ONE_SIDED),
    ],
)
def test_who_stands_against_whom_makes_the_type(doers, recipients, expected):
    assert coded(type_of_violence, "ASSAULT", None, doers, recipients) is expected


@pytest.mark.parametrize(
    ("of", "doers", "recipients", "certainty"),
    [
        ("ASSAULT", [], ["CVL"], Certainty.HAPPENED),
        ("ASSAULT", ["CVL"], ["CVL"], Certainty.HAPPENED),
        ("ASSAULT", ["REB"], [], Certainty.HAPPENED),
        ("ASSAULT", ["REB"], ["UNK"], Certainty.HAPPENED),
        ("ASSAULT", ["REB"], ["CVL"], Certainty.POSSIBLE),
        ("COERCE", ["REB"], ["CVL"], Certainty.HAPPENED),
    ],
)
def test_without_two_known_sides_a_deed_and_a_fact_there_is_none(of, doers, recipients, certainty):
    assert is_uncoded(coded(type_of_violence, of, None, doers, recipients, certainty=certainty))
