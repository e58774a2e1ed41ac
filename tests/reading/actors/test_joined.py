import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.directory import Code, Directory, Entry
from hearsay.reading.actors.joined import Mention, joined
from hearsay.records import SourceId

_MARKED = re.compile(r"\[([^\]]*)\]")


def mentions_in(marked):
    """The mentions that stand in brackets in a text, and the text without the brackets."""
    text, found, end = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[end : match.start()]
        found.append(Mention(len(text), len(text) + len(match[1]), match[1]))
        text, end = text + match[1], match.end()
    return found, text + marked[end:]


def groups(marked):
    """Which mentions are one actor, by their places among the mentions."""
    found, text = mentions_in(marked)
    _, ids = joined(found, text=text)
    return [[at for at, one in enumerate(ids) if one == actor] for actor in dict.fromkeys(ids)]


def face(marked, at=0):
    found, text = mentions_in(marked)
    actors, ids = joined(found, text=text)
    return next((actor.name, actor.country, actor.sector) for actor in actors if actor.id == ids[at])


@pytest.mark.parametrize(
    "marked",
    [
        "[The Taliban] came; [Taliban fighters] stayed; [the Taliban] left.",
        "[Kabul] asked and [the Afghan government] and [Afghanistan] waited.",
        "[The Kremlin] spoke for [Moscow].",
        "[ISIS] or [Daesh] or [the Islamic State group].",
        "[Orla Venn] said; [Venn] said; [President Venn] said.",
        "[General Venn] said; [General Orla Venn] said.",
        "[The Blue River Front] (BRF) said so, [BRF] said.",
        "[The Blue River Front (BRF)] said so, [the BRF] said.",
        "[The Blue River Front] said so, [BRF] said.",
        "[The Afghan army] came. [The army] left. [The Afghan military] said so.",
        "[The army] came. [The Afghan army] left.",
        "[US troops] came and [American forces] left.",
        "[Police] came; [the police] left.",
        "[Rebels] came; [the rebels] left; [rebels] said so.",
        "[Two gunmen] came; [the gunmen] left.",
        "[A soldier] came; [the soldier] left.",
        "[The FMLN] came; [the guerrillas] left; [the group] said so.",
        "[Residents of Orlec] fled; [the residents of Orlec] came back.",
        "[The Orlec Times] wrote; [the Orlec Times] wrote again.",
        "[Rapid Support Forces] came; [the RSF] left.",
        "[BRF] said so; [the Blue River Front] said so.",
        "[Orla Venn] came; [Orla] left.",
        "[Orlec's Ada Venn] came; [Ada Venn] left.",
    ],
)
def test_what_means_one_actor_is_joined(marked):
    assert len(groups(marked)) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "[Two civilians] died and [another resident] was hurt.",
        "[Two civilians] died; [three civilians] died.",
        "[A resident] spoke; [another resident] spoke.",
        "[Gunmen] came in the morning, [gunmen] in the evening.",
        "[Residents] fled; [residents] stayed.",
        "[The Russian army] and [the Ukrainian army].",
        "[The health ministry] and [the defence ministry].",
        "[The soldier] and [the soldiers of Orlec].",
        "[The Taliban] and [two Taliban fighters].",
        "[The Taliban] and [US troops].",
        "[The Taliban] and [a Taliban spokesman].",
        "[The Afghan police] and [the Afghan army].",
        "[The US and British air forces] and [the Afghan army].",
        "[Orla Venn] and [Ada Venn].",
        "[Orla] and [Orla Venn].",
        "[Russia] and [the Russians].",
        "[Hamas] and [Hezbollah].",
        "[Residents of Orlec] and [residents of Sundar].",
        "[Some rebels] and [other rebels].",
        "[Members of the Taliban] and [the Taliban].",
        "[One of the founders] and [the founders].",
        "[Hamas and Islamic Jihad] and [Islamic Jihad].",
        "[Groups such as Hamas] and [Hamas].",
        "[A Venn] and [Venn].",
        "[No crowds] and [the crowds].",
        "[The Afghan team] and [the European team].",
        "[A soldier] and [the Russian army].",
        "[FTU's Ada Venn] and [FTU].",
        "[The Russian government] and [the regional government].",
    ],
)
def test_what_may_be_two_is_not_joined(marked):
    assert len(groups(marked)) == 2


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[The Malian army], [the Chadian army] and [the army].", [[0], [1], [2]]),
        ("[Hamas], [Hezbollah] and [the group].", [[0], [1], [2]]),
        ("[Two civilians], [three civilians], and [the civilians].", [[0], [1, 2]]),
        ("[Orla Paris] spoke, and [Paris] left; [France] said nothing.", [[0, 1], [2]]),
        ("[Orla Venn], [Ada Venn] and [Venn].", [[0], [1, 2]]),
        ("[Orla Venn], [Orla Moor] and [Orla].", [[0], [1], [2]]),
        ("[The army] met [the Malian army] and [US troops].", [[0, 1], [2]]),
    ],
)
def test_where_two_may_be_meant_the_nearest_person_is_and_no_army(marked, found):
    assert groups(marked) == found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[The army] came. [The Afghan army] left.", ("Afghan army", "AFG", "MIL")),
        ("[Venn] said; [French President Orla Venn] said.", ("Orla Venn", "FRA", "GOV")),
        ("[the FMLN] and [the guerrillas]", ("Farabundo Marti National Liberation Front", "SLV", "REB")),
        ("[Kabul] and [the Afghan government]", ("Afghanistan", "AFG", "GOV")),
        ("[two women]", ("women", None, "CVL")),
    ],
)
def test_an_actor_is_shown_as_its_fullest_mention_has_it(marked, expected):
    assert face(marked) == expected


def test_ids_follow_the_text_whatever_the_order_given():
    found, text = mentions_in("[Hamas] and [Israel] and [the UN].")
    actors, ids = joined(found[::-1], text=text)
    assert [actor.id for actor in actors] == ["a1", "a2", "a3"]
    assert [actor.name for actor in actors] == ["Hamas", "Israel", "United Nations"]
    assert ids == ["a3", "a2", "a1"]


def test_a_pronoun_is_the_actor_it_was_resolved_to():
    found, text = mentions_in("[The rebels] said [they] would go; [their] leader stayed.")
    found = [found[0], found[1]._replace(same_as=0), found[2]._replace(same_as=1)]
    actors, ids = joined(found, text=text)
    assert ids == ["a1", "a1", "a1"]
    assert [span.text for span in actors[0].mentions] == ["The rebels", "they", "their"]


def test_a_circle_of_pronouns_is_one_actor():
    found = [Mention(0, 2, "he", same_as=1), Mention(5, 7, "he", same_as=0)]
    actors, ids = joined(found)
    assert len(actors) == len(ids) - 1 == 1


def test_mentions_of_one_source_are_one_actor():
    source = SourceId("s1")
    found = [Mention(0, 9, "Orla Venn", source=source), Mention(20, 31, "the general", source=source)]
    assert joined(found)[1] == ["a1", "a1"]


def test_a_capital_where_something_happened_is_no_government():
    found = [Mention(0, 5, "Kabul"), Mention(10, 15, "Kabul", is_place=True)]
    actors, ids = joined(found)
    assert ids == ["a1", "a2"]
    assert [actor.sector for actor in actors] == ["GOV", None]
    assert [actor.country for actor in actors] == ["AFG", "AFG"]


@pytest.mark.parametrize(("sort", "sector"), [("person", "CVL"), ("object", None), (None, None)])
def test_an_unknown_noun_for_a_person_is_a_civilian(sort, sector):
    actors, _ = joined([Mention(0, 17, "a physiotherapist", sort=sort)])
    assert actors[0].sector == sector


def test_the_same_span_is_given_once():
    actors, ids = joined([Mention(0, 5, "Hamas"), Mention(0, 5, "Hamas")])
    assert ids == ["a1", "a1"]
    assert len(actors[0].mentions) == 1


def test_what_a_user_imported_joins_as_well():
    directory = Directory.of([Entry(("Orla Venn", "the Lady of Orlec"), (Code("FRA", "GOV"),))])
    found, text = mentions_in("[Orla Venn] and [the Lady of Orlec]")
    actors, ids = joined(found, text=text, directory=directory)
    assert ids == ["a1", "a1"]
    assert (actors[0].country, actors[0].sector) == ("FRA", "GOV")


def test_nothing_is_nobody():
    assert joined([]) == ([], [])


_PHRASES = [
    "the Taliban", "Taliban fighters", "the army", "the Afghan army", "two civilians", "Orla Venn", "Venn", "the group",
    "Kabul", "the Blue Front (BF)", "BF", "residents", "the residents", "police", "a bus", "", "the rebels",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PHRASES), max_size=12))
def test_every_mention_belongs_to_exactly_one_actor(phrases):
    text = ", ".join(phrases)
    found, at = [], 0
    for phrase in phrases:
        found.append(Mention(at, at + len(phrase), phrase))
        at += len(phrase) + 2
    actors, ids = joined(found, text=text)
    assert len(ids) == len(found)
    assert [actor.id for actor in actors] == [f"a{number}" for number in range(1, len(actors) + 1)]
    spans = [(span.start, span.end) for actor in actors for span in actor.mentions]
    assert sorted(spans) == sorted((mention.start, mention.end) for mention in found)
    assert all(span.text == text[span.start : span.end] for actor in actors for span in actor.mentions)
