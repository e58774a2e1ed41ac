"""Words of COERCE and SANCTION: power used short of violence, and relations cut or reduced (manual, sections of both)."""

COERCE = """
COERCE/arrest .93
v arrest detain jail imprison incarcerate intern:person apprehend nab:person|suspect round~up:person|suspect handcuff lock~up:person
v take>into=custody remand place>under=arrest put>under=arrest put>behind=bars put>in=jail|prison haul~in:person rearrest re-arrest
v hold:person>in=custody|cell|jail|prison|detention|guantanamo hold>without=trial|charge keep>in=detention|custody|prison capture:suspect|fugitive|drug+lord
v seize:person|suspect|activist<police bust:person|ring|gang collar:suspect bundle>into=van|car pick~up:suspect|activist hold:person|suspect<police|authority
v send>to=prison|jail throw>in|into=jail|prison interrogate question:person|suspect<police|authority|officer catch:suspect|fugitive
n arrest detention imprisonment incarceration internment roundup round-up apprehension jailing rearrest remand custody captivity
n arrest+house interrogation detention+administrative sweep+police arrest+mass swoop custody+police
COERCE/deport .92
v deport repatriate~forcibly extradite expel:migrant|refugee|immigrant|foreigner|seeker|citizen exile:person banish:person evict:person|family|resident|tenant|settler|squatter
v transfer~forcibly relocate~forcibly send~back:migrant|refugee|asylum-seeker push~back:migrant|refugee|boat|asylum-seeker
n deportation eviction exile:person banishment expulsion:migrant|refugee|person|immigrant|worker relocation+forced transfer+forced transfer+forcible displacement+forced pushback:migrant|refugee|boat
COERCE/seize .9
# Searches, confiscation, and territory or property taken (CAMEO 192 becomes COERCE/seize).
v confiscate impound requisition expropriate nationalise nationalize commandeer annex occupy:place|built|office|body frisk ransack<police
v seize:goods|property|built|place|power|control|ship|vessel|tanker|weapon|drug|asset capture:place|built|ship|vessel|weapon|equipment|ground take:place<armed take:control
v take~over:place|built|city|power|company|government|body|control|country|most|government|office|state|all|half|rest take~over<armed retake reconquer conquer reoccupy recapture liberate:place usurp
v search:home|house|built|office|car|premises|vehicle|person<police raid:home|house|office|built|premises|headquarters<police|authority|agent|officer|official raid:!armed
v overrun:place|built|base seize gain:control wrest:control assume:control win:control establish:control consolidate:control tighten:grip
v recover:weapon|arm|cache|explosive|ammunition secure:place|built<armed
v fall>to|into=armed|hand|control fall<place>to=armed swoop>on
n seizure confiscation annexation occupation:!office expropriation nationalisation nationalization recapture conquest liberation:place frisking search:house|home|premises|office|property
n capture:place|built|city|town takeover:place|built|power|body|company|city takeover coup putsch coup+military raid+police raid+house raid:home|office raid+dawn search+house search+body land+grab
n search+police fall:place|city|capital occupation+military usurpation foreclosure
v oust topple overthrow depose dethrone unseat:ruler remove>from=power|office:ruler force~out:ruler|person drive>from=power bring~down:government|regime|cabinet
n ouster overthrow toppling deposition coup d'etat etat
COERCE/restrict .9
v blockade besiege encircle cordon~off seal~off:place|built|way|border|exit outlaw ban:politics|party|body|person|group|activity|law bar:person|body|party|group|candidate|activist>from
v restrict:travel|movement|access|freedom|right|entry|politics curtail:freedom|right|movement|activity dissolve:parliament|party|body|assembly|legislature|organisation
v prohibit:politics|party|activity|entry|body|gathering|person forbid:person|politics|party|entry|gathering suppress:dissent|protest|opposition|freedom|rebellion|uprising|demonstration|revolt repress
v impose:limits|ban|blockade|siege|lockdown|quarantine place:restriction close:border|crossing|airspace|newspaper|party close:way|university|school|office|port<armed|police|authority|government|army|regime|protester shut:border|crossing|airport shut:way|port<armed|police|authority|government|army|protester
v block:access|convoy|passage|entry|aid|way<armed|police|soldier|authority hem~in surround:place|built|person|town|city|village<armed|police wall~off lock~down confine:person|resident quarantine isolate:town|city|place
v suspend:constitution|parliament|party|right|election|activity|licence|license|rally|freedom annul:election|vote|result disqualify:candidate|party|lawmaker disenfranchise
v persecute oppress subjugate intimidate harass:person|activist|journalist|voter coerce bully:person blackmail extort:person enslave terrorise terrorize marginalise discriminate>against silence:critic|dissent|opposition|voice
v clamp~down crack~down stifle:dissent|opposition|criticism|debate muzzle quell:protest|unrest|uprising|riot|rebellion put~down:revolt|rebellion|uprising|mutiny|protest force:person^ compel:person^ conscript press-gang
v spy>on wiretap surveil eavesdrop tap:phone force~recruit revoke:licence|license|citizenship|passport|permit|visa strip>of=citizenship|nationality|passport
n blockade encirclement cordon siege:place|city|town|built ban>on=politics|party|rally|protest|travel|flight|entry crackdown clampdown repression persecution oppression suppression:dissent|protest|opposition intimidation harassment coercion extortion subjugation
n ban+travel ban+entry ban+flight restriction:movement|travel|freedom restriction>on%about-state lockdown closure:border|crossing|airspace|newspaper|university|way dissolution:parliament|party|body|assembly purge witch-hunt pogrom discrimination
n prohibition ban>on isolation+forced enslavement apartheid conscription blackmail disqualification:candidate|party surveillance wiretapping ban:party|body ban+party|party+ban siege+state state+siege
n crack+down clamp+down ban%about-state
v enforce:sanctions|ban|curfew|blockade|restriction extend:curfew|ban|lockdown|restriction
COERCE/censor .92
v censor ban:press|newspaper|book|film|website|song block:press|website|site|account|app suspend:newspaper|publication|broadcast|channel|licence+broadcasting|account|website close:newspaper|channel|station|outlet|radio shut~down:press|newspaper|channel|station|website
v gag:press|journalist jam:signal|broadcast|radio redact take>off=air pull>off=air restrict:press|twitter
n censorship ban:newspaper|book|film|website ban>on=press|newspaper|book|film closure:newspaper|channel|station|radio gagging jamming blackout+news blackout+media gag+order suspension:newspaper|channel|publication
COERCE/curfew .95
v impose:curfew declare:curfew order:curfew extend:curfew announce:curfew slap:curfew enforce:curfew clamp:curfew reimpose:curfew
n curfew
COERCE/martial-law .95
v declare:emergency|law+martial|siege+state impose:emergency|law+martial|rule+military|siege proclaim:emergency|law+martial extend:emergency decree:emergency|law+martial invoke:emergency+act|power+emergency
v declare:state+emergency declare:state declare:martial impose:martial
n law+martial state:emergency state>of=emergency|siege emergency+state rule+emergency
COERCE/withhold .9
v cut~off:utility|aid|way|town|city cut:power|electricity|internet|water|supplies|gas shut~off:utility|internet|water|gas|power withhold shut~down:internet|network|service turn~off:gas|water|power
v deny:food|water|medicine|aid|care|treatment block:internet|aid|food|supply starve:population|city|resident switch~off:internet|network disconnect:power|water|line|internet interrupt:supply|power
v halt:gas|delivery+gas|supplies ration deprive>of=food|water|power|electricity|medicine|right
n shutdown+internet blackout+internet cutoff:gas|water|power deprivation cut-off shutdown:internet outage+deliberate withholding blackout+communications blackout+communication
COERCE/misinformation .88
v disinform spread:disinformation|misinformation|propaganda|lie|rumour|rumor|falsehood|fake+news fabricate falsify rig:election|vote|ballot|poll forge:document stuff:ballot doctor:video|photo|image deceive mislead:public manipulate:vote|election|opinion|result|public frame:person
v interfere>in=election meddle>in=election buy:vote steal:election|vote tamper>with
n disinformation misinformation fabrication falsification rigging campaign+disinformation campaign+misinformation manipulation:election|vote|public interference+election meddling+election fraud+electoral fraud+election vote-rigging hoax
n forgery cover-up deepfake
COERCE/cyber .93
v hack deface:website break>into=computer|network|server|database|account|website hack~into breach:network|system|server|database|account cyberattack infiltrate:network|system phish ddos knock~offline compromise:network|system|account|server steal:data|password
n hacking cyberattack cyber-attack breach+data attack+cyber attack+ransomware attack+hacker attack+hacking attack+denial-of-service attack+ddos attack+phishing attack+malware cyberespionage ransomware espionage+cyber cybercrime intrusion+network phishing
n attack+computer breach+security hack operation+cyber
v attack:website|system|network|server|computer attack<hacker
n attack+cyber attack+cyber-attack warfare+cyber
COERCE/seize .6
v capture
COERCE/seize .5
v control:place<armed
COERCE .8
v prosecute coerce infiltrate:body|country|armed tax~heavily shadow:ship|vessel violate:airspace|border|sovereignty|waters|sanctions breach:airspace|sanctions
n infiltration violation:airspace|border|waters|sovereignty violation+airspace breach:airspace infringement:sovereignty|airspace
v dominate:place<armed
none .9
v take~over<abstract|accident|water|panic|chaos arrest:decline|slide|fall|attention|development|spread|deterioration|trend detain>by=business seize:opportunity|chance|moment|initiative|day|on|upon|up seize~up seize~on seize~upon capture:vote|seat|majority
v occupy:seat|place+first|time|mind|space|house+white ban:smoking|plastic|car|chemical|phone|bag|vaping|ad|sugar|ivory raid:fridge|market|fund search>for search:internet|database|soul search:web
v take~over:role|reins|job|post|chairmanship|captaincy take~over~as take~over~from take:control>of=ball|life isolate:patient|virus|gene|case isolate>from=family quarantine restrict:use|growth|flow|diet|intake
v block:shot|user|view|merger|number|sun close:deal|gap|eye|door|account|chapter|season|case|down~10 close~down:stock close~higher close~lower shut:door|eye shut~down:plant|production|computer|government control:ball|price|spread|virus|inflation|anger|emotion|pollution
v purge:toxin|data force:error|hand|extra suspend:player|disbelief|trading question:wisdom|abstract|whether|need fall>to|into=low|level|ground|river|sea|piece|recession|category|place+second|floor|knee|earth|death fall>to=illness
v hack:life extradite>to spy:bird catch:fire|cold|eye|fish|ball|attention|bus catch~up control jam:road|street fabricate:part|chip|component conquer:fear|mountain|peak|summit|everest
v expel:air|gas confine>to=bed|wheelchair ban>for=match|doping bar:!person
n arrest+cardiac seizure+epileptic seizure+brain capture+carbon occupation+parent takeover+hostile takeover:firm takeover+corporate takeover+bid fall:price|man|share|communism|wall|empire|number|temperature|rate fall+rain search:answer|truth|meaning|survivor|life search>for search+job search+internet
n closure+school restriction+age isolation+self isolation+social restriction:diet|water surveillance+health custody+child custody:child coup+diplomatic coup+public suppression+voter detention+school ban+plastic ban+smoking closure+sense hack+life ban+transfer ban+doping liberation+women liberation+movement+national
n crackdown>on=tax|plastic|smoking|price blockade+naval exile+self hacking+growth emergency+health violation+traffic violation+parking
"""

SANCTION = """
SANCTION/convict .92
v convict sentence fine:person|body|company|firm|bank find:guilty find~guilty condemn>to=death|prison|imprisonment|jail|year rule:unconstitutional|illegal penalise penalize strip>of=title|medal|immunity|post|rank
v declare:unconstitutional|illegal order:pay hand~down:sentence|verdict|conviction|term imprison>for=year jail>for=year|month|life court-martial plead~guilty plead:guilty
v slap>with=fine|penalty award:damages overturn:law|acquittal strike~down:law|ban
n conviction sentencing verdict+guilty sentence+prison sentence+death sentence+jail sentence:year|life|death sentence+life penalty+death judgment+court fine+euro fine:million|billion|dollar|euro term+prison court-martial sentence+suspended sentence:prison
SANCTION/expel .92
v expel:diplomat|ambassador|member|body|journalist|party|official|worker|spy|staff|inspector|envoy|observer kick~out:diplomat|party|member|person|staff oust>from=party|group|body|union throw~out:diplomat|member|person dismiss:minister|official|person|commander|chief|general|judge|government|cabinet
v sack:minister|official|person|commander|chief|general|government|cabinet|judge|teacher|worker fire:minister|official|commander|chief|general|judge|prosecutor|diplomat|ambassador suspend:member|body|state|country>from blacklist excommunicate impeach declare:persona recall~non~grata
v fire:person fire:person>at|in|from|over|for expel drive>from=home|village|land displace:person|family|resident|civilian|thousand|million|population uproot:family|person|village|thousand strip>of=membership force>from=home drive~out:person|civilian|resident|villager flee<family|refugee|people|civilian|villager|resident|civilian|thousand|hundred>to|from|into|violence
v flee:violence|fighting|home|war|conflict|persecution|country|village|house|bombardment|city|area|town lay~off:worker|employee|staff
n expulsion dismissal:minister|official|person|commander|government sacking firing:minister|official displacement exodus impeachment suspension:member|membership|body blacklisting cleansing+ethnic purge:official ouster:member displacement+mass
n firing+officials flight:refugee|civilian|person
SANCTION/expel .45
v flee
SANCTION/withdraw .9
v withdraw:ambassador|envoy|observer|diplomat|staff|mission|peacekeeper|aid|monitor|worker|consul|funding|delegation|representative recall:ambassador|envoy|diplomat|consul|attache pull~out:staff|diplomat|observer|peacekeeper|monitor|investment withdraw>from=treaty|agreement|organisation|organization|talk|accord|pact|deal|union|council|negotiation|government|coalition|alliance|race
v pull~out>of=treaty|agreement|accord|pact|deal|union|talk|council|organisation|coalition|alliance|negotiation quit:treaty|organisation|coalition|alliance|union|talk|body|bloc|party|agreement|government walk~out>of=talk|meeting|negotiation|session|conference leave:coalition|alliance|bloc|union|treaty|pact secede break~away<place|body|region|party|republic|faction|group
v evacuate:staff|embassy|diplomat close:embassy|consulate|mission|office+liaison pull~out>from=talk|deal walk~out<officials defect exit:treaty|deal|agreement|pact disengage>from=talk
n withdrawal:ambassador|envoy|observer|diplomat|staff|mission|peacekeeper|aid|worker withdrawal>from=treaty|agreement|organisation|organization|talk|accord|pact|deal|union|council recall:ambassador|envoy walkout:talk secession defection walkout>from=talk pullout>from=talk|treaty|deal
SANCTION/discontinue .9
v sanction:body|person|company|official|country|*name embargo sever:relations|diplomatic break~off:relations|talks|engagement|contact break:relations|tie|diplomatic cut:relations|diplomatic|aid|funding|assistance|contact cut~off:relations|tie|aid|funding|assistance|trade|diplomatic|contact
v impose:sanctions slap:sanctions levy:sanctions tighten:sanctions extend:sanctions renew:sanctions reimpose:sanctions expand:sanctions place:sanctions announce:sanction|embargo adopt:sanction|embargo toughen:sanctions
v suspend:aid|assistance|talks|relations|agreement|cooperation|trade|funding|mediation|programme|program|participation|flight|delivery|membership|treaty|visa|sale|shipment|operation+aid|deal freeze:asset|account|aid|funds|relations|assistance|talks|trade|funding|tie halt:aid|talks|trade|shipment|delivery|funding|cooperation|assistance|import|export|sale
v end:mediation|cooperation|aid|relations|talks|agreement|funding|support|programme|mission|dialogue stop:aid|funding|cooperation|trade|export|import|sale|assistance|shipment|buying reduce:aid|assistance|staff|tie|export|presence downgrade:relations|tie|diplomatic scale~back:cooperation|aid|tie|relations|operation discontinue:aid|funding|programme|cooperation
v scrap:treaty|agreement|deal|accord|pact abandon:treaty|agreement|accord|pact|talk terminate:agreement|contract|treaty|pact|cooperation|relations|aid|programme abrogate renege rescind:invitation|agreement|aid revoke:agreement|status+trade|accord ban:import|export|sale|flight|airline|product|visa divest boycott:product|goods|import|trade
v isolate:country|regime|state|government deny:loan|credit strip>of=status cut:tie shun:country|regime ostracise ostracize delist tear~up:treaty|agreement|deal|accord block:account|asset|import|export|loan withhold:funding|recognition|payment|loan|contribution
v impose:tariff|duty raise:tariff issue:warning+travel expire<treaty|agreement collapse<talk|talks|deal|truce|ceasefire|cease-fire|negotiation break~down<talk|talks|negotiation stall<talk|talks|negotiation
n sanction embargo suspension:aid|assistance|talks|relations|agreement|cooperation|trade|funding|flight|operation freeze:asset|aid|funds|relations|funding freeze+asset severing:relations|tie rupture:relations|tie cut:aid tariff|tariffs
n sanctions+economic ban:import|export ban+import ban+export ban+visa embargo+arms embargo+trade embargo+oil termination:agreement|treaty|contract|aid break:relations|tie breakdown:talk|talks|negotiation collapse:talk|talks|negotiation|ceasefire|truce isolation+diplomatic isolation+international divestment
n breakoff abrogation:treaty cessation:aid warning+travel halt:aid|funding|delivery curtailment:aid|relations sanctioning blockade+economic
v order:sanctions roll~out:sanctions
none .9
v plead~not find~not suspend>from=ceiling|rope end:season|day|year|career|life|speech|sentence|meeting~with freeze<water|lake|pipe freeze>to=death cut:cost|tax|rate|price|job|ribbon|emission|hair|budget|corner|cake|wage|output|forecast|finger stop:car|bus|bleeding|train
v halt:trading|game|play|spread|match break~down:car|door|barrier break:news|record|law|leg|silence|promise|ice|arm|window|fast break~down<car|truck|bus|vehicle fine sanction:use|killing flee:scene|stage withdraw:money|cash|remark|candidacy|statement|application
v recall:time|day|memory|seeing|car|vehicle|product|how|experience|event|childhood|conversation leave:home|hospital|court|house|room|job dismiss:idea|complaint|notion|speculation
v expire<patient|visa|contract|term terminate:pregnancy close:! abandon:car|ship|house|plan|baby sever:artery|limb|finger|head walk~out>of=room|house|court
n conviction+strong sentence+complex sentence+opening fine+parking recall+product recall:product|car|memory|vehicle tariff+energy tariff:electricity flight:! flight+commercial freeze+deep freeze+hiring freeze+wage firing+line
v collapse<building|bridge|roof|market|wall
"""

TABLES = (COERCE, SANCTION)
