"""Writes `reading/actors/_iso.py`: the codes of ISO 3166-1 with the English names that two libraries know.

`python -m training.state_names`. pycountry has the standard's names, babel those of Unicode's CLDR. Neither is needed
when a report is read: 55 MB for 250 lines. A test compares the file with what the libraries say today.
"""

from pathlib import Path

WRITTEN = Path(__file__).resolve().parent.parent / "src/hearsay/reading/actors/_iso.py"

_HEAD = '''"""ISO 3166-1: codes and English names; written by `python -m training.state_names`, from pycountry and babel.

A row is: alpha-3; alpha-2; names, the commonest first.
"""

ROWS = """\\
'''


def rows() -> list[str]:
    """One row a country, by its alpha-3 code."""
    import pycountry
    from babel import Locale

    common = Locale("en").territories
    found = []
    for country in sorted(pycountry.countries, key=lambda each: each.alpha_3):
        names = [
            common.get(country.alpha_2),
            getattr(country, "common_name", None),
            country.name,
            getattr(country, "official_name", None),
        ]
        unlike = dict.fromkeys(_plain(name) for name in names if name)
        found.append(";".join((country.alpha_3, country.alpha_2, *unlike)))
    return found


def _plain(name: str) -> str:
    return name.replace("’", "'").replace("&", "and")


def text() -> str:
    """The module as it should stand."""
    return _HEAD + "\n".join(rows()) + '\n"""\n'


if __name__ == "__main__":
    WRITTEN.write_text(text(), encoding="utf-8")
