"""`python -m training.event_words`: which event words are near each other in meaning, from the base encoder.

The words are the roots of those that stand in lower case in some documents of the training corpora; no text is kept. Each
is encoded alone, the mean over its pieces taken (as the encoder was trained to compare sentences), turned so that most of
what differs lies in few directions (principal components), and rounded to a byte a direction.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoTokenizer, BertModel

from evaluation.ecb import documents
from hearsay.incidents.event_words import DIMENSIONS, TABLE, WORD, root
from training.base import base_folder
from training.word_weights import texts

WORDS = 6000
FEWEST_DOCUMENTS = 3
LONGEST = 24  # letters; what is longer is an address or a mishap
BATCH = 64

Floats = NDArray[np.float32]


def vocabulary(documents: Iterable[str], most: int = WORDS) -> list[str]:
    """The roots of words in lower case that stand in the most documents, in alphabetical order."""
    counts = Counter(word for text in documents for word in roots_in(text))
    common = [each for each, count in counts.items() if count >= FEWEST_DOCUMENTS]
    return sorted(sorted(common, key=lambda each: (-counts[each], each))[:most])


def roots_in(text: str) -> set[str]:
    """The roots of the words of a text that begin in lower case."""
    return {root(word) for word in WORD.findall(text) if word[0].islower() and 2 < len(word) < LONGEST}


def reduced(encoded: Floats, dimensions: int = DIMENSIONS) -> NDArray[np.int8]:
    """(words, dimensions) int8: the directions in which the words differ most."""
    apart = encoded / np.linalg.norm(encoded, axis=1, keepdims=True)
    apart = apart - apart.mean(axis=0)
    _, _, directions = np.linalg.svd(apart, full_matrices=False)
    found = apart @ directions[:dimensions].T
    return np.round(found / np.abs(found).max() * 127).astype(np.int8)


def _texts() -> Iterator[str]:
    yield from texts()
    yield from (each.report.text for each in documents(development=False))


def encoded(words: list[str]) -> Floats:
    """(words, 384) float32: each word alone, as the base encoder sees it."""
    folder = base_folder()
    tokenizer, network = AutoTokenizer.from_pretrained(folder), BertModel.from_pretrained(folder).eval()
    found = []
    with torch.no_grad():
        for start in range(0, len(words), BATCH):
            batch = tokenizer(words[start : start + BATCH], padding=True, return_tensors="pt")
            mask = batch["attention_mask"][..., None]
            found.append((network(**batch).last_hidden_state * mask).sum(1) / mask.sum(1))
    return np.asarray(torch.cat(found).numpy(), np.float32)


def main() -> None:
    """Writes the table beside the module that reads it."""
    words = vocabulary(_texts())
    TABLE.write_bytes(" ".join(words).encode() + b"\n" + reduced(encoded(words)).tobytes())
    print(f"{len(words):,} words -> {TABLE.name}")


if __name__ == "__main__":
    main()
