"""What befell people, told by several words: "shot dead", "taken hostage", "lost their lives", "throats were cut"."""

from itertools import pairwise

from hearsay.reading.figures.classes import class_of_noun
from hearsay.reading.figures.measures import (
    ABDUCTED,
    ARRESTED,
    CAPTURED,
    DEEDS,
    DISPLACED,
    INJURED,
    KILLED,
    MISSING,
    SUFFERING,
    Deed,
)
from hearsay.reading.syntax import Syntax

NOTHING = Deed((), "")
_WINDOW = 9  # words behind a verb in which "dead" or "to death" goes with it: "shot two of the men dead"
WAYS = frozenset(
    "shoot shot shoots shooting stab stabbed stabbing beat beaten beating hack hacked hacking burn burned burnt "
    "burning crushed stoned trampled tortured bludgeoned slashed clubbed frozen starved froze bled battered whipped "
    "run scalded kicked choked strangled starving starve starves buried burying buries bury".split()
)
_ENDS = frozenset({".", ";", ":", "while", "but", "when", "before", "after"})
_FATAL = frozenset({"fatally", "mortally"})
_WOUNDS = frozenset(
    {"injury", "injuries", "wound", "wounds", "burns", "fractures", "bruises", "inhalation", "lacerations"}
)
_TAKE = frozenset("take takes took taken taking hold holds held holding keep kept".split())
_TAKEN = {
    "hostage": ABDUCTED,
    "hostages": ABDUCTED,
    "captive": ABDUCTED,
    "captives": ABDUCTED,
    "prisoner": CAPTURED,
    "prisoners": CAPTURED,
    "custody": ARRESTED,
}
_CAPTIVES = frozenset({"hostage", "hostages", "captive", "captives"})
_LOSE = frozenset("lose lost loses losing".split())
_CLAIM = frozenset("claim claims claimed claiming cost costs costing took take takes taking".split())
_MISSING = frozenset("go goes went gone going reported remain remains remained still".split())
_CUT = frozenset("cut slit slashed slitting cutting slashing".split())
_HOME = frozenset(
    "home homes house houses village villages town towns city area areas region district country fighting "
    "violence clashes bombing shelling conflict war camp camps neighbourhood neighborhood province border "
    "offensive attacks abroad neighbouring persecution unrest bombardment fled".split()
)
_POLICE = frozenset(
    "police officers soldiers forces army authorities security troops military gendarmes custody checkpoint".split()
)


def idiom(syntax: Syntax, at: int, word: str) -> Deed | None:
    """What the word tells with the words behind it; None where it tells nothing by such, NOTHING where it must not.

    `NOTHING` is for "shot at", "gunning" for somebody, "fled" from a courtroom.
    """
    rule = _RULES.get(word)
    return None if rule is None else rule(syntax, at)


def behind(syntax: Syntax, at: int, size: int = _WINDOW, *, is_clause: bool = False) -> list[str]:
    """The words behind one, up to a word that ends its clause; with `is_clause` up to the next verb too."""
    end = syntax.sentences[syntax.sentence_of[at]].end
    found = []
    for word in range(at + 1, min(at + 1 + size, end)):
        written = syntax.words[word]
        if written in _ENDS or (is_clause and word > at + 2 and syntax.tags[word].startswith("V")):
            break
        found.append(written)
    return found


def _way(syntax: Syntax, at: int) -> Deed | None:
    """Shot, stabbed, beaten: killed where the words say so, nothing where it missed, else what the verb says itself."""
    after = behind(syntax, at, is_clause=True)
    to_death = any(pair == ("to", "death") for pair in pairwise(after))
    is_alive = syntax.words[at].startswith("bur") and "alive" in after[:6]
    if "dead" in after or to_death or is_alive or _is_fatal(syntax, at) or (_is_shot_down(syntax, at, after)):
        return Deed((KILLED,), "object")
    if after[:1] in (["at"], ["down"], ["back"]) or _is_with_other(after):
        return NOTHING
    return None if syntax.words[at] in _OWN else NOTHING


_OWN = frozenset(
    "shoot shot shoots shooting stab stabbed stabbing beat beaten beating hack hacked hacking bludgeoned slashed "
    "battered scalded".split()
)


def _bury(syntax: Syntax, at: int) -> Deed | None:
    """As in "we buried nine of them": the dead, unless they were buried alive or under rubble; "were buried" counts no one anew."""
    after = behind(syntax, at, 8)
    if "alive" in after[:6]:
        return Deed((KILLED,), "object")
    is_passive = any(word in _BEING for word in syntax.words[max(at - 3, 0) : at])
    return NOTHING if is_passive or _UNDER & set(after) else Deed((KILLED,), "object")


_UNDER = frozenset("under beneath below rubble debris".split())
_BEING = frozenset("was were is are been being be".split())


def _is_shot_down(syntax: Syntax, at: int, after: list[str]) -> bool:
    """Are people shot down, and no aircraft: "shot down two men", "were shot down by"?"""
    if after[:1] != ["down"] or not syntax.words[at].startswith("sh"):
        return False
    return any(class_of_noun(word) is not None for word in after[1:5]) or "by" in after


def _is_fatal(syntax: Syntax, at: int) -> bool:
    return bool(set(syntax.words[max(at - 2, 0) : at + 2]) & _FATAL) or "fatally" in behind(syntax, at, 3)


def _is_with_other(after: list[str]) -> bool:
    """As in "shot and killed", "beaten and arrested": the second verb says what became of them, if it says so of a body."""
    return after[:1] in (["and"], ["or"]) and after[1:2] != [] and after[1] in _OUTCOMES


_OUTCOMES = frozenset(
    "killed killing kill kills wounded wounding injured injuring hurt wound wounds injure fatally".split()
)


def _gun(syntax: Syntax, at: int) -> Deed:
    return Deed((KILLED,), "object") if "down" in behind(syntax, at, 6) else NOTHING


def _down(syntax: Syntax, at: int) -> Deed | None:
    return Deed((KILLED,), "object") if behind(syntax, at, 1) == ["down"] else None


def _suffer(syntax: Syntax, at: int) -> Deed | None:
    return Deed((INJURED,), "subject") if _WOUNDS & set(behind(syntax, at, 6)) else None


def _treated(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 6)
    is_in_hospital = after[:1] in (["in"], ["at"]) and bool({"hospital", "hospitals"} & set(after[:4]))
    return Deed((INJURED,), "object") if is_in_hospital or _WOUNDS & set(after) else None


def _take(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 7)
    if "hospital" in after and not _BODIES & set(after) and _is_participle(syntax, at):
        return Deed((INJURED,), "object")
    for word in after:
        if word in _TAKEN:
            return Deed((_TAKEN[word],), "object")
    if syntax.words[at] == "held" and _CAPTIVES & set(syntax.words[max(at - 4, 0) : at]):
        return Deed((ABDUCTED,), "object")
    if syntax.words[at] in ("held", "hold", "holding") and after[:1] != ["by"]:
        return Deed((ARRESTED,), "object") if _is_held_by_police(syntax, at) else None
    if syntax.words[at] == "held" and _POLICE & set(after):
        return Deed((ARRESTED,), "object")
    if syntax.words[at] in _CLAIM:
        return _claim(syntax, at)
    return None


_BODIES = frozenset({"body", "bodies", "dead", "where"})


def _is_participle(syntax: Syntax, at: int) -> bool:
    return syntax.tags[at] in ("VBN", "VBD") and syntax.words[at] in (
        "taken",
        "rushed",
        "admitted",
        "airlifted",
    )


def _rushed(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 7)
    return Deed((INJURED,), "object") if "hospital" in after and not _BODIES & set(after) else None


def _seize(syntax: Syntax, at: int) -> Deed | None:
    """As in "seized 30 hostages"; of others it does not say whether they were abducted or arrested."""
    found = next((word for word in behind(syntax, at, 5) if word in _CAPTIVES), None)
    return None if found is None else Deed((ABDUCTED,), "object")


def _sentenced(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 8)
    return Deed((ARRESTED,), "object") if {"prison", "jail", "imprisonment"} & set(after) else None


def _is_held_by_police(syntax: Syntax, at: int) -> bool:
    before = syntax.words[max(at - 4, 0) : at]
    return bool(_POLICE & set(behind(syntax, at))) and ("was" in before or "were" in before)


def _lose(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 3)
    if {"life", "lives"} & set(after) and after[0] in _OWN_LIFE:
        return Deed((KILLED,), "subject")
    is_of_troops = any(class_of_noun(word) in _FIGHTING or word in _KIN for word in behind(syntax, at, 6))
    return Deed((KILLED,), "object") if is_of_troops else None  # "the brigade lost 12 soldiers"


_KIN = frozenset(
    "men relatives sons daughters children brothers sisters siblings parents grandchildren cousins uncles nephews nieces "
    "husband wife son daughter brother sister father mother".split()
)
_FIGHTING = frozenset({"combatants", "police", "peacekeepers"})


_OWN_LIFE = frozenset("their his her its your our the life lives".split())


def _claim(syntax: Syntax, at: int) -> Deed | None:
    return Deed((KILLED,), "object") if {"life", "lives"} & set(behind(syntax, at, 8)) else None


def _missing(syntax: Syntax, at: int) -> Deed | None:
    return Deed((MISSING,), "subject") if behind(syntax, at, 1) == ["missing"] else None


def _have(syntax: Syntax, at: int) -> Deed | None:
    """As in "had their throats cut", "had been beheaded" is no such idiom."""
    after = behind(syntax, at, 5)
    return Deed((KILLED,), "subject") if {"throat", "throats"} & set(after) and _CUT & set(after) else None


def _flee(syntax: Syntax, at: int) -> Deed:
    """People fled: displaced, unless it was from a deed of their own ("two gunmen fled the scene") or from a cell."""
    after, before = behind(syntax, at, 8), syntax.words[max(at - 6, 0) : at]
    is_own = any(class_of_noun(word) in _HUNTED or word in _ACCUSED for word in before)
    if not after or _HOME & set(after):
        return Deed((DISPLACED,), "subject")
    is_away = after[0] in _AWAY or after[0] in _ENDING or bool(_HOME & set(before))
    return Deed((DISPLACED,), "subject") if is_away and not is_own and not _CELLS & set(after) else NOTHING


_HUNTED = frozenset({"combatants", "police", "prisoners"})
_ACCUSED = frozenset(
    "suspect suspects perpetrator perpetrators robber robbers thief thieves driver drivers attackers shooter killer "
    "murderer detainees criminals".split()
)
_CELLS = frozenset(
    "prison jail custody cell court courtroom scene police foot detention captivity captors".split()
)
_AWAY = frozenset(
    "to into across towards toward for over since through in on after as because last this".split()
)
_ENDING = frozenset({".", ",", '"', "”", "on"})


def _forced(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 8)
    is_leaving = {"flee", "leave", "abandon", "evacuate"} & set(after)
    return Deed((DISPLACED,), "object") if is_leaving or _is_from_home(after) else None


def _is_from_home(after: list[str]) -> bool:
    return "from" in after and bool({"homes", "home", "houses"} & set(after))


def _found(syntax: Syntax, at: int) -> Deed | None:
    """As in "was found dead", "12 bodies were found"."""
    return Deed((KILLED,), "object") if {"dead", "beheaded", "hanged"} & set(behind(syntax, at, 2)) else None


def _put(syntax: Syntax, at: int) -> Deed | None:
    after = behind(syntax, at, 6)
    return Deed((KILLED,), "object") if ("to", "death") in pairwise(after) else None


def _rounded(syntax: Syntax, at: int) -> Deed | None:
    return Deed((ARRESTED,), "object") if "up" in behind(syntax, at, 1) else None


def _evacuate(syntax: Syntax, at: int) -> Deed | None:
    return NOTHING if {"hospital", "treatment", "medical", "wounded"} & set(behind(syntax, at, 6)) else None


def _condition(syntax: Syntax, at: int) -> Deed | None:
    return Deed((INJURED,), "state") if behind(syntax, at, 1) == ["condition"] else None


CONDITIONS = frozenset({"critical", "serious", "stable"})
"""What "in ... condition" says of the wounded."""


def _hang(syntax: Syntax, at: int) -> Deed | None:
    return None if syntax.words[at] == "hanged" else NOTHING


_RULES = {
    **dict.fromkeys(WAYS, _way),
    **dict.fromkeys("bury buries buried burying".split(), _bury),
    **dict.fromkeys("seize seizes seized seizing".split(), _seize),
    **dict.fromkeys("gun guns gunned gunning".split(), _gun),
    **dict.fromkeys("mowed mown mowing cut hunted".split(), _down),
    **dict.fromkeys(SUFFERING - {"treated"}, _suffer),
    **dict.fromkeys(CONDITIONS, _condition),
    "treated": _treated,
    **dict.fromkeys("rushed admitted airlifted".split(), _rushed),
    **dict.fromkeys("sentenced sentence sentences".split(), _sentenced),
    **dict.fromkeys(_CLAIM, _claim),
    **dict.fromkeys(_TAKE, _take),
    **dict.fromkeys(_LOSE, _lose),
    **dict.fromkeys(_MISSING, _missing),
    **dict.fromkeys("had have having has".split(), _have),
    **dict.fromkeys("flee flees fled fleeing".split(), _flee),
    **dict.fromkeys("forced forcing forces driven drove driving".split(), _forced),
    **dict.fromkeys("found find finds pulled".split(), _found),
    **dict.fromkeys("put puts putting".split(), _put),
    **dict.fromkeys("rounded rounding".split(), _rounded),
    **dict.fromkeys("evacuate evacuated evacuates evacuating".split(), _evacuate),
    **dict.fromkeys("hang hanging hangs".split(), _hang),
}
TELLING = frozenset(_RULES) | frozenset(DEEDS)
"""Every word that may say what befell people, by itself or with others."""
