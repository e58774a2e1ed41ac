"""The table of words that are near in meaning: which words, and how it is made small."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the extra `train`")

from training.event_words import reduced, roots_in, vocabulary

pytestmark = pytest.mark.train


def test_the_roots_of_words_in_lower_case_are_taken() -> None:
    assert roots_in("The Guards shot at bombers; killings in Orlec") == {"shoot", "bomber", "kill"}


def test_words_of_the_most_documents_come_in_and_rare_ones_do_not() -> None:
    texts = ["raids and floods", "the raid and flood", "they raided and counted"] * 2 + ["a flood"]
    assert vocabulary(texts, most=2) == ["and", "raid"]
    assert "count" not in vocabulary(texts, most=9)


def test_words_that_were_near_stay_near() -> None:
    random = np.random.default_rng(1)
    centres = random.normal(size=(2, 40))
    encoded = np.concatenate([each + random.normal(scale=0.1, size=(30, 40)) for each in centres])
    small = reduced(encoded.astype(np.float32), 8).astype(float)
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    assert small.shape == (60, 8)
    assert small[0] @ small[1] > 0.5 > small[0] @ small[40]
