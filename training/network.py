"""The network: MiniLM with word features added to its input, and one linear layer shared by the heads."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel

from hearsay.reading.pieces import CASES, FEATURES, HEADLINES, QUOTINGS, Passage
from hearsay.reading.scores import (
    DISTANCE_BUCKETS,
    FORBIDDEN,
    RANK_BUCKETS,
    Floats,
    HeadSpec,
    PointerSpec,
    TagSpec,
    distance_buckets,
    rank_buckets,
)
from training.crf import LinearChain
from training.items import Arrows


class Pointer(nn.Module):
    """A pointer head's numbers beside its columns, and its loss."""

    def __init__(self, head: PointerSpec) -> None:
        super().__init__()
        self.head = head
        self.distance = nn.Parameter(torch.zeros(DISTANCE_BUCKETS))
        self.rank = nn.Parameter(torch.zeros(RANK_BUCKETS))

    def loss(self, scores: Tensor, arrows: Sequence[Arrows]) -> Tensor:
        """The summed negative log-likelihood of the right targets; `scores` is (words, head columns)."""
        losses = [self._block(scores, block) for block in arrows]
        return torch.stack(losses).sum() if losses else scores.sum() * 0

    def _block(self, scores: Tensor, arrows: Arrows) -> Tensor:
        size = self.head.size
        origins, targets = (torch.from_numpy(a).long() for a in (arrows.origins, arrows.candidates))
        own = scores[origins]
        none = own[:, 2 * size :]
        pairs = own[:, :size] @ scores[targets, size : 2 * size].T / size**0.5
        distances = distance_buckets(arrows.origins, arrows.candidates)
        ranks = rank_buckets(arrows.origins, arrows.candidates)
        pairs = pairs + self.distance[torch.from_numpy(distances).long()]
        pairs = pairs + self.rank[torch.from_numpy(ranks).long()]
        right = torch.from_numpy(arrows.right)
        right = torch.cat([right, ~right.any(1, keepdim=True)], dim=1)
        every = torch.cat([pairs, none], dim=1)
        found = every.masked_fill(~right, FORBIDDEN)
        return (torch.logsumexp(every, 1) - torch.logsumexp(found, 1)).sum()


class Network(nn.Module):
    """The encoder, the features of words, the columns of all heads, and what single heads keep beside them."""

    def __init__(self, base: Path, heads: Sequence[HeadSpec], dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = tuple(heads)
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        size = self.bert.config.hidden_size
        self.features = nn.ModuleList([nn.Embedding(count, size) for count in (CASES, QUOTINGS, HEADLINES)])
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(dropout)
        self.columns = nn.Linear(size, sum(head.columns for head in heads))
        self.chains = nn.ModuleDict({h.name: LinearChain(h) for h in heads if isinstance(h, TagSpec)})
        self.pointers = nn.ModuleDict({h.name: Pointer(h) for h in heads if isinstance(h, PointerSpec)})

    def forward(self, pieces: Tensor) -> Tensor:
        """(passages, pieces, columns): the scores of all heads. `pieces` is (passages, pieces, features)."""
        ids = pieces[..., 0].long()
        inputs = self.bert.embeddings.word_embeddings(ids)
        for column, table in enumerate(self.features, start=1):
            inputs = inputs + functional.embedding(pieces[..., column].long(), table.weight)
        hidden = self.bert(inputs_embeds=inputs, attention_mask=(ids != 0).long()).last_hidden_state
        return self.columns(self.dropout(hidden))

    def take_over(self, state: Mapping[str, Tensor], heads: Sequence[HeadSpec]) -> None:
        """Begins with the weights of another network, whose first heads were `heads`, as they are this one's.

        Raises:
            ValueError: `heads` are not the first heads of this network.
        """
        if self.heads[: len(heads)] != tuple(heads):
            raise ValueError("the columns of the other network would belong to other heads here")
        count = sum(head.columns for head in heads)
        own = self.state_dict()
        for name in own.keys() & state.keys():
            value = state[name]
            is_shared = name.startswith("columns.")
            own[name] = torch.cat([value[:count], own[name][count:]]) if is_shared else value
        self.load_state_dict(own)

    def slices(self) -> dict[str, slice]:
        """The columns of each head."""
        ends = torch.tensor([h.columns for h in self.heads]).cumsum(0).tolist()
        return {h.name: slice(end - h.columns, end) for h, end in zip(self.heads, ends, strict=True)}


def word_scores(network: Network, passages: Sequence[Passage]) -> list[Floats]:
    """(words, columns) float32 for each passage."""
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].pieces))
    found: dict[int, Floats] = {}
    for at in range(0, len(order), 16):
        rows = order[at : at + 16]
        longest = max(len(passages[r].pieces) for r in rows)
        pieces = np.zeros((len(rows), longest, FEATURES), np.int32)
        for row, index in enumerate(rows):
            pieces[row, : len(passages[index].pieces)] = passages[index].pieces
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = network(torch.from_numpy(pieces)).float().numpy()
        for row, index in enumerate(rows):
            found[index] = scores[row, passages[index].first]
    return [found[i] for i in range(len(passages))]
