"""Who does what a noun tells, and to whom, by the verb that carries it: "launched an attack", "came under fire"."""

from typing import NamedTuple

from hearsay.lemmas import lemma
from hearsay.reading.events.arguments import agents, objects, subject
from hearsay.reading.events.dependents import by_preposition, owners, preposition
from hearsay.reading.events.nominals import Roles, after_verb
from hearsay.reading.events.voice import is_passive
from hearsay.reading.syntax import ROOT, Syntax

_DOING = frozenset(
    "establish set create build broker launch carry conduct mount stage hold make open commit perpetrate organise organize lead order plan plot prepare "
    "begin start continue resume stop halt end suspend intensify escalate step give offer provide send deliver extend "
    "issue voice express impose announce declare sign reach strike conclude wage fight undertake execute do take "
    "have pay unleash repeat orchestrate direct deal inflict lift cancel call attempt expand broaden fund finance "
    "pledge promise threaten vow seek initiate pursue exchange trade fire stop complete use claim admit acknowledge "
    "engage cause sponsor join attend host open enter finish file bring press lay ease tighten increase boost "
    "renew maintain keep enforce consider weigh mull contemplate rally negotiate broker agree ratify release drop withdraw practise practice".split()
)
"""Verbs whose subject does what their object tells."""
_UNDERGOING = frozenset(
    "suffer face receive get sustain survive escape endure undergo experience repel repulse "
    "resist withstand weather foil thwart".split()
)
"""Verbs whose subject is done to by what their object tells."""
_HELD = frozenset({"custody", "detention", "captivity", "prison", "jail", "exile"})
_EXPOSING = frozenset({"subject", "fall", "succumb", "expose", "submit"})
_AFFECTING = frozenset(
    "kill wound injure hit target strike destroy damage maim leave claim hurt cripple devastate rock level flatten "
    "shake engulf involve bring pit displace".split()
)
"""What a deed does to those that it reaches: "the attack killed six"."""
_HIT = frozenset(
    "kill wound injure hit target strike destroy damage maim die hurt murder slay massacre bomb attack pound lose "
    "perish shell pummel kidnap abduct arrest detain capture".split()
)
_SERIES = frozenset(
    "series wave round number string spate campaign kind act spree barrage flurry succession sequence dozen hundred lot "
    "type form rash outbreak exchange bout couple volley surge week day period phase course threat risk".split()
)
_HELD_TO = frozenset(
    "blame accuse suspect charge convict condemn criticise criticize denounce try indict jail sentence arrest detain "
    "praise thank implicate question punish fault acquit rebuke censure congratulate".split()
)
_SHARES = frozenset(
    "responsibility role part involvement complicity blame hand participation credit guilt".split()
)
_RESPONSIBLE = frozenset({"responsible", "guilty", "behind", "culpable", "accountable", "complicit"})
_PERISHING = frozenset({"die", "perish", "lose"})
_ENGAGING = frozenset(
    "engage participate take involve join meet be respond retaliate embark go lock react begin start proceed press "
    "continue agree enter gather come hold turn resort return strike hit".split()
)
_HITTING = frozenset({"in", "by", "with", "during", "from", "after"})
_ENTERING = frozenset({"in", "with", "into", "to", "on"})


class _Carried(NamedTuple):
    """A noun in its place under a verb: the verb's base form, the noun's preposition, the event's type."""

    place: int
    verb: int
    known: str
    before: str
    type: str


def carried(syntax: Syntax, noun: int, event_type: str, carrier: int | None) -> Roles:
    """Who does what a noun tells and to whom, by the verb, adjective or noun that it hangs on."""
    place = _standing(syntax, noun)
    above = syntax.heads[place]
    if preposition(syntax, place) and syntax.of(place, "nsubj"):  # "the town is under attack"
        return _being(syntax, place)
    found = Roles([], []) if above == ROOT else _under(syntax, place, above, event_type)
    if carrier is None or carrier == above or found.doers or found.done_to:
        return found
    return _by_relation(syntax, _at(syntax, place, carrier, event_type))


def reached(syntax: Syntax, noun: int) -> list[int]:
    """Those that a deed is said to have done something to: "the attack killed six"."""
    place = _standing(syntax, noun)
    verb = syntax.heads[place]
    if verb == ROOT or not syntax.is_a(place, "nsubj") or is_passive(syntax, verb):
        return []
    known = lemma(syntax.words[verb], syntax.tags[verb])
    return objects(syntax, verb) if known in _AFFECTING else []


def _under(syntax: Syntax, place: int, above: int, event_type: str) -> Roles:
    """By the word that the noun hangs on."""
    if syntax.words[above] in _SHARES:
        return _sharing(syntax, above)
    if syntax.words[above] in _RESPONSIBLE:
        return Roles(_one(subject(syntax, above)), [])
    return _by_relation(syntax, _at(syntax, place, above, event_type))


def _at(syntax: Syntax, place: int, verb: int, event_type: str) -> _Carried:
    known = lemma(syntax.words[verb], syntax.tags[verb])
    return _Carried(place, verb, known, preposition(syntax, place), event_type)


def _by_relation(syntax: Syntax, noun: _Carried) -> Roles:
    """By how the noun hangs on the verb."""
    relation = syntax.relations[noun.place]
    if relation == "obj":
        return _as_object(syntax, noun)
    if relation in ("nsubj", "nsubj:pass"):
        return _as_object(syntax, noun) if is_passive(syntax, noun.verb) else _as_subject(syntax, noun)
    if relation in ("obl", "obl:agent", "nmod", "advcl", "xcomp") or noun.before == "under":
        return _as_by_preposition(syntax, noun)
    return Roles([], [])


def _as_object(syntax: Syntax, noun: _Carried) -> Roles:
    """As in "launched an attack", "suffered an attack", "blamed the attack on"; and the passives of these."""
    passive = is_passive(syntax, noun.verb)
    own = [] if passive else _one(subject(syntax, noun.verb))
    if noun.known in _UNDERGOING:
        return Roles(by_preposition(syntax, noun.verb, {"from"}), own)
    if noun.known == "blame":
        return Roles(by_preposition(syntax, noun.verb, {"on", "upon"}), [])
    more = after_verb(syntax, noun.verb, noun.place, noun.type)
    if noun.known in _DOING:
        doers = (agents(syntax, noun.verb) if passive else []) + own
        return Roles(doers + more.doers, more.done_to + syntax.of(noun.verb, "iobj"))
    return Roles([], [])


def _as_subject(syntax: Syntax, noun: _Carried) -> Roles:
    """As in "fighting erupted between"."""
    return after_verb(syntax, noun.verb, noun.place, noun.type)


def _as_by_preposition(syntax: Syntax, noun: _Carried) -> Roles:
    """As in "came under fire", "accused of the killing", "killed in the raid", "engaged in talks"."""
    if noun.before == "under" or (noun.before == "to" and noun.known in _EXPOSING):
        return _exposed(syntax, noun)
    if noun.known in _HELD_TO:
        is_charged = is_passive(syntax, noun.verb)
        return Roles(_one(subject(syntax, noun.verb)) if is_charged else objects(syntax, noun.verb)[:1], [])
    if noun.known in _HIT and noun.before in _HITTING:
        return _hit(syntax, noun)
    if noun.known in _ENGAGING and noun.before in _ENTERING:
        more = after_verb(syntax, noun.verb, noun.place, noun.type)
        return Roles(_one(subject(syntax, noun.verb)) + more.doers, more.done_to)
    return Roles([], [])


def _exposed(syntax: Syntax, noun: _Carried) -> Roles:
    """As in "came under fire from", "subjected them to torture", "fell to an attack"."""
    is_reached = not syntax.of(noun.verb, "obj")
    who = _one(subject(syntax, noun.verb)) if is_reached else objects(syntax, noun.verb)
    return Roles(
        by_preposition(syntax, noun.verb, {"from"}) if is_reached else _one(subject(syntax, noun.verb)), who
    )


def _hit(syntax: Syntax, noun: _Carried) -> Roles:
    """As in "killed in the raid", "hit the port with strikes"."""
    who = _one(subject(syntax, noun.verb))
    if noun.known in _PERISHING or is_passive(syntax, noun.verb):
        return Roles([w for w in agents(syntax, noun.verb) if w != noun.place], who)
    return Roles(who, objects(syntax, noun.verb))


def _sharing(syntax: Syntax, share: int) -> Roles:
    """Whose is a share in the deed: "claimed responsibility for", "their role in"."""
    own = owners(syntax, share)
    verb = syntax.heads[share]
    if own or verb == ROOT or syntax.relations[share] not in ("obj", "nsubj:pass", "obl"):
        return Roles(own, [])
    if is_passive(syntax, verb):
        return Roles(agents(syntax, verb), [])
    return Roles(_one(subject(syntax, verb)), [])


def _being(syntax: Syntax, place: int) -> Roles:
    """The subject of "is under attack", "was behind the attack", "are in talks"."""
    before = preposition(syntax, place)
    who = [w for w in _one(subject(syntax, place)) if syntax.words[w] != "it"]
    if before == "under" or lemma(syntax.words[place], "NN") in _HELD:
        return Roles([], who)
    return Roles(who if before in ("behind", "in", "at", "on") else [], [])


def _standing(syntax: Syntax, noun: int) -> int:
    """The word that hangs where the noun would: the first of coordinated nouns, "series" of a series of attacks."""
    while (head := syntax.heads[noun]) != ROOT and not syntax.tags[head].startswith("V"):
        in_series = (
            syntax.relations[noun] == "nmod"
            and preposition(syntax, noun) == "of"
            and lemma(syntax.words[head], "NN") in _SERIES
        )
        if not in_series and syntax.relations[noun] not in ("conj", "appos"):
            break
        noun = head
    return noun


def _one(word: int | None) -> list[int]:
    return [] if word is None else [word]
