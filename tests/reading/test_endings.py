"""Contents that end before the subject of the clause that follows."""

import pytest

from hearsay.reading.attributions import Attribution
from hearsay.reading.endings import with_true_endings
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range


def read(text: str, cue: str, content: str) -> str:
    """The content that is left of the one given."""
    start, at = text.index(cue), text.index(content)
    found = Attribution(
        None, Range(start, start + len(cue)), (Range(at, at + len(content)),), "says", (0.0,) * 5
    )
    (one,) = with_true_endings(outline(text), [found])
    return text[one.content[-1].start : one.content[-1].end]


@pytest.mark.parametrize("verb", ["are talking", "have met", "will meet", "were silent"])
def test_the_object_of_a_participle_ends_before_the_next_subject(verb: str) -> None:
    text = f"While critics spoke on, blaming the army, the union and the guild {verb}."
    assert read(text, "blaming", "the army, the union and the guild") == "the army"


def test_the_object_of_a_participle_holds_no_verb_of_the_next_subject() -> None:
    text = "While critics spoke on, blaming the army, the union and the guild, among others, are talking of peace."
    content = "the army, the union and the guild, among others, are talking of peace"
    assert read(text, "blaming", content) == "the army"


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Critics spoke on, blaming the army, the union and the guild.",
            "blaming",
            "the army, the union and the guild",
        ),
        (
            "Critics blamed the army, the union and the guild are quiet.",
            "blamed",
            "the army, the union and the guild",
        ),
        (
            "They spoke on, blaming the army, which, as ever, was away.",
            "blaming",
            "the army, which, as ever, was away",
        ),
        ("Blaming the army the guild is quiet.", "Blaming", "the army the guild"),
    ],
)
def test_other_contents_keep_their_end(text: str, cue: str, content: str) -> None:
    assert read(text, cue, content) == content


def test_a_content_before_its_cue_keeps_its_end() -> None:
    text = "The army, the guild and the union, he said, shouting, are to blame."
    assert read(text, "shouting", "The army, the guild and the union") == "The army, the guild and the union"


def changed(text: str, source: str | None, content: str) -> tuple[str | None, str]:
    """Source and content that are left of those given; the cue is "said"."""
    start, at, cue = text.index(source) if source else 0, text.index(content), text.index("said")
    given = Range(start, start + len(source)) if source else None
    found = Attribution(given, Range(cue, cue + 4), (Range(at, at + len(content)),), "says", (0.0,) * 5)
    (one,) = with_true_endings(outline(text), [found])
    left = text[one.source.start : one.source.end] if one.source else None
    return left, text[one.content[0].start : one.content[0].end]


def test_a_source_ends_before_the_quotation_that_follows() -> None:
    text = "“They took the road,” said Ana Bak, a baker, “and nobody told us where to go.”"
    source = "Ana Bak, a baker, “and nobody told us where to go.”"
    assert changed(text, source, "“They took the road,”") == ("Ana Bak, a baker", "“They took the road,”")


def test_a_source_keeps_a_nickname() -> None:
    text = "“They took the road,” said Colonel “Ghost” Bak."
    assert changed(text, "Colonel “Ghost” Bak", "“They took the road,”")[0] == "Colonel “Ghost” Bak"


@pytest.mark.parametrize(
    ("text", "content", "left"),
    [
        ("“We left at night”, – she said. – “Nobody came.”", "“We left at night”, –", "“We left at night”"),
        ('"We left at night," - she said.', '"We left at night," -', '"We left at night,"'),
        ("“We left”, – she said. – “Nobody came.”", "– “Nobody came.”", "“Nobody came.”"),
        (
            "She said the town - her town - was lost.",
            "the town - her town - was lost",
            "the town - her town - was lost",
        ),
    ],
)
def test_the_dashes_around_a_cue_are_no_content(text: str, content: str, left: str) -> None:
    assert changed(text, None, content)[1] == left
