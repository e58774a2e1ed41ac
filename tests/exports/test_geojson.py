import json

from hearsay.exports import geojson
from hearsay.exports.manifest import BOUNDARIES
from hearsay.records import Level
from tests.exports.dispatches import Line, as_one, dispatch


def collection(*cases):
    return json.loads("".join(geojson.write(cases)))


def test_an_incident_is_a_point_with_longitude_first_and_its_radius():
    case = as_one(
        dispatch(Line(killed="at least 9", low=9, speaker="Mayor Brandt", level=Level.DISTRICT, radius=30))
    )
    (feature,) = collection(case)["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [20.5, 41.25]}
    told = feature["properties"]
    assert (told["place_level"], told["radius_km"], told["standing"]) == ("district", 30, "single source")
    assert told["figures"] == [{"measure": "killed", "class": "people", "low": 9, "high": None, "claims": 1}]
    assert told["blamed"] == [{"name": "The Arvenian army", "by": ["Mayor Brandt"]}]
    assert feature["id"] == case.incident.id
    assert list(told) == [column.name for column in geojson.PROPERTIES]


def test_the_collection_names_its_convention_of_boundaries():
    assert collection()["boundary_convention"] == BOUNDARIES


def test_without_a_place_there_is_no_point():
    (feature,) = collection(as_one(dispatch(Line(place=None))))["features"]
    assert feature["geometry"] is None
    assert feature["properties"]["place"] is None


def test_several_incidents_are_one_collection():
    other = as_one(dispatch(Line(place="Orlec"), id="r2"))
    assert len(collection(as_one(dispatch(Line())), other)["features"]) == 2
