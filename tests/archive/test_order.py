"""Real reports in any order: the incidents that are kept are those of a reckoning all at once, and the export the same bytes."""

import json
import random

import msgspec
import pytest

from hearsay.archive.exporting import OF_CASES, Wanted, pieces
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import incidents_of
from hearsay.exports.manifest import Manifest
from hearsay.intake import from_text
from hearsay.records import Incident, Reading
from tests.archive.reckoned import kept, reckoned

pytestmark = pytest.mark.model


@pytest.fixture(scope="session")
def georgia(root) -> list[Reading]:
    """The Readings of the example by the shipped model, read once."""
    from hearsay.reading.reader import Reader

    lines = (root / "examples" / "georgia-2008.jsonl").read_text(encoding="utf-8").splitlines()
    facts = [json.loads(line) for line in lines]
    reports = [from_text(each.pop("text"), **each) for each in facts]
    return list(Reader().read_many(reports))


def written(archive, form="incidents") -> bytes:
    return b"".join(pieces(archive, Wanted(form, Selection()), Manifest(form, {}, {})))


@pytest.fixture(scope="session")
def straight(georgia, tmp_path_factory):
    """What an archive gives that took the reports in the order of the file: each export, by its form."""
    with Archive(tmp_path_factory.mktemp("straight") / "a.archive") as archive:
        for each in georgia:
            archive.add(each)
        assert kept(archive) == reckoned(archive)
        return {form: written(archive, form) for form in OF_CASES}


def without(reading: Reading) -> Reading:
    """A Reading of the same report in which nothing was found."""
    return Reading(report=reading.report, model=reading.model)


def test_the_example_has_incidents_of_several_reports_and_of_one(straight):
    found = [json.loads(line) for line in straight["incidents"].splitlines()]
    counts = [each["corroboration"]["reports"] for each in found]
    assert max(counts) > 2
    assert min(counts) == 1
    assert len({each["id"] for each in found}) == len(found)


def test_the_export_of_incidents_is_the_records_themselves(straight, georgia):
    found = [msgspec.json.decode(line, type=Incident) for line in straight["incidents"].splitlines()]
    reports = {each.report.id for each in georgia}
    assert {account.report for each in found for account in each.accounts} <= reports
    texts = {each.report.id: each.report.text for each in georgia}
    for incident in found:
        for figures in incident.figures:
            for claim in figures.claims:
                assert texts[claim.report][claim.span.start : claim.span.end] == claim.span.text


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_reports_give_the_same_incidents_and_the_same_bytes(archive, georgia, straight, seed):
    for each in random.Random(seed).sample(georgia, len(georgia)):
        archive.add(each)
    assert kept(archive) == reckoned(archive)
    assert {form: written(archive, form) for form in OF_CASES} == straight


def test_the_last_report_first_gives_the_same(archive, georgia, straight):
    for each in reversed(georgia):
        archive.add(each)
    assert written(archive) == straight["incidents"]


def test_reports_that_are_added_again_change_nothing(archive, georgia, straight):
    order = random.Random(11).sample([*georgia, *georgia], 2 * len(georgia))
    for each in order:
        archive.add(each)
    assert len(archive) == len(georgia)
    assert written(archive) == straight["incidents"]


def test_what_is_replaced_by_nothing_and_back_again_is_as_it_was(archive, georgia, straight):
    chance = random.Random(5)
    for each in chance.sample(georgia, len(georgia)):
        archive.add(each)
    for each in chance.sample(georgia, len(georgia) // 2):
        assert archive.replace(without(each))
        assert incidents_of(archive, each.report.id) == []
        assert archive.replace(each)
    assert kept(archive) == reckoned(archive)
    assert written(archive) == straight["incidents"]


def test_with_some_replaced_by_nothing_the_rest_is_as_if_they_had_been_so_from_the_first(
    archive, tmp_path, georgia
):
    gone = {each.report.id for each in georgia[::3]}
    for each in georgia:
        archive.add(each)
    for each in reversed(georgia):
        if each.report.id in gone:
            assert archive.replace(without(each))
    assert kept(archive) == reckoned(archive)
    with Archive(tmp_path / "so.archive") as other:
        for each in georgia:
            other.add(without(each) if each.report.id in gone else each)
        assert written(other) == written(archive)


def test_a_reading_that_lost_its_places_is_matched_anew_and_found_back(archive, georgia, straight):
    for each in georgia:
        archive.add(each)
    each = next(each for each in georgia if any(event.place for event in each.events))
    events = [msgspec.structs.replace(event, place=None) for event in each.events]
    assert archive.replace(msgspec.structs.replace(each, places=[], events=events))
    assert kept(archive) == reckoned(archive)
    assert written(archive) != straight["incidents"]
    assert archive.replace(each)
    assert written(archive) == straight["incidents"]


@pytest.mark.parametrize("first", [1, 7, 15])
def test_reports_that_come_in_two_lots_give_what_they_give_together(archive, georgia, straight, first):
    for each in georgia[-first:]:
        archive.add(each)
    assert kept(archive) == reckoned(archive)
    for each in georgia[:-first]:
        archive.add(each)
    assert kept(archive) == reckoned(archive)
    assert written(archive) == straight["incidents"]
