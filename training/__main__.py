"""`python -m training`: statements, what stands within them, all layers together, event types; exported, calibrated.

Every stage goes on where it stopped and leaves what it made in its folder; nothing in `src/` changes unless
`--ship` says so.
"""

import argparse
import json
import logging
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch

from hearsay.reading.encoder import SHIPPED
from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import HeadSpec
from training import card, curriculum, development
from training.augment import augmented
from training.base import base_folder
from training.calibrate import calibrate
from training.examples import Example
from training.export import export
from training.fit import Settings, Trainer
from training.heads import HEADS, STATEMENTS, WITH_INNER
from training.items import Item, items
from training.nested import with_nested
from training.network import Network
from training.silver import of_pairs, with_types

FIRST = Settings(epochs=8)
SECOND = Settings(epochs=5, encoder_rate=1e-4, head_rate=5e-4, seed=2, masked=0.08)
THIRD = Settings(epochs=5, encoder_rate=1e-4, head_rate=1e-3, seed=3, masked=0.04)
FOURTH = Settings(epochs=2, encoder_rate=6e-5, head_rate=5e-4, seed=4, masked=0.06)
# What an epoch takes: of the attribution corpus in each stage, and of the other corpora in the fourth, as a share of
# what the third takes of them.
THIRD_STATEMENTS, FOURTH_STATEMENTS, FOURTH_OTHERS = 0.5, 1.0, 0.5


class Start(NamedTuple):
    """The folder of the stage whose weights another begins with, and the heads that both have."""

    folder: Path
    heads: Sequence[HeadSpec]


class Corpus(NamedTuple):
    """The examples of a corpus, and the share of them that an epoch takes."""

    share: float
    examples: Sequence[Example]


def main() -> None:
    """Trains what is not trained yet, exports and calibrates it; with --ship, makes it the shipped model."""
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(options.threads)
    student = _fourth(options.folder, open_data_only=options.open_data_only)
    model = options.folder / "model"
    export(student, base_folder(), model, name=options.name, version=options.version)
    calibrate(model)
    if options.ship:
        shutil.copytree(model, SHIPPED, dirs_exist_ok=True)
        card.write(SHIPPED / "MODEL_CARD.md", open_data_only=options.open_data_only)


def _fourth(folder: Path, *, open_data_only: bool) -> Network:
    """The network after all stages: statements, what stands within them, all layers, types read off a lexicon."""
    examples = curriculum.statements(open_data_only=open_data_only)
    corpora = [
        Corpus(part.share, list(part.examples()))
        for part in curriculum.PARTS
        if part.is_open or not open_data_only
    ]
    pieces = Pieces(base_folder() / "tokenizer.json")
    reader = folder / "third/model"
    if not (reader / "heads.json").exists():
        attributed = Corpus(THIRD_STATEMENTS, examples)
        _third(folder, AllLayers(attributed, corpora, pieces), pieces)
    typed = [Corpus(c.share * FOURTH_OTHERS, with_types(c.examples, reader)) for c in corpora]
    if not open_data_only:
        typed.append(Corpus(1.0, list(of_pairs(list(curriculum.pairs()), reader))))
    items_of = AllLayers(Corpus(FOURTH_STATEMENTS, with_types(examples, reader)), typed, pieces)
    return train(items_of, pieces, HEADS, FOURTH, folder / "fourth", start=Start(folder / "third", HEADS))


def _third(folder: Path, items_of: "AllLayers", pieces: Pieces) -> None:
    if not (folder / "second/last.pt").exists():
        _second(folder, items_of.statements.examples, pieces)
    found = train(
        items_of, pieces, HEADS, THIRD, folder / "third", start=Start(folder / "second", STATEMENTS)
    )
    export(found, base_folder(), folder / "third/model", name="third", version="0")


def _second(folder: Path, examples: Sequence[Example], pieces: Pieces) -> None:
    teacher = folder / "first/model"
    if not (teacher / "heads.json").exists():  # the last file that an export writes
        first = train(
            partial(restyled, examples, pieces, STATEMENTS), pieces, STATEMENTS, FIRST, folder / "first"
        )
        export(first, base_folder(), teacher, name="teacher", version="0")
    nested = with_nested(examples, teacher)
    train(
        partial(restyled, nested, pieces, WITH_INNER),
        pieces,
        WITH_INNER,
        SECOND,
        folder / "second",
        start=Start(folder / "first", STATEMENTS),
    )


def train(
    items_of: Callable[[int], Sequence[Item]],
    pieces: Pieces,
    heads: Sequence[HeadSpec],
    settings: Settings,
    folder: Path,
    *,
    start: Start | None = None,
) -> Network:
    """The averaged network of one stage; `items_of` gives the items of an epoch."""
    torch.manual_seed(settings.seed)
    network = Network(base_folder(), heads, settings.dropout)
    if start is not None:
        network.take_over(torch.load(start.folder / "last.pt", weights_only=True)["average"], start.heads)
    trainer = Trainer(network, settings, folder)
    history = trainer.fit(items_of, partial(development.scores, pieces=pieces))
    (folder / "history.json").write_text(json.dumps(history, indent=1) + "\n")
    network.load_state_dict(trainer.average)
    return network


def restyled(
    examples: Sequence[Example], pieces: Pieces, heads: Sequence[HeadSpec], epoch: int
) -> list[Item]:
    """The items of one epoch: every example as it is or, by chance, in another style of marks."""
    return [item for example in examples for item in items(augmented(example, epoch), pieces, heads)]


class AllLayers:
    """The items of an epoch of the last stages: a share of the attributions, and of every other corpus."""

    def __init__(self, statements: Corpus, corpora: Sequence[Corpus], pieces: Pieces) -> None:
        self.statements, self._pieces = statements, pieces
        self._parts = [
            (corpus.share, [list(items(e, pieces, HEADS)) for e in corpus.examples]) for corpus in corpora
        ]

    def __call__(self, epoch: int) -> list[Item]:
        """The items of that epoch."""
        statements = curriculum.of_epoch(self.statements.examples, self.statements.share, epoch)
        taken = [curriculum.of_epoch(found, share, epoch) for share, found in self._parts]
        rest = [item for found in taken for example in found for item in example]
        return [*restyled(statements, self._pieces, HEADS, epoch), *rest]


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
    parser.add_argument("--version", default="2", help="the model's version in every Reading")
    parser.add_argument("--threads", type=int, default=2, help="processor threads")
    return parser.parse_args()


if __name__ == "__main__":
    main()
