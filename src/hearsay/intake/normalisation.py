"""Text as `Report.text` has it: one form of line end and of space, nothing invisible, all else as it was."""

import re

_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_CONTROLS = "\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 and C1 less the line feed

_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|\u2028")
_REMOVED = re.compile(f"[{_INVISIBLE}]+")
_BLANK = re.compile(f"[{_CONTROLS}{_SPACES}]")
# A match begins only where a run of spaces does; without the lookbehind, a line of n spaces costs n².
_TRAILING = re.compile("(?<! ) ++(?=\n)")
_BLANK_LINES = re.compile("\n{3,}")


def normalise(text: str) -> str:
    """The text as a Report holds it; normalising it again changes nothing.

    Line ends become LF, runs of three and more of them two; control characters and Unicode spaces
    become plain spaces; lone surrogates become U+FFFD; marks of no width (byte order marks, soft
    hyphens, direction marks) go, and so do spaces before a line end. Quotation marks, dashes and
    accents stay: readings depend on them, and composing accents would shift offsets for no gain.
    """
    text = _joined_surrogates(text)
    text = _LINE_END.sub("\n", text).replace("\u2029", "\n\n")
    text = _BLANK.sub(" ", _REMOVED.sub("", text))
    text = _BLANK_LINES.sub("\n\n", _TRAILING.sub("", text))
    return text.strip()


def one_line(text: str) -> str:
    """The text normalised and on one line, every run of white space a single space."""
    return " ".join(normalise(text).split())


def _joined_surrogates(text: str) -> str:
    """The text with surrogate pairs as the characters they stand for, and lone ones as U+FFFD."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
