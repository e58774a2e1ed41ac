"""The options by which incidents are asked for."""

import click
import pytest
from click.testing import CliRunner

from hearsay.cli.asking import OPTIONS, asked, asking_options, of_reports, stated
from hearsay.records import Measure, Standing


def given(*arguments: str) -> dict[str, object]:
    found: dict[str, object] = {}

    @click.command()
    @asking_options
    @click.option("--outlet")
    def command(**options: object) -> None:
        found.update(options)

    assert CliRunner().invoke(command, arguments).exit_code == 0
    return found


def test_without_options_everything_is_asked_for():
    assert asked(given()) == (None, None, None, None, 1, None)
    assert stated(given()) == {}


@pytest.mark.parametrize(
    ("arguments", "name", "value", "text"),
    [
        (("--type", "assault"), "type", "assault", "assault"),
        (("--place", "Sele"), "place", "Sele", "Sele"),
        (("--actor", "front"), "actor", "front", "front"),
        (("--standing", "denied"), "standing", Standing.DENIED, "denied"),
        (("--independent", "3"), "independent", 3, "3"),
        (("--measure", "killed"), "measure", Measure.KILLED, "killed"),
    ],
)
def test_an_option_is_asked_for_and_told_by_its_name(arguments, name, value, text):
    assert getattr(asked(given(*arguments)), name) == value
    assert stated(given(*arguments)) == {name: text}


def test_other_options_are_those_of_reports():
    options = given("--outlet", "The Post", "--place", "Sele")
    assert of_reports(options) == {"outlet": "The Post"}
    assert set(options) == {*OPTIONS, "outlet"}
