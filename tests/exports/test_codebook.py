import pytest

from hearsay.exports.codebook import CODEBOOKS, columns_of, written
from hearsay.exports.manifest import Manifest
from tests.exports.dispatches import Line, as_one, dispatch


def facts(**more):
    manifest = Manifest("acled", {"since": "2031-05"}, {"place": "Se|le`"}, rules="hearsay/acled/1")
    list(manifest.cases([as_one(dispatch(Line()))]))
    return {**manifest.facts("out.csv", "2031-06-01T00:00:00Z"), **more}


@pytest.mark.parametrize("form", CODEBOOKS)
def test_a_codebook_tells_of_every_column_and_of_the_export(form):
    text = written(CODEBOOKS[form], facts())
    for part in CODEBOOKS[form].parts:
        assert all(f"| `{column.name}` | {column.means} |" in text for column in part.columns)
    assert "| selection | since `2031-05` |" in text
    assert "| reports | 1 |" in text
    assert "| boundaries | none are drawn" in text
    assert "| texts | those of the outlets, under their terms |" in text
    assert "| published, first and last day | 2031-05-13 to 2031-05-13 |" in text
    assert "| occurred, first and last day | 2031-05-12 to 2031-05-12 |" in text


def test_names_of_people_are_no_markup_in_it():
    assert "| asked | place `Se/le’` |" in written(CODEBOOKS["acled"], facts())


def test_an_export_of_all_says_so():
    assert "| selection | all |" in written(CODEBOOKS["acled"], facts(selection={}))


def test_no_meaning_breaks_its_table():
    for book in CODEBOOKS.values():
        assert all(line.count(" | ") <= 1 for line in columns_of(book))
