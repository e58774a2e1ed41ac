"""Wordings that judge whoever they are said of, with what a report that judges nobody would write instead.

A row is: the neutral counterpart ("-": none, or the wording can be left out); its wordings, parted by commas. `stem(a/b)`
is the stem alone or with one of the endings, `stem[a/b]` with one of them. A wording is listed for what it does, never
for whom it is used of: harsh words and smooth ones stand side by side, and words that tell of plain hard facts
("corpses", "bombed", "starved") stand in no list. What was listed was chosen by hand after the kinds of the field's
codebooks (loaded language, name calling, exaggeration and minimisation: Da San Martino and others, 2019; framing,
epistemological and subjective cues: Recasens and others, 2013); no word was taken from a list of theirs.
"""

LOADED = """
killed: slaughter(ed/ing), butchered, butchering, massacring, liquidated, mowed down, gunned down in cold blood, neutralis[ed/ing/e], neutraliz[ed/ing/e], martyred, exterminat[ed/ing/e]
killing: slaughter of, carnage, bloodbath, bloodlust, butchery, liquidation of, neutralisation, neutralization, extermination of
civilian deaths: collateral damage
invasion: special military operation, special operation in, humanitarian intervention, peacekeeping intervention
air strike: surgical strike(s), precision strike against, pinpoint strike(s), mowing the grass, mowing the lawn
torture: enhanced interrogation, robust interrogation
captured: liberated, liberat[ing/es], cleansed, pacified, freed from the clutches
capture: liberation of
attack: onslaught, rampage, bloody spree, blitz, naked aggression, punitive action, act of barbarism
attacked: pounced on, pummel(led/ed/ing), rained down, rained death, unleash(ed/es/ing), wreak(ed/ing) havoc, terroris[ed/ing], terroriz[ed/ing]
expelled: ethnically cleansed, driven out like
expulsion: voluntary departure, population exchange, voluntary emigration
withdrew: turned tail, cut and run, ran away like, scurried away, fled like
gained: grabbed, snatched, seized upon
criticised: slam(med/s/ming), blast(ed/s/ing) the, lambast[ed/es/ing], eviscerat[ed/es/ing], demolish[ed/es] the argument, smear(ed/s/ing), vilif[ied/ies/ying], demonis[ed/es/ing], demoniz[ed/es/ing]
-: brutal(ly), savage(ly), barbaric(ally), barbarous, heinous, despicable, cowardly, dastardly, vicious(ly), ruthless(ly), merciless(ly), bloodthirsty, cold-blooded, monstrous, evil, wicked, vile, sinister, insidious, nefarious, odious, sickening, disgusting, repulsive, outrageous(ly), shameful(ly), disgraceful(ly), scandalous(ly), appalling(ly), abhorrent, unconscionable, senseless, mindless, reckless(ly), lawless, depraved, perverse, rotten, toxic, poisonous, venomous, treacherous, villainous, murderous, tyrannical, despotic, draconian, iron-fisted, diabolical, demonic, satanic, fanatical, rabid, hysterical(ly), deranged, unhinged, insane, lunatic, moronic, idiotic, stupid(ly), foolish(ly), clueless, inept, incompetent, bogus, phony, phoney, fake, sham, corrupt, crooked, dishonest, hateful, racist, bigoted, xenophobic, shamefaced, bloodstained, blood-soaked, hellish, infamous, notorious
-: heroic(ally), valiant(ly), gallant(ly), glorious(ly), noble, righteous, brave(ly), fearless(ly), courageous(ly), legendary, brilliant(ly), beloved, visionary, saintly, selfless(ly), magnificent, sacred, holy cause, just cause, invincible, unbreakable spirit, indomitable
untruth: pack of lies, web of lies, blatant lie, outright lie, brazen lie
plan: plot(s) to, scheme(s) to, conspir[ed/ing] to, machinations, ploy, stunt, witch hunt, smear campaign, power grab, land grab, charade, farce, circus, travesty, mockery of, bloodletting
group: clique, cabal, gang of, horde(s), mob of, swarm(s), pack of wolves, nest of, viper(s), flood of migrants, wave of migrants
destroyed: obliterated, pulverised, pulverized, flattened into, wiped off the map, wiped out, bombed back to, laid waste
government of: clutches of, yoke of, tyranny of, jackboot
rule: reign of terror, iron grip, iron fist, stranglehold
"""

LABELS = """
fighters: terrorists, jihadists, fanatics, zealots, thug(s), goon(s), butcher(s), cutthroat(s), bandit(s), marauder(s), savages, barbarian(s), freedom fighter(s), hirelings
troops: occupier(s), invader(s), aggressor(s), liberator(s), warrior(s), punishers, cannon fodder, henchmen, henchman, hero(es) of the nation
government: regime, junta, puppet government, puppet regime, puppet state, kleptocracy
leader: strongman, dictator, tyrant, despot, warlord, firebrand, demagogue, ringleader, kingpin, puppet, godfather of
supporters: puppets, stooge(s), lackey(s), crony, cronies, minion(s), bootlicker(s), apologist(s), mouthpiece(s), fifth column, useful idiots, fellow travellers, sycophant(s), cheerleader(s) for, diehards, cultist(s)
opponents: traitor(s), turncoat(s), enemies of the people, enemy of the people, fascist(s), nazi(s), neo-nazi(s), vermin, cockroach(es), scum, rats, infidel(s), heretic(s), subhumans, saboteurs within, hater(s), agitator(s), anarchist(s), rabble, riff-raff, lynch mob, hooligan(s), troublemaker(s), warmonger(s), hawkish lunatics
activists: extremists, radicals, hardliners, crackpot(s), lunatic(s), hatemonger(s), ideologue(s), bigot(s), racists, supremacists, conspiracy theorists, social justice warriors, snowflake(s), globalist(s), elites
suspect: murderer(s), mass murderer, killer(s) in uniform, criminals in, monster(s), psychopath(s), fiend(s)
migrants: illegals, illegal aliens, illegal immigrants, invaders at the border
the dead: martyr(s)
liar: liar(s), hypocrite(s), coward(s), idiot(s), moron(s), fool(s), clown(s), buffoon(s), charlatan(s), swindler(s), crook(s)
"""

EXAGGERATION = """
-: utterly, totally, absolutely, downright, hopelessly, massively, wildly, grotesquely, astonishingly, staggering(ly), breathtaking(ly), jaw-dropping, mind-boggling, earth-shattering, unimaginable, unspeakable, unbelievable, incredible, whopping, colossal, monumental, apocalyptic, cataclysmic, catastrophically, endless(ly), never-ending, relentless(ly), every single, the worst ever, of biblical proportions, on an epic scale, beyond belief, like never before, spectacular(ly), crushing, humiliating, embarrassing(ly), miraculous(ly)
many: countless, untold, legions of, droves of, a litany of, a laundry list of
small: paltry, measly, pitiful(ly), pathetic(ally), puny, laughable, laughably, ludicrous(ly), ridiculous(ly), absurd(ly), farcical, toothless, feeble, half-hearted, lip service, token gesture, half-baked, so much as
only: nothing but, nothing more than, little more than, no more than a
-: mere, merely a, a drop in the ocean, crocodile tears, tempest in a teapot, storm in a teacup
quickly: in a hurry, in great haste, in panic, head over heels, at breakneck speed
"""

MIND_READING = """
-: hypocritical(ly), habitually, cynical(ly), conveniently, gleeful(ly), smug(ly), shameless(ly), brazen(ly), callous(ly), heartless(ly), blindly, greedily, spitefully, vindictively, arrogant(ly), self-righteous(ly), sanctimonious(ly), desperately, slyly, cunningly, disingenuous(ly), predictably, obediently, slavishly, stubbornly, jealously, maliciously, insultingly, condescendingly, grudgingly, begrudgingly, reluctantly admitted, unashamedly, cowardly
tries to: hell-bent on, hellbent on, bent on, obsessed with, obsessively, itching to, salivating, dreams of conquering, in a desperate bid to, in a desperate attempt to, desperate to, eager to please, all too happy to, only too happy to, only too glad to, in a cynical, in a transparent
-: under the guise of, under the pretext of, on the pretext of, under the cover of humanitarian, behind the mask of, pretend(s/ed/ing) to, pretend(s/ed/ing) that, feign(s/ed/ing), turn(s/ed/ing) a blind eye, could not care less, couldn't care less, cannot be bothered, to save face, to curry favour, to curry favor, to distract from, wash their hands of, washes its hands of, thirst for, lust for, dreams of revenge, secretly wants, secretly want, secretly hopes
"""

BOOSTERS = """
-: in fact, of course, obviously, undoubtedly, undeniably, unquestionably, indisputably, needless to say, without a doubt, without doubt, no doubt, beyond doubt, beyond any doubt, as everyone knows, as everybody knows, everyone knows that, it is clear that, it's clear that, it is obvious that, it's obvious that, it is evident that, it is no secret that, it's no secret that, it goes without saying, as is well known, it is well known that, it is common knowledge, not surprisingly, unsurprisingly, it is no surprise that, it's no surprise that, it is no coincidence that, it's no coincidence that, the truth is, the fact is, the fact of the matter, the reality is, the simple truth, make no mistake, let's face it, let us not forget, let's be clear, let us be clear, it is important to note that, it is important to remember that, it should be noted that, it is worth noting that, it must be said, it bears repeating, as usual, as always, once again proves, proves once again, once and for all, by any measure, by any standard, the whole world knows, there is no question that, there is no doubt that, there can be no doubt, no one can deny, nobody can deny
"""

# Adverbs that boost at the beginning of a clause or between commas, and tell how something is done elsewhere.
BOOSTING_ADVERBS = frozenset(
    "naturally clearly certainly surely evidently plainly indeed truly really frankly".split()
)

OPINIONS = """
-: not the first time, not for the first time, high time, no wonder, one wonders, one can only wonder, one can only hope, shame on, how dare, enough is enough, so much for, good riddance, what a pity, what a shame, it is a disgrace, it's a disgrace, sad irony, bitter irony, the irony is
"""

# Verbs of saying that judge what is said; with "that", a name or a clause after them.
CUES = """
said: claim(ed/s/ing), admit(ted/s/ting), boast(ed/s/ing), brag(ged/s/ging), alleg[ed/es/ing], insist(ed/s/ing), conced[ed/es/ing], confess(ed/es/ing)
said: would have you believe, would have us believe, let slip
"""

# Verbs that are of saying only where somebody's words stand beside them.
COLOURFUL_CUES = """
said: gloat(ed/s/ing), crow(ed/s/ing), moan(ed/s/ing), whin[ed/es/ing], rant(ed/s/ing), rav[ed/es/ing], spew(ed/s/ing), blurt(ed/s/ing), bluster(ed/s/ing), babbl[ed/es/ing], bleat(ed/s/ing), sneer(ed/s/ing), scoff(ed/s/ing), snap(ped/s/ping), bark(ed/s/ing), rail(ed/s/ing), fum[ed/es/ing], thunder(ed/s/ing), gush(ed/es/ing), parrot(ed/s/ing), pontificat[ed/es/ing], trumpet(ed/s/ing)
"""
