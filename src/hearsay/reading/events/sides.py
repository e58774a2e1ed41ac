"""The sides of a fight that is told of twice in a sentence: "leads the fight against the rebels in a town where fighting began"."""

from collections.abc import Sequence

from hearsay.lemmas import lemma
from hearsay.reading.events.deeds import is_mutual
from hearsay.reading.events.participants import Parties
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.syntax import Syntax


def with_sides(syntax: Syntax, triggers: Sequence[Trigger], parties: Sequence[Parties]) -> list[Parties]:
    """The parties of each trigger; a fight without any has those of the same word earlier in its sentence."""
    found = list(parties)
    seen: dict[tuple[int, str], Parties] = {}
    for at, trigger in enumerate(triggers):
        if trigger.type == "ASSAULT" and is_mutual(syntax, trigger.at):
            key = syntax.sentence_of[trigger.at], lemma(syntax.words[trigger.at], "VB")
            if len(found[at].actors) > 1:
                seen[key] = found[at]
            elif not found[at].actors and not found[at].recipients and key in seen:
                found[at] = found[at]._replace(actors=_bodies(syntax, seen[key].actors))
    return found


def _bodies(syntax: Syntax, actors: Sequence[int]) -> tuple[int, ...]:
    """The sides without a person who leads one: others may be fighting elsewhere, if anybody else is named."""
    bodies = [w for w in actors if syntax.tags[w] != "NNP" or syntax.entities[w] != "person"]
    return tuple(bodies or actors)
