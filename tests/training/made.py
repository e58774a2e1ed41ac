"""Examples made by hand for the tests of training: a text with its attributions marked, and what is cut from it."""

from collections.abc import Sequence

from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import HeadSpec
from tests.reading.marked_attributions import unmarked
from training.corpora.polnear import Attribution as Annotation
from training.corpora.polnear import as_example
from training.examples import Example
from training.heads import SHIPPED_HEADS
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


def made_items(pieces: Pieces, heads: Sequence[HeadSpec] = SHIPPED_HEADS, times: int = 1) -> list[Item]:
    """The items of all marked texts, in their order."""
    return [item for _ in range(times) for marked in MARKED for item in items(example(marked), pieces, heads)]
