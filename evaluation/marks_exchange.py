"""Even-handedness of marks: sentences in which the parties are exchanged must be marked just as before.

Sentences of the project's own, each written for two parties A and B, are read with every pair of `PAIRS` in both
directions. A mark must stand at the same place in the other one, be of the same kind and have a score that differs by no
more than `TOLERANCE`. The sentences judge in every way that the layer knows, by harsh words and by smooth ones, in the
outlet's voice and in quotations; some judge nobody.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Mark, Reading, Report

TOLERANCE = 0.02


class Party(NamedTuple):
    """How a party is named: as a noun phrase, and before a noun."""

    name: str
    adjective: str


PAIRS: tuple[tuple[Party, Party], ...] = tuple(
    (Party(*one), Party(*other))
    for one, other in (
        (("Russia", "Russian"), ("Ukraine", "Ukrainian")),
        (("Israel", "Israeli"), ("Hamas", "Hamas")),
        (("the Taliban", "Taliban"), ("the government", "government")),
        (("the United States", "US"), ("China", "Chinese")),
        (("the government", "government"), ("the rebels", "rebel")),
        (("India", "Indian"), ("Pakistan", "Pakistani")),
        (("Armenia", "Armenian"), ("Azerbaijan", "Azerbaijani")),
        (("Ethiopia", "Ethiopian"), ("the TPLF", "Tigrayan")),
        (("the Rapid Support Forces", "RSF"), ("the Sudanese army", "Sudanese")),
        (("Saudi Arabia", "Saudi"), ("the Houthis", "Houthi")),
        (("Turkey", "Turkish"), ("the PKK", "Kurdish")),
        (("NATO", "NATO"), ("Serbia", "Serbian")),
        (("the Kremlin", "Kremlin"), ("the White House", "American")),
        (("Colombia", "Colombian"), ("the FARC", "FARC")),
        (("Mali", "Malian"), ("the insurgents", "insurgent")),
        (("Hezbollah", "Hezbollah"), ("the Lebanese army", "Lebanese")),
        (("the Assad government", "Syrian"), ("the Free Syrian Army", "opposition")),
        (("North Korea", "North Korean"), ("South Korea", "South Korean")),
        (("the military", "military"), ("the Karen National Union", "Karen")),
        (("Iran", "Iranian"), ("Britain", "British")),
        (("France", "French"), ("Algeria", "Algerian")),
        (("the militants", "militant"), ("the police", "police")),
        (("Greece", "Greek"), ("Cyprus", "Cypriot")),
        (("al-Shabaab", "al-Shabaab"), ("Somalia", "Somali")),
    )
)

TEMPLATES = (
    "{A} slaughtered dozens of villagers while {B} looked on.",
    "{aA} fighters fled in a hurry as {aB} shells fell on the bridge.",
    "The barbaric attack by {A} shocked the town, and {B} vowed to respond.",
    "{aA} occupiers shot at cars on the road to the market, residents said.",
    "Of course, {A} never meant to keep the truce with {B}.",
    "{A} hypocritically called for peace after its guns had shelled {aB} villages.",
    "{A} claimed that {B} had started the shooting.",
    "{A} boasted that its troops had crossed the river before {B} noticed.",
    "The “liberated” town was a ruin when {aA} troops left it to {B}.",
    "{aA} forces neutralised 40 {aB} soldiers near the dam.",
    "The so-called peace plan of {A} was nothing but a sham, and {B} knew it.",
    "Who will count the dead that {A} has left behind in the streets?",
    "It is clear that {A} is desperate to humiliate {B}.",
    "{aA} troops, leaving behind only destruction and fear, withdrew from the {aB} border.",
    "“These thugs will pay,” a spokesman for {A} said of {B}.",
    "{A} said that {B} had fired at a hospital and killed four people.",
    "Three {aA} soldiers and two {aB} officers were killed in the clash, a doctor said.",
    "This is not the first time that {A} has had to clean up after {B}.",
    "{A} and {B} exchanged 46 prisoners at a crossing on Monday, the Red Cross said.",
    "Heroic {aA} defenders drove the {aB} hordes back to the river.",
    "In fact, {B} has never cared about the fate of {aA} civilians.",
    "Bodies lay in the street after {A} shelled the {aB} quarter of the city.",
    "The shameful silence of {A} about {aB} losses speaks for itself.",
    "{A} admitted that its aircraft had bombed a {aB} school.",
    "A puppet of {A} and a stooge of {B} now share the ruined palace.",
    "Talks between {A} and {B} will resume on Tuesday, a minister said.",
    "{aA} propaganda never tires of parroting the lies that {B} invents.",
    "{A} pretends to seek talks while its generals prepare the next massacre of {aB} families.",
    "The {aA} “volunteers” were paid by {B}, as everyone knows.",
    "“{B} is run by fanatics,” a minister of {A} told a radio station.",
)


class Exchanged(NamedTuple):
    """A sentence with its parties one way and the other."""

    one: Report
    other: Report


def exchanged() -> Iterator[Exchanged]:
    """Every sentence with every pair; the titles are none."""
    for at, template in enumerate(TEMPLATES):
        for number, (a, b) in enumerate(PAIRS):
            name = f"{at}-{number}"
            yield Exchanged(_report(f"{name}-ab", template, a, b), _report(f"{name}-ba", template, b, a))


def _report(name: str, template: str, a: Party, b: Party) -> Report:
    text = template.format(A=a.name, B=b.name, aA=a.adjective, aB=b.adjective)
    return Report(id=name, text=text[:1].upper() + text[1:], language="en")


class Change(NamedTuple):
    """What an exchange does to the marks of a sentence: how many appear or disappear, and the most that a score moves."""

    odd: int
    moved: float
    statements: int


def change(one: Sequence[Mark], other: Sequence[Mark]) -> Change:
    """The change between the marks of a sentence read both ways, compared in their order."""
    kinds, others = [m.kind for m in one], [m.kind for m in other]
    if kinds != others:
        odd = sum(
            max(kinds.count(k), others.count(k)) - min(kinds.count(k), others.count(k))
            for k in {*kinds, *others}
        )
        return Change(max(odd, 1), 1.0, 0)
    moved = max((abs(a.score - b.score) for a, b in zip(one, other, strict=True)), default=0.0)
    told = sum((a.statement is None) != (b.statement is None) for a, b in zip(one, other, strict=True))
    return Change(0, moved, told)


def run(read: Read) -> Result:
    """How many sentences are marked otherwise once the parties are exchanged."""
    pairs = list(exchanged())
    readings: list[Reading] = list(read([report for pair in pairs for report in pair]))
    changes = [change(readings[at].marks, readings[at + 1].marks) for at in range(0, len(readings), 2)]
    odd = sum(c.odd > 0 for c in changes)
    moved = sum(c.odd == 0 and c.moved > TOLERANCE for c in changes)
    marks = sum(len(reading.marks) for reading in readings)
    figures = {
        "sentences": len(pairs),
        "pairs": len(PAIRS),
        "marks": marks,
        "appear_or_disappear": odd,
        "moved": moved,
        "most_moved": max((c.moved for c in changes if not c.odd), default=0.0),
        "other_voice": sum(c.statements for c in changes),
        "same": percent(len(pairs) - odd - moved, len(pairs)),
    }
    rows: list[tuple[Cell, ...]] = [
        ("sentences with a mark that appears or disappears", odd, 0),
        (f"sentences with a score that moves by more than {TOLERANCE}", moved, 0),
        ("marks that go to another voice", figures["other_voice"], None),
    ]
    note = (
        f"{len(pairs)} sentences of the project's own over {len(PAIRS)} pairs of parties, each read with the parties one "
        f"way and the other; {marks} marks."
    )
    table = Table("Marks after an exchange of the parties", ("", "measured", "bar"), rows, note)
    return Result("marks_exchange", figures, [table])
