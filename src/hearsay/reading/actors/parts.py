"""A noun phrase in parts: what stands before its head, the head, and what follows after a preposition."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from hearsay.reading import _roles
from hearsay.reading.actors.listed import PEOPLE, STATE, Listed, compound_at, listed_at, plural_people
from hearsay.reading.actors.nouns import PARTITIVE, is_noun
from hearsay.reading.actors.states import GIVEN_TOO
from hearsay.reading.actors.tokens import Token, tokens_of

LISTED, NOUN, NAME, WORD = "listed", "noun", "name", "word"


class Piece(NamedTuple):
    """Some words of a phrase that belong together: a listed name, a noun or compound, a capitalised word, another word."""

    sort: str
    tokens: tuple[Token, ...]
    singular: str = ""  # of a noun, lower-cased; of a compound, its last word
    sector: str | None = None  # of a compound
    listed: Listed | None = None

    @property
    def key(self) -> str:
        """The piece as it is compared."""
        return " ".join(token.key for token in self.tokens)

    @property
    def is_capital(self) -> bool:
        """Whether all its words are written like names."""
        return all(token.is_capital for token in self.tokens)

    @property
    def owns(self) -> bool:
        """Whether 's stands after it."""
        return self.tokens[-1].owns


class Parts(NamedTuple):
    """A noun phrase. `determiner` is lower-cased or ""; `after` is what follows the first `preposition`."""

    words: str  # as written, from behind determiner and numbers
    determiner: str
    is_counted: bool
    is_part: bool  # of something that the words name: one of the rebels, members of the front
    pieces: tuple[Piece, ...]
    preposition: str = ""
    after: "Parts | None" = None

    @property
    def head(self) -> Piece | None:
        """The last piece before any preposition."""
        return self.pieces[-1] if self.pieces else None

    @property
    def is_plural(self) -> bool:
        """Whether the head is a plural noun, or a plural people."""
        head = self.head
        if head is None:
            return False
        last = head.tokens[-1].key
        return (
            _roles.is_plural(last)
            if head.singular
            else bool(head.listed and head.listed.sort == PEOPLE and last.endswith("s"))
        )


_DETERMINERS = frozenset(
    "the a an this that these those some any no every each all both another other others his her its their our my your "
    "such certain various".split()
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens "
    "scores several many few numerous countless most more fewer half couple".split()
)
_ROUND_NUMBERS = frozenset(
    "at least about around nearly almost over up to than less as estimated approximately roughly some only just of the "
    "and between another other further additional".split()
)
_PREPOSITIONS = frozenset(
    "such like as than between over via per without despite through like of in from for at near with to by on against under among inside across around outside into along behind within "
    "throughout who whom which that whose loyal allied opposed belonging including after before during since until "
    "where when operating fighting based stationed serving wearing carrying armed living trying accused suspected "
    "responsible close aligned linked affiliated led backed supported called known".split()
)
_PREFIXES = frozenset({"pro", "anti", "non", "counter"})
_PLACED = frozenset(
    "north south east west northern southern eastern western central upper lower greater new old northeastern "
    "northwestern southeastern southwestern northeast northwest southeast southwest mainland downtown".split()
)
"""Parts of a land: no names by themselves."""

_ADJECTIVAL = frozenset(
    "islamic islamist muslim christian jewish hindu sikh sunni shiite shia marxist maoist communist socialist nazi "
    "western arab european african asian latin jihadist leftist rightist leninist salafi catholic protestant orthodox "
    "national international federal foreign former first second third revolutionary popular".split()
)
"""Written with a capital at times, and yet no names."""


_BACKED = frozenset(
    "backed supported allied funded aligned trained made sponsored linked occupied held controlled installed speaking "
    "armed supplied appointed imposed brokered mediated leaning friendly inspired affiliated bound dominated aligned "
    "proxy ruled administered claimed".split()
)
"""After a name and a hyphen these say who stands behind, not who it is."""


def parts_of(words: str) -> Parts:
    """The parts of a noun phrase; without any word, no pieces."""
    return _parts(_merged(tokens_of(words)), words)


def _merged(tokens: Sequence[Token]) -> list[Token]:
    """The words with "pro-government" and its like as one."""
    found: list[Token] = []
    for token in tokens:
        if token.is_hyphened and found and found[-1].key in _PREFIXES:
            before = found.pop()
            whole = f"{before.text}-{token.text}"
            found.append(Token(whole, before.key + token.key, token.owns, before.is_hyphened))
        else:
            found.append(token)
    return found


def _parts(tokens: Sequence[Token], words: str) -> Parts:
    first = _first_content(tokens)
    lead = [token.key for token in tokens[:first]]
    core = list(takewhile(lambda token: token.text not in ",;([", tokens[first:]))
    pieces, at = _pieces(core)
    parts = Parts(
        _written(core, words),
        next((key for key in lead if key in _DETERMINERS), ""),
        any(_is_number(key) for key in lead),
        "of" in lead and not _DETERMINERS.isdisjoint(lead[lead.index("of") :]),
        tuple(pieces),
    )
    if at < len(core):
        after = _parts(core[at + 1 :], " ".join(token.text for token in core[at + 1 :]))
        parts = _beyond_count(parts._replace(preposition=core[at].key, after=after))
    return parts


def _beyond_count(parts: Parts) -> Parts:
    """What is counted, for a phrase that says first how many: "dozens of residents"."""
    head = parts.head
    is_count = len(parts.pieces) == 1 and head is not None and (head.singular or head.key) in PARTITIVE
    if head and is_count and parts.preposition == "of" and parts.after and parts.after.pieces:
        if head.singular in _SHARES or head.key in _SHARES:
            return parts.after._replace(words=parts.words, is_counted=True, is_part=True)
        return parts.after._replace(is_counted=True)
    return parts


_SHARES = frozenset("member part half rest majority most some each all remnant bulk lot".split())


def _first_content(tokens: Sequence[Token]) -> int:
    """How many words at the beginning only determine or count."""
    at = 0
    while at < len(tokens) - 1:
        key = tokens[at].key
        is_lead = (
            key in _DETERMINERS or _is_number(key) or (key in _ROUND_NUMBERS and not tokens[at].is_capital)
        )
        if not (is_lead or (at == 0 and key in _ROUND_NUMBERS)) or tokens[at + 1].is_hyphened:
            break
        if (found := listed_at(tokens, at)) and found.end - at > 1:
            break
        at += 1
    return at


def _is_number(key: str) -> bool:
    return key in _NUMBERS or key.isdigit()


def _written(core: Sequence[Token], words: str) -> str:
    """The phrase as written, from its first word of content on."""
    if not core:
        return ""
    start = words.find(core[0].text)
    return words[start:].strip(" ,;") if start >= 0 else " ".join(token.text for token in core)


def _pieces(core: Sequence[Token]) -> tuple[list[Piece], int]:
    """The pieces up to the first preposition, and where that stands."""
    singulars = [_roles.singular(token.key) for token in core]
    pieces: list[Piece] = []
    at = 0
    while at < len(core):
        end, piece = _piece_at(core, at, singulars, pieces)
        if piece is None:
            if pieces:
                break
            at += 1
            continue
        pieces.append(piece)
        at = end
    return pieces, at


def _piece_at(
    core: Sequence[Token], at: int, singulars: Sequence[str], before: Sequence[Piece]
) -> tuple[int, Piece | None]:
    """The end of the piece that begins here, and the piece; None: a preposition."""
    token = core[at]
    found = listed_at(core, at)
    if found and not _is_persons(core, at, found.end, before):
        return found.end, Piece(LISTED, tuple(core[at : found.end]), listed=found.listed)
    if (compound := compound_at(core, at, singulars)) is not None:
        end, sector = compound
        return end, Piece(NOUN, tuple(core[at:end]), singulars[end - 1], sector)
    is_small = token.key == "of" or not token.is_capital  # "Of" in a headline
    is_adjective = not before and token.key.endswith(("ed", "ing"))  # armed men, a suspected attacker
    if token.key in _PREPOSITIONS and is_small and not token.is_hyphened and not is_adjective:
        return at, None
    if _is_clause(core, at, before):
        return at, None
    if (people := plural_people(token)) is not None:
        return at + 1, Piece(LISTED, (token,), listed=people)
    return at + 1, _single(token, singulars[at])


def _is_clause(core: Sequence[Token], at: int, before: Sequence[Piece]) -> bool:
    """Whether a participle begins a clause here: men riding a motorcycle, a man dressed in black."""
    key = core[at].key
    if (
        not key.endswith(("ing", "ed"))
        or at + 1 == len(core)
        or not any(piece.sort == NOUN for piece in before)
    ):
        return False
    return core[at + 1].key in _PREPOSITIONS or core[at + 1].key in _DETERMINERS


def _single(token: Token, singular: str) -> Piece:
    rank = _roles.RANKS.get(token.key) if token.is_capital else None
    if rank or is_noun(singular) or is_noun(token.key):
        return Piece(NOUN, (token,), rank or (singular if is_noun(singular) else token.key))
    is_plain = token.key in _PLACED or token.key in _ADJECTIVAL or token.key in _roles.PERSON_TITLES
    return Piece(
        NAME if token.is_capital and not is_plain else WORD, (token,), "" if token.is_capital else singular
    )


def _is_persons(core: Sequence[Token], at: int, end: int, before: Sequence[Piece]) -> bool:
    """Whether one word of a state, seat or body is part of a person's name: Michael Jordan, Mr Wagner, Chad Moreau."""
    token = core[at]
    if end - at > 1 or token.text.isupper():
        return False
    if before and not token.is_hyphened:
        last = before[-1]
        if (last.sort == NAME and not last.owns) or last.key in _roles.PERSON_TITLES:
            return True
    if token.key in GIVEN_TOO and not token.owns and at + 1 < len(core):
        after = core[at + 1]
        return (
            after.is_capital
            and not after.is_hyphened
            and not is_noun(_roles.singular(after.key))
            and after.key not in _PLACED
        )
    return False


def is_place_part(piece: Piece) -> bool:
    """Whether a piece picks a part of a land: northern, downtown."""
    return piece.key in _PLACED


def is_state(piece: Piece) -> bool:
    """Whether a piece names a state."""
    return piece.listed is not None and piece.listed.sort == STATE


def without_backers(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without names that a hyphen and "backed" or its like follow."""
    kept: list[Piece] = []
    for piece in pieces:
        if piece.tokens[0].is_hyphened and piece.tokens[0].key in _BACKED and kept:
            kept.pop()
            continue
        kept.append(piece)
    return kept
