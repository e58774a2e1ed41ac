from hearsay.archive import judging
from hearsay.archive.judgements import every, undo
from hearsay.archive.judging import Meant
from hearsay.archive.selecting import Selection
from hearsay.board.review.order import Orders
from hearsay.limits import MAX_ORDER_SECONDS, MAX_ORDERS

ALL = Selection()


def test_an_order_stays_while_people_work_through_it(archive):
    orders = Orders(archive)
    first = orders.first("events", ALL)
    place = orders.place("events", ALL, first.report, first.id)
    assert (place.at, place.size, place.previous) == (0, 4, None)
    judging.accept(archive, "anna", Meant(first.report, first.id))
    later = orders.place("events", ALL, first.report, first.id)
    assert later == place
    assert orders.first("events", ALL) == place.next


def test_what_others_judged_meanwhile_is_passed_over(archive):
    orders = Orders(archive)
    first = orders.first("events", ALL)
    second = orders.place("events", ALL, first.report, first.id).next
    judging.reject(archive, "ben", Meant(second.report, second.id))
    third = orders.place("events", ALL, first.report, first.id).next
    assert third not in {first, second}


def test_at_the_end_of_an_order_it_is_made_anew(archive):
    orders = Orders(archive)
    while (each := orders.first("events", ALL)) is not None:
        judging.accept(archive, "anna", Meant(each.report, each.id))
    assert orders.first("events", ALL) is None
    undo(archive, every(archive)[-1].digest, "anna")
    assert orders.first("events", ALL) is not None


def test_an_order_grows_old(archive):
    now = [0.0]
    orders = Orders(archive, clock=lambda: now[0])
    before = orders.place("events", ALL, "a", "e1")
    judging.accept(archive, "anna", Meant("a", "e1"))
    assert orders.place("events", ALL, "a", "e1").at == before.at
    now[0] = MAX_ORDER_SECONDS + 1
    assert orders.place("events", ALL, "a", "e1").at is None


def test_an_item_of_no_place_leads_to_the_first_that_waits(archive):
    orders = Orders(archive)
    place = orders.place("events", ALL, "zzz", "e1")
    assert (place.at, place.previous) == (None, None)
    assert place.next == orders.first("events", ALL)


def test_only_so_many_orders_are_kept(archive, monkeypatch):
    monkeypatch.setattr("hearsay.board.review.order.queue", lambda *_, **__: [])
    orders = Orders(archive)
    for n in range(MAX_ORDERS + 5):
        orders.place("events", Selection(str(n)), "a", "e1")
    assert len(orders._kept) == MAX_ORDERS
