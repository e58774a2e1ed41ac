import pytest

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Atlas
from hearsay.reading.places.confidence import confidence
from hearsay.reading.places.found import (
    AROUND,
    TOWN_KM,
    UNIT_MARGIN,
    Found,
    as_told,
    capital_of,
    doubted,
    middle,
    radius_of,
    ranked_as,
    spread,
)
from hearsay.reading.places.offsets import Offset
from hearsay.reading.places.ranking import Scene, ranked
from hearsay.reading.places.resolving import resolved
from hearsay.records import Level
from tests.reading.places import arland
from tests.reading.places.arland import atlas
from tests.reading.places.told import mention, scene

OFF = Offset(60.0, 270.0, 21.0, 0, 1)


def taken(known: Atlas, own: Scene, group: int = 0) -> Found | None:
    return resolved(own, ranked(own), known)[group]


def test_a_listed_name_is_taken_for_its_place() -> None:
    known = atlas()
    found = taken(known, scene(known, mention("Orvo"), mention("Arna", 2)))
    assert found is not None
    assert (found.entry, found.how, found.kind) == (arland.ORVO, "name", Level.TOWN)


def test_what_only_sounds_alike_needs_a_witness_and_says_so() -> None:
    known = atlas()
    witnessed = taken(known, scene(known, mention("Qaldun"), mention("Arna", 2), within=((0, 1),)))
    alone = taken(known, scene(known, mention("Qaldun")))
    assert witnessed is not None
    assert (witnessed.entry, witnessed.how) == (arland.KHALDUN, "spelling, as Arna is named")
    assert alone is not None
    assert (alone.entry, alone.how) == (None, "not in the gazetteer")


@pytest.mark.parametrize(
    ("others", "within", "entry", "how"),
    [
        ([("Arna", 2, 0)], ((0, 1),), arland.ARNA, AROUND),
        ([("Orvo", 2, 0)], ((0, 1),), arland.ARNA, AROUND),
        ([("Arna", 5, 0)], (), arland.ARNA, f"{AROUND}, of what is named beside it"),
        ([("Orvo", 5, 0)], (), arland.ARNA, f"{AROUND}, of what is named beside it"),
        ([("Arna", 50, 3), ("Orvo", 60, 3)], (), arland.ARLAND, f"{AROUND}, as the report is about it"),
        ([], (), None, "not in the gazetteer"),
    ],
)
def test_an_unknown_village_is_somewhere_in_the_unit_around_it(
    others: list[tuple[str, int, int]],
    within: tuple[tuple[int, int], ...],
    entry: Entry | None,
    how: str,
) -> None:
    known = atlas()
    beside = [mention(text, at, sentence=sentence) for text, at, sentence in others]
    found = taken(known, scene(known, mention("Kirat"), *beside, within=within))
    assert found is not None
    assert (found.entry, found.how, found.kind) == (entry, how, Level.TOWN)
    assert (found.radius_km is None) == (entry is None)


def test_a_name_a_letter_off_is_found_within_a_settled_province_alone() -> None:
    known = atlas()
    settled = taken(known, scene(known, mention("Orva"), mention("Arna", 2), within=((0, 1),)))
    other = taken(known, scene(known, mention("Orva"), mention("Tarn", 2), within=((0, 1),)))
    assert settled is not None
    assert other is not None
    assert settled.entry == arland.ORVO
    assert settled.how == "spelling, a letter or two off, as Arna is named"
    assert other.entry == arland.TARN


def test_an_unknown_name_is_where_the_text_tells_it_is() -> None:
    known = atlas()
    found = taken(known, scene(known, mention("Kirat"), mention("Orvo", 4), apposed={0: (1, OFF)}))
    assert found is not None
    assert (found.entry, found.how, found.offset) == (arland.ORVO, "off Orvo, as told", OFF)


def test_what_stands_where_no_place_stands_is_none() -> None:
    known = atlas()
    assert taken(known, scene(known, mention("Kirat", label="person", is_located=False))) is None


def test_a_doubtful_name_is_never_taken_abroad() -> None:
    known = atlas()
    own = scene(known, mention("Gora", label="", is_located=False), mention("Arna", 9, sentence=2))
    found = resolved(own, [[(None, 0.9), (arland.GORA, 0.1)], ranked(own)[1]], known)[0]
    assert found is None


def test_the_radius_holds_nine_tenths_of_the_shares() -> None:
    assert spread(10.0, [(0.0, 0.95), (500.0, 0.05)]) == 10.0
    assert spread(10.0, [(0.0, 0.5), (500.0, 0.3), (900.0, 0.2)]) == 900.0
    assert spread(10.0, []) == 10.0


def unit_at(unit: tuple[str | None, ...]) -> Entry | None:
    """Arland or its provinces."""
    units = {("AA",): arland.ARLAND, ("AA", "01"): arland.ARNA, ("AA", "02"): arland.TARN}
    return units.get(unit)


def test_a_name_that_is_sure_enough_stays_a_town() -> None:
    own = [(arland.LENZ, 0.8), (arland.LENZ_IN_TARN, 0.2)]
    found = doubted(ranked_as(arland.LENZ, own, "name"), own, unit_at)
    assert (found.level, found.radius_km, found.within) == (Level.TOWN, TOWN_KM, None)


def test_doubt_within_a_country_is_told_as_the_country() -> None:
    own = [(arland.LENZ, 0.5), (arland.LENZ_IN_TARN, 0.4)]
    found = doubted(ranked_as(arland.LENZ, own, "name"), own, unit_at)
    assert (found.level, found.entry) == (Level.COUNTRY, arland.LENZ)
    assert found.how == "name, one of several in Arland"
    assert found.radius_km is not None
    assert found.radius_km >= arland.ARLAND.radius_km


def test_doubt_over_countries_is_told_as_that_of_the_likeliest() -> None:
    own = [(arland.LENZ, 0.5), (arland.LENZ_ABROAD, 0.4)]
    found = doubted(ranked_as(arland.LENZ, own, "name"), own, unit_at)
    assert (found.within, found.level) == (arland.ARLAND, Level.COUNTRY)


def test_a_unit_that_is_not_known_changes_nothing() -> None:
    own = [(arland.LENZ, 0.5), (arland.LENZ_ABROAD, 0.4)]
    found = ranked_as(arland.LENZ, own, "name")
    assert doubted(found, own, lambda _: None) == found


def test_the_told_unit_is_meant_and_not_the_town_in_it() -> None:
    own = [(arland.GORA, 0.6), (arland.GORA_PROVINCE, 0.3)]
    town = ranked_as(arland.GORA, own, "name")
    assert as_told(town, own, Level.PROVINCE).entry == arland.GORA_PROVINCE
    assert as_told(town, own, Level.DISTRICT).entry == arland.GORA
    assert as_told(town, own, None).entry == arland.GORA


def test_a_radius_is_at_least_that_of_a_town_and_more_than_that_of_a_unit() -> None:
    assert radius_of(arland.ORVO) == TOWN_KM
    assert radius_of(arland.ARNA) == pytest.approx(arland.ARNA.radius_km * UNIT_MARGIN)


def test_a_town_and_the_province_around_it_are_sure_together() -> None:
    found = ranked_as(arland.GORA, [(arland.GORA, 0.5), (arland.GORA_PROVINCE, 0.4), (None, 0.1)], "name")
    assert found.share == pytest.approx(0.9)
    assert ranked_as(arland.LENZ, [(arland.LENZ, 0.5), (arland.LENZ_ABROAD, 0.5)], "name").share == 0.5


def test_what_lies_between_two_towns_is_half_way() -> None:
    one, other = (Found(e, Level.TOWN, 10.0, "name", 0.9) for e in (arland.LENZ, arland.ORVO))
    found = middle(one, other)
    assert found is not None
    assert found.entry is not None
    assert (found.entry.latitude, found.entry.longitude) == pytest.approx((10.2, 10.25))
    assert (found.entry.country, found.entry.admin1, found.kind) == ("AA", "01", Level.DISTRICT)
    assert found.radius_km is not None
    assert 20 < found.radius_km < 40


@pytest.mark.parametrize("other", [arland.LENZ, arland.LENZ_ABROAD])
def test_nothing_lies_between_a_town_and_itself_or_one_far_away(other: Entry) -> None:
    one, two = (Found(e, Level.TOWN, 10.0, "name", 0.9) for e in (arland.LENZ, other))
    assert middle(one, two) is None


def test_nothing_lies_between_countries() -> None:
    one, two = (Found(e, Level.COUNTRY, 10.0, "name", 0.9) for e in (arland.ARLAND, arland.BELMARK))
    assert middle(one, two) is None


def test_confidence_grows_with_the_share_and_stays_a_probability() -> None:
    sure = [
        confidence(Found(arland.LENZ, Level.TOWN, 10.0, "name", share, is_ranked=True))
        for share in (0, 0.2, 0.5, 0.9, 1)
    ]
    assert sure == sorted(sure)
    assert 0 < sure[0] < sure[-1] < 1
    assert confidence(capital_of(arland.ARLEN)) == capital_of(arland.ARLEN).share
