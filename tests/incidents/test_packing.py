"""A telling packed and unpacked makes the same incident."""

import pytest

from hearsay.edtf import day_of
from hearsay.incidents.assembling import incident
from hearsay.incidents.packing import Published, packed, unpacked
from hearsay.incidents.tellings import tellings
from tests.archive import made


@pytest.mark.parametrize("body", [made.text(), made.text(killed=0), "Nothing happened."])
def test_the_incident_of_what_was_unpacked_is_that_of_what_was_packed(body) -> None:
    reading = made.reading(made.report(body, id="r1", outlet="The Lowen Herald", published="2031-05-12"))
    of = Published("r1", "The Lowen Herald", "2031-05-12")
    for telling in tellings(reading):
        again = unpacked(packed(telling), telling.key, of)
        assert incident([again]) == incident([telling])
        assert (again.is_main, again.published) == (telling.is_main, day_of("2031-05-12"))
        assert packed(again) == packed(telling)
