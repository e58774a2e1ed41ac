import gzip
import io

import pytest

from hearsay.errors import NotText, TooLarge
from hearsay.intake import Given, PageWorker, open_input
from hearsay.intake.packed import unpacked
from hearsay.limits import MAX_UNPACKED_SHARE, SURE_UNPACKED_BYTES

BODY = b'{"text": "The ferry sank on Monday, police said."}\n'


def test_what_is_packed_is_read_as_if_it_were_not(tmp_path):
    path = tmp_path / "all.jsonl.gz"
    path.write_bytes(gzip.compress(BODY) + gzip.compress(BODY))  # two members, as tools append them
    with PageWorker() as worker:
        items = list(open_input(path, Given(), worker))
    assert [taken.item.text for taken in items] == ["The ferry sank on Monday, police said."] * 2
    assert items[-1].done == path.stat().st_size


def test_the_content_decides_where_the_name_says_nothing(tmp_path):
    path = tmp_path / "all.gz"
    path.write_bytes(gzip.compress(BODY))
    with PageWorker() as worker:
        assert len(list(open_input(path, Given(), worker))) == 1


def test_a_bomb_is_stopped_at_its_bound(monkeypatch):
    monkeypatch.setattr("hearsay.intake.packed.SURE_UNPACKED_BYTES", 1_000_000)
    bomb = gzip.compress(bytes(50_000_000), 9)
    assert len(bomb) * MAX_UNPACKED_SHARE < 50_000_000
    stream = unpacked(io.BytesIO(bomb), "bomb.gz")
    with pytest.raises(TooLarge, match="unpacks to over"):
        stream.read()


def test_any_input_may_unpack_to_what_is_sure():
    assert SURE_UNPACKED_BYTES >= 50_000_000
    stream = unpacked(io.BytesIO(gzip.compress(bytes(50_000_000))), "x.gz")
    assert sum(len(part) for part in iter(lambda: stream.read(1 << 20), b"")) == 50_000_000


@pytest.mark.parametrize(
    "damage", [lambda packed: packed[:-12], lambda packed: packed[:40] + b"xx" + packed[42:]]
)
def test_damage_is_told_and_what_came_before_is_read(damage, tmp_path):
    lines = b"".join(BODY.replace(b"Monday", b"day %d" % n) for n in range(3000))
    path = tmp_path / "all.jsonl.gz"
    path.write_bytes(damage(gzip.compress(lines)))
    with PageWorker() as worker:
        items = [taken.item for taken in open_input(path, Given(), worker)]
    assert isinstance(items[-1], NotText)
    assert "damaged" in str(items[-1])


def test_a_header_alone_is_damage():
    with pytest.raises(NotText):
        unpacked(io.BytesIO(b"\x1f\x8b"), "x.gz").read()
