import pytest

from hearsay.reading.places.layer import read_places
from hearsay.reading.syntax import Syntax
from hearsay.records import Level, Place
from hearsay.sphere import distance_km
from tests.reading.places import arland
from tests.reading.places.arland import atlas
from tests.reading.places.flat import flat
from tests.reading.places.grounded import grounds, happening


def located(text: str) -> Syntax:
    """A text in which "in", "on", "at" and "near" hang on the name behind them."""
    plain = flat(text)
    cases = [at for at, word in enumerate(plain.words) if word in {"in", "on", "at", "near", "from", "of"}]
    return flat(text, heads={at: at + 1 for at in cases}, relations=dict.fromkeys(cases, "case"))


def places(text: str, *toponyms: str, labels: dict[str, str] | None = None) -> list[Place]:
    """The places of a text; names are taken for places by the model."""
    named = labels if labels is not None else dict.fromkeys(toponyms, "place")
    return read_places(grounds(located(text), toponyms=toponyms, names=named), atlas()).items


def test_a_place_has_its_words_and_where_it_is() -> None:
    arna, orvo = places("Shells fell in Arna. Later they fell on Orvo.", "Arna", "Orvo")
    assert (arna.id, arna.level, arna.admin1) == ("p1", Level.PROVINCE, "Arna")
    assert (orvo.name, orvo.latitude, orvo.longitude) == ("Orvo", arland.ORVO.latitude, arland.ORVO.longitude)
    assert (orvo.country, orvo.admin1, orvo.geonames, orvo.written) == ("AA", "Arna", arland.ORVO.id, None)
    assert [(span.start, span.text) for span in orvo.mentions] == [(40, "Orvo")]


def test_all_names_and_words_for_one_place_are_one_item() -> None:
    orvo, arna = places(
        "Shells fell on Orvo in Arna. The town burned. Two died there. They left Orvo.",
        "Orvo",
        "Arna",
        "Orvo#2",
    )
    assert [span.text for span in orvo.mentions] == ["Orvo", "The town", "there", "Orvo"]
    assert [span.text for span in arna.mentions] == ["Arna"]


def test_what_lies_off_a_town_is_another_place() -> None:
    orvo, off = places("Shells fell on Orvo. A mine went off 20 km north of Orvo.", "Orvo", "Orvo#2")
    assert (orvo.how, off.how) == ("name", "name, off it")
    assert off.written == "20 km north of Orvo"
    assert distance_km(
        arland.ORVO.latitude, arland.ORVO.longitude, off.latitude or 0, off.longitude or 0
    ) == pytest.approx(20, abs=0.1)
    assert (off.radius_km or 0) > (orvo.radius_km or 0)


def test_the_town_off_which_something_was_can_be_meant_again() -> None:
    near, town = places("A mine went off near Orvo. They fled from the town.", "Orvo")
    assert [span.text for span in near.mentions] == ["Orvo"]
    assert ([span.text for span in town.mentions], town.how) == (["the town"], "name")


def test_an_unknown_village_keeps_its_name_and_is_in_the_unit_around_it() -> None:
    kirat, arna = places("Shells fell on Kirat in Arna.", "Kirat", "Arna")
    assert (kirat.written, kirat.name, kirat.level) == ("Kirat", "Arna", Level.PROVINCE)
    assert (kirat.latitude, kirat.geonames) == (arna.latitude, arna.geonames)
    assert kirat.how == "the unit around it"
    assert kirat.id != arna.id


def test_an_unknown_name_without_company_has_nothing_made_up() -> None:
    (kirat,) = places("Shells fell in Kirat.", "Kirat")
    assert (kirat.name, kirat.level, kirat.how) == ("Kirat", Level.TOWN, "not in the gazetteer")
    assert {kirat.latitude, kirat.longitude, kirat.radius_km, kirat.country, kirat.admin1} == {None}
    assert kirat.confidence < 0.5


def test_between_two_towns_is_a_place_of_its_own() -> None:
    found = places("A bus burned between Lenz and Orvo in Arna.", "Lenz", "Orvo", "Arna")
    between = next(place for place in found if place.how == "half way between")
    assert (between.name, between.geonames, between.level) == (
        "between Lenz and Orvo",
        None,
        Level.DISTRICT,
    )
    assert len(found) == 4


def test_the_capital_is_added_though_the_text_does_not_name_it() -> None:
    *_, capital = places("Shells fell on Orvo. A mine went off in the capital.", "Orvo")
    assert (capital.name, capital.how, [s.text for s in capital.mentions]) == (
        "Arlen",
        "the capital",
        ["the capital"],
    )


def test_a_state_that_acts_alone_is_marked_and_is_no_place_of_an_event() -> None:
    syntax = flat("Then Niger shelled Orvo.", heads={1: 2, 3: 2}, relations={1: "nsubj", 3: "obj"})
    own = grounds(
        syntax,
        toponyms=["Niger", "Orvo"],
        names={"Orvo": "place"},
        happenings=[happening(syntax, "shelled")],
        place_of={2: {1: 0.9}},
    )
    linked = read_places(own, atlas())
    assert [place.how for place in linked.items if place.name == "Niger"] in ([], ["not in the gazetteer"])
    assert [[place.name for place in each] for each in linked.of_events] == [["Orvo"]]


def test_places_of_events_are_those_of_the_report() -> None:
    syntax = located("Jets bombed Orvo in Arna.")
    own = grounds(
        syntax,
        toponyms=["Orvo", "Arna"],
        names={"Orvo": "place", "Arna": "place"},
        happenings=[happening(syntax, "bombed")],
        place_of={1: {2: 0.95}},
    )
    linked = read_places(own, atlas())
    assert [each[0].name for each in linked.of_events] == ["Orvo"]
    assert all(place in linked.items for each in linked.of_events for place in each)


def test_a_text_without_names_has_no_places() -> None:
    assert places("Shells fell there.") == []
