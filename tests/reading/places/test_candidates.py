import numpy as np
import pytest

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Atlas, itself, on_sphere, units_of
from hearsay.records import Level
from tests.reading.places import arland
from tests.reading.places.arland import Invented, atlas


def names(text: str, *, follows_comma: bool = False) -> list[int]:
    return [entry.id for entry in atlas().meaning(text, follows_comma).entries]


def test_all_places_under_a_name_are_candidates_the_most_populous_first() -> None:
    assert names("Lenz") == [arland.LENZ_ABROAD.id, arland.LENZ_IN_TARN.id, arland.LENZ.id]


@pytest.mark.parametrize("text", ["Ky.", "KY."])
def test_an_abbreviation_stands_for_its_province(text: str) -> None:
    meaning = atlas().meaning(text, False)
    assert [entry.name for entry in meaning.entries] == ["Kentucky"]
    assert (meaning.taken, meaning.level) == ("abbreviation", Level.PROVINCE)


def test_the_code_of_the_post_counts_after_a_comma_alone() -> None:
    assert names("KY", follows_comma=True) == [arland.KENTUCKY.id]
    assert names("KY") == []


@pytest.mark.parametrize(
    ("text", "taken", "found"),
    [
        ("southern Arland", "part", arland.ARLAND),
        ("North-East Arland", "part", arland.ARLAND),
        ("Orvo Airport", "spot", arland.ORVO),
    ],
)
def test_a_name_that_is_not_listed_is_looked_up_by_its_core(text: str, taken: str, found: Entry) -> None:
    meaning = atlas().meaning(text, False)
    assert (meaning.taken, meaning.entries) == (taken, [found])


def test_a_listed_name_is_not_taken_apart() -> None:
    assert atlas().meaning("Orvo", False).taken == "name"


def test_a_word_in_the_name_tells_its_level() -> None:
    assert atlas().meaning("Kirat District", False).level is Level.DISTRICT
    assert atlas().meaning("Kirat", False).level is None


def test_a_name_that_only_sounds_alike_is_marked() -> None:
    meaning = atlas().meaning("Qaldun", False)
    assert (meaning.is_listed, meaning.entries) == (False, [arland.KHALDUN])
    assert not meaning.match(arland.KHALDUN).is_exact


def test_where_a_region_is_told_other_candidates_are_out() -> None:
    meaning = atlas().meaning("Gray Sea", False)
    assert len(meaning.entries) == 2
    assert meaning.as_region().entries == [arland.GRAY_SEA]
    lenz = atlas().meaning("Lenz", False)
    assert lenz.as_region() is lenz


def test_a_name_is_asked_for_once() -> None:
    places = Invented()
    known = Atlas(places)
    first = known.meaning("Lenz", False)
    assert known.meaning("Lenz", False) is first
    assert places.asked == ["Lenz"]


def test_an_entry_knows_its_units_and_the_one_that_it_is() -> None:
    assert units_of(arland.LENZ) == (("AA",), ("AA", "01"))
    assert units_of(arland.ARLAND) == (("AA",),)
    assert units_of(arland.GRAY_SEA) == ()
    assert units_of(arland.LENZ._replace(admin2="7")) == (("AA",), ("AA", "01"), ("AA", "01", "7"))
    own = [itself(e) for e in (arland.ARLAND, arland.ARNA, arland.LENZ, arland.GRAY_SEA)]
    assert own == [("AA",), ("AA", "01"), None, None]


def test_points_are_unit_vectors() -> None:
    found = on_sphere(np.array([(0.0, 0.0), (90.0, 0.0), (0.0, 90.0)]))
    assert np.allclose(found, [(1, 0, 0), (0, 0, 1), (0, 1, 0)])
