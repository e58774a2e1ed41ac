"""Words of PROTEST, MOBILIZE and THREATEN (PLOVER manual, sections of each)."""

PROTEST = """
PROTEST/demo .93
# Physical, collective action; an opinion alone is ACCUSE/disapprove.
v demonstrate:! protest protest<person|crowd protest>against|in|outside|at|over picket rally>in|at|against|for|outside|to|on<person|crowd|thousand|hundred march>on|to|through|against|in|for|towards march<person|crowd|thousand|hundred
v take>to=street take>onto=street pour>into|onto=street throng:street flood:street|square gather>to=protest|demand|denounce|mourn^ assemble>outside|in=square|street|embassy chant:slogan shout:slogan wave:placard parade:street
v stage:protest hold:protest|vigil|rally|demonstration|march organise:protest organize:protest join:protest|demonstration|rally|march|sit-in lead:protest|march|demonstration rise~up revolt agitate mobilise:supporter mobilize:supporter camp~out turn~out>for|to=protest|rally|march
v walk~out<student|pupil come~out>on|onto|into=street fill:street|square heckle boo:person jeer:person confront:police|official encircle:parliament
n protest demonstration rally march sit-in vigil sit+in unrest uprising picket picketing revolt gathering:protester|demonstrator|crowd procession:mourner|protester|funeral mobilisation:protester walkout+student parade:protester dissent+public dharna
n protests demonstrations protestation+mass movement+protest march+protest rally+protest campaign+protest disobedience+civil agitation insubordination unrest+civil revolution+popular uprising+popular standoff:protester intifada cacerolazo flashmob
PROTEST/riot .93
v riot rampage<protester|crowd|youth|rioter|mob torch<protester|rioter|crowd|mob|demonstrator throw:stone|rock|bottle|molotov<protester|demonstrator|rioter|youth clash<protester|demonstrator|student|crowd|supporter|fan clash>with=police<person set:fire<protester|rioter|crowd|mob
v pelt:police|officer burn:tyre|tire|barricade|car<protester|demonstrator|rioter|youth loot<crowd|mob|rioter|looter|protester storm<protester|demonstrator|crowd|mob|supporter hurl:stone|rock|bottle<protester|demonstrator|youth ransack<protester|crowd|mob|supporter|demonstrator vandalise<protester overrun<protester
v mutiny riot
n riot rioting mutiny disturbance:public|civil turmoil+civil violence+mob clash+protester disorder+public disorder+violent violence+communal violence+sectarian violence+ethnic violence+post-election violence+electoral riots disturbance rebellion:student
PROTEST/strike .94
v strike<worker|employee|staff|teacher|nurse|doctor|miner|union|driver|pilot|farmer|lawyer|civil+servant|crew|railway strike>for=pay|wage|condition strike>over=pay|wage|job go>on=strike walk~out<worker|employee|staff|union|nurse|doctor|teacher|miner down:tool stop:work<worker|employee|staff|union
v stage:strike hold:strike observe:strike begin:strike launch:strike|action+industrial call:strike join:strike work-to-rule down~tools halt:work<worker|employee be>on=strike lead:strike start:strike continue:strike
n strike%about-work strike:person|body%about-work strike+general strike:worker|teacher|miner|nurse|driver|doctor|farmer strike+labor strike+labour strike+transport strike+nationwide strike+rail strike+worker strike+pay strike+bus strike+day|hour strike+national walkout stoppage+work strike+indefinite strike+wildcat strike+teacher
n stoppage action+industrial shutdown+strike strike>by=worker|employee|union|teacher|staff|nurse|doctor strike>over|for=pay|wage|condition go-slow bandh hartal lockout strike+union strike+sit-in strike+sitdown strike+token strike+warning strike+port strike+truck|trucker|lorry
PROTEST/hunger .96
v go>on=hunger-strike fast<prisoner|activist fast~unto~death begin:hunger-strike
n strike+hunger fast+death hunger-strike strike>on=hunger
PROTEST/boycott .93
v boycott
n boycott
PROTEST/obstruct .92
v block:way<protester|demonstrator|farmer|worker|resident|activist|student|person|villager|crowd|driver blockade:way<protester|farmer|driver|worker|activist barricade occupy:built|square|office|university|campus|street<protester|student|worker|activist|demonstrator|farmer obstruct:traffic|way|passage|construction
v chain:himself|herself|themselves form:human+chain|chain block:highway|way|motorway|rail set~up:barricade|roadblock erect:barricade|roadblock
n blockade+road obstruction:way|traffic blocking:way|street occupation:square|building|campus|university roadblock barricade chain+human blockade>by=protester|farmer|driver sit-down
PROTEST/vandalize .92
v burn:symbol|flag|effigy|portrait|picture|quran|koran topple:statue|monument tear~down:statue|flag|poster|monument deface:symbol|statue|monument|poster|wall|building spray-paint daub trample:flag throw:paint|egg|soup|tomato egg:politician|minister behead:statue pull~down:statue
n burning:flag|effigy|quran|koran burning+flag defacement graffiti toppling:statue|monument
none .9
v demonstrate^ demonstrate protest:innocence rally<market|share|stock|price|team|dollar|rupee rally>from=behind rally:support rally~round
v march~on<time protest~too fast<muslim strike<clock block:shot march>to=war march:armed
n rally+campaign rally+election rally+stock rally+market rally+car rally+price rally:stock|market|price|share march:time|progress|history demonstration:commitment|ability|power|skill|technology demonstration+product demonstration+live gathering+family gathering+social gathering:information|data|leader|evidence gathering+annual gathering+public
n march+salary parade+military parade+victory parade+gay strike+lightning strike+bird revolution+industrial revolution+technological revolution+digital procession+religious disturbance+sleep disturbance+weather disturbance+tropical disturbance:sleep picket+fence rebellion+teenage fast+breakfast
n gathering rally>to=win march+month
"""

MOBILIZE = """
MOBILIZE/troops .92
# Moves that fall short of the use of force. Joint exercises are COOPERATE, relief work is AID.
v mobilise:troops|armed|reservist mobilize:troops|armed|reservist deploy:troops|armed deploy<troops mass:troops|force mass<troops muster:troops|force send:troops|reinforcement|soldier|army>to|into|across send~in:troops|army|police reinforce:troops|border|garrison|position|front station:troops|soldier dispatch:troops|reinforcement
v beef~up:troops|presence|force|patrol strengthen:troops|presence+military|deployment|force|garrison increase:troops|presence+military|patrol|number+troops concentrate:troops|force amass:troops|force|tank move:troops|unit|force>to|into|toward|towards pour:troops call~up:reservist|troops|reserve|conscript redeploy:troops|force rush:troops|reinforcement
v put>on=alert place>on=alert remain>on=alert go>on=alert be>on=alert|footing step~up:patrol intensify:patrol|troops patrol<troops|armed|police hold:exercise|drill|manoeuvre|maneuver|wargame conduct:exercise|drill|manoeuvre|maneuver|patrol carry~out:exercise|drill|manoeuvre stage:exercise|drill|manoeuvre|parade+military begin:exercise|drill start:exercise|drill
v rearm build~up:troops|force|arsenal|military|presence regroup<armed draft:conscript|soldier enlist:fighter recruit:fighter|soldier|militant|mercenary|conscript|child amass<troops|armed take~up:position<armed dig~in<armed brace<army|military reposition:troops|force gather<troops|armed assemble:force|troops parade:missile|weapon|troops
v train:fighter|militant|recruit deploy
n mobilisation:troops mobilization:troops mobilisation+military mobilization+military mobilization+general mobilisation+general deployment:troops|soldier|force|army deployment+troop deployment+military deployment build-up+military buildup+military buildup:troops|force|armed build-up:troops reinforcement+troop reinforcement+military exercise+military exercise+naval drill+military drill+naval
n manoeuvre+military maneuver+military manoeuvres+military exercise+live-fire exercise+war wargame|war-game game+war callup call-up:reservist redeployment:troops mobilisation mobilization alert+military movement+troop movement:troops patrol+military surge+troop conscription+military rearmament militarisation militarization maneuver manoeuvre
n patrol+naval exercise:army|military|navy drill:army|military arrival:troops|reinforcement build+up concentration:troops dispatch:troops
MOBILIZE/weapons .9
v deploy:weaponry|missile|tank|drone move:weaponry|missile|tank|warship send:weaponry|warship|tank|carrier|jet|bomber|submarine|aircraft scramble:jet|aircraft|fighter|plane|helicopter station:missile|warship|weaponry|jet fly:bomber|warplane position:missile|weaponry|warship sail<warship|carrier|fleet|submarine>to|toward|through|into|near
v dispatch:warship|jet|aircraft|weaponry install:missile|battery|radar|weaponry roll<tank>into|toward test:missile|weapon+nuclear|bomb|rocket test-fire fire+test:missile|rocket|weapon launch:missile+test upgrade:arsenal|missile enrich:uranium stockpile:weapon|arm|missile acquire:weapon|missile|warplane
n deployment:missile|warship|weaponry|carrier|tank|system deployment+missile test+missile test+nuclear launch+test arms+buildup buildup+arms race+arms proliferation+nuclear proliferation:weapon enrichment+uranium stockpiling test-firing test+rocket launch+missile+test
MOBILIZE/police .9
v deploy:police|policeman|officer|squad mobilise:police|policeman mobilize:police send:police|officer|riot-police dispatch:police|officer beef~up:security|police tighten:security step~up:security|policing heighten:security increase:security|policing|patrol+police strengthen:security|police
n deployment:police|officer deployment+police deployment+security patrol+police reinforcement+police alert+security tightening:security
MOBILIZE/militia .9
v mobilise:fighter|militant|militia|rebel mobilize:fighter|militant|militia|rebel arm arm:civilian|villager|supporter|himself|themselves deploy:fighter|militia|rebel mass<fighter|rebel|militia take~up:arm|arms recruit:member|youth<militant|rebel|group|militia
n mobilisation:fighter|militia mobilization:fighter|militia recruitment+militia recruitment:fighter|child+soldier
none .88
v deploy:app|software|technology|tactic|argument|parachute|strategy|resource|airbag|capital arm>with=knowledge|information|fact mobilise:resource|fund|voter|support|capital|finance|public mobilize:resource|fund|voter|support|capital|finance|public exercise:right|power|control|caution|option train:teacher|model|doctor|nurse|eye
v sail<boat|yacht|migrant gather:information|evidence|data move>to install:government|leader|panel|software test:drug|vaccine|patience|water|system+brake concentrate>on scramble^ scramble:egg scramble>for enlist:help|support roll~out
n exercise+physical exercise:! exercise+breathing exercise+academic drill+fire drill+oil movement:people deployment:airbag|software|technology patrol+border drill:! alert+weather alert+red test:! launch+product arrival:guest|tourist|spring
v recruit:volunteer|worker|teacher|nurse|player|staff|participant|talent
"""

THREATEN = """
THREATEN .9
# The mode is what is threatened (see modes). "Warn" is a threat only where the one who warns threatens an act.
v threaten threaten<person|body|armed|place threaten^ threaten:person|body|place threaten>with=violence|arrest|sanction|war|death|prosecution|sanctions|action|jail|expulsion|invasion|strike|force vow:revenge|retaliation|vengeance|reprisal|response|violence swear:revenge|vengeance issue:ultimatum|threat|deadline give:ultimatum|deadline set:deadline deliver:ultimatum|threat make:threat
v menace:person|body|place blackmail:country brandish:weapon|gun|knife|arm rattle:sabre|saber promise:revenge|retaliation|vengeance|reprisal intimidate:voter|witness warn>of=retaliation|reprisal|consequence|war|sanction|action|response|strike|revenge|sanctions|violence<body|armed|president|minister|leader|general|commander|official
v warn^hostile issue:warning deliver:warning give:warning send:warning receive:threat hint>at=sanctions|retaliation|action vow^hostile swear^hostile pledge^hostile promise^hostile
n threat:violence|person|body|war|force|invasion|sanction|attack|arrest|strike|boycott threat+death threat+bomb threat>by|from|against ultimatum intimidation:voter threat^ saber-rattling sabre-rattling threat+nuclear threat+terror warning>to deadline blackmail:nuclear brinkmanship bluster menacing
n retaliation vow:revenge|retaliation threats warning+stern warning+final
THREATEN/arrest .9
# A warrant against the absent is a threat of arrest.
v issue:warrant|notice+red seek:arrest|extradition order:arrest^ issue:warrant+arrest
n warrant+arrest warrant:arrest notice+red
THREATEN/violence .9
v threaten:kill|life|force|violence put:bounty place:bounty call:jihad declare:war|jihad|fatwa threaten>with=death|violence|gun|knife|force|war|strike
n fatwa threat+death threat+bomb declaration:war bounty threat+kidnap
THREATEN/relations .85
v threaten:relations|talks
none .9
v threaten<illness|accident|weather|storm|flood|fire|change|crisis|drought|rain|unemployment|strike|price|violence|war|move|decision|law|inflation|project|dispute|row|situation|conflict|fighting|offensive|expansion|advance threaten:existence|species|peace|stability|security|livelihood|unity|health
v threaten+life warn>of=danger|risk|flood|storm|weather|rain|famine|shortage|effect|impact|collapse|crisis|threat|rise|possibility|spread|disaster|catastrophe
n threat:illness|extinction|flood|famine threat+security threat+health threat+terrorist threat+weather threat+environmental threat>to=health|security|democracy|species|stability|peace
n threat:! warning+weather warning+storm warning+flood warning+health warning+severe warning:weather|storm|flood|tsunami|rain|danger|risk warning+early deadline menace warning jihad
n demonstration>of=!person
"""

TABLES = (PROTEST, MOBILIZE, THREATEN)
