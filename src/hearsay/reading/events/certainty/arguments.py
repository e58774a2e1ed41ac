"""Events that nouns name: what the verbs, nouns and adjectives that they hang on make of them."""

from hearsay.reading.events.certainty.adjacent import IN_CASE
from hearsay.reading.events.certainty.clauses import COMING, is_none
from hearsay.reading.events.certainty.nouns import TIMES, is_any, is_given, is_pointed_at, noun_state
from hearsay.reading.events.certainty.states import (
    CONDITIONAL,
    EXPECTED,
    FACT,
    ONGOING,
    ORDERED,
    SO,
    State,
    passed_on,
    together,
)
from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.events.certainty.words import (
    ADJECTIVES,
    NOUN,
    NOUNS,
    PREPOSITIONS,
    REJECTED,
    REJECTING,
    SCHEDULED,
    VERBS,
)
from hearsay.reading.syntax import ROOT

_OBJECTS = frozenset(("obj", "iobj", "xcomp", "ccomp"))
_OF_SUBJECTS = frozenset(("+-", "K-", "ST"))  # what a verb may say of its own subject: "an attack began"
_BESIDE = frozenset(("+-", "FF"))  # what a verb may say of what stands beside it by any preposition
_POSING = frozenset("pose present represent constitute create carry".split())
_DANGERS = frozenset("threat danger risk menace peril hazard".split())
_WARNING = frozenset("warn fear caution worry".split())
_APPROVING = frozenset("approve endorse authorise authorize adopt back".split())


def argument(tree: Tree, noun: int, head: int, relation: str) -> State:
    """An event that is a subject or object, or stands beside a verb or adjective."""
    preposition = tree.preposition(noun)
    if preposition and _is_in_case(tree, noun):
        return State(CONDITIONAL)
    tag = tree.syntax.tags[head]
    if tag.startswith("V"):
        signature = _of_verb(tree, noun, head, relation, preposition)
    elif relation != "obl" and (found := _of_predicate(tree, head)):
        signature = found
    elif tag.startswith("N"):
        signature = NOUNS.get(tree.lemma(head)) if relation == "obl" else None
    else:
        signature = _of_adjective(tree.syntax.words[head], preposition)
    if preposition in PREPOSITIONS and (signature is None or preposition not in ("against", "under", "to")):
        return _led(tree, PREPOSITIONS[preposition], head)
    governor = without(tree, head, noun)
    if relation == "nsubj" and governor.mode in (EXPECTED, ORDERED) and is_any(tree.syntax, noun):
        return State(CONDITIONAL)  # "any attack will be answered"
    if is_dated(tree, noun, head) and governor == SO:
        return State(EXPECTED)
    if signature is not None and not _is_only_talked_of(tree, noun, signature):
        return passed_on(signature, governor)
    return _by_default(tree, noun, relation, governor)


def is_dated(tree: Tree, noun: int, head: int) -> bool:
    """Is it set for a day: "called a strike for Monday"?"""
    syntax = tree.syntax
    beside = [*syntax.of(noun, "nmod"), *syntax.of(head, "obl")]
    return any(syntax.words[c] in COMING and tree.preposition(c) == "for" for c in beside if c > noun)


def without(tree: Tree, verb: int, noun: int) -> State:
    """The verb's certainty without what the noun's own "no" makes of it: that is the noun's to say."""
    state = tree.state(verb)
    syntax = tree.syntax
    if syntax.heads[noun] == verb and syntax.is_a(noun, "nsubj", "obj", "iobj") and is_none(syntax, noun):
        return State(state.mode, not state.is_negative)
    return state


def is_rejected(tree: Tree, noun: int) -> bool:
    """Has it come about though it was rejected: an accusation that is denied, an attempt that is foiled?"""
    verb = tree.syntax.heads[noun]
    if verb == ROOT or tree.lemma(noun) not in REJECTED or not tree.syntax.is_a(noun, "obj", "nsubj"):
        return False
    return tree.syntax.tags[verb].startswith("V") and tree.lemma(verb) in REJECTING


def of_other_noun(tree: Tree, noun: int, head: int) -> State:
    """An event that hangs on a noun: "plans for an attack", "victims of the attack", "attack plan"."""
    preposition = tree.preposition(noun)
    if preposition in PREPOSITIONS:
        return _led(tree, PREPOSITIONS[preposition], head)
    if tree.syntax.relations[noun] == "nmod:poss":
        return SO
    tag = tree.syntax.tags[head]
    if _is_numbered(tree, head):
        return passed_on("KT", SO)  # "day nine of the siege"
    verb = tree.syntax.heads[head]
    if verb != ROOT and f"{tree.lemma(verb)} {preposition}" in VERBS[NOUN] and tree.syntax.is_a(head, "obj"):
        return passed_on(VERBS[NOUN][f"{tree.lemma(verb)} {preposition}"], tree.state(verb))
    if not tag.startswith("N"):
        signature = _of_adjective(tree.syntax.words[head], preposition)
    else:
        signature = NOUNS.get(tree.lemma(head))
    if signature is None or _is_only_talked_of(tree, noun, signature):
        return SO
    return passed_on(signature, tree.state(head))


def _is_numbered(tree: Tree, noun: int) -> bool:
    """Is it a span of time that is counted: "day nine", "the ninth day"?"""
    syntax = tree.syntax
    if syntax.tags[noun] == "CD" and noun:
        return syntax.words[noun - 1] in TIMES
    if tree.lemma(noun) not in TIMES:
        return False
    if syntax.tags[noun + 1 : noun + 2] == ["CD"]:
        return True
    return any(syntax.words[c].endswith(("th", "ond", "ird")) for c in syntax.of(noun, "amod"))


def beside_conjunct(tree: Tree, noun: int, head: int) -> State:
    """A conjunct stands where the first does: "no raids or clashes" denies both, "no raids but clashes" one."""
    syntax = tree.syntax
    if not syntax.tags[head].startswith("N"):
        return tree.around(head)
    around = tree.around_noun(head)
    joins = [syntax.words[c] for c in syntax.of(noun, "cc")]
    if "or" in joins or "nor" in joins:
        return together(around, State(FACT, noun_state(syntax, head).is_negative))
    if "but" in joins and around.is_negative != noun_state(syntax, head).is_negative:
        return State(around.mode)
    return around


def _is_in_case(tree: Tree, noun: int) -> bool:
    """Is it led by "in case of" or "in the event of" as one preposition?"""
    syntax = tree.syntax
    return any(
        syntax.words[part] in IN_CASE
        for case in syntax.of(noun, "case")
        for part in (case, *syntax.children[case])
    )


def _of_verb(tree: Tree, noun: int, verb: int, relation: str, preposition: str) -> str | None:
    """A verb's signature: for its object and passive subject its own, for its subject if it tells of that."""
    found = tree.signature(noun, verb, NOUN)
    if found == "O-" and tree.lemma(verb) in _APPROVING and NOUNS.get(tree.lemma(noun)) == "E-":
        return "+-"  # who approves a plan decides
    if relation == "obl" and not preposition:
        relation = "obj"  # nothing but a time stands beside a verb without one
    if found is None or relation in _OBJECTS or tree.syntax.relations[noun] == "nsubj:pass":
        return found
    if relation == "nsubj":
        return found if found in _OF_SUBJECTS and not tree.syntax.of(verb, "obj", "ccomp", "xcomp") else None
    is_its_own = f"{tree.lemma(verb)} {preposition}" in VERBS[NOUN]
    return found if is_its_own or found in _BESIDE else None


def _is_only_talked_of(tree: Tree, noun: int, signature: str) -> bool:
    """Is an event that is given talked of or feared, but not one that is still to come: "discussed the raid"?"""
    return signature[0] == "G" and is_given(tree.syntax, noun) and tree.lemma(noun) not in SCHEDULED


def _of_predicate(tree: Tree, head: int) -> str | None:
    """A predicate noun that tells of its subject: "the offensive is under way"."""
    under = tree.preposition(head)
    word = tree.syntax.words[head]
    if under in ("under", "in") and word in ("way", "progress", "place", "force", "effect"):
        return "+-"
    return ADJECTIVES.get(word) if tree.syntax.of(head, "cop") else None


def _of_adjective(adjective: str, preposition: str) -> str | None:
    return ADJECTIVES.get(f"{adjective} {preposition}") or ADJECTIVES.get(adjective)


def _led(tree: Tree, signature: str, head: int) -> State:
    """What the preposition alone says."""
    letter = signature[0]
    if letter == "U":
        governor = tree.state(head)
        is_so = governor.mode in (FACT, ONGOING) and not governor.is_negative
        return SO if is_so or tree.syntax.tags[head] == "VBD" else State(EXPECTED)
    if letter == "N":
        governor = tree.state(head)
        return State(governor.mode, not governor.is_negative)
    return passed_on(signature, SO)


def _by_default(tree: Tree, noun: int, relation: str, governor: State) -> State:
    """What is given stays so; what is not is as certain as what is told of it.

    "The capture of the town would be a blow": what all depends on has not come about, unless it is pointed at.
    """
    mode = FACT if governor.mode == ONGOING else governor.mode
    if relation == "nsubj" and _is_warned_of(tree, noun):
        return State(CONDITIONAL)
    if is_given(tree.syntax, noun):
        if relation != "nsubj" or is_pointed_at(tree.syntax, noun):
            return SO
        if mode == CONDITIONAL or (mode == EXPECTED and tree.lemma(noun) in SCHEDULED):
            return State(mode)
        return SO
    if mode == EXPECTED and relation == "nsubj" and _would(tree, tree.syntax.heads[noun]):
        return State(CONDITIONAL)  # "a withdrawal would open the way"
    return State(mode, governor.is_negative and relation in _OBJECTS)


def _would(tree: Tree, verb: int) -> bool:
    """Is it said what would come of its subject?"""
    syntax = tree.syntax
    return not tree.is_passive(verb) and any(syntax.words[c] == "would" for c in syntax.of(verb, "aux"))


def _is_warned_of(tree: Tree, noun: int) -> bool:
    """Is it the danger that is warned of: "warned that their advance poses a threat"?

    A small model may hang the subject of what is warned of on the warning.
    """
    syntax = tree.syntax
    verb = syntax.heads[noun]
    clauses = [verb] if verb > noun else [c for c in syntax.of(verb, "ccomp") if c > noun]
    return any(
        tree.lemma(clause) in _POSING
        and syntax.tags[clause] in ("VBZ", "VBP", "VB")
        and any(tree.lemma(thing) in _DANGERS for thing in syntax.of(clause, "obj"))
        and syntax.is_a(clause, "ccomp")
        and tree.lemma(syntax.heads[clause]) in _WARNING
        for clause in clauses
    )
