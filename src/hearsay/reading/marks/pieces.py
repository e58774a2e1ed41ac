"""The word pieces of a masked sentence: what the network of marks is given."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from hearsay.reading.marks.masked import NAME, Word

Ints = NDArray[np.int32]

LONGEST = 192  # pieces of a sentence that are looked at: all but one in ten thousand have fewer
CLS, SEP = 101, 102  # of the uncased BERT vocabulary
NAME_PIECE = 1593  # the piece of `NAME` in it; `Pieces` checks all three


class Cut(NamedTuple):
    """One sentence: its piece ids; for each word that has one among them its first piece, and which word it is."""

    ids: Ints
    first: Ints
    words: Ints


class MarkPieces:
    """Cuts masked sentences with the tokenizer of the shipped model."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        wanted = {"[CLS]": CLS, "[SEP]": SEP, NAME: NAME_PIECE}
        if any(self._tokenizer.token_to_id(piece) != place for piece, place in wanted.items()):
            raise ValueError(f"{tokenizer} holds another vocabulary than the uncased BERT one that is needed")

    def cut(self, words: Sequence[Word]) -> Cut:
        """The pieces of a sentence, no more than `LONGEST`; words beyond them have no first piece."""
        encoding = self._tokenizer.encode(
            [word.text for word in words], is_pretokenized=True, add_special_tokens=False
        )
        ids = encoding.ids[: LONGEST - 2]
        of_word = np.array(encoding.word_ids[: len(ids)], np.int32)
        first = np.flatnonzero(np.diff(of_word, prepend=-1) != 0)
        return Cut(np.array([CLS, *ids, SEP], np.int32), (first + 1).astype(np.int32), of_word[first])
