"""`python -m training`: trains all heads together, goes on where it stopped, and says how well it does."""

import argparse
import json
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch

from evaluation.corpora import path_of
from hearsay.reading.pieces import Pieces
from training import development
from training.augment import augmented
from training.base import base_folder
from training.corpora import polnear
from training.examples import Example
from training.fit import Settings, Trainer
from training.heads import HEADS, ROLES
from training.items import Item, items
from training.network import Network


def main() -> None:
    """Trains, or goes on training, and writes the scores of each epoch beside the checkpoint."""
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    settings = Settings(**{k: v for k, v in vars(options).items() if k in Settings.__dataclass_fields__})
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    base = base_folder()
    pieces = Pieces(base / "tokenizer.json")
    network = Network(base, HEADS, settings.dropout)
    examples = list(polnear.examples(path_of("statements/polnear/train.jsonl.gz"), every_annotator=True))
    trainer = Trainer(network, settings, options.folder)
    history = trainer.fit(partial(epoch_items, examples, pieces), partial(development.scores, pieces=pieces, head=ROLES))
    (options.folder / "history.json").write_text(json.dumps(history, indent=1) + "\n")


def epoch_items(examples: Sequence[Example], pieces: Pieces, epoch: int) -> list[Item]:
    """The items of one epoch: every example as it is or, by chance, in another style of marks."""
    return [item for example in examples for item in items(augmented(example, epoch), pieces, HEADS)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=Path("build/training"), help="checkpoints and scores")
    for name, field in Settings.__dataclass_fields__.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(field.default), default=field.default)
    return parser.parse_args()


main()
