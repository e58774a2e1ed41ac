"""The form of a word under which tables list it: irregular forms from a table, all others by their ending."""

from functools import lru_cache

# Verbs: base form, then what is built from it irregularly.
_VERBS = """
be am is are was were been being|have has had|do does did done|go goes went gone|say said|tell told
take took taken|give gave given|get got gotten|make made|come came coming|become became becoming
overcome overcame overcoming|see saw seen seeing|know knew known|think thought|leave left|find found|keep kept
hold held|withhold withheld|uphold upheld|begin began begun|bring brought|buy bought|catch caught|fight fought
seek sought|teach taught|shoot shot shooting|fall fell fallen|befall befell befallen|strike struck stricken
stick stuck|hang hung hanged|swing swung|sling slung|win won|run ran|overrun overran|rise rose risen
arise arose arisen|drive drove driven|ride rode ridden|write wrote written writing|break broke broken
speak spoke spoken|steal stole stolen|freeze froze frozen|choose chose chosen|bear bore borne born
tear tore torn|wear wore worn|swear swore sworn|blow blew blown|fly flew flown flies|grow grew grown
throw threw thrown|overthrow overthrew overthrown overthrowing|draw drew drawn|withdraw withdrew withdrawn
show shown|lose lost|send sent|spend spent|lend lent|build built|rebuild rebuilt|mean meant|meet met|lead led
mislead misled|feed fed|flee fled fleeing|bleed bled|breed bred|read|sit sat|stand stood|withstand withstood
understand understood|sell sold|feel felt|deal dealt|sleep slept|sweep swept|weep wept|creep crept|leap leapt
burn burnt|lay laid|pay paid|repay repaid|lie lay lain lying|bind bound|wind wound|grind ground|wring wrung
cling clung|sting stung|dig dug|slay slew slain|bite bit bitten biting|hide hid hidden
forbid forbade forbidden|forgive forgave forgiven|forget forgot forgotten|light lit|slide slid|spit spat
sing sang sung|sink sank sunk|drink drank drunk|ring rang rung|spring sprang sprung|swim swam swum
shake shook shaken|forsake forsook forsaken|mistake mistook mistaken|eat ate eaten|beat beaten
undertake undertook undertaken|undergo underwent undergone|bend bent|rend rent|shrink shrank shrunk
stride strode|tread trod trodden|weave wove woven|wake woke woken|hear heard|die dying|tie tying|vie vying
belie belying|shed|shut|cut|hit|hurt|set|let|put|quit|rid|cost|cast|broadcast|burst|split|spread|thrust|bet
bid|upset|beset|outbid|underlie underlay underlain underlying|shine shone|speed sped|spill spilt
foretell foretold|overtake overtook overtaken|oversee oversaw overseen overseeing|foresee foresaw foreseen
rethink rethought|resell resold|retake retook retaken|redo redid redone|outdo outdid outdone
rewrite rewrote rewritten rewriting|bereave bereft|saw sawn|sew sewn|abide abode|offset|input|forgo forwent
gun gunned gunning|bus bused bussed|gas gassed gassing gases|focus focused focussed|veto vetoed vetoing
picnic picnicked|panic panicked panicking|traffic trafficked trafficking|mimic mimicked
kidnap kidnaped kidnaping|program programmed|worship worshipped worshiped|mob mobbed|tee teed
free freed freeing frees|agree agreed agreeing|disagree disagreed disagreeing
guarantee guaranteed guaranteeing|decree decreed decreeing|referee refereed|eye eyed|dye dyed dyeing
singe singeing|canoe canoed|hoe hoed|tiptoe tiptoed|age aging ageing|route routed|taste tasted tasting
waste wasted wasting|paste pasted pasting|haste hasted|ache ached|bathe bathed bathing
breathe breathed breathing|loathe loathed loathing|soothe soothed|clothe clothed|scathe scathed
seethe seethed seething|teethe teething|owe owed owing|awe awed|queue queued|bias biased|canvas canvassed
caucus caucused|ax axed axing|outrun outran|rerun reran|add added adding|err erred erring|butt butted
egg egged egging|install installed installing|enroll enrolled enrolling|fulfil fulfilled fulfilling
appal appalled appalling|enthral enthralled|recall recalled recalling|stonewall stonewalled stonewalling
backfire backfired|outpace outpaced|postpone postponed postponing|condone condoned condoning
phone phoned phoning|telephone telephoned telephoning|dethrone dethroned dethroning|stone stoned stoning
drone droned droning|atone atoned atoning|clone cloned|tune tuned tuning|hone honed
intervene intervened intervening|convene convened convening|contravene contravened|reconvene reconvened
welcome welcomed welcoming|time timed timing|interfere interfered interfering|adhere adhered adhering
persevere persevered|revere revered|cohere cohered|restore restored restoring|ignore ignored ignoring
explore explored exploring|store stored storing|score scored scoring|deplore deplored deploring
implore implored imploring|bore bored boring|shore shored shoring|gore gored|abhor abhorred
compete competed competing|delete deleted deleting|complete completed completing|deplete depleted depleting
cite cited citing|invite invited inviting|ignite ignited igniting|unite united uniting
reunite reunited reuniting|incite incited inciting|recite recited|excite excited exciting|expedite expedited
reignite reignited|create created creating|recreate recreated|scale scaled scaling|inhale inhaled
impale impaled|exhale exhaled|challenge challenged challenging|avenge avenged avenging
exchange exchanged exchanging|change changed changing|arrange arranged arranging|rearrange rearranged
plunge plunged plunging|infringe infringed infringing|impinge impinged|scavenge scavenged scavenging
revenge revenged|lunge lunged lunging|range ranged ranging|lounge lounged|estrange estranged|hinge hinged
cringe cringed|expunge expunged|interchange interchanged|develop developed developing|gossip gossiped
pilot piloted piloting|pivot pivoted|ballot balloted|murmur murmured|torpedo torpedoed|embargo embargoed
echo echoed|snipe sniped sniping|pipe piped|wipe wiped wiping|swipe swiped|parachute parachuted|spike spiked
garrotte garrotted garrotting|massacre massacred massacring|centre centred centring
manoeuvre manoeuvred manoeuvring|knife knifed knifing|strafe strafed strafing|chafe chafed|ally allied
level levelled leveled levelling leveling|rival rivalled|marshal marshalled|dispel dispelled|pummel pummelled
corral corralled|patrol patrolled patrolling|cancel canceled canceling|fuel fuelled fueled|quarrel quarrelled
benefit benefited benefiting|bar barred barring|scar scarred|star starred|war warred warring|plan planned
ban banned banning|man manned manning|scan scanned|knee kneed|shoe shod|spoil spoilt|spell spelt|smell smelt
dream dreamt|lean leant|learn learnt|kneel knelt|prove proven|mow mown|sow sown|strew strewn|swell swollen
outfight outfought|axe axed axing|boycott boycotted boycotting|smite smote smitten smiting|rout routed routing
dynamite dynamited dynamiting|mortar mortared mortaring|cane caned caning|headbutt headbutted headbutting
teargas teargassed|extradite extradited extraditing|collar collared collaring|bankroll bankrolled bankrolling
parole paroled paroling|machete macheted|lambaste lambasted lambasting
appall appalled appalling
"""
_NOUNS = """
man men|woman women|child children|person persons|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|life lives
knife knives|wife wives|half halves|leaf leaves|thief thieves|wolf wolves|loaf loaves|calf calves|shelf shelves
self selves|crisis crises|basis|analysis analyses|axis axes|thesis theses|oasis oases|diagnosis diagnoses
hypothesis hypotheses|emphasis emphases|criterion criteria|phenomenon phenomena|series|species|movie movies|cookie cookies
zombie zombies|calorie calories|people|police|news|politics|headquarters|barracks|means|aircraft|gas gases
bus buses|virus viruses|census censuses|bonus bonuses|campus campuses|caucus caucuses|focus focuses|status statuses
consensus|corps|gallows|shambles|lens lenses|canvas canvases|alias aliases|atlas atlases|iris irises|plus pluses
tie ties|die dies|lie lies|pie pies|serviceman servicemen|gunman gunmen|policeman policemen|fisherman fishermen
spokesman spokesmen|businessman businessmen|clergyman clergymen|cameraman cameramen|congressman congressmen
policewoman policewomen|militiaman militiamen|countryman countrymen|tribesman tribesmen|fireman firemen
assemblyman assemblymen|spokeswoman spokeswomen|airman airmen|infantryman infantrymen|horseman horsemen|cease-fire
economics|mathematics|rabies|thanks|goods|remains|riches|ethics|logistics|athletics|axe axes
"""


def _table(written: str) -> dict[str, str]:
    """Each irregular form with its base."""
    rows = [row.split() for row in written.replace("\n", "|").split("|") if row.strip()]
    return {form: row[0] for row in reversed(rows) for form in row}


def _past(written: str) -> frozenset[str]:
    """The irregular forms that are past tenses or past participles: what is written after a base, or stands alone."""
    rows = [row.split() for row in written.replace("\n", "|").split("|") if row.strip()]
    found = {form for row in rows for form in row[1:] or row if not form.endswith(("ing", "es"))}
    return frozenset(found - {"am", "is", "are", "has"})


_FORMS = {"v": _table(_VERBS), "n": _table(_NOUNS)}
_PAST = _past(_VERBS) | frozenset(
    "beat become bust come fit forecast overcome overheard overrun prepaid rerun outrun run slit wed".split()
)
_VOWELS = frozenset("aeiou")
_DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")
_TAKES_E_AFTER_CONSONANT = (
    "ad id od ud ed ar ir ur in am um im ap ip op yp ak ik ok uk ib ob ub at ot ut ul il iv is us os".split()
)
_KEEPS = frozenset(
    """
    visit limit prohibit audit exhibit profit exit edit deposit inhibit merit credit orbit solicit inherit spirit summit
    transit posit rabbit forfeit abandon gallop wallop pilot riot chariot ballot worship gossip focus canvas bias
    envelop develop vomit elicit habit debit discredit ruin format combat fathom debut imprison imprint avoid
    """.split()
)


@lru_cache(maxsize=65536)
def lemma(word: str, tag: str) -> str:
    """The base form of a word in lower case: the infinitive of a verb, the singular of a noun, else the word.

    `tag` is a Penn Treebank tag; only whether it is a verb's or a noun's matters.
    """
    sort = tag[:1].lower()
    if sort not in _FORMS:
        return word
    return _FORMS[sort].get(word) or (_infinitive(word) if sort == "v" else _singular(word))


def is_past(word: str) -> bool:
    """May a word in lower case be a past tense or participle: does it end in "-ed" or is it an irregular form of one?"""
    return word.endswith("ed") or word in _PAST


def _singular(word: str) -> str:
    if not word.endswith("s") or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _infinitive(word: str) -> str:
    if word.endswith("ing") and len(word) > 4 and _has_vowel(word[:-3]):
        return _restored(word[:-3])
    if word.endswith("ied"):
        return word[:-3] + ("ie" if len(word) == 4 else "y")
    if word.endswith("ed") and len(word) > 3 and word[-3] != "e" and _has_vowel(word[:-2]):
        return _restored(word[:-2])
    return _third_person(word)


def _third_person(word: str) -> str:
    if not word.endswith("s") or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + ("ie" if len(word) == 4 else "y")
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _restored(stem: str) -> str:
    """The infinitive of what stands before "-ed" or "-ing": with its silent e again, or its consonant single."""
    if stem.endswith(_DOUBLED):
        return stem[:-1]
    if stem.endswith("ll"):  # kill, shell; but cancel, expel, of more syllables
        return stem if _syllables(stem) == 1 else stem[:-1]
    return stem + "e" if _lacks_e(stem) else stem


def _lacks_e(stem: str) -> bool:
    if stem in _KEEPS:
        return False
    last, before = stem[-1], stem[-2:-1]
    if stem.endswith(("ss", "zz", "eat", "oat", "ng")) and not stem.endswith("deng"):
        return False
    if last in "vczu" or last == "s" or (last == "g" and before != "g"):
        return True
    if last == "l" and before not in _VOWELS and before not in "lrw":
        return True
    if stem[-2:] in _TAKES_E_AFTER_CONSONANT:
        third = stem[-3:-2]
        return (
            third not in _VOWELS
            or stem[-4:-2] in {"qu", "gu"}
            or (stem[-2:] in {"at", "ad"} and third in "iue" and stem[-3:-2] != "e")
        )
    return False


def _has_vowel(stem: str) -> bool:
    return any(letter in "aeiouy" for letter in stem)


def _syllables(stem: str) -> int:
    groups = "".join(letter if letter in "aeiouy" else " " for letter in stem).split()
    return len(groups)
