"""Which accounts tell of one incident, kept in step with reports and judgements."""

from collections.abc import Iterable

from sqlalchemy.engine import Connection


def regroup(connection: Connection, reports: Iterable[int]) -> None:
    """Matches the neighbourhoods of these reports, by number, anew. Incidents are reckoned when asked for: nothing is kept."""
