"""Examples made by hand for the tests of training: a text with its attributions marked, and what is cut from it."""

from collections.abc import Sequence

from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import HeadSpec, PointerSpec, ScaleSpec, TagSpec
from tests.reading.marked_attributions import unmarked
from training.corpora.polnear import Attribution as Annotation
from training.corpora.polnear import as_example
from training.examples import Example, Labelled, Offsets, Pointers, Pointing
from training.heads import HEADS, STATEMENTS
from training.items import Item, items

MARKED = (
    "<s1>Ana Bak</s1> <c1>said</c1> <t1>that boats burned</t1>.",
    "<t1>“Nobody came,”</t1> <s1>Bor Tel</s1> <c1>told</c1> them. <t1>“Nobody at all.”</t1>",
    "<t1>Six people were hurt</t1>, it <c1>is reported</c1>.",
    "<s1>The army</s1> <c1>denied</c1> <t1>it</t1>. <s2>Ana Bak</s2> <c2>fears</c2> <t2>more</t2>.",
    "The river rose.",
)


def annotated(marked: str) -> tuple[str, list[Annotation]]:
    """The text without its marks, and its attributions as a corpus gives them."""
    text, found = unmarked(marked)
    annotations: list[Annotation] = [
        {
            "source": (a.source,) if a.source else (),
            "cue": (a.cue,) if a.cue else (),
            "content": a.content,
        }
        for a in found.values()
    ]
    return text, annotations


def example(marked: str, name: str = "made", title: str | None = None) -> Example:
    """A marked text as an example for the heads of the outer layer."""
    text, annotations = annotated(marked)
    return as_example(name, text, title, annotations)


def made_items(pieces: Pieces, heads: Sequence[HeadSpec] = STATEMENTS, times: int = 1) -> list[Item]:
    """The items of all marked texts, in their order."""
    return [item for _ in range(times) for marked in MARKED for item in items(example(marked), pieces, heads)]


TEXT = "Rebels attacked the town."
WORDS: tuple[Offsets, ...] = ((0, 6), (7, 15), (16, 19), (20, 24), (24, 25))


def layered(name: str = "layers", heads: Sequence[HeadSpec] = HEADS) -> Example:
    """A sentence that teaches something to every head: each kind of head the same, whatever it means."""
    spans: dict[str, tuple[Labelled, ...]] = {}
    pointers: dict[str, tuple[Pointers, ...]] = {}
    for head in heads:
        if isinstance(head, PointerSpec):
            to_second = tuple(Pointing(*word, (WORDS[1],) if word != WORDS[1] else ()) for word in WORDS)
            pointers[head.name] = (Pointers(WORDS, to_second),)
        elif isinstance(head, ScaleSpec):
            spans[head.name] = (Labelled(*WORDS[0], "-1.5"), Labelled(*WORDS[1], "3.0"))
        elif isinstance(head, TagSpec):
            spans[head.name] = (Labelled(0, 6, head.labels[-1]), Labelled(16, 24, head.labels[0]))
        else:
            spans[head.name] = tuple(Labelled(*w, head.labels[at % 2]) for at, w in enumerate(WORDS))
    return Example(name, TEXT, None, spans, pointers)
