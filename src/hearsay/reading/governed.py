"""What grammar puts right in attributions that the model found: which verb or noun governs what is told.

- "Two officials who spoke on condition of anonymity described ...": whether to be named is no news; the verb of which
  the source is the subject is the cue.
- "Reports that a bridge fell could not be verified": what is reported ends with its clause.
- "A driver, who asked not to be named": nothing is told.
"""

import re
from collections.abc import Iterator, Sequence

from hearsay.reading.attributions import Attribution
from hearsay.reading.events.phrases import phrase
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.told import FINITE

_CONDITION = re.compile(
    r"(?:speak(?:s|ing)?|spoke|talk(?:ed|ing)?)?\s*(?:up)?on (?:the )?condition of\b.*", re.DOTALL
)
_NAMELESS = re.compile(
    r"(?:that )?(?:he|she|they|it)?\s*(?:not (?:to )?be (?:named|identified|quoted)\b.*"
    r"|(?:to remain anonymous|to stay anonymous|anonymity)\b(?:,|\.|$| (?:because|as|for|to|out of|due|citing|since)\b.*)"
    r"|(?:to be (?:named|identified|quoted)(?: by name)?))",
    re.DOTALL | re.IGNORECASE,
)
# Why somebody is not named: what is feared there is nobody's statement, and "they" there speaks of nothing else.
_REASON = re.compile(
    r"\b(?:anonymity|anonymously|not to be (?:named|identified|quoted)),?\s+"
    r"(?:because|as|since|(?:for|out of) fear|citing|fearing|due to)\b[^.;:“”\"]*"
)
_REPORTED = frozenset(
    "report claim rumour rumor allegation accusation suggestion speculation statement".split()
)
_QUOTED = re.compile(r"[“”„«»\"‘]")
_VERDICT = re.compile(
    r"\s+(?:could|can|cannot|have|has|had|were|was|are|is|remain(?:s|ed)?)\b[^.;:“”\"]{0,40}?\b"
    r"(?:verified|confirmed|corroborated|substantiated|verify|confirm|unconfirmed|unverified|false|untrue|baseless"
    r"|denied|dismissed|rejected)\b[^.;:“”\"]{0,30}$"
)


def governed(syntax: Syntax, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with the source, cue and content that grammar gives them; without those that tell nothing."""
    reasons = [Range(*reason.span()) for reason in _REASON.finditer(syntax.text)]
    return [made for each in found for made in _put_right(syntax, _out_of_reasons(syntax, each, reasons))]


def _put_right(syntax: Syntax, found: Attribution | None) -> Iterator[Attribution]:
    if found is None:
        return
    if found.cue and _CONDITION.fullmatch(syntax.text, found.cue.start, found.cue.end):
        told = _told_by_the_verb(syntax, found)
        if told:
            yield told
    elif not _is_about_the_name(syntax, found):
        yield _up_to_its_clause(syntax, _in_its_sentence(syntax, found))


def _in_its_sentence(syntax: Syntax, found: Attribution) -> Attribution:
    """The attribution without pieces of other sentences that nobody quotes, if one stands in the sentence of the cue."""
    home = _sentence(syntax, found.cue.start) if found.cue else None
    near = tuple(
        p for p in found.content if _QUOTED.search(syntax.text, *p) or _sentence(syntax, p.start) == home
    )
    has_own = any(_sentence(syntax, piece.start) == home for piece in near)
    return found._replace(content=near) if home is not None and has_own else found


def _sentence(syntax: Syntax, offset: int) -> int | None:
    word = syntax.word_at(offset)
    return None if word is None else syntax.sentence_of[word]


def _out_of_reasons(syntax: Syntax, found: Attribution, reasons: Sequence[Range]) -> Attribution | None:
    """The attribution with the subject of its cue as source, if a reason gave one; None if all of it is the reason."""
    source = found.source
    if source is None or found.cue is None or not any(_holds(reason, source) for reason in reasons):
        return found
    verb = syntax.word_at(found.cue.start)
    subjects = syntax.of(verb, "nsubj") if verb is not None else []
    subject = next((word for word in subjects if syntax.ends[word] <= source.start), None)
    return None if subject is None else found._replace(source=phrase(syntax, subject))


def _holds(around: Range, inside: Range) -> bool:
    return around.start <= inside.start and inside.end <= around.end


def _is_about_the_name(syntax: Syntax, found: Attribution) -> bool:
    return any(_NAMELESS.fullmatch(syntax.text, piece.start, piece.end) for piece in found.content)


def _told_by_the_verb(syntax: Syntax, found: Attribution) -> Attribution | None:
    """The attribution with the verb of which its source is the subject as its cue; None if that tells nothing."""
    content = found.content[-1]
    verb = next((v for v in _verbs_of(syntax, found.source) if content.start < syntax.starts[v]), None)
    if verb is None or verb + 1 == len(syntax.starts) or syntax.starts[verb + 1] >= content.end:
        return None
    told = Range(syntax.starts[verb + 1], content.end)
    return found._replace(cue=syntax.range_of(verb, verb), content=(told,), manner="says")


def _verbs_of(syntax: Syntax, source: Range | None) -> Iterator[int]:
    """The verbs of which a word of the source may be the subject: what the tree says, else the root of its sentence."""
    first, last = (syntax.word_at(at) for at in (source.start, source.end - 1)) if source else (None, None)
    if first is None or last is None:
        return
    inside = range(first, last + 1)
    heads = [syntax.heads[word] for word in inside if syntax.is_a(word, "nsubj")]
    sentence = syntax.sentences[syntax.sentence_of[first]]
    roots = [word for word in range(sentence.start, sentence.end) if syntax.heads[word] == ROOT]
    yield from (word for word in (*heads, *roots) if word not in inside and syntax.tags[word] in FINITE)


def _up_to_its_clause(syntax: Syntax, found: Attribution) -> Attribution:
    """The attribution whose content ends before what is said of the noun that leads it: "reports that ... | are false".

    The model's trees seldom get these right: what is told of reports is nearly always whether they hold.
    """
    noun = syntax.word_at(found.cue.end - 1) if found.cue else None
    last = found.content[-1]
    if (
        noun is None
        or syntax.words[noun].removesuffix("s") not in _REPORTED
        or last.start < syntax.ends[noun]
    ):
        return found
    verdict = _VERDICT.search(syntax.text, last.start, last.end)
    if verdict is None or not verdict.start() > last.start:
        return found
    told = (*found.content[:-1], Range(last.start, verdict.start()))
    return found._replace(source=_beside(syntax, noun, found.source), content=told)


def _beside(syntax: Syntax, noun: int, source: Range | None) -> Range | None:
    """The source if it stands in the sentence of the noun; one of another sentence has not reported it."""
    return source if source and _sentence(syntax, source.start) == syntax.sentence_of[noun] else None
