"""What people decide: append-only, each record naming the one before it."""

from typing import Any

import msgspec

from hearsay.records.reading import Record
from hearsay.records.vocabulary import Decision

JUDGEMENT_SCHEMA = "hearsay/judgement/1"


class Judgement(Record, frozen=True, kw_only=True):
    """A person's decision about an item of a Reading, a Report or an Incident.

    `made` is when, in UTC, ISO 8601 with microseconds. `subject` says what it is about by where that stands in the text,
    since ids change with every new version of the model. `before` is what the person saw, `after` what it is by their
    word. `previous` is the digest of the Judgement before it in the same archive, None for the first; `digest` is SHA-256
    of all the rest, so that nothing can be changed or taken out unseen.
    """

    made: str
    by: str
    decision: Decision
    subject: dict[str, Any]
    before: Any = None
    after: Any = None
    why: str | None = None
    previous: str | None = None
    digest: str


def decode_judgement(line: bytes | str) -> Judgement:
    """The Judgement in one line of JSON.

    Raises:
        msgspec.ValidationError: the line does not follow the contract; the message names the key.
    """
    return msgspec.json.decode(line, type=Judgement)
