"""GUM: whose the attributions of the rhetorical annotation are, through GUM's coreference (Zeldes 2017).

Attribution units with signalled source words give source, cue and content; the source words are matched
with the mention they overlap most (intersection over union >= 0.5) and that mention's cluster is the
gold voice. Train and dev parts of the open genres: the resolver is made of rules and not trained on
them, but it was tuned by looking at news of this kind. The metric is defined in `evaluation.speakers`.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.labels import likeness
from evaluation.speakers import (
    COLUMNS,
    Resolve,
    Resolved,
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

PARTS = ("sources/gum/dev.jsonl.gz", "sources/gum/train.jsonl.gz")
LEAST_LIKE = 0.5
PRONOUNS = frozenset(["PRON", "DET"])

TokenRange = tuple[int, int]


class Document(NamedTuple):
    """One GUM document as a Report with its attributions."""

    genre: str
    report: Report
    said: list[Said]


def run(read: Read, resolve: Resolve | None = None) -> Result:  # noqa: ARG001  (gold spans: nothing is read)
    """Named and B³ figures for news and for all open genres.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    resolve = resolve or shipped_resolver()
    documents = load_documents()
    resolved = [(d.genre, one) for d in documents for one in resolve_report(d.report, d.said, resolve)]
    news = [one for genre, one in resolved if genre == "news"]
    everything: list[Resolved] = [one for _, one in resolved]
    figures = {"news": figures_of(news), "all_genres": figures_of(everything)}
    rows = [*rows_of("news", news), *rows_of("all genres", everything)]
    note = (
        "Gold spans, percent; train and dev. No peer publishes this figure; coreference systems trained on "
        "OntoNotes reach 63-67 average F1 on the whole of OntoGUM."
    )
    return Result("gum_sources", figures, [Table("GUM: whose statements", COLUMNS, rows, note)])


def load_documents() -> list[Document]:
    """All documents with their attributions whose source words are a mention.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [as_document(record) for part in PARTS for record in corpora.lines_of(part)]


def as_document(record: dict[str, Any]) -> Document:
    """One record of the corpus as a Report with its attributions."""
    title = record["title"] if record["text"].startswith(record["title"]) else None
    report = Report(
        id=record["doc"], title=title, text=record["text"], published=record["date"], language="en"
    )
    voices = _voices(record)
    said = [found for a in record["attributions"] if (found := _said(record, a, voices)) is not None]
    return Document(record["genre"], report, said)


def _said(record: dict[str, Any], attribution: dict[str, Any], voices: dict[str, Voice]) -> Said | None:
    if not attribution["source"]:
        return None
    words: TokenRange = (attribution["source"][0][0], attribution["source"][-1][1])
    mention = max(record["entities"], key=lambda m: likeness((m["start"], m["end"]), words), default=None)
    if mention is None or likeness((mention["start"], mention["end"]), words) < LEAST_LIKE:
        return None
    content = content_of(record, attribution)
    cue = _cue(record, attribution, words, content)
    return Said(
        source=_characters(record, words),
        cue=_characters(record, cue) if cue else None,
        content=tuple(_characters(record, piece) for piece in content),
        voice=voices[mention["cluster"]],
        kind=_kind(record, mention),
    )


def _characters(record: dict[str, Any], tokens: TokenRange) -> tuple[int, int]:
    return record["offsets"][tokens[0]][0], record["offsets"][tokens[1] - 1][1]


def _voices(record: dict[str, Any]) -> dict[str, Voice]:
    names: dict[str, list[str]] = {}
    for mention in record["entities"]:
        found = names.setdefault(mention["cluster"], [])
        if _kind(record, mention) == "name":
            found.append(_name(record, mention))
    return {cluster: Voice(cluster, tuple(dict.fromkeys(found))) for cluster, found in names.items()}


def _name(record: dict[str, Any], mention: dict[str, Any]) -> str:
    """The proper nouns of a mention."""
    numbers = range(mention["start"], mention["end"])
    return " ".join(record["tokens"][i] for i in numbers if record["upos"][i] == "PROPN")


def _kind(record: dict[str, Any], mention: dict[str, Any]) -> str:
    """`name` if a proper noun stands in the mention's head or beside it, else by the head's word class."""
    head = mention["start"] + int(mention["min"].split(",")[0]) - 1
    upos = record["upos"]
    if upos[head] in PRONOUNS:
        return pronoun_kind(record["tokens"][head])
    if upos[head] == "PROPN" or _has_name_beside(record, mention, head):
        return "name"
    return "nominal"


def _has_name_beside(record: dict[str, Any], mention: dict[str, Any], head: int) -> bool:
    """Whether an apposition or a flat name hangs on the head: "prosecutor Mark Tedeschi"."""
    sentence = next(s for s in record["sentences"] if s[0] <= head < s[1])
    return any(
        record["upos"][i] == "PROPN"
        and record["deprel"][i].split(":")[0] in {"appos", "flat"}
        and sentence[0] + record["head"][i] - 1 == head
        for i in range(mention["start"], mention["end"])
    )


def content_of(record: dict[str, Any], attribution: dict[str, Any]) -> list[TokenRange]:
    """The content's runs of tokens: the subtree under its head unit, in its and the attribution's sentence.

    The subtree goes on into later sentences that elaborate on the content without being part of what was
    said.
    """
    units = record["edus"]
    chosen = [
        unit
        for number, unit in enumerate(units, start=1)
        if _is_under(units, number, attribution["content_edu"], attribution["edu"])
        and _sentence(record, unit) in _sentences(record, attribution)
    ]
    tokens = sorted(i for unit in chosen for i in range(unit[0], unit[1]))
    runs = [[i for _, i in run] for _, run in groupby(enumerate(tokens), key=lambda pair: pair[1] - pair[0])]
    return [(run[0], run[-1] + 1) for run in runs]


def _is_under(units: Sequence[Any], number: int, top: int, barred: int) -> bool:
    seen: set[int] = set()
    while number and number != barred and number not in seen:
        if number == top:
            return True
        seen.add(number)
        number = units[number - 1][2]
    return False


def _sentences(record: dict[str, Any], attribution: dict[str, Any]) -> set[int]:
    return {_sentence(record, record["edus"][attribution[key] - 1]) for key in ("edu", "content_edu")}


def _sentence(record: dict[str, Any], unit: Sequence[Any]) -> int:
    start: int = next(start for start, end in record["sentences"] if start <= unit[0] < end)
    return start


def _cue(
    record: dict[str, Any], attribution: dict[str, Any], source: TokenRange, content: Sequence[TokenRange]
) -> TokenRange | None:
    """The first verb of the attribution unit outside source and content, or else its first word."""
    start, end = record["edus"][attribution["edu"] - 1][:2]
    taken = [source, *content]
    free = [i for i in range(start, end) if not any(s <= i < e for s, e in taken)]
    first = next((i for i in free if record["upos"][i] == "VERB"), free[0] if free else None)
    return None if first is None else (first, first + 1)
