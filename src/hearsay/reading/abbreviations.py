"""Words that tell whether a full stop ends a sentence."""

TITLES = frozenset(
    (
        "Adm Ald Amb approx Asst Atty Brig ca Capt Cdr cf Cmdr Col Cpl Cpt Dep Det Dr e.g Fr Ft Gen Gov "
        "Govs Hon i.e Insp Lieut Lt Maj Messrs Min Mlle Mme Mr Mrs Ms Mt Mx Op Pres Prof Pte Pvt Rep Reps "
        "Rev Sec Sen Sens Sgt Spc Spec Sr Sra St Supt v vs"
    ).split()
)
"""Abbreviations that a name or another word always follows: Gen. Karim."""

BEFORE_NUMBERS = frozenset(
    (
        "Apr Art art Arts Aug Ch Dec Feb Fig Figs Jan Jul Jun Mar No no Nos nos Nov Oct p Para para pp Res "
        "Sect Sep Sept Vol Vols"
    ).split()
)
"""Abbreviations that belong to a number that follows: No. 5, Sept. 30. Before a word they end a sentence."""

ABBREVIATIONS = frozenset(
    (
        "al Ala Ariz Ark Assn Ave Blvd Bros Calif Co Colo Conn Corp Cos Del Dept dept Est est etc Fla Ga "
        "Govt govt hrs Ill Inc Ind Intl Jr Kan kg km Ky La Ltd Mass Md Mich Minn mins Miss Mo Mont mph Neb "
        "Nev Okla Ore Pa Penn Rd Sq Tenn Tex Univ Va Vt Wash Wis Wyo"
    ).split()
)
"""Abbreviations that may end a sentence: it ends if a word of `STARTERS` follows."""

STARTERS = frozenset(
    (
        "A About According After Against All Also Although Among An And Another Are As Asked At Because "
        "Before Between Both But By Can Could Despite Did Do Does During Each Earlier Even Every Few For "
        "From Had Has Have He Her Here His How However I If In Instead Is It Its Just Last Later Let Many "
        "May Meanwhile Might More Most Much My Neither No Nobody Nor Not Nothing Now Of On Once One Only Or "
        "Other Others Our Over Perhaps Several She Should Since So Some Still Such That The Their Then "
        "There These They This Those Though Three To Today Two Under Until Was We Were What When Where "
        "Which While Who Why Will With Would Yes Yesterday Yet You"
    ).split()
)
"""Words that begin sentences and no names: "in the U.S. The army", but "the U.S. Army"."""
