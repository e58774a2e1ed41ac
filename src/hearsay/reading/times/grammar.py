"""The patterns of time expressions, in the order in which they are tried; `notation` says how they are written.

What they span follows TimeML (Saurí and others, Annotation Guidelines 1.2.1, 2006): determiners and modifiers belong to
an expression, prepositions before it do not.
"""

from hearsay.reading.times.notation import Rule, Scanner

PARTS = {
    "A": "a|an",
    "MONTH": "month|mon dot?",
    "NWORD": "nword|spoken|scale",
    "DIGITS": "(dnum|num|year|hhmm)(comma num){0,3}(dot (dnum|num))?",
    "SPELLED": "(nword|spoken)((dash|and)? <NWORD>){0,9}",
    "MANY": "a very? (few|couple of?|number of|handful of|dozen)|few|several|many|some|couple of?|dozens of|hundreds of"
    "|thousands of|scores of|(several|few|many) (scale|dozen)",
    "COUNT": "(dnum|num) dnum slash dnum|<DIGITS> scale?|<SPELLED>(and <A> half)?|<MANY>|<A> scale{1,3}|half <A>|<A>(half dash?)?",
    "ABOUT": "about|around|nearly|almost|over(?!the|several|many|few|a|this|these)|roughly|approximately|some|just (over|under)?|only|up to|at (least|most)"
    "|no? (more|less|fewer) than|under|as (many|few|long) as",
    "UNIT": "unit|units|quarter|quarters|night|weekend|weekends",
    "AMPM": "am|pm|(a|p) dot m dot?",
    "ZONE": "zone|local time",
    "CLOCK": "(dnum|num) colon (dnum|num) <AMPM>? <ZONE>?|(dnum|num)(dot (dnum|num))? <AMPM> <ZONE>?"
    "|(dnum|num)(colon|dot) mclock <ZONE>?|oclock <ZONE>?|(dnum|nword) (o apos clock|in the part)|(hhmm|year) (<ZONE>|units)|noon",
    "PARTW": "part|night",
    "DAYN": "dnum|nth",
    "LEAD": "(mod:(early|late|earlier|later) (in|on)?)?(clock:<CLOCK> (paren (hhmm|year|dnum colon dnum|num) <ZONE>? paren)? (comma|on){0,2})?(the? (mid dash?)? part:<PARTW> (of|on|(?=weekday|deictic))|the? hours:(early|late) units of)?",
    "TRAIL": "(dash? late:(early|late)? part2:<PARTW>)?((comma|at){0,2} clock2:<CLOCK>)?",
    "WEEKDAY": "weekday:(weekday|wd)dot? comma?",
    "DM": "the? day:<DAYN> (dash|of)? month:<MONTH>(comma? year:year)?",
    "MD": "month:<MONTH> the? day:<DAYN>(comma? year:year)?",
    "BOUND": "the? bound:(end|beginning|start|middle|close) of the?|the? bound:(early|late|mid) dash? (in|on)? the?",
    "REL": "last|next|this (coming|past)?|current|previous|preceding|following|coming|upcoming|past|that|same|latest",
    "TO": "dash|to|through|until|till",
    "SPOKEN": "spoken (nword|spoken)(dash nword)?",
    "ERA": "bc|bce|ad|ce|b dot? c dot?|a dot? d dot?",
}

RULES = (
    # calendar dates in figures
    Rule("iso", "year:year dash month:(dnum|num) dash day:(dnum|num)"),
    Rule("iso", "year:year slash month:(dnum|num) slash day:(dnum|num)"),
    Rule("figures", "one:dnum (slash|dash|dot) two:dnum (slash|dash|dot) year:(year|dnum|num)"),
    # ranges
    Rule(
        "day_range",
        "month:<MONTH> the? day:<DAYN>(comma? year:year)? <TO> month2:<MONTH> day2:<DAYN>(comma? year2:year)?",
    ),
    Rule(
        "day_range",
        "between span:(month:<MONTH> the? day:<DAYN>(comma? year:year)? and month2:<MONTH> day2:<DAYN>(comma? year2:year)?)",
    ),
    Rule(
        "day_range",
        "day:<DAYN> of? month:<MONTH>(comma? year:year)? <TO> day2:<DAYN> of? month2:<MONTH>(comma? year2:year)?",
    ),
    Rule(
        "day_range",
        "between span:(day:<DAYN> of? month:<MONTH>(comma? year:year)? and day2:<DAYN> of? month2:<MONTH>(comma? year2:year)?)",
    ),
    Rule("day_range", "month:<MONTH> the? day:<DAYN> <TO> the? day2:<DAYN>(comma? year2:year)?"),
    Rule(
        "day_range", "between span:(month:<MONTH> the? day:<DAYN> and the? day2:<DAYN>(comma? year2:year)?)"
    ),
    Rule(
        "day_range",
        "(the? part:<PARTW> of)? the? day:<DAYN> <TO> the? day2:<DAYN> of? month2:<MONTH>(comma? year2:year)?",
    ),
    Rule(
        "day_range",
        "between span:(the? day:<DAYN> and the? day2:<DAYN> of? month2:<MONTH>(comma? year2:year)?)",
    ),
    Rule(
        "day_range",
        "the? day:<DAYN> (and|or) the? day2:<DAYN> of? month2:<MONTH>(comma? year2:year)?",
    ),
    Rule("month_range", "month:<MONTH> (of? year:year)? <TO> month2:<MONTH> (comma? of? year2:year)?"),
    Rule(
        "month_range",
        "between span:(month:<MONTH> (of? year:year)? and month2:<MONTH> (comma? of? year2:year)?)",
    ),
    Rule("year_range", "year:year (dash|to|through|until) year2:(year|dnum|num)(?!slash|colon)"),
    Rule("year_range", "between span:(year:year and year2:year)"),
    Rule(
        "weekday_range",
        "(the? part:<PARTW> (of|from))? weekday:weekday (<PARTW>)? <TO> weekday2:weekday (<PARTW>)?",
    ),
    Rule("weekday_range", "between span:(weekday:weekday (<PARTW>)? and weekday2:weekday (<PARTW>)?)"),
    # days of the calendar
    Rule("day", "<LEAD>(<WEEKDAY>)?(rel:(last|next|this))? <DM> <TRAIL>"),
    Rule("day", "<LEAD>(<WEEKDAY>)?(rel:(last|next|this))? <MD> <TRAIL>"),
    Rule(
        "holiday",
        "(rel:<REL>)? holiday:(christmas|thanksgiving|easter|halloween|new unit apos? s?)(eve:(eve|unit|weekday))?(comma? of? year:year)?",
    ),
    Rule(
        "months_of_year",
        "the? edge:(nth|last) count:(<COUNT>) unit:(units|quarters) of (year:year|the? (rel2:<REL>)? unit2:unit)",
    ),
    Rule("part_of_month", "the? nth:(nth|last|latter) unit:(unit|half) of month:<MONTH> (year:year)?"),
    # months, seasons, quarters, decades, centuries
    Rule("month", "(<BOUND>)? month:<MONTH> (of|comma)? (year:year|spoken:<SPOKEN>)"),
    Rule("month", "(<BOUND>)? month:<MONTH> of? the? rel2:<REL> unit:unit"),
    Rule("month", "(<BOUND>)? (the? rel:<REL>)? month:<MONTH>"),
    Rule(
        "season",
        "(<BOUND>)? the? (rel:<REL>)? season:season ((of|comma)? (year:year|spoken:<SPOKEN>|the? rel2:<REL> unit:unit))?",
    ),
    Rule("quarter", "the span:(nth:nth dash quarter:quarter)"),
    Rule(
        "quarter",
        "(the|rel:<REL>|year:year){0,2}(unit apos s)? fiscal? nth:(nth|final) fiscal? dash? quarter:quarter (of? fiscal? (year:year|the? rel2:<REL>? fiscal? unit:unit))?",
    ),
    Rule(
        "half",
        "the? nth:(nth|latter|last) dash? half of (year:year|the? (rel2:<REL>)? unit:unit|the? decade:decade)",
    ),
    Rule("fiscal", "fiscal unit? year:year"),
    Rule("decade", "(<BOUND>)? (the|apos){0,2} decade:decade"),
    Rule("century", "(<BOUND>)? the? nth:nth dash? unit:unit (era:<ERA>)?"),
    Rule("era", "(<BOUND>)? year:(dnum|num|year|hhmm) era:<ERA>"),
    Rule("era", "(<BOUND>)? ad year:(dnum|num|year|hhmm)"),
    # days reckoned from another
    Rule("day_beside", "the? unit:unit dir:(before|after) deictic:deictic"),
    Rule("weekday", "<A> unit:unit ago on? weekday:weekday <TRAIL>"),
    Rule("weekday", "<LEAD>(the? rel:<REL>)? weekday:weekday <TRAIL> (of? rel2:(last|next|this) unit:unit)?"),
    Rule("weekday", "weekday:wd dot"),
    Rule("weekly", "(<PARTW>)? (on)? weekday:weekdays (night|part)?"),
    Rule("weekly", "weekday:weekday part:(part)"),
    Rule("deictic", "<LEAD> deictic:deictic <TRAIL>"),
    Rule(
        "part_of_day",
        "<LEAD>(the? rel:<REL>) dash? mod2:(early|late|mid)? dash? part:<PARTW>((comma|at){0,2} clock2:<CLOCK>)?",
    ),
    Rule("part_of_day", "the part:<PARTW> dir:(before|after)"),
    Rule("week_of", "the? unit:unit of (<MD>|<DM>)"),
    Rule(
        "anaphoric",
        "((mod:(early|late|earlier|later))? the rel:(very? (same|next|following|previous|preceding|very|other))|(mod:(early|late|earlier|later))? rel:(next|that) very? same?) unit:unit",
    ),
    Rule("anaphoric", "the unit:(unit|weekend) dir:(before|after|earlier|later)"),
    Rule("part_alone", "the? hours:(early|late) unit:units"),
    # stretches reckoned from another
    Rule("weekend", "(<BOUND>|mod:(early|late|earlier|later))? the? (rel:<REL>)? weekend:weekend"),
    Rule(
        "stretch",
        "(<BOUND>|mod:(earlier|later|early|late|sometime))? the? (rel:<REL>) fiscal? unit:(unit|quarter)",
    ),
    Rule("stretch", "bound:(end|beginning|start|middle|close) of the fiscal? unit:(unit|quarter)"),
    Rule("stretch", "<BOUND> fiscal? unit:(unit|quarter)"),
    Rule("year_end", "unit:unit dash? end"),
    Rule(
        "year_ago",
        "the (comparable|corresponding|same)? unit:unit dash dir:(ago|earlier) (fiscal? (nth:nth)? quarter:quarter|period:period)",
    ),
    Rule("year_ago", "(the|<A>)? span:(unit:unit dash dir:(ago|earlier))"),
    Rule(
        "shift",
        "(<ABOUT>)? count:(<COUNT>) more? unit:(<UNIT>)(and <A> half:half)? (or so)? (dir:(before|after)|dir:(ago|earlier|later|hence|previously|prior|from now)(on? weekday:weekday)?)",
    ),
    Rule("shift", "unit:units dir:(ago|earlier|later|hence)"),
    Rule(
        "period",
        "(the|these|this)? rel:(last|past|previous|preceding|next|coming|following|recent|upcoming)(<ABOUT>)? count:(<COUNT>)? more? dash? unit:(<UNIT>)",
    ),
    Rule("ahead", "the unit:units ahead"),
    # how often, how long
    Rule("year", "(<BOUND>)? the year:year (period|quarter)"),
    Rule("year", "the unit spoken:((nword|spoken) scale (and? (nword|spoken))?)"),
    Rule(
        "repeated",
        "every:(every|each|per) (other:other|nth:nth|count:<COUNT>)? unit:(<UNIT>|weekday|month|season|part)",
    ),
    Rule("repeated", "((once|twice|count:(<COUNT>) times) (a|an|per|every|each)) unit:(<UNIT>)"),
    Rule("repeated", "adverb:adverb"),
    Rule("length", "(the|<A>) span:(count:(<COUNT>) dash unit:<UNIT>)"),
    Rule("length", "<A> span:(count:(several|few) dash unit:<UNIT>)"),
    Rule(
        "length",
        "(<ABOUT>|the)? (count:(<COUNT>) ((to|or) (<COUNT>))?) dash? more? (straight|consecutive|successive|full|whole)? unit:(<UNIT>)(and <A> half:half)?",
    ),
    Rule("length", "(<ABOUT>)? (the (nth|final|last|next|past)) count:(<COUNT>) unit:(<UNIT>)"),
    Rule("length", "(all|the? (whole|entire)) the? unit:(unit|quarter|night|weekend)"),
    Rule("length", "many? unit:units"),
    # no more than past, present, future
    Rule(
        "present",
        "right? now|currently|current|presently|nowadays|at present|these units|(the|this) present time?|the time being",
    ),
    Rule("present", "at span:((the|this) moment)"),
    Rule(
        "past",
        "(more|just|only)? (recently|lately|recent)|previously|formerly|the (recent|distant)? past|recent times",
    ),
    Rule(
        "future",
        "(as soon as|very)? soon|shortly|(the|a)? (near|immediate|distant|foreseeable)? (future|near dash? term)",
    ),
    Rule("that_time", "at span:((the|that) time)"),
    # what stands alone
    Rule("clock", "clock:<CLOCK>"),
    Rule("part_alone", "(the? mod:(early|late|mid) dash?)? the? part:(part|night)"),
    Rule("year", "(<BOUND>)? (the unit)? (year:year|spoken:(<SPOKEN>))"),
    Rule("latest", "the latest (unit:(quarter|period))"),
    Rule("this_stretch", "the full? fiscal? unit:(unit|quarter)"),
)

SEEDS = tuple(
    "weekday weekdays wd month mon spoken season unit units quarter quarters weekend weekends night part deictic noon adverb decade "
    "year oclock mclock hhmm slash colon am pm m now currently current presently nowadays present moment time past recently lately recent "
    "latest previously formerly soon future shortly term christmas thanksgiving easter halloween fiscal half b bc bce ad ce times".split()
)

INNER = tuple("of in on to and comma dot from until till or s than paren dash ago".split())
"""Words that no pattern begins with: scanning passes over them at once."""

SCANNER = Scanner(RULES, PARTS, seeds=SEEDS, inner=INNER)
