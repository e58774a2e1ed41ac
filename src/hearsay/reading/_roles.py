"""What a head noun or a title says of a voice: its kind, and whether it is a man or a woman.

The nouns are singular; `role_of` knows plurals. The kind of a noun in `AGENTS` is that of the body
it acts for, if the phrase names one: a spokesman for a ministry, a hospital director, a rebel leader.
"""

from functools import lru_cache

from hearsay.records import SourceKind

_BY_KIND = {
    SourceKind.OFFICIAL: (
        "president vice-president minister premier chancellor secretary governor mayor senator congressman "
        "congresswoman lawmaker legislator mp deputy ambassador envoy diplomat consul king queen prince princess "
        "emir sultan monarch judge justice magistrate prosecutor commissioner councillor councilor councilman "
        "alderman politician statesman leadership government administration ministry authority parliament congress "
        "senate cabinet court embassy consulate presidency council bureau department municipality regime state "
        "spokesman spokeswoman spokesperson candidate nominee incumbent office delegation negotiator mediator ombudsman treasury legislature duma "
        "chancellery city town attorney statesman official bureaucrat coroner ex-president ex-minister junta "
        "representative congressperson assemblyman assemblywoman speaker tribunal commission regulator agency "
        "country nation kingdom republic capital palace bank taoiseach ayatollah "
        "undersecretary investigator inquiry aide adviser advisor intelligence administrator law constitution lawmakers"
    ),
    SourceKind.MILITARY: (
        "general colonel major captain lieutenant sergeant corporal admiral commodore marshal brigadier commander "
        "officer soldier troop army navy military force brigade battalion regiment division corps fleet garrison "
        "police policeman policewoman constable detective inspector sheriff gendarme gendarmerie coastguard "
        "serviceman servicewoman airman sailor pilot marine guard conscript paratrooper superintendent cop unit "
        "air-force infantry artillery security patrol carabinieri warplane command staff"
    ),
    SourceKind.ARMED_GROUP: (
        "militant rebel insurgent guerrilla guerilla fighter militia militiaman gunman warlord separatist jihadist "
        "jihadi islamist extremist terrorist paramilitary mujahideen peshmerga insurgency rebellion gang cartel hostage-taker "
        "kidnapper hijacker attacker partisan mercenary combatant front resistance faction bandit pirate"
    ),
    SourceKind.INTERNATIONAL_BODY: "peacekeeper rapporteur secretary-general bloc alliance peacekeeping",
    SourceKind.ORGANISATION: (
        "charity company firm corporation union party hospital clinic organisation organization ngo campaign "
        "campaigner activist group association federation foundation society club church mosque temple school "
        "movement coalition opposition monitor watchdog rescuer humanitarian volunteer "
        "head chief boss ceo executive director chairman chairwoman chairperson chair manager founder businessman businesswoman "
        "banker employer owner priest bishop archbishop cardinal pope imam cleric rabbi pastor reverend mullah "
        "sheikh elder patriarch monk nun airline operator manufacturer trade-union shop-steward democrat republican "
        "conservative liberal socialist communist tory nationalist populist dissident oppositionist defender "
        "committee board team league entity provider bank lender utility airport railway collective lobby "
        "member delegate programme program initiative project institution body panel supporter ally surrogate backer"
    ),
    SourceKind.MEDIA: (
        "newspaper paper broadcaster journalist reporter correspondent editor columnist host anchor network channel "
        "website media press tabloid magazine newsroom outlet station radio television tv daily weekly commentator "
        "presenter photographer cameraman interviewer blogger pundit moderator news-agency newswire wire gazette "
        "periodical publication announcer narrator"
    ),
    SourceKind.EXPERT: (
        "analyst expert professor researcher academic scholar historian scientist economist fellow strategist "
        "physician doctor surgeon medic nurse paramedic psychologist psychiatrist epidemiologist pathologist "
        "lecturer sociologist lawyer solicitor barrister think-tank thinktank institute university college "
        "observer specialist consultant forecaster study poll survey research analysis pollster author biographer "
        "engineer theorist demographer criminologist model census"
    ),
    SourceKind.WITNESS: "witness eyewitness survivor bystander onlooker passer-by passerby",
    SourceKind.CIVILIAN: (
        "resident villager local inhabitant townsman townspeople citizen civilian neighbour neighbor refugee evacuee "
        "migrant relative mother father brother sister son daughter wife husband widow widower uncle aunt cousin "
        "nephew niece grandmother grandfather parent family friend farmer herder fisherman shepherd shopkeeper trader "
        "merchant driver teacher student pupil schoolboy schoolgirl worker miner labourer laborer baker tailor "
        "shopper pedestrian motorist commuter customer tenant landlord protester protestor demonstrator marcher "
        "voter people person man woman boy girl child youth teenager pensioner public crowd community population "
        "victim hostage prisoner detainee captive patient tribesman tribe electorate reader viewer user everyone "
        "nobody somebody someone anyone everybody one many some most all few folk household mourner "
        "worshipper passenger tourist traveller traveler colleague classmate fan critic opponent quarryman carpenter "
        "butcher mechanic cook waiter barber builder housewife orphan baby deserter ex-prisoner escapee "
        "coach player athlete artist writer singer actor actress musician filmmaker poster commenter "
        "returnee displaced wounded injured fisher vendor guide settler peasant couple roommate girlfriend boyfriend fiancé fiancée"
    ),
    SourceKind.UNNAMED: "source insider whistleblower informant informer tipster",
}

ROLES: dict[str, SourceKind] = {
    noun: kind for kind, nouns in reversed(_BY_KIND.items()) for noun in nouns.split()
}
"""Singular lower-cased head noun -> the kind of voice, when nothing else in the phrase decides."""

AGENTS = frozenset(
    "spokesman spokeswoman spokesperson leader chief head official representative member source director boss "
    "commander officer worker staff employee adviser advisor aide chairman chairwoman deputy president secretary "
    "negotiator envoy delegate manager founder co-founder leadership headquarters office branch wing arm statement "
    "figure veteran fighter lawyer attorney editor reporter correspondent journalist ally supporter activist "
    "volunteer coordinator expert analyst researcher investigator inspector observer monitor mission agency "
    "commissioner rapporteur secretary-general chair doctor nurse medic physician surgeon driver guard operative "
    "cadre politburo council command government authority force personnel convoy administration campaign team "
    "strategist press executive ceo professor fellow group committee cabinet "
    "minister foreman agent detective superintendent captain presenter host anchor columnist commentator".split()
)
"""Head nouns that speak for the body named with them, if one is."""

CIVIL_GENERALS = frozenset(
    "attorney secretary director inspector governor surgeon solicitor advocate".split()
)
"""What stands in front of "general" where it is no military rank."""

OFFICES = frozenset(
    "president vice-president minister premier chancellor secretary governor mayor senator congressman "
    "congresswoman lawmaker mp ambassador envoy diplomat judge justice prosecutor commissioner attorney "
    "undersecretary king queen prince princess ministry department".split()
)
"""Public offices: what they deal with (defence, security) makes no soldier of their holder."""

UNNAMED_HEADS = frozenset("source insider whistleblower informant informer tipster".split())

PERSON_TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady madam mme mlle monsieur madame herr frau señor señora rev fr "
    "reverend sheikh sheik imam mullah maulvi maulana ayatollah rabbi pope bishop archbishop cardinal pastor hajji "
    "haji sayyid father sister".split()
)
RANKS = {
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
    "brig": "brigadier",
    "cmdr": "commander",
    "cmdre": "commodore",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "pres": "president",
    "amb": "ambassador",
    "sec": "secretary",
    "insp": "inspector",
    "det": "detective",
    "supt": "superintendent",
    "pm": "minister",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
    "pvt": "private",
    "spc": "specialist",
    "hon": "honourable",
}
"""Titles as they are shortened -> the noun they stand for."""

BODY_HEADS: dict[str, SourceKind] = {
    **dict.fromkeys(
        "ministry department government parliament senate congress council office embassy consulate court "
        "administration cabinet presidency authority commission municipality treasury secretariat bureau "
        "directorate chancellery prosecutor assembly tribunal legislature agency service inspectorate "
        "house".split(),
        SourceKind.OFFICIAL,
    ),
    **dict.fromkeys(
        "army navy force forces brigade battalion regiment division corps police military guard guards "
        "command fleet marines gendarmerie coastguard constabulary infantry".split(),
        SourceKind.MILITARY,
    ),
    **dict.fromkeys(
        "front brigades militia jihad mujahideen battalions resistance rebels insurgents taliban cartel "
        "fighters separatists".split(),
        SourceKind.ARMED_GROUP,
    ),
    **dict.fromkeys("nations alliance".split(), SourceKind.INTERNATIONAL_BODY),
    **dict.fromkeys(
        "movement party union association federation foundation society company corporation group inc ltd llc "
        "plc hospital clinic church committee campaign organisation organization trust network coalition league "
        "club bank international watch congregation diocese airlines airways centre center school observatory "
        "crescent cross relief aid caucus pac project initiative fund forum archive".split(),
        SourceKind.ORGANISATION,
    ),
    **dict.fromkeys(
        "times news tv television radio post herald tribune gazette journal telegraph mirror press daily weekly "
        "magazine globe chronicle courier observer star broadcaster broadcasting channel online today insider "
        "dispatch examiner inquirer sentinel bulletin express independent guardian review record register "
        "ledger".split(),
        SourceKind.MEDIA,
    ),
    **dict.fromkeys(
        "university college institute institution survey poll study think-tank academy laboratory".split(),
        SourceKind.EXPERT,
    ),
}
"""The last (or, before "of", the first) word of a capitalised name that makes it a body."""

BROADCASTING = frozenset({"radio", "tv", "television", "channel"})
"""What may also stand first in an outlet's name: Radio Sundar."""

ARTEFACTS = frozenset(
    "statement report letter document video footage study poll survey data figure record tweet post memo "
    "investigation lawsuit indictment ruling communique communiqué email message announcement release transcript "
    "audit note article book speech interview testimony account analysis assessment review paper file recording "
    "image photo photograph map finding decision order decree comment remark estimate count tally bulletin filing "
    "complaint verdict inquiry message press-release warning resolution diary text website page tweets "
    "story slide presentation advert chart graphic evidence research census model leaflet column editorial documentary ad advertisement".split()
)
"""Things that are said to say. With an owner, the owner is the voice."""

STUDIES = frozenset("study poll survey research analysis assessment census model".split())

MEN = frozenset(
    "mr sir lord monsieur herr señor father brother son husband man boy king prince uncle nephew spokesman "
    "chairman policeman congressman businessman gunman widower grandfather fisherman schoolboy cameraman "
    "statesman serviceman airman tribesman imam priest bishop archbishop pope rabbi monk cardinal sheikh "
    "mullah ayatollah councilman assemblyman waiter boyfriend militiaman emir sultan foreman gentleman "
    "sheik taoiseach fiancé alderman townsman".split()
)
WOMEN = frozenset(
    "mrs ms miss madam mme mlle madame frau señora dame lady mother sister daughter wife woman girl queen "
    "princess aunt niece spokeswoman chairwoman policewoman congresswoman businesswoman widow grandmother "
    "schoolgirl nun servicewoman councilwoman assemblywoman waitress girlfriend actress housewife fiancée".split()
)

BROADER = {
    "leader": frozenset(
        "president premier minister chancellor king emir sultan chief chairman head commander warlord governor "
        "secretary pope ayatollah ruler strongman".split()
    ),
    "official": frozenset(
        "minister secretary spokesman spokeswoman governor mayor commissioner director".split()
    ),
    "officer": frozenset(
        "general colonel major captain lieutenant sergeant commander admiral brigadier inspector constable".split()
    ),
    "commander": frozenset("general colonel major captain brigadier admiral marshal warlord".split()),
    "politician": frozenset(
        "senator congressman congresswoman lawmaker mp minister president mayor governor".split()
    ),
    "lawmaker": frozenset("senator congressman congresswoman mp deputy representative".split()),
    "diplomat": frozenset("ambassador envoy consul".split()),
    "academic": frozenset("professor lecturer researcher scholar".split()),
    "physician": frozenset({"doctor", "surgeon"}),
    "doctor": frozenset({"physician", "surgeon"}),
    "medic": frozenset({"doctor", "nurse", "paramedic"}),
    "cleric": frozenset("imam mullah bishop priest ayatollah sheikh pastor".split()),
    "reporter": frozenset({"journalist", "correspondent"}),
    "journalist": frozenset({"reporter", "correspondent", "editor"}),
    "minister": frozenset({"premier"}),
    "premier": frozenset({"minister"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman"}),
    "nominee": frozenset({"candidate"}),
    "candidate": frozenset({"nominee"}),
    "witness": frozenset({"eyewitness"}),
    "force": frozenset({"army", "military"}),
    "military": frozenset({"army"}),
    "army": frozenset({"military"}),
}
"""A noun -> the narrower nouns whose holder it may point back to ("the officer" after "Colonel Haidari")."""

_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "police": "police",
    "media": "media",
    "wives": "wife",
    "passers-by": "passer-by",
    "passersby": "passerby",
    "staff": "staff",
    "troops": "troop",
    "forces": "force",
    "guards": "guard",
    "data": "data",
    "news": "news",
    "corps": "corps",
    "press": "press",
    "mps": "mp",
    "ngos": "ngo",
    "generals": "general",
    "secretaries": "secretary",
    "spokespeople": "spokesperson",
    "series": "series",
    "analyses": "analysis",
    "militias": "militia",
    "locals": "local",
    "authorities": "authority",
    "mujahideen": "mujahideen",
    "attorneys": "attorney",
    "census": "census",
    "analysis": "analysis",
    "crisis": "crisis",
    "congress": "congress",
    "witness": "witness",
    "eyewitness": "eyewitness",
    "boss": "boss",
    "princess": "princess",
    "waitress": "waitress",
    "actress": "actress",
    "businesswoman": "businesswoman",
}
PLURAL_ALWAYS = frozenset(
    "police people media troops forces staff authorities public townspeople others many some most all few data "
    "mujahideen folk taliban".split()
)
"""Nouns that take a plural verb or pronoun, whatever their form."""

COLLECTIVE = frozenset(
    "government army military ministry group party company team council committee court parliament police "
    "agency union family community leadership administration navy force opposition organisation organization "
    "movement crowd public press media office department hospital body mission militia front brigade embassy "
    "cabinet campaign network channel newspaper firm charity commission coalition senate congress front "
    "country nation kingdom republic state capital palace bank law constitution consulate presidency municipality "
    "regime delegation treasury legislature tribunal authority command fleet garrison battalion regiment division "
    "corps unit infantry artillery security patrol staff insurgency rebellion gang cartel resistance faction bloc "
    "alliance clinic association federation foundation society club church mosque temple school ngo airline "
    "watchdog collective lobby programme program initiative project institution board league entity utility "
    "paper broadcaster website magazine outlet station radio television tv newsroom newswire wire tabloid daily "
    "weekly think-tank institute university college study poll survey research analysis model census population "
    "community crowd household couple electorate tribe coastguard gendarmerie police peacekeeping "
    "intelligence court house junta city town panel publication".split()
)
"""Bodies: "it" and "they" may both stand for them."""


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """The singular of a lower-cased noun, by rule; a noun that is singular already comes back unchanged."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def is_plural(word: str) -> bool:
    """Whether a lower-cased noun is plural by its form or by its meaning."""
    return word in PLURAL_ALWAYS or singular(word) != word


_PERSON_ENDINGS = (
    "man",
    "woman",
    "person",
    "worker",
    "owner",
    "maker",
    "keeper",
    "holder",
    "seller",
    "leader",
)


def is_someone(noun: str) -> bool:
    """Whether a singular noun that is not listed names a person by its ending: a quarryman, a stallholder."""
    return noun not in ROLES and noun not in ARTEFACTS and noun.endswith(_PERSON_ENDINGS)


def is_role(noun: str) -> bool:
    """Whether a singular lower-cased noun names people or bodies that can speak."""
    return noun in ROLES or noun in AGENTS or is_someone(noun)
