"""Who corroborates whom: copies, agencies, interviews and common voices make one origin; denials dispute."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.corroboration import corroboration, disputes, origins, stands
from hearsay.records import Standing
from tests.incidents.made import stated, told, voice

ARMY, MEDICS = voice("state XMA"), voice("name medics")


def counts(*accounts) -> tuple[int, int, int, int]:
    found = corroboration(accounts)
    return found.reports, found.outlets, found.origins, found.independent


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, (2, 2, 2, 2)),
        ({"text": "t"}, {"text": "t"}, (2, 2, 1, 1)),
        ({"agency": "wire"}, {"agency": "wire"}, (2, 2, 1, 1)),
        ({"outlet": "Courier"}, {"outlet": "courier"}, (2, 1, 1, 1)),
    ],
)
def test_copies_agencies_and_outlets_make_one_origin(one, other, expected) -> None:
    assert counts(told("a", voice(None), **one), told("b", voice(None), **other)) == expected


def test_two_papers_that_quote_one_ministry_alone_are_one_origin() -> None:
    assert counts(told("a", ARMY), told("b", ARMY)) == (2, 2, 1, 1)


def test_two_papers_with_one_voice_in_common_and_others_beside_it_are_not_independent() -> None:
    assert counts(told("a", ARMY, voice(None)), told("b", ARMY, MEDICS)) == (2, 2, 2, 1)


def test_one_interview_in_two_papers_is_one_origin() -> None:
    heard = voice("a 1", through="name courier")
    assert counts(told("a", heard, voice(None)), told("b", heard, MEDICS)) == (2, 2, 1, 1)


def test_two_voices_are_two() -> None:
    assert counts(told("a", ARMY), told("b", MEDICS)) == (2, 2, 2, 2)


def test_a_denial_corroborates_nothing_and_disputes() -> None:
    accounts = [told("a", MEDICS), told("b", voice("state XMA", denies=True))]
    found = corroboration(accounts)
    assert (found.reports, found.independent) == (2, 1)
    assert stands(accounts, [], found) is Standing.DISPUTED
    assert disputes(accounts, []) == ["occurrence"]


def test_what_all_deny_is_denied() -> None:
    accounts = [told("a", voice("state XMA", denies=True))]
    assert stands(accounts, [], corroboration(accounts)) is Standing.DENIED


@pytest.mark.parametrize(
    ("accounts", "standing"),
    [
        ([told("a", ARMY)], Standing.SINGLE_SOURCE),
        ([told("a", ARMY), told("b", ARMY)], Standing.SINGLE_SOURCE),
        ([told("a", ARMY), told("b", MEDICS)], Standing.CORROBORATED),
    ],
)
def test_what_stands_on_one_voice_is_single_source(accounts, standing: Standing) -> None:
    assert stands(accounts, [], corroboration(accounts)) is standing


def test_each_blaming_another_is_a_dispute_over_the_actor() -> None:
    accounts = [
        told("a", ARMY, blamed=frozenset({"N REB"})),
        told("b", MEDICS, blamed=frozenset({"XMA MIL"})),
    ]
    assert disputes(accounts, []) == ["actor"]


def test_numbers_of_two_claimants_that_cannot_both_be_right_are_a_dispute() -> None:
    accounts = [told("a", ARMY), told("b", MEDICS)]
    assert disputes(accounts, [stated(5, 5), stated(9, 9, by="medics")]) == ["number"]
    assert disputes(accounts, [stated(5, 5), stated(9, 9, when="2031-05-15")]) == []


ACCOUNTS = st.lists(
    st.builds(
        lambda report, outlet, text, agency, voices: told(
            report, *voices, outlet=outlet, text=text, agency=agency
        ),
        st.sampled_from("abcdef"),
        st.sampled_from(["x", "y", "z", None]),
        st.sampled_from("st"),
        st.sampled_from([None, None, "wire"]),
        st.lists(
            st.builds(
                lambda key, through, denies: voice(key, through=through, denies=denies),
                st.sampled_from([None, "p", "q"]),
                st.sampled_from([None, "m"]),
                st.booleans(),
            ),
            max_size=3,
        ),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda account: account.report,
)


@given(ACCOUNTS)
def test_there_are_never_more_independent_ones_than_origins_outlets_and_reports(accounts) -> None:
    reports, outlets, found, independent = counts(*accounts)
    assert reports >= outlets >= found >= independent


@given(ACCOUNTS, st.randoms())
def test_the_counts_and_origins_are_the_same_in_any_order(accounts, random) -> None:
    shuffled = list(accounts)
    random.shuffle(shuffled)
    assert counts(*shuffled) == counts(*accounts)
    assert dict(zip((a.report for a in shuffled), origins(shuffled), strict=True)) == dict(
        zip((a.report for a in accounts), origins(accounts), strict=True)
    )
