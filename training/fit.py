"""The training loop: seeded, resumable from its last checkpoint, with an average of the weights kept beside them."""

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from hearsay.reading.pieces import CLS, FEATURES, SEP
from hearsay.reading.scores import HeadSpec, PointerSpec, ScaleSpec, TagSpec, WordSpec
from training.heads import CHAINED, WEIGHTS
from training.items import Item
from training.network import Network

MASK = 103  # of the uncased BERT vocabulary

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """Everything that decides a training run, written into the checkpoint and the model card."""

    epochs: int = 10
    pieces_per_step: int = 3072
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    weight_decay: float = 0.01
    warmup: float = 0.06
    dropout: float = 0.1
    average: float = 0.998
    masked: float = 0.0  # share of pieces hidden in each step, so that nothing is learnt by heart
    seed: int = 1


class Batch:
    """Items padded to one length."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        longest = max(len(i.passage.pieces) for i in items)
        self.words = max(len(i.passage.first) for i in items)
        pieces = np.zeros((len(items), longest, FEATURES), np.int32)
        first = np.zeros((len(items), self.words), np.int64)
        mask = np.zeros((len(items), self.words), np.float32)
        begins = np.zeros((len(items), self.words), bool)
        for row, item in enumerate(items):
            count = len(item.passage.first)
            pieces[row, : len(item.passage.pieces)] = item.passage.pieces
            first[row, :count] = item.passage.first
            mask[row, :count] = 1
            begins[row, :count] = item.begins
        self.pieces, self.first = torch.from_numpy(pieces), torch.from_numpy(first)
        self.mask, self.begins = torch.from_numpy(mask), torch.from_numpy(begins)

    def share(self, head: str) -> float:
        """The share of the batch's words that stand in passages which teach this head."""
        taught = sum(len(item.passage.first) for item in self.items if item.teaches(head))
        return taught / max(sum(len(item.passage.first) for item in self.items), 1)

    def tags(self, head: str) -> tuple[Tensor, Tensor]:
        """(passages, words) the right columns, and the mask of the passages that teach this head."""
        tags = np.zeros((len(self.items), self.words), np.int64)
        taught = np.zeros((len(self.items), 1), np.float32)
        for row, item in enumerate(self.items):
            if head in item.tags:
                tags[row, : len(item.tags[head])] = item.tags[head]
                taught[row] = 1
        return torch.from_numpy(tags), self.mask * torch.from_numpy(taught)


def hide(pieces: Tensor, share: float) -> None:
    """Replaces that share of the pieces, drawn anew, by the mask; marks between paragraphs stay."""
    ids = pieces[..., 0]
    hidden = (torch.rand(ids.shape) < share) & (ids != 0) & (ids != CLS) & (ids != SEP)
    ids[hidden] = MASK


def loss_of(network: Network, batch: Batch) -> Tensor:
    """The weighted sum of the heads' losses on one batch.

    A head's mean loss counts with the square root of the share of the batch that teaches it, so that
    the few sentences of a small corpus do not outweigh all others.
    """
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network(batch.pieces)
    scores = scores.float()
    words = scores.gather(1, batch.first.unsqueeze(-1).expand(-1, -1, scores.shape[-1]))
    slices = network.slices()
    losses = [scores.sum() * 0]
    for head in network.heads:
        share = batch.share(head.name)
        if share:
            loss = _head_loss(network, head, words[..., slices[head.name]], batch)
            losses.append(WEIGHTS[head.name] * share**0.5 * loss)
    return torch.stack(losses).sum()


def _head_loss(network: Network, head: HeadSpec, scores: Tensor, batch: Batch) -> Tensor:
    if isinstance(head, TagSpec):
        tags, mask = batch.tags(head.name)
        chain = network.chains[head.name]
        loss = chain.loss if head.name in CHAINED else chain.loss_of_words
        return loss(scores, batch.begins, tags, mask)
    if isinstance(head, WordSpec):
        index = _labelled([item.words.get(head.name) for item in batch.items]).long()
        return nn.functional.cross_entropy(scores[index[:, 0], index[:, 1]], index[:, 2])
    if isinstance(head, ScaleSpec):
        index = _labelled([item.scales.get(head.name) for item in batch.items])
        found = scores[index[:, 0].long(), index[:, 1].long(), 0]
        return nn.functional.smooth_l1_loss(found, index[:, 2])
    return _pointer_loss(network.pointers[head.name], head, scores, batch)


def _labelled(taught: Sequence[np.ndarray | None]) -> Tensor:
    """(labelled words, 3): passage, word, label or value."""
    found = [np.insert(pairs, 0, row, axis=1) for row, pairs in enumerate(taught) if pairs is not None]
    return torch.from_numpy(np.concatenate(found))


def _pointer_loss(pointer: nn.Module, head: PointerSpec, scores: Tensor, batch: Batch) -> Tensor:
    arrows = [item.arrows.get(head.name, []) for item in batch.items]
    count = sum(len(block.origins) for found in arrows for block in found)
    losses = [pointer.loss(scores[row], found) for row, found in enumerate(arrows) if found]
    return torch.stack(losses).sum() / count


def batches(items: Sequence[Item], pieces_per_step: int, random: np.random.Generator) -> Iterator[list[Item]]:
    """All items once, in random batches of passages of like length."""
    noise = random.normal(0, 12, len(items))
    order = sorted(range(len(items)), key=lambda i: len(items[i].passage.pieces) + noise[i])
    groups: list[list[Item]] = [[]]
    longest = 0
    for index in order:
        longest = max(longest, len(items[index].passage.pieces))
        if groups[-1] and longest * (len(groups[-1]) + 1) > pieces_per_step:
            groups.append([])
            longest = len(items[index].passage.pieces)
        groups[-1].append(items[index])
    for group in random.permutation(len(groups)):
        yield groups[group]


class Trainer:
    """One run. `fit` goes on from the last checkpoint in `folder` where there is one."""

    def __init__(self, network: Network, settings: Settings, folder: Path) -> None:
        self.network, self.settings, self.folder = network, settings, folder
        self.optimiser = torch.optim.AdamW(
            _groups(network, settings), weight_decay=settings.weight_decay, fused=True
        )
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.average = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self.epoch = self.step = 0

    def fit(
        self,
        items_of: Callable[[int], Sequence[Item]],
        evaluate: Callable[[Network], Mapping[str, float]],
    ) -> list[Mapping[str, float]]:
        """The development scores after each epoch. `items_of` gives the items of an epoch."""
        history = self._resume()
        while self.epoch < self.settings.epochs:
            random = np.random.default_rng((self.settings.seed, self.epoch))
            torch.manual_seed(self.settings.seed * 1000 + self.epoch)
            self._epoch(list(batches(items_of(self.epoch), self.settings.pieces_per_step, random)))
            self.epoch += 1
            history.append(self._evaluate(evaluate))
            log.info("epoch %d: %s", self.epoch, {k: round(v, 2) for k, v in history[-1].items()})
            self._save(history)
        return history

    def _epoch(self, groups: Sequence[list[Item]]) -> None:
        self.network.train()
        began, pieces, mean = time.monotonic(), 0, 0.0
        for at, group in enumerate(groups):
            self._rate((self.epoch + at / len(groups)) / self.settings.epochs)
            batch = Batch(group)
            hide(batch.pieces, self.settings.masked)
            loss = loss_of(self.network, batch)
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
            self._remember()
            mean += (loss.item() - mean) / min(at + 1, 50)
            pieces += int((batch.pieces[..., 0] != 0).sum())
            if at % 50 == 0:
                speed = pieces / (time.monotonic() - began)
                log.info("epoch %d %d/%d loss %.4f %.0f pieces/s", self.epoch, at, len(groups), mean, speed)

    def _rate(self, progress: float) -> None:
        warmup = self.settings.warmup
        share = progress / warmup if progress < warmup else (1 - progress) / (1 - warmup)
        for group, rate in zip(self.optimiser.param_groups, self.rates, strict=True):
            group["lr"] = rate * max(share, 0.01)

    def _remember(self) -> None:
        self.step += 1
        keep = min(self.settings.average, self.step / (self.step + 10))
        with torch.no_grad():
            for name, value in self.network.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - keep)

    def _evaluate(self, evaluate: Callable[[Network], Mapping[str, float]]) -> Mapping[str, float]:
        """The scores of the averaged weights."""
        own = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.network.load_state_dict(self.average)
        self.network.eval()
        scores = evaluate(self.network)
        self.network.load_state_dict(own)
        return scores

    def _save(self, history: Sequence[Mapping[str, float]]) -> None:
        state = {
            "settings": asdict(self.settings),
            "network": self.network.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "epoch": self.epoch,
            "step": self.step,
            "history": list(history),
        }
        self.folder.mkdir(parents=True, exist_ok=True)
        torch.save(state, self.folder / "last.part")
        (self.folder / "last.part").replace(self.folder / "last.pt")

    def _resume(self) -> list[Mapping[str, float]]:
        path = self.folder / "last.pt"
        if not path.exists():
            return []
        state = torch.load(path, weights_only=True)
        if state["settings"] != asdict(self.settings):
            raise SystemExit(f"{path} was made with other settings; choose another --folder or remove it")
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average, self.epoch, self.step = state["average"], state["epoch"], state["step"]
        return list(state["history"])


def _groups(network: Network, settings: Settings) -> list[dict[str, object]]:
    """Parameters with their rates: lower layers learn slower, heads faster. Piece embeddings stay as they are."""
    bert = network.bert
    bert.embeddings.word_embeddings.weight.requires_grad_(False)
    layers = list(bert.encoder.layer)
    groups: list[dict[str, object]] = []
    taken: set[int] = set()
    for depth, layer in enumerate([bert.embeddings, *layers]):
        rate = settings.encoder_rate * settings.layer_decay ** (len(layers) - depth)
        parameters = [p for p in layer.parameters() if p.requires_grad]
        taken |= {id(p) for p in layer.parameters()}
        groups.append({"params": parameters, "lr": rate})
    rest = [p for p in network.parameters() if id(p) not in taken]
    return [*groups, {"params": rest, "lr": settings.head_rate}]
