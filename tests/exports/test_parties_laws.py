"""Parties, blame and codes out of many accounts: by origins and not by reports, the same whoever it is and in any order."""

import random
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.cases import Case
from hearsay.exports.codes import acled, ucdp
from hearsay.exports.codes.sides import COUNTRIES, SECTORS, NotCoded, Side, side
from hearsay.exports.incident_columns import blame, deniers, kinds_of_voices, outlets, voices, words
from hearsay.exports.parties import Parties, blamed, code_of, joined, of_type, parties
from hearsay.records import Actor, ActorId, Certainty, Manner, SourceKind
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT, POLICE = "The Arvenian army", "The Korvan Front", "Arvenian police"
NOBODY = Line("somebody", whom="something")


def told(*lines: Line) -> Case:
    """An incident of a report a line, each in an outlet of its own."""
    return as_one(*(dispatch(line, id=f"r{at}", outlet=f"O{at}") for at, line in enumerate(lines)))


def names(found: Parties) -> tuple:
    first, second = (actor.name if actor else None for actor in found[:2])
    return first, found.first_others, second, found.second_others


def exchanged(line: Line, one: str, other: str) -> Line:
    swap = {one: other, other: one}
    return replace(line, doer=swap.get(line.doer, line.doer), whom=swap.get(line.whom, line.whom))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # of two named equally often the first by name
        ([Line(FRONT), Line(ARMY)], (ARMY, (FRONT,), "farmers", ())),
        # who is organised comes before civilians named as often
        ([Line("farmers", whom=ARMY), Line(ARMY)], (ARMY, ("farmers",), ARMY, ("farmers",))),
        # who is named more often comes before who is organised
        (
            [Line("farmers", whom="x"), Line("farmers", whom="x"), Line(ARMY, whom="x")],
            ("farmers", (ARMY,), "x", ()),
        ),
        # whose side is not known comes last, however often they are named
        ([NOBODY, NOBODY, NOBODY, Line(POLICE)], (POLICE, ("somebody",), "farmers", ("something",))),
        ([NOBODY], ("somebody", (), "something", ())),
    ],
)
def test_who_stands_first_on_each_side(lines, expected):
    assert names(parties(told(*lines))) == expected


def test_copies_of_one_report_name_a_party_once():
    readings = [dispatch(Line(FRONT), id=f"c{at}", outlet=f"C{at}") for at in range(3)]
    both = [dispatch(Line(ARMY), id=f"r{at}", outlet=f"O{at}") for at in range(2)]
    case = as_one(*readings, *both)
    accounts = [
        msgspec.structs.replace(each, origin="c0" if each.report.startswith("c") else each.origin)
        for each in case.incident.accounts
    ]
    versions = tuple(
        version._replace(account=account) for version, account in zip(case.versions, accounts, strict=True)
    )
    as_copies = Case(msgspec.structs.replace(case.incident, accounts=accounts), versions)
    assert parties(case).first.name == FRONT
    assert parties(as_copies).first.name == ARMY


def test_events_of_another_type_name_nobody_where_there_are_some_of_the_own_type():
    case = as_one(dispatch(Line(ARMY), Line(POLICE, type="COERCE", mode="arrest", whom=FRONT)))
    assert {event.type for _, event in of_type(case)} == {case.incident.type}
    other = msgspec.structs.replace(case.incident, type="AID")
    assert len(of_type(Case(other, case.versions))) == 2


def test_without_readings_there_are_no_parties_no_blame_and_a_reason_for_no_code():
    bare = Case(told(Line()).incident, ())
    assert names(parties(bare)) == (None, (), None, ())
    assert blamed(bare) == []
    assert code_of(bare, acled.coded) == NotCoded("nothing tells of it")
    assert (blame(bare), voices(bare), deniers(bare), kinds_of_voices(bare), words(bare, 90)) == ("",) * 5


@pytest.mark.parametrize("denial", [{"speaker": "Draga", "denies": True}, {"certainty": Certainty.DENIED}])
def test_who_is_named_in_denials_alone_stands_behind_none_who_is_said_to_have_done_it(denial):
    case = told(Line(ARMY, **denial), replace(Line(ARMY, **denial), deed="hit"), Line(FRONT))
    assert names(parties(case))[:2] == (FRONT, ())
    assert [name for name, _ in blamed(case)] == [FRONT]


def test_where_all_deny_it_the_parties_are_those_of_what_is_denied():
    case = told(Line(ARMY, speaker="Draga", denies=True))
    assert names(parties(case)) == (ARMY, (), "farmers", ())


@given(st.permutations([Line(ARMY), Line(ARMY, speaker="Brandt"), Line(FRONT), Line(POLICE), NOBODY]))
def test_the_order_of_accounts_changes_no_party_and_no_code(lines):
    keyed = {
        line: f"k{at}" for at, line in enumerate([Line(ARMY), Line(ARMY, speaker="Brandt"), Line(FRONT)])
    }
    readings = [dispatch(line, id=keyed.get(line, f"r {line.doer}"), outlet=line.doer) for line in lines]
    one, other = as_one(*readings), as_one(*reversed(readings))
    assert names(parties(one)) == names(parties(other))
    for rules in (acled.coded, ucdp.type_of_violence):
        assert code_of(one, rules) == code_of(other, rules)
    assert [name for name, _ in blamed(one)] == [name for name, _ in blamed(other)]


@pytest.mark.parametrize(
    "lines",
    [
        [Line(ARMY, whom=FRONT), Line(FRONT, whom=ARMY), Line(ARMY, whom=FRONT)],
        [Line(ARMY, whom=FRONT, speaker="Brandt"), Line(FRONT, speaker="Draga"), Line(FRONT, speaker="Brez")],
        [Line(ARMY, speaker="Brandt", denies=True), Line(ARMY, speaker="Draga", denies=True), Line(FRONT)],
    ],
)
def test_the_same_is_told_of_a_party_as_of_its_enemy_in_its_place(lines):
    swap = {ARMY: FRONT, FRONT: ARMY}
    here, there = told(*lines), told(*(exchanged(line, ARMY, FRONT) for line in lines))
    assert [(swap[name], len(by)) for name, by in blamed(here)] == [(n, len(by)) for n, by in blamed(there)]
    first, other = parties(here), parties(there)
    assert swap[first.first.name] == other.first.name


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([Line(mode="aerial"), Line(mode="aerial"), Line()], "Air/drone strike"),
        ([Line(mode="aerial"), Line(), Line()], "Shelling/artillery/missile attack"),
        (
            [Line(certainty=Certainty.DENIED), Line(certainty=Certainty.DENIED), Line()],
            "Shelling/artillery/missile attack",
        ),
        ([NOBODY, NOBODY, Line(mode="firearms")], "Shelling/artillery/missile attack"),
        ([Line(speaker="Draga", denies=True), Line(mode="drone")], "Air/drone strike"),
    ],
)
def test_a_code_is_voted_by_origins_and_what_has_none_does_not_vote(lines, code):
    assert code_of(told(*lines), acled.coded).sub_event_type == code


def test_of_codes_told_equally_often_the_first_by_name_whatever_came_first():
    lines = [Line(mode="aerial"), Line(mode="suicide-attack")]
    found = {code_of(told(*order), acled.coded).sub_event_type for order in (lines, lines[::-1])}
    assert found == {"Air/drone strike"}


def test_the_commonest_reason_is_told_where_there_is_no_code():
    lines = [
        Line(certainty=Certainty.DENIED),
        Line(certainty=Certainty.DENIED),
        Line(speaker="D", denies=True),
    ]
    assert code_of(told(*lines), acled.coded).reason.startswith("told as denied")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([Line(ARMY)], [(ARMY, ["O0"])]),
        ([Line(ARMY, speaker="Brandt"), Line(ARMY)], [(ARMY, ["Brandt", "O1"])]),
        ([Line(ARMY, speaker="Brandt", manner=Manner.BELIEVES)], [(ARMY, ["Brandt"])]),
        ([Line(ARMY, speaker="Draga", denies=True), Line(FRONT)], [(FRONT, ["O1"])]),
        ([Line(FRONT), Line(ARMY), Line(FRONT)], [(FRONT, ["O0", "O2"]), (ARMY, ["O1"])]),
        ([Line(FRONT), Line(ARMY)], [(ARMY, ["O1"]), (FRONT, ["O0"])]),
        # one voice in two outlets has said it to both
        ([Line(ARMY, speaker="Brandt"), Line(ARMY, speaker="Brandt")], [(ARMY, ["Brandt", "Brandt"])]),
    ],
)
def test_blame_is_told_of_with_every_voice(lines, expected):
    assert [(name, [said.name for said in by]) for name, by in blamed(told(*lines))] == expected


@pytest.mark.parametrize(
    ("lines", "says", "denies"),
    [
        ([Line()], "O0 itself", ""),
        ([Line(speaker="Brandt")], "Brandt", ""),
        ([Line(speaker="Brandt"), Line(speaker="Brandt")], "Brandt", ""),
        ([Line(speaker="Draga", denies=True)], "", "Draga"),
        ([Line(certainty=Certainty.DENIED), Line()], "O1 itself", "O0 itself"),
        ([Line(speaker="Brandt", certainty=Certainty.DENIED)], "", "Brandt"),
        ([Line(speaker="Draga"), Line(speaker="Draga", denies=True)], "Draga", "Draga"),
    ],
)
def test_who_says_so_and_who_does_not_each_stand_in_their_column(lines, says, denies):
    case = told(*lines)
    assert (voices(case), deniers(case)) == (says, denies)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([SourceKind.OFFICIAL], "official 1"),
        ([SourceKind.WITNESS, SourceKind.OFFICIAL], "official 1; witness 1"),
        ([SourceKind.WITNESS, SourceKind.OFFICIAL, SourceKind.WITNESS], "witness 2; official 1"),
        ([None, None, SourceKind.MILITARY], "outlet 2; military 1"),
    ],
)
def test_kinds_of_voices_stand_by_how_many_there_are_and_then_by_name(kinds, expected):
    lines = [Line(speaker=f"Voice {at}", kind=kind) if kind else Line() for at, kind in enumerate(kinds)]
    assert kinds_of_voices(told(*lines)) == expected


def test_words_are_those_of_each_origin_once_each_with_outlet_and_day():
    case = told(Line(deed="hit"), Line(deed="struck"))
    assert words(case, 200) == (
        "O0 (2031-05-13): “The Arvenian army hit farmers in Sele on 2031-05-12.” | "
        "O1 (2031-05-13): “The Arvenian army struck farmers in Sele on 2031-05-12.”"
    )


@given(st.integers(8, 200))
def test_words_of_each_account_are_no_longer_than_wanted(longest):
    said = words(told(Line(deed="hit")), longest).partition("“")[2].removesuffix("”")
    assert len(said) <= longest
    whole = "The Arvenian army hit farmers in Sele on 2031-05-12."
    assert whole.startswith(said.removesuffix("…"))


@given(st.lists(st.sampled_from(["The Post", "The Mail", None]), min_size=1, max_size=5))
def test_every_outlet_stands_once_and_a_report_without_one_by_its_id(published_by):
    case = as_one(*(dispatch(Line(), id=f"r{at}", outlet=name) for at, name in enumerate(published_by)))
    wanted = {name or f"r{at}" for at, name in enumerate(published_by)}
    assert outlets(case) == "; ".join(sorted(wanted))


@given(st.lists(st.sampled_from(["a", "b", "c; d"])))
def test_joined_names_stand_once_in_the_order_of_their_first(given_names):
    assert joined(given_names) == "; ".join(sorted(set(given_names), key=given_names.index))


@pytest.mark.parametrize(
    ("country", "sector", "expected"),
    [
        *((None, code, kind) for kind, codes in SECTORS.items() for code in sorted(codes)),
        *((code, None, kind) for kind, codes in COUNTRIES.items() for code in sorted(codes)),
        ("UNO", "MIL", Side.EXTERNAL),
        ("NGO", "MIL", Side.STATE),
        ("IMG", "CVL", Side.CIVILIAN),
        ("ARV", None, Side.UNKNOWN),
        (None, None, Side.UNKNOWN),
        (None, "ZZZ", Side.UNKNOWN),
    ],
)
def test_a_side_follows_from_the_sector_and_that_of_international_bodies_from_their_code(
    country, sector, expected
):
    actor = Actor(id=ActorId("a1"), name="somebody", country=country, sector=sector, mentions=[])
    assert side(actor) is expected


@given(st.integers(0, 999))
def test_shuffled_reports_have_the_same_blame_in_the_same_order(seed):
    lines = [
        Line(ARMY, speaker="Brandt"),
        Line(FRONT, speaker="Draga"),
        Line(ARMY),
        Line(POLICE, speaker="Brez"),
    ]
    readings = [dispatch(line, id=f"r{at}", outlet=f"O{at}") for at, line in enumerate(lines)]
    shuffled = random.Random(seed).sample(readings, len(readings))
    assert blame(as_one(*shuffled)) == blame(as_one(*readings))
