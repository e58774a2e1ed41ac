import json
from pathlib import Path

import pytest

from evaluation.tables import Cell, Result, Table, as_text, shown, write_figures


def test_a_table_is_aligned_and_reads_as_markdown() -> None:
    table = Table("Spans", ("system", "F1"), [("ours", 81.25), ("another one", None)], "Development part.")
    assert as_text(table) == (
        "## Spans\n\n"
        "| system      |   F1 |\n"
        "|-------------|-----:|\n"
        "| ours        | 81.2 |\n"
        "| another one |    – |\n\n"
        "Development part."
    )


@pytest.mark.parametrize(("cell", "text"), [(None, "–"), (1.26, "1.3"), (7, "7"), ("x", "x"), (0.0, "0.0")])
def test_what_is_not_known_is_a_dash_and_never_a_zero(cell: Cell, text: str) -> None:
    assert shown(cell) == text


def test_figures_are_written_rounded_and_in_a_stable_order(tmp_path: Path) -> None:
    figures = {"b": {"f1": 1.23456}, "a": [0.1 + 0.2, 3], "n": 7}
    path = write_figures(Result("made", figures, []), tmp_path / "results")
    assert json.loads(path.read_text()) == {"a": [0.3, 3], "b": {"f1": 1.23}, "n": 7}
    assert path.read_text().index('"a"') < path.read_text().index('"b"')
    assert path.read_text().endswith("}\n")
