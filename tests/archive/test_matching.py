"""Incidents that are kept: the same as all reckoned at once, in whatever order reports come, change and are decided on."""

import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select

from hearsay.archive import judging, matching, shelving
from hearsay.archive import tables as t
from hearsay.archive.store import Archive
from hearsay.incidents import candidates, neighbourhoods
from hearsay.records import Reading
from tests.archive import made
from tests.archive.judged import merge, split, undo
from tests.archive.reckoned import kept, reckoned
from tests.archive.test_told import FIRST, OTHER, SECOND, elsewhere, reading

STORIES = (FIRST, SECOND, OTHER, "", FIRST + " " + OTHER)


@pytest.fixture
def crowded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shelves and neighbourhoods so small that a dozen reports fill them."""
    for module in (candidates, shelving):
        monkeypatch.setattr(module, "NEAREST", 2)
    monkeypatch.setattr(neighbourhoods, "MOST", 4)


@st.composite
def many(draw: st.DrawFn) -> list[Reading]:
    """Readings of a few markets, so alike that everything is compared with everything."""
    return [
        reading(
            draw(st.sampled_from(["The Lowen Herald", "The Sele Messenger", "Radio Varn"])),
            f"{draw(st.sampled_from(STORIES))} n{number}",
            published=f"2031-05-{draw(st.integers(10, 16))}",
            place=draw(st.sampled_from(["Sele", "Orlec"])),
            killed=draw(st.sampled_from([9, 12])),
            who=draw(st.sampled_from(["Mayor Teo Brandt", "Doctor Ana Brez"])),
        )
        for number in range(draw(st.integers(2, 12)))
    ]


def fresh(pattern: Path, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    path = tmp_path_factory.mktemp("any") / "a.archive"
    path.write_bytes(pattern.read_bytes())
    return Archive(path)


SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(readings=many(), data=st.data())
@pytest.mark.usefixtures("crowded")
def test_any_order_gives_what_all_at_once_give(pattern, tmp_path_factory, readings, data) -> None:
    found = []
    for order in (readings, data.draw(st.permutations(readings))):
        with fresh(pattern, tmp_path_factory) as archive:
            for each in order:
                archive.add(each)
            found.append(kept(archive))
            assert found[-1] == reckoned(archive)
    assert found[0] == found[1]


@SLOW
@given(readings=many(), data=st.data())
@pytest.mark.usefixtures("crowded")
def test_readings_made_anew_give_what_they_would_have_given_at_first(
    pattern, tmp_path_factory, readings, data
) -> None:
    with fresh(pattern, tmp_path_factory) as archive:
        names = [archive.add(each) for each in readings]
        for name in data.draw(st.lists(st.sampled_from(names), max_size=6)):
            archive.replace(
                data.draw(st.sampled_from([without_events, with_another_time]))(archive.reading(name))
            )
            assert kept(archive) == reckoned(archive)


def without_events(found: Reading) -> Reading:
    return msgspec.structs.replace(found, events=[])


def with_another_time(found: Reading) -> Reading:
    times = [msgspec.structs.replace(each, edtf="2030-01-02") for each in found.times]
    return msgspec.structs.replace(found, times=times)


@SLOW
@given(readings=many(), data=st.data())
@pytest.mark.usefixtures("crowded")
def test_a_split_after_a_merge_restores_what_was(pattern, tmp_path_factory, readings, data) -> None:
    with fresh(pattern, tmp_path_factory) as archive:
        names = [archive.add(each) for each in readings]
        before = kept(archive)
        one, other = data.draw(st.permutations(names))[:2]
        digest = merge(archive, one, other)
        assert kept(archive) == reckoned(archive)
        undo(archive, digest)
        assert kept(archive) == before


@pytest.fixture
def two(archive) -> tuple[str, str]:
    """Two reports of two markets."""
    return archive.add(reading("The Lowen Herald")), archive.add(elsewhere("The Orlec Mail"))


def sizes(archive: Archive) -> list[int]:
    return sorted(len(each.accounts) for each in kept(archive).values())


def test_what_people_merge_is_one_incident_and_what_they_split_again_two(archive, two) -> None:
    assert sizes(archive) == [1, 1]
    merge(archive, *two)
    assert sizes(archive) == [2]
    split(archive, *two)
    assert sizes(archive) == [1, 1]
    assert kept(archive) == reckoned(archive)


def test_what_is_split_stays_apart_whoever_joins(archive) -> None:
    one, other = archive.add(reading("A")), archive.add(reading("B", SECOND))
    assert sizes(archive) == [2]
    split(archive, one, other)
    assert sizes(archive) == [1, 1]
    archive.add(reading("C", FIRST + " " + SECOND))
    homes = [
        each for each in kept(archive).values() for account in each.accounts if account.report in {one, other}
    ]
    assert len({each.id for each in homes}) == 2
    assert kept(archive) == reckoned(archive)


def test_taking_back_can_be_taken_back(archive, two) -> None:
    merged = merge(archive, *two)
    undone = undo(archive, merged)
    undo(archive, undone)
    assert sizes(archive) == [2]


def test_a_decision_on_what_is_no_more_told_of_is_passed_over(archive, two) -> None:
    merge(archive, *two)
    whole = archive.reading(two[0])
    archive.replace(without_events(whole))
    assert sizes(archive) == [1]
    archive.replace(whole)
    assert sizes(archive) == [2]


def test_an_event_that_people_reject_is_told_of_no_more(archive, two) -> None:
    rejected = judging.reject(archive, "ana", judging.Meant(two[0], "e1"))
    assert sizes(archive) == [1]
    assert kept(archive) == reckoned(archive)
    undo(archive, rejected.digest)
    assert sizes(archive) == [1, 1]
    assert kept(archive) == reckoned(archive)


def test_what_people_decided_counts_for_a_reading_made_anew(archive, two) -> None:
    judging.reject(archive, "ana", judging.Meant(two[0], "e1"))
    archive.replace(with_another_time(archive.reading(two[0])))
    assert sizes(archive) == [1]
    assert kept(archive) == reckoned(archive)


def test_a_copy_that_comes_later_changes_whose_word_an_incident_rests_on(archive) -> None:
    archive.add(reading("The Lowen Herald", published="2031-05-13"))
    assert [each.corroboration.origins for each in kept(archive).values()] == [1]
    archive.add(reading("The Evening Post", published="2031-05-14"))
    archive.add(
        reading("Radio Varn", published="2031-05-12")
    )  # the first of all, and so what the others are copies of
    (one,) = kept(archive).values()
    assert (one.corroboration.outlets, one.corroboration.origins) == (3, 1)
    assert kept(archive) == reckoned(archive)


def test_the_same_reading_again_changes_nothing(archive, two) -> None:
    before = numbers(archive)
    assert not archive.replace(archive.reading(two[0]))
    assert numbers(archive) == before


def numbers(archive: Archive) -> list[tuple[int, int, int]]:
    asked = select(t.tellings.c.number, t.tellings.c.neighbourhood, t.tellings.c.incident)
    with archive.reading_from() as connection:
        return [tuple(row) for row in connection.execute(asked.order_by(t.tellings.c.number))]


def test_a_report_whose_tellings_are_taken_away_is_in_no_incident(archive, two) -> None:
    with archive.writing_to() as connection:
        matching.forget(connection, 1)
    assert [account.report for each in kept(archive).values() for account in each.accounts] == [two[1]]
    for table in (t.telling_shelves, t.tellings, t.matched):
        with archive.reading_from() as connection:
            assert connection.execute(select(func.count()).select_from(table)).scalar_one() > 0


@pytest.mark.usefixtures("two")
def test_reports_that_were_never_matched_are_caught_up_with(archive) -> None:
    before = kept(archive)
    with archive.writing_to() as connection:
        for table in (t.matched, t.telling_shelves, t.telling_pairs, t.tellings, t.incidents):
            connection.execute(delete(table))
    assert kept(archive) == {}
    archive.catch_up()
    assert kept(archive) == before


def test_a_damaged_reading_does_not_stop_catching_up(archive, two) -> None:
    with archive.writing_to() as connection:
        connection.execute(t.readings.update().where(t.readings.c.report == 1).values(content=b"no zlib"))
        matching.forget(connection, 1)
        matching.forget(connection, 2)
    archive.catch_up()
    assert [account.report for each in kept(archive).values() for account in each.accounts] == [two[1]]


def test_many_accounts_of_one_market_stay_few_enough_to_look_at(archive, monkeypatch) -> None:
    monkeypatch.setattr(neighbourhoods, "MOST", 5)
    order = list(range(24))
    random.Random(3).shuffle(order)
    for number in order:
        archive.add(
            reading(f"Outlet {number}", f"{FIRST if number % 2 else SECOND} n{number}", killed=9 + number % 3)
        )
    asked = select(func.count()).select_from(t.tellings).group_by(t.tellings.c.neighbourhood)
    with archive.reading_from() as connection:
        assert max(connection.execute(asked).scalars()) <= 5
    assert kept(archive) == reckoned(archive)


def test_a_reading_of_no_event_is_matched_with_nothing(archive) -> None:
    archive.add(made.reading(made.report("A text of another shape about nothing in particular.")))
    assert kept(archive) == {}
    with archive.reading_from() as connection:
        assert connection.execute(select(func.count()).select_from(t.matched)).scalar_one() == 1
