import gzip

import pytest

from hearsay.reading.marks.masked import masked
from hearsay.reading.marks.sieve import ANY, Sieve, load, packed

SIEVE = Sieve({ANY: -150, "vile": 200, ".": -10}, 0)


def test_a_sentence_is_let_through_by_its_words_each_counted_once():
    assert SIEVE.lets_through(masked("The vile men left."))
    assert not SIEVE.lets_through(masked("The men left."))
    assert not Sieve({ANY: -150, "vile": 100}, 0).lets_through(masked("Vile, vile men."))


def test_a_table_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "table.gz"
    path.write_bytes(packed(SIEVE))
    assert load(path) == SIEVE
    assert packed(load(path)) == packed(SIEVE)


def test_another_file_is_refused(tmp_path):
    path = tmp_path / "table.gz"
    path.write_bytes(gzip.compress(b"other 1\n"))
    with pytest.raises(ValueError, match="not a table of words of marks"):
        load(path)
