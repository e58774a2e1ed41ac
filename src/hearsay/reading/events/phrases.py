"""The words of a party, as a reader would mark them: "the Arvian army", "six members of the front"."""

from hearsay.reading.events.dependents import is_owner, preposition
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import Syntax

_BEFORE = frozenset("det amod compound nummod nmod:poss advmod nmod dep".split())
_AFTER = frozenset({"flat", "fixed", "part", "compound", "nummod", "goeswith"})
_MORE_THAN = frozenset({("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("up", "to")})
_TORN = frozenset({"nsubj", "nsubj:pass", "flat", "obj", "nmod", "compound", "appos"})
_NAMING = frozenset({"of", "for", "de", "del", "di", "da", "al", "and", "in"})
_BINDING = frozenset("- ' ’ . & / –".split())


def phrase(syntax: Syntax, head: int) -> Range:
    """The noun phrase of a head word, as code points: with its determiner, numbers, title and what an "of" adds.

    Without relative clauses, participles, appositions after a comma, coordinated phrases, other prepositional phrases
    unless capitals make them part of a name, and the possessive mark.
    """
    words = _words(syntax, head)
    first = last = head
    while (left := _next(syntax, first, -1, words)) is not None:
        first = left
    first = _number_begins(syntax, first)
    if first > 0 and _takes_determiner(syntax, head, first):
        first -= 1
    while (right := _next(syntax, last, 1, words) or _name_goes_on(syntax, head, last)) is not None:
        last = right
    return syntax.range_of(first, last)


def _number_begins(syntax: Syntax, first: int) -> int:
    """Where a number in front begins: "more than 100 people", "at least ten"."""
    if first > 0 and (syntax.words[first - 1], syntax.words[first]) in _MORE_THAN:
        return first - 1
    if syntax.tags[first] != "CD" or first < 1:
        return first
    pair = (syntax.words[first - 2] if first > 1 else "", syntax.words[first - 1])
    if pair in _MORE_THAN:
        return first - 2
    return first - 1 if pair[1] in _AMOUNTS and syntax.tags[first - 1] in ("RB", "IN") else first


def _takes_determiner(syntax: Syntax, head: int, first: int) -> bool:
    """Does a determiner right in front belong to the phrase, though the tree gives it to a word behind?"""
    is_phrase = syntax.relations[head] not in ("amod", "compound") or is_owner(syntax, head)
    is_own_sentence = syntax.sentence_of[first - 1] == syntax.sentence_of[head]
    return is_phrase and is_own_sentence and syntax.tags[first - 1] == "DT"


def _name_goes_on(syntax: Syntax, head: int, last: int) -> int | None:
    """The next word where it is one more of a name that the tree tears apart: "President" "Faru"."""
    after = last + 1
    if after >= len(syntax.heads) or not (syntax.tags[last].startswith("NN") and _is_name(syntax, after)):
        return None
    above = syntax.heads[after]
    is_beside = above == syntax.heads[head] and syntax.relations[after] in _TORN
    is_own = (head - 3 <= above <= last and _is_name(syntax, last)) or is_beside
    return after if is_own and not is_owner(syntax, last) else None


def _words(syntax: Syntax, head: int) -> set[int]:
    """The words that belong to the phrase."""
    found = {head}
    for child in syntax.children[head]:
        relation = syntax.relations[child]
        if (child < head and relation in _BEFORE and not _is_apart(syntax, child)) or relation in _AFTER:
            found.update(syntax.subtree(child))
        elif child == head - 1 and _is_name(syntax, child) and _is_name(syntax, head):
            found.update(_words(syntax, child))
        elif child > head and relation == "nmod" and _identifies(syntax, head, child):
            found.update(_with_preposition(syntax, child))
        elif relation in ("appos", "nmod") and child == head + 1 and _is_name(syntax, child):
            found.update(_words(syntax, child))
    return found


def _is_apart(syntax: Syntax, child: int) -> bool:
    """An adverb or a date in front is no part of a party: "also", "Monday"."""
    if syntax.relations[child] == "advmod":
        return syntax.tags[child] not in ("RBR", "RBS") and syntax.words[child] not in _AMOUNTS
    return syntax.relations[child] == "nmod" and (
        syntax.entities[child] == "time" or bool(preposition(syntax, child))
    )


_AMOUNTS = frozenset(
    "about around nearly almost some over least most approximately roughly up more fewer less".split()
)


def _identifies(syntax: Syntax, head: int, child: int) -> bool:
    """Does a prepositional phrase tell who is meant ("members of the front") or belong to a name?"""
    before = preposition(syntax, child)
    if before == "of":
        return syntax.entities[child] != "time"
    return before in _NAMING and _is_name(syntax, head) and _is_name(syntax, child)


def _is_name(syntax: Syntax, word: int) -> bool:
    return syntax.tags[word].startswith("NNP")


def _with_preposition(syntax: Syntax, child: int) -> set[int]:
    """The phrase behind a preposition with it, and what is coordinated in it."""
    found = _words(syntax, child)
    for other in syntax.children[child]:
        if syntax.relations[other] == "case" and other < child:
            found.update(syntax.subtree(other))
        elif (
            syntax.relations[other] == "conj"
            and syntax.tags[other].startswith("N")
            and not syntax.of(other, "nsubj")
        ):
            found.update(w for w in _with_preposition(syntax, other) if w > child)
            found.update(c for c in syntax.of(other, "cc", "punct") if c < other)
    return found


def _next(syntax: Syntax, word: int, step: int, words: set[int]) -> int | None:
    """The next word of the phrase, over a mark that binds or commas between words of it, or None at its end."""
    sentence = syntax.sentences[syntax.sentence_of[word]]
    at = word + step
    while sentence.start <= at < sentence.end:
        if at in words and syntax.relations[at] != "punct":
            return at
        if at not in words and syntax.words[at] not in _BINDING and not _is_quote(syntax, at):
            return None
        at += step
    return None


def _is_quote(syntax: Syntax, word: int) -> bool:
    return syntax.words[word] in ('"', "“", "”", "‘")
