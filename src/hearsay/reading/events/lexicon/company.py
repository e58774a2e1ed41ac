"""The company that a word keeps in its sentence: its subjects, objects, prepositional phrases, particles."""

from collections.abc import Iterable, Iterator

from hearsay.reading.events.lemmas import lemma
from hearsay.reading.events.lexicon.kinds import KINDS, Kind
from hearsay.reading.events.lexicon.notation import Condition
from hearsay.reading.syntax import ROOT, Syntax

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_HYPHENS = frozenset({"-", "–", "—", "‑"})
_PASSIVE = ("nsubj:pass", "aux:pass", "csubj:pass")
_MODIFIERS = frozenset({"compound", "amod", "part", "nmod", "advmod", "goeswith", "flat", "nmod:unmarked"})
_PARTICLES = frozenset({"compound:prt", "advmod", "part", "compound", "xcomp", "obl:unmarked", "obl", "obj"})
_SHELLS = frozenset(
    "hours order orders measures measure agreement deal proposal plan package effort efforts rules regime period".split()
)
_HALF_ADVERBS = frozenset({"out", "off", "away", "back", "up", "down"})  # "pulled troops out of"
_BACK = 6  # how far a chain of clauses is followed for a subject


def is_verb(syntax: Syntax, word: int) -> bool:
    """Is the word used as a verb, participles included?"""
    return syntax.tags[word].startswith("V")


def is_passive(syntax: Syntax, word: int) -> bool:
    """Does the verb say what is done to its subject or to the noun it hangs on?"""
    if any(syntax.relations[child] in _PASSIVE for child in syntax.children[word]):
        return True
    if syntax.tags[word] not in {"VBN", "VBD", "JJ"}:
        return False
    relation = syntax.relations[word]
    if relation in {"acl", "amod"}:
        return syntax.tags[word] != "VBD"
    has_own = any(syntax.is_a(child, "nsubj", "obj", "aux") for child in syntax.children[word])
    return relation == "conj" and not has_own and is_passive(syntax, syntax.heads[word])


def objects(syntax: Syntax, word: int) -> list[int]:
    """What the word is done to, as far as syntax tells: objects, subjects of passives, of-phrases of nouns."""
    if not is_verb(syntax, word) and syntax.tags[word] != "JJ":
        return _noun_objects(syntax, word)
    found = [c for c in syntax.children[word] if syntax.relations[c] in {"obj", "iobj", "nsubj:pass"}]
    relation, head = syntax.relations[word], syntax.heads[word]
    if not found and is_passive(syntax, word) and head != ROOT:
        found = [head] if relation in {"acl", "amod"} else objects(syntax, head) if relation == "conj" else []
    if not found and relation == "acl:relcl" and any(syntax.is_a(c, "nsubj") for c in syntax.children[word]):
        subjects_ = [c for c in syntax.children[word] if syntax.is_a(c, "nsubj")]
        found = [head] if not any(syntax.words[c] in _RELATIVE for c in subjects_) else []
    return [_meant(syntax, word, each) for each in found]


def _noun_objects(syntax: Syntax, word: int) -> list[int]:
    of = [complement for form, complement in phrases(syntax, word) if form == "of"]
    return of + [c for c in syntax.children[word] if syntax.is_a(c, "compound", "nmod:poss", "amod")]


def subjects(syntax: Syntax, word: int) -> list[int]:
    """Who does it, as far as syntax tells: subjects, agents of passives, the subject of the clause above."""
    for _ in range(_BACK):
        found = _own_subjects(syntax, word)
        if found or is_passive(syntax, word):
            return found
        relation, head = syntax.relations[word], syntax.heads[word]
        if head == ROOT or not is_verb(syntax, word):
            return []
        if relation == "acl":
            return [head]
        if relation not in {"conj", "xcomp", "advcl", "parataxis"}:
            return []
        word = head
    return []


def _own_subjects(syntax: Syntax, word: int) -> list[int]:
    if not is_verb(syntax, word):
        by = [complement for form, complement in phrases(syntax, word) if form == "by"]
        return by + syntax.of(word, "nmod:poss")
    passive = is_passive(syntax, word)
    found = [c for c in syntax.children[word] if syntax.relations[c] in {"nsubj", "nsubj:outer"}]
    if passive:
        found = [c for c in syntax.children[word] if syntax.relations[c] == "obl:agent"]
        found = found or [complement for form, complement in phrases(syntax, word) if form == "by"]
    return [_meant(syntax, word, each) for each in found]


def _meant(syntax: Syntax, word: int, argument: int) -> int:
    """The noun that a relative pronoun stands for, else the argument itself."""
    if syntax.words[argument] not in _RELATIVE:
        return argument
    for above in (word, *syntax.above(word)):
        if syntax.relations[above] in {"acl:relcl", "acl"}:
            return syntax.heads[above]
    return argument


def phrases(syntax: Syntax, word: int) -> list[tuple[str, int]]:
    """The prepositions of the word's phrases, each with the head of its complement; clauses count ("from going").

    What hangs on a verb's object counts too, but for of-phrases: parsers cannot tell the two apart.
    """
    found = list(_own_phrases(syntax, word))
    if is_verb(syntax, word):
        for child in syntax.children[word]:
            if syntax.relations[child] in {"obj", "nsubj:pass"}:
                found += [pair for pair in _own_phrases(syntax, child) if pair[0] != "of"]
    return found


def _own_phrases(syntax: Syntax, word: int) -> Iterator[tuple[str, int]]:
    for child in syntax.children[word]:
        for case in syntax.children[child]:
            if syntax.relations[case] in {"case", "mark"}:
                yield syntax.words[case], child


def particles(syntax: Syntax, word: int) -> set[str]:
    """The particles and adverbs of the word, prepositions that are half adverbs, and the word right after it."""
    words = syntax.words
    found = {words[child] for child in syntax.children[word] if syntax.relations[child] in _PARTICLES}
    if word + 1 < len(words):
        is_tied = words[word + 1] in _HYPHENS and word + 2 < len(words)
        found.add(words[word + 2 if is_tied else word + 1])
    return found | {form for form, _ in phrases(syntax, word) if form in _HALF_ADVERBS}


def modifiers(syntax: Syntax, word: int) -> list[int]:
    """The words that stand before a word as part of it: compounds, adjectives, what a hyphen ties on."""
    found = [c for c in syntax.children[word] if c < word and syntax.relations[c] in _MODIFIERS]
    before = word - 2 if word > 1 and syntax.words[word - 1] in _HYPHENS else word - 1
    if before >= 0 and before not in found and syntax.sentence_of[before] == syntax.sentence_of[word]:
        found.append(before)
    return found


def has(syntax: Syntax, word: int, condition: Condition) -> list[int] | None:
    """The words by which the company asked for is there, none where it asks for none; None where it is absent."""
    if condition.slot == "~":
        return [] if particles(syntax, word) & set(condition.kinds) else None
    wanted = _wanted(syntax, word, condition)
    if condition.is_negative:
        present = [each for each in wanted if not condition.kinds or fits(syntax, each, condition.kinds)]
        return None if present or (condition.forms and not wanted) else []
    if not condition.kinds:
        return [] if wanted else None
    return [each for each in wanted if fits(syntax, each, condition.kinds)] or None


def _wanted(syntax: Syntax, word: int, condition: Condition) -> list[int]:
    if condition.slot == ":":
        return objects(syntax, word)
    if condition.slot == "<":
        return subjects(syntax, word)
    if condition.slot == "+":
        return modifiers(syntax, word)
    if condition.slot == "^":
        return clauses(syntax, word)
    return [complement for form, complement in phrases(syntax, word) if form in condition.forms]


def clauses(syntax: Syntax, word: int) -> list[int]:
    """The heads of the clauses that complete a word: what is agreed, demanded or threatened."""
    relations = ("xcomp", "ccomp") if is_verb(syntax, word) else ("acl", "xcomp", "ccomp", "advcl")
    found = [c for c in syntax.of(word, *relations) if syntax.relations[c] != "acl:relcl"]
    if not found and is_verb(
        syntax, word
    ):  # "ordered troops to advance" is read as an adverbial clause at times
        found = [
            c for c in syntax.of(word, "advcl") if any(syntax.words[m] == "to" for m in syntax.of(c, "mark"))
        ]
    return found


def fits(syntax: Syntax, word: int, kinds: Iterable[str]) -> bool:
    """Is the word, or one coordinated with it, of one of the kinds (or one of the words) named?"""
    together = [word, *(c for c in syntax.children[word] if syntax.relations[c] == "conj")]
    if syntax.words[word] in _SHELLS:  # "eased curfew hours" eases a curfew
        together += [c for c in syntax.children[word] if syntax.relations[c] == "compound"]
    return any(_is_of(syntax, each, kind) for each in together for kind in kinds)


def _is_of(syntax: Syntax, word: int, kind: str) -> bool:
    head, _, modifier = kind.partition("+")
    if modifier:
        near = [*modifiers(syntax, word), *_noun_objects(syntax, word)]
        return _is_of(syntax, word, head) and any(_is_of(syntax, each, modifier) for each in near)
    if kind == "inf":
        return any(syntax.words[mark] == "to" for mark in syntax.of(word, "mark"))
    if kind == "hostile" and any(not syntax.tags[c].startswith("PRP") for c in syntax.of(word, "nsubj")):
        return False  # who warns that others may attack threatens nobody
    own = lemma(syntax.words[word], syntax.tags[word])
    known: Kind | None = KINDS.get(kind)
    if known is None:
        return kind in {own, syntax.words[word]}
    if own in known.words or syntax.words[word] in known.words:
        return True
    if syntax.tags[word].startswith("NNP") and "*name" in known.words and not syntax.entities[word]:
        return True
    return syntax.entities[word] in known.entities and _may_be(syntax, word, own, kind)


def _may_be(syntax: Syntax, word: int, own: str, kind: str) -> bool:
    """Does the sort of thing that the word is said to be stand against nothing that is known of the word itself?"""
    if syntax.tags[word][:1] not in "NPCWD":
        return False
    return kind != "abstract" or own not in KINDS["concrete"].words
