"""Kinds of words that event words ask of their company, by the words themselves and by the sort of thing they are."""

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """Lemmas of the kind, and the entities (sorts of `Syntax.entities`) whose words all are of it."""

    words: frozenset[str]
    entities: frozenset[str]


# "name [entities]: words", one kind a line, which goes on where the next is indented. "@name" stands for the words of
# a kind above; "*name" for any proper name whose sort is not known.
_WRITTEN = """
armed-words: army military troop soldier force police policeman rebel militant insurgent guerrilla guerilla
    fighter militia militiaman gunman terrorist jihadist jihadi separatist paramilitary mujahideen mujahidin
    brigade battalion regiment division squad commando marine navy airforce warplane gang bandit attacker
    assailant combatant mercenary partisan sniper patrol unit platoon regime serviceman bomber extremist
    islamist rebellion insurgency junta coalition peacekeeper officer guard gendarme ranger warlord legion
    column convoy tank artillery drone jet invader occupier peshmerga subversive cartel faction armor gunmen
    taliban isis isil hamas hezbollah
people-words: man woman child boy girl people person civilian resident villager citizen student worker
    journalist reporter activist protester demonstrator politician leader minister president official lawyer
    judge priest bishop teacher doctor nurse aid-worker tourist pilgrim refugee migrant victim prisoner
    hostage captive detainee inmate family relative member passenger driver farmer peasant trader
    businessman engineer diplomat ambassador governor mayor candidate lawmaker mp dissident opponent critic
    suspect youth baby infant mother father son daughter brother sister wife husband friend supporter
    follower crowd group party he she him her them they us we me i you who whom himself themselves herself
    everyone anyone someone somebody nobody dozen hundred thousand score others other figure commander
    general colonel chief cleric imam monk nun rabbi elder tribesman minority muslim christian jew hindu
    national foreigner staff employee unionist blogger editor writer professor academic scientist singer
    actor athlete player neighbour neighbor policeman policewoman officer soldier number body bystander
    pedestrian shopkeeper vendor fisherman miner shepherd herder one two three four five six seven eight
    nine ten eleven twelve both all another
built-words: house home building village town city market school hospital church mosque temple bridge road
    pipeline railway train bus car truck vehicle boat ship tanker plant factory refinery depot warehouse
    airport base barracks post checkpoint outpost camp shop store hotel office station tower mast grid line
    dam crop farm property infrastructure facility embassy consulate headquarters compound convoy ambulance
    aircraft plane helicopter tank monument statue shrine clinic apartment block neighbourhood neighborhood
    district square target position convoys port installation equipment bunker trench stronghold hideout
    tunnel area centre center residence villa dormitory theatre theater stadium supermarket mall university
    college library prison jail court parliament palace ministry bank police-station motorcycle jeep van
    minibus lorry car-park structure capital settlement dwelling livestock field harvest tent shelter
    substation cafe restaurant nightclub bar cinema kindergarten wall fence gate airfield airbase silo
armed: @armed-words *name
fighters: soldier troop militant rebel fighter guerrilla guerilla insurgent combatant paramilitary
    serviceman jihadist jihadi gunman commando marine airman pilot crew sailor mercenary militiaman
    peacekeeper hostage
person [person]: @people-words @armed-words *name
body [organization]: government company firm bank group party organisation organization ministry agency
    union regime state country nation administration court parliament council committee authority army
    police team association ngo opposition church university commission foundation media newspaper outlet
    channel bloc *name
built: @built-words
place [place]: city town village province district area region territory country border capital island base
    position checkpoint airport bridge stronghold outpost hill neighbourhood neighborhood suburb quarter
    street road highway enclave zone compound building post centre center square port crossing coast land
    strip valley mountain *name
aim [person place organization]: @built-words @people-words @armed-words *name
concrete [person place organization object animal plant]: @built-words @people-words @armed-words *name
abstract [abstract]: record character credibility reputation plan policy idea speech decision poverty
    inflation problem proposal bill law legislation reform system approach argument theory view position
    values freedom democracy press science question issue image integrity legacy rule ruling verdict report
    budget critic criticism agenda corruption claim remark comment stance handling motive truth faith
    culture institution constitution independence judiciary principle right rights ban tax fee cost price
    crime injustice inequality discrimination racism hunger climate obesity addiction drug drugs trafficking
    terrorism extremism impunity misinformation disinformation hate deal
illness: cancer covid coronavirus virus flu influenza illness disease pneumonia stroke malaria cholera ebola
    aids hiv tuberculosis leukaemia leukemia overdose infection sepsis diabetes heart-attack cause causes
    complication age dementia alzheimer tumour tumor measles typhoid outbreak epidemic pandemic depression
    addiction exposure starvation malnutrition hypothermia suffocation smoke heat heatstroke heart parkinson
    asthma symptom pain attack+heart
accident: accident crash collision earthquake quake flood flooding storm hurricane cyclone typhoon tornado
    avalanche landslide mudslide tsunami collapse derailment capsizing drowning wildfire blaze eruption
    stampede crush disaster lightning shipwreck fall rockfall cold heatwave rain monsoon birth childbirth
    pileup surgery sleep plane-crash wreck mishap helicopter-crash sinking
talks: talk negotiation meeting discussion dialogue summit conference consultation session
    briefing phone-call call round debate contact mediation
visit: visit trip tour stop
relations: relation tie contact cooperation link diplomacy partnership exchange trade
agreement: agreement deal treaty accord pact memorandum protocol contract convention truce settlement
    communique mou declaration charter cease-fire ceasefire peace letter document understanding roadmap
    covenant alliance statement compromise consensus armistice
aid: aid assistance help relief lorry truckload consignment flour grain ration parcel bread medicines food supply medicine money fund funding loan grant donation equipment
    support credit vehicle shelter blanket water wheat rice vaccine dose ventilator mask million billion
    dollar euro pound yen weapon arm missile tank aircraft ammunition training
    ton tonne subsidy bailout package compensation reparation tent clothing fuel drug ambulance medic
    team doctor helicopter drone munition cash contribution supplies
    shipment
arms: arm weapon gun rifle weaponry ammunition arsenal
troops: troop soldier force army military personnel battalion brigade unit tank convoy contingent division
    corps marine regiment guard reservist patrol guerrilla fighter militia militiaman commando paratrooper
    reinforcement garrison navy squad artillery armour armor mercenary peacekeeper policeman police
weaponry: missile tank artillery warship ship aircraft warplane jet fighter-jet bomber helicopter submarine
    battery carrier destroyer frigate drone rocket radar vessel fleet warhead weapon launcher armour
    armor plane bombers
police: police policeman officer riot-police gendarme gendarmerie constable security squad
prisoner [person]: prisoner hostage captive detainee inmate activist dissident suspect journalist opponent
    him her them man woman soldier people person protester demonstrator leader girl boy student politician
    crew sailor pilot worker member child civilian citizen national fighter he she they opposition blogger
    lawyer body remains ship vessel tanker *name
captive: hostage captive girl victim abductee civilian worker sailor crew student child pupil kidnap
demand: demand request call proposal offer appeal claim allegation accusation charge plan bid motion
    petition resolution bill deal suggestion ultimatum invitation result idea possibility notion report
    criticism application amendment draft condition compromise talk negotiation truce ceasefire mediation
    responsibility involvement ruling asylum term concession
crime: crime abuse violation attack killing murder fraud corruption massacre atrocity genocide incident
    shooting bombing allegation death assault rape torture misconduct theft irregularity claim explosion
    blast case cause involvement origin matter complaint sabotage conduct wrongdoing disappearance
probe: investigation inquiry enquiry probe audit inquest impeachment proceeding commission
lawsuit: lawsuit suit complaint charge case indictment action claim proceeding grievance
sanctions: sanction embargo tariff duty boycott penalty restriction ban freeze measure fine quota curb
    asset-freeze
limits: restriction ban limit blockade siege closure lockdown curb measure censorship quarantine travel-ban
    cordon control checkpoint law rule dress-code moratorium
emergency: emergency siege martial-law
protest: protest demonstration rally march sit-in vigil strike sit walkout riot boycott hunger-strike picket
    unrest demonstrations uprising parade procession gathering bandh hartal dharna shutdown
strike: strike walkout stoppage hunger-strike
street: street
violence: attack assault offensive strike raid bombing airstrike bombardment shelling war invasion operation
    ambush massacre shooting incursion barrage coup counteroffensive counterattack campaign killing violence
    clash fighting kidnapping
withdrawal: withdrawal pullout pull-out drawdown retreat release ceasefire cease-fire truce fire amnesty
    pardon resignation pullback disengagement end easing lifting relaxation suspension demobilisation
    demobilization disarmament cessation halt concession handover reopening intention departure
office: post position office job presidency premiership leadership minister president chairman chief role
    throne premier government cabinet parliament seat director commissioner governor secretary mayor chair
    leader head
utility: power electricity water internet gas supply supplies service telephone phone network connection
    fuel food communication medicine heating lifeline
press: newspaper website channel broadcaster site media magazine radio station tv television press outlet
    publication book film twitter facebook youtube telegram whatsapp broadcast programme paper journalist
    content account platform satellite internet song play novel
politics: party rally protest gathering assembly demonstration movement opposition activity group
    organisation organization ngo union travel entry export import use flight visitor candidate election
    minority religion niqab abortion activist protestor march traffic tourist vehicle
way: road highway street bridge traffic entrance border railway crossing route way gate port junction
    square rail airport pipeline track
symbol: flag effigy portrait picture poster photograph photo statue quran koran bible copy banner monument
    tire tyre cross
goods: property house home asset land weapon arm drug cocaine heroin ship vessel tanker boat cargo document
    computer cash money account passport equipment material explosive shipment farm goods car vehicle phone
    estate company cache ammunition tonne ton kilogram evidence contraband archive archives bank-account
    building container
property: property shop store house home office market supermarket car bank warehouse business village
    vehicle museum depot aid cattle food
power: power control office government throne presidency reins
ruler: president government leader regime minister premier prime-minister dictator king ruler administration
    junta emperor monarch sultan shah parliament assad gaddafi mursi morsi he him she her *name
sport: goal match league coach striker innings tournament season midfielder referee cup penalty championship
    playoff quarterback wicket batsman football soccer basketball baseball cricket rugby tennis hockey golf
    olympics olympic semifinal semi-final quarterfinal fixture goalkeeper defender scorer stadium-goal
    touchdown premiership bowler fielder grand-prix racket set-point tie-break halftime half-time equaliser
    premier-league bundesliga championships medal medalist nba nfl nhl mlb fifa uefa title boxer
time [time]: day week month year hour minute night morning evening weekend decade century time future moment
law: law decree resolution bill reform curfew rule constitution measure order act legislation budget
change: resignation dismissal reform election change removal ouster law sanction investigation inquiry probe
    action measure referendum vote independence end halt demand ban policy boycott
debt: debt loan arrears liability
diplomat: ambassador diplomat envoy attache consul embassy staff charge representative
outsider: inspector observer monitor peacekeeper convoy aid refugee worker mission journalist investigator
    team expert visitor truck delegation aid-worker relief un media citizen migrant them *name
exercise: exercise drill manoeuvre maneuver wargame war-game game manoeuvres
alert: alert readiness standby guard
information: information intelligence evidence data technology experience expertise file
recognised: government state independence republic council country sovereignty leader authority victory
regret: regret remorse apology sorrow
market: price share stock bond currency market dollar oil sale profit index rate fund euro economy company
weapon: bomb gun rifle mortar rocket missile grenade shell artillery bullet drone tank mine explosive knife
    machete weapon pistol device shot round gunfire blast explosion projectile shrapnel fire airstrike
    strike shelling torpedo warhead munition firearm car-bomb ied warplane aircraft jet helicopter
hostile: attack kill strike retaliate respond punish avenge bomb destroy fight crush expel arrest sue ban
    suspend cut withdraw boycott impose invade use wipe target hit resign quit leave block close sanction
    prosecute crack eliminate deploy shoot shell hunt take seize occupy blockade halt stop freeze sever
    break recall act defend detain jail annihilate burn raze kidnap execute behead deport dismiss sack
    revoke intervene escalate continue pursue confront resist make march launch disrupt overthrow topple
    oust pay tear walk dissolve veto shut revenge
about-work: union worker wage pay salary employer walkout nurse teacher doctor labour labor industrial employee
    unionist picket trade-union workforce bargaining stoppage strikers
about-war: army rebel militant insurgent troops soldier war guerrilla guerilla shelling airstrike ceasefire
    militia offensive jihadist jihadi bomb bombing terrorist hostage civilian frontline artillery rocket missile
    insurgency gunman fighter shell raid invasion paramilitary separatist battle explosion blast siege military
    combat gunfire truce
about-need: humanitarian refugee disaster earthquake famine displaced victim relief donor drought evacuation
    survivor starvation cyclone hurricane tsunami un unhcr unicef rebel troops ceasefire war aid wounded airlift
    conflict militant
about-peace: ceasefire truce peace diplomat diplomatic sanctions negotiator summit ambassador treaty rebel
    bilateral hostage envoy guerrilla mediator accord talks negotiation
about-state: minister president government summit parliament leader foreign talks ambassador diplomat
    ceasefire premier chancellor treaty embassy delegation sanctions diplomatic troops rebels
officials: leader minister president official delegation diplomat envoy ambassador secretary premier chancellor
    king queen pope negotiator representative government rebel side commander general governor party he she
    they chief prince counterpart chairman commissioner lawmaker senator *name
ammunition: rocket missile shell bullet shot mortar grenade round torpedo gas gun weapon cannon rifle
    artillery drone salvo teargas rubber-bullet volley flare barrage projectile bomb ammunition pellet
"""


def _kinds(written: str) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for line in re.sub(r"\n +", " ", written).split("\n"):
        if line:
            head, _, words = line.partition(":")
            name, _, entities = head.rstrip("]").partition(" [")
            listed = [found[word[1:]].words if word[0] == "@" else {word} for word in words.split()]
            found[name] = Kind(frozenset().union(*listed), frozenset(entities.split()))
    return found


KINDS: dict[str, Kind] = _kinds(_WRITTEN)
"""The kinds by their names."""
