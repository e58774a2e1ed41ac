"""Every bound has a reason and is used; the most that is accepted is held by a test that names it."""

import ast
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from hearsay import limits

ROOT = Path(__file__).resolve().parent.parent
MODULE = Path(limits.__file__)
NAMES = [name for name in vars(limits) if name.isupper()]


@cache
def texts(folder: str) -> str:
    paths = [path for path in (ROOT / folder).rglob("*.py") if path not in {MODULE, Path(__file__)}]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@cache
def reasons() -> dict[str, str]:
    """The text that stands right under each bound."""
    body = ast.parse(MODULE.read_text(encoding="utf-8")).body
    found = {}
    for statement, after in pairwise(body):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            is_text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            found[statement.targets[0].id] = str(after.value.value) if is_text else ""  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_bound_has_its_reason(name: str) -> None:
    assert len(reasons()[name].split()) >= 5


@pytest.mark.parametrize("name", NAMES)
def test_a_bound_is_positive_and_finite(name: str) -> None:
    assert 0 < getattr(limits, name) < 1e12


@pytest.mark.parametrize("name", NAMES)
def test_a_bound_is_used(name: str) -> None:
    assert texts("src").count(name) > 0


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("MAX_")])
def test_the_most_that_is_accepted_is_named_by_a_test(name: str) -> None:
    assert texts("tests").count(name) > 0
