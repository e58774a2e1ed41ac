import ast
from pathlib import Path

import pytest

from hearsay import limits

SOURCE = Path(limits.__file__).read_text(encoding="utf-8")
NAMES = [name for name in vars(limits) if name.isupper()]


@pytest.mark.parametrize("name", NAMES)
def test_every_bound_is_a_positive_number(name):
    assert vars(limits)[name] > 0


def test_every_bound_has_its_reason_under_it():
    body = ast.parse(SOURCE).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign):
            assert isinstance(after, ast.Expr), ast.unparse(node)
            assert isinstance(after.value, ast.Constant), ast.unparse(node)
            assert len(after.value.value) > 20, ast.unparse(node)


def test_every_bound_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in Path(limits.__file__).parent.rglob("*.py"))
    for name in NAMES:
        assert code.count(name) > SOURCE.count(name), name


def test_one_page_costs_less_than_the_ten_seconds_and_the_gigabyte_of_one_input():
    assert limits.MAX_WORKER_SECONDS <= 8
    assert limits.MAX_WORKER_MEMORY + 5 * limits.MAX_BYTES < 1_000_000_000
