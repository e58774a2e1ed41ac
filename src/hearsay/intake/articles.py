"""Whether what was found in a page is an article, or a menu, a sign-in form, a notice about cookies.

What is let in by mistake is worse than an error: the same notice in a thousand pages looks like a
thousand copies of one report.
"""

import re
from collections.abc import Sequence

from hearsay.intake.headlines import is_same_line
from hearsay.limits import MAX_NOTICE_WORDS, MIN_PROSE_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[\u3040-\u30ff\u3400-\u9fff]")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?…:。！？।؟۔።]\W{0,6}$")
_SENTENCE_BREAK = re.compile(r"[.!?…][\"'”’»)]*\s+\W?\w|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_NOTICE = re.compile(
    r"\b(?:"
    r"(?:uses?|accept(?:ing)?|allow|reject|manage|our|of|and|your) (?:all )?cookies?\b"
    r"|cookies? (?:policy|settings|preferences)|(?:please|must) (?:log|sign) in"
    r"|sign(?:ing)? (?:in|up) (?:to|with|for|or)|log(?:ging)? in(?:to)? (?:to|with|or|your)"
    r"|your (?:password|browser|account|e-?mail|subscription|privacy|consent|preferences|session|device)"
    r"|our (?:partners|newsletters?|terms|privacy|website|site|subscribers|advertisers)"
    r"|(?:enable|requires?|without) javascript|javascript (?:is|must|and)"
    r"|(?:not|are) a robot|verify (?:that )?you|unusual (?:traffic|activity)|checking your"
    r"|page (?:you|not|cannot|could not|does not|has)|has (?:moved|expired)|access (?:denied|to this page)"
    r"|subscribe (?:to|now|for|today)|create an? (?:free )?account|free trial|already (?:a|have)"
    r"|all rights reserved|terms (?:of|and)|privacy policy|this (?:site|website|page)"
    r")",
    re.IGNORECASE,
)


def why_no_article(paragraphs: Sequence[str], *, asks_for_password: bool = False) -> str | None:
    """Why these paragraphs are no article, as in "the page holds no article (...)"; None if they are one."""
    prose = [paragraph for paragraph in paragraphs if is_prose(paragraph)]
    words = sum(map(_count_words, prose))
    if not prose:
        return "only short lines, as in a menu"
    notice = sum(_count_words(paragraph) for paragraph in prose if _NOTICE.search(paragraph))
    if words <= MAX_NOTICE_WORDS and 2 * notice >= words:
        return "a sign-in form" if asks_for_password else "only a notice to visitors"
    return None


def below_title(paragraphs: Sequence[str], title: str) -> Sequence[str]:
    """The paragraphs after the one that repeats the title, if only labels stand before it; else all of them."""
    for place, paragraph in enumerate(paragraphs):
        if is_same_line(paragraph, title):
            return paragraphs[place + 1 :]
        if is_prose(paragraph):
            break
    return paragraphs


def is_prose(paragraph: str) -> bool:
    """Whether a paragraph is prose: some words, and a mark that ends a sentence (Thai has none)."""
    if _count_words(paragraph) < MIN_PROSE_WORDS:
        return False
    return bool(_SENTENCE_END.search(paragraph) or _SENTENCE_BREAK.search(paragraph))


def _count_words(paragraph: str) -> int:
    """Words; where a script sets no spaces, four letters count as two."""
    return len(_WORD.findall(_UNSPACED.sub("", paragraph))) + len(_UNSPACED.findall(paragraph)) // 2
