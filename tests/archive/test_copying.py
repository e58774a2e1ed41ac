import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.store import Archive
from hearsay.records import Report
from tests.archive import made
from tests.incidents.texts import FIRST, LEAGUE, OTHER_WORDS, lightly_edited, made_up, paragraphs


def report(name: str, body: str, day: str | None = None, outlet: str | None = None) -> Report:
    return Report(id=name, text=body, published=day, outlet=outlet, language="en")


SHELLED = [
    report("agency", FIRST, "2031-05-12T14:00", "Meridian News Agency"),
    report("early", FIRST, "2031-05-12T13:00", "Orlec Courier"),
    report("short", "\n\n".join(paragraphs(FIRST)[:3]), "2031-05-13", "The Lowen Herald"),
    report("long", f"{FIRST}\n\n{LEAGUE}", "2031-05-14", "Radio Varn"),
    report("edited", lightly_edited(FIRST, 9), None, "The Sele Messenger"),
    report("own", OTHER_WORDS, "2031-05-12", "Island Radio"),
    report("league", LEAGUE, "2031-05-13", "Island Radio"),
]


def copies(archive: Archive) -> list[tuple[str, str, str, float]]:
    first = t.reports.alias()
    asked = (
        select(t.reports.c.id, first.c.id, t.copies.c.kind, t.copies.c.share)
        .join(t.copies, t.copies.c.report == t.reports.c.number)
        .join(first, first.c.number == t.copies.c.first)
        .order_by(t.reports.c.id)
    )
    with archive.reading_from() as connection:
        return [tuple(row) for row in connection.execute(asked)]


def test_copies_are_found_with_the_one_that_came_first(archive):
    for each in SHELLED:
        archive.add(made.reading(each))
    assert [found[:3] for found in copies(archive)] == [
        ("early", "agency", "reprint"),
        ("edited", "agency", "edited"),
        ("long", "agency", "extended"),
        ("short", "agency", "shortened"),
    ]


def test_any_order_of_coming_in_gives_the_same(archive, tmp_path):
    for each in SHELLED:
        archive.add(made.reading(each))
    for seed in range(4):
        shuffled = random.Random(seed).sample(SHELLED, len(SHELLED))
        with Archive(tmp_path / f"{seed}.archive") as other:
            for each in shuffled:
                other.add(made.reading(each))
            assert copies(other) == copies(archive)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_reports_in_any_order_give_the_same(pattern, tmp_path_factory, data):
    bases = [made_up(seed, 120) for seed in range(3)]
    reports = [
        report(
            f"r{number}",
            lightly_edited(data.draw(st.sampled_from(bases)), data.draw(st.sampled_from([7, 15, 1000])))
            + f" n{number}",
            data.draw(st.sampled_from([None, "2031-05-12", "2031-05-13"])),
        )
        for number in range(6)
    ]
    found = []
    for order in (reports, data.draw(st.permutations(reports))):
        path = tmp_path_factory.mktemp("any") / "a.archive"
        path.write_bytes(pattern.read_bytes())
        with Archive(path) as archive:
            for each in order:
                archive.add(made.reading(each))
            found.append(copies(archive))
    assert found[0] == found[1]


def test_credits_are_kept(archive):
    archive.add(made.reading(SHELLED[0]))
    with archive.reading_from() as connection:
        row = connection.execute(select(t.credits_.c.agency, t.credits_.c.start, t.credits_.c.end)).one()
    assert FIRST[row.start : row.end] == row.agency == "Meridian News Agency"


def test_a_text_kept_apart_is_compared_with_nothing(archive):
    archive.add(made.reading(SHELLED[0]))
    archive.set_apart(report("junk", FIRST), "only a sign-in form")
    assert copies(archive) == []


@pytest.mark.parametrize("number", [500])
def test_many_copies_of_one_report_all_lead_to_the_first(pattern, tmp_path, number):
    path = tmp_path / "a.archive"
    path.write_bytes(pattern.read_bytes())
    with Archive(path) as archive:
        for each in range(number // 10):
            archive.add(made.reading(report(f"r{each:03}", f"{FIRST} {each}", f"2031-05-{30 - each % 20}")))
        found = copies(archive)
    assert len(found) == number // 10 - 1
    assert {first for _, first, _, _ in found} == {"r019"}
