"""How many letters two keys are apart: for spellings that no scheme of transliteration explains."""

MIN_LIKE = 5
"""Letters of the shortest key that may be a letter off: of shorter names one in a few is a letter from another."""

MIN_LIKE_BY_TWO = 9
"""Letters of the shortest key that may be two letters off."""


def allowed(key: str) -> int:
    """How many letters a key of this length may be off and still be the same name."""
    return 2 if len(key) >= MIN_LIKE_BY_TWO else 1 if len(key) >= MIN_LIKE else 0


def apart(first: str, second: str, limit: int) -> int:
    """Letters to put in, take out, change or exchange with the next, to make one of the other; over `limit`: limit + 1.

    Optimal string alignment (Damerau 1964), one row at a time.
    """
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, 1):
        before, above, row = row, before, [place]
        for other, its in enumerate(second, 1):
            cost = min(before[other] + 1, row[-1] + 1, before[other - 1] + (letter != its))
            if place > 1 and other > 1 and letter == second[other - 2] and first[place - 2] == its:
                cost = min(cost, above[other - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
