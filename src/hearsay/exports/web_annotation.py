"""Readings as W3C Web Annotations (Recommendation of 23 February 2017): each item of a reading tags its words.

The target is the report by its address, or by `urn:hearsay:report:` and its id; the words are selected twice, by their
offsets (TextPositionSelector, code points as the Recommendation has it) and by themselves with what stands around them
(TextQuoteSelector). Offsets are into the report's normalised text, so that the quotation is what finds words in a page.
Items of several spans have several targets. The bodies name the layer and say what the item says, as JSON.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

import msgspec

from hearsay.records import Reading, Record, Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # characters before and behind the words: what tells one mention from another
_LAYERS = ("statement", "event", "source", "actor", "figure", "place", "time", "mark")


def write(readings: Iterable[Reading]) -> Iterator[str]:
    """One AnnotationPage, piece by piece; the same readings give the same characters."""
    yield f'{{"@context":"{CONTEXT}","type":"AnnotationPage","items":['
    before = ""
    for reading in readings:
        for annotation in annotations(reading):
            yield f"{before}\n{msgspec.json.encode(annotation).decode()}"
            before = ","
    yield "\n]}\n"


def annotations(reading: Reading) -> Iterator[dict[str, Any]]:
    """The annotations of one Reading, layer by layer in the order of its items; what has no span has none."""
    source = source_of(reading)
    for layer in _LAYERS:
        for item in getattr(reading, f"{layer}s"):
            spans = _spans(layer, item)
            if spans:
                yield {
                    "id": f"urn:hearsay:{layer}:{quote(reading.report.id, safe='')}:{quote(item.id, safe='')}",
                    "type": "Annotation",
                    "motivation": "tagging",
                    "generator": {
                        "type": "Software",
                        "name": "Hearsay",
                        "schema:softwareVersion": f"{reading.model.name} {reading.model.version}",
                    },
                    "body": [
                        {"type": "TextualBody", "purpose": "tagging", "value": layer},
                        {
                            "type": "TextualBody",
                            "purpose": "describing",
                            "format": "application/json",
                            "value": _told(item),
                        },
                    ],
                    "target": [_target(source, span, reading.report.text) for span in spans],
                }


def source_of(reading: Reading) -> str:
    """What the report is called in annotations."""
    return reading.report.url or f"urn:hearsay:report:{quote(reading.report.id, safe='')}"


def _target(source: str, span: Span, text: str) -> dict[str, Any]:
    return {
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - AROUND) : span.start],
                "suffix": text[span.end : span.end + AROUND],
            },
        ],
    }


def _spans(layer: str, item: Any) -> list[Span]:  # noqa: ANN401 - of any layer
    """The words that an item is anchored in."""
    if layer == "statement":
        return list(item.content) or [span for span in (item.source, item.cue) if span is not None]
    if layer == "event":
        return [item.trigger]
    return list(item.mentions) if hasattr(item, "mentions") else [item.span]


def _told(item: Record) -> str:
    """The item as the JSON of the contract has it."""
    return msgspec.json.encode(item).decode()
