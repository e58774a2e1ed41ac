"""What the languages of the world's news look like: their commonest words, and the letters only they use.

The words are function words (articles, pronouns, prepositions, conjunctions, auxiliaries) as any
grammar lists them, because names and borrowed words never are. Letters are given where a script
serves several languages.
"""

ENGLISH = "en"

# Latin script: lower case, two letters and more. A word may stand under several languages.
LATIN_WORDS = {
    ENGLISH: (
        "the of and to in that is was for on with as by at it from he his be are has have had not but "
        "they were which this an their who its said been will would about after more than when also there "
        "or we you she her him them if so what no out up into over could can do did all one some other "
        "new during before against another while because between through since those these such where how "
        "most many any being told according whom each both just like only very should might must may your "
        "our my me us then same still later early last first"
    ),
    "de": (
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
        "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war "
        "haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir gegen unter wurden seit "
        "sagte vom können kein keine dieser diese"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont mais "
        "comme ou si leur dont avec été cette aux ses son sa ces on elle nous vous ils lui être ont fait "
        "après même entre qu avait selon contre deux sans aussi tout était je où"
    ),
    "es": (
        "de la que el en los se del las un por con no una su para es al lo como más pero sus le ha me si "
        "sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde "
        "está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde"
    ),
    "pt": (
        "de que do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu "
        "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem "
        "mesmo aos ter seus quem nas me esse eles estão você tinha foram num nem suas meu às são segundo "
        "contra"
    ),
    "it": (
        "di il la che in un per una del non sono le con si da al dei alla della ha più come gli lo ma nel "
        "delle anche su se dal questo dalla nella ci stato essere stata era hanno degli loro dopo due tra "
        "ai sul alle ho prima io lui sua suo contro sulla già così fra ed ad cui"
    ),
    "nl": (
        "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit "
        "wordt naar door over of die hij ze werd hebben heeft was ik je tot worden had meer geen kan wel "
        "moet deze zal we tegen haar hem hun zich onder wij al dit volgens zei na"
    ),
    "pl": (
        "na się nie do że to jest jak po co ale od za przez dla jego był już tak tym tego ze są oraz być "
        "było może tylko które który która przed jej ich przy także bez kiedy można gdy pod ma czy była "
        "były będzie zostało został roku według nad"
    ),
    "tr": (
        "ve bir bu da de için ile olarak çok daha gibi kadar sonra olan en var ne ki ama her oldu değil "
        "türk iki mi ise şu göre ancak kendi ya veya tarafından dedi olduğunu ettiği yer önce karşı etti "
        "hem diye bunu bin ifade olduğu içinde zaman gün saat üzere sırada üzerinde kişi nasıl yok bütün "
        "değildi olması ettiğini"
    ),
    "id": (
        "yang dan di untuk dengan ini dari pada dalam tidak itu akan adalah ke oleh tersebut juga ada "
        "telah bahwa sudah bisa karena mereka dia kata saat atau lebih kepada seperti orang menjadi para "
        "kami saya setelah hanya kita namun secara terhadap harus masih sebagai tahun"
    ),
    "sw": (
        "na ya wa kwa ni katika za la hiyo kuwa cha huo hilo wake yake hao watu amesema kwamba vya huu "
        "hii lakini pia baada zaidi bila ambao ambayo alisema wao kama wakati hivyo yao sana huyo moja "
        "mwa nchi serikali hata ili ambapo kutoka siku kati dhidi si yeye"
    ),
    "sv": (
        "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så "
        "kan när år säger också efter hade nu eller ska vid skulle under där hon mot bara detta blev "
        "finns över blir alla mycket sedan vara enligt ut man mellan dem sin"
    ),
    "da": (
        "og at det er en til af på for med den de som der har ikke et han om var men sig fra vi så kan "
        "jeg når år også efter havde nu eller skal ved ville under hvor hun mod kun dette blev være over "
        "bliver alle meget siger ud man mellem dem sin hvis"
    ),
    "no": (
        "og det er en på som til av for med at den har de ikke et han om var men seg fra vi så kan jeg "
        "når år sier også etter hadde nå eller skal ved ville under der hun mot bare dette ble være over "
        "blir alle mye ut man mellom dem sin hvis hvor"
    ),
    "fi": (
        "ja on ei että se hän oli myös mutta kun ovat joka mukaan jo kuin sen ole tai niin jos vain sekä "
        "ollut mitä hänen olla voi nyt jälkeen sitä me vielä ne olisi kertoo noin eikä minä siitä eivät "
        "tämä tämän pitää koska vuoden kanssa sanoo jonka heidän kaksi myöskään ennen aikana vastaan"
    ),
    "ro": (
        "și de în la cu că pe este din nu un care mai pentru au sunt fi se ce dar sau după prin fost lui "
        "ca între ei această acest ale al ai le ne am până către fără doar când iar asupra despre va"
    ),
    "cs": (
        "se na je že do to jako za pro ale po by od byl jsem jeho také které který podle však když jsou "
        "při až jen už má být ve byla bylo nebo aby která jejich ze není tak nad proti mezi roku ještě "
        "přes kvůli byli protože této tohoto jsme toho tom uvedl řekl den dva ani"
    ),
    "sk": (
        "sa na je že do aj to ako za pre ale po by od bol som jeho tiež ktoré ktorý podľa však keď sú pri "
        "až len už má byť vo bola bolo alebo aby ktorá ich zo nie tak nad proti medzi roku ešte"
    ),
    "hr": (
        "je da na se za su od iz kao koji ne što bi nije to će ali do po te koja koje ili samo kako već "
        "prema nakon bio bila također kod još može više biti rekao godine njegov mu protiv zbog"
    ),
    "sl": (
        "in je na da se za so pa ki tudi od ne po bi kot do ali bo pri iz še ni bil kar že če bila lahko "
        "pod med sta proti zaradi leta njegov samo tako"
    ),
    "hu": (
        "az és hogy nem is egy ez azt volt meg csak de már ha el mint még vagy szerint van után amely ki "
        "kell minden azonban majd akkor lesz pedig ezt között sem fel aki mert lehet ezek valamint nagy "
        "több volna arra két amikor lett maga miatt során ellen alatt szerinte mondta hogyan be"
    ),
    "ca": (
        "de la el que en les els per un una amb del és no al es dels va més ha com però ser han hi són "
        "aquest aquesta també sobre fins entre seva seu perquè després fer pel molt contra segons"
    ),
    "gl": (
        "de que do da en un para con non unha os no se na por máis as dos como pero foi ao ten seu súa ou "
        "ser cando moi hai nos xa está tamén pola polo ata isto entre era despois sen mesmo"
    ),
    "vi": (
        "và của là có được cho các trong không một với những người đã này để khi đến từ về ra tại cũng "
        "vào như nhiều đó sẽ theo ông năm trên sau bị nhưng đang lại thì hay phải nước"
    ),
    "tl": (
        "ang ng sa na mga at ay si ni para nang ito hindi kay may pa rin niya siya sila kung mula isang "
        "naman lamang dahil din ngunit noong ayon kanyang kanilang ko ako"
    ),
    "so": (
        "oo ka ah ayaa in ee iyo uu waa la ku loo soo si kale ay waxaa wuxuu inuu inay dalka kala isaga "
        "markii waxay aan ma qaar kuwa laga lagu sheegay badan ugu"
    ),
    "ha": (
        "da na ta ya ne ce sun cewa wannan don ba su yi kuma ga cikin wani mai shi wata domin inda bayan "
        "amma za zuwa ma wanda suka tare daga shugaban ana aka suna yana tana kan wasu"
    ),
    "yo": "ni ti àwọn sí tí fún náà kan pé láti wọn nínú ẹ̀ kò bí ló ìjọba jẹ́ àti",
    "af": (
        "die en van in het is dat te nie op met vir ’n hy wat aan was sy om as deur by ook word sal hulle "
        "maar na kan ons jy uit daar meer tot nog gesê haar dit teen ná"
    ),
    "sq": (
        "të në dhe për me një se nga që ka është do si më janë duke por nuk ai edhe kjo ky pas kanë këtë "
        "mund ishte tha kundër gjatë deri tyre"
    ),
    "lt": (
        "ir kad su yra tai iš buvo kaip bei dėl tik per jau nuo apie bet prie po taip pat ne jo kuris "
        "arba už jie metų gali savo teigia"
    ),
    "lv": (
        "un ir ka ar no par uz kas tika bet arī pēc kā lai nav tas vai pie to savu bija viņš līdz gada "
        "pret kuru tiek"
    ),
    "et": (
        "ja on et ei ka oli see kui mis ta või oma pärast aga ning nende selle välja tema vastu üle kes "
        "olid veel siis nii ütles"
    ),
    "ku": "ku di de li bi ji ev jî ew bo yên dike ye wê hat bû nav gel kir xwe kirin ya yê hatin dema",
    "az": (
        "və bu bir üçün ilə da də olan görə ki çox daha edib sonra kimi isə amma olub ölkə lakin həm onun "
        "edir bildirib"
    ),
    "uz": (
        "va bu bir bilan uchun ham edi esa deb bo‘lgan qilish emas keyin o‘z kerak ko‘ra uning ushbu yil "
        "lekin haqida"
    ),
    "ms": (
        "yang dan di untuk dengan ini daripada pada dalam tidak itu akan adalah ke oleh tersebut juga ada "
        "telah bahawa kerana mereka beliau katanya berkata atau lebih kepada seperti orang menjadi para "
        "kami boleh ialah selepas bagi hanya namun turut"
    ),
    "eo": "la kaj de en estas al ke por kun ne el li mi ili sed pli estis tiu ĉi kiu per oni ankaŭ aŭ sur",
    "ga": "an na agus ar go is le do ag sé bhí sin ach atá mar níl tá siad chun faoi leis gur",
    "cy": "yn ac yr ar ei ei'r mae am wedi gan ond bod oedd fel hyn hefyd sydd nid gyda eu",
    "is": "og að er sem til var um við með af fyrir en það hann ekki frá því eru hún segir hefur þá eftir",
    "mt": "ta li fil minn il dan għal kien ma biex din tal aktar bħal mill jew iżda ukoll wara",
    "eu": "eta da ez bat du dira zuen ere izan egin dute baina hori dela beste baino zen duen gero arte",
    "rw": "mu ku na kandi ko muri nk ari uyu iyi ibi avuga yavuze kuri cyangwa ubwo aho abantu igihugu",
    "mg": "ny sy amin fa dia izay ho tamin eo ao no tsy misy mba raha ireo izy noho ity",
    "ht": "nan yo la ki pou ak te li se pa sou nou gen yon ap men moun lan fè tou",
}

# Cyrillic and Arabic script: commonest words, and letters that tell neighbours apart.
CYRILLIC_WORDS = {
    "ru": (
        "и в не на что с по как из у за от для к о это он но было был его её их также после во при со "
        "года том уже или они она мы чтобы если только который которые может сообщил до еще ещё"
    ),
    "uk": (
        "і в не на що з у та за до про як від для це й він але був було його її їх також після при року "
        "або вони щоб якщо тільки який які може повідомив під час бути через"
    ),
    "be": (
        "і ў не на што з у да за па як ад для гэта ён але быў было яго яе іх таксама пасля пры года або "
        "яны каб калі толькі які якія можа паведаміў"
    ),
    "bg": (
        "и в не на че с по как от за се да са е това той но беше го ги също след при година или те тя ние "
        "ако само който които може през към със във ще съобщи до още"
    ),
    "sr": (
        "и у је да на се за су од с о а из као који не што би није то ће али до по те која које или само "
        "како већ према након био такође код још може више бити рекао"
    ),
    "mk": (
        "и во на да се за од со не е што ќе го ги но по како или тоа беше до кои кој според исто така "
        "само при"
    ),
    "kk": "және бұл үшін бойынша мен деп бір де да болды туралы екі жылы болып кейін оның",
    "ky": "жана бул үчүн боюнча менен деп бир да болду тууралуу жылы болуп кийин анын",
    "mn": "нь бол байна юм энэ ба болон гэж хийсэн байгаа тухай дээр хүн улсын оны",
    "tg": "ва дар ба аз ки ин бо барои аст ё ҳам мекунад шуд сол кард",
}
CYRILLIC_LETTERS = {
    "ru": "ыэё",
    "uk": "іїєґ",
    "be": "ўі",
    "bg": "ъщ",
    "sr": "ђћљњџј",
    "mk": "ѓќѕљњџј",
    "kk": "әқңғұһі",
    "ky": "өңү",
    "mn": "өүэ",
    "tg": "ҳқғӣӯҷ",
}
ARABIC_WORDS = {
    "ar": (
        "في من على إلى أن عن مع هذا التي الذي هذه كان ما لا بعد قال وقال وفي أو كما ذلك قد بين كل لم إن "
        "حتى منذ خلال أي"
    ),
    "fa": "در به از که را این است با برای آن و شد خود تا بر یک شده میشود هم کرد نیز ها می او اما کرده پس وی",
    "ur": "کے کی میں ہے اور سے کا کو نے پر ہیں یہ اس کہ بھی کر تھا ہو ان نہیں گیا ایک تھے لیے",
    "ps": "د په چې او کې له ته دی نه هم سره يې دا شوي وي خو کړي هغه باندې پر لپاره",
    "ckb": "لە بە و کە بۆ ئەو ئەم لەگەڵ دوای یان هەر بوو کرد دەکات نییە ئێمە سەر",
}
ARABIC_LETTERS = {
    "ar": "ةىإأكي",
    "fa": "پچژگکی",
    "ur": "ٹڈڑےںہھ",
    "ps": "ښځڅړږېۍټډڼ",
    "ckb": "ڕڵۆێەڤ",
}
DEVANAGARI_WORDS = {
    "hi": "के में है की और से का को ने पर हैं यह इस कि भी कर था हो एक नहीं गया लिए",
    "mr": "आला आली की झाले व आहे आणि या होते हे ते त्या करण्यात यांनी असे मध्ये झाली नाही होता आहेत",
    "ne": "छ र को मा हो पनि गरेको भएको लाई ले छन् यो गर्न थियो तथा रहेको",
}

# Scripts that one language of the news uses almost alone: first code point, last code point, language.
SCRIPT_RANGES = (
    (0x0370, 0x03FF, "el"),
    (0x1F00, 0x1FFF, "el"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x077F, "Arabic"),
    (0x08A0, 0x08FF, "Arabic"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFE, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1100, 0x11FF, "ko"),
    (0x1200, 0x139F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0x31F0, 0x31FF, "ja"),
    (0x3130, 0x318F, "ko"),
    (0x3400, 0x4DBF, "zh"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
    (0xF900, 0xFAFF, "zh"),
    (0x20000, 0x3FFFF, "zh"),
)
