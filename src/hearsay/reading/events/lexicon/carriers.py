"""Words that carry an event which a noun tells of: light verbs, verbs of happening, nouns of amount."""

DOING = frozenset(
    """
    launch mount stage conduct commit perpetrate make undertake wage unleash begin start continue resume open hold give pay
    issue do lead plan prepare execute organise organize orchestrate mastermind plot initiate renew step intensify escalate
    announce declare impose order carry engage take put deliver attempt call join file lodge bring impose reach sign send
    press maintain sustain complete finish repeat pursue deal inflict direct coordinate run set back support expand
    """.split()
)
"""Verbs whose subject does what their object tells: "launched an attack"."""

UNDERGOING = frozenset(
    "suffer come face sustain receive undergo endure survive escape repel meet withstand witness get".split()
)
"""Verbs whose subject has it done to it: "came under fire", "suffered an attack"."""

HAPPENING = frozenset(
    """
    occur happen erupt take break continue begin follow ensue rage start intensify resume flare escalate go last unfold
    subside spread come mark shake rock hit target result cause leave end
    """.split()
)
"""Verbs whose subject is the event: "clashes erupted"."""

AMOUNTS = frozenset(
    """
    series wave spate string number round hundred dozen score thousand lot kind type act case campaign spree bout burst
    outbreak couple sort barrage flurry rash cycle episode upsurge surge escalation succession pair incident period day
    week night spell attempt
    """.split()
)
"""Nouns whose of-phrase tells the event: "a series of attacks", "acts of sabotage"."""

CARRYING = frozenset(
    "campaign operation attempt incident spree wave mission series attack raid rampage strike assault sweep drive activity action".split()
)
"""Nouns that a noun of an event before them makes one: "bombing campaign", "kidnapping attempt"."""

RESULTS = frozenset(
    """
    kill wound injure destroy damage maim displace leave claim burn hurt slay cause take force demolish level flatten
    murder massacre
    """.split()
)
"""What a deed does to people and things: in a clause that hangs on the deed they tell no event of their own."""

SPEECH = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "SUPPORT"})
"""Types that are about another deed: what they name is an event beside them ("blamed them for the shelling")."""
