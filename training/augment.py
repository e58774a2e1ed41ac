"""Examples in other dress: other quotation marks, headlines in capitals: no style is learnt by heart.

Every exchange keeps the length of the text, so that no offset moves.
"""

import random

from training.examples import Example

SHARE = 0.35  # of the examples of an epoch

_OPENING, _CLOSING = "\x01", "\x02"  # stand for the two sides of double marks while they are exchanged
_TYPOGRAPHIC = str.maketrans({"“": _OPENING, "”": _CLOSING, "«": _OPENING, "»": _CLOSING, "„": _OPENING})
_STYLES = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’"), ("”", "”"))
_DASHES = str.maketrans({"—": "–", "–": "-"})


def augmented(example: Example, epoch: int) -> Example:
    """The example, or by chance (decided by its id and the epoch alone) the example in another style."""
    chance = random.Random(f"{example.id}/{epoch}")  # noqa: S311 - nothing secret is drawn
    if chance.random() >= SHARE:
        return example
    change = chance.choice((_marks, _marks, _capitals, _dashes))
    text = change(example, chance)
    if len(text) != len(example.text):
        raise ValueError(f"{example.id}: {change.__name__} moved the offsets")
    title = text[: len(example.title)] if example.title else None
    return example._replace(text=text, title=title)


def _marks(example: Example, chance: random.Random) -> str:
    """Double marks of the text in one of the other styles in use."""
    opening, closing = chance.choice(_STYLES)
    sided = "\n".join(_with_sides(line) for line in example.text.split("\n")).translate(_TYPOGRAPHIC)
    return sided.replace(_OPENING, opening).replace(_CLOSING, closing)


def _with_sides(line: str) -> str:
    """The line with its straight marks taken as opening and closing in turn."""
    first, *rest = line.split('"')
    return first + "".join((_CLOSING if at % 2 else _OPENING) + part for at, part in enumerate(rest))


def _capitals(example: Example, chance: random.Random) -> str:
    """The headline in capitals, or the whole text in lower case."""
    if example.title and chance.random() < 0.7:
        upper = example.title.upper()
        return upper + example.text[len(upper) :] if len(upper) == len(example.title) else example.text
    lower = example.text.lower()
    return lower if len(lower) == len(example.text) else example.text


def _dashes(example: Example, _: random.Random) -> str:
    return example.text.translate(_DASHES)
