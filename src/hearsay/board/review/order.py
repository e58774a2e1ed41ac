"""The order of a queue while people work through it: it stays, so that next and previous mean something."""

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from hearsay.archive.judgements import outcome_of
from hearsay.archive.pointing import items
from hearsay.archive.queue import Queued, queue
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.errors import NoSuch
from hearsay.limits import MAX_ORDER_SECONDS, MAX_ORDERS, MAX_QUEUED


class Place(NamedTuple):
    """An item and what is around it in its queue; `at` counts from 0, None: it stands in no place of it."""

    at: int | None
    size: int
    previous: Queued | None
    next: Queued | None


class Orders:
    """The queues that people work through, by layer and selection. May be asked by several threads."""

    def __init__(self, archive: Archive, clock: Callable[[], float] = time.monotonic) -> None:
        self._archive = archive
        self._clock = clock
        self._kept: dict[tuple[str, Selection], tuple[float, list[Queued]]] = {}
        self._lock = threading.Lock()

    def first(self, layer: str, chosen: Selection) -> Queued | None:
        """The first item that waits; the queue is made anew when it has come to its end."""
        found = self._after(self._order(layer, chosen), -1)
        return found or self._after(self._order(layer, chosen, anew=True), -1)

    def place(self, layer: str, chosen: Selection, report: str, name: str) -> Place:
        """Where an item stands in its queue, and the one before and the next that waits."""
        order = self._order(layer, chosen)
        at = next((n for n, each in enumerate(order) if (each.report, each.id) == (report, name)), None)
        previous = order[at - 1] if at else None
        following = self._after(order, -1 if at is None else at)
        if following is not None and (following.report, following.id) == (report, name):
            following = self._after(order, order.index(following))
        return Place(at, len(order), previous, following)

    def _order(self, layer: str, chosen: Selection, *, anew: bool = False) -> list[Queued]:
        key, moment = (layer, chosen), self._clock()
        with self._lock:
            made, order = self._kept.get(key, (0.0, None))
        if order is not None and not anew and moment - made < MAX_ORDER_SECONDS:
            return order
        order = queue(self._archive, layer, chosen, limit=MAX_QUEUED)
        with self._lock:
            self._kept.pop(key, None)
            self._kept[key] = (moment, order)
            while len(self._kept) > MAX_ORDERS:
                self._kept.pop(next(iter(self._kept)))
        return order

    def _after(self, order: list[Queued], at: int) -> Queued | None:
        return next((each for each in order[at + 1 :] if self._waits(each)), None)

    def _waits(self, each: Queued) -> bool:
        """Whether it is still there and nobody has judged it since."""
        try:
            laid = outcome_of(self._archive, each.report)
        except NoSuch:
            return False
        is_there = any(item.id == each.id for item in items(laid.reading, each.layer))
        return is_there and (each.layer, each.id) not in laid.states
