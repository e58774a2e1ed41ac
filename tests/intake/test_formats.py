import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.intake.formats import Format, format_of, sniff


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        (".txt", Format.TEXT),
        (".TXT", Format.TEXT),
        (".md", Format.TEXT),
        (".html", Format.HTML),
        (".HTM", Format.HTML),
        (".jsonl", Format.JSON_LINES),
        (".ndjson", Format.JSON_LINES),
    ],
)
def test_a_known_suffix_decides_whatever_is_inside(suffix, expected):
    for head in (b"", b"<html>", b'{"text": "x"}', b"plain"):
        assert format_of(suffix, head) is expected


@pytest.mark.parametrize(
    "head",
    [
        b"<!DOCTYPE html><html>",
        b"<!doctype HTML PUBLIC",
        b"\n\n  <html lang=en>",
        b"\xef\xbb\xbf<html>",
        b"<?xml version='1.0'?><html>",
        b"<!-- saved --><html>",
        b"<p>Text",
        b"<article>",
        "<html>".encode("utf-16"),
    ],
)
def test_markup_is_told_from_its_beginning(head):
    assert format_of("", head) is Format.HTML
    assert format_of(".asp", head) is Format.HTML


@pytest.mark.parametrize("head", [b'{"text": "A"}\n{"text"', b'  {"id":1,', b'{ "title" : null'])
def test_json_lines_are_told_from_their_beginning(head):
    assert sniff(head) is Format.JSON_LINES


@pytest.mark.parametrize(
    "head", [b"", b"The mayor said", b"< 5 people", b"<mayor@orlec.example> wrote", b"{sic}", b"[1]"]
)
def test_all_else_is_plain_text(head):
    assert sniff(head) is Format.TEXT


@given(st.binary())
def test_any_bytes_have_a_format(head):
    assert sniff(head) in Format


@pytest.mark.parametrize("worst", [b" ", b"<!-- ", b"<!---->", b"<", b'{"', b"<?xml "])
def test_a_megabyte_of_the_worst_beginning_is_sniffed_at_once(worst):
    start = time.process_time()
    sniff(worst * 200_000)
    assert time.process_time() - start < 1.0
