"""The commands that decide, and those that hand decisions on."""

import json

import pytest

from hearsay.archive.judgements import every, outcome_of
from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from hearsay.records import Decision
from tests.archive import made
from tests.archive.test_accounts import named
from tests.archive.test_told import SECOND, elsewhere, reading


@pytest.fixture
def where(tmp_path):
    path = tmp_path / "reports.archive"
    with Archive(path) as archive:
        archive.add(named("a", reading("The Lowen Herald")))
        archive.add(
            named("b", reading("The Sele Messenger", SECOND, killed=12, who="Ana Brez", agency="The Post"))
        )
        archive.add(named("c", elsewhere("The Orlec Mail")))
    return path


@pytest.fixture
def judge(run, where):
    def run_with(*arguments, by="anna"):
        named_ = () if arguments[0] == "list" else ("--by", by)
        return run("judge", where, *arguments, *named_)

    return run_with


def said(where):
    with Archive(where, create=False) as archive:
        return every(archive)


def read(where, name="a"):
    with Archive(where, create=False) as archive:
        return outcome_of(archive, name).reading


def ids(run, where):
    return [json.loads(line)["id"] for line in run("incidents", where, "--json").out.splitlines()]


def test_what_was_decided_is_told_by_its_digest(judge, where):
    outcome = judge("accept", "a", "e1")
    (judgement,) = said(where)
    assert (outcome.code, outcome.out) == (Exit.DONE, f"{judgement.digest}\n")
    assert (judgement.by, judgement.decision) == ("anna", Decision.ACCEPT)


def test_an_item_can_be_named_with_its_layer(judge, where):
    assert judge("accept", "a", "statements/t1").code == Exit.DONE
    assert judge("accept", "a", "sources/t1").code == Exit.USAGE
    assert len(said(where)) == 1


def test_without_a_name_the_user_of_the_machine_decides(run, where, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "clara")
    run("judge", where, "reject", "a", "e1", "--why", "plain")
    assert [(each.by, each.why) for each in said(where)] == [("clara", "plain")]


def test_a_machine_without_users_is_somebody(run, where, monkeypatch):
    def nobody():
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", nobody)
    run("judge", where, "accept", "a", "e1")
    assert said(where)[0].by == "somebody"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [("low", "12", 12), ("low", "null", None), ("class", "civilians", "civilians")],
)
def test_a_value_is_json_where_it_can_be_and_else_words(judge, where, field, value, expected):
    assert judge("correct", "a", "f1", field, value).code == Exit.DONE
    assert said(where)[0].after == expected


def test_a_correction_of_what_is_another_by_now_is_refused(judge, where):
    assert judge("correct", "a", "f1", "low", "12", "--was", "9").code == Exit.DONE
    outcome = judge("correct", "a", "f1", "low", "14", "--was", "9", by="ben")
    assert outcome.code == Exit.USAGE
    assert "no longer what you saw" in outcome.err
    assert len(said(where)) == 1


def test_what_was_missed_is_added_with_its_fields(judge, where):
    at = read(where).report.text.index("ran out")
    outcome = judge("add", "a", "events", f"{at}:{at + 7}", "type=RETREAT", "certainty=happened", "place=p1")
    assert outcome.code == Exit.DONE
    assert [each.trigger.text for each in read(where).events] == ["hit", "ran out"]
    assert judge("add", "a", "actors", f"{at}:{at + 3}", "name=nobody").code == Exit.DONE


@pytest.mark.parametrize("arguments", [("events", "x:3"), ("events", "3"), ("events", "1:2", "type")])
def test_what_is_no_stretch_or_field_is_refused(judge, arguments):
    assert judge("add", "a", *arguments).code == Exit.USAGE


def test_notes_and_tags_are_kept(judge, where):
    judge("note", "a", "look again")
    judge("tag", "a", "market", "--item", "e1")
    assert [(each.decision.value, each.after) for each in said(where)] == [
        ("note", "look again"),
        ("tag", "market"),
    ]


def test_an_undo_takes_the_beginning_of_a_digest(judge, where):
    digest = judge("reject", "a", "e1").out.strip()
    assert read(where).events == []
    assert judge("undo", digest[:8]).code == Exit.DONE
    assert len(read(where).events) == 1


def test_incidents_are_merged_and_split_after_a_look(run, judge, where):
    both = ids(run, where)
    assert len(both) == 2
    seen = judge("merge", *both, "--dry-run")
    assert [line for line in seen.out.splitlines() if line in {"now:", "then:"}] == ["now:", "now:", "then:"]
    assert said(where) == []
    judge("merge", *both)
    (one,) = ids(run, where)
    judge("split", one, "c")
    assert len(ids(run, where)) == 2
    assert "nothing would change" in judge("split", ids(run, where)[0], "b", "--dry-run").err or said(where)


def test_a_merge_of_one_incident_alone_with_one_account_is_refused(run, judge, where):
    assert judge("merge", ids(run, where)[1]).code == Exit.USAGE


def test_what_was_decided_is_listed(judge):
    judge("accept", "a", "e1")
    digest = judge("correct", "b", "f1", "low", "14").out.strip()
    judge("undo", digest)
    lines = judge("list").out.splitlines()
    assert len(lines) == 3
    assert "anna: accept a events" in lines[0]
    assert "low -> 14" in lines[1]
    assert lines[2].endswith(f"undo {digest[:12]}")
    (line,) = judge("list", "--report", "a", "--json").out.splitlines()
    assert json.loads(line)["subject"]["report"] == "a"


def test_nothing_decided_is_said(judge):
    assert "nothing was decided" in judge("list").err


@pytest.mark.parametrize("arguments", [("accept", "z", "e1"), ("reject", "a", "e9"), ("undo", "ffff")])
def test_what_is_not_there_is_refused_in_one_line(judge, arguments):
    outcome = judge(*arguments)
    assert outcome.code == Exit.USAGE
    assert outcome.err.startswith("hearsay: there is no ")
    assert outcome.err.count("\n") == 1


# --- handed on ----------------------------------------------------------------------------------------


def test_decisions_are_written_as_data(run, judge, where, tmp_path):
    judge("accept", "a", "e1")
    judge("reject", "a", "f1", by="ben")
    file = tmp_path / "data.jsonl"
    outcome = run("judgements", "export", where, file)
    assert outcome.err == f"hearsay: {file}: 1 line\n"
    (told,) = map(json.loads, file.read_text().splitlines())
    assert (told["doc"], told["annotator"]) == ("a", "anna + ben")
    assert [each["type"] for each in told["events"]] == ["ASSAULT"]
    assert [each["layer"] for each in told["rejected"]] == ["figures"]
    run("judgements", "export", where, file, "--by-person")
    people = [json.loads(line) for line in file.read_text().splitlines()]
    assert [(each["annotator"], each["copy"], len(each["events"])) for each in people] == [
        ("anna", 0, 1),
        ("ben", 1, 0),
    ]


def test_without_decisions_there_is_nothing_to_write(run, where, tmp_path):
    assert run("judgements", "export", where, tmp_path / "data.jsonl").code == Exit.NOTHING_READ


def test_the_log_goes_to_another_archive_once(run, judge, where, tmp_path):
    log, other = tmp_path / "log.jsonl", tmp_path / "other.archive"
    other.write_bytes(where.read_bytes())
    judge("reject", "a", "e1")
    run("judgements", "export", where, log, "--log")
    assert run("judgements", "import", other, log).err.endswith("1 judgements, 1 of them new\n")
    assert run("judgements", "import", other, log).err.endswith("1 judgements, 0 of them new\n")
    assert read(other).events == []


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda line: line.replace("anna", "carl"), id="another person"),
        pytest.param(lambda line: line[:-9], id="cut off"),
        pytest.param(lambda _: "[]\n", id="no judgement"),
        pytest.param(lambda _: "\udcff", id="no text"),
    ],
)
def test_a_log_that_was_changed_is_refused_as_a_whole(run, judge, where, tmp_path, change):
    judge("accept", "b", "e1")
    judge("reject", "a", "e1")
    log, other = tmp_path / "log.jsonl", tmp_path / "other.archive"
    run("judgements", "export", where, log, "--log")
    lines = log.read_text().splitlines(keepends=True)
    log.write_text("".join([lines[0], change(lines[1])]), errors="surrogateescape")
    with Archive(other) as archive:
        archive.add(made.reading())
    outcome = run("judgements", "import", other, log)
    assert outcome.code == Exit.USAGE
    assert "log.jsonl:2: " in outcome.err
    assert said(other) == []


def test_how_far_people_agree_is_shown(run, judge, where):
    assert "no item was judged by two people" in run("judgements", "agreement", where).err
    for name in ("anna", "ben"):
        judge("accept", "a", "e1", by=name)
        judge("accept", "b", "e1", by=name)
    judge("reject", "b", "e1", by="ben")
    out = run("judgements", "agreement", where).out.splitlines()
    assert out[0].split() == ["layer", "field", "people", "items", "alike", "kappa", "alpha"]
    assert out[1].split()[-5:] == ["2", "2", "50%", "0.00", "0.00"]
    rows = [json.loads(line) for line in run("judgements", "agreement", where, "--json").out.splitlines()]
    assert rows[0]["items"] == 2
