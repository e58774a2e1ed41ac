"""The command that the documentation takes its tables from."""

import importlib.metadata
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).resolve().parent.parent / "docs" / "generate.py"


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_name_it_says_what_there_is(generate) -> None:
    with pytest.raises(SystemExit, match="dependencies"):
        generate.main([])


def test_an_unknown_name_makes_nothing(generate, capsys) -> None:
    with pytest.raises(SystemExit):
        generate.main(["schema", "pictures"])
    assert capsys.readouterr().out == ""


def test_a_package_needs_what_its_metadata_say_without_extras(generate) -> None:
    assert "markupsafe" in generate.required("jinja2")
    assert "babel" not in generate.required("jinja2")  # of its extra i18n


def test_a_package_brings_what_its_needs_need(generate) -> None:
    brought = generate.closure("trafilatura")
    assert {"trafilatura", "lxml", "charset-normalizer"} <= brought
    assert generate.required("trafilatura") < brought


def test_what_is_not_installed_is_left_out(generate) -> None:
    for name in generate.closure("hypothesis"):
        assert importlib.metadata.version(name)


def test_sizes_add_up(generate) -> None:
    both = float(generate.megabytes({"jinja2", "markupsafe"}))
    parts = [float(generate.megabytes({name})) for name in ("jinja2", "markupsafe")]
    assert both == pytest.approx(sum(parts), abs=0.11)
    assert both > 0


@pytest.mark.parametrize(("name", "word"), [("numpy", "BSD"), ("msgspec", "BSD"), ("trafilatura", "Apache")])
def test_a_licence_is_told_in_a_few_words(generate, name: str, word: str) -> None:
    told = generate.licence(importlib.metadata.distribution(name))
    assert word in told
    assert len(told) < 100


def test_an_import_takes_longer_than_none(generate, monkeypatch) -> None:
    monkeypatch.setattr(generate, "TIMES", 1)
    assert generate.import_time(importlib.metadata.distribution("numpy")) > 0
