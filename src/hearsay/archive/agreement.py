"""How far people agree who judged the same items: Cohen's kappa of two, Krippendorff's alpha of any number. Pure.

Both are 1 where all agree and 0 where they agree as often as chance would; what counts as chance is what they themselves
chose how often. Sources: J. Cohen, A Coefficient of Agreement for Nominal Scales (1960); K. Krippendorff, Computing
Krippendorff's Alpha-Reliability (2011), for nominal data and, for numbers of people, for interval data. Krippendorff
(Content Analysis, 2004) advises to rely on what reaches .800, and to draw no conclusion under .667.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple

from hearsay.archive.chain import canonical, standing
from hearsay.archive.judged import OF_ITEMS
from hearsay.archive.pointing import LAYERS, Json, pointer_from, walked
from hearsay.archive.values import FIELDS
from hearsay.records import Decision, Judgement

VERDICT = "there is such an item"
NUMBERS = frozenset({("figures", "low"), ("figures", "high")})
Ratings = dict[str, Hashable]  # what each person said, by name
Distance = Callable[[Hashable, Hashable], float]


class Agreement(NamedTuple):
    """How far people agree on one field of one layer.

    `items` were judged by two or more of the `people`; `alike` is the share of pairs of them that said the same. `kappa` is
    None unless just two people judged; both measures are None where everybody always said the same one thing, which
    leaves nothing to compare with.
    """

    layer: str
    field: str
    people: int
    items: int
    alike: float
    kappa: float | None
    alpha: float | None


def agreement(judgements: Iterable[Judgement]) -> list[Agreement]:
    """A row for each layer and field that two or more people judged on the same items: layers in order, verdicts first.

    A person's last word on an item counts. Who accepts an item says all of its fields, who corrects one that field alone.
    """
    said = ratings(judgements)
    rows = []
    for layer in LAYERS:
        for field in (VERDICT, *FIELDS[layer]):
            units = [each for each in said.get((layer, field), {}).values() if len(each) > 1]
            if units:
                rows.append(_row(layer, field, units))
    return rows


def ratings(judgements: Iterable[Judgement]) -> dict[tuple[str, str], dict[str, Ratings]]:
    """What each person said of each item, by layer and field, and by where the item stands."""
    found: dict[tuple[str, str], dict[str, Ratings]] = {}
    for each in standing(judgements):
        where = pointer_from(each.subject.get("item"))
        layer = each.subject.get("layer")
        if each.decision not in OF_ITEMS or where is None or layer not in FIELDS:
            continue
        item = canonical([each.subject.get("report"), where.start, where.end, where.type])
        verdict = each.decision is not Decision.REJECT
        found.setdefault((layer, VERDICT), {}).setdefault(item, {})[each.by] = verdict
        for field, value in _said(each, layer).items():
            found.setdefault((layer, field), {}).setdefault(item, {})[each.by] = value
    return found


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa of two people, each pair what they said of one item; None where chance alone explains all of it."""
    alike = sum(one == other for one, other in pairs) / len(pairs)
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(firsts[label] * seconds[label] for label in firsts) / len(pairs) ** 2
    return (alike - chance) / (1 - chance) if chance < 1 else None


def alpha(units: Sequence[Sequence[Hashable]], distance: Distance | None = None) -> float | None:
    """Krippendorff's alpha: each unit is what people said of one item, two of them at the least.

    `distance` is how far two values are from each other, squared; without it every two different ones are as far. None
    where nothing differs anywhere.
    """
    far = distance or _nominal
    values = Counter(value for unit in units for value in unit)
    count = values.total()
    expected = sum(values[one] * values[other] * far(one, other) for one, other in permutations(values, 2))
    if not expected:
        return None
    observed = sum(
        sum(far(one, other) for one, other in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    )
    return 1 - (observed / count) / (expected / (count * (count - 1)))


def _row(layer: str, field: str, units: Sequence[Ratings]) -> Agreement:
    people = sorted({name for unit in units for name in unit})
    pairs = [pair for unit in units for pair in permutations(unit.values(), 2)]
    two = [(unit[people[0]], unit[people[1]]) for unit in units] if len(people) == 2 else []
    return Agreement(
        layer=layer,
        field=field,
        people=len(people),
        items=len(units),
        alike=sum(one == other for one, other in pairs) / len(pairs),
        kappa=kappa(two) if two else None,
        alpha=alpha(
            [list(unit.values()) for unit in units], _interval if (layer, field) in NUMBERS else None
        ),
    )


def _said(judgement: Judgement, layer: str) -> Mapping[str, Hashable]:
    """The values that a judgement gives, by field; references by where they stand, numbers as numbers."""
    if judgement.decision is Decision.REJECT:
        return {}
    name = judgement.subject.get("field")
    given: Json = judgement.before if judgement.decision is Decision.ACCEPT else judgement.after
    if judgement.decision is Decision.CORRECT and name is not None:
        given = {name: given}
    if not isinstance(given, dict):
        return {}
    return {field: _value(layer, field, given[field]) for field in FIELDS[layer] if field in given}


def _value(layer: str, field: str, value: Json) -> Hashable:
    if (layer, field) in NUMBERS:
        return value if isinstance(value, int) else None
    return canonical(walked(layer, field, value, _without_id))


def _without_id(_: str, reference: Json) -> Json:
    where = pointer_from(reference)
    return reference if where is None or where.start is None else [where.start, where.end, where.type]


def _nominal(one: Hashable, other: Hashable) -> float:
    return float(one != other)


def _interval(one: Hashable, other: Hashable) -> float:
    """The square of the difference. An open end is as far from every number as that number from 0, and 1 at the least."""
    if isinstance(one, int) and isinstance(other, int):
        return float(one - other) ** 2
    stated = one if isinstance(one, int) else other
    return max(1.0, float(stated) ** 2) if isinstance(stated, int) else float(one != other)
