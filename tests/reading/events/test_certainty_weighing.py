"""What the model's scales add to what the rules found."""

import numpy as np
import pytest

from hearsay.reading.events.certainty import certainty
from hearsay.reading.events.trigger import Evidence
from tests.reading.trees import at, tree

PURPOSE = "They/PRP/nsubj/2 advanced/VBD/root/0 to/TO/mark/4 fight/VB/advcl/2"
MAY = "They/PRP/nsubj/3 may/MD/aux/3 attack/VB/root/0"
NEVER = "They/PRP/nsubj/3 never/RB/advmod/3 attacked/VBD/root/0"
ATTACKED = "They/PRP/nsubj/3 have/VBP/aux/3 attacked/VBN/root/0"


def evidence(happened: float, committed: float, words: int = 4) -> Evidence:
    return Evidence(
        types=np.zeros((words, 17), np.float32),
        happened=np.full(words, happened, np.float32),
        committed=np.full(words, committed, np.float32),
        pointers={},
    )


@pytest.mark.parametrize(
    ("written", "word", "happened", "committed", "expected"),
    [
        (PURPOSE, "fight", 0.0, 2.0, "possible"),
        (PURPOSE, "fight", 2.0, 0.0, "possible"),
        (PURPOSE, "fight", 2.0, 2.0, "happened"),
        (MAY, "attack", 2.9, 2.9, "possible"),
        (NEVER, "attacked", 2.9, 2.9, "denied"),
        (ATTACKED, "attacked", 2.9, 2.9, "happened"),
        (ATTACKED, "attacked", -2.9, -2.9, "happened"),
    ],
)
def test_scales_that_are_both_sure_tell_what_became_of_a_purpose_and_nothing_else(
    written: str, word: str, happened: float, committed: float, expected: str
) -> None:
    syntax = tree(written)
    assert certainty(syntax, evidence(happened, committed), at(syntax, word)).value == expected
