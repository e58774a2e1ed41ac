"""The network: MiniLM with word features added to its input, and one linear layer shared by the heads."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel

from hearsay.reading.pieces import CASES, HEADLINES, QUOTINGS
from hearsay.reading.scores import (
    DISTANCE_BUCKETS,
    RANK_BUCKETS,
    HeadSpec,
    PointerSpec,
    TagSpec,
    distance_buckets,
    rank_buckets,
)
from training.crf import LinearChain
from training.items import Arrow


class Pointer(nn.Module):
    """A pointer head's numbers beside its columns, and its loss."""

    def __init__(self, head: PointerSpec) -> None:
        super().__init__()
        self.head = head
        self.distance = nn.Parameter(torch.zeros(DISTANCE_BUCKETS))
        self.rank = nn.Parameter(torch.zeros(RANK_BUCKETS))

    def loss(self, scores: Tensor, arrows: Sequence[Arrow]) -> Tensor:
        """The summed negative log-likelihood of the right targets; `scores` is (words, head columns)."""
        losses = [self._one(scores, arrow) for arrow in arrows]
        return torch.stack(losses).sum() if losses else scores.sum() * 0

    def _one(self, scores: Tensor, arrow: Arrow) -> Tensor:
        size = self.head.size
        targets = torch.from_numpy(arrow.candidates).long()
        none = scores[arrow.origin, 2 * size :]
        origin = torch.tensor([arrow.origin]).int().numpy()
        pairs = scores[targets, size : 2 * size] @ scores[arrow.origin, :size] / size**0.5
        pairs = pairs + self.distance[torch.from_numpy(distance_buckets(origin, arrow.candidates)[0]).long()]
        pairs = pairs + self.rank[torch.from_numpy(rank_buckets(origin, arrow.candidates)[0]).long()]
        right = torch.from_numpy(arrow.right)
        every = torch.cat([pairs, none])
        found = pairs[right] if bool(right.any()) else none
        return torch.logsumexp(every, 0) - torch.logsumexp(found, 0)


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
        """Begins with the weights of another network, whose heads were the first ones of this one's.

        Raises:
            ValueError: `heads` are not the first heads of this network.
        """
        if self.heads[: len(heads)] != tuple(heads):
            raise ValueError("the columns of the other network would belong to other heads here")
        own = self.state_dict()
        for name, value in state.items():
            own[name] = torch.cat([value, own[name][len(value) :]]) if name.startswith("columns.") else value
        self.load_state_dict(own)

    def keep(self, heads: Sequence[HeadSpec]) -> None:
        """Leaves out all heads but these, which are its first ones; the others have taught the encoder."""
        count = sum(head.columns for head in heads)
        whole, self.heads = self.columns, tuple(heads)
        self.columns = nn.Linear(whole.in_features, count)
        with torch.no_grad():
            self.columns.weight.copy_(whole.weight[:count])
            self.columns.bias.copy_(whole.bias[:count])

    def slices(self) -> dict[str, slice]:
        """The columns of each head."""
        ends = torch.tensor([h.columns for h in self.heads]).cumsum(0).tolist()
        return {h.name: slice(end - h.columns, end) for h, end in zip(self.heads, ends, strict=True)}
