"""English names that reports use and the packages lack, by the code of GeoNames of what they name.

A row is: code of the country, of the province within it, or @ and the id of a place; names, of provinces and places the
main one first. Which names were lacking
was found by asking the compiled gazetteer for names of countries, provinces and towns in the spellings of news agencies.
Names in capitals or with a full stop at the end count only where a text writes them so: "La." and "US", not "la", "us".
"""

ROWS = """\
AE;UAE,U.A.E.,Emirates
BA;Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina
BF;Burkina
BO;Bolivia
BN;Brunei
CD;DRC,DR Congo,D.R. Congo,D.R.C.,Democratic Republic of Congo,Democratic Republic of the Congo,Congo-Kinshasa,Congo,Zaire,RDC
CF;CAR,C.A.R.,Central African Republic
CG;Congo-Brazzaville,Republic of Congo,Republic of the Congo,Congo Republic,Congo
CI;Ivory Coast,Côte d'Ivoire
CN;China,PRC,P.R.C.,People's Republic of China,Mainland China
CV;Cape Verde
CZ;Czech Republic,Czechia
EH;Western Sahara,Occupied Western Sahara
FK;Falkland Islands,Falklands,Malvinas,Islas Malvinas
FM;Micronesia
GB;UK,U.K.,United Kingdom,Britain,Great Britain
GM;Gambia
IR;Iran,Islamic Republic of Iran,Persia
KP;North Korea,DPRK,D.P.R.K.,N Korea
KR;South Korea,ROK,Republic of Korea,S Korea
LA;Laos,Lao PDR
LY;Libya
MK;Macedonia,North Macedonia,FYROM
MM;Myanmar,Burma
NL;Netherlands,Holland
NZ;New Zealand,NZ,N.Z.
PG;PNG,Papua New Guinea
PS;Palestine,State of Palestine,Palestinian Territory,Palestinian Territories,Occupied Palestinian Territories,Occupied Palestinian Territory,OPT
RU;Russia,Russian Federation
SA;Saudi Arabia,KSA,Saudi,Kingdom of Saudi Arabia
SS;South Sudan
ST;Sao Tome and Principe,São Tomé
SY;Syria,Syrian Arab Republic
SZ;Swaziland,Eswatini
TL;East Timor,Timor-Leste
TR;Turkey,Türkiye
TT;Trinidad
TW;Taiwan
US;US,U.S.,USA,U.S.A.,United States,United States of America,America
VA;Vatican,Vatican City,Holy See
VC;Saint Vincent
VN;Vietnam,Viet Nam
US.AL;Ala.
US.AZ;Ariz.
US.AR;Ark.
US.CA;Calif.,Cal.
US.CO;Colo.
US.CT;Conn.
US.DE;Del.
US.DC;D.C.,DC,District of Columbia,Washington D.C.,Washington DC
US.FL;Fla.
US.GA;Ga.
US.ID;Ida.
US.IL;Ill.
US.IN;Ind.
US.KS;Kan.,Kans.
US.KY;Ky.
US.LA;La.
US.ME;Me.
US.MD;Md.
US.MA;Mass.
US.MI;Mich.
US.MN;Minn.
US.MS;Miss.
US.MO;Mo.
US.MT;Mont.
US.NE;Neb.,Nebr.
US.NV;Nev.
US.NH;N.H.
US.NJ;N.J.
US.NM;N.M.,N. Mex.
US.NY;N.Y.,New York,New York state
US.NC;N.C.
US.ND;N.D.,N. Dak.
US.OK;Okla.
US.OR;Ore.
US.PA;Pa.,Penn.,Penna.
US.RI;R.I.
US.SC;S.C.
US.SD;S.D.,S. Dak.
US.TN;Tenn.
US.TX;Tex.
US.VT;Vt.
US.VA;Va.
US.WA;Wash.,Washington,Washington state
US.WV;W.Va.
US.WI;Wis.,Wisc.
US.WY;Wyo.
CA.01;Alta.
CA.02;B.C.
CA.03;Man.
CA.04;N.B.
CA.05;N.L.,Nfld.,Newfoundland and Labrador,Newfoundland
CA.07;N.S.
CA.08;Ont.
CA.09;P.E.I.,PEI
CA.10;Que.,Québec
CA.11;Sask.
GB.NIR;Northern Ireland,the North of Ireland
AF.08;Ghazni
AF.11;Herat,Hirat
AF.10;Helmand,Hilmand
AF.18;Nangarhar,Ningarhar,Nangrahar
AF.19;Nimruz
AF.23;Kandahar,Qandahar
AF.39;Uruzgan,Urozgan,Oruzgan
BA.02;Republika Srpska
CD.04;Kasai-Oriental,Eastern Kasai
CD.10;Maniema
CD.11;North Kivu,Nord Kivu
CD.12;South Kivu,Sud Kivu
CD.13;Bas-Uele,Lower Uele
CD.16;Haut-Uele,Upper Uele
CD.23;Kasai-Central,Central Kasai
CN.13;Xinjiang,East Turkestan,East Turkistan
CN.14;Tibet,Tibet Autonomous Region
CN.20;Inner Mongolia
ET.46;Amhara,Amhara region
ET.47;Benishangul-Gumuz,Benishangul
ET.49;Gambella,Gambela
ET.51;Oromia,Oromiya,Oromo region
ET.52;Somali region,Ethiopian Somali region
ET.53;Tigray,Tigray region
GE.02;Abkhazia
IN.12;Jammu and Kashmir,J&K
IQ.02;Basra
IQ.04;Qadisiyah,Diwaniyah,Al-Qadisiyah
IQ.07;Baghdad
IQ.08;Duhok,Dohuk
IQ.09;Dhi Qar,Thi Qar
IQ.11;Erbil,Irbil,Arbil
IQ.12;Karbala,Kerbala
IQ.14;Maysan,Missan,Misan
IQ.15;Nineveh,Ninewa,Ninawa,Nineva
IQ.16;Wasit
IQ.18;Salahuddin,Salah al-Din,Salaheddin,Salah ad-Din,Salahaddin,Saladin
LY.77;Tripoli
MD.58;Transnistria,Transdniestria,Transdniester,Pridnestrovie,Trans-Dniester
ML.04;Mopti
ML.08;Timbuktu,Tombouctou
MM.01;Rakhine,Arakan
MM.05;Kayin,Karen State
MM.06;Kayah,Karenni,Karenni State
MM.15;Magway,Magwe
MM.16;Bago,Pegu
MM.03;Ayeyarwady,Irrawaddy
MM.12;Tanintharyi,Tenasserim
NG.23;Kaduna
PK.03;Khyber Pakhtunkhwa,KP province,KPK,North-West Frontier Province,NWFP
PK.02;Balochistan,Baluchistan
PK.05;Sindh
PS.GZ;Gaza Strip,Gaza,Gaza enclave
PS.WE;West Bank,occupied West Bank,Judea and Samaria
RU.12;Chechnya,Chechen Republic
RU.19;Ingushetia
RU.22;Kabardino-Balkaria
RU.68;North Ossetia,North Ossetia-Alania
RU.41;Kursk,Kursk Oblast
RU.09;Belgorod,Belgorod Oblast
SD.47;West Darfur,Western Darfur
SD.49;South Darfur,Southern Darfur
SD.55;North Darfur,Northern Darfur
SD.60;East Darfur,Eastern Darfur
SD.61;Central Darfur
SD.50;South Kordofan,Southern Kordofan
SD.56;North Kordofan,Northern Kordofan
SD.62;West Kordofan,Western Kordofan
SD.38;Gezira,Al Jazirah,Al-Jazira,El Gezira,Jazeera
SD.43;Northern State
SO.02;Banadir,Benadir
SO.05;Galgaduud,Galgadud,Galguduud
SO.07;Hiraan,Hiran,Hiiraan
SO.08;Middle Juba,Middle Jubba
SO.09;Lower Juba,Lower Jubba
SO.13;Middle Shabelle,Middle Shabeelle,Middle Shebelle
SO.14;Lower Shabelle,Lower Shabeelle,Lower Shebelle
SY.01;Hasakah,Hasaka,al-Hasakah,Al-Hasaka,Hassakeh,Hasakeh
SY.02;Latakia,Lattakia
SY.03;Quneitra,Kuneitra
SY.04;Raqqa,Raqqah,al-Raqqa
SY.05;Sweida,Suwayda,as-Suwayda,Suweida,Sweida province
SY.06;Daraa,Deraa
SY.07;Deir ez-Zor,Deir Ezzor,Deir al-Zor,Deir al-Zour,Deir ez-Zour
SY.08;Rif Dimashq,Rural Damascus,Damascus countryside,Rif Damascus
SY.09;Aleppo
SY.12;Idlib,Idleb
UA.04;Dnipropetrovsk,Dnipro region
UA.05;Donetsk
UA.11;Crimea,Crimean Peninsula
UA.13;Kyiv Oblast,Kyiv region,Kiev region,Kiev Oblast
UA.14;Luhansk,Lugansk
UA.17;Odesa,Odesa region,Odessa region,Odessa Oblast
UA.25;Zakarpattia,Transcarpathia
UA.26;Zaporizhzhia,Zaporizhia,Zaporizhzhya,Zaporozhye
UA.07;Kharkiv,Kharkov region,Kharkov Oblast
UA.16;Mykolaiv,Nikolaev region
YE.02;Aden
YE.03;Mahra,Al Maharah,al-Mahra,Al Mahrah
YE.04;Hadramawt,Hadramout,Hadhramaut,Hadhramout,Hadramaut
YE.05;Shabwa,Shabwah
YE.08;Hodeidah,Hodeida,Hudaydah,al-Hudaydah,Hudaida
YE.11;Dhamar
YE.14;Marib
YE.15;Saada,Sadah,Saadah
YE.16;Sanaa
YE.18;Dhale,al-Dhale,Al-Dhalea,Al Dhale'e,Dali
YE.19;Amran
YE.20;Bayda,al-Bayda,Al-Baydha,Baydha
YE.21;Al-Jawf,Jawf,Al-Jouf
YE.22;Hajjah,Hajja
YE.24;Lahj,Lahij
YE.25;Taiz,Taizz
YE.28;Socotra
@5128581;New York City,NYC,N.Y.C.
@5368361;Los Angeles,L.A.
@79415;Hodeidah,Hodeida,Hudaydah,al-Hudaydah,Hudaida
@169023;Jisr al-Shughur,Jisr al-Shughour
@334227;Shire
@1316752;Kyaukphyu
"""
