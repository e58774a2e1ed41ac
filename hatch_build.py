"""Compiles the gazetteer when the package is built or installed from its sources."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Gazetteer(BuildHookInterface):
    """Writes `places.sqlite` into the package where it is absent or older than what it is compiled by."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compiles the file; the packages that it comes from are requirements of the build."""
        root = Path(self.root)
        sys.path[:0] = [str(root), str(root / "src")]
        try:
            from training.gazetteer.build import build_if_stale

            build_if_stale()
        finally:
            del sys.path[:2]
