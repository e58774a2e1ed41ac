"""The closed vocabularies of the records: each value with what it means."""

from enum import Enum


class Form(Enum):
    """How the words of a Statement are given."""

    DIRECT = "direct"  # wholly in quotation marks
    INDIRECT = "indirect"  # wholly in the outlet's wording
    MIXED = "mixed"  # the outlet's wording with quoted words in it


class Manner(Enum):
    """What kind of attribution a Statement is: speech, or one of the wider kinds that PolNeAR also marks."""

    SAYS = "says"  # speech and writing: said, told, wrote, according to, it is reported
    BELIEVES = "believes"  # opinion, knowledge, feeling: thinks, fears, is convinced
    INTENDS = "intends"  # plans, orders, wishes, promises to act: plans to, wants, decided to
    SHOWS = "shows"  # evidence that speaks for itself: the footage shows, figures suggest


class SourceKind(Enum):
    """What sort of voice a Source is."""

    OFFICIAL = "official"  # a government, its offices and holders of public office
    MILITARY = "military"  # state armed forces and police, their officers and spokesmen
    ARMED_GROUP = "armed group"  # a non-state armed group, its leaders and spokesmen
    INTERNATIONAL_BODY = "international body"  # UN, NATO, ICC, African Union and their agencies
    ORGANISATION = "organisation"  # charities, companies, parties, unions, hospitals
    MEDIA = "media"  # newspapers, broadcasters, news agencies, journalists
    EXPERT = "expert"  # analysts, academics, think tanks, physicians speaking of their field
    WITNESS = "witness"  # a person telling what they saw or lived through
    CIVILIAN = "civilian"  # residents, relatives, demonstrators, the public
    UNNAMED = "unnamed"  # a voice that is kept unnamed: a source, people familiar with the matter
    UNATTRIBUTED = "unattributed"  # nobody: it is reported, reportedly, is believed to
    OUTLET = "outlet"  # the outlet itself, where it names itself as the voice


class Certainty(Enum):
    """How the text presents an Event. The reporter's certainty, never ours."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    ORDERED = "ordered"
    DENIED = "denied"


class Measure(Enum):
    """What a Figure counts people as."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    CAPTURED = "captured"
    ABDUCTED = "abducted"
    ARRESTED = "arrested"
    DISPLACED = "displaced"


class Scope(Enum):
    """What a Figure covers: all of an event, a part of another Figure, or a running count."""

    TOTAL = "total"
    PART = "part"
    CUMULATIVE = "cumulative"


class Level(Enum):
    """How precisely a Place is known."""

    POINT = "point"
    TOWN = "town"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"
    REGION = "region"


class TimeKind(Enum):
    """What a time expression says: when, how long, or how often."""

    DATE = "date"  # a day, a part of one, a longer stretch of the calendar, "now", "recently"
    LENGTH = "length"  # for three days, after 20 years: no date
    REPEATED = "repeated"  # every Friday, daily


class MarkKind(Enum):
    """How a wording judges or presses; `docs/marks.md` has examples of each."""

    LOADED = "loaded wording"  # harsh or smooth words where plain ones exist: slaughtered, neutralised
    LABELLING = "labelling"  # people called what they would not call themselves: thugs, occupiers, heroes
    EXAGGERATION = "exaggeration"  # more or less made of it than was told: nothing but, mere, countless
    MIND_READING = "mind-reading"  # motives and feelings that nobody told: hypocritically, eager to please
    SCARE_QUOTES = "scare quotes"  # a word kept at a distance: the “liberated” town, so-called
    BOOSTER = "certainty booster"  # certainty that is asserted and not shown: of course, in fact
    RHETORICAL = "rhetorical question"  # a question that nobody is asked
    CUE = "judging cue"  # a verb of saying that judges what is said: claimed, admitted, boasted
    OPINION = "opinion"  # a whole sentence that judges


class Anchor(Enum):
    """What a Time was reckoned from."""

    PUBLISHED = "published"
    EVENT = "event"
    NONE = "none"


class Standing(Enum):
    """How the Accounts of an Incident stand to each other."""

    SINGLE_SOURCE = "single source"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    DENIED = "denied"


class Decision(Enum):
    """What a person decided in a Judgement."""

    ACCEPT = "accept"  # an item of a Reading is right as it stands
    CORRECT = "correct"  # a field of an item is another than was read
    REJECT = "reject"  # there is no such item
    ADD = "add"  # an item that was missed
    MERGE = "merge"  # these accounts tell of one incident
    SPLIT = "split"  # accounts of different lists do not
    NOTE = "note"  # a remark
    TAG = "tag"  # a word to find it again by
    UNDO = "undo"  # an earlier judgement does not count
