"""Of whom a figure speaks: the nouns for people, and the closed list of classes that they fall into.

The class is what the words say and no more: "three men" are men, "three people" people, whoever they turn out to be.
Trades and places of life that are outside armed forces by what they are (farmers, traders, passengers, patients,
residents) are civilians, as the law of armed conflict presumes (Additional Protocol I, article 50), unless a class of
their own names them. Patients are no health workers, inhabitants of a camp for the displaced are displaced.
"""

from functools import lru_cache

from hearsay.reading._countries import nationality
from hearsay.reading._roles import is_role, singular
from hearsay.reading.actors.nouns import SECTORS
from hearsay.reading.events.lexicon.weapons import is_weapon
from hearsay.reading.syntax import Syntax

PEOPLE = "people"
_NOUNS = {
    "people": "people person human individual soul man-and-woman other victim compatriot family-member relative "
    "member native national foreigner adult local citizen survivor inhabitant comrade suspect defendant "
    "offender perpetrator accused supporter follower sympathizer sympathiser friend colleague neighbour neighbor "
    "brother sibling husband father uncle cousin nephew grandfather parent grandparent spouse partner couple twin "
    "triplet trio pair occupant crew crewmember elder chief leader figure head owner son-in-law "
    "brother-in-law father-in-law minority muslim christian jew hindu sikh druze yazidi person-with-disability "
    "self-immolator name persons someone somebody everyone anyone demonstrator-or-bystander intellectual "
    "bodyguard trafficker smuggler dealer criminal thief robber looter gangster murderer killer shooter suspect "
    "businessman businesswoman representative guest visitor opponent critic associate loyalist ally kinsman "
    "countryman tribesman clansman spouse in-law fan player athlete referee celebrity singer artist musician writer poet "
    "youth militia-suspect personnel staff co-worker worker employee volunteer driver guard watchman team-member "
    "manager director coordinator officer official-guest technician engineer contractor labourer laborer cleaner "
    "cook electrician operator assistant supervisor consultant practitioner promoter sentry executive expert specialist",
    "civilians": "civilian noncombatant non-combatant bystander passer passer-by passerby passenger commuter shopper pedestrian motorist villager "
    "resident townsman townspeople farmer peasant herder shepherd herdsman pastoralist fisherman fisher trader merchant "
    "shopkeeper vendor hawker miner quarryman tourist traveller traveler pilgrim worshipper worshiper mourner patient "
    "customer spectator onlooker reveller reveler homeowner householder taxi-driver "
    "hunter woodcutter gardener tailor baker butcher barber mechanic carpenter mason artisan stallholder farmhand "
    "farmworker landowner beggar pensioner housewife family-of-farmers witness eyewitness settler cyclist "
    "motorcyclist truck-driver bus-driver holidaymaker diner guest-worker",
    "combatants": "combatant fighter soldier troop militant rebel insurgent guerrilla guerilla gunman serviceman "
    "servicewoman trooper commando paratrooper marine airman sailor conscript recruit militiaman paramilitary subversive "
    "jihadist jihadi terrorist extremist islamist mercenary separatist mujahideen mujahidin mujahid partisan sniper "
    "attacker assailant bomber hijacker kidnapper bandit commander warlord lieutenant sergeant corporal captain "
    "colonel general brigadier infantryman gunner ranger reservist pilot cadet tanker-crew legionnaire raider "
    "vigilante insurrectionist mutineer hitman assassin cadre operative cattle-rustler armed-man defender "
    "peshmerga talib taliban troops servicemember guardsman self-defence-fighter militia",
    "police": "policeman policewoman constable gendarme cop detective inspector superintendent sheriff police "
    "police-officer officer-of-police traffic-warden patrolman",
    "peacekeepers": "peacekeeper blue-helmet",
    "children": "child kid boy girl baby infant toddler newborn minor teenager teen adolescent "
    "son daughter youngster orphan grandchild grandson granddaughter juvenile under-age underage",
    "women": "woman mother wife widow grandmother sister aunt niece lady bride housewife female girlfriend "
    "sister-in-law mother-in-law",
    "men": "man male gentleman",
    "health workers": "doctor nurse medic physician surgeon paramedic midwife pharmacist vaccinator health-worker "
    "healthcare-worker anaesthetist anesthetist dentist paediatrician pediatrician cardiologist orderly radiologist "
    "gynaecologist gynecologist obstetrician pathologist psychiatrist neurologist oncologist dermatologist "
    "urologist anaesthesiologist anesthesiologist ophthalmologist orthopaedist physiotherapist "
    "polio-worker vaccination-worker ambulance-driver ambulance-worker first-responder medical-worker stretcher-bearer "
    "first-aider clinician psychologist health-official",
    "aid workers": "aid-worker relief-worker humanitarian humanitarian-worker aid-volunteer deminer "
    "white-helmet rescuer rescue-worker",
    "teachers": "teacher professor lecturer educator headmaster headmistress schoolteacher tutor principal "
    "head-teacher headteacher vice-principal school-inspector academic instructor dean rector vice-chancellor schoolmaster chancellor-of-university",
    "students": "student pupil schoolboy schoolgirl schoolchild schoolchildren school-child school-children school-boy school-girl undergraduate schoolmate classmate seminarian undergrad graduate-student",
    "journalists": "journalist reporter correspondent photographer cameraman photojournalist editor broadcaster "
    "newsreader media-worker videographer blogger columnist camerawoman",
    "officials": "official politician minister mayor governor councillor councilor lawmaker mp senator "
    "parliamentarian diplomat ambassador judge prosecutor magistrate commissioner legislator administrator "
    "deputy secretary chairman chairwoman chairperson president candidate bureaucrat envoy clerk mukhtar civil-servant election-worker",
    "clergy": "priest imam cleric pastor bishop monk nun rabbi preacher clergyman missionary mullah sheikh sheik "
    "archbishop reverend friar deacon catechist churchman",
    "activists": "activist campaigner dissident unionist trade-unionist lawyer human-rights-defender",
    "protesters": "protester protestor demonstrator marcher rioter striker",
    "displaced people": "refugee idp evacuee migrant asylum-seeker returnee displaced deportee",
    "prisoners": "prisoner detainee inmate captive hostage pow convict abductee",
    "firefighters": "firefighter fireman",
}
"""For each class the nouns, in the singular, that name its members; compounds with hyphens."""

CLASSES = tuple(_NOUNS)
"""Every value that the `class` of a Figure can have."""

_OF = {noun: name for name, nouns in reversed(_NOUNS.items()) for noun in nouns.split()}

_MODIFIERS = {
    "health workers": "hospital clinic polyclinic medical health healthcare ambulance pharmacy vaccination polio immunization "
    "immunisation nursing surgical dental lab laboratory radiology paramedic maternity dispensary laboratory ebola",
    "aid workers": "aid ngo ingo lngo humanitarian relief un unicef unrwa wfp unhcr iom io who-staff red icrc msf "
    "ifrc prcs sarc charity demining ocha undp nngo wash crescent",
    "teachers": "school university education teaching academy kindergarten madrasa educational college",
    "police": "police",
    "peacekeepers": "peacekeeping",
    "combatants": "army military rebel militant militia armed enemy insurgent guerrilla taliban paramilitary "
    "jihadist jihadi terrorist separatist combat navy naval marine infantry extremist security-forces islamist",
    "children": "child underage teenage infant newborn baby",
    "women": "female pregnant",
    "civilians": "civilian unarmed",
    "journalists": "media television radio news newspaper tv",
    "displaced people": "displaced refugee idp camp",
    "students": "student",
    "officials": "government election municipal",
    "prisoners": "prison",
    "clergy": "church",
}
_BY_MODIFIER = {word: name for name, words in _MODIFIERS.items() for word in words.split()}

_OPEN = frozenset(
    "people person individual other victim member staff personnel worker employee volunteer driver guard watchman "
    "manager director coordinator officer technician engineer contractor labourer laborer cleaner cook electrician "
    "operator assistant man male woman crew chief leader head figure youth representative colleague resident adult "
    "partner owner commander local national team official chairman cashier president secretary administrator commissioner "
    "specialist expert supervisor responder caretaker guardian".split()
)
"""Nouns that say so little that a word before them may say the class: "hospital guard", "displaced people"."""
_FOR_WORKERS = frozenset({"health workers", "aid workers", "teachers", "journalists"})
_NO_WORKERS = frozenset(
    "people person individual victim other youth adult resident local national man male woman".split()
)
_NO_TEACHERS = frozenset("guard watchman driver security".split())
NO_PEOPLE = frozenset(
    "time day week month year hour minute night kilometre kilometer km mile metre meter percent per-cent dollar euro "
    "pound house home building village town city vehicle car truck bus motorcycle tank drone missile rocket shell round "
    "bullet weapon rifle bomb explosive attack incident case strike raid event place area district province "
    "country state school hospital family household cow cattle goat sheep camel animal livestock ton tonne litre gallon "
    "front side round vote point seat goal game match position post checkpoint base headquarters company brigade "
    "battalion unit group team cell party organisation organization faction ngo clinic camp shelter tent boat ship "
    "plane aircraft helicopter jet phone mobile computer laptop thing type kind way part half third quarter plot charge count crime "
    "offence offense shot blow wave building store shop market church mosque ambulance aeroplane warhead "
    "convoy location occasion sector wound injury arrest death fatality casualty life body corpse remains head "
    "university college academy hotel restaurant bank embassy court warehouse pharmacy "
    "reason question dozen people-carrier generation decade century today yesterday shift session meeting".split()
)
"""Nouns that a number counts and that are no people, though a parser may take them for such."""


@lru_cache(maxsize=16384)
def class_of_noun(written: str) -> str | None:
    """The class of a noun for people, in lower case, singular or plural; None for what is none of the list."""
    plain = written.replace("’", "'")
    known = _OF.get(plain) or _OF.get(singular(plain))
    return PEOPLE if known is None and nationality(plain) is not None else known


@lru_cache(maxsize=16384)
def is_people(written: str) -> bool:
    """Is it, in lower case, a noun for people, of the list or of those that tell of sources and of sectors?"""
    plain = singular(written)
    if class_of_noun(written) is not None:
        return True
    return (
        plain not in NO_PEOPLE
        and (is_role(plain) or plain in SECTORS or _is_person(plain))
        and not is_weapon(plain)
    )


def is_open(written: str) -> bool:
    """Is it a noun that says so little of people that other words say of which class they are?"""
    return singular(written) in _OPEN


def counts_people(syntax: Syntax, noun: int) -> bool:
    """Does the noun that a number counts mean people?"""
    written = syntax.words[noun]
    if class_of_noun(written) is not None:
        return True
    plain = singular(written)
    if (
        plain in NO_PEOPLE
        or is_weapon(plain)
        or syntax.entities[noun] in ("time", "animal", "substance", "place")
    ):
        return False
    if is_people(written):
        return True
    return syntax.tags[noun] in ("NNPS", "NNS") and syntax.entities[noun] in ("person", "organization")


def _is_person(plain: str) -> bool:
    return plain.endswith(("man", "woman", "person", "worker"))


def class_of(syntax: Syntax, noun: int, first: int) -> str:
    """The class of the people whom a noun phrase means: by its noun, the words before it from `first` on, its of-phrase."""
    written = syntax.words[noun]
    before = [syntax.words[at] for at in range(first, noun)]
    own = _compound(before, written) or class_of_noun(written)
    if own is not None and own != PEOPLE and not is_open(written):
        return own
    for word in reversed(before):
        found = _said_by(word, written)
        if found is not None:
            return found
    return _said_behind(syntax, noun) or _by_employer(syntax, noun, before) or own or PEOPLE


def _said_by(word: str, noun: str) -> str | None:
    """What a word in front of an open noun says of those whom it means: "hospital guard", "student activist"."""
    named = class_of_noun(word)
    if named is not None and named != PEOPLE and word not in _RANKS and not is_open(word) and word != noun:
        return named
    found = _BY_MODIFIER.get(word) or _BY_MODIFIER.get(singular(word))
    is_none = found in _FOR_WORKERS and singular(noun) in _NO_WORKERS
    return None if is_none or (found == "teachers" and singular(noun) in _NO_TEACHERS) else found


def _said_behind(syntax: Syntax, noun: int) -> str | None:
    """What the phrase behind an open noun says: "director of a hospital", "members of the teachers' union"."""
    is_member = singular(syntax.words[noun]) == "member"
    for word in _belonging(syntax, noun):
        found = _BY_MODIFIER.get(singular(word))
        if found is not None and not (found in _FOR_WORKERS and singular(syntax.words[noun]) in _NO_WORKERS):
            return found
        if is_member and class_of_noun(word) not in (None, PEOPLE):
            return class_of_noun(word)
    return None


def _by_employer(syntax: Syntax, noun: int, before: list[str]) -> str | None:
    """Whose staff are meant, by the last body named in this sentence or the one before: "An NGO's car was hit. The driver"."""
    is_meant = singular(syntax.words[noun]) in _EMPLOYED or (before == [] and _is_definite(syntax, noun))
    if not is_meant or singular(syntax.words[noun]) not in _EMPLOYED | _OFTEN_EMPLOYED:
        return None
    sentence = syntax.sentence_of[noun]
    begin = syntax.sentences[max(sentence - 1, 0)].start
    for at in range(noun - 1, begin - 1, -1):
        found = _BY_MODIFIER.get(singular(syntax.words[at]))
        if found in _FOR_WORKERS:
            return None if found == "teachers" and singular(syntax.words[noun]) in _NO_TEACHERS else found
    return None


def _is_definite(syntax: Syntax, noun: int) -> bool:
    return noun > 0 and syntax.words[noun - 1] in ("the", "its", "their")


_EMPLOYED = frozenset({"staff", "employee", "colleague", "guard"})
_OFTEN_EMPLOYED = frozenset({"driver", "director", "manager", "volunteer", "contractor", "member"})
_RANKS = frozenset(
    "general major private deputy head chief senior captain colonel sergeant officer civilian".split()
)
"""Words that say a rank where they stand before a noun, and nothing of what its bearer is."""


def _compound(before: list[str], noun: str) -> str | None:
    """The class of two words that name one together: "aid worker", "police officer", "polio-worker"."""
    words = [word for word in before[-3:] if word != "-"]
    return class_of_noun(f"{words[-1]}-{singular(noun)}") if words else None


def _belonging(syntax: Syntax, noun: int) -> list[str]:
    """The words of what stands right behind the noun with "of", "at", "from", "with", "for"."""
    at, end = noun + 1, syntax.sentences[syntax.sentence_of[noun]].end
    if at >= end or syntax.words[at] not in _BELONGING:
        return []
    found = []
    for word in range(at + 1, min(at + 7, end)):
        if syntax.tags[word][0] not in "NJDPC" and syntax.words[word] not in _LINKING:
            break
        found.append(syntax.words[word])
    return found


_BELONGING = frozenset({"of", "at", "from", "with", "for", "in"})
_LINKING = frozenset("- ' ’ s of & part".split())
