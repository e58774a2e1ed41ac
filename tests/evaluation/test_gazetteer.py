import pytest

from evaluation import gazetteer
from evaluation.gazetteer import Toponym, reach, shared_keys
from hearsay.reading.gazetteer import Match
from hearsay.records import Level
from tests.reading.gazetteer.conftest import place

HERE, THERE = (10.0, 20.0), (50.0, 20.0)
LARGE_THERE = Match(place(1, "Orlec", latitude=50.0, population=900), is_exact=True)
SMALL_HERE = Match(place(2, "Orlec", population=5), is_exact=True)
SOUNDS_HERE = Match(place(3, "Orletz"), is_exact=False)
AREA = Match(place(4, "Reach", level=Level.PROVINCE, radius_km=100.0), is_exact=True)
NAMES = {"Orlec": [LARGE_THERE, SMALL_HERE], "Orlets": [SOUNDS_HERE], "Reach": [AREA]}


def named(name):
    return NAMES.get(name, [])


def test_reach_counts_what_is_listed_near_and_largest():
    found = reach(
        [Toponym("Orlec", HERE), Toponym("Orlec", THERE), Toponym("Orlets", HERE), Toponym("Lenz", HERE)],
        named,
    )
    assert found["n"] == 4
    assert (found["listed"], found["listed near"], found["with keys near"], found["largest near"]) == (
        50,
        50,
        75,
        50,
    )


@pytest.mark.parametrize(("latitude", "percent"), [(10.5, 100), (12.0, 0), (13.5, 0)])
def test_areas_are_right_within_their_radius_and_left_out_far_from_it(latitude, percent):
    assert reach([Toponym("Reach", (latitude, 20.0))], named)["in radius of areas"] == percent


def test_towns_share_a_key_with_another_name_of_their_country_only():
    towns = [("QA", "Kandar"), ("QA", "Qandar"), ("QA", "Lenz"), ("QB", "Lennz"), ("QB", "Lennz")]
    assert shared_keys(towns) == 40
    assert shared_keys([]) == 0


@pytest.mark.gazetteer
def test_memory_is_that_of_a_fresh_process():
    assert 0 <= gazetteer._more_memory_mb(["Kyiv", "Lashkar Gah"]) < 40


@pytest.mark.gazetteer
def test_the_towns_of_the_gazetteer_are_read():
    assert ("UA", "Kyiv") in gazetteer._towns()
