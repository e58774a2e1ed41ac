"""Words of CONCEDE and RETREAT (PLOVER manual, sections of both).

What is said or promised is CONCEDE, what is done, with material consequences, is RETREAT.
"""

CONCEDE = """
CONCEDE .92
v pardon amnesty acquit exonerate apologize apologise repent relent capitulate acquiesce>to acquiesce concede:defeat|demand|election|autonomy give~in>to give~in cave~in>to bow>to=pressure|demand|will yield>to=demand|pressure accede>to=demand backpedal back~down>from|on back~down climb~down soften:stance|position|tone|stand retract:statement|claim|accusation|remark rescind:ban|order|decree|decision revoke:ban|decree|decision|order repeal repeal:law|act|ban|decree
v lift:ban|curfew|sanctions|emergency|limits|blockade|siege|embargo|law+martial|state|restriction ease:limits|sanctions|ban|curfew|restriction|lockdown|blockade|rule|embargo relax:limits|sanctions|ban|curfew|restriction|rule loosen:limits|sanctions|restriction|rule waive:sanctions|right|requirement|immunity|fee legalise:party|protest legalize:party|protest unban commute:sentence reprieve reduce:sentence drop:charge|charges|demand|case|lawsuit|claim|objection|opposition withdraw:demand|charge|charges|complaint|objection|allegation|bill|threat|case|lawsuit|claim|accusation suspend:protest|strike|campaign|sentence|sanctions|tariff|demonstration|execution call~off:protest|strike|boycott|demonstration|rally|campaign|attack end:ban|curfew|emergency|sanctions|boycott|embargo|siege|blockade
v declare:ceasefire|truce|cease-fire|fire+cease|amnesty|halt announce:withdrawal|ceasefire|truce|amnesty|release|pullout|resignation announce:cessation proclaim:ceasefire|truce|amnesty call:truce|ceasefire express:regret offer:apology|regret issue:apology|pardon|amnesty grant:pardon|amnesty|clemency|concession|bail|immunity make:concession admit:responsibility|mistake|guilt|killing|wrongdoing|blame|fault|defeat acknowledge:mistake|responsibility|killing|wrongdoing|defeat confess>to confess regret:!decision accept:responsibility|defeat|blame|demand
v promise:withdrawal|ceasefire|reform|release|concession vow:withdrawal extend:ceasefire|truce|amnesty propose:ceasefire|truce postpone:execution|offensive|attack forgive:person|enemy repeal exempt order:withdrawal|ceasefire|release legalise reverse:ban|expulsion|decision+ban overturn:conviction|ban|sentence|verdict quash:conviction|sentence|charge clear:person>of=charge|wrongdoing|murder rehabilitate:person
n pardon amnesty acquittal clemency apology capitulation concession reprieve climbdown climb-down lifting:ban|curfew|sanctions|emergency|limits|blockade|siege|embargo easing:limits|sanctions|tension|restriction|ban|lockdown relaxation:limits|restriction repeal:law|act|ban suspension:protest|strike|sanctions|campaign|tariff|execution commutation:sentence regret remorse admission:guilt|responsibility|defeat removal:sanctions|ban|tariff announcement:withdrawal|ceasefire declaration:ceasefire|truce confession u-turn exoneration declaration+ceasefire announcement+ceasefire
n waiver:sanctions waiver+sanctions apology regret>for|over
v concede>to approve:request grant:permission|permit|concession|request|waiver|extension|pardon give:permission|go+ahead authorise:release|delivery|return authorize:release|delivery|return drop:investigation|probe|prosecution
v give:authorization|authorisation|approval+preliminary roll~back:sanctions|ban|restriction reinstate:person
CONCEDE .6
v lift repeal apologise relent capitulate
n concession confession capitulation
none .9
v pardon:me|pun|interruption lift:weight|trophy|lid|head|spirit|cup|ball|title|spirits|hand|economy ease:pain|pressure+market|burden|traffic|symptom relax:muscle|mind regret^ regret:! commute>to|from commute:! admit:student|patient|evidence|that~hospital admit>to=hospital|school|university concede:goal|penalty|point|run drop:ball|bomb|price|rate|guard|percent|anchor|out|off drop~out drop~off yield:crop|result|return|information|profit|fruit|percent|data|benefit yield:! waive
n yield lifting+weight lifting+heavy concession+stand concession+price concession:goal admission:student|hospital|patient|university admission+college admission+hospital suspension:disbelief suspension+car
n removal:tumor
"""

RETREAT = """
RETREAT/withdraw .92
v retreat withdraw:troops|weaponry|army withdraw<troops|armed|army withdraw>from=place|*name|position|territory<troops|armed|*name|country|body pull~out|back:troops|weaponry|soldier pull~out>of|from=place|*name<troops|armed|*name|country pull~back<armed|troops pull~out<troops|armed evacuate:base|position|outpost|garrison|post<troops|armed|soldier abandon:position|base|outpost|city|town|post|checkpoint|village<armed|troops vacate:base|position|outpost|post|area|town flee<armed|soldier|army|troop|militant|rebel|fighter|police redeploy~from leave:country|place|base<troops|soldier|army|marine|force surrender:place|position|city|town|territory|control cede:territory|control|land|power|place hand~over:base|control|territory|place|power|position
v relinquish:control|territory|claim|place disengage<troops|armed bring~home:troops send~home:troops|soldier lose:control|territory|city|town|base return:land|territory|property|artefact|artifact|remains|body|painting|asset|portrait|frog|bird>to give~up:territory|control|land|base|position|city|claim give~back:territory|land|property fall~back<armed|troops turn~over:control|base demilitarise demilitarize repatriate:remains|artefact|body|refugee dismantle:settlement|checkpoint|base|blockade|camp|roadblock remove:troops|roadblock|checkpoint|blockade|missile|barricade draw~down:troops reduce:troops|presence|number+troops scale~back:presence|troops|operation+military
v flee:country|capital|palace|city<president|leader|dictator|king|minister flee>into|to=exile back~off<armed|troops
n retreat withdrawal:troops|army|force|soldier|weaponry|military withdrawal pullout pull-out pullback drawdown:troops handover:power|control|base|territory evacuation:base|troops redeployment:troops>from|out disengagement withdrawal+troop withdrawal+military drawdown+troop repatriation:refugee|remains|body return:refugee|artefact|land|remains|displaced surrender:place|territory|city cession retreat+hasty demilitarisation demilitarization pulling+out exit:troops|force departure:troops|soldier|force pull+out flight:army|soldier|armed
v return:object|sculpture|artifact|artefact|manuscript|painting|antiquity|property|land>to return:statue|treasure|relic|coin|mandate|possession|remains|artworks|artwork|artefacts|artifacts
RETREAT/release .93
v release:prisoner|captive|activist|journalist|ship free:prisoner|captive set~free let~go:prisoner let~free liberate:prisoner|captive|camp+prison|inmate exchange:prisoner swap:prisoner parole bail unlock:aid|asset unfreeze release>on=bail|parole release>from=prison|jail|custody|detention|captivity free>from=prison|jail|captivity|custody|detention repatriate:prisoner|refugee hand~over:prisoner|hostage|body|captive discharge:prisoner reunite:captive|hostage return:prisoner|captive|captive allow^leave
n release:prisoner|captive|activist|journalist release>from=prison|jail|custody|captivity|detention swap+prisoner exchange+prisoner exchange:prisoner|captive|body swap:prisoner|body freeing:prisoner|hostage parole release+prisoner release+hostage liberation:prisoner|hostage|captive repatriation:prisoner
RETREAT/disarm .93
v disarm lay~down:arms|arm|weapon hand~over:arms|weapon surrender:weapon|arms|himself|themselves surrender<armed surrender>to=police|authority|army|armed|government|force|troops surrender demobilise demobilize decommission:weapon give~up:weapon|arms|programme+nuclear turn~in:weapon|arms|himself|themselves dismantle:weapon|missile|arsenal|programme+nuclear|programme+weapons destroy:stockpile+weapons|stockpile|arsenal turn~over:weapon|arms give:himself+up scrap:weapon|missile|programme+nuclear abandon:programme+nuclear|weapon bury:weapon give~up<armed renounce:violence|terrorism|weapon
n disarmament demobilisation demobilization decommissioning:weapon surrender:armed surrender disarming dismantling:weapon|missile|arsenal destruction:stockpile denuclearisation denuclearization demining
RETREAT/ceasefire .92
v observe:ceasefire|truce|cease-fire respect:ceasefire|truce implement:ceasefire|truce cease:fire|hostility|fighting|attack|operation|shelling hold<ceasefire|truce|cease-fire honour:ceasefire|truce honor:ceasefire|truce halt:attack|offensive|fighting|operation|bombing|shelling|hostility|raid|advance|strike suspend:attack|offensive|fighting|operation+military|hostility|bombing|raid|shelling stop:fighting|shooting|shelling|bombing|attack|violence|fire|war end:fighting|war|hostility|offensive|siege|conflict|violence|occupation|strike|protest|standoff|mutiny|insurgency|boycott|operation+military|blockade uphold:ceasefire|truce de-escalate deescalate hold:fire begin<ceasefire|truce start<ceasefire|truce come>into=force<ceasefire|truce|fire cease<fighting|fire|violence|shelling stop<fighting|shelling|shooting
v defuse:tension|crisis
n ceasefire truce armistice fire+cease cease-fire cessation:hostility|violence|fighting|attack halt>to|in=fighting|violence|attack|bombing|hostility end>to=fighting|war|violence|hostility|siege|conflict de-escalation deescalation lull lull>in=fighting|violence|attack pause+humanitarian pause:fighting suspension:hostility|operation|attack|bombing detente end:war|hostility|siege|fighting|conflict|occupation
RETREAT/access .9
v allow:outsider allow~in:outsider admit:inspector|observer|monitor|peacekeeper permit:outsider let~in:outsider|inspector|aid|refugee open:border|crossing|corridor|way|checkpoint reopen:border|crossing|way|airport|embassy|airspace|port|corridor|consulate|checkpoint grant:access give:access>to readmit unblock restore:service|internet|power|electricity|access|order+constitutional lift:siege|blockade accept:inspector|observer|monitor|peacekeeper|mission
n opening:border|corridor|crossing reopening:border|crossing|embassy|way|airport|school access+humanitarian corridor+humanitarian entry:inspector|observer|aid passage+safe admission:inspector restoration:service|power|order
v allow:access|aid|delivery|entry|passage allow:body^deliver|enter|visit|inspect|cross|return|operate|resume|monitor|access permit:access|delivery|entry
RETREAT/resign .94
v resign quit:office|minister|president step~down stand~down|aside step~aside abdicate tender:resignation submit:resignation announce:resignation offer:resignation hand~in:resignation give~up:power|office|post|throne|seat relinquish:power|office|post|seat leave:office|post vacate:office|post|seat|presidency cede:power hand~over:power quit<minister|president|official|premier|general|chief|aide|cabinet|government|ambassador|envoy|commander|secretary|judge quit>as retire<general|judge|commander|minister renounce:throne|power|claim|office
n resignation abdication stepping+down
RETREAT/withdraw .6
v withdraw pull~out pull~back retreat
n withdrawal evacuation:troops retreat pullout
RETREAT/disarm .6
v disarm
RETREAT/release .6
v release:person
n release:person
none .9
v release:report|statement|album|film|figure|song|video|book|version|data|document|photo|picture|single|movie|number|list|name|detail|result|game|product|tape|footage|survey|study|file|image|record|carbon|gas|energy|water|hormone|chemical|transcript|balloon|information|letter release~today free:! free:time|space|market|up|mind release:! retreat>to=bedroom|room|cabin retreat<glacier|market|price|share withdraw:money|cash|book|blood|nomination|candidacy|application|fund|product|statement|remark resign>to=fate|fact resign:himself|themselves
v return:call|home|ball|serve|favor|favour|verdict|value|book|product return:! quit:smoking|job|school|app|day quit<player|coach leave:! leave:house|home|message|room|impression|note retire:! hold:! hold<line end:! stop:! allow:! permit:! open:door|eye|account|store|shop|season|new open:! step~down>to surrender:lead|right|advantage begin:! start:! restore:! restore:faith|building|file|health let:! let~go discharge:patient liberate:! stand~down:bat cede:! exchange:! exchange:gift|word|ring|email|letter|vow
n release+news release+press release:report|album|film|movie|book|single|song|data|game|video|statement|document|gas|energy|information|carbon|product|water|oil release+dvd release+album release+software release+theatrical withdrawal+alcohol withdrawal+drug withdrawal+cash withdrawal:candidacy retreat+spiritual retreat+weekend retreat+yoga retreat+writer retreat+company retreat+mountain retreat:glacier end:! end:day|year|month|season|war+world|game|line|street|century|film|story return+tax return:investment return:! exchange+stock exchange+foreign exchange+student liberation opening:! opening+film opening+job halt
n corridor passage entry exit pause release
v pardon:turkey|bird|offender
"""

TABLES = (CONCEDE, RETREAT)
