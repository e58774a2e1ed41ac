"""The manner of a cue, from the words in it: the lexicon that the manner head is taught from.

Checked by hand against the 900 commonest cue words of PolNeAR's training part. Words that depend on
their subject or object (made, gave, put, took) are left out: the head learns them from their context.
"""

from collections.abc import Mapping

_SAYS = """
say said says saying told tell tells telling according wrote write writes writing written asked ask asks
asking called calls calling call added adds adding reported reports report reporting noted notes noting note
announced announce announces announcing argued argue argues arguing continued tweeted tweeting tweet described
describes describing describe declined declining declines accused accuses accusing accuse criticized
criticised criticizing criticises criticize responded responds responding respond declared declares declaring
declare explained explains explaining explain acknowledged acknowledges acknowledging acknowledge expressed
express expresses expressing referring referred refers urged urges urging urge spoke speaks speaking spoken
warned warns warning warn claimed claims claiming claim vowed vows vowing vow talked talks talking talk
recalled recalling recalls promised promises promising promise cited cites citing cite pledged pledges
pledging pledge praised praises praising praise stated states stating insisted insists insisting insist
questioned questioning questions posted posts replied replies reply rejected rejects rejecting denied denies
denying deny confirmed confirms confirming confirm blasted blasts blasting slammed slams slamming denounced
denounces denouncing condemned condemns condemning admitted admits admitting admit blamed blames blaming blame
mocked mocking mocks echoed mentioned mentions mentioning complained complains complaining complain assured
assures assuring asserted asserts asserting assert reiterated repeated repeating repeats joked jokes railed
emphasized emphasised emphasizing stressed stresses stressing remarked remarks conceded concedes conceding
alleged alleges alleging requested requests requesting lamented laments reminded reminds reminding apologized
apologised quoted quotes answered answers shouted shouts chanted chanting assailed cautioned cautions
commented comments commenting thanked thanking congratulated congratulating boasted boasts bragged interjected
informed informs stresses decried voiced voices touted touting disclosed emailed reads titled statement
implied hinted hints dismissed dismisses dismissing defended defends defending attacked attacks attacking
predicted predicts predicting proposed proposes proposing recommended recommends contended contends maintained
maintains testified testifies recounted recounts clarified reaffirmed proclaimed opined mused quipped ordered
orders ordering demanded demands demanding demand threatened threatens threatening invited advised advises
advising instructed summoned retweeted tells snapped muttered whispered yelled screamed cried exclaimed
declared interrupted countered countering rebutted pointed points pointing reportedly allegedly purportedly
confessed swore appealed appeals appealing pleaded pleads credited accusation accusations allegation
allegations claim criticism remark briefed concluded concludes concluding apologises offered sighed
""".split()

_BELIEVES = """
believe believed believes believing think thinks thinking thought feel feels felt feeling know knows knew
known fear fears feared fearing worried worry worries worrying hope hopes hoped hoping expect expects expected
expecting doubt doubts doubted see sees seen view views viewed consider considered considers considering
regard regarded regards understand understands understood realized realised realize realizes assume assumed
assumes suspect suspected suspects wonder wondered wonders imagine imagined agree agrees agreed agreeing
disagree disagrees disagreed support supports supported supporting oppose opposes opposed opposing favor
favored favors favour favours prefer prefers preferred like likes love loves hate hates dislike remember
remembers remembered convinced confident concerned concerns concern angry angered outraged surprised upset
deem deemed judged estimates estimated estimate forecast belief consensus sentiment mind opposition preferred
trusted trusts regrets regretted learned learns learnt recognize recognizes recognized conviction opinion sure
afraid skeptical
""".split()

_INTENDS = """
want wants wanted wanting plan plans planned planning seek seeks sought seeking intend intends intended
intending try tries tried trying aim aims aimed aiming decide decides decided deciding decision decisions
refuse refuses refused refusing refusal prepared ready willing unwilling eager reluctant determined vote voted
votes voting attempt attempts attempted attempting agreeing opted choose chose chosen need needs needed wish
wishes wished desire pushing push pushed pushes strategy goal effort efforts nominated endorse endorsed
endorses endorsing intention intent ruled approved adopted authorized considering campaigned
""".split()

_SHOWS = """
show shows showed showing shown suggest suggests suggesting suggested indicate indicates indicated indicating
reveal reveals revealed revealing found find finds finding appear appears appeared seem seems seemed seemingly
prove proves proved demonstrate demonstrates demonstrated reflect reflects reflected evidence projected imply
implies sounded looks looked apparently signaled signals signalled underscores documented confirmed_by
identifies projects
""".split()


def _lexicon() -> Mapping[str, str]:
    lists = (("says", _SAYS), ("believes", _BELIEVES), ("intends", _INTENDS), ("shows", _SHOWS))
    return {word: manner for manner, words in reversed(lists) for word in words}


_MANNERS = _lexicon()


def manner_of(cue: str) -> str | None:
    """The manner that a cue's first known word stands for; None: no word of it is known."""
    words = cue.lower().replace(",", " ").replace(".", " ").split()
    known = [_MANNERS[word] for word in words if word in _MANNERS]
    if cue.strip() in {":", "-", "–", "—"}:
        return "says"
    return known[0] if known else None
