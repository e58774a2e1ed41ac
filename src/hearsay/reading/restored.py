"""A Reading of a text in restored case, with the words of its spans as the report has them."""

from typing import TypeVar

import msgspec

from hearsay.reading.recase import is_caseless
from hearsay.records import Reading, Record, Span

_R = TypeVar("_R", bound=Record)


def with_words_of(reading: Reading, text: str) -> Reading:
    """The Reading with `text[start:end]` as the words of every Span, in all its layers.

    `text` is the report as it is: as long as the text that was read, which has other words only by their case. The same
    Reading if the text has case of its own, so that it was read as it is. Names that are no Spans, such as those of
    Sources and Actors, stay in the case of print.
    """
    if not is_caseless(text):
        return reading
    layers = {name: getattr(reading, name) for name in reading.__struct_fields__ if name != "report"}
    changed = {name: new for name, old in layers.items() if (new := _restored(old, text)) is not old}
    return msgspec.structs.replace(reading, **changed) if changed else reading


def _restored(value: object, text: str) -> object:
    """The value with the words of the Spans in it, or the very same value if they agree."""
    if isinstance(value, Span):
        words = text[value.start : value.end]
        return value if words == value.text else Span(value.start, value.end, words)
    if isinstance(value, Record):
        return _record(value, text)
    if isinstance(value, list | tuple):
        new = [_restored(each, text) for each in value]
        is_same = all(one is other for one, other in zip(value, new, strict=True))
        return value if is_same else type(value)(new)
    return value


def _record(record: _R, text: str) -> _R:
    fields = {name: getattr(record, name) for name in record.__struct_fields__}
    changed = {name: new for name, old in fields.items() if (new := _restored(old, text)) is not old}
    return msgspec.structs.replace(record, **changed) if changed else record
