"""What a verb's own words say of its certainty: tense and aspect, modals, negation, adverbs, mood."""

from typing import NamedTuple

from hearsay.reading.events.certainty.states import (
    CONDITIONAL,
    EXPECTED,
    FACT,
    NOT_SO,
    ONGOING,
    ORDERED,
    POSSIBLE,
    SO,
    State,
    together,
)
from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.syntax import Syntax

_NONE = frozenset("no none nobody nothing neither nor".split())
_CONTRACTED = frozenset(
    "don doesn didn won wouldn couldn can shouldn isn aren wasn weren hasn haven hadn mustn needn mightn ain".split()
)
_NEGATIVE_WORDS = frozenset(("cannot", "cant", "dont", "didnt", "wont", "doesnt"))
_FUTURE = frozenset(("will", "shall", "'ll", "wo", "won", "wont"))
_MAYBE = frozenset(("may", "might", "could", "can", "cannot", "ca", "mightn", "couldn", "cant"))
_ABLE = frozenset(("could", "can", "cannot", "ca", "couldn", "cant"))
_MUST = frozenset(("must", "should", "ought", "mustn", "shouldn", "need", "needn"))
_INVERTED = frozenset(("should", "had", "were"))
_INVERTING = frozenset("not nor neither never so only seldom rarely hardly why how what when where".split())
_WOULD = frozenset(("would", "wouldn", "'d"))
_APOSTROPHES = frozenset("'’")
_BE = frozenset("be is are am was were been being 's 're 'm isn aren wasn weren ain".split())
_PRESENT_BE = frozenset("is are am 's 're 'm isn aren ain".split())
_PAST_BE = frozenset("was were wasn weren".split())
_FINITE_BE = _PRESENT_BE | _PAST_BE
_REMAINING = frozenset("remain remains stay stays keep keeps".split())  # parsers take them for auxiliaries
_PRESENT_HAVE = frozenset("has have 've 's hasn haven".split())
_ADVERBS = {
    **dict.fromkeys(
        "possibly perhaps maybe allegedly purportedly supposedly ostensibly conceivably".split(), POSSIBLE
    ),
    **dict.fromkeys(
        "apparently seemingly presumably probably potentially likely necessarily".split(), POSSIBLE
    ),
    **dict.fromkeys("soon shortly imminently tomorrow tonight eventually inevitably".split(), EXPECTED),
    "hypothetically": CONDITIONAL,
}
_ALMOST = frozenset(("almost", "nearly"))
_STILL = frozenset(("still", "currently", "now", "presently"))
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
COMING = frozenset("tomorrow soon shortly later tonight".split()) | WEEKDAYS
_LASTING = frozenset("underway ongoing afoot".split())
_LASTING_IN = frozenset("force place progress effect custody detention prison jail captivity".split())
_CLOSING = frozenset(("”", '"', "'", "’", ")"))
_QUESTIONS = frozenset(("WP", "WP$", "WRB", "WDT"))

# Who says, accuses, warns in the present does so with these words: it has happened.
SPEECH = frozenset(
    """accuse acknowledge add admit agree allege announce appeal argue ask assert assure blame call caution cite claim
    comment complain concede conclude condemn confirm congratulate criticise criticize declare decry defend demand
    denounce deny deplore describe disclose dismiss dispute emphasise emphasize explain express hail hint insist issue
    lament maintain mention mock mourn note object offer order pledge praise predict proclaim promise propose protest
    question quote rebuff rebuke reckon refuse refute reiterate reject remark repeat reply report request respond
    reveal rule say slam state stress suggest summon swear tell testify thank threaten tout urge vow warn welcome
    write""".split()
)


class Clause(NamedTuple):
    """A verb with its tag and the forms of its auxiliaries; for a noun or adjective those of its copula."""

    verb: int
    tag: str
    forms: list[str]
    is_negative: bool
    is_backshifted: bool


def clause_state(tree: Tree, verb: int, *, is_backshifted: bool) -> State:
    """What a verb's auxiliaries, adverbs and form say of it; of a noun or adjective, those of its copula.

    `is_backshifted` is of a clause that a report in the past tense governs ("said they would leave").
    """
    syntax = tree.syntax
    children = syntax.children[verb]
    if not children and syntax.tags[verb] not in ("VBZ", "VBP"):
        return SO
    clause = _clause(syntax, verb, is_backshifted=is_backshifted)
    state = _mood(syntax, clause)
    if state.mode == FACT:
        state = _timed(tree, clause, state)
    for child in children:
        if syntax.relations[child].startswith(("advmod", "parataxis", "discourse")):
            state = _with_adverb(syntax, verb, child, state)
    return State(state.mode, state.is_negative != _has_none_of(syntax, verb))


def _clause(syntax: Syntax, verb: int, *, is_backshifted: bool) -> Clause:
    """A verb with the forms of its auxiliaries."""
    forms = []
    negations = 0
    for child in syntax.children[verb]:
        is_contraction = is_contracted(syntax, child)  # parsers take some for adverbs
        if is_contraction or syntax.relations[child].startswith(("aux", "cop")):
            forms.append(_auxiliary(syntax, child))
            negations += is_contraction
        else:
            negations += is_negation(syntax, child)
    return Clause(verb, syntax.tags[verb], forms, negations % 2 == 1, is_backshifted)


def _auxiliary(syntax: Syntax, word: int) -> str:
    """An auxiliary's letters; "'ll" is two words."""
    form = syntax.words[word]
    if form in _APOSTROPHES and word + 1 < len(syntax.words):
        return "'" + syntax.words[word + 1]
    return form


def is_negation(syntax: Syntax, word: int) -> bool:
    """Is this a word that negates the one it hangs on? "not only" and "no doubt" do not."""
    form = syntax.words[word]
    if form in ("not", "n't", "never", "hardly", "scarcely", "nowhere"):
        following = syntax.words[word + 1] if word + 1 < len(syntax.words) else ""
        if form == "never" and following == "before" and syntax.relations[word] == "advmod":
            return word > min(
                syntax.children[syntax.heads[word]]
            )  # "never before have they" is of a first time
        return following not in ("only", "just", "merely", "simply", "least", "until")
    if form in ("neither", "nor"):
        return syntax.is_a(word, "cc", "advmod")
    return form == "longer" and word > 0 and syntax.words[word - 1] == "no"


def is_contracted(syntax: Syntax, word: int) -> bool:
    """Is it an auxiliary that holds its negation: "don't", "cannot"?"""
    form = syntax.words[word]
    if form not in _CONTRACTED:
        return form in _NEGATIVE_WORDS
    after = syntax.words[word + 1 : word + 3]
    return len(after) == 2 and after[0] in _APOSTROPHES and after[1] == "t"


def _mood(syntax: Syntax, clause: Clause) -> State:
    """What the modal says; without one, what the form does."""
    is_negative = clause.is_negative
    for form in clause.forms:
        if form in _FUTURE:
            return State(EXPECTED, is_negative)
        if form in _MAYBE:
            is_not_so = form in _ABLE and (is_negative or _is_before(syntax, clause.verb))
            return NOT_SO if is_not_so else State(POSSIBLE, is_negative)
        if form in _INVERTED and _is_inverted(syntax, clause.verb):
            return State(CONDITIONAL, is_negative)
        if form in _MUST:
            return _obliged(form, is_perfect="have" in clause.forms, is_negative=is_negative)
        if form in _WOULD and (form != "'d" or clause.tag == "VB"):
            return _would(syntax, clause)
    if clause.forms and _is_to(syntax, clause.verb) and (clause.tag == "VB" or "have" in clause.forms):
        return _is_or_has_to(clause)
    return State(FACT, is_negative)


def _is_before(syntax: Syntax, verb: int) -> bool:
    """Is it what something else came before: "fled before he could fire"?"""
    return any(syntax.words[c] == "before" and syntax.relations[c] == "mark" for c in syntax.children[verb])


def _is_inverted(syntax: Syntax, verb: int) -> bool:
    """Is it a condition without if: "should the talks fail", "had they known"?"""
    subjects = [c for c in syntax.children[verb] if syntax.relations[c].startswith(("nsubj", "expl"))]
    auxiliaries = [c for c in syntax.children[verb] if syntax.relations[c].startswith(("aux", "cop"))]
    if not subjects or auxiliaries[0] > subjects[0] or syntax.words[auxiliaries[0]] not in _INVERTED:
        return False
    sentence = syntax.sentences[syntax.sentence_of[verb]]
    before = auxiliaries[0] - 1
    is_led = before >= sentence.start and syntax.words[before] in _INVERTING
    return not is_led and not _is_asked(syntax, verb)


def _is_or_has_to(clause: Clause) -> State:
    """They were to leave, have to leave, had to leave; what was to have been was not."""
    is_set = any(form in _FINITE_BE for form in clause.forms)
    if clause.tag != "VB":
        return State(FACT, is_set != clause.is_negative)
    if is_set or any(form in _BE for form in clause.forms):
        return State(EXPECTED, clause.is_negative)
    if clause.forms[0] in ("has", "have", "'ve"):
        return State(POSSIBLE) if clause.is_negative else State(ORDERED)
    return State(FACT, clause.is_negative)


def _is_to(syntax: Syntax, verb: int) -> bool:
    return any(syntax.words[c] == "to" and syntax.relations[c] == "mark" for c in syntax.children[verb])


def _obliged(form: str, *, is_perfect: bool, is_negative: bool) -> State:
    """Must, should, ought, need: what must have been is guessed, what should have been was not."""
    if is_perfect:
        return (
            State(POSSIBLE, is_negative)
            if form.startswith(("must", "need"))
            else State(FACT, not is_negative)
        )
    if form.startswith("need"):
        return State(POSSIBLE)
    return State(ORDERED, is_negative)


def _would(syntax: Syntax, clause: Clause) -> State:
    """The future of a past report, or of a day that is named; else what is only supposed."""
    if "have" in clause.forms:
        return State(CONDITIONAL, clause.is_negative)
    if clause.is_backshifted or clause.is_negative or is_coming(syntax, clause.verb):
        return State(EXPECTED, clause.is_negative)
    return State(CONDITIONAL)


def is_coming(syntax: Syntax, verb: int) -> bool:
    """Does a time beside the verb lie ahead: "tomorrow", "next week", and for the present tense "on Monday"?"""
    for child in syntax.children[verb]:
        if not syntax.is_a(child, "obl", "advmod", "nmod"):
            continue
        if syntax.words[child] in COMING:
            return True
        if any(syntax.words[c] in ("next", "coming") for c in syntax.children[child]):
            return True
    return False


def _timed(tree: Tree, clause: Clause, state: State) -> State:
    """What is going on, or is set for a time ahead, by tense and aspect."""
    is_present = clause.tag in ("VBZ", "VBP") or any(form in _PRESENT_BE for form in clause.forms)
    if is_present and "been" not in clause.forms and is_coming(tree.syntax, clause.verb):
        return State(EXPECTED, state.is_negative)
    if _is_going_on(tree, clause, is_present=is_present):
        return State(ONGOING, state.is_negative)
    return state


def _is_going_on(tree: Tree, clause: Clause, *, is_present: bool) -> bool:
    """Is it a progressive that lasts, or a present that is no speech and no headline's?"""
    syntax, verb, forms = tree.syntax, clause.verb, clause.forms
    if any(form in _REMAINING for form in forms):
        return True
    if clause.tag == "VBG" or "being" in forms:
        if is_present or ("been" in forms and any(form in _PRESENT_HAVE for form in forms)):
            return True
        is_past = any(form in _PAST_BE for form in forms)
        return is_past and (
            clause.is_backshifted or any(syntax.words[c] in _STILL for c in syntax.children[verb])
        )
    if not is_present and not ("been" in forms and _is_within(syntax, verb)):
        return False
    if clause.tag in ("VBZ", "VBP", "VBN"):
        return "been" not in forms and not tree.is_headline and tree.lemma(verb) not in SPEECH
    return syntax.words[verb] in _LASTING or _is_within(syntax, verb)


def _is_within(syntax: Syntax, word: int) -> bool:
    """Is it what something is in or under: "under way", "in force"?"""
    before = syntax.words[max(0, word - 3) : word]
    return "under" in before or ("in" in before and syntax.words[word] in _LASTING_IN)


def _with_adverb(syntax: Syntax, verb: int, adverb: int, state: State) -> State:
    """What an adverb adds: doubt, a time ahead, or that it nearly was."""
    word = syntax.words[adverb]
    mode = _ADVERBS.get(word)
    if mode == EXPECTED:
        return state if syntax.tags[verb] in ("VBD", "VBN") else together(State(mode), state)
    if mode is not None:
        is_foreseen = state.mode == EXPECTED and word in ("likely", "probably")
        return state if is_foreseen else together(State(mode), state)
    if word in _ALMOST and adverb < verb and syntax.tags[verb] in ("VBD", "VBN"):
        return NOT_SO
    return state


def _has_none_of(syntax: Syntax, verb: int) -> bool:
    """Is nobody its subject or object: "no one was killed", "killed none of them"?"""
    return any(
        syntax.relations[c].startswith(("nsubj", "obj", "iobj")) and is_none(syntax, c)
        for c in syntax.children[verb]
    )


def is_none(syntax: Syntax, noun: int) -> bool:
    """Is it nobody, none, or no such thing?"""
    if syntax.words[noun] in _NONE:
        return True
    is_one = syntax.words[noun] in ("one", "single")  # "not one of them"
    return any(
        (syntax.words[c] in ("no", "neither", "nor") or (is_one and syntax.words[c] == "not"))
        and syntax.is_a(c, "det", "advmod", "cc")
        for c in syntax.children[noun]
    )


def _is_asked(syntax: Syntax, verb: int) -> bool:
    """Does its sentence end with a question mark?"""
    sentence = syntax.sentences[syntax.sentence_of[verb]]
    end = sentence.end - 1
    while end > sentence.start and syntax.words[end] in _CLOSING:
        end -= 1
    return syntax.words[end] == "?"


def is_question(syntax: Syntax, verb: int) -> bool:
    """Is it asked whether it is so? Who and why take for granted that it is."""
    if not _is_asked(syntax, verb):
        return False
    sentence = syntax.sentences[syntax.sentence_of[verb]]
    children = syntax.children[verb]
    subjects = [c for c in children if syntax.relations[c].startswith(("nsubj", "expl"))]
    auxiliaries = [c for c in children if syntax.relations[c].startswith(("aux", "cop"))]
    if not subjects or not (auxiliaries or syntax.words[verb] in _BE):
        return False
    if (auxiliaries[0] if auxiliaries else verb) > subjects[0]:
        return False
    return not any(syntax.tags[w] in _QUESTIONS for w in range(sentence.start, subjects[0]))


def is_imperative(syntax: Syntax, verb: int) -> bool:
    """Is it a bare verb that tells someone to do it?"""
    if syntax.tags[verb] != "VB":
        return False
    for child in syntax.children[verb]:
        relation = syntax.relations[child]
        if relation.startswith(("nsubj", "mark", "expl")):
            return False
        if relation.startswith("aux") and not syntax.words[child].startswith("do"):
            return False
    return True
