"""What the page of one item shows, as plain records: the words with what they are marked as, fields, what it is worth."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from hearsay.archive.chain import canonical
from hearsay.archive.judged import Outcome, State
from hearsay.archive.judging import as_seen
from hearsay.archive.pointing import items
from hearsay.archive.rows import spans_of
from hearsay.archive.worth import Worth, worth
from hearsay.board.review.fields import Input, inputs, label
from hearsay.exports.segments import paragraphs, segments
from hearsay.limits import MAX_REVIEWED_CHARACTERS
from hearsay.records import Incident, Report, Span

Json = Any  # an item of any layer


class Words(NamedTuple):
    """A stretch of words: `is_item`, they are what the item stands on; `is_part`, one of its fields names them."""

    text: str
    is_item: bool
    is_part: bool


class Sheet(NamedTuple):
    """The page of one item. `seen` is what a decision hands back, as JSON."""

    report: Report
    layer: str
    id: str
    start: int | None
    end: int | None
    called: str
    paragraphs: list[list[Words]]
    is_cut: bool
    inputs: list[Input]
    seen: str
    worth: Worth
    state: State | None
    incidents: list[Incident]


class _Marked(NamedTuple):
    start: int
    end: int
    is_item: bool


def sheet(laid: Outcome, layer: str, name: str, incidents: Sequence[Incident]) -> Sheet | None:
    """The page of the item of the layer with this id; None: there is none in the Reading as people decided."""
    reading = laid.reading
    item = next((each for each in items(reading, layer) if each.id == name), None)
    if item is None:
        return None
    marked = sorted(_marked(reading, layer, item))
    own = [each for each in marked if each.is_item]
    shown, is_cut = _around(reading.report.text, own[0].start if own else 0)
    return Sheet(
        report=reading.report,
        layer=layer,
        id=name,
        start=own[0].start if own else None,
        end=_end(layer, own),
        called=label(layer, item),
        paragraphs=[_paragraph(reading.report.text, each, marked) for each in shown],
        is_cut=is_cut,
        inputs=inputs(reading, layer, item),
        seen=canonical(as_seen(laid, layer, item)),
        worth=worth(reading, layer, item, incidents),
        state=laid.states.get((layer, name)),
        incidents=list(incidents),
    )


def _end(layer: str, own: Sequence[_Marked]) -> int | None:
    """Where an item ends: of a statement the last of its content, of others the first of their mentions."""
    if not own:
        return None
    return max(each.end for each in own) if layer == "statements" else own[0].end


def _marked(reading: Any, layer: str, item: Json) -> Iterator[_Marked]:  # noqa: ANN401 - a Reading
    for span in _own(layer, item):
        yield _Marked(span.start, span.end, is_item=True)
    for span in spans_of(item):
        yield _Marked(span.start, span.end, is_item=False)
    for other in _referred(reading, item):
        for span in spans_of(other):
            yield _Marked(span.start, span.end, is_item=False)


def _own(layer: str, item: Json) -> list[Span]:
    if layer in {"sources", "actors", "places"}:
        return list(item.mentions)
    if layer == "statements":
        return list(item.content)
    return [item.trigger if layer == "events" else item.span]


def _referred(reading: Any, item: Json) -> list[Json]:  # noqa: ANN401
    """The place, the time and the figures of an event: what its words alone do not show."""
    told = msgspec.to_builtins(item)
    wanted = {("places", told.get("place")), ("times", told.get("time"))}
    wanted |= {("figures", each) for each in told.get("figures") or []}
    return [each for layer, name in wanted for each in items(reading, layer) if each.id == name]


def _around(text: str, start: int) -> tuple[list[Any], bool]:
    """The paragraphs around a place in the text, and whether that is not all."""
    whole = paragraphs(text)
    half = MAX_REVIEWED_CHARACTERS // 2
    shown = [each for each in whole if each.end > start - half and each.start < start + half]
    return shown, len(shown) < len(whole)


def _paragraph(text: str, stretch: Any, marked: Sequence[_Marked]) -> list[Words]:  # noqa: ANN401
    return [
        Words(
            text[each.start : each.end],
            any(piece.is_item for piece in each.pieces),
            any(not piece.is_item for piece in each.pieces),
        )
        for each in segments(marked, [stretch])
    ]
