"""Sets that are joined step by step (union and find, with paths halved)."""

from collections.abc import Iterable
from typing import Generic, TypeVar

Key = TypeVar("Key", int, str)


class Forest(Generic[Key]):
    """Sets of keys, at first each alone; the smallest key stands for its set, so that no order of joining matters."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._above: dict[Key, Key] = {key: key for key in keys}

    def join(self, one: Key, other: Key) -> None:
        """Makes the sets of two keys one."""
        low, high = sorted((self._root(one), self._root(other)))
        self._above[high] = low

    def groups(self) -> list[list[Key]]:
        """The sets, each in order, by their smallest key."""
        found: dict[Key, list[Key]] = {}
        for key in sorted(self._above):
            found.setdefault(self._root(key), []).append(key)
        return list(found.values())

    def _root(self, key: Key) -> Key:
        while self._above[key] != key:
            self._above[key] = key = self._above[self._above[key]]
        return key
