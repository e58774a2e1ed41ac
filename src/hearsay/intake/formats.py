"""What an input is: plain text, a page, JSON Lines, CSV, a feed, a crawl. A known suffix decides, otherwise the first bytes."""

import re
from enum import Enum

from hearsay.limits import SNIFFED_BYTES


class Format(Enum):
    """How the bytes of an input hold reports."""

    TEXT = "plain text"  # one report
    HTML = "HTML"  # one report, between menus and notices
    JSON_LINES = "JSON Lines"  # one report a line
    CSV = "CSV"  # one report a row, under names in the first
    FEED = "RSS or Atom"  # one report an entry
    WARC = "WARC"  # one report a page of a crawl


_SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.TEXT,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
    ".rdf": Format.FEED,
    ".warc": Format.WARC,
    ".wet": Format.WARC,
}
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,9}"
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|article|main|section|p|h1|table|script)\b",
    re.IGNORECASE,
)
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?xml-stylesheet[^>]{0,400}>\s*){0,3}(?:<!--[^>]{0,2000}-->\s*){0,9}"
    r"(?:<!DOCTYPE\s+rss[^>]{0,400}>\s*)?<(?:rss|feed|rdf:rdf)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(r'\s*\{\s*"[^"\n]{1,100}"\s*:')


def format_of(suffix: str, head: bytes) -> Format:
    """The format of an input with this suffix ("" if it has none) that begins with these bytes."""
    return _SUFFIXES.get(suffix.lower()) or sniff(head)


def sniff(head: bytes) -> Format:
    """The format that the first bytes of an input look like; plain text if they look like nothing else."""
    start = head[:SNIFFED_BYTES].replace(b"\0", b"").decode("latin-1").lstrip("ï»¿þÿ")
    if start.startswith("WARC/"):
        return Format.WARC
    if _FEED.match(start):
        return Format.FEED
    if _MARKUP.match(start):
        return Format.HTML
    return Format.JSON_LINES if _OBJECT.match(start) else Format.TEXT
