"""The document describes just the routes that there are; every answer is as it says, whatever is asked."""

import json
import os
import re
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode, checks
from starlette.routing import Route

from hearsay.archive.judgements import every
from hearsay.archive.pointing import LAYERS
from hearsay.archive.values import FIELDS
from hearsay.board.api.answers import STATUS
from hearsay.board.api.openapi import document
from hearsay.board.api.routing import routes
from hearsay.board.api.table import ROUTES
from hearsay.board.decisions import Person
from hearsay.records import Decision
from tests.board.served import application, asks, opened

CASES = int(os.environ.get("HEARSAY_FUZZ_CASES", "12"))
ODD = [0, 3, -1, 1 << 40, 1e300, "happened", "ASSAULT", "2031-05", "e1", ""]
KEYS = ["id", "start", "end", "text", "type", "low", "high", "trigger", "span", "mentions", "name", "actor"]
WAYS = [
    (route, mode)
    for route in ROUTES
    for mode in GenerationMode
    if mode is GenerationMode.POSITIVE or route.parameters or route.takes
]
DOCUMENT = json.loads(json.dumps(document(ROUTES)))


def routed() -> set[str]:
    """The paths that the router answers."""
    paths = [each.path.replace(":anything}", "}") for each in routes() if isinstance(each, Route)]
    assert paths[-2:] == ["/api", "/api/{rest}"]  # where there is nothing
    return set(paths[:-2])


def test_the_document_and_the_router_have_the_same_paths():
    assert set(DOCUMENT["paths"]) == routed()


def test_every_route_of_the_table_is_in_the_document_once():
    told = Counter(
        (method.upper(), path.removeprefix("/api"), operation["operationId"])
        for path, methods in DOCUMENT["paths"].items()
        for method, operation in methods.items()
    )
    assert told == Counter((each.method, each.path, each.name) for each in ROUTES)
    names = [each.name for each in ROUTES]
    assert len(names) == len(set(names))


def test_every_route_is_documented_and_none_is_made_up():
    page = (Path(__file__).resolve().parents[3] / "docs" / "api.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([A-Z]+ /api/\S+)` \|", page, re.MULTILINE)
    assert told == [f"{each.method} /api{each.path}" for each in ROUTES]


@pytest.mark.parametrize("route", ROUTES, ids=lambda each: each.name)
def test_only_what_changes_something_is_no_get_and_takes_a_coder(route):
    assert (route.method == "GET") is (route.takes is None) is (route.role == "reader")
    assert route.means.endswith(".")
    in_path = {part[1:-1] for part in route.path.split("/") if part[:1] == "{"}
    assert in_path == {each.name for each in route.parameters if each.where == "path"}


def test_every_schema_that_is_named_is_there():
    named = {ref.partition('"')[0] for ref in json.dumps(DOCUMENT).split('"#/components/schemas/')[1:]}
    assert named <= set(DOCUMENT["components"]["schemas"])
    assert {each.gives for each in ROUTES} <= set(DOCUMENT["components"]["schemas"])


def test_every_refusal_of_the_program_has_its_status_in_the_document():
    assert set(map(str, STATUS.values())) == set(DOCUMENT["components"]["responses"])


def test_the_document_is_served(asked):
    served = asks(asked, "reader").get("/api/openapi.json").json()
    assert served == DOCUMENT
    assert served["openapi"].startswith("3.1")


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory):
    with opened(tmp_path_factory.mktemp("fuzzed")) as archive:
        yield archive


@pytest.mark.fuzz
@pytest.mark.parametrize(("route", "mode"), WAYS, ids=[f"{route.name}-{mode.value}" for route, mode in WAYS])
def test_whatever_is_asked_the_answer_is_as_the_document_says(fuzzed, route, mode):
    """Schemathesis makes requests of the document, right ones and wrong ones; none may end in a 5xx."""
    schema = schemathesis.openapi.from_dict(DOCUMENT)
    schema.app = application(fuzzed, Person("anna", "editor"))
    operation = schema[f"/api{route.path}"][route.method]
    held = [
        checks.not_a_server_error,
        checks.CHECKS.get_one("status_code_conformance"),
        checks.CHECKS.get_one("content_type_conformance"),
        checks.CHECKS.get_one("response_schema_conformance"),
    ]
    run_cases(operation, held, mode)


def run_cases(operation, held, mode):
    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=CASES,
        deadline=timedelta(seconds=10),
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def asks_it(case):
        answer = case.call()
        case.validate_response(answer, checks=held)

    asks_it()


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=6,
)
wishes = st.fixed_dictionaries(
    {"decision": st.sampled_from([each.value for each in Decision])},
    optional={
        "report": st.sampled_from(["a", "b", "c/1", "zzz"]) | values,
        "layer": st.sampled_from([*LAYERS]) | values,
        "item": st.sampled_from(["e1", "f1", "s1", "t1", "p1"]) | values,
        "field": st.sampled_from(sorted({name for each in FIELDS.values() for name in each})) | values,
        "before": values,
        "after": values,
        "why": values,
        "accounts": st.lists(st.fixed_dictionaries({"report": st.sampled_from("ab")}) | values, max_size=3),
        "apart": st.lists(st.lists(values, max_size=2), max_size=3),
        "judgement": values,
    },
)


@pytest.mark.fuzz
@given(wish=wishes)
@settings(max_examples=20 * CASES, deadline=None, derandomize=True, database=None)
def test_whatever_is_decided_on_real_items_is_kept_or_refused(fuzzed, wish):
    try:
        content = json.dumps(wish).encode()
    except (ValueError, UnicodeEncodeError):
        return
    for path in ("judgements", "judgements/preview"):
        answer = asks(fuzzed).post(
            f"/api/{path}", content=content, headers={"content-type": "application/json"}
        )
        assert answer.status_code in {200, 201, 400, 404, 409}, answer.text


def test_nothing_that_was_fuzzed_broke_the_log(fuzzed):
    from hearsay.archive.doctor import examine

    assert list(examine(fuzzed)) == []
    every(fuzzed)
