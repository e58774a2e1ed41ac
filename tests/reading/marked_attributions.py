"""Texts written with their attributions marked: `<s1>Ana Bak</s1> <c1>said</c1> <t1>“We left.”</t1>`.

`s`, `c` and `t` are source, cue and a piece of content; the number is the attribution's.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.ranges import Range

_TAG = re.compile(r"<(/?)([sct]\d+)>")
SURE = (-0.1, -0.1, -0.1, -0.1, -0.1)


def unmarked(marked: str) -> tuple[str, dict[int, Attribution]]:
    """The text without its marks, and its attributions by number."""
    plain, length, at = [], 0, 0
    opened: dict[str, int] = {}
    found: dict[str, list[Range]] = defaultdict(list)
    for tag in _TAG.finditer(marked):
        plain.append(marked[at : tag.start()])
        length += tag.start() - at
        at = tag.end()
        if tag[1]:
            found[tag[2]].append(Range(opened.pop(tag[2]), length))
        else:
            opened[tag[2]] = length
    assert not opened, f"never closed: {opened}"
    return "".join([*plain, marked[at:]]), {n: _attribution(found, n) for n in _numbers(found)}


def _numbers(found: dict[str, list[Range]]) -> list[int]:
    return sorted({int(tag[1:]) for tag in found})


def _attribution(found: dict[str, list[Range]], number: int) -> Attribution:
    source, cue = found.get(f"s{number}"), found.get(f"c{number}")
    content = tuple(found.get(f"t{number}", ()))
    return Attribution(source[0] if source else None, cue[0] if cue else None, content, "says", SURE)


def words(text: str, found: Range | None) -> str | None:
    """The words of a range."""
    return None if found is None else text[found.start : found.end]


def told(text: str, found: Sequence[Attribution]) -> list[tuple[str | None, str | None, list[str | None]]]:
    """Source, cue and content of each attribution, as words."""
    return [(words(text, a.source), words(text, a.cue), [words(text, c) for c in a.content]) for a in found]
