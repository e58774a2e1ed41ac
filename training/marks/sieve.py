"""The table of words that tells which sentences the network of marks is asked about."""

from collections.abc import Iterable, Sequence

import numpy as np

from evaluation.logistic import Logistic
from hearsay.reading.marks.masked import Word
from hearsay.reading.marks.sieve import ANY, Sieve
from hearsay.reading.marks.weighed import LOADED, OPINION
from training.marks.fit import Judged

MISSED = 0.2  # share of the sentences that the network says something of which the sieve may keep back


def says_anything(judged: Judged) -> bool:
    """Does the network find a loaded word in a sentence, or an opinion?"""
    return bool(judged.sentence.max() >= OPINION or (judged.words.size and judged.words.max() >= LOADED))


def sieve(sentences: Sequence[Sequence[Word]], judged: Sequence[Judged]) -> Sieve:
    """The table fitted on sentences and what the network says of them; it keeps back no more than `MISSED`."""
    features = [_features(words) for words in sentences]
    says = [says_anything(each) for each in judged]
    weights = Logistic.fitted(features, says).weights
    rounded = {word: round(100 * weight) for word, weight in weights.items() if round(100 * weight)}
    sums = [
        sum(rounded.get(word, 0) for word in own)
        for own, is_one in zip(features, says, strict=True)
        if is_one
    ]
    return Sieve(rounded, int(np.floor(np.quantile(sums, MISSED))) if sums else 0)


def _features(words: Iterable[Word]) -> list[str]:
    return list(dict.fromkeys([ANY, *(word.lower for word in words)]))
