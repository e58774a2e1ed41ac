"""Who does what to whom, one construction a tree."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.events.participants import Parties, participants
from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.pointed import DOUBTFUL, LEAST
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.syntax import Syntax
from tests.reading.trees import any_trees, at, tree


class Case(NamedTuple):
    """A construction: what it is called, the event's type and trigger, the tree, and the words expected."""

    name: str
    type: str
    trigger: str
    syntax: Syntax
    actors: str
    recipients: str
    weapon: str = ""
    mode: str | None = None


def read(case: Case, evidence: Evidence | None = None) -> Parties:
    word = at(case.syntax, case.trigger)
    return participants(case.syntax, evidence, Trigger(word, word, word, case.type, case.mode, 1.0))


VERBS = [
    Case(
        "active",
        "ASSAULT",
        "attacked",
        tree("Rebels/NNS/nsubj/2/person attacked/VBD/root/0 the/DT/det/4 depot/NN/obj/2/place ././punct/2"),
        "rebels",
        "depot",
    ),
    Case(
        "passive with its doer",
        "ASSAULT",
        "shelled",
        tree(
            "The/DT/det/2 depot/NN/nsubj:pass/4/place was/VBD/aux:pass/4 shelled/VBN/root/0 overnight/RB/advmod/4",
            "by/IN/case/8 the/DT/det/8 army/NN/obl:agent/4/organization",
        ),
        "army",
        "depot",
    ),
    Case(
        "passive whose doer is a plain oblique",
        "ASSAULT",
        "shelled",
        tree(
            "The/DT/det/2 depot/NN/nsubj/4/place was/VBD/aux/4 shelled/VBN/root/0 overnight/RB/advmod/4",
            "by/IN/case/8 the/DT/det/8 army/NN/obl/4/organization",
        ),
        "army",
        "depot",
    ),
    Case(
        "passive without a doer",
        "ASSAULT",
        "killed",
        tree(
            "Four/CD/nsubj:pass/3/person were/VBD/aux:pass/3 killed/VBN/root/0 on/IN/case/5 Monday/NNP/obl/3/time"
        ),
        "",
        "four",
    ),
    Case(
        "headline's participle",
        "ASSAULT",
        "killed",
        tree("Five/CD/nsubj/2/person killed/VBN/root/0 in/IN/case/4 blast/NN/obl/2/event"),
        "",
        "five",
    ),
    Case(
        "a day is no doer",
        "COERCE",
        "seized",
        tree(
            "The/DT/det/2 town/NN/nsubj:pass/4/place was/VBD/aux:pass/4 seized/VBN/root/0",
            "by/IN/case/6 Monday/NNP/obl/4/time",
        ),
        "",
        "town",
    ),
    Case(
        "perfect is active",
        "COERCE",
        "seized",
        tree(
            "They/PRP/nsubj/4 '/VBP/aux/4 ve/part/part/2 seized/VBN/root/0 the/DT/det/6 town/NN/obj/4/place",
        ),
        "they",
        "town",
    ),
    Case(
        "subject of what is tried",
        "COERCE",
        "seize",
        tree(
            "Troops/NNS/nsubj/2/person tried/VBD/root/0 to/TO/mark/4 seize/VB/xcomp/2",
            "the/DT/det/6 town/NN/obj/4/place",
        ),
        "troops",
        "town",
    ),
    Case(
        "object of what is ordered",
        "MOBILIZE",
        "advance",
        tree(
            "Ministers/NNS/nsubj/2/person ordered/VBD/root/0 troops/NNS/obj/2/person",
            "to/TO/mark/5 advance/VB/xcomp/2",
        ),
        "troops",
        "",
    ),
    Case(
        "subject of what is promised to somebody",
        "RETREAT",
        "leave",
        tree(
            "Arvia/NNP/nsubj/2/organization promised/VBD/root/0 Belta/NNP/obj/2/organization",
            "to/TO/mark/5 leave/VB/xcomp/2",
        ),
        "arvia",
        "",
    ),
    Case(
        "those sent for a purpose",
        "COERCE",
        "retake",
        tree(
            "Arvia/NNP/nsubj/2/organization sent/VBD/root/0 soldiers/NNS/obj/2/person",
            "to/TO/mark/5 retake/VB/advcl/2 the/DT/det/7 port/NN/obj/5/place",
        ),
        "soldiers",
        "port",
    ),
    Case(
        "those called on",
        "RETREAT",
        "withdraw",
        tree(
            "Ministers/NNS/nsubj/2/person called/VBD/root/0 on/IN/case/4 Belta/NNP/obl/2/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "belta",
        "",
    ),
    Case(
        "relative clause",
        "COERCE",
        "seized",
        tree(
            "Militants/NNS/nsubj/6/person who/WP/nsubj/3 seized/VBD/acl:relcl/1 the/DT/det/5 town/NN/obj/3/place",
            "fled/VBD/root/0",
        ),
        "militants",
        "town",
    ),
    Case(
        "relative clause without a pronoun",
        "COERCE",
        "seized",
        tree(
            "The/DT/det/2 town/NN/nsubj/6/place militants/NNS/nsubj/4/person seized/VBD/acl:relcl/2",
            "is/VBZ/cop/6 empty/JJ/root/0",
        ),
        "militants",
        "town",
    ),
    Case(
        "relative clause about the object",
        "COERCE",
        "arrest",
        tree(
            "The/DT/det/2 man/NN/nsubj/8/person whom/WP/obj/7 police/NNS/nsubj/5/person tried/VBD/acl:relcl/2",
            "to/TO/mark/7 arrest/VB/xcomp/5 fled/VBD/root/0",
        ),
        "police",
        "man",
    ),
    Case(
        "passive participle behind a noun",
        "ASSAULT",
        "killed",
        tree(
            "Protesters/NNS/nsubj:pass/6/person killed/VBN/acl/1 by/IN/case/4 police/NNS/obl:agent/2/person",
            "were/VBD/aux:pass/6 buried/VBN/root/0",
        ),
        "police",
        "protesters",
    ),
    Case(
        "active participle behind a noun",
        "COERCE",
        "besieging",
        tree(
            "Troops/NNS/nsubj/5/person besieging/VBG/acl/1 the/DT/det/4 town/NN/obj/2/place withdrew/VBD/root/0",
        ),
        "troops",
        "town",
    ),
    Case(
        "participle before a noun",
        "COERCE",
        "captured",
        tree("Captured/VBN/amod/2 soldiers/NNS/nsubj/3/person spoke/VBD/root/0"),
        "",
        "soldiers",
    ),
    Case(
        "second of two verbs",
        "COERCE",
        "seized",
        tree(
            "Rebels/NNS/nsubj/2/person attacked/VBD/root/0 the/DT/det/4 base/NN/obj/2/place and/CC/cc/6",
            "seized/VBD/conj/2 the/DT/det/8 town/NN/obj/6/place",
        ),
        "rebels",
        "town",
    ),
    Case(
        "object shared by two verbs",
        "ASSAULT",
        "beat",
        tree(
            "Guards/NNS/nsubj/2/person beat/VBD/root/0 and/CC/cc/4 kicked/VBD/conj/2",
            "the/DT/det/6 prisoners/NNS/obj/4/person",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "second of two passives",
        "ASSAULT",
        "killed",
        tree(
            "The/DT/det/2 mayor/NN/nsubj:pass/4/person was/VBD/aux:pass/4 abducted/VBN/root/0",
            "and/CC/cc/6 killed/VBN/conj/4",
        ),
        "",
        "mayor",
    ),
    Case(
        "both of two parties",
        "ASSAULT",
        "attacked",
        tree(
            "Rebels/NNS/nsubj/4/person and/CC/cc/3 deserters/NNS/conj/1/person attacked/VBD/root/0",
            "soldiers/NNS/obj/4/person ,/,/punct/8 and/CC/cc/8 police/NNS/conj/5/person",
        ),
        "rebels deserters",
        "soldiers police",
    ),
    Case(
        "two-sided verb",
        "ASSAULT",
        "clashed",
        tree(
            "Rebels/NNS/nsubj/2/person clashed/VBD/root/0 with/IN/case/4 troops/NNS/obl/2/person",
            "near/IN/case/7 the/DT/det/7 port/NN/obl/2/place",
        ),
        "rebels troops",
        "",
    ),
    Case(
        "two-sided verb with an object",
        "ASSAULT",
        "fought",
        tree("Rebels/NNS/nsubj/2/person fought/VBD/root/0 troops/NNS/obj/2/person"),
        "rebels troops",
        "",
    ),
    Case(
        "deed of those accused",
        "ASSAULT",
        "killing",
        tree(
            "Judges/NNS/nsubj/2/person accused/VBD/root/0 the/DT/det/4 guards/NNS/obj/2/person",
            "of/IN/mark/6 killing/VBG/advcl/2 prisoners/NNS/obj/6/person",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "deed of those accused, behind a noun",
        "ASSAULT",
        "killing",
        tree(
            "Guards/NNS/nsubj/6/person accused/VBN/acl/1 of/IN/mark/4 killing/VBG/advcl/2",
            "prisoners/NNS/obj/4/person fled/VBD/root/0",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "those accused",
        "ACCUSE",
        "accused",
        tree(
            "Arvia/NNP/nsubj/2/organization accused/VBD/root/0 Belta/NNP/obj/2/organization",
            "of/IN/mark/5 shelling/VBG/advcl/2 villages/NNS/obj/5/place",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "those behind what is condemned",
        "ACCUSE",
        "condemned",
        tree(
            "Arvia/NNP/nsubj/2/organization condemned/VBD/root/0 Belta/NNP/nmod:poss/6/organization '/POS/case/3",
            "s/part/part/4 attack/NN/obj/2/event",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "those called on are addressed",
        "REQUEST",
        "called",
        tree(
            "Ministers/NNS/nsubj/2/person called/VBD/root/0 on/IN/case/4 Belta/NNP/obl/2/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "ministers",
        "belta",
    ),
    Case(
        "those met",
        "CONSULT",
        "met",
        tree(
            "The/DT/det/2 envoy/NN/nsubj/3/person met/VBD/root/0 with/IN/case/5 rebels/NNS/obl/3/person",
            "on/IN/case/7 Monday/NNP/obl/3/time",
        ),
        "envoy",
        "rebels",
    ),
    Case(
        "those handed over to",
        "COOPERATE",
        "handed",
        tree(
            "The/DT/det/2 bodies/NNS/nsubj:pass/4/object were/VBD/aux:pass/4 handed/VBN/root/0 over/RP/compound:prt/4",
            "to/IN/case/8 the/DT/det/8 army/NN/obl/4/organization",
        ),
        "",
        "army",
    ),
    Case(
        "dying is done by nobody",
        "ASSAULT",
        "died",
        tree("Ten/CD/nummod/2 villagers/NNS/nsubj/3/person died/VBD/root/0"),
        "",
        "villagers",
    ),
    Case(
        "state of those left",
        "ASSAULT",
        "dead",
        tree(
            "The/DT/det/2 raid/NN/nsubj/3/event left/VBD/root/0 six/CD/nummod/5 guards/NNS/obj/3/person",
            "dead/JJ/xcomp/3",
        ),
        "",
        "guards",
    ),
    Case(
        "a town that falls",
        "COERCE",
        "fell",
        tree(
            "The/DT/det/2 town/NN/nsubj/3/place fell/VBD/root/0 to/IN/case/6 the/DT/det/6 rebels/NNS/obl/3/person"
        ),
        "rebels",
        "town",
    ),
    Case(
        "deed that it was killed in",
        "ASSAULT",
        "killed",
        tree(
            "Two/CD/nsubj:pass/3/person were/VBD/aux:pass/3 killed/VBN/root/0 in/IN/case/6 a/DT/det/6",
            "strike/NN/obl/3/event by/IN/case/9 Arvian/JJ/amod/9 jets/NNS/nmod/6/object",
        ),
        "jets",
        "two",
    ),
    Case(
        "deed by which one died",
        "ASSAULT",
        "died",
        tree(
            "He/PRP/nsubj/2 died/VBD/root/0 when/WRB/advmod/7 his/PRP$/nmod:poss/5 car/NN/nsubj:pass/7/object",
            "was/VBD/aux:pass/7 ambushed/VBN/advcl/2 by/IN/case/9 gunmen/NNS/obl:agent/7/person",
        ),
        "gunmen",
        "he",
    ),
    Case(
        "what hits and kills, by its owner",
        "ASSAULT",
        "killed",
        tree(
            "The/DT/det/3 rebel/NN/compound/3/person attack/NN/nsubj/4/event killed/VBD/root/0",
            "six/CD/nummod/6 guards/NNS/obj/4/person",
        ),
        "rebel",
        "guards",
    ),
    Case(
        "a bomb is no actor, and results belong to it",
        "ASSAULT",
        "hit",
        tree(
            "A/DT/det/2 bomb/NN/nsubj/3/object hit/VBD/root/0 the/DT/det/5 bus/NN/obj/3/object ,/,/punct/7",
            "killing/VBG/advcl/3 six/CD/obj/7/person",
        ),
        "",
        "bus six",
        "bomb",
    ),
    Case(
        "missiles are their owner's",
        "ASSAULT",
        "struck",
        tree(
            "Two/CD/nummod/3 Arvian/JJ/amod/3 missiles/NNS/nsubj/4/object struck/VBD/root/0 the/DT/det/6",
            "port/NN/obj/4/place",
        ),
        "arvian",
        "port",
        "missiles",
    ),
    Case(
        "jets stand for those in them",
        "ASSAULT",
        "bombed",
        tree("Arvian/JJ/amod/2 jets/NNS/nsubj/3/object bombed/VBD/root/0 the/DT/det/5 port/NN/obj/3/place"),
        "jets",
        "port",
    ),
    Case(
        "those who moved their troops are the actor",
        "RETREAT",
        "withdrew",
        tree(
            "Arvia/NNP/nsubj/2/organization withdrew/VBD/root/0 its/PRP$/nmod:poss/4 troops/NNS/obj/2/person",
        ),
        "arvia",
        "",
        mode="withdraw",
    ),
    Case(
        "troops that are moved by nobody named",
        "MOBILIZE",
        "deployed",
        tree(
            "Troops/NNS/nsubj:pass/3/person were/VBD/aux:pass/3 deployed/VBN/root/0",
            "to/IN/case/6 the/DT/det/6 border/NN/obl/3/place",
        ),
        "troops",
        "",
    ),
    Case(
        "soldiers who are freed",
        "RETREAT",
        "released",
        tree(
            "Rebels/NNS/nsubj/2/person released/VBD/root/0 two/CD/nummod/4 soldiers/NNS/obj/2/person",
        ),
        "rebels",
        "soldiers",
        mode="release",
    ),
]

TORN = [
    Case(
        "object taken for a second subject",
        "ASSAULT",
        "killed",
        tree(
            "Gunmen/NNS/nsubj/2/person killed/VBD/root/0 two/CD/nummod/4 teachers/NNS/nsubj:pass/2/person",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "object taken for an oblique",
        "COERCE",
        "seized",
        tree("Rebels/NNS/nsubj/2/person seized/VBD/root/0 the/DT/det/4 town/NN/obl/2/place"),
        "rebels",
        "town",
    ),
    Case(
        "object taken for the subject of what is urged",
        "REQUEST",
        "urged",
        tree(
            "Ministers/NNS/nsubj/2/person urged/VBD/root/0 both/DT/det/4 parties/NNS/nsubj/6/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "ministers",
        "parties",
    ),
    Case(
        "participle with a subject and an object",
        "ACCUSE",
        "condemned",
        tree(
            "Arvia/NNP/nsubj/2/organization condemned/VBN/root/0 the/DT/det/4 attack/NN/obj/2/event by/IN/case/6",
            "rebels/NNS/obl:agent/2/person",
        ),
        "arvia",
        "rebels",
    ),
    Case(
        "passive by its auxiliary alone",
        "ASSAULT",
        "shelled",
        tree("The/DT/det/2 port/NN/nsubj/4/place was/VBD/cop/4 shelled/VBD/root/0"),
        "",
        "port",
    ),
    Case(
        "subject hung as if coordinated",
        "AID",
        "provided",
        tree(
            "Arvian/JJ/amod/2 forces/NNS/conj/3/organization provided/VBD/root/0 help/NN/obj/3/abstract to/IN/case/6",
            "villagers/NNS/obl/3/person",
        ),
        "forces",
        "villagers",
    ),
    Case(
        "those who die under bombs, in a relative clause",
        "ASSAULT",
        "die",
        tree(
            "Bombs/NNS/root/0/object that/WDT/obj/4 civilians/NNS/nsubj/4/person die/VBP/acl:relcl/1",
            "under/IN/advmod/4",
        ),
        "",
        "civilians",
    ),
    Case(
        "fleeing is done",
        "RETREAT",
        "fled",
        tree("Troops/NNS/nsubj:pass/2/person fled/VBD/root/0"),
        "troops",
        "",
    ),
    Case(
        "second party hung as a subject",
        "AGREE",
        "signed",
        tree(
            "Arvia/NNP/nsubj/5/organization and/CC/cc/4 the/DT/det/4 front/NN/nsubj/5/organization signed/VBD/root/0",
            "a/DT/det/7 truce/NN/obj/5/event",
        ),
        "arvia front",
        "",
    ),
    Case(
        "possessive by its mark",
        "ASSAULT",
        "offensive",
        tree("Arvia/NNP/nsubj/4/organization '/POS/case/1 s/part/part/2 offensive/NN/root/0/event"),
        "arvia",
        "",
    ),
    Case(
        "preposition hung elsewhere",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/root/0/event on/IN/case/2 a/DT/det/6 police/NN/compound/6 station/NN/nmod/2/place",
        ),
        "",
        "station",
    ),
    Case(
        "at least is no place",
        "ASSAULT",
        "killed",
        tree(
            "Gunmen/NNS/nsubj/2/person killed/VBD/root/0 at/IN/case/6 least/JJS/fixed/3 two/CD/nummod/6",
            "teachers/NNS/obj/2/person",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "a plot that is uncovered is not theirs who uncover it",
        "ASSAULT",
        "kill",
        tree(
            "Police/NNS/nsubj/2/person uncovered/VBD/root/0 a/DT/det/4 plot/NN/obj/2/abstract to/TO/mark/6",
            "kill/VB/acl/4 him/PRP/obj/6",
        ),
        "",
        "him",
    ),
    Case(
        "an attempt that is made is theirs who make it",
        "ASSAULT",
        "kill",
        tree(
            "Rebels/NNS/nsubj/2/person made/VBD/root/0 an/DT/det/4 attempt/NN/obj/2/abstract to/TO/mark/6",
            "kill/VB/acl/4 him/PRP/obj/6",
        ),
        "rebels",
        "him",
    ),
    Case(
        "nobody is nobody",
        "ASSAULT",
        "bombing",
        tree(
            "Nobody/NN/nsubj/2/person claimed/VBD/root/0 responsibility/NN/obj/2/abstract for/IN/case/6 the/DT/det/6",
            "bombing/NN/nmod/3/event",
        ),
        "",
        "",
    ),
]

NOUNS = [
    Case(
        "killing of X by Y",
        "ASSAULT",
        "killing",
        tree(
            "The/DT/det/2 killing/NN/nsubj/9/event of/IN/case/5 two/CD/nummod/5 teachers/NNS/nmod/2/person",
            "by/IN/case/7 gunmen/NNS/nmod/2/person shocked/VBD/dep/9 Belta/NNP/root/0",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "X's attack on Y",
        "ASSAULT",
        "attack",
        tree(
            "Arvia/NNP/nmod:poss/4/organization '/POS/case/1 s/part/part/2 attack/NN/nsubj/8/event on/IN/case/7",
            "the/DT/det/7 port/NN/nmod/4/place failed/VBD/root/0",
        ),
        "arvia",
        "port",
    ),
    Case(
        "X's murder",
        "ASSAULT",
        "murder",
        tree("The/DT/det/2 mayor/NN/nmod:poss/5/person '/POS/case/2 s/part/part/3 murder/NN/root/0/event"),
        "",
        "mayor",
    ),
    Case(
        "people's adjective",
        "ASSAULT",
        "shelling",
        tree("Afghan/JJ/amod/2 shelling/NN/root/0/event of/IN/case/5 the/DT/det/5 port/NN/nmod/2/place"),
        "afghan",
        "port",
    ),
    Case(
        "group's noun in front",
        "ASSAULT",
        "attack",
        tree(
            "A/DT/det/3 guerrilla/NN/compound/3/person attack/NN/root/0/event near/IN/case/6 the/DT/det/6 port/NN/nmod/3/place"
        ),
        "guerrilla",
        "",
    ),
    Case(
        "initials in front",
        "ASSAULT",
        "strikes",
        tree(
            "US/NNP/compound/3/place air/NN/compound/3/object strikes/NNS/nsubj/4/event hit/VBD/root/0 camps/NNS/obj/4/place"
        ),
        "us",
        "camps",
    ),
    Case(
        "a town in front is no doer",
        "ASSAULT",
        "attack",
        tree("The/DT/det/3 Belta/NNP/compound/3/place attack/NN/root/0/event"),
        "",
        "",
    ),
    Case(
        "between A and B",
        "ASSAULT",
        "clashes",
        tree(
            "There/EX/expl/2 are/VBP/root/0 clashes/NNS/nsubj/2/event between/IN/case/6 government/NN/compound/6/organization",
            "troops/NNS/nmod/3/person and/CC/cc/8 rebels/NNS/conj/6/person",
        ),
        "troops rebels",
        "",
    ),
    Case(
        "fighting with B",
        "ASSAULT",
        "fighting",
        tree(
            "Soldiers/NNS/nsubj/4/person are/VBP/aux/4 been/VBN/aux/4 engaged/VBN/root/0 in/IN/case/6",
            "fighting/NN/obl/4/event with/IN/case/8 rebels/NNS/nmod/6/person",
        ),
        "soldiers rebels",
        "",
    ),
    Case(
        "fighting that erupts between",
        "ASSAULT",
        "fighting",
        tree(
            "Fighting/NN/nsubj/2/event erupted/VBD/root/0 between/IN/case/4 rebels/NNS/obl/2/person",
            "and/CC/cc/6 troops/NNS/conj/4/person",
        ),
        "rebels troops",
        "",
    ),
    Case(
        "withdrawal of those who go",
        "RETREAT",
        "withdrawal",
        tree("The/DT/det/2 withdrawal/NN/root/0/event of/IN/case/4 troops/NNS/nmod/2/person"),
        "troops",
        "",
        mode="withdraw",
    ),
    Case(
        "withdrawal of those just named",
        "RETREAT",
        "withdrawal",
        tree(
            "Troops/NNS/root/0/person whose/WP$/nmod:poss/3 withdrawal/NN/nsubj/4/event ended/VBD/acl:relcl/1",
            "the/DT/det/6 war/NN/obj/4/event",
        ),
        "troops",
        "",
        mode="withdraw",
    ),
    Case(
        "campaign of those who wage it",
        "ASSAULT",
        "campaign",
        tree("The/DT/det/2 campaign/NN/root/0/event of/IN/case/4 Arvia/NNP/nmod/2/organization"),
        "arvia",
        "",
    ),
    Case(
        "victory over whom",
        "ASSAULT",
        "victory",
        tree(
            "The/DT/det/2 rebels/NNS/nmod:poss/4/person '/POS/case/2 victory/NN/root/0/event over/IN/case/6",
            "troops/NNS/nmod/4/person",
        ),
        "rebels",
        "troops",
    ),
    Case(
        "arrest of whom",
        "COERCE",
        "arrest",
        tree("The/DT/det/2 arrest/NN/root/0/event of/IN/case/4 journalists/NNS/nmod/2/person"),
        "",
        "journalists",
    ),
    Case(
        "sanctions on whom",
        "SANCTION",
        "sanctions",
        tree(
            "Arvia/NNP/nsubj/2/organization imposed/VBD/root/0 sanctions/NNS/obj/2/abstract on/IN/case/5",
            "Belta/NNP/nmod/3/organization",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "sanctions on whom, hung on the verb",
        "SANCTION",
        "sanctions",
        tree(
            "Arvia/NNP/nsubj/2/organization imposed/VBD/root/0 sanctions/NNS/obj/2/abstract on/IN/case/5",
            "Belta/NNP/obl/2/organization",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "talks with whom",
        "CONSULT",
        "talks",
        tree(
            "Arvia/NNP/nsubj/4/organization and/CC/cc/3 Belta/NNP/conj/1/organization held/VBD/root/0 talks/NNS/obj/4/event",
            "with/IN/case/7 Corva/NNP/nmod/5/organization",
        ),
        "arvia belta",
        "corva",
    ),
    Case(
        "agreement between",
        "AGREE",
        "agreement",
        tree(
            "An/DT/det/2 agreement/NN/root/0/abstract between/IN/case/4 Arvia/NNP/nmod/2/organization and/CC/cc/6",
            "Belta/NNP/conj/4/organization",
        ),
        "arvia belta",
        "",
    ),
    Case(
        "launched an attack",
        "ASSAULT",
        "attack",
        tree(
            "Rebels/NNS/nsubj/2/person launched/VBD/root/0 an/DT/det/4 attack/NN/obj/2/event on/IN/case/7",
            "the/DT/det/7 barracks/NNS/nmod/4/place",
        ),
        "rebels",
        "barracks",
    ),
    Case(
        "launched a series of attacks",
        "ASSAULT",
        "attacks",
        tree(
            "Rebels/NNS/nsubj/2/person launched/VBD/root/0 a/DT/det/4 series/NN/obj/2 of/IN/case/6 attacks/NNS/nmod/4/event",
        ),
        "rebels",
        "",
    ),
    Case(
        "came under fire",
        "ASSAULT",
        "fire",
        tree(
            "Soldiers/NNS/nsubj/2/person came/VBD/root/0 under/IN/case/4 fire/NN/obl/2/event from/IN/case/6",
            "rebels/NNS/nmod/4/person",
        ),
        "rebels",
        "soldiers",
    ),
    Case(
        "is under attack",
        "ASSAULT",
        "attack",
        tree("The/DT/det/2 port/NN/nsubj/5/place is/VBZ/cop/5 under/IN/case/5 attack/NN/root/0/event"),
        "",
        "port",
    ),
    Case(
        "carried out by",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/root/0/event carried/VBN/acl/2 out/RP/compound:prt/3 by/IN/case/6",
            "rebels/NNS/obl:agent/3/person",
        ),
        "rebels",
        "",
    ),
    Case(
        "was carried out by",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/nsubj:pass/4/event was/VBD/aux:pass/4 carried/VBN/root/0 out/RP/compound:prt/4",
            "by/IN/case/7 rebels/NNS/obl:agent/4/person",
        ),
        "rebels",
        "",
    ),
    Case(
        "attack that killed",
        "ASSAULT",
        "attack",
        tree(
            "An/DT/det/2 attack/NN/root/0/event that/WDT/nsubj/4 killed/VBD/acl:relcl/2 six/CD/nummod/6 guards/NNS/obj/4/person",
        ),
        "",
        "guards",
    ),
    Case(
        "blamed for",
        "ASSAULT",
        "shelling",
        tree(
            "Arvia/NNP/nsubj/2/organization blamed/VBD/root/0 Belta/NNP/obj/2/organization for/IN/case/6",
            "the/DT/det/6 shelling/NN/obl/2/event",
        ),
        "belta",
        "",
    ),
    Case(
        "those blamed for, behind a noun",
        "ASSAULT",
        "shelling",
        tree(
            "Rebels/NNS/nsubj/6/person blamed/VBN/acl/1 for/IN/case/5 the/DT/det/5 shelling/NN/obl/2/event fled/VBD/root/0",
        ),
        "rebels",
        "",
    ),
    Case(
        "blamed on",
        "ASSAULT",
        "shelling",
        tree(
            "Arvia/NNP/nsubj/2/organization blamed/VBD/root/0 the/DT/det/4 shelling/NN/obj/2/event on/IN/case/6",
            "Belta/NNP/obl/2/organization",
        ),
        "belta",
        "",
    ),
    Case(
        "claimed responsibility for",
        "ASSAULT",
        "attack",
        tree(
            "Rebels/NNS/nsubj/2/person claimed/VBD/root/0 responsibility/NN/obj/2/abstract for/IN/case/6 the/DT/det/6",
            "attack/NN/nmod/3/event",
        ),
        "rebels",
        "",
    ),
    Case(
        "killed in a raid",
        "ASSAULT",
        "raid",
        tree(
            "Two/CD/nummod/2 guards/NNS/nsubj:pass/4/person were/VBD/aux:pass/4 killed/VBN/root/0 in/IN/case/8 a/DT/det/8",
            "police/NNS/compound/8/person raid/NN/obl/4/event",
        ),
        "police",
        "guards",
    ),
    Case(
        "blast in a market",
        "ASSAULT",
        "blast",
        tree("A/DT/det/2 blast/NN/root/0/event in/IN/case/5 a/DT/det/5 market/NN/nmod/2/place"),
        "",
        "",
    ),
    Case(
        "what was bombed in front",
        "ASSAULT",
        "bombing",
        tree("The/DT/det/3 embassy/NN/compound/3/place bombing/NN/root/0/event"),
        "",
        "embassy",
    ),
    Case(
        "aid to whom",
        "AID",
        "aid",
        tree(
            "Arvia/NNP/nsubj/2/organization sent/VBD/root/0 aid/NN/obj/2/abstract to/IN/case/5 refugees/NNS/nmod/3/person",
        ),
        "arvia",
        "refugees",
    ),
    Case(
        "support from whom for whom",
        "SUPPORT",
        "support",
        tree(
            "Support/NN/root/0/abstract from/IN/case/3 Arvia/NNP/nmod/1/organization for/IN/case/6 the/DT/det/6",
            "rebels/NNS/nmod/1/person",
        ),
        "arvia",
        "rebels",
    ),
    Case(
        "-led",
        "ASSAULT",
        "offensive",
        tree("The/DT/det/5 Arvian/JJ/compound/4 -/HYPH/punct/4 led/VBN/amod/5 offensive/NN/root/0/event"),
        "arvian",
        "",
    ),
]


@pytest.mark.parametrize("case", [*VERBS, *TORN, *NOUNS], ids=lambda case: case.name)
def test_parties_of(case: Case) -> None:
    found = read(case)
    assert words(case, found.actors) == case.actors.split()
    assert words(case, found.recipients) == case.recipients.split()
    assert not case.weapon or words(case, (found.weapon or 0,)) == [case.weapon]


def pointing(case: Case, head: str, **chances: float) -> Evidence:
    """Evidence of a model that points from the case's trigger to words, with the chances given."""
    scores = np.zeros((len(case.syntax.heads), 17), np.float32)
    targets = {at(case.syntax, word): chance for word, chance in chances.items()}
    own = {head: {at(case.syntax, case.trigger): targets}}
    return Evidence(scores, scores[:, 0], scores[:, 0], own)


def words(case: Case, found: tuple[int, ...]) -> list[str]:
    return [case.syntax.words[w] for w in found]


PASSIVE = next(case for case in VERBS if case.name == "passive without a doer")
APART = PASSIVE._replace(
    syntax=tree(
        "Gunmen/NNS/nsubj/2/person came/VBD/root/0 ;/:/punct/6 four/CD/nsubj:pass/6/person",
        "were/VBD/aux:pass/6 killed/VBN/parataxis/2",
    )
)


@pytest.mark.parametrize(
    ("chance", "expected"), [(LEAST["doer"] + 0.01, ["gunmen"]), (LEAST["doer"] - 0.01, [])]
)
def test_the_model_is_asked_where_rules_find_nobody(chance: float, expected: list[str]) -> None:
    found = read(APART, pointing(APART, "doer", gunmen=chance))
    assert words(APART, found.actors) == expected


def test_what_the_model_takes_for_likely_stays() -> None:
    case = VERBS[0]
    evidence = pointing(case, "doer", rebels=DOUBTFUL, depot=0.6)
    assert words(case, read(case, evidence).actors) == ["rebels"]


def test_a_subject_that_the_model_doubts_is_no_actor() -> None:
    case = VERBS[0]
    assert read(case, pointing(case, "doer", rebels=DOUBTFUL - 0.01)).actors == ()


def test_those_named_by_a_preposition_are_not_doubted() -> None:
    case = next(case for case in VERBS if case.name == "those met")
    assert words(case, read(case, pointing(case, "done_to")).recipients) == ["rebels"]


def test_two_sides_are_not_doubted() -> None:
    case = next(case for case in VERBS if case.name == "two-sided verb")
    assert words(case, read(case, pointing(case, "doer")).actors) == ["rebels", "troops"]


def test_a_deed_is_no_party_of_its_own() -> None:
    assert read(PASSIVE, pointing(PASSIVE, "doer", killed=0.9)).actors == ()


@given(any_trees(), st.sampled_from(TYPES))
def test_parties_of_any_tree_are_other_words_told_apart(syntax: Syntax, event_type: str) -> None:
    for word in range(len(syntax.heads)):
        found = participants(syntax, None, Trigger(word, word, word, event_type, None, 1.0))
        parties = [*found.actors, *found.recipients]
        assert len(set(parties)) == len(parties)
        assert word not in parties
        assert all(0 <= party < len(syntax.heads) for party in parties)
        assert found.weapon not in found.recipients
