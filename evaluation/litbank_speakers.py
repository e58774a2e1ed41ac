"""LitBank: who speaks each quotation of English novels (Sims and Bamman 2020).

Quotations and their speakers are gold; the source span is the speaker's nearest mention within a few
words before or after the quotation, outside all quotations, if there is one, else none (an orphan
quotation). Paragraphs are not in the corpus: one is begun where a quotation opens a sentence after
narration, or right after another quotation. The metric is defined in `evaluation.speakers`.
Fiction, not news: a check of pronouns and dialogue.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import set_as_text
from evaluation.speakers import (
    COLUMNS,
    Resolve,
    Said,
    Voice,
    figures_of,
    pronoun_kind,
    resolve_report,
    rows_of,
    shipped_resolver,
)
from evaluation.tables import Read, Result, Table
from hearsay.records import Report

PASSAGES = "sources/litbank/litbank.jsonl.gz"
NEAR = 4  # words between a quotation and the mention of its speaker, at most
CURLY = {"“": "``", "”": "''"}
OPENING = {'"': "``", "'": "‘"}
CLOSING = {'"': "''", "'": "’"}
BETWEEN_QUOTATIONS = frozenset([("''", "``"), ("’", "‘")])
POSSESSIVES = frozenset(["my", "your", "his", "her", "its", "our", "their"])
FORMS = {"NOM": "nominal", "PROP": "name"}

TokenRange = tuple[int, int]


class Passage(NamedTuple):
    """One passage as a Report with its quotations."""

    report: Report
    said: list[Said]


class _Flat(NamedTuple):
    """A passage as one run of tokens, marks as `` and ''; `starts[s]` is the first token of sentence s."""

    tokens: list[str]
    starts: list[int]
    quotes: list[TokenRange]


def run(read: Read, resolve: Resolve | None = None) -> Result:  # noqa: ARG001  (gold spans: nothing is read)
    """Named and B³ figures over all passages.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    resolve = resolve or shipped_resolver()
    resolved = [one for p in load_passages() for one in resolve_report(p.report, p.said, resolve)]
    note = "Gold quotations and source spans, percent; novels. `none`: no mention of the speaker stands near."
    table = Table("LitBank: whose quotations", COLUMNS, rows_of("novels", resolved), note)
    return Result("litbank_speakers", figures_of(resolved), [table])


def load_passages() -> list[Passage]:
    """The passages that hold any quotation.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [as_passage(record) for record in corpora.lines_of(PASSAGES) if record["quotes"]]


def as_passage(record: dict[str, Any]) -> Passage:
    """One record of the corpus as a Report with its quotations."""
    flat = _flatten(record)
    text, ranges = _set_in_paragraphs(flat)
    voices = _voices(record)
    said = [_said(record, quote, flat, ranges, voices) for quote in record["quotes"]]
    return Passage(Report(id=record["doc"], text=text, language="en"), said)


def _flatten(record: dict[str, Any]) -> _Flat:
    starts = [0]
    for sentence in record["sentences"]:
        starts.append(starts[-1] + len(sentence))
    tokens = [CURLY.get(token, token) for sentence in record["sentences"] for token in sentence]
    quotes = [_position(starts, quote) for quote in record["quotes"]]
    for start, end in quotes:
        tokens[start] = OPENING.get(tokens[start], tokens[start])
        tokens[end - 1] = CLOSING.get(tokens[end - 1], tokens[end - 1])
    return _Flat(_pair_other_marks(tokens), starts, quotes)


def _position(starts: Sequence[int], item: dict[str, Any]) -> TokenRange:
    (s, t), (u, v) = item["start"], item["end"]
    return starts[s] + t, starts[u] + v


def _pair_other_marks(tokens: Sequence[str]) -> list[str]:
    """The tokens with straight marks outside the gold quotations opened and closed in turn."""
    paired = list(tokens)
    straight = [i for i, word in enumerate(tokens) if word == '"']
    for turn, i in enumerate(straight):
        paired[i] = "''" if turn % 2 else "``"
    return paired


def _set_in_paragraphs(flat: _Flat) -> tuple[str, list[TokenRange]]:
    text = ""
    ranges: list[TokenRange] = []
    for start, end in _paragraphs(flat):
        text += "\n\n" if text else ""
        words, inner = set_as_text(flat.tokens[start:end])
        ranges.extend((s + len(text), e + len(text)) for s, e in inner)
        text += words
    return text, ranges


def _paragraphs(flat: _Flat) -> Iterator[TokenRange]:
    narrated = {start for before, start in pairwise(flat.starts[:-1]) if _is_narration(flat, before, start)}
    opens = {start for start, _ in flat.quotes}
    follows = {i for i, pair in enumerate(pairwise(flat.tokens), start=1) if pair in BETWEEN_QUOTATIONS}
    return pairwise([0, *sorted((narrated & opens | follows) - {0}), len(flat.tokens)])


def _is_narration(flat: _Flat, start: int, end: int) -> bool:
    return not any(s < end and start < e for s, e in flat.quotes)


def _voices(record: dict[str, Any]) -> dict[str, Voice]:
    names: dict[str, list[str]] = {}
    for mention in record["mentions"]:
        found = names.setdefault(mention["entity"], [])
        if mention["form"] == "PROP":
            found.append(mention["text"])
    return {entity: Voice(entity, tuple(dict.fromkeys(found))) for entity, found in names.items()}


def _said(
    record: dict[str, Any],
    quote: dict[str, Any],
    flat: _Flat,
    ranges: Sequence[TokenRange],
    voices: dict[str, Voice],
) -> Said:
    start, end = _position(flat.starts, quote)
    speaker = quote["speaker"]
    mention = _nearest(record, speaker, (start, end), flat)
    content = ((ranges[start][0], ranges[end - 1][1]),)
    voice = voices.get(speaker, Voice(speaker, ()))
    if mention is None:
        return Said(None, None, content, voice, "none")
    first, last = _position(flat.starts, mention)
    cue = first - 1 if end < first else last
    return Said(
        source=(ranges[first][0], ranges[last - 1][1]),
        cue=ranges[cue] if cue < len(ranges) and cue != start else None,
        content=content,
        voice=voice,
        kind=FORMS.get(mention["form"]) or pronoun_kind(mention["text"]),
    )


def _nearest(record: dict[str, Any], speaker: str, quote: TokenRange, flat: _Flat) -> dict[str, Any] | None:
    """The speaker's mention nearest to the quotation, outside quotations and at most `NEAR` words away."""
    best: tuple[int, dict[str, Any]] | None = None
    for mention in record["mentions"]:
        first, last = _position(flat.starts, mention)
        distance = first - quote[1] if first >= quote[1] else quote[0] - last
        is_inside = any(s <= first < e for s, e in flat.quotes)
        is_possessive = mention["text"].lower() in POSSESSIVES
        if mention["entity"] != speaker or is_inside or is_possessive or not 0 <= distance <= NEAR:
            continue
        if best is None or distance < best[0]:
            best = distance, mention
    return None if best is None else best[1]
