"""Whether a town that seats a government stands for that government, by what it is told to do and by what is done to it."""

from hearsay.lemmas import lemma
from hearsay.reading.places._words import OFFICES
from hearsay.reading.syntax import ROOT, Syntax

_ADDRESSED = frozenset(
    "accuse advise anger antagonise antagonize appease arm ask assure beg beseech blame brief caution censure chide "
    "congratulate consult convince criticise criticize denounce condemn embolden encourage exhort fund help implore inform invite "
    "irritate lambast lobby notify oblige oppose penalise penalize persuade petition placate pressure pressurise pressurize "
    "provoke punish reassure rebuff rebuke recognise recognize remind reprimand reward sanction slam sue support suspect tell "
    "thank urge warn woo".split()
)
"""What is said or done to governments and not to towns."""

_DEALT_WITH: dict[str, str] = {
    "with": "agree agreement alliance ally armistice align break cease-fire ceasefire communicate communication confrontation consult "
    "contact cooperate cooperation deal dialogue discuss dispute engage friendship meet meeting negotiate negotiation pact partnership "
    "rapprochement relation relations relationship rift row side standoff summit talk talks tension tensions tie ties treaty truce war",
    "between": "agreement alliance armistice ceasefire communication confrontation contact contacts cooperation deal dialogue dispute "
    "friendship meeting negotiation negotiations pact partnership rapprochement relation relations relationship rift row standoff "
    "summit talk talks tension tensions tie ties treaty truce",
    "on": "call embargo pressure prevail sanction sanctions ultimatum lean",
    "against": "accusation accusations allegation allegations complaint complaints lawsuit sanction sanctions protest verdict",
    "by": "accusation agreement announcement attempt attempts decision denial effort efforts move offer pledge proposal refusal request statement",
    "from": "aid answer approval assurance assurances assistance backing concession concessions condemnation denial funding guarantee "
    "guarantees help permission pledge pressure promise protest reaction reply response signal support threat threats",
    "of": "accuse accusation ally allies behalf blame critic critics critical policy policies position stance support sanctioning "
    "recognition denunciation condemnation",
    "to": "aid answer ally allies appeal assistance assurance assurances concession concessions grateful help letter loyal message offer "
    "pledge protest reply request response sell submit support surrender ultimatum warning",
    "for": "aid ally backing support",
}  # fmt: skip
"""By their prepositions: what governments have with, from or against each other."""
_DEALINGS = {preposition: frozenset(words.split()) for preposition, words in _DEALT_WITH.items()}

_POLITICS = OFFICES | frozenset(
    "accusation accusations aim aims allegation allegations ally allies allegiance ambition ambitions answer approval backer backing "
    "claim claims concern concerns condemnation consent decision demand demands denial denials diplomacy doctrine foreign goal goals "
    "influence insistence intention intentions intervention interest interests involvement line offer offers offensive patience "
    "pledge plan plans policy policies position pressure promise promises proposal proposals protest reaction refusal rejection "
    "relations reply request response retaliation rhetoric rival rivals role sanctions stance statement strategy support threat "
    "threats ties veto view warning warnings willingness".split()
)
"""What a government has and a town has not."""

_BEFALLS = frozenset(
    "attack assault bomb bombard shell strike hit target raid capture seize besiege encircle surround overrun retake recapture "
    "liberate occupy evacuate damage destroy devastate flatten raze rock shake jolt burn flood storm cut loot blockade raid pound "
    "hammer batter pummel plunge engulf paralyse paralyze defend hold take lose control name locate situate rattle".split()
)
"""What is done to towns: after "was" they are where it happened."""
_UNDERGOES = frozenset(
    "fall burn suffer lie sit stand wake awake sleep change see witness experience endure remain become lose shake tremble "
    "flood host mourn brace reel grow".split()
)
"""What towns do."""
_COMES = frozenset("come be remain".split())
_UNDER = frozenset({"under", "in", "at", "on", "off", "near", "within"})


def befalls_town(syntax: Syntax, head: int) -> bool:
    """Is the name the subject of what happens to towns: "Kyiv was shelled", "came under fire", "fell to the rebels"?"""
    verb = syntax.heads[head]
    if verb == ROOT or not syntax.is_a(head, "nsubj"):
        return False
    own = lemma(syntax.words[verb], syntax.tags[verb])
    if _is_passive(syntax, head, verb):
        return own in _BEFALLS
    if own in _UNDERGOES:
        return True
    return own in _COMES and any(
        syntax.words[word] in _UNDER for word in range(verb + 1, min(verb + 2, len(syntax.words)))
    )


def _is_passive(syntax: Syntax, head: int, verb: int) -> bool:
    if syntax.relations[head] == "nsubj:pass":
        return True
    return syntax.tags[verb] == "VBN" and any(
        syntax.words[child] in {"was", "were", "been", "is", "being"} for child in syntax.children[verb]
    )


_TAKEN = _BEFALLS | frozenset(
    "enter reach leave attack abandon approach overlook visit relinquish free cede".split()
)


def is_taken(syntax: Syntax, head: int) -> bool:
    """Is the name the object of what is done to places: "capturing Lenz", "shelled Lenz"?"""
    verb = syntax.heads[head]
    if verb != ROOT and syntax.is_a(head, "conj"):
        return is_taken(syntax, verb)
    is_object = syntax.is_a(head, "obj") or (head == verb + 1 and syntax.is_a(head, "obl", "dep"))
    return verb != ROOT and is_object and lemma(syntax.words[verb], syntax.tags[verb]) in _TAKEN


def is_dealt_with(syntax: Syntax, head: int, case: str) -> bool:
    """Does the name stand for a government: urged, sanctioned, talked with, or the owner of a policy?"""
    above = syntax.heads[head]
    if above == ROOT:
        return False
    own = lemma(syntax.words[above], syntax.tags[above])
    if not case and head > above and syntax.is_a(head, "obj", "iobj", "obl", "dep"):
        return own in _ADDRESSED
    if not case and above > head and syntax.is_a(head, "compound", "nmod:poss", "nmod", "amod"):
        return syntax.words[above] in _POLITICS or own in _POLITICS
    dealings = _DEALINGS.get(case, frozenset())
    return own in dealings or syntax.words[above] in dealings or _is_object_of(syntax, above, dealings)


def _is_object_of(syntax: Syntax, verb: int, dealings: frozenset[str]) -> bool:
    """Does the preposition hang on a verb with such a noun before it: "put pressure on Kyiv"?"""
    nouns = [child for child in syntax.children[verb] if child > verb and syntax.is_a(child, "obj")]
    return any(syntax.words[noun] in dealings for noun in nouns)
