"""Bodies that reporting names without saying what they are, with the kind of voice each is and the reason.

A row is: names, the fullest first and short forms after it; the reason. Being listed is no judgement. Armed
groups are listed whichever side they fight on; "armed group" means what the records mean by it: armed, and not
the forces of a state that sits in the United Nations under that government. Where a group also governs
territory its armed origin decides, because texts call its officials by its name.
A name that is not listed is read by its head word (`_roles.py`): "... Front", "... Ministry", "... Times".
"""

from hearsay.records import SourceKind

_INTERNATIONAL = """
United Nations,UN,U.N.;founded by treaty, 1945
Security Council,UN Security Council,United Nations Security Council;organ of the UN
General Assembly,UN General Assembly;organ of the UN
UNICEF,Unicef,United Nations Children's Fund;agency of the UN
UNHCR,United Nations High Commissioner for Refugees,UN Refugee Agency;agency of the UN
OHCHR,UN Human Rights Office,Office of the High Commissioner for Human Rights;office of the UN
OCHA,UNOCHA,Office for the Coordination of Humanitarian Affairs;office of the UN
UNRWA,Unrwa;agency of the UN
UNESCO,Unesco;agency of the UN
UNDP;agency of the UN
UNFPA;agency of the UN
UNAMA;mission of the UN
UNIFIL,Unifil;force of the UN
UNDOF;force of the UN
MONUSCO;mission of the UN
MINUSMA;mission of the UN
MINUSCA;mission of the UN
UNMISS;mission of the UN
UNITAMS;mission of the UN
UNSMIL;mission of the UN
UNMIK;mission of the UN
UN Women;agency of the UN
World Food Programme,World Food Program,WFP;agency of the UN
World Health Organization,World Health Organisation,WHO;agency of the UN
Food and Agriculture Organization,FAO;agency of the UN
International Organization for Migration,International Organisation for Migration,IOM;agency of the UN
International Labour Organization,ILO;agency of the UN
International Atomic Energy Agency,IAEA;founded by treaty, 1957
International Court of Justice,ICJ,World Court;court of the UN
International Criminal Court,ICC;founded by treaty, 2002
International Monetary Fund,IMF;founded by treaty, 1944
World Bank;founded by treaty, 1944
World Trade Organization,WTO;founded by treaty, 1995
NATO,Nato,North Atlantic Treaty Organization;alliance by treaty
ISAF,International Security Assistance Force;force led by NATO
KFOR;force led by NATO
Resolute Support;mission led by NATO
European Union,EU,E.U.;founded by treaty
European Commission;organ of the EU
European Council;organ of the EU
European Parliament;organ of the EU
European Court of Human Rights,ECHR;court of the Council of Europe
Council of Europe;founded by treaty, 1949
OSCE,Organization for Security and Co-operation in Europe;57 states
African Union,AU;55 states
AMISOM;mission of the African Union
ATMIS;mission of the African Union
ECOWAS,Ecowas,Economic Community of West African States;15 states at its founding
IGAD;eight states of East Africa
SADC,Southern African Development Community;states of Southern Africa
East African Community,EAC;states of East Africa
G5 Sahel;five states of the Sahel
Arab League,League of Arab States;22 states
Gulf Cooperation Council,GCC;six states
Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC;57 states
ASEAN,Asean,Association of Southeast Asian Nations;states of Southeast Asia
Organization of American States,OAS;states of the Americas
CSTO,Collective Security Treaty Organization;alliance by treaty
CIS,Commonwealth of Independent States;states of the former Soviet Union
Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO;states of Eurasia
OPCW,Organisation for the Prohibition of Chemical Weapons;founded by treaty, 1997
OPEC,Opec;oil-exporting states
Interpol,INTERPOL;police co-operation of states
Europol;agency of the EU
Frontex;agency of the EU
OECD;states with market economies
G7;group of states
G8;group of states
G20;group of states
BRICS,Brics;group of states
International Committee of the Red Cross,ICRC;mandate by the Geneva Conventions
Red Cross;the movement, here mostly the ICRC or the federation
Red Crescent;the movement
International Federation of Red Cross and Red Crescent Societies,IFRC;federation of the movement
"""

_MEDIA = """
Reuters;news agency, London
AFP,Agence France-Presse,Agence France Presse;news agency, Paris
AP,Associated Press,The Associated Press;news agency, New York
UPI,United Press International;news agency, Washington
Bloomberg,Bloomberg News;news agency, New York
DPA,dpa,Deutsche Presse-Agentur;news agency, Germany
EFE;news agency, Spain
ANSA;news agency, Italy
TASS,Tass,ITAR-TASS;news agency of the Russian state
Interfax;news agency, Russia
Interfax-Ukraine;news agency, Ukraine
RIA Novosti,RIA;news agency of the Russian state
Sputnik;news agency of the Russian state
Ukrinform;news agency of the Ukrainian state
UNIAN;news agency, Ukraine
Xinhua;news agency of the Chinese state
Global Times;newspaper, China
Kyodo,Kyodo News;news agency, Japan
Yonhap;news agency, South Korea
KCNA;news agency of the North Korean state
PTI,Press Trust of India;news agency, India
ANI;news agency, India
Anadolu,Anadolu Agency;news agency of the Turkish state
IRNA;news agency of the Iranian state
Fars,Fars News;news agency, Iran
Tasnim;news agency, Iran
Mehr;news agency, Iran
ISNA;news agency, Iran
SANA;news agency of the Syrian state
Saba;news agency, Yemen
WAFA,Wafa;news agency of the Palestinian Authority
MENA;news agency, Egypt
NINA;news agency, Iraq
Pajhwok;news agency, Afghanistan
Khaama Press;news agency, Afghanistan
TOLOnews,Tolo News,ToloNews;broadcaster, Afghanistan
Ariana News;broadcaster, Afghanistan
BelTA,Belta;news agency of the Belarusian state
PA,PA Media;news agency, Britain
BBC,British Broadcasting Corporation;broadcaster, Britain
ITV;broadcaster, Britain
ITN;broadcaster, Britain
Sky News;broadcaster, Britain
Channel 4 News;broadcaster, Britain
CNN;broadcaster, United States
NBC,NBC News;broadcaster, United States
MSNBC;broadcaster, United States
CBS,CBS News;broadcaster, United States
ABC,ABC News;broadcaster, United States or Australia
PBS;broadcaster, United States
NPR;broadcaster, United States
CNBC;broadcaster, United States
Fox News,Fox;broadcaster, United States
C-SPAN;broadcaster, United States
VOA,Voice of America;broadcaster of the United States
RFE/RL,Radio Free Europe,Radio Liberty;broadcaster funded by the United States
Al Jazeera,al-Jazeera,Al-Jazeera;broadcaster, Qatar
Al Arabiya,Al-Arabiya,al-Arabiya;broadcaster, Saudi Arabia
Al Hadath;broadcaster, Saudi Arabia
Al Mayadeen,Al-Mayadeen;broadcaster, Lebanon
Al Manar,al-Manar,Al-Manar;broadcaster, Lebanon
LBCI;broadcaster, Lebanon
Press TV;broadcaster of the Iranian state
France 24,FRANCE 24;broadcaster, France
RFI;broadcaster, France
BFM,BFMTV;broadcaster, France
Deutsche Welle,DW;broadcaster, Germany
ARD;broadcaster, Germany
ZDF;broadcaster, Germany
RT,Russia Today;broadcaster of the Russian state
Rossiya 1;broadcaster of the Russian state
NTV;broadcaster, Russia or Turkey
TRT,TRT World;broadcaster of the Turkish state
CCTV;broadcaster of the Chinese state
CGTN;broadcaster of the Chinese state
NHK;broadcaster, Japan
RTÉ,RTE;broadcaster, Ireland
CBC;broadcaster, Canada
NDTV;broadcaster, India
Dawn;newspaper, Pakistan
Geo News;broadcaster, Pakistan
Guardian;newspaper, Britain
Observer;newspaper, Britain
Independent;newspaper, Britain
Daily Mail;newspaper, Britain
Economist;weekly, Britain
Financial Times,FT;newspaper, Britain
New York Times,NYT;newspaper, United States
Washington Post;newspaper, United States
Wall Street Journal,WSJ;newspaper, United States
Politico,POLITICO;newspaper, United States
Axios;website, United States
Huffington Post,HuffPost;website, United States
BuzzFeed,BuzzFeed News;website, United States
Breitbart,Breitbart News;website, United States
USA Today,USA TODAY;newspaper, United States
Newsweek;weekly, United States
Vox;website, United States
Daily Beast;website, United States
Daily Caller;website, United States
Le Monde;newspaper, France
Le Figaro;newspaper, France
Der Spiegel,Spiegel;weekly, Germany
Die Zeit;weekly, Germany
Bild;newspaper, Germany
El País,El Pais;newspaper, Spain
El Mundo;newspaper, Spain
La Repubblica;newspaper, Italy
Haaretz;newspaper, Israel
Jerusalem Post;newspaper, Israel
Ynet;website, Israel
Kan;broadcaster, Israel
Asharq Al-Awsat;newspaper, London
Kommersant;newspaper, Russia
Novaya Gazeta;newspaper, Russia
Izvestia;newspaper, Russia
Meduza;website, Russian exile
Dozhd,TV Rain;broadcaster, Russian exile
Suspilne;broadcaster of the Ukrainian state
Ukrainska Pravda;website, Ukraine
Hromadske;website, Ukraine
Radio Dabanga;radio, Sudan
Radio Okapi;radio, Congo
Bellingcat;investigating website
Twitter;platform
Telegram;platform
Facebook;platform
"""

_ARMED = """
Taliban,Taleban;Afghanistan, fought the republic until 2021
Pakistani Taliban,Tehrik-e-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP;Pakistan
National Resistance Front;Afghanistan, fights the Taliban
Northern Alliance;Afghanistan, until 2001
Haqqani network;Afghanistan
Islamic State,Islamic State group,IS,ISIS,ISIL,Isis,Isil,Daesh,Da'esh;several countries
Islamic State Khorasan,ISIS-K,ISKP,IS-K;Afghanistan
Al-Qaeda,al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida,Al Qaida;several countries
AQIM,Al-Qaeda in the Islamic Maghreb;Sahel
AQAP,Al-Qaeda in the Arabian Peninsula;Yemen
Hayat Tahrir al-Sham,HTS;Syria
Nusra Front,al-Nusra Front,al-Nusra,Jabhat al-Nusra;Syria
Ahrar al-Sham;Syria
Free Syrian Army,FSA;Syria
Syrian National Army,SNA;Syria
Syrian Democratic Forces,SDF;Syria
YPG,People's Protection Units,People’s Protection Units;Syria
PKK,Kurdistan Workers' Party,Kurdistan Workers’ Party;Turkey and Iraq
Peshmerga,peshmerga;forces of the Kurdistan region of Iraq
Popular Mobilization Forces,Popular Mobilisation Forces,PMF,Hashd al-Shaabi;Iraq
Kataib Hezbollah,Kata'ib Hezbollah;Iraq
Asaib Ahl al-Haq;Iraq
Mahdi Army;Iraq
Badr Organization;Iraq
Hezbollah,Hizbollah,Hizbullah;Lebanon
Hamas;Gaza, also governs there
Qassam Brigades,al-Qassam Brigades,Al-Qassam Brigades,Izz ad-Din al-Qassam Brigades;Gaza
Islamic Jihad,Palestinian Islamic Jihad,PIJ;Gaza
Al-Aqsa Martyrs' Brigades,al-Aqsa Martyrs’ Brigades;West Bank
Popular Front for the Liberation of Palestine,PFLP;Palestinian territories
Houthis,Houthi,Huthis,Ansar Allah,Ansarallah;Yemen, also governs in Sanaa
Southern Transitional Council,STC;Yemen
Polisario Front,Polisario;Western Sahara
Libyan National Army,LNA;Libya
Al-Shabaab,al-Shabaab,Al Shabaab,al Shabaab,al-Shabab,Al-Shabab,al Shabab;Somalia
Ahlu Sunna Waljama'a;Somalia
Boko Haram;Nigeria and neighbours
ISWAP,Islamic State West Africa Province;Nigeria and neighbours
Ansaru;Nigeria
IPOB;Nigeria
MEND;Nigeria
JNIM,Jama'at Nusrat al-Islam wal-Muslimin;Sahel
Ansar Dine;Mali
MNLA;Mali
Azawad Liberation Front;Mali
Ambazonia Defence Forces,Ambazonia Defense Forces;Cameroon
Seleka,Séléka;Central African Republic
Anti-balaka,anti-Balaka,anti-balaka;Central African Republic
M23,March 23 Movement;Congo
FDLR;Congo
ADF,Allied Democratic Forces;Congo and Uganda
CODECO;Congo
Mai-Mai,Mayi-Mayi;Congo
Wazalendo;Congo
Lord's Resistance Army,Lord’s Resistance Army,LRA;Uganda and neighbours
Rapid Support Forces,RSF;Sudan, fights the army since 2023
Janjaweed;Sudan
Sudan Liberation Movement,SLM;Sudan
Justice and Equality Movement,JEM;Sudan
SPLM-N,SPLM-North;Sudan
SPLM-IO,SPLA-IO;South Sudan
Tigray People's Liberation Front,Tigray People’s Liberation Front,TPLF;Ethiopia
Tigray Defence Forces,Tigray Defense Forces;Ethiopia
Oromo Liberation Army,OLA;Ethiopia
Fano;Ethiopia
Renamo,RENAMO;Mozambique, armed until the accords
Ahlu Sunnah wal Jamaah;Mozambique
FARC,Farc,Revolutionary Armed Forces of Colombia;Colombia, armed until 2016
ELN,National Liberation Army;Colombia
AUC,United Self-Defense Forces of Colombia;Colombia, until 2006
Gulf Clan,Clan del Golfo;Colombia
Shining Path,Sendero Luminoso;Peru
FMLN,Farabundo Marti National Liberation Front;El Salvador, armed until 1992
Contras;Nicaragua, until 1990
Zapatistas,EZLN;Mexico
Sinaloa Cartel;Mexico
Viv Ansanm;Haiti
G9;Haiti
Abu Sayyaf;Philippines
New People's Army,New People’s Army,NPA;Philippines
Moro Islamic Liberation Front,MILF;Philippines, armed until 2014
Arakan Army,AA;Myanmar
Kachin Independence Army,KIA;Myanmar
Karen National Union,KNU;Myanmar
Karen National Liberation Army,KNLA;Myanmar
Ta'ang National Liberation Army,TNLA;Myanmar
People's Defence Force,People’s Defence Force,People's Defense Force,PDF;Myanmar
United Wa State Army;Myanmar
Rohingya Salvation Army,ARSA;Myanmar
Tamil Tigers,LTTE,Liberation Tigers of Tamil Eelam;Sri Lanka, until 2009
Lashkar-e-Taiba,Lashkar-e-Tayyiba,LeT;Pakistan and Kashmir
Jaish-e-Mohammed,Jaish-e-Mohammad,JeM;Pakistan and Kashmir
Hizbul Mujahideen;Kashmir
Balochistan Liberation Army,BLA;Pakistan
Lashkar-e-Jhangvi;Pakistan
Jaish al-Adl;Iran
Naxalites,Maoists;India
ULFA;India
Donetsk People's Republic,Donetsk People’s Republic,DPR,DNR;eastern Ukraine, 2014 to 2022
Luhansk People's Republic,Luhansk People’s Republic,Lugansk People's Republic,LPR,LNR;eastern Ukraine, 2014 to 2022
Right Sector;Ukraine
Freedom of Russia Legion;Russian volunteers on Ukraine's side
Russian Volunteer Corps;Russian volunteers on Ukraine's side
Wagner,Wagner Group,Wagner group;Russian private company under arms
Africa Corps;Russian, in the Sahel
Blackwater;United States private company under arms
Kosovo Liberation Army,KLA;Kosovo, until 1999
IRA,Irish Republican Army,Provisional IRA;Northern Ireland, until 2005
Real IRA;Northern Ireland
UVF,Ulster Volunteer Force;Northern Ireland
ETA,Eta;Spain, until 2018
Red Army Faction;Germany, until 1998
"""

_MILITARY = """
IDF,Israel Defense Forces,Israel Defence Forces,Israeli Defense Forces;armed forces of Israel
CENTCOM,Centcom,US Central Command,U.S. Central Command;command of the United States forces
AFRICOM,Africom;command of the United States forces
Revolutionary Guards,Revolutionary Guard,IRGC,Islamic Revolutionary Guard Corps;armed forces of Iran
Quds Force;armed forces of Iran
Basij;armed forces of Iran
Republican Guard;armed forces of a state
National Guard;armed forces of a state
Rosgvardia;armed forces of Russia
Royal Air Force,RAF;armed forces of Britain
Royal Navy;armed forces of Britain
Metropolitan Police,Scotland Yard;police of London
Azov,Azov Brigade,Azov Regiment,Azov Battalion;unit of the Ukrainian National Guard
Akhmat;unit under the Russian defence ministry
Tatmadaw;armed forces of Myanmar
ISPR,Inter-Services Public Relations;press office of the Pakistani forces
Carabinieri,carabinieri;police of Italy
Guardia Civil,Civil Guard;police of Spain
"""

_OFFICIAL = """
Pentagon;the Department of Defense of the United States
CIA,Central Intelligence Agency;service of the United States
FBI,Federal Bureau of Investigation;service of the United States
NSA;service of the United States
DHS;department of the United States
Supreme Court;court of a state
Congress;parliament
Senate;parliament
House;parliament
House of Representatives;parliament
House of Commons;parliament
Parliament;parliament
Bundestag;parliament of Germany
Loya Jirga;assembly of Afghanistan
FSB;service of Russia
GRU;service of Russia
SVR;service of Russia
SBU,Security Service of Ukraine;service of Ukraine
HUR,GUR;service of Ukraine
Investigative Committee;prosecutors of Russia
Roskomnadzor;regulator of Russia
MI5;service of Britain
MI6;service of Britain
MoD,Ministry of Defence;ministry
Mossad;service of Israel
Shin Bet;service of Israel
COGAT,Cogat;office of the Israeli defence ministry
ISI;service of Pakistan
Palestinian Authority,PA leadership;government in the West Bank
PLO,Palestine Liberation Organization,Palestine Liberation Organisation;represents Palestine at the UN
Emergency Situations Ministry;ministry
State Emergency Service;service of a state
Centers for Disease Control and Prevention,CDC;office of the United States
Federal Reserve,Fed;central bank
"""

_ORGANISATION = """
Amnesty,Amnesty International;charity for human rights
Human Rights Watch,HRW;charity for human rights
International Crisis Group,Crisis Group;charity on conflict, speaks for itself
Médecins Sans Frontières,Medecins Sans Frontieres,Doctors Without Borders,MSF;medical charity
Oxfam;charity
Save the Children;charity
Care International;charity
Islamic Relief;charity
Mercy Corps;charity
International Rescue Committee,IRC;charity
Norwegian Refugee Council,NRC;charity
Danish Refugee Council;charity
World Central Kitchen;charity
Action Against Hunger;charity
World Vision;charity
Handicap International;charity
Reporters Without Borders;charity for the press
Committee to Protect Journalists,CPJ;charity for the press
Airwars;records civilian harm
Syrian Observatory for Human Rights;monitor of the war in Syria
Syrian Network for Human Rights;monitor of the war in Syria
White Helmets;rescuers in Syria
Memorial;charity for human rights, Russia
B'Tselem,B’Tselem;charity for human rights, Israel
Al-Haq;charity for human rights, Palestinian territories
Emergency;medical charity
Greenpeace;charity
Democrats,Democratic Party,DNC;party
Republicans,Republican Party,GOP,RNC;party
Labour,Labour Party;party
Conservatives,Tories,Tory;party
Liberal Democrats,Lib Dems;party
Greens;party
Sinn Féin,Sinn Fein;party
Likud;party
Fatah;party
BJP;party
ANC;party
AKP;party
United Russia;party
Gazprom;company
Google;company
Apple;company
Boeing;company
"""

_EXPERT = """
Institute for the Study of War,ISW;think tank
Chatham House;think tank
RAND,Rand Corporation,RAND Corporation;think tank
Brookings,Brookings Institution;think tank
Carnegie,Carnegie Endowment;think tank
SIPRI;research institute
IISS,International Institute for Strategic Studies;think tank
RUSI,Royal United Services Institute;think tank
CSIS;think tank
Atlantic Council;think tank
ACLED;records political violence
UCDP;records political violence
Conflict Armament Research;research institute
Small Arms Survey;research institute
Pew,Pew Research Center;research institute
"""

_TABLES = {
    SourceKind.INTERNATIONAL_BODY: _INTERNATIONAL,
    SourceKind.MEDIA: _MEDIA,
    SourceKind.ARMED_GROUP: _ARMED,
    SourceKind.MILITARY: _MILITARY,
    SourceKind.OFFICIAL: _OFFICIAL,
    SourceKind.ORGANISATION: _ORGANISATION,
    SourceKind.EXPERT: _EXPERT,
}

CREDITED = frozenset(
    {"reuters", "afp", "ap", "upi", "bloomberg", "dpa", "efe", "ansa", "tass", "interfax", "xinhua", "kyodo"}
    | {"yonhap", "pti", "ani", "anadolu", "pa"}
)
"""Agencies whose name at the head or foot of a report credits it ("(Reuters) -", "- AFP")."""


def key(name: str) -> str:
    """A name as the tables hold it: lower case, typographic apostrophes made plain, no article."""
    return name.replace("’", "'").replace("U.N.", "UN").replace("E.U.", "EU").casefold().removeprefix("the ")


def _rows() -> list[tuple[SourceKind, list[str]]]:
    return [
        (kind, row.split(";")[0].split(","))
        for kind, rows in _TABLES.items()
        for row in rows.strip().splitlines()
    ]


NAMES = tuple(name.removeprefix("The ") for _, names in _rows() for name in names)
"""Every listed name, as texts write it."""


def _read() -> tuple[dict[str, SourceKind], dict[str, str]]:
    kinds: dict[str, SourceKind] = {}
    canonical: dict[str, str] = {}
    for kind, names in _rows():
        for name in names:
            kinds.setdefault(key(name), kind)
            canonical.setdefault(key(name), key(names[0]))
    return kinds, canonical


KINDS, CANONICAL = _read()
"""By `key(name)`: the kind of the body, and the key of its fullest name."""


def is_same(name: str, other: str) -> bool:
    """Whether two names mean the same body, by the tables or by their letters."""
    one, two = key(name), key(other)
    return CANONICAL.get(one, one) == CANONICAL.get(two, two)
