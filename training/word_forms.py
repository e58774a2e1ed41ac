"""Writes the table of the forms of words that lies with the model: `python -m training.word_forms`.

The counts of `evaluation.recase`, cut down to what is sure and what tells: words seen often enough, forms that are no
slips, pairs of words that change what the word alone would get, endings that say other than shorter ones do.
"""

from collections.abc import Mapping

from evaluation.recase import Counts, Recaser, counted, mixed_case_texts
from hearsay.reading.recase import AFTER_A_NAME, EVEN, OWN, suffixes
from hearsay.reading.word_forms import TABLE, Weights, WordForms, packed, word_of

FEWEST = 3  # sightings of a word; rarer ones are guessed by their ending
FEWEST_BESIDE = 3  # sightings of a word beside another that tells its form
SLIP = 0.01  # share up to which a form is a slip


def cut_down(counts: Counts, recaser: Recaser) -> WordForms:
    """The table of a Recaser that has learned these counts, without what is rare or tells nothing new."""
    table = recaser.table
    forms = {
        word: _without_slips(table.forms[word])
        for word, seen in counts.items()
        if sum(seen.values()) >= FEWEST
    }
    forms = {word: shares for word, shares in forms.items() if not _is_told_by_its_stem(word, forms)}
    known = {key: _known(weights, forms.get(word_of(key), {})) for key, weights in table.beside.items()}
    beside = {key: weights for key, weights in known.items() if weights and _tells(key, forms, known)}
    return WordForms(forms, beside, _telling(table.endings))


def _without_slips(shares: Weights) -> dict[str, float]:
    return {form: share for form, share in shares.items() if share > SLIP}


def _is_told_by_its_stem(word: str, forms: Mapping[str, Weights]) -> bool:
    """Would a word of the table with "'s" get the same form if it were not there?"""
    stem = forms.get(word[:-2], {})
    return word.endswith(("'s", "’s")) and {form + word[-2:] for form in stem} == set(forms[word])


def _known(weights: Weights, own: Weights) -> dict[str, float]:
    """The weights of those forms that a word has in the table, if it has several."""
    return {form: weight for form, weight in weights.items() if form in own} if len(own) > 1 else {}


def _tells(key: str, forms: Mapping[str, Weights], beside: Mapping[str, Weights]) -> bool:
    """Is a key that of any word before, or seen often enough and changing the form, with some or no word before?"""
    if key[0] == "*":
        return True
    word = word_of(key)
    before: tuple[Weights, ...] = ({}, beside.get(f"*name {word}", {}), beside.get(f"*word {word}", {}))
    is_seen = sum(beside[key].values()) >= FEWEST_BESIDE
    return is_seen and any(
        _likeliest(forms[word], each) != _likeliest(forms[word], each, beside[key]) for each in before
    )


def _likeliest(own: Weights, *beside: Weights) -> str:
    return max(own, key=lambda form: OWN * own[form] + sum(weights.get(form, 0.0) for weights in beside))


def _telling(endings: Mapping[str, float]) -> dict[str, float]:
    """The endings that decide otherwise than the next shorter one does."""
    return {
        ending: share
        for ending, share in endings.items()
        if _decides(share) != _decides(next((endings[e] for e in suffixes(ending) if e in endings), 1.0))
    }


def _decides(share: float) -> tuple[bool, bool]:
    return share >= EVEN, share >= AFTER_A_NAME


def main() -> None:
    """Writes the table and prints its size."""
    texts = list(mixed_case_texts())
    forms, _ = counted(texts)
    made = packed(cut_down(forms, Recaser.learned(texts)))
    TABLE.write_bytes(made)
    print(f"{len(made)} bytes")


if __name__ == "__main__":
    main()
