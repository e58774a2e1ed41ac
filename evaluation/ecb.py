"""ECB+ (Cybulska and Vossen, 2014), topics 1 to 35: reports in pairs of events of one kind, and which mentions are one.

Topics 36 to 45, its test part, are not looked at. Of a report the tokens are joined to text again; the address of the
page, with which many begin, is left out; a first sentence without a full stop is the title; no report has a day of
publication. Only sentences that the authors have
checked are scored, and all mentions of events in them, those without a chain as one of their own (as Barhom et al. 2019
score; published figures do so).
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from evaluation.corpora import lines_of
from hearsay.incidents import mentions
from hearsay.records import Reading, Report, Span

CORPUS = "events/ecbplus/topics1-35.jsonl.gz"
DEVELOPMENT = frozenset({2, 5, 12, 18, 21, 23, 34, 35})
ENDS = frozenset(".!?\"”'’:")
CLOSES = frozenset(".,;:!?)]}”’%…")
OPENS = frozenset("([{“‘$£€#")
LONGEST_TITLE = 160
JOINS = frozenset("/-@_&=")  # their tokens stood without white space


class Mention(NamedTuple):
    """One mention of an event: code points, half-open, from its first word to its last, and the chain that it is in."""

    key: str
    start: int
    end: int
    chain: str


class Document(NamedTuple):
    """A report, its topic, the event within that topic that it is about, and the checked mentions of events."""

    report: Report
    topic: int
    subtopic: str
    mentions: list[Mention]


def documents(*, development: bool) -> Iterator[Document]:
    """The reports of the development topics, or those of the topics for training, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    for record in lines_of(CORPUS):
        if (record["topic"] in DEVELOPMENT) == development:
            yield document(record)


def document(record: dict[str, Any]) -> Document:
    """One line of the corpus."""
    text, places = joined(record["tokens"], [tuple(each) for each in record["sentences"]])
    name = record["doc"]
    checked = {
        token for at in record["checked_sentences"] for token in range(*record["sentences"][at])
    } & places.keys()
    mentions = [
        _mention(name, each, places)
        for each in record["mentions"]
        if "ACTION" in each["tag"] and checked.issuperset(each["tokens"])
    ]
    report = Report(id=name, title=_title(text), text=text, language="en")
    return Document(report, record["topic"], record["subtopic"], sorted(mentions, key=lambda m: m.start))


def _mention(name: str, record: dict[str, Any], places: dict[int, tuple[int, int]]) -> Mention:
    key = f"{name}#{record['id']}"
    first, last = min(record["tokens"]), max(record["tokens"])
    return Mention(key, places[first][0], places[last][1], record.get("chain") or key)


def mentions_of(document: Document, reading: Reading) -> list[mentions.Mention]:
    """The gold mentions of a report with what our Reading has of each: the Event whose trigger it overlaps, if any."""
    return [
        mentions.mention_at(
            each.start,
            each.end,
            reading,
            key=each.key,
            event=next((e for e in reading.events if _overlap(e.trigger, each)), None),
        )
        for each in document.mentions
    ]


def _overlap(span: Span, mention: Mention) -> bool:
    return span.start < mention.end and mention.start < span.end


def joined(
    tokens: Sequence[str], sentences: Sequence[tuple[int, int]]
) -> tuple[str, dict[int, tuple[int, int]]]:
    """The text of the tokens, and where each stands in it; a sentence without an end of its own ends its line."""
    text, places = "", {}
    for number, (first, last) in enumerate(sentences):
        if number == 0 and tokens[first : first + 1] in (["http"], ["https"], ["www"]):
            continue
        for at in range(first, last):
            if text and not text.endswith("\n") and _is_apart(text, tokens[at]):
                text += " "
            places[at] = len(text), len(text) + len(tokens[at])
            text += tokens[at]
        if text and text[-1] not in ENDS:
            text += "\n" if "\n" in text else "\n\n"
    return text.rstrip(), places


def _title(text: str) -> str | None:
    """The first line, where something follows it after a blank line."""
    first, blank, _ = text.partition("\n\n")
    return first if blank and "\n" not in first and len(first) <= LONGEST_TITLE else None


def _is_apart(text: str, token: str) -> bool:
    """Does white space stand before the token?"""
    if token[0] in CLOSES or text[-1] in OPENS or token in {"'s", "’s", "n't", "n’t"}:
        return False
    return not (token in JOINS or (text[-1] in JOINS and len(text) > 1 and text[-2] != " "))
