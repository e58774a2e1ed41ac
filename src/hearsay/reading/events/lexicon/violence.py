"""Words of ASSAULT: deliberate acts that can do substantial physical harm (PLOVER manual, section ASSAULT).

Groups are the manual's modes. Where a word says what is done but not with what, it stands under "ASSAULT" alone and
the weapon decides (`modes`). Wounding and killing without a stated cause is an ASSAULT of its own; dying is not,
unless the company says of what.
"""

KILLING = """
ASSAULT .9
# Killing and wounding, by whatever means.
v kill slay wound maim massacre slaughter murder butcher neutralise neutralize liquidate mow~down cut~down:person
v exterminate annihilate decimate eliminate:person take~out:person|built finish~off:person wipe~out:person|armed do~away
v drive:car|van|truck|vehicle|lorry|bus>into|at=person plough>into|through=person plow>into|through=person pick~off:person mutilate dismember lay~low martyr:person fatal:person fell:person bring~down:built|aircraft|helicopter|jet
v dispatch:militant|rebel|terrorist bump~off:person bleed~out
v burn~death
v assail assault mug ram attack ambush waylay maul raid:village|camp|base|position|town strike~back hit~back lash~out fight:armed fight battle:armed
v engage:armed<armed combat:armed clash skirmish
n killing murder slaying massacre slaughter homicide manslaughter bloodshed carnage bloodbath butchery
n wounding maiming annihilation extermination liquidation genocide fratricide infanticide femicide
n attack assault ambush raid offensive counteroffensive counter-offensive counterattack onslaught incursion foray
n skirmish clash firefight gunfight gunbattle shootout shoot-out fighting battle combat violence counter-attack
n aggression invasion blitz blitzkrieg siege:!sport strike:armed|place|aim strike>on|against|at=aim|concrete
n offensive+ground counter+insurgency reprisal atrocity assailment mugging pogrom lynch
n attack+terror attack+terrorist attack+militant attack+arson gun+battle fire+fight battle+gun battle+street
n counterterrorism+operation operation+clearance operation+sweep mass+killing
v kill<fire+gun|fire+enemy|fire+mortar|fire+rocket|fire+tank|fire+artillery|fire+sniper|fire+hostile|fire+police
n hostilities action+terrorist action+guerrilla action+subversive action+rebel
n fight>against|with|between=armed|person|body|place fight:armed fight+fierce gun+fight
ASSAULT .8
v shoot~down strike:aim strike<weapon|armed strike>at=built|armed hit:built|armed hit<weapon
v smite injure:person<person|armed|weapon injure>in=violence|clash|blast|explosion|shooting
v pound:place|built|armed pound<armed|weapon hammer:place|armed|built<armed pummel:place|built<armed target:built|armed|civilian|person<armed|weapon
v invade:place|body overrun:armed storm:built|place|aim rout:armed crush:armed|rebellion|uprising
v repel:attack|armed|offensive|assault|violence repulse:attack|armed|offensive|violence push~back:armed|protester drive~out:armed
v dislodge:armed fend~off:attack|armed|violence beat~back:armed|attack|violence
v retaliate>with=strike|fire|weapon|violence
v advance<armed advance>on|towards|toward|into=place push~into<armed thrust~into<armed move~forward<armed|troops push~forward<armed|troops press~forward<armed|troops march>on|into=place<armed|troops
v lay~waste lay:siege wage:war|campaign+military|jihad|insurgency|violence fight:war|battle
v open~fire open:fire exchange:fire|gunfire|shot trade:fire|gunfire|blow|strike return:fire rain~down<weapon rain:weapon|ammunition
v die>in|during=attack|violence|weapon|clash|blast|explosion|shooting|bombing|raid|battle|war|crossfire die~under=bomb
v perish>in=attack|violence|weapon|clash|blast|explosion
v die>from|of=gunshot|bullet|shrapnel|wound|torture|beating die>at=hand
v pay:visit:!person
n advance:armed advance>on|towards|toward=place shooting>of=person
n push+ground push+military operation+military operation+ground operation+offensive operation+counterterrorism operation+anti-terror
n campaign+bombing campaign+insurgent campaign+military war>on|against=place|body|armed|people rebellion insurgency
n fire+gun fire+hostile fire+enemy fire+small-arms fire+arms fire>from=armed fire@under fire+live fire+crossfire fire+sniper
n victory:armed success:armed defeat:armed rout:armed
# A ceasefire is broken by force (CAMEO 196).
v violate:ceasefire|truce|fire|armistice|agreement+ceasefire break:ceasefire|truce breach:ceasefire|truce
n violation:ceasefire|truce|fire|armistice violation+ceasefire violation+truce breach:ceasefire|truce
v fire>across|into|over|through
n advance:their|its advance>into|deep|across=place
ASSAULT .7
v injure wounded hurt:person<armed|weapon harm:civilian|person|armed defeat:armed|army|rebel|enemy vanquish
v attack<armed strike hit:place%about-war hit:place<person hit:place<weapon|armed return~fire
v bloody:person hunt~down:person|armed clear:place|built<armed sweep:place<armed mop~up cleanse:place|person
v die~in~custody die<person>under=fire|bomb|attack
v lose:soldier|fighter|troop|man>in=battle|fighting|clash|attack
v victimize victimise brutalise brutalize savage:person set~upon set~about:person
v leave:dead leave:wounded claim:life leave>with=wound claim:victim take:life leave:death
n brutality:police|armed brutality+police casualty+civilian death+combat death+battlefield
n war+civil warfare hostilities struggle+armed conflict+armed insurrection
ASSAULT/explosives .75
v explode%about-war
ASSAULT/explosives .45
v explode
ASSAULT .7
# The dead whom nobody has seen die: killing without a stated cause, where it is told of war.
v find~dead%about-war find:corpse|bodies%about-war find~shot find>with=wound|bullet discover:corpse|bodies%about-war
ASSAULT .6
v fight>with|against=armed|person|body brawl scuffle>with=police|person tussle>with=police
n brawl scuffle altercation+armed melee fracas siege
n mass+grave
ASSAULT .55
n strike action+military operation:armed operation>against|in=armed|place violence:armed war%about-war
n lynching
n conflict
none .9
# Words of violence for other things.
v kill:time|bill|proposal|deal|plan|measure|legislation|project|idea|amendment|chance|hope|appetite|mood|weed|virus|bacteria|cell|mosquito|bug
v kill<illness|accident|river|flood|weather|snow|hail|heat|tide|wave|dog|shark|bear|elephant|crocodile|tiger|lion|bull kill>in|by=accident kill<earthquake|virus|fire|blaze|flame injure>in|by=accident injure<accident kill>by=illness|car|train|lightning
v kill<drug|dose|overdose|abuse|tobacco|smoking|alcohol claim:life<illness|accident|abuse|drug|cigarette|tobacco|alcohol|overdose kill:dream|joke|conversation wound:pride|feeling hurt:feeling|economy|chance|business|market injure:knee|ankle|hamstring|shoulder|groin|back
v die>of|from|with|after=illness die>in|on=accident|sleep|hospital|age perish>in=accident
v murder:song fight>for=abstract|life|right|rights|future|survival|job|seat|title|place+first fight:fire|blaze|flame|wildfire|abstract|illness|crime|case
v fight>against=abstract|illness|time battle:illness|abstract|fire|blaze|flame|weather|accident|wave battle>with|against=illness|abstract
v combat:abstract|illness|trafficking|crime|change|piracy|fraud|smuggling|terror
v shoot:film|video|movie|scene|documentary|photo|picture|footage|advert|episode|commercial|look|glance|goal|ball|penalty|basket|par|hoop
v shoot~up<market|price|number shoot<film|crew+film hit:high|low|record|level|snag|headline|peak|mark|shelf|button|single|homer|ball|brake
v hit<illness|accident|market|recession|sanction|drought|tariff|crisis|pandemic|heatwave hit>by=illness|accident|recession|crisis|drought|sanction|tariff|pandemic
v hit:nerve|bottom|road|store|shop|theater|theatre|trail|stand hit~off hit:economy|business|sector|profit|sale strike<illness|accident|lightning|disaster|drought
v strike:balance|chord|tone|note|optimism|pose|match|gold|oil|partnership
v strike~out strike~up strike>by=beauty|thought|scale storm:stage|out|off
v storm~out storm~off advance:cause|interest|idea|abstract|theory|agenda|science|legislation|career
v advance>to|into=round|final|semifinal|knockout crush:hope|dream|grape|ice
v bring~down:price|inflation|cost|rate|fever|number|debt|unemployment|barrier
v invade:privacy|space|pitch cut~down>on target:abstract|market|audience|voter|customer|growth|consumer|group+age
v target<company|firm|ad|advertisement|campaign eliminate:abstract beat:expectation|odds|record|forecast|estimate|retreat
v overrun:budget|deadline take~out:loan|insurance|mortgage|ad|trash|advert neutralise:abstract neutralize:abstract
v attack<illness|virus|bacteria|insect|cell|drug|shark|bear|dog attack<illness|virus|cancer:organ|lung|cell|body|nerve wipe~out:debt|gain|profit|value|deficit|market mow:lawn|grass attack:task|ball|net|goal
v slaughter:animal|cattle|sheep|pig|chicken|goat|cow butcher:animal|pig|cow|meat pound:pavement clash<colour|color|style|date|schedule|view
v clash>on|over=abstract engage:reader|public|student|audience|community|lawyer|voter|employee
v defeat:bill|amendment|motion|measure|rival|incumbent|purpose|proposal|legislation decimate:industry|economy|population
v retaliate>with=tariff|sanctions die~down die~out die<hope|dream|tradition
n attack+heart attack+panic attack+anxiety attack+asthma attack+charm attack+verbal attack+personal attack:heart attack+ad
n attack+counter<sport attack>of=illness|nerves attack>on=illness|problem attack>on|against=press+free|media|democracy|freedom|law|legislation|values|judiciary|right|rights|constitution|principle|science|idea|argument|view|system|record|character|credibility|reputation|plan|policy|idea|decision|budget|integrity|legacy|proposal|bill|agenda strike+lucky strike:oil strike+penalty
n battle>with|against=illness|abstract|depression|bulge battle+legal battle+court battle+custody battle+political battle+election battle+uphill
n battle+electoral battle+succession battle+bidding battle+title battle+leadership battle>for=title|abstract|seat|soul|heart|ratings|promotion|survival|championship
n fighting+infighting fight+title fight>for=abstract|justice|right|rights fight>against=abstract|illness
n war>on=abstract|drug|terror|terrorism|poverty|crime|christmas|waste|plastic|woke|drugs war+trade war+culture war+price war+cold war+world
n war+bidding war+tariff war+class war+star war+custody war+ad war+proxy offensive+charm offensive+diplomatic offensive+media
n murder+rate raid+dawn>by=taxman invasion+privacy invasion:privacy|pitch invasion+pitch siege+mentality
n clash+personality clash+date clash>of=civilisation|civilization|culture|personality|view|color|idea clash+cup clash+league
n conflict>of=interest conflict+labour conflict+schedule conflict+scheduling conflict+trade campaign+election
n killing+time battle+rap hostility+public advance+cash advance:technology advance>in=abstract|technology|medicine|science
n shot+long shot+flu shot+booster shot+penalty
n operation+hip operation+mining operation+business
n victory+election victory+electoral victory+political victory+legal victory+landslide defeat+election defeat+electoral
n rout+market casualty+war war+word war>of=word|attrition
n fire+line fire+camp massacre+chainsaw carnage+road aggression+micro
"""

WEAPONS_USED = """
ASSAULT/firearms .9
v fire<armed fire~at fire~at>at fire~on fire~on>on fire~upon fire~into fire~into>into shoot shoot>at|on shoot:person|armed|animal shoot~dead gun~down machinegun gun+machine gun:person open~fire>with=gun|rifle snipe strafe machine-gun riddle>with=bullet shoot~up:built
v fire>at|on|upon|toward|towards=aim|concrete|armed fire:shot|round|bullet|volley|burst fire~back gun+machine pistol-whip
n shooting gunfire gunshot crossfire fusillade volley shoot-out drive-by sniping snipe shot:gun shot+gun shot>at|on=person
n fire+gun fire+rifle fire+sniper fire+machine-gun burst+gunfire
ASSAULT/explosives .9
v bomb detonate blow~up blast:built|vehicle|place dynamite explode<bomb|device|car|mine|grenade|explosive|vehicle|truck|charge|package|blast|van
v go~off<bomb|device|explosive|mine|grenade|blast|explosion|charge booby-trap mine:way|field|area|bridge set~off:bomb|explosive|device|charge|blast|explosion
v plant:bomb|explosive|device|mine|charge lay:mine|explosive|bomb|charge+explosive plant:device+explosive|charge+dynamite place:bomb|explosive|charge+explosive|charge+dynamite|device+explosive firebomb blow~apart rig>with=explosive tear~through<blast|explosion|bomb
v explode>in|near|at|outside|on=place|built rip~through<blast|explosion|bomb
n bombing blast explosion detonation bomb-attack car-bombing blowing-up bombings dynamiting ied
n attack+bomb attack+grenade attack+car attack+mine attack+explosive attack+ied attack+dynamite attack+truck
v explode<rocket|missile|shell|building|market
ASSAULT/suicide-attack .95
n bombing+suicide attack+suicide blast+suicide mission+suicide explosion+suicide attack+vbied
v blow~up:himself|herself|themselves|itself detonate:himself|vest|belt|herself|themselves|jacket explode<vest|belt|bomber
ASSAULT/aerial .9
v strafe<jet|plane|aircraft|helicopter airstrike carpet-bomb bomb<aircraft|warplane|jet|plane|bomber|airforce dive-bomb bomb~from=air
n airstrike airstrikes air-raid strafing airraid carpet-bombing strike+air raid+air attack+air bombing+air bombing+aerial bombardment+aerial
n bombardment+air attack+aerial strike+aerial raid+aerial raid+bombing attack+helicopter sortie+combat strike+bombing campaign+air
n assault+air offensive+air blitz+aerial bombing+carpet
ASSAULT/drone .9
v drone
n strike+drone attack+drone raid+drone bombing+drone strike+uav assault+drone barrage+drone attack+uav
ASSAULT/heavy-weapons .9
v shell bombard rocket:place|built|armed mortar cannonade torpedo:ship|vessel|tanker lob:rocket|mortar|shell|grenade|ammunition
v fire:rocket|missile|mortar|shell|artillery|torpedo|salvo|barrage|projectile launch:missile|rocket|salvo|volley|barrage|projectile
v shoot~down:aircraft|plane|helicopter|jet|drone|warplane|missile|balloon|airliner down:aircraft|plane|helicopter|jet|drone intercept:missile|rocket|drone
v rain~down:rocket|missile|shell|mortar fire~off:rocket|missile fire:weapon|cannon|tank
n shelling bombardment barrage mortaring cannonade rocketing salvo duel+artillery fire+mortar fire+artillery fire+rocket fire+tank
n attack+rocket attack+mortar attack+missile attack+artillery strike+missile strike+artillery strike+rocket fire+shell attack+tank
n assault+armored assault+armoured launch:missile|rocket launch+missile launch+rocket fire+missile fire+cannon fire+antiaircraft
n raid+rocket barrage+rocket barrage+missile barrage+artillery volley:rocket|missile
none .85
v launch:satellite|rover|spacecraft fire>from=job fire:coach|manager|employee|director|question|imagination|striker|shot+warning
n launch:satellite
n launch+product
n test+missile
v fire:executive
v shell~out rocket<price|market bomb<film|show|joke|movie blast:music explode<population|number|cost|anger|debt|price|market|demand|sale|bill|star|engine|boiler|oven|battery|laughter
v explode>in|with=anger|laughter|joy blow~up<photo|scandal|row|story bombard>with=question|call|email|message|ad|letter|complaint
v torpedo:deal|talk|plan|talks|agreement|bid|effort|peace|bill|process intercept:pass|ball|communication|call|boat|email|letter
n explosion:population|number|growth|interest|colour|color|anger|debt|joy blast+past barrage:question|criticism|email|ad|complaint volley:question|abuse
n bombshell shot>at=title|redemption salvo+opening
n detonation+controlled detonation:controlled blast+test explosion+controlled
n shooting+film shooting+photo
ASSAULT/heavy-weapons .6
v test:missile
n test:missile
"""

BODIES_AND_THINGS = """
COERCE/arrest .92
v capture:suspect|fugitive|criminal capture:person<police
ASSAULT/abduct .92
# Combatants who are captured are taken by force: ASSAULT/abduct, not an arrest.
v abduct kidnap hijack snatch:person|child|girl|captive|soldier carjack skyjack shanghai
v take:hostage take>as|in=hostage|prisoner take:captives take~hostage hold~hostage hold:hostage take~captive hold~captive take~prisoner take:prisoners
v capture:fighters|person|armed seize:hostage|crew|sailor|worker|fighters|aid-worker commandeer:aircraft|plane|bus|vehicle|ship hold>as=shield|hostage
v disappear:pass spirit~away:person hold>for=ransom use>as=shield
n abduction kidnapping kidnaping hijacking hostage-taking carjacking kidnap taking+hostage disappearance+forced disappearance+enforced
n capture:fighters|person|armed crisis+hostage siege+hostage situation+hostage seizure:hostage kidnappings piracy
v hold>as=shield|hostage|prisoner|captive use>as=shield
ASSAULT/beat .9
v beat>to=death|pulp beat:protester|demonstrator|prisoner|detainee|journalist|student|civilian|child|wife|girl|boy beat~up pummel:person batter:person bludgeon club:person cudgel thrash:person flog cane:person whip:person kick:person punch:person slap:person
v rough~up manhandle assault:person beat>with=weapon|club|stick|baton bash:person trample:person lynch bruise:person headbutt knock~unconscious
v pistol-whip drag~out:person clobber:person spit~on maltreat ill-treat mistreat:person belt:person
n beating flogging caning lashing battery:person thrashing drubbing:person mistreatment ill-treatment maltreatment manhandling
ASSAULT/torture .92
v torture waterboard electrocute:person starve:prisoner|person|population disfigure mutilate:prisoner
n torture waterboarding mutilation
ASSAULT/sexual .95
v rape gang-rape molest sodomise sodomize rape+gang ravish assault~sexually violate:girl|woman abuse~sexually grope
n rape gang-rape molestation assault+sexual abuse+sexual violence+sexual attack+sexual slavery+sexual rape+gang harassment+sexual
ASSAULT/targeted .93
# Killings of chosen people and of the defenceless.
v assassinate execute:person|armed behead decapitate lynch hang:person crucify guillotine disembowel burn~alive:person bury~alive:person
v massacre:civilian|villager|person slaughter:civilian|villager|person put~death garrote garrotte strangle suffocate:person poison:person shoot>in=head|back slit:throat
v exterminate:person murder smother:baby execute~summarily gas:person|civilian
n assassination execution beheading decapitation lynching hanging crucifixion poisoning strangling massacre:civilian assassination+attempt
n attempt>on=life attempt+assassination killing+targeted killing+extrajudicial killing+summary execution+summary killing+contract killing+honor killing+honour
n regicide patricide
ASSAULT/destroy .88
v destroy:built|property|place|armed|aid|concrete<person|armed|bomb|missile|rocket|shell|drone|airstrike|strike|blast|explosion|artillery|mortar|jet|body destroy:built|property|place|armed|aid|concrete%about-war demolish raze bulldoze:built|place|home flatten:built|place level:built|place torch:built|property|vehicle|car|bus burn~down
v burn:built|property|car|home|house|bus|vehicle|village|church|mosque|body|school|crop<person|armed|body burn:built|property|car|home|house|bus|tyre|vehicle|village|church|mosque|body|school|crop%about-war set~fire set:fire set:ablaze set>on=fire set~alight set~ablaze set:alight
v ransack loot pillage plunder:place|property|built sack:town|city|place|village vandalise:built vandalize:built wreck:built|vehicle|car|property|office gut:built
v sabotage:built|pipeline|line|railway|power|property|tower sink:ship|vessel|boat knock~down:built pull~down:built
v smash:window|shop|car|property|built rob:person|bank|built hold~up:bank|shop|store|bus|train|truck|traveller|motorist raid:shop|bank|store reduce>to=rubble|ruin|ash tear~down:built|statue devastate:place|built
v damage:built|property|vehicle|place<person|armed|bomb|missile|rocket|shell|drone|airstrike|strike|blast|explosion|artillery|mortar|jet|body damage:built|property|vehicle|place%about-war obliterate:built|place desecrate:grave|mosque|church|cemetery|temple|shrine lay~ruin deface:mosque
v rustle:cattle steal:cattle|livestock scuttle:ship
n destruction:built|property|place|home demolition:built|home|house|place razing looting pillage pillaging plunder arson arson-attack sabotage:built|pipeline|line sabotage
n ransacking vandalism torching burning:built|village|home|house|car|vehicle flattening robbery holdup heist bank-robbery rampage
n demolition scorched+earth desecration sinking:ship|vessel|boat vandalisation
v smash:windows|car|shop|furniture|property
ASSAULT/destroy .6
v damage%about-war burn~out:car rampage destroy%about-war bulldoze ruin:crop|built blow~out:window
n destruction%about-war damage:built%about-war
ASSAULT/primitive .9
v stab knife:person hack:person slash:person bayonet spear:person axe:person stone:person hack~death scald:person lash:person stone~death ram:crowd|pedestrian|person
v cut:throat pelt:police|person|armed pelt>with=stone|rock|bottle|egg throw:stone|rock|bottle|brick|molotov|acid hurl:stone|rock|bottle|brick|acid|object lob:stone|molotov|cocktail
v petrol-bomb firebomb throw:device+explosive hurl:device+explosive throw:bomb|grenade|dynamite|explosive|charge+dynamite|charge+explosive hurl:bomb|grenade|firebomb|explosive|charge+dynamite immolate:person set~fire:person burn~alive torch machete ram>into=person
n stabbing knifing stone-throwing knife-attack attack+knife attack+machete attack+axe attack+acid attack+sword attack+arson slashing stoning throwing+stone
n attack+firebomb firebombing pelting ramming+car attack+ramming attack+vehicle
ASSAULT/crowd-control .9
v teargas tear-gas pepper-spray tase taser baton-charge lathi-charge gas+tear gassed+tear charge:protester|demonstrator|crowd<police|officer|armed
v fire:gas|teargas|bullet+rubber|canister|rubber lob:gas|canister|teargas use:gas|cannon|teargas|taser|baton|spray disperse:protester|crowd|demonstrator|protest|person|rally|demonstration
v break~up:protest|crowd|demonstration|rally|sit-in|march|gathering fire~air:shot fire>into|in=air hose~down
n crackdown>on|against=protest|protester|demonstrator|demonstration charge+baton charge+lathi charge+cane dispersal:crowd|protester|protest gassing+tear
n fire+warning shot+warning use:gas|cannon|teargas
ASSAULT/unconventional .93
v gas:village|town|civilian|person use:sarin|chlorine|agent|nerve|phosphorus irradiate
n attack+chemical attack+gas gassing attack+biological attack+nerve attack+nuclear attack+radiation strike+nuclear attack+anthrax attack+poison
n use:weapon+chemical attack+poison-gas
ASSAULT/targeted .45
v execute
ASSAULT .6
# Deaths without a stated cause are an event of their own where those who die are parties to a conflict or its victims.
v die%about-war die<civilian|soldier|troop|fighter|militant|policeman|protester|peacekeeper|insurgent|rebel|combatant|serviceman
n death:person%about-war death:civilian|soldier|troop|fighter|militant|policeman|protester|peacekeeper|insurgent|rebel|combatant
ASSAULT .45
v die
n death
ASSAULT/beat .6
v beat:person
ASSAULT .75
# Bodies and survivors tell of the deed too.
none .9
v take:hostage+fortune capture:imagination|attention|mood|image|heart|moment|video|share|vote|scene|title|essence|data|emission|dioxide|gas|carbon|seat|spirit|gold
v hijack:agenda|debate|conversation|account|process|religion|website rape:land hang~out hang~on hang:picture|painting|head|portrait hang<question|threat
v execute:plan|order|project|will|strategy|warrant|code|program|contract|agreement|task|document|policy|idea|search
v destroy:career|life|document|evidence|confidence|relationship|marriage|economy|reputation|faith|trust|abstract demolish:argument|myth|record|team|opponent
v level:criticism|field|score|sanction burn:fuel|calorie|fat|coal|oil|gas|wood|cash|candle|incense loot:treasury|coffer|fund
v wreck:economy|career|deal|chance|marriage sink:price|hope|deal|chance|team torch:record rob>of=chance|opportunity|dignity|childhood sack:quarterback|coach|manager
v stab>in=back stab:back whip~up whip:vote|cream|support|frenzy kick:ball|goal|habit|bucket kick~off kick~in kick~out punch~above beat:team|opponent|side|champion|heat|deadline|inflation
v damage:reputation|relation|tie|economy|credibility|image|confidence|prospect|career|trust|crop damage<fire|flame destroy<fire|flame damage<accident damage>in|by=accident destroy<accident destroy>by|in=accident
v destroy>by|in=fire|flame|blaze burn~down<fire|blaze gut>by=fire|blaze gut<fire|blaze set~ablaze:heart burn>in=accident snatch:victory|win|lead|point|goal|medal|title
v steal:show|scene|base|money flatten<curve flatten:curve smash:record|ceiling|barrier|hit club~together slash:price|cost|tax|budget|job|rate|spending|forecast|number|output|production
v ram~through ram:home poison:relation|atmosphere|well|mind|debate strangle:economy|trade|growth choke:growth throttle hurl:insult|abuse|accusation throw:party|stone+first|doubt|hat|light
v level~off rob:bank+central disperse:cloud|seed|fund|fog break~up<band|couple|marriage sabotage:talk|talks|deal|process|effort|election|plan|agreement|peace|abstract
n execution:plan|order|project|policy|strategy|budget|contract|warrant|will|will arson+insurance capture:carbon|regulatory|market|state sinking+heart feeling
n beating+heart beating>in=election|poll whipping+boy lashing+tongue hanging+chad burning:fuel|fossil|coal|gas|oil hijacking:agenda|website
n damage:economy|reputation|relation|tie|credibility|climate damage+collateral destruction:habitat|forest|job|environment|evidence|ozone|wealth destruction+creative destruction+mass
n rape+seed torture:data robbery+daylight rampage+scoring rampage<sport demolition+derby poisoning+food poisoning+lead poisoning+alcohol
n abuse+substance abuse+drug
v blow~up:balloon|tyre|tire|photo execute:sentence
v beat<candidate|republican|democrat|trump|team|champion beat:rival|opponent|favourite beat>in=election|poll|race|final|state|primary|vote beat~narrowly
n conflict>with=value|interest|law|schedule|view|rule
v damage:process|normalization|tie|relations
n death>from|of=illness death+natural death+accidental death+cot fight+title fight+food
"""

TABLES = (KILLING, WEAPONS_USED, BODIES_AND_THINGS)
