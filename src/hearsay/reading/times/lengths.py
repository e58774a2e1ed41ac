"""How long and how often: "for three days", "after 20 years", "every Friday", "twice a week"."""

import re
from fractions import Fraction

from hearsay.reading.numerals import cardinal
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.lexicon import LENGTHS, MONTHS, PARTS, SEASONS, WEEKDAYS, unit_name
from hearsay.reading.times.meaning import Meaning, length, repeated

_MANY = re.compile(r"\b(?:few|several|many|some|number|handful|dozens|hundreds|thousands|scores)\b")
_FRACTION = re.compile(r"(\d+) (\d)/(\d)")
_AMOUNTS = ("million", "billion", "%", "percent")
_FINER = {"Y": (12, "M"), "M": (30, "D"), "D": (24, "H"), "TH": (60, "M"), "TM": (60, "S"), "TS": (0, "S")}
_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
}


def quantity(written: str) -> Fraction | None:
    """How many, in digits or words ("two and a half", "2 1/2", "a couple of"); None for "several" and the like."""
    text = " ".join(written.split()).rstrip(" -")
    if match := _FRACTION.fullmatch(text):
        return int(match[1]) + Fraction(int(match[2]), int(match[3]) or 1)
    if text.endswith(" and a half"):
        whole = quantity(text.removesuffix(" and a half"))
        return None if whole is None else whole + Fraction(1, 2)
    if _MANY.search(text):
        return None
    if text in ("a", "an"):
        return Fraction(1)
    if text in ("half", "half a", "half an", "a half"):
        return Fraction(1, 2)
    if "couple" in text:
        return Fraction(2)
    if re.fullmatch(r"\d{1,9}\.\d{1,9}", text):
        return Fraction(text)
    number = cardinal(text if text != "dozen" else "a dozen")
    return None if number is None else Fraction(number)


def counted(phrase: Phrase) -> Fraction | None:
    """How many units a phrase counts, with "and a half" after the unit; None for "several" and the like."""
    number = quantity(phrase.text("count"))
    return number + Fraction(1, 2) if number is not None and phrase.has("half") else number


def iso_length(number: Fraction | None, unit: str) -> str:
    """So many units as an ISO 8601 duration; X for a number that is not told, as TimeML writes it."""
    before, each, letter = LENGTHS[unit_name(unit)]
    if number is None:
        return f"P{before}X{letter}"
    number *= each
    if number.denominator == 1:
        return f"P{before}{number}{letter}"
    if letter == "W":  # weeks stand alone in ISO 8601
        return iso_length(number * 7, "day")
    whole, rest = divmod(number, 1)
    factor, finer = _FINER[before + letter]
    return f"P{before}{f'{whole}{letter}' if whole else ''}{'T' if letter == 'D' else ''}{round(rest * factor)}{finer}"


def length_of(phrase: Phrase) -> Meaning | None:
    """For three days, a two-year truce, two and a half years, half an hour, all night."""
    unit = phrase.word("unit")
    if not phrase.has("count"):
        is_many = unit_name(unit) != unit
        return length(iso_length(None if is_many else Fraction(1), unit))
    if unit == "quarter" and phrase.words("count")[-1:] == ("a",):
        return None
    if phrase.syntax.words[phrase.end : phrase.end + 2] in (["-", "old"], ["of", "age"]):
        return None
    if "old" in phrase.syntax.words[phrase.end : phrase.end + 1]:
        return None
    if (
        phrase.word("count") == "many"
        and phrase.syntax.words[max(0, phrase.found.parts["count"][0] - 1)] == "as"
    ):
        return None  # the third attack in as many days
    if _is_rate(phrase):
        return repeated(iso_length(Fraction(1), unit))
    return length(iso_length(counted(phrase), unit))


def _is_rate(phrase: Phrase) -> bool:
    """Does "a week" say how often: four flights a week, $2 million a year?"""
    if phrase.words("count") not in (["a"], ["an"]) or phrase.has("half"):
        return False
    before = phrase.found.parts["count"][0] - 1
    if before < 0 or before >= phrase.start:
        return False
    return phrase.syntax.tags[before] in ("NNS", "CD", "NN", "$") or phrase.syntax.words[before] in _AMOUNTS


def every(phrase: Phrase, _: Context) -> Meaning | None:
    """Every Friday, each July, every two weeks, twice a week, daily."""
    if phrase.has("adverb"):
        word = phrase.word("adverb")
        return repeated(_ADVERBS[word], "NI" if word == "nightly" else None)
    unit = phrase.word("unit")
    if not phrase.has("every"):
        return repeated(iso_length(Fraction(1), unit))
    number = (
        quantity(phrase.text("count")) if phrase.has("count") else Fraction(2 if phrase.has("other") else 1)
    )
    if unit in WEEKDAYS:
        return repeated(f"P{number or 1}W")
    if unit in MONTHS or unit in SEASONS:
        return repeated("P1Y")
    if unit in PARTS and unit != "night":
        return repeated("P1D", PARTS[unit])
    return repeated(iso_length(number, unit), "NI" if unit.startswith("night") else None)


def weekly(phrase: Phrase, _: Context) -> Meaning | None:
    """On Fridays, Tuesday nights."""
    words = phrase.syntax.words[phrase.start : phrase.end]
    part = next((PARTS[word] for word in words if word in PARTS), None)
    if phrase.has("part") and not phrase.word("part").endswith("s"):
        return None
    return repeated("P1W", part)
