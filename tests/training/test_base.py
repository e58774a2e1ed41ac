"""Training starts from one set of weights and refuses others."""

import hashlib
from importlib.machinery import ModuleSpec

import pytest

from training import base


@pytest.fixture
def package(tmp_path, monkeypatch):
    """The folder of a package that stands in for the one with the base weights."""
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.safetensors").write_bytes(b"weights")
    spec = ModuleSpec(base.PACKAGE, None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _: spec)
    return tmp_path


def test_the_folder_of_the_right_weights_is_given(package, monkeypatch) -> None:
    monkeypatch.setattr(base, "SHA256", hashlib.sha256(b"weights").hexdigest())
    assert base.base_folder() == package / "model"


@pytest.mark.usefixtures("package")
def test_other_weights_are_refused() -> None:
    with pytest.raises(SystemExit, match=base.SHA256):
        base.base_folder()


def test_without_the_package_it_is_said_what_to_install(monkeypatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(SystemExit, match=r"hearsay\[train\]"):
        base.base_folder()
