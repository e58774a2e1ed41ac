"""`python -m training.marks`: the network that reads masked sentences, out-of-fold scores for BABE, and what is shipped.

A first stage learns from BASIL, CheckThat and NewsMTSC; a second goes on from it with BABE as well. `--folds` repeats
the second for each fifth of BABE that is kept from it, and leaves what it says of that fifth; `--ship` copies the
network into `src/hearsay/model/`. None of the four corpora is openly licensed: with `--open-data-only` there is
nothing to learn from, and that is said.
"""

import argparse
import json
import logging
import random
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from evaluation.corpora import lines_of
from hearsay.reading.encoder import SHIPPED
from hearsay.reading.marks.judge import NETWORK
from hearsay.reading.marks.pieces import MarkPieces
from training.base import base_folder
from training.corpora import voice
from training.corpora.voice import Sentence, fifth_of, is_kept_back
from training.marks.export import export
from training.marks.fit import Item, Settings, fit, items, judged
from training.marks.network import MarkNetwork

FIRST = Settings(epochs=2)
SECOND = Settings(epochs=3, seed=2)
SOBER_SENTENCES = 1200  # of BASIL without a lexical mark; all would drown the 300 that have one
TONE_SENTENCES = 3500  # of NewsMTSC: about as much as all the others together
FOLDS = 5


class Taught(NamedTuple):
    """The items of each part, in the order of its corpus."""

    babe: list[Item]
    checkthat: list[Item]
    loaded: list[Item]
    sober: list[Item]
    tones: list[Item]


def main() -> None:
    """Trains what is not trained yet; exports it; with --folds scores BABE, with --ship makes it the shipped network."""
    options = _options()
    if options.open_data_only:
        raise SystemExit(
            "no corpus of judging wording is openly licensed; without a network, rules alone find marks"
        )
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(options.threads)
    babe = list(voice.babe(lines_of("voice/babe.jsonl.gz")))
    taught = _taught(babe)
    first = options.folder / "first"
    fit(_begun(None), [*taught.checkthat, *taught.loaded, *taught.sober, *taught.tones], FIRST, first)
    if options.folds:
        _fold(babe, taught, first, options.folder)
    network = fit(_begun(first), _second(taught, taught.babe), SECOND, options.folder / "second")
    export(network, options.folder / "model")
    if options.ship:
        shutil.copyfile(options.folder / "model" / NETWORK, SHIPPED / NETWORK)


def _begun(stage: Path | None) -> MarkNetwork:
    """The network with the base weights, or with the average that a stage has left."""
    torch.manual_seed(FIRST.seed)
    network = MarkNetwork(base_folder())
    if stage is not None:
        network.load_state_dict(torch.load(stage / "last.pt", weights_only=True)["average"])
    return network


def _taught(babe: Sequence[Sentence]) -> Taught:
    """What is learned from. A fifth of BASIL's events, and CheckThat's development split, are kept from all stages."""
    basil = [s for s in voice.basil(lines_of("voice/basil.jsonl.gz")) if not is_kept_back(s.name)]
    sober = [s for s in basil if not any(s.loaded or ())]
    choice = random.Random(FIRST.seed)  # noqa: S311  (a sample, no secret)
    tones = list(voice.newsmtsc(lines_of("voice/newsmtsc.jsonl.gz")))
    pieces, network = MarkPieces(base_folder() / "tokenizer.json"), _begun(None)
    return Taught(
        items(babe, pieces, network),
        items(list(voice.checkthat(lines_of("voice/checkthat_en.jsonl.gz"), "train")), pieces, network),
        items([s for s in basil if any(s.loaded or ())], pieces, network),
        items(choice.sample(sober, min(SOBER_SENTENCES, len(sober))), pieces, network),
        items(choice.sample(tones, min(TONE_SENTENCES, len(tones))), pieces, network),
    )


def _second(taught: Taught, babe: Sequence[Item]) -> list[Item]:
    return [*babe, *taught.checkthat, *taught.loaded, *taught.sober[: SOBER_SENTENCES // 2]]


def _fold(babe: Sequence[Sentence], taught: Taught, first: Path, folder: Path) -> None:
    """Writes what a network that has not seen it says of each sentence of BABE, by its place in the corpus."""
    said: dict[int, dict[str, object]] = {}
    for fold in range(FOLDS):
        held = [at for at, sentence in enumerate(babe) if fifth_of(sentence.name) == fold]
        rest = [taught.babe[at] for at in sorted(set(range(len(babe))) - set(held))]
        network = fit(_begun(first), _second(taught, rest), SECOND, folder / f"fold{fold}")
        for at, own in zip(held, judged(network, [taught.babe[at] for at in held]), strict=True):
            words = own.words.max(axis=1).round(4).tolist()
            said[babe[at].place] = {
                "biased": round(float(own.sentence[0]), 4),
                "subjective": round(float(own.sentence[1]), 4),
                "words": dict(zip(taught.babe[at].cut.words.tolist(), words, strict=True)),
            }
    (folder / "babe_folds.json").write_text(json.dumps(said, sort_keys=True) + "\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training.marks", description=main.__doc__)
    parser.add_argument(
        "--folder", type=Path, default=Path("runs/marks"), help="checkpoints, scores, the network"
    )
    parser.add_argument("--folds", action="store_true", help="also train one network for each fifth of BABE")
    parser.add_argument("--open-data-only", action="store_true", help="refuses: none of the corpora is open")
    parser.add_argument("--ship", action="store_true", help="make the result the network that hearsay ships")
    parser.add_argument("--threads", type=int, default=2, help="processor threads")
    return parser.parse_args()


if __name__ == "__main__":
    main()
