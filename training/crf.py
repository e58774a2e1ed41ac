"""A linear-chain conditional random field over the words of a passage (Lafferty et al. 2001)."""

import torch
from torch import Tensor, nn

from hearsay.reading.scores import FORBIDDEN, TagSpec, inside_labels, legal_transitions


class LinearChain(nn.Module):
    """Scores of label paths. Illegal transitions, and I- where a paragraph begins, are forbidden."""

    def __init__(self, head: TagSpec) -> None:
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(head.columns, head.columns))
        legal = torch.from_numpy(legal_transitions(len(head.labels)))
        self.register_buffer("illegal", ~legal)
        self.inside = inside_labels(len(head.labels))

    def legal(self) -> Tensor:
        """(columns, columns): the transitions, with the illegal ones forbidden."""
        return self.transitions.masked_fill(self.illegal, FORBIDDEN)

    def at_paragraphs(self, emissions: Tensor, begins: Tensor) -> Tensor:
        """Emissions with the I- labels forbidden where a paragraph begins; `begins` is (passages, words) bool."""
        forbidden = torch.zeros_like(emissions)
        forbidden[..., self.inside] = FORBIDDEN
        return emissions + forbidden * begins.unsqueeze(-1)

    def loss(self, emissions: Tensor, begins: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """The mean negative log-likelihood a word of the right paths.

        `emissions` is (passages, words, columns) float32, `tags` and `mask` are (passages, words).
        """
        emissions = self.at_paragraphs(emissions, begins)
        transitions = self.legal()
        path = self._path(emissions, tags, mask, transitions)
        taught = mask[:, 0]  # a passage that does not teach this head has no word in the mask
        return ((self._total(emissions, mask, transitions) - path) * taught).sum() / mask.sum()

    def loss_of_words(self, emissions: Tensor, begins: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """The mean cross-entropy a word, without transitions: for heads that are decoded by legal paths alone."""
        emissions = self.at_paragraphs(emissions, begins)
        losses = nn.functional.cross_entropy(emissions.flatten(0, 1), tags.flatten(), reduction="none")
        return (losses * mask.flatten()).sum() / mask.sum()

    def _path(self, emissions: Tensor, tags: Tensor, mask: Tensor, transitions: Tensor) -> Tensor:
        words = emissions.gather(2, tags.unsqueeze(-1)).squeeze(-1) * mask
        # Between paragraphs of a gold path nothing is forbidden: B- or O may follow anything.
        steps = transitions[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        return words.sum(1) + steps.sum(1)

    def _total(self, emissions: Tensor, mask: Tensor, transitions: Tensor) -> Tensor:
        reach = emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            step = torch.logsumexp(reach.unsqueeze(2) + transitions, dim=1) + emissions[:, at]
            reach = torch.where(mask[:, at : at + 1].bool(), step, reach)
        return torch.logsumexp(reach, dim=1)
