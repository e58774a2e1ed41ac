"""What names a state: its names, its seats of government, its people; by the codes of ISO 3166 and PLOVER's own.

Names of states come from ISO 3166 and Unicode's CLDR (`_iso.py`), seats and adjectives from `reading/_countries.py`,
which sources use too. PLOVER's manual (chapter "Country names") folds territories into the state that controls them,
adds KOS, keeps HKG, PSE and ATA, and files partly recognised territories under a state. What is contested follows the
manual, or the General Assembly of the United Nations where the manual says nothing, and is marked here.
"""

from typing import NamedTuple

from hearsay.reading import _countries
from hearsay.reading.actors import _iso
from hearsay.reading.actors.tokens import key_of

_SPECIAL = {
    "east timor": "TLS",
    "ivory coast": "CIV",
    "kosovo": "KOS",  # no code in ISO 3166; PLOVER uses KOS
    "palestine": "PSE",
    "somaliland": "SOM",  # contested; the manual files it under Somalia
    "turkey": "TUR",
    "vatican": "VAT",
    "congo": "COD",  # without more words reporting means Kinshasa
    "western sahara": "MAR",  # contested; the manual files it under Morocco
}

_CONTROLLED = """
ABW NLD,AIA GBR,ALA FIN,ASM USA,ATF FRA,BES NLD,BLM FRA,BMU GBR,BVT NOR,CCK AUS,COK NZL,CUW NLD,CXR AUS,CYM GBR,
ESH MAR,FLK GBR,FRO DNK,GGY GBR,GIB GBR,GLP FRA,GRL DNK,GUF FRA,GUM USA,HMD AUS,IMN GBR,IOT GBR,JEY GBR,MAC CHN,
MAF FRA,MNP USA,MSR GBR,MTQ FRA,MYT FRA,NCL FRA,NFK AUS,NIU NZL,PCN GBR,PRI USA,PYF FRA,REU FRA,SGS GBR,SHN GBR,
SJM NOR,SPM FRA,SXM NLD,TCA GBR,TKL NZL,UMI USA,VGB GBR,VIR USA,WLF FRA
"""
CONTROLLED: dict[str, str] = {
    pair.split()[0]: pair.split()[1] for pair in _CONTROLLED.replace("\n", "").split(",")
}
"""Territory -> the state that the manual folds it into."""

# Names beside those of the libraries: states that are gone under the code of the state that followed, regions whose
# name stands for a territory, parts of states. PSE for Gaza, UKR for Crimea: as the United Nations list them.
_NAMES = """
Soviet Union RUS,USSR RUS,Union of Soviet Socialist Republics RUS,Eire IRL,Soviets RUS,Yugoslavia SRB,Serbia and Montenegro SRB,Czechoslovakia CZE,East Germany DEU,
West Germany DEU,German Democratic Republic DEU,Federal Republic of Germany DEU,Zaire COD,Rhodesia ZWE,Upper Volta BFA,
North Vietnam VNM,South Vietnam VNM,South Yemen YEM,North Yemen YEM,Ceylon LKA,Kampuchea KHM,Persia IRN,
Congo-Brazzaville COG,Republic of Congo COG,Republic of the Congo COG,Congo-Kinshasa COD,Congo Republic COG,
PRC CHN,Mainland China CHN,Republic of China TWN,DPRK PRK,Republic of Korea KOR,
Federated States of Micronesia FSM,Cabo Verde CPV,Brunei Darussalam BRN,Holy See VAT,
Abkhazia GEO,South Ossetia GEO,Nagorno-Karabakh AZE,Artsakh AZE,Northern Cyprus CYP,Turkish Republic of Northern Cyprus CYP,
Transnistria MDA,Pridnestrovie MDA,Puntland SOM,Sahrawi Republic MAR
"""
_PARTLY_RECOGNISED = frozenset(
    "abkhazia,south ossetia,nagorno karabakh,artsakh,northern cyprus,turkish republic of northern cyprus,transnistria,"
    "pridnestrovie,somaliland,western sahara,sahrawi republic".split(",")
)

_REGIONS = """
Gaza PSE,Gaza Strip PSE,West Bank PSE,Palestinian territories PSE,occupied Palestinian territories PSE,East Jerusalem PSE,
Crimea UKR,Donbas UKR,Donbass UKR,Chechnya RUS,Dagestan RUS,Ingushetia RUS,Kashmir -,Tibet CHN,Xinjiang CHN,Golan Heights SYR,
Darfur SDN,Tigray ETH,Biafra NGA,Iraqi Kurdistan IRQ,Catalonia ESP,Northern Ireland GBR,Republika Srpska BIH,Ulster GBR,
Amhara region ETH,Oromia ETH,North Kivu COD,South Kivu COD,Ituri COD,Cabo Delgado MOZ,Sinai EGY,Kordofan SDN,Punjab -,
Sindh PAK,Balochistan PAK,Khyber Pakhtunkhwa PAK,Assam IND,Manipur IND,Rakhine MMR,Aceh IDN,Mindanao PHL,Corsica FRA
"""

_SEATS = """
Brussels EUR,Brazzaville COG,Kinshasa COD,Bonn DEU,Belgrade SRB,Saigon VNM,Rangoon MMR,Yangon MMR,Lagos NGA,
Dar es Salaam TZA,Sukhumi GEO,Tskhinvali GEO,Stepanakert AZE,Tiraspol MDA,Hargeisa SOM,
Islamabad PAK,Washington DC USA,Blue House KOR,Casa Rosada ARG,Miraflores VEN,Aso Rock NGA,Zhongnanhai CHN
"""

# Peoples and adjectives beside those of `_countries`; with "-" the people live in several states, or none is told.
_PEOPLES = """
Salvadorean SLV,Salvadorian SLV,Argentinean ARG,Ivoirian CIV,Burkinan BFA,Malinese MLI,Nigerois NER,Kuwaitian KWT,
Soviet RUS,Yugoslav SRB,Czechoslovak CZE,East German DEU,West German DEU,Zairean COD,Zairian COD,Rhodesian ZWE,
Gazan PSE,Chechen RUS,Dagestani RUS,Ingush RUS,Tatar RUS,Crimean UKR,Crimean Tatar UKR,Kashmiri IND,Tibetan CHN,
Uyghur CHN,Uighur CHN,Abkhaz GEO,Abkhazian GEO,South Ossetian GEO,Ossetian GEO,Transnistrian MDA,Somalilander SOM,
Turkish Cypriot CYP,Greek Cypriot CYP,Bosniak BIH,Bosnian Serb BIH,Bosnian Croat BIH,Kosovo Albanian KOS,Kosovo Serb KOS,
Tigrayan ETH,Amhara ETH,Oromo ETH,Igbo NGA,Yoruba NGA,Dogon MLI,Darfuri SDN,Masalit SDN,Nuer SSD,Dinka SSD,
Rohingya MMR,Karen MMR,Kachin MMR,Karenni MMR,Sinhalese LKA,Hazara AFG,Meitei IND,Naga IND,Kuki IND,Miskito NIC,
Mapuche CHL,Catalan ESP,Basque ESP,Corsican FRA,Scot GBR,Briton GBR,Brit GBR,Englishman GBR,Irishman IRL,Frenchman FRA,
Dutchman NLD,Dane DNK,Swede SWE,Finn FIN,Pole POL,Spaniard ESP,Turk TUR,Greek GRC,Serb SRB,Croat HRV,Slovak SVK,
Icelander ISL,New Zealander NZL,Yemenite YEM,Hong Konger HKG,Hongkonger HKG,Puerto Rican USA,Lao LAO,Laotian LAO,
Bahamian BHS,Samoan WSM,Motswana BWA,Batswana BWA,
Mosotho LSO,Luxembourger LUX,Maldivan MDV,Marshallese MHL,Micronesian FSM,Nauruan NRU,Palauan PLW,
Papua New Guinean PNG,Saint Lucian LCA,St Lucian LCA,Vincentian VCT,Sammarinese SMR,Sao Tomean STP,Slovakian SVK,
Surinamer SUR,Tuvaluan TUV,Ni-Vanuatu VUT,Antiguan ATG,Myanmarese MMR,Comoran COM,Kittitian KNA,Dominiquais DMA,
Cook Islander NZL,Aruban NLD,Greenlander DNK,Faroese DNK,Bermudian GBR,Gibraltarian GBR,Vatican VAT,Bhutani BTN,
Singaporean SGP,Taiwanese TWN,Emirian ARE,Philippino PHL,Filipina PHL,Sierra Leonian SLE,Iraqi Kurdish IRQ,
Nigerian-born NGA,Iranian-born IRN,Northern Irish GBR,South Vietnamese VNM,North Vietnamese VNM,
Kurd -,Kurdish -,Arab -,Pashtun -,Pashto -,Tajik TJK,Uzbek UZB,Baloch -,Baluch -,Tamil -,Tutsi -,Hutu -,Fulani -,Peul -,Hausa -,
Tuareg -,Touareg -,Yazidi IRQ,Druze -,Alawite -,Maronite LBN,Sahrawi MAR,Berber -,Roma -,Jew -,Sikh -,Muslim -,Christian -,
Hindu -,Copt EGY,Sunni -,Shiite -,Shia -,Shi'ite -,Buddhist -,Catholic -,Protestant -,Westerner -,European -,African -,Asian -
"""


_AMERICAN = (
    "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,"
    "Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,"
    "Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,"
    "North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,"
    "South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington state,West Virginia,Wisconsin,Wyoming"
)
"""Reporting on these seldom names the country: Texas police. Georgia is the state of the Caucasus here."""


class State(NamedTuple):
    """What a word or name says of a state: the code, "" if none is told, and what sort of word it is."""

    code: str
    sort: str  # state, seat, people or region
    name: str  # the state's, "" where there is no code
    is_partly_recognised: bool = False


def _pairs(table: str) -> list[tuple[str, str]]:
    """The name and the code of each cell of a table."""
    cells = [cell.strip().rpartition(" ") for cell in table.replace("\n", " ").split(",")]
    return [(name, code.strip("-")) for name, _, code in cells if name]


def _iso_names() -> tuple[dict[str, str], dict[str, str]]:
    """Code by key of a name, and the commonest name by code."""
    codes: dict[str, str] = {}
    names: dict[str, str] = {"KOS": "Kosovo"}
    for row in _iso.ROWS.splitlines():
        code, _, *written = row.split(";")
        names.setdefault(CONTROLLED.get(code, code), written[0]) if code not in CONTROLLED else None
        codes.update((key_of(name), CONTROLLED.get(code, code)) for name in written)
    return codes, names


_ISO, NAMES = _iso_names()
NAMES.update({"COD": "DR Congo", "COG": "Republic of Congo", "PSE": "Palestine", "HKG": "Hong Kong"})
NAMES.update(
    {"MMR": "Myanmar", "BIH": "Bosnia and Herzegovina", "TTO": "Trinidad and Tobago", "VAT": "Vatican"}
)
NAMES.update({"CIV": "Ivory Coast", "TUR": "Turkey", "EUR": "European Union"})
"""The commonest English name of each state by its code."""


def _code(first_name: str) -> str:
    """The code of a country by its first name in `_countries`."""
    return _SPECIAL.get(first_name) or _ISO[key_of(first_name)]


def _read() -> dict[str, State]:
    found: dict[str, State] = {}

    def learn(name: str, code: str, sort: str) -> None:
        key = key_of(name)
        found.setdefault(key, State(code, sort, NAMES.get(code, ""), key in _PARTLY_RECOGNISED))

    for sort, table in (("state", _NAMES), ("region", _REGIONS), ("seat", _SEATS), ("people", _PEOPLES)):
        for name, code in _pairs(table):
            learn(name, code, sort)
    for name, country in _countries.NAMES.items():
        learn(name, _code(country), "state")
    for key, code in _ISO.items():
        learn(key, code, "state")
    for name, country in _countries.ADJECTIVE_NAMES.items():
        learn(name, _code(country), "people")
    for name, country in _countries.SEAT_NAMES.items():
        learn(name, _code(country), "seat")
    for name in _AMERICAN.split(","):
        learn(name, "USA", "region")
    return found


STATES: dict[str, State] = _read()
"""By `key_of(name)`. A word that is both a state's name and its adjective ("US") is a state's name here."""

GIVEN_TOO = frozenset(
    "jordan chad israel georgia kenya india america paris london sydney cuba china male".split()
)
"""Names of states and seats that people are called by too: before an unknown name they say nothing."""
