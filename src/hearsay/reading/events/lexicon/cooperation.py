"""Words of AGREE, CONSULT, SUPPORT, COOPERATE and AID (PLOVER manual, sections of each).

The type is that of the deed; that planned consultation, support, cooperation and aid count as AGREE is a
reduction for exports, made from an event's certainty.
"""

AGREE = """
AGREE .92
v agree^ agree:plan|terms|truce|ceasefire|measure agree>to agree>on pledge^ pledge:aid|support|cooperation|commitment|loyalty|allegiance|million|billion|dollar|euro|help|fund|troops promise^ promise:aid|support|help|change|cooperation|election|reform|investigation|action commit>to commit:himself|itself|themselves|troops|fund|million|billion undertake^ vow^ offer^inf offer:aid|help|assistance|support|talks|asylum|mediation|amnesty|truce|ceasefire|dialogue|refuge|concession|reward|refuge|protection|cooperation consent>to consent^
v negotiate:agreement|truce|ceasefire|release|end|settlement|deal broker:agreement|ceasefire|truce|deal|peace arrive>at=compromise come>to=terms|compromise|understanding settle:dispute|case|lawsuit|difference reconcile>with make:peace bury:hatchet shake:hand accept:demand|proposal|offer|plan|invitation|mediation|truce|ceasefire|terms|deal|condition|ceasefire
v volunteer^ express:willingness|readiness|intention+cooperate|commitment signal:willingness|readiness reaffirm:commitment|support|pledge|alliance reiterate:commitment|pledge|readiness|support renew:commitment|pledge|offer vow:support|cooperation|help accede>to assent>to give:assurance|word|pledge|consent|guarantee assure:person|body intend^ plan^cooperate guarantee:safety|right|security|protection|passage give:go-ahead compromise
v resolve:dispute|difference|conflict|crisis|impasse|row sign~on give:green+light|light+green join:agreement|coalition|ceasefire invite:leader|president|minister|delegation|person|party|observer
a ready^ willing^ prepared^ committed>to committed^ ready>to
n agreement accord pact treaty pledge offer:aid|help|talks|assistance|mediation|asylum|support|amnesty|truce|dialogue rapprochement reconciliation consensus assurance willingness^ readiness^ offer^ pledge^ promise^ commitment^ agreement^ settlement:dispute|conflict|crisis|case|row settlement+peace deal+peace breakthrough detente accord+peace treaty+peace memorandum mou armistice
AGREE .6
n deal%about-peace promise%about-peace commitment%about-peace compromise%about-peace treaty pact
AGREE .45
n settlement understanding deal promise commitment offer compromise
v accept
AGREE .6
v agree promise pledge concur
v offer>to=talks
n consent assurance
n agreement+peace
none .9
v agree^buy|acquire|sell|merge|play|star|marry|host|appear agree<company|firm|club|bank^ come>to=terms>with agree>with agree~that agree<researcher|scientist|expert|study|dictionary|doctor accept:payment|award|fact|card|prize|reality|student|paper|cash|credit offer:ticket|service|product|course|discount|advice|view|opportunity|chance|range|choice|insight|explanation|price|clue|hope|course|class|way|glimpse|tour|meal|benefit|option settle>in|into|for|down settle~down resolve:image|problem conclude~that conclude^ commit:crime|suicide|murder|offence|offense|error|mistake|sin|atrocity|abuse|fraud|robbery commit:!troops|fund promise<weather strike~down negotiate:road|turn|corner|price|salary
v reach:age|peak|level|end|top|final|goal|target|conclusion|verdict plan^ intend^ assure~that volunteer>as|for|at undertake:study|research|work|review invite:! invite:comment|criticism|question|friend reconcile:account
a ready:! committed:!
n deal+great deal+good deal+big deal+real deal+record deal+transfer deal+business deal+book deal+raw deal+done deal+plea deal+new offer+special offer+job offer+takeover offer+cash offer+public understanding:language|world|problem|text|universe commitment+time agreement+license agreement+user agreement+subject agreement+inter agreement+verb settlement+israeli settlement+jewish settlement+human settlement+illegal settlement+informal invitation+open promise+empty promise+great compromise+safety pact+suicide offer:product breakthrough+scientific breakthrough+technological breakthrough+medical offer+latest
"""

CONSULT = """
CONSULT .92
v meet:person|body|delegation|envoy|leader|*name%about-state meet:officials meet:person|body<officials meet>with%about-state meet>with=officials meet>with<officials meet<leader|minister|president|official|delegation|envoy|diplomat|negotiator|council|representative|ambassador|secretary meet~face hold:talks conduct:talks begin:talks open:talks|dialogue start:talks resume:talks launch:talks|dialogue continue:talks|dialogue enter:talks|negotiation engage>in=talks|dialogue restart:talks convene:meeting|summit|conference|session host:talks|summit|leader|conference|delegation attend:talks|summit<officials chair:talks|summit|meeting join:talks
v confer<officials confer>with consult:person|body consult>with negotiate negotiate>with mediate parley huddle discuss:issue|relation|situation|cooperation|way|crisis|plan|peace|security|conflict|deal|tie|development|matter|possibility|step|proposal|agreement|trade|ceasefire|topic|war|threat|question<leader|minister|president|official|side|secretary|country|ambassador|envoy|two|government|council|delegation sit~down>with speak>with=president|leader|minister|counterpart|chancellor|king|secretary|premier|*name talk>with|to=president|leader|minister|counterpart|rebel|chancellor|official|taliban debate:resolution|issue|law
v exchange:view brief:president|minister|council|lawmaker|leader|senate|congress|parliament hold~round take:part>in=talks|negotiation|meeting|summit|conference participate>in=talks|meeting|summit|conference|negotiation attend>as sit>at=table bargain arbitrate intercede reopen:talks|dialogue
n meeting%about-state meeting:officials meeting>with|between|of=officials|*name talk>with|between talks negotiation consultation mediation dialogue parley conference:!press|news discussion>between|with|among|on=leader|minister|side|country|party|government|official|counterpart encounter:leader tete-a-tete audience>with=pope|king|queen|president conference+peace talks+peace bargaining session+special session+emergency debate:council good+offices shuttle+diplomacy diplomacy+shuttle negotiating arbitration roundtable meeting>with|between|of
n visit+state trip+diplomatic
n dialogue
v discuss>with=person|body discuss:place
CONSULT/visit .92
v visit:person|body|place|*name<leader|minister|president|official|delegation|envoy|diplomat|pope|king|queen|secretary|ambassador|chancellor|chief|he|she|*name|commissioner pay:visit make:visit>to arrive>in|at=place|*name<minister|president|leader|delegation|envoy|official|secretary|diplomat|ambassador|pope|king travel>to=place|*name<minister|president|leader|delegation|envoy|official|secretary|diplomat|chancellor|pope|king fly>to|into=place|*name<minister|president|leader|delegation|envoy|official|secretary|chancellor welcome:person|leader|president|minister|delegation|envoy|counterpart|guest receive:minister|president|leader|delegation|envoy|ambassador|counterpart|official|secretary greet:president|minister|leader|counterpart host:president|minister|leader|delegation|dinner|visit tour:camp|area|site|country|region|factory|facility<minister|president|leader|official|delegation|king|pope|secretary
v head>to|for=place|*name<minister|president|leader|delegation|envoy|official|secretary call>on=president|minister|king|leader|chairman|governor undertake:visit|tour begin:visit|tour|trip start:visit|tour|trip conclude:visit|tour|trip end:visit|trip complete:visit make:trip|tour|stop go>to=summit|meeting|talks
n visit+official visit+state visit:president|minister|leader|delegation|official|envoy|secretary|pope visit>to|by|from=place|*name|president|minister|leader|delegation|official|country|body tour:minister|president trip>to=place|*name
v lead:delegation lead:mission+diplomatic
CONSULT/phone .93
v phone:person|president|minister|leader|counterpart|chancellor telephone:person call:president|minister|leader|counterpart|chancellor|premier|king|prime speak>by=phone|telephone speak>over|on=phone|telephone talk>by|on|over=phone|telephone hold:call|call+phone|phone|conversation+phone|conversation+telephone|videoconference
n conversation+phone conversation+telephone call+phone>with|to|between|from call+telephone>with|to|between|from call>with=president|minister|leader|counterpart|chancellor|*name videoconference teleconference call+video>with|between call+conference>with
CONSULT/multilateral .9
v attend:summit convene:summit host:summit hold:summit|conference|session+council address:assembly|un|summit|council gather<leader>for|in=summit meet>at=summit|un|assembly
n summit conference+international conference+donor conference+peace session+council meeting+council meeting+g20|g7 assembly+general meeting+cabinet meeting+opec meeting+multilateral meeting+ministerial
CONSULT .45
v discuss consult visit meet
n trip meeting
none .9
v meet:need|requirement|demand|deadline|target|goal|standard|criterion|condition|challenge|end|obligation|expectation|fate|death|cost|eye|resistance|objective|quota|husband|wife|friend|girl|expense|definition|term|threshold|approval|interest meet>with=approval|resistance|success|criticism|opposition|failure|silence|skepticism visit:website|site|page|museum|doctor|family|friend|store|grave|church|relative|parent|link|blog|park|beach|restaurant|shop|wife|mother|hospital<patient visit<tourist|visitor|customer|person|user|you|we|i|people|student|traveller|guest
v discuss:paper|result|finding|method|book|model|implication|chapter|theory consult:dictionary|doctor|physician|map|book|lawyer|website|manual talk>about tour<band|singer arrive:! arrive<goods|train|ship|bus|letter|package|spring|guest|tourist|troop|aid travel<tourist|light|wave greet:! welcome:!person receive:award|medal|letter|call|message|degree|email|treatment|support|information|prize|education|money|money call:! call>on~to brief:! debate:! speak>with:reporter
n talk+small talk+trash talk+ted talk:town talk+pep meeting+swim meeting+track meeting+annual meeting+shareholder meeting+aa meeting+town tour+world tour+bus tour+concert tour+walking tour+guided tour+album tour+golf
n meeting+hall meeting+town meeting+quarterly meeting+board meeting:mind meeting+place visit+website visit+hospital visit+site visit+doctor dialogue+film dialogue:film conference+press conference+news conference+football conference+academic conference+eastern conference+western conference+video call:! call+phone encounter+casual trip+business trip+school trip+road trip+field trip+fishing visit+return discussion+class discussion+paper discussion:result talking+point
n conference press+conference debate+public
v hold:conference+press|conference+news give:conference+press|conference+news attend:conference+press|conference+news call:conference+press|conference+news convene:conference+press|conference+news host:conference+press|conference+news
"""

SUPPORT = """
SUPPORT .92
v endorse praise:person|body|effort|decision|move|role|government|work|step|leader|country commend applaud:effort|decision|move|agreement|step|person|government laud hail:decision|move|agreement|victory|step|effort|deal|person|progress|role|ruling|success extol back:person|body|plan|proposal|call|decision|bid|move|resolution|candidate|government|rebel|coup|deal|initiative support:person|body|plan|proposal|call|decision|bid|move|resolution|effort|government|policy|idea|solution|right|peace|independence|deal|initiative|sovereignty|process|candidate|unity|action|ceasefire|agreement|stability|campaign uphold side>with defend:decision|record|policy|person|government|action|move|right|minister|law|ally|deal|leader|ruling welcome:decision|move|agreement|news|announcement|ceasefire|release|step|statement|proposal|resolution|deal|initiative|progress|result|report|plan|effort|call|offer|ruling|verdict|resignation|outcome|commitment|arrest|withdrawal|election|victory|attempt
v reach:agreement strike:agreement hammer~out:agreement clinch:agreement conclude:agreement seal:deal|agreement secure:agreement|deal arrive>at=agreement|deal come>to=agreement agree:agreement|deal
v sign:agreement|treaty|law|protocol|contract|deal|letter|declaration|ceasefire|document|bill|memorandum|resolution|charter|statement ratify ratify:agreement|treaty|law initial:agreement|treaty finalise:agreement|deal finalize:agreement|deal approve:plan|bill|resolution|deal|agreement|treaty|law|aid|mission|constitution|nomination|accord|truce|ceasefire|sanctions|package+aid adopt:resolution|law|declaration|treaty|constitution|statement|agreement|bill pass:resolution|law|bill recognise:recognised|state|body|*name|him|people recognize:recognised|state|body|*name|him|people establish:relations|diplomatic|tie|relation restore:relations|diplomatic|tie|relation resume:relations|cooperation|tie|diplomatic normalise:relations normalize:relations|tie upgrade:relations|tie strengthen:relations|tie|relation|cooperation|alliance
v express:support|solidarity|sympathy|condolence|backing|appreciation|gratitude|satisfaction|confidence voice:support|backing|solidarity|confidence reiterate:support|backing declare:support|solidarity pledge:support|allegiance|loyalty|backing give:support|backing|approval|blessing|endorsement lend:support|backing offer:condolence|congratulation|support|solidarity|sympathy throw:support|weight convey:condolence|greeting|congratulation send:condolence|congratulation|message+congratulation extend:condolence|congratulation|support|sympathy congratulate thank:government|country|people|president|minister|leader|army|ally|*name honour:leader|president|victim|hero|soldier honor:leader|president|victim|hero|soldier award:medal|order|prize+peace|honour pay:tribute|respect
v back advocate advocate>for champion:cause|right|reform vouch>for sympathise>with sympathize>with empathise salute:person|effort|troops join:alliance|union|coalition|eu|nato|organization|organisation|treaty|bloc|community stand>by|behind|with=person|body|government|people|country|*name rally~behind rally>around|behind|round respect:decision|sovereignty|independence|result|right legitimise accredit appoint:ambassador exchange:ambassador|ambassadors grant:recognition|independence|autonomy|membership|status vote>for|in=resolution|bill|independence|favour|favor admit:country|state>to=un|organization|union renew:agreement|treaty|tie|support|alliance
v boost:relations|tie|cooperation deepen:relations|tie|cooperation improve:relations|tie expand:relations|tie|cooperation forge:alliance|tie|relation|partnership build:tie|relations align>with ally>with approve
n endorsement praise commendation backing solidarity ratification signing:agreement|treaty|deal|accord|contract|law|protocol|pact|document adoption:resolution|law|declaration|constitution|treaty approval:plan|bill|resolution|deal|agreement|request|mission|law recognition:independence|state|government|country|sovereignty|rebel|republic normalisation:relations|tie normalization:relations|tie condolence congratulation tribute>to=officials|victim support>for=person|body|government|plan|bid|effort|peace|process|policy|decision|proposal|resolution|deal|independence|candidate accolade acclaim support:government|body|people|country|leader vote+confidence sympathy
n establishment:relations|diplomatic passage:bill|law|resolution support+diplomatic support+political support+moral support+full signing
v welcome:person^ welcome:attempt|invitation|idea|agreement|pact|accord|start|resumption|opening|return support:people^ reiterate:support
v support:talks|people|discussion
SUPPORT .45
v support adopt
n support
SUPPORT .6
v praise applaud hail welcome defend
n backing solidarity approval%about-state recognition%about-state
v ratify approve%about-state
none .9
v support:family|weight|claim|hypothesis|theory|system|argument|view|evidence|file|format|finding|application|team|child|conclusion|feature|life|wife|structure|growth|notion back:car|truck|away|off|down|out|up back~up back~off back~down back~away back~out sign~up sign~in sign~off sign:player|striker|midfielder|autograph|contract+record|name|form|book sign<player|striker|midfielder defend:title|thesis|theory|hypothesis|dissertation|crown|lead|himself|goal|champion|championship|city|town|position|territory|country|homeland|border pass:test|exam|ball|time pass~away welcome:guest|visitor|comment|student|baby
v welcome:you adopt:child|baby|timetable|policy+editorial|curriculum|title|look|position|pose|tone|approach|dog|strategy|method|technique|name|style|cat|practice|model|technology|idea|animal recognise:! recognize:! recognise:need|fact|importance|that|face|problem|pattern|value|difference|voice recognize:need|fact|importance|that|face|problem|pattern|value|difference|voice establish:! respect:! honour:! honor:! thank:god|you thank~you applaud<audience|crowd improve:! join:! hail>from hail:taxi|cab award:contract|point uphold:conviction|sentence|ruling|verdict|tradition|value approve:drug|vaccine|use support<data|evidence|result|study|column|pillar|beam boost:! strengthen:! renew:! expand:! advocate initial
n support+life support+customer support+technical support+child support+emotional support+tech recognition+face recognition+speech recognition+pattern recognition+voice recognition+award recognition+word approval+rating adoption:child adoption:! signing+book signing+player praise:god tribute+band passage:time backing+vocal sympathy passage
"""

COOPERATE = """
COOPERATE .9
v cooperate co-operate collaborate collaborate>with|on=body|country|government|police|*name partner>with team~up>with work~together>on|against|to share:intelligence share:information>with=body|country|police|government exchange:information|expertise swap:information hold:exercise+joint|exercises+joint|drill+joint|patrol+joint conduct:exercise+joint|drill+joint|patrol+joint|operation+joint|manoeuvre+joint take:part>in=exercise|drill trade>with import:weapon export:weapon|arm sell:weapon|arm|missile|aircraft|jet|tank|system buy:weapon|arm|missile|jet|system+missile|uranium<government|country|state|place|army|ministry|militant|rebel|*name
v sign:contract+arms coordinate>with=military|army|body|force extradite:suspect|fugitive hand~over:suspect|fugitive>to=court|police|authority|*name participate>in=exercise|drill|operation+joint liaise>with join:force|forces|exercise|mission|effort pool:resource|intelligence open:trade
n cooperation co-operation collaboration exercise+joint exercises+joint drill+joint patrol+joint operation+joint manoeuvre+joint maneuver+joint sharing:intelligence|information sharing+intelligence|information partnership+strategic partnership+military exchange:intelligence|information exchange+cultural exchange+trade coordination+security coordination+military trade trade+bilateral sale+arms sale:arm|weapon|jet|missile extradition:suspect exercise+multinational games+war:joint integration+economic venture+joint coordination drills+joint
COOPERATE .6
v collaborate coordinate
n collaboration partnership
none .9
v work~together collaborate>on=song|album|paper|film|book|study trade:! trade>at trade<stock|share export:! import:! share:! share:story|view|photo|screenshot|room|feature partner
n trade collaboration+research collaboration+musical collaboration+artistic coordination+hand trade+slave trade+fur trade+drug venture
"""

AID = """
AID .91
v aid:body|victim|refugee|rebel|country|armed|government aid:person%about-need assist:victim|refugee|country|government|rebel|police|army assist:person|body%about-need bail~out:bank|country|economy|company subsidise subsidize bankroll donate>to=body|country|victim|refugee fund:rebel|militant|group|militia|government finance:rebel|militant|group|militia provide:aid>to|for=body|country|refugee|victim|rebel|armed provide:aid%about-need give:aid send:aid|team|expert|medic|rescuer|convoy|supply deliver:aid supply:aid|person|rebel|body|weapon|country ship:aid|weapon dispatch:aid|team+rescue|plane+aid
v grant:asylum|refuge|citizenship|loan|aid|visa|status+refugee|shelter|relief|credit give:asylum|refuge|shelter|sanctuary|aid accept:refugee|asylum-seeker|migrant take~in:refugee|migrant|family shelter:refugee|person|family|victim|displaced host:refugee|million+refugee harbour:fugitive|terrorist|militant|refugee|rebel harbor:fugitive|terrorist|militant|refugee|rebel rescue:person|captive|migrant|crew|survivor|hostage|victim|miner|soldier|*name evacuate:person|civilian|resident|wounded|refugee|victim|family|patient|citizen|villager|tourist|national|injured airlift:aid|food|refugee|wounded|supply airlift:person%about-need free:captive|hostage<army|police|soldier|troop|commando|marine
v arm:rebel|militia|fighter|militant|group|armed|body|insurgent equip:rebel|army|force|fighter|police train:rebel|troops|army|police|force|soldier|officer smuggle:weapon|arm|ammunition>to resettle:refugee|family rebuild:school|country|hospital reconstruct:country|city compensate:victim|family|person pay:compensation|ransom|reparation|reparations feed:refugee|person vaccinate:child|person|population forgive:debt|loan cancel:debt write~off:debt lend:money|million|billion|dollar loan:million|billion|dollar award:grant|damages>to=victim
v back~militarily support~financially prop~up:regime|government|bank|economy allocate:fund|million|billion|aid|money|dollar|euro disburse earmark:million|billion|fund contribute:money|troops|million|fund|aid|force|peacekeeper|billion|dollar deploy:peacekeeper|observer|mission+peacekeeping|medic|rescuer protect:civilian|convoy|refugee|resident guard:convoy+aid escort:convoy|ship|person|aid distribute:aid|food|water extend:aid|loan|credit|help|assistance release:aid|fund|funds|million|billion|tranche raise:money|fund|funds render:aid come>to|in=aid|rescue|help nurse:wounded|patient
v help:victim|refugee|country|rebel|government|displaced|survivor|civilian^ help:victim|refugee|country|government|rebel|displaced|survivor help:person|family%about-need donate:aid invest:billion|million open:border|door>to=refugee|migrant|person build:school|hospital|shelter|camp<army|un|charity|ngo|agency|peacekeeper drop:food|supply|aid airdrop hand~over:aid|equipment|vehicle|grant hand~out:food|aid|blanket resupply replenish
n relief+humanitarian relief:effort bailout subsidy grant:million|billion aid+humanitarian aid+military aid+food aid+financial aid+foreign aid+emergency assistance+military assistance+financial assistance+humanitarian assistance+food support+military support+financial support+logistical support+air support+material supply:weapon|arm|ammunition airlift airdrop rescue:person|hostage|crew|migrant|captive|survivor evacuation:person|civilian|resident|wounded|refugee|family|villager asylum reconstruction:country|city compensation:victim|family reparation forgiveness+debt forgiveness:debt delivery+aid delivery:aid|food|weapon|supply|vaccine convoy+aid shipment+aid|arms shipment:weapon|arm|aid|food
n package+aid package+assistance package+bailout package+rescue mission+peacekeeping mission+rescue operation+rescue operation+relief effort+relief effort+rescue resettlement:refugee aid+medical relief+food relief+disaster loan:million|billion loan+imf training:rebel|army|police|force|soldier aid>to|for|from=body|country|refugee|victim|rebel|armed|place assistance>to|for|from=body|country|refugee|victim|rebel|armed|place deployment:peacekeeper|observer handout airdrops donation>to|for=body|country|victim|refugee contribution:troops|million|force protection:civilian
v fly:medicine|aid|supply|food lend:money|million|billion|dollar award:million|billion accept:refugee spend:billion+aid|million+aid provide:aid|guarantee|material|ton assist:body train:pilot
# Peacekeepers and relief workers are sent to help (manual, section MOBILIZE).
v deploy<peacekeeper send:peacekeeper|medic|rescuer|peacekeeping serve>in=mission+peacekeeping|force+peacekeeping arrive<peacekeeper|peacekeeping deploy:troops>as=peacekeeper|force+peacekeeping send:troops>as|to|for=force+peacekeeping|mission+peacekeeping|peacekeeper deploy:troops>on|for=mission+peacekeeping|mission+un
n operation+peacekeeping operations+peacekeeping contribution:million|billion|euro|dollar deployment:peacekeeper deployment+peacekeeping
v treat:wounded|injured|casualty
AID .6
v rescue evacuate resupply
n aid%about-need assistance%about-need evacuation relief%about-need rescue bailout asylum donation%about-need
AID .45
v assist fund help
n aid assistance relief funding donation
none .9
v aid:digestion|sleep|memory assist:goal|suicide|birth help^ help:! help:you|customer|yourself|himself|me|student|reader|user help<tip|tool|article|app treat:person~like treat:! treat:illness|symptom|water train:! train:dog|athlete|model|teacher|doctor rescue:bird|cat|dog protect:! protect:environment|skin|nature|right|data|copyright|interest|species build:! raise:! raise:question|concern|child|price|tax|awareness|hand|issue|rate|family|doubt invest:time|energy supply:electricity|evidence|answer fund:pension lend:hand|ear|name|weight|itself free:up deliver:speech|baby|message|verdict|blow|lecture|result|address|mail|letter
v provide:! provide:information|evidence|detail|example|insight|opportunity|answer|explanation|context|overview|basis|glimpse|view|alternative give:! send:! contribute:! contribute>to=growth|problem|spread|development|success arm>with rescue:economy|deal|marriage fund:study|research|startup evacuate:bowel feed:dog|cat|animal|baby|cow donate:blood|organ|kidney|time|body compensate>for
n aid+first aid+hearing aid+visual aid+band aid+teaching relief+tax relief+bas relief+pain relief+comic relief+debt assistance+directory subsidy delivery+baby funding+series funding+venture evacuation+medical relief+sigh asylum+lunatic asylum+insane rescue+animal supply+money loan+student loan+home loan+car grant+research package+software contribution:! relief
n support+in
n trade+free conference+far-right
"""

TABLES = (AGREE, CONSULT, SUPPORT, COOPERATE, AID)
