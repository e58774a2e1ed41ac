"""Attributions within attributions, which PolNeAR does not mark: read by a first model, taught to the next.

A model trained on the outermost attributions reads each gold content as if it stood alone, and what it finds
there with confidence becomes the target of the inner heads, which teach the encoder and are not shipped.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from hearsay.reading.attributions import Attribution, attributions
from hearsay.reading.encoder import Encoder
from hearsay.reading.nested import moved, without_lead
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from training.examples import Example, Labelled, Offsets, Pointers, Pointing

SURE = -1.2  # least mean log-probability of the cue's and the content's labels for a silver attribution
FEWEST_WORDS = 6  # of a content that may hold another attribution
AT_ONCE = 64


def with_nested(examples: Sequence[Example], teacher: Path) -> list[Example]:
    """The examples with targets for the inner heads, as the exported model in `teacher` reads them."""
    encoder = Encoder(teacher)
    contents = [(at, piece) for at, example in enumerate(examples) for piece in _contents(example)]
    found: list[list[Attribution]] = [[] for _ in examples]
    for begin in range(0, len(contents), AT_ONCE):
        group = contents[begin : begin + AT_ONCE]
        scored = encoder.score([outline(examples[at].text[p.start : p.end]) for at, p in group])
        for (at, piece), inner in zip(group, attributions(scored, encoder.heads), strict=True):
            found[at] += [moved(a, piece.start) for a in inner if min(a.evidence[1:3]) >= SURE]
    return [_taught(example, inner) for example, inner in zip(examples, found, strict=True)]


def _contents(example: Example) -> Iterator[Range]:
    for span in example.spans["roles"]:
        stretch = without_lead(example.text, Range(span.start, span.end))
        words = example.text[stretch.start : stretch.end].split()
        if span.label == "content" and len(words) >= FEWEST_WORDS:
            yield stretch


def _taught(example: Example, inner: Sequence[Attribution]) -> Example:
    """The example with the inner attributions as spans and pointers."""
    roles = {Labelled(*r, role) for a in inner for role, r in _roles(a)}
    sources: tuple[Offsets, ...] = tuple(sorted({a.source for a in inner if a.source}))
    cues: tuple[Offsets, ...] = tuple(sorted({a.cue for a in inner if a.cue}))
    to_source = [Pointing(*a.cue, (a.source,) if a.source else ()) for a in inner if a.cue]
    to_cue = [Pointing(*piece, (a.cue,)) for a in inner if a.cue for piece in a.content]
    return example._replace(
        spans={**example.spans, "inner_roles": tuple(sorted(roles))},
        pointers={
            **example.pointers,
            "inner_source_of_cue": (Pointers(sources, tuple(to_source)),),
            "inner_cue_of_content": (Pointers(cues, tuple(to_cue)),),
        },
    )


def _roles(found: Attribution) -> list[tuple[str, Range]]:
    named = [("source", found.source), ("cue", found.cue), *(("content", piece) for piece in found.content)]
    return [(role, r) for role, r in named if r is not None]
