"""Who does what a noun tells, and to whom: "the killing of two teachers by gunmen", "rebel attack on the depot"."""

from typing import NamedTuple

from hearsay.lemmas import lemma
from hearsay.reading._roles import ROLES, singular
from hearsay.reading.events.arguments import agents, objects, subject
from hearsay.reading.events.dependents import by_preposition, owners, preposition, subjects
from hearsay.reading.events.lexicon.weapons import is_weapon
from hearsay.reading.events.plausible import can_act, names_a_group
from hearsay.reading.syntax import Syntax
from hearsay.records import SourceKind


class Roles(NamedTuple):
    """Head words: those who do something, and those it is done to; either may still hold what is no party at all."""

    doers: list[int]
    done_to: list[int]


MUTUAL = frozenset(
    "clash fighting fight battle skirmish gunfight firefight confrontation combat war warfare shootout gunbattle "
    "hostilities hostility standoff duel feud engagement exchange melee brawl conflict dispute crossfire".split()
)
"""What two sides do to one another."""

SUFFERED = frozenset(
    "killing murder assassination arrest detention abduction kidnapping kidnaping capture execution death release "
    "imprisonment conviction deportation expulsion extradition ouster overthrow removal poisoning beating torture rape "
    "hanging beheading lynching rescue injury wounding disappearance dismissal prosecution trial liberation seizure "
    "destruction fall loss internment jailing sentencing indictment acquittal pardon freedom demise slaying massacre "
    "casualty fatality victim suspension eviction displacement evacuation impeachment banishment repatriation "
    "liquidation elimination homicide manslaughter hospitalization burial sentence incarceration mistreatment".split()
)
"""Nouns whose owner it happened to: "the mayor's murder"."""

_DONE_BY_OWNER = frozenset(
    "withdrawal retreat advance offensive march protest rally visit resignation departure return surrender "
    "demonstration arrival exodus meeting clash fighting strike uprising revolt rebellion flight pullout pull-out "
    "disarmament demobilization demobilisation summit talk mutiny riot desertion defection deployment mobilisation "
    "mobilization redeployment incursion victory success gathering congress assembly vigil walkout buildup build-up "
    "concentration movement campaign operation struggle aggression atrocity crime violence attack war action activity intervention statement refusal promise pledge consent agreement cooperation "
    "support help aid assistance backing request demand call appeal complaint capitulation negotiation dialogue trip tour sit-in stoppage procession parade".split()
)
"""Nouns whose "of" names who does it: "the withdrawal of troops"."""

TOWARDS: dict[str, frozenset[str]] = {
    "AGREE": frozenset({"with"}),
    "CONSULT": frozenset({"with", "to"}),
    "SUPPORT": frozenset({"for", "to", "of", "behind", "with"}),
    "CONCEDE": frozenset({"to"}),
    "COOPERATE": frozenset({"with", "to"}),
    "AID": frozenset({"to", "for"}),
    "RETREAT": frozenset({"to"}),
    "REQUEST": frozenset({"on", "upon", "to", "from"}),
    "ACCUSE": frozenset({"against", "on", "into", "at", "with"}),
    "REJECT": frozenset({"to", "against"}),
    "THREATEN": frozenset({"against", "to", "on"}),
    "PROTEST": frozenset({"against", "at"}),
    "SANCTION": frozenset({"on", "against", "upon"}),
    "MOBILIZE": frozenset({"against"}),
    "COERCE": frozenset({"on", "against", "upon"}),
    "ASSAULT": frozenset({"on", "against", "upon"}),
}
"""The prepositions before whom an event of a type is meant for."""

_FROM = frozenset("AID SUPPORT THREATEN ASSAULT REQUEST ACCUSE REJECT SANCTION PROTEST COERCE".split())
_AIMING = frozenset(
    "target strike hit kill wound injure destroy damage maim involve leave claim hurt kidnap".split()
)
_MAKING = frozenset(
    "carry launch stage mount commit conduct perpetrate organise organize lead order sign reach hold make claim open "
    "impose issue provide give send back deliver plan begin start undertake execute wage call initiate direct fire "
    "announce declare put propose draft submit table suggest do voice offer sponsor inflict unleash attend".split()
)
_ALSO = {
    **dict.fromkeys(("victory", "triumph", "win", "control", "success"), frozenset({"over"})),
    **dict.fromkeys(
        "fire shot gunfire rocket missile stone round shell bullet teargas gas".split(), frozenset({"at"})
    ),
}
"""More prepositions before whom it is done to, of single nouns."""
_PERISHING = frozenset({"die", "perish", "suffer"})
_NO_TARGET = frozenset(
    "air ground land sea border street night dawn day city country home world area region".split()
)
_VICTIMS = frozenset(
    {SourceKind.CIVILIAN, SourceKind.WITNESS, SourceKind.MEDIA, SourceKind.EXPERT, SourceKind.OFFICIAL}
)
_SPARED = frozenset({"ASSAULT", "COERCE", "SANCTION"})


def nominal(syntax: Syntax, noun: int, event_type: str) -> Roles:
    """Who does what a noun tells and to whom, by what hangs on it."""
    known = lemma(syntax.words[noun], "NN" if syntax.tags[noun] != "VBG" else "VBG")
    found = Roles([], [])
    for child in syntax.children[noun]:
        relation = syntax.relations[child]
        if child > noun and preposition(syntax, child):
            _after(syntax, child, known, event_type, found)
        elif relation in ("compound", "amod") and not any(child <= owner for owner in owners(syntax, noun)):
            _before(syntax, child, known, event_type, found)
        elif relation.startswith("acl"):
            _described(syntax, noun, child, found)
    _owners(syntax, noun, known, found)
    return found


def after_verb(syntax: Syntax, verb: int, noun: int, event_type: str) -> Roles:
    """The same by what hangs on the verb that a noun hangs on: "fighting erupted between", "fired shots at"."""
    known = lemma(syntax.words[noun], "NN")
    found = Roles([], [])
    for child in syntax.of(verb, "obl", "nmod"):
        if child != noun and preposition(syntax, child) not in ("of", "by"):
            _after(syntax, child, known, event_type, found)
    return found


def _after(syntax: Syntax, child: int, known: str, event_type: str, found: Roles) -> None:
    """A noun phrase with a preposition."""
    before = preposition(syntax, child)
    if (
        before in ("between", "among", "amongst", "involving")
        or before == "by"
        or syntax.relations[child] == "obl:agent"
        or (known in MUTUAL and before in ("with", "against"))
    ):
        found.doers.append(child)
    elif before == "of":
        is_theirs = known in _DONE_BY_OWNER or is_weapon(known)
        (found.doers if is_theirs else found.done_to).append(child)
        found.doers.extend(by_preposition(syntax, child, {"by"}))  # hung on those it was done to
    elif before == "from" and event_type in _FROM and syntax.entities[child] != "place":
        found.doers.append(child)
    elif before in TOWARDS[event_type] | _ALSO.get(known, frozenset()):
        found.done_to.append(child)
    elif before == "at":
        found.doers.extend(owner for owner in _hands(syntax, child))


def _hands(syntax: Syntax, word: int) -> list[int]:
    if syntax.words[word] not in ("hands", "hand"):
        return []
    return [c for c in syntax.of(word, "nmod") if preposition(syntax, c) == "of"] or owners(syntax, word)


def _before(syntax: Syntax, child: int, known: str, event_type: str, found: Roles) -> None:
    """A word in front of the noun: who does it, or what it is done to."""
    if syntax.words[child] in ("led", "backed") and (
        leaders := syntax.of(child, "compound", "obl", "nmod", "nsubj")
    ):
        found.doers.extend(leader for leader in leaders if syntax.words[child] == "led")
    elif syntax.relations[child] == "compound" and _is_target(syntax, child, event_type):
        found.done_to.append(child)
    elif names_a_group(syntax, child):
        kind = ROLES.get(singular(syntax.words[child]))
        suffers = known in SUFFERED and event_type in _SPARED | {"RETREAT"} and kind in _VICTIMS
        (found.done_to if suffers or known in ("death", "casualty", "fatality") else found.doers).append(
            child
        )


def _is_target(syntax: Syntax, child: int, event_type: str) -> bool:
    """Is it what was attacked: "embassy bombing", "bus attack"?"""
    if event_type != "ASSAULT" or syntax.tags[child] not in ("NN", "NNS"):
        return False
    written = syntax.words[child]
    return (
        syntax.entities[child] in ("object", "place") and not is_weapon(written) and written not in _NO_TARGET
    )


def _owners(syntax: Syntax, noun: int, known: str, found: Roles) -> None:
    """Whose it is: whoever does it, or whoever suffers it unless an "of" names that already."""
    for owner in owners(syntax, noun):
        if known in SUFFERED and not found.done_to and syntax.words[owner] != "whose":
            found.done_to.append(owner)
        else:
            found.doers.append(owner)


def _described(syntax: Syntax, noun: int, clause: int, found: Roles) -> None:
    """A clause about the deed: "carried out by", "that killed six", "targeting", "blamed on"."""
    known = lemma(
        syntax.words[clause], "VB" if not syntax.tags[clause].startswith("V") else syntax.tags[clause]
    )
    if known in {"blame", "pin"}:
        found.doers.extend(c for c in syntax.of(clause, "obl") if preposition(syntax, c) in ("on", "upon"))
    elif known in ("aim", "direct"):
        found.done_to.extend(
            c for c in syntax.of(clause, "obl") if preposition(syntax, c) in ("at", "against")
        )
    elif known in _PERISHING and syntax.relations[clause] == "acl:relcl":
        found.done_to.extend(subjects(syntax, clause))
    elif known in _AIMING and syntax.tags[clause] != "VBN":
        is_party = known == "involve"
        (found.doers if is_party else found.done_to).extend(objects(syntax, clause))
    elif known in _MAKING:
        found.doers.extend(agents(syntax, clause))
        doer = subject(syntax, clause)
        if (
            syntax.relations[clause] == "acl:relcl"
            and doer is not None
            and doer != noun
            and can_act(syntax, doer)
        ):
            found.doers.append(doer)
