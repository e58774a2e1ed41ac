import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.ranking import (
    FEATURES,
    FIRST,
    NONE,
    OWN,
    SHARED,
    THEN,
    Scene,
    Table,
    Units,
    ranked,
)
from hearsay.records import Level
from tests.reading.places import arland
from tests.reading.places.arland import atlas
from tests.reading.places.told import mention, scene


def best(own: Scene, group: int = 0) -> Entry | None:
    """The likeliest candidate, "none of them" aside."""
    return next((entry for entry, _ in ranked(own)[group] if entry is not None), None)


def share(own: Scene, entry: Entry, group: int = 0) -> float:
    return next(value for found, value in ranked(own)[group] if found == entry)


def test_alone_the_largest_place_of_a_name_is_meant() -> None:
    assert best(scene(atlas(), mention("Lenz"))) == arland.LENZ_ABROAD


def test_a_town_beside_its_namesake_draws_it_there() -> None:
    known = atlas()
    assert best(scene(known, mention("Lenz"), mention("Orvo", 3))) == arland.LENZ


def test_the_province_that_is_told_decides() -> None:
    known = atlas()
    told = scene(known, mention("Lenz"), mention("Tarn", 2), within=((0, 1),))
    assert best(told) == arland.LENZ_IN_TARN
    assert share(told, arland.LENZ_IN_TARN) > share(
        scene(known, mention("Lenz"), mention("Tarn", 2)), arland.LENZ_IN_TARN
    )


def test_the_people_who_are_named_make_their_country_likelier() -> None:
    known = atlas()
    alone, named = (scene(known, mention("Lenz"), peoples=peoples) for peoples in ({}, {"AA": 2.0}))
    assert share(named, arland.LENZ_IN_TARN) > share(alone, arland.LENZ_IN_TARN)


def test_without_a_word_for_it_the_town_is_meant_and_not_the_province_around_it() -> None:
    assert best(scene(atlas(), mention("Gora"))) == arland.GORA
    assert best(scene(atlas(), mention("Gora", unit=Level.PROVINCE))) == arland.GORA_PROVINCE


def test_a_name_that_only_sounds_alike_gets_less() -> None:
    known = atlas()
    listed, alike = scene(known, mention("Khaldun")), scene(known, mention("Qaldun"))
    assert share(alike, arland.KHALDUN) < share(listed, arland.KHALDUN)


def test_a_name_without_candidates_means_none() -> None:
    assert ranked(scene(atlas(), mention("Nowhere"))) == [[(None, 1.0)]]


def test_a_report_without_names_has_nothing_to_rank() -> None:
    assert ranked(scene(atlas())) == []


@given(
    st.lists(
        st.sampled_from(["Lenz", "Orvo", "Arna", "Gora", "Arland", "Qaldun", "Nowhere", "Gray Sea"]),
        min_size=1,
    )
)
def test_the_shares_of_a_name_are_a_probability(texts: list[str]) -> None:
    own = scene(atlas(), *(mention(text, at) for at, text in enumerate(texts)))
    for group in ranked(own):
        shares = [value for _, value in group]
        assert sum(shares) == pytest.approx(1.0)
        assert shares == sorted(shares, reverse=True)
        assert [entry for entry, _ in group].count(None) == 1


@given(st.permutations(["Lenz", "Orvo", "Arna", "Gora"]))
def test_the_order_of_names_does_not_matter(texts: list[str]) -> None:
    own = scene(atlas(), *(mention(text, at) for at, text in enumerate(texts)))
    found = {group.text: best(own, at) for at, group in enumerate(own.groups)}
    assert found == {"Lenz": arland.LENZ, "Orvo": arland.ORVO, "Arna": arland.ARNA, "Gora": arland.GORA}


def test_units_are_numbered_and_none_is_the_last() -> None:
    known = atlas()
    units = Units([known.meaning("Lenz", False), known.meaning("Gray Sea", False)])
    assert units.inside.shape == (7, 3)
    last = units.count - 1
    assert units.inside[3].tolist() == [last, last, last]
    lying = units.lying(np.zeros(7, int), np.ones(7), 1)
    assert lying[0, units.numbers["AA",]] == 3.0
    assert lying[0, last] == 0.0


def test_every_feature_has_its_weights_and_the_first_round_asks_no_other_name() -> None:
    assert len(FIRST) == len(THEN) == len(FEATURES) == len(OWN) + len(SHARED) + len(NONE)
    assert all(FIRST[FEATURES.index(name)] == 0 for name in SHARED)
    assert THEN[FEATURES.index("lies where told")] > 0 > THEN[FEATURES.index("by spelling")]


def test_the_rows_of_a_table_are_candidates_and_none_of_them() -> None:
    table = Table(scene(atlas(), mention("Orvo"), mention("Nowhere", 2)))
    assert table.entries == [arland.ORVO, None, None]
    assert table.group.tolist() == [0, 0, 1]
    assert table.is_candidate.tolist() == [1, 0, 0]
