"""Distances on the sphere."""

import math

EARTH_KM = 6371.0


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Kilometres along the great circle between two points, given in degrees."""
    phi, psi = math.radians(latitude), math.radians(other_latitude)
    turn = math.radians(other_longitude - longitude)
    square = math.sin((psi - phi) / 2) ** 2 + math.cos(phi) * math.cos(psi) * math.sin(turn / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, square)))
