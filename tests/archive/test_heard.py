import pytest

from hearsay.archive.heard import said_by
from hearsay.archive.kept import find, kept
from tests.archive import made
from tests.incidents.texts import FIRST


@pytest.fixture(scope="module")
def filled(kept):
    kept.add(made.reading(made.report(id="b", published="2031-05-13", outlet="Orlec Courier")))
    kept.add(
        made.reading(
            made.report(made.text(killed=12), id="a", published="2031-05-12", outlet="The Lowen Herald")
        )
    )
    kept.add(made.reading(made.report(made.text(who="Brandt"), id="c")))
    kept.add(made.reading(made.report(made.text(who="Ana Bréz"), id="d", published="2030")))
    kept.add(made.reading(made.report(FIRST, id="e", published="2031-05-12")))
    kept.add(made.reading(made.report(FIRST, id="f", published="2031-05-12T10:00", outlet="Radio Varn")))
    kept.set_apart(made.report("Log in to your account.", id="j"), "only a sign-in form")
    return kept


@pytest.mark.parametrize(
    ("name", "reports"),
    [
        ("Mayor Teo Brandt", ["a", "b"]),
        ("brandt", ["a", "b", "c"]),
        ("brez", ["d"]),
        ("The Sele Messenger", []),  # only heard through it
        ("nobody", []),
        ("", []),
        ("%", []),
    ],
)
def test_all_that_a_source_said_comes_oldest_first(filled, name, reports):
    assert [heard.reading.report.id for heard in said_by(filled, name)] == reports


def test_a_statement_comes_with_its_words_and_through_whom(filled):
    first = next(said_by(filled, "Teo Brandt"))
    assert first.words == "At least 12 people"
    assert first.through == ["The Sele Messenger"]
    assert first.source.name == "Mayor Teo Brandt"


def test_what_is_known_of_a_report_beside_its_reading(filled):
    known = kept(filled, "f")
    assert (known.credits, known.apart, known.origin) == (["Meridian News Agency"], None, None)
    assert (known.copy_of.id, known.copy_of.kind, known.copy_of.share) == ("e", "reprint", 1.0)
    assert [copy.id for copy in kept(filled, "e").copies] == ["f"]
    assert kept(filled, "j").apart == "only a sign-in form"
    assert kept(filled, "none") is None


def test_a_report_is_found_by_the_id_that_it_was_given(archive):
    archive.add(made.reading(made.report(id="1")))
    other = archive.add(made.reading(made.report(made.text(killed=3), id="1")))
    assert find(archive, "1") == ["1", other]
    assert find(archive, other) == [other]
    assert find(archive, "2") == []
