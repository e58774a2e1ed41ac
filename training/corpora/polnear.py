"""PolNeAR (Newell, Margolin and Ruths 2018): who says what in US news of 2016."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.corpora.manners import manner_of
from training.examples import Example, Labelled, Offsets, Pointers, Pointing

LICENCE = "none stated"
Attribution = dict[str, tuple[Offsets, ...]]  # role -> its pieces
ROLES = ("source", "cue", "content")


def examples(path: Path, *, every_annotator: bool) -> Iterator[Example]:
    """The articles of one split, in the file's order; every annotator's version, or the first one's alone."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if every_annotator or record["copy"] == 0:
                yield _example(record)


def _example(record: dict[str, Any]) -> Example:
    text: str = record["text"]
    title = record["title"] if record["title"] and text.startswith(record["title"]) else None
    attributions: list[Attribution] = [
        {role: tuple((start, end) for start, end in found[role]) for role in ROLES}
        for found in record["attributions"]
    ]
    return as_example(f"{record['doc']}_{record['annotator']}", text, title, attributions)


def as_example(name: str, text: str, title: str | None, attributions: list[Attribution]) -> Example:
    """Attributions as what the heads of the outer layer are taught."""
    roles = {Labelled(start, end, role) for a in attributions for role in ROLES for start, end in a[role]}
    return Example(
        id=name,
        text=text,
        title=title,
        spans={"roles": tuple(sorted(roles)), "manner": tuple(_manners(text, attributions))},
        pointers={
            "source_of_cue": (_sources_of_cues(attributions),),
            "cue_of_content": (_cues_of_contents(attributions),),
        },
    )


def _manners(text: str, attributions: list[Attribution]) -> Iterator[Labelled]:
    for start, end in (cue for a in attributions for cue in a["cue"]):
        manner = manner_of(text[start:end])
        if manner:
            yield Labelled(start, end, manner)


def _sources_of_cues(attributions: list[Attribution]) -> Pointers:
    candidates = {piece for a in attributions for piece in a["source"]}
    pointing = [Pointing(*cue, a["source"]) for a in attributions for cue in a["cue"]]
    return Pointers(tuple(sorted(candidates)), tuple(pointing))


def _cues_of_contents(attributions: list[Attribution]) -> Pointers:
    candidates = {cue for a in attributions for cue in a["cue"]}
    pointing = [Pointing(*piece, a["cue"]) for a in attributions for piece in a["content"]]
    return Pointers(tuple(sorted(candidates)), tuple(pointing))
