import inspect
import re

import pytest

from hearsay import errors
from hearsay.errors import BadInput, BadReport, HearsayError, NoText

ALL = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, HearsayError)]


def test_codes_are_as_they_were_released():
    assert {kind.__name__: kind.code for kind in ALL} == {
        "BadArchive": "bad-archive",
        "BadInput": "bad-input",
        "BadLine": "bad-line",
        "BadMarkup": "bad-markup",
        "BadReport": "bad-report",
        "CannotOpen": "cannot-open",
        "CannotRead": "cannot-read",
        "Conflict": "conflict",
        "Forbidden": "forbidden",
        "GazetteerMissing": "gazetteer-missing",
        "HearsayError": "hearsay",
        "ModelMissing": "model-missing",
        "NoSuch": "no-such",
        "NoText": "no-text",
        "NotAReport": "not-a-report",
        "NotText": "not-text",
        "TooLarge": "too-large",
        "TooSlow": "too-slow",
    }


@pytest.mark.parametrize("kind", ALL)
def test_every_error_stands_in_the_tree_under_its_parent(kind):
    tree = errors.__doc__.split("\n\n")[1].splitlines()
    (place,) = (n for n, line in enumerate(tree) if re.match(rf"[│├└─ ]*{kind.__name__}\b", line))
    indents = [len(re.match(r"[│├└─ ]*", line)[0]) for line in tree]
    parents = [tree[n].strip("│├└─ ").split()[0] for n in range(place) if indents[n] < indents[place]]
    assert parents[-1:] == ([kind.__base__.__name__] if kind is not HearsayError else [])


@pytest.mark.parametrize("kind", ALL)
def test_every_error_says_what_it_means(kind):
    assert kind.__doc__


def test_a_sentence_says_what_where_and_what_to_do():
    assert (
        str(NoText("it is empty", where="a.txt", remedy="give a report"))
        == "a.txt: it is empty; give a report"
    )
    assert str(NoText("it is empty", remedy="give a report")) == "it is empty; give a report"


@pytest.mark.parametrize(
    "hostile", ["a\nb", "a\r\nb", "a\x1b[31mb", "a\x9bb", "a\u202eb", "a\ud800b", "a\u2028b", "a\0b"]
)
def test_a_sentence_is_one_line_that_acts_on_no_terminal(hostile):
    sentence = str(BadInput(hostile, where=hostile, remedy=hostile))
    assert sentence.isprintable()
    assert sentence.encode()


def test_all_kinds_of_bad_report_can_be_caught_as_one():
    assert {kind.__name__ for kind in ALL if issubclass(kind, BadReport)} == {
        "BadLine",
        "BadMarkup",
        "BadReport",
        "CannotOpen",
        "CannotRead",
        "NoText",
        "NotAReport",
        "NotText",
        "TooLarge",
        "TooSlow",
    }
