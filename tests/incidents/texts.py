"""Texts for tests of what is compared: reports on one shelling by several hands, and made-up ones of any length."""

import random

FIRST = """SELE, May 12 (Meridian News Agency) - Shells struck the grain market of Sele shortly before noon on Monday, \
killing at least nine people and wounding more than thirty, hospital officials and two witnesses said.

The market had opened for the first time in three weeks after the two sides agreed on a pause of forty hours. Farmers \
had come from as far as the lower canal to sell what was left of the winter crop, and the square was full when the \
first shell fell beside the weighing house.

“There was no warning, and then there was another one where people had run to,” said Mira Odel, who sells seed and was \
hit in the arm by a splinter. She said she counted five explosions within ten minutes.

The Tarnish army said in a statement that its guns had not been fired since Sunday evening and blamed the Lowen League \
for the attack. A spokesman for the League, Teo Brandt, called that a lie and said that its fighters had no artillery \
within reach of the town.

Doctors at the district hospital said that four of the dead were women and that two children were being operated on. The \
Red Cross asked both sides to let a convoy with blood and fuel pass over the bridge at Orlec before nightfall."""

OTHER_WORDS = """At least nine people died in Sele on Monday when the town's grain market came under fire, according to \
doctors, hours into a truce that was meant to last until Wednesday morning.

Residents described panic in the square, where traders from the whole district had gathered. Seed merchant Mira Odel, \
who was injured herself, told this newspaper that the second blast hit those who were fleeing from the first.

Who fired is disputed. The army denies any part in it and points at the League, whose spokesman Teo Brandt rejects the \
accusation and says his side owns no guns that could have reached the market from where it stands.

More than thirty wounded were brought to hospital, two children among them. Aid workers want the bridge at Orlec opened \
so that fuel and blood can be brought in."""

LEAGUE = """The council of the Lowen League met in Varn on Tuesday to decide whether its envoys will travel to the talks \
next week, members said after a session that lasted through the night.

Several of them want guarantees for prisoners first. Others fear that staying away would leave the field to the army, \
which has already named its delegation of five officers and two lawyers for the meeting at the lake."""


def paragraphs(text: str) -> list[str]:
    return text.split("\n\n")


def made_up(seed: int, words: int) -> str:
    """A text of words that no other seed has in the same order."""
    chance = random.Random(seed)
    return " ".join(f"w{chance.randrange(4000)}" for _ in range(words))


def lightly_edited(text: str, every: int) -> str:
    """The text with one word in so many exchanged for another."""
    words = text.split(" ")
    return " ".join(f"new{at}" if at % every == every - 1 else word for at, word in enumerate(words))
