"""The weapon or means of a deed: "rocket attack", "shot with a rifle", "a car bomb hit the bus"."""

from hearsay.lemmas import lemma
from hearsay.reading.events.arguments import objects, subject
from hearsay.reading.events.causes import is_cause
from hearsay.reading.events.dependents import by_preposition, preposition
from hearsay.reading.events.lexicon.weapons import is_pair, is_weapon, weapon_mode
from hearsay.reading.events.voice import is_passive
from hearsay.reading.syntax import ROOT, Syntax

_WITH = frozenset({"with", "by", "from", "in", "using", "through", "via"})
_NO_WEAPONS = frozenset("bomber bombers attacker attackers strike strikes bombardment bombardments".split())
_COUNTED = frozenset(
    "dozens hundreds number series volley hail barrage salvo pair load cache kg kilogram kilograms kilos pounds ton tons tonnes sticks".split()
)
_LOADED = frozenset("loaded packed filled laden rigged containing carrying stuffed".split())
_IN_USE = frozenset({"in", "during"})
_USING = frozenset(
    "use fire employ wield detonate drop throw launch explode plant hurl shoot set place aim".split()
)


def weapon(syntax: Syntax, at: int, carrier: int | None = None) -> int | None:
    """The head word of the weapon or means of the deed that a word tells, or None."""
    for word in (at, carrier):
        if word is not None and (found := _of_word(syntax, word)) is not None:
            return found
    return _around(syntax, at)


def names_weapon(syntax: Syntax, word: int) -> bool:
    """Is a head word a weapon, by itself or with the word in front of it ("roadside bomb", "machine guns")?"""
    if syntax.words[word] in _NO_WEAPONS:  # people and deeds that weapons are part of the names of
        return False
    if is_weapon(syntax.words[word]):
        return True
    if syntax.tags[word] in ("CD", "DT") or syntax.words[word] in _COUNTED:
        return any(names_weapon(syntax, part) for part in by_preposition(syntax, word, {"of"}))
    return any(
        is_pair(syntax.words[child], syntax.words[word])
        for child in syntax.of(word, "compound", "amod")
        if child < word
    )


def _of_word(syntax: Syntax, word: int) -> int | None:
    """Among what hangs on the word itself."""
    if (found := _in_front(syntax, word)) is not None:
        return found
    if syntax.tags[word].startswith("V") and (found := _of_verb(syntax, word)) is not None:
        return found
    found = _first_weapon(syntax, by_preposition(syntax, word, _WITH))
    return _in_cause(syntax, word) if found is None else found


def _in_front(syntax: Syntax, noun: int) -> int | None:
    """The weapon in front of a noun: "car bomb attack"."""
    return _first_weapon(
        syntax, [c for c in syntax.of(noun, "compound", "amod") if is_weapon(syntax.words[c])]
    )


def _of_verb(syntax: Syntax, verb: int) -> int | None:
    """The subject or object of the verb, or the object of what was used beside it."""
    doer = None if is_passive(syntax, verb) else subject(syntax, verb)
    if doer is not None and names_weapon(syntax, doer):
        return doer
    if doer is not None and (loaded := _loaded(syntax, doer)) is not None:
        return loaded
    if doer is not None and is_cause(syntax, doer) and (found := _in_front(syntax, doer)) is not None:
        return found
    known = lemma(syntax.words[verb], syntax.tags[verb])
    if known in _USING:
        used = [w for w in objects(syntax, verb) if names_weapon(syntax, w) or weapon_mode(syntax.words[w])]
        if used:
            return used[0]
    beside = [
        clause
        for clause in syntax.of(verb, "advcl", "xcomp", "conj")
        if lemma(syntax.words[clause], syntax.tags[clause]) in _USING
    ]
    return _first_weapon(syntax, [used for clause in beside for used in objects(syntax, clause)])


def _loaded(syntax: Syntax, thing: int) -> int | None:
    """What something holds that explodes: "a car loaded with dynamite"."""
    full = [c for c in syntax.of(thing, "acl", "amod") if syntax.words[c] in _LOADED]
    return _first_weapon(
        syntax, [w for c in full for w in by_preposition(syntax, c, {"with"}) + objects(syntax, c)]
    )


def _in_cause(syntax: Syntax, word: int) -> int | None:
    """The weapon of the deed that it happened in: "killed in a drone strike", "died when a bomb went off"."""
    for deed in by_preposition(syntax, word, _WITH | {"during", "after"}):
        if (found := _in_front(syntax, deed)) is not None:
            return found
    for clause in syntax.of(word, "advcl"):
        if syntax.tags[clause].startswith("V") and any(
            syntax.words[m] in ("when", "as", "after") for m in syntax.of(clause, "mark", "advmod")
        ):
            doer = subject(syntax, clause)
            if doer is not None and names_weapon(syntax, doer):
                return doer
    return None


def _around(syntax: Syntax, at: int) -> int | None:
    """On the verb that a noun hangs on ("an attack with rifles" read apart), and what the doers are armed with."""
    verb = syntax.heads[at]
    if verb != ROOT and syntax.relations[at] in ("acl:relcl", "acl") and names_weapon(syntax, verb):
        return verb  # "it is under their bombs that people die", "a bomb planted under a bus"
    if verb != ROOT and syntax.relations[at] in ("obj", "obl", "nsubj:pass", "conj"):
        used = (
            []
            if syntax.relations[at] != "obl" or preposition(syntax, at) not in _IN_USE
            else objects(syntax, verb)
        )
        is_used = lemma(syntax.words[verb], syntax.tags[verb]) in _USING  # "used mortars in the attack"
        found = _first_weapon(syntax, by_preposition(syntax, verb, {"with", "using"}) + used * is_used)
        if found is not None:
            return found
    doer = subject(syntax, at) if syntax.tags[at].startswith("V") else None
    if doer is None:
        return None
    armed = [
        c for c in syntax.of(doer, "acl", "amod") if syntax.words[c] in ("armed", "carrying", "wielding")
    ]
    return _first_weapon(
        syntax, [w for c in armed for w in by_preposition(syntax, c, {"with"}) + objects(syntax, c)]
    )


def _first_weapon(syntax: Syntax, words: list[int]) -> int | None:
    found = next((w for w in words if names_weapon(syntax, w)), None)
    if found is None or syntax.words[found] not in _COUNTED:
        return found
    return _first_weapon(syntax, by_preposition(syntax, found, {"of"})) or found  # "80 kg of dynamite"
