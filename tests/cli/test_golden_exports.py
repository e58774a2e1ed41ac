"""A small archive of disputed, copied, denied and undated accounts, and every export of its incidents, byte for byte."""

from pathlib import Path

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from hearsay.records import Certainty, Manner, SourceKind
from tests.exports.dispatches import Line, dispatch

GOLDEN = Path(__file__).parent / "golden"
ARMY, FRONT = "The Arvenian army", "The Korvan Front"

REPORTS = [
    dispatch(
        Line(killed="at least 9 people", low=9, speaker="Mayor Brandt"),
        Line(deed="searched", whom="the market", mode=None, type="COERCE"),
        id="varn-1",
        outlet="Radio Varn",
        title="Farmers hit at Sele, mayor says",
    ),
    dispatch(
        Line(
            killed="12 people", low=12, high=12, speaker="Doctor Brez", kind=SourceKind.EXPERT, via="The Post"
        ),
        id="mail-1",
        outlet="The Orlec Mail",
        published="2031-05-14",
        title="Shells at Sele: a doctor counts twelve",
    ),
    dispatch(
        Line(FRONT, killed="four", low=4, high=4, speaker="Colonel Draga", kind=SourceKind.MILITARY),
        Line(speaker="Colonel Draga", kind=SourceKind.MILITARY, denies=True),
        id="post-1",
        outlet="The Meridian Post",
        published="2031-05-14",
        title="=Army blames front for Sele",
    ),
    dispatch(
        Line(
            FRONT,
            "burned",
            "the garrison",
            place="Orlec",
            day=None,
            certainty=Certainty.DENIED,
            mode="destroy",
        ),
        id="mail-2",
        outlet="The Orlec Mail",
        published="2031-06-20",
        title="Nothing burned at the garrison of Orlec",
    ),
    dispatch(
        Line(
            ARMY,
            "attacked",
            "the mill",
            place="Lenz",
            day="2031-07",
            speaker="villagers",
            manner=Manner.BELIEVES,
        ),
        id="varn-2",
        outlet="Radio Varn",
        published="2031-08-01",
        title="Villagers fear for the mill at Lenz",
    ),
]
FORMS = ("acled", "ucdp", "plover", "geojson", "csv", "accounts", "claims")


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    path = tmp_path_factory.mktemp("golden") / "valley.archive"
    with Archive(path) as archive:
        for reading in reversed(REPORTS):
            archive.add(reading)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_an_export_is_byte_for_byte_what_is_expected(run, where, tmp_path, form):
    assert run("export", where, form, tmp_path / form).code == Exit.DONE
    assert (tmp_path / form).read_bytes() == (GOLDEN / f"valley.{form}").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_no_golden_file_states_a_claim_without_how_it_is_told(form):
    text = (GOLDEN / f"valley.{form}").read_text(encoding="utf-8")
    marks = {"accounts": "said_by", "claims": "claimed_by"}
    assert marks.get(form, "told_as") in text
