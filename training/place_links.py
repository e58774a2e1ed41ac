"""`python -m training.place_links`: fits which place of a sentence is where an event happened, on event_location.

Writes `src/hearsay/reading/places/_links.py`: a weight for each feature. Fitted on the nine tenths of the sentences that
taught the pointer to places too (Halterman, 2019); `python -m evaluation event_places` scores the rest.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hearsay.reading.places as package
from evaluation.corpora import lines_of
from evaluation.event_places import CORPUS
from evaluation.logistic import Logistic
from evaluation.parsed import word_at, words_in
from hearsay.reading.gazetteer.store import shared_gazetteer
from hearsay.reading.grounds import Grounds
from hearsay.reading.places.candidates import Atlas
from hearsay.reading.places.layer import candidates_of
from hearsay.reading.places.linking import features
from hearsay.reading.places.mentions import mentions_of
from hearsay.reading.reader import Reader
from hearsay.records import Report
from training.corpora.event_location import is_held_out

TABLE = Path(package.__file__).parent / "_links.py"
LEAST = 0.1  # weights below it change nothing


def examples() -> Iterator[tuple[list[str], bool]]:
    """The features of each place beside each verb of its sentence, and whether it is the verb's."""
    items: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in lines_of(CORPUS):
        if not is_held_out(record["text"]):
            items[record["text"]].append(record)
    reports = (Report(id=str(at), text=text, language="en") for at, text in enumerate(items))
    atlas = Atlas(shared_gazetteer())
    for own, grounds in zip(items.values(), Reader().grounds(reports), strict=True):
        yield from _of_sentence(own, grounds, atlas)


def _of_sentence(
    items: list[dict[str, Any]], grounds: Grounds, atlas: Atlas
) -> Iterator[tuple[list[str], bool]]:
    syntax = grounds.syntax
    every = candidates_of(syntax, mentions_of(grounds, atlas))
    for item in items:
        verb = word_at(syntax, item["verb"][0][0])
        gold = {word for start, end in item["location"] for word in words_in(syntax, start, end)}
        own = [c for c in every if syntax.sentence_of[c.first] == syntax.sentence_of[verb]]
        for candidate in own:
            others = [other for other in own if other is not candidate]
            is_right = not gold.isdisjoint(range(candidate.first, candidate.last + 1))
            yield features(syntax, grounds.evidence, [verb], candidate, others), is_right


def written(weights: dict[str, float]) -> str:
    """The module that holds the weights, the largest first."""
    order = sorted(weights.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    rows = [f"{name};{weight:.2f}" for name, weight in order if abs(weight) >= LEAST]
    lines = [
        '"""Weights of what tells which place is that of an event; written by `python -m training.place_links`."""',
        "",
        '_ROWS = """\\',
        *rows,
        '"""',
        "WEIGHTS: dict[str, float] = {",
        '    name: float(weight) for name, weight in (row.rsplit(";", 1) for row in _ROWS.splitlines())',
        "}",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Fits and writes the table."""
    rows = list(examples())
    fitted = Logistic.fitted([row for row, _ in rows], [is_right for _, is_right in rows])
    TABLE.write_text(written(fitted.weights), encoding="utf-8")
    print(f"{len(rows)} places beside verbs, {sum(is_right for _, is_right in rows)} of them the verb's")
    return 0


if __name__ == "__main__":
    sys.exit(main())
