import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive import judging
from hearsay.archive.accounts import decide, lost, merging, preview, splitting, tellers
from hearsay.archive.deciding import Teller, decided, teller_from
from hearsay.archive.judgements import every, of_report, outcome_of, undo
from hearsay.archive.judging import Meant
from hearsay.archive.selecting import Selection
from hearsay.archive.told import incident, incidents, incidents_of
from hearsay.errors import BadInput, NoSuch
from hearsay.incidents.tellings import tellings
from hearsay.limits import MAX_JUDGED_ACCOUNTS
from hearsay.records import Decision, Measure
from tests.archive.test_told import SECOND, elsewhere, reading
from tests.archive.words_made import judgement


@pytest.fixture
def told(archive):
    """Two accounts of one market and one of another."""
    archive.add(named("a", reading("The Lowen Herald")))
    archive.add(
        named("b", reading("The Sele Messenger", SECOND, killed=12, who="Doctor Ana Brez", agency="The Post"))
    )
    archive.add(named("c", elsewhere("The Orlec Mail")))
    return archive


def named(name, found):
    return msgspec.structs.replace(found, report=msgspec.structs.replace(found.report, id=name))


def groups(archive) -> list[set[str]]:
    found = incidents(archive, Selection())
    return sorted(({a.report for a in each.accounts} for each in found), key=sorted)


def hit(archive, name) -> Teller:
    trigger = outcome_of(archive, name).reading.events[0].trigger
    return Teller(name, trigger.start, trigger.end)


def all_hits(archive) -> list[Teller]:
    return [hit(archive, name) for name in "abc"]


def test_an_account_is_named_by_the_words_of_its_first_event(told):
    (first, _) = incidents(told, Selection())
    assert tellers(told, first.id) == [hit(told, "a"), hit(told, "b")]
    assert incident(told, first.id) == first
    assert incidents_of(told, "b") == [first]


def test_accounts_that_a_person_merges_are_one_incident(told):
    assert groups(told) == [{"a", "b"}, {"c"}]
    done = decide(told, "anna", merging(all_hits(told)), why="the same market")
    assert done.decision is Decision.MERGE
    assert groups(told) == [{"a", "b", "c"}]
    undo(told, done.digest, "anna")
    assert groups(told) == [{"a", "b"}, {"c"}]


def test_accounts_that_a_person_splits_are_two(told):
    done = decide(told, "anna", splitting([[hit(told, "a")], [hit(told, "b")]]))
    assert done.decision is Decision.SPLIT
    assert groups(told) == [{"a"}, {"b"}, {"c"}]
    undo(told, done.digest, "anna")
    assert groups(told) == [{"a", "b"}, {"c"}]


def test_an_account_that_cannot_be_of_both_goes_with_the_one_that_a_person_says(told):
    decide(told, "anna", merging([hit(told, "a"), hit(told, "c")]))
    assert groups(told) == [{"a", "c"}, {"b"}]


def test_a_split_after_a_merge_restores_and_the_later_one_counts(told):
    whole = all_hits(told)
    decide(told, "anna", merging(whole))
    decide(told, "ben", splitting([whole[:2], whole[2:]]))
    assert groups(told) == [{"a", "b"}, {"c"}]
    decide(told, "anna", merging(whole))
    assert groups(told) == [{"a", "b", "c"}]


def test_a_preview_tells_what_would_be_and_writes_nothing(told):
    seen = preview(told, merging(all_hits(told)))
    assert [{a.report for a in each.accounts} for each in seen.before] == [{"a", "b"}, {"c"}]
    assert [{a.report for a in each.accounts} for each in seen.after] == [{"a", "b", "c"}]
    assert every(told) == []
    decide(told, "anna", merging(all_hits(told)))
    assert incidents(told, Selection()) == seen.after


def test_a_preview_of_what_is_so_already_changes_nothing(told):
    assert preview(told, merging([hit(told, "a"), hit(told, "b")])) == ([], [])


def test_a_preview_is_bounded(told, monkeypatch):
    monkeypatch.setattr("hearsay.archive.accounts.MAX_PREVIEWED_REPORTS", 2)
    with pytest.raises(BadInput, match="over 2 reports"):
        preview(told, merging([hit(told, "a"), hit(told, "c")]))


def test_judged_items_count_in_incidents(told):
    judging.correct(told, "anna", Meant("c", "f1"), "measure", "injured")
    judging.reject(told, "anna", Meant("a", "e1"))
    found = {frozenset(a.report for a in each.accounts): each for each in incidents(told, Selection())}
    assert set(found) == {frozenset("b"), frozenset("c")}
    assert found[frozenset("c")].figures[0].measure is Measure.INJURED


@pytest.mark.parametrize("count", [0, 1, MAX_JUDGED_ACCOUNTS + 1])
def test_too_few_and_too_many_are_not_merged(count):
    with pytest.raises(BadInput, match="at once"):
        merging([Teller(f"r{n}", 0, 1) for n in range(count)])


@pytest.mark.parametrize(
    "apart",
    [
        [[Teller("a"), Teller("b")]],
        [[Teller("a")], [Teller("a"), Teller("b")]],
        [[Teller("a"), Teller("b")], []],
    ],
)
def test_lists_that_are_no_split_are_refused(apart):
    with pytest.raises(BadInput, match="share none"):
        splitting(apart)


def test_what_tells_of_nothing_is_not_merged(told):
    with pytest.raises(NoSuch, match="no occurrence"):
        decide(told, "anna", merging([Teller("a", 0, 3), Teller("b")]))
    with pytest.raises(NoSuch, match="no report"):
        decide(told, "anna", merging([Teller("z"), Teller("b")]))
    with pytest.raises(NoSuch, match="no incident"):
        tellers(told, "i0")
    assert every(told) == []


def test_a_whole_report_is_its_main_account(told):
    decide(told, "anna", merging([Teller("a"), Teller("b"), Teller("c")]))
    assert groups(told) == [{"a", "b", "c"}]


def test_a_merge_is_a_judgement_on_each_of_its_reports(told):
    done = decide(told, "anna", merging([hit(told, "a"), hit(told, "c")]))
    assert of_report(told, "a") == of_report(told, "c") == [done]
    assert of_report(told, "b") == []


def test_an_account_that_is_told_no_more_is_told_to_be_lost(told):
    done = decide(told, "anna", merging([hit(told, "a"), hit(told, "c")]))
    whole = {name: told.reading(name) for name in "ac"}
    assert lost(every(told), whole) == []
    whole["c"] = msgspec.structs.replace(whole["c"], events=[])
    assert lost(every(told), whole) == [(done, Teller(*done.subject["accounts"][1].values()))]


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ({"report": "a", "start": 1, "end": 2}, Teller("a", 1, 2)),
        ({"report": "a"}, Teller("a")),
        ({"report": "a", "start": None, "end": None}, Teller("a")),
        ({"report": "a", "start": 1}, None),
        ({"report": "a", "start": "1", "end": "2"}, None),
        ({"report": 3}, None),
        ("a", None),
    ],
)
def test_what_is_no_account_is_none(given_, expected):
    assert teller_from(given_) == expected


# --- laws --------------------------------------------------------------------------------------------

NAMES = "abcd"
TELLINGS = [each for name in NAMES for each in tellings(named(name, reading("The Herald")))]


def told_by(name: str) -> dict:
    event = next(each.events[0] for each in TELLINGS if each.report == name)
    return {"report": name, "start": event.trigger.start, "end": event.trigger.end}


pairs = st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True).map(sorted)


def on_pair(pair, *, is_merge: bool, hour: int):
    one, other = map(told_by, pair)
    subject = {"accounts": [one, other]} if is_merge else {"apart": [[one], [other]]}
    decision = Decision.MERGE if is_merge else Decision.SPLIT
    return judgement(decision, subject, made=f"2031-05-20T{hour:02}:00:00.000000Z")


@given(st.lists(st.tuples(pairs, st.booleans()), max_size=8), st.randoms())
def test_of_each_pair_the_last_judgement_counts_in_whatever_order_they_are_read(said, chance):
    log = [on_pair(pair, is_merge=is_merge, hour=hour) for hour, (pair, is_merge) in enumerate(said)]
    expected = {tuple(f"{name}#0" for name in pair): is_merge for pair, is_merge in said}
    chance.shuffle(log)
    found = decided(log, TELLINGS)
    assert found.together == {pair for pair, is_merge in expected.items() if is_merge}
    assert found.apart == {pair for pair, is_merge in expected.items() if not is_merge}
    assert not found.together & found.apart
