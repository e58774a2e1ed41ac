"""Refusals: one line that says what, where and what to do, and nothing that a terminal would act on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay import errors
from hearsay.errors import BadInput, BadReport, HearsayError, ModelMissing, TooLarge

KINDS = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, HearsayError)]
REFUSALS_OF_ONE_REPORT = [each for each in KINDS if issubclass(each, BadReport)]


def test_a_refusal_says_where_what_and_what_to_do() -> None:
    refusal = TooLarge("it has 30 MB, and 20 MB is the most", where="page.html", remedy="save its text")
    assert str(refusal) == "page.html: it has 30 MB, and 20 MB is the most; save its text"


def test_a_refusal_without_a_place_begins_with_what() -> None:
    assert BadInput("the date is none", remedy="write it as 2031-05-14").sentence.startswith("the date")


def test_its_parts_can_be_had_alone() -> None:
    refusal = ModelMissing("heads.json is missing", where="model", remedy="install hearsay anew")
    assert (refusal.what, refusal.where, refusal.remedy) == (
        "heads.json is missing",
        "model",
        "install hearsay anew",
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_caught_by_the_root_and_has_a_code_of_small_letters(kind: type[HearsayError]) -> None:
    with pytest.raises(HearsayError) as caught:
        raise kind("what", remedy="remedy")
    assert caught.value.code == kind.code
    assert kind.code.replace("-", "").isalpha()
    assert kind.code.islower()


@pytest.mark.parametrize("kind", REFUSALS_OF_ONE_REPORT)
def test_a_refusal_of_one_report_is_told_from_what_stops_all(kind: type[BadReport]) -> None:
    assert not issubclass(kind, BadInput | ModelMissing)


def test_what_stops_all_is_no_refusal_of_one_report() -> None:
    assert not issubclass(BadInput, BadReport)
    assert not issubclass(ModelMissing, BadReport)


@given(st.text(), st.text(), st.text())
def test_any_words_make_one_printable_line(what: str, where: str, remedy: str) -> None:
    sentence = HearsayError(what, where=where, remedy=remedy).sentence
    assert len(sentence.splitlines()) == 1
    assert sentence.isprintable()


@pytest.mark.parametrize("name", ["\x1b[31mred", "a\x00b", "a\rb", "\u202egnp.exe", "a\udcffb"])
def test_a_hostile_file_name_cannot_steer_the_terminal(name: str) -> None:
    sentence = BadReport("it cannot be read", where=name, remedy="pass it over").sentence
    assert sentence.isprintable()
    sentence.encode("utf-8")
