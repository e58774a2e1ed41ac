import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.credits import agency_name, credits_in
from tests.incidents.texts import FIRST, OTHER_WORDS


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("ORLEC (AP) — Two people were hurt.", ["AP"]),
        ("SELE, May 12 (Meridian News Agency) - Shells struck the market.", ["Meridian News Agency"]),
        ("Market shelled\n\nVARN, Lowen (Reuters) -- Rebels entered the town.", ["Reuters"]),
        ("Rain fell.\n\nThe Associated Press contributed to this report.", ["AP"]),
        ("Rain fell.\n\nWith reporting from the Orlec Press Agency", ["Orlec Press Agency"]),
        ("Rain fell.\n\n© 2031 Agence France-Presse", ["AFP"]),
        ("Rain fell.\n\nCopyright 2031 The Orlec Press Agency. All rights reserved.", ["Orlec Press Agency"]),
        ("Rain fell.\n\nSource: Orlec Press Agency", ["Orlec Press Agency"]),
        ("By The Associated Press\n\nRain fell.", ["AP"]),
        ("Rain fell on the harbour. (AFP)", ["AFP"]),
        ("SELE (Radio Varn/AP) — Rain fell.\n\n© Reuters", ["Radio Varn", "AP", "Reuters"]),
        ("ORLEC (AP) — Rain.\n\nThe Associated Press contributed to this report.", ["AP"]),
        ("He told Reuters that the Associated Press (AP) is read in Orlec.", []),
        ("Rain fell, and the army (Third Division) - once feared - has left.", []),
        ("The Red Cross contributed to the costs of this winter.", []),
        (OTHER_WORDS, []),
        ("", []),
    ],
)
def test_who_is_credited_is_told_from_the_forms_that_print_has(text, agencies):
    assert [credit.agency for credit in credits_in(text)] == agencies


def test_a_credit_says_where_it_stands():
    (credit,) = credits_in(FIRST)
    assert FIRST[credit.start : credit.end] == "Meridian News Agency"


@given(st.text(alphabet="AP(Reuters)—-\n ©By The.:"))
def test_credits_stand_in_the_text_once_each_in_order(text):
    found = credits_in(text)
    assert len({credit.agency for credit in found}) == len(found)
    assert [credit.start for credit in found] == sorted(credit.start for credit in found)
    assert all(agency_name(text[credit.start : credit.end]) == credit.agency for credit in found)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("The Associated Press", "AP"),
        ("Agence France-Presse", "AFP"),
        ("dpa", "DPA"),
        ("Orlec  Wire.", "Orlec Wire"),
    ],
)
def test_an_agency_goes_by_one_name(written, name):
    assert agency_name(written) == name


@pytest.mark.parametrize(
    "worst", ["a ", "A", "A ", "(A ", "\n", "By ", "A-", "© ", "A, ", "(AP", "Source: A\n", "Aa (", "A/ "]
)
def test_a_text_of_the_worst_letters_takes_no_time(worst):
    start = time.perf_counter()
    credits_in(worst * (1_000_000 // len(worst)))
    assert time.perf_counter() - start < 8
