"""Bytes as text: which encoding they are in, and whether they are text at all."""

import codecs
import re

from hearsay.errors import NotText
from hearsay.limits import MAX_CONTROL_SHARE, MAX_DAMAGE_SHARE, MIN_ASCII_SHARE, SNIFFED_BYTES

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (  # first bytes, what to call it, what to do
    (b"%PDF-", "a PDF document", "extract its text first"),
    (b"PK\x03\x04", "a ZIP archive or office document", "unpack it or save it as plain text first"),
    (b"\x1f\x8b", "compressed (gzip)", "unpack it first"),
    (b"BZh", "compressed (bzip2)", "unpack it first"),
    (b"\xfd7zXZ", "compressed (xz)", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed (zstd)", "unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an office document", "save it as plain text first"),
    (b"{\\rtf", "a rich text document", "save it as plain text first"),
    (b"\x89PNG", "a picture", "give text"),
    (b"\xff\xd8\xff", "a picture", "give text"),
    (b"GIF8", "a picture", "give text"),
    (b"SQLite format 3", "a database", "give text"),
    (b"\x7fELF", "a program", "give text"),
)
_CONTROLS = bytes(byte for byte in (*range(0x20), 0x7F) if byte not in b"\t\n\v\f\r")
_DECLARED = re.compile(rb"<meta\b[^>]{0,300}?charset\s{0,9}=[\s\"']{0,9}([\w.:-]{1,40})", re.IGNORECASE)

# What the WHATWG's encoding standard knows, by Python's name. Python knows others that run or unpack
# something (unicode_escape, idna, punycode), and a page may name any.
_WEB_ENCODINGS = frozenset(
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13"
    " iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1252 cp1253"
    " cp1254 cp1255 cp1256 cp1257 cp1258 gb18030 big5 big5hkscs euc_jp shift_jis cp932 euc_kr cp949".split()
)
# The same standard reads these as the encoding beside them, which holds them.
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}


def decode(content: bytes, *, is_html: bool = False, where: str | None = None) -> str:
    """The text that the bytes hold. Tried in turn: byte order mark, UTF-8, the page's declaration, a guess.

    Damaged UTF-8 is read with U+FFFD for what is broken.

    Raises:
        NotText: the bytes are binary, or no encoding that was tried gives text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    _refuse_known_formats(content, where)
    unmarked = _unmarked_utf16(content)
    if unmarked:
        return content.decode(unmarked, "replace")
    text = _utf8(content)
    if text is None and is_html:
        text = _declared(content)
    if text is None:
        text = _guessed(content)
    if text is None or _is_binary(content):
        raise NotText("this is not text in any known encoding", where=where, remedy="save it as UTF-8 text")
    return text


def _refuse_known_formats(content: bytes, where: str | None) -> None:
    for first, name, remedy in _FORMATS:
        if content.startswith(first):
            raise NotText(f"this is {name}, not text", where=where, remedy=remedy)


def _is_binary(content: bytes) -> bool:
    head = content[:SNIFFED_BYTES]
    return len(head) - len(head.translate(None, _CONTROLS)) > MAX_CONTROL_SHARE * len(head)


def _unmarked_utf16(content: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: every other byte of Western text is then NUL."""
    head = content[: SNIFFED_BYTES & ~1]
    if len(head) < 4 or len(content) % 2:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd == 0 else None


def _utf8(content: bytes) -> str | None:
    """The bytes as UTF-8, mended where a few sequences are broken; None if they are in another encoding."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        text = content.decode(errors="replace")
    broken = text.count("\ufffd")
    whole = len(re.findall(r"[^\x00-\x7f\ufffd]", text[:SNIFFED_BYTES]))
    is_cut = broken == 1 and text.endswith("\ufffd") and len(text) > 1
    return text if is_cut or broken <= MAX_DAMAGE_SHARE * whole else None


def _declared(content: bytes) -> str | None:
    """The bytes in the encoding that the page's head declares, if it is one of the web's and fits."""
    match = _DECLARED.search(content[:SNIFFED_BYTES])
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii", "replace")).name
    except LookupError:
        return None
    name = _READ_AS.get(name, name)
    return content.decode(name, "replace") if name in _WEB_ENCODINGS else None


def _guessed(content: bytes) -> str | None:
    """The bytes in the likeliest encoding: Windows-1252 if nearly all is ASCII, else charset-normalizer's."""
    if b"\0" in content:
        return None  # no encoding of one or more bytes that is left to try has NUL in text
    head = content[:SNIFFED_BYTES]
    if len(head.translate(None, bytes(range(0x80, 0x100)))) >= MIN_ASCII_SHARE * len(head):
        return content.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(head, steps=5, chunk_size=512).best()
    return content.decode(best.encoding, "replace") if best else None
