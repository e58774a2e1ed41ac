"""Relations that cannot be, put right: what the model says of single words may contradict their parts of speech.

A form of "be", "have" or "do", or a modal, in front of the verb that it hangs on is its auxiliary, in front of a noun or
adjective the copula; only a passive verb has a passive subject. A noun behind a verb that nothing leads is its object
("demanded the release", "turned down the offer"), unless the verb says what somebody is or becomes.
"""

from collections.abc import Sequence

from hearsay.reading.syntax import ROOT, Syntax

BE = frozenset("be been being is are was were am".split())
AUXILIARIES = BE | frozenset("has have had having do does did".split())
ACTIVE = frozenset({"VBZ", "VBP", "VB", "VBG"})  # the forms of a verb that has no passive subject
# What an auxiliary may be besides: an auxiliary, or a verb of its own in a clause.
POSSIBLE = frozenset("aux aux:pass cop advcl ccomp conj acl acl:relcl parataxis csubj xcomp root".split())
FINITE = frozenset({"VBZ", "VBP", "VBD"})
COMMON = frozenset(("NN", "NNS"))
LED = frozenset(("case", "mark", "cop"))
OBJECTS = frozenset(("obj", "xcomp", "ccomp"))
PARTICLES = frozenset("up off out down away".split())
NAMING = frozenset(
    """become becomes became becoming remain remains remained call calls called calling name names named elect elected
    consider considers considered declare declares declared declaring appoint appointed make makes made making seem
    seems seemed brand branded label labelled labeled deem deemed dub dubbed crown crowned prove proved stay""".split()
)
"""Verbs by which something is, becomes or is called what a noun behind them says."""


def mended(syntax: Syntax) -> list[str]:
    """The relation of each word; those that are possible stay as they are."""
    found = list(syntax.relations)
    for word, head in enumerate(syntax.heads):
        if head > word and found[word] not in POSSIBLE:
            form = _form(syntax, word)
            if syntax.tags[word] == "MD" or form in AUXILIARIES:
                found[word] = _auxiliary(form, syntax.tags[head])
        if found[word] == "obj" and word < head and _is_subject(syntax, word, head):
            found[word] = "nsubj"
        if found[word] == "nsubj:pass" and head != ROOT and syntax.tags[head] in ACTIVE:
            found[word] = "nsubj"
    for word, head in enumerate(syntax.heads):
        if ROOT < head < word and syntax.tags[word] in COMMON and syntax.tags[head].startswith("VB"):
            _mend_noun_behind_verb(syntax, found, word)
    return found


def _is_subject(syntax: Syntax, word: int, verb: int) -> bool:
    """Is what stands as an object in front of a finite verb its subject, as the verb has another object and no subject?"""
    if syntax.tags[verb] not in FINITE or not syntax.tags[word].startswith(("N", "PRP")):
        return False
    has_subject = any(syntax.is_a(c, "nsubj", "csubj", "expl") for c in syntax.children[verb])
    return not has_subject and any(c > verb for c in syntax.of(verb, "obj"))


def _form(syntax: Syntax, word: int) -> str:
    return syntax.text[syntax.starts[word] : syntax.ends[word]].lower()


def _auxiliary(word: str, head: str) -> str:
    """The relation of an auxiliary to a word of that part of speech."""
    if not head.startswith("VB"):
        return "cop" if word in BE else "aux"
    return "aux:pass" if word in BE and head == "VBN" else "aux"


def _mend_noun_behind_verb(syntax: Syntax, relations: list[str], noun: int) -> None:
    """Makes a noun the object that it must be, and what looks like its preposition the verb's particle."""
    verb = syntax.heads[noun]
    between = [c for c in range(verb + 1, noun) if syntax.heads[c] == noun]
    particles = PARTICLES | {"in", "over"} if relations[noun] == "obj" else PARTICLES
    if between[:1] == [verb + 1] and relations[verb + 1] == "case" and _form(syntax, verb + 1) in particles:
        relations[verb + 1] = "compound:prt"
    if relations[noun] not in ("xcomp", "obl") or syntax.entities[noun] == "time":
        return
    is_led = any(relations[c] in LED for c in between)
    if not is_led and _form(syntax, verb) not in NAMING and not _has_object(syntax, relations, verb, noun):
        relations[noun] = "obj"


def _has_object(syntax: Syntax, relations: Sequence[str], verb: int, noun: int) -> bool:
    """Has the verb another object, or a passive subject, which leaves it none?"""
    sentence = syntax.sentences[syntax.sentence_of[verb]]
    return any(
        syntax.heads[c] == verb and c != noun and (relations[c] in OBJECTS or relations[c].endswith(":pass"))
        for c in range(sentence.start, sentence.end)
    )
