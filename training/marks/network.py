"""The network of marks: the first layers of the base weights over masked pieces, heads for words and for sentences."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from transformers import BertModel

from hearsay.reading.marks.pieces import NAME_PIECE

WORD_HEADS = ("loaded", "babe_words")
SENTENCE_HEADS = ("is_biased", "is_subjective")
TONES = 3
SHUT = -10000.0  # added to the attention that pieces behind the end would get
LIKE_A_NAME = (2231, 2406, 2177, 2111, 3003)  # government, country, group, people, leader: how `NAME` begins


class Scores(NamedTuple):
    """(sentences, pieces, word heads), (sentences, sentence heads) and (sentences, TONES), all logits."""

    words: Tensor
    sentences: Tensor
    tones: Tensor


class MarkNetwork(nn.Module):
    """The encoder and its heads.

    Sentences are judged by the mean of their pieces and, with `reads_most`, by the most that any piece says too, since
    one word may be enough to judge.
    The embeddings and the first `frozen` layers stay as they are, so that what they say of a sentence is reckoned
    once for all epochs and folds (`lower`); the others are trained (`upper`).
    """

    def __init__(self, base: Path, *, frozen: int, reads_most: bool = True, dropout: float = 0.1) -> None:
        super().__init__()
        self.frozen, self.reads_most = frozen, reads_most
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        size = self.bert.config.hidden_size
        whole = size * (1 + reads_most)
        with torch.no_grad():
            table = self.bert.embeddings.word_embeddings.weight
            table[NAME_PIECE] = table[list(LIKE_A_NAME)].mean(0)
        for part in (self.bert.embeddings, *self.bert.encoder.layer[:frozen]):
            part.requires_grad_(False)
        self.dropout = nn.Dropout(dropout)
        self.of_words = nn.Linear(size, len(WORD_HEADS))
        self.of_sentences = nn.Linear(whole, len(SENTENCE_HEADS))
        self.of_tones = nn.Linear(whole, TONES)

    def take_over(self, state: Mapping[str, Tensor]) -> None:
        """Begins with the weights of another network; heads of another shape begin anew."""
        own = self.state_dict()
        own |= {name: value for name, value in state.items() if value.shape == own[name].shape}
        self.load_state_dict(own)

    def forward(self, ids: Tensor) -> Scores:
        """The scores; `ids` is (sentences, pieces), 0 where there is none."""
        mask = ids != 0
        return self.upper(self.lower(ids, mask), mask)

    def lower(self, ids: Tensor, mask: Tensor) -> Tensor:
        """(sentences, pieces, size): what the frozen layers say."""
        hidden = self.bert.embeddings(input_ids=ids.long())
        return self._through(hidden, mask, 0, self.frozen)

    def upper(self, hidden: Tensor, mask: Tensor) -> Scores:
        """The scores, from what the frozen layers say."""
        hidden = self._through(hidden, mask, self.frozen, len(self.bert.encoder.layer))
        there = mask.unsqueeze(-1)
        mean = (hidden * there).sum(1) / there.sum(1)
        most = [hidden.masked_fill(~there, SHUT).amax(1)] if self.reads_most else []
        whole = self.dropout(torch.cat([mean, *most], dim=-1))
        return Scores(self.of_words(self.dropout(hidden)), self.of_sentences(whole), self.of_tones(whole))

    def _through(self, hidden: Tensor, mask: Tensor, first: int, last: int) -> Tensor:
        """What the layers from `first` to before `last` make of it."""
        shut = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * SHUT
        for layer in self.bert.encoder.layer[first:last]:
            found = layer(hidden, attention_mask=shut)
            hidden = found[0] if isinstance(found, tuple) else found
        return hidden
