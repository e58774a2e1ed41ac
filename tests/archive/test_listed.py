import pytest

from hearsay.archive.listed import Counted, Outlet, outlets, profile, voices
from tests.archive import made
from tests.incidents.texts import FIRST, LEAGUE


@pytest.fixture(scope="module")
def listed(kept):
    """Reports of three outlets; one reprints another, one credits an agency, one names none."""
    kept.add(made.reading(made.report(outlet="The Lowen Herald", published="2031-05-12", id="r1")))
    kept.add(
        made.reading(
            made.report(made.text(place="Orlec"), outlet="the lowen herald", published="2031-05-14", id="r2")
        )
    )
    kept.add(made.reading(made.report(made.text(who="Ana Brez"), outlet="Radio Varn", id="r3")))
    kept.add(made.reading(made.report(FIRST, outlet="The Lowen Herald", published="2031-05-12", id="r4")))
    kept.add(
        made.reading(
            made.report(f"{FIRST}\n\n{LEAGUE}", outlet="Radio Varn", published="2031-05-13", id="r5")
        )
    )
    kept.add(made.reading(made.report(made.text(who="Teo Brandt", more="Again."), id="r6")))
    kept.set_apart(made.report("Log in.", outlet="Radio Varn", id="r7"), "only a sign-in form")
    return kept


def test_voices_are_listed_by_their_folded_names_with_what_they_were_read_as(listed):
    found = voices(listed)
    assert [(each.key, each.reports, each.statements) for each in found] == [
        ("ana brez", 1, 1),
        ("mayor teo brandt", 2, 2),
        ("teo brandt", 1, 1),
        ("the sele messenger", 4, 0),
    ]
    assert found[0].kinds == ["official"]
    assert found[3].kinds == ["media"]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Brandt", ["mayor teo brandt", "teo brandt"]),
        ("teo BRANDT", ["mayor teo brandt", "teo brandt"]),
        ("rand", []),
        ("brandt teo", []),
        ("%", ["ana brez", "mayor teo brandt", "teo brandt", "the sele messenger"]),
        ("_", ["ana brez", "mayor teo brandt", "teo brandt", "the sele messenger"]),
    ],
)
def test_voices_are_found_by_whole_words_of_their_names(listed, name, keys):
    assert [each.key for each in voices(listed, name)] == keys


def test_voices_come_a_page_at_a_time(listed):
    first = voices(listed, limit=2)
    assert [*first, *voices(listed, limit=9, after=first[-1].key)] == voices(listed)
    assert voices(listed, after="zzz") == []


def test_outlets_are_one_whatever_their_case(listed):
    assert outlets(listed) == [
        Outlet("radio varn", "Radio Varn", 2, "2031-05-13", "2031-05-13"),
        Outlet("the lowen herald", "The Lowen Herald", 3, "2031-05-12", "2031-05-14"),
    ]
    assert [each.key for each in outlets(listed, limit=1)] == ["radio varn"]
    assert [each.key for each in outlets(listed, after="radio varn")] == ["the lowen herald"]


def test_an_outlet_is_told_by_what_it_does(listed):
    found = profile(listed, "The LOWEN Herald")
    assert found.outlet.reports == 3
    assert (found.own, found.attributed) == (2, 0)
    assert found.quotes == [Counted("Mayor Teo Brandt", 2)]
    assert found.copied_by[0].name == "Radio Varn"
    assert {each.name.casefold() for each in profile(listed, "Radio Varn").copies} == {"the lowen herald"}


@pytest.mark.parametrize("name", ["nobody", "", "%", "lowen"])
def test_an_outlet_that_is_not_there_is_none(listed, name):
    assert profile(listed, name) is None


def test_whom_it_credits_is_counted_by_reports(archive):
    body = f"{made.text()}\n\n© 2031 Orlec Press"
    archive.add(made.reading(made.report(body, outlet="Radio Varn", id="r1")))
    assert [each.times for each in profile(archive, "radio varn").credits] == [1]


def test_an_empty_archive_has_nobody(archive):
    assert voices(archive) == []
    assert outlets(archive) == []
