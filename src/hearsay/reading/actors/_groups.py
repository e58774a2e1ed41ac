"""Armed groups of the world, today's and those of older reports, with country, PLOVER sector and the reason.

A row is: names, the fullest commonly written first; country; sector; reason. The country is where the group arose or
mostly fights; IMG (transnational militarised group) is for those that know no state. REB is an armed opposition,
whoever fights it; PRM fights beside a government or in its place, and not against the one of its country; CRM fights
for gain; UAF is for armed men who are none of these. "REB until 1992-01-16 then PTY" is dated: the day from which on
the next sector holds; a report without a date gets the first. Where a group's standing is contested, the row follows
what the manual of PLOVER files it under, or else its stance towards the government of its country that sits in the
United Nations; filing is no judgement. A bar parts
groups that are filed alike for one reason. Other spellings of names that stand in `reading/_bodies.py` are taken from there.
"""

ASIA = """\
Taliban,Taleban,Afghan Taliban,Talibs,Taliban movement,Islamic Emirate of Afghanistan,Islamic Emirate;AFG;REB until 2021-08-15 then GOV;fought the republic; governs in Kabul since
Haqqani network,Haqqani Network;AFG;REB until 2021-08-15 then GOV;part of the Taliban
Northern Alliance;AFG;REB until 2001-12-22 then PRM;fought the Taliban government
National Resistance Front,NRF;AFG;REB;fights the Taliban since 2021
Hizb-i-Islami,Hezb-e-Islami,Hezb-i-Islami,Hizb-e-Islami Gulbuddin;AFG;REB until 2016-09-29 then PTY;peace with the government in 2016
Afghan mujahideen,mujahedin,Afghan mujahedin;AFG;REB;fought the government of the 1980s
Pakistani Taliban,Tehrik-i-Taliban Pakistan,Tehreek-i-Taliban Pakistan,Tehrik-e-Taliban,TTP;PAK;REB;fights the government of Pakistan
Islamic State Khorasan,Islamic State Khorasan Province,Islamic State in Khorasan,ISIS-Khorasan,ISIS-K,IS-K,ISK,ISKP;AFG;REB;branch of Islamic State
Lashkar-e-Taiba,Lashkar-i-Taiba,Lashkar-e-Toiba,Lashkar e Taiba,LeT;PAK;REB;based in Pakistan, fights in Kashmir
Jaish-e-Mohammed,Jaish-e-Muhammad,Jaish-i-Mohammed,JeM;PAK;REB;based in Pakistan, fights in Kashmir
Lashkar-e-Jhangvi,Lashkar-i-Jhangvi,LeJ;PAK;REB;armed sectarian group
Sipah-e-Sahaba,Sipah-i-Sahaba,Sipah-e-Sahaba Pakistan;PAK;REB;armed sectarian group
Harkat-ul-Mujahideen,Harkatul Mujahideen;PAK;REB;fights in Kashmir
Hizbul Mujahideen,Hizb-ul-Mujahideen,Hizbul Mujahedeen;IND;REB;fights in Kashmir
Jammu Kashmir Liberation Front,Jammu and Kashmir Liberation Front,JKLF;IND;REB until 1994-05-01 then PTY;laid down arms in 1994
The Resistance Front;IND;REB;fights in Kashmir
Balochistan Liberation Army,Baloch Liberation Army,Baluchistan Liberation Army,BLA;PAK;REB;separatist
Balochistan Liberation Front,Baloch Liberation Front,BLF;PAK;REB;separatist
Baloch Republican Army;PAK;REB;separatist
Tehreek-e-Jihad Pakistan;PAK;REB;fights the government of Pakistan
Jaish al-Adl,Jaish ul-Adl,Jaysh al-Adl;IRN;REB;fights the government of Iran
Jundallah,Jundullah;IRN;REB;fought the government of Iran
People's Mujahedin Organization of Iran,People's Mujahedin,People's Mujahideen of Iran,Mujahedin-e Khalq,Mujahedeen-e-Khalq,Mujahideen-e-Khalq,MEK,MKO,PMOI;IRN;REB until 2003-05-10 then OPP;disarmed in 2003
PJAK,Party of Free Life of Kurdistan,Kurdistan Free Life Party;IRN;REB;Kurdish group
Komala;IRN;REB;Kurdish group
Naxalites,Naxals,Naxal,Communist Party of India (Maoist),CPI (Maoist),CPI-Maoist,Indian Maoists;IND;REB;insurgency in central India
Maoists,Maoist;;REB;of several countries, by what stands before them
People's War Group,PWG;IND;REB until 2004-09-21 then UNK;became part of the Maoist party
United Liberation Front of Assam,United Liberation Front of Asom,ULFA;IND;REB;separatist
National Democratic Front of Bodoland,NDFB;IND;REB until 2020-01-27 then UNK;accord of 2020
National Socialist Council of Nagaland,National Socialist Council of Nagalim,NSCN,NSCN-IM,NSCN-K;IND;REB;separatist, with truces
Babbar Khalsa,Babbar Khalsa International;IND;REB;Sikh separatist
Khalistan Commando Force;IND;REB;Sikh separatist
Indian Mujahideen;IND;REB;bombings in India
Arambai Tenggol;IND;PRM;militia in Manipur
Tamil Tigers,Liberation Tigers of Tamil Eelam,Tamil Tiger,Tiger rebels,LTTE;LKA;REB;until its defeat in 2009
Tamil Eelam Liberation Organization,TELO;LKA;REB until 1987-07-29 then PTY;armed until the accord of 1987
Janatha Vimukthi Peramuna,People's Liberation Front,JVP;LKA;REB until 1994-01-01 then PTY;risings of 1971 and 1987 to 1989
Communist Party of Nepal (Maoist),Nepali Maoists,Nepalese Maoists,Maoist rebels in Nepal;NPL;REB until 2006-11-21 then PTY;peace accord of 2006
Jamaat-ul-Mujahideen Bangladesh,JMB;BGD;REB;bombings in Bangladesh
Shanti Bahini;BGD;REB until 1997-12-02 then UNK;accord of 1997
Kuki-Chin National Front,KNF;BGD;REB;separatist
Arakan Army,United League of Arakan;MMR;REB;fights the army of Myanmar
Arakan Rohingya Salvation Army,Rohingya Salvation Army,ARSA;MMR;REB;Rohingya group
Kachin Independence Army,Kachin Independence Organization,Kachin Independence Organisation,KIO;MMR;REB;Kachin group
Karen National Union,Karen National Liberation Army,KNU,KNLA;MMR;REB;Karen group
Karenni Army,Karenni Nationalities Defence Force,KNDF;MMR;REB;Karenni group
Chin National Front,Chin National Army;MMR;REB;Chin group
Shan State Army,Shan State Army-South,Restoration Council of Shan State;MMR;REB;Shan group
Ta'ang National Liberation Army,TNLA;MMR;REB;Ta'ang group
Myanmar National Democratic Alliance Army,MNDAA;MMR;REB;Kokang group
Three Brotherhood Alliance,Brotherhood Alliance;MMR;REB;alliance of three groups
United Wa State Army,UWSA;MMR;REB;Wa group under truce
People's Defence Force,People's Defence Forces,People's Defense Forces,People's Defense Force;MMR;REB;fights the junta since 2021
National Unity Government,NUG;MMR;OPP;elected members outside the junta's reach
Democratic Karen Buddhist Army,DKBA;MMR;REB;Karen group
Khmer Rouge,Party of Democratic Kampuchea;KHM;REB;governed 1975 to 1979, rebels after
Viet Cong,Vietcong,National Liberation Front of South Vietnam;VNM;REB;fought South Vietnam until 1975
Pathet Lao;LAO;REB until 1975-12-02 then GOV;took power in 1975
Abu Sayyaf,Abu Sayyaf Group,Abu Sayaf,ASG;PHL;REB;fights in the southern Philippines
New People's Army,NPA;PHL;REB;armed wing of the Communist Party
Moro Islamic Liberation Front,MILF;PHL;REB until 2014-03-27 then PTY;accord of 2014
Moro National Liberation Front,MNLF;PHL;REB until 1996-09-02 then PTY;accord of 1996
Bangsamoro Islamic Freedom Fighters,BIFF;PHL;REB;split from the MILF
Maute group,Maute Group;PHL;REB;took Marawi in 2017
Alex Boncayao Brigade;PHL;REB;communist
Free Aceh Movement,Gerakan Aceh Merdeka,GAM;IDN;REB until 2005-08-15 then UNK;accord of 2005
Free Papua Movement,Organisasi Papua Merdeka,West Papua National Liberation Army,TPNPB,OPM;IDN;REB;separatist
Jemaah Islamiyah,Jemaah Islamiah,Jemaah Islamiya;IDN;REB;bombings in Southeast Asia
Fretilin,Falintil;TLS;REB until 1999-10-25 then PTY;fought Indonesia's rule
Barisan Revolusi Nasional,BRN;THA;REB;southern Thailand
Pattani United Liberation Organization,Patani United Liberation Organisation,PULO;THA;REB;southern Thailand
East Turkestan Islamic Movement,Turkistan Islamic Party,Turkestan Islamic Party,ETIM;CHN;REB;Uyghur group
Islamic Movement of Uzbekistan,IMU;UZB;REB;fought in Central Asia and Afghanistan
United Tajik Opposition;TJK;REB until 1997-06-27 then OPP;civil war until 1997
Aum Shinrikyo,Aum Supreme Truth;JPN;REB;attack with sarin in 1995
Japanese Red Army,Japanese Red Army Faction;JPN;REB;until 2001
"""

MIDDLE_EAST = """\
Islamic State,Islamic State group,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State of Iraq and al-Sham,IS group,so-called Islamic State,Islamic State militant group,ISIS,ISIL,Daesh,Daish,Da'ish,IS;IMG;REB;several countries
Islamic State of Iraq,ISI militants;IRQ;REB;forerunner of Islamic State
Al-Qaeda,Al-Qaida,Al-Qa'ida,Al Qaeda network,Al Qa'eda,AQ;IMG;REB;several countries
Al-Qaeda in Iraq,Al-Qaeda in Mesopotamia,Tanzim Qaidat al-Jihad,AQI;IRQ;REB;branch of al-Qaeda
Al-Qaeda in the Arabian Peninsula,AQAP;YEM;REB;branch of al-Qaeda
Al-Qaeda in the Islamic Maghreb,Al-Qaida in the Islamic Maghreb,AQIM;IMG;REB;branch of al-Qaeda in several countries
Al-Qaeda in the Indian Subcontinent,AQIS;IMG;REB;branch of al-Qaeda
Hurras al-Din;SYR;REB;branch of al-Qaeda
Hay'at Tahrir al-Sham,Hayat Tahrir al-Sham,Hayat Tahrir al Sham,HTS;SYR;REB until 2024-12-08 then GOV;took Damascus in December 2024
Nusra Front,Al-Nusra Front,Jabhat al-Nusra,Jabhat Fateh al-Sham,Jabhat Fatah al-Sham,Al-Nusra,Nusra;SYR;REB;forerunner of Hayat Tahrir al-Sham
Ahrar al-Sham;SYR;REB;fought the Assad government
Jaysh al-Islam,Jaish al-Islam,Army of Islam;SYR;REB;fought the Assad government
Free Syrian Army,FSA;SYR;REB;fought the Assad government
Syrian National Army,SNA;SYR;REB;fought the Assad government beside Turkey
Syrian Democratic Forces,SDF;SYR;REB;Kurdish-led, holds the north-east
People's Protection Units,YPG,Kurdish People's Protection Units;SYR;REB;Kurdish, part of the SDF
Women's Protection Units,YPJ;SYR;REB;Kurdish, part of the SDF
National Defence Forces,National Defense Forces;SYR;PRM;militia beside the Assad government
Shabiha;SYR;PRM;militia beside the Assad government
Kurdistan Workers' Party,Kurdish Workers' Party,Kurdistan Workers Party,PKK,Kongra-Gel,Kurdish PKK;TUR;REB;fought Turkey from 1984
Kurdistan Freedom Falcons,Kurdistan Freedom Hawks,TAK;TUR;REB;bombings in Turkey
Revolutionary People's Liberation Party-Front,Revolutionary People's Liberation Party/Front,Dev Sol,DHKP-C;TUR;REB;bombings in Turkey
Grey Wolves;TUR;PRM;nationalists
Peshmerga,Kurdish Peshmerga;IRQ;PRM;forces of the Kurdistan region, under Iraq's constitution
Popular Mobilization Forces,Popular Mobilization Units,Popular Mobilisation Units,Popular Mobilization,Hashd al-Shaabi,Hashed al-Shaabi,PMF,PMU;IRQ;PRM;militias within Iraq's forces
Kataib Hezbollah,Kata'ib Hizballah,Kataeb Hezbollah;IRQ;PRM;one of the militias
Asaib Ahl al-Haq,Asa'ib Ahl al-Haq,League of the Righteous;IRQ;PRM;one of the militias
Islamic Resistance in Iraq;IRQ;PRM;name that several of the militias use
Mahdi Army,Mehdi Army,Jaish al-Mahdi;IRQ;REB until 2008-08-28 then PRM;fought the government and foreign troops
Badr Organization,Badr Organisation,Badr Brigade,Badr Brigades,Badr Corps;IRQ;PRM;militia and party
Ansar al-Islam;IRQ;REB;Kurdish Islamists
Ansar al-Sunna;IRQ;REB;fought foreign troops
Kurdistan Democratic Party,KDP;IRQ;PTY;party with Peshmerga
Patriotic Union of Kurdistan,PUK;IRQ;PTY;party with Peshmerga
Hezbollah,Hizbollah,Hizballah,Hizbullah,Hezballah,Party of God,Lebanese Hezbollah;LBN;REB;armed outside the state, also a party in parliament
Amal,Amal Movement,Amal militia;LBN;PRM until 1991-01-01 then PTY;militia in the civil war
Phalange,Phalangists,Phalangist militia,Kataeb;LBN;PRM until 1991-01-01 then PTY;militia in the civil war
Lebanese Forces,Lebanese Forces militia;LBN;PRM until 1991-01-01 then PTY;militia in the civil war
South Lebanon Army,SLA;LBN;PRM;beside Israel until 2000
Fatah al-Islam;LBN;REB;fought the Lebanese army
Hamas,Islamic Resistance Movement,Hamas movement;PSE;REB;armed; also governs in Gaza since 2007
Qassam Brigades,Izz ad-Din al-Qassam Brigades,Izzedine al-Qassam Brigades,Ezzedine al-Qassam Brigades,Al-Qassam Brigades;PSE;REB;armed wing of Hamas
Islamic Jihad,Palestinian Islamic Jihad,PIJ,Al-Quds Brigades,Islamic Jihad movement;PSE;REB;Gaza and West Bank
Al-Aqsa Martyrs' Brigades,Al-Aqsa Martyrs Brigade,Al Aqsa Martyrs Brigades;PSE;REB;West Bank
Popular Front for the Liberation of Palestine,PFLP;PSE;REB;party with armed wing
Democratic Front for the Liberation of Palestine,DFLP;PSE;REB;party with armed wing
Popular Resistance Committees;PSE;REB;Gaza
Lions' Den,Lion's Den;PSE;REB;West Bank
Abu Nidal Organization,Abu Nidal group,Fatah Revolutionary Council;IMG;REB;attacks in several countries until the 1990s
Black September;PSE;REB;attacks of the 1970s
Kach,Kahane Chai;ISR;UAF;banned in Israel in 1994
Irgun|Lehi,Stern Gang;ISR;REB;before 1948
Houthis,Houthi movement,Houthi rebels,Huthi,Houthi,Ansar Allah,Ansarullah,Houthi group;YEM;REB;holds Sanaa since 2014
Southern Transitional Council,STC;YEM;PRM;southern separatists, in the presidential council from 2022
Southern Movement,Al-Hirak;YEM;OPP;southern separatists
Giants Brigades,Giants Brigade;YEM;PRM;beside the recognised government
Aden-Abyan Islamic Army;YEM;REB;kidnappings and bombings
Saraya al-Ashtar,Al-Ashtar Brigades;BHR;REB;bombings in Bahrain
"""

AFRICA = """\
Al-Shabaab,Al-Shabab,Shabaab,Shabab,Harakat al-Shabaab al-Mujahideen,Al Shabaab,Al Shabab;SOM;REB;fights the government of Somalia
Islamic Courts Union,Union of Islamic Courts,Islamic Courts,ICU militia;SOM;REB;held Mogadishu in 2006
Hizbul Islam;SOM;REB;fought the government of Somalia
Ahlu Sunna Waljama'a,Ahlu Sunna Wal Jamaa,ASWJ;SOM;PRM;beside the government of Somalia
Boko Haram,Jama'atu Ahlis Sunna Lidda'awati wal-Jihad;NGA;REB;Nigeria and neighbours
Islamic State West Africa Province,Islamic State in West Africa,Islamic State's West Africa Province,ISWAP;NGA;REB;branch of Islamic State
Ansaru;NGA;REB;split from Boko Haram
Lakurawa;NGA;REB;north-west Nigeria
Movement for the Emancipation of the Niger Delta,MEND;NGA;REB;oil region
Niger Delta Avengers;NGA;REB;oil region
Indigenous People of Biafra,Eastern Security Network,IPOB;NGA;REB;separatist
Civilian Joint Task Force,CJTF;NGA;PRM;beside the army
Yan Sakai;NGA;PRM;vigilantes
Islamic State in the Greater Sahara,Islamic State Sahel Province,Islamic State Sahel,ISGS;IMG;REB;branch of Islamic State in several countries
Jama'at Nusrat al-Islam wal-Muslimin,Jamaat Nusrat al-Islam wal-Muslimin,Group for the Support of Islam and Muslims,Support Group for Islam and Muslims,JNIM;MLI;REB;Mali and neighbours
Ansar Dine,Ansar Eddine,Ansar al-Din;MLI;REB;part of JNIM since 2017
Katiba Macina,Macina Liberation Front,Macina Liberation Movement;MLI;REB;part of JNIM since 2017
Movement for Oneness and Jihad in West Africa,Movement for Unity and Jihad in West Africa,MUJAO;MLI;REB;held Gao in 2012
Al-Mourabitoun,Al-Murabitun;MLI;REB;part of JNIM since 2017
National Movement for the Liberation of Azawad,MNLA;MLI;REB;Tuareg separatists
Azawad Liberation Front,Permanent Strategic Framework,CSP-DPA,FLA rebels;MLI;REB;Tuareg separatists
Coordination of Azawad Movements;MLI;REB;Tuareg separatists
Dan Na Ambassagou,Dan Nan Ambassagou;MLI;PRM;Dogon hunters
Volunteers for the Defense of the Homeland,Volunteers for the Defence of the Homeland,VDP;BFA;PRM;beside the army of Burkina Faso
Ansarul Islam,Ansaroul Islam;BFA;REB;fights the government
Ambazonia Defence Forces,Ambazonia Defense Forces,Ambazonian separatists,Ambazonia;CMR;REB;separatists
Seleka,Ex-Seleka,Séléka;CAF;REB;took power in 2013
Anti-balaka;CAF;UAF;militias
Coalition of Patriots for Change,CPC rebels;CAF;REB;fights the government
Popular Front for the Rebirth of Central African Republic,FPRC;CAF;REB;former Seleka
Union for Peace in the Central African Republic,UPC rebels;CAF;REB;former Seleka
3R rebels,Return Reclamation Rehabilitation;CAF;REB;fights the government
M23,March 23 Movement,M23 movement,M23 rebels;COD;REB;North Kivu
Congo River Alliance,Alliance Fleuve Congo,AFC/M23;COD;REB;alliance with M23
National Congress for the Defence of the People,National Congress for the Defense of the People,CNDP;COD;REB until 2009-03-23 then PTY;forerunner of M23
Democratic Forces for the Liberation of Rwanda,FDLR;COD;REB;Rwandan Hutu group in Congo
Interahamwe;RWA;PRM;militia of 1994
Allied Democratic Forces,ADF;UGA;REB;Ugandan group in Congo
Cooperative for the Development of Congo,CODECO;COD;REB;Ituri
Mai-Mai,Mayi-Mayi,Mai Mai,Maï-Maï;COD;UAF;local militias
Wazalendo;COD;PRM;militias beside the army
Rally for Congolese Democracy,RCD-Goma;COD;REB until 2003-06-30 then PTY;war of 1998 to 2003
Movement for the Liberation of Congo,Movement for the Liberation of the Congo,MLC;COD;REB until 2003-06-30 then PTY;war of 1998 to 2003
Alliance of Democratic Forces for the Liberation of Congo,AFDL;COD;REB until 1997-05-17 then GOV;took power in 1997
Raia Mutomboki;COD;UAF;local militias
Nyatura;COD;UAF;local militias
RED-Tabara;BDI;REB;fights the government of Burundi
National Liberation Forces,FNL,Palipehutu-FNL;BDI;REB until 2009-04-21 then PTY;civil war
National Council for the Defense of Democracy,CNDD-FDD;BDI;REB until 2003-11-16 then PTY;civil war
Imbonerakure;BDI;PRM;youth of the governing party
Rwandan Patriotic Front,Rwandan Patriotic Army,RPF;RWA;REB until 1994-07-19 then GOV;took power in 1994
Lord's Resistance Army,LRA;UGA;REB;Uganda and neighbours
National Resistance Army;UGA;REB until 1986-01-26 then MIL;took power in 1986
West Nile Bank Front;UGA;REB;1990s
Rapid Support Forces,RSF;SDN;PRM until 2023-04-15 then REB;part of the state's forces until it fought the army
Janjaweed,Janjawid;SDN;PRM;militias beside the government in Darfur
Sudan Liberation Movement,Sudan Liberation Army,Sudan Liberation Movement/Army,SLM/A;SDN;REB;Darfur
Justice and Equality Movement,JEM;SDN;REB;Darfur
Sudan People's Liberation Movement-North,SPLM-North,SPLM-N,SPLA-N;SDN;REB;South Kordofan and Blue Nile
Sudan People's Liberation Army,SPLA,Sudan People's Liberation Movement,SPLM;SSD;REB until 2005-01-09 then GOV;peace of 2005; governs South Sudan since 2011
SPLA-IO,SPLM-IO,Sudan People's Liberation Movement-in-Opposition,SPLA-In Opposition,SPLM-In Opposition;SSD;REB;fights or shares government, by agreement
White Army,Nuer White Army;SSD;UAF;local militia
National Salvation Front;SSD;REB;Equatoria
Beja Congress;SDN;REB until 2006-10-14 then PTY;eastern Sudan
Tigray People's Liberation Front,TPLF,Tigrayan People's Liberation Front;ETH;REB;fought until 1991 and from 2020 to 2022; governed in between
Tigray Defence Forces,Tigray Defense Forces,TDF,Tigrayan forces,Tigray forces;ETH;REB;war of 2020 to 2022
Oromo Liberation Army,OLA,OLF-Shene,Oromo Liberation Front,OLF;ETH;REB;Oromia
Fano,Fano militia,Amhara Fano;ETH;PRM until 2023-08-01 then REB;Amhara militia, fights the army since 2023
Ogaden National Liberation Front,ONLF;ETH;REB until 2018-10-21 then PTY;accord of 2018
Eritrean People's Liberation Front,EPLF;ERI;REB until 1991-05-24 then GOV;took Asmara in 1991
Polisario Front,Polisario,Frente Polisario,Sahrawi Arab Democratic Republic,Sahrawi Republic;MAR;PRE;Western Sahara, filed under Morocco by PLOVER's manual: a political choice
Armed Islamic Group,GIA;DZA;REB;civil war of the 1990s
Salafist Group for Preaching and Combat,Salafist Group for Call and Combat,GSPC;DZA;REB;forerunner of AQIM
Islamic Salvation Front,FIS;DZA;OPP;banned in 1992
Islamic Salvation Army;DZA;REB;civil war of the 1990s
National Liberation Front of Algeria;DZA;REB until 1962-07-05 then GOV;war of independence
Libyan National Army,Libyan Arab Armed Forces,LNA,LAAF,Haftar's forces;LBY;REB;eastern Libya, against the government that the UN recognises
Ansar al-Sharia;LBY;REB;Benghazi
Libya Dawn,Fajr Libya;LBY;REB;2014 to 2016
Libyan Islamic Fighting Group;LBY;REB;until 2011
Islamic Group,Gamaa Islamiya,Gama'a al-Islamiyya,Gamaa Islamiyya,al-Gamaa al-Islamiya;EGY;REB;until the truce of 1997
Egyptian Islamic Jihad;EGY;REB;1980s and 1990s
Ansar Beit al-Maqdis,Sinai Province,Wilayat Sinai;EGY;REB;Sinai, branch of Islamic State
Hasm,Hasm Movement;EGY;REB;attacks from 2016
Renamo,RENAMO,Mozambican National Resistance,Mozambique National Resistance;MOZ;REB until 1992-10-04 then PTY;peace of 1992
Ahlu Sunnah wal Jamaah,Ansar al-Sunna in Mozambique,Islamic State Mozambique,ISIS-Mozambique,Al-Sunnah wa Jama'ah;MOZ;REB;Cabo Delgado
Frelimo;MOZ;REB until 1975-06-25 then GOV;war of independence
UNITA,National Union for the Total Independence of Angola;AGO;REB until 2002-04-04 then PTY;peace of 2002
MPLA,People's Movement for the Liberation of Angola;AGO;REB until 1975-11-11 then GOV;war of independence
Front for the Liberation of the Enclave of Cabinda,FLEC;AGO;REB;separatist
SWAPO,South West Africa People's Organization,South West African People's Organisation;NAM;REB until 1990-03-21 then GOV;war of independence
Umkhonto we Sizwe,uMkhonto weSizwe,MK fighters;ZAF;REB;armed wing of the ANC until 1990
Revolutionary United Front,RUF;SLE;REB;until 2002
Armed Forces Revolutionary Council,AFRC;SLE;REB;took power in 1997
Kamajors,Kamajor,Civil Defence Forces;SLE;PRM;beside the government
West Side Boys;SLE;REB;until 2000
National Patriotic Front of Liberia,NPFL;LBR;REB until 1997-08-02 then GOV;civil war
Liberians United for Reconciliation and Democracy,LURD;LBR;REB;until 2003
Movement for Democracy in Liberia;LBR;REB;until 2003
New Forces,Forces Nouvelles,Patriotic Movement of Ivory Coast;CIV;REB until 2007-03-04 then PTY;accord of 2007
Movement of Democratic Forces of Casamance,MFDC;SEN;REB;separatist
Front for Change and Concord in Chad,FACT rebels;TCD;REB;offensive of 2021
Movement of Niger People for Justice,Niger Movement for Justice,MNJ;NER;REB;Tuareg group until 2009
FRUD,Front for the Restoration of Unity and Democracy;DJI;REB;Djibouti
"""

AMERICAS = """\
Farabundo Marti National Liberation Front,Farabundo Martí National Liberation Front,Farabundo Marti Front for National Liberation,Frente Farabundo Marti para la Liberacion Nacional,FMLN;SLV;REB until 1992-01-16 then PTY;peace of Chapultepec
People's Revolutionary Army,Revolutionary Army of the People,ERP guerrillas,Popular Revolutionary Army of El Salvador;SLV;REB;part of the FMLN
Popular Liberation Forces,FPL,Farabundo Marti Popular Liberation Forces;SLV;REB;part of the FMLN
Armed Forces of National Resistance;SLV;REB;part of the FMLN
Clara Elizabeth Ramirez Front;SLV;REB;urban commandos
Maximiliano Hernandez Martinez Anti-Communist Brigade;SLV;PRM;death squad
Mara Salvatrucha,MS-13,MS13;SLV;CRM;gang in several countries
Barrio 18,18th Street gang,Calle 18;SLV;CRM;gang in several countries
National Guatemalan Revolutionary Unity,Guatemalan National Revolutionary Unity,Guatemalan National Revolutionary Union,URNG;GTM;REB until 1996-12-29 then PTY;peace of 1996
Guerrilla Army of the Poor;GTM;REB;part of the URNG
Rebel Armed Forces;GTM;REB;part of the URNG
Civil Defense Patrols;GTM;PRM;beside the army
Contras,Contra,Nicaraguan Resistance,Nicaraguan Democratic Force,Nicaraguan contras;NIC;REB;fought the Sandinista government until 1990
Sandinista National Liberation Front,Sandinistas,Sandinista,FSLN,Sandinist National Liberation Front;NIC;REB until 1979-07-19 then GOV;governed 1979 to 1990 and since 2007
Sandinist People's Army,Sandinista People's Army,Sandinista Popular Army,EPS;NIC;MIL;army of Nicaragua until 1995
Popular Liberation Movement-Cinchoneros,Cinchoneros,Cinchonero;HND;REB;1980s
Morazanist Patriotic Front;HND;REB;1980s
Dignity Battalions;PAN;PRM;militia of the Noriega government
Revolutionary Armed Forces of Colombia,Revolutionary Armed Forces of Colombia-People's Army,FARC-EP,FARC rebels,FARC;COL;REB until 2017-06-27 then PTY;disarmed in 2017
FARC dissidents|Central General Staff,Estado Mayor Central|Second Marquetalia,Segunda Marquetalia;COL;REB;those who did not disarm
National Liberation Army,Army of National Liberation,Camilist Union-Army of National Liberation,Camilist Union,UC-ELN,Ejercito de Liberacion Nacional,ELN;COL;REB;Colombia
M-19,19 April Movement,April 19 Movement,19th of April Movement;COL;REB until 1990-03-09 then PTY;disarmed in 1990
Popular Liberation Army,EPL;COL;REB until 1991-03-01 then PTY;most disarmed in 1991
Quintin Lame;COL;REB;until 1991
Simon Bolivar Guerrilla Coordinating Board,Simon Bolivar Guerrilla Coordinator;COL;REB;alliance of groups
United Self-Defense Forces of Colombia,United Self-Defence Forces of Colombia,AUC;COL;PRM;until 2006
Gulf Clan,Clan del Golfo,Gaitanist Self-Defense Forces,Gaitanista Army,AGC;COL;CRM;cartel under arms
Medellin Cartel,Medellín Cartel,Medellin drug cartel,Medellin cartel,Extraditables,The Extraditables;COL;CRM;until 1993
Cali Cartel,Cali cartel;COL;CRM;until 1995
Death to Kidnappers;COL;PRM;1980s
Shining Path,Sendero Luminoso,SL guerrillas,Communist Party of Peru,Militarized Communist Party of Peru;PER;REB;insurgency from 1980
Tupac Amaru Revolutionary Movement,Túpac Amaru Revolutionary Movement,MRTA;PER;REB;until 1997
Rodrigo Franco Command,Rodrigo Franco Commando;PER;PRM;death squad
Zarate Willka Armed Forces of Liberation,Zarate Wilka Armed Forces of Liberation,Zarate Willka Liberation Armed Forces;BOL;REB;1989
Tupac Katari Guerrilla Army;BOL;REB;until 1992
Manuel Rodriguez Patriotic Front,FPMR;CHL;REB;fought the military government
Movement of the Revolutionary Left,MIR guerrillas;CHL;REB;fought the military government
Lautaro Youth Movement,Mapu-Lautaro,Lautaro group;CHL;REB;until 1994
Alfaro Lives,Alfaro Vive,Alfaro Lives Damn It;ECU;REB;until 1991
Los Choneros;ECU;CRM;gang
Los Lobos;ECU;CRM;gang
Tupamaros,Tupamaro;URY;REB until 1985-03-01 then PTY;1960s and 1970s
Montoneros;ARG;REB;1970s
Paraguayan People's Army,EPP guerrillas;PRY;REB;since 2008
Tren de Aragua;VEN;CRM;gang in several countries
First Capital Command,Primeiro Comando da Capital,PCC gang;BRA;CRM;gang
Red Command,Comando Vermelho;BRA;CRM;gang
Zapatistas,Zapatista Army of National Liberation,Zapatista National Liberation Army,Zapatista,EZLN;MEX;REB;rising of 1994
Popular Revolutionary Army,EPR guerrillas;MEX;REB;since 1996
Sinaloa Cartel,Sinaloa cartel;MEX;CRM;cartel
Jalisco New Generation Cartel,Jalisco Cartel New Generation,Jalisco cartel,CJNG;MEX;CRM;cartel
Zetas,Los Zetas;MEX;CRM;cartel
Gulf Cartel,Gulf cartel;MEX;CRM;cartel
Juarez Cartel,Juárez Cartel;MEX;CRM;cartel
Tijuana Cartel;MEX;CRM;cartel
Knights Templar cartel;MEX;CRM;cartel
La Familia Michoacana;MEX;CRM;cartel
Viv Ansanm|G9,G9 gang|400 Mawozo|Gran Grif;HTI;CRM;gangs
Tonton Macoute,Tontons Macoutes;HTI;PRM;militia of the Duvalier governments
Front for the Advancement and Progress of Haiti,FRAPH;HTI;PRM;1990s
Jamaat al Muslimeen;TTO;REB;rising of 1990
Ku Klux Klan,KKK;USA;UAF;United States
Proud Boys;USA;UAF;United States
Oath Keepers;USA;UAF;United States
Weather Underground;USA;REB;1970s
Symbionese Liberation Army;USA;REB;1970s
Front de libération du Québec,Quebec Liberation Front,FLQ;CAN;REB;until 1971
Macheteros,Los Macheteros;USA;REB;Puerto Rico
"""

EUROPE = """\
Donetsk People's Republic,Donetsk Peoples Republic,DPR,DNR;UKR;PRE;filed under Ukraine by PLOVER's manual: a political choice
Luhansk People's Republic,Lugansk People's Republic,LPR,LNR;UKR;PRE;filed under Ukraine by PLOVER's manual: a political choice
Right Sector;UKR;PRM;Ukrainian nationalists
Aidar Battalion,Aidar;UKR;MIL;volunteers, later part of the army
Freedom of Russia Legion;RUS;REB;Russian volunteers on Ukraine's side
Russian Volunteer Corps;RUS;REB;Russian volunteers on Ukraine's side
Wagner Group,Wagner,Wagner mercenaries,Wagner mercenary group,Wagner PMC,PMC Wagner,Wagner private military company;RUS;PRM;company under arms beside the Russian state
Africa Corps;RUS;PRM;under Russia's defence ministry, in the Sahel
Redut;RUS;PRM;Russian company under arms
Kadyrovites,Kadyrovtsy;RUS;PRM;forces of the head of Chechnya
Caucasus Emirate,Imarat Kavkaz,Caucasian Emirate;RUS;REB;North Caucasus
Chechen rebels,Chechen separatists,Chechen fighters,Chechen Republic of Ichkeria;RUS;REB;wars of the 1990s and 2000s
Riyad-us Saliheen,Riyadus-Salikhin;RUS;REB;Chechen group
Kosovo Liberation Army,UCK,KLA;KOS;REB;until 1999
Liberation Army of Presevo Medvedja and Bujanovac;SRB;REB;until 2001
National Liberation Army in Macedonia;MKD;REB;2001
Bosnian Serb Army,Army of Republika Srpska,Bosnian Serb forces,Bosnian Serb army;BIH;REB;war of 1992 to 1995
Croatian Defence Council,Croatian Defense Council,HVO;BIH;REB;war of 1992 to 1995
Arkan's Tigers,Serb Volunteer Guard;SRB;PRM;wars of the 1990s
Irish Republican Army,Provisional Irish Republican Army,Provisional IRA,Provisionals,PIRA,IRA;GBR;REB;Northern Ireland, until 2005
Real IRA,Real Irish Republican Army;GBR;REB;Northern Ireland
Continuity IRA,Continuity Irish Republican Army;GBR;REB;Northern Ireland
New IRA,New Irish Republican Army;GBR;REB;Northern Ireland
Irish National Liberation Army,INLA;GBR;REB;Northern Ireland, until 2009
Ulster Volunteer Force,UVF;GBR;PRM;Northern Ireland, loyalist
Ulster Defence Association,Ulster Defense Association,Ulster Freedom Fighters,UDA,UFF;GBR;PRM;Northern Ireland, loyalist
Loyalist Volunteer Force,LVF;GBR;PRM;Northern Ireland, loyalist
ETA,Basque Homeland and Freedom,Basque Fatherland and Liberty,Euskadi Ta Askatasuna,Basque separatist group ETA;ESP;REB;until 2018
GRAPO,First of October Anti-Fascist Resistance Groups;ESP;REB;until 2007
Terra Lliure;ESP;REB;until 1995
Antiterrorist Liberation Groups,Anti-terrorist Liberation Groups;ESP;PRM;1980s
Red Brigades,Brigate Rosse;ITA;REB;until the 1980s
Cosa Nostra,Sicilian Mafia,Mafia|'Ndrangheta|Camorra;ITA;CRM;organised crime
Red Army Faction,Baader-Meinhof Gang,Baader-Meinhof group,RAF group;DEU;REB;until 1998
Action Directe;FRA;REB;until 1987
National Liberation Front of Corsica,Corsican National Liberation Front,FLNC;FRA;REB;separatist
Revolutionary Organization 17 November,November 17,Revolutionary Organisation November 17;GRC;REB;until 2002
Revolutionary Struggle;GRC;REB;2000s
Conspiracy of Fire Nuclei,Conspiracy of Fire Cells;GRC;REB;since 2008
EOKA;CYP;REB;until 1959
EOKA-B;CYP;REB;1970s
ASALA,Armenian Secret Army for the Liberation of Armenia;IMG;REB;until the 1980s
Animal Liberation Front;ISM;UAF;several countries
Blackwater,Academi,Xe Services;USA;PRM;private company under arms
Executive Outcomes;ZAF;PRM;private company under arms
"""

ROWS = ASIA + MIDDLE_EAST + AFRICA + AMERICAS + EUROPE
