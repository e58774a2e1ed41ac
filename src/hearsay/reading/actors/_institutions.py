"""Bodies of states and between states, parties, companies and outlets, with country, PLOVER sector and the reason.

A row is as in `_groups.py`: names; country; sector; reason. A bar parts bodies that
are filed alike for one reason. The country of an international body is UNO (the United
Nations and what belongs to them), EUR (the European Union) or IGO (others that states founded); NGO, ISM and MNC are
for charities, movements and companies that work across borders. An empty sector: the manual of PLOVER has none for it.
"""

INTERNATIONAL = """\
United Nations,UN,U.N.,UN organization,United Nations Organization;UNO;;founded by treaty, 1945
Security Council,UN Security Council,United Nations Security Council;UNO;;organ of the UN
General Assembly,UN General Assembly,United Nations General Assembly;UNO;;organ of the UN
Human Rights Council,UN Human Rights Council;UNO;;organ of the UN
UNICEF,United Nations Children's Fund;UNO;;agency of the UN
UNHCR,United Nations High Commissioner for Refugees,UN Refugee Agency,UN refugee agency;UNO;;agency of the UN
OHCHR,UN Human Rights Office,UN human rights office,Office of the High Commissioner for Human Rights;UNO;;office of the UN
OCHA,UNOCHA,Office for the Coordination of Humanitarian Affairs,UN humanitarian office;UNO;;office of the UN
UNRWA,UN agency for Palestinian refugees,United Nations Relief and Works Agency;UNO;;agency of the UN
UNESCO;UNO;EDU;agency of the UN
UNDP,United Nations Development Programme;UNO;;agency of the UN
UNFPA;UNO;;agency of the UN
UN Women;UNO;;agency of the UN
World Food Programme,World Food Program,WFP;UNO;;agency of the UN
World Health Organization,World Health Organisation,WHO;UNO;MED;agency of the UN
Food and Agriculture Organization,FAO;UNO;AGR;agency of the UN
International Organization for Migration,International Organisation for Migration,IOM;UNO;;agency of the UN
International Labour Organization,International Labor Organization,ILO;UNO;;agency of the UN
International Atomic Energy Agency,IAEA;IGO;;founded by treaty, 1957
International Court of Justice,ICJ,World Court;UNO;JUD;court of the UN
International Criminal Tribunal for the former Yugoslavia,ICTY;UNO;JUD;court of the UN
International Criminal Tribunal for Rwanda,ICTR;UNO;JUD;court of the UN
International Criminal Court,ICC;IGO;JUD;founded by treaty, 2002
International Monetary Fund,IMF;IGO;;founded by treaty, 1944
World Bank;IGO;;founded by treaty, 1944
World Trade Organization,WTO;IGO;;founded by treaty, 1995
UNAMA;UNO;;mission of the UN in Afghanistan
UNIFIL,United Nations Interim Force in Lebanon;UNO;MIL;force of the UN
UNDOF;UNO;MIL;force of the UN
UNPROFOR;UNO;MIL;force of the UN
MONUSCO,MONUC;UNO;MIL;mission of the UN with troops
MINUSMA;UNO;MIL;mission of the UN with troops
MINUSCA;UNO;MIL;mission of the UN with troops
MINUSTAH;UNO;MIL;mission of the UN with troops
UNMISS;UNO;MIL;mission of the UN with troops
UNAMID;UNO;MIL;mission of the UN and the African Union with troops
ONUCA;UNO;MIL;observers of the UN in Central America
ONUSAL;UNO;;mission of the UN in El Salvador
UNITAMS;UNO;;mission of the UN
UNSMIL;UNO;;mission of the UN
UNMIK;UNO;;mission of the UN
NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance;IGO;MIL;alliance by treaty
ISAF,International Security Assistance Force;IGO;MIL;force led by NATO
KFOR;IGO;MIL;force led by NATO
Resolute Support;IGO;MIL;mission led by NATO
Warsaw Pact;IGO;MIL;alliance by treaty until 1991
Multinational Security Support Mission;IGO;COP;mission in Haiti
Saudi-led coalition,Saudi-led military coalition,Saudi-led alliance,Arab coalition;IGO;MIL;coalition of states in Yemen
US-led coalition,U.S.-led coalition,American-led coalition,US-led international coalition,international coalition,Global Coalition;IGO;MIL;coalition of states
European Union,EU,E.U.;EUR;;founded by treaty
European Commission,EU Commission;EUR;GOV;organ of the EU
European Council;EUR;GOV;organ of the EU
European Parliament;EUR;LEG;organ of the EU
European Court of Justice;EUR;JUD;court of the EU
European Community,European Economic Community,EEC;EUR;;forerunner of the EU
Europol;EUR;COP;agency of the EU
Frontex;EUR;COP;agency of the EU
European Court of Human Rights,ECHR;IGO;JUD;court of the Council of Europe
Council of Europe;IGO;;founded by treaty, 1949
OSCE,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe;IGO;;57 states
African Union,AU,Organization of African Unity,OAU;IGO;;55 states
AMISOM,ATMIS,AUSSOM,African Union Mission in Somalia;IGO;MIL;mission of the African Union
ECOWAS,Economic Community of West African States;IGO;;states of West Africa
ECOMOG;IGO;MIL;force of ECOWAS
Alliance of Sahel States,AES;IGO;;three states of the Sahel
IGAD;IGO;;states of East Africa
SADC,Southern African Development Community;IGO;;states of Southern Africa
East African Community,EAC;IGO;;states of East Africa
G5 Sahel;IGO;;five states of the Sahel
Arab League,League of Arab States;IGO;;22 states
Gulf Cooperation Council,GCC;IGO;;six states
Organisation of Islamic Cooperation,Organization of Islamic Cooperation,Organization of the Islamic Conference,OIC;IGO;;57 states
ASEAN,Association of Southeast Asian Nations;IGO;;states of Southeast Asia
Organization of American States,Organisation of American States,OAS;IGO;;states of the Americas
Contadora Group,Contadora;IGO;;states that mediated in Central America
Rio Group,Group of Eight;IGO;;states of Latin America
CARICOM;IGO;;states of the Caribbean
Mercosur;IGO;;states of South America
CSTO,Collective Security Treaty Organization,Collective Security Treaty Organisation;IGO;MIL;alliance by treaty
CIS,Commonwealth of Independent States;IGO;;states of the former Soviet Union
Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO;IGO;;states of Eurasia
Commonwealth of Nations;IGO;;association of states
OPCW,Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons;IGO;;founded by treaty, 1997
OPEC,Opec,OPEC+;IGO;;oil-exporting states
Interpol,INTERPOL;IGO;COP;police co-operation of states
OECD;IGO;;states with market economies
G7,Group of Seven;IGO;;group of states
G8;IGO;;group of states
G20,Group of 20;IGO;;group of states
G77,Group of 77;IGO;;group of states
BRICS,Brics;IGO;;group of states
Non-Aligned Movement;IGO;;group of states
Quartet;IGO;;UN, EU, United States and Russia on the Middle East
"""

CHARITIES = """\
International Committee of the Red Cross,ICRC;NGO;MED;mandate by the Geneva Conventions
Red Cross;NGO;MED;the movement
Red Crescent,Red Crescent Society;NGO;MED;the movement
International Federation of Red Cross and Red Crescent Societies,IFRC;NGO;MED;federation of the movement
Palestinian Red Crescent,Palestine Red Crescent,Palestine Red Crescent Society;PSE;MED;national society
Syrian Arab Red Crescent;SYR;MED;national society
Médecins Sans Frontières,Doctors Without Borders,MSF;NGO;MED;medical charity
Médecins du Monde,Doctors of the World;NGO;MED;medical charity
Emergency NGO;NGO;MED;medical charity
Amnesty International,Amnesty;NGO;SOC;human rights
Human Rights Watch,HRW,Americas Watch,Asia Watch,Helsinki Watch;NGO;SOC;human rights
International Crisis Group,Crisis Group;NGO;SOC;research on conflict
Oxfam;NGO;SOC;charity
Save the Children;NGO;SOC;charity
Care International;NGO;SOC;charity
Caritas;NGO;REL;charity of the Catholic church
World Council of Churches;NGO;REL;association of churches
Islamic Relief;NGO;SOC;charity
Mercy Corps;NGO;SOC;charity
International Rescue Committee,IRC;NGO;SOC;charity
Norwegian Refugee Council,NRC;NGO;SOC;charity
Danish Refugee Council;NGO;SOC;charity
World Central Kitchen;NGO;SOC;charity
Action Against Hunger;NGO;SOC;charity
World Vision;NGO;SOC;charity
Handicap International;NGO;SOC;charity
Reporters Without Borders,RSF media watchdog;NGO;JRN;charity for the press
Committee to Protect Journalists,CPJ;NGO;JRN;charity for the press
Airwars;NGO;SOC;records civilian harm
Insecurity Insight;NGO;SOC;records attacks on aid and health
Greenpeace;NGO;SOC;charity
Syrian Observatory for Human Rights,SOHR;SYR;SOC;monitor, based in Britain
Syrian Network for Human Rights,SNHR;SYR;SOC;monitor
White Helmets,Syria Civil Defence,Syrian Civil Defence,Syrian Civil Defense;SYR;SOC;rescuers
Memorial;RUS;SOC;human rights
B'Tselem;ISR;SOC;human rights
Al-Haq;PSE;SOC;human rights
Peace Now;ISR;SOC;against settlements
Black Lives Matter;ISM;SOC;movement
Extinction Rebellion;ISM;SOC;movement
Fridays for Future;ISM;SOC;movement
Antifa;ISM;SOC;movement
Muslim Brotherhood;EGY;OPP;movement, party and opposition; banned in several states
"""

STATE_BODIES = """\
Pentagon,Department of Defense,US Department of Defense,Department of War;USA;MIL;department of the United States
State Department,US State Department,Department of State,Foggy Bottom;USA;GOV;department of the United States
Joint Chiefs of Staff;USA;MIL;command
US Central Command,Central Command,CENTCOM;USA;MIL;command
AFRICOM,US Africa Command;USA;MIL;command
Southern Command,SOUTHCOM;USA;MIL;command
Green Berets|Delta Force|Navy SEALs|US Marines,Marine Corps|US Army|US Navy|US Air Force;USA;MIL;armed forces
CIA,Central Intelligence Agency;USA;SPY;service
NSA,National Security Agency;USA;SPY;service
FBI,Federal Bureau of Investigation;USA;COP;service
DEA,Drug Enforcement Administration;USA;COP;service
ICE,Immigration and Customs Enforcement,US Immigration and Customs Enforcement;USA;COP;service
Border Patrol,US Border Patrol;USA;COP;service
DHS,Department of Homeland Security;USA;GOV;department
USAID,US Agency for International Development;USA;GOV;agency
Justice Department,Department of Justice,US Justice Department,DOJ;USA;GOV;department
Treasury Department,US Treasury;USA;GOV;department
Federal Reserve,Fed;USA;GOV;central bank
Centers for Disease Control and Prevention,CDC;USA;MED;agency
US Congress,Capitol Hill|House of Representatives,US House|US Senate;USA;LEG;parliament
IDF,Israel Defense Forces,Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces;ISR;MIL;armed forces
Mossad;ISR;SPY;service
Shin Bet,Shabak;ISR;SPY;service
COGAT;ISR;MIL;office of the defence ministry
Knesset;ISR;LEG;parliament
Palestinian Authority,Palestinian National Authority;PSE;GOV;government in the West Bank
PLO,Palestine Liberation Organization,Palestine Liberation Organisation;PSE;REB until 1993-09-13 then GOV;represents Palestine at the UN
Palestinian Legislative Council;PSE;LEG;parliament
Revolutionary Guards,Revolutionary Guard,IRGC,Islamic Revolutionary Guard Corps,Iranian Revolutionary Guards,Iranian Revolutionary Guard Corps;IRN;MIL;armed forces
Quds Force;IRN;MIL;armed forces
Basij;IRN;PRM;militia of the Revolutionary Guards
Guardian Council;IRN;GOV;body of the state
Majlis;IRN;LEG;parliament
Republican Guard;;MIL;armed forces of a state
National Guard;;MIL;armed forces or gendarmes of a state
Presidential Guard;;MIL;armed forces of a state
Rosgvardia,Russian National Guard;RUS;MIL;armed forces
Akhmat;RUS;MIL;unit under the defence ministry
Black Sea Fleet;RUS;MIL;armed forces
Red Army,Soviet Army;RUS;MIL;armed forces
FSB,Federal Security Service;RUS;SPY;service
KGB;RUS;SPY;service until 1991
GRU;RUS;SPY;service
SVR;RUS;SPY;service
Investigative Committee;RUS;COP;prosecutors
Roskomnadzor;RUS;GOV;regulator
State Duma,Duma|Federation Council;RUS;LEG;parliament
SBU,Security Service of Ukraine;UKR;SPY;service
HUR,GUR,Main Intelligence Directorate;UKR;SPY;service
Azov Brigade,Azov,Azov Regiment,Azov Battalion;UKR;MIL;unit of the National Guard
Verkhovna Rada,Rada;UKR;LEG;parliament
Energoatom;UKR;BUS;company of the state
Royal Air Force,RAF;GBR;MIL;armed forces
Royal Navy|Royal Marines|British Army;GBR;MIL;armed forces
SAS,Special Air Service;GBR;MIL;armed forces
MI5;GBR;SPY;service
MI6;GBR;SPY;service
Metropolitan Police,Scotland Yard;GBR;COP;police of London
Royal Ulster Constabulary,RUC,Police Service of Northern Ireland,PSNI;GBR;COP;police of Northern Ireland
Parliament of the United Kingdom,Westminster|House of Commons|House of Lords;GBR;LEG;parliament
Carabinieri;ITA;COP;police
Guardia Civil,Spanish Civil Guard;ESP;COP;police
Mossos d'Esquadra;ESP;COP;police of Catalonia
Bundeswehr;DEU;MIL;armed forces
Bundestag;DEU;LEG;parliament
National Assembly;;LEG;parliament of a state
Foreign Legion,French Foreign Legion;FRA;MIL;armed forces
Operation Barkhane,Barkhane,Barkhane force;FRA;MIL;operation in the Sahel
ISI,Inter-Services Intelligence;PAK;SPY;service
ISPR,Inter-Services Public Relations;PAK;MIL;press office of the forces
Frontier Corps|Pakistan Rangers;PAK;PRM;forces of the interior ministry
RAW,Research and Analysis Wing;IND;SPY;service
Border Security Force,BSF|Central Reserve Police Force,CRPF;IND;COP;police of the union
Assam Rifles|Rashtriya Rifles;IND;MIL;armed forces
Special Task Force,STF;LKA;COP;police
Loya Jirga;AFG;LEG;assembly
Afghan National Army,ANA;AFG;MIL;armed forces until 2021
Afghan National Police,ANP;AFG;COP;police until 2021
Afghan National Security Forces,ANSF,Afghan National Defense and Security Forces,ANDSF;AFG;MIL;armed forces until 2021
National Directorate of Security,NDS;AFG;SPY;service until 2021
KhAD|WAD;AFG;SPY;service of the 1980s
Tatmadaw|State Administration Council;MMR;MIL;armed forces and their junta
Pyu Saw Htee;MMR;PRM;militia beside the army
People's Liberation Army,PLA,Chinese People's Liberation Army;CHN;MIL;armed forces
Communist Party of China,Chinese Communist Party,CCP;CHN;GOV;governing party
Politburo|National People's Congress;CHN;GOV;organs of the state
Kopassus;IDN;MIL;armed forces
Sudanese Armed Forces,SAF,Sudan Armed Forces;SDN;MIL;armed forces
Transitional Sovereignty Council;SDN;GOV;government
SSPDF,South Sudan People's Defence Forces;SSD;MIL;armed forces
Ethiopian National Defence Force,ENDF,Ethiopian National Defense Force;ETH;MIL;armed forces
FARDC,Armed Forces of the Democratic Republic of the Congo;COD;MIL;armed forces
FACA;CAF;MIL;armed forces
Rwanda Defence Force,RDF;RWA;MIL;armed forces
UPDF,Uganda People's Defence Force,Uganda People's Defence Forces;UGA;MIL;armed forces
Government of National Unity|Government of National Accord,GNA;LBY;GOV;government that the UN recognises
House of Representatives in Tobruk;LBY;LEG;parliament
Kurdistan Regional Government,KRG;IRQ;GOV;government of the Kurdistan region
Iraqi Security Forces,ISF|Counter Terrorism Service,Counter-Terrorism Service;IRQ;MIL;armed forces
Syrian Arab Army,SAA;SYR;MIL;armed forces
Presidential Leadership Council;YEM;GOV;government that the UN recognises
Dergue,Derg;ETH;GOV;government of 1974 to 1991
Treasury Police;SLV;COP;police until 1992
Atlacatl Battalion;SLV;MIL;armed forces until 1992
SEBIN|DGCIM;VEN;SPY;service
Bolivarian National Guard;VEN;MIL;armed forces
DAS;COL;SPY;service until 2011
Panama Defense Forces,Panamanian Defense Forces;PAN;MIL;armed forces until 1990
DINA|CNI;CHL;SPY;service of the military government
Carabineros;CHL;COP;police
Supreme Court|High Court|Constitutional Court;;JUD;court of a state
State Emergency Service|Emergency Situations Ministry;;GOV;service of a state
"""

PARTIES = """\
Democratic Party,Democrats,DNC;USA;PTY;party
Republican Party,Republicans,GOP,RNC;USA;PTY;party
Labour Party,Labour;GBR;PTY;party
Conservative Party,Conservatives,Tories,Tory;GBR;PTY;party
Liberal Democrats,Lib Dems;GBR;PTY;party
Scottish National Party,SNP;GBR;PTY;party
Sinn Féin;GBR;PTY;party in Northern Ireland and Ireland
Democratic Unionist Party,DUP;GBR;PTY;party
National Rally,Rassemblement National;FRA;PTY;party
Christian Democratic Union,CDU;DEU;PTY;party
Social Democratic Party of Germany,SPD;DEU;PTY;party
Alternative for Germany,AfD;DEU;PTY;party
Herri Batasuna,Batasuna;ESP;PTY;party in the Basque country
Golden Dawn;GRC;PTY;party
Justice and Development Party,AKP;TUR;PTY;party
Republican People's Party,CHP;TUR;PTY;party
Peoples' Democratic Party,HDP,DEM Party;TUR;PTY;party
United Russia;RUS;PTY;party
Likud;ISR;PTY;party
Otzma Yehudit,Jewish Power;ISR;PTY;party
Fatah;PSE;PTY;party
Free Patriotic Movement;LBN;PTY;party
Progressive Socialist Party;LBN;PTY;party, militia in the civil war
Baath Party,Ba'ath Party,Baath;;PTY;party in Iraq and Syria
Dawa Party,Islamic Dawa Party;IRQ;PTY;party
Ennahda;TUN;PTY;party
Bharatiya Janata Party,BJP;IND;PTY;party
Indian National Congress,Congress Party;IND;PTY;party
Communist Party of India,Communist Party of India (Marxist),CPI(M),CPM;IND;PTY;party
Rashtriya Swayamsevak Sangh,RSS;IND;SOC;movement
Bajrang Dal;IND;SOC;movement
Vishwa Hindu Parishad,VHP;IND;SOC;movement
Shiv Sena;IND;PTY;party
Trinamool Congress,TMC;IND;PTY;party
Awami League;BGD;PTY;party
Bangladesh Nationalist Party,BNP;BGD;PTY;party
Jamaat-e-Islami;;PTY;party in Pakistan and Bangladesh
Pakistan Tehreek-e-Insaf,Pakistan Tehrik-i-Insaf,PTI;PAK;PTY;party
Pakistan Muslim League,PML-N;PAK;PTY;party
Pakistan Peoples Party,Pakistan People's Party,PPP;PAK;PTY;party
Muttahida Qaumi Movement,MQM;PAK;PTY;party
National League for Democracy,NLD;MMR;PTY;party
African National Congress,ANC;ZAF;PTY;party; banned and armed until 1990
Inkatha,Inkatha Freedom Party,IFP;ZAF;PTY;party
Zanu-PF,ZANU-PF;ZWE;PTY;party
Movement for Democratic Change,MDC;ZWE;PTY;party
All Progressives Congress,APC;NGA;PTY;party
Nationalist Republican Alliance,ARENA,Arena;SLV;PTY;party
Christian Democratic Party,PDC;SLV;PTY;party
Democratic Convergence;SLV;PTY;party
Patriotic Union party,UP party;COL;PTY;party
Liberal Party;;PTY;party
Communist Party;;PTY;party
Socialist Party;;PTY;party
APRA,American Popular Revolutionary Alliance;PER;PTY;party
National Opposition Union;NIC;PTY;party
Lavalas,Fanmi Lavalas;HTI;PTY;party
Institutional Revolutionary Party,PRI;MEX;PTY;party
Workers' Party of Brazil;BRA;PTY;party
"""

COMPANIES = """\
Gazprom;RUS;BUS;company of the state
Rosneft;RUS;BUS;company of the state
Google;MNC;BUS;company
Apple;MNC;BUS;company
Microsoft;MNC;BUS;company
Amazon;MNC;BUS;company
Meta;MNC;BUS;company
Boeing;MNC;BUS;company
Airbus;MNC;BUS;company
Lockheed Martin;MNC;BUS;company
Shell,Royal Dutch Shell;MNC;BUS;company
BP;MNC;BUS;company
ExxonMobil,Exxon;MNC;BUS;company
TotalEnergies;MNC;BUS;company
Maersk;MNC;BUS;company
Coca-Cola;MNC;BUS;company
Texaco,Chevron;MNC;BUS;company
Ecopetrol;COL;BUS;company of the state
Saudi Aramco,Aramco;SAU;BUS;company of the state
"""

OUTLETS = """\
Reuters;GBR;JRN;news agency
PA,PA Media;GBR;JRN;news agency
BBC,British Broadcasting Corporation;GBR;JRN;broadcaster
ITV;GBR;JRN;broadcaster
Sky News;GBR;JRN;broadcaster
Guardian;GBR;JRN;newspaper
Economist;GBR;JRN;weekly
Financial Times;GBR;JRN;newspaper
AFP,Agence France-Presse;FRA;JRN;news agency
France 24;FRA;JRN;broadcaster
RFI;FRA;JRN;broadcaster
Le Monde;FRA;JRN;newspaper
AP,Associated Press;USA;JRN;news agency
UPI,United Press International;USA;JRN;news agency
Bloomberg;USA;JRN;news agency
CNN;USA;JRN;broadcaster
NBC;USA;JRN;broadcaster
CBS;USA;JRN;broadcaster
NPR;USA;JRN;broadcaster
Fox News;USA;JRN;broadcaster
New York Times;USA;JRN;newspaper
Washington Post;USA;JRN;newspaper
Wall Street Journal;USA;JRN;newspaper
VOA,Voice of America;USA;JRN;broadcaster of the state
RFE/RL,Radio Free Europe;USA;JRN;broadcaster funded by the state
EFE;ESP;JRN;news agency
ANSA;ITA;JRN;news agency
DPA;DEU;JRN;news agency
Deutsche Welle;DEU;JRN;broadcaster
TASS;RUS;JRN;news agency of the state
Interfax;RUS;JRN;news agency
RIA Novosti;RUS;JRN;news agency of the state
RT;RUS;JRN;broadcaster of the state
Ukrinform;UKR;JRN;news agency of the state
Suspilne;UKR;JRN;broadcaster of the state
Xinhua;CHN;JRN;news agency of the state
Kyodo;JPN;JRN;news agency
NHK;JPN;JRN;broadcaster
Yonhap;KOR;JRN;news agency
KCNA;PRK;JRN;news agency of the state
PTI News,Press Trust of India;IND;JRN;news agency
ANI;IND;JRN;news agency
NDTV;IND;JRN;broadcaster
Dawn;PAK;JRN;newspaper
Geo News;PAK;JRN;broadcaster
TOLOnews;AFG;JRN;broadcaster
Pajhwok;AFG;JRN;news agency
Anadolu;TUR;JRN;news agency of the state
TRT;TUR;JRN;broadcaster of the state
IRNA;IRN;JRN;news agency of the state
Fars;IRN;JRN;news agency
Tasnim;IRN;JRN;news agency
Press TV;IRN;JRN;broadcaster of the state
SANA;SYR;JRN;news agency of the state
WAFA;PSE;JRN;news agency
Al Jazeera;QAT;JRN;broadcaster
Al Arabiya;SAU;JRN;broadcaster
Al Mayadeen;LBN;JRN;broadcaster
Al Manar;LBN;JRN;broadcaster
Haaretz;ISR;JRN;newspaper
Jerusalem Post;ISR;JRN;newspaper
"""

ROWS = INTERNATIONAL + CHARITIES + STATE_BODIES + PARTIES + COMPANIES + OUTLETS
