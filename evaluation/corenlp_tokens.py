"""CoreNLP's tokens put back onto the text they were cut from.

CoreNLP rewrites what it tokenises (PTB3 escaping): marks become `` and '', dashes --, brackets -LRB-; it
repeats the full stop of an abbreviation that ends a sentence; letters of a broken encoding come apart.
Tokens and text are compared in one plain spelling without white space.
"""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
MARKS = {"``": "“", "''": "”", "--": "—"}
OPENS = frozenset("“‘([$")
CLOSES = frozenset([*"”.,:;?!)]%", "n't", "n’t"])
DOUBLE_MARKS = '"“”„‟«»'
SINGLE_MARKS = "'`´‘’‚‛"
DASHES = "-‐‑‒–—―−"

LOOKAHEAD = 24  # plain characters that must agree before the cursor jumps over text
JUMP = 200  # plain characters the cursor may jump over inside a paragraph

TokenRanges = list[tuple[int, int] | None]


class PlainText(NamedTuple):
    """A text in the plain spelling; `origin[i]` is the offset in it that plain character i comes from."""

    plain: str
    origin: list[int]


def plain_text(text: str) -> PlainText:
    """The text in the plain spelling, each character with its origin."""
    plain: list[str] = []
    origin: list[int] = []
    for i, character in enumerate(text):
        if character in DASHES and i and text[i - 1] in DASHES:
            continue
        for spelled in _spell(character):
            plain.append(spelled)
            origin.append(i)
    return PlainText("".join(plain), origin)


def plain_token(token: str) -> str:
    """One CoreNLP token in the plain spelling."""
    return plain_text(BRACKETS.get(token, token).replace("\\/", "/")).plain


def _spell(character: str) -> str:
    if character in DOUBLE_MARKS:
        return "''"
    if character in SINGLE_MARKS:
        return "'"
    if character in DASHES:
        return "-"
    return "".join(unicodedata.normalize("NFKC", character).replace("⁄", "/").split())


def align(tokens: Sequence[str], text: PlainText, cursor: int = 0) -> tuple[TokenRanges, int]:
    """The range of each token in the text (None: not found) and the plain position after the last one.

    `cursor` is the plain position to begin at. A repeated full stop stands on the one before it. Text
    that the tokens lack is jumped over, anywhere for the first token, by at most `JUMP` characters later.
    """
    plain = [plain_token(token) for token in tokens]
    ranges: TokenRanges = []
    for i, token in enumerate(plain):
        at = _position(plain, i, text.plain, cursor, JUMP if ranges else len(text.plain))
        if at is None:
            ranges.append(_repeated_stop(plain, i, ranges))
            continue
        ranges.append((text.origin[at], text.origin[at + len(token) - 1] + 1))
        cursor = at + len(token)
    return ranges, cursor


def _position(plain: Sequence[str], i: int, text: str, cursor: int, jump: int) -> int | None:
    """Where token i begins at or after the cursor, None if nowhere near."""
    if plain[i] and text.startswith(plain[i], cursor):
        return cursor
    ahead = "".join(plain[i : i + LOOKAHEAD])[:LOOKAHEAD]
    if not plain[i] or len(ahead) < min(LOOKAHEAD, 4):
        return None
    at = text.find(ahead, cursor, cursor + jump + len(ahead))
    return at if at >= 0 else None


def _repeated_stop(plain: Sequence[str], i: int, ranges: TokenRanges) -> tuple[int, int] | None:
    before = ranges[-1] if ranges else None
    if before is None or plain[i] != "." or not plain[i - 1].endswith("."):
        return None
    return before[1] - 1, before[1]


def set_as_text(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The tokens joined by the usual spacing of English, and the range of each."""
    text = ""
    ranges = []
    is_open = True
    for token in tokens:
        word = MARKS.get(token) or BRACKETS.get(token, token)
        text += "" if is_open or word in CLOSES or word.startswith(("'", "’")) else " "
        ranges.append((len(text), len(text) + len(word)))
        text += word
        is_open = word in OPENS
    return text, ranges
