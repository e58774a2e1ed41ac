"""Sentences of a text: where a full stop, a question or exclamation mark ends one, and where it does not."""

import re
from collections.abc import Iterator, Sequence

from hearsay.reading.ranges import Range

# What may end a sentence, with the signs that close after it: he said.” Then
_STOP = re.compile(r"([.!?…]+)((?:[\"”’'»›)\]]|“(?=\s)|\s[”»](?=\s))*)")
# What may stand between the end of a sentence and the first word of the next: .– “Then
_GAP = re.compile(r"\s*([–—―•*\-\s\"“”„‘’'`«»‹›(\[]*)")
_TOUCHING = re.compile(r"[“„«]|[–—]\s*[\"“„‘«]|[–—]\s")
_NAME_IN_LOWER_CASE = re.compile(r"(?:al|el|an|ar|as|ash|at|ad)-[A-Z]|[a-z][A-Z]")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?![.\w])")
_ACRONYM = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_CUED = re.compile(
    r"(?:[A-Z][\w.’'-]{0,30}\s){1,4}(?:said|says|asked|asks|told|replied|added|wrote|shouted|cried|exclaimed|"
    r"demanded|wondered|declared|insisted|answered|continued|concluded)\b"
)

# Longer than any abbreviation below.
_LONGEST_WORD = 24
# Signs that may stand before the dots a sentence begins with: “... and then
_LEAD = 3

_TITLES = frozenset(
    "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Sgt Cpl Pvt Pte Brig Adm Sen Rep Reps Sens Gov Govs Pres "
    "Rev Hon Fr St Sr Sra Mt Ft Messrs Mme Mlle Supt Insp Det Amb Atty Sec Min Spc Spec Ald Dep Asst Lieut "
    "vs v e.g i.e cf approx ca Op".split()
)
_BEFORE_NUMBERS = frozenset(
    "No Nos Art Arts Fig Figs Vol Vols Ch Sect Para Res pp p para art no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct "
    "Nov Dec".split()
)
_ABBREVIATIONS = frozenset(
    "etc Inc Ltd Corp Co Cos Jr Bros dept Dept govt Govt est Est al Ave Blvd Rd Sq Intl Assn Univ Ala Ariz Ark Calif "
    "Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash "
    "Wis Wyo mins hrs km kg mph".split()
)
# Words that begin sentences and no names: "in the U.S. The army", but "the U.S. Army".
_STARTERS = frozenset(
    "The A An In On At It He She They We I You But And Or So If When While As After Before Since For From By With This "
    "That These Those There Here His Her Their Its Our My Not No Yes Now Then However Meanwhile Also According Some Many "
    "Most All Both Each Every One Two Three Another Other Others Such What Who Why How Where Which Although Though "
    "Because Earlier Later Last Still Yet Once During Under Over Until Despite Among Between Only Even Just Nobody "
    "Nothing Neither Nor Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Let Today "
    "Yesterday Several Few More Much To Of About Against Asked Instead Perhaps".split()
)


def find_sentences(text: str, paragraphs: Sequence[Range]) -> tuple[Range, ...]:
    """The sentences in order; those of one paragraph hold all of it that is not space, and none crosses its end."""
    return tuple(sentence for paragraph in paragraphs for sentence in _of_paragraph(text, paragraph))


def _of_paragraph(text: str, paragraph: Range) -> Iterator[Range]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        gap = _GAP.match(text, stop.end(), paragraph.end)
        if gap is not None and _may_begin(text, stop, gap, paragraph) and _ends(text, start, stop, gap):
            yield Range(start, stop.end())
            start = gap.start(1)
    if start < paragraph.end:
        yield Range(start, paragraph.end)


def _may_begin(text: str, stop: re.Match[str], gap: re.Match[str], paragraph: Range) -> bool:
    """Whether what follows a stop looks like a first word, set off from what ends there."""
    if gap.end() == paragraph.end:
        return False
    if stop.end() == gap.start(1) and not _TOUCHING.match(text, stop.end()):
        if not stop[2] or not text[stop.end()].isupper():
            return False
    first = text[gap.end()]
    if first.islower():
        return _NAME_IN_LOWER_CASE.match(text, gap.end()) is not None
    return first.isalnum() or first in "$€£¥#@"


def _ends(text: str, start: int, stop: re.Match[str], gap: re.Match[str]) -> bool:
    """Whether a stop that a first word follows ends the sentence that began at `start`."""
    if stop.start() - start <= _LEAD and not any(map(str.isalnum, text[start : stop.start()])):
        return False
    if stop[2]:
        is_open = "." not in stop[1] or any(dash in gap[1] for dash in "–—-")
        if is_open and _CUED.match(text, gap.end()):
            return False
    if stop[1] != ".":
        return True
    return _ends_at_full_stop(text, start, stop, gap)


def _ends_at_full_stop(text: str, start: int, stop: re.Match[str], gap: re.Match[str]) -> bool:
    """Whether a single full stop ends a sentence, rather than an abbreviation, an initial or a number in a list."""
    word = _last_word(text, start, stop.start())
    if (word.isdigit() or len(word) == 1) and stop.start() - start == len(word) <= 2:
        return False
    if word in _TITLES or word.rpartition("-")[2].rpartition(".")[2] in _TITLES:
        return False
    if stop[2]:
        return True
    if word in _BEFORE_NUMBERS:
        return not text[gap.end()].isdigit()
    if word in _ABBREVIATIONS or _ACRONYM.fullmatch(word) or _is_initial(word):
        return _begins_afresh(text, gap)
    return True


def _last_word(text: str, start: int, end: int) -> str:
    words = text[max(start, end - _LONGEST_WORD) : end].split()
    return words[-1].lstrip("\"“”„‘’'`«»‹›([–—-") if words and not text[end - 1].isspace() else ""


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"


def _begins_afresh(text: str, gap: re.Match[str]) -> bool:
    """Whether the next word begins sentences, or a quotation begins there: in the U.S. “They came”."""
    word = _FIRST_WORD.match(text, gap.end())
    return any(sign in gap[1] for sign in "\"“„«") or (word is not None and word.group() in _STARTERS)
