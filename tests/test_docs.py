"""The documentation says all that the program has: commands, options, errors, record keys."""

import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import click
import msgspec
import pytest

from hearsay import errors, records
from hearsay.cli import hearsay as command_line

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"no section {heading}"
    return found[1]


def rows(text: str) -> dict[str, list[str]]:
    """The rows of all tables in a text by their first cell, which is code."""
    cells = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in text.splitlines()
        if line[:3] == "| `"
    ]
    return {row[0].strip("| `").split("`")[0]: row[1:] for row in cells}


def refusals() -> list[type[errors.HearsayError]]:
    return [
        each
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, errors.HearsayError)
    ]


def structs() -> list[type[msgspec.Struct]]:
    return [
        each
        for each in vars(records).values()
        if isinstance(each, type) and issubclass(each, msgspec.Struct) and each is not records.Record
    ]


def examples() -> Iterator[Any]:
    """Every fenced example in Python; one that reads a report needs the model."""
    for path in [ROOT / "README.md", *PAGES]:
        found = FENCE.findall(path.read_text(encoding="utf-8"))
        codes = [code for language, code in found if language == "python"]
        for number, code in enumerate(codes, 1):
            reads = re.search(r"\bhearsay\.read\(|\bReader\(", code)
            marks = [pytest.mark.model] if reads else []
            yield pytest.param(code, id=f"{path.stem}-{number}", marks=marks)


@pytest.mark.parametrize("command", sorted(command_line.commands))
def test_every_command_has_its_section(command: str) -> None:
    assert section(page("commands"), f"hearsay {command}").strip()


@pytest.mark.parametrize("command", sorted(command_line.commands))
def test_every_option_of_a_command_has_its_row_and_no_row_is_made_up(command: str) -> None:
    options = {
        option
        for parameter in command_line.commands[command].params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    documented = rows(section(page("commands"), f"hearsay {command}"))
    assert {option.split()[0] for option in documented} == options


@pytest.mark.parametrize("command", sorted(command_line.commands))
def test_every_option_of_a_command_is_explained_in_its_help(command: str) -> None:
    options = [each for each in command_line.commands[command].params if isinstance(each, click.Option)]
    assert all(option.help for option in options)


def test_every_error_code_is_documented_with_its_exception() -> None:
    documented = rows(section(page("errors"), "Error codes"))
    assert {code: row[0] for code, row in documented.items()} == {
        each.code: each.__name__ for each in refusals()
    }


def test_no_two_errors_share_a_code() -> None:
    codes = [each.code for each in refusals()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("refusal", refusals())
def test_every_error_stands_in_the_tree_of_its_module(refusal: type[errors.HearsayError]) -> None:
    assert refusal.__name__ in (errors.__doc__ or "")
    assert refusal.__doc__


@pytest.mark.parametrize("record", structs(), ids=lambda each: each.__name__)
def test_every_key_of_a_record_is_documented_and_no_key_is_made_up(record: type[msgspec.Struct]) -> None:
    text = section(page("records"), record.__name__).partition("| `kind` | who |")[0]
    assert list(rows(text)) == [field.encode_name for field in msgspec.structs.fields(record)]


@pytest.mark.parametrize("record", structs(), ids=lambda each: each.__name__)
def test_every_value_of_a_closed_vocabulary_is_documented_where_it_is_used(
    record: type[msgspec.Struct],
) -> None:
    if record is records.FigureRange:  # refers to Figure for the values of `measure`
        record = records.Figure
    text = section(page("records"), record.__name__)
    for field in msgspec.structs.fields(record):
        for kind in (field.type, *get_args(field.type)):
            if isinstance(kind, type) and issubclass(kind, Enum):
                assert all(f"`{member.value}`" in text for member in kind), field.name


@pytest.mark.parametrize("name", sorted(path.name for path in (ROOT / "examples").iterdir()))
def test_every_example_is_described(name: str) -> None:
    assert name in rows(page("examples"))


@pytest.mark.parametrize("path", [ROOT / "README.md", *PAGES], ids=lambda path: path.name)
def test_every_link_within_the_repository_leads_somewhere(path: Path) -> None:
    links = LINK.findall(path.read_text(encoding="utf-8"))
    within = [link for link in links if "://" not in link]
    assert [link for link in within if not (path.parent / link).exists()] == []


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2]
    assert set(re.findall(r"[\w-]+\.md", navigation)) == {path.name for path in PAGES}


@pytest.mark.parametrize(
    "package", ["onnxruntime", "tokenizers", "numpy", "msgspec", "click", "rich", "jinja2"]
)
def test_why_a_package_is_needed_is_said(package: str) -> None:
    assert re.search(rf"^\| {package} \|", page("dependencies"), re.MULTILINE)


def test_every_package_needed_at_run_time_is_explained_and_measured() -> None:
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = re.findall(
        r'^    "([a-z-]+)>=', declared.partition("\ndependencies = [")[2].partition("]")[0], re.MULTILINE
    )
    text = page("dependencies")
    assert needed
    assert [name for name in needed if len(re.findall(rf"^\| {name} \|", text, re.MULTILINE)) != 2] == []


@pytest.mark.parametrize("target", ["demo", "test", "train", "evaluate", "speed", "imports"])
def test_a_target_that_the_documentation_names_is_in_the_makefile(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)
    assert any(f"make {target}" in path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *PAGES])


@pytest.mark.parametrize("code", list(examples()))
def test_an_example_runs(code: str, tmp_path: Path) -> None:
    script = tmp_path / "example.py"
    script.write_text(code, encoding="utf-8")
    ran = subprocess.run([sys.executable, str(script)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built documentation."""
    folder = tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    ran = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return folder


def test_the_site_loads_nothing_from_elsewhere(site: Path) -> None:
    loads = re.compile(
        r"<(?:script|img|iframe|link rel=\"?(?:stylesheet|preconnect|icon))[^>]*https?://[^>]*>"
    )
    for built in site.glob("*.html"):
        assert loads.findall(built.read_text(encoding="utf-8")) == [], built.name


def test_the_site_publishes_the_schemas(site: Path) -> None:
    published = {path.name: path.read_bytes() for path in (site / "schema").glob("*.json")}
    assert published == {path.name: path.read_bytes() for path in (DOCS / "schema").glob("*.json")}
    assert len(published) == 3


def test_the_codebooks_are_those_that_stand_beside_the_exports() -> None:
    made = runpy.run_path(str(DOCS / "generate.py"))["codebooks"]()
    assert page("codebooks") == made, "run `python docs/generate.py codebooks`"


def test_every_column_of_an_export_stands_in_its_codebook_with_its_meaning() -> None:
    from hearsay.exports.codebook import CODEBOOKS

    for form, book in CODEBOOKS.items():
        found = section(page("codebooks"), form)
        for part in book.parts:
            table = found.partition(f"### {part.name}\n")[2].partition("\n### ")[0]
            documented = {name: cells[0].removesuffix("|").strip() for name, cells in rows(table).items()}
            assert documented == {column.name: column.means for column in part.columns}


def test_every_format_of_an_export_is_described_and_has_its_codebook() -> None:
    from hearsay.cli.export import FORMATS
    from hearsay.exports.codebook import CODEBOOKS

    assert set(CODEBOOKS) == set(FORMATS)
    headings = " ".join(re.findall(r"^## (.+)$", page("exports"), re.MULTILINE))
    assert all(re.search(rf"\b{form}\b", headings) for form in FORMATS)


def test_every_check_of_the_doctor_is_documented() -> None:
    from hearsay.archive.doctor import CHECKS

    text = section(page("archive"), "Is it whole?")
    assert all(f"| {check.name} | {check.means} |" in text for check in CHECKS)
