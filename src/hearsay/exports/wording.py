"""The words in which people are told what is in a Reading: one place, so that every view says the same."""

import re
from collections.abc import Mapping

from hearsay.records import Form, Manner, Reading, Source, SourceId, SourceKind, Statement

DATE_AND_TIME = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?")
SourcesById = Mapping[SourceId, Source]

MANNERS = {
    Manner.SAYS: "speech or writing",
    Manner.BELIEVES: "an opinion, a feeling or knowledge",
    Manner.INTENDS: "a plan, a wish or an order",
    Manner.SHOWS: "evidence that speaks for itself",
}
FORMS = {
    Form.DIRECT: "in the speaker's own words",
    Form.INDIRECT: "in the outlet's wording",
    Form.MIXED: "the outlet's wording with quoted words in it",
}
NAMELESS = {
    SourceKind.UNATTRIBUTED: "Nobody named",
    SourceKind.UNNAMED: "Unnamed source",
    SourceKind.OUTLET: "The outlet itself",
}


def by_id(reading: Reading) -> dict[SourceId, Source]:
    """The sources of a reading, by their ids."""
    return {source.id: source for source in reading.sources}


def source_name(source: Source) -> str:
    """What to call a source: its name, else its first mention, else what sort of voice it is."""
    if source.name:
        return source.name
    if source.kind in NAMELESS:
        return NAMELESS[source.kind]
    return source.mentions[0].text if source.mentions else source.kind.value.capitalize()


def speaker_name(statement: Statement, sources: SourcesById) -> str:
    """What to call the one who makes a statement; an unresolved one by the words that stand in the report."""
    speaker = _speaker(statement, sources)
    if speaker:
        return source_name(speaker)
    return statement.source.text if statement.source else NAMELESS[SourceKind.UNATTRIBUTED]


def speaker_kind(statement: Statement, sources: SourcesById) -> str | None:
    """What sort of voice makes a statement; None: not resolved."""
    speaker = _speaker(statement, sources)
    return speaker.kind.value if speaker else None


def speaker_group(statement: Statement, sources: SourcesById) -> str | None:
    """The group that the speaker is one of ("another" of the residents); None: no group is known."""
    speaker = _speaker(statement, sources)
    group = sources.get(speaker.group) if speaker and speaker.group else None
    return source_name(group) if group else None


def _speaker(statement: Statement, sources: SourcesById) -> Source | None:
    return sources.get(statement.speaker) if statement.speaker else None


def through(statement: Statement, sources: SourcesById) -> list[str]:
    """The names a statement came through, nearest to the speaker first, as they stand behind "through"."""
    return [_in_sentence(sources[source]) for source in statement.via if source in sources]


def _in_sentence(source: Source) -> str:
    """What to call a source in the middle of a sentence: "the outlet itself"."""
    name = source_name(source)
    return name[0].lower() + name[1:] if not source.name and name == NAMELESS.get(source.kind) else name


def own_words_of(statement: Statement, sources: SourcesById) -> str | None:
    """How the report refers to the speaker here ("he"), where that is not the name; None: it is, or nothing is."""
    if statement.source is None or statement.source.text == speaker_name(statement, sources):
        return None
    return statement.source.text


def content_text(statement: Statement) -> str:
    """The words of a statement on one line, its pieces joined by an ellipsis."""
    return " … ".join(" ".join(piece.text.split()) for piece in statement.content)


def shorten(text: str, longest: int) -> str:
    """`text`, or as many of its first words as fit in `longest` code points with an ellipsis at the end."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    is_mid_word = not text[longest - 1].isspace() and " " in cut[longest // 2 :]
    words = cut.rpartition(" ")[0] if is_mid_word else cut
    return words.rstrip(" ,;:–—-") + "…"


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in whole hundredths; 0 of nothing is 0."""
    return round(100 * part / whole) if whole else 0


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: `1 word`, `1,200 words`."""
    noun = one if number == 1 else many or f"{one}s"
    return f"{number:,} {noun}"


def headline(reading: Reading, longest: int = 140) -> str:
    """What to call a report in a list: its title, else the beginning of its text."""
    text = reading.report.title or reading.report.text or reading.report.id
    return shorten(" ".join(text.split()), longest)


def imprint(reading: Reading) -> list[str]:
    """Outlet and publication date, those that are known."""
    report = reading.report
    published = DATE_AND_TIME.sub(r"\1, \2", report.published) if report.published else None
    return [part for part in (report.outlet, published) if part]
