"""Words of places: abbreviated names, words for units and for spots, words that stand before and after names."""

from hearsay.records import Level

_ABBREVIATED = """
ala:Alabama,ariz:Arizona,ark:Arkansas,calif:California,colo:Colorado,conn:Connecticut,del:Delaware,fla:Florida,
ga:Georgia,ill:Illinois,ind:Indiana,kan:Kansas,kans:Kansas,ky:Kentucky,la:Louisiana,md:Maryland,mass:Massachusetts,
mich:Michigan,minn:Minnesota,miss:Mississippi,mo:Missouri,mont:Montana,neb:Nebraska,nebr:Nebraska,nev:Nevada,
nh:New Hampshire,nj:New Jersey,nm:New Mexico,ny:New York,nc:North Carolina,nd:North Dakota,okla:Oklahoma,ore:Oregon,
pa:Pennsylvania,penn:Pennsylvania,ri:Rhode Island,sc:South Carolina,sd:South Dakota,tenn:Tennessee,tex:Texas,vt:Vermont,
va:Virginia,wash:Washington,wva:West Virginia,wis:Wisconsin,wisc:Wisconsin,wyo:Wyoming,dc:District of Columbia,
alta:Alberta,bc:British Columbia,man:Manitoba,nb:New Brunswick,ns:Nova Scotia,ont:Ontario,pei:Prince Edward Island,
que:Quebec,sask:Saskatchewan,nwt:Northwest Territories,nfld:Newfoundland and Labrador,nsw:New South Wales
"""
ABBREVIATED: dict[str, str] = dict(pair.split(":", 1) for pair in _ABBREVIATED.replace("\n", "").split(","))
"""Names of provinces by their abbreviation without stops and spaces, as the Associated Press and Canadian Press have them."""

_POSTAL = """
AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,
HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,
MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,
NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,
SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,
WI Wisconsin,WY Wyoming,DC District of Columbia,AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NS Nova Scotia,
ON Ontario,QC Quebec,SK Saskatchewan,NSW New South Wales,QLD Queensland
"""
POSTAL: dict[str, str] = dict(pair.split(" ", 1) for pair in _POSTAL.replace("\n", "").split(","))
"""Names of provinces by the code of the post, which counts after a comma alone: "Richmond, KY"."""

_UNITS: dict[Level, str] = {
    Level.TOWN: "city town village hamlet settlement camp suburb neighborhood neighbourhood quarter kibbutz moshav locality port "
    "metropolis capital villages towns cities settlements neighborhoods neighbourhoods camps hamlets",
    Level.DISTRICT: "district county raion rayon township subdistrict sub-district woreda commune municipality cercle parish "
    "borough subdivision zone territory regency tehsil taluk upazila localities municipalities districts counties townships communes shire",
    Level.PROVINCE: "province governorate oblast region state wilayah wilaya wilayat emirate prefecture department krai "
    "provinces governorates oblasts regions states departments prefectures canton voivodeship vilayet countryside",
    Level.COUNTRY: "country nation kingdom republic",
    Level.REGION: "sea ocean gulf strait peninsula",
}
UNITS: dict[str, Level] = {word: level for level, words in _UNITS.items() for word in words.split()}
"""What a word beside a name says of its level: "Nurabad district", "the village of Old Rovensk"."""

BEFORE_UNITS = frozenset(
    "military international air regional refugee idp border local government autonomous grand rural".split()
)
"""Words that may stand between a name and the word for what it is: "Lenz International Airport"."""

SPOTS = frozenset(
    "airport airfield airbase airstrip base hospital clinic bridge dam checkpoint crossing square street road avenue highway "
    "mosque church cathedral monastery synagogue temple university college school prison jail market mall junction station "
    "stadium factory plant refinery mine barracks garrison fort fortress castle palace embassy consulate hotel park river lake "
    "creek mountain hill hills mountains valley island islands desert forest canal pass border crossing tunnel port harbor harbour "
    "terminal depot power boulevard lane drive roundabout intersection cemetery hall museum theatre theater".split()
)
"""Words for what stands in or near a place of that name: "Nurabad airport"."""

STREETS = frozenset("avenue boulevard lane drive".split())
"""Of these, those that are named after a town that they lead to or that is elsewhere: Salem Avenue is not in Salem."""

NO_PLACES = frozenset(
    "ap afp reuters upi xinhua tass ria interfax cnn bbc ani irna sana dpa efe ansa un nato eu isis isil is daesh hamas hezbollah "
    "taliban al qaeda monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december god allah internet twitter facebook youtube google north south east west central eastern "
    "western southern northern st".split()
) | {"al qaeda", "al qaida"}
"""Names that models take for places and that are none, and parts of names."""

MOTION = frozenset(
    "go come fly flee travel walk march drive return arrive move cross deploy escape withdraw retreat advance head sail run "
    "journey drop deport transfer evacuate bring take send migrate relocate rush ride push pull enter reach ferry airlift "
    "displace visit trek fall leave depart".split()
)
"""Verbs of going and bringing: what "to" and "from" add to them is a place."""

OFFICES = frozenset(
    "army military forces force troops soldiers government president ministry minister embassy consulate authorities officials "
    "police parliament navy jets warplanes aircraft drones artillery regime junta ambassador envoy diplomats state media leader "
    "leaders premier king prince court intelligence security administration delegation general commander spokesman "
    "spokeswoman spokesperson sanctions".split()
)
"""Who acts for a state: before these its name is no place, as in "the Arland embassy"."""

PREVAILING: dict[str, tuple[str | None, Level]] = {
    "gaza": (
        "PS",
        Level.PROVINCE,
    ),  # the Strip: its city is "Gaza City" in reports; the others are a province of Mozambique, a town
    "sahel": (
        None,
        Level.REGION,
    ),  # the belt of countries: the province of Burkina Faso is told with its word or its country
    "kashmir": (
        None,
        Level.REGION,
    ),  # divided between three states: "Jammu and Kashmir" is the part that India runs
    "kurdistan": (
        None,
        Level.REGION,
    ),  # over four states: the province of Iran is told with its word, the region of Iraq as Iraqi
    "catatumbo": (
        "CO",
        Level.REGION,
    ),  # the valley in Colombia that is fought over; the municipality of Venezuela is told as one
    "red sea": (None, Level.REGION),  # the sea: states of Sudan and Egypt bear its name with their word
    "levant": (None, Level.REGION),  # the coast of the eastern Mediterranean, not a town of Maine
    "sinai": ("EG", Level.REGION),  # the peninsula, not villages of the Americas
    "middle east": (None, Level.REGION),  # not a town of Pennsylvania
}
"""By their names: the country and level that a name of several places means where no word beside it says otherwise, and why."""
