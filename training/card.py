"""The model card: what the shipped model is, what it learned from under which licence, and every score measured.

`python -m training.card` writes it from `evaluation/results/`, which `python -m evaluation` makes.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evaluation.__main__ import RESULTS
from hearsay.reading.encoder import SHIPPED
from training.base import PACKAGE, SHA256
from training.corpora.voice import LICENCES
from training.curriculum import learned_from


def write(path: Path, *, open_data_only: bool) -> None:
    """Writes the card of the model beside it."""
    path.write_text("\n".join(_lines(path.parent, open_data_only=open_data_only)) + "\n")


def _lines(folder: Path, *, open_data_only: bool) -> Iterator[str]:
    yield from _model(json.loads((folder / "heads.json").read_text("utf-8")))
    yield ""
    yield from _data(open_data_only=open_data_only)
    yield ""
    if not open_data_only:
        yield from _marks()
        yield ""
    yield from _measured()
    yield ""
    yield from _limits()


def _model(description: dict[str, Any]) -> Iterator[str]:
    yield f"# Model card: {description['name']}, version {description['version']}"
    yield ""
    yield (
        "A MiniLM-L6 encoder (22.7 million parameters, 384 dimensions, uncased, with embeddings of case, quotation "
        "depth and headline added to its input), fine-tuned with one linear layer that all heads share, as int8 ONNX."
    )
    yield ""
    yield f"- Base weights: `{PACKAGE}` from the package index, SHA-256 `{SHA256}`; Apache-2.0."
    yield f"- Heads: {', '.join(head['name'] for head in description['heads'])}."
    yield "- Made with `make train`; see docs/training.md. Weights: Apache-2.0, as the code."


def _data(*, open_data_only: bool) -> Iterator[str]:
    yield "## What it learned from"
    yield ""
    yield from ("| corpus | licence as found |", "|---|---|")
    yield from (f"| {name} | {licence} |" for name, licence in learned_from(open_data_only=open_data_only))
    yield ""
    yield "The training part of each, or all but what is left out for development. None of their text is here."
    yield ""
    yield (
        "Attributions within attributions are marked in no corpus in reach: a first model's own readings of contents "
        "taught two more heads beside the shipped ones, for the encoder's sake; when reading, contents are looked at a "
        "second time instead. The manner of a cue (says, believes, intends, shows) was taught from a lexicon of cue "
        "words checked by hand. The types of events were taught by GENEVA's frames folded into PLOVER's types, and "
        "where no corpus marks them by the project's own lexicon. `--open-data-only` trains on openly licensed corpora "
        "alone."
    )


def _marks() -> Iterator[str]:
    yield "## The network of marks"
    yield ""
    yield (
        "`marks.onnx` is a second network of six layers over the same base weights. It never sees a name: every state, "
        "people, party, armed group, person and place is one and the same word to it. Its "
        "upper layers were fine-tuned by `python -m training.marks`; `mark_words.txt.gz` holds the words by which sentences "
        "are chosen for it."
    )
    yield ""
    yield from ("| corpus | licence as found |", "|---|---|")
    yield from (f"| {name} | {licence} |" for name, licence in LICENCES.items())
    yield ""
    yield (
        "All four are about domestic politics, mostly of one country, and were judged by few people each: what counts as "
        "loaded or subjective there is what counts here. None is open: a model trained with `--open-data-only` has no such "
        "network, and finds the marks of the rules alone."
    )


def _measured() -> Iterator[str]:
    yield "## What was measured"
    yield ""
    yield "All on development parts, by `python -m evaluation`; the tables with the peers are in docs/evaluation.md."
    yield ""
    yield from ("| benchmark | figure | value |", "|---|---|---|")
    for name in sorted(RESULTS.glob("*.json")):
        yield from _rows(name.stem, json.loads(name.read_text("utf-8")))


def _limits() -> Iterator[str]:
    yield "## What it is not for"
    yield ""
    yield (
        "It learned who says what from US political news of 2016, and syntax from web text and Wikinews. It never says "
        "what is true. It errs, most on content without quotation marks, on cues that are no verbs of speech and on "
        "events told by rare words; `confidence` says how often (the reliability table). Nothing that it reads should "
        "count as a finding until a person has looked at the words."
    )


def _rows(benchmark: str, figures: Any, path: tuple[str, ...] = ()) -> Iterator[str]:  # noqa: ANN401 - JSON as found
    if isinstance(figures, dict):
        for key, value in figures.items():
            yield from _rows(benchmark, value, (*path, str(key)))
    elif isinstance(figures, float | int) and not isinstance(figures, bool):
        yield f"| {benchmark} | {' '.join(path)} | {figures:.4g} |"


if __name__ == "__main__":
    write(SHIPPED / "MODEL_CARD.md", open_data_only=False)
