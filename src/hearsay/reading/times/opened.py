"""Dates that only bound a stretch: "since 24 February" goes on, "until Friday" and "before June" come from the open."""

from hearsay.reading.times.context import Phrase
from hearsay.reading.times.meaning import Meaning
from hearsay.records import TimeKind

_FROM = frozenset({"since"})
_UP_TO = frozenset({"until", "till"})
_STARTING = frozenset({"starting", "beginning", "effective"})


def opened(found: Meaning, phrase: Phrase) -> Meaning:
    """The meaning as an interval with an open end where the words before the phrase make it one."""
    if found.kind is not TimeKind.DATE or found.edtf is None:
        return found
    first, _, last = found.edtf.partition("/")
    side = _side(phrase)
    if side == "from":
        return found._replace(edtf=f"{first}/..", preferred=None)
    if side == "to":
        return found._replace(edtf=f"../{last or first}", preferred=None)
    return found


def only_bounds(phrase: Phrase) -> bool:
    """Is the date told for where something begins or ends, so that no story goes on from it: since 2014?"""
    return phrase.syntax.words[max(0, phrase.start - 1)] in _FROM | _UP_TO


def _side(phrase: Phrase) -> str | None:
    words = phrase.syntax.words
    before = words[max(0, phrase.start - 2) : phrase.start]
    if not before:
        return None
    if (
        before[-1] in _FROM
        or (before[-1] in ("on", "from", "in") and before[0] in _STARTING)
        or before[-1] in _STARTING
    ):
        return "from"
    if before[-1] in _UP_TO:
        return "to"
    if before[-1] in ("before", "after") and _is_whole_object(phrase):
        return "to" if before[-1] == "before" else "from"
    follows = words[phrase.end : phrase.end + 2]
    if before[-1] == "from" and follows[:1] in (["on"], ["onward"], ["onwards"]):
        return "from"
    return None


def _is_whole_object(phrase: Phrase) -> bool:
    """Is the date itself what "after" governs, rather than part of it ("after Monday's attack")?"""
    syntax, inside = phrase.syntax, range(phrase.start, phrase.end)
    top = next((word for word in inside if syntax.heads[word] not in inside), phrase.start)
    follows = syntax.words[phrase.end : phrase.end + 1]
    is_part = syntax.is_a(top, "compound", "amod", "nummod") or syntax.relations[top] == "nmod:poss"
    return not is_part and follows not in (["'"], ["’"], ["s"])
