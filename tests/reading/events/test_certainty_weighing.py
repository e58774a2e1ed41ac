"""When the model's scales overrule what the rules found."""

import numpy as np
import pytest

from hearsay.reading.events.certainty import certainty
from hearsay.reading.events.trigger import Evidence
from tests.reading.trees import at, tree

MAY = "They/PRP/nsubj/3 may/MD/aux/3 attack/VB/root/0"
ATTACKED = "They/PRP/nsubj/3 have/VBP/aux/3 attacked/VBN/root/0"
NEVER = "They/PRP/nsubj/3 never/RB/advmod/3 attacked/VBD/root/0"
MUST = "They/PRP/nsubj/3 must/MD/aux/3 attack/VB/root/0"


def evidence(happened: float, committed: float, words: int = 3) -> Evidence:
    return Evidence(
        types=np.zeros((words, 17), np.float32),
        happened=np.full(words, happened, np.float32),
        committed=np.full(words, committed, np.float32),
        pointers={},
    )


@pytest.mark.parametrize(
    ("written", "word", "happened", "committed", "expected"),
    [
        (MAY, "attack", 0.0, 1.0, "possible"),
        (MAY, "attack", 3.0, 1.0, "possible"),
        (MAY, "attack", 2.6, 2.9, "happened"),
        (MUST, "attack", 2.6, 2.9, "ordered"),
        (NEVER, "attacked", 2.6, 2.9, "denied"),
        (ATTACKED, "attacked", 2.6, 2.9, "happened"),
        (ATTACKED, "attacked", -2.6, -2.9, "happened"),
    ],
)
def test_only_scales_that_are_both_sure_overrule_the_rules(
    written: str, word: str, happened: float, committed: float, expected: str
) -> None:
    syntax = tree(written)
    assert certainty(syntax, evidence(happened, committed), at(syntax, word)).value == expected
