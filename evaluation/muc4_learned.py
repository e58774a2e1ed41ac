"""From a Reading to templates by what was learned on the training part: which incidents count, which words fill a role.

A logistic regression per role over the candidates' features (`evaluation.muc4_candidates`), and one over those of an
incident with its fillers. To be fitted, each part of the reports is looked at with the head words of the others; parts
are stretches of the training part, because neighbouring messages often tell the same story.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from evaluation.logistic import Logistic
from evaluation.muc4_candidates import Candidate, candidates
from evaluation.muc4_incidents import Incident, incidents, is_attempted
from evaluation.muc4_keys import ROLES, Key, KeyedReport
from evaluation.muc4_scorer import Template, best_mapping, distinct, fits
from evaluation.muc4_words import Heads, last_word
from hearsay.records import Reading

FOLDS = 8  # even
LEAST_FILLER = 0.2
LEAST = 0.16  # of a filler's likelihood times its incident's
LEAST_INCIDENT = 0.25
DESCRIBED = "Described"  # people without a name: no role that GTT scores, but counted and hurt like others

Read = Sequence[tuple[KeyedReport, Reading]]


class Chosen(NamedTuple):
    """A filler and how likely it is right, 0 to 1."""

    words: str
    share: float


class Converter(NamedTuple):
    """What was learned: the head words of each slot, the weights of each role, those of incidents."""

    heads: Heads
    roles: Mapping[str, Logistic]
    counts: Logistic

    @classmethod
    def learned(cls, read: Read) -> "Converter":
        """From training reports and their readings."""
        folds = _blocks(read)
        heads = [Heads.learned(key for key, _ in _without(folds, at)) for at in range(FOLDS)]
        seen = [_seen(fold, own) for fold, own in zip(folds, heads, strict=True)]
        by_half = [_fitted_to(pair for pairs in seen[half::2] for pair in pairs) for half in (0, 1)]
        examples = [
            example
            for at, fold in enumerate(folds)
            for example in _incident_examples(fold, heads[at], by_half[1 - at % 2])
        ]
        counts = Logistic.fitted([features for features, _ in examples], [right for _, right in examples])
        roles = _fitted_to(pair for pairs in seen for pair in pairs)
        return cls(Heads.learned(key for key, _ in read), roles, counts)

    def templates(self, reading: Reading) -> list[tuple[Incident, Template]]:
        """The incidents of a report that likely count, with the fillers that are likely right."""
        found = incidents(reading)
        result = []
        for incident in found:
            chosen = _chosen(candidates(incident, reading, self.heads), self.roles)
            share = self.counts.share(_features(incident, chosen, found, reading))
            if share >= LEAST_INCIDENT:
                kept = {role: [c for c in own if c.share * share >= LEAST] for role, own in chosen.items()}
                result.append((incident, _template(incident, kept)))
        return result


def _blocks(read: Read) -> list[Read]:
    """The reports in stretches of neighbours."""
    bounds = [at * len(read) // FOLDS for at in range(FOLDS + 1)]
    return [read[start:end] for start, end in pairwise(bounds)]


Pair = tuple[Sequence[Candidate], Key | None]
"""The candidates of an incident and the key that it is mapped to."""


def _seen(read: Read, heads: Heads) -> list[Pair]:
    return [pair for report, reading in read for pair in _pairs(report, reading, heads)]


def _pairs(report: KeyedReport, reading: Reading, heads: Heads) -> list[Pair]:
    """Each incident's candidates, with the key that they would fill best."""
    found = incidents(reading)
    of_each = [candidates(incident, reading, heads) for incident in found]
    generous = [
        Template(incident.type, {role: [c.words for c in own] for role in ROLES})
        for incident, own in zip(found, of_each, strict=True)
    ]
    keys = distinct(report.keys)
    partner = dict(best_mapping(generous, keys))
    return [(own, keys[partner[i]] if i in partner else None) for i, own in enumerate(of_each)]


def _without(folds: Sequence[Read], at: int) -> list[tuple[KeyedReport, Reading]]:
    return [pair for i, fold in enumerate(folds) if i != at for pair in fold]


def _fitted_to(pairs: Iterable[Pair]) -> dict[str, Logistic]:
    kept = list(pairs)
    return {role: _fitted(role, kept) for role in (*ROLES, DESCRIBED)}


def _fitted(role: str, pairs: Sequence[Pair]) -> Logistic:
    """Which candidates are right in the role; of incidents that are no template, none is looked at."""
    rows = [(c, key) for own, key in pairs if key for c in own]
    right = [any(fits(c.words, filler) for filler in key.roles[role]) for c, key in rows]
    return Logistic.fitted([c.features for c, _ in rows], right)


def _chosen(own: Sequence[Candidate], roles: Mapping[str, Logistic]) -> dict[str, list[Chosen]]:
    """For each role, the likeliest form of each actor or weapon that is likely enough."""
    return {role: _of_role(own, logistic) for role, logistic in roles.items()}


def _of_role(own: Iterable[Candidate], logistic: Logistic) -> list[Chosen]:
    best: dict[str, Chosen] = {}
    for candidate in own:
        share = logistic.share(candidate.features)
        if share >= LEAST_FILLER and share > best.get(candidate.whose, Chosen("", 0)).share:
            best[candidate.whose] = Chosen(candidate.words, share)
    by_words = {chosen.words.lower(): chosen for chosen in best.values()}
    return list(by_words.values())


def _template(incident: Incident, chosen: Mapping[str, Sequence[Chosen]]) -> Template:
    """With the chosen fillers."""
    return Template(incident.type, {role: tuple(c.words for c in own) for role, own in chosen.items()})


def _incident_examples(
    read: Read, heads: Heads, roles: Mapping[str, Logistic]
) -> list[tuple[list[str], bool]]:
    examples = []
    for report, reading in read:
        found = incidents(reading)
        chosen = [_chosen(candidates(i, reading, heads), roles) for i in found]
        made = [_template(i, c) for i, c in zip(found, chosen, strict=True)]
        right = {i for i, _ in best_mapping(made, distinct(report.keys))}
        for at, incident in enumerate(found):
            examples.append((_features(incident, chosen[at], found, reading), at in right))
    return examples


def _features(
    incident: Incident, chosen: Mapping[str, Sequence[Chosen]], every: Sequence[Incident], reading: Reading
) -> list[str]:
    """What tells whether an incident is a template: its type, words, parties, place in the report."""
    at = every.index(incident)
    same = [other for other in every if other.type == incident.type]
    filled = [role for role in ROLES if chosen[role]]
    firmest = max((c.share for role in filled for c in chosen[role]), default=0.0)
    triggers = dict.fromkeys(event.trigger.text.lower() for event in incident.events)
    surest = max(event.confidence for event in incident.events)
    return [
        "always",
        f"type {incident.type}",
        f"events {min(len(incident.events), 5)}",
        f"of {min(len(every), 5)}",
        f"place {min(at, 4)}",
        f"place of type {min(same.index(incident), 3)} {incident.type}",
        f"same {min(len(same), 4)}",
        f"start {(incident.start // 400).bit_length()}",
        f"filled {len(filled)}",
        f"only {' '.join(filled)}",
        *(f"fills {role} {incident.type}" for role in filled),
        f"firmest {int(firmest * 5)}",
        f"surest {int(surest * 50)}",
        *(f"trigger {trigger}" for trigger in triggers),
        *(f"only trigger {trigger}" for trigger in triggers if len(triggers) == 1),
        *(f"certainty {value}" for value in {e.certainty.value for e in incident.events}),
        *(f"of country {c}" for c in _countries(incident, reading)),
        *_parties(incident, reading),
        *["attempted"] * any(is_attempted(event, reading) for event in incident.events),
        *["doers"] * any(event.actors for event in incident.events),
        *["recipients"] * any(event.recipients for event in incident.events),
        *["place known"] * any(event.place for event in incident.events),
        *["time known"] * any(event.time for event in incident.events),
        *["said"] * all(event.statement for event in incident.events),
        f"length {(len(reading.report.text) // 500).bit_length()}",
    ]


def _countries(incident: Incident, reading: Reading) -> set[str | None]:
    """The countries of the places of an incident, or the report's commonest."""
    of_place = {place.id: place.country for place in reading.places}
    own = {of_place[e.place] for e in incident.events if e.place in of_place}
    common = Counter(of_place.values()).most_common(1)
    return own or {country for country, _ in common}


def _parties(incident: Incident, reading: Reading) -> set[str]:
    """The sectors of doers and recipients, and the last words of the recipients."""
    sector = {actor.id: actor.sector for actor in reading.actors}
    does = {str(sector.get(p.actor)) for e in incident.events for p in e.actors} or {"nobody"}
    hit = {str(sector.get(p.actor)) for e in incident.events for p in e.recipients} or {"nobody"}
    words = {last_word(p.span.text) for e in incident.events for p in e.recipients}
    return {f"{by} to {to}" for by in does for to in hit} | {f"hit {word}" for word in words}
