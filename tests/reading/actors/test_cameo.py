import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.cameo import COUNTRIES, INTERNATIONAL, SECTORS, plover


@pytest.mark.parametrize(
    ("code", "country", "sector"),
    [
        ("AFG", "AFG", None),
        ("AFGREB", "AFG", "REB"),
        ("afggov", "AFG", "GOV"),
        ("USAELI", "USA", "ELI"),
        ("IRQGOVMIL", "IRQ", "GOV"),
        ("IGOUNO", "UNO", None),
        ("IGOUNOREFHCR", "UNO", "REF"),
        ("IGOEUREEC", "EUR", None),
        ("IGO", "IGO", None),
        ("NGOHLH", "NGO", "MED"),
        ("MNCUSAMED", "MNC", "JRN"),
        ("IMGMUSALQ", "IMG", "REB"),
        ("EURREB", None, "REB"),
        ("INT", None, None),
        ("ROMGOV", "ROU", "GOV"),
        ("KSVGOV", "KOS", "GOV"),
        ("WSBREB", "PSE", "REB"),
        ("USRTJKGOV", "RUS", "GOV"),
        ("PRIGOV", "USA", "GOV"),
        ("LBNSEP", "LBN", "REB"),
        ("~GOV", None, "GOV"),
        ("~MUS", None, "REL"),
        ("INDMUS", "IND", "REL"),
        ("AFGREB---", "AFG", "REB"),
    ],
)
def test_a_code_of_cameo_is_a_country_and_a_sector(code, country, sector):
    assert plover(code) == (country, sector)


@pytest.mark.parametrize("code", ["", "AF", "AFGREBX", "QQQ", "QQQWWW", "~", "--"])
def test_what_is_no_code_is_refused(code):
    with pytest.raises(ValueError, match=r"parts|begins with"):
        plover(code)


def test_the_manual_has_25_sectors_and_seven_that_are_no_countries():
    assert len(SECTORS) == 25
    assert len(INTERNATIONAL) == 7
    assert not COUNTRIES & INTERNATIONAL


@given(st.text("ABCDEGIORSUV~-", max_size=12))
def test_a_code_is_known_or_refused(code):
    try:
        country, sector = plover(code)
    except ValueError:
        return
    assert country is None or country in COUNTRIES | INTERNATIONAL
    assert sector is None or sector in SECTORS
