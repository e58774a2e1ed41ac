"""The contract that other programs rely on: the keys, their round trip, the published schema."""

import json
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay import records
from hearsay.records import (
    Certainty,
    Figure,
    FigureId,
    Form,
    Incident,
    Manner,
    Measure,
    Model,
    Reading,
    Report,
    Scope,
    SourceKind,
    Span,
    Statement,
    StatementId,
    decode_reading,
    encode,
    json_schemas,
)

SCHEMAS = Path(__file__).resolve().parent.parent / "docs" / "schema"

# Keys as they were first published. One may be added here; none may go.
KEYS = {
    "Span": "start end text",
    "Report": "id title text outlet url published language",
    "Model": "name version",
    "Source": "id name kind actor group mentions",
    "Statement": "id source cue content form manner speaker via addressee within is_denied confidence",
    "Actor": "id name country sector mentions",
    "Participant": "actor span",
    "Event": "id trigger type mode actors recipients weapon place time figures certainty statement"
    " confidence",
    "Figure": "id span low high stated measure whom class scope side part_of is_superseded statement",
    "Place": "id mentions name geonames latitude longitude level radius_km country admin1 how written"
    " confidence",
    "Time": "id span kind edtf preferred anchor event length part vague",
    "Mark": "id span kind score neutral statement",
    "Reading": "schema report model unread sources statements actors events figures places times marks",
    "Account": "report outlet published events statements origin",
    "Claim": "low high by report span",
    "FigureRange": "measure class low high claims",
    "Corroboration": "reports outlets origins independent",
    "Incident": "schema id type place time actors recipients accounts figures corroboration standing disputes",
    "Judgement": "made by decision subject before after why previous digest",
}

VALUES = {
    Form: "direct indirect mixed",
    Manner: "says believes intends shows",
    Certainty: "happened ongoing expected possible conditional ordered denied",
    Measure: "killed injured missing captured abducted arrested displaced",
    Scope: "total part cumulative",
    records.Level: "point town district province country region",
    records.TimeKind: "date length repeated",
    records.Anchor: "published event none",
    records.Decision: "accept correct reject add merge split note tag undo",
}

MARK_KINDS = [
    "loaded wording",
    "labelling",
    "exaggeration",
    "mind-reading",
    "scare quotes",
    "certainty booster",
    "rhetorical question",
    "judging cue",
    "opinion",
]

VOICES = [
    "official",
    "military",
    "armed group",
    "international body",
    "organisation",
    "media",
    "expert",
    "witness",
    "civilian",
    "unnamed",
    "unattributed",
    "outlet",
]


def structs() -> dict[str, type[msgspec.Struct]]:
    """Every record of the contract, by name."""
    found = {name: each for name, each in vars(records).items() if isinstance(each, type)}
    return {
        name: each
        for name, each in found.items()
        if issubclass(each, msgspec.Struct) and each is not records.Record
    }


def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that the contract uses."""
    if isinstance(kind, typing.NewType):
        return any_of(kind.__supertype__)
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return st.one_of(*map(any_of, typing.get_args(kind)))
    if typing.get_origin(kind) is list:
        return st.lists(any_of(*typing.get_args(kind)), max_size=2)
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    if issubclass(kind, msgspec.Struct):
        return st.builds(kind, **{each.name: any_of(each.type) for each in msgspec.structs.fields(kind)})
    return PLAIN[kind]


PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    bool: st.booleans(),
    int: st.integers(min_value=0, max_value=2**53),
    float: st.floats(allow_nan=False, allow_infinity=False),
    types.NoneType: st.none(),
}

TEXT = "Mayor speaks\n\nThe mayor said it was over."

READING = Reading(
    report=Report(id="r1", title="Mayor speaks", text=TEXT, language="en"),
    model=Model(name="hearsay", version="0"),
    statements=[
        Statement(
            id=StatementId("s1"),
            source=Span(14, 23, "The mayor"),
            cue=Span(24, 28, "said"),
            content=[Span(29, 40, "it was over")],
            form=Form.INDIRECT,
            manner=Manner.SAYS,
            confidence=0.9,
        )
    ],
)


@pytest.mark.parametrize("name", sorted(KEYS))
def test_the_keys_of_a_record_are_those_published(name: str) -> None:
    keys = [field.encode_name for field in msgspec.structs.fields(structs()[name])]
    assert keys == KEYS[name].split()


def test_every_record_has_its_keys_held_here() -> None:
    assert set(structs()) == set(KEYS)


@pytest.mark.parametrize("vocabulary", VALUES)
def test_the_values_of_a_closed_vocabulary_are_those_published(vocabulary: type[Enum]) -> None:
    assert [member.value for member in vocabulary] == VALUES[vocabulary].split()


def test_the_kinds_of_voice_are_those_published() -> None:
    assert [kind.value for kind in SourceKind] == VOICES


def test_the_kinds_of_mark_are_those_published() -> None:
    assert [kind.value for kind in records.MarkKind] == MARK_KINDS


def test_how_accounts_may_stand_to_each_other_is_as_published() -> None:
    assert [each.value for each in records.Standing] == [
        "single source",
        "corroborated",
        "disputed",
        "denied",
    ]


@pytest.mark.parametrize("name", sorted(KEYS))
def test_a_record_cannot_be_changed(name: str) -> None:
    assert structs()[name].__struct_config__.frozen


def test_setting_a_field_is_refused() -> None:
    with pytest.raises(AttributeError):
        READING.report.text = "another text"  # type: ignore[misc]


@pytest.mark.parametrize("name", sorted(KEYS))
def test_every_record_says_what_it_is(name: str) -> None:
    assert structs()[name].__doc__


def test_a_reading_without_layers_still_has_every_key() -> None:
    empty = json.loads(encode(Reading(report=READING.report, model=READING.model)))
    assert list(empty) == KEYS["Reading"].split()
    assert empty["schema"] == "hearsay/reading/1"
    assert empty["unread"] is None
    assert all(empty[layer] == [] for layer in KEYS["Reading"].split()[4:])


def test_unknown_is_null_and_never_left_out() -> None:
    statement = json.loads(encode(READING))["statements"][0]
    assert list(statement) == KEYS["Statement"].split()
    assert (statement["speaker"], statement["addressee"], statement["within"]) == (None, None, None)


def test_a_figure_calls_its_class_class() -> None:
    figure = Figure(
        id=FigureId("f1"),
        span=Span(0, 3, "ten"),
        low=10,
        high=10,
        stated="ten",
        measure=Measure.KILLED,
        group="civilians",
        scope=Scope.TOTAL,
    )
    assert json.loads(encode(figure))["class"] == "civilians"
    assert "group" not in json.loads(encode(figure))


def test_a_reading_is_one_line() -> None:
    assert b"\n" not in encode(READING)


def test_every_span_of_the_example_repeats_the_text_at_its_offsets() -> None:
    statement = READING.statements[0]
    for span in (statement.source, statement.cue, *statement.content):
        assert span is not None
        assert TEXT[span.start : span.end] == span.text


def test_spans_are_ordered_by_where_they_stand() -> None:
    first, second, third = Span(0, 2, "c"), Span(0, 9, "a"), Span(5, 6, "b")
    assert sorted([third, second, first]) == [first, second, third]


@given(any_of(Reading))
def test_a_reading_comes_back_from_json_as_it_was(reading: Reading) -> None:
    assert decode_reading(encode(reading)) == reading


@given(any_of(Incident))
def test_an_incident_comes_back_from_json_as_it_was(incident: Incident) -> None:
    assert msgspec.json.decode(encode(incident), type=Incident) == incident


@given(any_of(Reading))
def test_the_same_reading_is_always_the_same_bytes(reading: Reading) -> None:
    assert encode(decode_reading(encode(reading))) == encode(reading)


def test_keys_of_a_later_version_are_read_over() -> None:
    later = {**json.loads(encode(READING)), "topics": ["war"]}
    assert decode_reading(json.dumps(later)) == READING


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"statements": [{}]}, "statements"),
        ({"report": {"id": "r1"}}, "text"),
        ({"sources": None}, "sources"),
        ({"report": {"id": "r1", "text": 7}}, "text"),
    ],
)
def test_what_is_against_the_contract_is_refused_by_the_name_of_the_key(changes, key) -> None:
    line = json.dumps({**json.loads(encode(READING)), **changes})
    with pytest.raises(msgspec.ValidationError, match=key):
        decode_reading(line)


@pytest.mark.parametrize("value", ["quoted", "", None, 3])
def test_a_form_outside_the_vocabulary_is_refused(value: object) -> None:
    reading = json.loads(encode(READING))
    reading["statements"][0]["form"] = value
    with pytest.raises(msgspec.ValidationError, match="form"):
        decode_reading(json.dumps(reading))


@pytest.mark.parametrize("name", ["hearsay/reading/1", "hearsay/incident/1"])
def test_the_published_schema_is_the_one_of_the_records(name: str) -> None:
    published = json.loads((SCHEMAS / f"{name.replace('/', '-')}.json").read_text(encoding="utf-8"))
    assert published.pop("title") == name
    assert published.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert published == json_schemas()[name]


@pytest.mark.parametrize("name", ["hearsay/reading/1", "hearsay/incident/1"])
def test_the_words_of_a_schema_carry_no_indents_of_the_code(name: str) -> None:
    assert "\n    " not in json.dumps(json_schemas()[name]).replace("\\n", "\n")


@pytest.mark.parametrize("name", sorted(KEYS))
def test_the_schema_describes_every_key(name: str) -> None:
    described: dict[str, Any] = {}
    for schema in json_schemas().values():
        described |= typing.cast("dict[str, Any]", schema["$defs"])
    assert list(described[name]["properties"]) == KEYS[name].split()
