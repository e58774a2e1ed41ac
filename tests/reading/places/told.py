"""Reports as rows of names, for tests of what is made of them without a text: who lies where, what stands beside."""

from collections.abc import Mapping

from hearsay.reading.places.candidates import Atlas
from hearsay.reading.places.groups import Mention, grouped
from hearsay.reading.places.names import Name
from hearsay.reading.places.offsets import Offset
from hearsay.reading.places.ranking import Scene
from hearsay.records import Level


def mention(
    text: str,
    at: int = 0,
    *,
    unit: Level | None = None,
    label: str = "place",
    is_located: bool = True,
    sentence: int = 0,
) -> Mention:
    """A name at a word."""
    return Mention(Name(at, at, text), unit, False, False, label, is_located, sentence=sentence)


def scene(
    atlas: Atlas,
    *mentions: Mention,
    within: tuple[tuple[int, int], ...] = (),
    peoples: Mapping[str, float] | None = None,
    datelines: tuple[int, ...] = (),
    apposed: Mapping[int, tuple[int, Offset]] | None = None,
) -> Scene:
    """The names as they are ranked; numbers are those of groups, which are mentions in order where no two are alike."""
    groups = grouped(mentions, atlas)
    return Scene(groups, set(within), frozenset(datelines), peoples or {}, mentions, apposed or {})
