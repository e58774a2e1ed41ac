"""What the words that govern an event do to its certainty: verbs, nouns and adjectives with their signatures.

Signatures are those of `states`. A verb's differ by what it governs: "forgot to" denies, "forgot that" takes
for granted. An entry may hold a particle or a preposition: "rule out", "call for". The classes follow Karttunen's
implicatives, Kiparsky and Kiparsky's factives (Fact, 1970), Hooper's report verbs (On assertive predicates, 1975) and
the event-selecting predicates of TimeML; what the news of wars does with them decides where those are silent.
Hearsay is not doubt: what is said, claimed or reported is certain within its Statement.
"""

TO, ING, THAT, NOUN = "to", "ing", "that", "noun"


def _table(text: str) -> dict[str, str]:
    """Signature by word, of lines such as "+- manage, happen"; ValueError where a word is listed twice."""
    found = {}
    for line in text.splitlines():
        signature, _, words = line.partition(" ")
        for word in words.split(", "):
            if word in found:
                raise ValueError(f'"{word}" is listed under two signatures')
            found[word] = signature
    return found


VERBS: dict[str, dict[str, str]] = {
    TO: _table("""\
+- manage, happen, dare, bother, get, come, go on, proceed, begin, start, resume, turn out, prove, live, suffice, use
+- help, persuade, convince, induce, provoke, prompt, lead, drive, force, compel, oblige, coerce, cause, move in
+- report, claim, know, see, find, show, reveal, confirm, note, discover, record, reach
-+ fail, neglect, forget, decline, refuse, omit, hesitate, cease, delay, forbear
E- plan, intend, want, vote, promise, pledge, vow, swear, undertake, agree, decide, resolve, commit, expect, predict, forecast, schedule, slate, set, tip, project, anticipate, arrange, prepare, ready, mean, poise, conspire, stand, elect, determine, destine, plot, design, consent, guarantee, mobilize, mobilise, gear, fix
KT continue, remain, stay, keep
P- try, attempt, seek, wish, hope, aim, strive, endeavour, endeavor, struggle, fight, bid, desire, like, love, prefer, hate, need, long, choose, opt, volunteer, apply, scramble, rush, race, push, press, jockey, yearn, deserve, hurry, battle, work, care
P- threaten, offer, propose, tempt, encourage, motivate, inspire, inflame, qualify, dispose, train, equip, recruit, hire, pay, arm, enable, entitle, tend, bribe, trust, look, aspire, move
BP seem, appear, fear, believe, think, suspect, assume, presume, suppose, consider, deem, rumour, rumor, allege, estimate, guess, feel, judge, imagine, hold, understand
O- order, say, tell, ask, urge, request, beg, command, instruct, direct, require, demand, implore, advise, call, call on, appeal, warn, invite, exhort, mandate, summon, petition, lobby, plead, pressure, recommend, remind, counsel, entreat, assign, task, challenge, charge, caution, nudge
O- allow, permit, authorize, authorise, let, clear, license, empower, sanction
-P forbid, prohibit, ban
D+ pretend, purport, fake, simulate
"""),
    ING: _table("""\
+- begin, start, charge, resume, admit, confess, acknowledge, report, describe, see, witness, film, catch, find, spot, observe, hear, show, photograph, finish, complete, enjoy, spend, commence, involve, go, come, leave, send, succeed, accuse, help, result, culminate, engage, persist in, set, bring, claim
K- keep, continue, carry on, go on, persist, keep on, remain
ST stop, halt, cease, end, quit, suspend, give up, pause, discontinue, abandon
-+ avoid, deny, refrain, abstain, escape, evade, resist, desist, fail, miss, dodge, prevent, shun
-+ keep from, stop from, bar, block, deter, prohibit, ban, restrain, discourage, hold, dissuade, forbid, restrict, exempt, protect, spare, hinder, preclude, shield, save
FF regret, remember, recall, resent, condemn, criticise, criticize, blame, praise, punish, apologise, apologize, convict, jail, imprison, thank, forgive, defend, justify, celebrate
P- consider, contemplate, suggest, propose, discuss, mull, imagine, envisage, favour, favor, oppose, fear, dread, risk, threaten, mind, warn, think, prepare, plan, try, ponder, mean, talk, aim, dream, focus, base
BP suspect, allege
DD stop short, fall short
O- recommend, advise, advocate, urge, permit, allow, insist
-- acquit, clear, exonerate, absolve
"""),
    THAT: _table("""\
+P say, tell, warn, allege, threaten, predict, expect, anticipate, forecast, report, claim, state, announce, add, explain, argue, insist, maintain, assert, write, declare, testify, complain, conclude, find, reckon, indicate, show, estimate, confirm, agree, mean, prove, ensure, hear, swear
FF know, note, observe, realise, realize, regret, remember, recall, forget, admit, acknowledge, concede, recognise, recognize, discover, learn, notice, see, reveal, confess, lament, deplore, resent, ignore, understand, disclose, point out, welcome, mourn, condemn, matter, thank
-+ deny, disprove, refute, reject, dispute, rebut
-P doubt, rule out, dismiss, preclude, prevent
PP fear, worry, speculate, hope, wish, pray
BP suspect, imagine, presume, assume, suppose, guess, dream, conceive, pretend, hypothesise, hypothesize, trust, bet, seem, appear, suggest
B- believe, think, feel, consider, deem
PP ask, wonder, see if, check, debate, investigate, inquire, question, determine, consider whether
O- demand, order, insist on, urge, request, require, recommend, propose, beg, plead, stipulate, mandate, advise, allow, permit, let
E- promise, pledge, vow, decide, plan, guarantee, intend
"""),
    NOUN: _table("""\
+- happen, occur, charge, charge with, take, begin, start, erupt, break, break out, launch, carry, carry out, conduct, mount, stage, commit, perpetrate, wage, hold, see, suffer, undergo, experience, come, resume, unfold, ensue, perform, execute, do, make, give, effect, inflict, unleash, lead, lead to, cause, trigger, spark, provoke, prompt, result, result in, report, record, have, exchange, deal, declare, commence, implement, fight, engage, open, reach, sign, exist, be, complete, accomplish, achieve, deliver, host, enter, join, intensify, flare, flare up, subject, follow, drive, impose, claim, allege, confirm, accuse, ignite, fuel, set off, arrive, stem, arise, succeed, meet, secure, obtain, win, gain, get, receive, ensure, guarantee, involve, use, show, produce
K- remain in, remain under, stay in, stay under, languish in, keep in, hold in
K- continue, rage, persist, go, go on, last, drag, drag on, maintain, sustain, prolong, keep, keep up, step up, pursue, press, remain, progress, grind on
ST stop, halt, cease, end, suspend, pause, interrupt, conclude, lift, freeze, quit, break off, finish, discontinue, terminate
-+ prevent, avert, avoid, foil, thwart, forestall, pre-empt, preempt, cancel, call off, scrap, shelve, abandon, drop, deny, reject, refuse, deter, preclude, block, refute, scupper, abort, disrupt, stave off, ward off, head off, derail, veto, forgo, renounce, escape, lack, dodge, frustrate, dispute, decline, stop from, obviate, prohibit, ban, forbid, outlaw, miss, refrain, abstain, torpedo, rebuff, dismiss, disprove
FF condemn, denounce, deplore, mourn, criticise, criticize, decry, lament, regret, blame, investigate, probe, survive, repel, repulse, witness, film, commemorate, mark, celebrate, remember, recall, describe, resist, avenge, punish, welcome, praise, hail, applaud, admit, acknowledge, protest, flee, escape from, retaliate, respond, react, justify, defend, excuse, convict, recount, document, detail, apologise, apologize, forgive, endure
E- plan, announce, expect, promise, pledge, vow, schedule, await, postpone, delay, defer, intend, agree, agree on, agree to, anticipate, prepare, prepare for, predict, forecast, set, foresee, arrange, brace, brace for, approach, near, loom, slate, plot, commit to, undertake, rehearse, ready
P- try, attempt, seek, want, desire, fear, threaten, threaten with, propose, suggest, mull, risk, hope, hope for, warn of, warn against, negotiate, negotiate on, plead, offer, need, aim, aim at, wish, pray, pray for, favour, favor, advocate, encourage, incite, dread, conspire
GG consider, discuss, contemplate, warn about, hint, hint at, debate, push, work, look, envisage, imagine, deserve, weigh, talk about, oppose, guard, protect, protect from, train for, worry, speculate, ponder, recommend, promote
GP suspect, suspect of, believe, assume, presume, rumour, rumor
-P rule out
O- order, demand, call for, urge, request, authorise, authorize, approve, require, ask for, ask, appeal, appeal for, allow, permit, command, beg, instruct, mandate, insist, insist on, press for, push for, plead for, invite, license, sanction
-- acquit, acquit of, clear of, exonerate
CC depend on, hinge on
"""),
}
"""Signature by lemma, for a verb that governs an infinitive, a gerund, a clause with its own subject, or a noun."""

NOUNS = _table("""\
GG implication, consequence, effect, impact, discussion, debate, question
E- plan, intention, intent, decision, promise, pledge, vow, agreement, commitment, preparation, readiness, expectation, schedule, prospect, determination, resolve, announcement, deal, undertaking, countdown, blueprint, oath, forecast, prediction, arrangement, date, deadline, timetable, roadmap, assurance, guarantee, eve, run-up
P- attempt, effort, negotiation, bid, try, threat, fear, risk, danger, possibility, chance, hope, desire, wish, aim, goal, will, willingness, ability, capacity, capability, right, potential, option, opportunity, likelihood, probability, speculation, proposal, idea, suspicion, allegation, rumour, rumor, warning, concern, worry, anxiety, ambition, aspiration, motive, temptation, incentive, conspiracy, plot, talk, scenario, offer, spectre, specter, dream, power, case for, pretext, alert, drill, exercise, simulation, rehearsal, mission, struggle, preparedness, apprehension, vulnerability, appetite, purpose, objective, urge
O- order, call, demand, request, appeal, instruction, warrant, command, permission, authorisation, authorization, authority, mandate, ultimatum, obligation, requirement, invitation, duty, plea, go-ahead, licence, license, clearance, approval, directive, decree, advice, recommendation, petition, urging, responsibility to, resolution
-+ failure, refusal, inability, reluctance, unwillingness, prevention, avoidance, rejection, denial, cancellation, lack, absence, ban, prohibition, impossibility, nonoccurrence, hesitation
ST end, halt, stop, cessation, suspension, pause, conclusion, stoppage, moratorium, freeze
KT continuation, continuance
CC case, event, eventuality, assumption, condition
+- start, beginning, outbreak, onset, launch, launching, resumption, wave, series, spate, string, number, type, kind, sort, form, round, hour, day, week, month, act, campaign, escalation, intensification, flurry, conduct, implementation, execution, commission, report, claim, news, statement, accusation, account, evidence, proof, sign, most, lot, hundred, dozen, thousand, bout, spell, cycle, barrage, surge, increase, rise, dozens, scene, part, operation, success, way, place, level, flare-up, upsurge, amount, completion, period, instance, incident, programme, program, bulk, majority, half, rest, one, two, some, any, all, many, none, few, several, more
""")
"""Signature by noun; others take for granted what they govern as "victims of the attack" does, or are followed."""

ADJECTIVES = _table("""\
E- likely, set, due, certain, sure, bound, poised, expected, scheduled, about, imminent, slated, inevitable, planned, destined, going, committed, tipped, impending, upcoming, on
GG worried, concerned, afraid, fearful, wary, opposed, averse, hesitant, vulnerable, anxious, susceptible
P- possible, probable, prepared, ready, willing, eager, keen, determined, desperate, free, capable, liable, prone, conceivable, plausible, important, necessary, essential, crucial, vital, hopeful, intent, apt, close, feared, at, better, best, good, hard, easy, difficult, dangerous, risky, open, uncertain, unclear, inclined, unsure, tempted, powerful, quick, confident, tough
-- unlikely, unable, unwilling, reluctant, impossible, loath, powerless, incapable, untrue, false, improbable, inconceivable, unthinkable, unprepared, helpless, untenable, doubtful, free of, free from
+- true, able, fortunate, lucky, right, wrong, correct, obvious, evident, undeniable, certain that, confirmed, under, underway, successful, busy, used, accustomed, first, last
FF aware, glad, sorry, sad, happy, proud, angry, responsible, guilty, furious, shocked, surprised, horrified, tragic, regrettable, odd, strange, grateful, clear, outraged, ashamed, upset, pleased, saddened, relieved, unaware, ignorant, famous, known, notorious, amazed, disappointed, tired, sick, dismayed, appalled, guilty of, thankful, exhausted
O- forbidden by, obliged, required, allowed, permitted, authorised, authorized, welcome, entitled, supposed, mandatory, eligible, ordered, imperative
DD forbidden, prohibited
""")
"""Signature by adjective that governs an infinitive, a clause or a noun."""

EVENT_ADJECTIVES = _table("""\
E planned, scheduled, upcoming, imminent, impending, future, forthcoming, expected, looming, promised, intended, anticipated, coming, pending, eventual, pledged, likely, next, agreed, announced, postponed, delayed, projected, inevitable
P possible, potential, threatened, feared, alleged, suspected, supposed, purported, hypothetical, apparent, attempted, probable, would-be, proposed, theoretical, conceivable, contemplated, presumed, rumoured, rumored, unconfirmed, ostensible, sought, desired
D failed, foiled, thwarted, averted, aborted, abortive, unsuccessful, botched, cancelled, canceled, fake, false, fictitious, simulated, mock, prevented, fabricated, unrealised, rejected, nonexistent, bogus, never-realised, imaginary, shelved, scrapped, unfulfilled, disrupted
K ongoing, continuing, continued, current, unfolding, raging, relentless, persistent, incessant, unrelenting, unending, constant, continual, continuous, unabated, present, lingering, escalating, intensifying, mounting
""")
"""What an adjective says of the event noun that it stands with: the first letter of a signature."""

PREPOSITIONS = _table("""\
DD without, barring
FF after, following, since, during, despite, over, because, due, notwithstanding, throughout, given, considering, under
KF amid, amidst
EF ahead, pending
UU before, until, till, prior
NN instead, rather
PP towards, toward
""")
"""What a preposition says of the event noun that it leads; U: so if what it is told beside is; N: not so."""

SCHEDULED = frozenset(
    """offensive operation withdrawal pullout evacuation talk meeting summit visit election vote referendum ceasefire
    truce deal agreement protest march rally trial hearing conference exercise strike exchange swap release
    deployment mission""".split()
)
"""Events that are told of before they come about: "the talks will focus on prisoners" are still to come."""

REJECTED = frozenset(
    """accusation allegation claim objection criticism charge request demand call appeal threat warning complaint
    ultimatum denial attempt bid effort""".split()
)
"""What has come about even where it is rejected, denied or foiled: words, and tries."""

REJECTING = frozenset(
    """reject deny dismiss refute rebuff turn refuse decline dispute ignore foil thwart frustrate ward block prevent
    disrupt abort""".split()
)
"""What is done to words and tries that leaves them said and tried."""
