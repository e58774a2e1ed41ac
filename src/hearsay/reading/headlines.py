"""Attributions in the shapes that only headlines have: "Shells hit market, police say", "Army: we hold the town".

Used where the model found nothing in a headline: it learned from few of them, all in one country's style.
"""

import re
from collections.abc import Sequence

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.orphans import RULE_EVIDENCE
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range

_SAYS = "says?|said|claims?|reports?|warns?|announces?|confirms?|tells?|alleges?"
# Ten hurt as shells hit market, police say
_AFTER = re.compile(
    rf"(?P<content>\S.{{8,}}?)(?:,|\s[-–—])\s+(?P<source>[^,:;“”\"]{{2,50}}?)\s+(?P<cue>{_SAYS})\s*$"
)
# Ten hurt as shells hit market – police
_DASHED = re.compile(
    r"(?P<content>\S.{8,}?)\s+(?P<cue>[-–—])\s+"
    r"(?P<source>(?:[\w’'.-]+\s+){0,3}(?:police|army|military|ministry|minister|officials?|sources?|reports?|report|media"
    r"|un|u\.n\.|monitors?|president|governor|mayor|spokes\w+|watchdog|agency|rights groups?|residents|witnesses))\s*$",
    re.IGNORECASE,
)
# Army: we hold the town
_BEFORE = re.compile(
    r"(?P<source>[A-Z][\w’'.-]*(?:\s+[\w’'.-]+){0,4})(?P<cue>:)\s+"
    r"(?P<content>[“\"‘'«].{4,}|.*\b(?:we|our|us|I|my|must|will|should|not|have|has|are|is|was|were|cannot|can)\b.*)$"
)
# What stands before a colon as a heading, not as a voice: "Border war: what we know"
_HEADING = re.compile(
    r"\b(?:war|wars|crisis|conflict|attack|attacks|live|analysis|explainer|explained|watch|video|videos|photos?|opinion"
    r"|comment|review|update|updates|breaking|exclusive|timeline|factbox|profile|interview|podcast|election|elections"
    r"|talks|deal|truce|ceasefire|editorial|letter|letters|news|report|today|fact check|q&a|in pictures|what|how"
    r"|why|who|day \d+)\b",
    re.IGNORECASE,
)


# Kyiv says five killed; Moscow claims village
_SECOND = re.compile(
    rf";\s+(?P<source>[A-Z][^,:;“”\"]{{1,40}}?)\s+(?P<cue>{_SAYS}|denies|vows)\s+(?P<content>\S.*\S)\s*$"
)


def with_headline(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, and the one that the headline's shape tells of if none stands in the headline.

    A semicolon parts two news: what the first voice says ends there, and the second may be another's.
    """
    headline = outline.headline
    if headline is None:
        return list(found)
    if any(r.start < headline.end for a in found for r in ranges(a)):
        return _parted(outline.text, headline, found)
    shaped = _shaped(outline.text, headline)
    return [shaped, *found] if shaped else list(found)


def _parted(text: str, headline: Range, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with each content of the headline up to a semicolon, and the second one behind that."""
    part = text.find("; ", headline.start, headline.end)
    if part < 0:
        return list(found)
    complete = [_before(text, part, each) for each in found]
    second = _SECOND.match(text, part, headline.end)
    if second and not any(part < r.start < headline.end for a in complete for r in ranges(a)):
        source, cue, content = (Range(*second.span(role)) for role in ("source", "cue", "content"))
        complete.append(Attribution(source, cue, (content,), "says", RULE_EVIDENCE))
    return complete


def _before(text: str, part: int, found: Attribution) -> Attribution:
    """The attribution with what crosses the semicolon cut there, if its cue stands before."""
    if found.cue is None or found.cue.start > part or "“" in text[found.cue.end : part]:
        return found
    content = tuple(Range(p.start, part) if p.start < part < p.end else p for p in found.content)
    return found._replace(content=content)


def _shaped(text: str, headline: Range) -> Attribution | None:
    for shape in (_AFTER, _DASHED, _BEFORE):
        match = shape.match(text, headline.start, headline.end)
        if match and not (shape is _BEFORE and _HEADING.search(match["source"])):
            source, cue, content = (Range(*match.span(role)) for role in ("source", "cue", "content"))
            return Attribution(source, cue, (content,), "says", RULE_EVIDENCE)
    return None
