"""`python -m training`: a first model for the outer layer, then all heads together, exported and calibrated.

Every stage goes on where it stopped and leaves what it made in its folder; nothing in `src/` changes unless
`--ship` says so.
"""

import argparse
import json
import logging
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch

from evaluation.corpora import path_of
from hearsay.reading.encoder import SHIPPED
from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import HeadSpec
from training import card, development
from training.augment import augmented
from training.base import base_folder
from training.calibrate import calibrate
from training.corpora import gum, polnear
from training.examples import Example
from training.export import export
from training.fit import Settings, Trainer
from training.heads import HEADS, ROLES, SHIPPED_HEADS
from training.items import Item, items
from training.nested import with_nested
from training.network import Network

FIRST = Settings(epochs=8)
SECOND = Settings(epochs=5, encoder_rate=1e-4, head_rate=5e-4, seed=2, masked=0.08)


def main() -> None:
    """Trains what is not trained yet, exports and calibrates it; with --ship, makes it the shipped model."""
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(options.threads)
    examples = _examples(open_data_only=options.open_data_only)
    teacher = options.folder / "first/model"
    if not (teacher / "heads.json").exists():  # the last file that an export writes
        first = train(examples, SHIPPED_HEADS, FIRST, options.folder / "first", None)
        export(first, base_folder(), teacher, name="teacher", version="0")
    student = train(
        with_nested(examples, teacher), HEADS, SECOND, options.folder / "second", options.folder / "first"
    )
    student.keep(SHIPPED_HEADS)
    model = options.folder / "model"
    export(student, base_folder(), model, name=options.name, version=options.version)
    calibrate(model)
    if options.ship:
        shutil.copytree(model, SHIPPED, dirs_exist_ok=True)
        card.write(SHIPPED / "MODEL_CARD.md", open_data_only=options.open_data_only)


def train(
    examples: Sequence[Example],
    heads: Sequence[HeadSpec],
    settings: Settings,
    folder: Path,
    start: Path | None,
) -> Network:
    """The averaged network of one stage; `start` is the folder of the stage whose weights it begins with."""
    base = base_folder()
    pieces = Pieces(base / "tokenizer.json")
    torch.manual_seed(settings.seed)
    network = Network(base, heads, settings.dropout)
    if start is not None:
        network.take_over(torch.load(start / "last.pt", weights_only=True)["average"], SHIPPED_HEADS)
    trainer = Trainer(network, settings, folder)
    history = trainer.fit(
        partial(epoch_items, examples, pieces, heads), partial(development.scores, pieces=pieces, head=ROLES)
    )
    (folder / "history.json").write_text(json.dumps(history, indent=1) + "\n")
    network.load_state_dict(trainer.average)
    return network


def epoch_items(
    examples: Sequence[Example], pieces: Pieces, heads: Sequence[HeadSpec], epoch: int
) -> list[Item]:
    """The items of one epoch: every example as it is or, by chance, in another style of marks."""
    return [item for example in examples for item in items(augmented(example, epoch), pieces, heads)]


def _examples(*, open_data_only: bool) -> list[Example]:
    if open_data_only:
        return list(gum.examples(path_of("sources/gum/train.jsonl.gz")))
    return list(polnear.examples(path_of("statements/polnear/train.jsonl.gz"), every_annotator=True))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=main.__doc__)
    parser.add_argument(
        "--folder", type=Path, default=Path("runs/default"), help="checkpoints, scores, the model"
    )
    parser.add_argument(
        "--open-data-only", action="store_true", help="learn from openly licensed corpora alone"
    )
    parser.add_argument("--ship", action="store_true", help="make the result the model that hearsay ships")
    parser.add_argument("--name", default="hearsay-minilm", help="the model's name in every Reading")
    parser.add_argument("--version", default="1", help="the model's version in every Reading")
    parser.add_argument("--threads", type=int, default=2, help="processor threads")
    return parser.parse_args()


if __name__ == "__main__":
    main()
