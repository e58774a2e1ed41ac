"""Who does what a verb tells, and to whom, as grammar alone has it: voice, control, relative clauses, coordination.

What is understood is found too: "troops tried to seize", "militants who seized", "killed by police", "attacked and
looted". The order of the rules is that of the relations of Universal Dependencies 2. No word is judged here.
"""

from hearsay.lemmas import lemma
from hearsay.reading.events.dependents import antecedent, by_preposition, direct, owners, subjects
from hearsay.reading.events.voice import is_passive
from hearsay.reading.syntax import ROOT, Syntax

_DEEPEST = 8  # how many verbs a subject may be understood across

SAME_SUBJECT = frozenset("promise vow pledge swear threaten agree offer use take spend".split())
"""Verbs whose subject, not their object, does what the infinitive after them tells."""
SENDING = frozenset(
    "send deploy dispatch order mobilise mobilize hire recruit train arm employ task enlist urge tell ask command "
    "instruct direct call invite appoint deputise authorise authorize allow enable permit let help get make force "
    "compel push press lead cause assign summon want".split()
)
"""Verbs whose object does what the purpose after them tells: "sent troops to retake the town"."""
HOLDING = frozenset(
    "make have take get hold hatch devise draw plan prepare begin start launch lead mount abandon drop announce declare "
    "express voice reiterate repeat issue seek need lack lose use exercise reserve show reach refuse win want pursue "
    "continue resume join step intensify renew give set come go use enter adopt formulate plot conceive harbour harbor".split()
)
"""Verbs whose subject has what their object tells of: "they made an attempt to"."""
_RAISING = frozenset({"to", "of", "against", "from", "for"})
CHARGING = frozenset({"of", "for", "from", "with", "against", "into", "over"})
"""What stands between one who is held to something, or kept from it, and the deed: "accused him of killing"."""


def subject(syntax: Syntax, verb: int) -> int | None:
    """What stands or is understood as the subject of a verb, participle, adjective or predicate noun, or None."""
    for _ in range(_DEEPEST):
        own = subjects(syntax, verb)
        if own:
            return antecedent(syntax, own[0])
        if verb == ROOT or syntax.of(verb, "csubj"):
            return None
        found, above = _understood(syntax, verb)
        if found is not None or above is None:
            return found
        verb = above
    return None


def objects(syntax: Syntax, verb: int) -> list[int]:
    """The objects of an active verb, those understood too, relative pronouns as what they stand for."""
    own = direct(syntax, verb) or syntax.of(verb, "iobj") or _raised(syntax, verb)
    return [antecedent(syntax, found) for found in own] or _shared(syntax, verb) or _gap(syntax, verb)


def agents(syntax: Syntax, verb: int) -> list[int]:
    """What the verb's "by" names: of a passive its doer."""
    return by_preposition(syntax, verb, {"by"}) or _at_the_hands(syntax, verb)


def _raised(syntax: Syntax, verb: int) -> list[int]:
    """The object of "urged them to leave", "warned them against", where the tree gives it to the clause."""
    for clause in syntax.of(verb, "xcomp", "ccomp", "advcl", "acl"):
        own = [s for s in syntax.of(clause, "nsubj", "iobj", "obj") if verb < s < clause]
        marks = [
            m for m in syntax.of(clause, "mark", "case") if own and own[0] < m and syntax.words[m] in _RAISING
        ]
        if marks and syntax.tags[clause] in ("VB", "VBG"):
            return own[:1]
    return []


def _understood(syntax: Syntax, verb: int) -> tuple[int | None, int | None]:
    """The understood subject, or else the verb whose subject it is; neither where there is none."""
    relation, head = syntax.relations[verb], syntax.heads[verb]
    if head == ROOT:
        return None, None
    if relation in ("conj", "ccomp", "parataxis"):
        return None, head if _can_share(syntax, verb, head) else None
    if relation in ("xcomp", "advcl", "obl", "nmod"):
        return _controller(syntax, verb, head)
    if relation in ("acl", "acl:relcl", "amod"):
        return _modified(syntax, verb, head)
    return None, None


def _can_share(syntax: Syntax, verb: int, head: int) -> bool:
    """A clause beside another shares its subject; one that is told or reported only without a tense of its own."""
    if syntax.relations[verb] == "conj":
        return syntax.relations[head] not in ("nsubj", "obj", "nmod", "obl", "compound") or _is_verb(
            syntax, head
        )
    return syntax.tags[verb] == "VBG"


def _controller(syntax: Syntax, verb: int, head: int) -> tuple[int | None, int | None]:
    """Whose deed a clause is that hangs on another: the object's of "ordered troops to", the subject's of "tried to"."""
    if (
        not _is_verb(syntax, head)
        and syntax.tags[head].startswith("N")
        and not syntax.of(head, "nsubj", "cop")
    ):
        return _owner(syntax, head)
    known = lemma(syntax.words[head], syntax.tags[head])
    if not is_passive(syntax, head):
        charged = syntax.relations[verb] != "xcomp" and _mark(syntax, verb) in CHARGING
        if charged or (known not in SAME_SUBJECT if syntax.relations[verb] == "xcomp" else known in SENDING):
            found = direct(syntax, head) or syntax.of(head, "iobj")
            if found and (charged or found[0] < verb):
                return antecedent(syntax, found[0]), None
            called = by_preposition(syntax, head, {"on", "upon", "to", "for"})
            if called and called[0] < verb and known in ("call", "appeal", "prevail", "wait", "arrange"):
                return called[0], None
    return None, head


def _modified(syntax: Syntax, verb: int, head: int) -> tuple[int | None, int | None]:
    """Whose deed a clause is that describes a noun: the noun's, or its owner's ("their attempt to seize")."""
    if syntax.tags[head].startswith(("V", "JJ")):  # hung on another participle: "suspected of"
        return None, head
    is_plan = syntax.tags[verb] == "VB" or _mark(syntax, verb) in CHARGING
    is_somebody = syntax.entities[head] in ("person", "organization", "animal")
    if is_plan and (not is_somebody or owners(syntax, head)):
        return _owner(syntax, head)
    return head, None


def _owner(syntax: Syntax, noun: int) -> tuple[int | None, int | None]:
    """Whose a decision, an attempt or an order is: "Ankara's decision to", "they made an attempt to"."""
    known = owners(syntax, noun) or by_preposition(syntax, noun, {"by"})
    if known:
        return known[0], None
    above = syntax.heads[noun]
    if above == ROOT or syntax.relations[noun] not in ("obj", "obl", "xcomp"):
        return None, None
    return None, above if lemma(syntax.words[above], syntax.tags[above]) in HOLDING else None


def _shared(syntax: Syntax, verb: int) -> list[int]:
    """The object of "attacked and looted the shops", wherever the tree hangs it."""
    first = syntax.heads[verb]
    if syntax.relations[verb] == "conj" and first != ROOT:
        return [antecedent(syntax, o) for o in syntax.of(first, "obj") if o > verb]
    for other in syntax.of(verb, "conj"):
        between = syntax.of(verb, "obl", "ccomp", "xcomp", "advcl", "compound:prt")
        if _is_verb(syntax, other) and not any(verb < word < other for word in between):
            return [o for o in syntax.of(other, "obj") if not syntax.of(other, "nsubj") and o > other][:1]
    return []


def _gap(syntax: Syntax, verb: int) -> list[int]:
    """What a relative clause that lacks an object is about: "the town they seized"."""
    top = verb
    while syntax.relations[top] == "xcomp" and syntax.heads[top] != ROOT:
        top = syntax.heads[top]
    if (
        syntax.relations[top] != "acl:relcl"
        or syntax.heads[top] == ROOT
        or not (own := syntax.of(top, "nsubj"))
    ):
        return []
    if antecedent(syntax, own[0]) == syntax.heads[top] or syntax.of(verb, "ccomp"):
        return []
    if any(syntax.tags[child] in ("WRB", "WP", "WDT") for child in syntax.children[top] if child != own[0]):
        return []
    return [syntax.heads[top]]


def _at_the_hands(syntax: Syntax, verb: int) -> list[int]:
    hands = [w for w in by_preposition(syntax, verb, {"at"}) if syntax.words[w] in ("hands", "hand")]
    return [owner for hand in hands for owner in by_preposition(syntax, hand, {"of"}) or owners(syntax, hand)]


def _mark(syntax: Syntax, verb: int) -> str:
    return next((syntax.words[c] for c in syntax.of(verb, "mark", "case")), "")


def _is_verb(syntax: Syntax, word: int) -> bool:
    return syntax.tags[word].startswith("V")
