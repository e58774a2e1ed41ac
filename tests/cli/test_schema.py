import json

import pytest

from hearsay.cli.exits import Exit
from hearsay.records import json_schemas


@pytest.mark.parametrize("name", ["reading", "incident", "judgement"])
def test_the_schema_of_the_contract_is_printed(run, name):
    printed = json.loads(run("schema", name).out)
    wanted = f"hearsay/{name}/1"
    assert printed["title"] == wanted
    assert printed["$defs"] == json.loads(json.dumps(json_schemas()[wanted]["$defs"]))


def test_without_a_name_it_is_that_of_readings(run):
    assert run("schema").out == run("schema", "reading").out


def test_another_name_is_not_understood(run):
    assert run("schema", "quote").code == Exit.USAGE
