"""The training loop of the network of marks: seeded, resumable after each epoch, with averaged weights."""

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from hearsay.reading.marks.pieces import Cut, MarkPieces
from hearsay.reading.scores import Floats
from training.corpora.voice import Sentence
from training.marks.network import SENTENCE_HEADS, WORD_HEADS, MarkNetwork

UNTAUGHT = -1

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """Everything that decides a run, written into its checkpoint."""

    epochs: int = 3
    pieces_per_step: int = 1536
    encoder_rate: float = 1e-4
    head_rate: float = 5e-4
    weight_decay: float = 0.01
    warmup: float = 0.1
    average: float = 0.99
    word_weight: float = 1.0
    seed: int = 1


class Item(NamedTuple):
    """A sentence cut into pieces, with what it teaches: `UNTAUGHT` where it teaches nothing.

    `words` is (words with a piece, word heads), `sentence` has a value for each sentence head.
    """

    cut: Cut
    lower: np.ndarray  # (pieces, size) float16: what the frozen layers say
    words: np.ndarray
    sentence: tuple[int, ...]
    tone: int


def items(sentences: Sequence[Sentence], pieces: MarkPieces, network: MarkNetwork) -> list[Item]:
    """The items of sentences, in their order."""
    cuts = [pieces.cut(sentence.words) for sentence in sentences]
    return [_item(*each) for each in zip(sentences, cuts, lowers(network, cuts), strict=True)]


def lowers(network: MarkNetwork, cuts: Sequence[Cut]) -> list[np.ndarray]:
    """What the frozen layers say of each sentence, (pieces, size) float16."""
    network.eval()
    found: dict[int, np.ndarray] = {}
    for rows in _alike(cuts):
        ids = padded([cuts[i] for i in rows])
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = network.lower(ids, ids != 0).half().numpy()
        for row, index in enumerate(rows):
            found[index] = hidden[row, : len(cuts[index].ids)].copy()
    return [found[i] for i in range(len(cuts))]


def _alike(cuts: Sequence[Cut]) -> Iterator[list[int]]:
    """The places of all sentences in batches of like length."""
    order = sorted(range(len(cuts)), key=lambda i: len(cuts[i].ids))
    for at in range(0, len(order), 32):
        yield order[at : at + 32]


def _item(sentence: Sentence, cut: Cut, lower: np.ndarray) -> Item:
    words = np.full((len(cut.first), len(WORD_HEADS)), UNTAUGHT, np.int64)
    for column, head in enumerate(WORD_HEADS):
        labels = getattr(sentence, head)
        if labels is not None:
            words[:, column] = np.array(labels, np.int64)[cut.words]
    taught = [getattr(sentence, head) for head in SENTENCE_HEADS]
    tone = UNTAUGHT if sentence.tone is None else sentence.tone
    return Item(cut, lower, words, tuple(UNTAUGHT if t is None else int(t) for t in taught), tone)


def padded(cuts: Sequence[Cut]) -> Tensor:
    """(sentences, longest) piece ids, 0 behind the end."""
    ids = np.zeros((len(cuts), max(len(cut.ids) for cut in cuts)), np.int64)
    for row, cut in enumerate(cuts):
        ids[row, : len(cut.ids)] = cut.ids
    return torch.from_numpy(ids)


def _stacked(lower: Sequence[np.ndarray]) -> tuple[Tensor, Tensor]:
    """(sentences, longest, size) float32, 0 behind the end, and (sentences, longest): is there a piece?"""
    longest = max(map(len, lower))
    hidden = np.zeros((len(lower), longest, lower[0].shape[1]), np.float32)
    mask = np.zeros((len(lower), longest), bool)
    for row, found in enumerate(lower):
        hidden[row, : len(found)] = found
        mask[row, : len(found)] = True
    return torch.from_numpy(hidden), torch.from_numpy(mask)


def loss_of(network: MarkNetwork, group: Sequence[Item], settings: Settings) -> Tensor:
    """The sum of the heads' mean losses, each with the root of the share of sentences that teach it."""
    hidden, mask = _stacked([item.lower for item in group])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network.upper(network.dropout(hidden), mask)
    losses = [_word_loss(scores.words.float(), group) * settings.word_weight]
    sentences = torch.tensor([item.sentence for item in group])
    losses += [_weighed(scores.sentences[:, c].float(), sentences[:, c]) for c in range(len(SENTENCE_HEADS))]
    tones = torch.tensor([item.tone for item in group])
    taught = tones != UNTAUGHT
    if taught.any():
        loss = functional.cross_entropy(scores.tones.float()[taught], tones[taught])
        losses.append(loss * taught.float().mean() ** 0.5)
    return torch.stack(losses).sum()


def _word_loss(scores: Tensor, group: Sequence[Item]) -> Tensor:
    rows = np.concatenate([np.full(len(item.cut.first), row) for row, item in enumerate(group)])
    first = np.concatenate([item.cut.first for item in group])
    found = scores[torch.from_numpy(rows), torch.from_numpy(first).long()]
    labels = torch.from_numpy(np.concatenate([item.words for item in group]))
    return torch.stack([_weighed(found[:, c], labels[:, c]) for c in range(len(WORD_HEADS))]).sum()


def _weighed(scores: Tensor, labels: Tensor) -> Tensor:
    taught = labels != UNTAUGHT
    if not taught.any():
        return scores.sum() * 0
    loss = functional.binary_cross_entropy_with_logits(scores[taught], labels[taught].float())
    return loss * taught.float().mean() ** 0.5


def batches(found: Sequence[Item], room: int, random: np.random.Generator) -> Iterator[list[Item]]:
    """All items once, in random batches of sentences of like length."""
    noise = random.normal(0, 6, len(found))
    order = sorted(range(len(found)), key=lambda i: len(found[i].cut.ids) + noise[i])
    groups: list[list[Item]] = [[]]
    longest = 0
    for index in order:
        longest = max(longest, len(found[index].cut.ids))
        if groups[-1] and longest * (len(groups[-1]) + 1) > room:
            groups.append([])
            longest = len(found[index].cut.ids)
        groups[-1].append(found[index])
    for at in random.permutation(len(groups)):
        yield groups[at]


def fit(network: MarkNetwork, found: Sequence[Item], settings: Settings, folder: Path) -> MarkNetwork:
    """The network with the average of its last weights; goes on from the checkpoint in `folder` if there is one.

    Raises:
        SystemExit: the checkpoint was made with other settings.
    """
    torch.manual_seed(settings.seed)
    trainable = [p for n, p in network.named_parameters() if p.requires_grad and n.startswith("bert.")]
    heads = [p for n, p in network.named_parameters() if not n.startswith("bert.")]
    optimiser = torch.optim.AdamW(
        [{"params": trainable, "lr": settings.encoder_rate}, {"params": heads, "lr": settings.head_rate}],
        weight_decay=settings.weight_decay,
        fused=True,
    )
    run = _Run(network, optimiser, settings, folder)
    run.resume()
    while run.epoch < settings.epochs:
        run.one(found)
    network.load_state_dict(run.average)
    network.eval()
    return network


def is_finished(folder: Path, settings: Settings) -> bool:
    """Has a run with these settings gone through all its epochs in `folder`?"""
    path = folder / "last.pt"
    return path.exists() and bool(torch.load(path, weights_only=True)["epoch"] >= settings.epochs)


class _Run:
    def __init__(
        self, network: MarkNetwork, optimiser: torch.optim.AdamW, settings: Settings, folder: Path
    ) -> None:
        self.network, self.optimiser, self.settings, self.folder = network, optimiser, settings, folder
        self.average = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self.trained = {name for name, value in network.named_parameters() if value.requires_grad}
        self.epoch = self.step = 0
        self.rates = [group["lr"] for group in optimiser.param_groups]

    def one(self, found: Sequence[Item]) -> None:
        """One epoch, and its checkpoint."""
        settings, began, pieces, mean = self.settings, time.monotonic(), 0, 0.0
        torch.manual_seed(settings.seed * 1000 + self.epoch)
        groups = list(
            batches(found, settings.pieces_per_step, np.random.default_rng((settings.seed, self.epoch)))
        )
        self.network.train()
        for at, group in enumerate(groups):
            self._rate((self.epoch + at / len(groups)) / settings.epochs)
            loss = loss_of(self.network, group, settings)
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
            self._remember()
            mean += (loss.item() - mean) / min(at + 1, 50)
            pieces += sum(len(item.cut.ids) for item in group)
            if at % 20 == 0:
                speed = pieces / (time.monotonic() - began)
                log.info(
                    "%s epoch %d %d/%d loss %.4f %.0f pieces/s",
                    self.folder.name,
                    self.epoch,
                    at,
                    len(groups),
                    mean,
                    speed,
                )
        self.epoch += 1
        self._save()

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
                if name in self.trained:
                    self.average[name].lerp_(value, 1 - keep)

    def _save(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        state: Mapping[str, object] = {
            "settings": asdict(self.settings),
            "network": self.network.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "epoch": self.epoch,
            "step": self.step,
        }
        torch.save(state, self.folder / "last.part")
        (self.folder / "last.part").replace(self.folder / "last.pt")

    def resume(self) -> None:
        """Goes on from the last checkpoint."""
        path = self.folder / "last.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        if state["settings"] != asdict(self.settings):
            raise SystemExit(f"{path} was made with other settings; choose another --folder or remove it")
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average, self.epoch, self.step = state["average"], state["epoch"], state["step"]


class Judged(NamedTuple):
    """What the network says of a sentence, as probabilities: (words with a piece, word heads), (sentence heads)."""

    words: Floats
    sentence: Floats


def judged(network: MarkNetwork, found: Sequence[Item]) -> list[Judged]:
    """What the network says of each item."""
    cuts = [item.cut for item in found]
    network.eval()
    said: dict[int, Judged] = {}
    for rows in _alike(cuts):
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = network.upper(*_stacked([found[i].lower for i in rows]))
        words, sentences = scores.words.float().sigmoid().numpy(), scores.sentences.float().sigmoid().numpy()
        for row, index in enumerate(rows):
            said[index] = Judged(words[row][cuts[index].first], sentences[row])
    return [said[i] for i in range(len(found))]
