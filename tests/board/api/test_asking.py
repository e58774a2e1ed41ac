import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.board.api.asking import asked, body_of, cursor_of, key_of_cursor
from hearsay.board.api.route import Parameter
from hearsay.errors import BadInput

WORDS = Parameter("words", {"type": "string", "maxLength": 9}, "words")
LIMIT = Parameter("limit", {"type": "integer", "minimum": 1, "maximum": 20, "default": 5}, "how many")
KIND = Parameter("kind", {"type": "string", "enum": ["a", "b"]}, "which")
IS_NEW = Parameter("new", {"type": "boolean", "default": True}, "whether")
ID = Parameter("id", {"type": "string", "minLength": 1, "maxLength": 9}, "which", "path", is_required=True)
ALL = (WORDS, LIMIT, KIND, IS_NEW)


def test_what_is_not_given_has_its_default_or_is_none():
    assert asked(ALL, [], {}) == {"words": None, "limit": 5, "kind": None, "new": True}


def test_what_is_given_is_of_its_type():
    given_ = [("words", "ö x"), ("limit", "20"), ("kind", "b"), ("new", "false")]
    assert asked(ALL, given_, {}) == {"words": "ö x", "limit": 20, "kind": "b", "new": False}


def test_what_stands_in_the_path_is_taken_from_there_alone():
    assert asked([ID], [], {"id": "a/b"}) == {"id": "a/b"}
    with pytest.raises(BadInput, match="no parameter id"):
        asked([ID], [("id", "x")], {"id": "y"})
    with pytest.raises(BadInput, match="id is missing"):
        asked([ID], [], {})
    with pytest.raises(BadInput, match="id cannot be"):
        asked([ID], [], {"id": ""})


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("limit", "0", "from 1 to 20"),
        ("limit", "21", "from 1 to 20"),
        ("limit", "-1", "from 1 to 20"),
        ("limit", "", "from 1 to 20"),
        ("limit", "1.0", "from 1 to 20"),
        ("limit", "²", "from 1 to 20"),
        ("limit", "9" * 5_000, "from 1 to 20"),
        ("words", "x" * 10, "printable characters"),
        ("words", "a\nb", "printable characters"),
        ("words", "a\0", "printable characters"),
        ("kind", "c", "one of a, b"),
        ("kind", "A", "one of a, b"),
        ("new", "1", "true or false"),
        ("new", "TRUE", "true or false"),
    ],
)
def test_what_a_parameter_cannot_be_is_refused_with_what_it_may(name, value, remedy):
    with pytest.raises(BadInput, match=f"{name} cannot be") as refusal:
        asked(ALL, [(name, value)], {})
    assert remedy in refusal.value.remedy


def test_what_is_not_known_or_given_twice_is_refused():
    with pytest.raises(BadInput, match="no parameter colour"):
        asked(ALL, [("colour", "red")], {})
    with pytest.raises(BadInput, match="twice"):
        asked(ALL, [("limit", "3"), ("limit", "3")], {})


@pytest.mark.parametrize("media", ["application/json", "application/json; charset=utf-8", "Application/JSON"])
def test_a_body_is_json_that_says_so(media):
    assert body_of(b'{"a": [1, null]}', media) == {"a": [1, None]}


@pytest.mark.parametrize(
    ("raw", "media"),
    [
        (b"{}", ""),
        (b"{}", "text/json"),
        (b"", "application/json"),
        (b"{", "application/json"),
        (b"\xff", "application/json"),
        (b"[" * 50_000, "application/json"),
        (b'"\\ud800"', "application/json"),
    ],
)
def test_what_is_no_json_is_refused(raw, media):
    with pytest.raises(BadInput):
        body_of(raw, media)


@given(st.text().filter(lambda text: "\0" not in text), st.integers(-(2**52), 2**52))
def test_a_cursor_is_a_word_of_an_address_that_holds_its_key(text, number):
    cursor = cursor_of(text, number)
    assert cursor.isascii()
    assert "=" not in cursor
    assert key_of_cursor(cursor, str, int) == [text, number]


def test_without_a_cursor_there_is_no_key():
    assert key_of_cursor(None, str) is None
    assert key_of_cursor(cursor_of(None), (str, type(None))) == [None]


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "====",
        "!!!!",
        "ö",
        cursor_of(1),
        cursor_of("a", "b"),
        cursor_of(True),
        cursor_of(["a"]),
        cursor_of("a\0"),
        cursor_of(None),
    ],
)
def test_a_cursor_of_another_list_is_refused(cursor):
    with pytest.raises(BadInput, match="none of ours"):
        key_of_cursor(cursor, str)


@pytest.mark.parametrize("value", [1 << 60, -(1 << 60), True, 1.5])
def test_a_number_in_a_cursor_is_a_small_one(value):
    with pytest.raises(BadInput):
        key_of_cursor(cursor_of(value), int)


@given(st.binary(max_size=40))
def test_whatever_a_cursor_is_it_is_ours_or_refused(raw):
    import base64

    cursor = base64.urlsafe_b64encode(raw).decode()
    try:
        key = key_of_cursor(cursor, str, int)
    except BadInput:
        return
    assert key is not None
    assert msgspec.json.encode(key)
