"""The rules of the house, held by the machine: where things stand, how large they are, what they may know."""

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import hearsay

ROOT = Path(__file__).resolve().parent.parent
CODE = ("src", "training", "evaluation")
HEAVY = {
    "numpy",
    "onnxruntime",
    "tokenizers",
    "trafilatura",
    "lxml",
    "rich",
    "jinja2",
    "sqlalchemy",
    "alembic",
    "psycopg",
    "rensa",
    "fastwarc",
}

# Adding a name here is a promise; see docs/stability.md.
PUBLIC = [
    "Account",
    "Actor",
    "Archive",
    "BadReport",
    "Event",
    "Figure",
    "HearsayError",
    "Incident",
    "Mark",
    "Place",
    "Reader",
    "Reading",
    "Report",
    "Source",
    "Span",
    "Statement",
    "Time",
    "read",
]


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


def lines_of_code(path: Path) -> int:
    """Lines of a module without the long texts at its top level, which are tables of words and names."""
    text = path.read_text(encoding="utf-8")
    tables = 0
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            strings = [each for each in ast.walk(node.value) if isinstance(each, ast.Constant)]
            tables += sum(
                (each.end_lineno or 0) - each.lineno for each in strings if isinstance(each.value, str)
            )
    return len(text.splitlines()) - tables


def tracked() -> list[Path]:
    """Every file that is committed or about to be; without git, every file that a checkout holds."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        made = {"build", "dist", "site", "__pycache__"}
        inside = (path for path in ROOT.rglob("*") if path.is_file())
        return [path for path in inside if not is_made(path.relative_to(ROOT).parts, made)]
    paths = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def is_made(parts: tuple[str, ...], made: set[str]) -> bool:
    """Whether a path lies in a folder that tools make."""
    return any(part in made or (part[0] == "." and part != ".ci") for part in parts[:-1])


def texts() -> Iterator[tuple[str, str]]:
    for path in tracked():
        try:
            yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh Python holds after the statement."""
    code = f"{statement}; import sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_imports_go_one_way(monkeypatch, capsys) -> None:
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_package_never_imports_the_folders_beside_it() -> None:
    for path in modules("src"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            roots = {name.partition(".")[0] for name in names}
            assert not roots & {"training", "evaluation", "tests", "torch", "transformers"}, path


@pytest.mark.parametrize("word", ["util", "utils", "manager", "helper", "helpers", "common", "misc", "data"])
def test_no_module_has_a_name_that_says_nothing(word: str) -> None:
    parts = {part.strip("_") for path in modules(*CODE, "tests") for part in path.with_suffix("").parts}
    assert word not in parts


def test_a_module_is_one_idea_of_at_most_400_lines() -> None:
    lines = {path.relative_to(ROOT): lines_of_code(path) for path in modules(*CODE, "tests", "docs")}
    assert {str(path): count for path, count in lines.items() if count > 400} == {}


@pytest.mark.parametrize("folder", CODE)
def test_functions_are_small(folder: str) -> None:
    lengths = sorted(length(function) for path in modules(folder) for function in functions(path))
    assert statistics.median(lengths) < 12
    assert lengths[int(len(lengths) * 0.95)] <= 50


def test_there_are_at_least_as_many_lines_of_tests_as_of_source() -> None:
    assert sum(map(lines_of_code, modules("tests"))) >= sum(map(lines_of_code, modules("src")))


@pytest.mark.parametrize("left", ["TO" + "DO", "FIX" + "ME", "Not" + "ImplementedError", "X" * 3])
def test_nothing_is_left_for_later(left: str) -> None:
    assert [path for path, text in texts() if path.endswith(".py") and left in text] == []


@pytest.mark.parametrize("folder", ["root", "home", "work", "tmp", "Users"])
def test_no_file_names_a_path_of_somebodys_machine(folder: str) -> None:
    start = f"/{folder}/"
    bounded = [f"{before}{start}" for before in (" ", '"', "'", "`", "=", "(", "\n")]
    found = [path for path, text in texts() if any(each in text for each in bounded)]
    assert found == []


@pytest.mark.parametrize(
    "address",
    ["--index" + "-url", "--extra-index" + "-url", "files.python" + "hosted.org", "pypi.org/" + "simple"],
)
def test_no_file_names_the_address_of_a_registry(address: str) -> None:
    assert [path for path, text in texts() if address in text] == []


def test_only_the_trained_model_is_larger_than_a_mebibyte() -> None:
    large = [path.relative_to(ROOT) for path in tracked() if path.stat().st_size > 1 << 20]
    assert [path for path in large if path.parts[:3] != ("src", "hearsay", "model")] == []


def test_importing_hearsay_loads_no_heavy_library() -> None:
    assert not loaded_by("import hearsay") & HEAVY


def test_asking_for_help_loads_no_heavy_library() -> None:
    asked = "from hearsay.cli import hearsay; from click.testing import CliRunner"
    assert not loaded_by(f"{asked}; assert 'read' in CliRunner().invoke(hearsay, ['--help']).output") & HEAVY


def test_the_public_names_are_these_and_sorted() -> None:
    assert list(hearsay.__all__) == PUBLIC
    assert len(PUBLIC) <= 25


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert getattr(hearsay, name).__doc__


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "src" / "hearsay" / "py.typed").is_file()


def test_every_pinned_package_has_one_exact_version() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(pin.count("==") == 1 and "@" not in pin for pin in pins)
    names = [pin.partition("==")[0].lower().replace("_", "-") for pin in pins]
    assert len(names) == len(set(names))
