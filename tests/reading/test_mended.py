"""Relations that contradict parts of speech are put right, all others stay."""

import pytest

from hearsay.reading.mended import mended
from tests.reading.trees import tree


def relations(written: str) -> list[str]:
    return mended(tree(written))


@pytest.mark.parametrize(
    ("written", "at", "relation"),
    [
        ("They/PRP/nsubj/3 been/VBN/mark/3 shelling/VBG/root/0", 1, "aux"),
        ("He/PRP/nsubj:pass/3 was/VBD/case/3 killed/VBN/root/0", 1, "aux:pass"),
        ("It/PRP/nsubj/3 was/VBD/det/3 calm/JJ/root/0", 1, "cop"),
        ("They/PRP/nsubj/3 will/MD/advmod/3 leave/VB/root/0", 1, "aux"),
        ("Troops/NNS/nsubj:pass/2 leave/VBP/root/0", 0, "nsubj"),
    ],
)
def test_what_cannot_be_is_put_right(written: str, at: int, relation: str) -> None:
    assert relations(written)[at] == relation


@pytest.mark.parametrize(
    "written",
    [
        "He/PRP/nsubj:pass/3 was/VBD/aux:pass/3 killed/VBN/root/0",
        "What/WP/nsubj/2 was/VBD/csubj/4 was/VBD/cop/4 clear/JJ/root/0",
        "They/PRP/nsubj/2 have/VBP/root/0 arms/NNS/obj/2",
    ],
)
def test_what_may_be_stays(written: str) -> None:
    assert relations(written) == list(tree(written).relations)
