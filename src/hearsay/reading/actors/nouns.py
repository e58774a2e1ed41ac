"""What a noun says of an actor: its PLOVER sector, or that it takes the sector of what it belongs to.

PLOVER's manual (chapter "Sector Codes") is the source of the sectors; the dictionaries of the CAMEO coders differ in
places: protesters and activists are CVL here, as the manual has them, and not OPP. Nouns are singular.
`reading/_roles.py`, which tells the kinds of sources, stands behind this table for nouns that are not in it.
"""

from functools import lru_cache

from hearsay.reading import _roles
from hearsay.records import SourceKind

_SECTORS = {
    "COP": "police policeman policewoman constable detective inspector sheriff gendarme gendarmerie cop superintendent "
    "constabulary carabinieri coastguard marshal jailer gaoler warden deputy-sheriff swat",
    "GOV": "president vice-president minister premier chancellor governor mayor ambassador envoy diplomat consul king queen "
    "prince princess emir sultan monarch government ministry embassy consulate cabinet presidency administration "
    "authority official prime-minister regime junta municipality bureaucrat undersecretary statesman "
    "councillor councilor councilman alderman commissioner throne palace attache secretariat viceroy ex-dictator dictator "
    "chancellery taoiseach tsar czar leadership politburo directorate customs bureaucracy civil-servant",
    "JUD": "judge court magistrate justice tribunal prosecutor judiciary jury attorney lawyer barrister solicitor coroner",
    "LEG": "parliament senate senator congressman congresswoman congress lawmaker legislator mp legislature duma "
    "parliamentarian deputy assemblyman assemblywoman congressperson assembly chamber",
    "MIL": "soldier troop army navy military general colonel captain lieutenant sergeant corporal admiral commodore "
    "brigadier battalion regiment brigade division fleet garrison serviceman servicewoman airman sailor marine conscript "
    "paratrooper infantry artillery air-force warplane airforce peacekeeper draftee recruit commando platoon squadron "
    "cadet ranger reservist officer major veteran gunner jet helicopter gunship frigate destroyer warship bomber submarine "
    "sapper seaman legionnaire blue-helmet howitzer barracks",
    "PRM": "paramilitary vigilante",
    "PTY": "party politician candidate nominee hopeful",
    "REB": "rebel insurgent guerrilla guerilla separatist insurgency rebellion mujahideen mujahedin mujahedeen "
    "mujahidin revolutionary secessionist mutineer subversive fedayeen maoist partisan",
    "SPY": "intelligence spy spymaster",
    "UAF": "gunman militant militiaman fighter jihadist jihadi terrorist extremist attacker assailant militia "
    "mercenary combatant killer sharpshooter capturer bomber warlord sniper hitman hijacker islamist perpetrator assassin arsonist shooter infiltrator "
    "faction hostage-taker stone-thrower abductor",
    "CRM": "narcoterrorist narcotrafficker narco capo dealer gang cartel criminal bandit pirate kidnapper smuggler trafficker gangster mafia thief robber looter "
    "mobster drug-lord murderer rapist poacher rustler thug bootlegger gangmember mafioso hoodlum convict",
    "CVL": "supporter sympathizer sympathiser resident villager local inhabitant citizen civilian neighbour neighbor relative mother father brother sister "
    "son daughter wife husband widow parent family friend driver passer-by bystander victim people person man woman boy girl "
    "child youth public crowd community population hostage prisoner detainee captive protester protestor demonstrator "
    "marcher voter activist mob rioter settler tribesman tribe passenger tourist traveller traveler pedestrian worshipper "
    "witness mourner infant baby pensioner teenager adult townspeople townsman commuter motorist shopper "
    "campaigner dissident squatter striker individual everyone peaceful-protester native foreigner national expatriate "
    "survivor orphan schoolboy schoolgirl elder suspect defendant dead body corpse casualty folk household couple "
    "guest customer pilgrim cyclist hiker fan spectator uncle aunt cousin nephew niece grandmother grandfather grandson "
    "inmate cyclist minor toddler townsfolk bride groom guest crew",
    "REF": "refugee evacuee displaced migrant returnee asylum-seeker idp",
    "AGR": "farmer peasant herder shepherd fisherman farmhand pastoralist herdsman rancher fisher campesino",
    "BUS": "company firm businessman businesswoman trader merchant shopkeeper business bank corporation banker employer "
    "industrialist entrepreneur contractor airline vendor landowner industry trade hotelier",
    "EDU": "teacher student pupil professor school university college lecturer academic schoolteacher headmaster campus "
    "academy scholar researcher schoolchild scientist educator rector classmate institute",
    "JRN": "journalist reporter correspondent newspaper broadcaster media press photographer cameraman editor columnist "
    "photojournalist newsroom presenter blogger videographer radio television tv magazine",
    "LAB": "maid housekeeper waiter janitor worker labourer laborer miner union trade-union trade-unionist unionist employee workman docker "
    "railwayman porter construction-worker carpenter mechanic",
    "MED": "doctor nurse medic physician surgeon paramedic hospital clinic midwife patient ambulance pharmacist "
    "vaccinator health-worker",
    "REL": "priest bishop archbishop cardinal pope imam cleric rabbi pastor reverend mullah monk nun church mosque temple "
    "patriarch ayatollah preacher clergy clergyman missionary synagogue seminarian jesuit friar sheikh maulvi maulana "
    "congregation diocese monastery churchgoer",
    "OPP": "opposition oppositionist",
    "SOC": "charity ngo volunteer rescuer humanitarian foundation think-tank watchdog monitor association analyst "
    "expert federation rescue-worker firefighter fireman aid-worker observer",
}

SECTORS: dict[str, str] = {noun: sector for sector, nouns in _SECTORS.items() for noun in nouns.split()}
"""Singular noun -> sector."""

_COMPOUNDS = """
-: international community, tank truck, water tank, gas station, power station
AGR: peasant leader, farm worker, farm labourer, farm laborer
BUS: security guard, business leader, oil company
COP: security officer, security personnel, security man, police officer, police force, police general
COP: police colonel, police captain, police major, traffic warden, coast guard, border patrol
COP: border patrol agent, law enforcement, law enforcement officer, law enforcement official
COP: law enforcement agency, narcotics officer, border police, prison guard, prison officer, prison service
COP: riot police, civil guard, inspector general, police station, police post, police chief
CRM: armed gang, drug trafficker, drug cartel, drug dealer, drug lord, drug gang, drug mafia, gang member
CRM: crime syndicate, cattle rustler, narcotics trafficker
CVL: rights activist, tribal leader, tribal elder, village elder, community leader, bus driver, truck driver
CVL: taxi driver
EDU: student leader, school child, school teacher
GOV: security official, defence ministry, defense ministry, defence minister, defense minister
GOV: attorney general, secretary general, secretary of state, secretary of defense, prime minister
GOV: foreign minister, foreign secretary, foreign office, governor general, supreme leader, head of state
GOV: civil servant, civil service, public servant, town hall, city hall, city council, ruling party
GOV: governing party, health official, health ministry, health authority, health minister, royal family
GOV: first lady, peace corps
JRN: news agency, news organisation, news organization, press agency, news outlet, tv station, radio station
JRN: television station, media worker, state media, state television, state tv, state news agency
JUD: grand jury
LAB: trade union, labor union, labour union, union leader, labor leader, labour leader, union member
MED: health worker, medical worker, medical staff, medical team, medical personnel, medical official
MED: hospital staff, hospital worker, ambulance crew, ambulance worker, vaccination worker, polio worker
MIL: service member, special operation force, security force, military police, joint chief
MIL: joint chiefs of staff, border guard, border force, national guard, national guardsman, presidential guard
MIL: air force, armed force, special force, government force, government troop, government soldier
MIL: regime force, state force, loyalist force, progovernment force, allied force, coalition force, coalition
MIL: peacekeeping force, multinational force, stabilization force, occupation force, ground force
MIL: defence force, defense force, air strike, fighter jet, chief of staff, commander in chief, high command
MIL: general staff, prisoner of war, army chief
OPP: opposition party, opposition leader, opposition politician, opposition group
PRM: self defense force, self defence force, self defense group, self defence group, civil defense patrol
PRM: progovernment militia, progovernment fighter, government militia, death squad
PTY: party leader, party member, party worker, party official, political party, political leader
REB: opposition fighter, opposition force, armed opposition, antigovernment fighter, antigovernment force
REB: rebel army, resistance fighter, freedom fighter, liberation army, liberation front, guerrilla army
REB: liberation force
REF: displaced person, displaced people, displaced family, displaced civilian, internally displaced person
REF: asylum seeker, refugee camp
REL: religious leader, church leader, spiritual leader
SOC: aid worker, aid agency, aid group, aid organisation, aid organization, relief worker, relief agency
SOC: humanitarian worker, humanitarian agency, rescue worker, rescue team, emergency worker, emergency service
SOC: first responder, civil defence, civil defense, fire brigade, fire service, fire fighter, rights group
SOC: human right, rights organisation, rights organization, rights monitor, think tank, civil society
SOC: civil society group
SPY: security service, security agency, state security, secret service, secret police, intelligence service
SPY: intelligence agency, intelligence agent, intelligence officer, intelligence official, intelligence chief
SPY: secret agent, military intelligence
UAF: armed man, armed group, armed band, armed individual, armed person, armed people, armed subject
UAF: armed civilian, armed youth, armed tribesman, armed element, armed militant, suicide bomber
UAF: suicide attacker, private army, hooded man, masked man, hit man, terrorist group, terrorist organization
UAF: terrorist organisation, militant group, extremist group, islamist group, unknown individual
UAF: unidentified individual, unidentified man, unknown assailant
"""


def _compounds() -> dict[str, str]:
    """The sector of each compound, "" for none."""
    rows = [row.split(": ") for row in _COMPOUNDS.strip().splitlines()]
    return {words: sector.strip("-") for sector, cell in rows for words in cell.split(", ")}


COMPOUNDS: dict[str, str] = _compounds()
"""Words that say together what none says alone; the last is singular."""

_TAKERS = """
-: spokesman spokeswoman spokesperson leader head member representative director boss staff negotiator delegate
-: delegation manager founder headquarters branch wing arm statement figure ally mission agency unit group team
-: convoy position vehicle base camp column side element operative cadre committee movement organisation
-: organization network body office personnel adviser advisor aide escort section sector commission institution
-: cell service bureau crew chairman chairwoman source stronghold hideout outpost checkpoint post compound
-: installation target facility plane aircraft drone truck boat ship missile tank rocket shell patrolman
-: detachment formation alliance panel commandante comandante secretary-general high-commissioner rapporteur
-: campaign
COP: guard police
CVL: bodyguard activist prisoner
GOV: chief secretary council department leadership official authority commissioner envoy administration
GOV: government ministry
JRN: media press radio television
JUD: court
LAB: union employee worker
LEG: deputy
MIL: patrol command force battalion brigade regiment division guardsman squad coalition corps commander pilot
REB: front resistance guerrilla rebel insurgent
SPY: agent
UAF: fighter militant bomber gunman attacker sniper assassin terrorist militia militiaman combatant
"""

TAKERS: dict[str, str | None] = {
    noun: (None if row[:1] == "-" else row[:3])
    for row in _TAKERS.strip().splitlines()
    for noun in row.partition(": ")[2].split()
}
"""Nouns that take the sector of a body or of a noun before them (rebel leader, army convoy), or else this one, or none."""

THINGS = frozenset(
    "vehicle base camp position target facility plane aircraft drone truck boat ship missile tank rocket shell "
    "headquarters office stronghold hideout outpost checkpoint post compound installation statement branch".split()
)
"""Things: PLOVER counts the equipment of forces to their sector, and no other thing to any."""

ADJECTIVES: dict[str, str | None] = {
    "parliamentary": "LEG",
    "congressional": "LEG",
    "presidential": "GOV",
    "ministerial": "GOV",
    "judicial": "JUD",
    "naval": "MIL",
    "medical": "MED",
    "health": "MED",
    "diplomatic": "GOV",
    "governmental": "GOV",
    "intelligence": "SPY",
    "royal": "GOV",
    "municipal": "GOV",
    "state": "GOV",
    "federal": "GOV",
    "provincial": "GOV",
    "regional": "GOV",
    "peacekeeping": "MIL",
    "jihadi": "UAF",
    "armed": "UAF",
    "revolutionary": "REB",
    "tribal": "CVL",
    "religious": "REL",
    "clerical": "REL",
    "academic": "EDU",
    "criminal": "CRM",
    "drug": "CRM",
    "political": "PTY",
    "defence": "MIL",
    "defense": "MIL",
    "security": "MIL",
    "enemy": "UAF",
    "hospital": "MED",
}
"""What stands before a taker and gives it a sector, and is no noun of the table above."""

FAMILY = frozenset(
    "wife husband son daughter brother sister mother father family relative widow nephew niece cousin uncle "
    "aunt grandson grandfather grandmother child parent".split()
)
PARTITIVE = frozenset(
    "dozen hundred thousand score number group crowd majority most some many one two three four five few several member "
    "pair couple column wave series handful million rest half lot remnant bulk all each both part".split()
)
"""Of what comes after "of" these say how many: what matters stands there."""

_KINDS = {
    SourceKind.OFFICIAL: "GOV",
    SourceKind.MILITARY: "MIL",
    SourceKind.ARMED_GROUP: "UAF",
    SourceKind.MEDIA: "JRN",
    SourceKind.EXPERT: "SOC",
    SourceKind.ORGANISATION: "SOC",
    SourceKind.CIVILIAN: "CVL",
    SourceKind.WITNESS: "CVL",
}
KIND_SECTORS: dict[SourceKind, str] = _KINDS
"""The kind of a source -> the sector of an actor that nothing else is known of."""

_NO_SECTOR = frozenset(
    "one many some most all few station bloc alliance country nation kingdom republic state capital".split()
)


@lru_cache(maxsize=20_000)
def sector_of(noun: str) -> str | None:
    """The sector of a singular lower-cased noun by itself, or None."""
    if noun in SECTORS:
        return SECTORS[noun]
    if noun in TAKERS:
        return TAKERS[noun]
    if noun in _NO_SECTOR:
        return None
    kind = _roles.ROLES.get(noun)
    if kind is None and _roles.is_someone(noun):
        return "CVL"
    return _KINDS.get(kind) if kind else None


@lru_cache(maxsize=20_000)
def is_noun(noun: str) -> bool:
    """Whether a singular lower-cased noun is known to name people, a body or what belongs to one."""
    return noun in SECTORS or noun in TAKERS or noun in _roles.ROLES or noun in _roles.BODY_HEADS
