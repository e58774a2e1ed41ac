import hashlib
import json

from hearsay.exports import manifest as module
from hearsay.exports.manifest import Manifest
from tests.archive import made


def test_a_manifest_tells_what_passed(monkeypatch):
    manifest = Manifest("readings", {"since": "2031"})
    assert len(list(manifest.counted([made.reading(), made.reading()]))) == 2
    assert b"".join(manifest.weighed([b"a", b"bc"])) == b"abc"
    told = json.loads(manifest.told("x.jsonl", "2031-05-12T10:00:00Z"))
    assert (told["reports"], told["bytes"], told["models"]) == (2, 3, {"made 1": 2})
    assert told["sha256"] == hashlib.sha256(b"abc").hexdigest()
    assert (told["file"], told["format"], told["selection"]) == ("x.jsonl", "readings", {"since": "2031"})
    assert told["conventions"]["boundaries"]
    monkeypatch.setattr(module, "version", _missing)
    assert json.loads(manifest.told("x", "now"))["hearsay"] is None


def _missing(_name):
    raise module.PackageNotFoundError
