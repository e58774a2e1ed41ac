"""Who says what, as a sentence: the voice as a person would call it, and the content as a clause behind "said that".

Content goes behind "said that" only where the report has it as a clause of a verb of speech. Anything else is quoted, as the
words of the report that they are.
"""

import re
from typing import NamedTuple

from hearsay.exports.brief.content import Note, dateline, note
from hearsay.exports.cases import Said, Version
from hearsay.records import Form, Manner, SourceKind, Span, Statement

CUES = re.compile(
    r"(?:(?:has|have|had|also|later|earlier) )*(?:said|says|say|saying|told|tells|added|adds|reported|reports|stated|states|announced|"
    r"announces|confirmed|confirms|noted|claimed|claims|insisted|insists|estimated|estimates|wrote|writes|denied|denies|"
    r"according to|put)(?: (?:that|on|in|to|late|early|by|a|the|his|her|its|[A-Z]\w+|reporters|journalists|agencies|agency|statement|"
    r"telephone|monday|tuesday|wednesday|thursday|friday|saturday|sunday))*",
    re.IGNORECASE,
)
SMALL = frozenset(
    "the a an at it its he his she her they their we our in on by more less about some several most many few no nobody none "
    "scores two three four five six seven eight nine ten eleven twelve dozens hundreds thousands tens nearly almost around over under "
    "after before during since when while there this that these those all both each every one another other others people "
    "civilians residents soldiers troops fighters militants rebels villagers women children men what as for from with local "
    "armed unidentified heavy fighting clashes shelling strikes".split()
)
COMMON = frozenset(
    "authorities medics officials rescuers doctors nurses police witnesses survivors relatives families activists analysts "
    "experts investigators prosecutors lawyers monitors observers diplomats health security military regional provincial "
    "district village tribal opposition rebel government state unnamed sources source hospital aid".split()
)
"""Words that are lower case within a sentence, unless a name goes on behind them ("State Department")."""
POSSESSIVES = re.compile(r"^(?:its|his|her|their|our)\s+", re.IGNORECASE)
DETERMINERS = re.compile(r"\b(the|a|an|another|one|two|three|four|five|some|several)\s+$", re.IGNORECASE)
TRAILING = re.compile(r"\s*,\s*([”\"’]?)\s*$")
OF_WHOM = re.compile(r"\b(for|of) (?:its|his|her|their) ")
RELATIVE = re.compile(r", (?:an? |the |who|whose|which)")
ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
QUOTED_BY = re.compile(r",?\s+(?:quoted|cited|as quoted|as cited) by .*$")
PRONOUNS = frozenset(
    "he she it they him her them i we who which that one this another others some many both".split()
)
MOST_OF_NAME = 80
NAMELESS = {
    SourceKind.UNATTRIBUTED.value: "A voice that is not told",
    SourceKind.UNNAMED.value: "A voice that is not named",
}
KINDS = {
    SourceKind.OFFICIAL.value: "official",
    SourceKind.MILITARY.value: "military",
    SourceKind.ARMED_GROUP.value: "armed group",
    SourceKind.INTERNATIONAL_BODY.value: "international body",
    SourceKind.ORGANISATION.value: "organisation",
    SourceKind.MEDIA.value: "media",
    SourceKind.EXPERT.value: "expert",
    SourceKind.WITNESS.value: "witness",
    SourceKind.CIVILIAN.value: "civilian",
    SourceKind.UNNAMED.value: "not named",
}
"""How a voice is marked; nothing for the outlet itself."""


class Spoken(NamedTuple):
    """What one voice says in one place of one report. `key` is the same for the same words in another report."""

    voice: str
    kind: str | None
    clause: str
    note: Note
    version: Version
    denies: bool
    is_outlet: bool
    through: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it says, without what reprinting changes."""
        return re.sub(r"\W+", " ", self.clause.casefold()).strip()


def spoken(version: Version, said: Said, span: Span, *, denies: bool) -> Spoken:
    """The sentence that a span stands in, as what its voice says."""
    found = note(version, span)
    clause = _clause(version, said, span)
    if clause is None or said.statement is None:
        return _quoted(version, said, found, denies=denies)
    return Spoken(
        voice(version, said),
        KINDS.get(said.kind or ""),
        clause,
        found,
        version,
        denies,
        is_outlet=False,
        through=carriers(version, said),
    )


def _quoted(version: Version, said: Said, found: Note, *, denies: bool) -> Spoken:
    """The report's own sentence in quotation marks, as its outlet's words, whoever speaks in it."""
    words = " ".join(found.span.text.split())
    kind = KINDS.get(said.kind or "") if said.statement else None
    return Spoken(version.text.outlet, kind, quoted(words), found, version, denies, is_outlet=True)


def quoted(words: str) -> str:
    """Words in quotation marks; marks within them become single ones, and stay where single ones would be closed twice."""
    inner = words.replace("“", "‘").replace("”", "’") if "“" in words or "”" in words else words
    return f"“{inner.replace(chr(34), '’')}”"


def _clause(version: Version, said: Said, span: Span) -> str | None:
    """What is said, as it stands behind the voice: `said that six people had died`; None: it makes no clause."""
    statement = said.statement
    if statement is None or said.kind in {None, SourceKind.UNATTRIBUTED.value, SourceKind.OUTLET.value}:
        return None
    if statement.manner not in {Manner.SAYS, Manner.SHOWS} or len(statement.content) != 1:
        return None
    if statement.cue is None or not CUES.fullmatch(" ".join(statement.cue.text.split())):
        return None
    content = statement.content[0]
    if not content.start <= span.start < content.end:
        return None
    return _of_content(statement, " ".join(content.text[dateline(version, content) :].split()))


def _of_content(statement: Statement, words: str) -> str | None:
    if statement.form is Form.DIRECT:
        return f"said: {TRAILING.sub(lambda end: end[1], words)}" if words[:1] in '“"‘' else None
    plain = words.strip(" ,;:")
    verb = "denied" if statement.is_denied else "said"
    if plain.lower().startswith("that "):
        return f"{verb} {plain}" if len(plain.split()) > 3 else None
    if len(plain.split()) < 4 or plain[:1] in '“"‘' or plain.lower().split()[0] in NO_CLAUSE:
        return None
    return f"{verb} that {_lowered(plain)}"


NO_CLAUSE = frozenset("to of for as against on with whether if how why it him her them us".split())
"""What a content begins with that is no clause of its own: "called it an invasion", "refused to go"."""


def _lowered(words: str) -> str:
    """Words as they stand within a sentence: a first word that is no name in lower case."""
    first, _, rest = words.partition(" ")
    is_common = first.lower() in COMMON and not rest[:1].isupper()
    return f"{first.lower()} {rest}".rstrip() if first.lower() in SMALL or is_common else words


def voice(version: Version, said: Said) -> str:
    """What to call a voice at the beginning of a sentence: as the report calls it here, unless that says too little.

    "He" and "the ministry" are called by what the report calls them elsewhere.
    """
    statement = said.statement
    if statement is None:
        return version.text.outlet
    source = version.text.sources.get(statement.speaker or "")
    here = _called(version, statement.source) if statement.source else ""
    if here and not _says_little(here):
        return _capital(here)
    is_pronoun = here.casefold() in PRONOUNS
    wanted = set(said.name.casefold().split() if not here or is_pronoun else here.casefold().split()[-1:])
    mentions = [_called(version, span) for span in source.mentions] if source else []
    fuller = [each for each in mentions if not _says_little(each) and wanted <= set(each.casefold().split())]
    if fuller:
        return _capital(fuller[0])
    return _capital(
        here if here and not is_pronoun else NAMELESS.get(said.kind or "") or _as_noun(version, said)
    )


def _as_noun(version: Version, said: Said) -> str:
    """The name; with its article, where the report has it as a common noun with one ("the army")."""
    common = f"the {said.name[:1].lower()}{said.name[1:]}"
    return common if f" {common} " in version.text.reading.report.text.replace("The ", "the ") else said.name


def carriers(version: Version, said: Said) -> tuple[str, ...]:
    """Through whom it came, nearest to the speaker first, as they are called within a sentence."""
    sources = version.text.sources
    via = [sources[each] for each in (said.statement.via if said.statement else []) if each in sources]
    found = []
    for each, name in zip(via, said.through, strict=False):
        called = (_called(version, span) for span in each.mentions)
        found.append(within(next((words for words in called if ARTICLE.sub("", words) == name), name)))
    return tuple(found)


def _called(version: Version, span: Span) -> str:
    """The words for a voice with their article, without what is told of it besides."""
    words = " ".join(span.text.strip(" ,").split())
    words = QUOTED_BY.sub("", words)
    words = words.split(", ")[0] if len(words) > MOST_OF_NAME or RELATIVE.search(words) else words
    return OF_WHOM.sub(r"\1 the ", POSSESSIVES.sub("the ", _with_article(version, span, words)))


def _says_little(words: str) -> bool:
    """A pronoun or one word, perhaps with its article: whose ministry is "the ministry"?"""
    return words.casefold() in PRONOUNS or " " not in ARTICLE.sub("", words)


def _with_article(version: Version, span: Span, words: str) -> str:
    before = version.text.reading.report.text[max(0, span.start - 12) : span.start]
    article = DETERMINERS.search(before)
    return f"{article[1].lower()} {words}" if article else words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def within(words: str) -> str:
    """What a voice is called in the middle of a sentence: its article in lower case."""
    return _lowered(words)


def plain(words: str) -> str:
    """What a voice or an actor is called, without article and case, to compare it by."""
    return ARTICLE.sub("", words).casefold()
