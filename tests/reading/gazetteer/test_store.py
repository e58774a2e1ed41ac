import os

import pytest

from hearsay.errors import GazetteerMissing
from hearsay.reading.gazetteer import store
from hearsay.reading.gazetteer.store import added_path, shared_gazetteer
from tests.reading.gazetteer.conftest import named, place, write


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    path = write(tmp_path / "shipped.sqlite", [named(place(1, "Orlec"))])
    monkeypatch.setattr(store, "SHIPPED", path)
    store._opened.cache_clear()
    yield path
    store._opened.cache_clear()


def test_without_additions_what_is_shipped_is_asked(tmp_path, shipped):  # noqa: ARG001
    assert [match.entry.id for match in shared_gazetteer(tmp_path).named("Orlec")] == [1]


def test_one_gazetteer_is_shared_until_something_is_added(tmp_path, shipped):  # noqa: ARG001
    first = shared_gazetteer(tmp_path)
    assert shared_gazetteer(tmp_path) is first
    path = write(added_path(tmp_path), [named(place(2, "Orlec", population=5))])
    os.utime(path, ns=(1, 1))
    assert [match.entry.id for match in shared_gazetteer(tmp_path).named("Orlec")] == [2, 1]


def test_the_folder_for_data_is_the_users(tmp_path, shipped, monkeypatch):  # noqa: ARG001
    monkeypatch.setenv("HEARSAY_DATA", str(tmp_path / "mine"))
    assert added_path() == tmp_path / "mine" / "places.sqlite"


def test_a_gazetteer_that_was_not_compiled_is_told(tmp_path, shipped):
    shipped.unlink()
    with pytest.raises(GazetteerMissing, match="`make gazetteer`"):
        shared_gazetteer(tmp_path)
