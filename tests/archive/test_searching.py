import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.archive.searching import Cursor, count, every, search, snippet
from hearsay.archive.selecting import Selection
from hearsay.archive.words import asked, indexed
from hearsay.errors import BadInput
from hearsay.limits import MAX_RESULTS, MAX_SNIPPET_CHARACTERS
from tests.archive import made

SEARCHED = settings(max_examples=60)


@pytest.fixture(scope="module")
def filled(kept):
    """Five reports and a text kept apart."""
    reports = [
        made.report(
            id="a", title="Market of Sele shelled", outlet="The Lowen Herald", published="2031-05-12"
        ),
        made.report(
            made.text(place="Orlec", who="Ana Bréz"),
            id="b",
            outlet="Orlec Courier",
            published="2031-05-13T08:00",
        ),
        made.report(
            "The cease-fire held for a second day, officials said.",
            id="c",
            outlet="Orlec Courier",
            published="2031-06",
        ),
        made.report(
            "Nobody shelled the bridge, the fire brigade said. It ceased to rain.", id="d", published="2030"
        ),
        made.report("An undated note on the market.", id="e"),
    ]
    for report in reports:
        kept.add(made.reading(report))
    kept.set_apart(made.report("Log in to the market.", id="j"), "only a sign-in form")
    return kept


def ids(archive, words="", **stated):
    return [hit.id for hit in search(archive, Selection(words, **stated)).hits]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["c", "b", "a", "d", "e"]),
        ("market", ["b", "a", "e"]),
        ("MARKET", ["b", "a", "e"]),
        ("market monday", ["b", "a"]),
        ("brez", ["b"]),
        ("cease-fire", ["c"]),
        ('"fire brigade"', ["d"]),
        ('"brigade fire"', []),
        ("fire", ["c", "d"]),
        ("cease*", ["c", "d"]),
        ('"fire brig*"', ["d"]),
        ("market -monday", ["e"]),
        ("-market", ["c", "d"]),
        ('-"fire brigade" -monday', ["c", "e"]),
        ("nowhere", []),
        ("log", []),
    ],
)
def test_words_select_reports_newest_first(filled, words, expected):
    assert ids(filled, words) == expected
    assert count(filled, Selection(words)) == len(expected)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"outlet": "orlec courier"}, ["c", "b"]),
        ({"since": "2031-05-13"}, ["c", "b"]),
        ({"until": "2031-05-13"}, ["b", "a", "d"]),
        ({"since": "2031-05", "until": "2031-05"}, ["b", "a"]),
        ({"until": "2031"}, ["c", "b", "a", "d"]),
        ({"source": "teo brandt"}, ["a"]),
        ({"source": "Brandt"}, ["a"]),
        ({"source": "Sele Messenger"}, ["b", "a"]),
        ({"source": "brand"}, []),
        ({"source": "%"}, []),
        ({"event": "assault"}, ["b", "a"]),
        ({"event": "PROTEST"}, []),
        ({"event": "ASSAULT", "outlet": "Orlec Courier", "source": "Brez"}, ["b"]),
    ],
)
def test_filters_select_reports(filled, stated, expected):
    assert ids(filled, **stated) == expected


def test_a_name_without_words_is_no_voice(filled):
    assert ids(filled, source="—") == []


def test_pages_follow_each_other_without_gap_or_repetition(filled):
    seen, after = [], None
    while True:
        page = search(filled, Selection(), limit=2, after=after)
        seen += [hit.id for hit in page.hits]
        after = page.after
        if after is None:
            break
    assert seen == ["c", "b", "a", "d", "e"]
    assert search(filled, Selection(), after=Cursor(None, "zzz")).hits[0].id == "e"
    assert [hit.id for hit in every(filled, Selection(), at_once=1)] == seen


@pytest.mark.parametrize("limit", [0, MAX_RESULTS + 1])
def test_a_page_has_a_bound(filled, limit):
    with pytest.raises(BadInput):
        search(filled, Selection(), limit=limit)


def test_a_hit_shows_its_words(filled):
    (hit,) = search(filled, Selection('"fire brigade"')).hits
    assert hit.snippet.text[slice(*hit.snippet.hits[0])] == "fire brigade"
    assert (hit.title, hit.outlet, hit.published) == (None, None, "2030")


@SEARCHED
@given(written=st.text())
def test_any_string_can_be_asked(filled, written):
    for stated in ({}, {"source": written}, {"outlet": written}, {"event": written.replace("\0", "")}):
        if "\0" not in written or not stated:
            count(filled, Selection(written, **stated))


@SEARCHED
@given(
    written=st.lists(
        st.sampled_from(
            ["fire", "the", '"fire brigade"', "-market", "cease", "mark*", '"on the mark*"', "-said", "b"]
        ),
        max_size=4,
    ).map(" ".join)
)
def test_both_databases_answer_as_the_words_themselves_do(filled, written):
    question = asked(written)

    def stands(term, words):
        padded = f" {words} "
        return f" {' '.join(term.words)}{'' if term.begins else ' '}" in padded

    expected = set()
    for name in "abcde":
        words = indexed(filled.reading(name).report.text)
        if all(stands(term, words) for term in question.wanted) and not any(
            stands(term, words) for term in question.unwanted
        ):
            expected.add(name)
    assert set(ids(filled, written)) == expected


@given(text=st.text(), hits=st.lists(st.integers(0, 50), max_size=3))
def test_a_snippet_is_part_of_its_text(text, hits):
    spans = sorted((at, at + 1) for at in hits if at < len(text))
    shown = snippet(text, spans)
    assert text[shown.start : shown.start + len(shown.text)] == shown.text
    assert len(shown.text) <= MAX_SNIPPET_CHARACTERS
    assert all(0 <= start < end <= len(shown.text) for start, end in shown.hits)


def test_a_snippet_begins_with_a_whole_word_and_holds_the_first_hit():
    text = "word " * 100 + "bridge" + " word" * 100
    shown = snippet(text, [(500, 506)])
    assert shown.text.startswith("word ")
    assert shown.text[slice(*shown.hits[0])] == "bridge"
