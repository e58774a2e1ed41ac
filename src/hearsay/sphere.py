"""Distances on the sphere."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

EARTH_KM = 6371.0


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Kilometres along the great circle between two points, given in degrees."""
    phi, psi = math.radians(latitude), math.radians(other_latitude)
    turn = math.radians(other_longitude - longitude)
    square = math.sin((psi - phi) / 2) ** 2 + math.cos(phi) * math.cos(psi) * math.sin(turn / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, square)))


def distances_km(
    latitudes: "npt.NDArray[np.float64]",
    longitudes: "npt.NDArray[np.float64]",
    other_latitudes: "npt.NDArray[np.float64]",
    other_longitudes: "npt.NDArray[np.float64]",
) -> "npt.NDArray[np.float64]":
    """The same of many pairs of points; NaN where one is not known."""
    import numpy as np  # not at the top: the gazetteer is compiled where there is no numpy

    phi, psi = np.radians(latitudes), np.radians(other_latitudes)
    turn = np.radians(other_longitudes - longitudes)
    square = np.sin((psi - phi) / 2) ** 2 + np.cos(phi) * np.cos(psi) * np.sin(turn / 2) ** 2
    found: npt.NDArray[np.float64] = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(1.0, square)))
    return found
