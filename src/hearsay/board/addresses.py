"""Where everything of the board stands: one place for its addresses, so that pages and tests mean the same."""

from urllib.parse import quote


def report_address(report: str, item: str | None = None) -> str:
    """The page of a report, at one of its items if one is named."""
    return f"/reports/{quote(report, safe='')}" + (f"#m-r1{item}" if item else "")


def incident_address(incident: str) -> str:
    """The page of an incident."""
    return f"/incidents/{quote(incident, safe='')}"


def source_address(name: str) -> str:
    """The page of a source."""
    return f"/sources/{quote(name, safe='')}"


def outlet_address(name: str) -> str:
    """The page of an outlet."""
    return f"/outlets/{quote(name, safe='')}"
