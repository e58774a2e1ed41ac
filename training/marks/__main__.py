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
from hearsay.reading.marks.masked import word
from hearsay.reading.marks.pieces import MarkPieces
from hearsay.reading.marks.sieve import TABLE, Sieve, packed
from hearsay.reading.word_forms import shipped
from training.base import base_folder
from training.corpora import voice
from training.corpora.voice import Sentence, fifth_of, is_kept_back
from training.marks.export import export
from training.marks.fit import Item, Judged, Settings, fit, is_finished, items, judged
from training.marks.network import MarkNetwork
from training.marks.sieve import sieve

FIRST = Settings(epochs=2)
SECOND = Settings(epochs=3, encoder_rate=1.5e-4)
FIRST_FROZEN, SECOND_FROZEN = 3, 4  # layers that a stage leaves as they are
SOBER_SENTENCES = 1200  # of BASIL without a lexical mark; all would drown the 300 that have one
TONE_SENTENCES = 3500  # of NewsMTSC: about as much as all the others together
FOLDS = 5


class Part(NamedTuple):
    """Sentences of a corpus and, in their order, their items."""

    sentences: Sequence[Sentence]
    items: list[Item]


class Taught(NamedTuple):
    """What is learned from: the corpora, BASIL's sentences with a lexical mark and without."""

    babe: Part
    checkthat: Part
    loaded: Part
    sober: Part
    tones: Part


def main() -> None:
    """Trains what is not trained yet; exports it; with --folds scores BABE, with --ship makes it the shipped network."""
    options = _options()
    if options.open_data_only:
        raise SystemExit(
            "no corpus of judging wording is openly licensed; without a network, rules alone find marks"
        )
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(options.threads)
    first = options.folder / "first"
    if not is_finished(first, FIRST):
        taught = _taught([], _begun(None))
        fit(_begun(None), [item for part in taught[1:] for item in part.items], FIRST, first)
    babe = list(voice.babe(lines_of("voice/babe.jsonl.gz")))
    taught = _taught(babe, _begun(first))
    if options.folds:
        _fold(taught, first, options.folder)
    network = fit(_begun(first), _second(taught, taught.babe.items), SECOND, options.folder / "second")
    model = options.folder / "model"
    export(network, model, _pieces(taught))
    (model / TABLE).write_bytes(packed(_sieve(network, taught)))
    if options.ship:
        for name in (NETWORK, TABLE):
            shutil.copyfile(model / name, SHIPPED / name)


def _begun(first: Path | None) -> MarkNetwork:
    """The network of the first stage as it begins; with the folder of that stage, that of the second."""
    torch.manual_seed(FIRST.seed)
    if first is None:
        return MarkNetwork(base_folder(), frozen=FIRST_FROZEN, reads_most=False)
    network = MarkNetwork(base_folder(), frozen=SECOND_FROZEN)
    network.take_over(torch.load(first / "last.pt", weights_only=True)["average"])
    return network


def _taught(babe: Sequence[Sentence], network: MarkNetwork) -> Taught:
    """What is learned from. A fifth of BASIL's events, and CheckThat's development split, are kept from all stages."""
    basil = [s for s in voice.basil(lines_of("voice/basil.jsonl.gz")) if not is_kept_back(s.name)]
    sober = [s for s in basil if not any(s.loaded or ())]
    choice = random.Random(FIRST.seed)  # noqa: S311  (a sample, no secret)
    tones = list(voice.newsmtsc(lines_of("voice/newsmtsc.jsonl.gz")))
    pieces = MarkPieces(base_folder() / "tokenizer.json")

    def part(sentences: Sequence[Sentence]) -> Part:
        return Part(sentences, items(sentences, pieces, network))

    return Taught(
        babe=part(babe),
        checkthat=part(list(voice.checkthat(lines_of("voice/checkthat_en.jsonl.gz"), "train"))),
        loaded=part([s for s in basil if any(s.loaded or ())]),
        sober=part(choice.sample(sober, min(SOBER_SENTENCES, len(sober)))),
        tones=part(choice.sample(tones, min(TONE_SENTENCES, len(tones)))),
    )


def _pieces(taught: Taught) -> set[int]:
    """The pieces of all that was learned from, and of all words whose form is known."""
    pieces = MarkPieces(base_folder() / "tokenizer.json")
    known = (pieces.cut([word(0, len(each), each)]) for each in shipped().forms)
    cuts = (item.cut for part in taught for item in part.items)
    return {piece for cut in (*known, *cuts) for piece in cut.ids.tolist()}


def _sieve(network: MarkNetwork, taught: Taught) -> Sieve:
    """The sieve, from what the network says of the sentences of the second stage."""
    parts = (taught.babe, taught.checkthat, taught.loaded, taught.sober)
    return sieve(
        [sentence.words for part in parts for sentence in part.sentences],
        judged(network, [item for part in parts for item in part.items]),
    )


def _second(taught: Taught, babe: Sequence[Item]) -> list[Item]:
    """The items of the second stage, with these of BABE."""
    sober = taught.sober.items[: SOBER_SENTENCES // 2]
    return [*babe, *taught.checkthat.items, *taught.loaded.items, *sober]


def _fold(taught: Taught, first: Path, folder: Path) -> None:
    """Writes what a network that has not seen it says of each sentence of BABE, by its place in the corpus."""
    said: dict[int, dict[str, object]] = {}
    sentences, own = taught.babe
    for fold in range(FOLDS):
        held = [at for at, sentence in enumerate(sentences) if fifth_of(sentence.name) == fold]
        rest = [own[at] for at, sentence in enumerate(sentences) if fifth_of(sentence.name) != fold]
        network = fit(_begun(first), _second(taught, rest), SECOND, folder / f"fold{fold}")
        for at, judgement in zip(held, judged(network, [own[at] for at in held]), strict=True):
            said[sentences[at].place] = _shown(own[at], judgement)
    (folder / "babe_folds.json").write_text(json.dumps(said, sort_keys=True) + "\n")


def _shown(item: Item, said: Judged) -> dict[str, object]:
    """What is said of a sentence, as JSON: probabilities, those of words by their places."""
    biased, subjective = said.sentence.round(4).tolist()
    words = dict(zip(item.cut.words.tolist(), said.words.max(axis=1).round(4).tolist(), strict=True))
    return {"biased": biased, "subjective": subjective, "words": words}


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
