"""What each number covers: a total, a part of another, a running count; numbers that two effects share."""

from collections.abc import Iterable, Sequence

from hearsay.reading.figures.amounts import Amount
from hearsay.reading.figures.classes import PEOPLE, class_of, class_of_noun
from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.deeds import Befallen
from hearsay.reading.figures.idioms import WAYS
from hearsay.reading.figures.left_out import left_out
from hearsay.reading.figures.measures import BODIES, BURIALS, LIVES
from hearsay.reading.figures.parts import Part, parts_of
from hearsay.reading.figures.pronouns import Again, told_again
from hearsay.reading.figures.recaps import Told, with_recaps
from hearsay.reading.figures.tolls import is_running, tolls
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure, Scope

_SHARED = frozenset({Measure.KILLED, Measure.INJURED})


_BESIDE = 9  # more than the one sentence back in which "another five" finds those it is beside
_NEAR = 4  # words from "killed" to "captured" in "killed, wounded or captured"
_CLOSE = 2  # words from "killed" to "wounded" in "20 killed and wounded"


def told(syntax: Syntax, census: Census, found: Sequence[Befallen]) -> list[Told]:
    """The figures in text order, each once."""
    found = [*found, *tolls(syntax, census, found)]
    again = list(told_again(syntax, census, found))
    found += [each.befallen for each in again]
    said = [_with_bodies(syntax, each) for each in [*found, *left_out(syntax, census, found)]]
    every = _shared(syntax, [each for each in said if not _is_late_dead(syntax, each, said)])
    every = sorted(_each_once(every), key=lambda each: (each.people.first, each.people.last, each.at))
    every = _without_echoes(syntax, every)
    whole = _without_survivors(_with_scope(syntax, _with_groups(syntax, every)), again)
    parts = parts_of(syntax, census, [(each.at, each.people) for each in whole])
    return with_recaps(syntax, _with_wholes(syntax, _joined(whole, _without_late_dead(syntax, whole, parts))))


def _is_late_dead(syntax: Syntax, each: Befallen, found: Sequence[Befallen]) -> bool:
    """Are they "two of the wounded" that died, who are no other wounded?"""
    if each.measure is not Measure.INJURED or not _is_of_wounded(syntax, each.people):
        return False
    return any(other.measure is Measure.KILLED and other.people[:2] == each.people[:2] for other in found)


def _without_late_dead(syntax: Syntax, whole: Sequence[Told], parts: Sequence[Part]) -> list[Part]:
    """The parts; the wounded who died are no part of those who were dead before."""
    return [
        part
        for part in parts
        if part.own is None
        or whole[part.own].measure is not Measure.KILLED
        or not _is_of_wounded(syntax, part.people)
    ]


def _is_of_wounded(syntax: Syntax, people: Counted) -> bool:
    return bool({"wounded", "injured"} & set(syntax.words[people.first : people.last + 1]))


def _with_bodies(syntax: Syntax, each: Befallen) -> Befallen:
    """Whatever is told of bodies and of lives that were lost, those counted are dead."""
    noun = None if each.people.amount is None else each.people.amount.noun
    is_dead = noun is not None and syntax.words[noun] in BODIES | LIVES
    return each._replace(measure=Measure.KILLED) if is_dead else each


def _each_once(found: Iterable[Told]) -> list[Told]:
    """One figure for one number and measure: the first word that says so; the wider of two that overlap."""
    kept: dict[tuple[Measure, int], Told] = {}
    for each in found:
        key = each.measure, each.people.first
        if key not in kept or each.people.last > kept[key].people.last:
            kept[key] = each
        elif each.scope is Scope.PART:
            kept[key] = kept[key]._replace(scope=Scope.PART)
    return list(kept.values())


def _without_echoes(syntax: Syntax, found: Sequence[Told]) -> list[Told]:
    """Without those of whom the same is said: "Two were held. Both were held for days", "the funeral of 12" who were killed."""
    kept: list[Told] = []
    for each in found:
        amount = each.people.amount
        is_definite = amount is not None and syntax.words[amount.first] in _DEFINITE
        is_burial = syntax.words[each.at] in BURIALS
        if each.people.high == 0 and amount is not None and amount.is_partial and _is_of_degree(syntax, each):
            continue
        others = [other for other in found if other is not each] if is_burial else kept
        if not ((is_definite or is_burial) and any(_is_same(each, other) for other in others)):
            kept.append(each)
    return kept


def _is_of_degree(syntax: Syntax, each: Told) -> bool:
    """As in "none of them seriously", which denies no more than how badly."""
    return bool(_DEGREES & set(syntax.words[each.people.last + 1 : each.people.last + 4]))


_DEGREES = frozenset(
    "serious seriously critical critically life-threatening badly gravely severe severely".split()
)


def _is_same(each: Told, other: Told) -> bool:
    return each.measure is other.measure and (each.low, each.high) == (other.low, other.high)


_DEFINITE = frozenset({"both", "all", "the", "these", "those"})


def _shared(syntax: Syntax, found: Sequence[Befallen]) -> list[Told]:
    """Numbers that killed and injured share say of either no more than that it is no larger: "20 killed or wounded"."""
    kept = [each for each in found if not _is_outdone(syntax, each, found)]
    said: dict[tuple[int, int], dict[Measure, int]] = {}
    for each in kept:  # the first word that says a measure
        said.setdefault((each.people.first, each.people.last), {}).setdefault(each.measure, each.at)
    return [_bounded(syntax, each, said[each.people.first, each.people.last]) for each in kept]


def _is_outdone(syntax: Syntax, each: Befallen, found: Sequence[Befallen]) -> bool:
    """Are those who were shot or stabbed said to be dead as well?"""
    if each.measure is not Measure.INJURED or syntax.words[each.at] not in WAYS:
        return False
    return any(other.measure is Measure.KILLED and other.people.first == each.people.first for other in found)


def _bounded(syntax: Syntax, each: Befallen, said: dict[Measure, int]) -> Told:
    low, high = each.people.low, each.people.high
    if len(said) > 1 and (low, high) != (0, 0) and _is_either(syntax, said):
        low = None
    return Told(each.at, each.measure, each.people, low, high, Scope.PART if each.is_part else Scope.TOTAL)


def _is_either(syntax: Syntax, said: dict[Measure, int]) -> bool:
    """Did either befall each of them: "killed or captured", "killed and wounded", "casualties"; not "seized and killed"?"""
    places = sorted(said.values())
    between = syntax.words[places[0] : places[-1]]
    distance = places[-1] - places[0]
    is_and = distance == 0 or (distance <= _CLOSE and "and" in between)
    return (distance <= _NEAR and "or" in between) or (is_and and said.keys() >= _SHARED)


def _with_groups(syntax: Syntax, found: Sequence[Told]) -> list[Told]:
    """The figures; a number without a noun counts those of the one before it: "12 soldiers were killed and 30 hurt"."""
    done: list[Told] = []
    for each in found:
        amount = each.people.amount
        if amount is not None and amount.noun is None and amount.shared is None and done:
            reach = 1 if amount.is_partial or _is_both(syntax, amount) else 0
            near = syntax.sentence_of[each.people.first] - syntax.sentence_of[done[-1].people.first]
            is_beside = near <= reach and done[-1].scope is not Scope.PART
            group = done[-1].people.group if is_beside else PEOPLE
            each = each._replace(people=each.people._replace(group=group))  # noqa: PLW2901  (told on to the next)
        done.append(each._replace(people=_with_all(syntax, each.people)))
    return done


def _with_all(syntax: Syntax, people: Counted) -> Counted:
    """The people with the class that "all of them civilians", "all civilians" behind them says."""
    at = people.last + 1
    if syntax.words[at : at + 2] != [",", "all"]:
        return people
    at += 2
    while at < len(syntax.words) and syntax.words[at] in _OF_THEM:
        at += 1
    if at >= len(syntax.words) or class_of_noun(syntax.words[at]) is None:
        return people
    return people._replace(group=class_of(syntax, at, at))


_OF_THEM = frozenset({"of", "them", "whom", "were", "are", "unarmed"})


def _is_both(syntax: Syntax, amount: Amount) -> bool:
    return syntax.words[amount.first] in ("both", "all", "the")


def _with_scope(syntax: Syntax, found: Sequence[Told]) -> list[Told]:
    """The figures with their scope and what is superseded."""
    done: list[Told] = []
    seen: dict[Measure, int] = {}
    for each in found:
        amount = each.people.amount
        scope, sentence = each.scope, syntax.sentence_of[each.at]
        if amount is not None and is_running(syntax, each.people):
            scope = Scope.CUMULATIVE
        elif amount is not None and amount.is_more and seen.get(each.measure, -_BESIDE) >= sentence - 1:
            scope = Scope.PART
        seen[each.measure] = sentence
        done.append(each._replace(scope=scope, is_superseded=amount is not None and amount.is_before))
    return done


def _without_survivors(found: Sequence[Told], again: Sequence[Again]) -> list[Told]:
    """The figures; that one was wounded is superseded where it is told that he died."""
    dead = {each.meant[:2] for each in again if each.befallen.measure is Measure.KILLED}
    return [
        each._replace(is_superseded=True)
        if each.measure is Measure.INJURED and each.people[:2] in dead
        else each
        for each in found
    ]


def _joined(whole: Sequence[Told], parts: Sequence[Part]) -> list[Told]:
    """Wholes and parts in text order; a part has the measure of its whole unless a word says its own."""
    own = {(part.people.first, part.people.last): part for part in parts if part.own is not None}
    rows = [(each, own.get((each.people.first, each.people.last))) for each in whole]
    rows += [(_as_part(whole[part.whole], part.people), part) for part in parts if part.own is None]
    order = sorted(range(len(rows)), key=lambda at: (rows[at][0].people.first, rows[at][0].people.last, at))
    place = {row: at for at, row in enumerate(order)}
    return [_placed(*rows[row], place) for row in order]


def _as_part(of: Told, people: Counted) -> Told:
    """The figure of people of whom only a list says that they are among others."""
    is_bare = people.whom is None and people.amount is not None and people.amount.noun is None
    if is_bare and people.group == PEOPLE:
        people = people._replace(group=of.people.group)
    return Told(of.at, of.measure, people, people.low, people.high)


def _placed(each: Told, part: Part | None, place: dict[int, int]) -> Told:
    if part is None:
        return each
    return each._replace(scope=Scope.PART, part_of=place[part.whole])


def _with_wholes(syntax: Syntax, found: Sequence[Told]) -> list[Told]:
    """The figures; "five of the dead", "among the injured were two nurses" are of the last total of the same measure."""
    done: list[Told] = []
    for each in found:
        amount = each.people.amount
        if each.scope is Scope.PART and each.part_of is None and not (amount is not None and amount.is_more):
            each = each._replace(part_of=_last_total(syntax, done, each))  # noqa: PLW2901  (told on to the next)
        done.append(each)
    return done


def _last_total(syntax: Syntax, before: Sequence[Told], part: Told) -> int | None:
    sentence, least = syntax.sentence_of[part.people.first], part.low or 1
    for at in range(len(before) - 1, -1, -1):
        other = before[at]
        if sentence - syntax.sentence_of[other.people.first] > _BACK:
            return None
        is_large = other.high is None or other.high >= max(least, 2)
        if other.measure is part.measure and other.scope is not Scope.PART and is_large:
            return at
    return None


_BACK = 3  # sentences in which the dead are looked for whom "among the dead" tells of
