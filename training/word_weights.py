"""`python -m training.word_weights`: how rare words are in news, from the training corpora; no text is kept.

For each place of `hearsay.incidents.words`: the logarithm of one over the share of documents with a word of it.
"""

from collections.abc import Iterator
from math import log

from evaluation.corpora import lines_of
from hearsay.incidents.words import BUCKETS, STEPS, TABLE, bucket, words_of

SOURCES = (
    "statements/polnear/train.jsonl.gz",
    "places/lgl/lgl.jsonl.gz",
    "places/tr_news/tr_news.jsonl.gz",
    "events/muc4/train.jsonl.gz",
    "times/timebank_aquaint/tbaq.jsonl.gz",
    "figures/insecurity_insight/train.jsonl.gz",
)


def texts() -> Iterator[str]:
    """The text of every document."""
    for name in SOURCES:
        yield from (record["text"] for record in lines_of(name))


def main() -> None:
    """Writes the table beside the module that reads it."""
    counts, documents = [0] * BUCKETS, 0
    for text in texts():
        documents += 1
        for place in {bucket(word) for word in words_of(text)}:
            counts[place] += 1
    weights = (log((documents + 1) / (count + 1)) for count in counts)
    TABLE.write_bytes(bytes(min(255, round(STEPS * weight)) for weight in weights))
    print(f"{documents:,} documents -> {TABLE.name}")


if __name__ == "__main__":
    main()
