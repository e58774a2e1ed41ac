"""Words of ACCUSE, REQUEST and REJECT (PLOVER manual, sections of each). Plain saying is no event."""

ACCUSE = """
ACCUSE/disapprove .92
v condemn denounce criticize criticise decry deplore censure rebuke reprimand lambast lambaste slam:!concrete blast:person|abstract|body|decision|government|critic|move|opponent|rival castigate berate admonish chastise chide upbraid scold vilify deride ridicule mock:person|body
v disapprove object>to deprecate assail:abstract|decision|government|policy|critic attack:abstract|record|policy|decision|plan|proposal|critic attack<article|newspaper|publication|editorial|magazine|critic lash~out>at|against hit~out>at hit~back>at fire~back>at rail>against|at inveigh fulminate protest>to=body|ambassador lament bemoan bewail complain>about|of|against|to fault:person|decision|body|government
v slate:person|government|decision pan:government disparage belittle insult:person|body defame denigrate malign smear:person|body besmirch discredit:person|body slander libel disagree>with differ>with question:decision|legitimacy|motive|election|result|validity|legality|credibility dispute:result|account|version|claim|election challenge:result|election|legality|claim|report|ruling|account
v protest<government|ministry|minister|embassy|president|delegation protest:statement|decision|ruling<government|ministry|minister|embassy|president summon:diplomat|him call~in:diplomat take~aim take~issue express:concern|outrage|anger|dismay|disappointment|condemnation|displeasure|alarm|dissatisfaction|fury voice:concern|outrage|anger|dismay|criticism|alarm|displeasure|opposition raise:concern+human|objection warn~against call~out:person|body|government decry regret:decision|killing|attack
v come>under=fire|attack|criticism>for|over come>under=fire<minister|president|government|company|premier|party|politician|mayor|senator|lawmaker|travel|abstract draw:fire>for|over|from lodge:protest|complaint file:protest|objection deliver:protest+note|demarche draw:criticism|condemnation spark:outrage|criticism|anger|condemnation provoke:outrage|criticism|anger|condemnation face:criticism|backlash heap:blame|scorn oppose:war|intervention|policy|decision|law|plan|bill|government|military repudiate:violence
v call:illegal|coward|cowardly|barbaric|terrorist|liar|traitor|dictator|murderer brand:person|body|attack|move label:person|body describe>as=cowardly|crime|terrorism|barbaric|illegal|genocide
n condemnation denunciation criticism rebuke censure reprimand outcry backlash disapproval objection complaint>about|against|over|of|to castigation vilification protest+diplomatic protest+formal tirade diatribe outrage+international displeasure defamation demarche slander reproach
n criticism>of|from|by
ACCUSE/allege .93
v accuse blame incriminate implicate:person|body|*name impute indict sue arraign impeach inculpate denounce>as charge:person|body>with charge>with=crime|murder|terrorism|treason|abstract|fraud|corruption|espionage|spying|rape|assault|possession|conspiracy charge^ charge:person|official|leader|suspect|journalist|activist|minister<police|prosecutor|authority|court|body
v file:lawsuit|charges|charge|suit|complaint|case|indictment bring:lawsuit|charge|case|suit|action+legal|charges launch:lawsuit|case|action+legal press:charge|charges lay:charge|charges>against|on lay:charge|charges<police|prosecutor|authority lay:blame face:charge|charges|trial|lawsuit|indictment|prosecution|accusation|allegation put>on=trial stand:trial go>on=trial prosecute try:person|suspect|leader>for|in=crime|murder|court|treason|tribunal|war bring>to=trial|court|justice take>to=court
v point:finger finger:person|body pin:blame hold:responsible hold~responsible hold~accountable level:accusation|charge|allegation make:accusation|allegation plead:innocent extradite suspect:person|body|group|*name trace>to=armed|group attribute:attack|killing|blast|bombing|explosion|violence>to seek:extradition
v blame appear>in|before=court|judge extradite>to fault>for
n accusation allegation indictment lawsuit arraignment charge:crime|murder|terrorism|treason|corruption|fraud|conspiracy|espionage charge>of|against=crime|murder|treason|person|corruption|fraud|conspiracy|terrorism|espionage prosecution:person|official|leader|suspect|crime|journalist prosecution trial:person|leader|suspect|official|journalist|president|minister trial+murder trial+corruption trial+treason trial+criminal charges charge+criminal charge+murder charge+terrorism charge+corruption recrimination blame extradition litigation finger-pointing
n suit+class case+court+against charges:! impeachment trial+war complaint>against complaint+criminal allegations claim:abuse trial>of
v allege
ACCUSE/investigate .93
v investigate probe inquire>into audit enquire>into look>into=crime|allegation|matter|report|incident|whether|death|case|attack open:probe launch:probe begin:probe start:probe order:probe conduct:probe initiate:probe announce:probe lead:probe establish:commission+inquiry|probe set~up:commission|probe|committee+inquiry reopen:probe|case examine:allegation|claim|crime|evidence
v question>over|about=death|killing|murder|crime|allegation|fraud|corruption interrogate subpoena scrutinise scrutinize inspect:site|facility|plant carry~out:probe face:probe send:investigator|inspector exhume uncover:plot|corruption|grave|evidence|fraud sue>for=record summon:minister|official|witness|person|leader hold:inquest|inquiry
n investigation inquiry enquiry probe inquest fact-finding fact+finding scrutiny autopsy grand+jury manhunt subpoena post-mortem investigation:crime inspection inspection:site|facility
ACCUSE/allege .6
v claim:abuse|violation
ACCUSE .6
v charge<prosecutor|police|court attack<opposition~over
none .9
v blame:weather|illness|accident blame>on=weather|illness|accident|fog|failure suspect:! suspect^ suspect:that charge:fee|battery|phone|price|rate|amount|car|interest|dollar|euro|pound|tax|vehicle|toll|customer|cent charge>for=service|use|entry charge~ahead charge~into question:! try^ try~out try:luck|hand|food|product|approach|method
v complain>of=pain|headache|fever condemn>to=life|repeat|poverty challenge:! challenge:person^ challenge:champion|record|title mock:! object:! slam:door|brake|dunk slam>into|shut blast:music|horn|ball probe:depth|space|planet probe<spacecraft audit examine:patient|effect|relationship|question|role|how|whether|body|link|impact inspect:! inspect:damage|troop|guard|honour|work
v brand:product|cattle label:product|bottle|food finger:! suspect:illness appear:! call:! describe:! express:! regret:! investigate:effect|relationship|mechanism|link|role|use|impact|influence investigate<scientist|researcher|study|paper|article implicate:gene|protein|factor attribute:! try
n charge>of charge@in charge+dynamite charge+explosive charge+demolition charge+battery charge+extra charge+electric charge+depth charge+cover charge+service trial+clinical trial+drug trial+vaccine trial+free trial:! trial+medical trial+field case+suit suit+track suit+space prosecution+defense blame+game audit+tax complaint+common complaint+health criticism+literary criticism+textual criticism+art inspection+car inspection+home probe+space probe:space
n investigation+scientific investigation+further research outrage examination claim+insurance
"""

REQUEST = """
REQUEST .92
# The mode is what is asked for (see modes).
v demand urge beseech implore entreat exhort appeal>for|to plead>for|with call>for=!dinner call>on|upon=person|body|place^ call>upon call~on^ ask>for=aid|help|asylum|assistance|support|ceasefire|talks|permission|extension|meeting|action|intervention|protection|calm|withdrawal|release|resignation|extradition|visa|change|loan ask:person|body|*name^inf request petition lobby:!hotel solicit:aid|support|donation|bid|help beg>for beg:person^inf press>for press:person|body^inf push>for=change|talks|law|peace|reform|vote|action|resolution|sanctions|ceasefire
v seek:aid|asylum|support|talks|loan|approval|permission|assistance|help|meeting|release|extension|membership|funding|resolution|compensation|intervention|refuge|mediation|recognition|protection|donor|dialogue|bailout|reparation|recount|inquiry|probe|truce|ceasefire|dismissal order:person|body|troops|*name^inf order:withdrawal|release|evacuation|closure|probe|strike+air|attack|offensive|arrest|investigation|halt|retreat instruct:person|body^inf direct:person|body|troops^inf command:person|troops^inf pressure:person|body pressurise pressurize
v make:request|demands|plea|appeal|ultimatum issue:appeal|order|demands|request|plea send:request submit:request|petition|application+membership appeal petition campaign>for=release|change|right|independence insist>on=talks|change|withdrawal|release|vote nudge:body|person^inf prod:body|person^inf encourage:body|party|side|government|*name^inf advise:person|body|citizen|resident^inf tell:person|body|resident|citizen|troops^inf warn:person|citizen|resident|body^inf
v call:meeting+emergency|session+emergency|election+snap|vote propose:talks|change|agreement|truce|plan|resolution|meeting|ceasefire|exchange suggest:talks|meeting invite:observer|inspector recommend:sanctions|change|action|dismissal|charge convene summon:!diplomat
n demand entreaty petition call>for=!dinner call>on demand>for=change|release|withdrawal|resignation|independence|autonomy|action|justice|reform|ransom|election demand:ransom demand+ransom ultimatum lobbying exhortation urging order:withdrawal|evacuation evacuation+order order+evacuation pressure>on=person|body|government appeal+urgent appeal+humanitarian request+extradition request+asylum application+asylum application+membership bid>for=membership|independence request>for plea>for appeal>for|to proposal:talks|truce
n demand^ call^inf request^inf appeal^ plea^ order^
REQUEST .45
n request appeal
REQUEST .6
n request%about-state appeal%about-state
v order^ ask^inf press>on recommend:sanctions petition:court
n proposal:peace|ceasefire
v call~on
n demand demands calls>for
none .9
v call>for<plan|law|bill|policy|proposal|rule|project|grant|contract|budget|legislation|agreement|forecast|schedule|design call>for=information demand:attention|care|patience appeal>to=voter|audience|heart|consumer|fan|taste appeal:conviction|sentence|verdict|ruling|decision ask:question|himself|herself|why|how|what|whether|about ask>about ask~whether ask~why ask~how ask~what order:book|food|pizza|item|product|meal|copy|part|drink|aircraft|vaccine|car order~online order>in=alphabet request:password beg:question press:button|charge|ahead|release|key press~ahead press~on
v seek:! seek^ seek:election|term|nomination|job|treatment|way|answer|profit|advice|shelter|truth|attention plead:guilty|not|innocent~guilty direct:film|movie|play|traffic|question|attention|project propose:marriage|theory|model|method recommend:product|book|restaurant|using|dose advise:! tell:story|truth|reporter|lie|how|what|about require:! require:care|surgery|skill|time urge:caution lobby:! encourage:! insist:!
v call:dinner tell~that invite:friend|guest
n appeal+sex appeal+court appeal+mass appeal+broad appeal:film|conviction|sentence|court demand:oil|energy|product|market|electricity|gas|consumer|food|water|labor demand+consumer demand+domestic demand+oil demand+global demand+energy demand>for=product|oil|gas|energy|good|service|car|steel|vaccine|housing|electricity|labour|food|water|credit|stock|coal order+executive order:magnitude|merit|day|court order+law order+court order+world order+restraining order+public order+alphabetical order+new order+short order>in order>to request+search call+phone call+telephone call+roll call+conference call+close call:duty pressure+blood pressure+air pressure+atmospheric pressure+water proposal+marriage proposal+research order+mail bid+takeover
n request>for=comment|interview|information|response|clarification|proposal|quote plea:guilty plea+guilty demand+in order^ calls+phone petition+habeas
"""

REJECT = """
REJECT .93
# The mode is what is refused (see modes).
v reject refuse spurn rebuff decline^ decline:demand|talks|aid|invitation|visit|request turn~down:demand|talks|aid|request|invitation|asylum|bid|application|appeal|offer rule~out:talks|change|negotiation|withdrawal|compromise|ceasefire|concession|possibility|return|visit|election|deal|resignation|military veto vote~down throw~out:demand|case|lawsuit|appeal|petition|charge|bill|legislation|motion dismiss:demand|claim|allegation|accusation|suggestion|appeal|case|lawsuit|criticism|petition|charge|report|talk|proposal|call|concern
v deny:request|visa|entry|access|asylum|appeal|bail|permission|application|motion|petition disavow disown repudiate rebut refute contradict:claim|report|statement shrug~off:demand|threat|criticism|call|allegation|sanctions brush~off|aside:demand|criticism|threat|call|concern|allegation defy:order|call|ban|ultimatum|pressure|curfew|sanctions|resolution|court|world|demand|law|warning
v oppose:demand|talks|plan|resolution|bill|change|sanctions|deal|agreement|intervention|membership|independence cancel:meeting|talks|visit|trip|summit|participation|negotiation|invitation|agreement|session call~off:talks|meeting|visit|summit|negotiation|trip postpone:talks|meeting|visit|summit|negotiation|election snub ignore:demand|call|ultimatum|order|resolution|warning|appeal|request|ruling boycott:talks|meeting|summit|session resist:call|pressure|demand|change|attempt+to|sanctions|extradition balk>at balk baulk>at overrule overturn:decision|ruling|law scuttle:talks|deal|agreement block:resolution|bid|membership|bill|statement|appointment|deal|move|vote|nomination|motion|attempt
v walk~away>from=talks|negotiation|deal|table pull~out>from=meeting|summit rescind:invitation backtrack>on reverse:decision|pledge shelve:plan|bill|talks|visit break~off:meeting fail^agree fail>in=bid vow~never ban:visit|inspector|observer bar:inspector|observer|delegation|official|monitor|journalist>from rebuff:demand|offer|request|attempt|talks|call oppose stonewall disregard:order|ruling|resolution|warning|ceasefire flout:ban|order|law|resolution|sanctions|ceasefire|curfew evade:sanctions disobey thwart:attempt|bid|effort
v say:no vote>against turn~away:refugee|migrant|boat|asylum-seeker refuse:entry|permission|visa renege>on
n rejection refusal denial repudiation veto rebuff snub cancellation:meeting|talks|visit|trip|summit postponement:talks|meeting|visit|summit|election boycott:talks|summit dismissal:demand|claim|case|appeal|lawsuit|allegation denial:access|entry|visa|asylum defiance opposition>to=plan|war|demand|intervention|deal|change|resolution|law|bill|policy non-compliance noncompliance disavowal rebuttal intransigence
none .9
v decline<number|price|rate|sale|share|stock|profit|population|production|output|revenue|economy|health|market|quality|use|demand|income|level|percentage decline>by|to|from|in=percent|cent decline:comment|elaborate|interview|answer decline^comment refuse^comment deny^comment dismiss:coach|batsman reject:organ|transplant|null|hypothesis|manuscript|paper ignore:! ignore:problem|fact|reality oppose:team
v cancel:flight|show|concert|match|game|train|order|event|subscription|festival|tour|race|class|season deny postpone:game|match|event|concert|surgery|launch|wedding deny:! defy:gravity|odds|description|logic|expectation resist:! resist:temptation|urge block:! overturn:car|vehicle|bus|boat|truck
n refuse opposition:! opposition+main rejection:organ|transplant denial+climate cancellation:flight|event|show denial:service shelve
n veto+power veto+right refusal+first dismissal:class
n order+in
"""

TABLES = (ACCUSE, REQUEST, REJECT)
