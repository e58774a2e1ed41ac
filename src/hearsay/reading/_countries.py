"""Countries, their seats of government and the adjectives for their people, as reporting in English uses them.

A seat of government speaks for its government ("Kabul", "Washington"). Seats are where the government
sits, which is not always the capital by law. Where the name or the status of a country is contested the
row only says how texts name it. One row a country: names; seats; adjectives, the commonest first.
"""

_ROWS = """
Afghanistan;Kabul;Afghan
Albania;Tirana;Albanian
Algeria;Algiers;Algerian
Andorra;Andorra la Vella;Andorran
Angola;Luanda;Angolan
Argentina;Buenos Aires;Argentine,Argentinian
Armenia;Yerevan;Armenian
Australia;Canberra;Australian
Austria;Vienna;Austrian
Azerbaijan;Baku;Azerbaijani,Azeri
Bahamas;Nassau;Bahamian
Bahrain;Manama;Bahraini
Bangladesh;Dhaka;Bangladeshi
Barbados;Bridgetown;Barbadian
Belarus;Minsk;Belarusian
Belgium;Brussels;Belgian
Belize;Belmopan;Belizean
Benin;Porto-Novo;Beninese
Bhutan;Thimphu;Bhutanese
Bolivia;La Paz,Sucre;Bolivian
Bosnia and Herzegovina,Bosnia;Sarajevo;Bosnian
Botswana;Gaborone;Botswanan
Brazil;Brasilia,Brasília;Brazilian
Brunei;Bandar Seri Begawan;Bruneian
Bulgaria;Sofia;Bulgarian
Burkina Faso;Ouagadougou;Burkinabe,Burkinabé
Burundi;Gitega,Bujumbura;Burundian
Cambodia;Phnom Penh;Cambodian
Cameroon;Yaounde,Yaoundé;Cameroonian
Canada;Ottawa;Canadian
Cape Verde;Praia;Cape Verdean
Central African Republic;Bangui;Central African
Chad;N'Djamena,N’Djamena,Ndjamena;Chadian
Chile;Santiago;Chilean
China;Beijing;Chinese
Colombia;Bogota,Bogotá;Colombian
Comoros;Moroni;Comorian
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC;Kinshasa,Brazzaville;Congolese
Costa Rica;San Jose;Costa Rican
Croatia;Zagreb;Croatian,Croat
Cuba;Havana;Cuban
Cyprus;Nicosia;Cypriot
Czech Republic,Czechia;Prague;Czech
Denmark;Copenhagen;Danish
Djibouti;;Djiboutian
Dominican Republic;Santo Domingo;Dominican
East Timor,Timor-Leste;Dili;Timorese
Ecuador;Quito;Ecuadorian,Ecuadorean
Egypt;Cairo;Egyptian
El Salvador;San Salvador;Salvadoran
Equatorial Guinea;Malabo;Equatorial Guinean
Eritrea;Asmara;Eritrean
Estonia;Tallinn;Estonian
Eswatini,Swaziland;Mbabane;Swazi
Ethiopia;Addis Ababa;Ethiopian
Fiji;Suva;Fijian
Finland;Helsinki;Finnish
France;Paris;French
Gabon;Libreville;Gabonese
Gambia;Banjul;Gambian
Georgia;Tbilisi;Georgian
Germany;Berlin;German
Ghana;Accra;Ghanaian
Greece;Athens;Greek
Grenada;;Grenadian
Guatemala;Guatemala City;Guatemalan
Guinea;Conakry;Guinean
Guinea-Bissau;Bissau;Bissau-Guinean
Guyana;Georgetown;Guyanese
Haiti;Port-au-Prince;Haitian
Honduras;Tegucigalpa;Honduran
Hungary;Budapest;Hungarian
Iceland;Reykjavik;Icelandic
India;New Delhi,Delhi;Indian
Indonesia;Jakarta;Indonesian
Iran;Tehran,Teheran;Iranian
Iraq;Baghdad;Iraqi
Ireland;Dublin;Irish
Israel;Jerusalem,Tel Aviv;Israeli
Italy;Rome;Italian
Ivory Coast,Côte d'Ivoire,Côte d’Ivoire;Yamoussoukro,Abidjan;Ivorian
Jamaica;Kingston;Jamaican
Japan;Tokyo;Japanese
Jordan;Amman;Jordanian
Kazakhstan;Astana,Nur-Sultan;Kazakh
Kenya;Nairobi;Kenyan
Kosovo;Pristina,Prishtina;Kosovan,Kosovar
Kuwait;Kuwait City;Kuwaiti
Kyrgyzstan;Bishkek;Kyrgyz
Laos;Vientiane;Lao,Laotian
Latvia;Riga;Latvian
Lebanon;Beirut;Lebanese
Lesotho;Maseru;Basotho
Liberia;Monrovia;Liberian
Libya;Tripoli,Tobruk;Libyan
Liechtenstein;Vaduz;Liechtensteiner
Lithuania;Vilnius;Lithuanian
Luxembourg;;Luxembourgish
Madagascar;Antananarivo;Malagasy
Malawi;Lilongwe;Malawian
Malaysia;Kuala Lumpur,Putrajaya;Malaysian
Maldives;Male;Maldivian
Mali;Bamako;Malian
Malta;Valletta;Maltese
Mauritania;Nouakchott;Mauritanian
Mauritius;Port Louis;Mauritian
Mexico;Mexico City;Mexican
Moldova;Chisinau,Chișinău;Moldovan
Monaco;;Monegasque
Mongolia;Ulaanbaatar;Mongolian
Montenegro;Podgorica;Montenegrin
Morocco;Rabat;Moroccan
Mozambique;Maputo;Mozambican
Myanmar,Burma;Naypyidaw,Naypyitaw;Burmese
Namibia;Windhoek;Namibian
Nepal;Kathmandu;Nepali,Nepalese
Netherlands;The Hague,Amsterdam;Dutch
New Zealand;Wellington;New Zealand
Nicaragua;Managua;Nicaraguan
Niger;Niamey;Nigerien
Nigeria;Abuja;Nigerian
North Korea;Pyongyang;North Korean
North Macedonia,Macedonia;Skopje;Macedonian
Norway;Oslo;Norwegian
Oman;Muscat;Omani
Pakistan;Islamabad;Pakistani
Palestine;Ramallah;Palestinian
Panama;Panama City;Panamanian
Papua New Guinea;Port Moresby;Papuan
Paraguay;Asuncion,Asunción;Paraguayan
Peru;Lima;Peruvian
Philippines;Manila;Philippine,Filipino
Poland;Warsaw;Polish
Portugal;Lisbon;Portuguese
Qatar;Doha;Qatari
Romania;Bucharest;Romanian
Russia,Russian Federation;Moscow;Russian
Rwanda;Kigali;Rwandan
Saudi Arabia;Riyadh;Saudi
Senegal;Dakar;Senegalese
Serbia;Belgrade;Serbian,Serb
Seychelles;;Seychellois
Sierra Leone;Freetown;Sierra Leonean
Singapore;;Singaporean
Slovakia;Bratislava;Slovak
Slovenia;Ljubljana;Slovenian,Slovene
Solomon Islands;Honiara;Solomon Islander
Somalia;Mogadishu;Somali
Somaliland;Hargeisa;Somalilander
South Africa;Pretoria;South African
South Korea;Seoul;South Korean
South Sudan;Juba;South Sudanese
Spain;Madrid;Spanish
Sri Lanka;Colombo;Sri Lankan
Sudan;Khartoum,Port Sudan;Sudanese
Suriname;Paramaribo;Surinamese
Sweden;Stockholm;Swedish
Switzerland;Bern,Berne;Swiss
Syria;Damascus;Syrian
Taiwan;Taipei;Taiwanese
Tajikistan;Dushanbe;Tajik
Tanzania;Dodoma,Dar es Salaam;Tanzanian
Thailand;Bangkok;Thai
Togo;Lome,Lomé;Togolese
Tonga;;Tongan
Trinidad and Tobago;Port of Spain;Trinidadian
Tunisia;Tunis;Tunisian
Turkey,Türkiye;Ankara;Turkish
Turkmenistan;Ashgabat;Turkmen
Uganda;Kampala;Ugandan
Ukraine;Kyiv,Kiev;Ukrainian
United Arab Emirates,UAE,Emirates;Abu Dhabi;Emirati
United Kingdom,UK,Britain,Great Britain,England,Scotland,Wales;London;British,English,Scottish,Welsh
United States,United States of America,USA,US,U.S.,America;Washington;American,US,U.S.
Uruguay;Montevideo;Uruguayan
Uzbekistan;Tashkent;Uzbek
Vanuatu;Port Vila;Vanuatuan
Vatican;Holy See,Vatican City;
Venezuela;Caracas;Venezuelan
Vietnam;Hanoi;Vietnamese
Western Sahara;;Sahrawi
Yemen;Sanaa,Sana'a,Sana’a,Aden;Yemeni
Zambia;Lusaka;Zambian
Zimbabwe;Harare;Zimbabwean
"""

# Seats and houses that stand for a government and are no capital. Each speaks for the state named after it.
_HOUSES = {
    "kremlin": "russia",
    "white house": "united states",
    "oval office": "united states",
    "state department": "united states",
    "downing street": "united kingdom",
    "10 downing street": "united kingdom",
    "number 10": "united kingdom",
    "no 10": "united kingdom",
    "whitehall": "united kingdom",
    "westminster": "united kingdom",
    "buckingham palace": "united kingdom",
    "foreign office": "united kingdom",
    "elysee": "france",
    "élysée": "france",
    "élysée palace": "france",
    "elysee palace": "france",
    "quai d’orsay": "france",
    "quai d'orsay": "france",
    "blue house": "south korea",
    "capitol hill": "united states",
    "bundestag": "germany",
    "knesset": "israel",
    "duma": "russia",
    "state duma": "russia",
    "majlis": "iran",
    "verkhovna rada": "ukraine",
    "rada": "ukraine",
    "bankova": "ukraine",
    "planalto": "brazil",
    "zhongnanhai": "china",
    "holy see": "vatican",
}


def _column(cell: int) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        cells = row.split(";")
        country = cells[0].split(",")[0].lower()
        table.update((name, country) for name in cells[cell].split(",") if name)
    return table


def _lowered(table: dict[str, str]) -> dict[str, str]:
    return {name.lower(): country for name, country in table.items()}


_HOUSE_NAMES = {
    name.title().replace("’O", "’o").replace("'O", "'o"): country for name, country in _HOUSES.items()
}

NAMES = _column(0)
CAPITALS = frozenset(name.lower() for name in _column(1))
SEAT_NAMES = _column(1) | _HOUSE_NAMES
ADJECTIVE_NAMES = _column(2)
"""As texts write them: name of a country, seat or adjective -> lower-cased first name of the country."""

COUNTRIES, SEATS, ADJECTIVES = _lowered(NAMES), _lowered(SEAT_NAMES), _lowered(ADJECTIVE_NAMES)
"""The same, lower-cased."""


def nationality(word: str) -> str | None:
    """The country that an adjective or a noun for its people names ("Afghan", "Afghans"), lower-cased, or None."""
    lower = word.lower()
    return ADJECTIVES.get(lower) or ADJECTIVES.get(lower.removesuffix("s"))


def government(name: str) -> str | None:
    """The country whose government a name stands for ("Kabul", "the Kremlin", "France"), or None."""
    lower = name.lower().removeprefix("the ")
    return COUNTRIES.get(lower) or SEATS.get(lower)
