"""Distances on the sphere."""

import math

import numpy as np
import numpy.typing as npt

EARTH_KM = 6371.0

Degrees = npt.NDArray[np.float64]


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Kilometres along the great circle between two points, given in degrees."""
    phi, psi = math.radians(latitude), math.radians(other_latitude)
    turn = math.radians(other_longitude - longitude)
    square = math.sin((psi - phi) / 2) ** 2 + math.cos(phi) * math.cos(psi) * math.sin(turn / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, square)))


def distances_km(
    latitudes: Degrees, longitudes: Degrees, other_latitudes: Degrees, other_longitudes: Degrees
) -> Degrees:
    """The same of many pairs of points; NaN where one is not known."""
    phi, psi = np.radians(latitudes), np.radians(other_latitudes)
    turn = np.radians(other_longitudes - longitudes)
    square = np.sin((psi - phi) / 2) ** 2 + np.cos(phi) * np.cos(psi) * np.sin(turn / 2) ** 2
    found: Degrees = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(1.0, square)))
    return found
