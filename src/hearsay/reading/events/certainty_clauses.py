"""What a verb's own words say of its certainty: tense and aspect, modals, negation, adverbs, mood."""

from hearsay.reading.events.certainty_states import (
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
from hearsay.reading.syntax import Syntax

NEGATIONS = frozenset("not n't never nor neither hardly scarcely no nowhere".split())
NONE_OF = frozenset("no none nobody nothing neither nor".split())
_CONTRACTED = frozenset(
    "don doesn didn won wouldn couldn can shouldn isn aren wasn weren hasn haven hadn mustn needn mightn ain".split()
)
_NEGATIVE_WORDS = frozenset(("cannot", "cant", "dont", "didnt", "wont", "doesnt"))
_FUTURE = frozenset(("will", "shall", "'ll", "’ll", "wo", "won", "wont"))
_MAYBE = frozenset(("may", "might", "could", "can", "cannot", "ca", "mightn", "couldn", "cant"))
_ABLE = frozenset(("could", "can", "cannot", "ca", "couldn", "cant"))
_MUST = frozenset(("must", "should", "ought", "mustn", "shouldn", "need", "needn"))
_WOULD = frozenset(("would", "wouldn", "'d", "’d"))
_APOSTROPHES = frozenset("'’")
_BE = frozenset("be is are am was were been being 's 're 'm ’s ’re ’m isn aren wasn weren ain".split())
_PRESENT_BE = frozenset("is are am 's 're 'm ’s ’re ’m isn aren ain".split())
_PRESENT_HAVE = frozenset("has have 've 's ’ve ’s hasn haven".split())
_ADVERBS = {
    **dict.fromkeys("possibly perhaps maybe allegedly purportedly supposedly ostensibly conceivably".split(), POSSIBLE),
    **dict.fromkeys("apparently seemingly presumably probably potentially likely necessarily".split(), POSSIBLE),
    **dict.fromkeys("soon shortly imminently tomorrow tonight eventually inevitably".split(), EXPECTED),
    "hypothetically": CONDITIONAL,
}
_ALMOST = frozenset(("almost", "nearly"))
_STILL = frozenset(("still", "currently", "now", "presently"))
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_COMING = frozenset("tomorrow soon shortly later tonight".split())
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


def clause_state(syntax: Syntax, verb: int, is_backshifted: bool, is_headline: bool, lemma: str) -> State:
    """What a verb's auxiliaries, adverbs and form say of it; of a noun or adjective, those of its copula.

    `is_backshifted` is of a clause that a report in the past tense governs ("said they would leave").
    """
    children = syntax.children[verb]
    if not children and syntax.tags[verb] not in ("VBZ", "VBP"):
        return SO
    words = syntax.words
    auxiliaries = [_auxiliary(syntax, c) for c in children if syntax.relations[c].startswith(("aux", "cop"))]
    negations = sum(1 for c in children if is_negation(syntax, c))
    negations += sum(1 for c, word in auxiliaries if is_contracted(syntax, c, word))
    state = _mood(syntax, verb, auxiliaries, bool(negations % 2), is_backshifted)
    state = _timed(syntax, verb, state, auxiliaries, is_backshifted, is_headline, lemma)
    for child in children:
        if syntax.relations[child] in ("advmod", "obl:tmod", "obl:unmarked", "parataxis", "discourse"):
            state = _with_adverb(syntax, verb, child, words[child], state)
    return State(state.mode, state.is_negative != _has_none_of(syntax, verb))


def _auxiliary(syntax: Syntax, word: int) -> tuple[int, str]:
    """An auxiliary with its letters: "'ll" is two words."""
    form = syntax.words[word]
    if form in _APOSTROPHES and word + 1 < len(syntax.words):
        return word, "'" + syntax.words[word + 1]
    return word, form


def is_negation(syntax: Syntax, word: int) -> bool:
    """Is this a word that negates the one it hangs on? "not only" and "no doubt" do not."""
    form = syntax.words[word]
    if form in ("not", "n't", "never", "hardly", "scarcely", "nowhere"):
        following = syntax.words[word + 1] if word + 1 < len(syntax.words) else ""
        return following not in ("only", "just", "merely", "simply", "least")
    if form in ("neither", "nor"):
        return syntax.is_a(word, "cc", "advmod")
    return form == "longer" and word > 0 and syntax.words[word - 1] == "no"


def is_contracted(syntax: Syntax, word: int, form: str) -> bool:
    """Does an auxiliary hold its negation ("don't", "cannot")?"""
    if form in _NEGATIVE_WORDS:
        return True
    after = syntax.words[word + 1 : word + 3]
    return form in _CONTRACTED and len(after) == 2 and after[0] in _APOSTROPHES and after[1] == "t"


def _mood(
    syntax: Syntax, verb: int, auxiliaries: list[tuple[int, str]], is_negative: bool, is_backshifted: bool
) -> State:
    """What the modal says; without one, what the form does."""
    is_perfect = any(form in ("have", "'ve", "’ve") for _, form in auxiliaries)
    for _, form in auxiliaries:
        if form in _FUTURE:
            return State(EXPECTED, is_negative)
        if form in _MAYBE:
            if is_negative and form in _ABLE:
                return NOT_SO
            return State(POSSIBLE, is_negative)
        if form in _MUST:
            return _obliged(form, is_perfect, is_negative)
        if form in _WOULD and (form in ("would", "wouldn") or syntax.tags[verb] == "VB"):
            return _would(syntax, verb, is_perfect, is_negative, is_backshifted)
    return State(FACT, is_negative)


def _obliged(form: str, is_perfect: bool, is_negative: bool) -> State:
    """Must, should, ought, need: what must have been is guessed, what should have been was not."""
    if is_perfect:
        return State(POSSIBLE, is_negative) if form.startswith(("must", "need")) else State(FACT, not is_negative)
    if form.startswith("need"):
        return State(POSSIBLE)
    return State(ORDERED, is_negative)


def _would(syntax: Syntax, verb: int, is_perfect: bool, is_negative: bool, is_backshifted: bool) -> State:
    """The future of a past report or of a day that is named; else what is only supposed."""
    if is_perfect:
        return State(CONDITIONAL, is_negative)
    if is_backshifted or is_negative or is_coming(syntax, verb, days=True):
        return State(EXPECTED, is_negative)
    return State(CONDITIONAL, is_negative)


def is_coming(syntax: Syntax, verb: int, *, days: bool) -> bool:
    """Does a time beside the verb lie ahead ("tomorrow", "next week", and for the present tense "on Monday")?"""
    for child in syntax.children[verb]:
        if not syntax.is_a(child, "obl", "advmod", "nmod"):
            continue
        word = syntax.words[child]
        if word in _COMING or (days and word in _WEEKDAYS):
            return True
        if any(syntax.words[c] in ("next", "coming") for c in syntax.children[child]):
            return True
    return False


def _timed(
    syntax: Syntax,
    verb: int,
    state: State,
    auxiliaries: list[tuple[int, str]],
    is_backshifted: bool,
    is_headline: bool,
    lemma: str,
) -> State:
    """What is going on, or is set for a time ahead, by tense and aspect."""
    if state.mode != FACT:
        return state
    tag = syntax.tags[verb]
    forms = [form for _, form in auxiliaries]
    is_present = tag in ("VBZ", "VBP") or (
        tag in ("VBG", "VBN") and any(f in _PRESENT_BE for f in forms) and "been" not in forms
    )
    if is_present and is_coming(syntax, verb, days=True):
        return State(EXPECTED, state.is_negative)
    if _is_going_on(syntax, verb, tag, forms, is_present, is_backshifted):
        return State(ONGOING, state.is_negative)
    if is_present and tag != "VBG" and not is_headline and lemma not in SPEECH:
        return State(ONGOING, state.is_negative)
    return state


def _is_going_on(
    syntax: Syntax, verb: int, tag: str, forms: list[str], is_present: bool, is_backshifted: bool
) -> bool:
    """Is it a progressive that lasts: of the present, of the perfect, of a past report, or "still"?"""
    if tag == "VBG" or "being" in forms:
        if is_present or ("been" in forms and any(f in _PRESENT_HAVE for f in forms)):
            return True
        is_past = any(f in ("was", "were", "wasn", "weren") for f in forms)
        return is_past and (is_backshifted or _is_still(syntax, verb))
    return "under" in syntax.words[max(0, verb - 3) : verb] and any(f in _PRESENT_BE for f in forms)


def _is_still(syntax: Syntax, verb: int) -> bool:
    return any(syntax.words[c] in _STILL for c in syntax.children[verb])


def _with_adverb(syntax: Syntax, verb: int, child: int, word: str, state: State) -> State:
    """What an adverb adds: doubt, a time ahead, or that it nearly was."""
    mode = _ADVERBS.get(word)
    if mode == EXPECTED:
        return state if syntax.tags[verb] in ("VBD", "VBN") else together(State(mode), state)
    if mode is not None:
        if state.mode == EXPECTED and word in ("likely", "probably"):
            return state
        return together(State(mode), state)
    if word in _ALMOST and child < verb and syntax.tags[verb] in ("VBD", "VBN"):
        return NOT_SO
    return state


def _has_none_of(syntax: Syntax, verb: int) -> bool:
    """Is nobody its subject or object: "no one was killed", "killed none of them"?"""
    for child in syntax.children[verb]:
        if syntax.is_a(child, "nsubj", "obj", "iobj") and is_none(syntax, child):
            return True
    return False


def is_none(syntax: Syntax, noun: int) -> bool:
    """Is it nobody, none, or no such thing?"""
    if syntax.words[noun] in NONE_OF:
        return True
    return any(
        syntax.words[c] in ("no", "neither") and syntax.is_a(c, "det", "advmod", "cc") for c in syntax.children[noun]
    )


def is_question(syntax: Syntax, verb: int) -> bool:
    """Is it asked whether it is so? Who or why takes for granted that it is."""
    sentence = syntax.sentences[syntax.sentence_of[verb]]
    end = sentence.end - 1
    while end > sentence.start and syntax.words[end] in ("”", '"', "'", "’", ")"):
        end -= 1
    if syntax.words[end] != "?":
        return False
    return not any(syntax.tags[w] in _QUESTIONS for w in range(sentence.start, verb))


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
