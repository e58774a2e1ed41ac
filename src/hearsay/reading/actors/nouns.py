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

COMPOUNDS: dict[str, str] = {
    "international community": "",
    "service member": "MIL",
    "special operation force": "MIL",
    "security force": "MIL",
    "security service": "SPY",
    "security agency": "SPY",
    "security guard": "BUS",
    "security official": "GOV",
    "security officer": "COP",
    "security personnel": "COP",
    "security man": "COP",
    "state security": "SPY",
    "secret service": "SPY",
    "secret police": "SPY",
    "intelligence service": "SPY",
    "intelligence agency": "SPY",
    "intelligence agent": "SPY",
    "intelligence officer": "SPY",
    "intelligence official": "SPY",
    "intelligence chief": "SPY",
    "secret agent": "SPY",
    "military intelligence": "SPY",
    "military police": "MIL",
    "police officer": "COP",
    "police force": "COP",
    "police general": "COP",
    "police colonel": "COP",
    "police captain": "COP",
    "police major": "COP",
    "traffic warden": "COP",
    "coast guard": "COP",
    "border patrol": "COP",
    "border patrol agent": "COP",
    "law enforcement": "COP",
    "law enforcement officer": "COP",
    "law enforcement official": "COP",
    "law enforcement agency": "COP",
    "narcotics officer": "COP",
    "joint chief": "MIL",
    "joint chiefs of staff": "MIL",
    "border guard": "MIL",
    "border force": "MIL",
    "border police": "COP",
    "prison guard": "COP",
    "prison officer": "COP",
    "prison service": "COP",
    "riot police": "COP",
    "national guard": "MIL",
    "national guardsman": "MIL",
    "presidential guard": "MIL",
    "civil guard": "COP",
    "air force": "MIL",
    "armed force": "MIL",
    "special force": "MIL",
    "government force": "MIL",
    "government troop": "MIL",
    "government soldier": "MIL",
    "regime force": "MIL",
    "state force": "MIL",
    "loyalist force": "MIL",
    "progovernment force": "MIL",
    "allied force": "MIL",
    "coalition force": "MIL",
    "coalition": "MIL",
    "peacekeeping force": "MIL",
    "multinational force": "MIL",
    "stabilization force": "MIL",
    "occupation force": "MIL",
    "ground force": "MIL",
    "defence force": "MIL",
    "defense force": "MIL",
    "air strike": "MIL",
    "fighter jet": "MIL",
    "defence ministry": "GOV",
    "defense ministry": "GOV",
    "defence minister": "GOV",
    "defense minister": "GOV",
    "chief of staff": "MIL",
    "commander in chief": "MIL",
    "high command": "MIL",
    "general staff": "MIL",
    "attorney general": "GOV",
    "secretary general": "GOV",
    "secretary of state": "GOV",
    "secretary of defense": "GOV",
    "prime minister": "GOV",
    "foreign minister": "GOV",
    "foreign secretary": "GOV",
    "foreign office": "GOV",
    "governor general": "GOV",
    "inspector general": "COP",
    "supreme leader": "GOV",
    "head of state": "GOV",
    "civil servant": "GOV",
    "civil service": "GOV",
    "public servant": "GOV",
    "town hall": "GOV",
    "city hall": "GOV",
    "city council": "GOV",
    "ruling party": "GOV",
    "governing party": "GOV",
    "opposition party": "OPP",
    "opposition leader": "OPP",
    "opposition politician": "OPP",
    "opposition fighter": "REB",
    "opposition force": "REB",
    "opposition group": "OPP",
    "armed opposition": "REB",
    "antigovernment fighter": "REB",
    "antigovernment force": "REB",
    "rebel army": "REB",
    "resistance fighter": "REB",
    "freedom fighter": "REB",
    "liberation army": "REB",
    "liberation front": "REB",
    "guerrilla army": "REB",
    "self defense force": "PRM",
    "self defence force": "PRM",
    "self defense group": "PRM",
    "self defence group": "PRM",
    "civil defense patrol": "PRM",
    "progovernment militia": "PRM",
    "progovernment fighter": "PRM",
    "government militia": "PRM",
    "death squad": "PRM",
    "armed man": "UAF",
    "armed group": "UAF",
    "armed band": "UAF",
    "armed gang": "CRM",
    "armed individual": "UAF",
    "armed person": "UAF",
    "armed people": "UAF",
    "armed subject": "UAF",
    "armed civilian": "UAF",
    "armed youth": "UAF",
    "armed tribesman": "UAF",
    "armed element": "UAF",
    "armed militant": "UAF",
    "suicide bomber": "UAF",
    "suicide attacker": "UAF",
    "private army": "UAF",
    "hooded man": "UAF",
    "masked man": "UAF",
    "hit man": "UAF",
    "terrorist group": "UAF",
    "terrorist organization": "UAF",
    "terrorist organisation": "UAF",
    "militant group": "UAF",
    "extremist group": "UAF",
    "islamist group": "UAF",
    "unknown individual": "UAF",
    "unidentified individual": "UAF",
    "unidentified man": "UAF",
    "unknown assailant": "UAF",
    "drug trafficker": "CRM",
    "drug cartel": "CRM",
    "drug dealer": "CRM",
    "drug lord": "CRM",
    "drug gang": "CRM",
    "drug mafia": "CRM",
    "gang member": "CRM",
    "crime syndicate": "CRM",
    "cattle rustler": "CRM",
    "aid worker": "SOC",
    "aid agency": "SOC",
    "aid group": "SOC",
    "aid organisation": "SOC",
    "aid organization": "SOC",
    "relief worker": "SOC",
    "relief agency": "SOC",
    "humanitarian worker": "SOC",
    "humanitarian agency": "SOC",
    "rescue worker": "SOC",
    "rescue team": "SOC",
    "emergency worker": "SOC",
    "emergency service": "SOC",
    "first responder": "SOC",
    "civil defence": "SOC",
    "civil defense": "SOC",
    "fire brigade": "SOC",
    "fire service": "SOC",
    "fire fighter": "SOC",
    "rights group": "SOC",
    "human right": "SOC",
    "rights activist": "CVL",
    "rights organisation": "SOC",
    "rights organization": "SOC",
    "rights monitor": "SOC",
    "think tank": "SOC",
    "civil society": "SOC",
    "civil society group": "SOC",
    "health worker": "MED",
    "health official": "GOV",
    "health ministry": "GOV",
    "health authority": "GOV",
    "health minister": "GOV",
    "medical worker": "MED",
    "medical staff": "MED",
    "medical team": "MED",
    "medical personnel": "MED",
    "medical official": "MED",
    "hospital staff": "MED",
    "hospital worker": "MED",
    "ambulance crew": "MED",
    "ambulance worker": "MED",
    "vaccination worker": "MED",
    "polio worker": "MED",
    "news agency": "JRN",
    "news organisation": "JRN",
    "news organization": "JRN",
    "press agency": "JRN",
    "news outlet": "JRN",
    "tv station": "JRN",
    "radio station": "JRN",
    "television station": "JRN",
    "media worker": "JRN",
    "trade union": "LAB",
    "labor union": "LAB",
    "labour union": "LAB",
    "union leader": "LAB",
    "labor leader": "LAB",
    "labour leader": "LAB",
    "union member": "LAB",
    "student leader": "EDU",
    "peasant leader": "AGR",
    "narcotics trafficker": "CRM",
    "liberation force": "REB",
    "tank truck": "",
    "water tank": "",
    "gas station": "",
    "power station": "",
    "farm worker": "AGR",
    "farm labourer": "AGR",
    "farm laborer": "AGR",
    "school child": "EDU",
    "school teacher": "EDU",
    "displaced person": "REF",
    "displaced people": "REF",
    "displaced family": "REF",
    "displaced civilian": "REF",
    "internally displaced person": "REF",
    "asylum seeker": "REF",
    "refugee camp": "REF",
    "prisoner of war": "MIL",
    "tribal leader": "CVL",
    "tribal elder": "CVL",
    "village elder": "CVL",
    "community leader": "CVL",
    "religious leader": "REL",
    "church leader": "REL",
    "spiritual leader": "REL",
    "party leader": "PTY",
    "party member": "PTY",
    "party worker": "PTY",
    "party official": "PTY",
    "political party": "PTY",
    "political leader": "PTY",
    "bus driver": "CVL",
    "truck driver": "CVL",
    "taxi driver": "CVL",
    "state media": "JRN",
    "state television": "JRN",
    "state tv": "JRN",
    "state news agency": "JRN",
    "business leader": "BUS",
    "oil company": "BUS",
    "royal family": "GOV",
    "first lady": "GOV",
    "peace corps": "GOV",
    "grand jury": "JUD",
    "police station": "COP",
    "police post": "COP",
    "police chief": "COP",
    "army chief": "MIL",
}
"""Words that say together what none says alone; the last is singular."""

TAKERS: dict[str, str | None] = {
    **dict.fromkeys(
        "spokesman spokeswoman spokesperson leader chief head member representative director boss staff deputy "
        "secretary negotiator delegate delegation manager founder headquarters branch wing arm statement figure ally "
        "mission agency unit group team convoy patrol command position vehicle base camp column side element "
        "operative cadre council committee movement organisation organization network body office department "
        "personnel force agent adviser advisor aide guard bodyguard escort section sector "
        "commission institution cell leadership service bureau crew battalion brigade regiment division guardsman chairman "
        "chairwoman activist source stronghold hideout outpost checkpoint post compound installation "
        "target facility plane aircraft drone truck boat ship missile tank rocket shell patrolman squad detachment formation "
        "coalition alliance corps panel commander commandante comandante front resistance fighter militant "
        "official authority media press radio television court police union prisoner employee worker "
        "pilot secretary-general high-commissioner commissioner envoy rapporteur campaign administration "
        "government ministry".split()
    ),
    "force": "MIL",
    "commander": "MIL",
    "command": "MIL",
    "pilot": "MIL",
    "corps": "MIL",
    "coalition": "MIL",
    "squad": "MIL",
    "battalion": "MIL",
    "brigade": "MIL",
    "regiment": "MIL",
    "division": "MIL",
    "guardsman": "MIL",
    "bomber": "UAF",
    "gunman": "UAF",
    "attacker": "UAF",
    "sniper": "UAF",
    "assassin": "UAF",
    "terrorist": "UAF",
    "militia": "UAF",
    "militiaman": "UAF",
    "combatant": "UAF",
    "fighter": "UAF",
    "militant": "UAF",
    "front": "REB",
    "resistance": "REB",
    "guerrilla": "REB",
    "rebel": "REB",
    "insurgent": "REB",
    "official": "GOV",
    "secretary": "GOV",
    "authority": "GOV",
    "leadership": "GOV",
    "ministry": "GOV",
    "government": "GOV",
    "administration": "GOV",
    "council": "GOV",
    "department": "GOV",
    "commissioner": "GOV",
    "envoy": "GOV",
    "chief": "GOV",
    "activist": "CVL",
    "prisoner": "CVL",
    "bodyguard": "CVL",
    "worker": "LAB",
    "employee": "LAB",
    "union": "LAB",
    "media": "JRN",
    "press": "JRN",
    "radio": "JRN",
    "television": "JRN",
    "court": "JUD",
    "police": "COP",
    "guard": "COP",
    "agent": "SPY",
    "patrol": "MIL",
    "deputy": "LEG",
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
