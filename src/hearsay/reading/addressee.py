"""Whom a Statement was told to: the phrase that follows a verb which takes a hearer."""

import re

from hearsay.reading.ranges import Range

_TELLING = re.compile(
    r"\b(?:tell|tells|told|telling|inform|informs|informed|informing|warn|warns|warned|warning|assure|assures|assured"
    r"|assuring|remind|reminds|reminded|reminding|advise|advised|advising|notify|notified|brief|briefed|promise|promised"
    r"|ask|asks|asked|urge|urges|urged|urging|instruct|instructed|order|orders|ordered|convinced|persuaded)\s*$",
    re.IGNORECASE,
)
_SPEAKING = re.compile(
    r"\b(?:speak|speaks|spoke|speaking|talk|talked|talking|said|say|says|wrote)\s+(?:to|with)\s*$",
    re.IGNORECASE,
)
# Where the hearer's phrase ends: a clause, a circumstance, a mark, a day.
_END = re.compile(
    r"[.,;:!?()\[\]\"“”„«»–—]|\s-|\n"
    r"|\s(?:that|how|what|why|whether|if|when|where|who|which|about|of\s+(?:his|her|their|its|the\s+\w+ing)|on|at|in|by|via"
    r"|through|during|after|before|following|over|against|to|not|from|with|for|as|while|last|this|earlier|later|recently"
    r"|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|he|she|they|it|we|i|his|their|there"
    r"|because|but|and\s+(?:said|that|then)|is|are|was|were|had|has|have|would|will|could|can|may|might|must|should)\b",
    re.IGNORECASE,
)
# A hearer that was taken into the content: a short phrase of names or with an article, then what it was told.
_HEARER = re.compile(
    r"((?:residents|villagers|reporters|journalists|civilians|people|citizens|lawmakers|officials|drivers|parents|relatives"
    r"|troops|soldiers|investigators|supporters|police)(?=\s+that\s)"
    r"|(?:the|his|her|their|its|all|some)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3})"
    r"\s(?=(?:of|about|that|against|not\s+to|how|why)\s)"
)
_LONGEST = 90  # characters; beyond, what follows the verb is no phrase
_EMPTY = re.compile(
    r"(?:last|this|next|earlier|later|yesterday|today)\b.*|(?:he|she|they|it|that|to|of|about|how|against|at|on|by|in|from|with|for|not|as|over)\b|$",
    re.IGNORECASE,
)


def addressee(text: str, cue: Range, content: tuple[Range, ...]) -> Range | None:
    """Whom the cue's verb addresses, as a range of `text`; None: nobody is named.

    Looks between the verb and whatever comes first: the content, a clause, a circumstance, a mark.
    """
    verb = _verb_end(text, cue)
    if verb is None:
        return None
    limit = min([piece.start for piece in content if piece.start >= verb], default=verb + _LONGEST)
    start = verb + len(text[verb:limit]) - len(text[verb:limit].lstrip())
    end = _END.search(text, start, min(limit, start + _LONGEST))
    stop = end.start() if end else min(limit, start + _LONGEST)
    found = text[start:stop].rstrip()
    if _EMPTY.fullmatch(found) or "\n" in text[verb:start] or text[verb : verb + 1] not in {" ", "\u00a0"}:
        return None
    return Range(start, start + len(found))


def without_addressee(text: str, cue: Range, content: Range) -> Range:
    """The content without a hearer at its beginning: "warned | the West of a war" is told to the West, of a war."""
    between = text[cue.end : content.start]
    hearer = _HEARER.match(text, content.start, content.end)
    if between.strip() or hearer is None or not _TELLING.search(text[cue.start : cue.end]):
        return content
    return Range(hearer.end(1) + 1, content.end)


def _verb_end(text: str, cue: Range) -> int | None:
    """Where a verb that takes a hearer ends in the cue, or with its preposition in it or just behind."""
    words = text[cue.start : cue.end]
    for at in range(len(words), 0, -1):
        if (at == len(words) or not words[at].isalnum()) and _TELLING.search(words[:at]):
            return cue.start + at
    if _SPEAKING.search(words):
        return cue.end
    reach = re.match(r"\s+(?:to|with)\b", text[cue.end : cue.end + 8])
    if reach and _SPEAKING.search(text[cue.start : cue.end + reach.end()]):
        return cue.end + reach.end()
    return None
