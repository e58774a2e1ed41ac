"""The real report beside the repository, with its statements marked by hand: every row of its expected reading."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from hearsay.reading.outline import outline
from hearsay.reading.sources import resolve
from hearsay.records import Form, Manner, Report, Source, Span, Statement, StatementId

pytestmark = pytest.mark.shared

INNER = 6  # the statement that holds the seventh


class Row(NamedTuple):
    """One row: where source, cue and content begin (as short as tells them apart), and what is expected."""

    source: str | None
    cue: str
    content: str
    speaker: str | None
    kind: str
    via: list[str]
    addressee: str | None = None
    form: Form = Form.INDIRECT


ROWS = [
    Row("The Afghan leadership", "accuses", "the United States", "Afghan leadership", "official", []),
    Row("The Afghan general", "said", "that the likely", "Afghan Army General Sadat", "military", []),
    Row("Afghan Army General Sadat", "warned", "of the", "Afghan Army General Sadat", "military", ["BBC"],
        "the West", Form.MIXED),
    Row(None, "It is reported", "that the Taliban have", None, "unattributed", []),
    Row("the UN", "at least", "10 civilians", "UN", "international body", []),
    Row("he", "told parliament", "“The reason", "President Ashraf Ghani", "official", [], "parliament", Form.DIRECT),
    Row("he", "adding", "that he had", "President Ashraf Ghani", "official", [], None, Form.MIXED),
    Row("he", "had warned", "that the withdrawal", "President Ashraf Ghani", "official", [], "Washington",
        Form.MIXED),
    Row("The Afghan military", "warned that their", "that their", "Afghan military", "military", []),
    Row("he", "said. – ", "“This will", "Afghan Army General Sadat", "military", ["BBC"], None, Form.DIRECT),
    Row("President Ashraf Ghani", "blamed", "the failure", "President Ashraf Ghani", "official", []),
    Row("residents of", "complain", "that they live", None, "civilian", []),
    Row("a local resident", "told the BBC", "“Neither", "local resident", "witness", ["BBC"], "the BBC", Form.DIRECT),
    Row("another", "complained", "“I don", "another resident", "witness", ["BBC"], None, Form.DIRECT),
    Row("Western politicians", "sigh", "about the", "Western politicians", "official", []),
]  # fmt: skip
PLACES = {  # where a row is sought whose source stands more than once
    "told parliament": "he told parliament",
    "adding": "he told parliament",
    "had warned": "he had warned",
    "said. – ": "he said. –",
    "complained": "another.",
}


@pytest.fixture(scope="module")
def resolved(shared: Path) -> tuple[list[Source], list[Statement]]:
    text = re.sub(
        r"\s*\n\s*\n\s*", "\n\n", (shared / "reports" / "afghan-leadership.txt").read_text()
    ).strip()
    text = re.sub(r" {2,}", " ", text)
    statements = [_statement(text, number, row) for number, row in enumerate(ROWS)]
    title = text.split("\n", maxsplit=1)[0]
    return resolve(outline(text, title), Report(id="r", title=title, text=text), statements)


def _statement(text: str, number: int, row: Row) -> Statement:
    at = text.index(PLACES.get(row.cue, row.source or row.cue))
    content = _span(text, row.content, text.index(row.content))
    return Statement(
        id=StatementId(f"q{number}"),
        source=_span(text, row.source, at) if row.source else None,
        cue=_span(text, row.cue.split()[0], max(at - 12, 0)),
        content=[content],
        form=row.form,
        manner=Manner.SAYS,
        addressee=_span(text, row.addressee, at) if row.addressee else None,
        within=StatementId(f"q{INNER}") if number == INNER + 1 else None,
        confidence=1.0,
    )


def _span(text: str, words: str, near: int) -> Span:
    start = text.index(words, near)
    return Span(start, start + len(words), words)


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[f"{row.source} {row.cue}" for row in ROWS])
def test_a_row_is_resolved_as_expected(resolved: tuple[list[Source], list[Statement]], number: int) -> None:
    sources = {source.id: source for source in resolved[0]}
    statement, row = resolved[1][number], ROWS[number]
    speaker = sources[statement.speaker] if statement.speaker else None
    assert speaker is not None
    assert speaker.kind.value == row.kind
    assert row.speaker is None or speaker.name == row.speaker
    assert [sources[link].name for link in statement.via] == row.via


def test_another_resident_is_another_of_the_same_group(
    resolved: tuple[list[Source], list[Statement]],
) -> None:
    sources = {source.id: source for source in resolved[0]}
    group, one, other = (resolved[1][number].speaker for number in (11, 12, 13))
    assert len({group, one, other}) == 3
    assert one is not None
    assert other is not None
    assert sources[one].group == sources[other].group == group
