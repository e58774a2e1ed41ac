"""How likely a place is the right one, by what it was taken for."""

from hearsay.reading.places.resolving import Found


def confidence(found: Found) -> float:
    """An estimated probability that the place named lies within the radius of the place given."""
    return found.share
