"""What whoever hands in a text says about it: it goes before anything found in the text."""

from typing import NamedTuple, Self

from hearsay.errors import BadInput
from hearsay.intake.normalisation import one_line
from hearsay.intake.published import require_published
from hearsay.limits import MAX_HEADER_CHARACTERS

_WEB = ("http://", "https://")


class Given(NamedTuple):
    """Title, outlet, address, publication date and id, each None where it is not stated."""

    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    id: str | None = None

    def checked(self, where: str | None = None) -> Self:
        """The same on one line each, empty ones None, the date as ISO 8601. Doing so twice changes nothing.

        Raises:
            BadInput: one of them cannot be used; `where` names the input it came with.
        """
        lines = {name: _one_line(name, value, where) for name, value in self._asdict().items()}
        if lines["url"]:
            _require_web_address(lines["url"], where)
        if lines["published"]:
            lines["published"] = require_published(lines["published"], where=where)
        return self._replace(**lines)

    def or_else(self, found: "Given") -> "Given":
        """These, and what was found in the text for those that are not stated."""
        return Given(*(mine or theirs for mine, theirs in zip(self, found, strict=True)))


def is_web_address(url: str) -> bool:
    """Whether the address has one of the web's schemes and no space in it."""
    return url.lower().startswith(_WEB) and " " not in url


def _one_line(name: str, value: str | None, where: str | None) -> str | None:
    if value is None:
        return None
    if len(value) > MAX_HEADER_CHARACTERS:
        raise BadInput(
            f"the {name} has {len(value):,} characters, over {MAX_HEADER_CHARACTERS:,}",
            where=where,
            remedy=f"give a shorter {name}",
        )
    return one_line(value) or None


def _require_web_address(url: str, where: str | None) -> None:
    """Refuses what a browser would run or open locally if the address were clicked on."""
    if not is_web_address(url):
        raise BadInput(
            f"“{url[:60]}” is no address on the web", where=where, remedy="give one that begins with https://"
        )
