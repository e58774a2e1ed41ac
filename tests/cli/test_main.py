import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import click
import pytest

from hearsay import cli
from hearsay.cli.exits import MEANINGS, Exit

COMMANDS = Path(__file__).resolve().parents[2] / "docs" / "commands.md"


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["read", "--help"], ["schema", "-h"]])
def test_help_is_had_by_either_name(run, arguments):
    outcome = run(*arguments)
    assert outcome.code == Exit.DONE
    assert outcome.out.startswith("Usage: hearsay")


def test_the_version_is_that_of_the_package(run):
    assert run("--version").out == f"hearsay {version('hearsay')}\n"


@pytest.mark.parametrize("arguments", [["fly"], ["read", "--fly"], ["read", "--threads", "0"], []])
def test_a_command_that_is_not_understood_has_its_exit_code(run, arguments):
    assert run(*arguments).code == Exit.USAGE


def test_every_exit_code_stands_in_the_help_and_in_the_documentation(run):
    told, written = run("read", "--help").out, COMMANDS.read_text(encoding="utf-8")
    for code, meaning in MEANINGS.items():
        assert f"{code:<4} {meaning}" in told
        assert f"| {code} | {meaning} |" in written
    assert set(MEANINGS) == set(Exit)


def test_every_command_and_option_stands_in_the_documentation():
    written = COMMANDS.read_text(encoding="utf-8")
    for name, command in cli.hearsay.commands.items():
        assert f"## hearsay {name}" in written
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert f"`{parameter.opts[0]}" in written


def test_an_interruption_is_one_line_and_its_exit_code(run, reports, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("hearsay.cli.views._print_all", interrupt)
    outcome = run("read", reports / "a.txt")
    assert (outcome.code, outcome.err) == (Exit.INTERRUPTED, "hearsay: interrupted\n")


def test_a_reader_of_the_output_that_goes_away_is_no_traceback():
    command = [sys.executable, "-m", "hearsay", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        complaint = process.stderr.read()
    assert complaint == b""
    assert process.returncode == Exit.NOBODY_LISTENS


def test_the_program_starts_soon():
    """In .3 s. What is measured is the processor's time, so that other work on the machine does not count."""

    def seconds() -> float:
        before = os.times()
        subprocess.run([sys.executable, "-m", "hearsay", "--help"], check=True, capture_output=True)
        after = os.times()
        return sum(after[2:4]) - sum(before[2:4])

    assert min(seconds() for _ in range(5)) < 0.3


def test_help_imports_nothing_heavy():
    code = "import sys; from hearsay.cli import run; run(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    heavy = {"numpy", "onnxruntime", "tokenizers", "trafilatura", "lxml", "rich", "jinja2"}
    assert not heavy & set(done.stdout.splitlines()[-1].split())
