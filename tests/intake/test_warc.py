import gzip
import io
import zlib

import pytest

from hearsay.errors import BadReport, NotAReport, NotText, TooLarge
from hearsay.intake import Given, PageWorker, open_input
from hearsay.intake.warc import read_crawl
from hearsay.limits import MAX_BYTES
from tests.intake.made_pages import BRIEF, NEWSPAPER


def record(
    body: bytes,
    *,
    of: str = "response",
    status: str = "200 OK",
    headers: str = "Content-Type: text/html; charset=utf-8",
    url: str = "https://courier.example/1",
) -> bytes:
    """One record of a crawl, as crawlers write it."""
    payload = body
    kind = "text/plain"
    if of == "response":
        payload = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
        kind = "application/http; msgtype=response"
    head = (
        f"WARC/1.0\r\nWARC-Type: {of}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2021-08-05T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-{len(payload):012d}>\r\n"
        f"Content-Type: {kind}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


@pytest.fixture(scope="module")
def worker():
    with PageWorker() as process:
        yield process


def taken(content: bytes, worker):
    return list(read_crawl(io.BufferedReader(io.BytesIO(content)), Given(), worker, where="c.warc"))


def test_each_page_is_a_report_and_the_rest_is_passed_over(worker):
    crawl = (
        record(b"software: x", of="warcinfo")
        + record(NEWSPAPER.encode())
        + record(b"\x89PNG", headers="Content-Type: image/png")
        + record(b"moved", status="301 Moved")
        + record(b"gone", status="404 Not Found")
        + record(BRIEF.encode(), url="https://radio.example/2")
    )
    first, second = taken(crawl, worker)
    assert first.item.outlet == "The Orlec Courier"
    assert second.item.url == "https://radio.example/2"
    assert second.where.startswith("c.warc, record ")


def test_the_day_of_the_crawl_is_never_taken_for_that_of_publication(worker):
    ((_, report, _),) = taken(record(BRIEF.encode()), worker)
    assert report.published is None


def test_texts_that_were_extracted_already_are_read(worker):
    ((_, report, _),) = taken(record(b"A ferry sank off Marn, police said.", of="conversion"), worker)
    assert report.text == "A ferry sank off Marn, police said."


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress)],
)
def test_pages_that_were_sent_packed_are_unpacked(worker, encoding, pack):
    headers = f"Content-Type: text/html\r\nContent-Encoding: {encoding}"
    ((_, report, _),) = taken(record(pack(BRIEF.encode()), headers=headers), worker)
    assert report.text.startswith("Ferry sinks")


def test_a_bomb_in_a_page_costs_that_page(worker):
    bomb = gzip.compress(bytes(200_000_000), 9)
    headers = "Content-Type: text/html\r\nContent-Encoding: gzip"
    first, second = taken(record(bomb, headers=headers) + record(BRIEF.encode()), worker)
    assert isinstance(first.item, TooLarge)
    assert second.item.text.startswith("Ferry sinks")


def test_a_huge_page_costs_that_page(worker):
    first, second = taken(record(b"<p>" + b"x" * MAX_BYTES) + record(BRIEF.encode()), worker)
    assert isinstance(first.item, TooLarge)
    assert second.item.text.startswith("Ferry sinks")


def test_a_page_that_holds_no_article_is_refused_and_the_next_is_read(worker):
    menu = b"<html><body><ul><li>Home</li><li>World</li></ul></body></html>"
    first, second = taken(record(menu) + record(BRIEF.encode()), worker)
    assert isinstance(first.item, NotAReport)
    assert second.item.text.startswith("Ferry sinks")


def test_an_address_that_is_none_of_the_web_is_left_out(worker):
    ((_, report, _),) = taken(record(BRIEF.encode(), url="javascript:alert(1)"), worker)
    assert report.url is None


def test_a_crawl_that_ends_too_soon_gives_what_it_has(worker, tmp_path):
    path = tmp_path / "cut.warc"
    path.write_bytes(record(BRIEF.encode()) + record(NEWSPAPER.encode())[:400])
    items = [each.item for each in open_input(path, Given(), worker)]
    assert items[0].text.startswith("Ferry sinks")
    assert all(isinstance(item, BadReport) for item in items[1:])


@pytest.mark.parametrize(
    "content", [b"", b"no crawl at all", b"WARC/1.0\r\n\r\n", b"WARC/1.0\r\nContent-Length: x\r\n\r\n"]
)
def test_what_is_no_crawl_is_refused(worker, content):
    with pytest.raises(NotText):
        taken(content, worker)


def test_packed_crawls_of_one_member_a_record_are_read(worker, tmp_path):
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(
        b"".join(gzip.compress(record(BRIEF.encode(), url=f"https://x.example/{n}")) for n in range(3))
    )
    items = list(open_input(path, Given(), worker))
    assert [each.item.url[-1] for each in items] == ["0", "1", "2"]
    assert items[-1].done == path.stat().st_size
