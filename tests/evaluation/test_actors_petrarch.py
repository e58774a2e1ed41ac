import gzip

import pytest

from evaluation import actors_petrarch
from evaluation.actors_petrarch import Asked, Tally, differing, groups, roles, run, states, tally
from evaluation.corpora import CorpusMissing

FILES = {
    "Countries.actors": "FRANCE_ [FRA]\n+FRENCH_\n+GAUL_\nORLA_VENN [FRAGOV 010101-020202]\nPARIS_ [FRA]\nSUNDAR_ [QQQ]\n",
    "MilNonState.actors": "TALIBAN_ [AFGREB]\n+TALEBAN_\nORLEC_PARTY [FRAREB]\n",
    "agents": "SOLDIER [~MIL]\nPROTESTER [~OPP]\nSTALL [~BUS]\n",
}


@pytest.fixture
def dictionaries(tmp_path, monkeypatch):
    """Dictionaries of a few rows where the real ones would be."""
    folder = tmp_path / "actors" / "petrarch_dictionaries"
    folder.mkdir(parents=True)
    for name, text in FILES.items():
        (folder / f"Phoenix.{name}.txt.gz").write_bytes(gzip.compress(text.encode()))
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))


@pytest.mark.usefixtures("dictionaries")
def test_a_country_is_asked_for_by_its_first_names_alone():
    assert list(states()) == [Asked("France", "FRA", None), Asked("French", "FRA", None)]


@pytest.mark.usefixtures("dictionaries")
def test_groups_are_asked_for_by_all_their_names_and_roles_in_the_singular():
    assert [one.name for one in groups()] == ["Taliban", "Taleban", "Orlec Party"]
    assert next(iter(roles())) == Asked("soldier", None, "MIL")


def test_only_what_both_say_is_compared():
    asked = [
        Asked("Taliban", "AFG", "REB"),
        Asked("France", "ITA", None),
        Asked("stall", None, "BUS"),
        Asked("protester", None, "OPP"),
    ]
    assert tally(asked) == Tally(
        names=4, covered=3, countries=2, countries_alike=1, sectors=2, sectors_alike=1
    )
    assert list(differing(asked)) == [("OPP", "CVL")]


@pytest.mark.usefixtures("dictionaries")
def test_the_figures_are_those_of_the_table():
    result = run(lambda _reports: iter(()))
    assert set(result.figures) == {"states", "armed_groups", "roles"}
    assert [row[0] for row in result.tables[0].rows] == ["states", "armed groups", "roles"]
    assert result.tables[0].rows[0][1:4] == (2, 100.0, 100.0)
    assert ("REB", "PTY", 1) in result.tables[1].rows
    assert len(result.tables[1].rows) <= actors_petrarch.DIFFERENCES_SHOWN


def test_without_the_dictionaries_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    with pytest.raises(CorpusMissing, match="Phoenix"):
        run(lambda _reports: iter(()))
