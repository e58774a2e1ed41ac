import codecs
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import NotText
from hearsay.intake.encodings import decode
from tests.intake.refusals import assert_one_line

ENGLISH = (
    "“We won’t leave,” the mayor of Orlec said – twice. The café was shut, and the church’s doors too. " * 4
)
GERMAN = "Der Bürgermeister sagte, die Brücke über den Fluss sei für größere Fahrzeuge gesperrt. " * 6
RUSSIAN = "Губернатор заявил во вторник, что мост через реку закрыт из-за наводнения. " * 6
CHINESE = "州长周二表示，由于洪水，河上的桥梁已经关闭。警方要求司机不要靠近。" * 6


@pytest.mark.parametrize("text", [ENGLISH, GERMAN, RUSSIAN, CHINESE, "", "plain"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(text, mark, encoding):
    assert decode(mark + text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_western_utf_16_is_read_without_its_mark(encoding):
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(ENGLISH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (CHINESE, "gb18030")],
)
def test_other_encodings_are_guessed(text, encoding):
    assert decode(text.encode(encoding)) == text


def test_one_odd_letter_in_english_is_windows_1252_and_nothing_exotic():
    assert decode("A café in Orlec was hit.".encode("cp1252")) == "A café in Orlec was hit."


@pytest.mark.parametrize("label", ["windows-1251", "WINDOWS-1251", "cp1251"])
@pytest.mark.parametrize(
    "form", ['<meta charset="{}">', "<META CHARSET={}>", '<meta content="text/html; charset={}">']
)
def test_a_page_is_read_as_it_declares(label, form):
    page = f"<html><head>{form.format(label)}</head><p>Мост"
    assert decode(page.encode("cp1251"), is_html=True) == page


def test_a_page_that_declares_latin_1_is_read_as_windows_1252():
    page = '<meta charset="iso-8859-1"><p>“Yes”'
    assert decode(page.encode("cp1252"), is_html=True) == page


def test_utf_8_goes_before_what_a_page_declares():
    page = '<meta charset="windows-1251"><p>“Yes”, the café'
    assert decode(page.encode(), is_html=True) == page


@pytest.mark.parametrize(
    "label", ["unicode_escape", "punycode", "idna", "zlib", "hex", "utf-7", "rot13", "no-such", "utf-16"]
)
def test_a_page_cannot_name_a_codec_that_is_no_encoding_of_the_web(label):
    page = f'<meta charset="{label}"><p>caf\\u0041'.encode() + b"\xe9 was hit and the street was shut to all"
    assert "caf\\u0041é" in decode(page, is_html=True)


def test_damaged_utf_8_keeps_what_is_whole():
    damaged = GERMAN.encode().replace("ß".encode(), b"\xc3", 1)
    text = decode(damaged)
    assert text.count("\ufffd") == 1
    assert "Brücke" in text


def test_utf_8_that_was_cut_in_a_letter_keeps_all_before_it():
    assert decode("The café".encode()[:-1]) == "The caf\ufffd"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xd0\xcf\x11\xe0\xa1", "office"),
        (b"{\\rtf1\\ansi", "rich text"),
        (b"SQLite format 3\0", "database"),
    ],
)
def test_a_known_format_is_named_in_the_refusal(content, name):
    with pytest.raises(NotText, match=name):
        decode(content, where="x.bin")


@pytest.mark.parametrize(
    "content",
    [b"\0" * 1000, bytes(range(256)) * 8, b"\x7fEL\0\x01\x02\x03" * 50, b"\x01\x02\x03\x04abc" * 50],
)
def test_binary_is_refused_with_its_place(content):
    with pytest.raises(NotText, match=r"^some\.bin: this is not text"):
        decode(content, where="some.bin")


def test_a_stray_nul_does_not_make_text_binary():
    assert decode(b"The gene\0ral said that all was well.") == "The gene\0ral said that all was well."


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_utf_8_comes_back_as_it_was(text):
    content = text.encode()
    if content[:4].startswith((b"\xef\xbb\xbf", b"BZh", b"GIF8", b"PK", b"{\\rt", b"%PDF")):
        return
    assert decode(content) == text


@given(st.binary())
def test_any_bytes_are_text_or_refused(content):
    try:
        assert isinstance(decode(content), str)
        assert isinstance(decode(content, is_html=True), str)
    except NotText as refusal:
        assert_one_line(refusal)


@pytest.mark.parametrize("worst", [b"\xff", b"\xc3", b"\xe9 ", b"<meta ", b"charset=", b"\x80\x81", b"\0a"])
def test_megabytes_of_the_worst_bytes_take_seconds_at_most(worst):
    start = time.process_time()
    with suppress(NotText):
        decode(b"<meta " + worst * (2_000_000 // len(worst)), is_html=True)
    assert time.process_time() - start < 5.0  # .01 to .6 s on two idle cores
