"""Regions that reports name and no list of units holds: over borders, within a country, contested, or at sea.

A row is: names, the one of English reports first; latitude; longitude; radius in km; ISO codes of the countries that it
lies in, none for the sea; why it is listed. The point is the middle of the land that the name covers, and within the
radius lies nine tenths of it: both are this project's own, read off a map to half a degree; the point of GeoNames goes
before it. A name for land whose
status is contested says how reports name the land, and nothing else. For a region that GeoNames has, the row gives the
radius and the countries, which GeoNames lacks.
"""

ROWS = """\
Africa;5;20;3600;DZ,AO,BJ,BW,BF,BI,CV,CM,CF,TD,KM,CG,CD,CI,DJ,EG,GQ,ER,SZ,ET,GA,GM,GH,GN,GW,KE,LS,LR,LY,MG,MW,ML,MR,MU,MA,MZ,NA,NE,NG,RW,ST,SN,SC,SL,SO,ZA,SS,SD,TZ,TG,TN,UG,EH,ZM,ZW;continent
Asia;35;90;4500;;continent
Europe,European continent;50;15;2300;;continent
European Union,EU;50;12;1600;AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE;27 states
North America;47;-100;3500;US,CA,MX;continent
South America;-15;-58;3000;AR,BO,BR,CL,CO,EC,GY,PY,PE,SR,UY,VE;continent
Oceania;-20;140;4000;AU,NZ,FJ,PG,SB,VU,WS,TO,KI,TV,NR,PW,FM,MH;continent
Antarctica;-80;0;2500;AQ;continent
Americas;15;-90;6000;;both continents
Latin America;-10;-65;4500;;countries of the Americas that speak Spanish or Portuguese
Central America;13.5;-87;650;GT,BZ,HN,SV,NI,CR,PA;the isthmus
Northern Triangle;14.5;-88.5;300;GT,HN,SV;three countries of Central America
Caribbean,West Indies;18;-72;1200;;islands and coasts of one sea
Southern Cone;-33;-64;1500;AR,CL,UY;the south of South America
Amazon,Amazonia,Amazon rainforest,Amazon basin;-5;-62;1500;BR,PE,CO,BO,VE,EC;basin of one river
Andes,Andean region;-13;-72;2500;CO,EC,PE,BO,CL,AR,VE;mountains over seven countries
Darien Gap,Darien;8;-77.5;100;PA,CO;road of migrants between two countries
Catatumbo;8.7;-72.9;80;CO;basin in Norte de Santander, contested by armed groups
Bajo Cauca;7.8;-75;80;CO;north of Antioquia, contested by armed groups
Middle East,Near East,Mideast;30;43;1700;BH,CY,EG,IR,IQ,IL,JO,KW,LB,OM,PS,QA,SA,SY,TR,AE,YE;as agencies use the name
Levant;34;37;400;SY,LB,JO,IL,PS;eastern coast of the Mediterranean
Mesopotamia;33.5;44;400;IQ,SY;land between two rivers
Arabian Peninsula,Arabia;22;47;1200;SA,YE,OM,AE,QA,BH,KW;peninsula of seven countries
Gulf states,Gulf region,Arab Gulf states;25;49;900;SA,AE,QA,BH,KW,OM;six states on one gulf
Maghreb;31;3;1500;MA,DZ,TN,LY,MR,EH;the west of North Africa
North Africa,Northern Africa;27;12;2200;MA,DZ,TN,LY,EG,SD,EH;part of a continent
West Africa,Western Africa;12;-2;1600;BJ,BF,CV,CI,GM,GH,GN,GW,LR,ML,MR,NE,NG,SN,SL,TG;part of a continent
East Africa,Eastern Africa;1;38;1600;BI,DJ,ER,ET,KE,RW,SO,SS,SD,TZ,UG;part of a continent
Central Africa;2;20;1500;AO,CM,CF,TD,CG,CD,GQ,GA,ST;part of a continent
Southern Africa;-22;25;1400;BW,LS,NA,ZA,SZ,ZM,ZW,MZ,MW,AO;part of a continent
Sub-Saharan Africa;-1;22;3000;;Africa south of the desert
Sahel,Sahel region;15;3;2300;SN,MR,ML,BF,NE,NG,TD,SD;southern edge of the Sahara
central Sahel;14.5;0;700;ML,BF,NE;three countries at war with the same groups
Sahara,Sahara desert;23;8;2300;DZ,TD,EG,LY,ML,MR,MA,NE,EH,SD,TN;desert over eleven countries
Liptako-Gourma,three-border area,tri-border area;15;0.5;280;ML,BF,NE;where three countries of the Sahel meet
Gourma;15.9;-1.8;150;ML;south of the river bend in Mali
Azawad;19;-1;500;ML;name of the rebels for the north of Mali
northern Mali;18;-1;550;ML;three provinces fought over together
central Mali;14.7;-4;250;ML;Mopti and Segou, fought over together
Lake Chad,Lake Chad Basin,Lake Chad region;13;14;300;NG,NE,TD,CM;lake where four countries meet
Sambisa Forest,Sambisa;11.2;13.4;60;NG;forest held by armed groups in Borno
Niger Delta;5;6.2;200;NG;delta over nine states of Nigeria
Middle Belt;8.5;8;350;NG;central states of Nigeria
Biafra;6;7.5;200;NG;name of separatists for the south-east of Nigeria
Ambazonia,Anglophone Cameroon,anglophone regions;5.7;9.8;150;CM;two provinces of Cameroon, fought over together
Casamance;12.8;-15.3;160;SN;three provinces of Senegal, fought over together
Horn of Africa;8;45;900;ET,ER,DJ,SO;peninsula of four countries
Great Lakes,African Great Lakes,Great Lakes region;-2;30;700;BI,CD,RW,UG,TZ,KE;lakes of East Africa
Kivu,Kivus;-2;28;280;CD;North and South Kivu
Rwenzori,Grand Nord;0.4;29.5;80;CD,UG;mountains on a border
Katanga;-9;26.5;450;CD;former province, now four
Grand Kasai,Kasais;-5.5;22;350;CD;former provinces, now five
Darfur,Darfur region;13.5;24.8;380;SD;five provinces of Sudan
Kordofan,Kordofan region;12.5;29.5;350;SD;three provinces of Sudan
Nuba Mountains;11.3;30.2;130;SD;hills of South Kordofan, held by rebels
Two Areas;11;32;350;SD;South Kordofan and Blue Nile
Equatoria;4.8;30.5;330;SS;three provinces of South Sudan
Greater Upper Nile;8.5;31.5;280;SS;three provinces of South Sudan
Bahr el Ghazal;8;27.5;280;SS;three provinces of South Sudan
Abyei Area,Abyei Administrative Area,Abyei region;9.7;28.4;80;SD,SS;contested by two countries
Al-Fashaga,Fashaga,al-Fashqa,Fashqa;14;36.3;60;SD,ET;contested by two countries
Ogaden;7.5;44;350;ET;land of the Somali in Ethiopia
Western Tigray;13.9;37.2;90;ET;zone contested by two regions
Wollega,Wellega,Western Oromia;9.2;36;130;ET;four zones of Oromia, fought over together
Welkait,Wolkait,Wolqayt;13.8;37.2;50;ET;district contested by two regions
Somaliland;9.7;46;280;SO;north-west of Somalia, self-governed
Puntland;9;49.5;300;SO;member state of Somalia
Jubaland;1;41.8;230;SO;member state of Somalia
Galmudug;5.5;47;200;SO;member state of Somalia
Hirshabelle;3.5;45.5;180;SO;member state of Somalia
South West State;2.5;44;200;SO;member state of Somalia
Swahili coast;-4;39.5;500;KE,TZ,MZ,SO;coast of East Africa
Rif,Rif Mountains;35;-4;150;MA;mountains of Morocco
Kabylia,Kabylie,Kabyle;36.6;4.5;100;DZ;mountains of Algeria
Cyrenaica,eastern Libya;29.5;22;450;LY;the east of Libya
Tripolitania,western Libya;31;13;300;LY;the west of Libya
Fezzan,southern Libya;26;14;450;LY;the south of Libya
Sinai,Sinai Peninsula;29.5;33.8;140;EG;peninsula of Egypt
Upper Egypt;26.5;32;300;EG;the south of Egypt
Nile Delta;30.9;31.1;110;EG;delta in the north of Egypt
occupied Palestinian territory,Occupied Palestinian Territories,Palestinian territories;31.9;35.1;85;PS;Gaza Strip and West Bank
northern Gaza,north Gaza;31.53;34.5;9;PS;north of the territory
southern Gaza;31.3;34.28;11;PS;south of the territory
central Gaza;31.42;34.37;7;PS;middle of the territory
Masafer Yatta;31.4;35.13;10;PS;villages south of Hebron
Jordan Valley;32.2;35.5;60;PS,IL,JO;valley of one river
Golan Heights,Golan,occupied Golan Heights;33;35.78;35;SY,IL;plateau held by Israel, of Syria by most states
Galilee,Upper Galilee;32.9;35.4;35;IL;the north of Israel
Negev,Negev desert;30.8;34.8;80;IL;the south of Israel
Shebaa Farms;33.28;35.7;8;LB,SY;contested by three countries
Bekaa Valley,Beqaa Valley,Bekaa,Beqaa;33.9;36;60;LB;valley of Lebanon
southern Lebanon,South Lebanon;33.25;35.4;35;LB;land south of the Litani
Dahiyeh,Dahieh,Dahiya,southern suburbs of Beirut;33.85;35.51;4;LB;suburbs of Beirut
Rojava,North and East Syria,northeast Syria,north-east Syria,northeastern Syria,north-eastern Syria;36.3;40;200;SY;land east of the Euphrates, self-governed
northwest Syria,north-west Syria,northwestern Syria,north-western Syria;35.9;36.7;80;SY;Idlib and the west of Aleppo
Eastern Ghouta,East Ghouta,Ghouta;33.53;36.42;12;SY;suburbs of Damascus
Badia,Syrian Desert,Badiya;34.3;39;230;SY,IQ,JO;desert over three countries
Hauran;32.7;36.3;50;SY;plain of southern Syria
Druze Mountain,Jabal al-Druze,Jabal al-Arab;32.7;36.7;35;SY;hills of Suwayda
Qalamoun;34;36.6;50;SY;mountains on the border of Lebanon
Kurdistan;37;43;350;TR,IQ,IR,SY;land of the Kurds in four countries
Iraqi Kurdistan,Kurdistan Region,Kurdish region of Iraq,Kurdistan Region of Iraq;36.3;44.3;130;IQ;region of Iraq, self-governed
Sinjar Mountain,Sinjar Mountains,Mount Sinjar;36.37;41.7;35;IQ;mountain of the Yazidis
Nineveh Plains;36.5;43.3;40;IQ;plain east of Mosul
Qandil,Qandil Mountains,Mount Qandil;36.6;45;40;IQ,IR;mountains where the PKK is
Tihama,Tihamah;15;43;200;YE,SA;coastal plain
southern Yemen,south Yemen;14;46.5;350;YE;former state
Anatolia;39;34;550;TR;peninsula of Turkey
southeastern Turkey,southeast Turkey,south-eastern Turkey;37.8;41;250;TR;provinces with many Kurds
Balkans,Western Balkans,Balkan Peninsula;43;21.5;450;AL,BA,BG,HR,GR,XK,ME,MK,RO,RS,SI;peninsula of eleven countries
Northern Cyprus,Turkish Republic of Northern Cyprus;35.25;33.5;60;CY;north of Cyprus, held by Turkey
Thrace;41.5;26.5;130;GR,BG,TR;land over three countries
Scandinavia;62;14;750;DK,NO,SE;three countries
Nordic countries,Nordics;63;16;900;DK,NO,SE,FI,IS;five countries
Baltic states,Baltics;57;25;260;EE,LV,LT;three countries
Benelux,Low Countries;51.5;5;170;BE,NL,LU;three countries
British Isles;54.5;-4;450;GB,IE;islands of two countries
Iberia,Iberian Peninsula;40;-5;420;ES,PT;peninsula of two countries
Ulster;54.6;-6.8;80;GB,IE;nine counties in two countries
Basque Country;43;-2.5;60;ES,FR;land of the Basques
Eastern Europe;52;28;900;BY,BG,CZ,HU,MD,PL,RO,RU,SK,UA;part of a continent
Western Europe;49;5;700;AT,BE,FR,DE,IE,LI,LU,MC,NL,CH,GB;part of a continent
Central Europe;49;15;450;AT,CZ,DE,HU,LI,PL,SK,SI,CH;part of a continent
Southern Europe;41;10;1000;ES,PT,IT,GR,MT;part of a continent
Northern Europe;62;17;950;DK,EE,FI,IS,LV,LT,NO,SE;part of a continent
Donbas,Donbass,Donets Basin;48.3;38;150;UA;Donetsk and Luhansk
Novorossiya;47.5;35;330;UA;name of Russian reports for the south-east of Ukraine
Galicia;49.5;23.5;180;UA,PL;land over two countries
Bukovina;48;25.8;80;UA,RO;land over two countries
Bessarabia;47;28.8;150;MD,UA;land over two countries
Snake Island,Zmiinyi Island;45.255;30.204;2;UA;island fought over
Kinburn Spit,Kinburn;46.55;31.6;20;UA;spit fought over
Serebryansky forest,Serebrianka forest,Serebryanka forest;48.95;38.1;15;UA;forest fought over
Siberia;61;100;2300;RU;the east of Russia
Russian Far East;60;140;1700;RU;the east of Russia
Urals,Ural region;57;60;450;RU;mountains of Russia
Caucasus;42.5;44.5;420;RU,GE,AM,AZ;mountains and the countries around
South Caucasus,Transcaucasia,Southern Caucasus;41;45.5;320;GE,AM,AZ;three countries
North Caucasus,Northern Caucasus;43.6;44.5;280;RU;seven republics of Russia
Nagorno-Karabakh,Karabakh,Artsakh,Nagorny Karabakh,Upper Karabakh;39.85;46.7;60;AZ;of Azerbaijan by most states, held by Armenians until 2023
Zangezur,Zangezur corridor;39.2;46.3;60;AM;south of Armenia
South Ossetia,Tskhinvali region;42.3;44;45;GE;of Georgia by most states, self-governed
Pankisi Gorge,Pankisi;42.1;45.3;15;GE;valley of Georgia
Central Asia;43;66;1100;KZ,KG,TJ,TM,UZ;five countries
Fergana Valley,Ferghana Valley;40.6;71.5;120;UZ,KG,TJ;valley of three countries
Pamir,Pamirs,Pamir Mountains;38.3;73;180;TJ,AF,CN;mountains over three countries
Khorasan;35.5;60;500;IR,AF,TM;land over three countries
Hindu Kush;35.5;70;300;AF,PK;mountains over two countries
Hazarajat;34.3;67;180;AF;land of the Hazara
Loya Paktia,greater Paktia;33.2;69.5;100;AF;three provinces of Afghanistan
Durand Line;33;69.5;500;AF,PK;border of two countries
Tora Bora;34.12;70.22;15;AF;mountains fought over
Waziristan;32.6;69.7;80;PK;two districts on the border
FATA,Federally Administered Tribal Areas,tribal areas;33.5;70.3;160;PK;districts on the border, now in Khyber Pakhtunkhwa
Swat Valley;35.2;72.5;50;PK;valley fought over
Makran;25.8;62.5;250;PK,IR;coast of two countries
Kashmir;34.3;75.5;220;IN,PK,CN;land contested by three countries
Pakistan-administered Kashmir,Azad Kashmir,Pakistani Kashmir,Azad Jammu and Kashmir,Pakistan-occupied Kashmir;33.9;73.8;100;PK;part held by Pakistan
Indian-administered Kashmir,Indian Kashmir,Indian-controlled Kashmir,Indian-held Kashmir;33.9;75.2;120;IN;part held by India
Kashmir Valley;34;74.8;60;IN;valley of Srinagar
Line of Control;34;74.3;150;IN,PK;line between two armies
Line of Actual Control;33.5;78.5;500;IN,CN;line between two armies
Aksai Chin;35.2;79.2;110;CN,IN;contested by two countries
Doklam;27.3;89;15;BT,CN;contested by two countries
Galwan Valley,Galwan;34.75;78.2;25;IN,CN;valley fought over
Himalayas,Himalaya;30;82;900;NP,IN,BT,CN,PK;mountains over five countries
Khalistan;30.9;75.5;180;IN;name of separatists for the Punjab
South Asia,Southern Asia,Indian subcontinent;23;79;1400;AF,BD,BT,IN,MV,NP,PK,LK;eight countries
Red Corridor;20.5;82;450;IN;districts of the Maoist war
Bastar;19.3;81.6;120;IN;districts of the Maoist war
Northeast India,India's northeast,north-east India;26;93;350;IN;eight provinces of India
Chittagong Hill Tracts;22.6;92.2;90;BD;three districts fought over
Southeast Asia,South-East Asia,South Eastern Asia;8;110;2000;BN,KH,ID,LA,MY,MM,PH,SG,TH,TL,VN;eleven countries
Indochina;16;105;650;VN,LA,KH;three countries
Golden Triangle;20.4;100.1;150;MM,LA,TH;where three countries meet
Kokang;23.7;98.6;50;MM;zone of northern Shan
Wa State,Wa region;22.5;99.2;90;MM;zone of eastern Shan
Dry Zone,central Myanmar,Anyar;21.5;95.2;180;MM;three provinces fought over together
Arakan;19.5;94;200;MM;older name of Rakhine
Karen State;17.3;97.7;140;MM;other name of Kayin
Karenni State,Karenni;19.3;97.4;70;MM;other name of Kayah
Deep South,southern Thailand,Thailand's deep south;6.4;101.4;80;TH;three provinces at war
Patani;6.6;101.3;70;TH;name of rebels for three provinces
Mindanao;7.8;124.8;250;PH;island of the Philippines
Luzon;16;121;330;PH;island of the Philippines
Visayas;10.8;123.5;220;PH;islands of the Philippines
Negros,Negros Island;10;123;90;PH;island of the Philippines
Samar,Samar Island;11.9;125;80;PH;island of the Philippines
Bangsamoro,BARMM;6.8;122.5;270;PH;region of Mindanao, self-governed
Maguindanao;6.9;124.4;60;PH;former province, now two
Sulu Archipelago;5.8;120.8;130;PH;islands of the Philippines
Sumatra;0;102;700;ID;island of Indonesia
Java;-7.4;110;480;ID;island of Indonesia
Borneo,Kalimantan;0.5;114;500;ID,MY,BN;island of three countries
Sulawesi;-2;121;400;ID;island of Indonesia
New Guinea;-5.5;141;850;ID,PG;island of two countries
West Papua,Papua region;-4;137.5;450;ID;Indonesian half of New Guinea
Bougainville;-6.2;155.3;90;PG;region of Papua New Guinea, self-governed
East Asia,Eastern Asia,Northeast Asia;35;115;1700;CN,JP,KP,KR,MN,TW;part of a continent
Korean Peninsula;38;127.5;350;KP,KR;peninsula of two countries
Demilitarized Zone,DMZ,Korean Demilitarized Zone;38;127.3;100;KP,KR;strip between two armies
Manchuria;45.5;126;500;CN;the north-east of China
Kuril Islands,Kurils,Northern Territories;46.5;151;450;RU,JP;islands contested by two countries
Senkaku Islands,Diaoyu Islands,Senkakus;25.75;123.5;15;JP,CN,TW;islands contested by three
Kinmen,Quemoy;24.45;118.35;15;TW;islands near the mainland
Paracel Islands,Paracels;16.5;112;130;CN,VN,TW;islands contested by three
Spratly Islands,Spratlys;9;113.5;350;CN,VN,PH,MY,TW;islands contested by five
Scarborough Shoal;15.15;117.75;15;PH,CN;shoal contested by two countries
Second Thomas Shoal;9.75;115.87;12;PH,CN;shoal contested by two countries
Asia-Pacific,Indo-Pacific;10;125;5000;;coasts of one ocean
Pacific Islands,South Pacific;-10;175;3000;;islands of one ocean
Essequibo,Guayana Esequiba;6;-59.5;250;GY,VE;contested by two countries
Tindouf camps,Sahrawi camps,Sahrawi refugee camps;27.6;-8.1;40;DZ;camps of refugees
Chagos Islands,Chagos Archipelago;-6.3;71.9;120;IO;islands contested by two countries
Arctic;80;0;2000;;around the pole
Mediterranean,Mediterranean Sea;36;17;1700;;sea
eastern Mediterranean;34;30;500;;sea
Aegean,Aegean Sea;38.5;25;300;GR,TR;sea
Adriatic,Adriatic Sea;43;15;350;;sea
Black Sea;43.4;34;520;;sea
Sea of Azov,Azov Sea;46;36.5;160;UA,RU;sea
Kerch Strait;45.3;36.6;30;UA,RU;strait between two seas
Crimean Bridge,Kerch Bridge,Crimea bridge,Kerch Strait Bridge;45.31;36.51;10;UA,RU;bridge that was struck
Caspian Sea,Caspian;42;51;600;;sea
Baltic Sea,Baltic;58;20;600;;sea
North Sea;56;3;450;;sea
English Channel;50.2;-1;300;GB,FR;sea
Barents Sea;75;40;600;;sea
Red Sea;20;38.5;1000;;sea
southern Red Sea;14.5;42;250;;sea
Bab al-Mandab,Bab el-Mandeb,Bab al-Mandeb,Bab el-Mandab,Bab al-Mandab Strait,Bab el-Mandeb Strait;12.6;43.4;40;YE,DJ,ER;strait between two seas
Gulf of Aden;12;47.5;500;;sea
Arabian Sea;15;64;1000;;sea
Persian Gulf,Arabian Gulf;26.8;51.5;450;;sea
Gulf of Oman;24.8;58.5;250;;sea
Strait of Hormuz,Hormuz;26.5;56.4;80;IR,OM;strait between two seas
Suez Canal;30.6;32.35;90;EG;canal between two seas
Gulf of Guinea;2;4;900;;sea
Indian Ocean;-10;75;4500;;sea
Bay of Bengal;14;88;900;;sea
Andaman Sea;11;96;450;;sea
Strait of Malacca,Malacca Strait;4;100;450;;strait between two seas
South China Sea,West Philippine Sea;13;114;1100;;sea
East China Sea;29;125;550;;sea
Yellow Sea;36;123;350;;sea
Sea of Japan,East Sea;40;135;650;;sea
Taiwan Strait;24.5;119.5;200;;strait between two coasts
Sulu Sea;8.5;120;300;;sea
Pacific,Pacific Ocean;0;-160;7000;;sea
Atlantic,Atlantic Ocean;10;-30;6000;;sea
Gulf of Mexico;25.5;-90;800;;sea
Caribbean Sea;15;-75;1200;;sea
Dead Sea;31.5;35.5;40;IL,JO,PS;lake
Midwest,Midwestern United States,American Midwest;42;-93;800;US;part of the United States
New England;44;-71.2;300;US;part of the United States
West Coast;40.5;-121.5;800;US;part of the United States
East Coast,Eastern Seaboard;38;-76;1000;US;part of the United States
Gulf Coast;29.5;-91;700;US,MX;coast of five states
American South;32.5;-87.5;500;US;part of the United States
Pacific Northwest;46;-121;450;US,CA;part of two countries
Great Plains;42;-100;900;US,CA;part of two countries
Southern California;34;-117.5;220;US;part of a state
Northern California;39.5;-121.7;300;US;part of a state
Central Valley;37;-120;320;US;part of a state
Bay Area,San Francisco Bay Area;37.7;-122.2;80;US;cities around one bay
Silicon Valley;37.37;-122;30;US;suburbs of San Jose
Tri-State area;40.9;-73.8;110;US;around New York
Upstate New York;42.8;-75.5;250;US;part of a state
Appalachia;37.5;-81.5;500;US;mountains over thirteen states
Ozarks;37;-92.5;220;US;hills over four states
Panhandle,Florida Panhandle;30.6;-86;160;US;part of a state
South Florida;26.2;-80.4;130;US;part of a state
Hampton Roads;36.95;-76.3;45;US;cities around one bay
Northern Virginia;38.8;-77.4;50;US;suburbs of Washington
Greater Toronto Area,GTA;43.7;-79.4;60;CA;cities around one lake
Aleutian Islands,Aleutians;52.5;-173;800;US;islands of Alaska
Atlas Mountains;32.5;-3;700;MA,DZ,TN;mountains over three countries
Long Island;40.8;-73;90;US;island of New York
Chicagoland;41.85;-87.9;70;US;around Chicago
Hudson Valley;41.7;-74;80;US;part of a state
Rio Grande Valley;26.2;-98.1;70;US;part of a state
Rust Belt;41.5;-83;500;US;part of the United States
Maritimes,Atlantic Canada;46.5;-64;450;CA;four provinces of Canada
Prairies,Canadian Prairies;53;-107;800;CA;three provinces of Canada
East Anglia;52.5;1;80;GB;four counties
Home Counties;51.5;-0.3;80;GB;around London
West Country;50.9;-3.5;130;GB;the south-west of England
Midlands,West Midlands region;52.6;-1.7;90;GB;the middle of England
Scottish Highlands,Highlands;57.3;-5;130;GB;north of Scotland
Alps;46.3;10;450;FR,CH,IT,AT,DE,SI;mountains over six countries
Pyrenees;42.7;1;200;ES,FR,AD;mountains over two countries
Carpathians,Carpathian Mountains;48;24;400;UA,RO,SK,PL;mountains over four countries
Silesia;50.6;18;150;PL,CZ,DE;land over three countries
Balearic Islands;39.5;2.9;110;ES;islands of Spain
Canary Islands;28.3;-15.7;220;ES;islands of Spain
Sicily;37.6;14.1;110;IT;island of Italy
Sardinia;40.1;9;120;IT;island of Italy
Corsica;42.1;9.1;85;FR;island of France
Crete;35.2;24.9;110;GR;island of Greece
Lesbos;39.2;26.3;30;GR;island of Greece, with camps of refugees
Lampedusa;35.5;12.6;6;IT;island of Italy, where boats land
Caprivi Strip;-17.9;23.3;200;NA;strip of Namibia
Ituri forest;1.5;28.7;150;CD;forest of one province
Virunga,Virunga National Park;-0.5;29.4;90;CD;park where armed groups are
Garamba National Park,Garamba;4.2;29.5;60;CD;park where armed groups are
Lake Kivu;-2;29.1;60;CD,RW;lake on a border
Lake Tanganyika;-6.2;29.6;320;CD,BI,TZ,ZM;lake on a border
Lake Victoria;-1;33;200;UG,KE,TZ;lake on a border
Lake Turkana;3.6;36;130;KE,ET;lake on a border
Ilemi Triangle;5;35.3;90;KE,SS,ET;contested by three countries
Hala'ib Triangle,Halayeb;22.2;35.7;110;EG,SD;contested by two countries
Karamoja;2.8;34.3;120;UG;region of cattle raids
Acholiland,northern Uganda;3;32.5;180;UG;north of Uganda
Rift Valley;0.5;36;250;KE;former province of Kenya
Tana River Delta;-2.4;40.3;40;KE;delta where villages fought
Boni Forest;-1.6;41.2;50;KE,SO;forest where armed groups are
"""
