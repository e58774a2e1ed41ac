"""Who does what a noun tells, and to whom, by the verb that carries it: "launched an attack", "came under fire"."""

from hearsay.reading.events.arguments import agents, is_passive, objects, oblique, preposition, subject
from hearsay.reading.events.lemmas import lemma
from hearsay.reading.events.nominals import Roles, after_verb
from hearsay.reading.syntax import ROOT, Syntax

_DOING = frozenset(
    "launch carry conduct mount stage hold make open commit perpetrate organise organize lead order plan plot prepare "
    "begin start continue resume stop halt end suspend intensify escalate step give offer provide send deliver extend "
    "issue voice express impose announce declare sign reach strike conclude wage fight undertake execute do take "
    "have pay unleash repeat orchestrate direct deal inflict lift cancel call attempt expand broaden fund finance "
    "pledge promise threaten vow seek initiate pursue exchange trade fire stop complete use claim admit acknowledge "
    "engage cause sponsor support join attend host open enter finish file bring press lay ease tighten increase boost "
    "renew maintain keep enforce rally negotiate broker agree ratify approve accept win release drop withdraw "
    "reject deny justify defend practise practice".split()
) - frozenset("support deny justify defend reject accept win approve".split())
"""Verbs whose subject does what their object tells."""
_UNDERGOING = frozenset(
    "suffer face receive get sustain survive escape endure undergo experience await witness see fear repel repulse "
    "resist withstand avoid weather foil thwart".split()
)
"""Verbs whose subject is done to by what their object tells."""
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
_UNDER = frozenset({"under"})


def carried(syntax: Syntax, noun: int, event_type: str, carrier: int | None) -> Roles:
    """Who does what a noun tells and to whom, by the verb, adjective or noun that it hangs on."""
    place = _standing(syntax, noun)
    verb = syntax.heads[place]
    found = Roles([], [])
    if preposition(syntax, place) and syntax.of(place, "nsubj"):  # "the town is under attack"
        _being(syntax, place, found)
    elif verb == ROOT:
        pass
    elif syntax.words[verb] in _SHARES:
        _sharing(syntax, verb, found)
    elif syntax.words[verb] in _RESPONSIBLE:
        _add(found.doers, subject(syntax, verb))
    else:
        _by_relation(syntax, place, verb, event_type, found)
    if carrier is not None and carrier != verb and not found.doers and not found.done_to:
        _by_relation(syntax, place, carrier, event_type, found)
    return found


def _by_relation(syntax: Syntax, place: int, verb: int, event_type: str, found: Roles) -> None:
    """By how the noun hangs on the verb."""
    relation = syntax.relations[place]
    known = lemma(syntax.words[verb], syntax.tags[verb])
    if relation == "nsubj:pass" or (
        relation == "obj" or (syntax.relations[verb] == "acl" and is_passive(syntax, verb))
    ):
        _as_object(syntax, place, verb, known, event_type, found)
    elif relation == "nsubj":
        _as_subject(syntax, place, verb, known, event_type, found)
    elif relation in ("obl", "obl:agent", "nmod", "advcl", "xcomp"):
        _as_oblique(syntax, place, verb, known, event_type, found)


def _as_object(syntax: Syntax, place: int, verb: int, known: str, event_type: str, found: Roles) -> None:
    passive = is_passive(syntax, verb)
    if known in _UNDERGOING:
        _add(found.done_to, None if passive else subject(syntax, verb))
        found.doers.extend(oblique(syntax, verb, {"from"}))
    elif known == "blame":
        found.doers.extend(oblique(syntax, verb, {"on", "upon"}))
    elif known in _DOING:
        found.doers.extend(agents(syntax, verb))
        _add(found.doers, None if passive else subject(syntax, verb))
        _extend(found, after_verb(syntax, verb, place, event_type))
        found.done_to.extend(syntax.of(verb, "iobj"))


def _as_subject(syntax: Syntax, place: int, verb: int, known: str, event_type: str, found: Roles) -> None:
    if known in _AFFECTING and not is_passive(syntax, verb):
        found.done_to.extend(objects(syntax, verb))
    else:
        _extend(found, after_verb(syntax, verb, place, event_type))


def _as_oblique(syntax: Syntax, place: int, verb: int, known: str, event_type: str, found: Roles) -> None:
    before = preposition(syntax, place)
    passive = is_passive(syntax, verb)
    if before == "under" or (before == "to" and known in ("subject", "fall", "succumb", "expose")):
        _add(
            found.done_to, subject(syntax, verb) if passive or before == "under" or known == "fall" else None
        )
        found.done_to.extend([] if passive else objects(syntax, verb))
        found.doers.extend(oblique(syntax, verb, {"from"}))
    elif known in _HELD_TO:
        _charged(syntax, verb, known, passive, found)
    elif known in _HIT and before in ("in", "by", "with", "during", "from", "after"):
        found.done_to.extend(_victims(syntax, verb, known, passive))
        _add(found.doers, None if passive or known in _SUFFERING_VERBS else subject(syntax, verb))
        found.doers.extend(w for w in agents(syntax, verb) if w != place)
    elif before in ("in", "with", "into", "to", "on") and known in _ENGAGING:
        _add(found.doers, subject(syntax, verb))
        _extend(found, after_verb(syntax, verb, place, event_type))


_SUFFERING_VERBS = frozenset({"die", "perish", "lose"})
_ENGAGING = frozenset(
    "engage participate take involve join meet be respond retaliate embark go lock react begin start proceed press "
    "continue agree enter gather come hold turn resort return strike hit".split()
)


def _victims(syntax: Syntax, verb: int, known: str, passive: bool) -> list[int]:
    if passive or known in _SUFFERING_VERBS:
        victim = subject(syntax, verb)
        return [] if victim is None else [victim]
    return objects(syntax, verb)


def _charged(syntax: Syntax, verb: int, known: str, passive: bool, found: Roles) -> None:
    """Who is blamed for, accused of, tried for what the noun tells."""
    if passive:
        _add(found.doers, subject(syntax, verb))
    else:
        found.doers.extend(objects(syntax, verb)[:1])


def _sharing(syntax: Syntax, share: int, found: Roles) -> None:
    """Whose is a share in the deed: "claimed responsibility for", "their role in"."""
    owners = syntax.of(share, "nmod:poss")
    found.doers.extend(owners)
    verb = syntax.heads[share]
    if not owners and verb != ROOT and syntax.relations[share] in ("obj", "nsubj:pass", "obl"):
        found.doers.extend(agents(syntax, verb) if is_passive(syntax, verb) else [])
        _add(found.doers, None if syntax.relations[share] == "nsubj:pass" else subject(syntax, verb))


def _being(syntax: Syntax, place: int, found: Roles) -> None:
    """The subject of "is under attack", "was behind the attack", "are in talks"."""
    before = preposition(syntax, place)
    if before == "under":
        _add(found.done_to, subject(syntax, place))
    elif before in ("behind", "in", "at", "on"):
        _add(found.doers, subject(syntax, place))


def _standing(syntax: Syntax, noun: int) -> int:
    """The word that hangs where the noun would: the first of coordinated nouns, or "series" of a series of attacks."""
    while (head := syntax.heads[noun]) != ROOT:
        in_series = syntax.relations[noun] == "nmod" and lemma(syntax.words[head], "NN") in _SERIES
        if not (in_series and preposition(syntax, noun) == "of") and syntax.relations[noun] not in (
            "conj",
            "appos",
        ):
            break
        if not syntax.tags[head].startswith(("N", "V", "D", "C", "P")) or syntax.tags[head] in (
            "VBD",
            "VBZ",
            "VBP",
        ):
            break
        noun = head
    return noun


def _add(words: list[int], word: int | None) -> None:
    if word is not None:
        words.append(word)


def _extend(found: Roles, more: Roles) -> None:
    found.doers.extend(more.doers)
    found.done_to.extend(more.done_to)
