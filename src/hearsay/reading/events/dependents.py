"""What hangs on a word, as a reader takes it where a tree is slightly wrong: by prepositions, possessive marks, order."""

from hearsay.reading.syntax import ROOT, Syntax

_PRONOUNS = frozenset({"WP", "WDT", "WP$"})
_IN_FRONT = frozenset("DT PDT JJ JJR JJS CD NN NNS NNP NNPS PRP$ POS VBN VBG part".split())
_NOMINAL = ("N", "PRP", "CD", "DT", "JJ", "W", "EX")
_HANGING = frozenset({"obl", "nmod", "obl:agent"})
_ABOUT = frozenset("over about around above up nearly".split())
_ASTRAY = frozenset({"conj", "flat", "dep", "nmod", "compound", "appos", "list"})
_ADDED = frozenset({"and", "or", "&", "nor"})


def preposition(syntax: Syntax, word: int) -> str:
    """The preposition before a noun, or ""; for a noun that should have one, also where it hangs elsewhere."""
    for child in syntax.children[word]:
        if syntax.relations[child] == "case" and child < word and not _is_none(syntax, child):
            return syntax.words[child]
    return _before_phrase(syntax, word) if syntax.relations[word] in _HANGING else ""


def _is_none(syntax: Syntax, case: int) -> bool:
    """Is it a possessive mark, or part of a number: "at least ten", "over a hundred"?"""
    if syntax.tags[case] == "POS":
        return True
    after = syntax.words[case + 1], syntax.tags[case + 1]
    return after[0] in ("least", "most") or (syntax.words[case] in _ABOUT and after[1] == "CD")


def is_owner(syntax: Syntax, word: int) -> bool:
    """Is the word a possessive: "their", "the mayor's"?"""
    return syntax.relations[word] == "nmod:poss" or any(
        syntax.tags[child] == "POS" for child in syntax.children[word] if child > word
    )


def owners(syntax: Syntax, noun: int) -> list[int]:
    """Whose a noun is: "their", "the mayor's"."""
    own = [child for child in syntax.children[noun] if child < noun and is_owner(syntax, child)]
    return [antecedent(syntax, child) for child in own]


def by_preposition(syntax: Syntax, word: int, prepositions: frozenset[str] | set[str]) -> list[int]:
    """What hangs on a verb or a noun by one of the prepositions, in order."""
    return [
        antecedent(syntax, child)
        for child in syntax.children[word]
        if preposition(syntax, child) in prepositions and not is_owner(syntax, child)
    ]


def subjects(syntax: Syntax, verb: int) -> list[int]:
    """What stands as the subject of a verb; after it only where nothing stands before."""
    own = _apart(syntax, [child for child in syntax.of(verb, "nsubj") if _is_bare(syntax, child)])
    return [child for child in own if child < verb] or own[:1] or _stray(syntax, verb)


def direct(syntax: Syntax, verb: int) -> list[int]:
    """What stands as the direct object of a verb, or where one should."""
    found = [child for child in syntax.of(verb, "obj") if _is_bare(syntax, child)]
    own = subjects(syntax, verb)
    late = [c for c in syntax.of(verb, "nsubj") if c > verb and c not in own and _is_bare(syntax, c)]
    return _apart(syntax, found or late) or _unmarked(syntax, verb)


def _stray(syntax: Syntax, verb: int) -> list[int]:
    """A noun before a finite verb by a relation that no noun has there: it is the subject."""
    if syntax.tags[verb] not in ("VBD", "VBZ", "VBP"):
        return []
    return [
        child
        for child in syntax.children[verb]
        if child < verb
        and syntax.relations[child] in _ASTRAY
        and syntax.tags[child].startswith(("N", "PRP"))
        and _is_bare(syntax, child)
        and syntax.entities[child] != "time"
    ][-1:]


def _apart(syntax: Syntax, words: list[int]) -> list[int]:
    """Without a name that goes on with the word before it: "the writer Omo Faru" read as two objects."""
    return [w for w in words if not (w - 1 in words and syntax.tags[w].startswith("NNP"))]


def coordinated(syntax: Syntax, word: int) -> list[int]:
    """The nouns coordinated with a word, however they hang, without what is a clause of its own."""
    own = [c for c in syntax.children[word] if c > word and _is_added(syntax, c)]
    beside = [
        c
        for c in (syntax.children[syntax.heads[word]] if syntax.heads[word] != ROOT else ())
        if c > word and syntax.relations[c] == syntax.relations[word] and _has_and(syntax, c)
    ]
    return [each for c in (*own, *beside) for each in (c, *coordinated(syntax, c))]


def antecedent(syntax: Syntax, word: int) -> int:
    """What a relative pronoun stands for; any other word itself."""
    is_that = syntax.words[word] == "that" and syntax.tags[word] == "IN"
    if syntax.tags[word] not in _PRONOUNS and not is_that:
        return word
    for above in syntax.above(word):
        if syntax.relations[above] == "acl:relcl" and syntax.heads[above] != ROOT:
            return syntax.heads[above]
    return word


def _is_bare(syntax: Syntax, word: int) -> bool:
    """Without a preposition and a possessive mark, which say that it is no subject or object."""
    return not preposition(syntax, word) and not is_owner(syntax, word)


def _before_phrase(syntax: Syntax, word: int) -> str:
    at = word - 1
    while at >= 0 and syntax.tags[at] in _IN_FRONT and word - at < 6:
        at -= 1
    return syntax.words[at] if at >= 0 and syntax.tags[at] in ("IN", "TO") else ""


def _unmarked(syntax: Syntax, verb: int) -> list[int]:
    """Somebody or something behind a verb without a preposition, though the tree takes it for an oblique."""
    return [
        child
        for child in syntax.children[verb]
        if child > verb
        and syntax.relations[child] == "obl"
        and syntax.entities[child] in ("person", "organization", "place", "object", "animal")
        and _is_bare(syntax, child)
    ]


def _is_added(syntax: Syntax, child: int) -> bool:
    """Is it coordinated, and a noun: not a clause, not one of those before ("including two children")?"""
    if syntax.relations[child] != "conj" and not _has_and(syntax, child):
        return False
    return syntax.tags[child].startswith(_NOMINAL) and not (
        preposition(syntax, child) or syntax.of(child, "nsubj", "cop")
    )


def _has_and(syntax: Syntax, child: int) -> bool:
    return any(syntax.words[c] in _ADDED for c in syntax.of(child, "cc") if c < child)
