import json

import pytest

from hearsay import errors
from hearsay.board.api.answers import STATUS, answer, refused, status_of, told
from hearsay.errors import BadInput, BadReport, Conflict, Forbidden, HearsayError, NoSuch, TooLarge


@pytest.mark.parametrize(
    ("refusal", "status"),
    [
        (BadInput("x", remedy="y"), 400),
        (Forbidden("x", remedy="y"), 403),
        (NoSuch("x", remedy="y"), 404),
        (Conflict("x", remedy="y"), 409),
        (TooLarge("x", remedy="y"), 413),
        (BadReport("x", remedy="y"), 400),
        (errors.BadArchive("x", remedy="y"), 503),
    ],
)
def test_every_refusal_has_a_status(refusal, status):
    assert status_of(refusal) == status
    response = refused(refusal)
    assert response.status_code == status
    assert json.loads(response.body) == told(refusal)


def test_no_refusal_is_a_fault_of_the_server_but_that_of_the_database():
    assert {status for status in STATUS.values() if status >= 500} == {503}


def test_a_refusal_tells_what_where_and_what_to_do():
    refusal = NoSuch("there is no report", where="r1", remedy="look again")
    assert told(refusal) == {
        "error": {"code": "no-such", "what": "there is no report", "where": "r1", "remedy": "look again"}
    }


def test_every_code_is_that_of_an_error_of_the_program():
    codes = {
        each.code
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, HearsayError)
    }
    assert {kind.code for kind in STATUS} <= codes


def test_an_answer_is_json_of_records_and_plain_values():
    assert json.loads(answer({"a": [1, None, "ö"]}).body) == {"a": [1, None, "ö"]}
    assert answer({}).headers["content-type"] == "application/json"
